//! What a query finds, in which order, and what is marked.

use proptest::prelude::*;
use values::search::{Document, Found, Index, highlight};
use values::text::{bare, words};

/// Titles and texts in the manner of a centre's profile.
const UNDERTAKINGS: [(&str, &str); 12] = [
    (
        "Sprachmittlerpool",
        "Ehrenamtliche übersetzen in Schulen, Kitas und Ämtern.",
    ),
    (
        "Griffbereit",
        "Eltern und Kinder von einem bis drei Jahren treffen sich in der Gruppe.",
    ),
    (
        "Rucksack-Kita",
        "Elternbegleiterinnen arbeiten mit der Kita zusammen.",
    ),
    (
        "Integrationspreis",
        "Der Preis würdigt Vereine; die Jury tagt im Herbst.",
    ),
    (
        "Einbürgerungsfeier",
        "Feier im Rathaus für alle, die Deutsche geworden sind.",
    ),
    (
        "Kommunales Konfliktmanagementsystem",
        "Vermittlung bei Konflikten im Quartier.",
    ),
    (
        "Vorlesepatinnen",
        "Geschichten in vielen Sprachen in der Bücherei.",
    ),
    (
        "Schule ohne Rassismus/Schule mit Courage",
        "Begleitung von Schulen am Courage-Tag.",
    ),
    (
        "Ansprechpartnerin Frau Müller",
        "Beratung nach Vereinbarung in Bonn.",
    ),
    (
        "Städtepartnerschaft mit Trabzon",
        "Jugendliche besuchen die Türkei.",
    ),
    (
        "KOMM-AN NRW",
        "Förderung für das Ehrenamt in Born und Bohn, Mittel für 2024.",
    ),
    (
        "Übergang Schule-Beruf",
        "Für neu zugewanderte Jugendliche; der Sprachmittlerpool hilft.",
    ),
];

fn index() -> Index<&'static str> {
    Index::build(UNDERTAKINGS.iter().map(|&(title, text)| Document {
        key: title,
        fields: vec![(3.0, title.to_owned()), (1.0, text.to_owned())],
    }))
}

fn keys<'a>(found: &Found<&'a str>) -> Vec<&'a str> {
    found.hits.iter().map(|hit| hit.key).collect()
}

#[test]
fn the_golden_table_of_queries() {
    let pool = "Sprachmittlerpool";
    let table: [(&str, &[&str]); 24] = [
        // the word itself; a title counts more than the text
        ("Sprachmittlerpool", &[pool, "Übergang Schule-Beruf"]),
        // parts of compounds
        ("Pool", &[pool, "Übergang Schule-Beruf"]),
        (
            "Mittler",
            &[
                pool,
                "Übergang Schule-Beruf",
                "Kommunales Konfliktmanagementsystem",
            ],
        ),
        ("Konflikte", &["Kommunales Konfliktmanagementsystem"]),
        // German endings and forms of roles
        ("Elternbegleiter", &["Rucksack-Kita"]),
        ("Elternbegleiter*in", &["Rucksack-Kita"]),
        ("Vorlesepate", &["Vorlesepatinnen"]),
        // (the stem alone, inside "Vereinbarung", comes last)
        (
            "Vereins",
            &["Integrationspreis", "Ansprechpartnerin Frau Müller"],
        ),
        ("Ansprechpartner:innen", &["Ansprechpartnerin Frau Müller"]),
        // umlauts in both directions
        ("Müller", &["Ansprechpartnerin Frau Müller"]),
        ("Mueller", &["Ansprechpartnerin Frau Müller"]),
        ("Muller", &["Ansprechpartnerin Frau Müller"]),
        ("TUERKEI", &["Städtepartnerschaft mit Trabzon"]),
        ("einburgerungsfeier", &["Einbürgerungsfeier"]),
        // slips of the keyboard
        ("Griffbreit", &["Griffbereit"]),
        ("Rucksak", &["Rucksack-Kita"]),
        ("Integratoinspries", &["Integrationspreis"]),
        (
            "Konfliktmanagment",
            &["Kommunales Konfliktmanagementsystem"],
        ),
        ("Trabzn", &["Städtepartnerschaft mit Trabzon"]),
        // the last word may be unfinished
        (
            "Courage Begl",
            &["Schule ohne Rassismus/Schule mit Courage"],
        ),
        // fillers do not bind
        ("Feier für die Deutschen", &["Einbürgerungsfeier"]),
        // a short word with an exact answer is not taken for its neighbours
        ("Bonn", &["Ansprechpartnerin Frau Müller"]),
        // another number is another number
        ("2025", &[]),
        ("", &[]),
    ];
    for (query, expected) in table {
        let found = index().find(query, 10);
        assert_eq!(keys(&found), expected, "{query}");
        assert!(!found.partial, "{query}");
    }
}

#[test]
fn all_words_must_match_unless_no_document_has_them_all() {
    let found = index().find("Jugendliche Schule", 10);
    assert_eq!(keys(&found), ["Übergang Schule-Beruf"]);
    assert!(!found.partial);
    let found = index().find("Jugendliche Schule Integrationspreis", 10);
    assert!(found.partial);
    assert_eq!(found.hits[0].key, "Übergang Schule-Beruf");
    assert!(keys(&found).contains(&"Integrationspreis"));
}

#[test]
fn the_total_counts_what_the_limit_hides() {
    let found = index().find("Schule", 1);
    assert_eq!((found.hits.len(), found.total), (1, 3));
    assert_eq!(
        found.hits[0].key,
        "Schule ohne Rassismus/Schule mit Courage"
    );
}

#[test]
fn found_words_are_marked_in_the_text() {
    let found = index().find("pool jugendlicher", 10);
    let (_, text) = UNDERTAKINGS[11];
    let marked: Vec<&str> = highlight(text, &found.hits[0].matched)
        .into_iter()
        .filter_map(|segment| segment.marked.then_some(segment.text))
        .collect();
    assert_eq!(marked, ["Jugendliche", "Sprachmittlerpool"]);
}

#[test]
fn nothing_is_found_in_nothing() {
    let empty: Index<u8> = Index::build([]);
    assert_eq!(
        empty.find("Dortmund", 5),
        Found {
            hits: vec![],
            total: 0,
            partial: false
        }
    );
}

#[test]
fn words_of_other_scripts_are_found() {
    let index = Index::build([
        Document {
            key: "ar",
            fields: vec![(1.0, "مَرْحَبًا بالعالم".to_owned())],
        },
        Document {
            key: "uk",
            fields: vec![(1.0, "Ласкаво просимо до Дортмунда".to_owned())],
        },
    ]);
    assert_eq!(keys(&index.find("مرحبا", 5)), ["ar"]);
    assert_eq!(keys(&index.find("ДОРТМУНД", 5)), ["uk"]);
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("([a-zäöüß]{1,12} ){1,8}", 1..8)
}

fn indexed(texts: &[String]) -> Index<usize> {
    Index::build(texts.iter().enumerate().map(|(key, text)| Document {
        key,
        fields: vec![(1.0, text.clone())],
    }))
}

proptest! {
    #[test]
    fn no_query_and_no_text_make_it_panic(texts in prop::collection::vec(any::<String>(), 0..5), query in any::<String>(), weight in any::<f32>()) {
        let index = Index::build(texts.iter().map(|text| Document { key: (), fields: vec![(weight, text.clone())] }));
        let found = index.find(&query, 3);
        prop_assert!(found.hits.iter().all(|hit| hit.score.is_finite()));
        prop_assert_eq!(index.find(&query, 3), found);
    }

    #[test]
    fn a_document_is_found_by_each_of_its_words(texts in texts()) {
        let index = indexed(&texts);
        for (key, text) in texts.iter().enumerate() {
            for word in words(text) {
                let found = index.find(word, texts.len());
                prop_assert!(found.hits.iter().any(|hit| hit.key == key), "{}", word);
            }
        }
    }

    #[test]
    fn one_wrong_letter_in_a_long_word_does_not_hide_it(
        texts in prop::collection::vec("([a-z]{1,12} ){1,8}", 1..8),
        at in 0..12_usize,
        letter in "[a-z]",
    ) {
        let index = indexed(&texts);
        for (key, text) in texts.iter().enumerate() {
            for word in words(text).filter(|word| word.len() >= 6) {
                let at = at % word.len();
                let wrong = format!("{}{}{}", &word[..at], letter, &word[at + 1..]);
                let found = index.find(&wrong, texts.len());
                prop_assert!(found.hits.iter().any(|hit| hit.key == key), "{} for {}", wrong, word);
            }
        }
    }

    #[test]
    fn segments_put_together_are_the_text(text in any::<String>(), query in any::<String>()) {
        let matched: Vec<String> = words(&query).chain(words(&text).take(2)).map(bare).collect();
        let joined: String = highlight(&text, &matched).iter().map(|segment| segment.text).collect();
        prop_assert_eq!(joined, text);
    }
}

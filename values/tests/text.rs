//! Spellings, stems and address parts.

use proptest::prelude::*;
use values::text::{bare, fold, slug, stem_de, word_indices, words};

#[test]
fn every_letter_of_din_91379_folds_to_its_search_form() {
    for line in include_str!("data/din91379_search_form.tsv").lines() {
        let (points, expected) = line.split_once('\t').unwrap();
        let letter: String = points
            .split(' ')
            .map(|point| char::from_u32(u32::from_str_radix(point, 16).unwrap()).unwrap())
            .collect();
        assert_eq!(
            fold(&letter),
            expected.to_lowercase(),
            "{letter} ({points})"
        );
    }
}

#[test]
fn texts_fold_to_one_spelling() {
    let table = [
        ("Güntürk", "guentuerk"),
        ("Gu\u{308}ntu\u{308}rk", "guentuerk"),
        ("STRAẞE Straße", "strasse strasse"),
        ("Łódź, Đorđe, Søren", "lodz, dorde, soeren"),
        ("İstanbul ılık", "istanbul ilik"),
        ("Nguyễn Thị", "nguyen thi"),
        ("Sprach\u{ad}mittler", "sprachmittler"),
        ("Київ Йосип", "київ йосип"),
        ("مَرْحَبًا عـــلي", "مرحبا علي"),
        ("ﻣﺮﺣﺒﺎ", "مرحبا"),
        ("Ἀθήνα ΟΔΟΣ", "αθηνα οδοσ"),
        ("हिन्दी", "हिन्दी"),
    ];
    for (text, expected) in table {
        assert_eq!(fold(text), expected, "{text}");
    }
}

#[test]
fn an_umlaut_is_the_same_however_it_is_spelled() {
    for (first, second) in [
        ("Müller", "Mueller"),
        ("Müller", "Muller"),
        ("Bäuerin", "Baeuerin"),
        ("Höxter", "Hoexter"),
        ("Jørgensen", "Jorgensen"),
        ("Straße", "STRASSE"),
    ] {
        assert_eq!(bare(first), bare(second));
    }
    assert_eq!(
        ["Quelle", "Frauen", "neue"].map(bare),
        ["quelle", "frauen", "neue"]
    );
}

#[test]
fn a_word_keeps_its_apostrophe_and_its_gender_sign() {
    let table = [
        ("Gemeinsam klappt's!", vec!["Gemeinsam", "klappt's"]),
        ("„Rucksack-Kita“ 2024", vec!["Rucksack", "Kita", "2024"]),
        (
            "Mittler*innen, Mittler:in",
            vec!["Mittler*innen", "Mittler:in"],
        ),
        (
            "Leiter/-innen Leiter/in Leiter_in",
            vec!["Leiter/-innen", "Leiter/in", "Leiter_in"],
        ),
        ("Ort:innen/außen 'a'", vec!["Ort:innen", "außen", "a"]),
        ("Ort:Dortmund 10:15", vec!["Ort", "Dortmund", "10", "15"]),
        ("مرحبا بالعالم", vec!["مرحبا", "بالعالم"]),
        (" … ", vec![]),
    ];
    for (text, expected) in table {
        assert_eq!(words(text).collect::<Vec<_>>(), expected, "{text}");
    }
}

#[test]
fn forms_of_a_word_share_a_stem() {
    let families: [&[&str]; 9] = [
        &[
            "Sprachmittler",
            "Sprachmittlerin",
            "Sprachmittler*innen",
            "SprachmittlerInnen",
            "Sprachmittlung",
        ],
        &[
            "Dolmetscher",
            "Dolmetscherin",
            "Dolmetscherinnen",
            "Dolmetschers",
        ],
        &["Vorlesepatin", "Vorlesepatinnen", "Vorlesepaten"],
        &["Haus", "Häuser", "Häusern", "Haeuser", "Hauses"],
        &[
            "Berater",
            "Beraterin",
            "Berater:innen",
            "Beratung",
            "Beratungen",
        ],
        &["Arzt", "Ärztin", "Ärzte", "Ärztinnen"],
        &["Kollege", "Kollegin", "Kolleg/-innen"],
        &["Projekt", "Projekte", "Projekten"],
        &["Schule", "Schulen"],
    ];
    for family in families {
        for word in family {
            assert_eq!(stem_de(word), stem_de(family[0]), "{word}");
        }
    }
}

#[test]
fn words_that_only_look_feminine_stay() {
    for (word, other) in [("Termin", "Term"), ("Berlin", "Berl"), ("Medizin", "Mediz")] {
        assert_ne!(stem_de(word), stem_de(other));
    }
    assert_eq!(stem_de("переводчик"), "переводчик");
}

#[test]
fn a_title_becomes_an_address_part() {
    let table = [
        (
            "Schule ohne Rassismus/Schule mit Courage",
            "schule-ohne-rassismus-schule-mit-courage",
        ),
        ("„Gemeinsam klappt's“", "gemeinsam-klappts"),
        ("Sprachmittler*innenpool", "sprachmittler-innenpool"),
        ("Kreis Minden-Lübbecke", "kreis-minden-luebbecke"),
        ("StädteRegion Aachen", "staedteregion-aachen"),
        (
            "Übergang Schule-Ausbildung/Beruf/Studium für neu zugewanderte Jugendliche",
            "uebergang-schule-ausbildung-beruf-studium-fuer-neu",
        ),
        ("–", ""),
    ];
    for (title, expected) in table {
        assert_eq!(slug(title), expected);
    }
    assert_eq!(slug(&"ä".repeat(50)).len(), 60);
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn baring_twice_changes_nothing(text in "([aeouqäöü]|\\PC){0,12}") {
        let once = bare(&text);
        prop_assert_eq!(bare(&once), once);
    }

    #[test]
    fn words_are_where_they_say(text in any::<String>()) {
        let mut end = 0;
        for (start, word) in word_indices(&text) {
            prop_assert!(start >= end && !word.is_empty());
            prop_assert_eq!(&text[start..start + word.len()], word);
            end = start + word.len();
        }
    }

    #[test]
    fn any_word_has_a_stem(word in "[A-Za-zäöüßÄÖÜ]{1,30}") {
        prop_assert!(!stem_de(&word).is_empty());
    }

    #[test]
    fn an_address_part_is_short_and_clean(title in any::<String>()) {
        let slug = slug(&title);
        prop_assert!(slug.chars().count() <= 60);
        prop_assert!(slug.chars().all(|c| c.is_alphanumeric() || c == '-'));
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"));
    }
}

//! Which column stands for which field, guessed from its head; and which kind a word means.

use values::text;

use super::super::model::Kind;

/// Heads as lists have them, letters and digits only, in their bare spelling.
const HEADS: &[(&str, &[&str])] = &[
    (
        "name",
        &[
            "name",
            "organisation",
            "einrichtung",
            "verein",
            "schule",
            "schulname",
            "traeger",
            "bezeichnung",
            "institution",
            "firma",
            "vereinsname",
            "nameorganisation",
            "amtlichebezeichnung",
            "organization",
        ],
    ),
    (
        "short_name",
        &[
            "kurzname",
            "kurzbezeichnung",
            "abkurzung",
            "kurzel",
            "shortname",
        ],
    ),
    (
        "kind",
        &[
            "art",
            "typ",
            "kategorie",
            "organisationsart",
            "einrichtungsart",
            "kind",
            "type",
        ],
    ),
    (
        "street",
        &[
            "strasse",
            "anschrift",
            "adresse",
            "strassehausnummer",
            "strassehausnr",
            "strassenr",
            "hausnummer",
            "hausnr",
            "street",
        ],
    ),
    ("postcode", &["plz", "postleitzahl", "postcode", "zip"]),
    (
        "town",
        &["ort", "stadt", "wohnort", "gemeinde", "town", "city"],
    ),
    (
        "district",
        &["stadtbezirk", "bezirk", "stadtteil", "ortsteil", "district"],
    ),
    (
        "phone",
        &[
            "telefon",
            "tel",
            "telefonnummer",
            "rufnummer",
            "fon",
            "telnr",
            "phone",
            "mobil",
        ],
    ),
    ("email", &["mail", "email", "emailadresse", "mailadresse"]),
    (
        "website",
        &[
            "website",
            "web",
            "webseite",
            "internet",
            "homepage",
            "internetadresse",
            "url",
            "www",
        ],
    ),
    (
        "school_number",
        &["schulnummer", "schulnr", "snr", "schoolnumber"],
    ),
    (
        "recognition",
        &["anerkennung", "anerkanntals", "recognition"],
    ),
    (
        "recognised_since",
        &["anerkanntseit", "anerkanntab", "recognisedsince"],
    ),
    ("recognised_until", &["anerkanntbis", "recogniseduntil"]),
    (
        "notes",
        &[
            "bemerkung",
            "bemerkungen",
            "notiz",
            "notizen",
            "anmerkung",
            "anmerkungen",
            "hinweis",
            "notes",
            "kommentar",
        ],
    ),
];

/// The field each head stands for. A head that is known counts before one that only begins so;
/// street and house number may both stand for the street.
pub fn guess(heads: &[String]) -> Vec<Option<String>> {
    let heads: Vec<String> = heads.iter().map(|head| letters(head)).collect();
    let mut guessed: Vec<Option<String>> = heads
        .iter()
        .map(|head| field(|known| known == head.as_str()))
        .collect();
    for (place, head) in heads.iter().enumerate() {
        if guessed[place].is_some() || head.is_empty() {
            continue;
        }
        let near = field(|known| known.len() > 2 && head.starts_with(known));
        let is_free = |field: &String| !guessed.iter().flatten().any(|taken| taken == field);
        guessed[place] = near.filter(is_free);
    }
    keep_first(&mut guessed);
    guessed
}

fn field(fits: impl Fn(&str) -> bool) -> Option<String> {
    let found = HEADS
        .iter()
        .find(|(_, heads)| heads.iter().any(|head| fits(head)));
    found.map(|(field, _)| (*field).to_owned())
}

/// A second column for a field is left alone, except for the street's house number.
fn keep_first(guessed: &mut [Option<String>]) {
    let mut seen: Vec<String> = Vec::new();
    for guess in guessed {
        let Some(field) = guess else { continue };
        if field != "street" && seen.contains(field) {
            *guess = None;
        } else {
            seen.push(field.clone());
        }
    }
}

fn letters(text: &str) -> String {
    text::words(text).map(text::bare).collect()
}

/// Words for kinds, in their bare spelling; the first that begins the text decides.
const KINDS: &[(&str, Kind)] = &[
    ("migrant", Kind::Migrant),
    ("mso", Kind::Migrant),
    ("mo", Kind::Migrant),
    ("kulturverein", Kind::Migrant),
    ("schul", Kind::School),
    ("grundschul", Kind::School),
    ("gesamtschul", Kind::School),
    ("gymnasium", Kind::School),
    ("realschul", Kind::School),
    ("hauptschul", Kind::School),
    ("forderschul", Kind::School),
    ("berufskolleg", Kind::School),
    ("school", Kind::School),
    ("kita", Kind::Kita),
    ("kindertages", Kind::Kita),
    ("kindergart", Kind::Kita),
    ("familienzentrum", Kind::Kita),
    ("behord", Kind::Authority),
    ("amt", Kind::Authority),
    ("authority", Kind::Authority),
    ("verwaltung", Kind::Authority),
    ("wohlfahrt", Kind::Welfare),
    ("welfare", Kind::Welfare),
    ("beratung", Kind::Counselling),
    ("counselling", Kind::Counselling),
    ("unternehmen", Kind::Company),
    ("firma", Kind::Company),
    ("betrieb", Kind::Company),
    ("company", Kind::Company),
    ("initiativ", Kind::Initiative),
    ("kommunalesintegrationszentrum", Kind::Centre),
    ("anderezentrum", Kind::Centre),
    ("ki", Kind::Centre),
    ("centre", Kind::Centre),
    ("sonstig", Kind::Other),
    ("ander", Kind::Other),
    ("other", Kind::Other),
    ("verein", Kind::Other),
];

/// The kind a cell means.
pub fn kind(cell: &str) -> Option<Kind> {
    let cell = letters(cell);
    let found = KINDS.iter().find(|(word, _)| match word.len() {
        // Too short to be a beginning.
        ..=3 => cell == *word,
        _ => cell.starts_with(word),
    });
    found.map(|(_, kind)| *kind)
}

/// The kind a name lets one expect, where no cell says it.
pub fn kind_of_name(name: &str, has_number: bool) -> Kind {
    let name = letters(name);
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has_number || has(&["schule", "gymnasium", "berufskolleg"]) {
        Kind::School
    } else if has(&["kita", "kindertages", "kindergarten", "familienzentrum"]) {
        Kind::Kita
    } else if has(&["beratungsstelle"]) {
        Kind::Counselling
    } else {
        Kind::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(heads: &[&str]) -> Vec<Option<String>> {
        let heads: Vec<String> = heads.iter().map(|head| (*head).to_owned()).collect();
        guess(&heads)
    }

    #[test]
    fn heads_of_real_lists_are_known() {
        let fields = guessed(&[
            "Schul-Nr.",
            "Name der Einrichtung",
            "Straße",
            "Haus-Nr.",
            "PLZ",
            "Ort",
            "Stadtbezirk",
            "Tel.",
            "E-Mail",
            "Homepage",
            "Farbe",
            "Art",
            "E-Mail 2",
        ]);
        let expected = [
            Some("school_number"),
            Some("name"),
            Some("street"),
            Some("street"),
            Some("postcode"),
            Some("town"),
            Some("district"),
            Some("phone"),
            Some("email"),
            Some("website"),
            None,
            Some("kind"),
            None,
        ];
        assert_eq!(fields, expected.map(|field| field.map(str::to_owned)));
    }

    #[test]
    fn words_of_real_lists_mean_kinds() {
        for (word, expected) in [
            ("Migrantenselbstorganisation", Some(Kind::Migrant)),
            ("Migrant*innenorganisation", Some(Kind::Migrant)),
            ("MSO", Some(Kind::Migrant)),
            ("Grundschule", Some(Kind::School)),
            ("Förderschule", Some(Kind::School)),
            ("Behörde", Some(Kind::Authority)),
            ("Wohlfahrtsverband", Some(Kind::Welfare)),
            ("sonstiges", Some(Kind::Other)),
            ("Raumschiff", None),
            ("", None),
        ] {
            assert_eq!(kind(word), expected, "{word}");
        }
    }
}

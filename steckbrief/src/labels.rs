//! The labels inside the Leitung value, typos included.

use crate::text::fold;

/// What a label announces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Name,
    /// Street, or street, postcode and town.
    Address,
    Postcode,
    Town,
    Phone,
    /// A number that the profile has no place for.
    OtherNumber,
    Email,
    Homepage,
}

/// Labels as people write them, folded.
const LABELS: &[(Part, &[&str])] = &[
    (
        Part::Name,
        &[
            "name",
            "leitung",
            "leiter",
            "leiterin",
            "leiter in",
            "leitende",
            "ansprechpartner",
            "ansprechpartnerin",
            "ansprechpartner in",
            "ansprechperson",
            "kontakt",
        ],
    ),
    (
        Part::Address,
        &[
            "strasse",
            "str",
            "anschrift",
            "adresse",
            "postanschrift",
            "besucheranschrift",
            "hausanschrift",
        ],
    ),
    (Part::Postcode, &["plz", "postleitzahl", "plz ort"]),
    (Part::Town, &["ort", "stadt", "wohnort"]),
    (
        Part::Phone,
        &[
            "tel",
            "te",
            "tle",
            "tell",
            "telefon",
            "telefonnummer",
            "telefonnr",
            "tel nr",
            "telnr",
            "telefonisch",
            "telephon",
            "telephone",
            "telfon",
            "telefn",
            "teleon",
            "fon",
            "phone",
            "ruf",
            "rufnummer",
            "durchwahl",
            "t",
            "tel fax",
            "telefon fax",
        ],
    ),
    (
        Part::OtherNumber,
        &[
            "fax",
            "telefax",
            "faxnummer",
            "f",
            "mobil",
            "mobiltelefon",
            "handy",
            "mobile",
        ],
    ),
    (
        Part::Email,
        &[
            "e mail",
            "email",
            "mail",
            "e mai",
            "e mal",
            "e mial",
            "emial",
            "emai",
            "e mailadresse",
            "mailadresse",
            "e mail adresse",
            "email adresse",
        ],
    ),
    (
        Part::Homepage,
        &[
            "homepage",
            "home page",
            "hompage",
            "hompepage",
            "homepge",
            "web",
            "webseite",
            "website",
            "internet",
            "internetseite",
            "internetadresse",
            "internetauftritt",
            "url",
            "www",
        ],
    ),
];

/// What the word announces, whether or not a colon follows it.
pub(crate) fn part(word: &str) -> Option<Part> {
    if word.len() > 24 {
        return None;
    }
    let folded = fold(word);
    let folded = folded.trim();
    LABELS
        .iter()
        .find(|(_, labels)| labels.contains(&folded))
        .map(|(part, _)| *part)
}

//! Who asks in a demonstration, and for what. All institutions and contacts are invented.

/// Name, kind, contact, street, postcode.
pub const INSTITUTIONS: [(&str, &str, &str, &str, &str); 12] = [
    (
        "Grundschule am Kanal",
        "school",
        "Sabine Ohm",
        "Kanalstraße 12",
        "44147",
    ),
    (
        "Gesamtschule Nordmarkt",
        "school",
        "Tarek Lindner",
        "Nordmarkt 3",
        "44145",
    ),
    (
        "Berufskolleg Westfalenhütte",
        "school",
        "Irina Paul",
        "Springorumallee 9",
        "44145",
    ),
    (
        "Gymnasium Hörde am See",
        "school",
        "Jonas Wirth",
        "Seeweg 20",
        "44263",
    ),
    (
        "Kita Sonnenblume",
        "kita",
        "Meike Brand",
        "Gartenstraße 4",
        "44135",
    ),
    (
        "Kita Regenbogen Eving",
        "kita",
        "Funda Aydın",
        "Evinger Platz 8",
        "44339",
    ),
    (
        "Familienzentrum Scharnhorst",
        "kita",
        "Ulla Kern",
        "Gleiwitzstraße 31",
        "44328",
    ),
    (
        "Wohnungsamt",
        "authority",
        "Peter Sand",
        "Südwall 2",
        "44137",
    ),
    (
        "Bürgerdienste Innenstadt",
        "authority",
        "Rita Vogel",
        "Südwall 21",
        "44137",
    ),
    (
        "Beratungsstelle Ankommen",
        "counselling",
        "Leyla Moradi",
        "Leuthardstraße 5",
        "44135",
    ),
    (
        "Migrationsdienst der Wohlfahrt",
        "welfare",
        "Bernd Roth",
        "Klosterstraße 8",
        "44135",
    ),
    (
        "Lokal willkommen Mengede",
        "counselling",
        "Nina Albers",
        "Amtshausstraße 16",
        "44359",
    ),
];

/// What is asked for, the most frequent first. Nobody of the example people speaks Nepali or Mongolian: these stay open.
pub const LANGUAGES: [&str; 16] = [
    "ar", "uk", "tr", "ro", "bg", "fa-AF", "kmr", "ne", "ru", "fa", "sq", "pl", "ti", "so", "ckb",
    "mn",
];

/// How institutions call what is spoken, where they know it.
pub const VARIETIES: [(&str, &str); 5] = [
    ("ar", "Arabisch (Irak/Mesopotamien)"),
    ("ar", "Arabisch (Marokko, Darija)"),
    ("ar", "Syrien, aus der Gegend um Aleppo"),
    ("fa", "Dari"),
    ("ro", "Moldau"),
];

/// What an institution of a kind asks for.
pub fn occasions(kind: &str) -> &'static [&'static str] {
    match kind {
        "school" => &["parent_talk", "parent_talk", "enrolment"],
        "kita" => &["kita_talk"],
        "authority" => &["office", "housing"],
        _ => &["counselling"],
    }
}

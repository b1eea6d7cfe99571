//! Who asks in a demonstration, and for what. All institutions and contacts are invented.

use values::language::Language;

use super::{Dice, Ground};
use crate::{
    pool::{Medium, Mode},
    requests::{Asker, GenderWish, Judged, Need, Stage, store::NewRequest},
};

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

/// What somebody asks for, in this way.
pub fn asked(dice: &mut Dice, ground: &Ground, medium: Medium) -> NewRequest {
    let all = INSTITUTIONS;
    let (institution, kind, name, street, postcode) = all[dice.roll(all.len())];
    let occasions = occasions(kind);
    let mail = values::text::slug(institution);
    let language = LANGUAGES[dice.roll_low(LANGUAGES.len())];
    let varieties = VARIETIES.iter().filter(|(of, _)| *of == language);
    let variety = varieties.clone().nth(dice.roll(varieties.count() * 3));
    NewRequest {
        mode: Mode::Placing,
        stage: Stage::Unconfirmed,
        asker: Asker {
            organisation: None,
            institution: institution.to_owned(),
            kind: kind.to_owned(),
            name: name.to_owned(),
            email: format!("{mail}@beispiel.example"),
            phone: "0231 500000".to_owned(),
            language: Language::German,
        },
        need: Need {
            language: language.to_owned(),
            variety: variety.map_or_else(String::new, |(_, words)| (*words).to_owned()),
            substitutes: Vec::new(),
            occasion: occasions[dice.roll(occasions.len())].to_owned(),
            medium,
            place: match medium {
                Medium::Place => street.to_owned(),
                Medium::Phone => "0231 500000".to_owned(),
                Medium::Video => "https://video.example/gespraech".to_owned(),
            },
            postcode: postcode.to_owned(),
            town: "Dortmund".to_owned(),
            district: ground.districts.get(postcode).copied(),
            gender: if dice.roll(8) == 0 {
                GenderWish::RatherWoman
            } else {
                GenderWish::None
            },
            file_number: format!("{}-{}", dice.roll(90) + 10, dice.roll(900) + 100),
            note: String::new(),
            priority: u8::try_from(dice.roll(8) / 5).unwrap_or(0),
            preferred: None,
        },
        times: Vec::new(),
        judged: Judged::default(),
        fund: None,
        series: None,
    }
}

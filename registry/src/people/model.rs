//! The record of a person and the words in it.

use std::collections::BTreeSet;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use values::{clock::Moment, contact::Phone, day::Day, id::Id};

/// The kind under which the house speaks of persons.
pub const SUBJECT: &str = "person";
/// Longest name, in characters.
pub const LONGEST_NAME: usize = 120;

/// Gives each word of a closed list the key that the database and the texts know it by.
macro_rules! words {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $word:ident = $key:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$inner])* $word,)+ }

        impl $name {
            /// All of them, in the order of lists.
            pub const ALL: &[Self] = &[$(Self::$word),+];

            /// As the database and the texts know it.
            pub fn key(self) -> &'static str {
                match self { $(Self::$word => $key),+ }
            }

            /// The one with this key.
            pub fn of(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|own| own.key() == key)
            }
        }
    };
}

words! {
    /// Kontaktweg. How somebody is reached.
    Way {
        /// E-mail.
        Mail = "mail",
        /// A telephone with a cable, or at work.
        Phone = "phone",
        /// A telephone in the pocket.
        Mobile = "mobile",
        /// Signal, Threema, whatever they use.
        Messenger = "messenger",
        /// A letter to their address.
        Post = "post",
    }
}

impl Way {
    /// Those that have a value of their own; a letter goes to the address.
    pub const CHANNELS: &[Self] = &[Self::Mail, Self::Phone, Self::Mobile, Self::Messenger];
}

words! {
    /// Funktion. What somebody is to the centre; several at once are usual.
    FunctionKind {
        /// Ehrenamtlich engagiert.
        Volunteer = "volunteer",
        /// Ansprechperson of an organisation or authority.
        Contact = "contact",
        /// Works at the centre.
        Staff = "staff",
    }
}

words! {
    /// Richtung. Between which languages somebody carries words.
    Direction {
        /// Both ways.
        Both = "both",
        /// Only from the language into German.
        IntoGerman = "into_german",
        /// Only out of German.
        OutOfGerman = "out_of_german",
    }
}

words! {
    /// Sprachniveau of the Common European Framework.
    Level {
        /// Beginner.
        A1 = "A1",
        /// Elementary.
        A2 = "A2",
        /// Threshold.
        B1 = "B1",
        /// Vantage.
        B2 = "B2",
        /// Advanced.
        C1 = "C1",
        /// Near native.
        C2 = "C2",
    }
}

/// Person. Somebody who has to do with the centre: entered once, used by every area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The record.
    pub id: Id,
    /// For people to say on the telephone; given once and never again.
    pub number: i64,
    /// What is known about them.
    pub details: Details,
    /// Since when they are known.
    pub created_at: Moment,
    /// Last change.
    pub changed_at: Moment,
    /// Since when the record may only be kept, not used (Art. 18 DSGVO).
    pub restricted_on: Option<Day>,
}

/// What is known about a person, as a form brings it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Details {
    /// Vornamen; empty for people with one name only.
    pub given_name: String,
    /// Familienname; empty for people with one name only.
    pub family_name: String,
    /// Where letters go.
    pub address: Address,
    /// BCP 47 tag of the language they want to be addressed in.
    pub contact_language: Option<String>,
    /// How they want to be reached.
    pub contact_way: Option<Way>,
    /// With what they sign in, where they do.
    pub account: Option<Id>,
    /// How they can be reached.
    pub channels: Vec<Channel>,
    /// What they are to the centre.
    pub functions: Vec<Function>,
    /// What they speak.
    pub languages: Vec<Skill>,
}

/// Anschrift. Any part may be unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// Street and number.
    pub street: String,
    /// Five digits, or empty.
    pub postcode: String,
    /// Town.
    pub town: String,
}

/// Kontaktweg with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Which way; never [`Way::Post`].
    pub kind: Way,
    /// Mail address, number in E.164, or a messenger with its name.
    pub value: String,
    /// When or for what, in a few words.
    pub note: String,
}

/// Funktion with its period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Which.
    pub kind: FunctionKind,
    /// First day.
    pub from_on: Day,
    /// Last day; open where there is none.
    pub until_on: Option<Day>,
}

/// Sprachkenntnis. A language somebody speaks, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// BCP 47 tag of the catalogue.
    pub tag: String,
    /// Dialect or region in their own words, where the tag does not say it.
    pub variety: String,
    /// Between which languages.
    pub direction: Direction,
    /// How well, where it is known.
    pub level: Option<Level>,
    /// When somebody made sure of it; with whom in [`Self::verified_by`].
    pub verified_on: Option<Day>,
    /// Who made sure of it; empty where nobody did.
    pub verified_by: String,
}

impl Details {
    /// Both names, as one addresses an envelope.
    pub fn name(&self) -> String {
        let names = [self.given_name.as_str(), self.family_name.as_str()];
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        names.join(" ")
    }

    /// Both names, as a list is sorted.
    pub fn list_name(&self) -> String {
        match (self.family_name.as_str(), self.given_name.as_str()) {
            ("", given) => given.to_owned(),
            (family, "") => family.to_owned(),
            (family, given) => format!("{family}, {given}"),
        }
    }

    /// What they are to the centre on `day`, each once.
    pub fn functions_on(&self, day: Day) -> Vec<FunctionKind> {
        let current = self.functions.iter().filter(|own| own.is_on(day));
        let kinds: BTreeSet<FunctionKind> = current.map(|own| own.kind).collect();
        kinds.into_iter().collect()
    }
}

impl Person {
    /// What one says on the telephone: `P-17`.
    pub fn label(&self) -> String {
        format!("P-{}", self.number)
    }

    /// Whether it may only be kept.
    pub fn is_restricted(&self) -> bool {
        self.restricted_on.is_some()
    }

    /// Changes with every change: whoever saves an older state is told.
    pub fn stamp(&self) -> String {
        self.changed_at.timestamp_micros().to_string()
    }
}

impl Address {
    /// Whether nothing of it is known.
    pub fn is_empty(&self) -> bool {
        self.street.is_empty() && self.postcode.is_empty() && self.town.is_empty()
    }

    /// As it stands on an envelope.
    pub fn lines(&self) -> Vec<String> {
        let place = format!("{} {}", self.postcode, self.town);
        let lines = [self.street.trim().to_owned(), place.trim().to_owned()];
        lines.into_iter().filter(|line| !line.is_empty()).collect()
    }
}

impl Channel {
    /// The value as people read it.
    pub fn readable(&self) -> String {
        match self.kind {
            Way::Phone | Way::Mobile => Phone::parse(&self.value)
                .map_or_else(|_| self.value.clone(), |number| number.readable()),
            _ => self.value.clone(),
        }
    }

    /// Where a click leads, for what a browser can open.
    pub fn uri(&self) -> Option<String> {
        match self.kind {
            Way::Mail => Some(format!("mailto:{}", self.value)),
            Way::Phone | Way::Mobile => Some(format!("tel:{}", self.value)),
            _ => None,
        }
    }
}

impl Function {
    /// Whether it holds on `day`.
    pub fn is_on(&self, day: Day) -> bool {
        self.from_on <= day && self.until_on.is_none_or(|until| until >= day)
    }
}

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Controls, direction marks, or no letter at all.
    #[error("holds characters that no name has")]
    Unreadable,
    /// More than [`LONGEST_NAME`] characters.
    #[error("too long")]
    TooLong,
}

/// Reads a name: every letter of DIN 91379 and of other scripts, in NFC, with single spaces.
pub fn name(text: &str) -> Result<String, NameError> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let name: String = words.join(" ").nfc().collect();
    if name.chars().count() > LONGEST_NAME {
        return Err(NameError::TooLong);
    }
    let has_letter = name.chars().any(char::is_alphabetic);
    let is_clean = name.chars().all(may_stand_in_name);
    if name.is_empty() || (has_letter && is_clean) {
        Ok(name)
    } else {
        Err(NameError::Unreadable)
    }
}

/// Direction marks would turn the lines around a name; joiners belong to Persian names.
fn may_stand_in_name(c: char) -> bool {
    let is_invisible = matches!(c,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}');
    let is_mark_up = matches!(
        c,
        '<' | '>' | '{' | '}' | '[' | ']' | '@' | '\\' | '|' | '='
    );
    is_combining_mark(c) || !(c.is_control() || is_invisible || is_mark_up)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letters of DIN 91379 as the standard's own list has them.
    fn letters() -> Vec<String> {
        let rows = include_str!("../../../values/tests/data/din91379_search_form.tsv").lines();
        let read = |row: &str| -> String {
            let points = row.split('\t').next().unwrap().split(' ');
            let chars = points.map(|point| u32::from_str_radix(point, 16).unwrap());
            chars.map(|point| char::from_u32(point).unwrap()).collect()
        };
        rows.map(read).collect()
    }

    #[test]
    fn every_letter_of_din_91379_is_taken_and_comes_back_in_nfc() {
        let letters = letters();
        assert_eq!(letters.len(), 649);
        for letter in letters {
            let typed = format!("A{letter}b");
            let composed: String = typed.nfc().collect();
            assert_eq!(name(&typed).as_deref(), Ok(composed.as_str()), "{letter}");
            assert_eq!(name(&composed).as_deref(), Ok(composed.as_str()));
        }
    }

    #[test]
    fn names_of_all_scripts_are_names() {
        for own in [
            "Ngũgĩ wa Thiong’o",
            "D’Angelo-Müller",
            "محمد‌رضا",
            "Олександра",
            "李 小龙",
            "ሰላም",
            "Nguyễn Thị An",
            "O",
        ] {
            assert_eq!(name(own).as_deref(), Ok(own));
        }
        assert_eq!(name("  Anna \t Maria "), Ok("Anna Maria".to_owned()));
        assert_eq!(name(""), Ok(String::new()));
    }

    #[test]
    fn what_is_no_name_is_refused() {
        for other in [
            "a\u{202e}b",
            "<b>Anna</b>",
            "--",
            "12",
            "a\u{1b}b",
            "anna@ki.example",
        ] {
            assert_eq!(name(other), Err(NameError::Unreadable), "{other:?}");
        }
        assert_eq!(name(&"a".repeat(121)), Err(NameError::TooLong));
    }

    #[test]
    fn several_functions_hold_at_once_each_in_its_period() {
        let day = |text: &str| values::day::parse(text).unwrap();
        let function = |kind, from: &str, until: Option<&str>| Function {
            kind,
            from_on: day(from),
            until_on: until.map(day),
        };
        let person = Details {
            functions: vec![
                function(FunctionKind::Staff, "2024-01-01", Some("2025-12-31")),
                function(FunctionKind::Volunteer, "2025-05-01", None),
                function(FunctionKind::Volunteer, "2020-01-01", None),
            ],
            ..Details::default()
        };
        let on = |text: &str| person.functions_on(day(text));
        assert_eq!(
            on("2025-12-31"),
            [FunctionKind::Volunteer, FunctionKind::Staff]
        );
        assert_eq!(on("2026-01-01"), [FunctionKind::Volunteer]);
        assert!(on("2019-12-31").is_empty());
    }
}

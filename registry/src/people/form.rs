//! The form of a person: what was typed becomes [`Details`], and back.

mod rows;

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use values::{
    contact::{Email, Phone, Postcode},
    day::{self, Day},
    id::Id,
};

pub use rows::{CHANNEL, FUNCTION, LANGUAGE, MOST_ROWS, field, rows};

use super::model::{
    Address, Channel, Details, Direction, Function, FunctionKind, LONGEST_NAME, Level, NameError,
    Skill, Way, name,
};
use crate::languages;

/// Longest text of an ordinary field, in characters.
const LONGEST: usize = 120;
/// Longest note, in characters: a few words, no story.
const LONGEST_NOTE: usize = 60;

/// What was typed, as details of a person.
///
/// # Errors
/// Messages beside the fields.
pub fn read(typed: &Fields) -> Result<Details, Errors> {
    let mut reading = Reading {
        typed,
        errors: Errors::default(),
    };
    let details = reading.details();
    if reading.errors.is_empty() {
        Ok(details)
    } else {
        Err(reading.errors)
    }
}

struct Reading<'a> {
    typed: &'a Fields,
    errors: Errors,
}

impl Reading<'_> {
    fn details(&mut self) -> Details {
        let details = Details {
            given_name: self.name("given_name"),
            family_name: self.name("family_name"),
            address: Address {
                street: self.text("street", LONGEST),
                postcode: self.postcode(),
                town: self.text("town", LONGEST),
            },
            contact_language: self.language("contact_language"),
            contact_way: self.choice("contact_way", Way::of),
            account: self.account(),
            channels: self.each(CHANNEL, Self::channel),
            functions: self.each(FUNCTION, Self::function),
            languages: self.each(LANGUAGE, Self::skill),
        };
        if details.name().is_empty() && self.errors.is_empty() {
            self.errors
                .add("family_name", Refusal::new("people-name-missing"));
        }
        details
    }

    fn each<T>(
        &mut self,
        group: (&str, &str),
        read: impl Fn(&mut Self, &dyn Fn(&str) -> String) -> Option<T>,
    ) -> Vec<T> {
        let mut all = Vec::new();
        for row in 0..MOST_ROWS {
            let named = |name: &str| field(group.0, row, name);
            if !self.typed.text(&named(group.1)).is_empty() {
                all.extend(read(self, &named));
            }
        }
        all
    }

    fn channel(&mut self, named: &dyn Fn(&str) -> String) -> Option<Channel> {
        let value_name = named("value");
        let value = self.typed.text(&value_name).to_owned();
        let kind = self.required(&named("kind"), |key| {
            Way::of(key).filter(|way| Way::CHANNELS.contains(way))
        })?;
        let read = match kind {
            Way::Mail => Email::parse(&value)
                .map(|mail| mail.as_str().to_owned())
                .map_err(|cause| cause.key()),
            Way::Phone | Way::Mobile => Phone::parse(&value)
                .map(|phone| phone.e164().to_owned())
                .map_err(|cause| cause.key()),
            _ => Ok(self.text(&value_name, LONGEST)),
        };
        let note = self.text(&named("note"), LONGEST_NOTE);
        match read {
            Ok(value) => Some(Channel { kind, value, note }),
            Err(key) => {
                self.errors.add(value_name, Refusal::new(key));
                None
            }
        }
    }

    fn function(&mut self, named: &dyn Fn(&str) -> String) -> Option<Function> {
        let kind = self.required(&named("kind"), FunctionKind::of)?;
        let from_name = named("from");
        let from_on = self.day(&from_name);
        let until_on = self.day(&named("until"));
        if from_on.is_none() && self.errors.beside(&from_name).is_none() {
            self.errors.add(from_name, Refusal::new("error-required"));
        }
        let from_on = from_on?;
        if until_on.is_some_and(|until| until < from_on) {
            self.errors
                .add(named("until"), Refusal::new("error-period"));
            return None;
        }
        Some(Function {
            kind,
            from_on,
            until_on,
        })
    }

    fn skill(&mut self, named: &dyn Fn(&str) -> String) -> Option<Skill> {
        let tag = self.language(&named("tag"))?;
        let variety = self.text(&named("variety"), LONGEST_NOTE);
        let direction = self.required(&named("direction"), Direction::of);
        let level = self.choice(&named("level"), Level::of);
        let (on_name, by_name) = (named("verified_on"), named("verified_by"));
        let verified_on = self.day(&on_name);
        let verified_by = self.text(&by_name, LONGEST);
        let has_day = !self.typed.text(&on_name).is_empty();
        match (has_day, verified_by.is_empty()) {
            (true, true) => self
                .errors
                .add(by_name, Refusal::new("people-verified-by-missing")),
            (false, false) => self
                .errors
                .add(on_name, Refusal::new("people-verified-on-missing")),
            _ => {}
        }
        Some(Skill {
            tag,
            variety,
            direction: direction?,
            level,
            verified_on,
            verified_by,
        })
    }

    fn name(&mut self, field: &str) -> String {
        match name(self.typed.text(field)) {
            Ok(name) => name,
            Err(cause) => {
                let refusal = match cause {
                    NameError::Unreadable => Refusal::new("people-name-unreadable"),
                    NameError::TooLong => {
                        Refusal::new("error-too-long").with("limit", LONGEST_NAME.to_string())
                    }
                };
                self.errors.add(field, refusal);
                String::new()
            }
        }
    }

    fn text(&mut self, field: &str, limit: usize) -> String {
        let words: Vec<&str> = self.typed.text(field).split_whitespace().collect();
        let text = words.join(" ");
        if text.chars().count() > limit {
            let refusal = Refusal::new("error-too-long").with("limit", limit.to_string());
            self.errors.add(field, refusal);
        }
        text
    }

    fn postcode(&mut self) -> String {
        let typed = self.typed.text("postcode");
        if typed.is_empty() {
            return String::new();
        }
        match Postcode::parse(typed) {
            Ok(postcode) => postcode.as_str().to_owned(),
            Err(cause) => {
                self.errors.add("postcode", Refusal::new(cause.key()));
                String::new()
            }
        }
    }

    fn language(&mut self, field: &str) -> Option<String> {
        self.choice(field, languages::find)
            .map(|language| language.tag.clone())
    }

    fn account(&mut self) -> Option<Id> {
        self.choice("account", |id| id.parse::<Id>().ok())
    }

    /// One of a list, or nothing.
    fn choice<T>(&mut self, field: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.typed.text(field);
        if typed.is_empty() {
            return None;
        }
        let chosen = of(typed);
        if chosen.is_none() {
            self.errors.add(field, Refusal::new("error-choice"));
        }
        chosen
    }

    fn required<T>(&mut self, field: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        let chosen = of(self.typed.text(field));
        if chosen.is_none() {
            self.errors.add(field, Refusal::new("error-choice"));
        }
        chosen
    }

    fn day(&mut self, field: &str) -> Option<Day> {
        let typed = self.typed.text(field);
        if typed.is_empty() {
            return None;
        }
        let day = day::parse(typed);
        if day.is_none() {
            self.errors.add(field, Refusal::new("error-day"));
        }
        day
    }
}

/// Details as the form would have sent them.
pub fn fill(details: &Details) -> Fields {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, text: &str| pairs.push((name.to_owned(), text.to_owned()));
    put("given_name", &details.given_name);
    put("family_name", &details.family_name);
    put("street", &details.address.street);
    put("postcode", &details.address.postcode);
    put("town", &details.address.town);
    put(
        "contact_language",
        details.contact_language.as_deref().unwrap_or_default(),
    );
    put("contact_way", details.contact_way.map_or("", Way::key));
    let account = details.account.map(|account| account.to_string());
    put("account", &account.unwrap_or_default());
    let day = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    for (row, own) in details.channels.iter().enumerate() {
        let name = |name| field(CHANNEL.0, row, name);
        put(&name("kind"), own.kind.key());
        put(&name("value"), &own.readable());
        put(&name("note"), &own.note);
    }
    for (row, own) in details.functions.iter().enumerate() {
        let name = |name| field(FUNCTION.0, row, name);
        put(&name("kind"), own.kind.key());
        put(&name("from"), &day(Some(own.from_on)));
        put(&name("until"), &day(own.until_on));
    }
    for (row, own) in details.languages.iter().enumerate() {
        let name = |name| field(LANGUAGE.0, row, name);
        put(&name("tag"), &own.tag);
        put(&name("variety"), &own.variety);
        put(&name("direction"), own.direction.key());
        put(&name("level"), own.level.map_or("", Level::key));
        put(&name("verified_on"), &day(own.verified_on));
        put(&name("verified_by"), &own.verified_by);
    }
    Fields::new(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Fields {
        let pairs = pairs.iter();
        Fields::new(
            pairs
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was_understood() {
        let form = typed(&[
            ("given_name", " Yıldız "),
            ("family_name", "Çelik"),
            ("street", "Nordstr.  1"),
            ("postcode", "D-44145"),
            ("town", "Dortmund"),
            ("contact_language", "tr"),
            ("contact_way", "mobile"),
            ("channel-0-kind", "mobile"),
            ("channel-0-value", "0151 555 000 01"),
            ("channel-0-note", "abends"),
            ("channel-3-kind", "mail"),
            ("channel-3-value", "y.celik@ki.example"),
            ("function-0-kind", "volunteer"),
            ("function-0-from", "1.3.2024"),
            ("language-0-tag", "prs"),
            ("language-0-direction", "both"),
            ("language-0-level", "C1"),
            ("language-0-verified_on", "2025-06-01"),
            ("language-0-verified_by", "VHS"),
        ]);
        let details = read(&form).unwrap();
        assert_eq!(details.name(), "Yıldız Çelik");
        assert_eq!(details.address.lines(), ["Nordstr. 1", "44145 Dortmund"]);
        assert_eq!(details.channels[0].value, "+4915155500001");
        assert_eq!(details.channels.len(), 2);
        assert_eq!(details.languages[0].tag, "fa-AF");
        assert_eq!(read(&fill(&details)), Ok(details));
        assert_eq!(rows(&form, CHANNEL), 5);
        assert_eq!(rows(&form, LANGUAGE), 2);
    }

    #[test]
    fn each_mistake_is_named_beside_its_field() {
        let form = typed(&[
            ("given_name", "<b>"),
            ("postcode", "4413"),
            ("contact_language", "tlh"),
            ("channel-0-kind", "mail"),
            ("channel-0-value", "nobody"),
            ("channel-1-kind", "post"),
            ("channel-1-value", "x"),
            ("function-0-kind", "volunteer"),
            ("function-1-kind", "staff"),
            ("function-1-from", "2026-02-30"),
            ("function-2-kind", "staff"),
            ("function-2-from", "2026-02-01"),
            ("function-2-until", "2026-01-01"),
            ("language-0-tag", "ar"),
            ("language-0-direction", ""),
            ("language-0-verified_by", "VHS"),
        ]);
        let errors = read(&form).unwrap_err();
        for (field, key) in [
            ("given_name", "people-name-unreadable"),
            ("postcode", "error-postcode"),
            ("contact_language", "error-choice"),
            ("channel-0-value", "error-email"),
            ("channel-1-kind", "error-choice"),
            ("function-0-from", "error-required"),
            ("function-1-from", "error-day"),
            ("function-2-until", "error-period"),
            ("language-0-direction", "error-choice"),
            ("language-0-verified_on", "people-verified-on-missing"),
        ] {
            assert_eq!(
                errors.beside(field).map(|error| error.key),
                Some(key),
                "{field}"
            );
        }
    }

    #[test]
    fn somebody_without_any_name_cannot_be_entered() {
        let errors = read(&typed(&[("town", "Dortmund")])).unwrap_err();
        let error = errors.beside("family_name").unwrap();
        assert_eq!(error.key, "people-name-missing");
        assert!(read(&typed(&[("given_name", "Sukarno")])).is_ok());
    }
}

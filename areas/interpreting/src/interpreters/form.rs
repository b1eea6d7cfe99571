//! The forms of interpreters: what was typed becomes values.

use std::collections::BTreeSet;

use chrono::{Timelike, Weekday};
use platform::{
    Refusal,
    web::{Errors, Fields},
};
use registry::{
    calendar::{
        availability::{Absence, MIDNIGHT, Weekly},
        time::parse_time,
    },
    languages,
    people::{self, Direction, Level, NameError, Skill},
    reading::Reader,
};
use values::{
    contact::{Email, Phone},
    day::Day,
    id::Id,
    language::Language,
};

use super::{
    model::{Gender, Terms, TravelMode, Way},
    papers::{Contact, Inspection, Interest, ModuleKind, Talk},
};

/// Most languages that the public form takes.
pub const LANGUAGES: usize = 3;
/// Longest name of a person or a module, in characters.
const LONGEST_NAME: usize = 120;
/// Longest note, in characters.
const LONGEST_NOTE: usize = 500;

/// Somebody would like to interpret. Nobody younger than `age` is taken; what they agree to they read in `read_in`.
pub fn read_interest(fields: &Fields, age: u8, read_in: Language) -> Result<Interest, Errors> {
    let mut form = Reader::new(fields);
    let given_name = name(&mut form, fields, "given_name");
    let family_name = name(&mut form, fields, "family_name");
    let email = form.parsed("email", |text| Email::parse(text).map_err(|no| no.key()));
    if fields.text("email").is_empty() {
        form.complain("email", Refusal::new("error-required"));
    }
    let phone = form.parsed("phone", |text| Phone::parse(text).map_err(|no| no.key()));
    let mut spoken: Vec<String> = Vec::new();
    for row in 0..LANGUAGES {
        let field = format!("language_{row}");
        let tag = form.optional_choice(&field, languages::find);
        if let Some(tag) = tag.map(|found| found.tag.clone())
            && !spoken.contains(&tag)
        {
            spoken.push(tag);
        }
    }
    if spoken.is_empty() {
        form.complain("language_0", Refusal::new("error-required"));
    }
    let contact_language = form.choice("contact_language", Language::from_tag);
    let note = form.long_text("note", LONGEST_NOTE).unwrap_or_default();
    if !fields.has("of_age") {
        form.complain("of_age", too_young(age));
    }
    if !fields.has("privacy") {
        form.complain("privacy", Refusal::new("refused-interpreters-privacy"));
    }
    form.finish(Interest {
        id: Id::default(),
        given_name,
        family_name,
        email: email
            .map(|mail| mail.as_str().to_owned())
            .unwrap_or_default(),
        phone: phone
            .map(|phone| phone.e164().to_owned())
            .unwrap_or_default(),
        contact_language: contact_language.unwrap_or_default(),
        spoken,
        note,
        read_in,
    })
}

fn too_young(age: u8) -> Refusal {
    Refusal::new("refused-interpreters-of-age").with("age", age.to_string())
}

fn name(form: &mut Reader<'_>, fields: &Fields, field: &str) -> String {
    let typed = form.required(field, LONGEST_NAME);
    if fields.text(field).is_empty() {
        return typed;
    }
    match people::name(&typed) {
        Ok(name) => name,
        Err(NameError::Unreadable) => {
            form.complain(field, Refusal::new("people-name-unreadable"));
            String::new()
        }
        Err(NameError::TooLong) => String::new(),
    }
}

/// A day that must be there.
fn required_day(form: &mut Reader<'_>, fields: &Fields, field: &str) -> Day {
    if fields.text(field).is_empty() {
        form.complain(field, Refusal::new("error-required"));
    }
    form.day(field).unwrap_or_default()
}

/// The intake talk; whether they are of age must be said.
pub fn read_talk(fields: &Fields, age: u8) -> Result<Talk, Errors> {
    let mut form = Reader::new(fields);
    let held_on = required_day(&mut form, fields, "held_on");
    let held_by = form.required("held_by", LONGEST_NAME);
    if !fields.has("of_age") {
        form.complain("of_age", too_young(age));
    }
    form.finish(Talk { held_on, held_by })
}

/// The proof of a language.
pub fn read_language(fields: &Fields) -> Result<Skill, Errors> {
    let mut form = Reader::new(fields);
    let found = form.choice("tag", languages::find);
    let direction = form.choice("direction", Direction::of);
    let level = form.choice("level", Level::of);
    let proved_on = required_day(&mut form, fields, "proved_on");
    let proved_by = form.required("proved_by", LONGEST_NAME);
    form.finish(Skill {
        tag: found.map(|found| found.tag.clone()).unwrap_or_default(),
        variety: String::new(),
        direction: direction.unwrap_or(Direction::Both),
        level,
        verified_on: Some(proved_on),
        verified_by: proved_by,
    })
}

/// An inspected certificate.
pub fn read_conduct(fields: &Fields) -> Result<Inspection, Errors> {
    let mut form = Reader::new(fields);
    let issued_on = required_day(&mut form, fields, "issued_on");
    let inspected_on = required_day(&mut form, fields, "inspected_on");
    let valid_until = form.day("valid_until");
    let inspected_by = form.required("inspected_by", LONGEST_NAME);
    form.finish(Inspection {
        issued_on,
        inspected_on,
        valid_until,
        inspected_by,
    })
}

/// A pledge on paper: the day, the language in which it was read, and the version that stands on it, at most `newest`.
pub fn read_pledge(fields: &Fields, newest: u16) -> Result<(Day, (String, u16)), Errors> {
    let mut form = Reader::new(fields);
    let signed_on = required_day(&mut form, fields, "signed_on");
    let language = form.choice("language", Language::from_tag);
    let version = number(&mut form, fields, "version", 1, newest.into());
    let language = language.unwrap_or_default().tag().to_owned();
    form.finish((signed_on, (language, version)))
}

/// A participation: module, day, minutes.
pub fn read_training(fields: &Fields) -> Result<(Id, Day, Option<u32>), Errors> {
    let mut form = Reader::new(fields);
    let module = form.choice("module", |id| id.parse::<Id>().ok());
    let completed_on = required_day(&mut form, fields, "completed_on");
    let minutes = if fields.text("minutes").is_empty() {
        None
    } else {
        Some(number(&mut form, fields, "minutes", 1, 6_000))
    };
    form.finish((module.unwrap_or_default(), completed_on, minutes))
}

/// A day on which many took part, and how long; without minutes the whole module.
pub fn read_participation(fields: &Fields) -> Result<(Day, Option<u32>), Errors> {
    let mut form = Reader::new(fields);
    let completed_on = required_day(&mut form, fields, "completed_on");
    let minutes = if fields.text("minutes").is_empty() {
        None
    } else {
        Some(number(&mut form, fields, "minutes", 1, 6_000))
    };
    form.finish((completed_on, minutes))
}

/// A module: name, kind, minutes.
pub fn read_module(fields: &Fields) -> Result<(String, ModuleKind, u32), Errors> {
    let mut form = Reader::new(fields);
    let name = form.required("module_name", LONGEST_NAME);
    let kind = form.choice("kind", ModuleKind::of);
    let minutes: u32 = number(&mut form, fields, "minutes", 1, 6_000);
    form.finish((name, kind.unwrap_or(ModuleKind::Basic), minutes))
}

/// The last day of a rest, where it is known.
pub fn read_pause(fields: &Fields, today: Day) -> Result<Option<Day>, Errors> {
    let mut form = Reader::new(fields);
    let until = form.day("paused_until");
    if until.is_some_and(|until| until < today) {
        form.complain("paused_until", Refusal::new("refused-interpreters-past"));
    }
    form.finish(until)
}

/// What somebody decides about themselves. `districts` are those the centre knows; what they agreed to before keeps its day.
/// Without a mobile number nobody can be asked by a short message.
pub fn read_terms(
    fields: &Fields,
    before: &Terms,
    districts: &BTreeSet<Id>,
    (today, has_mobile): (Day, bool),
) -> Result<Terms, Errors> {
    let mut form = Reader::new(fields);
    if fields.text("asked_by") == Way::Sms.key() && !has_mobile {
        form.complain("asked_by", Refusal::new("refused-interpreters-no-mobile"));
    }
    let since =
        |field: &str, before: Option<Day>| fields.has(field).then(|| before.unwrap_or(today));
    let chosen = fields.all("district").filter_map(|id| id.parse().ok());
    let chosen = chosen.filter(|id| districts.contains(id));
    let terms = Terms {
        gender: form.optional_choice("gender", Gender::of),
        travel_mode: form
            .choice("travel_mode", TravelMode::of)
            .unwrap_or(before.travel_mode),
        travel_limit_minutes: number(&mut form, fields, "travel_limit_minutes", 5, 240),
        most_per_day: number(&mut form, fields, "most_per_day", 1, 10),
        most_per_week: number(&mut form, fields, "most_per_week", 1, 40),
        notice_hours: number(&mut form, fields, "notice_hours", 0, 720),
        asked_by: form.choice("asked_by", Way::of).unwrap_or(before.asked_by),
        shares_contact_since: since("shares_contact", before.shares_contact_since),
        placed_directly_since: since("placed_directly", before.placed_directly_since),
        districts: chosen.collect::<BTreeSet<Id>>().into_iter().collect(),
    };
    form.finish(terms)
}

/// What only the coordinators write about somebody.
pub fn read_note(fields: &Fields) -> Result<String, Errors> {
    let mut form = Reader::new(fields);
    let note = form.long_text("note", LONGEST_NOTE * 4);
    form.finish(note.unwrap_or_default())
}

/// Terms as their form shows them.
pub fn shown_terms(terms: &Terms) -> Vec<(&'static str, String)> {
    vec![
        ("gender", terms.gender.map_or("", Gender::key).to_owned()),
        ("travel_mode", terms.travel_mode.key().to_owned()),
        (
            "travel_limit_minutes",
            terms.travel_limit_minutes.to_string(),
        ),
        ("most_per_day", terms.most_per_day.to_string()),
        ("most_per_week", terms.most_per_week.to_string()),
        ("notice_hours", terms.notice_hours.to_string()),
        ("asked_by", terms.asked_by.key().to_owned()),
    ]
}

/// A time of the week, from today on.
pub fn read_weekly(fields: &Fields, today: Day) -> Result<Weekly, Errors> {
    let mut form = Reader::new(fields);
    let weekday = form.choice("weekday", |number| {
        let number = number.parse::<u8>().ok()?.checked_sub(1)?;
        Weekday::try_from(number).ok()
    });
    let from = minute(&mut form, fields, "from");
    // Until midnight is the end of this day, not its beginning.
    let until = match minute(&mut form, fields, "until") {
        Some(0) => Some(MIDNIGHT),
        other => other,
    };
    if let (Some(from), Some(until)) = (from, until)
        && from >= until
    {
        form.complain("until", Refusal::new("refused-calendar-no-time"));
    }
    form.finish(Weekly {
        weekday: weekday.unwrap_or(Weekday::Mon),
        from: from.unwrap_or_default(),
        until: until.unwrap_or(MIDNIGHT),
        valid_from: today,
        valid_until: None,
    })
}

fn minute(form: &mut Reader<'_>, fields: &Fields, field: &str) -> Option<u16> {
    let time = parse_time(fields.text(field));
    let minute = time.and_then(|time| u16::try_from(time.hour() * 60 + time.minute()).ok());
    if minute.is_none() {
        form.complain(field, Refusal::new("calendar-error-time"));
    }
    minute
}

/// Days away, the last one the same as the first unless it is said.
pub fn read_absence(fields: &Fields) -> Result<Absence, Errors> {
    let mut form = Reader::new(fields);
    let from = required_day(&mut form, fields, "away_from");
    let until = form.day("away_until");
    form.in_order("away_until", Some(from), until);
    let until = until.unwrap_or(from);
    form.finish(Absence { from, until })
}

/// An address of mail that must be there.
pub fn read_email(fields: &Fields) -> Result<String, Errors> {
    let mut form = Reader::new(fields);
    let email = form.parsed("email", |text| Email::parse(text).map_err(|no| no.key()));
    if fields.text("email").is_empty() {
        form.complain("email", Refusal::new("error-required"));
    }
    let email = email.map(|mail| mail.as_str().to_owned());
    form.finish(email.unwrap_or_default())
}

/// How somebody is reached: a mobile number, and the language they read.
pub fn read_contact(fields: &Fields) -> Result<Contact, Errors> {
    let mut form = Reader::new(fields);
    let phone = form.parsed("mobile", |text| Phone::parse(text).map_err(|no| no.key()));
    let language = form.choice("contact_language", Language::from_tag);
    form.finish(Contact {
        mobile: phone
            .map(|phone| phone.e164().to_owned())
            .unwrap_or_default(),
        language: language.unwrap_or_default(),
    })
}

/// A whole number within bounds.
fn number<T: TryFrom<i64> + Default>(
    form: &mut Reader<'_>,
    fields: &Fields,
    field: &str,
    least: i64,
    most: i64,
) -> T {
    let number = fields.text(field).parse::<i64>().ok();
    let number = number.filter(|number| (least..=most).contains(number));
    let number = number.and_then(|number| T::try_from(number).ok());
    if number.is_none() {
        let no = Refusal::new("refused-pool-number")
            .with("least", least.to_string())
            .with("most", most.to_string());
        form.complain(field, no);
    }
    number.unwrap_or_default()
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;

//! Reading the form with which an institution asks.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use platform::{
    Refusal,
    web::{Errors, Fields, format},
};
use registry::{
    calendar::time::{Wall, parse_time},
    organisations::Kind,
    reading,
};
use values::{
    clock::{self, Moment},
    contact::{Email, Phone, Postcode},
    day,
    language::Language,
};

use super::{
    model::{Asker, GenderWish, Judged, Need},
    spoken,
};
use crate::pool::{Asked, Medium, RuleSet, model::PRIVATE};

mod filling;

pub use filling::{Amendment, filled_with, pairs_again};

/// Most characters of a line.
const LINE: usize = 200;
/// Most characters of words to the centre.
const NOTE: usize = 500;
/// The date wished first and its alternatives, as fields end.
pub const TIMES: [&str; 3] = ["", "_2", "_3"];
/// How far the dates of a series may lie apart.
const MOST_WEEKS: u8 = 12;

/// Serie. An appointment that comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// Weeks between two dates.
    pub every_weeks: u8,
    /// How many dates there are, the first one included.
    pub count: u16,
}

/// What a form says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wished {
    /// Who asks.
    pub asker: Asker,
    /// What for.
    pub need: Need,
    /// The date wished first, then its alternatives.
    pub times: Vec<Wall>,
    /// Whether it comes again.
    pub repeat: Option<Repeat>,
    /// Keys of exclusions that were answered with yes.
    pub subjects: BTreeSet<String>,
    /// Whether one meets in a public room.
    pub is_public_room: bool,
}

/// Who fills the form in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// Whoever asks.
    Asker,
    /// A coordinator, on the telephone.
    Staff,
}

/// Reads fields and collects messages beside them.
struct Reader<'a> {
    fields: &'a Fields,
    form: reading::Reader<'a>,
}

impl Reader<'_> {
    fn complain(&mut self, field: &str, key: &'static str) {
        self.form.complain(field, Refusal::new(key));
    }

    /// One line, or nothing.
    fn line(&mut self, field: &str) -> String {
        self.form.text(field, LINE).unwrap_or_default()
    }

    fn required(&mut self, field: &str) -> String {
        self.form.required(field, LINE)
    }

    /// A value with a writing of its own.
    fn parsed(
        &mut self,
        field: &str,
        is_needed: bool,
        parse: impl Fn(&str) -> Result<String, &'static str>,
    ) -> String {
        if is_needed && self.fields.text(field).is_empty() {
            self.complain(field, "error-required");
        }
        self.form.parsed(field, parse).unwrap_or_default()
    }
}

impl Wished {
    /// Reads the form of somebody who reads `language`.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(
        fields: &Fields,
        rules: &RuleSet,
        language: Language,
        hand: Hand,
    ) -> Result<Self, Errors> {
        let mut form = Reader {
            fields,
            form: reading::Reader::new(fields),
        };
        let spoken = spoken_language(&mut form, language);
        let occasion = form.form.choice("occasion", |key| {
            let own = rules.occasions.iter().find(|own| own.key == key);
            own.map(|own| own.key.clone())
        });
        let subjects = subjects(&mut form, rules);
        let times = times(&mut form);
        let repeat = repeat(&mut form, times.len());
        let medium = form.form.choice("medium", Medium::of);
        let medium = medium.unwrap_or(Medium::Place);
        let need = need(&mut form, spoken, occasion.unwrap_or_default(), medium);
        let asker = asker(&mut form, language, hand);
        let preferred = fields.text("preferred").parse().ok();
        let need = Need {
            preferred: preferred.filter(|_| hand == Hand::Staff),
            ..need
        };
        if hand == Hand::Asker && !fields.has("privacy") {
            form.complain("privacy", "error-requests-privacy");
        }
        let wished = Self {
            asker,
            need,
            times,
            repeat,
            subjects,
            is_public_room: fields.has("public_room"),
        };
        form.form.finish(wished)
    }

    /// What the rules look at, as said now.
    pub fn judged(&self, now: Moment) -> Judged {
        Judged {
            subjects: self.subjects.clone(),
            is_public_room: self.is_public_room,
            rules_from: Some(clock::day_of(now)),
            times_asked_at: Some(now),
        }
    }
}

fn spoken_language(form: &mut Reader<'_>, language: Language) -> String {
    let text = form.fields.text("language");
    if text.is_empty() {
        form.complain("language", "error-required");
        return String::new();
    }
    match spoken::find(text, language) {
        Ok(found) => found.tag.clone(),
        Err(near) if near.is_empty() => {
            form.complain("language", "error-requests-language");
            String::new()
        }
        Err(near) => {
            let names = near.join(format::comma(language));
            let message = Refusal::new("error-requests-languages").with("names", names);
            form.form.complain("language", message);
            String::new()
        }
    }
}

/// Stands for »none of these«.
pub const NO_SUBJECT: &str = "subject-none";

/// The box of an exclusion.
pub fn subject_field(key: &str) -> String {
    format!("subject-{key}")
}

fn ticked(fields: &Fields, rules: &RuleSet) -> BTreeSet<String> {
    let all = rules.exclusions.iter().map(|one| one.key.clone());
    all.filter(|key| fields.text(&subject_field(key)) == "yes")
        .collect()
}

/// Either some exclusions are ticked, or that none of them is meant.
fn subjects(form: &mut Reader<'_>, rules: &RuleSet) -> BTreeSet<String> {
    let subjects = ticked(form.fields, rules);
    if !rules.exclusions.is_empty() && subjects.is_empty() != form.fields.has(NO_SUBJECT) {
        form.complain(NO_SUBJECT, "error-requests-answer");
    }
    subjects
}

/// What the rules can say already to a form that is half filled in, and the fields that are.
pub fn half(fields: &Fields, rules: &RuleSet) -> (Asked, BTreeSet<&'static str>) {
    let mut quiet = Reader {
        fields,
        form: reading::Reader::new(fields),
    };
    let times = times(&mut quiet);
    let repeat = repeat(&mut quiet, times.len());
    let medium = Medium::of(fields.text("medium"));
    let subjects = ticked(fields, rules);
    let is_at_place = medium == Some(Medium::Place) && !fields.text("place").is_empty();
    let said = [
        ("kind", !fields.text("kind").is_empty()),
        ("subject", !subjects.is_empty()),
        ("date", !times.is_empty()),
        ("minutes", !times.is_empty()),
        ("series", repeat.is_some()),
        ("medium", medium.is_some()),
        ("postcode", Postcode::parse(fields.text("postcode")).is_ok()),
        ("place", is_at_place),
    ];
    let asked = Asked {
        institution_kind: fields.text("kind").to_owned(),
        subjects,
        series: repeat.map_or(1, |repeat| repeat.count),
        times: match repeat {
            Some(repeat) => super::rules::dates(&times, repeat),
            None => times,
        },
        medium: medium.unwrap_or(Medium::Place),
        postcode: fields.text("postcode").to_owned(),
        is_public_room: fields.has("public_room"),
    };
    let said = said.into_iter().filter(|(_, is_said)| *is_said);
    (asked, said.map(|(field, _)| field).collect())
}

fn times(form: &mut Reader<'_>) -> Vec<Wall> {
    let minutes: Option<u32> = form.fields.text("minutes").parse().ok();
    let minutes = minutes.filter(|minutes| (1..=24 * 60).contains(minutes));
    if minutes.is_none() {
        form.complain("minutes", "error-choice");
    }
    let mut times: Vec<Wall> = Vec::new();
    for end in TIMES {
        let (date, start) = (format!("date{end}"), format!("start{end}"));
        let (day, time) = (form.fields.text(&date), form.fields.text(&start));
        if day.is_empty() && time.is_empty() && !end.is_empty() {
            continue;
        }
        let day_read = day::parse(day);
        if day_read.is_none() {
            let key = if day.is_empty() {
                "error-required"
            } else {
                "error-day"
            };
            form.complain(&date, key);
        }
        let time_read = parse_time(time);
        if time_read.is_none() {
            form.complain(&start, "error-requests-time");
        }
        let (Some(day), Some(time), Some(minutes)) = (day_read, time_read, minutes) else {
            continue;
        };
        let wall = Wall {
            start: NaiveDateTime::new(day, time),
            minutes,
        };
        match wall.period() {
            Err(refusal) => form.form.complain(&start, refusal),
            Ok(_) if times.contains(&wall) => form.complain(&date, "error-requests-same-time"),
            Ok(_) => times.push(wall),
        }
    }
    times
}

fn repeat(form: &mut Reader<'_>, times: usize) -> Option<Repeat> {
    if form.fields.text("series") != "weekly" {
        return None;
    }
    if times > 1 {
        form.complain("series", "error-requests-series-alternatives");
    }
    let every: Option<u8> = form.fields.text("every_weeks").parse().ok();
    let every = every.filter(|weeks| (1..=MOST_WEEKS).contains(weeks));
    if every.is_none() {
        form.complain("every_weeks", "error-requests-weeks");
    }
    // What is too many for the pool says the triage; what is too many for a form is said here.
    let count: Option<u16> = form.fields.text("count").parse().ok();
    let count = count.filter(|count| (2..=99).contains(count));
    if count.is_none() {
        form.complain("count", "error-requests-count");
    }
    Some(Repeat {
        every_weeks: every?,
        count: count?,
    })
}

fn need(form: &mut Reader<'_>, language: String, occasion: String, medium: Medium) -> Need {
    let is_at_place = medium == Medium::Place;
    let place = if is_at_place {
        form.required("place")
    } else {
        form.line("place")
    };
    let (postcode, town) = if is_at_place {
        let postcode = form.parsed("postcode", true, |text| {
            Postcode::parse(text)
                .map(|postcode| postcode.as_str().to_owned())
                .map_err(|wrong| wrong.key())
        });
        (postcode, form.required("town"))
    } else {
        (String::new(), String::new())
    };
    let offered = spoken::near(&language);
    let substitutes = offered.iter().map(|near| near.tag.to_owned());
    let ticked: Vec<&str> = form.fields.all("substitute").collect();
    Need {
        substitutes: substitutes
            .filter(|tag| ticked.contains(&tag.as_str()))
            .collect(),
        language,
        variety: form.line("variety"),
        occasion,
        medium,
        place,
        postcode,
        town,
        district: None,
        gender: form
            .form
            .choice("gender", GenderWish::of)
            .unwrap_or_default(),
        file_number: form.line("file_number"),
        note: form.form.long_text("note", NOTE).unwrap_or_default(),
        priority: 0,
        preferred: None,
    }
}

fn asker(form: &mut Reader<'_>, language: Language, hand: Hand) -> Asker {
    Asker {
        organisation: None,
        institution: form.required("institution"),
        kind: form
            .form
            .choice("kind", |key| {
                (key == PRIVATE || Kind::of(key).is_some()).then(|| key.to_owned())
            })
            .unwrap_or_default(),
        name: form.required("name"),
        // On the telephone nobody spells an address who does not want mails.
        email: form.parsed("email", hand == Hand::Asker, |text| {
            text.parse::<Email>()
                .map(|email| email.to_string())
                .map_err(|wrong| wrong.key())
        }),
        phone: phone(form),
        language,
    }
}

fn phone(form: &mut Reader<'_>) -> String {
    form.parsed("phone", true, |text| {
        Phone::parse(text)
            .map(|phone| phone.readable())
            .map_err(|wrong| wrong.key())
    })
}

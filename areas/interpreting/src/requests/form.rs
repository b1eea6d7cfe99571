//! Reading the form with which an institution asks.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use platform::{
    Refusal,
    web::{Errors, Fields},
};
use registry::{
    calendar::time::{Wall, parse_time},
    organisations::Kind,
};
use values::{
    contact::{Email, Phone, Postcode},
    day,
    language::Language,
};

use super::{
    model::{Asker, GenderWish, Need},
    spoken,
};
use crate::pool::{Medium, RuleSet, model::PRIVATE};

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

/// Reads fields and collects messages beside them.
struct Reader<'a> {
    fields: &'a Fields,
    errors: Errors,
}

impl Reader<'_> {
    fn complain(&mut self, field: &str, key: &'static str) {
        self.errors.add(field, Refusal::new(key));
    }

    /// One line of at most `limit` characters.
    fn line(&mut self, field: &str, limit: usize) -> String {
        let words = self.fields.text(field).split_whitespace();
        let line = words.collect::<Vec<_>>().join(" ");
        self.checked(field, line, limit)
    }

    fn checked(&mut self, field: &str, text: String, limit: usize) -> String {
        if text.chars().count() > limit {
            let message = Refusal::new("error-too-long").with("limit", limit.to_string());
            self.errors.add(field, message);
        }
        let is_hidden = |letter: char| letter.is_control() && letter != '\n';
        if text.chars().any(is_hidden) {
            self.complain(field, "error-requests-letters");
        }
        text
    }

    fn required(&mut self, field: &str) -> String {
        let line = self.line(field, LINE);
        if line.is_empty() {
            self.complain(field, "error-required");
        }
        line
    }

    /// One of a list.
    fn choice<T>(&mut self, field: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = of(self.fields.text(field));
        if found.is_none() {
            self.complain(field, "error-choice");
        }
        found
    }

    /// A value with a writing of its own.
    fn parsed<T: ToString>(
        &mut self,
        field: &str,
        parse: impl Fn(&str) -> Result<T, &'static str>,
    ) -> String {
        let text = self.fields.text(field);
        if text.is_empty() {
            self.complain(field, "error-required");
            return String::new();
        }
        match parse(text) {
            Ok(value) => value.to_string(),
            Err(key) => {
                self.complain(field, key);
                String::new()
            }
        }
    }
}

impl Wished {
    /// Reads the form of somebody who reads `language`.
    ///
    /// # Errors
    /// Messages beside the fields that cannot be taken.
    pub fn read(fields: &Fields, rules: &RuleSet, language: Language) -> Result<Self, Errors> {
        let mut form = Reader {
            fields,
            errors: Errors::default(),
        };
        let spoken = spoken_language(&mut form, language);
        let occasion = form.choice("occasion", |key| {
            let own = rules.occasions.iter().find(|own| own.key == key);
            own.map(|own| own.key.clone())
        });
        let subjects = subjects(&mut form, rules);
        let times = times(&mut form);
        let repeat = repeat(&mut form, times.len());
        let medium = form.choice("medium", Medium::of).unwrap_or(Medium::Place);
        let need = need(&mut form, spoken, occasion.unwrap_or_default(), medium);
        let asker = asker(&mut form, language);
        if !fields.has("privacy") {
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
        form.errors.into_ok(wished)
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
            let message = Refusal::new("error-requests-languages").with("names", near.join(", "));
            form.errors.add("language", message);
            String::new()
        }
    }
}

/// Each exclusion is asked about with yes and no.
fn subjects(form: &mut Reader<'_>, rules: &RuleSet) -> BTreeSet<String> {
    let mut subjects = BTreeSet::new();
    for exclusion in &rules.exclusions {
        let field = format!("subject-{}", exclusion.key);
        match form.fields.text(&field) {
            "yes" => drop(subjects.insert(exclusion.key.clone())),
            "no" => {}
            _ => form.complain(&field, "error-requests-answer"),
        }
    }
    subjects
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
            Err(refusal) => form.errors.add(start, refusal),
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
        form.line("place", LINE)
    };
    let (postcode, town) = if is_at_place {
        let postcode = form.parsed("postcode", |text| {
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
    let note = form.fields.text("note").to_owned();
    Need {
        substitutes: substitutes
            .filter(|tag| ticked.contains(&tag.as_str()))
            .collect(),
        language,
        variety: form.line("variety", LINE),
        occasion,
        medium,
        place,
        postcode,
        town,
        district: None,
        gender: form.choice("gender", GenderWish::of).unwrap_or_default(),
        file_number: form.line("file_number", LINE),
        note: form.checked("note", note, NOTE),
        priority: 0,
        preferred: None,
    }
}

fn asker(form: &mut Reader<'_>, language: Language) -> Asker {
    Asker {
        organisation: None,
        institution: form.required("institution"),
        kind: form
            .choice("kind", |key| {
                (key == PRIVATE || Kind::of(key).is_some()).then(|| key.to_owned())
            })
            .unwrap_or_default(),
        name: form.required("name"),
        email: form.parsed("email", |text| {
            text.parse::<Email>()
                .map(|email| email.to_string())
                .map_err(|wrong| wrong.key())
        }),
        phone: form.parsed("phone", |text| {
            Phone::parse(text)
                .map(|phone| phone.readable())
                .map_err(|wrong| wrong.key())
        }),
        language,
    }
}

/// A form as the request was sent: for correcting it, and for asking again.
pub fn filled(asker: &Asker, need: &Need, times: &[Wall], language: Language) -> Fields {
    let named = registry::languages::find(&need.language);
    let name = named.map_or(need.language.as_str(), |found| found.name(language));
    let mut pairs: Vec<(String, String)> = [
        ("language", name),
        ("variety", &need.variety),
        ("occasion", &need.occasion),
        ("medium", need.medium.key()),
        ("place", &need.place),
        ("postcode", &need.postcode),
        ("town", &need.town),
        ("gender", need.gender.key()),
        ("file_number", &need.file_number),
        ("note", &need.note),
        ("institution", &asker.institution),
        ("kind", &asker.kind),
        ("name", &asker.name),
        ("email", &asker.email),
        ("phone", &asker.phone),
        ("seen", &need.language),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .to_vec();
    for tag in &need.substitutes {
        pairs.push(("substitute".to_owned(), tag.clone()));
    }
    for (end, wall) in TIMES.iter().zip(times) {
        let start = wall.start;
        pairs.push((format!("date{end}"), start.format("%Y-%m-%d").to_string()));
        pairs.push((format!("start{end}"), start.format("%H:%M").to_string()));
    }
    if let Some(first) = times.first() {
        pairs.push(("minutes".to_owned(), first.minutes.to_string()));
    }
    Fields::new(pairs)
}

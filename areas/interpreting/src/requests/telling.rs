//! What an institution is told about its request, in the language it reads. Never the coordinators' notes, never anything about
//! an interpreter.

use chrono::TimeDelta;
use platform::{
    Result,
    centre::Centre,
    database::Change,
    mail::{self, Recipient},
    texts::Texts,
    web::format,
};
use registry::{calendar::time::Wall, languages};
use values::{clock::Moment, language::Language};

use super::{model::Request, paths, rules};
use crate::{
    links::{self, Purpose},
    pool,
};

/// A link to a request works so long after its last date.
const AFTER_LAST_DATE: TimeDelta = TimeDelta::days(90);
/// And so long after it was mailed at least.
const LEAST: TimeDelta = TimeDelta::days(30);

/// What a mail is about: a part of its text keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Somebody with this address has asked: is it you?
    Confirm,
    /// It has come.
    Received,
    /// It was written anew.
    Corrected,
    /// Somebody is looked for.
    Searching,
    /// There is a question.
    AskedBack,
    /// There is still a question.
    Reminder,
    /// It cannot be done.
    Refused,
    /// Nobody was found.
    Unfilled,
    /// It is looked for again.
    Reopened,
    /// It was called off.
    Cancelled,
}

impl Told {
    fn key(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Received => "received",
            Self::Corrected => "corrected",
            Self::Searching => "searching",
            Self::AskedBack => "asked-back",
            Self::Reminder => "reminder",
            Self::Refused => "refused",
            Self::Unfilled => "unfilled",
            Self::Reopened => "reopened",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Why, as it stands in a mail.
#[derive(Clone, Copy, Debug, Default)]
pub struct Because<'a> {
    /// Key of a sentence, or empty.
    pub reason: &'a str,
    /// Words of a coordinator, or empty.
    pub words: &'a str,
}

/// Writes to the institution of a request; nobody is written to whose address was taken out.
pub async fn tell(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    told: Told,
    because: Because<'_>,
) -> Result<()> {
    let asker = &request.asker;
    if asker.email.is_empty() {
        return Ok(());
    }
    let until = good_until(request, change.now());
    let secret = links::make(change, Purpose::Request, request.id, until).await?;
    let to = Recipient {
        account: None,
        name: asker.name.clone(),
        address: asker.email.clone(),
        language: asker.language,
    };
    let number = request.number.to_string();
    let values = [("number", number.as_str().into())];
    let key = told.key();
    let subject = format!("requests-mail-{key}-subject");
    let mut letter = mail::write(&centre.texts, to, &subject, &values)
        .paragraph(&format!("requests-mail-{key}-body"), &values);
    if !because.reason.is_empty() {
        letter = letter.paragraph(because.reason, &[]);
    }
    if !because.words.is_empty() {
        let words = [("words", because.words.into())];
        letter = letter.paragraph("requests-mail-words", &words);
    }
    let mut all = facts(&centre.texts, asker.language, request);
    if told == Told::Received {
        let today = change.clock().today();
        let pool = pool::store::on(change.rows(), today).await?;
        let until = rules::answered_until(&pool, today);
        let name = centre
            .texts
            .say(asker.language, "requests-fact-answer-until");
        all.push((name, format::weekday_and_day(asker.language, until)));
    }
    letter = letter.facts(all);
    let address = centre.address(&paths::own_in(&secret, asker.language));
    letter = if told == Told::Confirm {
        letter
            .button("requests-mail-button-confirm", address)
            .paragraph("requests-mail-stranger", &[])
    } else {
        letter
            .button("requests-mail-button", address)
            .paragraph("requests-mail-link", &[])
    };
    letter.post(change).await?;
    Ok(())
}

/// Until when a link to a request works.
pub fn good_until(request: &Request, now: Moment) -> Moment {
    let ends = request.times.iter().filter_map(|wall| wall.period().ok());
    let last = ends.map(|period| period.until + AFTER_LAST_DATE).max();
    last.unwrap_or(now).max(now + LEAST)
}

/// What a request is about, without anything about people.
fn facts(texts: &Texts, language: Language, request: &Request) -> Vec<(String, String)> {
    let say = |key: &str| texts.say(language, key);
    let need = &request.need;
    let spoken = language_name(&need.language, language);
    let mut facts = vec![
        (say("requests-fact-number"), request.number.to_string()),
        (say("requests-fact-language"), spoken),
    ];
    for (place, wall) in request.times.iter().enumerate() {
        let key = if place == 0 {
            "requests-fact-time"
        } else {
            "requests-fact-alternative"
        };
        facts.push((say(key), when(texts, language, wall)));
    }
    facts.push((
        say("requests-fact-medium"),
        say(&format!("requests-medium-{}", need.medium.key())),
    ));
    facts
}

/// What is spoken, as a page in `language` calls it.
pub fn language_name(tag: &str, language: Language) -> String {
    languages::find(tag).map_or_else(|| tag.to_owned(), |one| one.full_name(language))
}

/// Day, time and length of an appointment.
pub fn when(texts: &Texts, language: Language, wall: &Wall) -> String {
    let day = format::weekday_and_day(language, wall.start.date());
    let time = wall.period().map_or_else(
        |_| wall.start.format("%H:%M").to_string(),
        |period| format::time(language, period.from),
    );
    let length = pool::length(texts, language, wall.minutes);
    let values = [
        ("day", day.as_str().into()),
        ("time", time.as_str().into()),
        ("length", length.into()),
    ];
    texts.say_with(language, "requests-when", &values)
}

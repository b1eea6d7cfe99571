//! Reasons, obstacles and ways out in words.

use chrono::NaiveDateTime;
use platform::web::{Visit, format};
use registry::languages;
use values::{day::Day, language::Language};

use super::model::{Obstacle, Reason, WayOut};
use crate::requests::Request;

/// A plan that could be better by so many tenths of a percent at most is as good as the best one.
const NEARLY: i64 = 10;

/// Says what the pages of the desk say, in the language of a visit.
pub struct Words<'v>(pub &'v Visit);

impl Words<'_> {
    fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.say_in(self.0.language, key, values)
    }

    fn say_in(&self, language: Language, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| match value.parse::<i64>() {
                Ok(number) => (*name, number.into()),
                Err(_) => (*name, (*value).into()),
            })
            .collect();
        self.0.house.texts.say_with(language, key, &values)
    }

    /// A sentence with a number.
    pub fn count(&self, key: &str, count: impl TryInto<i64>) -> String {
        let count = count.try_into().unwrap_or(i64::MAX).to_string();
        self.say_with(key, &[("count", &count)])
    }

    /// What speaks for or against somebody.
    pub fn reason(&self, (key, values): &Reason) -> String {
        let said = values.iter().map(|(name, value)| match *name {
            "language" => (*name, self.language(value)),
            _ => (*name, value.clone()),
        });
        let said: Vec<(&str, String)> = said.collect();
        let values: Vec<(&str, &str)> = said
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.say_with(key, &values)
    }

    /// A language's name.
    pub fn language(&self, tag: &str) -> String {
        languages::find(tag).map_or_else(
            || tag.to_owned(),
            |known| known.name(self.0.language).to_owned(),
        )
    }

    /// Language and variety that a request needs.
    pub fn spoken(&self, request: &Request) -> String {
        let name = self.language(&request.need.language);
        match request.need.variety.as_str() {
            "" => name,
            // Isolated: it may be read in the other direction.
            variety => format!("{name} (\u{2068}{variety}\u{2069})"),
        }
    }

    /// A day and a time: `Dienstag, 24. November 2026, 10:00`.
    pub fn time(&self, start: NaiveDateTime) -> String {
        format::weekday_and_time(self.0.language, start)
    }

    /// A day.
    pub fn day(&self, day: Day) -> String {
        format::weekday_and_day(self.0.language, day)
    }

    /// Why somebody cannot come.
    pub fn obstacle(&self, obstacle: &Obstacle) -> String {
        let count = |key: &str, count: i64| self.count(key, count);
        match obstacle {
            Obstacle::Language => self.0.say("desk-not-language"),
            Obstacle::OneDirection => self.0.say("desk-not-one-direction"),
            Obstacle::Level(needed) => {
                self.say_with("desk-not-level", &[("level", needed.as_str())])
            }
            Obstacle::Gender => self.0.say("desk-not-gender"),
            Obstacle::Lacks(missing) => self
                .0
                .say(&format!("interpreters-missing-{}", missing.key())),
            Obstacle::District => self.0.say("desk-not-district"),
            Obstacle::TooFar { minutes, limit } => {
                let (minutes, limit) = (minutes.to_string(), limit.to_string());
                let values = [("minutes", minutes.as_str()), ("limit", limit.as_str())];
                self.say_with("desk-not-too-far", &values)
            }
            Obstacle::Past => self.0.say("desk-not-past"),
            Obstacle::Notice(hours) => count("desk-not-notice", *hours),
            Obstacle::NoTime => self.0.say("desk-not-no-time"),
            Obstacle::Away => self.0.say("desk-not-away"),
            Obstacle::Taken { from, until } => {
                let written = |moment| format::time(self.0.language, moment);
                let (from, until) = (written(*from), written(*until));
                let values = [("from", from.as_str()), ("until", until.as_str())];
                self.say_with("desk-not-taken", &values)
            }
            Obstacle::TooClose(minutes) => count("desk-not-too-close", *minutes),
            Obstacle::WeekCap(most) => count("desk-not-week-cap", (*most).into()),
            Obstacle::DayCap(most) => count("desk-not-day-cap", (*most).into()),
            Obstacle::Declined => self.0.say("desk-not-declined"),
            Obstacle::CalledOff => self.0.say("desk-not-called-off"),
        }
    }

    /// What would help.
    pub fn way_out(&self, way: &WayOut) -> String {
        match way {
            WayOut::Time(start, people) => {
                let (people, time) = (people.to_string(), self.time(*start));
                let values = [("count", people.as_str()), ("time", time.as_str())];
                self.say_with("desk-way-time", &values)
            }
            WayOut::Language(tag, note, people) => {
                let (people, name) = (people.to_string(), self.language(tag));
                let note = self.0.say(note);
                let values = [("count", people.as_str()), ("language", name.as_str())];
                let said = self.say_with("desk-way-language", &values);
                format!("{said} ({note})")
            }
            WayOut::LongerWay(people, minutes) => {
                let (people, minutes) = (people.to_string(), minutes.to_string());
                let values = [("count", people.as_str()), ("minutes", minutes.as_str())];
                self.say_with("desk-way-longer", &values)
            }
            WayOut::Call(people) => self.count("desk-way-call", *people),
        }
    }

    /// How good a plan is that could be better by so many tenths of a percent at most.
    pub fn gap(&self, tenths: i64) -> String {
        self.0.say(match tenths {
            0 => "desk-plan-best",
            1..=NEARLY => "desk-plan-nearly",
            _ => "desk-plan-gap",
        })
    }

    /// What one asks the institution, in the language it reads: whether another time would do.
    pub fn ask_for_time(&self, request: &Request, start: NaiveDateTime) -> String {
        let language = request.asker.language;
        let time = format::weekday_and_time(language, start);
        self.say_in(language, "desk-ask-time", &[("time", &time)])
    }

    /// What one asks the institution, in the language it reads: whether another language would do.
    pub fn ask_for_language(&self, request: &Request, tag: &str) -> String {
        let language = request.asker.language;
        let name = |tag: &str| {
            languages::find(tag)
                .map_or_else(|| tag.to_owned(), |known| known.name(language).to_owned())
        };
        let (other, own) = (name(tag), name(&request.need.language));
        let values = [("other", other.as_str()), ("language", own.as_str())];
        self.say_in(language, "desk-ask-language", &values)
    }

    /// Subject and words of a letter to another centre: language, day and town, nothing about the case. In German.
    pub fn to_neighbour(&self, request: &Request, time: usize) -> (String, String) {
        let german = Language::German;
        let name = languages::find(&request.need.language)
            .map_or(request.need.language.as_str(), |known| known.name(german));
        let wall = request.times.get(time);
        let when = wall.map(|wall| format::weekday_and_time(german, wall.start));
        let minutes = wall.map(|wall| wall.minutes.to_string());
        let medium = &format!("desk-medium-{}", request.need.medium.key());
        let medium = self.say_in(german, medium, &[]);
        let values = [
            ("language", name),
            ("time", when.as_deref().unwrap_or_default()),
            ("count", minutes.as_deref().unwrap_or_default()),
            ("town", request.need.town.as_str()),
            ("medium", medium.as_str()),
        ];
        (
            self.say_in(german, "desk-neighbour-subject", &values),
            self.say_in(german, "desk-neighbour-letter", &values),
        )
    }

    /// A sentence with one named value.
    pub fn named(&self, key: &str, name: &str, value: &str) -> String {
        self.say_with(key, &[(name, value)])
    }

    /// A sentence with several named values.
    pub fn many(&self, key: &str, values: &[(&str, String)]) -> String {
        let values: Vec<(&str, &str)> = values
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        self.say_with(key, &values)
    }

    /// A sentence with two named values.
    pub fn two(&self, key: &str, first: (&str, &str), second: (&str, &str)) -> String {
        self.say_with(key, &[first, second])
    }
}

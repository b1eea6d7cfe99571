//! Reasons, obstacles and ways out in words.

use chrono::NaiveDateTime;
use platform::web::{Visit, format};
use registry::{calendar::time::wall_of, languages};
use values::day::Day;

use super::model::{Obstacle, Reason, WayOut};
use crate::requests::Request;

/// Says what the pages of the desk say, in the language of a visit.
pub struct Words<'v>(pub &'v Visit);

impl Words<'_> {
    fn say_with(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<_> = values
            .iter()
            .map(|(name, value)| match value.parse::<i64>() {
                Ok(number) => (*name, number.into()),
                Err(_) => (*name, (*value).into()),
            })
            .collect();
        self.0.house.texts.say_with(self.0.language, key, &values)
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
            variety => format!("{name} ({variety})"),
        }
    }

    /// A day and a time: `Dienstag, 24. November 2026, 10:00`.
    pub fn time(&self, start: NaiveDateTime) -> String {
        let day = format::weekday_and_day(self.0.language, start.date());
        format!("{day}, {}", start.format("%H:%M"))
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
                let written = |moment| wall_of(moment).format("%H:%M").to_string();
                let (from, until) = (written(*from), written(*until));
                let values = [("from", from.as_str()), ("until", until.as_str())];
                self.say_with("desk-not-taken", &values)
            }
            Obstacle::TooClose(minutes) => count("desk-not-too-close", *minutes),
            Obstacle::WeekCap(most) => count("desk-not-week-cap", (*most).into()),
            Obstacle::DayCap(most) => count("desk-not-day-cap", (*most).into()),
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
            WayOut::Language(tag, people) => {
                let (people, name) = (people.to_string(), self.language(tag));
                let values = [("count", people.as_str()), ("language", name.as_str())];
                self.say_with("desk-way-language", &values)
            }
            WayOut::LongerWay(people, minutes) => {
                let (people, minutes) = (people.to_string(), minutes.to_string());
                let values = [("count", people.as_str()), ("minutes", minutes.as_str())];
                self.say_with("desk-way-longer", &values)
            }
            WayOut::Call(people) => self.count("desk-way-call", *people),
        }
    }

    /// How far from the best a plan is at most.
    pub fn gap(&self, tenths: i64) -> String {
        if tenths == 0 {
            return self.0.say("desk-plan-best");
        }
        let percent = format!("{},{}", tenths / 10, tenths % 10);
        self.say_with("desk-plan-gap", &[("percent", percent.as_str())])
    }

    /// A sentence with one named value.
    pub fn named(&self, key: &str, name: &str, value: &str) -> String {
        self.say_with(key, &[(name, value)])
    }

    /// A sentence with two named values.
    pub fn two(&self, key: &str, first: (&str, &str), second: (&str, &str)) -> String {
        self.say_with(key, &[first, second])
    }
}

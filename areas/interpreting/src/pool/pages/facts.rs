//! What rules say, in words: every one of them, for people who read them and do not change them.

use std::fmt::Display;

use platform::web::Shell;
use values::money::Cents;

use super::{
    super::{
        areas,
        length::length_on,
        model::{Counted, Money, PRIVATE, RuleSet},
    },
    occasion, text_key,
};

/// Names and what stands beside them, below a head.
pub struct Said {
    /// The head.
    pub title: String,
    /// A name with one or several values.
    pub facts: Vec<(String, Vec<String>)>,
}

/// All that the rules say, without what they leave out. `pledges` names the languages in which the centre has written the pledge.
pub fn all(shell: &Shell, rules: &RuleSet, pledges: &[String]) -> Vec<Said> {
    let words = Words { shell, rules };
    vec![
        words.group("what", words.what()),
        words.group("whom", words.whom()),
        words.group("when", words.when()),
        words.group("where", words.place()),
        words.group("money", words.money()),
        words.group("asking", words.asking()),
        words.group("points", words.points()),
        words.group("needed", words.needed(pledges)),
        words.group("deadlines", words.deadlines()),
        words.group("brokering", words.brokering()),
    ]
}

/// From so many minutes on, whole hours are enough.
const MANY_MINUTES: u32 = 600;

type Fact = (String, Vec<String>);

struct Words<'a> {
    shell: &'a Shell,
    rules: &'a RuleSet,
}

impl Words<'_> {
    fn group(&self, key: &str, facts: Vec<Fact>) -> Said {
        Said {
            title: self.shell.say(format!("pool-group-{key}")),
            facts,
        }
    }

    fn fact(&self, key: &str, value: impl Display) -> Fact {
        self.list(key, vec![value.to_string()])
    }

    fn list(&self, key: &str, values: Vec<String>) -> Fact {
        (self.shell.say(format!("pool-{key}")), values)
    }

    /// A box that is ticked.
    fn yes(&self, key: &str) -> Fact {
        self.fact(key, self.shell.say(format!("pool-{key}-yes")))
    }

    fn chosen(&self, key: &str, stem: &str, value: &str) -> Fact {
        self.fact(key, self.shell.say(format!("{stem}-{}", text_key(value))))
    }

    fn days(&self, key: &str, days: u16) -> Fact {
        self.fact(key, self.shell.count("pool-days", days))
    }

    /// A length of time; where there is none, the words for it.
    fn length(&self, key: &str, minutes: u32, none: &str) -> Fact {
        match minutes {
            0 => self.fact(key, self.shell.say(none)),
            _ => self.fact(key, length_on(self.shell, minutes)),
        }
    }

    fn what(&self) -> Vec<Fact> {
        let rules = self.rules;
        let mut facts = vec![
            self.chosen("mode", "pool-mode", rules.mode.key()),
            self.chosen("contacts", "pool-contacts", rules.contacts().key()),
        ];
        if rules.no_claim {
            facts.push(self.yes("no_claim"));
        }
        if !rules.sources.is_empty() {
            facts.push(self.list("sources", rules.sources.clone()));
        }
        facts
    }

    fn kind(&self, key: &str) -> String {
        match key {
            PRIVATE => self.shell.say("pool-private"),
            kind => self.shell.say(format!("organisations-kind-{kind}")),
        }
    }

    fn whom(&self) -> Vec<Fact> {
        let rules = self.rules;
        let mut kinds: Vec<String> = rules.entitled.iter().map(|kind| self.kind(kind)).collect();
        if rules.private_persons {
            kinds.push(self.kind(PRIVATE));
        }
        let occasions = rules.occasions.iter().map(|one| occasion(self.shell, one));
        vec![
            self.list("entitled", kinds),
            self.list("occasions", occasions.collect()),
        ]
    }

    fn when(&self) -> Vec<Fact> {
        let (shell, rules) = (self.shell, self.rules);
        let shortest = length_on(shell, rules.shortest_minutes);
        let longest = length_on(shell, rules.longest_minutes);
        let range = shell.names(
            "pool-length-range",
            ("shortest", shortest.as_str()),
            ("longest", longest.as_str()),
        );
        let mut facts = vec![
            self.fact("lead", lead(shell, rules)),
            self.fact("length", range),
            self.fact("answer_working_days", rules.answer_working_days),
            self.fact("series_most", rules.series.most),
            self.fact("late_hours", shell.count("pool-hours", rules.late_hours)),
            self.fact(
                "reminder_hours",
                shell.count("pool-hours", rules.reminder_hours),
            ),
        ];
        if rules.short_notice_asks_back {
            facts.push(self.yes("short_notice_asks_back"));
        }
        let closings = rules.closings.iter().map(|closing| {
            let (from, until) = (shell.day(&closing.from), shell.day(&closing.until));
            let days = shell.names(
                "pool-closed",
                ("from", from.as_str()),
                ("until", until.as_str()),
            );
            shell.names(
                "pool-with-words",
                ("said", days.as_str()),
                ("words", closing.reason.as_str()),
            )
        });
        let closings: Vec<String> = closings.collect();
        facts.push(self.or_none("closings", closings));
        facts
    }

    fn or_none(&self, key: &str, mut values: Vec<String>) -> Fact {
        if values.is_empty() {
            values.push(self.shell.say("pool-none"));
        }
        self.list(key, values)
    }

    fn place(&self) -> Vec<Fact> {
        let territory = &self.rules.territory;
        let media = self.rules.media.iter();
        let media = media.map(|medium| self.shell.say(format!("pool-medium-{}", medium.key())));
        let mut facts = vec![self.list("media", media.collect())];
        let mut names = areas::names(territory);
        if names.is_empty() && territory.postcodes.is_empty() {
            names.push(self.shell.say("pool-everywhere"));
        }
        if !names.is_empty() {
            facts.push(self.list("areas", names));
        }
        if !territory.postcodes.is_empty() {
            let starts = territory.postcodes.iter().cloned();
            facts.push(self.list("postcodes", starts.collect()));
        }
        for (key, is_so) in [
            ("residents", territory.residents),
            ("public_rooms_only", territory.public_rooms_only),
        ] {
            facts.extend(is_so.then(|| self.yes(key)));
        }
        facts
    }

    fn cents(&self, cents: Cents) -> String {
        cents.format(self.shell.language())
    }

    fn money(&self) -> Vec<Fact> {
        let (shell, rules) = (self.shell, self.rules);
        let mut facts = vec![self.chosen("cost", "pool-cost", rules.cost.key())];
        if let Some(allowance) = rules.allowance {
            let values = [
                ("first", self.cents(allowance.first).into()),
                (
                    "first_length",
                    length_on(shell, allowance.first_minutes).into(),
                ),
                ("next", self.cents(allowance.next).into()),
                (
                    "next_length",
                    length_on(shell, allowance.next_minutes).into(),
                ),
            ];
            let key = if allowance.next_minutes == 0 {
                "pool-allowance-flat"
            } else {
                "pool-allowance-blocks"
            };
            facts.push(self.fact("allowance", shell.say_with(key, &values)));
            if let Some(km) = allowance.travel_counts_from_km {
                facts.push(self.fact("travel_counts_from_km", km));
            }
            let way = allowance.travel_cost.key();
            facts.push(self.chosen("travel_cost", "pool-travel-cost", way));
            if allowance.per_km.0 > 0 {
                facts.push(self.fact("per_km", self.cents(allowance.per_km)));
            }
            let late = allowance.late_minutes;
            facts.push(self.length("late_paid", late, "pool-late_paid-none"));
        }
        for money in &rules.money {
            facts.push((money.fund.clone(), self.paid(money)));
        }
        facts
    }

    /// What a fund pays for.
    fn paid(&self, money: &Money) -> Vec<String> {
        let mut said: Vec<String> = if money.kinds.is_empty() {
            vec![self.shell.say("pool-money_kinds-none")]
        } else {
            money.kinds.iter().map(|kind| self.kind(kind)).collect()
        };
        let despite = money.despite.iter().filter_map(|key| {
            let mut all = self.rules.exclusions.iter();
            let exclusion = all.find(|exclusion| exclusion.key == *key)?;
            Some(super::subject(self.shell, exclusion))
        });
        said.extend(despite);
        if money.after_others {
            said.push(self.shell.say("pool-money_after_others-yes"));
        }
        said
    }

    fn asking(&self) -> Vec<Fact> {
        let asking = &self.rules.asking;
        let mut facts = vec![
            self.fact("answer_hours", asking.answer_hours),
            self.fact("wanted_percent", asking.wanted_basis_points / 100),
            self.fact("from_hour", asking.from_hour),
            self.fact("until_hour", asking.until_hour),
        ];
        for (key, is_so) in [
            ("by_itself", asking.by_itself),
            ("quiet_on_holidays", asking.quiet_on_holidays),
            ("places_directly", asking.places_directly),
        ] {
            facts.extend(is_so.then(|| self.yes(key)));
        }
        facts
    }

    /// Points, and how many minutes of travel weigh as much.
    fn points(&self) -> Vec<Fact> {
        let points = &self.rules.points;
        let worth = |(key, number): (&str, i64)| {
            let mut said = vec![self.worth(number, points.travel)];
            said.extend(self.hint(key));
            self.list(key, said)
        };
        let mut facts: Vec<Fact> = [
            ("open_low", points.open[0]),
            ("open_middle", points.open[1]),
            ("open_high", points.open[2]),
            ("fairness", points.fairness),
            ("not_preferred", points.not_preferred),
            ("soft_gender", points.soft_gender),
            ("substitute", points.substitute),
            ("unknown_level", points.unknown_level),
            ("alternative", points.alternative),
            ("moved", points.moved),
        ]
        .map(worth)
        .into();
        let mut travel = vec![self.shell.count("pool-points", points.travel)];
        travel.extend(self.hint("travel"));
        facts.insert(0, self.list("travel", travel));
        let buffer = u32::try_from(points.buffer).unwrap_or_default();
        facts.push(self.length("between", buffer, "pool-between-none"));
        facts.push(self.fact("spread_days", points.spread_days));
        facts.push(self.fact("asked_days", points.asked_days));
        facts
    }

    /// So many points, and as how much travel they weigh. Nobody reckons with the minutes of many hours.
    fn worth(&self, points: i64, a_minute: i64) -> String {
        let minutes = points.checked_div(a_minute).unwrap_or_default();
        let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
        let minutes = if minutes < MANY_MINUTES {
            minutes
        } else {
            minutes / 60 * 60
        };
        if minutes == 0 {
            return self.shell.count("pool-points", points);
        }
        let length = length_on(self.shell, minutes);
        let values = [("points", points.into()), ("length", length.into())];
        self.shell.say_with("pool-worth", &values)
    }

    /// What a weight does. Those for open requests share what stands beside the last of them.
    fn hint(&self, key: &str) -> Option<String> {
        let is_first = ["open_low", "open_middle"].contains(&key);
        (!is_first).then(|| self.shell.say(format!("pool-{key}-hint")))
    }

    fn needed(&self, pledges: &[String]) -> Vec<Fact> {
        let (shell, needed) = (self.shell, &self.rules.needed);
        let mut facts = vec![self.fact("age", needed.age)];
        if let Some(months) = needed.conduct_months {
            let months = shell.count("pool-months", months);
            facts.push(self.fact("conduct_months", months));
            let age = self.rules.deadlines.certificate_age_months;
            facts.push(self.fact("certificate_age_months", age));
        }
        if needed.pledge {
            let values = [
                ("version", needed.pledge_version.into()),
                (
                    "count",
                    i64::try_from(pledges.len()).unwrap_or(i64::MAX).into(),
                ),
            ];
            let said = shell.say_with("pool-pledge-languages", &values);
            let said = [said].into_iter().chain(pledges.iter().cloned());
            facts.push(self.list("pledge", said.collect()));
        }
        facts.push(self.length("training", needed.training_minutes, "pool-none"));
        let yearly = needed.yearly_training_minutes;
        facts.push(self.length("yearly_training", yearly, "pool-none"));
        let level = needed.language_level.iter().cloned().collect();
        facts.push(self.or_none("language_level", level));
        facts
    }

    fn deadlines(&self) -> Vec<Fact> {
        let (rules, deadlines) = (self.rules, &self.rules.deadlines);
        let mut facts = vec![
            self.days("talk_days", deadlines.talk_days),
            self.days("papers_days", deadlines.papers_days),
            self.days("certificate_ahead_days", deadlines.certificate_ahead_days),
            self.days("grace_days", deadlines.grace_days),
        ];
        if let Some(days) = rules.attendance_counts_after_days {
            facts.push(self.days("attendance_counts_after_days", days));
        }
        facts.push(self.fact("few", rules.few));
        facts
    }

    fn brokering(&self) -> Vec<Fact> {
        let brokering = &self.rules.brokering;
        vec![
            self.days("remind_after_days", brokering.remind_after_days),
            self.fact("most_reminders", brokering.most_reminders),
            self.fact("most_messages", brokering.most_messages),
            self.days("reported_days", brokering.reported_days),
        ]
    }
}

/// How long before one must ask.
pub fn lead(shell: &Shell, rules: &RuleSet) -> String {
    let key = match rules.lead.counts {
        Counted::WorkingDays => "pool-lead-working-days",
        Counted::Days => "pool-lead-days",
    };
    shell.count(key, rules.lead.days)
}

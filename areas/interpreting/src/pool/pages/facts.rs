//! What rules say, in words: every one of them, for people who read them and do not change them.

use std::fmt::Display;

use platform::web::Shell;
use values::money::Cents;

use super::{
    super::{
        areas,
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
        let length = [
            ("shortest", rules.shortest_minutes.into()),
            ("longest", rules.longest_minutes.into()),
        ];
        let mut facts = vec![
            self.fact("lead", lead(shell, rules)),
            self.fact("length", shell.say_with("pool-length-minutes", &length)),
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
            format!("{days} ({})", closing.reason)
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
        let names = territory.areas.iter();
        let mut names: Vec<String> = names.map(|key| areas::name(key).to_owned()).collect();
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
                ("first_minutes", allowance.first_minutes.into()),
                ("next", self.cents(allowance.next).into()),
                ("next_minutes", allowance.next_minutes.into()),
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
            facts.push(self.fact("late_minutes", allowance.late_minutes));
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
            let minutes = number.checked_div(points.travel).unwrap_or_default();
            let values = [("points", number.into()), ("minutes", minutes.into())];
            let mut said = vec![self.shell.say_with("pool-worth", &values)];
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
        let mut travel = vec![points.travel.to_string()];
        travel.extend(self.hint("travel"));
        facts.insert(0, self.list("travel", travel));
        facts.push(self.fact("buffer", points.buffer));
        facts.push(self.fact("spread_days", points.spread_days));
        facts.push(self.fact("asked_days", points.asked_days));
        facts
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
        facts.push(self.fact("training_minutes", needed.training_minutes));
        let yearly = needed.yearly_training_minutes;
        facts.push(self.fact("yearly_training_minutes", yearly));
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

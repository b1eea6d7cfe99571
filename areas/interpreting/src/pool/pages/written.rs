//! The rules that hold, those to come and those before, and what comes along.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Shell, Visit, render},
};
use values::{day::Day, money::Cents};

use super::{
    super::{actions, model::RuleSet, paths, shipped},
    occasion, shell, subject, text_key,
};
use crate::rights::RULES;

#[derive(Template)]
#[template(path = "pool/rules.html")]
struct RulesPage {
    shell: Shell,
    today: Day,
    rules: RuleSet,
    /// From which day on which rules hold, the newest first.
    written: Vec<(Day, RuleSet)>,
    /// Key and name of those that come along.
    shipped: Vec<(&'static str, String)>,
    may_edit: bool,
}

impl RulesPage {
    /// What the rules say, line by line.
    fn facts(&self) -> Vec<(String, String)> {
        let (shell, rules) = (&self.shell, &self.rules);
        let fact = |key: &str, value: String| (shell.say(format!("pool-{key}")), value);
        let list = |all: Vec<String>| all.join(", ");
        let kinds = rules.entitled.iter();
        let mut kinds: Vec<String> = kinds
            .map(|kind| shell.say(format!("organisations-kind-{kind}")))
            .collect();
        if rules.private_persons {
            kinds.push(shell.say("pool-private"));
        }
        let media = rules.media.iter();
        let media = media.map(|medium| shell.say(format!("pool-medium-{}", medium.key())));
        let occasions = rules.occasions.iter().map(|one| occasion(shell, one));
        let mut facts = vec![
            fact("mode", shell.say(format!("pool-mode-{}", rules.mode.key()))),
            fact("entitled", list(kinds)),
            fact("occasions", list(occasions.collect())),
            fact("media", list(media.collect())),
            fact("lead", self.lead()),
            fact("length", self.length()),
            fact("late_hours", shell.count("pool-hours", rules.late_hours)),
        ];
        if let Some(allowance) = rules.allowance {
            let money = |cents: Cents| cents.format(shell.language());
            let values = [
                ("first", money(allowance.first).into()),
                ("first_minutes", allowance.first_minutes.into()),
                ("next", money(allowance.next).into()),
                ("next_minutes", allowance.next_minutes.into()),
            ];
            let key = if allowance.next_minutes == 0 {
                "pool-allowance-flat"
            } else {
                "pool-allowance-blocks"
            };
            facts.push(fact("allowance", shell.say_with(key, &values)));
        }
        if !rules.territory.postcodes.is_empty() {
            let starts: Vec<&str> = rules
                .territory
                .postcodes
                .iter()
                .map(String::as_str)
                .collect();
            facts.push(fact("postcodes", starts.join(", ")));
        }
        facts
    }

    fn subjects(&self) -> Vec<(String, bool)> {
        let all = self.rules.exclusions.iter();
        all.map(|one| (subject(&self.shell, one), one.asks_back))
            .collect()
    }

    fn lead(&self) -> String {
        let key = format!("pool-lead-{}", text_key(self.rules.lead.counts.key()));
        self.shell.count(key, self.rules.lead.days)
    }

    fn length(&self) -> String {
        let values = [
            ("shortest", self.rules.shortest_minutes.into()),
            ("longest", self.rules.longest_minutes.into()),
        ];
        self.shell.say_with("pool-length-minutes", &values)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates hand over references"
    )]
    fn is_now(&self, index: &usize) -> bool {
        let now = self.written.iter().position(|(day, _)| *day <= self.today);
        now == Some(*index)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates hand over references"
    )]
    fn is_to_come(&self, day: &Day) -> bool {
        *day > self.today
    }
}

/// Shows them.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let (rules, written) = actions::overview(centre, &visit.actor).await?;
    let shipped = shipped::keys().filter_map(|key| Some((key, shipped::read(key)?.ok()?.name)));
    render(&RulesPage {
        shell: shell(&visit, visit.say("pool-rules-title")),
        today: centre.clock.today(),
        rules,
        written,
        shipped: shipped.collect(),
        may_edit: visit.actor.may(RULES),
    })
}

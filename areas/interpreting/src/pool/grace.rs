//! Schonfrist. Rules that still do for a while after newer ones began. Pure.

use chrono::Days;
use values::day::Day;

use super::model::RuleSet;

/// Rules that held before those of `day` and still do for whoever does what they asked: so many days after newer ones began as
/// those of `day` grant. `all` has the newest first; `first` held before them.
pub fn still<'a>(all: &'a [(Day, RuleSet)], first: &'a RuleSet, day: Day) -> Vec<&'a RuleSet> {
    let mut past = all.iter().filter(|(from, _)| *from <= day);
    let Some((mut began, current)) = past.next().map(|(from, rules)| (*from, rules)) else {
        return Vec::new();
    };
    let grace = Days::new(current.deadlines.grace_days.into());
    let mut still = Vec::new();
    while began.checked_add_days(grace).is_some_and(|end| day < end) {
        let Some((from, rules)) = past.next() else {
            still.push(first);
            break;
        };
        still.push(rules);
        began = *from;
    }
    still
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pool::shipped;

    #[test]
    fn what_held_before_still_does_for_the_days_of_grace() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let named = |name: &str, grace: u16| {
            let mut rules = shipped::first().unwrap();
            rules.name = name.to_owned();
            rules.deadlines.grace_days = grace;
            rules
        };
        let first = named("first", 0);
        let all = |grace| {
            vec![
                (day("2026-12-01"), named("later", 30)),
                (day("2026-11-10"), named("new", grace)),
                (day("2026-11-01"), named("old", 0)),
            ]
        };
        for (on, grace, names) in [
            ("2026-10-31", 30, vec![]),
            ("2026-11-10", 0, vec![]),
            ("2026-11-10", 1, vec!["old"]),
            ("2026-11-11", 1, vec![]),
            ("2026-11-24", 15, vec!["old"]),
            ("2026-11-25", 15, vec![]),
            // What began shortly before that has its days of grace, too.
            ("2026-11-24", 30, vec!["old", "first"]),
            ("2026-12-01", 0, vec!["new", "old"]),
        ] {
            let all = all(grace);
            let found: Vec<&str> = still(&all, &first, day(on))
                .into_iter()
                .map(|rules| rules.name.as_str())
                .collect();
            assert_eq!(found, names, "{on} {grace}");
        }
    }
}

//! Which money a request is paid from.

use std::collections::BTreeSet;

use platform::{Result, centre::Centre};
use registry::funds::{self, Budget, Fund};
use values::{day::Day, id::Id, text};

use crate::pool::{Asked, RuleSet};

/// The first money of the rules that pays for what is asked on `day`: it is for this kind of institution and for everything that
/// was answered with yes, and its budget holds that day and has something left.
pub fn fund(rules: &RuleSet, asked: &Asked, day: Day, budgets: &[(Fund, Budget)]) -> Option<Id> {
    let excluded = rules.exclusions.iter().map(|exclusion| &exclusion.key);
    let subjects: Vec<&String> = excluded
        .filter(|key| asked.subjects.contains(*key))
        .collect();
    let mut pays = rules.money.iter().filter(|money| {
        let is_for_kind = money.kinds.is_empty() || money.kinds.contains(&asked.institution_kind);
        is_for_kind && subjects.iter().all(|key| money.despite.contains(*key))
    });
    pays.find_map(|money| {
        let name = text::fold(&money.fund);
        let mut same = budgets
            .iter()
            .filter(|(fund, _)| text::fold(&fund.name) == name);
        let open = same.find(|(_, budget)| {
            (budget.valid_from..=budget.valid_until).contains(&day) && budget.free().0 > 0
        });
        open.map(|(fund, _)| fund.id)
    })
}

/// The budgets that hold on any of some days. Read before a change is opened: within one, nobody waits for another connection.
pub async fn budgets(
    centre: &Centre,
    rules: &RuleSet,
    days: impl IntoIterator<Item = Day>,
) -> Result<Vec<(Fund, Budget)>> {
    let mut found: Vec<(Fund, Budget)> = Vec::new();
    if rules.money.is_empty() {
        return Ok(found);
    }
    let days: BTreeSet<Day> = days.into_iter().collect();
    for day in days {
        for one in funds::budgets_on(centre, day).await? {
            if found.iter().all(|(_, known)| known.id != one.1.id) {
                found.push(one);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use values::money::Cents;

    use super::*;
    use crate::pool::{Medium, shipped};

    fn day(text: &str) -> Day {
        values::day::parse(text).unwrap()
    }

    fn budget(name: &str, year: i32, amount: i64) -> (Fund, Budget) {
        let fund = Fund {
            id: Id::named(name),
            name: name.to_owned(),
            funder: String::new(),
            guideline: String::new(),
            guideline_url: String::new(),
            eligibility: String::new(),
        };
        let budget = Budget {
            id: Id::named(&format!("{name} {year}")),
            fund_id: fund.id,
            year,
            valid_from: day(&format!("{year}-01-01")),
            valid_until: day(&format!("{year}-12-31")),
            amount: Cents(amount),
            sums: funds::Sums::default(),
        };
        (fund, budget)
    }

    fn asked(subject: &str) -> Asked {
        Asked {
            institution_kind: "school".to_owned(),
            subjects: [subject.to_owned()]
                .into_iter()
                .filter(|key| !key.is_empty())
                .collect(),
            times: Vec::new(),
            series: 1,
            medium: Medium::Place,
            postcode: "52062".to_owned(),
            is_public_room: true,
        }
    }

    #[test]
    fn money_pays_on_the_day_of_the_appointment_while_there_is_some_left() {
        let rules = shipped::read("aachen").unwrap().unwrap();
        let (land, own) = (
            "landesmittel laien-sprachmittlung",
            "Eigenmittel Sprachmittlung",
        );
        let all = [
            budget(land, 2026, 100),
            budget(own, 2026, 100),
            budget(own, 2027, 100),
        ];
        let empty = [budget(land, 2026, 0), budget(own, 2026, 100)];
        for (budgets, subject, on, expected) in [
            (&all[..], "", "2026-12-15", Some(land)),
            (&all[..], "aosf", "2026-12-15", Some(own)),
            (&all[..], "", "2027-01-12", Some(own)),
            (&all[..], "", "2028-01-12", None),
            (&empty[..], "", "2026-12-15", Some(own)),
            (&[][..], "", "2026-12-15", None),
        ] {
            let found = fund(&rules, &asked(subject), day(on), budgets);
            assert_eq!(found, expected.map(Id::named), "{subject} {on}");
        }
    }
}

//! Which money a request is paid from.

use std::collections::BTreeSet;

use platform::{Result, centre::Centre, database::Change};
use registry::funds::{self, Budget, Fund};
use values::{day::Day, id::Id};

use super::{model::Request, rules, store};
use crate::pool::{self, Asked, RuleSet};

/// The fund that pays for what is asked on `day`, if one does.
pub fn fund(rules: &RuleSet, asked: &Asked, day: Day, budgets: &[(Fund, Budget)]) -> Option<Id> {
    pool::rules::fund(rules, asked, day, budgets).ok()
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

/// What may pay on a day that is new for a request. Read before the change is opened.
pub struct Means {
    pool: RuleSet,
    budgets: Vec<(Fund, Budget)>,
    day: Day,
}

impl Means {
    /// What may pay on `day`.
    pub async fn on(centre: &Centre, day: Day) -> Result<Self> {
        let rows = centre.database.read();
        let pool = pool::store::on(rows, centre.clock.today()).await?;
        Ok(Self {
            budgets: budgets(centre, &pool, [day]).await?,
            pool,
            day,
        })
    }

    /// Lets what pays on that day pay for a request that is held, unless a coordinator has chosen what does.
    pub async fn pay(&self, change: &Change, request: &Request) -> Result<()> {
        if request.is_fund_set_by_hand {
            return Ok(());
        }
        let question = rules::asked_of(request, 1);
        let paying = fund(&self.pool, &question, self.day, &self.budgets);
        store::finding::set_fund(change, request.id, paying).await
    }
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

//! The best schedule of one person at given prices, exactly: chains of a day, days of a week, weeks of the period.

use std::cmp::Reverse;
use std::ops::Range;

use super::travel;
use crate::certificate::SCALE;
use crate::problem::{Person, Problem, Request, RequestNumber};

/// What a request brings a person who takes it, beside the way and fairness.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offer {
    /// The request.
    pub request: RequestNumber,
    /// Its price without the pair's cost, in parts of a point.
    pub gain: i128,
    /// Whether only schedules count that have it.
    pub must: bool,
}

/// A part of a schedule. Another part is better if it has no more appointments, no more pay and no less value.
#[derive(Clone, Copy, Debug)]
struct Label {
    count: u32,
    pay: i64,
    value: i128,
}

const NOTHING: Label = Label {
    count: 0,
    pay: 0,
    value: 0,
};

/// Everything that one person is offered, with the best parts of each day.
pub(super) struct Schedules<'a> {
    problem: &'a Problem,
    person: &'a Person,
    /// Whether the payments may exceed the person's money.
    money_counts: bool,
    offers: Vec<Offer>,
    days: Vec<Day>,
}

struct Day {
    number: u32,
    offers: Range<usize>,
    labels: Vec<Label>,
}

impl<'a> Schedules<'a> {
    /// Schedules of a person out of offers that are sorted by day and start. Without `money_capped` the payments may
    /// exceed what they may be given.
    pub fn new(
        problem: &'a Problem,
        person: &'a Person,
        offers: Vec<Offer>,
        money_capped: bool,
    ) -> Self {
        let pay = |offer: &Offer| i128::from(problem.requests[offer.request as usize].pay);
        let all: i128 = offers.iter().map(pay).sum();
        let mut schedules = Self {
            problem,
            person,
            money_counts: money_capped && all > i128::from(person.money),
            offers,
            days: Vec::new(),
        };
        let mut from = 0;
        while from < schedules.offers.len() {
            let day = schedules.request(from).day;
            let count = (from..schedules.offers.len())
                .take_while(|at| schedules.request(*at).day == day)
                .count();
            let offers = from..from + count;
            let labels = schedules.chains(&schedules.offers[offers.clone()]);
            schedules.days.push(Day {
                number: day,
                offers,
                labels,
            });
            from += count;
        }
        schedules
    }

    fn request(&self, at: usize) -> &'a Request {
        &self.problem.requests[self.offers[at].request as usize]
    }

    /// Whether nothing is offered at all.
    pub fn is_empty(&self) -> bool {
        self.offers.is_empty()
    }

    /// Value of the best schedule; none if what must be taken cannot be.
    pub fn best(&self) -> Option<i128> {
        self.best_of(|day| &self.days[day].labels)
    }

    /// Value of the best schedule that has this request; none if there is none.
    pub fn best_with(&self, request: RequestNumber) -> Option<i128> {
        let at = self
            .offers
            .iter()
            .position(|offer| offer.request == request)?;
        let changed = self.days.iter().position(|day| day.offers.contains(&at))?;
        let range = self.days[changed].offers.clone();
        let mut offers = self.offers[range.clone()].to_vec();
        offers[at - range.start].must = true;
        let labels = self.chains(&offers);
        self.best_of(|day| {
            if day == changed {
                &labels
            } else {
                &self.days[day].labels
            }
        })
    }

    fn best_of<'b>(&self, labels: impl Fn(usize) -> &'b [Label]) -> Option<i128> {
        let mut period = vec![NOTHING];
        let mut day = 0;
        while day < self.days.len() {
            let number = self.days[day].number / self.problem.days_in_week;
            let mut week = vec![NOTHING];
            while day < self.days.len()
                && self.days[day].number / self.problem.days_in_week == number
            {
                week = self.together(&week, labels(day), self.person.week_cap);
                day += 1;
            }
            period = self.together(&period, &week, u32::MAX);
        }
        let scale = i128::from(SCALE);
        let value = |label: &Label| {
            label.value - scale * travel::fairness(self.problem, self.person, label.count)
        };
        period.iter().map(value).max()
    }

    /// Each part of the one with each of the other, as far as the caps allow.
    fn together(&self, one: &[Label], other: &[Label], cap: u32) -> Vec<Label> {
        let mut labels = Vec::with_capacity(one.len() * other.len());
        for (a, b) in one.iter().flat_map(|a| other.iter().map(move |b| (a, b))) {
            let label = Label {
                count: a.count + b.count,
                pay: a.pay + b.pay,
                value: a.value + b.value,
            };
            if label.count <= cap && label.pay <= self.person.money {
                labels.push(label);
            }
        }
        keep_best(&mut labels);
        labels
    }

    /// The best chains of one day. No chain may jump over what must be taken.
    fn chains(&self, offers: &[Offer]) -> Vec<Label> {
        let requests = |at: usize| &self.problem.requests[offers[at].request as usize];
        let points = i128::from(SCALE) * i128::from(self.problem.weights.travel);
        let mut must = None;
        let mut ends: Vec<Vec<Label>> = Vec::with_capacity(offers.len());
        for (at, offer) in offers.iter().enumerate() {
            let home = travel::from_home(self.problem, self.person, requests(at));
            let mut labels = Vec::new();
            if must.is_none() {
                labels.extend(self.longer(NOTHING, offer, points * home));
            }
            for (before, chains) in ends.iter().enumerate().skip(must.unwrap_or(0)) {
                let (first, second) = (requests(before), requests(at));
                let way = travel::between(self.problem, self.person, first, second);
                if travel::in_time(self.problem, way, first, second) {
                    let chains = chains.iter();
                    labels.extend(
                        chains.filter_map(|chain| self.longer(*chain, offer, points * way)),
                    );
                }
            }
            keep_best(&mut labels);
            ends.push(labels);
            if offer.must {
                must = Some(at);
            }
        }
        let mut labels = if must.is_none() {
            vec![NOTHING]
        } else {
            Vec::new()
        };
        for (at, chains) in ends.iter().enumerate().skip(must.unwrap_or(0)) {
            let home = points * travel::from_home(self.problem, self.person, requests(at));
            labels.extend(chains.iter().map(|chain| Label {
                value: chain.value - home,
                ..*chain
            }));
        }
        keep_best(&mut labels);
        labels
    }

    /// The chain with one more appointment, the way to which costs so much.
    fn longer(&self, chain: Label, offer: &Offer, way: i128) -> Option<Label> {
        let pay = self.problem.requests[offer.request as usize].pay;
        let label = Label {
            count: chain.count + 1,
            pay: chain.pay + if self.money_counts { pay } else { 0 },
            value: chain.value + offer.gain - way,
        };
        let within_money = pay.max(label.pay) <= self.person.money;
        (label.count <= self.person.day_cap && within_money).then_some(label)
    }
}

/// Leaves only parts than which no other is better.
fn keep_best(labels: &mut Vec<Label>) {
    labels.sort_unstable_by_key(|label| (label.count, label.pay, Reverse(label.value)));
    // Pay and value of what was kept so far, both rising.
    let mut stairs: Vec<(i64, i128)> = Vec::new();
    labels.retain(|label| {
        let cheaper = stairs.partition_point(|(pay, _)| *pay <= label.pay);
        if cheaper > 0 && stairs[cheaper - 1].1 >= label.value {
            return false;
        }
        let same = cheaper > 0 && stairs[cheaper - 1].0 == label.pay;
        let from = if same { cheaper - 1 } else { cheaper };
        let worse = stairs[from..]
            .iter()
            .take_while(|(_, value)| *value <= label.value);
        let until = from + worse.count();
        stairs.splice(from..until, [(label.pay, label.value)]);
        true
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn only_parts_are_left_out_than_which_another_is_as_good(
            labels in prop::collection::vec((0..4_u32, 0..6_i64, 0..6_i128), 0..20),
        ) {
            let all: Vec<_> =
                labels.into_iter().map(|(count, pay, value)| Label { count, pay, value }).collect();
            let mut kept = all.clone();
            keep_best(&mut kept);
            let as_good = |label: &Label, other: &Label| {
                label.count <= other.count && label.pay <= other.pay && label.value >= other.value
            };
            for label in &all {
                prop_assert!(kept.iter().any(|one| as_good(one, label)), "{label:?} is missed");
            }
            for label in &kept {
                let better = kept.iter().filter(|one| as_good(one, label)).count();
                prop_assert_eq!(better, 1, "{:?} is needless", label);
            }
        }
    }
}

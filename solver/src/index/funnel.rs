//! Where the field narrows: how many people are left after each rule.

use super::bits::Bits;
use super::eligible::needs;
use super::{Bookings, Index};
use crate::problem::{GenderWish, PersonNumber, Request};

/// A rule of the funnel, in its order.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// They speak one of the languages that will do.
    Language,
    /// They speak it well enough.
    Level,
    /// They hold the certificates.
    Certificates,
    /// They are of the gender that is needed.
    Gender,
    /// They are not excluded from the case.
    Excluded,
    /// They live near enough.
    Distance,
    /// They have time on that day of the week.
    Availability,
    /// They are not away.
    Absence,
    /// They have no other appointment that is too close.
    Booked,
    /// They want another one that week.
    WeekCap,
    /// They want another one that day.
    DayCap,
    /// They may still be given the payment.
    Money,
}

/// How many people are left after a rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Step {
    /// The rule.
    pub rule: Rule,
    /// So many keep it and every rule before it.
    pub left: usize,
}

impl Index<'_> {
    /// How many people are left after each rule. The last step counts those whom [`Index::rank`] names.
    pub fn funnel(&self, bookings: &Bookings<'_>, request: &Request) -> Vec<Step> {
        let none = Bits::none(self.problem.people.len());
        let mut left = none.clone();
        let mut steps = Vec::with_capacity(12);
        let mut step = |rule, left: &Bits| {
            let left = left.count();
            steps.push(Step { rule, left });
        };
        for (need, _) in needs(request) {
            left.add(self.speakers(need.language, 0).unwrap_or_default());
        }
        step(Rule::Language, &left);
        left = none.clone();
        for (need, _) in needs(request) {
            left.add(self.speakers(need.language, need.level).unwrap_or_default());
        }
        step(Rule::Level, &left);
        self.holders(request).for_each(|set| left.keep(set.words()));
        step(Rule::Certificates, &left);
        if let GenderWish::Must(gender) = request.gender {
            left.keep(self.genders.get(&gender).unwrap_or(&none).words());
        }
        step(Rule::Gender, &left);
        request
            .excluded
            .iter()
            .for_each(|person| left.remove(*person));
        step(Rule::Excluded, &left);
        left.keep(
            self.near
                .get(request.place as usize)
                .unwrap_or(&none)
                .words(),
        );
        step(Rule::Distance, &left);
        self.slots(request).for_each(|set| left.keep(set.words()));
        step(Rule::Availability, &left);
        self.present
            .get(&request.day)
            .into_iter()
            .for_each(|set| left.keep(set.words()));
        step(Rule::Absence, &left);
        let who = |person: PersonNumber| &self.problem.people[person as usize];
        let around = |person: PersonNumber| bookings.around(person, request);
        left.retain(|person| bookings.minutes(person, request, &around(person)).is_some());
        step(Rule::Booked, &left);
        left.retain(|person| around(person).in_week < who(person).week_cap);
        step(Rule::WeekCap, &left);
        left.retain(|person| around(person).on_day() < who(person).day_cap);
        step(Rule::DayCap, &left);
        left.retain(|person| around(person).pay.saturating_add(request.pay) <= who(person).money);
        step(Rule::Money, &left);
        steps
    }
}

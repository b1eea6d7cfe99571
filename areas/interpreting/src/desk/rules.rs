//! Who can come, apart from what the solver decides; and how urgent a request is. Pure.

use std::collections::BTreeMap;

use values::{clock::Moment, day::Day};

use super::model::{Known, Meeting, Obstacle, Step};
use crate::{
    interpreters::{self, Terms},
    pool::{RuleSet, model::Needed},
};

/// For less than this nobody is called in a hurry.
const LAST_USE: chrono::TimeDelta = chrono::TimeDelta::minutes(5);

/// What keeps somebody from a meeting that a question of the solver does not know: what they lack, their district and way,
/// notice, and times to the minute. What is `asked` by the rules, and by earlier ones that still do, must be there on the day of the meeting. `way` is from their home, in
/// minutes, where both are known.
pub fn obstacles(
    who: &Known,
    asked: (&Needed, &[&RuleSet]),
    at: &Meeting,
    way: Option<i64>,
    now: Moment,
) -> Vec<Obstacle> {
    let terms = &who.interpreter.terms;
    let missing = interpreters::missing_still(&who.interpreter, &who.papers, asked, at.day);
    let mut found: Vec<Obstacle> = missing.into_iter().map(Obstacle::Lacks).collect();
    if at.is_on_site {
        let goes_there = |district| terms.districts.contains(&district);
        if !terms.districts.is_empty() && !at.district.is_none_or(goes_there) {
            found.push(Obstacle::District);
        }
        let limit = i64::from(terms.travel_limit_minutes);
        if let Some(minutes) = way.filter(|minutes| *minutes > limit) {
            found.push(Obstacle::TooFar { minutes, limit });
        }
    }
    found.extend(of_time(who, at, now));
    found
}

fn of_time(who: &Known, at: &Meeting, now: Moment) -> Vec<Obstacle> {
    let mut found = Vec::new();
    let notice = i64::from(who.interpreter.terms.notice_hours);
    if at.period.from <= now {
        found.push(Obstacle::Past);
    } else if at.period.from - now < chrono::TimeDelta::hours(notice) {
        found.push(Obstacle::Notice(notice));
    }
    if !usually_can(who, at) {
        found.push(Obstacle::NoTime);
    }
    let mut absences = who.times.absences.iter();
    if absences.any(|absence| absence.has(at.day)) {
        found.push(Obstacle::Away);
    }
    let busy = who.times.busy.iter().find(|one| one.overlaps(&at.period));
    found.extend(busy.map(|one| Obstacle::Taken {
        from: one.from,
        until: one.until,
    }));
    found
}

/// Until when somebody must be there to be of use: before it begins, and once it is running, before it ends.
pub fn needed_until(at: &Meeting, now: Moment) -> Moment {
    if is_running(at, now) {
        at.period.until - LAST_USE
    } else {
        at.period.from
    }
}

/// Whether a meeting has begun and goes on long enough that somebody could still be of use.
pub fn is_running(at: &Meeting, now: Moment) -> bool {
    at.period.from <= now && now + LAST_USE <= at.period.until
}

/// Whether their weekly times cover the meeting. Who has said none may be asked at any time.
fn usually_can(who: &Known, at: &Meeting) -> bool {
    let weekly = &who.times.weekly;
    if weekly.is_empty() {
        return true;
    }
    let mut today: Vec<_> = weekly
        .iter()
        .filter(|time| time.holds_on(at.day))
        .map(|time| (time.from, time.until))
        .collect();
    today.sort_unstable();
    let mut reached = at.from;
    for (from, until) in today {
        if from <= reached && reached < until {
            reached = until;
        }
    }
    reached >= at.until
}

/// Whether somebody is placed without being asked: the pool does that, and they have agreed to it.
pub fn may_place_directly(rules: &RuleSet, terms: &Terms, today: Day) -> bool {
    let agreed = terms.placed_directly_since;
    rules.asking.places_directly && agreed.is_some_and(|since| since <= today)
}

/// How many are left after each step, of people with what keeps each of them.
pub fn funnel<'a>(people: impl IntoIterator<Item = &'a [Obstacle]>) -> Vec<(Step, usize)> {
    // For each step how many drop out there.
    let mut dropped: BTreeMap<Step, usize> = BTreeMap::new();
    let mut all = 0;
    for obstacles in people {
        all += 1;
        if let Some(first) = obstacles.iter().map(Obstacle::step).min() {
            *dropped.entry(first).or_default() += 1;
        }
    }
    let mut left = all;
    let left_after = |step: Step| {
        left -= dropped.get(&step).copied().unwrap_or_default();
        (step, left)
    };
    Step::ALL.into_iter().map(left_after).collect()
}

/// How much time is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// None.
    Over,
    /// Less than two days: so many hours.
    Hours(i64),
    /// So many days.
    Days(i64),
}

/// How much time is left until a moment.
pub fn left(until: Moment, now: Moment) -> Left {
    let left = until - now;
    if left <= chrono::TimeDelta::zero() {
        Left::Over
    } else if left.num_hours() < 48 {
        Left::Hours(left.num_hours())
    } else {
        Left::Days(left.num_days())
    }
}

/// How early something stands on the list: less is earlier. What is soon goes first, then what nobody can rescue any more and
/// somebody has to close; in the same class what goes before others, then what is earlier.
pub fn urgency(left: Left, priority: u8) -> (u8, std::cmp::Reverse<u8>) {
    let class = match left {
        Left::Hours(_) => 0,
        Left::Over => 1,
        Left::Days(days) if days < 7 => 2,
        Left::Days(_) => 3,
    };
    (class, std::cmp::Reverse(priority))
}

/// How much better a plan could be at most, in tenths of a percent of what it costs, rounded up.
pub fn gap(cost: i64, bound: i64) -> i64 {
    if cost <= bound || cost <= 0 {
        return 0;
    }
    let better = i128::from(cost - bound) * 1_000;
    let tenths = (better + i128::from(cost) - 1) / i128::from(cost);
    i64::try_from(tenths).unwrap_or(1_000)
}

#[cfg(test)]
mod tests;

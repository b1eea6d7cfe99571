//! What would help where nobody can come: the cheapest ways out.

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use registry::calendar::time::Wall;

use super::{
    look::{Look, Seat, moved},
    model::{Obstacle, WayOut},
    numbers::known_tag,
};
use crate::{
    pool::{self, languages},
    requests::Request,
};

/// Hours of the day at which other times begin.
const HOURS: std::ops::RangeInclusive<u32> = 8..=18;
/// Days around the wished one.
const DAYS_AROUND: u64 = 7;
/// So many other times of the same day are named, and so many other days.
const MOST_TIMES: usize = 3;
/// A way may become so much longer, in minutes.
const LONGER: i64 = 30;

/// Ways out, those that help most first.
pub fn ways_out(look: &Look<'_>, seat: &Seat<'_>, wall: &Wall) -> Vec<WayOut> {
    let mut found = times(look, seat.of, wall);
    found.extend(languages(look, seat.of, wall));
    let everybody = look.everybody(seat);
    let only = |fits: &dyn Fn(&Obstacle) -> bool| {
        let with_one = everybody.iter().filter(|one| match one.as_slice() {
            [] => false,
            all => all.iter().all(fits),
        });
        with_one.count()
    };
    let is_far = |one: &Obstacle| match one {
        Obstacle::TooFar { minutes, limit } => *minutes <= limit + LONGER,
        Obstacle::District => true,
        _ => false,
    };
    let longer = only(&is_far);
    if longer > 0 {
        found.push(WayOut::LongerWay(longer, LONGER));
    }
    let late = only(&|one| matches!(one, Obstacle::Notice(_)));
    if late > 0 {
        found.push(WayOut::Call(late));
    }
    found
}

/// Other times of the day, and the same time on other days on which the pool works.
fn times(look: &Look<'_>, of: &Request, wall: &Wall) -> Vec<WayOut> {
    let day = wall.start.date();
    let rules = &look.situation().rules;
    let same_day =
        HOURS.filter_map(|hour| Some(day.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?)));
    let around = (1..=DAYS_AROUND).flat_map(|days| {
        let days = Days::new(days);
        [day.checked_add_days(days), day.checked_sub_days(days)]
    });
    let around = around
        .flatten()
        .filter(|day| pool::rules::is_working_day(rules, *day));
    let other_days = around.map(|day| day.and_time(wall.start.time()));
    let mut all = best(look, of, wall, same_day);
    all.extend(best(look, of, wall, other_days));
    all
}

/// Of these times those at which most people can, the nearest first among equals.
fn best(
    look: &Look<'_>,
    of: &Request,
    wall: &Wall,
    starts: impl Iterator<Item = NaiveDateTime>,
) -> Vec<WayOut> {
    let others = starts.filter(|start| *start != wall.start);
    let mut found: Vec<(usize, TimeDelta, NaiveDateTime)> = others
        .filter_map(|start| {
            let (other, _) = moved(wall, start)?;
            let count = look.count(&look.at(of, &other)?);
            (count > 0).then(|| (count, (start - wall.start).abs(), start))
        })
        .collect();
    found.sort_by_key(|(count, distance, _)| (std::cmp::Reverse(*count), *distance));
    found.truncate(MOST_TIMES);
    let times = found
        .into_iter()
        .map(|(count, _, start)| WayOut::Time(start, count));
    times.collect()
}

/// Languages that may do as well and that nobody has named yet, the nearest first: in the direction in which they are understood.
fn languages(look: &Look<'_>, of: &Request, wall: &Wall) -> Vec<WayOut> {
    let need = &of.need;
    let own: Vec<String> = need.substitutes.iter().map(|tag| known_tag(tag)).collect();
    let near = languages::substitutes(&known_tag(&need.language)).into_iter();
    let unnamed = near.filter(|one| !own.iter().any(|tag| tag == one.tag));
    let helped = unnamed.filter_map(|one| {
        let mut other = of.clone();
        one.tag.clone_into(&mut other.need.language);
        other.need.substitutes.clear();
        let count = look.count(&look.at(&other, wall)?);
        (count > 0).then(|| WayOut::Language(one.tag.to_owned(), one.note, count))
    });
    helped.collect()
}

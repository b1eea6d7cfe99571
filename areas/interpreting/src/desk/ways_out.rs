//! What would help where nobody can come: the cheapest ways out.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDateTime, NaiveTime, TimeDelta};
use registry::calendar::time::Wall;

use super::{
    look::{Look, Seat, moved},
    model::{Obstacle, WayOut},
};
use crate::requests::Request;

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

/// Other times of the day, and the same time on other days.
fn times(look: &Look<'_>, of: &Request, wall: &Wall) -> Vec<WayOut> {
    let day = wall.start.date();
    let same_day =
        HOURS.filter_map(|hour| Some(day.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?)));
    let around = (1..=DAYS_AROUND).flat_map(|days| {
        let days = Days::new(days);
        [day.checked_add_days(days), day.checked_sub_days(days)]
    });
    let other_days = around.flatten().map(|day| day.and_time(wall.start.time()));
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

/// Languages of the same tongue that nobody has named yet: another country's or another script's.
fn languages(look: &Look<'_>, of: &Request, wall: &Wall) -> Vec<WayOut> {
    let need = &of.need;
    let tongue = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    let people = look.situation().people.iter();
    let spoken: BTreeSet<&str> = people
        .flat_map(|one| &one.person.details.languages)
        .map(|skill| skill.tag.as_str())
        .filter(|tag| tongue(tag) == tongue(&need.language) && *tag != need.language)
        .filter(|tag| !need.substitutes.iter().any(|own| own == tag))
        .collect();
    let helped = spoken.into_iter().filter_map(|tag| {
        let mut other = of.clone();
        tag.clone_into(&mut other.need.language);
        let seat = look.at(&other, wall)?;
        let count = look.count(&seat);
        (count > 0).then(|| WayOut::Language(tag.to_owned(), count))
    });
    helped.collect()
}

//! Wen wir suchen. How many more interpreters of a language, free at one time of the week, would have filled the requests that stayed
//! open: the plan with so many made-up people is worked out by the solver. Pure.

use std::{collections::BTreeMap, time::Instant};

use chrono::{DateTime, Datelike, Timelike};
use chrono_tz::{Europe::Berlin, Tz};
use solver::{
    planning::{Limits, plan},
    problem::{Pair, Person, Problem, Request},
};

use super::model::{Recruiting, Talk, TimeOfWeek};

/// More people than that are not suggested for one language at once.
const MOST: u32 = 3;
/// How much of what stayed open a suggestion should fill, in percent.
const ENOUGH: u32 = 80;
/// Appointments that a volunteer takes a day and a week, at most: what pools of the dossier's size live from (2.6).
const PER_DAY: u32 = 1;
/// The same for a week.
const PER_WEEK: u32 = 2;
/// Seconds for all languages together: somebody waits for the page. What is not looked at by then counts as far as it was seen.
const SECONDS: f64 = 3.0;
/// What an open request costs; everything else is nothing, so the plan fills as many as can be.
const OPEN: i64 = 1_000;

/// What to recruit, the most helpful first.
pub fn recruiting(talks: &[Talk]) -> Vec<Recruiting> {
    let mut open: BTreeMap<&str, Vec<&Talk>> = BTreeMap::new();
    for talk in talks.iter().filter(|talk| talk.outcome.is_unfilled()) {
        open.entry(&talk.language).or_default().push(talk);
    }
    // Languages for which most stayed open come first, should time run out.
    let mut open: Vec<(&str, Vec<&Talk>)> = open.into_iter().collect();
    open.sort_by_key(|(_, talks)| std::cmp::Reverse(talks.len()));
    let begun = Instant::now();
    let clock = move || begun.elapsed().as_secs_f64();
    let mut all: Vec<Recruiting> = open
        .into_iter()
        .take_while(|_| clock() < SECONDS)
        .filter_map(|(language, talks)| best(language, &talks, &clock))
        .collect();
    all.sort_by_key(|one| {
        (
            std::cmp::Reverse(one.filled),
            one.people,
            one.language.clone(),
        )
    });
    all
}

/// The fewest people who fill enough, at the time at which they fill most; or as many as are suggested at all.
fn best(language: &str, talks: &[&Talk], clock: &(dyn Fn() -> f64 + Sync)) -> Option<Recruiting> {
    let open = u32::try_from(talks.len()).ok()?;
    let mut best: Option<Recruiting> = None;
    for people in 1..=MOST {
        for time in TimeOfWeek::ALL {
            let one = Recruiting {
                language: language.to_owned(),
                time,
                people,
                filled: filled(talks, time, people, clock),
                open,
            };
            let is_better = best.as_ref().is_none_or(|known| one.filled > known.filled);
            if is_better {
                best = Some(one);
            }
        }
        if best
            .as_ref()
            .is_some_and(|one| one.filled * 100 >= open * ENOUGH)
        {
            break;
        }
    }
    best.filter(|one| one.filled > 0)
}

/// How many of these requests so many people with time then would have filled.
fn filled(talks: &[&Talk], time: TimeOfWeek, people: u32, clock: &(dyn Fn() -> f64 + Sync)) -> u32 {
    let Some(problem) = question(talks, time, people) else {
        return 0;
    };
    let requests = problem.requests.iter().zip(0..);
    let free = requests.filter(|(request, _)| is_free(time, request));
    let pairs: Vec<Pair> = free
        .flat_map(|(_, request)| {
            (0..people).map(move |person| Pair {
                request,
                person,
                cost: 0,
            })
        })
        .collect();
    let limits = Limits {
        seed: 1,
        seconds: SECONDS,
        clock,
        threads: 1,
        progress: None,
    };
    let found = plan(&problem, &pairs, limits);
    found.map_or(0, |certificate| {
        let taken = certificate.plan.iter().flatten().count();
        u32::try_from(taken).unwrap_or(u32::MAX)
    })
}

fn local(talk: &Talk) -> DateTime<Tz> {
    talk.starts_at.with_timezone(&Berlin)
}

/// The requests as a question for the solver: days from the Monday of the first one.
fn question(talks: &[&Talk], time: TimeOfWeek, people: u32) -> Option<Problem> {
    let first = talks.iter().map(|talk| local(talk).date_naive()).min()?;
    let monday = first - chrono::Days::new(first.weekday().num_days_from_monday().into());
    let request = |talk: &&Talk| {
        let start = local(talk);
        let minute = u16::try_from(start.hour() * 60 + start.minute()).unwrap_or(0);
        let length = u16::try_from(talk.planned_minutes).unwrap_or(60).max(1);
        Request {
            day: u32::try_from((start.date_naive() - monday).num_days()).unwrap_or(0),
            start: minute,
            end: minute
                .saturating_add(length)
                .min(solver::problem::DAY)
                .max(minute + 1),
            ..Request::default()
        }
    };
    let requests: Vec<Request> = talks.iter().map(request).collect();
    let person = Person {
        day_cap: PER_DAY,
        week_cap: PER_WEEK,
        available: availability(time),
        ..Person::default()
    };
    let weights = solver::weights::Weights {
        open: vec![OPEN],
        fairness: 0,
        travel: 0,
        ..solver::weights::Weights::default()
    };
    Some(Problem {
        days: requests.iter().map(|one| one.day + 1).max().unwrap_or(1),
        days_in_week: 7,
        places: vec![solver::problem::Point::default()],
        requests,
        people: vec![person; people as usize],
        weights,
    })
}

/// Slots of half an hour in which somebody has time, for each day of the week from Monday on.
fn availability(time: TimeOfWeek) -> Vec<u64> {
    let slots =
        |from: u32, until: u32| (from * 2..until * 2).fold(0_u64, |all, slot| all | 1 << slot);
    let (weekday, weekend) = match time {
        TimeOfWeek::Mornings => (slots(7, 13), 0),
        TimeOfWeek::Afternoons => (slots(12, 21), 0),
        TimeOfWeek::Weekdays => (slots(7, 21), 0),
        TimeOfWeek::Weekend => (0, slots(7, 21)),
    };
    let mut week = vec![weekday; 5];
    week.extend([weekend; 2]);
    week
}

/// Whether somebody with time then can take the request from its beginning to its end.
fn is_free(time: TimeOfWeek, request: &Request) -> bool {
    let day = (request.day % 7) as usize;
    let slots = availability(time)[day];
    let (first, last) = (request.start / 30, (request.end - 1) / 30);
    (first..=last).all(|slot| slots >> slot & 1 == 1)
}

#[cfg(test)]
mod tests {
    use chrono::{TimeDelta, TimeZone, Utc};

    use super::{
        super::{model::Outcome, rules::tests::talk},
        *,
    };

    fn open(language: &str, day: i64, hour: u32) -> Talk {
        // A Monday; Berlin is an hour ahead.
        let monday = Utc.with_ymd_and_hms(2026, 3, 2, hour - 1, 0, 0).unwrap();
        Talk {
            language: language.to_owned(),
            starts_at: monday + TimeDelta::days(day),
            ..talk(Outcome::Unfilled, 0, 0)
        }
    }

    #[test]
    fn one_person_with_free_mornings_is_enough_for_one_morning_a_week() {
        let talks: Vec<Talk> = (0..6).map(|week| open("ti", week * 7, 10)).collect();
        let found = recruiting(&talks);
        assert_eq!(
            found,
            [Recruiting {
                language: "ti".to_owned(),
                time: TimeOfWeek::Mornings,
                people: 1,
                filled: 6,
                open: 6,
            }]
        );
    }

    #[test]
    fn what_overlaps_needs_more_people_and_nobody_takes_more_than_volunteers_do() {
        // Two at once in each of four weeks, in the afternoon.
        let twice = (0..4).flat_map(|week| [open("ps", week * 7, 15), open("ps", week * 7, 15)]);
        let found = recruiting(&twice.collect::<Vec<_>>());
        assert_eq!(
            (found[0].people, found[0].filled, found[0].time),
            (2, 8, TimeOfWeek::Afternoons)
        );
        // Five days of one week: one person takes two.
        let week: Vec<Talk> = (0..5).map(|day| open("so", day, 9)).collect();
        let found = recruiting(&week);
        assert_eq!((found[0].people, found[0].filled), (2, 4));
    }

    #[test]
    fn the_most_helpful_language_comes_first_and_filled_ones_are_not_sought() {
        let mut talks: Vec<Talk> = (0..3).map(|week| open("ti", week * 7, 10)).collect();
        talks.extend((0..5).map(|week| open("ckb", week * 7, 10)));
        let mut filled = open("uk", 0, 10);
        filled.outcome = Outcome::Held;
        talks.push(filled);
        let languages: Vec<String> = recruiting(&talks)
            .into_iter()
            .map(|one| one.language)
            .collect();
        assert_eq!(languages, ["ckb", "ti"]);
    }
}

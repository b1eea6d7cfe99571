mod bookings;
mod eligible;
mod opportunity;
mod why_not;

use proptest::prelude::*;
use proptest::sample::select;

use crate::problem::{Gender, GenderWish, LanguageNeed, Person, Point, Problem, Request, Spoken};

const GENDERS: [Gender; 3] = [Gender::Woman, Gender::Man, Gender::Other];

prop_compose! {
    fn needs()(
        language in 0..3_u16,
        level in 0..4_u8,
        variety in prop::option::weighted(0.3, 0..2_u8),
    ) -> LanguageNeed {
        LanguageNeed { language, level, variety }
    }
}

fn wishes() -> impl Strategy<Value = GenderWish> {
    prop_oneof![
        4 => Just(GenderWish::None),
        1 => select(&GENDERS[..]).prop_map(GenderWish::Must),
        1 => select(&GENDERS[..]).prop_map(GenderWish::Rather),
    ]
}

prop_compose! {
    fn requests(people: u32)(
        (day, start, length) in (0..4_u32, 16..30_u16, 1..8_u16),
        (place, priority, pay) in (0..3_u32, 0..3_u8, 0..9_i64),
        need in needs(),
        substitutes in prop::collection::vec(needs(), 0..2),
        gender in wishes(),
        certificates in prop_oneof![3 => Just(0_u32), 1 => 0..4_u32],
        preferred in prop::collection::vec(0..people, 0..2),
        excluded in prop::collection::vec(0..people, 0..2),
    ) -> Request {
        let start = start * 30 - 10;
        let end = start + length * 20;
        Request { day, start, end, place, priority, need, substitutes, gender, certificates, preferred, excluded, pay }
    }
}

prop_compose! {
    fn languages()(
        spoken in prop::collection::vec((0..3_u16, 1..4_u8, 0..2_u8), 1..4),
    ) -> Vec<Spoken> {
        spoken.into_iter().map(|(language, level, variety)| Spoken { language, level, variety }).collect()
    }
}

prop_compose! {
    fn people()(
        (x, y, mode) in (-9_000..9_000_i64, -9_000..9_000_i64, 0..4_u8),
        (day_cap, week_cap, money, history) in (0..4_u32, 0..6_u32, 0..40_i64, 0..5_i64),
        gender in prop::option::of(select(&GENDERS[..])),
        certificates in 0..4_u32,
        languages in languages(),
        available in prop::collection::vec(prop_oneof![3 => Just(u64::MAX), 1 => any::<u64>()], 2),
        absent in prop::collection::vec(0..4_u32, 0..2),
    ) -> Person {
        let home = Point { x, y };
        Person { home, mode, day_cap, week_cap, money, history, gender, certificates, languages, available, absent }
    }
}

/// Questions in which every rule has a chance to bind, for up to 70 people.
fn questions() -> impl Strategy<Value = Problem> {
    let counts = prop_oneof![4 => 1..6_usize, 1 => 60..70_usize];
    counts.prop_flat_map(|count| {
        let requests = requests(u32::try_from(count).unwrap());
        let requests = prop::collection::vec(requests, 1..8);
        let people = prop::collection::vec(people(), count);
        let places = prop::collection::vec((-4_000..4_000_i64, -4_000..4_000_i64), 3);
        (requests, people, places, 5..90_i64).prop_map(
            |(requests, people, places, travel_limit)| {
                let places = places.into_iter().map(|(x, y)| Point { x, y }).collect();
                let mut problem = Problem {
                    days: 4,
                    days_in_week: 2,
                    places,
                    requests,
                    people,
                    ..Problem::default()
                };
                problem.weights.travel_limit = travel_limit;
                problem
            },
        )
    })
}

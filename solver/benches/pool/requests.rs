//! The appointments of a month.

use rand::RngExt;
use rand_pcg::Pcg64;
use solver::index::Index;
use solver::problem::{Gender, GenderWish, LanguageNeed, PersonNumber, Problem, Request};

use super::chance::{Lot, below, one_of};
use super::{DAYS, LANGUAGES, PLACES_IN_TOWN};

/// How much is asked for in each half hour from eight o'clock on: mornings more than afternoons.
const STARTS: [f64; 20] = [
    1.0, 2.0, 3.0, 4.0, 4.0, 3.0, 3.0, 2.0, 1.0, 1.0, 1.0, 2.0, 3.0, 3.0, 3.0, 2.0, 2.0, 1.0, 1.0,
    0.5,
];
/// And on each day of the week.
const WEEKDAYS: [f64; 5] = [1.1, 1.15, 1.0, 1.1, 0.65];
/// Languages in which the variety matters, as the text format has it.
const WITH_VARIETIES: [u16; 3] = [0, 5, 13];

pub fn made_up(rng: &mut Pcg64, count: usize, sizes: &Lot) -> Vec<Request> {
    let days = Lot::new((0..DAYS as usize).map(|day| WEEKDAYS[day % WEEKDAYS.len()]));
    let (starts, languages) = (Lot::new(STARTS), Lot::by_rank(LANGUAGES, 1.05));
    let number = |drawn: usize| u32::try_from(drawn).unwrap_or(0);
    (0..count)
        .map(|_| {
            let start = 480 + 30 * u16::try_from(starts.draw(rng)).unwrap_or(0);
            let halves = one_of(rng, &[(1, 0.07), (2, 0.5), (3, 0.23), (4, 0.15), (6, 0.05)]);
            let place = number(sizes.draw(rng)) * PLACES_IN_TOWN + venue(rng);
            Request {
                day: number(days.draw(rng)),
                start,
                end: start + 30 * halves,
                place,
                priority: one_of(rng, &[(0, 0.7), (1, 0.22), (2, 0.08)]),
                need: need(rng, &languages),
                gender: gender(rng),
                certificates: u32::from(rng.random_bool(0.25))
                    + 2 * u32::from(rng.random_bool(0.06)),
                pay: i64::from(halves) * 2 + 1,
                ..Request::default()
            }
        })
        .collect()
}

/// A venue of a town: the first ones ask most.
fn venue(rng: &mut Pcg64) -> u32 {
    let one = rng.random_range(0..PLACES_IN_TOWN);
    let other = rng.random_range(0..PLACES_IN_TOWN);
    one.min(other)
}

fn need(rng: &mut Pcg64, languages: &Lot) -> LanguageNeed {
    let language = u16::try_from(languages.draw(rng)).unwrap_or(0);
    let variety = rng.random_range(0..3);
    LanguageNeed {
        language,
        level: one_of(rng, &[(1, 0.35), (2, 0.5), (3, 0.15)]),
        variety: WITH_VARIETIES.contains(&language).then_some(variety),
    }
}

fn gender(rng: &mut Pcg64) -> GenderWish {
    let wishes = [
        (GenderWish::None, 0.8),
        (GenderWish::Must(Gender::Woman), 0.09),
        (GenderWish::Must(Gender::Man), 0.02),
        (GenderWish::Rather(Gender::Woman), 0.09),
    ];
    one_of(rng, &wishes)
}

/// For each request who knows the case and who must not come, both out of those who could.
pub fn named(
    rng: &mut Pcg64,
    problem: &Problem,
    index: &Index<'_>,
) -> Vec<(Option<PersonNumber>, Option<PersonNumber>)> {
    let mut choose = |request: &Request| {
        let takers = index.takers(request);
        let mut one = |share| {
            let is_named = !takers.is_empty() && rng.random_bool(share);
            is_named.then(|| takers[below(rng, takers.len())].person)
        };
        let (preferred, excluded) = (one(0.22), one(0.03));
        (preferred, excluded.filter(|_| excluded != preferred))
    };
    problem.requests.iter().map(&mut choose).collect()
}

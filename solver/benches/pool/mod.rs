//! A made-up state: towns with their people and appointments.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64;
use solver::problem::{Gender, GenderWish, LanguageNeed, Person, Point, Problem, Request, Spoken};

const TOWNS: i64 = 54;
const LANGUAGES: u16 = 40;
const DAYS: u32 = 21;
const PLACES_PER_TOWN: u32 = 80;

/// So many people and requests, the same ones for the same numbers.
pub fn state(people: usize, requests: usize) -> Problem {
    let mut rng = Pcg64::seed_from_u64(1);
    let towns: Vec<_> = (0..TOWNS)
        .map(|town| {
            near(
                &mut rng,
                Point {
                    x: town % 8 * 28_000,
                    y: town / 8 * 28_000,
                },
                6_000,
            )
        })
        .collect();
    let places = towns
        .iter()
        .flat_map(|town| (0..PLACES_PER_TOWN).map(|_| *town));
    let places: Vec<_> = places
        .collect::<Vec<_>>()
        .iter()
        .map(|town| near(&mut rng, *town, 4_000))
        .collect();
    Problem {
        days: DAYS,
        days_in_week: 5,
        people: (0..people).map(|_| person(&mut rng, &towns)).collect(),
        requests: (0..requests)
            .map(|_| request(&mut rng, places.len(), people))
            .collect(),
        places,
        ..Problem::default()
    }
}

fn near(rng: &mut Pcg64, point: Point, metres: i64) -> Point {
    let Point { x, y } = point;
    Point {
        x: x + rng.random_range(-metres..metres),
        y: y + rng.random_range(-metres..metres),
    }
}

/// A language; the first ones are spoken by many.
fn language(rng: &mut Pcg64) -> u16 {
    let share: f64 = rng.random();
    let rank = f64::from(LANGUAGES + 1).powf(share) - 1.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "between 0 and 40"
    )]
    let language = rank as u16;
    language.min(LANGUAGES - 1)
}

fn person(rng: &mut Pcg64, towns: &[Point]) -> Person {
    let town = towns[rng.random_range(0..towns.len())];
    let spoken = |rng: &mut Pcg64| Spoken {
        language: language(rng),
        level: rng.random_range(1..=3),
        variety: rng.random_range(0..3),
    };
    let away = rng.random_range(0..DAYS);
    Person {
        home: near(rng, town, 5_000),
        mode: rng.random_range(0..4),
        day_cap: rng.random_range(1..=3),
        week_cap: rng.random_range(1..=6),
        money: rng.random_range(24..500),
        history: rng.random_range(0..12),
        gender: Some(if rng.random_bool(0.7) {
            Gender::Woman
        } else {
            Gender::Man
        }),
        certificates: u32::from(rng.random_bool(0.5)),
        languages: (0..rng.random_range(1..4)).map(|_| spoken(rng)).collect(),
        // Half days from eight o'clock on.
        available: (0..5)
            .map(|_| {
                [0, 0x0000_00ff_0000, 0x00ff_0000_0000, 0x00ff_ffff_0000][rng.random_range(0..4)]
            })
            .collect(),
        absent: if rng.random_bool(0.18) {
            (away..(away + 5).min(DAYS)).collect()
        } else {
            Vec::new()
        },
    }
}

fn request(rng: &mut Pcg64, places: usize, people: usize) -> Request {
    let start = 480 + 30 * rng.random_range(0..18);
    let halves = rng.random_range(1..=4);
    let known = |rng: &mut Pcg64| u32::try_from(rng.random_range(0..people)).unwrap_or(0);
    Request {
        day: rng.random_range(0..DAYS),
        start,
        end: start + 30 * halves,
        place: u32::try_from(rng.random_range(0..places)).unwrap_or(0),
        priority: u8::from(rng.random_bool(0.3)),
        need: LanguageNeed {
            language: language(rng),
            level: rng.random_range(1..=3),
            variety: rng.random_bool(0.3).then(|| rng.random_range(0..3)),
        },
        gender: match rng.random_range(0..10) {
            0 => GenderWish::Must(Gender::Woman),
            1 => GenderWish::Rather(Gender::Woman),
            _ => GenderWish::None,
        },
        certificates: u32::from(rng.random_bool(0.25)),
        preferred: if rng.random_bool(0.2) {
            vec![known(rng)]
        } else {
            Vec::new()
        },
        pay: i64::from(halves) * 2 + 1,
        ..Request::default()
    }
}

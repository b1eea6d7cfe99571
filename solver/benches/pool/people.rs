//! The people of the towns.

use rand::RngExt;
use rand_pcg::Pcg64;
use solver::problem::{Gender, Person, Point, Spoken};

use super::chance::{Lot, near, one_of};
use super::{DAYS, DAYS_IN_WEEK, LANGUAGES};

/// Languages with the same remainder are spoken in the same part of the world.
const PARTS_OF_WORLD: u16 = 8;

pub fn made_up(
    rng: &mut Pcg64,
    count: usize,
    centres: &[Point],
    sizes: &Lot,
    is_busy: bool,
) -> Vec<Person> {
    let languages = Lot::by_rank(LANGUAGES, 0.85);
    (0..count)
        .map(|_| {
            let centre = centres[sizes.draw(rng)];
            let mut person = person(rng, centre, &languages);
            if is_busy {
                person.day_cap = (person.day_cap + 1).min(3);
                person.week_cap += 4;
                person.money *= 3;
            }
            person
        })
        .collect()
}

fn person(rng: &mut Pcg64, centre: Point, languages: &Lot) -> Person {
    let (woman, man) = ((Gender::Woman, 0.68), (Gender::Man, 0.32));
    Person {
        home: near(rng, centre, 3_200),
        mode: one_of(rng, &[(0, 0.12), (1, 0.18), (2, 0.45), (3, 0.25)]),
        day_cap: one_of(rng, &[(1, 0.35), (2, 0.5), (3, 0.15)]),
        week_cap: one_of(rng, &[(1, 0.1), (2, 0.25), (3, 0.3), (4, 0.2), (6, 0.15)]),
        money: one_of(rng, &[(24, 0.08), (48, 0.12), (96, 0.2), (500, 0.6)]),
        history: (0..12).map(|_| i64::from(rng.random_bool(0.25))).sum(),
        gender: Some(one_of(rng, &[woman, man])),
        certificates: [(1, 0.55), (2, 0.35), (4, 0.15)]
            .map(|(bit, share)| bit * u32::from(rng.random_bool(share)))
            .iter()
            .sum(),
        languages: spoken(rng, languages),
        available: available(rng),
        absent: absent(rng),
    }
}

/// A first language, spoken well, and now and then others of the same part of the world.
fn spoken(rng: &mut Pcg64, languages: &Lot) -> Vec<Spoken> {
    let first = u16::try_from(languages.draw(rng)).unwrap_or(0);
    let mut spoken = vec![Spoken {
        language: first,
        level: one_of(rng, &[(2, 0.3), (3, 0.7)]),
        variety: rng.random_range(0..3),
    }];
    let others = (first % PARTS_OF_WORLD..LANGUAGES).step_by(usize::from(PARTS_OF_WORLD));
    for language in others.filter(|other| *other != first) {
        if rng.random_bool(0.15) {
            spoken.push(Spoken {
                language,
                level: one_of(rng, &[(1, 0.2), (2, 0.35), (3, 0.45)]),
                variety: rng.random_range(0..3),
            });
        }
    }
    spoken
}

/// For each day of the week the half hours with time: for few the whole day, for most a half of it or none.
fn available(rng: &mut Pcg64) -> Vec<u64> {
    let slots = |(from, to): (u32, u32)| (from..to).fold(0, |slots, slot| slots | 1_u64 << slot);
    let is_free = rng.random_bool(0.15);
    let (nothing, morning, afternoon) = ((0, 0), (16, 26), (26, 36));
    let (late, long) = ((30, 40), (16, 34));
    (0..DAYS_IN_WEEK)
        .map(|_| {
            let shares = [
                (nothing, 0.38),
                (morning, 0.26),
                (afternoon, 0.18),
                (late, 0.08),
                (long, 0.1),
            ];
            let part = one_of(rng, &shares);
            slots(if is_free { (16, 36) } else { part })
        })
        .collect()
}

/// Some are away for a few days.
fn absent(rng: &mut Pcg64) -> Vec<u32> {
    if !rng.random_bool(0.18) {
        return Vec::new();
    }
    let first = rng.random_range(0..DAYS);
    (first..(first + rng.random_range(2..8)).min(DAYS)).collect()
}

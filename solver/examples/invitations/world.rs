//! The pool, its hidden behaviour, and the requests. Nothing here is known to a strategy unless it says so.

use rand::{RngExt, SeedableRng};
use rand_pcg::Pcg64Mcg;
use solver::invitations::{AskingHours, Minute};

pub const DAY: Minute = 24 * 60;

/// What is assumed. No number here was measured in a pool of interpreters; two of the effects were elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Assumptions {
    pub people: u32,
    pub languages: u32,
    pub days: i64,
    pub requests_a_workday: u32,
    /// Chance that an invitation makes its receiver ignore all that follow for a while, whether it is answered or
    /// not. In the model of Manshadi and Rodilitz, which was tested on data of Food Rescue U.S., it is 1.
    pub tiring: f64,
    /// Mean length of that while, in days.
    pub pause_days: f64,
    /// Factor on the chance of a yes when the message goes to a whole group. Answer times are left alone,
    /// though Markey found help in chat groups to be slower, too, the more people are there.
    pub group_response: f64,
}

pub struct Person {
    pub languages: Vec<u32>,
    home: (f64, f64),
    willing: f64,
    /// Free on weekday and in part of the day, as a habit.
    free: [[bool; 3]; 7],
    /// Logarithm of the median answer time in waking minutes.
    slowness: f64,
    says_no: f64,
    reached_by_phone: f64,
}

pub struct Request {
    pub language: u32,
    place: (f64, f64),
    pub arrives: Minute,
    pub begins: Minute,
    pub deadline: Minute,
}

pub struct World {
    pub people: Vec<Person>,
    pub requests: Vec<Request>,
    pub assumptions: Assumptions,
    seed: u64,
}

/// What a person does with one invitation, if not tired of them.
pub struct Reaction {
    pub is_yes: bool,
    /// Says no aloud; otherwise a no is silence.
    pub says_no: bool,
    /// Waking minutes to the answer.
    pub delay: u32,
    pub picks_up: bool,
    /// Minutes of tiredness after it.
    pub pause: Option<Minute>,
}

impl World {
    pub fn new(seed: u64, assumptions: Assumptions) -> Self {
        let mut rng = Pcg64Mcg::seed_from_u64(seed);
        let people = (0..assumptions.people)
            .map(|_| person(&mut rng, assumptions.languages))
            .collect();
        let mut requests = Vec::new();
        for day in (0..assumptions.days).filter(|day| day % 7 < 5) {
            for _ in 0..assumptions.requests_a_workday {
                requests.push(request(&mut rng, day, assumptions.languages));
            }
        }
        Self {
            people,
            requests,
            assumptions,
            seed,
        }
    }

    pub fn travel(&self, person: usize, request: usize) -> u16 {
        let (a, b) = (self.people[person].home, self.requests[request].place);
        let metres = 1.3 * (a.0 - b.0).hypot(a.1 - b.1);
        whole(4.0 + metres / 250.0).try_into().unwrap_or(u16::MAX)
    }

    /// The same for the same person, request and channel in every strategy: luck is shared.
    pub fn reaction(
        &self,
        person: usize,
        request: usize,
        asked: Minute,
        in_group: bool,
    ) -> Reaction {
        let key = (self.seed << 40) ^ ((request as u64) << 16) ^ person as u64;
        let mut rng = Pcg64Mcg::seed_from_u64(key.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let of = &self.people[person];
        let to = &self.requests[request];
        let (weekday, part) = slot(to.begins);
        let mut odds = if of.free[weekday][part] {
            of.willing
        } else {
            of.willing - 3.5
        };
        let notice = to.begins - asked;
        odds -= if notice < DAY {
            1.0
        } else if notice < 2 * DAY {
            0.4
        } else {
            0.0
        };
        odds -= 0.02 * f64::from(self.travel(person, request).saturating_sub(15));
        let mut yes = 1.0 / (1.0 + (-odds).exp());
        if in_group {
            yes *= self.assumptions.group_response;
        }
        let is_yes = rng.random::<f64>() < yes;
        let says_no = rng.random::<f64>() < of.says_no;
        let delay = whole((of.slowness + normal(&mut rng)).exp());
        let picks_up = rng.random::<f64>() < of.reached_by_phone;
        let tires = rng.random::<f64>() < self.assumptions.tiring;
        let pause = -self.assumptions.pause_days * 1440.0 * (1.0 - rng.random::<f64>()).ln();
        Reaction {
            is_yes,
            says_no,
            delay,
            picks_up,
            pause: tires.then(|| whole(pause).into()),
        }
    }
}

/// When people are awake; their answer times run only then.
pub fn waking() -> AskingHours {
    AskingHours::new([Some((7 * 60, 22 * 60)); 7]).expect("a window in each day")
}

fn person(rng: &mut Pcg64Mcg, languages: u32) -> Person {
    let mut spoken = vec![zipf(rng, languages, 0.85)];
    let second = zipf(rng, languages, 0.85);
    if rng.random::<f64>() < 0.5 && second != spoken[0] {
        spoken.push(second);
    }
    let parts: [bool; 3] = std::array::from_fn(|_| rng.random::<f64>() < 0.6);
    let free = std::array::from_fn(|_| {
        std::array::from_fn(|part: usize| parts[part] != (rng.random::<f64>() < 0.15))
    });
    Person {
        languages: spoken,
        home: place(rng),
        willing: -0.2 + 0.9 * normal(rng),
        free,
        slowness: 75.0_f64.ln() + 0.9 * normal(rng),
        says_no: 0.3 + 0.5 * rng.random::<f64>(),
        reached_by_phone: 0.2 + 0.4 * rng.random::<f64>(),
    }
}

fn request(rng: &mut Pcg64Mcg, day: i64, languages: u32) -> Request {
    let arrives = day * DAY + 8 * 60 + rng.random_range(0..8 * 60);
    let kind = rng.random::<f64>();
    let ahead = match kind {
        k if k < 0.1 => 1,
        k if k < 0.3 => rng.random_range(2..5),
        _ => rng.random_range(5..15),
    };
    let mut on = day + ahead;
    while on % 7 >= 5 {
        on += 1;
    }
    let begins = on * DAY + 8 * 60 + 30 * rng.random_range(0..20);
    let lead = begins - arrives;
    let deadline = if lead > 2 * DAY {
        begins - DAY
    } else {
        arrives + lead / 2
    };
    Request {
        language: zipf(rng, languages, 1.05),
        place: place(rng),
        arrives,
        begins,
        deadline,
    }
}

fn slot(at: Minute) -> (usize, usize) {
    let minute = at.rem_euclid(DAY);
    let part = usize::from(minute >= 12 * 60) + usize::from(minute >= 16 * 60);
    (
        usize::try_from(at.div_euclid(DAY).rem_euclid(7)).unwrap_or(0),
        part,
    )
}

/// A place in a city of 14 by 14 km, in metres.
fn place(rng: &mut Pcg64Mcg) -> (f64, f64) {
    (
        14_000.0 * rng.random::<f64>(),
        14_000.0 * rng.random::<f64>(),
    )
}

fn zipf(rng: &mut Pcg64Mcg, kinds: u32, exponent: f64) -> u32 {
    let weight = |n: u32| f64::from(n + 1).powf(-exponent);
    let mut left = rng.random::<f64>() * (0..kinds).map(weight).sum::<f64>();
    (0..kinds - 1)
        .find(|n| {
            left -= weight(*n);
            left < 0.0
        })
        .unwrap_or(kinds - 1)
}

fn normal(rng: &mut Pcg64Mcg) -> f64 {
    let (a, b) = (1.0 - rng.random::<f64>(), rng.random::<f64>());
    (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "cut to the range of u32"
)]
pub fn whole(value: f64) -> u32 {
    value.round().max(0.0) as u32
}

//! Made-up questions, the same ones for the same seed: towns with their people and a month of appointments.
//!
//! Nobody publishes who was sent where. So the shares below are plausible, not measured: few languages are asked for
//! often and many rarely, people have time on half days, and most venues lie in a few quarters of a town.

mod chance;
mod people;
mod requests;

use std::error::Error;

use rand::SeedableRng;
use rand_pcg::Pcg64;
use solver::index::Index;
use solver::problem::{Fault, Point, Problem};

use chance::{Lot, near};

/// How many languages there are. The first ones are spoken and asked for most.
const LANGUAGES: u16 = 40;
/// A month of working days.
const DAYS: u32 = 21;
const DAYS_IN_WEEK: u32 = 5;
/// Towns stand on a grid of so many metres, each a little off it.
const GRID: i64 = 28_000;
const OFF_GRID: i64 = 4_000;
const PLACES_IN_TOWN: u32 = 80;
const QUARTERS_IN_TOWN: usize = 5;

/// What kind of question is made up.
struct Shape {
    name: &'static str,
    towns: usize,
    people: usize,
    requests: usize,
    /// Whether people may take more appointments and more money.
    is_busy: bool,
}

/// The kinds that there are: a month of 21 working days each.
const SHAPES: [Shape; 5] = [
    Shape::new("city", 1, 200, 500),
    Shape::new("busy", 1, 200, 1_500).busy(),
    Shape::new("region", 8, 1_500, 4_000),
    Shape::new("state", 54, 10_000, 27_000),
    Shape::new("big", 54, 10_000, 200_000).busy(),
];

/// A question of a kind: `city`, `busy`, `region`, `state` or `big`.
///
/// # Errors
/// There is no such kind.
pub fn question(kind: &str, seed: u64) -> Result<Problem, Box<dyn Error>> {
    let shape = SHAPES.iter().find(|shape| shape.name == kind);
    Ok(shape.ok_or("there is no such kind")?.question(seed)?)
}

impl Shape {
    const fn new(name: &'static str, towns: usize, people: usize, requests: usize) -> Self {
        let is_busy = false;
        Self {
            name,
            towns,
            people,
            requests,
            is_busy,
        }
    }

    const fn busy(mut self) -> Self {
        self.is_busy = true;
        self
    }

    fn question(&self, seed: u64) -> Result<Problem, Fault> {
        let mut rng = Pcg64::seed_from_u64(seed);
        let centres: Vec<_> = (0..self.towns)
            .map(|town| centre(&mut rng, town, self.towns))
            .collect();
        let sizes = Lot::new((0..self.towns).map(|_| chance::size(&mut rng)));
        let places = centres
            .iter()
            .flat_map(|centre| places(&mut rng, *centre))
            .collect();
        let mut problem = Problem {
            days: DAYS,
            days_in_week: DAYS_IN_WEEK,
            places,
            people: people::made_up(&mut rng, self.people, &centres, &sizes, self.is_busy),
            requests: requests::made_up(&mut rng, self.requests, &sizes),
            ..Problem::default()
        };
        let named = requests::named(&mut rng, &problem, &Index::new(&problem)?);
        for (request, (preferred, excluded)) in problem.requests.iter_mut().zip(named) {
            request.preferred.extend(preferred);
            request.excluded.extend(excluded);
        }
        Ok(problem)
    }
}

fn centre(rng: &mut Pcg64, town: usize, towns: usize) -> Point {
    let side = (towns - 1).isqrt() + 1;
    let [column, row] = [town % side, town / side].map(|at| i64::try_from(at).unwrap_or(0) * GRID);
    near(rng, Point { x: column, y: row }, OFF_GRID)
}

/// The venues of a town: around a few quarters.
fn places(rng: &mut Pcg64, centre: Point) -> Vec<Point> {
    let quarters: Vec<_> = (0..QUARTERS_IN_TOWN)
        .map(|_| near(rng, centre, 2_500))
        .collect();
    (0..PLACES_IN_TOWN)
        .map(|_| {
            let quarter = quarters[chance::below(rng, QUARTERS_IN_TOWN)];
            near(rng, quarter, 900)
        })
        .collect()
}

//! Chance: lots with unequal shares, and points around a point.

use rand::RngExt;
use rand_pcg::Pcg64;
use solver::problem::Point;

/// Draws numbers from 0 with given shares.
pub struct Lot {
    /// Sums of the shares up to and with each number.
    sums: Vec<f64>,
}

impl Lot {
    pub fn new(shares: impl IntoIterator<Item = f64>) -> Self {
        let mut sum = 0.0;
        let add = |share| {
            sum += share;
            sum
        };
        Self {
            sums: shares.into_iter().map(add).collect(),
        }
    }

    /// Shares that fall with the rank, as words of a language do (Zipf).
    pub fn by_rank(count: u16, exponent: f64) -> Self {
        Self::new((1..=count).map(|rank| f64::from(rank).powf(-exponent)))
    }

    pub fn draw(&self, rng: &mut Pcg64) -> usize {
        let all = self.sums.last().copied().unwrap_or(0.0);
        let at = rng.random::<f64>() * all;
        let last = self.sums.len().saturating_sub(1);
        self.sums.partition_point(|sum| *sum <= at).min(last)
    }
}

/// One of the values, with their shares.
pub fn one_of<T: Copy>(rng: &mut Pcg64, values: &[(T, f64)]) -> T {
    values[Lot::new(values.iter().map(|(_, share)| *share)).draw(rng)].0
}

/// A number below another one.
pub fn below(rng: &mut Pcg64, count: usize) -> usize {
    rng.random_range(0..count)
}

/// A point around another one; `metres` is the standard deviation of each direction.
pub fn near(rng: &mut Pcg64, point: Point, metres: i64) -> Point {
    // The sum of twelve even chances is nearly normal, and its deviation twice their half width.
    let mut off = || -> i64 {
        (0..12)
            .map(|_| rng.random_range(-metres / 2..=metres / 2))
            .sum()
    };
    Point {
        x: point.x + off(),
        y: point.y + off(),
    }
}

/// Size of a town: most are middling, few are large.
pub fn size(rng: &mut Pcg64) -> f64 {
    let normal: f64 = (0..12).map(|_| rng.random::<f64>()).sum::<f64>() - 6.0;
    (0.45 * normal).exp()
}

//! How far each of very many prices moves.
//!
//! A single length of step fits no one where some prices must rise to the cost of leaving an urgent request open and
//! others hardly move. So each price keeps in mind where it was drawn of late, and how often at all: what is drawn to one
//! side moves by a whole step, what is drawn to and fro moves little. This is the rule of Adam (Kingma and Ba 2015) with
//! the subgradient of the bound; a schedule of shrinking steps takes the place of a goal.

use super::instance::{Instance, about, factor};

/// How much of the past counts: where prices were drawn, and how often.
const DRIFT: f64 = 0.8;
const SWING: f64 = 0.95;
/// What is hardly ever drawn does not move far for that.
const CALM: f64 = 0.05;

/// What each price remembers.
#[derive(Debug)]
pub(super) struct Memory {
    drift: Vec<f64>,
    swing: Vec<f64>,
    /// What is missing of the whole past, as memories begin with nothing.
    no_drift: f64,
    no_swing: f64,
    /// What a step of length 1 means for each price.
    reach: Vec<f64>,
}

impl Memory {
    pub fn new(instance: &Instance) -> Self {
        let count = instance.requests();
        let usual = about(instance.open.iter().sum()) / about(factor(count.max(1)));
        let reach = instance
            .open
            .iter()
            .map(|open| (about(*open) * usual).sqrt());
        Self {
            drift: vec![0.0; count],
            swing: vec![0.0; count],
            no_drift: 1.0,
            no_swing: 1.0,
            reach: reach.collect(),
        }
    }

    /// A step begins.
    pub fn begin(&mut self) {
        self.no_drift *= DRIFT;
        self.no_swing *= SWING;
    }

    /// By how much a price moves in a step of this length, if it is drawn so much now.
    pub fn pull(&mut self, request: usize, slope: i64, length: f64) -> f64 {
        let slope = about(slope);
        let drift = &mut self.drift[request];
        *drift = DRIFT * *drift + (1.0 - DRIFT) * slope;
        let swing = &mut self.swing[request];
        *swing = SWING * *swing + (1.0 - SWING) * slope * slope;
        let drift = *drift / (1.0 - self.no_drift);
        let swing = (*swing / (1.0 - self.no_swing)).sqrt();
        length * self.reach[request] * drift / (swing + CALM)
    }
}

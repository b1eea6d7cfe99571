//! What came of it, in four numbers.

use solver::invitations::Minute;

pub struct Outcome {
    /// For each request, minutes from arrival to yes.
    pub waits: Vec<Option<Minute>>,
    /// For each person, how often asked.
    pub asks: Vec<usize>,
}

/// Share filled, median hours to fill with the unfilled counted as never, people asked for each filled request,
/// and the Gini coefficient of invitations over all people; each with 1 if more is better, -1 if less is.
pub const MEASURES: [(&str, f64); 4] = [
    ("filled %", 1.0),
    ("median h", -1.0),
    ("asked/filled", -1.0),
    ("Gini", -1.0),
];

impl Outcome {
    pub fn new(requests: usize) -> Self {
        Self {
            waits: vec![None; requests],
            asks: Vec::new(),
        }
    }

    pub fn measures(&self) -> [f64; 4] {
        let mut waits: Vec<Minute> = self
            .waits
            .iter()
            .map(|wait| wait.unwrap_or(Minute::MAX))
            .collect();
        waits.sort_unstable();
        let median = waits.get(waits.len() / 2).copied().unwrap_or(0);
        let filled = count(self.waits.iter().flatten().count());
        let asked = count(self.asks.iter().sum());
        [
            100.0 * filled / count(self.waits.len()),
            minutes(median) / 60.0,
            asked / filled,
            gini(&self.asks),
        ]
    }
}

fn gini(asks: &[usize]) -> f64 {
    let mut sorted = asks.to_vec();
    sorted.sort_unstable();
    let total = count(sorted.iter().sum());
    let ranked: f64 = sorted
        .iter()
        .enumerate()
        .map(|(n, asks)| count(n + 1) * count(*asks))
        .sum();
    let people = count(sorted.len());
    2.0 * ranked / (people * total) - (people + 1.0) / people
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

fn minutes(wait: Minute) -> f64 {
    i32::try_from(wait).map_or(f64::INFINITY, f64::from)
}

//! What counts how much. Numbers of a centre, never of the code: whoever sees a plan may see them, too.

use crate::problem::DEAREST;

/// A way of travelling.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Mode {
    /// Minutes that every way takes whatever its length: to the stop, to the car, to the door.
    pub overhead: i64,
    /// Metres a minute.
    pub speed: i64,
}

/// What counts how much, in points.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Weights {
    /// For a request that stays open, by priority.
    pub open: Vec<i64>,
    /// For each minute of travel.
    pub travel: i64,
    /// For the n-th appointment of somebody who had h before: this times (h + n). It grows, so that work is spread.
    pub fairness: i64,
    /// For somebody else than those who know the case.
    pub not_preferred: i64,
    /// For somebody of another gender than rather wished.
    pub soft_gender: i64,
    /// For a language that will do in the place of the one asked for.
    pub substitute: i64,
    /// For another variety of the language.
    pub other_variety: i64,
    /// By the person's level: index 0 is never used, index 1 the lowest level. Levels beyond the list cost nothing.
    pub level: Vec<i64>,
    /// For a confirmed appointment that changes hands when a plan is made anew.
    pub moved: i64,
    /// Longest way from home, in minutes.
    pub travel_limit: i64,
    /// Minutes that must lie between two appointments beside the way.
    pub buffer: i64,
    /// A way is longer than the straight line by this many tenths.
    pub detour_tenths: i64,
    /// How people travel.
    pub modes: Vec<Mode>,
}

impl Default for Weights {
    /// The weights with which plans of different programs are compared; a centre sets its own.
    fn default() -> Self {
        let mode = |(overhead, speed)| Mode { overhead, speed };
        Self {
            open: vec![20_000, 60_000, 200_000],
            travel: 8,
            fairness: 40,
            not_preferred: 3_000,
            soft_gender: 800,
            substitute: 500,
            other_variety: 500,
            level: vec![0, 300],
            moved: 5_000,
            travel_limit: 60,
            buffer: 10,
            detour_tenths: 13,
            modes: [(3, 75), (4, 220), (12, 250), (8, 450)].map(mode).to_vec(),
        }
    }
}

impl Weights {
    /// Points for the first `count` appointments of somebody who had `history` before.
    pub fn fair(&self, history: i64, count: i64) -> i64 {
        self.fairness * (history * count + count * (count + 1) / 2)
    }

    /// Minutes that roundings may add to a way over those of a longer one by a third place, beside the latter's second
    /// [`Mode::overhead`]: roots lose less than a metre each, tenths of metres nine at most.
    fn roundings(&self, mode: &Mode) -> i64 {
        let metres = (self.detour_tenths + 18) / 10;
        (metres + mode.speed - 1) / mode.speed
    }

    /// Whether leaving out a place never lengthens the way.
    pub(crate) fn shortens(&self) -> bool {
        let shortens = |mode: &Mode| mode.overhead >= self.roundings(mode);
        self.modes.iter().all(shortens)
    }

    /// Whether who is in time everywhere still is when an appointment, which takes a minute at least, is left out.
    pub(crate) fn keeps_time(&self) -> bool {
        let keeps = |mode: &Mode| mode.overhead + self.buffer + 1 >= self.roundings(mode);
        self.modes.iter().all(keeps)
    }

    /// Whether every number is in a range in which no sum of a plan overflows.
    pub(crate) fn is_sound(&self) -> bool {
        let small = 0..=1_000_000;
        let mut points = self.open.iter().chain(&self.level).chain([
            &self.not_preferred,
            &self.soft_gender,
            &self.substitute,
            &self.other_variety,
            &self.moved,
        ]);
        let points_fit = points.all(|weight| (0..=DEAREST).contains(weight));
        let factors_fit = [self.travel, self.fairness, self.travel_limit, self.buffer]
            .iter()
            .all(|weight| small.contains(weight));
        let modes_fit = self
            .modes
            .iter()
            .all(|mode| small.contains(&mode.overhead) && (1..=1_000_000).contains(&mode.speed));
        points_fit && factors_fit && modes_fit && (10..=1_000).contains(&self.detour_tenths)
    }
}

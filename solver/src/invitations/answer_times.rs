//! How long people take to answer, learnt from answers and from silence.
//!
//! A life table (Kaplan and Meier 1958, in its older form with intervals): time since asking is cut into
//! intervals; in each, the *hazard* is the share answering among those who had not answered before and were
//! still watched. An invitation withdrawn after ten minutes counts as watched for ten minutes and then leaves
//! the table, so it never looks like a refusal. Each person's hazard is drawn to the pool's by pseudo-counts.

use std::collections::BTreeMap;

use super::chance::Chance;
use super::record::{Answer, Record};
use crate::problem::PersonNumber;

/// What is believed about answer times before anything is known, and how firmly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerPrior {
    /// End of each interval in asking minutes, and the share answering in it of those who have not yet. Behind the last end
    /// nobody answers any more. Ends rise; the first interval begins at 0.
    pub hazards: Vec<(u32, Chance)>,
    /// How many invitations the prior counts for against the pool's record.
    pub pool_strength: u32,
    /// How many invitations the pool counts for against a person's own record.
    pub person_strength: u32,
}

impl Default for AnswerPrior {
    /// A cautious guess, not a measurement: a fifth within a quarter of an hour, half within three hours, somewhat above 70 % ever.
    fn default() -> Self {
        const GUESS: [(u32, u16); 10] = [
            (5, 800),
            (15, 1200),
            (30, 1200),
            (60, 1500),
            (120, 1500),
            (240, 1500),
            (480, 1200),
            (960, 1200),
            (1920, 1000),
            (3840, 1000),
        ];
        let hazard = |(end, points): (u32, u16)| (end, Chance::nearest(f64::from(points) / 1e4));
        Self {
            hazards: GUESS.map(hazard).to_vec(),
            pool_strength: 10,
            person_strength: 6,
        }
    }
}

/// Antwortzeiten. Answer times of a pool and of each person in it.
///
/// ```
/// use solver::invitations::{Answer, AnswerPrior, AnswerTimes, Circumstances, Record};
///
/// let at = Circumstances { begins_at: 600, notice_minutes: 3000, travel_minutes: 20, recent_asks: 0, unanswered: 0, days_since_asked: 9 };
/// let quick = |person| Record { person, circumstances: at, answer: Answer::Accepted { after: 3 } };
/// let times = AnswerTimes::learn(&vec![quick(7); 40], &AnswerPrior::default());
/// // Person 7 answers at once. Nothing is known of person 8, who is taken for one of the pool.
/// assert!(times.of(7).answered_by(5) > times.of(8).answered_by(5));
/// assert!(times.of(8).answered_by(5) > AnswerTimes::learn(&[], &AnswerPrior::default()).of(8).answered_by(5));
/// ```
#[derive(Clone, Debug)]
pub struct AnswerTimes {
    pool: AnswerCurve,
    people: BTreeMap<PersonNumber, AnswerCurve>,
}

/// The share of invitations answered by a time, rising and never above 1.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerCurve {
    /// Ends of intervals in asking minutes and the share answered by then.
    points: Vec<(u32, f64)>,
}

#[derive(Clone, Default)]
struct Table {
    /// For each interval: answers, and invitations that could have been answered in it.
    rows: Vec<(f64, f64)>,
}

impl AnswerTimes {
    /// Learns from all invitations, answered or not.
    pub fn learn(records: &[Record], prior: &AnswerPrior) -> Self {
        let ends: Vec<u32> = prior.hazards.iter().map(|(end, _)| *end).collect();
        let mut pool = Table::new(ends.len());
        let mut people: BTreeMap<PersonNumber, Table> = BTreeMap::new();
        for record in records {
            pool.add(&ends, record.answer);
            people
                .entry(record.person)
                .or_insert_with(|| Table::new(ends.len()))
                .add(&ends, record.answer);
        }
        let believed: Vec<f64> = prior
            .hazards
            .iter()
            .map(|(_, hazard)| hazard.share())
            .collect();
        let common = pool.drawn_to(&believed, prior.pool_strength);
        let curve = |hazards: &[f64]| AnswerCurve::from_hazards(&ends, hazards);
        Self {
            pool: curve(&common),
            people: people
                .into_iter()
                .map(|(person, own)| (person, curve(&own.drawn_to(&common, prior.person_strength))))
                .collect(),
        }
    }

    /// The curve of a person; of somebody never asked, the pool's.
    pub fn of(&self, person: PersonNumber) -> &AnswerCurve {
        self.people.get(&person).unwrap_or(&self.pool)
    }
}

impl Table {
    fn new(intervals: usize) -> Self {
        Self {
            rows: vec![(0.0, 0.0); intervals],
        }
    }

    fn add(&mut self, ends: &[u32], answer: Answer) {
        let (until, is_answered) = match answer {
            Answer::Accepted { after } | Answer::Declined { after } => (after, true),
            Answer::Silent { watched } => (watched, false),
        };
        let mut begin = 0;
        for ((answers, at_risk), end) in self.rows.iter_mut().zip(ends) {
            if until >= *end {
                *at_risk += 1.0;
            } else if is_answered {
                *answers += 1.0;
                *at_risk += 1.0;
                return;
            } else {
                // Watched for part of the interval: that part of a trial.
                *at_risk += f64::from(until - begin) / f64::from(end - begin);
                return;
            }
            begin = *end;
        }
    }

    fn drawn_to(&self, believed: &[f64], strength: u32) -> Vec<f64> {
        let strength = f64::from(strength);
        let hazard = |((answers, at_risk), believed): (&(f64, f64), &f64)| {
            let trials = at_risk + strength;
            if trials > 0.0 {
                ((answers + strength * believed) / trials).min(1.0)
            } else {
                *believed
            }
        };
        self.rows.iter().zip(believed).map(hazard).collect()
    }
}

impl AnswerCurve {
    fn from_hazards(ends: &[u32], hazards: &[f64]) -> Self {
        let mut silent = 1.0;
        let points = ends.iter().zip(hazards).map(|(end, hazard)| {
            silent *= 1.0 - hazard;
            (*end, 1.0 - silent)
        });
        Self {
            points: points.collect(),
        }
    }

    /// The curve that answers at these times, given as (asking minutes, chance answered by then). Chances that
    /// fall are read as standing still, times that do not rise are left out.
    pub fn from_points(points: &[(u32, Chance)]) -> Self {
        let mut curve: Vec<(u32, f64)> = Vec::new();
        for (end, chance) in points {
            let (last, reached) = curve.last().copied().unwrap_or((0, 0.0));
            if *end > last {
                curve.push((*end, chance.share().max(reached)));
            }
        }
        Self { points: curve }
    }

    /// The share that has answered by then, yes or no: 0 to 1.
    pub fn answered_by(&self, minutes: u32) -> f64 {
        let (mut begin, mut before) = (0, 0.0);
        for (end, reached) in &self.points {
            if minutes < *end {
                let part = f64::from(minutes - begin) / f64::from(end - begin);
                return before + (reached - before) * part;
            }
            (begin, before) = (*end, *reached);
        }
        before
    }

    /// The share that ever answers.
    pub fn ever(&self) -> f64 {
        self.points.last().map_or(0.0, |(_, reached)| *reached)
    }

    /// Of those who ever answer, the share that has by then. 1 if nobody ever does: there is nothing to wait for.
    pub fn share_by(&self, minutes: u32) -> f64 {
        let ever = self.ever();
        if ever > 0.0 {
            self.answered_by(minutes) / ever
        } else {
            1.0
        }
    }

    /// How much of a No a silence is: 0 just after asking, 1 when nobody answers any more.
    ///
    /// With r the share that ever answers and G the part of it that has by now, a silent invitation may still
    /// become a Yes with chance a (1 - G) / (1 - r G). Counting it as that much of a Yes and solving for a gives
    /// a = Yes / (answered + silent x G (1 - r) / (1 - r G)): the fixed point of expectation-maximisation, in
    /// closed form. The factor behind "silent x" is returned.
    pub(super) fn weight_of_silence(&self, watched: u32) -> f64 {
        let (ever, answered) = (self.ever(), self.answered_by(watched));
        if answered >= 1.0 {
            return 1.0;
        }
        self.share_by(watched) * (1.0 - ever) / (1.0 - answered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invitations::Circumstances;
    use proptest::prelude::*;

    const AT: Circumstances = Circumstances {
        begins_at: 600,
        notice_minutes: 3000,
        travel_minutes: 20,
        recent_asks: 0,
        unanswered: 0,
        days_since_asked: 9,
    };

    fn record(person: PersonNumber, answer: Answer) -> Record {
        Record {
            person,
            circumstances: AT,
            answer,
        }
    }

    #[test]
    fn without_data_the_prior_is_believed() {
        let times = AnswerTimes::learn(&[], &AnswerPrior::default());
        assert!((times.of(1).answered_by(5) - 0.08).abs() < 1e-9);
        assert!((times.of(1).answered_by(15) - (1.0 - 0.92 * 0.88)).abs() < 1e-9);
    }

    #[test]
    fn a_withdrawn_invitation_does_not_look_like_a_refusal() {
        // Half answer after 100 minutes, and half of all were withdrawn after 50.
        let mut records = Vec::new();
        for _ in 0..500 {
            records.push(record(1, Answer::Accepted { after: 100 }));
            records.push(record(1, Answer::Silent { watched: 4000 }));
            records.push(record(1, Answer::Silent { watched: 30 }));
            records.push(record(1, Answer::Silent { watched: 30 }));
        }
        let curve = AnswerTimes::learn(&records, &AnswerPrior::default())
            .of(1)
            .clone();
        assert!((curve.answered_by(120) - 0.5).abs() < 0.02, "{curve:?}");
        assert!((curve.ever() - 0.5).abs() < 0.02, "{curve:?}");
    }

    #[test]
    fn silence_weighs_nothing_at_first_and_everything_in_the_end() {
        let curve = AnswerTimes::learn(&[], &AnswerPrior::default())
            .of(1)
            .clone();
        assert!(curve.weight_of_silence(0).abs() < 1e-12);
        assert!((curve.weight_of_silence(3840) - 1.0).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn the_curve_rises_and_stays_a_probability(
            answers in proptest::collection::vec((0_u32..3, 0_u32..6000, 0_u8..3), 0..60),
            times in proptest::collection::vec(0_u32..8000, 2),
        ) {
            let records: Vec<Record> = answers
                .into_iter()
                .map(|(person, minutes, kind)| record(person, match kind {
                    0 => Answer::Accepted { after: minutes },
                    1 => Answer::Declined { after: minutes },
                    _ => Answer::Silent { watched: minutes },
                }))
                .collect();
            let learnt = AnswerTimes::learn(&records, &AnswerPrior::default());
            let (early, late) = (times[0].min(times[1]), times[0].max(times[1]));
            for person in 0..4 {
                let curve = learnt.of(person);
                prop_assert!(curve.answered_by(early) <= curve.answered_by(late) + 1e-12);
                prop_assert!((0.0..=1.0).contains(&curve.answered_by(late)));
                prop_assert!((0.0..=1.0).contains(&curve.share_by(late)));
                prop_assert!((0.0..=1.0).contains(&curve.weight_of_silence(late)));
            }
        }
    }
}

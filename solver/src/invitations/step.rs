//! The arithmetic of steps in log-odds, and how much a pool's people differ.

/// One invitation as evidence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trial {
    /// 1 for a yes, else 0.
    pub yes: f64,
    /// How much of an observed answer it is: 1 for an answer, less for a silence.
    pub weight: f64,
}

/// A rate of exactly 0 or 1 has no finite log-odds: nobody is believed to be surer than this.
const SUREST: f64 = 1e-4;

pub(super) fn logit(share: f64) -> f64 {
    let share = share.clamp(SUREST, 1.0 - SUREST);
    (share / (1.0 - share)).ln()
}

pub(super) fn share(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}

/// The step d at which yeses and expectation agree:
/// sum of (yes - weight x share(odds + d)) + firm x (share(usual) - share(usual + d)) = 0.
///
/// `evidence` holds trials with the log-odds of all other steps. The left side falls with d, so there is one
/// solution; Newton's method finds it, and no single move is longer than 1.
pub(super) fn step(evidence: &[(Trial, f64)], firm: f64, usual: f64) -> f64 {
    const MOVES: usize = 60;
    const EXACT: f64 = 1e-9;
    const FARTHEST: f64 = 12.0;
    let mut d: f64 = 0.0;
    for _ in 0..MOVES {
        let pseudo = share(usual + d);
        let mut gap = firm * (share(usual) - pseudo);
        let mut slope = firm * pseudo * (1.0 - pseudo);
        for (trial, odds) in evidence {
            let expected = share(odds + d);
            gap += trial.yes - trial.weight * expected;
            slope += trial.weight * expected * (1.0 - expected);
        }
        if slope <= f64::MIN_POSITIVE {
            break;
        }
        let moved = (gap / slope).clamp(-1.0, 1.0);
        d = (d + moved).clamp(-FARTHEST, FARTHEST);
        if moved.abs() < EXACT {
            break;
        }
    }
    d
}

/// What a person's invitations add up to.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PersonTotals {
    yes: f64,
    expected: f64,
    variance: f64,
    weight: f64,
}

impl PersonTotals {
    /// From the person's trials, each with its expected share of yeses.
    pub(super) fn of(trials: impl Iterator<Item = (Trial, f64)>) -> Self {
        trials.fold(Self::default(), |sum, (trial, expected)| Self {
            yes: sum.yes + trial.yes,
            expected: sum.expected + trial.weight * expected,
            variance: sum.variance + trial.weight * expected * (1.0 - expected),
            weight: sum.weight + trial.weight,
        })
    }
}

/// For how many pseudo-invitations the pool counts against a person's record, by the method of moments.
///
/// If people did not differ, a person's yeses would vary round their expectation by `variance` alone. What they
/// vary beyond that comes from the people: `t = sum((yes - expected)^2 - variance) / sum(n (n - 1))` is the variance
/// between people, and a beta distribution with that variance and the mean m has `m (1 - m) / t - 1`
/// pseudo-counts. Kept between the bounds; the upper one where people do not visibly differ.
pub(super) fn person_strength(
    people: impl Iterator<Item = PersonTotals>,
    bounds: (u32, u32),
) -> f64 {
    let (least, most) = (f64::from(bounds.0), f64::from(bounds.1.max(bounds.0)));
    let (mut beyond, mut pairs, mut expected, mut weight) = (0.0, 0.0, 0.0, 0.0);
    for person in people {
        beyond += (person.yes - person.expected).powi(2) - person.variance;
        pairs += person.weight * (person.weight - 1.0).max(0.0);
        expected += person.expected;
        weight += person.weight;
    }
    if beyond <= 0.0 || pairs <= 0.0 || weight <= 0.0 {
        return most;
    }
    let mean = expected / weight;
    (mean * (1.0 - mean) * pairs / beyond - 1.0).clamp(least, most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(yes: usize, no: usize) -> Vec<Trial> {
        let mut all = vec![
            Trial {
                yes: 1.0,
                weight: 1.0
            };
            yes
        ];
        all.extend(vec![
            Trial {
                yes: 0.0,
                weight: 1.0
            };
            no
        ]);
        all
    }

    #[test]
    fn where_all_else_is_equal_it_is_the_beta_binomial_rule() {
        let usual = logit(0.3);
        for (yes, no) in [(0, 0), (1, 0), (0, 1), (6, 2), (40, 3), (0, 200)] {
            let trials = answers(yes, no);
            let evidence: Vec<(Trial, f64)> = trials.iter().map(|t| (*t, usual)).collect();
            let d = step(&evidence, 4.0, usual);
            let (yes, asked) = (
                u32::try_from(yes).unwrap(),
                u32::try_from(yes + no).unwrap(),
            );
            let rule = (f64::from(yes) + 4.0 * 0.3) / (f64::from(asked) + 4.0);
            assert!((share(usual + d) - rule).abs() < 1e-6, "{yes} of {asked}");
        }
    }

    #[test]
    fn people_who_differ_are_believed_sooner() {
        let person = |yes, no| PersonTotals::of(answers(yes, no).into_iter().map(|t| (t, 0.5)));
        let alike = person_strength((0..20).map(|_| person(5, 5)), (1, 50));
        let unlike = person_strength(
            (0..20).map(|n| {
                if n % 2 == 0 {
                    person(9, 1)
                } else {
                    person(1, 9)
                }
            }),
            (1, 50),
        );
        assert!((alike - 50.0).abs() < 1e-9);
        assert!(unlike < 3.0, "{unlike}");
    }
}

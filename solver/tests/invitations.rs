//! What holds for every pool, every rule and every course of answers; and what comes of it in simulated pools.

#[path = "../examples/invitations/compare.rs"]
mod compare;
#[path = "../examples/invitations/measures.rs"]
mod measures;
#[path = "../examples/invitations/run.rs"]
mod run;
#[path = "../examples/invitations/strategies.rs"]
mod strategies;
#[path = "../examples/invitations/world.rs"]
mod world;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use solver::invitations::{
    AnswerCurve, AskingHours, Candidate, Chance, Minute, NobodyLeft, Rules, Situation, Standing,
    Step, next_step,
};
use solver::problem::PersonNumber;

fn chance() -> impl Strategy<Value = Chance> {
    prop_oneof![
        1 => Just(Chance::NEVER),
        1 => Just(Chance::ALWAYS),
        8 => (0_u16..=10_000).prop_map(|points| Chance::from_basis_points(points).expect("at most certain")),
    ]
}

fn curve() -> impl Strategy<Value = AnswerCurve> {
    proptest::collection::vec((1_u32..4_000, chance()), 0..5).prop_map(|mut points| {
        points.sort_by_key(|(end, _)| *end);
        AnswerCurve::from_points(&points)
    })
}

fn candidate(numbers: std::ops::Range<PersonNumber>) -> impl Strategy<Value = Candidate> {
    let standing = prop_oneof![
        6 => Just(Standing::Free),
        1 => (-3_000_i64..0).prop_map(|at| Standing::Asked { at }),
        1 => Just(Standing::Declined),
        1 => Just(Standing::Excluded),
    ];
    (
        numbers,
        chance(),
        curve(),
        0_u32..5_000,
        0_u16..20,
        standing,
    )
        .prop_map(
            |(person, acceptance, answers, rank_cost, recent_asks, standing)| Candidate {
                person,
                acceptance,
                answers,
                rank_cost,
                recent_asks,
                standing,
            },
        )
}

fn pool() -> impl Strategy<Value = Vec<Candidate>> {
    // Fewer numbers than people: some are named twice.
    proptest::collection::vec(candidate(0..12), 0..10)
}

fn rules() -> impl Strategy<Value = Rules> {
    (chance(), chance(), 0_u32..400, 0_u32..100_000).prop_map(
        |(wanted, settle_for, hour, unfilled)| Rules {
            wanted,
            settle_for,
            waiting_hour_points: hour,
            unfilled_points: unfilled,
            ..Rules::default()
        },
    )
}

fn situation(now: Minute, deadline: Minute, candidates: &[Candidate]) -> Situation<'_> {
    Situation {
        now,
        deadline,
        is_filled: false,
        is_urgent: false,
        candidates,
    }
}

fn outlook(step: &Step) -> Option<&solver::invitations::Outlook> {
    match step {
        Step::Ask { outlook, .. } | Step::Wait { outlook } => Some(outlook),
        _ => None,
    }
}

fn always(rules: Rules) -> Rules {
    Rules {
        hours: AskingHours::always(),
        ..rules
    }
}

proptest! {
    /// Plays a search to its end, with answers that come at random.
    #[test]
    fn nobody_is_asked_twice_or_too_late_or_against_a_no(
        mut pool in pool(), rules in rules(), deadline in 1_i64..8_000,
        answers in proptest::collection::vec((0_u8..4, 1_i64..900), 60),
    ) {
        let mut asked: BTreeSet<PersonNumber> = BTreeSet::new();
        let never: BTreeSet<PersonNumber> = pool
            .iter()
            .filter(|candidate| candidate.standing != Standing::Free)
            .map(|candidate| candidate.person)
            .collect();
        let mut now = 0;
        for (kind, passes) in answers {
            let step = next_step(&situation(now, deadline, &pool), &rules);
            if let Step::Ask { people, .. } = &step {
                prop_assert!(now < deadline);
                prop_assert!(rules.hours.is_open(now));
                prop_assert!(!people.is_empty());
                for person in people {
                    prop_assert!(!never.contains(person));
                    prop_assert!(asked.insert(*person), "{person} asked again");
                    for candidate in pool.iter_mut().filter(|candidate| candidate.person == *person) {
                        candidate.standing = Standing::Asked { at: now };
                    }
                }
            }
            let Some(outlook) = outlook(&step) else { break };
            prop_assert!(outlook.look_again > now && outlook.look_again <= deadline);
            now = outlook.look_again.min(now + passes);
            let waiting = pool.iter_mut().find(|c| matches!(c.standing, Standing::Asked { .. }));
            if let (0, Some(candidate)) = (kind, waiting) {
                candidate.standing = Standing::Declined;
            }
        }
    }

    #[test]
    fn what_is_wanted_is_promised_when_it_can_be_reached(pool in pool(), rules in rules(), deadline in 60_i64..8_000) {
        let step = next_step(&situation(0, deadline, &pool), &rules);
        if let Some(outlook) = outlook(&step) {
            if outlook.is_in_reach {
                prop_assert!(outlook.filled.basis_points() + 1 >= rules.wanted.basis_points());
            } else {
                // Not even asking everybody who is worth it would do.
                let all = Rules { settle_for: Chance::ALWAYS, ..rules.clone() };
                let most = next_step(&situation(0, deadline, &pool), &all);
                prop_assert!(self::outlook(&most).unwrap().filled <= rules.wanted);
            }
        }
    }

    #[test]
    fn wanting_more_never_asks_fewer(pool in pool(), one in chance(), other in chance(), deadline in 60_i64..8_000) {
        let (less, more) = (one.min(other), one.max(other));
        let alike: Vec<Candidate> =
            pool.into_iter().map(|candidate| Candidate { rank_cost: 0, recent_asks: 0, ..candidate }).collect();
        let expected = |wanted| {
            let rules = always(Rules { wanted, waiting_hour_points: 0, unfilled_points: u32::MAX, ..Rules::default() });
            let step = next_step(&situation(0, deadline, &alike), &rules);
            outlook(&step).filter(|outlook| outlook.is_in_reach).map(|outlook| outlook.asked_hundredths)
        };
        if let (Some(fewer), Some(all)) = (expected(less), expected(more)) {
            prop_assert!(fewer <= all);
        }
    }

    #[test]
    fn waves_name_each_person_once_and_lie_before_the_deadline(pool in pool(), rules in rules(), deadline in 1_i64..8_000) {
        let step = next_step(&situation(0, deadline, &pool), &rules);
        if let Some(outlook) = outlook(&step) {
            let mut seen = BTreeMap::new();
            for (moment, people) in &outlook.waves {
                prop_assert!(*moment < deadline && rules.hours.is_open(*moment));
                for person in people {
                    prop_assert!(seen.insert(*person, *moment).is_none());
                }
            }
        }
    }

    #[test]
    fn the_same_question_has_the_same_answer(pool in pool(), rules in rules(), deadline in 1_i64..8_000) {
        let mut turned = pool.clone();
        // Whoever is named twice is described by the first entry, so only distinct people may change places.
        let people: BTreeSet<PersonNumber> = pool.iter().map(|candidate| candidate.person).collect();
        if people.len() == pool.len() {
            turned.reverse();
        }
        prop_assert_eq!(
            next_step(&situation(0, deadline, &pool), &rules),
            next_step(&situation(0, deadline, &turned), &rules)
        );
    }
}

fn sure(person: PersonNumber, acceptance: Chance) -> Candidate {
    let tenth = Chance::from_basis_points(1_000).expect("at most certain");
    Candidate {
        person,
        acceptance,
        answers: AnswerCurve::from_points(&[(60, tenth), (600, Chance::ALWAYS)]),
        rank_cost: 0,
        recent_asks: 0,
        standing: Standing::Free,
    }
}

const MONDAY_NINE: Minute = 9 * 60;
const DAY: Minute = 24 * 60;

#[test]
fn without_anybody_to_ask_the_answer_says_why() {
    let ask =
        |pool: &[Candidate]| next_step(&situation(MONDAY_NINE, 3 * DAY, pool), &Rules::default());
    assert_eq!(ask(&[]), Step::NobodyLeft(NobodyLeft::EmptyPool));
    assert_eq!(
        ask(&[sure(1, Chance::NEVER)]),
        Step::NobodyLeft(NobodyLeft::AllAsked)
    );
    let declined = Candidate {
        standing: Standing::Declined,
        ..sure(1, Chance::ALWAYS)
    };
    assert_eq!(ask(&[declined]), Step::NobodyLeft(NobodyLeft::AllAsked));
    let unlikely = sure(1, Chance::from_basis_points(100).unwrap());
    assert_eq!(ask(&[unlikely]), Step::NobodyLeft(NobodyLeft::OthersSpared));
}

#[test]
fn night_is_for_sleeping_unless_it_is_urgent() {
    let pool = [sure(1, Chance::ALWAYS)];
    let evening = 20 * 60 + 30;
    let mut late = situation(evening, DAY + 600, &pool);
    let Step::Wait { outlook } = next_step(&late, &Rules::default()) else {
        panic!("asked at night")
    };
    assert_eq!(outlook.look_again, DAY + 8 * 60);
    late.deadline = DAY + 7 * 60;
    assert_eq!(
        next_step(&late, &Rules::default()),
        Step::QuietUntilDeadline
    );
    late.is_urgent = true;
    assert!(matches!(
        next_step(&late, &Rules::default()),
        Step::Ask { .. }
    ));
}

#[test]
fn of_two_alike_the_one_asked_less_lately_is_asked() {
    let even = Chance::from_basis_points(9_900).unwrap();
    let pool = [
        Candidate {
            recent_asks: 3,
            ..sure(1, even)
        },
        sure(2, even),
    ];
    let step = next_step(&situation(MONDAY_NINE, 4 * DAY, &pool), &Rules::default());
    let Step::Ask { people, .. } = step else {
        panic!("nobody asked")
    };
    assert_eq!(people, [2]);
}

#[test]
fn the_nearer_the_deadline_the_more_are_asked_at_once() {
    let third = Chance::from_basis_points(3_300).unwrap();
    let pool: Vec<Candidate> = (0..12).map(|person| sure(person, third)).collect();
    let patient = Rules {
        waiting_hour_points: 100,
        ..Rules::default()
    };
    let asked = |deadline| match next_step(&situation(MONDAY_NINE, deadline, &pool), &patient) {
        Step::Ask { people, .. } => people.len(),
        _ => 0,
    };
    assert!(asked(MONDAY_NINE + 9 * 60) > asked(MONDAY_NINE + 7 * DAY));
}

#[test]
fn a_yes_or_the_deadline_ends_the_search() {
    let pool = [sure(1, Chance::ALWAYS)];
    let mut over = situation(MONDAY_NINE, MONDAY_NINE, &pool);
    assert_eq!(next_step(&over, &Rules::default()), Step::DeadlinePassed);
    over.is_filled = true;
    assert_eq!(next_step(&over, &Rules::default()), Step::Filled);
}

const SEEDS: u64 = 10;
const DAYS: i64 = 182;
const SHARE: usize = 0;
const HOURS: usize = 1;
const ASKED: usize = 2;
const GINI: usize = 3;

const WAVES: &str = "waves by phone";
const BASELINES: [&str; 3] = ["message all", "phone, favourites first", "phone, in turn"];

/// Waves by phone against other strategies, in the same pools.
struct Comparison(compare::Results);

impl Comparison {
    fn of(variant: &str) -> Self {
        let of_name = |(name, _): &&(&str, world::Assumptions)| *name == variant;
        let (_, assumptions) = compare::VARIANTS.iter().find(of_name).expect("a variant");
        let is_wanted = |name: &str| name == WAVES || BASELINES.contains(&name);
        Self(compare::compare(
            assumptions.for_days(DAYS),
            SEEDS,
            is_wanted,
        ))
    }

    fn seeds(&self, strategy: &str) -> &[[f64; 4]] {
        let of_name = |(name, _): &&(&str, Vec<[f64; 4]>)| *name == strategy;
        &self.0.iter().find(of_name).expect("a strategy").1
    }

    /// By how many standard errors waves by phone are better than another strategy, seed by seed. Where the request
    /// in the middle stays open, a thousand hours are counted.
    fn lead(&self, other: &str, measure: usize) -> f64 {
        let of = |seed: &[f64; 4]| seed[measure].min(1000.0);
        let (_, sign) = measures::MEASURES[measure];
        let pairs = self.seeds(WAVES).iter().zip(self.seeds(other));
        let leads: Vec<f64> = pairs
            .map(|(waves, other)| sign * (of(waves) - of(other)))
            .collect();
        let n = f64::from(u32::try_from(leads.len()).expect("few seeds"));
        let mean = leads.iter().sum::<f64>() / n;
        let variance = leads.iter().map(|l| (l - mean).powi(2)).sum::<f64>() / (n - 1.0);
        mean / (variance / n).sqrt()
    }
}

#[test]
fn where_people_tire_waves_by_phone_beat_chat_group_and_telephone_in_everything() {
    let pools = Comparison::of("tired-by-a-quarter-with-group-effect");
    for other in BASELINES {
        for measure in [SHARE, HOURS, ASKED, GINI] {
            let lead = pools.lead(other, measure);
            let is_clear = other == "message all" || measure == HOURS;
            let least = if is_clear { 3.0 } else { 1.0 };
            assert!(lead > least, "{other}, measure {measure}: {lead}");
        }
    }
}

use super::*;
use crate::invitations::AnswerPrior;
use proptest::prelude::*;

const AT: Circumstances = Circumstances {
    begins_at: 600,
    notice_minutes: 3000,
    travel_minutes: 20,
    recent_asks: 0,
    unanswered: 0,
    days_since_asked: 9,
};

fn learn(records: &[Record]) -> Acceptance {
    let times = AnswerTimes::learn(records, &AnswerPrior::default());
    Acceptance::learn(records, &times, &AcceptancePrior::default())
}

fn answers(person: PersonNumber, yes: usize, no: usize) -> Vec<Record> {
    let record = |answer| Record {
        person,
        circumstances: AT,
        answer,
    };
    let mut all = vec![record(Answer::Accepted { after: 9 }); yes];
    all.extend(vec![record(Answer::Declined { after: 9 }); no]);
    all
}

#[test]
fn without_data_the_prior_is_believed() {
    assert_eq!(learn(&[]).chance(5, &AT), AcceptancePrior::default().rate);
}

#[test]
fn with_a_lot_of_data_a_persons_own_share_is_found() {
    let mut records = answers(1, 1800, 200);
    records.extend(answers(2, 100, 1900));
    let learnt = learn(&records);
    assert!(
        (learnt.chance(1, &AT).share() - 0.9).abs() < 0.01,
        "{}",
        learnt.chance(1, &AT)
    );
    assert!(
        (learnt.chance(2, &AT).share() - 0.05).abs() < 0.01,
        "{}",
        learnt.chance(2, &AT)
    );
}

#[test]
fn one_answer_moves_a_person_only_a_little() {
    let mut records = Vec::new();
    for person in 10..60 {
        records.extend(answers(person, 3, 7));
    }
    records.extend(answers(1, 1, 0));
    let share = learn(&records).chance(1, &AT).share();
    assert!(share > 0.3 && share < 0.45, "{share}");
}

#[test]
fn a_habit_of_mondays_is_found_without_spoiling_tuesdays() {
    let tuesday = Circumstances {
        begins_at: 600 + 24 * 60,
        ..AT
    };
    let mut records = answers(1, 0, 40);
    records.extend(answers(1, 40, 0).into_iter().map(|r| Record {
        circumstances: tuesday,
        ..r
    }));
    for person in 10..30 {
        records.extend(answers(person, 5, 5));
        records.extend(answers(person, 5, 5).into_iter().map(|r| Record {
            circumstances: tuesday,
            ..r
        }));
    }
    let learnt = learn(&records);
    assert!(learnt.chance(1, &AT).share() < 0.2);
    assert!(learnt.chance(1, &tuesday).share() > 0.8);
}

#[test]
fn those_who_never_had_time_to_answer_are_not_taken_for_unwilling() {
    let silent = |watched| Record {
        person: 1,
        circumstances: AT,
        answer: Answer::Silent { watched },
    };
    let known = answers(1, 30, 30);
    let hardly_asked: Vec<Record> = known
        .iter()
        .copied()
        .chain((0..60).map(|_| silent(1)))
        .collect();
    let ignored: Vec<Record> = known
        .iter()
        .copied()
        .chain((0..60).map(|_| silent(9000)))
        .collect();
    let (before, hardly, ignored) = (learn(&known), learn(&hardly_asked), learn(&ignored));
    let at = |learnt: &Acceptance| learnt.chance(1, &AT).share();
    assert!((at(&before) - at(&hardly)).abs() < 0.02);
    assert!(at(&ignored) < at(&before) - 0.15);
}

#[test]
fn the_reasons_end_at_the_chance() {
    let learnt = learn(&answers(1, 8, 2));
    let (rate, path) = learnt.reasons(1, &AT);
    assert!(rate > AcceptancePrior::default().rate);
    assert_eq!(
        path.last().map(|(_, chance)| *chance),
        Some(learnt.chance(1, &AT))
    );
}

proptest! {
    #[test]
    fn one_more_yes_never_lowers_the_chance_of_who_said_it(
        yes in 0_usize..8, no in 0_usize..8, others in 1_usize..6,
    ) {
        let mut fewer = answers(2, others, others);
        fewer.extend(answers(1, yes, no));
        let mut more = fewer.clone();
        more.extend(answers(1, 1, 0));
        prop_assert!(learn(&more).chance(1, &AT) >= learn(&fewer).chance(1, &AT));
    }
}

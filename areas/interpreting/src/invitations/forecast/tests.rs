use chrono::{TimeDelta, TimeZone, Utc};
use proptest::prelude::*;

use super::*;
use crate::{interpreters::Way, pool::shipped};

fn at(hours: i64) -> Moment {
    // A Tuesday, ten o'clock in Dortmund.
    Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).unwrap() + TimeDelta::hours(hours)
}

fn points() -> Points {
    shipped::first().unwrap().points
}

fn asking() -> Asking {
    shipped::first().unwrap().asking
}

fn candidate(number: u128) -> desk::Candidate {
    desk::Candidate {
        interpreter: id(number),
        person: id(1_000 + number),
        points: 0,
        time: 0,
        begins_at: at(96),
        travel_minutes: 20,
        asked_lately: 0,
        reasons: Vec::new(),
    }
}

fn id(number: u128) -> Id {
    Id::named(&number.to_string())
}

fn invitation(person: u128, sent: i64, answer: Option<(Answer, i64)>) -> Invitation {
    Invitation {
        id: Id::named(&format!("{person} {sent}")),
        request: id(7_000),
        interpreter: id(person),
        wave: 1,
        way: Way::Mail,
        sent_at: at(sent),
        answer_by: at(sent + 24),
        begins_at: Some(at(sent + 96)),
        travel_minutes: Some(20),
        answer: answer.map(|(answer, after)| (answer, at(sent + after))),
        time: None,
        reason: None,
    }
}

/// What is suggested until an hour.
fn suggested(
    candidates: &[desk::Candidate],
    asked: &[Invitation],
    history: &[Invitation],
    latest: i64,
) -> Suggestion {
    suggest(&Search {
        now: at(0),
        latest: at(latest),
        is_urgent: false,
        asking: asking(),
        points: points(),
        candidates,
        asked,
        learnt: &Learnt::from(at(0), (asking(), points()), history),
        recent: history,
    })
}

#[test]
fn whoever_always_says_yes_is_asked_alone_and_whoever_never_does_is_not() {
    let mut history = Vec::new();
    for round in 0..30 {
        history.push(invitation(
            1,
            -1_000 + round * 24,
            Some((Answer::Accepted, 1)),
        ));
        history.push(invitation(
            2,
            -1_000 + round * 24,
            Some((Answer::Declined, 1)),
        ));
    }
    let candidates = [candidate(1), candidate(2)];
    let suggestion = suggested(&candidates, &[], &history, 72);
    assert_eq!(suggestion.kind, Kind::Ask);
    assert_eq!(suggestion.people, [id(1)]);
    assert!(suggestion.filled_percent > 60, "{suggestion:?}");
    assert!(suggestion.look_again.unwrap() > at(0));
}

#[test]
fn a_yes_that_came_too_late_speaks_for_somebody() {
    let candidates = [candidate(1)];
    let chance = |answer: Answer, reason: Option<&str>| {
        let mut history = Vec::new();
        for round in 0..20 {
            let mut one = invitation(1, -1_000 + round * 24, Some((answer, 1)));
            one.reason = reason.map(str::to_owned);
            history.push(one);
        }
        suggested(&candidates, &[], &history, 72).filled_percent
    };
    let late = chance(Answer::Withdrawn, Some(super::super::model::LATE));
    assert_eq!(late, chance(Answer::Accepted, None));
    assert!(late > chance(Answer::Declined, None));
}

#[test]
fn nobody_left_is_said_by_its_reason() {
    let nobody = suggested(&[], &[], &[], 72);
    assert_eq!(nobody.kind, Kind::NobodyFits);
    let asked = [invitation(1, -2, Some((Answer::Declined, 1)))];
    let candidates = [candidate(1)];
    let all = suggested(&candidates, &asked, &asked, 72);
    assert_eq!(all.kind, Kind::AllAsked);
    let late = suggested(&candidates, &[], &[], -1);
    assert_eq!(late.kind, Kind::TooLate);
}

proptest! {
    #[test]
    fn nobody_is_suggested_who_has_been_asked_or_does_not_fit(
        pool in prop::collection::btree_set(0_u128..12, 1..10),
        asked in prop::collection::btree_map(0_u128..12, 0_u8..4, 0..8),
    ) {
            let candidates: Vec<_> = pool.iter().copied().map(candidate).collect();
        let asked: Vec<_> = asked
            .into_iter()
            .map(|(person, how)| {
                let answer = match how {
                    0 => None,
                    1 => Some((Answer::Declined, 1)),
                    2 => Some((Answer::Expired, 1)),
                    _ => Some((Answer::Accepted, 1)),
                };
                invitation(person, -3, answer)
            })
            .collect();
        let suggestion = suggested(&candidates, &asked, &asked, 72);
        for person in &suggestion.people {
            prop_assert!(candidates.iter().any(|one| one.interpreter == *person));
            prop_assert!(asked.iter().all(|one| one.interpreter != *person));
        }
        prop_assert_eq!(suggestion.kind == Kind::Ask, !suggestion.people.is_empty());
    }

    #[test]
    fn minutes_on_the_wall_lead_back(minutes in 0_i64..500_000) {
        let moment = at(0) + TimeDelta::minutes(minutes);
        let back = moment_at(minute_of(moment));
        // The hour that comes twice in autumn is told once.
        prop_assert!(back == moment || back == moment - TimeDelta::hours(1));
    }
}

#[test]
fn how_long_a_question_counts_follows_the_rules() {
    let mut short = points();
    short.asked_days = 7;
    let history = [invitation(1, -24 * 14, Some((Answer::Declined, 1)))];
    let begun = HashMap::new();
    let counted = |points: Points| {
        let rules = rules_of(asking(), points);
        Lately::at(at(0), &rules, &history, &begun).of(id(1)).0
    };
    assert_eq!(
        (recent(points()), recent(short)),
        (TimeDelta::days(30), TimeDelta::days(7))
    );
    assert_eq!((counted(points()), counted(short)), (1, 0));
}

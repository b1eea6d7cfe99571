//! Single events whose best answer is known.

use super::made_up::{LIMITS, pool};
use super::rules::assert_sound;
use crate::certificate::Certificate;
use crate::problem::{Pair, Person, PersonNumber, Point, Problem, Request};
use crate::repair::{Call, Event, Hold, News, Refusal, Repairer, Taker};
use crate::weights::{Mode, Weights};

/// Two people who may take everything, and requests on one day.
fn two(requests: Vec<Request>, costs: [i64; 2]) -> (Problem, Vec<Pair>) {
    let person = Person {
        day_cap: 4,
        week_cap: 9,
        money: 9,
        available: vec![u64::MAX; 7],
        ..Person::default()
    };
    let problem = Problem {
        days: 1,
        days_in_week: 7,
        places: vec![Point::default()],
        people: vec![person.clone(), person],
        requests,
        ..Problem::default()
    };
    let numbers = 0..u32::try_from(problem.requests.len()).unwrap();
    let pairs = numbers.flat_map(|request| {
        let pair = move |(person, cost)| Pair {
            request,
            person,
            cost,
        };
        (0..).zip(costs).map(pair)
    });
    let pairs = pairs.collect();
    (problem, pairs)
}

fn request(start: u16, end: u16, priority: u8) -> Request {
    Request {
        start,
        end,
        priority,
        ..Request::default()
    }
}

#[test]
fn what_is_agreed_changes_hands_only_if_that_saves_more_than_it_costs() {
    let moved = Weights::default().moved;
    for (hold, saved, to) in [
        (Hold::Planned, 10, 1),
        (Hold::Agreed, moved - 100, 0),
        (Hold::Agreed, moved + 100, 1),
    ] {
        let (problem, pairs) = two(vec![request(540, 600, 0)], [saved, 0]);
        let certificate = Certificate {
            plan: vec![Some(0)],
            ..Certificate::default()
        };
        let mut repairer = Repairer::new(problem, &pairs, &certificate).unwrap();
        repairer.hold(0, hold).unwrap();
        // On no day at all, but somebody was touched.
        let away = Event::Away {
            person: 0,
            from: 1,
            until: 1,
        };
        let repair = repairer.repair(away).unwrap();
        assert_eq!(repair.changes.moves, []);
        let replan = repairer.replan(LIMITS).unwrap();
        assert_eq!(replan.certificate.plan, [Some(to)]);
        let penalty = if hold == Hold::Agreed && to == 1 {
            moved
        } else {
            0
        };
        assert_eq!(
            replan.before - replan.after,
            i64::from(to) * saved - penalty
        );
        assert_eq!(replan.changes.disturbed, usize::from(penalty > 0));
    }
}

#[test]
fn an_urgent_request_takes_the_place_of_several_that_matter_less() {
    let (problem, pairs) = two(vec![request(540, 600, 0), request(660, 720, 0)], [0, 9]);
    let pairs: Vec<_> = pairs.into_iter().filter(|pair| pair.person == 0).collect();
    let certificate = Certificate {
        plan: vec![Some(0); 2],
        ..Certificate::default()
    };
    let mut repairer = Repairer::new(problem, &pairs, &certificate).unwrap();
    let urgent = Event::New {
        request: request(570, 690, 2),
        takers: vec![Taker { person: 0, cost: 0 }],
    };
    repairer.repair(urgent).unwrap();
    assert_eq!(repairer.plan(), [None, None, Some(0)]);
    assert_sound(&repairer);
}

#[test]
fn whoever_gave_an_appointment_up_for_another_is_asked_again_when_that_is_cancelled() {
    let (problem, pairs) = two(vec![request(540, 600, 0)], [0, 9]);
    let pairs: Vec<_> = pairs.into_iter().filter(|pair| pair.person == 0).collect();
    let certificate = Certificate {
        plan: vec![Some(0)],
        ..Certificate::default()
    };
    let mut repairer = Repairer::new(problem, &pairs, &certificate).unwrap();
    repairer.hold(0, Hold::Agreed).unwrap();
    let urgent = Event::New {
        request: request(540, 600, 2),
        takers: vec![Taker { person: 0, cost: 0 }],
    };
    let repair = repairer.repair(urgent).unwrap();
    let news = vec![News::Loses(0), News::Gets(1)];
    assert_eq!(repair.changes.calls, [Call { person: 0, news }]);
    repairer.settle();
    let repair = repairer.repair(Event::Cancelled(1)).unwrap();
    let news = vec![News::Gets(0), News::Cancelled(1)];
    assert_eq!(repair.changes.calls, [Call { person: 0, news }]);
}

#[test]
fn what_is_out_of_reach_without_a_stop_on_the_way_goes_to_somebody_else() {
    // Ways are rounded down, so much that two short ones take less time than the long one.
    let at = |place, start, end| Request {
        place,
        ..request(start, end, 0)
    };
    let (mut problem, pairs) = two(
        vec![at(0, 480, 510), at(1, 620, 650), at(2, 850, 880)],
        [0, 0],
    );
    problem.places = [0, 1, 3].map(|x| Point { x, y: x }).to_vec();
    problem.weights.detour_tenths = 1_000;
    problem.weights.buffer = 0;
    problem.weights.modes = vec![Mode {
        overhead: 0,
        speed: 1,
    }];
    let certificate = Certificate {
        plan: vec![Some(0); 3],
        ..Certificate::default()
    };
    let mut repairer = Repairer::new(problem, &pairs, &certificate).unwrap();
    let mut held = repairer.clone();
    repairer.repair(Event::Cancelled(1)).unwrap();
    assert_eq!(repairer.plan(), [Some(0), None, Some(1)]);
    assert_sound(&repairer);
    // What is frozen stays even then, and the other one goes.
    held.hold(2, Hold::Frozen).unwrap();
    held.repair(Event::Cancelled(1)).unwrap();
    assert_eq!(held.plan(), [Some(1), None, Some(0)]);
    assert_sound(&held);
}

#[test]
fn a_new_time_is_told_to_whoever_can_still_come_and_to_nobody_else() {
    let (problem, pairs) = two(vec![request(540, 600, 0)], [0, 9]);
    let certificate = Certificate {
        plan: vec![Some(0)],
        ..Certificate::default()
    };
    let mut repairer = Repairer::new(problem, &pairs, &certificate).unwrap();
    repairer.hold(0, Hold::Agreed).unwrap();
    let later = |takers: &[PersonNumber]| Event::Rescheduled {
        request: 0,
        day: 0,
        start: 720,
        end: 780,
        takers: takers
            .iter()
            .map(|person| Taker {
                person: *person,
                cost: 0,
            })
            .collect(),
    };
    let call = |person, news| Call {
        person,
        news: vec![news],
    };
    let repair = repairer.clone().repair(later(&[0, 1])).unwrap();
    assert_eq!(repair.changes.moves, []);
    assert_eq!(repair.changes.calls, [call(0, News::NewTime(0))]);
    let repair = repairer.repair(later(&[1])).unwrap();
    assert_eq!(
        repair.changes.calls,
        [call(0, News::Loses(0)), call(1, News::Gets(0))]
    );
    assert_eq!(repair.changes.disturbed, 0);
}

#[test]
fn a_plan_that_was_made_before_the_last_event_is_not_adopted() {
    let mut repairer = pool().repairer();
    let replan = repairer.replan(LIMITS).unwrap();
    repairer.repair(Event::Cancelled(0)).unwrap();
    assert_eq!(repairer.adopt(&replan), Err(Refusal::Outdated));
}

#[test]
fn what_cannot_be_is_refused() {
    let mut repairer = pool().repairer();
    let requests = u32::try_from(repairer.problem().requests.len()).unwrap();
    let people = u32::try_from(repairer.problem().people.len()).unwrap();
    let nobody = Taker {
        person: people,
        cost: 0,
    };
    let request = repairer.problem().requests[0].clone();
    let refusal = repairer.repair(Event::Cancelled(requests)).unwrap_err();
    assert_eq!(refusal, Refusal::NoSuchRequest(requests));
    let gone = Event::Leaves {
        person: people,
        from: 0,
    };
    assert_eq!(
        repairer.repair(gone).unwrap_err(),
        Refusal::NoSuchPerson(people)
    );
    let new = Event::New {
        request,
        takers: vec![nobody],
    };
    assert_eq!(
        repairer.repair(new).unwrap_err(),
        Refusal::NoSuchPerson(people)
    );
    repairer.repair(Event::Cancelled(0)).unwrap();
    assert_eq!(
        repairer.repair(Event::Cancelled(0)).unwrap_err(),
        Refusal::Cancelled(0)
    );
    repairer.hold(1, Hold::Frozen).unwrap();
    assert_eq!(
        repairer.repair(Event::Cancelled(1)).unwrap_err(),
        Refusal::Frozen(1)
    );
}

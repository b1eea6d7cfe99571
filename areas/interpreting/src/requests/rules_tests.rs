use proptest::prelude::*;

use super::*;
use crate::requests::model::Stage as S;

/// What becomes of each stage (rows) by each event (columns, in the order of [`Event::ALL`]): the stage after it; `-` is a no.
///
/// confirm correct check `ask_back` refuse broker fill release move amend `give_up` reopen cancel hold record
const TABLE: [(S, &str); 11] = [
    (
        S::Unconfirmed,
        "new unconfirmed - - - - - - - - - - cancelled - -",
    ),
    (
        S::New,
        "- new searching asked_back refused - - - - - unfilled - cancelled - -",
    ),
    (
        S::AskedBack,
        "- new searching - refused - - - - - unfilled - cancelled - -",
    ),
    (S::Refused, "- new - - - - - - - - - searching - - -"),
    (
        S::Searching,
        "- new - asked_back refused brokered assigned - - searching unfilled - cancelled - -",
    ),
    (
        S::Brokered,
        "- - - - - brokered assigned searching - brokered unfilled - cancelled - -",
    ),
    (
        S::Assigned,
        "- - - - - - - searching assigned assigned - - cancelled held recorded",
    ),
    (S::Held, "- - - - - - - - - - - - - - recorded"),
    (S::Recorded, "- - - - - - - - - - - - - - recorded"),
    (S::Unfilled, "- - - - - - - - - - - searching cancelled - -"),
    (S::Cancelled, "- - - - - - - - - - - - - - -"),
];

fn expected(stage: Stage, event: Event) -> &'static str {
    let row = TABLE.iter().find(|(own, _)| *own == stage).unwrap();
    let column = Event::ALL.iter().position(|own| *own == event).unwrap();
    row.1.split(' ').nth(column).unwrap()
}

#[test]
fn every_pair_of_stage_and_event_is_a_way_on_or_a_named_refusal() {
    for stage in Stage::ALL {
        for event in Event::ALL {
            let found = match next(stage, event) {
                Ok(to) => to.key(),
                Err(refusal) => {
                    assert_eq!(refusal.key, stage.refusal());
                    "-"
                }
            };
            assert_eq!(found, expected(stage, event), "{stage:?} {event:?}");
        }
    }
}

proptest! {
    #[test]
    fn whatever_happens_a_request_that_is_over_stays_over(events in proptest::collection::vec(0..Event::ALL.len(), 0..40)) {
        let mut stage = Stage::Unconfirmed;
        for number in events {
            let event = Event::ALL[number];
            let Ok(to) = next(stage, event) else { continue };
            prop_assert!(stage != Stage::Cancelled, "a request that was called off goes on");
            prop_assert!(stage != Stage::Recorded || to == Stage::Recorded);
            prop_assert!(to != Stage::Unconfirmed || stage == Stage::Unconfirmed);
            // Nobody comes without having been looked for, and nobody is looked for unseen.
            prop_assert!(to != Stage::Assigned || [Stage::Searching, Stage::Brokered, Stage::Assigned].contains(&stage));
            prop_assert!(to != Stage::Searching || stage != Stage::Unconfirmed);
            stage = to;
        }
    }
}

fn wall(text: &str) -> Wall {
    Wall {
        start: text.parse().unwrap(),
        minutes: 60,
    }
}

fn day(text: &str) -> Day {
    values::day::parse(text).unwrap()
}

#[test]
fn a_series_keeps_its_hour_over_the_change_of_clocks() {
    let repeat = Repeat {
        every_weeks: 2,
        count: 3,
    };
    let found = dates(&[wall("2026-10-19T09:00:00")], repeat);
    let starts: Vec<String> = found.iter().map(|wall| wall.start.to_string()).collect();
    assert_eq!(
        starts,
        [
            "2026-10-19 09:00:00",
            "2026-11-02 09:00:00",
            "2026-11-16 09:00:00"
        ]
    );
    assert!(dates(&[], repeat).is_empty());
}

#[test]
fn what_follows_moves_as_far_as_what_was_moved() {
    let (before, after) = (wall("2026-12-01T09:00:00"), wall("2026-12-02T14:30:00"));
    let moved = moved(&wall("2026-12-08T09:00:00"), &before, &after);
    assert_eq!(moved, wall("2026-12-09T14:30:00"));
}

#[test]
fn what_is_due_follows_from_the_stage() {
    let rules = crate::pool::shipped::first().unwrap();
    let times = [wall("2026-12-18T09:00:00"), wall("2026-12-16T09:00:00")];
    // A Thursday: the weekend does not count.
    let today = day("2026-11-26");
    let check = due(&rules, &times, Stage::New, today).unwrap();
    assert_eq!(check.sentence, "requests-deadline-check");
    assert_eq!(
        check.on,
        after_working_days(today, rules.answer_working_days)
    );
    let find = due(&rules, &times, Stage::Searching, today).unwrap();
    assert_eq!(
        (find.on, find.remind_on),
        (day("2026-12-15"), day("2026-12-12"))
    );
    let answer = due(&rules, &times, Stage::AskedBack, today).unwrap();
    assert_eq!(answer.sentence, "requests-deadline-answer");
    let record = due(&rules, &times, Stage::Held, today).unwrap();
    assert_eq!(record.sentence, "requests-deadline-record");
    for stage in Stage::ALL {
        let waits = matches!(
            stage,
            Stage::New | Stage::AskedBack | Stage::Searching | Stage::Brokered | Stage::Held
        );
        assert_eq!(
            due(&rules, &times, stage, today).is_some(),
            waits,
            "{stage:?}"
        );
    }
}

#[test]
fn working_days_leave_out_weekends_and_holidays() {
    for (from, count, until) in [
        ("2026-11-26", 0, "2026-11-26"),
        ("2026-11-26", 1, "2026-11-27"),
        ("2026-11-26", 3, "2026-12-01"),
        ("2026-12-24", 1, "2026-12-28"),
    ] {
        assert_eq!(
            after_working_days(day(from), count),
            day(until),
            "{from} {count}"
        );
    }
}

#[test]
fn a_name_is_recognised_and_a_number_is_not_taken_for_one() {
    for (text, is_name) in [
        ("Ahmad Hosseini", true),
        ("Familie Yılmaz", true),
        ("Frau Müller-Lüdenscheidt", true),
        ("A-2026/117", false),
        ("Klasse 3b Nord", false),
        ("Kind 4711", false),
        ("SGB", false),
        ("Einschulung", false),
        ("", false),
    ] {
        assert_eq!(looks_like_name(text), is_name, "{text}");
    }
}

#[test]
fn what_runs_out_of_time_falls_due_the_day_after_its_last_date() {
    let rules = crate::pool::shipped::first().unwrap();
    let times = [wall("2026-12-18T09:00:00"), wall("2026-12-16T09:00:00")];
    for (today, stage, is_passed) in [
        ("2026-12-18", Stage::Searching, false),
        ("2026-12-21", Stage::Searching, true),
        ("2026-12-21", Stage::New, true),
        ("2026-12-21", Stage::AskedBack, true),
        ("2026-12-21", Stage::Brokered, false),
    ] {
        let due = due(&rules, &times, stage, day(today)).unwrap();
        let has_passed = due.sentence == "requests-deadline-passed";
        assert_eq!(has_passed, is_passed, "{today} {stage:?}");
        assert!(!has_passed || due.on == day("2026-12-19"));
    }
    let (before, after) = (
        moment("2026-12-18T07:59:00Z"),
        moment("2026-12-18T08:00:00Z"),
    );
    assert!(!super::is_passed(Stage::New, &times, before));
    assert!(super::is_passed(Stage::New, &times, after));
    assert!(!super::is_passed(Stage::Assigned, &times, after));
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

#[test]
fn whoever_is_addressed_by_name_is_pointed_out_and_a_house_is_not() {
    for (words, is_named) in [
        ("Familie Yılmaz kommt zu dritt", true),
        ("Bitte bei Frau Müller melden", true),
        ("Rathaus Hörde, Raum Nordsee", false),
        ("Syrisch Aleppo", false),
        ("Die Familie kommt zu dritt", false),
    ] {
        assert_eq!(names_somebody("A-1", &[words]), is_named, "{words}");
    }
    assert!(names_somebody("Ahmad Hosseini", &[]));
}

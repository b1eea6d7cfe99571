use proptest::prelude::*;

use super::*;
use crate::requests::model::Stage as S;

/// What becomes of each stage (rows) by each event (columns, in the order of [`Event::ALL`]): the stage after it; `-` is a no.
///
/// confirm correct check `ask_back` refuse broker fill release move `give_up` reopen cancel hold record
const TABLE: [(S, [&str; 14]); 11] = [
    (
        S::Unconfirmed,
        [
            "new",
            "unconfirmed",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "cancelled",
            "-",
            "-",
        ],
    ),
    (
        S::New,
        [
            "-",
            "new",
            "searching",
            "asked_back",
            "refused",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "cancelled",
            "-",
            "-",
        ],
    ),
    (
        S::AskedBack,
        [
            "-",
            "new",
            "searching",
            "-",
            "refused",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "cancelled",
            "-",
            "-",
        ],
    ),
    (
        S::Refused,
        [
            "-",
            "new",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "searching",
            "-",
            "-",
            "-",
        ],
    ),
    (
        S::Searching,
        [
            "-",
            "new",
            "-",
            "asked_back",
            "refused",
            "brokered",
            "assigned",
            "-",
            "-",
            "unfilled",
            "-",
            "cancelled",
            "-",
            "-",
        ],
    ),
    (
        S::Brokered,
        [
            "-",
            "-",
            "-",
            "-",
            "-",
            "brokered",
            "assigned",
            "searching",
            "-",
            "unfilled",
            "-",
            "cancelled",
            "-",
            "-",
        ],
    ),
    (
        S::Assigned,
        [
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "searching",
            "assigned",
            "-",
            "-",
            "cancelled",
            "held",
            "recorded",
        ],
    ),
    (
        S::Held,
        [
            "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "recorded",
        ],
    ),
    (
        S::Recorded,
        [
            "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "recorded",
        ],
    ),
    (
        S::Unfilled,
        [
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "-",
            "searching",
            "cancelled",
            "-",
            "-",
        ],
    ),
    (
        S::Cancelled,
        [
            "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-",
        ],
    ),
];

fn expected(stage: Stage, event: Event) -> &'static str {
    let row = TABLE.iter().find(|(own, _)| *own == stage).unwrap();
    let column = Event::ALL.iter().position(|own| *own == event).unwrap();
    row.1[column]
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
    assert_eq!(check.on, day("2026-12-01"));
    let find = due(&rules, &times, Stage::Searching, today).unwrap();
    assert_eq!(
        (find.on, find.remind_on),
        (day("2026-12-15"), day("2026-12-12"))
    );
    for stage in Stage::ALL {
        let waits = [Stage::New, Stage::Searching, Stage::Brokered].contains(&stage);
        assert_eq!(
            due(&rules, &times, stage, today).is_some(),
            waits,
            "{stage:?}"
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

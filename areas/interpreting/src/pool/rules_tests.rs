use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use registry::calendar::time::Wall;

use super::*;
use crate::pool::{model::PRIVATE, shipped};

#[path = "rules_money_tests.rs"]
mod money;

/// A Monday without holidays around it.
const TODAY: &str = "2026-09-07";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rules(key: &str) -> RuleSet {
    shipped::read(key).unwrap().unwrap()
}

fn inside(key: &str) -> String {
    let territory = rules(key).territory;
    let mut all = registry::places::postcodes::areas();
    let first = all.find(|(_, area)| territory.areas.contains(*area));
    first.unwrap().0.to_owned()
}

/// Early on that day.
fn morning(today: Day) -> chrono::NaiveDateTime {
    today.and_hms_opt(7, 0, 0).unwrap()
}

/// What every centre can do: a parents' evening in three weeks at a school of its own.
fn ordinary(key: &str) -> Asked {
    let start = NaiveDate::from_ymd_opt(2026, 9, 28).unwrap();
    Asked {
        institution_kind: "school".to_owned(),
        subjects: BTreeSet::new(),
        times: vec![Wall {
            start: start.and_hms_opt(10, 0, 0).unwrap(),
            minutes: 60,
        }],
        series: 1,
        medium: Medium::Place,
        postcode: inside(key),
        is_public_room: true,
    }
}

fn on(asked: &mut Asked, text: &str) {
    asked.times[0].start = day(text).and_hms_opt(10, 0, 0).unwrap();
}

fn found(key: &str, asked: &Asked) -> Vec<(&'static str, Weight)> {
    let verdict = verdict(&rules(key), asked, morning(day(TODAY)));
    let found = verdict.findings.iter();
    found.map(|one| (one.rule, one.weight)).collect()
}

#[test]
fn every_shipped_rule_set_can_be_read_and_takes_an_ordinary_request() {
    assert!(shipped::keys().count() >= 5);
    for key in shipped::keys() {
        assert_eq!(found(key, &ordinary(key)), [], "{key}");
        let again = serde_json::to_string(&rules(key)).unwrap();
        let again: RuleSet = serde_json::from_str(&again).unwrap();
        assert_eq!(again, rules(key), "{key} is kept as it was");
    }
}

/// What is changed about an ordinary request, and what Dortmund, Borken, Heinsberg, Steinfurt and Krefeld say.
type Case = (&'static str, fn(&mut Asked), [Said; 5]);
type Said = Option<(&'static str, Weight)>;

#[test]
fn five_centres_answer_the_same_questions_each_in_its_own_way() {
    let centres = ["dortmund", "borken", "heinsberg", "steinfurt", "krefeld"];
    let cases = who_and_what().into_iter().chain(when());
    for (case, change, said) in cases {
        for (centre, said) in centres.into_iter().zip(said) {
            let mut asked = ordinary(centre);
            change(&mut asked);
            let found = found(centre, &asked);
            assert_eq!(
                found,
                said.into_iter().collect::<Vec<_>>(),
                "{centre}: {case}"
            );
        }
    }
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn who_and_what() -> Vec<Case> {
    use Weight::Refused;
    vec![
        (
            "a private person asks",
            |asked| asked.institution_kind = PRIVATE.to_owned(),
            [
                Some(("private", Refused)),
                Some(("private", Refused)),
                None,
                Some(("private", Refused)),
                Some(("private", Refused)),
            ],
        ),
        (
            "a company asks",
            |asked| asked.institution_kind = "company".to_owned(),
            [Some(("entitled", Refused)); 5],
        ),
        (
            "it has legal consequences",
            |asked| asked.subjects.extend(["legal".to_owned()]),
            [Some(("subject", Refused)); 5],
        ),
        (
            "it is at a doctor's",
            |asked| asked.subjects.extend(["medical".to_owned()]),
            [None, None, None, None, Some(("subject", Refused))],
        ),
        (
            "it is about intervention by an authority",
            |asked| asked.subjects.extend(["intervention".to_owned()]),
            [None, Some(("subject", Refused)), None, None, None],
        ),
        (
            "something is to be translated in writing",
            |asked| asked.subjects.extend(["written".to_owned()]),
            [None, None, Some(("subject", Refused)), None, None],
        ),
        (
            "it is about an AO-SF procedure",
            |asked| asked.subjects.extend(["aosf".to_owned()]),
            [Some(("subject", Refused)); 5],
        ),
        (
            "it is at court",
            |asked| asked.subjects.extend(["court".to_owned()]),
            [Some(("subject", Refused)); 5],
        ),
        (
            "it is a therapy",
            |asked| asked.subjects.extend(["therapy".to_owned()]),
            [None, None, None, None, Some(("subject", Refused))],
        ),
        (
            "it is about paternity",
            |asked| asked.subjects.extend(["paternity".to_owned()]),
            [None, Some(("subject", Refused)), None, None, None],
        ),
        (
            "it is in class",
            |asked| asked.subjects.extend(["class".to_owned()]),
            [None, Some(("subject", Refused)), None, None, None],
        ),
    ]
}

fn when() -> Vec<Case> {
    use Weight::{AskBack, Refused};
    vec![
        (
            // Wednesday: two working days later.
            "it is the day after tomorrow",
            |asked| on(asked, "2026-09-09"),
            [
                Some(("lead-working-days", AskBack)),
                Some(("lead-working-days", AskBack)),
                Some(("lead-working-days", Refused)),
                Some(("lead-working-days", Refused)),
                Some(("lead-days", Refused)),
            ],
        ),
        (
            // Thursday: three working days later.
            "it is in three days",
            |asked| on(asked, "2026-09-10"),
            [
                None,
                Some(("lead-working-days", AskBack)),
                Some(("lead-working-days", Refused)),
                None,
                Some(("lead-days", Refused)),
            ],
        ),
        (
            // Five working days and seven days later.
            "it is in a week",
            |asked| on(asked, "2026-09-14"),
            [None; 5],
        ),
        (
            "it is on a Sunday",
            |asked| on(asked, "2026-09-27"),
            [Some(("rest-day", AskBack)); 5],
        ),
        (
            "it takes more than three hours",
            |asked| asked.times[0].minutes = 181,
            [
                None,
                Some(("too-long", Refused)),
                Some(("too-long", Refused)),
                Some(("too-long", Refused)),
                Some(("too-long", Refused)),
            ],
        ),
        (
            "it comes again",
            |asked| asked.series = 4,
            [Some(("recurring", Refused)); 5],
        ),
        (
            "it is in Berlin",
            |asked| asked.postcode = "10115".to_owned(),
            [Some(("territory", Refused)); 5],
        ),
    ]
}

#[test]
fn dates_that_come_again_lengths_and_places_are_looked_at() {
    let mut asked = ordinary("krefeld");
    asked.series = 4;
    assert_eq!(found("krefeld", &asked), [("recurring", Weight::Refused)]);
    let mut asked = ordinary("ennepe-ruhr");
    asked.times[0].minutes = 181;
    assert_eq!(
        found("ennepe-ruhr", &asked),
        [("too-long", Weight::Refused)]
    );
    asked.times[0].minutes = 5;
    assert_eq!(
        found("ennepe-ruhr", &asked),
        [("too-short", Weight::Refused)]
    );
    let mut asked = ordinary("bonn");
    asked.postcode = "44135".to_owned();
    // Bonn asks who lives there, which the place says little about.
    assert_eq!(found("bonn", &asked), [("residents", Weight::AskBack)]);
    asked.medium = Medium::Phone;
    assert_eq!(found("bonn", &asked), [("medium", Weight::Refused)]);
    let mut asked = ordinary("hochsauerland");
    asked.is_public_room = false;
    assert_eq!(
        found("hochsauerland", &asked),
        [("public-room", Weight::Refused)]
    );
}

#[test]
fn one_of_several_dates_that_can_be_done_is_enough() {
    let mut asked = ordinary("heinsberg");
    let late = asked.times[0];
    on(&mut asked, "2026-09-09");
    asked.times.push(late);
    assert_eq!(
        found("heinsberg", &asked),
        [("lead-working-days", Weight::Hint)]
    );
}

#[test]
fn of_a_series_every_date_must_be_late_enough() {
    let mut rules = rules("heinsberg");
    rules.series.most = 4;
    let mut asked = ordinary("heinsberg");
    asked.series = 2;
    asked.times.push(asked.times[0]);
    let found = |asked: &Asked| -> Vec<_> {
        let found = verdict(&rules, asked, morning(day(TODAY))).findings;
        found.iter().map(|one| (one.rule, one.weight)).collect()
    };
    assert_eq!(found(&asked), []);
    on(&mut asked, "2026-09-09");
    assert_eq!(found(&asked), [("lead-working-days", Weight::Refused)]);
}

#[test]
fn a_time_of_today_that_is_over_is_refused() {
    let mut rules = rules("dortmund");
    rules.lead.days = 0;
    let mut asked = ordinary("dortmund");
    on(&mut asked, TODAY);
    let at = |hour| day(TODAY).and_hms_opt(hour, 0, 0).unwrap();
    assert!(verdict(&rules, &asked, at(9)).findings.is_empty());
    for hour in [10, 15] {
        let found = verdict(&rules, &asked, at(hour)).findings;
        let found: Vec<_> = found.iter().map(|one| (one.rule, one.weight)).collect();
        assert_eq!(found, [("past", Weight::Refused)], "{hour}");
    }
}

#[test]
fn days_of_rest_and_closing_are_hints_when_another_day_will_do() {
    let mut rules = rules("heinsberg");
    rules.closings.push(crate::pool::model::Closing {
        from: day("2026-09-28"),
        until: day("2026-09-28"),
        reason: "Betriebsausflug".to_owned(),
    });
    let mut asked = ordinary("heinsberg");
    let mut sunday = asked.times[0];
    sunday.start = day("2026-09-27").and_hms_opt(10, 0, 0).unwrap();
    asked.times.push(sunday);
    let weights = |asked: &Asked| -> Vec<_> {
        let found = verdict(&rules, asked, morning(day(TODAY))).findings;
        found.iter().map(|one| (one.rule, one.weight)).collect()
    };
    let hard = Weight::AskBack;
    assert_eq!(weights(&asked), [("closed", hard), ("rest-day", hard)]);
    let mut tuesday = asked.times[0];
    tuesday.start = day("2026-09-29").and_hms_opt(10, 0, 0).unwrap();
    asked.times.push(tuesday);
    let soft = Weight::Hint;
    assert_eq!(weights(&asked), [("closed", soft), ("rest-day", soft)]);
}

#[test]
fn days_to_answer_leave_out_weekends_holidays_and_closing_times() {
    let five = |days| Lead {
        days,
        counts: Counted::WorkingDays,
    };
    for (centre, from, days, until) in [
        ("dortmund", "2026-11-26", 0, "2026-11-26"),
        ("dortmund", "2026-11-26", 1, "2026-11-27"),
        ("dortmund", "2026-11-26", 3, "2026-12-01"),
        ("dortmund", "2026-12-24", 1, "2026-12-28"),
        ("borken", "2024-07-05", 5, "2024-08-19"),
    ] {
        let after = after(&rules(centre), five(days), day(from));
        assert_eq!(after, day(until), "{centre} {from} {days}");
    }
}

#[test]
fn a_day_in_a_closing_time_is_asked_back_and_the_time_does_not_count() {
    let rules = rules("borken");
    let today = day("2024-07-05");
    // Five working days after the 12th of August, since the pool is closed from Monday on.
    assert_eq!(earliest(&rules, today), day("2024-08-19"));
    let mut asked = ordinary("borken");
    on(&mut asked, "2024-08-05");
    let verdict = verdict(&rules, &asked, morning(today));
    let rules: Vec<_> = verdict.findings.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["lead-working-days", "closed"]);
    assert!(!verdict.is_refused());
}

proptest! {
    #[test]
    fn from_the_earliest_day_on_no_day_is_too_soon(ahead in 0_u64..60, later in 0_u64..40) {
        for key in shipped::keys() {
            let rules = rules(key);
            let today = day(TODAY) + Days::new(ahead);
            let wished = earliest(&rules, today) + Days::new(later);
            let mut asked = ordinary(key);
            on(&mut asked, &wished.to_string());
            let verdict = verdict(&rules, &asked, morning(today));
            let mut found = verdict.findings.iter().filter(|one| one.rule != "rest-day");
            prop_assert!(found.next().is_none(), "{key} {wished}: {:?}", verdict.findings);
        }
    }
}

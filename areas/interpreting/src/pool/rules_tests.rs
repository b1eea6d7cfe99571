use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use registry::calendar::time::Wall;

use super::*;
use crate::pool::{model::PRIVATE, shipped};

/// A Monday without holidays around it.
const TODAY: &str = "2026-09-07";

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rules(key: &str) -> RuleSet {
    shipped::read(key).unwrap().unwrap()
}

fn inside(key: &str) -> String {
    let rules = rules(key);
    let start = rules.territory.postcodes.first().cloned();
    format!("{:0<5}", start.unwrap_or_default())
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
    let verdict = verdict(&rules(key), asked, day(TODAY));
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
            [
                Some(("subject", Refused)),
                None,
                Some(("subject", Refused)),
                Some(("subject", Refused)),
                None,
            ],
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
    assert_eq!(found("bonn", &asked), [("territory", Weight::Refused)]);
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
fn a_day_in_a_closing_time_is_asked_back_and_the_time_does_not_count() {
    let rules = rules("borken");
    let today = day("2024-07-05");
    // Five working days after the 12th of August, since the pool is closed from Monday on.
    assert_eq!(earliest(&rules, today), day("2024-08-19"));
    let mut asked = ordinary("borken");
    on(&mut asked, "2024-08-05");
    let verdict = verdict(&rules, &asked, today);
    let rules: Vec<_> = verdict.findings.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["lead-working-days", "closed"]);
    assert!(!verdict.is_refused());
}

#[test]
fn own_money_pays_for_what_the_land_does_not() {
    let rules = rules("aachen");
    let mut asked = ordinary("aachen");
    let land = "Landesmittel Laien-Sprachmittlung";
    let own = "Eigenmittel Sprachmittlung";
    assert_eq!(verdict(&rules, &asked, day(TODAY)).funds, [land, own]);
    asked.subjects.insert("aosf".to_owned());
    let verdict_now = verdict(&rules, &asked, day(TODAY));
    assert_eq!(verdict_now.funds, [own]);
    assert_eq!(verdict_now.findings[0].weight, Weight::AskBack);
    asked.subjects.insert("court".to_owned());
    let verdict_now = verdict(&rules, &asked, day(TODAY));
    assert!(verdict_now.is_refused() && verdict_now.funds.is_empty());
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
            let verdict = verdict(&rules, &asked, today);
            prop_assert!(verdict.findings.is_empty(), "{key} {wished}: {:?}", verdict.findings);
        }
    }
}

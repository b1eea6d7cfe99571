//! Readiness and due dates as tables.

use proptest::prelude::*;
use values::id::Id;

use super::{
    super::{
        model::{Terms, TravelMode},
        papers::{Certificate, Pledge, SignedBy, Talk, Training},
    },
    *,
};

fn day(text: &str) -> Day {
    values::day::parse(text).unwrap()
}

fn needed() -> Needed {
    Needed {
        age: 18,
        conduct_months: Some(36),
        pledge: true,
        pledge_version: 2,
        training_minutes: 600,
        yearly_training_minutes: 0,
        language_level: None,
        language_proof: false,
    }
}

fn somebody() -> Interpreter {
    Interpreter {
        id: Id::default(),
        person: Id::default(),
        interested_on: day("2025-01-01"),
        of_age_on: Some(day("2025-01-10")),
        active_since: Some(day("2025-03-01")),
        paused_on: None,
        paused_until: None,
        left_on: None,
        terms: Terms {
            gender: None,
            travel_mode: TravelMode::Transit,
            travel_limit_minutes: 45,
            most_per_day: 2,
            most_per_week: 5,
            notice_hours: 24,
            asked_by: Way::Mail,
            shares_contact_since: None,
            placed_directly_since: None,
            districts: Vec::new(),
        },
        note: String::new(),
    }
}

fn papers() -> Papers {
    Papers {
        talk: Some(Talk {
            held_on: day("2025-01-10"),
            held_by: "Amal".to_owned(),
        }),
        certificates: vec![Certificate {
            id: Id::default(),
            issued_on: day("2025-01-15"),
            inspected_on: day("2025-02-01"),
            valid_until: day("2028-02-01"),
            inspected_by: "Amal".to_owned(),
        }],
        pledges: vec![Pledge {
            id: Id::default(),
            version: 2,
            language: "tr".to_owned(),
            signed_on: day("2025-02-10"),
            way: SignedBy::Paper,
            valid_until: None,
        }],
        trainings: vec![Training {
            id: Id::default(),
            module: "Rolle".to_owned(),
            kind: ModuleKind::Basic,
            completed_on: day("2025-02-20"),
            minutes: 600,
            recorded_by: "Amal".to_owned(),
        }],
    }
}

type Alter = fn(&mut Interpreter, &mut Papers, &mut Needed);

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn each_paper_counts_on_its_days_and_no_other() {
    let cases: &[(&str, &str, Alter, &[Missing])] = &[
        ("everything is there", "2026-01-01", |_, _, _| {}, &[]),
        (
            "the last day of the certificate",
            "2028-02-01",
            |_, _, _| {},
            &[],
        ),
        (
            "the day after",
            "2028-02-02",
            |_, _, _| {},
            &[Missing::ConductExpired],
        ),
        (
            "none was inspected",
            "2026-01-01",
            |_, papers, _| papers.certificates.clear(),
            &[Missing::Conduct],
        ),
        (
            "none is asked for",
            "2030-01-01",
            |_, papers, needed| {
                papers.certificates.clear();
                needed.conduct_months = None;
            },
            &[],
        ),
        (
            "the rules became stricter",
            "2027-02-02",
            |_, _, needed| needed.conduct_months = Some(24),
            &[Missing::ConductExpired],
        ),
        (
            "inspected anew",
            "2028-06-01",
            |_, papers, _| {
                let mut new = papers.certificates[0].clone();
                new.inspected_on = day("2028-03-01");
                new.valid_until = day("2031-03-01");
                papers.certificates.push(new);
            },
            &[],
        ),
        (
            "no pledge",
            "2026-01-01",
            |_, papers, _| papers.pledges.clear(),
            &[Missing::Pledge],
        ),
        (
            "an older text",
            "2026-01-01",
            |_, _, needed| needed.pledge_version = 3,
            &[Missing::PledgeOutdated],
        ),
        (
            "a pledge that ended",
            "2026-01-01",
            |_, papers, _| papers.pledges[0].valid_until = Some(day("2025-12-31")),
            &[Missing::PledgeOutdated],
        ),
        (
            "no pledge is asked for",
            "2026-01-01",
            |_, papers, needed| {
                papers.pledges.clear();
                needed.pledge = false;
            },
            &[],
        ),
        (
            "too little training",
            "2026-01-01",
            |_, papers, _| papers.trainings[0].minutes = 599,
            &[Missing::Training],
        ),
        (
            "further training is no basic one",
            "2026-01-01",
            |_, papers, _| papers.trainings[0].kind = ModuleKind::Further,
            &[Missing::Training],
        ),
        (
            "a pause",
            "2026-01-01",
            |one, _, _| one.paused_on = Some(day("2025-12-01")),
            &[Missing::NotActive],
        ),
        (
            "back from a pause",
            "2026-01-01",
            |one, _, _| {
                one.paused_on = Some(day("2025-12-01"));
                one.paused_until = Some(day("2025-12-31"));
            },
            &[],
        ),
        (
            "before it all",
            "2025-01-01",
            |_, _, _| {},
            &[
                Missing::NotActive,
                Missing::Conduct,
                Missing::Pledge,
                Missing::Training,
            ],
        ),
    ];
    for (name, on, alter, expected) in cases {
        let (mut one, mut papers, mut needed) = (somebody(), papers(), needed());
        alter(&mut one, &mut papers, &mut needed);
        let found = missing(&one, &papers, &needed, day(on));
        assert_eq!(found, *expected, "{name}");
    }
}

#[test]
fn nobody_begins_while_something_is_missing_and_the_refusal_names_it() {
    let cases: &[(&str, Alter)] = &[
        ("refused-interpreters-talk", |_, papers, _| {
            papers.talk = None;
        }),
        ("refused-interpreters-talk", |one, _, _| {
            one.of_age_on = None;
        }),
        ("refused-interpreters-conduct", |_, papers, _| {
            papers.certificates.clear();
        }),
        ("refused-interpreters-pledge", |_, papers, _| {
            papers.pledges.clear();
        }),
        ("refused-interpreters-pledge-outdated", |_, _, needed| {
            needed.pledge_version = 3;
        }),
        ("refused-interpreters-training", |_, papers, _| {
            papers.trainings.clear();
        }),
        ("refused-interpreters-language", |_, _, needed| {
            needed.language_level = Some("C1".to_owned());
        }),
        ("refused-interpreters-standing", |one, _, _| {
            one.active_since = Some(day("2025-03-01"));
        }),
    ];
    let today = day("2026-01-01");
    for (key, alter) in cases {
        let (mut one, mut papers, mut needed) = (somebody(), papers(), needed());
        one.active_since = None;
        assert_eq!(may_activate(&one, &papers, &[], &needed, today), Ok(()));
        alter(&mut one, &mut papers, &mut needed);
        let refusal = may_activate(&one, &papers, &[], &needed, today).unwrap_err();
        assert_eq!(refusal.key, *key);
    }
}

#[test]
fn what_is_missing_or_ends_falls_due() {
    let keys = |one: &Interpreter, papers: &Papers, on: &str| -> Vec<&'static str> {
        let due = due(
            one,
            papers,
            &[],
            (&needed(), &Deadlines::default()),
            (day(on), None, &[]),
        );
        due.into_iter().map(|(key, _, _)| key).collect()
    };
    let mut one = somebody();
    assert_eq!(
        keys(&one, &papers(), "2026-01-01"),
        ["interpreters-due-conduct-ends"]
    );
    assert_eq!(
        keys(&one, &papers(), "2028-03-01"),
        ["interpreters-due-conduct-over"]
    );
    one.left_on = Some(day("2025-06-01"));
    assert!(keys(&one, &papers(), "2026-01-01").is_empty());
    one = somebody();
    one.active_since = None;
    let nothing = Papers::default();
    assert_eq!(
        keys(&one, &nothing, "2025-02-01"),
        [
            "interpreters-due-talk",
            "interpreters-due-conduct",
            "interpreters-due-pledge",
            "interpreters-due-training"
        ]
    );
    one.of_age_on = None;
    assert_eq!(
        keys(&one, &nothing, "2025-02-01"),
        ["interpreters-due-talk"]
    );
}

#[test]
fn every_turn_of_standing_is_allowed_or_refused() {
    use Standing::{Active, Interested, Joining, Left, Paused};
    let today = day("2026-01-01");
    let with = |standing: Standing| {
        let mut one = somebody();
        match standing {
            Interested => {
                one.of_age_on = None;
                one.active_since = None;
            }
            Joining => one.active_since = None,
            Active => {}
            Paused => one.paused_on = Some(day("2025-12-01")),
            Left => one.left_on = Some(day("2025-12-01")),
        }
        one
    };
    let allowed = [
        (Active, Paused),
        (Paused, Paused),
        (Paused, Active),
        (Left, Joining),
        (Interested, Left),
        (Joining, Left),
        (Active, Left),
        (Paused, Left),
    ];
    for from in Standing::ALL {
        assert_eq!(with(from).standing(today), from);
        for to in Standing::ALL {
            let may = may_turn(&with(from), to, today).is_ok();
            assert_eq!(may, allowed.contains(&(from, to)), "{from:?} {to:?}");
        }
    }
}

proptest! {
    #[test]
    fn what_is_ready_has_every_paper(months in 1_u16..120, version in 1_u16..5, minutes in 0_u32..1_200, later in 0_u64..3_000) {
        let mut rules = needed();
        rules.conduct_months = Some(months);
        rules.pledge_version = version;
        rules.training_minutes = minutes;
        let on = day("2025-03-01").checked_add_days(Days::new(later)).unwrap();
        let (one, papers) = (somebody(), papers());
        let is_ready = missing(&one, &papers, &rules, on).is_empty();
        let until = conduct_until(&papers, &rules, on).unwrap();
        prop_assert_eq!(is_ready, until >= on && version <= 2 && minutes <= 600);
    }
}

#[test]
fn without_a_gateway_there_is_mail_and_without_mail_the_telephone() {
    let table = [
        ((Way::Sms, true, true, true), Way::Sms),
        ((Way::Sms, true, false, true), Way::Mail),
        ((Way::Sms, false, true, false), Way::Phone),
        ((Way::Mail, false, true, true), Way::Sms),
        ((Way::Mail, false, false, true), Way::Phone),
        ((Way::Phone, true, true, true), Way::Phone),
    ];
    for ((wanted, mail, mobile, gateway), asked) in table {
        assert_eq!(way(wanted, mail, mobile, gateway), asked);
    }
}

#[path = "rules_proofs_tests.rs"]
mod proofs;

//! Proofs of languages, training of the year, and days that stay the same, as tables.

use registry::people::Direction;

use super::{super::super::papers::prove, *};

fn skill(tag: &str, direction: Direction, level: Option<Level>, is_proved: bool) -> Skill {
    Skill {
        tag: tag.to_owned(),
        variety: String::new(),
        direction,
        level,
        verified_on: is_proved.then(|| day("2025-01-20")),
        verified_by: String::new(),
    }
}

#[test]
fn each_language_is_proved_by_itself_and_in_both_directions() {
    use Direction::{Both, IntoGerman, OutOfGerman};
    let (b2, c1) = (Some(Level::B2), Some(Level::C1));
    let said = skill("ar", Both, None, false);
    let cases: &[(&str, Vec<Skill>, &[&str])] = &[
        ("only said", vec![said.clone()], &["ar"]),
        ("proved", vec![skill("ar", Both, c1, true)], &[]),
        ("too low", vec![skill("ar", Both, b2, true)], &["ar"]),
        (
            "one direction",
            vec![skill("ar", IntoGerman, c1, true)],
            &["ar"],
        ),
        (
            "one after the other",
            vec![
                skill("ar", IntoGerman, c1, true),
                skill("ar", OutOfGerman, c1, true),
            ],
            &[],
        ),
        (
            "another one is only said",
            vec![skill("fa", Both, c1, true), said],
            &["ar"],
        ),
    ];
    for (name, skills, expected) in cases {
        let mut rules = needed();
        assert!(unproved(skills, &rules).is_empty(), "{name}");
        rules.language_level = Some("C1".to_owned());
        assert_eq!(unproved(skills, &rules), *expected, "{name}");
    }
}

#[test]
fn a_proof_takes_the_place_of_what_was_said() {
    use Direction::{Both, IntoGerman, OutOfGerman};
    let c1 = Some(Level::C1);
    let mut skills = vec![
        skill("ar", Both, None, false),
        skill("fa", Both, None, false),
    ];
    prove(&mut skills, skill("ar", IntoGerman, c1, true));
    assert_eq!(
        skills,
        [
            skill("fa", Both, None, false),
            skill("ar", OutOfGerman, None, false),
            skill("ar", IntoGerman, c1, true),
        ]
    );
    prove(&mut skills, skill("ar", OutOfGerman, c1, true));
    prove(&mut skills, skill("fa", Both, c1, true));
    assert_eq!(
        skills,
        [
            skill("ar", IntoGerman, c1, true),
            skill("ar", OutOfGerman, c1, true),
            skill("fa", Both, c1, true),
        ]
    );
}

#[test]
fn the_year_asks_for_further_training_from_the_second_one_on() {
    let mut rules = needed();
    rules.yearly_training_minutes = 120;
    let (one, mut papers) = (somebody(), papers());
    assert_eq!(yearly(&one, &papers, &rules, day("2025-11-01")), (0, 0));
    assert_eq!(yearly(&one, &papers, &rules, day("2026-11-01")), (0, 120));
    let due_on = |papers: &Papers| {
        let all = due(
            &one,
            papers,
            &[],
            (&rules, &Deadlines::default()),
            (day("2026-11-01"), None, &[]),
        );
        let found = all
            .into_iter()
            .find(|(key, _, _)| *key == "interpreters-due-yearly");
        found.map(|(_, last, _)| last)
    };
    assert_eq!(due_on(&papers), Some(day("2026-12-31")));
    let mut more = papers.trainings[0].clone();
    more.kind = ModuleKind::Further;
    more.minutes = 120;
    more.completed_on = day("2026-05-01");
    papers.trainings.push(more);
    assert_eq!(due_on(&papers), None);
}

#[test]
fn what_is_lacking_falls_due_on_the_same_day_at_each_look() {
    let (one, mut papers) = (somebody(), papers());
    papers.pledges.clear();
    let due_on = |on: &str, since: Option<Day>| {
        let all = due(
            &one,
            &papers,
            &[],
            (&needed(), &Deadlines::default()),
            (day(on), since, &[]),
        );
        let found = all
            .into_iter()
            .find(|(key, _, _)| *key == "interpreters-due-pledge");
        found.map(|(_, last, _)| last)
    };
    let rules_since = Some(day("2025-06-01"));
    assert_eq!(due_on("2026-01-01", rules_since), rules_since);
    assert_eq!(due_on("2026-01-09", rules_since), rules_since);
    assert_eq!(due_on("2026-01-09", None), one.active_since);
}

#[test]
fn whoever_comes_back_has_time_from_then_on() {
    let mut one = somebody();
    one.active_since = None;
    one.interested_on = day("2029-01-01");
    let asked = (&needed(), &Deadlines::default());
    let all = due(&one, &papers(), &[], asked, (day("2029-01-02"), None, &[]));
    assert!(
        all.iter().all(|(_, last, _)| *last > day("2029-01-02")),
        "{all:?}"
    );
}

#[test]
fn how_long_things_may_take_is_the_centres_to_say() {
    type Change = fn(&mut Interpreter, &mut Papers);
    let interested: Change = |one, papers| {
        (one.active_since, one.of_age_on) = (None, None);
        *papers = Papers::default();
    };
    let joining: Change = |one, papers| {
        one.active_since = None;
        one.interested_on = day("2026-01-01");
        papers.pledges.clear();
    };
    let active: Change = |_, _| {};
    let later = Deadlines {
        talk_days: 7,
        papers_days: 30,
        certificate_ahead_days: 10,
        ..Deadlines::default()
    };
    // Who, what falls due, and its last day with the day on which it is remembered: as usual, and as this centre has it.
    for (alter, key, usual, own) in [
        (
            interested,
            "interpreters-due-talk",
            ("2025-01-15", "2025-01-01"),
            ("2025-01-08", "2025-01-01"),
        ),
        (
            joining,
            "interpreters-due-pledge",
            ("2026-04-01", "2026-01-01"),
            ("2026-01-31", "2026-01-01"),
        ),
        (
            active,
            "interpreters-due-conduct-ends",
            ("2028-02-01", "2027-12-03"),
            ("2028-02-01", "2028-01-22"),
        ),
    ] {
        let (mut one, mut papers) = (somebody(), papers());
        alter(&mut one, &mut papers);
        for (deadlines, (last, from)) in [(Deadlines::default(), usual), (later, own)] {
            let on = (day("2026-01-02"), None, &[][..]);
            let all = due(&one, &papers, &[], (&needed(), &deadlines), on);
            let found = all.into_iter().find(|(name, _, _)| *name == key);
            assert_eq!(found, Some((key, day(last), day(from))));
        }
    }
    let state = |deadlines: &Deadlines| {
        let asked = (&needed(), deadlines);
        let all = steps(&somebody(), &papers(), &[], asked, day("2027-12-31"));
        let own = all.into_iter().find(|(step, _, _)| *step == Step::Conduct);
        own.map(|(_, state, _)| state)
    };
    assert_eq!(state(&Deadlines::default()), Some(State::Ending));
    assert_eq!(state(&later), Some(State::Done));
}

#[test]
fn a_certificate_may_be_so_old_as_the_rules_say() {
    for (issued_on, months, is_fine) in [
        ("2026-08-01", 3, true),
        ("2026-07-31", 3, false),
        ("2026-07-31", 4, true),
        ("2020-01-01", 0, true),
    ] {
        let said = is_young_enough(day(issued_on), day("2026-11-01"), months);
        assert_eq!(said.is_ok(), is_fine, "{issued_on} {months}");
        let refusal = said.err().map(|refusal| refusal.key);
        let key = (!is_fine).then_some("refused-interpreters-certificate-age");
        assert_eq!(refusal, key);
    }
}

#[test]
fn what_earlier_rules_did_not_ask_for_is_not_missing_while_they_still_do() {
    type Change = fn(&mut Needed);
    let cases: &[(Change, Option<Missing>)] = &[
        (
            |needed| needed.pledge_version = 3,
            Some(Missing::PledgeOutdated),
        ),
        (
            |needed| needed.training_minutes = 900,
            Some(Missing::Training),
        ),
        (
            |needed| needed.conduct_months = Some(6),
            Some(Missing::ConductExpired),
        ),
        (|needed| needed.pledge = false, None),
    ];
    let (one, papers, on) = (somebody(), papers(), day("2026-01-01"));
    let mut before = crate::pool::shipped::first().unwrap();
    before.needed = needed();
    for (change, lack) in cases {
        let mut now = needed();
        change(&mut now);
        let lacks: Vec<Missing> = lack.iter().copied().collect();
        assert_eq!(missing_still(&one, &papers, (&now, &[]), on), lacks);
        assert_eq!(missing_still(&one, &papers, (&now, &[&before]), on), []);
        // Whoever lacked it before is not helped.
        let nothing = Papers::default();
        let found = missing_still(&one, &nothing, (&now, &[&before]), on);
        assert!(found.contains(&Missing::Conduct), "{found:?}");
    }
}

#[test]
fn what_new_rules_ask_for_is_due_when_the_days_of_grace_are_over() {
    let mut before = crate::pool::shipped::first().unwrap();
    before.needed = needed();
    let mut now = needed();
    now.pledge_version = 3;
    let (one, papers) = (somebody(), papers());
    let since = Some(day("2026-01-01"));
    let due_on = |earlier: &[&RuleSet]| {
        let deadlines = Deadlines::default();
        let on = (day("2026-01-02"), since, earlier);
        let all = due(&one, &papers, &[], (&now, &deadlines), on);
        let mut all = all.into_iter();
        all.find(|(key, _, _)| *key == "interpreters-due-pledge")
            .map(|(_, last, _)| last)
    };
    assert_eq!(due_on(&[]), since);
    assert_eq!(due_on(&[&before]), Some(day("2026-01-31")));
}

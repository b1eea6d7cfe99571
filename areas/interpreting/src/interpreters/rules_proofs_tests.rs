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
        let all = due(&one, papers, &[], &rules, (day("2026-11-01"), None));
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
        let all = due(&one, &papers, &[], &needed(), (day(on), since));
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
    let all = due(&one, &papers(), &[], &needed(), (day("2029-01-02"), None));
    assert!(
        all.iter().all(|(_, last, _)| *last > day("2029-01-02")),
        "{all:?}"
    );
}

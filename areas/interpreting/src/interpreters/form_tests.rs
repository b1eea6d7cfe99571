//! Forms as tables of what was typed.

use values::day;

use super::*;

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs.iter();
    Fields::new(
        pairs
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect(),
    )
}

const WHOLE: &[(&str, &str)] = &[
    ("given_name", "Nour"),
    ("family_name", "Al-Mithali"),
    ("email", "nour@mail.example"),
    ("phone", "0151 555 000 01"),
    ("language_0", "apc"),
    ("language_1", "ar"),
    ("language_2", "ar"),
    ("contact_language", "ar"),
    ("of_age", "yes"),
    ("privacy", "yes"),
];

#[test]
fn an_interest_is_read_as_it_was_meant() {
    let read = read_interest(&fields(WHOLE), 18, Language::Arabic).unwrap();
    assert_eq!(read.spoken, ["apc", "ar"]);
    assert_eq!(read.phone, "+4915155500001");
    assert_eq!(read.contact_language, Language::Arabic);
}

#[test]
fn each_mistake_of_an_interest_is_named_beside_its_field() {
    for (field, text, key) in [
        ("given_name", "", "error-required"),
        ("family_name", "<b>", "people-name-unreadable"),
        ("email", "", "error-required"),
        ("email", "nour", "error-email"),
        ("phone", "abc", "error-phone"),
        ("language_0", "tlh", "error-choice"),
        ("contact_language", "fr", "error-choice"),
        ("note", "a\u{202e}b", "error-hidden"),
    ] {
        let mut pairs = WHOLE.to_vec();
        pairs.retain(|(name, _)| *name != field);
        pairs.push((field, text));
        let errors = read_interest(&fields(&pairs), 18, Language::Arabic).unwrap_err();
        let found = errors.beside(field).map(|no| no.key);
        assert_eq!(found, Some(key), "{field} {text:?}");
    }
    for field in ["of_age", "privacy"] {
        let mut pairs = WHOLE.to_vec();
        pairs.retain(|(name, _)| *name != field);
        let errors = read_interest(&fields(&pairs), 18, Language::Arabic).unwrap_err();
        assert!(errors.beside(field).is_some(), "{field}");
    }
}

#[test]
fn a_time_until_midnight_ends_with_the_day() {
    let today = day::parse("2026-11-24").unwrap();
    let read = |from: &str, until: &str| {
        let typed = fields(&[("weekday", "2"), ("from", from), ("until", until)]);
        read_weekly(&typed, today)
    };
    let evening = read("18:00", "00:00").unwrap();
    assert_eq!((evening.from, evening.until), (1_080, MIDNIGHT));
    assert_eq!(evening.weekday, Weekday::Tue);
    assert!(read("18:00", "17:00").is_err());
    assert!(read("", "17:00").is_err());
}

#[test]
fn what_somebody_agreed_to_before_keeps_its_day() {
    let (before, today) = (
        Terms {
            gender: None,
            travel_mode: TravelMode::Car,
            travel_limit_minutes: 30,
            most_per_day: 1,
            most_per_week: 2,
            notice_hours: 48,
            asked_by: Way::Sms,
            shares_contact_since: day::parse("2025-01-01"),
            placed_directly_since: day::parse("2025-01-01"),
            districts: Vec::new(),
        },
        day::parse("2026-11-24").unwrap(),
    );
    let known = BTreeSet::from([Id::named("nord")]);
    let nord = Id::named("nord").to_string();
    let unknown = Id::named("unknown").to_string();
    let mut pairs = vec![
        ("travel_mode", "bicycle"),
        ("travel_limit_minutes", "60"),
        ("most_per_day", "2"),
        ("most_per_week", "9"),
        ("notice_hours", "0"),
        ("asked_by", "mail"),
        ("shares_contact", "yes"),
        ("district", nord.as_str()),
        ("district", unknown.as_str()),
    ];
    let read = read_terms(&fields(&pairs), &before, &known, (today, true)).unwrap();
    assert_eq!(read.shares_contact_since, before.shares_contact_since);
    assert_eq!(read.placed_directly_since, None);
    assert_eq!(read.districts, [Id::named("nord")]);
    pairs[3].1 = "41";
    let errors = read_terms(&fields(&pairs), &before, &known, (today, true)).unwrap_err();
    assert!(errors.beside("most_per_week").is_some());
}

#[test]
fn a_short_message_needs_a_mobile_number_and_a_rest_a_day_to_come() {
    let today = day::parse("2026-11-24").unwrap();
    let typed = fields(&[("asked_by", "sms")]);
    let before = Terms {
        gender: None,
        travel_mode: TravelMode::Car,
        travel_limit_minutes: 30,
        most_per_day: 1,
        most_per_week: 2,
        notice_hours: 48,
        asked_by: Way::Mail,
        shares_contact_since: None,
        placed_directly_since: None,
        districts: Vec::new(),
    };
    for (has_mobile, is_refused) in [(false, true), (true, false)] {
        let errors = read_terms(&typed, &before, &BTreeSet::new(), (today, has_mobile));
        let errors = errors.unwrap_err();
        assert_eq!(errors.beside("asked_by").is_some(), is_refused);
    }
    for (until, is_refused) in [("2026-11-23", true), ("2026-11-24", false), ("", false)] {
        let read = read_pause(&fields(&[("paused_until", until)]), today);
        assert_eq!(read.is_err(), is_refused, "{until}");
    }
}

#[test]
fn a_version_that_nobody_has_written_is_refused() {
    let typed = |version| {
        fields(&[
            ("signed_on", "2026-11-20"),
            ("language", "tr"),
            ("version", version),
        ])
    };
    assert_eq!(read_pledge(&typed("1"), 2).unwrap().1, ("tr".to_owned(), 1));
    assert!(read_pledge(&typed("3"), 2).is_err());
    assert!(read_pledge(&typed(""), 2).is_err());
}

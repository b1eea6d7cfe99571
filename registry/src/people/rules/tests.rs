use proptest::{collection::vec, option, prelude::*};
use values::{day::Day, id::Id};

use super::*;
use crate::people::model::{Direction, Function, FunctionKind, Level, Skill};

fn details(given: &str, family: &str) -> Details {
    Details {
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        ..Details::default()
    }
}

fn at(mut details: Details, postcode: &str) -> Details {
    postcode.clone_into(&mut details.address.postcode);
    details
}

fn with(mut details: Details, kind: Way, value: &str) -> Details {
    details.channels.push(Channel {
        kind,
        value: value.to_owned(),
        note: String::new(),
    });
    details
}

fn person(number: i64, details: Details) -> Person {
    let at = "2026-11-24T09:00:00Z".parse().unwrap();
    Person {
        id: Id::named(&format!("person/{number}")),
        number,
        details,
        created_at: at,
        changed_at: at,
        restricted_on: None,
    }
}

#[test]
fn two_records_are_alike_by_contact_or_by_name_and_place() {
    let meier = || details("Jan", "Meier");
    let cases = [
        (
            with(meier(), Way::Mail, "jan@ki.example"),
            with(details("J.", "M."), Way::Mail, "Jan@KI.example"),
            vec![Likeness::Mail],
        ),
        (
            with(meier(), Way::Mobile, "+4915155500001"),
            with(details("Janek", ""), Way::Phone, "+4915155500001"),
            vec![Likeness::Number],
        ),
        (
            at(meier(), "44135"),
            at(details("Jan", "Mayer"), "44135"),
            vec![Likeness::NameAndPostcode],
        ),
        (
            at(meier(), "44135"),
            at(details("Meyer", "Jan"), "44135"),
            vec![Likeness::NameAndPostcode],
        ),
        (
            at(meier(), "44135"),
            at(details("Jan", "Mayer"), "44139"),
            vec![],
        ),
        (
            at(meier(), "44135"),
            at(meier(), "44139"),
            vec![Likeness::Name],
        ),
        (meier(), meier(), vec![Likeness::Name]),
        (meier(), details("Jana", "Meier"), vec![]),
        (details("", ""), details("", ""), vec![]),
    ];
    for (one, other, expected) in cases {
        assert_eq!(likeness(&one, &other), expected, "{one:?} {other:?}");
        assert_eq!(likeness(&other, &one), expected);
    }
}

#[test]
fn one_is_asked_about_somebody_similar_once_and_never_about_oneself() {
    let mut index = Index::default();
    let jan = person(1, at(details("Jan", "Meier"), "44135"));
    let other = person(2, at(details("Jan", "Meyer"), "44135"));
    index.put(jan.clone());
    index.put(other.clone());
    let numbers = |found: Vec<Similar>| -> Vec<i64> {
        found.into_iter().map(|one| one.person.number).collect()
    };
    let everybody = |_: &Person| true;
    let new = similar(&index, &jan.details, None, everybody);
    assert_eq!(numbers(new), [1, 2]);
    // Already alike before this change: nobody needs to hear it again.
    assert!(similar(&index, &jan.details, Some(&jan), everybody).is_empty());
    let renamed = person(3, details("Otto", "Schulz"));
    let now = similar(&index, &jan.details, Some(&renamed), |person| {
        person.number != 1
    });
    assert_eq!(numbers(now), [2]);
}

#[test]
fn a_restricted_record_is_only_kept() {
    let mut one = person(1, details("Jan", "Meier"));
    let other = person(2, details("Jan", "Meier"));
    assert_eq!(may_merge(&one, &other), Ok(()));
    assert_eq!(
        may_merge(&one, &one).unwrap_err().key,
        "refused-people-same"
    );
    one.restricted_on = values::day::parse("2026-11-24");
    for refused in [
        may_change(&one),
        may_merge(&one, &other),
        may_merge(&other, &one),
    ] {
        assert_eq!(refused.unwrap_err().key, "refused-people-restricted");
    }
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![Just(String::new()), "[a-zäß]{1,6}"]
}

fn day() -> impl Strategy<Value = Day> {
    (2020..2030_i32, 1..=12_u32)
        .prop_map(|(year, month)| Day::from_ymd_opt(year, month, 1).unwrap())
}

fn channel() -> impl Strategy<Value = Channel> {
    (
        prop::sample::select(Way::CHANNELS),
        "[ab]{1,2}",
        "[xyz]{0,2}",
    )
        .prop_map(|(kind, value, note)| Channel { kind, value, note })
}

fn function() -> impl Strategy<Value = Function> {
    (
        prop::sample::select(FunctionKind::ALL),
        day(),
        option::of(day()),
    )
        .prop_map(|(kind, from_on, until_on)| Function {
            kind,
            from_on,
            until_on: until_on.filter(|until| *until >= from_on),
        })
}

fn skill() -> impl Strategy<Value = Skill> {
    let level = option::of(prop::sample::select(Level::ALL));
    let direction = prop::sample::select(Direction::ALL);
    ("ar|tr|kmr", "[ab]?", direction, level, option::of(day())).prop_map(
        |(tag, variety, direction, level, verified_on)| Skill {
            tag,
            variety,
            direction,
            level,
            verified_by: verified_on.map_or_else(String::new, |_| "Amal".to_owned()),
            verified_on,
        },
    )
}

fn any_details() -> impl Strategy<Value = Details> {
    let address = (word(), word()).prop_map(|(street, town)| Address {
        street,
        postcode: String::new(),
        town,
    });
    let account = option::of((0..3_u8).prop_map(|number| Id::named(&number.to_string())));
    (
        (word(), word(), address),
        (
            option::of("ar|tr"),
            option::of(prop::sample::select(Way::ALL)),
            account,
        ),
        (
            vec(channel(), 0..5),
            vec(function(), 0..4),
            vec(skill(), 0..4),
        ),
    )
        .prop_map(
            |(
                (given_name, family_name, address),
                (contact_language, contact_way, account),
                rows,
            )| {
                Details {
                    given_name,
                    family_name,
                    address,
                    contact_language,
                    contact_way,
                    account,
                    channels: rows.0,
                    functions: rows.1,
                    languages: rows.2,
                }
            },
        )
}

fn side() -> impl Strategy<Value = Side> {
    prop::sample::select(&[Side::Kept, Side::Other][..])
}

fn choices() -> impl Strategy<Value = Choices> {
    (side(), side(), side(), side(), side(), side()).prop_map(
        |(given_name, family_name, address, contact_language, contact_way, account)| Choices {
            given_name,
            family_name,
            address,
            contact_language,
            contact_way,
            account,
        },
    )
}

proptest! {
    #[test]
    fn nothing_is_lost_when_two_records_become_one(
        kept in any_details(),
        other in any_details(),
        choices in choices(),
    ) {
        let one = united(&kept, &other, choices);
        for own in kept.channels.iter().chain(&other.channels) {
            let there = one
                .channels
                .iter()
                .any(|new| new.kind == own.kind && new.value == own.value && new.note.contains(&own.note));
            prop_assert!(there, "{own:?} is lost in {one:?}");
        }
        for own in kept.functions.iter().chain(&other.functions) {
            prop_assert!(one.functions.contains(own));
        }
        for own in kept.languages.iter().chain(&other.languages) {
            prop_assert!(one.languages.contains(own));
        }
        // Nothing is made up either.
        let rows = one.channels.len() + one.functions.len() + one.languages.len();
        let before = [&kept, &other].map(|from| {
            from.channels.len() + from.functions.len() + from.languages.len()
        });
        prop_assert!(rows <= before[0] + before[1]);
        prop_assert!([&kept.given_name, &other.given_name].contains(&&one.given_name));
        prop_assert!([&kept.address, &other.address].contains(&&one.address));
    }

    #[test]
    fn without_a_choice_no_field_is_emptier_than_before(kept in any_details(), other in any_details()) {
        let one = united(&kept, &other, Choices::usual(&kept));
        let was = |field: fn(&Details) -> bool| field(&kept) && field(&other);
        prop_assert_eq!(one.given_name.is_empty(), was(|from| from.given_name.is_empty()));
        prop_assert_eq!(one.family_name.is_empty(), was(|from| from.family_name.is_empty()));
        prop_assert_eq!(one.address.is_empty(), was(|from| from.address.is_empty()));
        prop_assert_eq!(one.contact_language.is_none(), was(|from| from.contact_language.is_none()));
        prop_assert_eq!(one.contact_way.is_none(), was(|from| from.contact_way.is_none()));
        prop_assert_eq!(one.account.is_none(), was(|from| from.account.is_none()));
    }

    #[test]
    fn a_record_united_with_itself_stays_itself(mut own in any_details()) {
        own.channels = channels(&[], &own.channels);
        own.functions = both(&[], &own.functions);
        own.languages = both(&[], &own.languages);
        prop_assert_eq!(united(&own, &own, Choices::usual(&own)), own);
    }
}

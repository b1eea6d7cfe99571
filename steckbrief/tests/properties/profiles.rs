//! Profiles, in normal form and without care.

use chrono::NaiveDate;
use proptest::prelude::*;
use steckbrief::{Attachment, CouncilDecision, FocusArea, Lead, Steckbrief, Task, UnknownField};

use crate::soup::soup;

/// A line of text as it can stand in a profile: anything but white space at its ends.
fn line() -> impl Strategy<Value = String> {
    let word = "[A-Za-zÄÖÜäöüß0-9„“”\"«»‚‘'•;,:&<>().!?*/=ابتĞışПривіт–-]{1,9}";
    prop::collection::vec(word, 1..8).prop_map(|words| words.join(" "))
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec((line(), prop::bool::ANY), 1..5).prop_map(|lines| {
        let mut text = String::new();
        for (line, paragraph) in lines {
            if !text.is_empty() {
                text.push_str(if paragraph { "\n\n" } else { "\n" });
            }
            text.push_str(&line);
        }
        text
    })
}

/// An entry of a list: it has no mark of a list before or after it.
fn entry() -> impl Strategy<Value = Task> {
    ("[A-ZÄÖÜ][a-zäöüß]{2,8}", text(), "[a-zäöü.!?)“]").prop_map(|(first, text, last)| Task {
        text: format!("{first} {text}{last}"),
        ..Task::default()
    })
}

fn focus_area() -> impl Strategy<Value = FocusArea> {
    let title =
        prop::option::of((line(), "[a-zäöü)“]").prop_map(|(line, last)| format!("{line}{last}")));
    (title, text()).prop_map(|(title, text)| FocusArea { title, text })
}

fn person() -> impl Strategy<Value = String> {
    "(Dr\\. )?[A-ZÄÖÜ][a-zäöüßéğş]{3,9}(-[A-Z][a-z]{3,5})? [A-ZÄÖÜ][a-zäöüß]{3,9}x"
}

fn lead() -> impl Strategy<Value = Lead> {
    (
        prop::option::of(person()),
        prop::option::of("[A-ZÄÖÜ][a-zäöüß]{2,9}(straße|weg|platz) [1-9][0-9]{0,2}( [a-d])?"),
        prop::option::of("[1-9][0-9]{4}"),
        prop::option::of("[A-ZÄÖÜ][a-zäöüß]{2,9}( an der [A-Z][a-z]{2,6})?"),
        prop::option::of("\\+49221471[0-9]{4}"),
        prop::option::of("[a-z]{1,8}(\\.[a-z]{1,8})?@[a-z]{2,8}(-[a-z]{1,5})?\\.example"),
        prop::option::of("https?://[a-z]{2,8}\\.example(/[a-zA-Z0-9_?=&%]{1,10}){0,2}"),
    )
        .prop_map(
            |(name, street, postcode, town, phone, email, homepage)| Lead {
                name,
                street,
                postcode,
                town,
                phone,
                email,
                homepage,
            },
        )
}

fn attachment() -> impl Strategy<Value = Attachment> {
    (
        prop::option::of(line()),
        prop::option::of(line()),
        prop::option::of(person()),
    )
        .prop_map(|(office, division, head)| Attachment {
            office,
            division,
            head,
        })
}

fn decision() -> impl Strategy<Value = CouncilDecision> {
    const BODIES: &[&str] = &[
        "Rat",
        "Kreistag",
        "Städteregionstag",
        "Kreisausschuss",
        "Hauptausschuss",
    ];
    (
        prop::option::of(prop::sample::select(BODIES).prop_map(str::to_owned)),
        prop::option::of(0..20_000_u64),
    )
        .prop_map(|(body, days)| CouncilDecision {
            body,
            date: days.and_then(|days| {
                NaiveDate::from_ymd_opt(1990, 1, 1)?.checked_add_days(chrono::Days::new(days))
            }),
        })
}

fn unknown() -> impl Strategy<Value = UnknownField> {
    (
        "[A-ZÄÖÜ][a-zäöüß<>&;:•]{2,9}x( [A-Za-zÄÖÜäöü&]{1,9}x){0,3} der Anlage",
        text(),
    )
        .prop_map(|(label, value)| UnknownField { label, value })
}

pub fn profile() -> impl Strategy<Value = Steckbrief> {
    let lists = (
        prop::collection::vec(focus_area(), 0..4),
        prop::collection::vec(entry(), 0..6),
        prop::collection::vec(entry(), 0..4),
        prop::collection::vec(unknown(), 0..4),
    );
    let single = (
        prop::option::of(line()),
        prop::option::of("https://[a-z]{2,9}\\.example/[a-z&?=]{0,9}"),
    );
    (single, lists, lead(), attachment(), decision()).prop_map(
        |(
            (name, concept_url),
            (focus_areas, tasks, best_practice, unknown_fields),
            lead,
            attachment,
            council_decision,
        )| {
            Steckbrief {
                name,
                concept_url,
                focus_areas,
                tasks,
                attachment,
                best_practice,
                lead,
                council_decision,
                unknown_fields,
                ..Steckbrief::default()
            }
        },
    )
}

/// Any text at all, with what normal form takes out.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof!["(\\PC|[\t\n\r\u{0}\u{85}<>&;•„“:-]){0,40}", soup()]
}

fn any_task() -> impl Strategy<Value = Task> {
    any_text().prop_map(|text| Task {
        text,
        ..Task::default()
    })
}

/// A profile that some program has filled without care.
pub fn careless_profile() -> impl Strategy<Value = Steckbrief> {
    let maybe = || prop::option::of(any_text());
    let area = (maybe(), any_text()).prop_map(|(title, text)| FocusArea { title, text });
    let unknown = (any_text(), any_text()).prop_map(|(label, value)| UnknownField { label, value });
    (
        (maybe(), maybe(), maybe(), maybe(), maybe()),
        (maybe(), maybe(), maybe(), maybe(), maybe()),
        prop::collection::vec(area, 0..3),
        prop::collection::vec(any_task(), 0..4),
        prop::collection::vec(unknown, 0..3),
    )
        .prop_map(
            |(first, second, focus_areas, tasks, unknown_fields)| Steckbrief {
                name: first.0,
                concept_url: first.1,
                attachment: Attachment {
                    office: first.2,
                    division: first.3,
                    head: first.4,
                },
                lead: Lead {
                    name: second.0,
                    street: second.1,
                    town: second.2,
                    phone: second.3,
                    email: second.4,
                    ..Lead::default()
                },
                focus_areas,
                tasks,
                unknown_fields,
                ..Steckbrief::default()
            },
        )
}

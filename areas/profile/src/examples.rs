//! Profiles for the tests of this crate.

use std::sync::LazyLock;

use platform::texts::Texts;
use values::id::Id;

use crate::{
    document::{Profile, translation::Translation},
    import::{model::Understood, rules::proposals},
    public::published::Published,
    versions::{model::Periods, rules::complete},
};

/// Something no export may ever say: the words of people who work inside.
pub const CANARY: &str = "Zimtzebra";

/// Dortmund's Steckbrief as the portal published it, taken over whole.
pub fn dortmund() -> Profile {
    let steckbrief = steckbrief::read(include_bytes!("../data/steckbrief-dortmund.txt")).unwrap();
    let count = steckbrief.tasks.len() + steckbrief.best_practice.len();
    let ids = (0..count)
        .map(|place| Id::named(&format!("example/undertaking/{place}")))
        .collect();
    let understood = Understood {
        steckbrief,
        raw: Vec::new(),
        ids,
    };
    let nothing = Profile::default();
    let mut profile = proposals(&understood, &nothing)
        .into_iter()
        .fold(nothing, |profile, one| {
            one.part.put(&profile, one.proposed).unwrap()
        });
    profile.council_decision =
        serde_json::from_str(include_str!("../data/council-decision-dortmund.json")).unwrap();
    translate(&mut profile);
    completed(profile)
}

/// English words for one text, made from German ones that nobody has published.
fn translate(profile: &mut Profile) {
    let words = Translation {
        text: "Integration plan".to_owned(),
        of: CANARY.to_owned(),
    };
    profile
        .translations
        .entry("en".to_owned())
        .or_default()
        .insert("concept/title".to_owned(), words);
}

/// Nothing but a name and one undertaking with a title.
pub fn minimal() -> Profile {
    named("Kommunales Integrationszentrum Bottrop")
}

/// `text` in every place that takes any text.
pub fn named(text: &str) -> Profile {
    let mut profile: Profile = serde_json::from_value(serde_json::json!({
        "name": text,
        "undertakings": [{ "title": text, "section": "task" }],
    }))
    .unwrap();
    profile.undertakings[0].id = Some(Id::named("example/only"));
    completed(profile)
}

/// `text` in even more places.
pub fn filled_with(text: &str) -> Profile {
    let mut profile: Profile = serde_json::from_value(serde_json::json!({
        "name": text, "about": text,
        "concept": { "title": text },
        "focus_areas": [{ "title": text, "text": text, "valid_from": "2026-01-01" }],
        "undertakings": [{
            "title": text, "text": text, "kind": "pool", "section": "best_practice",
            "projects": [text], "contact_name": text, "partners": [text],
            "milestones": [{ "title": text, "need": text }],
            "documents": [{ "title": text, "url": "https://a.example/b.pdf" }],
        }],
        "attachment": { "office": text, "division": text, "head": text },
        "lead": { "name": text, "street": text, "postcode": "44122", "town": text,
            "phone": "+492315027247", "email": "ki@dortmund.example",
            "homepage": "https://ki.example/" },
        "council_decision": { "body": text, "decided_on": "2013-06-13", "paper": text,
            "subject": text, "steps": [{ "body": text, "role": "decision", "result": text }] },
        "further": [{ "label": text, "text": text }],
    }))
    .unwrap();
    profile.undertakings[0].id = Some(Id::named("example/only"));
    completed(profile)
}

/// `profile` as its third version.
pub fn published(profile: Profile) -> Published {
    let day = |text| values::day::parse(text).unwrap();
    let (published_on, confirmed_on) = (day("2026-11-03"), day("2026-11-20"));
    Published {
        profile,
        number: 3,
        published_on,
        confirmed_on,
    }
}

fn completed(profile: Profile) -> Profile {
    let periods = Periods {
        focus_area_months: 24,
        remind_days: 90,
        confirm_days: 180,
    };
    let mut place = 0;
    complete(profile, periods, || {
        place += 1;
        Id::named(&format!("example/part/{place}"))
    })
}

/// The words of the house.
pub fn texts() -> &'static Texts {
    static TEXTS: LazyLock<Texts> =
        LazyLock::new(|| Texts::read(&[platform::texts::PLATFORM, crate::TEXTS].concat()).unwrap());
    &TEXTS
}

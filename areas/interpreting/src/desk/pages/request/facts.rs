//! What a request's page says about the request itself.

use platform::web::{Visit, format};

use super::super::super::{look::Look, paths, words::Words};
use crate::{
    pool::{self, Weight},
    requests::{self, Event, Request, Stage, reasons, rules},
    rights::COORDINATE,
};

/// What a coordinator can decide, with the address of its form.
const DECISIONS: [(Event, &str); 5] = [
    (Event::Check, "pruefen"),
    (Event::Reopen, "wieder"),
    (Event::AskBack, "rueckfrage"),
    (Event::Refuse, "ablehnen"),
    (Event::GiveUp, "aufgeben"),
];

/// A label and what stands beside it.
pub struct Fact {
    pub label: String,
    pub words: String,
}

/// One of its times.
pub struct Time {
    pub path: String,
    pub when: String,
    pub minutes: String,
    pub is_shown: bool,
}

/// Something the triage has found.
pub struct Found {
    pub weight: &'static str,
    pub words: String,
}

/// A decision as a button or a form.
pub struct Decision {
    pub key: String,
    pub act: &'static str,
    /// The institution reads a sentence about it.
    pub has_words: bool,
    /// Reasons of which one must be chosen; keys and sentences.
    pub reasons: Vec<(&'static str, String)>,
}

/// What is needed.
pub fn facts(words: &Words<'_>, look: &Look<'_>, request: &Request) -> Vec<Fact> {
    let need = &request.need;
    let visit = words.0;
    let comma = format::comma(visit.language);
    let substitutes = need.substitutes.iter().map(|tag| words.language(tag));
    let occasions = look.situation().rules.occasions.iter();
    let own = occasions
        .filter(|one| one.key == need.occasion)
        .find_map(|one| one.words.clone());
    let occasion = own.unwrap_or_else(|| visit.say(&format!("pool-occasion-{}", need.occasion)));
    let preferred = need.preferred.map(|id| look.situation().name(id));
    let all = [
        ("language", words.spoken(request)),
        ("substitutes", substitutes.collect::<Vec<_>>().join(comma)),
        ("occasion", occasion),
        (
            "medium",
            visit.say(&format!("desk-medium-{}", need.medium.key())),
        ),
        ("place", need.address()),
        (
            "gender",
            visit.say(&format!(
                "desk-gender-{}",
                need.gender.key().replace('_', "-")
            )),
        ),
        ("preferred", preferred.unwrap_or_default()),
        ("file-number", need.file_number.clone()),
    ];
    labelled(words, all)
}

/// Who asks.
pub fn contact(words: &Words<'_>, request: &Request) -> Vec<Fact> {
    let asker = &request.asker;
    labelled(
        words,
        [
            ("institution", asker.institution.clone()),
            ("contact", asker.name.clone()),
            ("email", asker.email.clone()),
            ("phone", asker.phone.clone()),
            (
                "received",
                format::moment(words.0.language, request.received_at),
            ),
        ],
    )
}

fn labelled<const N: usize>(words: &Words<'_>, all: [(&str, String); N]) -> Vec<Fact> {
    let said = all.into_iter().filter(|(_, words)| !words.is_empty());
    let facts = said.map(|(key, fact)| Fact {
        label: words.0.say(&format!("desk-fact-{key}")),
        words: fact,
    });
    facts.collect()
}

/// Its times; the one that is shown is marked.
pub fn times(words: &Words<'_>, request: &Request, shown: usize) -> Vec<Time> {
    let walls = request.times.iter().enumerate();
    let times = walls.map(|(number, wall)| Time {
        path: paths::at_time(request.id, number),
        when: words.time(wall.start),
        minutes: words.count("desk-minutes", i64::from(wall.minutes)),
        is_shown: number == shown,
    });
    times.collect()
}

/// What the triage has found, in words.
pub fn found(words: &Words<'_>, verdict: &pool::Verdict) -> Vec<Found> {
    let visit = words.0;
    let findings = verdict.findings.iter();
    let found = findings.map(|one| Found {
        weight: match one.weight {
            Weight::Hint => "info",
            Weight::AskBack => "warning",
            Weight::Refused => "danger",
        },
        words: requests::judging::sentence(&visit.house.texts, visit.language, one),
    });
    found.collect()
}

/// When, what and why of a step: the reason and what was written.
pub fn step_words(visit: &Visit, step: &requests::Step) -> (String, String, String) {
    let reason = match step.reason.as_str() {
        "" => String::new(),
        key => visit.say(key),
    };
    let why = [reason.as_str(), step.words.as_str()];
    let why: Vec<&str> = why.into_iter().filter(|part| !part.is_empty()).collect();
    (
        format::moment(visit.language, step.at),
        visit.say(&format!("requests-event-{}", step.event)),
        why.join(" "),
    )
}

/// What whoever looks can decide in a stage.
pub fn decisions(visit: &Visit, stage: Stage) -> Vec<Decision> {
    let may_work = visit.actor.may(COORDINATE);
    let possible = DECISIONS
        .iter()
        .filter(|(event, _)| may_work && rules::next(stage, *event).is_ok());
    let decisions = possible.map(|(event, act)| {
        let reasons = match event {
            Event::Refuse => reasons::REFUSALS,
            Event::GiveUp => reasons::UNFILLED,
            _ => &[],
        };
        Decision {
            key: event.key().replace('_', "-"),
            act,
            has_words: matches!(event, Event::AskBack | Event::Refuse | Event::GiveUp),
            reasons: reasons.iter().map(|key| (*key, visit.say(key))).collect(),
        }
    });
    decisions.collect()
}

/// Where whoever looks may change the request.
pub fn change(visit: &Visit, request: &Request) -> Option<String> {
    let can = [Event::Correct, Event::Amend]
        .into_iter()
        .any(|event| rules::next(request.stage, event).is_ok());
    (can && visit.actor.may(COORDINATE)).then(|| requests::paths::change(request.id))
}

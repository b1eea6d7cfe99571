//! The published profile as open JSON.
//!
//! Every key is always there; what is not known is `null`, a list without entries is empty. Days
//! are ISO 8601 (`2026-11-24`), telephone numbers E.164, addresses whole. Texts marked *rich* are
//! `CommonMark`. Keys are added over time; they are neither renamed nor removed without a new
//! `format`.
//!
//! - `format`: version of this description, now 1
//! - `url`: the profile's page; `id`: UUID of the centre, the same in the HSDS interface
//! - `centre`: `slug`, `key` (Amtlicher Gemeindeschlüssel), `municipality`, `district`
//!   (Regierungsbezirk)
//! - `number`, `published_on`, `confirmed_on`: which version this is, when it was released and
//!   when somebody last found it right
//! - `name`, `about` (rich), `concept`, `focus_areas`, `attachment`, `lead`, `council_decision`,
//!   `further`: the fields of the Steckbrief
//! - `undertakings`: with `url`; `kind` (what it is: `pool`, `map`, `funding_line`, `programme`,
//!   `case_system`, `event`, `campaign`, `prize`, `network`, `plan`), `section` (where the
//!   Steckbrief names it: `task`, `best_practice`), `status` on the day of the answer (`planned`,
//!   `active`, `paused`, `ended`)
//! - `translations`: by language tag, then by the path of the German text, for example
//!   `undertakings/{id}/title`: `text` and whether it still fits the German (`is_current`)

use axum::response::Response;
use platform::{Result, web::Visit};
use serde_json::{Map, Value, json};
use values::{day::Day, language::Language};

use super::{
    known::known,
    origin::{Origin, shown},
    published::{self, Published},
};
use crate::document::{
    CouncilDecision, FocusArea, Lead, Milestone, Profile, Step, Undertaking, translation::State,
};

/// Version of the description above.
const FORMAT: u32 = 1;

/// The profile for other programs.
pub async fn show(visit: Visit) -> Result<Response> {
    let published = published::must_exist(&visit).await?;
    let origin = Origin::of(&visit);
    let value = profile(&published, &origin, visit.house.clock.today());
    let file_name = format!("steckbrief-{}.json", origin.slug);
    Ok(shown(
        "application/json",
        &file_name,
        serde_json::to_vec_pretty(&value)?,
    ))
}

/// The profile with everything the public may know.
pub fn profile(published: &Published, origin: &Origin, today: Day) -> Value {
    let Published {
        profile,
        number,
        published_on,
        confirmed_on,
    } = published;
    let entry = origin.entry();
    let concept = &profile.concept;
    let attachment = &profile.attachment;
    let further = profile.further.iter();
    json!({
        "format": FORMAT,
        "url": origin.page(""),
        "id": origin.id(),
        "centre": {
            "slug": origin.slug,
            "key": entry.map(|entry| &entry.key),
            "municipality": entry.map(|entry| &entry.municipality),
            "district": entry.map(|entry| &entry.district),
        },
        "number": number,
        "published_on": published_on,
        "confirmed_on": confirmed_on,
        "name": known(&profile.name),
        "about": known(&profile.about),
        "concept": {
            "title": known(&concept.title),
            "url": known(&concept.url),
            "adopted_on": concept.adopted_on,
            "valid_from": concept.valid_from,
            "valid_until": concept.valid_until,
        },
        "focus_areas": profile.focus_areas.iter().map(focus_area).collect::<Value>(),
        "undertakings": profile.undertakings.iter()
            .map(|one| undertaking(one, origin, today)).collect::<Value>(),
        "attachment": {
            "office": known(&attachment.office),
            "division": known(&attachment.division),
            "head": known(&attachment.head),
        },
        "lead": lead(&profile.lead),
        "council_decision": council_decision(&profile.council_decision),
        "further": further.map(|one| json!({ "label": one.label, "text": one.text }))
            .collect::<Value>(),
        "translations": translations(profile),
    })
}

fn focus_area(area: &FocusArea) -> Value {
    json!({
        "id": area.id,
        "title": known(&area.title),
        "text": known(&area.text),
        "valid_from": area.valid_from,
        "valid_until": area.valid_until,
    })
}

fn undertaking(undertaking: &Undertaking, origin: &Origin, today: Day) -> Value {
    let documents = undertaking.documents.iter();
    json!({
        "id": undertaking.id,
        "url": origin.undertaking(&undertaking.slug),
        "title": known(&undertaking.title),
        "text": known(&undertaking.text),
        "kind": known(&undertaking.kind),
        "section": known(&undertaking.section),
        "status": undertaking.status(today).key(),
        "projects": undertaking.projects,
        "starts_on": undertaking.starts_on,
        "paused_on": undertaking.paused_on,
        "ended_on": undertaking.ended_on,
        "focus_area": known(&undertaking.focus_area),
        "contact": {
            "name": known(&undertaking.contact_name),
            "phone": known(&undertaking.contact_phone),
            "email": known(&undertaking.contact_email),
        },
        "partners": undertaking.partners,
        "milestones": undertaking.milestones.iter().map(milestone).collect::<Value>(),
        "documents": documents.map(|one| json!({ "title": one.title, "url": one.url }))
            .collect::<Value>(),
    })
}

fn milestone(milestone: &Milestone) -> Value {
    json!({
        "title": known(&milestone.title),
        "due_on": milestone.due_on,
        "reached_on": milestone.reached_on,
        "need": known(&milestone.need),
        "benefit": known(&milestone.benefit),
        "support": known(&milestone.support),
    })
}

fn lead(lead: &Lead) -> Value {
    json!({
        "name": known(&lead.name),
        "street": known(&lead.street),
        "postcode": known(&lead.postcode),
        "town": known(&lead.town),
        "phone": known(&lead.phone),
        "email": known(&lead.email),
        "homepage": known(&lead.homepage),
    })
}

fn council_decision(decision: &CouncilDecision) -> Value {
    let step = |step: &Step| {
        json!({
            "body": known(&step.body),
            "met_on": step.met_on,
            "role": known(&step.role),
            "result": known(&step.result),
        })
    };
    json!({
        "body": known(&decision.body),
        "decided_on": decision.decided_on,
        "paper": known(&decision.paper),
        "paper_url": known(&decision.paper_url),
        "subject": known(&decision.subject),
        "steps": decision.steps.iter().map(step).collect::<Value>(),
    })
}

/// Words in other languages. The German text that a translation was made from stays inside: it
/// may never have been published.
fn translations(profile: &Profile) -> Value {
    let sources = profile.sources();
    let others = Language::ALL
        .into_iter()
        .filter(|language| *language != Language::German);
    let by_language = others.filter_map(|language| {
        let texts = profile.translations.get(language.tag())?;
        let texts = sources.iter().filter_map(|source| {
            let state = profile.state(language, source);
            let text = texts
                .get(&source.path)
                .filter(|_| state != State::Missing)?;
            let is_current = state == State::Current;
            Some((
                source.path.clone(),
                json!({ "text": text.text, "is_current": is_current }),
            ))
        });
        Some((language.tag().to_owned(), Value::Object(texts.collect())))
    });
    Value::Object(by_language.collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;

    fn of(profile_of: Profile) -> Value {
        let origin = Origin::new("https://vielfalt.example", "dortmund");
        let today = values::day::parse("2026-11-24").unwrap();
        profile(&examples::published(profile_of), &origin, today)
    }

    /// Paths of all keys, list entries as one.
    fn keys(value: &Value, start: &str, found: &mut std::collections::BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    found.insert(format!("{start}/{key}"));
                    keys(value, &format!("{start}/{key}"), found);
                }
            }
            Value::Array(list) => list
                .iter()
                .for_each(|one| keys(one, &format!("{start}[]"), found)),
            _ => {}
        }
    }

    #[test]
    fn dortmund_is_told_with_ids_addresses_and_states() {
        let value = of(examples::dortmund());
        assert_eq!(value["name"], "Kommunales Integrationszentrum Dortmund");
        assert_eq!(value["centre"]["key"], "05913");
        assert_eq!(value["lead"]["phone"], "+492315027247");
        assert_eq!(value["council_decision"]["decided_on"], "2013-06-13");
        assert_eq!(value["concept"]["valid_until"], Value::Null);
        let first = &value["undertakings"][0];
        let url = first["url"].as_str().unwrap();
        assert!(
            url.starts_with("https://vielfalt.example/dortmund/vorhaben/"),
            "{url}"
        );
        assert_eq!(first["status"], "active");
        assert_eq!(
            value["translations"]["en"]["concept/title"]["text"],
            "Integration plan"
        );
        assert_eq!(
            value["translations"]["en"]["concept/title"]["is_current"],
            false
        );
    }

    #[test]
    fn a_key_is_there_even_when_nothing_is_known() {
        let (mut full, mut little) = Default::default();
        keys(&of(examples::filled_with("x")), "", &mut full);
        keys(&of(examples::minimal()), "", &mut little);
        let inside_lists = |key: &&String| {
            [
                "focus_areas[]",
                "milestones[]",
                "documents[]",
                "steps[]",
                "further[]",
            ]
            .iter()
            .any(|list| key.contains(list))
        };
        let missing: Vec<_> = full
            .difference(&little)
            .filter(|key| !inside_lists(key))
            .collect();
        assert_eq!(missing, Vec::<&String>::new());
    }

    #[test]
    fn empty_texts_are_null() {
        fn none_is_empty(value: &Value) -> bool {
            match value {
                Value::String(text) => !text.is_empty(),
                Value::Array(list) => list.iter().all(none_is_empty),
                Value::Object(map) => map.values().all(none_is_empty),
                _ => true,
            }
        }
        assert!(none_is_empty(&of(examples::minimal())));
    }
}

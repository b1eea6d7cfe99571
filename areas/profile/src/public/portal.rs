//! The Steckbrief in the portal's own text format, to be handed on or read in elsewhere.

use axum::response::Response;
use platform::{
    Result,
    web::{Visit, document},
};
use steckbrief::{Attachment, CouncilDecision, FocusArea, Lead, Steckbrief, Task, UnknownField};

use super::{blocks::plain, known::known, published};
use crate::document::{Profile, Undertaking};

/// The published profile as a text file.
pub async fn show(visit: Visit) -> Result<Response> {
    let published = published::must_exist(&visit).await?;
    let text = steckbrief::write(&to_steckbrief(&published.profile));
    let slug = visit.slug.as_deref().unwrap_or_default();
    let file_name = format!("steckbrief-{slug}.txt");
    Ok(document(
        "text/plain; charset=utf-8",
        Some(&file_name),
        text.into_bytes(),
    ))
}

/// What the portal's format has a place for. Periods, contacts of undertakings, translations and
/// the way of the council's paper stay behind.
pub fn to_steckbrief(profile: &Profile) -> Steckbrief {
    let tasks = |section: &str| {
        let named = profile
            .undertakings
            .iter()
            .filter(|one| one.section == section);
        named.map(task).collect()
    };
    let lead = &profile.lead;
    Steckbrief {
        name: some(&profile.name),
        concept_url: some(&profile.concept.url),
        focus_areas: focus_areas(profile),
        tasks: tasks("task"),
        attachment: Attachment {
            office: some(&profile.attachment.office),
            division: some(&profile.attachment.division),
            head: some(&profile.attachment.head),
        },
        best_practice: tasks("best_practice"),
        lead: Lead {
            name: some(&lead.name),
            street: some(&lead.street),
            postcode: some(&lead.postcode),
            town: some(&lead.town),
            phone: some(&lead.phone),
            email: some(&lead.email),
            homepage: some(&lead.homepage),
        },
        council_decision: CouncilDecision {
            body: some(&profile.council_decision.body),
            date: profile.council_decision.decided_on,
        },
        unknown_fields: further(profile),
        ..Steckbrief::default()
    }
}

fn some(text: &str) -> Option<String> {
    known(text).map(str::to_owned)
}

fn focus_areas(profile: &Profile) -> Vec<FocusArea> {
    let areas = profile.focus_areas.iter();
    areas
        .map(|area| FocusArea {
            title: some(&area.title),
            text: plain(&area.text),
        })
        .collect()
}

fn further(profile: &Profile) -> Vec<UnknownField> {
    let fields = profile.further.iter();
    fields
        .map(|one| UnknownField {
            label: one.label.clone(),
            value: plain(&one.text),
        })
        .collect()
}

/// The portal knows one text: the title alone, the text alone when it begins with the title, or
/// both.
fn task(undertaking: &Undertaking) -> Task {
    let (title, text) = (undertaking.title.trim(), plain(&undertaking.text));
    // A title made from a long text ends in dots.
    let beginning = title.trim_end_matches(" …");
    let text = if text.is_empty() {
        title.to_owned()
    } else if text.starts_with(beginning) {
        text
    } else {
        format!("{title}: {text}")
    };
    Task {
        text,
        projects: undertaking.projects.clone(),
        kind: None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::examples;

    /// What a reader of the text understands, without what it guesses anew.
    fn understood(steckbrief: &Steckbrief) -> Steckbrief {
        Steckbrief {
            findings: Vec::new(),
            raw: Vec::new(),
            ..steckbrief.clone()
        }
    }

    #[test]
    fn dortmunds_steckbrief_leaves_the_house_as_it_came() {
        let came = steckbrief::read(include_bytes!("../../data/steckbrief-dortmund.txt")).unwrap();
        let left = steckbrief::write(&to_steckbrief(&examples::dortmund()));
        let left = steckbrief::read(left.as_bytes()).unwrap();
        assert_eq!(understood(&left), understood(&came));
    }

    #[test]
    fn a_text_that_does_not_begin_with_its_title_keeps_both() {
        let mut profile = examples::named("Lesepaten");
        profile.undertakings[0].text = "Ehrenamtliche **lesen** vor.".to_owned();
        assert_eq!(
            to_steckbrief(&profile).tasks[0].text,
            "Lesepaten: Ehrenamtliche lesen vor."
        );
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_a_steckbrief_again(text in any::<String>()) {
            let written = steckbrief::write(&to_steckbrief(&examples::filled_with(&text)));
            let read = steckbrief::read(written.as_bytes());
            prop_assert!(read.is_ok(), "{written}");
            prop_assert!(!written.contains("<script"));
        }
    }
}

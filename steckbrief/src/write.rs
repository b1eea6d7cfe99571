//! Writes the portal's text format so that reading it again guesses nothing.

use std::borrow::Cow;

use crate::decision::BODIES;
use crate::fields::{UNLABELLED, is_label};
use crate::known::{Known, known};
use crate::model::{Attachment, CouncilDecision, FocusArea, Lead, Steckbrief, Task, UnknownField};
use crate::text::{one_line, tidy};

/// Label of a decision whose body is not known.
const DECISION: &str = "Beschluss zur Einrichtung des KI vom";

/// The profile as the portal's text. Findings and raw text are not written; municipality,
/// projects and kinds are derived again when it is read.
pub fn write(profile: &Steckbrief) -> String {
    let (decision_label, decision) = decision(&profile.council_decision);
    let concept = profile.concept_url.as_deref().unwrap_or_default();
    let lines = [
        (
            Known::Name.label(),
            inline(profile.name.as_deref().unwrap_or_default()),
        ),
        (Known::Concept.label(), inline(concept)),
        (Known::Focus.label(), focus_areas(&profile.focus_areas)),
        (Known::Tasks.label(), list(&profile.tasks)),
        (Known::Attachment.label(), attachment(&profile.attachment)),
        (Known::BestPractice.label(), list(&profile.best_practice)),
        (Known::Lead.label(), lead(&profile.lead)),
        (decision_label, decision),
    ];
    let mut out = String::from("Steckbrief\n\n");
    for (label, value) in lines {
        push_line(&mut out, label, &value);
    }
    for field in &profile.unknown_fields {
        let (label, value) = unknown(field);
        push_line(&mut out, &inline(&label), &paragraphs(&value));
    }
    out
}

/// A label that could not be read again goes into the value.
fn unknown(field: &UnknownField) -> (Cow<'_, str>, Cow<'_, str>) {
    let label = one_line(&field.label);
    if is_label(&label) || known(&label).is_some() {
        (label.into(), field.value.as_str().into())
    } else {
        (
            UNLABELLED.into(),
            format!("{label}\n{}", field.value).into(),
        )
    }
}

fn push_line(out: &mut String, label: &str, value: &str) {
    out.push_str(label);
    out.push('\t');
    out.push_str(value);
    out.push('\n');
}

fn focus_areas(areas: &[FocusArea]) -> String {
    areas
        .iter()
        .map(|area| {
            let title = area
                .title
                .as_deref()
                .map(inline)
                .filter(|title| !title.is_empty());
            let heading = title.map_or("<hr>".to_owned(), |title| format!("<h3>{title}</h3>"));
            let text = tidy(&area.text);
            if text.is_empty() {
                heading
            } else {
                format!("{heading} {}", markup(&text))
            }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn list(tasks: &[Task]) -> String {
    if tasks.is_empty() {
        return String::new();
    }
    let mut out = String::from("<ul>");
    for task in tasks {
        out.push_str(" <li>");
        out.push_str(&lines(&task.text));
        out.push_str("</li>");
    }
    out.push_str(" </ul>");
    out
}

fn attachment(attachment: &Attachment) -> String {
    labelled(&[
        ("Dienststelle", &attachment.office),
        ("Bereich", &attachment.division),
        ("Leitung", &attachment.head),
    ])
}

fn lead(lead: &Lead) -> String {
    labelled(&[
        ("Name", &lead.name),
        ("Straße", &lead.street),
        ("PLZ", &lead.postcode),
        ("Ort", &lead.town),
        ("Telefon", &lead.phone),
        ("E-Mail", &lead.email),
        ("Homepage", &lead.homepage),
    ])
}

fn labelled(members: &[(&str, &Option<String>)]) -> String {
    let lines: Vec<String> = members
        .iter()
        .filter_map(|(label, value)| value.as_deref().map(|value| (label, inline(value))))
        .filter(|(_, value)| !value.is_empty())
        .map(|(label, value)| format!("{label}: {value}"))
        .collect();
    if lines.is_empty() {
        String::new()
    } else {
        format!("<p>{}</p>", lines.join("<br>"))
    }
}

fn decision(decision: &CouncilDecision) -> (&'static str, String) {
    let date = decision
        .date
        .map(|date| date.format("%d.%m.%Y").to_string())
        .unwrap_or_default();
    let Some(name) = decision.body.as_deref() else {
        return (DECISION, date);
    };
    match BODIES.iter().find(|body| body.name == name) {
        Some(body) => (body.label, date),
        None => (DECISION, format!("{}, {date}", inline(name))),
    }
}

/// Text in paragraphs; a single line needs no markup.
fn paragraphs(text: &str) -> String {
    let text = tidy(text);
    if text.contains('\n') {
        markup(&text)
    } else {
        escape(&text)
    }
}

fn markup(text: &str) -> String {
    let mut out = String::new();
    for paragraph in text.split("\n\n") {
        out.push_str("<p>");
        out.push_str(&lines(paragraph));
        out.push_str("</p>");
    }
    out
}

fn lines(text: &str) -> String {
    escape(&tidy(text)).replace('\n', "<br>")
}

fn inline(text: &str) -> String {
    escape(&one_line(text))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

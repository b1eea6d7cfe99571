//! What parts, inputs and messages are called on pages.

use platform::web::{Errors, Visit, format};
use serde_json::Value;
use values::contact::Phone;

use crate::document::{
    Profile,
    reading::Part,
    schema::{Field, Kind},
};

/// What a part is called: its field, or the undertaking's own title.
pub fn part(visit: &Visit, part: &Part, value: &Value) -> String {
    match part {
        Part::Field(field) => visit.say(&format!("field-{}", field.key)),
        Part::Undertaking(_) => {
            let title = value.get("title").and_then(Value::as_str).unwrap_or_default();
            if title.is_empty() { visit.say("undertaking-new") } else { title.to_owned() }
        }
    }
}

/// What a part of the log or of a list of edits is called.
pub fn part_key(visit: &Visit, key: &str) -> String {
    match key.split_once('/') {
        Some(("translations", tag)) => format!("{} ({tag})", visit.say("translations-title")),
        Some(("undertakings", _)) => visit.say("field-undertakings"),
        _ => visit.say(&format!("field-{key}")),
    }
}

/// A value as lines of label and text, without what is empty.
pub fn lines(visit: &Visit, field: &Field, value: &Value) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for block in field.blocks {
        let inner = if block.key.is_empty() { value } else { &value[block.key] };
        let entries = if block.is_list {
            inner.as_array().cloned().unwrap_or_default()
        } else {
            vec![inner.clone()]
        };
        for entry in entries {
            for input in block.inputs.iter().filter(|input| input.kind != Kind::Hidden) {
                let text = text(visit, input.key, input.kind, &entry[input.key]);
                if !text.is_empty() {
                    lines.push((visit.say(&format!("input-{}", input.key)), text));
                }
            }
        }
    }
    lines
}

fn text(visit: &Visit, key: &str, kind: Kind, value: &Value) -> String {
    match (kind, value) {
        (Kind::Day, Value::String(day)) => values::day::parse(day)
            .map_or_else(|| day.clone(), |day| format::day(visit.language, day)),
        (Kind::Phone, Value::String(text)) => {
            Phone::parse(text).map_or_else(|_| text.clone(), |phone| phone.readable())
        }
        (Kind::Choice(_), Value::String(choice)) if !choice.is_empty() => {
            visit.say(&format!("{key}-{choice}"))
        }
        (_, Value::String(text)) => text.clone(),
        (_, Value::Array(lines)) => {
            lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// The document's focus areas as choices: id and title.
pub fn focus_areas(profile: &Profile) -> Vec<(String, String)> {
    let areas = profile.focus_areas.iter();
    areas.filter_map(|area| Some((area.id?.to_string(), area.title.clone()))).collect()
}

/// Messages for the summary above a form: the input's name and the sentence with its label.
pub fn summary(visit: &Visit, errors: &Errors) -> Vec<(String, String)> {
    let named = errors.iter().filter(|(field, _)| !field.is_empty()).map(|(field, message)| {
        let key = field.rsplit(['.', ':']).next().unwrap_or(field);
        let label = visit.say(&format!("input-{key}"));
        let sentence = message.sentence(&visit.house.texts, visit.language);
        (field.to_owned(), format!("{label}: {sentence}"))
    });
    named.collect()
}

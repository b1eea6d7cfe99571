//! What parts, inputs and messages are called on the staff's pages.

use platform::web::{Shell, Visit, format};
use serde_json::Value;
use values::{contact::Phone, language::Language};

use crate::{
    directory::centres,
    document::{
        Profile,
        blocks::Group,
        reading::Part,
        schema::{Field, Input, Kind},
    },
    paths,
    versions::model::{Edit, RESTORED},
};

/// More parts than these are counted instead of named.
const NAMED_PARTS: usize = 3;

/// The shell of a page below the editor's overview.
pub fn shell(visit: &Visit, title: impl Into<String>) -> Shell {
    overview_shell(visit, title).below(visit.say("editor-title"), paths::EDITOR)
}

/// The shell of the overview itself.
pub fn overview_shell(visit: &Visit, title: impl Into<String>) -> Shell {
    let shell = Shell::new(visit, title).below(visit.say("start-title"), "/intern");
    match centres::by_slug(visit.slug.as_deref().unwrap_or_default()) {
        Some(entry) => shell.of(&entry.name),
        None => shell,
    }
}

/// What a part is called: its field, or the undertaking's own title.
pub fn part(visit: &Visit, part: &Part, value: &Value) -> String {
    match part {
        Part::Field(field) => visit.say(&format!("field-{}", field.key)),
        Part::Undertaking(_) => {
            let title = value
                .get("title")
                .and_then(Value::as_str)
                .unwrap_or_default();
            if title.is_empty() {
                visit.say("undertaking-new")
            } else {
                title.to_owned()
            }
        }
    }
}

/// What an edit changed.
pub fn edit(visit: &Visit, profile: &Profile, edit: &Edit) -> String {
    let keys: Vec<&str> = edit.part.split(' ').collect();
    if keys.len() > NAMED_PARTS {
        let count = i64::try_from(keys.len()).unwrap_or(i64::MAX);
        let values = [("count", count.into())];
        return visit
            .house
            .texts
            .say_with(visit.language, "edit-parts", &values);
    }
    let names = keys.into_iter().map(|key| part_key(visit, profile, key));
    names.collect::<Vec<_>>().join(", ")
}

fn part_key(visit: &Visit, profile: &Profile, key: &str) -> String {
    if key == RESTORED {
        return visit.say("edit-restored");
    }
    if let Some(tag) = key.strip_prefix("translations/") {
        return format!("{} ({})", visit.say("translations-title"), language(tag));
    }
    match Part::parse(key) {
        Some(known) if known.value(profile).is_null() => visit.say("edit-undertaking-removed"),
        Some(known) => part(visit, &known, &known.value(profile)),
        None => key.to_owned(),
    }
}

/// A language's own name.
pub fn language(tag: &str) -> String {
    Language::from_tag(tag).map_or_else(|| tag.to_owned(), |known| known.native_name().to_owned())
}

/// What an input is called; in a list, after its entry: `Meilenstein 2: Titel`.
pub fn label(
    visit: &Visit,
    field: &str,
    block: &str,
    number: Option<usize>,
    input: &str,
) -> String {
    let label = visit.say(&format!("input-{input}"));
    let Some(number) = number else { return label };
    let entry = if block.is_empty() { field } else { block };
    format!("{} {number}: {label}", visit.say(&format!("entry-{entry}")))
}

/// A value as lines of label and text, without what is empty.
pub fn lines(
    visit: &Visit,
    profile: &Profile,
    field: &Field,
    value: &Value,
) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    for block in field.blocks {
        let inner = if block.key.is_empty() {
            value
        } else {
            &value[block.key]
        };
        let entries: Vec<(Option<usize>, &Value)> = if block.is_list {
            let entries = inner.as_array().into_iter().flatten();
            entries
                .enumerate()
                .map(|(place, entry)| (Some(place + 1), entry))
                .collect()
        } else {
            vec![(None, inner)]
        };
        for (number, entry) in entries {
            for input in block
                .inputs
                .iter()
                .filter(|input| input.kind != Kind::Hidden)
            {
                let text = text(visit, profile, input, &entry[input.key]);
                if !text.is_empty() {
                    lines.push((label(visit, field.key, block.key, number, input.key), text));
                }
            }
        }
    }
    lines
}

/// What stands in an input, as people write it.
pub fn text(visit: &Visit, profile: &Profile, input: &Input, value: &Value) -> String {
    match (input.kind, value) {
        (Kind::Day, Value::String(day)) => values::day::parse(day)
            .map_or_else(|| day.clone(), |day| format::day(visit.language, day)),
        (Kind::Phone, Value::String(text)) => {
            Phone::parse(text).map_or_else(|_| text.clone(), |phone| phone.readable())
        }
        (Kind::Choice(_), Value::String(choice)) if !choice.is_empty() => {
            visit.say(&format!("choice-{}-{choice}", input.key))
        }
        (Kind::FocusArea, Value::String(id)) => {
            let named = focus_areas(profile)
                .into_iter()
                .find(|(known, _)| known == id);
            named.map(|(_, title)| title).unwrap_or_default()
        }
        (_, Value::String(text)) => text.clone(),
        (_, Value::Array(lines)) => lines
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", "),
        _ => String::new(),
    }
}

/// The document's focus areas as choices: id and title.
pub fn focus_areas(profile: &Profile) -> Vec<(String, String)> {
    let areas = profile.focus_areas.iter();
    areas
        .filter_map(|area| Some((area.id?.to_string(), area.title.clone())))
        .collect()
}

/// Messages for the summary above a form: the input's name and the sentence with its label.
pub fn summary(visit: &Visit, field: &str, groups: &[Group]) -> Vec<(String, String)> {
    let mut messages = Vec::new();
    for group in groups {
        for filled in &group.inputs {
            if let Some(refusal) = &filled.error {
                let key = filled.input.key;
                let label = label(visit, field, group.block, group.number, key);
                let sentence = refusal.sentence(&visit.house.texts, visit.language);
                messages.push((filled.name.clone(), format!("{label}: {sentence}")));
            }
        }
    }
    messages
}

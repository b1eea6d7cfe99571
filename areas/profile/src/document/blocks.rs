//! Forms made from the schema: a value becomes inputs, what was typed becomes a value again, with
//! messages beside the inputs that cannot be taken.

mod group;

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use serde_json::{Map, Value, json};
use values::{
    contact::{Email, Phone, Postcode, WebAddress},
    day,
};

pub use group::{Filled, Group};

use super::schema::{Block, Field, Input, Kind};

/// Longest single line, in characters.
const LINE_LIMIT: usize = 500;
/// Longest rich text, in characters.
const TEXT_LIMIT: usize = 20_000;
/// Empty entries offered below a list, so that it can grow without a script.
const SPARE_ENTRIES: usize = 2;

/// The groups of `field` filled with `value`; names begin with `prefix`.
pub fn fill(field: &Field, value: &Value, prefix: &str) -> Vec<Group> {
    let mut groups = Vec::new();
    for block in field.blocks {
        let inner = inner(block, value);
        if !block.is_list {
            groups.push(group(
                block,
                &inner,
                &format!("{prefix}{}", dotted(block.key)),
                None,
            ));
            continue;
        }
        let entries = inner.as_array().cloned().unwrap_or_default();
        let spare = (0..SPARE_ENTRIES).map(|_| Value::Null);
        for (place, entry) in entries.into_iter().chain(spare).enumerate() {
            let name = format!("{prefix}{}{place}.", dotted(block.key));
            groups.push(group(block, &entry, &name, Some(place + 1)));
        }
    }
    groups
}

/// The same groups with what was typed and with messages, to be shown again.
pub fn refill(field: &Field, typed: &Fields, errors: &Errors, prefix: &str) -> Vec<Group> {
    let mut groups = Vec::new();
    for block in field.blocks {
        let places: Vec<Option<usize>> = if block.is_list {
            (0..entries(block, typed, prefix)).map(Some).collect()
        } else {
            vec![None]
        };
        for place in places {
            let start = start(block, prefix, place);
            let inputs = block.inputs.iter().map(|input| {
                let name = format!("{start}{}", input.key);
                Filled {
                    input: *input,
                    text: typed.text(&name).to_owned(),
                    error: errors.beside(&name).cloned(),
                    name,
                }
            });
            groups.push(Group {
                block: block.key,
                number: place.map(|place| place + 1),
                is_spare: place.is_some_and(|place| is_blank(block, typed, prefix, Some(place))),
                inputs: inputs.collect(),
            });
        }
    }
    groups
}

/// Reads what was typed into `field`.
///
/// # Errors
/// A message beside every input that cannot be taken.
pub fn parse(field: &Field, typed: &Fields, prefix: &str) -> Result<Value, Errors> {
    let mut errors = Errors::default();
    let mut whole = Map::new();
    let mut only_list = None;
    for block in field.blocks {
        if !block.is_list {
            whole.extend(record(block, typed, prefix, None, &mut errors));
            continue;
        }
        let filled = (0..entries(block, typed, prefix))
            .filter(|place| !is_blank(block, typed, prefix, Some(*place)));
        let list: Vec<Value> = filled
            .map(|place| Value::Object(record(block, typed, prefix, Some(place), &mut errors)))
            .collect();
        if block.key.is_empty() {
            only_list = Some(Value::Array(list));
        } else {
            whole.insert(block.key.to_owned(), Value::Array(list));
        }
    }
    if errors.is_empty() {
        Ok(only_list.unwrap_or(Value::Object(whole)))
    } else {
        Err(errors)
    }
}

/// Ids and addresses are never taken from a form: `value` gets those that `present` has. In
/// lists of records with ids, an entry keeps an id only if `present` knows it.
pub fn keep_hidden(present: &Value, mut value: Value) -> Value {
    match &mut value {
        Value::Object(record) => {
            for key in ["id", "slug"] {
                match present.get(key) {
                    Some(known) => drop(record.insert(key.to_owned(), known.clone())),
                    None => drop(record.remove(key)),
                }
            }
        }
        Value::Array(entries) => {
            let known: Vec<&Value> = present
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|one| one.get("id"))
                .collect();
            for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
                if entry.get("id").is_some_and(|id| !known.contains(&id)) {
                    entry.remove("id");
                }
            }
        }
        _ => {}
    }
    value
}

fn record(
    block: &Block,
    typed: &Fields,
    prefix: &str,
    place: Option<usize>,
    errors: &mut Errors,
) -> Map<String, Value> {
    let start = start(block, prefix, place);
    let mut record = Map::new();
    for input in block.inputs {
        let name = format!("{start}{}", input.key);
        match read(input, typed.text(&name)) {
            Ok(value) => drop(record.insert(input.key.to_owned(), value)),
            Err(message) => errors.add(name, message),
        }
    }
    let period = [("valid_from", "valid_until"), ("starts_on", "ended_on")];
    for (from, until) in period {
        let day = |key: &str| record.get(key).and_then(Value::as_str).and_then(day::parse);
        if let (Some(first), Some(last)) = (day(from), day(until))
            && last < first
        {
            errors.add(format!("{start}{until}"), Refusal::new("error-period"));
        }
    }
    record
}

/// One input's text as a value, or what is wrong with it.
fn read(input: &Input, text: &str) -> Result<Value, Refusal> {
    let wrong = Refusal::new;
    if text.is_empty() {
        return match input.kind {
            _ if input.is_required => Err(wrong("error-required")),
            Kind::Day | Kind::Hidden => Ok(Value::Null),
            Kind::Lines => Ok(json!([])),
            _ => Ok(json!("")),
        };
    }
    let limit = if input.kind == Kind::Rich {
        TEXT_LIMIT
    } else {
        LINE_LIMIT
    };
    if input.kind != Kind::Lines && text.chars().count() > limit {
        return Err(wrong("error-too-long").with("limit", limit.to_string()));
    }
    match input.kind {
        Kind::Line | Kind::Rich | Kind::Hidden | Kind::FocusArea => Ok(json!(text)),
        Kind::Lines => Ok(json!(lines(text))),
        Kind::Day => day::parse(text)
            .map(|day| json!(day))
            .ok_or(wrong("error-day")),
        Kind::Web => WebAddress::parse(text)
            .map(|web| json!(web.as_str()))
            .map_err(|e| wrong(e.key())),
        Kind::Email => Email::parse(text)
            .map(|email| json!(email.as_str()))
            .map_err(|e| wrong(e.key())),
        Kind::Phone => Phone::parse(text)
            .map(|phone| json!(phone.e164()))
            .map_err(|e| wrong(e.key())),
        Kind::Postcode => Postcode::parse(text)
            .map(|code| json!(code.as_str()))
            .map_err(|e| wrong(e.key())),
        Kind::Choice(choices) if choices.contains(&text) => Ok(json!(text)),
        Kind::Choice(_) => Err(wrong("error-choice")),
    }
}

fn lines(text: &str) -> Vec<&str> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}

fn group(block: &Block, value: &Value, start: &str, number: Option<usize>) -> Group {
    let inputs = block.inputs.iter().map(|input| Filled {
        input: *input,
        name: format!("{start}{}", input.key),
        text: shown(input, value.get(input.key)),
        error: None,
    });
    Group {
        block: block.key,
        number,
        is_spare: value.is_null(),
        inputs: inputs.collect(),
    }
}

/// A value as its input shows it.
fn shown(input: &Input, value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) if input.kind == Kind::Phone => {
            Phone::parse(text).map_or_else(|_| text.clone(), |phone| phone.readable())
        }
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(lines)) => lines
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join("\n"),
        _ => String::new(),
    }
}

fn inner(block: &Block, value: &Value) -> Value {
    if block.key.is_empty() {
        value.clone()
    } else {
        value.get(block.key).cloned().unwrap_or_default()
    }
}

fn dotted(key: &str) -> String {
    if key.is_empty() {
        String::new()
    } else {
        format!("{key}.")
    }
}

fn start(block: &Block, prefix: &str, place: Option<usize>) -> String {
    let place = place.map(|place| format!("{place}.")).unwrap_or_default();
    format!("{prefix}{}{place}", dotted(block.key))
}

/// How many entries of a list were sent: one more than the highest number in a name.
fn entries(block: &Block, typed: &Fields, prefix: &str) -> usize {
    /// More than any person types; a forged form stops here.
    const MOST: usize = 500;
    let start = format!("{prefix}{}", dotted(block.key));
    let numbers = typed.iter().filter_map(|(name, _)| {
        let (number, _) = name.strip_prefix(&start)?.split_once('.')?;
        number.parse::<usize>().ok()
    });
    numbers.max().map_or(0, |highest| (highest + 1).min(MOST))
}

/// Whether nothing visible was typed: such an entry is left out, which is how one removes it.
fn is_blank(block: &Block, typed: &Fields, prefix: &str, place: Option<usize>) -> bool {
    let start = start(block, prefix, place);
    let mut visible = block
        .inputs
        .iter()
        .filter(|input| input.kind != Kind::Hidden);
    visible.all(|input| typed.text(&format!("{start}{}", input.key)).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Profile, reading::Part, schema};

    fn typed(pairs: &[(&str, &str)]) -> Fields {
        Fields::new(
            pairs
                .iter()
                .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
                .collect(),
        )
    }

    #[test]
    fn what_a_form_shows_is_read_back_as_the_same_value() {
        let profile: Profile = serde_json::from_value(json!({
            "name": "KI",
            "focus_areas": [{"id": "0190aaaa-0000-7000-8000-000000000001", "title": "Bildung",
                "text": "Zwei\n\nAbsätze", "valid_from": "2026-01-01", "valid_until": "2027-12-31"}],
            "lead": {"name": "R. G.", "phone": "+492315027247", "postcode": "44122"},
            "council_decision": {"body": "Rat", "decided_on": "2013-06-13",
                "steps": [{"body": "Integrationsrat", "met_on": "2013-06-11",
                    "role": "recommendation", "result": ""}]},
        }))
        .unwrap();
        for key in ["name", "focus_areas", "lead", "council_decision"] {
            let part = Part::parse(key).unwrap();
            let groups = fill(part.schema(), &part.value(&profile), "x.");
            let pairs = groups.iter().flat_map(|group| &group.inputs);
            let pairs = pairs
                .map(|input| (input.name.clone(), input.text.clone()))
                .collect();
            let value = parse(part.schema(), &Fields::new(pairs), "x.").unwrap();
            assert_eq!(part.put(&profile, value).unwrap(), profile, "{key}");
        }
    }

    #[test]
    fn bad_input_gets_a_message_beside_its_own_field() {
        let lead = schema::field("lead").unwrap();
        let sent = [
            ("phone", "zwölf"),
            ("postcode", "4412"),
            ("email", "r(at)x.de"),
        ];
        let errors = parse(lead, &typed(&sent), "").unwrap_err();
        let fields: Vec<_> = errors.iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["postcode", "phone", "email"]);
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        let concept = schema::field("concept").unwrap();
        let sent = [
            ("title", "Masterplan"),
            ("valid_from", "01.01.2026"),
            ("valid_until", "31.12.2025"),
        ];
        let errors = parse(concept, &typed(&sent), "").unwrap_err();
        assert_eq!(errors.beside("valid_until").unwrap().key, "error-period");
    }

    #[test]
    fn an_emptied_entry_of_a_list_is_removed() {
        let focus = schema::field("focus_areas").unwrap();
        let sent = [
            ("0.id", "x"),
            ("0.title", ""),
            ("0.text", ""),
            ("1.title", "B"),
            ("1.text", "t"),
        ];
        let value = parse(focus, &typed(&sent), "").unwrap();
        assert_eq!(value.as_array().unwrap().len(), 1);
    }
}

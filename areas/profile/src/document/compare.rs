//! Two documents side by side: which parts differ, and where in their words.

use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use super::{
    Profile,
    reading::{self, Part},
    schema::{Field, Input, Kind},
};

/// A part that differs.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Which part.
    pub part: Part,
    /// Its title, when it is an undertaking.
    pub title: Option<String>,
    /// Whether it came, went or only changed.
    pub way: Way,
    /// Each input that differs.
    pub lines: Vec<Line>,
}

/// What happened to a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It said nothing before.
    Came,
    /// It says nothing any more.
    Went,
    /// It says something else.
    Changed,
}

impl Way {
    /// Its key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Came => "came",
            Self::Went => "went",
            Self::Changed => "changed",
        }
    }
}

/// An input that differs.
#[derive(Clone, Debug)]
pub struct Line {
    /// Key of the block, empty for the record itself.
    pub block: &'static str,
    /// Position in a list, from 1.
    pub number: Option<usize>,
    /// The input.
    pub input: &'static Input,
    /// What stood there; `Null` when nothing did.
    pub before: Value,
    /// What stands there now.
    pub after: Value,
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    /// The words.
    pub text: String,
    /// `=` kept, `-` taken away, `+` added.
    pub sign: char,
}

/// Every part in which `after` differs from `before`. Translations are compared as their own.
pub fn differences(before: &Profile, after: &Profile) -> Vec<Difference> {
    let parts = reading::parts(before, after).into_iter();
    let differing = parts.filter_map(|part| {
        let (old, new) = (part.value(before), part.value(after));
        let lines = lines(part.schema(), &old, &new);
        let title = [&new, &old]
            .into_iter()
            .find_map(|value| value.get("title")?.as_str());
        let title = title
            .filter(|_| matches!(part, Part::Undertaking(_)))
            .map(str::to_owned);
        (!lines.is_empty()).then(|| Difference {
            way: way(&part, &old, &new),
            part,
            title,
            lines,
        })
    });
    differing.collect()
}

fn way(part: &Part, old: &Value, new: &Value) -> Way {
    let is_blank = |value| lines(part.schema(), &Value::Null, value).is_empty();
    match (is_blank(old), is_blank(new)) {
        (true, _) => Way::Came,
        (_, true) => Way::Went,
        _ => Way::Changed,
    }
}

/// Languages whose translations differ, with how many texts do.
pub fn translated(before: &Profile, after: &Profile) -> Vec<(String, usize)> {
    let mut changed = Vec::new();
    let nothing = std::collections::BTreeMap::new();
    let tags: std::collections::BTreeSet<_> = before
        .translations
        .keys()
        .chain(after.translations.keys())
        .collect();
    for tag in tags {
        let old = before.translations.get(tag).unwrap_or(&nothing);
        let new = after.translations.get(tag).unwrap_or(&nothing);
        let paths: std::collections::BTreeSet<_> = old.keys().chain(new.keys()).collect();
        let count = paths
            .into_iter()
            .filter(|path| old.get(*path) != new.get(*path))
            .count();
        if count > 0 {
            changed.push((tag.clone(), count));
        }
    }
    changed
}

fn lines(field: &'static Field, old: &Value, new: &Value) -> Vec<Line> {
    let mut lines = Vec::new();
    for block in field.blocks {
        let within = |value: &Value| {
            if block.key.is_empty() {
                value.clone()
            } else {
                value[block.key].clone()
            }
        };
        let (old, new) = (within(old), within(new));
        let count = |value: &Value| value.as_array().map_or(0, Vec::len);
        let places: Vec<Option<usize>> = if block.is_list {
            (0..count(&old).max(count(&new))).map(Some).collect()
        } else {
            vec![None]
        };
        for place in places {
            let entry = |value: &Value| place.map_or_else(|| value.clone(), |at| value[at].clone());
            let (old, new) = (entry(&old), entry(&new));
            for input in block
                .inputs
                .iter()
                .filter(|input| input.kind != Kind::Hidden)
            {
                let (before, after) = (&old[input.key], &new[input.key]);
                if text(before) != text(after) {
                    let (before, after) = (before.clone(), after.clone());
                    let number = place.map(|place| place + 1);
                    lines.push(Line {
                        block: block.key,
                        number,
                        input,
                        before,
                        after,
                    });
                }
            }
        }
    }
    lines
}

/// What changed between two texts, word by word. Neighbouring changes are told as one, so that
/// `Betenstraße 19` becomes `Südwall 2` in a single step.
pub fn words(old: &str, new: &str) -> Vec<Segment> {
    let diff = TextDiff::from_words(old, new);
    let changes: Vec<_> = diff.iter_all_changes().collect();
    let mut segments = Vec::new();
    let (mut gone, mut come) = (String::new(), String::new());
    for (place, change) in changes.iter().enumerate() {
        let is_changed = |at: usize| {
            changes
                .get(at)
                .is_some_and(|other| other.tag() != ChangeTag::Equal)
        };
        let is_between = place > 0 && is_changed(place - 1) && is_changed(place + 1);
        match change.tag() {
            ChangeTag::Delete => gone.push_str(change.value()),
            ChangeTag::Insert => come.push_str(change.value()),
            ChangeTag::Equal if is_between && change.value().trim().is_empty() => {
                gone.push_str(change.value());
                come.push_str(change.value());
            }
            ChangeTag::Equal => {
                push(&mut segments, '-', std::mem::take(&mut gone));
                push(&mut segments, '+', std::mem::take(&mut come));
                push(&mut segments, '=', change.value().to_owned());
            }
        }
    }
    push(&mut segments, '-', gone);
    push(&mut segments, '+', come);
    segments
}

fn push(segments: &mut Vec<Segment>, sign: char, text: String) {
    match segments.last_mut() {
        Some(last) if last.sign == sign => last.text.push_str(&text),
        _ if text.is_empty() => {}
        _ => segments.push(Segment { text, sign }),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(lines) => lines
            .iter()
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join("\n"),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Lead;

    #[test]
    fn only_what_differs_is_shown_and_word_by_word() {
        let before = Profile {
            name: "KI".to_owned(),
            lead: Lead {
                street: "Betenstraße 19".to_owned(),
                ..Default::default()
            },
            ..Default::default()
        };
        let mut after = before.clone();
        after.lead.street = "Südwall 2".to_owned();
        let found = differences(&before, &after);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].part.key(), "lead");
        assert_eq!(found[0].lines[0].input.key, "street");
        assert_eq!(found[0].way, Way::Changed);
        assert_eq!(differences(&Profile::default(), &before)[0].way, Way::Came);
        assert_eq!(differences(&before, &Profile::default())[0].way, Way::Went);
        assert!(differences(&after, &after).is_empty());
    }

    #[test]
    fn kept_and_added_words_together_are_the_new_text() {
        let segments = words("Wir beraten Schulen", "Wir beraten alle Kitas und Schulen");
        let new: String = segments
            .iter()
            .filter(|s| s.sign != '-')
            .map(|s| &*s.text)
            .collect();
        assert_eq!(new, "Wir beraten alle Kitas und Schulen");
        let old: String = segments
            .iter()
            .filter(|s| s.sign != '+')
            .map(|s| &*s.text)
            .collect();
        assert_eq!(old, "Wir beraten Schulen");
    }

    #[test]
    fn neighbouring_changes_are_told_as_one() {
        let signs: Vec<_> = words("Betenstraße 19", "Südwall 2")
            .into_iter()
            .map(|s| (s.sign, s.text))
            .collect();
        assert_eq!(
            signs,
            [
                ('-', "Betenstraße 19".to_owned()),
                ('+', "Südwall 2".to_owned())
            ]
        );
    }
}

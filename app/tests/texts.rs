//! Every word in every language: no key without words, no words without a key, the same values
//! everywhere.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use values::language::Language;

use crate::sources::{self, Source};

/// Languages whose files must be whole.
const WHOLE: [Language; 6] = Language::ALL;

/// Key of a text, and the names of the values it needs.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// The folders with Fluent files, from the root.
fn folders() -> Vec<String> {
    let german = ["platform", "registry", "areas"]
        .into_iter()
        .flat_map(|part| sources::files(part, "/de.ftl"));
    let folders = german.filter_map(|file| file.path.strip_suffix("/de.ftl").map(str::to_owned));
    folders.collect()
}

fn messages(folder: &str, language: Language) -> Messages {
    let path = format!("{folder}/{}.ftl", language.tag());
    let text = sources::read(&path);
    let resource = parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path} does not parse: {errors:?}"));
    let mut messages = Messages::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut values = BTreeSet::new();
                let pattern = message
                    .value
                    .unwrap_or_else(|| panic!("{path}: {} is empty", message.id.name));
                collect(&pattern, &mut values);
                let before = messages.insert(message.id.name.to_owned(), values);
                assert!(
                    before.is_none(),
                    "{path}: {} stands there twice",
                    message.id.name
                );
            }
            Entry::Junk { content } => panic!("{path}: {content}"),
            _ => {}
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            from_expression(expression, values);
        }
    }
}

fn from_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => from_inline(inline, values),
        Expression::Select { selector, variants } => {
            from_inline(selector, values);
            for variant in variants {
                collect(&variant.value, values);
            }
        }
    }
}

fn from_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(values.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => from_expression(expression, values),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                from_inline(argument, values);
            }
        }
        _ => {}
    }
}

fn german() -> Messages {
    folders()
        .iter()
        .flat_map(|folder| messages(folder, Language::German))
        .collect()
}

#[test]
fn every_language_has_the_same_keys() {
    let mut complaints = Vec::new();
    for folder in folders() {
        let german: BTreeSet<_> = messages(&folder, Language::German).into_keys().collect();
        for language in WHOLE {
            let own: BTreeSet<_> = messages(&folder, language).into_keys().collect();
            for (what, keys) in [
                ("lacks", german.difference(&own).collect::<Vec<_>>()),
                ("has words for unknown", own.difference(&german).collect()),
            ] {
                if let Some(first) = keys.first() {
                    let file = format!("{folder}/{}.ftl", language.tag());
                    complaints.push(format!("{file} {what} {} keys, first {first}", keys.len()));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn the_same_values_stand_in_every_language() {
    let mut complaints = Vec::new();
    for folder in folders() {
        let german = messages(&folder, Language::German);
        for language in Language::ALL {
            for (key, values) in messages(&folder, language) {
                let expected = german.get(&key).cloned().unwrap_or_default();
                if values != expected {
                    let file = format!("{folder}/{}.ftl", language.tag());
                    complaints.push(format!(
                        "{file}: {key} uses {values:?}, German {expected:?}"
                    ));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn every_key_in_use_has_german_words() {
    let german = german();
    let mut complaints = Vec::new();
    for file in used_in() {
        for key in keys_said(&file.text) {
            if !german.contains_key(&key) {
                complaints.push(format!("{}: {key}", file.path));
            }
        }
        for start in starts_said(&file.text) {
            if !german.keys().any(|key| key.starts_with(&start)) {
                complaints.push(format!("{}: nothing begins with {start}", file.path));
            }
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn no_words_are_left_that_nobody_says() {
    let files: Vec<Source> = used_in()
        .into_iter()
        .chain(sources::files("values/src", ".rs"))
        .collect();
    let starts: BTreeSet<String> = files
        .iter()
        .flat_map(|file| starts_said(&file.text))
        .collect();
    let rights = files
        .iter()
        .filter(|file| file.path.ends_with("rights.rs") || file.path.contains("/staff.rs"));
    let rights: String = rights.map(|file| file.text.replace('.', "-")).collect();
    let is_said = |key: &str| {
        let literal = format!("\"{key}\"");
        files.iter().any(|file| file.text.contains(&literal))
            || starts.iter().any(|start| key.starts_with(start))
            || rights.contains(&literal)
    };
    let unsaid: Vec<_> = german().into_keys().filter(|key| !is_said(key)).collect();
    assert!(unsaid.is_empty(), "{unsaid:#?}");
}

/// Everything that says something: the sources and templates of the platform and of every area.
fn used_in() -> Vec<Source> {
    let mut files = sources::files("app/src", ".rs");
    for part in ["platform", "registry", "areas"] {
        files.extend(sources::files(part, ".html"));
        files.extend(
            sources::files(part, ".rs")
                .into_iter()
                .filter(|file| !file.path.contains("/tests/")),
        );
    }
    files
}

/// Calls whose first text is a key.
const SAY: [&str; 12] = [
    ".say(",
    "say(",
    "say_with(",
    ".count(",
    ".name(",
    ".names(",
    "Refusal::new(",
    "Entry::new(",
    "entry(",
    "Deadline::new(",
    "told(",
    "label: ",
];
/// Calls whose last text is a key.
const TELL: [&str; 2] = [".go_and_tell(", ".tell("];

/// Keys that stand literally in calls.
fn keys_said(text: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for call in SAY {
        keys.extend(arguments(text, call).filter_map(|inside| literals(inside).next()));
    }
    for call in TELL {
        keys.extend(arguments(text, call).filter_map(|inside| literals(inside).last()));
    }
    keys.into_iter().filter(|key| is_key(key)).collect()
}

/// Beginnings of keys whose end is put in: `format!("kind-{}", …)`, `"kind-{}"|format(…)`.
fn starts_said(text: &str) -> BTreeSet<String> {
    let starts = literals(text).filter_map(|literal| {
        let (start, _) = literal.split_once('{')?;
        (start.ends_with('-') && is_key(start.trim_end_matches('-'))).then(|| start.to_owned())
    });
    starts.collect()
}

fn is_key(text: &str) -> bool {
    let is_letter = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter)
    };
    text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(is_letter)
}

/// What stands between the parentheses of every `call`.
fn arguments<'a>(text: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(call).map(move |(place, _)| {
        let inside = &text[place + call.len()..];
        let mut depth = 1;
        let end = inside.char_indices().find(|(_, letter)| {
            depth += match letter {
                '(' => 1,
                ')' | ';' | ',' if *letter != ',' || call.ends_with(": ") => -1,
                _ => 0,
            };
            depth == 0
        });
        &inside[..end.map_or(inside.len(), |(end, _)| end)]
    })
}

/// The string literals in `text`, on one line each.
fn literals(text: &str) -> impl Iterator<Item = String> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned))
}

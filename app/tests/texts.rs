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
    let german = ["platform", "registry", "areas", "scripts/area-pattern"]
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
        .flat_map(|file| starts_made(&file.text))
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
    for part in ["platform", "registry", "areas", "scripts/area-pattern"] {
        files.extend(sources::files(part, ".html"));
        files.extend(sources::files(part, ".rs"));
    }
    let is_test = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs");
    files.retain(|file| !is_test(&file.path));
    files
}

/// Calls whose first text is a key.
const SAY: [&str; 15] = [
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
    "mail::write(",
    ".paragraph(",
    ".button(",
];
/// Calls whose last text is a key.
const TELL: [&str; 2] = [".go_and_tell(", ".tell("];

/// Keys that stand literally in calls.
fn keys_said(text: &str) -> BTreeSet<String> {
    let code = without_comments(text);
    let mut keys = BTreeSet::new();
    for call in SAY {
        // The language may stand in front.
        let key = |inside| arguments(inside).into_iter().take(2).find_map(literal);
        keys.extend(calls(&code, call).filter_map(key));
    }
    for call in TELL {
        keys.extend(calls(&code, call).filter_map(|inside| literal(arguments(inside).pop()?)));
    }
    keys.into_iter().filter(|key| is_key(key)).collect()
}

/// Beginnings of keys that are said with their end put in: `say(&format!("kind-{}", …))` in Rust,
/// `say("kind-{}"|format(…))` in a template.
fn starts_said(text: &str) -> BTreeSet<String> {
    let code = without_comments(text);
    let mut starts = BTreeSet::new();
    for call in SAY {
        for inside in calls(&code, call) {
            for argument in arguments(inside).into_iter().take(2) {
                let argument = argument
                    .trim_start_matches("&format!(")
                    .trim_start_matches('"');
                starts.extend(start(argument));
            }
        }
    }
    starts
}

/// Beginnings of keys that are put together anywhere.
fn starts_made(text: &str) -> BTreeSet<String> {
    without_comments(text)
        .split('"')
        .filter_map(start)
        .collect()
}

fn start(text: &str) -> Option<String> {
    let (start, _) = text.split_once('{')?;
    (start.ends_with('-') && is_key(start)).then(|| start.to_owned())
}

fn is_key(text: &str) -> bool {
    let is_letter = |letter: char| {
        letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter)
    };
    let begins_well = text.starts_with(|letter: char| letter.is_ascii_lowercase());
    begins_well && text.contains('-') && text.chars().all(is_letter)
}

fn without_comments(text: &str) -> String {
    let lines = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// What stands behind every `call`, up to the end of the text.
fn calls<'a>(text: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    text.match_indices(call)
        .map(move |(place, _)| &text[place + call.len()..])
}

/// The arguments at the beginning of `text`, up to the parenthesis that closes them.
fn arguments(text: &str) -> Vec<&str> {
    let (mut arguments, mut begun, mut depth, mut is_quoted) = (Vec::new(), 0, 0, false);
    for (place, letter) in text.char_indices() {
        match letter {
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ',' if depth == 0 => {
                arguments.push(text[begun..place].trim());
                begun = place + 1;
            }
            ')' | ']' | '}' | ';' => {
                arguments.push(text[begun..place].trim());
                break;
            }
            _ => {}
        }
    }
    arguments.retain(|argument| !argument.is_empty());
    arguments
}

/// The text of an argument that is nothing but a string.
fn literal(argument: &str) -> Option<String> {
    argument
        .strip_prefix('"')?
        .strip_suffix('"')
        .map(str::to_owned)
}

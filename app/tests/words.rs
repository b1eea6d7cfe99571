//! One word for one meaning: what people read of the pool keeps to the words of `words.toml`, in texts and in the handbook; and
//! whatever is counted has every form its language needs.

use std::collections::BTreeMap;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser,
};
use values::language::Language;

use crate::sources;

/// A meaning: the word for it by language, and the words that are not used for it.
struct Word {
    german: String,
    say: BTreeMap<String, String>,
    never: BTreeMap<String, Vec<String>>,
}

fn words() -> Vec<Word> {
    let file: toml::Table = toml::from_str(&sources::read("app/tests/words.toml")).unwrap();
    let words = file["word"].as_array().unwrap().iter().cloned();
    words
        .map(|word| Word {
            german: word["german"].as_str().unwrap().to_owned(),
            say: word["say"].clone().try_into().unwrap(),
            never: word["never"].clone().try_into().unwrap(),
        })
        .collect()
}

/// What volunteers, institutions and residents read in a language: path and text.
fn read_in(language: Language) -> Vec<(String, String)> {
    let tag = language.tag();
    let texts = sources::files("areas/interpreting/texts", &format!("/{tag}.ftl"));
    let end = match language {
        Language::German => String::new(),
        Language::Simple => "-leicht".to_owned(),
        _ => format!("-{tag}"),
    };
    let chapter = format!("docs/handbook/src/einsaetze-uebernehmen{end}.md");
    let mut read: Vec<_> = texts
        .into_iter()
        .map(|file| (file.path, file.text))
        .collect();
    read.push((chapter.clone(), sources::read(&chapter)));
    read
}

/// Whether a word of the text begins like this.
fn has(text: &str, beginning: &str) -> bool {
    text.match_indices(beginning).any(|(place, _)| {
        let before = text[..place].chars().next_back();
        !before.is_some_and(char::is_alphabetic)
    })
}

#[test]
fn no_other_word_is_used_for_what_has_its_word() {
    let words = words();
    let mut complaints = Vec::new();
    for language in Language::ALL {
        for (path, text) in read_in(language) {
            // Turkish capitals have dots of their own.
            let text = text.replace('İ', "i").to_lowercase();
            for word in &words {
                let never = word.never.get(language.tag()).into_iter().flatten();
                complaints.extend(
                    never
                        .filter(|never| has(&text, never))
                        .map(|never| format!("{path}: {never} ({})", word.german)),
                );
            }
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn the_glossary_has_the_words_of_every_language() {
    let glossary = sources::read("GLOSSARY.md");
    for word in words() {
        let beginning = format!("| {} |", word.german);
        let mut lines = glossary.lines().filter(|line| line.starts_with(&beginning));
        let is_whole = lines.any(|line| word.say.values().all(|say| line.contains(say.as_str())));
        assert!(is_whole, "{}: {:?}", word.german, word.say);
        assert_eq!(word.say.len(), Language::ALL.len() - 1, "{}", word.german);
    }
}

/// The forms for which a language has words of its own beside the usual one. Turkish needs none.
fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::German | Language::Simple | Language::English => &["one"],
        Language::Turkish => &[],
        Language::Ukrainian => &["one", "few"],
        Language::Arabic => &["one", "two", "few"],
    }
}

const COUNTED: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// What is counted in a pattern without all forms.
fn lacking(pattern: &Pattern<&str>, forms: &[&str], found: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let Expression::Select { selector, variants } = expression else {
            continue;
        };
        let keys: Vec<&str> = variants
            .iter()
            .filter_map(|variant| match variant.key {
                VariantKey::Identifier { name } => Some(name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        let is_counted = keys.iter().any(|key| COUNTED.contains(key));
        if is_counted && !stands_apart(variants) {
            let missing = forms.iter().filter(|form| !keys.contains(form));
            found.extend(missing.map(|form| format!("{} lacks {form}", name(selector))));
        }
        for variant in variants {
            lacking(&variant.value, forms, found);
        }
    }
}

fn name<'a>(selector: &InlineExpression<&'a str>) -> &'a str {
    match selector {
        InlineExpression::VariableReference { id } => id.name,
        _ => "",
    }
}

/// Whether the number stands behind a colon or in brackets in the usual form: there the words beside it do not follow it.
fn stands_apart(variants: &[Variant<&str>]) -> bool {
    let usual = variants.iter().find(|variant| variant.default);
    let before = usual.into_iter().flat_map(|usual| &usual.value.elements);
    let mut texts = before.filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(value.trim_end()),
        PatternElement::Placeable { .. } => None,
    });
    texts.any(|text| text.ends_with(':') || text.ends_with('('))
}

#[test]
fn what_is_counted_has_every_form_of_its_language() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        let end = format!("/{}.ftl", language.tag());
        for part in ["platform", "registry", "areas", "scripts/area-pattern"] {
            for file in sources::files(part, &end) {
                let Ok(resource) = parser::parse(file.text.as_str()) else {
                    panic!("{} does not parse", file.path);
                };
                for entry in resource.body {
                    let Entry::Message(message) = entry else {
                        continue;
                    };
                    let mut found = Vec::new();
                    if let Some(pattern) = &message.value {
                        lacking(pattern, forms(language), &mut found);
                    }
                    complaints.extend(
                        found
                            .into_iter()
                            .map(|what| format!("{}: {} {what}", file.path, message.id.name)),
                    );
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{complaints:#?}");
}

//! Words in other languages: each translation remembers the German text it was made from, so that
//! a change of the German marks it as outdated instead of hiding it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::language::Language;

use super::{
    Profile, reading,
    schema::{Block, Field},
};

/// A text in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The words.
    pub text: String,
    /// The German text they translate.
    pub of: String,
}

/// How far a text is translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The words fit the German text.
    Current,
    /// The German text has changed since.
    Outdated,
    /// There are no words yet.
    Missing,
}

impl State {
    /// Its key in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Outdated => "outdated",
            Self::Missing => "missing",
        }
    }
}

/// A German text that other languages have words for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// `focus_areas/{id}/title`, `undertakings/{id}/milestones/0/need`, `about`.
    pub path: String,
    /// Key of the input it stands in.
    pub input: &'static str,
    /// The German words.
    pub text: String,
    /// Whether it has paragraphs.
    pub is_rich: bool,
}

/// What a person typed for a text, and what they had before their eyes while typing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Path of the text.
    pub path: String,
    /// The words; empty takes them away.
    pub text: String,
    /// Stamp of the German text and of the words as they were shown.
    pub seen: String,
    /// Whether the words were found to fit although the German text has changed.
    pub still_fits: bool,
}

impl Wording {
    /// Whether the words are as they were shown.
    pub fn is_untouched(&self) -> bool {
        !self.still_fits && self.seen.ends_with(&stamp(&self.text))
    }
}

fn stamp(text: &str) -> String {
    reading::stamp(&Value::from(text))
}

/// Words for a page, and the language they really are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The words.
    pub text: String,
    /// German when there is no translation.
    pub language: Language,
}

impl Words {
    /// The `lang` attribute they need on a page in `page` language; `None` when it is the same.
    pub fn lang(&self, page: Language) -> Option<&'static str> {
        (self.language != page).then_some(self.language.tag())
    }
}

impl Profile {
    /// The words at `path` in `language`, or the German ones.
    pub fn words(&self, language: Language, path: &str, german: &str) -> Words {
        let found = self
            .translations
            .get(language.tag())
            .and_then(|texts| texts.get(path));
        match found.filter(|translation| !translation.text.is_empty()) {
            Some(translation) if language != Language::German => Words {
                text: translation.text.clone(),
                language,
            },
            _ => Words {
                text: german.to_owned(),
                language: Language::German,
            },
        }
    }

    /// Every German text that can be translated, in the order of the form.
    pub fn sources(&self) -> Vec<Source> {
        let mut sources = Vec::new();
        for part in reading::parts(self, self) {
            let field = part.schema();
            let start = match field.key {
                "name" | "about" => String::new(),
                _ => format!("{}/", part.key()),
            };
            collect(field, &part.value(self), &start, &mut sources);
        }
        sources
    }

    /// The words at `path` in `language`; empty when there are none.
    fn own_words(&self, language: Language, path: &str) -> &str {
        let found = self
            .translations
            .get(language.tag())
            .and_then(|texts| texts.get(path));
        found.map_or("", |translation| &translation.text)
    }

    /// Stamp of a German text and its words, so that a form can tell whether either has changed.
    pub fn seen(&self, language: Language, source: &Source) -> String {
        let words = self.own_words(language, &source.path);
        format!("{}.{}", stamp(&source.text), stamp(words))
    }

    /// The document with the words that people touched; `None` when somebody else changed one of
    /// them, or its German text, meanwhile. What was not touched stays as it is, outdated or not.
    pub fn reworded(&self, language: Language, wordings: Vec<Wording>) -> Option<Self> {
        let mut reworded = self.clone();
        let sources = self.sources();
        let texts = reworded
            .translations
            .entry(language.tag().to_owned())
            .or_default();
        for wording in wordings
            .into_iter()
            .filter(|wording| !wording.is_untouched())
        {
            let source = sources.iter().find(|source| source.path == wording.path)?;
            if self.seen(language, source) != wording.seen {
                return None;
            }
            if wording.text.is_empty() {
                texts.remove(&wording.path);
            } else {
                let translation = Translation {
                    text: wording.text,
                    of: source.text.clone(),
                };
                texts.insert(wording.path, translation);
            }
        }
        if texts.is_empty() {
            reworded.translations.remove(language.tag());
        }
        Some(reworded)
    }

    /// How far the text `source` is translated into `language`.
    pub fn state(&self, language: Language, source: &Source) -> State {
        let found = self
            .translations
            .get(language.tag())
            .and_then(|texts| texts.get(&source.path));
        match found {
            Some(translation) if translation.text.is_empty() => State::Missing,
            Some(translation) if translation.of == source.text => State::Current,
            Some(_) => State::Outdated,
            None => State::Missing,
        }
    }
}

fn collect(field: &Field, value: &Value, start: &str, sources: &mut Vec<Source>) {
    for block in field.blocks {
        if !block.is_list {
            take(block, value, start, sources);
            continue;
        }
        let list = if block.key.is_empty() {
            Some(value)
        } else {
            value.get(block.key)
        };
        for (place, entry) in list
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            // Entries with an id keep their translations when the list is reordered.
            let name = entry.get("id").and_then(Value::as_str).map(str::to_owned);
            let name = name.unwrap_or_else(|| place.to_string());
            let key = if block.key.is_empty() {
                String::new()
            } else {
                format!("{}/", block.key)
            };
            take(block, entry, &format!("{start}{key}{name}/"), sources);
        }
    }
}

fn take(block: &Block, value: &Value, start: &str, sources: &mut Vec<Source>) {
    for input in block.inputs.iter().filter(|input| input.is_translatable) {
        let text = value
            .get(input.key)
            .and_then(Value::as_str)
            .unwrap_or_default();
        if !text.is_empty() {
            sources.push(Source {
                path: format!("{start}{}", input.key),
                input: input.key,
                text: text.to_owned(),
                is_rich: input.kind == super::schema::Kind::Rich,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::FocusArea;

    fn profile() -> Profile {
        let id: values::id::Id = "0190aaaa-0000-7000-8000-000000000001".parse().unwrap();
        let focus = FocusArea {
            id: Some(id),
            title: "Integration durch Bildung".to_owned(),
            ..Default::default()
        };
        Profile {
            about: "Wir helfen.".to_owned(),
            focus_areas: vec![focus],
            ..Default::default()
        }
    }

    #[test]
    fn a_changed_german_text_makes_its_translation_outdated_but_keeps_it() {
        let mut profile = profile();
        let source = profile
            .sources()
            .into_iter()
            .find(|source| source.path == "about")
            .unwrap();
        assert_eq!(profile.state(Language::English, &source), State::Missing);
        let translation = Translation {
            text: "We help.".to_owned(),
            of: source.text.clone(),
        };
        profile
            .translations
            .entry("en".to_owned())
            .or_default()
            .insert(source.path.clone(), translation);
        assert_eq!(profile.state(Language::English, &source), State::Current);
        let changed = Source {
            text: "Wir beraten.".to_owned(),
            ..source
        };
        assert_eq!(profile.state(Language::English, &changed), State::Outdated);
        assert_eq!(
            profile
                .words(Language::English, "about", "Wir beraten.")
                .text,
            "We help."
        );
    }

    #[test]
    fn a_text_without_translation_is_german_and_says_so() {
        let words = profile().words(Language::Arabic, "about", "Wir helfen.");
        assert_eq!(words.lang(Language::Arabic), Some("de"));
        assert_eq!(words.lang(Language::German), None);
    }

    #[test]
    fn entries_with_an_id_are_named_by_it() {
        let paths: Vec<_> = profile()
            .sources()
            .into_iter()
            .map(|source| source.path)
            .collect();
        assert_eq!(
            paths,
            [
                "about",
                "focus_areas/0190aaaa-0000-7000-8000-000000000001/title"
            ]
        );
    }

    fn typed(profile: &Profile, text: &str) -> Wording {
        let source = profile.sources().remove(0);
        Wording {
            seen: profile.seen(Language::English, &source),
            path: source.path,
            text: text.to_owned(),
            still_fits: false,
        }
    }

    fn state(profile: &Profile) -> State {
        profile.state(Language::English, &profile.sources()[0])
    }

    #[test]
    fn saving_a_form_does_not_call_outdated_words_current() {
        let first = profile();
        let mut later = first
            .reworded(Language::English, vec![typed(&first, "We help.")])
            .unwrap();
        later.about = "Wir beraten.".to_owned();
        let untouched = typed(&later, "We help.");
        let saved = later
            .reworded(Language::English, vec![untouched.clone()])
            .unwrap();
        assert_eq!(state(&saved), State::Outdated);
        let found_right = Wording {
            still_fits: true,
            ..untouched
        };
        let saved = later
            .reworded(Language::English, vec![found_right])
            .unwrap();
        assert_eq!(state(&saved), State::Current);
    }

    #[test]
    fn words_that_somebody_else_changed_meanwhile_are_not_overwritten() {
        let first = profile();
        let (mine, theirs) = (typed(&first, "We help."), typed(&first, "We support."));
        let saved = first.reworded(Language::English, vec![theirs]).unwrap();
        assert_eq!(saved.reworded(Language::English, vec![mine]), None);
        let untouched = typed(&first, "");
        assert_eq!(
            saved.reworded(Language::English, vec![untouched]),
            Some(saved.clone())
        );
    }

    #[test]
    fn emptied_words_are_taken_away() {
        let first = profile();
        let saved = first
            .reworded(Language::English, vec![typed(&first, "We help.")])
            .unwrap();
        let emptied = saved
            .reworded(Language::English, vec![typed(&saved, "")])
            .unwrap();
        assert_eq!(emptied, first);
    }
}

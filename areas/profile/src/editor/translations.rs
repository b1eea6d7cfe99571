//! Words in another language, side by side with the German ones.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    web::{Form, Shell, Visit, render},
};
use serde::Deserialize;
use values::language::Language;

use crate::{
    document::translation::{Source, State},
    paths,
    versions::actions,
};

/// Names a language in an address.
#[derive(Deserialize)]
pub struct LanguagePath {
    language: String,
}

impl LanguagePath {
    fn language(&self) -> Result<Language> {
        let language = Language::from_tag(&self.language);
        language.filter(|language| *language != Language::German).ok_or(Error::NotFound)
    }
}

/// A German text with its words.
pub struct TextLine {
    /// The German text.
    pub source: Source,
    /// Heading above it: the part it belongs to; empty when the same as before.
    pub heading: String,
    /// The words.
    pub words: String,
    /// Whether they fit.
    pub state: State,
    /// The German text they were made from, when it has changed since.
    pub made_from: Option<String>,
}

#[derive(Template)]
#[template(path = "profile/translation.html")]
struct TranslationPage {
    shell: Shell,
    language: Language,
    lines: Vec<TextLine>,
    open_count: usize,
}

/// The form for a language.
pub async fn show(visit: Visit, Path(path): Path<LanguagePath>) -> Result<Response> {
    let language = path.language()?;
    let profile = actions::working_copy(visit.centre()?).await?;
    let texts = profile.translations.get(language.tag());
    let mut last = String::new();
    let lines: Vec<TextLine> = profile
        .sources()
        .into_iter()
        .map(|source| {
            let known = texts.and_then(|texts| texts.get(&source.path));
            let state = profile.state(language, &source);
            let heading = heading(&visit, &profile, &source.path);
            let is_same = heading == last;
            last.clone_from(&heading);
            TextLine {
                heading: if is_same { String::new() } else { heading },
                words: known.map(|known| known.text.clone()).unwrap_or_default(),
                made_from: known.filter(|_| state == State::Outdated).map(|k| k.of.clone()),
                state,
                source,
            }
        })
        .collect();
    let title = visit.house.texts.say_with(
        visit.language,
        "translation-title",
        &[("language", language.native_name().into())],
    );
    let shell = Shell::new(&visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("editor-title"), paths::EDITOR);
    let open_count = lines.iter().filter(|line| line.state != State::Current).count();
    render(&TranslationPage { shell, language, lines, open_count })
}

fn heading(visit: &Visit, profile: &crate::document::Profile, path: &str) -> String {
    let mut steps = path.split('/');
    match (steps.next(), steps.next()) {
        (Some("undertakings"), Some(id)) => {
            let found = profile.undertakings.iter().find(|one| {
                one.id.is_some_and(|own| own.to_string() == id)
            });
            found.map(|one| one.title.clone()).unwrap_or_default()
        }
        (Some(field), _) => visit.say(&format!("field-{field}")),
        _ => String::new(),
    }
}

/// Saves the words of a language.
pub async fn save(
    visit: Visit,
    Path(path): Path<LanguagePath>,
    Form(typed): Form,
) -> Result<Response> {
    let language = path.language()?;
    let words = typed.iter().map(|(path, text)| (path.to_owned(), text.trim().to_owned()));
    actions::translate(visit.centre()?, &visit.actor, language, words.collect()).await?;
    visit.go_and_tell(paths::EDITOR, "told-saved").await
}

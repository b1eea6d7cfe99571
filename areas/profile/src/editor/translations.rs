//! Words in another language, side by side with the German ones.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use platform::{
    Error, Result,
    web::{Fields, Form, Shell, Visit, render, rich},
};
use serde::Deserialize;
use values::language::Language;

use super::{
    naming,
    overview::{self, LanguageLine},
};
use crate::{
    document::{
        FocusArea, Profile,
        translation::{Source, State, Wording},
    },
    paths,
    versions::{actions, model::Stage, store},
};

/// Names a language in an address.
#[derive(Deserialize)]
pub struct LanguagePath {
    language: String,
}

impl LanguagePath {
    fn language(&self) -> Result<Language> {
        let language = Language::from_tag(&self.language);
        language
            .filter(|language| *language != Language::German)
            .ok_or(Error::NotFound)
    }
}

/// A German text with its words.
pub struct TextLine {
    /// What the text is called within its part.
    pub label: String,
    /// The German text.
    pub source: Source,
    /// The words.
    pub words: String,
    /// Whether they fit.
    pub state: State,
    /// Stamp of what is shown.
    pub seen: String,
    /// The German text they were made from, when it has changed since.
    pub made_from: Option<String>,
    /// The words somebody else saved meanwhile.
    pub meanwhile: Option<String>,
}

impl TextLine {
    fn html(&self) -> String {
        rich::html(&self.source.text)
    }

    /// Lines of the input: translations are often longer than the German.
    fn rows(&self) -> usize {
        /// Characters that fit on a line beside the German text.
        const LINE: usize = 50;
        let longest = self
            .source
            .text
            .chars()
            .count()
            .max(self.words.chars().count());
        (longest / LINE + 2).clamp(3, 18)
    }
}

/// The texts of one part of the profile.
pub struct TextGroup {
    /// What the part is called.
    pub heading: String,
    /// Its texts.
    pub lines: Vec<TextLine>,
}

#[derive(Template)]
#[template(path = "profile/translation.html")]
struct TranslationPage {
    shell: Shell,
    language: Language,
    languages: Vec<LanguageLine>,
    groups: Vec<TextGroup>,
    /// Whether the draft stands still for its reviewer.
    is_in_review: bool,
    error: Option<String>,
}

impl TranslationPage {
    fn progress(&self) -> Option<&LanguageLine> {
        self.languages
            .iter()
            .find(|line| line.language == self.language)
    }
}

/// The form for a language.
pub async fn show(visit: Visit, Path(path): Path<LanguagePath>) -> Result<Response> {
    render(&page(&visit, path.language()?, &Fields::default()).await?)
}

/// Saves the words of a language.
pub async fn save(
    visit: Visit,
    Path(path): Path<LanguagePath>,
    Form(typed): Form,
) -> Result<Response> {
    let language = path.language()?;
    let wordings = wordings(&typed);
    match actions::translate(visit.centre()?, &visit.actor, language, wordings).await {
        Ok(()) => visit.go_and_tell(paths::EDITOR, "told-saved").await,
        Err(Error::Refused(refusal)) => {
            let mut page = page(&visit, language, &typed).await?;
            page.error = Some(refusal.sentence(&visit.house.texts, visit.language));
            let mut response = render(&page)?;
            *response.status_mut() = StatusCode::CONFLICT;
            Ok(response)
        }
        Err(other) => Err(other),
    }
}

fn wordings(typed: &Fields) -> Vec<Wording> {
    let seen = typed
        .iter()
        .filter_map(|(name, _)| name.strip_prefix("seen-"));
    seen.map(|path| wording(typed, path)).collect()
}

fn wording(typed: &Fields, path: &str) -> Wording {
    Wording {
        path: path.to_owned(),
        text: typed.text(path).to_owned(),
        seen: typed.text(&format!("seen-{path}")).to_owned(),
        still_fits: typed.has(&format!("fits-{path}")),
    }
}

/// The page with what is saved, or with what was typed where somebody has touched it.
async fn page(visit: &Visit, language: Language, typed: &Fields) -> Result<TranslationPage> {
    let centre = visit.centre()?;
    let profile = actions::working_copy(centre).await?;
    let open = store::open(centre.database.read()).await?;
    let mut groups: Vec<TextGroup> = Vec::new();
    for source in profile.sources() {
        let heading = heading(visit, &profile, &source.path);
        let label = label(visit, &profile, &source);
        let line = line(&profile, language, source, label, typed);
        match groups.last_mut() {
            Some(group) if group.heading == heading => group.lines.push(line),
            _ => groups.push(TextGroup {
                heading,
                lines: vec![line],
            }),
        }
    }
    let title = visit.house.texts.say_with(
        visit.language,
        "translation-title",
        &[("language", language.native_name().into())],
    );
    Ok(TranslationPage {
        shell: naming::shell(visit, title),
        language,
        languages: overview::languages(&profile),
        groups,
        is_in_review: open.is_some_and(|open| open.stage == Stage::InReview),
        error: None,
    })
}

fn line(
    profile: &Profile,
    language: Language,
    source: Source,
    label: String,
    typed: &Fields,
) -> TextLine {
    let known = profile.translations.get(language.tag());
    let known = known.and_then(|texts| texts.get(&source.path));
    let state = profile.state(language, &source);
    let seen = profile.seen(language, &source);
    let saved = known.map(|known| known.text.clone()).unwrap_or_default();
    let sent = wording(typed, &source.path);
    let is_typed = typed.has(&source.path) && !sent.is_untouched();
    let is_news = is_typed && sent.seen != seen;
    TextLine {
        made_from: known
            .filter(|_| state == State::Outdated)
            .map(|known| known.of.clone()),
        meanwhile: is_news.then(|| saved.clone()),
        words: if is_typed { sent.text } else { saved },
        state,
        seen,
        label,
        source,
    }
}

fn heading(visit: &Visit, profile: &Profile, path: &str) -> String {
    let mut steps = path.split('/');
    match (steps.next(), steps.next()) {
        (Some("undertakings"), Some(id)) => {
            let found = profile
                .undertakings
                .iter()
                .find(|one| one.id.is_some_and(|own| own.to_string() == id));
            found.map(|one| one.title.clone()).unwrap_or_default()
        }
        (Some(field), _) => visit.say(&format!("field-{field}")),
        _ => String::new(),
    }
}

/// What a text is called within its part; in a list, after its entry.
fn label(visit: &Visit, profile: &Profile, source: &Source) -> String {
    let steps: Vec<&str> = source.path.split('/').collect();
    match steps[..] {
        ["focus_areas", id, _] => {
            let is_meant = |area: &FocusArea| area.id.is_some_and(|own| own.to_string() == id);
            let number = profile
                .focus_areas
                .iter()
                .position(is_meant)
                .map(|place| place + 1);
            naming::label(visit, "focus_areas", "", number, source.input)
        }
        [_, _, block, place, _] => {
            let number = place.parse::<usize>().ok().map(|place| place + 1);
            naming::label(visit, "undertakings", block, number, source.input)
        }
        _ => naming::label(visit, "undertakings", "", None, source.input),
    }
}

//! The shell every page stands in: title, navigation, language switch, message, error pages.

use askama::Template;
use fluent_bundle::FluentValue;
use values::{clock::Moment, day::Day, language::Language};

use super::{assets, format, visit::Visit};
use crate::error::Error;

/// A step of the way to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// What it is called.
    pub label: String,
    /// Its address.
    pub address: String,
}

/// An entry of the navigation.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is called.
    pub label: String,
    /// Its address.
    pub address: String,
    /// Whether this is where one is.
    pub is_current: bool,
}

/// What the base template needs; every page's struct holds one as `shell`.
pub struct Shell {
    /// The page's title, without the centre's name.
    pub title: String,
    /// The way to this page, the house first.
    pub crumbs: Vec<Crumb>,
    /// Areas this person may open; empty for visitors.
    pub staff: Vec<Entry>,
    visit: Visit,
}

impl Shell {
    /// The shell for a page called `title`.
    pub fn new(visit: &Visit, title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            crumbs: Vec::new(),
            staff: staff_navigation(visit),
            visit: visit.clone(),
        }
    }

    /// Adds a step of the way to this page.
    #[must_use]
    pub fn below(mut self, label: impl Into<String>, path: &str) -> Self {
        self.crumbs.push(Crumb { label: label.into(), address: self.visit.to(path) });
        self
    }

    /// The words for `key`.
    pub fn say(&self, key: &str) -> String {
        self.visit.say(key)
    }

    /// The words for `key` with a number.
    pub fn count<N: TryInto<i64>>(&self, key: &str, count: N) -> String {
        let count = count.try_into().unwrap_or(i64::MAX);
        self.say_with(key, &[("count", count.into())])
    }

    /// The words for `key` with one named value.
    pub fn name(&self, key: &str, name: &'static str, value: &str) -> String {
        self.say_with(key, &[(name, value.into())])
    }

    /// The words for `key` with two named values.
    pub fn names(&self, key: &str, first: (&'static str, &str), second: (&'static str, &str)) -> String {
        self.say_with(key, &[(first.0, first.1.into()), (second.0, second.1.into())])
    }

    /// The words for `key` with named values.
    pub fn say_with(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.visit.house.texts.say_with(self.visit.language, key, values)
    }

    /// The address of a page below this centre.
    pub fn to(&self, path: &str) -> String {
        self.visit.to(path)
    }

    /// The address of a page of the whole house.
    pub fn to_root(&self, path: &str) -> String {
        self.visit.to_root(path)
    }

    /// The address of a static file.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// A day in the page's language.
    pub fn day(&self, day: &Day) -> String {
        format::day(self.visit.language, *day)
    }

    /// A moment in the page's language.
    pub fn moment(&self, moment: &Moment) -> String {
        format::moment(self.visit.language, *moment)
    }

    /// The page's language.
    pub fn language(&self) -> Language {
        self.visit.language
    }

    /// Its BCP 47 tag.
    pub fn lang(&self) -> &'static str {
        self.visit.language.tag()
    }

    /// Direction of its script.
    pub fn dir(&self) -> &'static str {
        self.visit.language.direction()
    }

    /// This page in every language.
    pub fn languages(&self) -> Vec<(Language, String)> {
        Language::ALL.map(|language| (language, self.visit.here_in(language))).to_vec()
    }

    /// The centre's slug, when the page belongs to one.
    pub fn slug(&self) -> Option<&str> {
        self.visit.slug.as_deref()
    }

    /// Whether the page belongs to a centre that is served here.
    pub fn has_centre(&self) -> bool {
        self.visit.centre.is_some()
    }

    /// Name of whoever has signed in.
    pub fn person(&self) -> Option<&str> {
        self.visit.actor.is_signed_in().then_some(self.visit.actor.name.as_str())
    }

    /// A message from the page before.
    pub fn message(&self) -> Option<String> {
        self.visit.message.as_deref().map(|key| self.say(key))
    }

    /// A sentence that stands above every page of this house.
    pub fn notice(&self) -> Option<String> {
        self.visit.house.notice.map(|key| self.say(key))
    }

    /// The full address of this page in German, as search engines should know it.
    pub fn canonical(&self) -> String {
        format!("{}{}", self.visit.house.public_url, self.visit.path)
    }
}

fn staff_navigation(visit: &Visit) -> Vec<Entry> {
    if !visit.actor.is_signed_in() {
        return Vec::new();
    }
    let is_open = |access| match access {
        crate::access::Access::Needs(right) => visit.actor.may(right),
        _ => true,
    };
    let slug = visit.slug.as_deref().unwrap_or_default();
    let here = visit.path.strip_prefix('/').and_then(|path| path.strip_prefix(slug));
    let entries = visit.house.navigation().into_iter().filter(|item| is_open(item.access));
    let entries = entries.map(|item| Entry {
        label: visit.say(item.label),
        address: visit.to(item.path),
        is_current: here == Some(item.path),
    });
    entries.collect()
}

/// The page for something that went wrong.
#[derive(Template)]
#[template(path = "error.html")]
pub(crate) struct ErrorPage {
    shell: Shell,
    sentence: String,
    advice: String,
    reference: Option<String>,
}

impl ErrorPage {
    pub(crate) fn new(visit: &Visit, cause: &Error, reference: String) -> Self {
        let (title, sentence, advice) = match cause {
            Error::NotFound => ("error-not-found-title", None, "error-not-found-advice"),
            Error::SignInNeeded => ("error-sign-in-title", None, "error-sign-in-advice"),
            Error::Refused(refusal) => {
                let sentence = refusal.sentence(&visit.house.texts, visit.language);
                ("error-refused-title", Some(sentence), "error-refused-advice")
            }
            Error::Invalid(errors) => {
                let first = errors.iter().next().map(|(_, message)| {
                    message.sentence(&visit.house.texts, visit.language)
                });
                ("error-invalid-title", first, "error-refused-advice")
            }
            Error::Failure(_) => ("error-failure-title", None, "error-failure-advice"),
        };
        let is_ours = matches!(cause, Error::Failure(_));
        Self {
            shell: Shell::new(visit, visit.say(title)),
            sentence: sentence.unwrap_or_default(),
            advice: visit.say(advice),
            reference: is_ours.then_some(reference),
        }
    }
}

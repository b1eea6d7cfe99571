//! The shell every page stands in: title, navigation, language switch, message, error pages.

use std::borrow::Borrow;

use askama::Template;
use fluent_bundle::FluentValue;
use values::{clock::Moment, day::Day, language::Language};

use super::{
    assets, format,
    navigation::{Entry, StaffEntry, lead_through, mark, staff_navigation},
    sign_in::START,
    visit::Visit,
};
use crate::error::{Error, Refusal};

/// A step of the way to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// What it is called.
    pub label: String,
    /// Its address.
    pub address: String,
}

/// How many there are of something; templates hand over numbers of any width, or references.
pub trait Count {
    /// The number; what is beyond 64 bits is the largest of them.
    fn as_number(&self) -> i64;
}

impl Count for i64 {
    fn as_number(&self) -> i64 {
        *self
    }
}

impl Count for usize {
    fn as_number(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl Count for i32 {
    fn as_number(&self) -> i64 {
        (*self).into()
    }
}

impl Count for u16 {
    fn as_number(&self) -> i64 {
        (*self).into()
    }
}

impl Count for u32 {
    fn as_number(&self) -> i64 {
        (*self).into()
    }
}

impl<T: Count> Count for &T {
    fn as_number(&self) -> i64 {
        T::as_number(self)
    }
}

/// What the base template needs; every page's struct holds one as `shell`.
pub struct Shell {
    /// The page's title, without the centre's name.
    pub title: String,
    /// What the page is called at the end of the way to it; the title, unless that is too long.
    pub label: String,
    /// Full name of the centre this page belongs to, where it is known.
    pub centre: Option<String>,
    /// The way to this page, without the house and the page itself.
    pub crumbs: Vec<Crumb>,
    /// Where visitors may go from here.
    pub navigation: Vec<Entry>,
    /// Areas this person may open; empty for visitors.
    pub staff: Vec<StaffEntry>,
    visit: Visit,
}

impl Shell {
    /// The shell for a page called `title`.
    pub fn new(visit: &Visit, title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            label: title.clone(),
            title,
            centre: visit
                .slug
                .as_deref()
                .and_then(visit.house.name_of)
                .map(str::to_owned),
            crumbs: Vec::new(),
            navigation: Vec::new(),
            staff: staff_navigation(visit),
            visit: visit.clone(),
        }
    }

    /// Names the centre as it names itself.
    #[must_use]
    pub fn of(mut self, centre: impl Into<String>) -> Self {
        self.centre = Some(centre.into());
        self
    }

    /// Gives the page a shorter name for the way to it.
    #[must_use]
    pub fn called(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a step of the way to this page.
    #[must_use]
    pub fn below(mut self, label: impl Into<String>, path: &str) -> Self {
        let address = self.visit.to(path);
        lead_through(&mut self.staff, &address);
        self.crumbs.push(Crumb {
            label: label.into(),
            address,
        });
        self
    }

    /// The page belongs to nobody's entry of the navigation but the start page's, although its address begins with that of one.
    #[must_use]
    pub fn only_from_start(mut self) -> Self {
        mark(&mut self.staff, &self.visit.to(START));
        self
    }

    /// The way to this page leads through the centre's own.
    #[must_use]
    pub fn below_centre(self) -> Self {
        match self.centre.clone() {
            Some(name) => self.below(name, ""),
            None => self,
        }
    }

    /// Adds an entry to what visitors see as navigation.
    #[must_use]
    pub fn with_entry(mut self, label: String, address: String, is_current: bool) -> Self {
        self.navigation.push(Entry {
            label,
            address,
            is_current,
        });
        self
    }

    /// The title as a browser's tab shows it: page, then centre or product.
    pub fn full_title(&self) -> String {
        let product = self.say("product-name");
        let owner = self
            .centre
            .as_deref()
            .filter(|centre| *centre != self.title);
        format!("{} – {}", self.title, owner.unwrap_or(&product))
    }

    /// The name of whoever acted.
    pub fn who(&self, name: &str) -> String {
        self.visit.who(name)
    }

    /// Whether the page is for staff alone.
    pub fn is_internal(&self) -> bool {
        let inner = self.visit.slug.as_deref().unwrap_or_default();
        let below = self
            .visit
            .path
            .strip_prefix('/')
            .and_then(|path| path.strip_prefix(inner));
        below.is_some_and(|path| path == START || path.starts_with(&format!("{START}/")))
    }

    /// Tag of the language that the address names; forms that are read keep it.
    pub fn chosen_language(&self) -> Option<&'static str> {
        self.visit.is_language_chosen.then(|| self.lang())
    }

    /// The words for `key`.
    pub fn say(&self, key: impl AsRef<str>) -> String {
        self.visit.say(key.as_ref())
    }

    /// Whether there are words for `key`.
    pub(super) fn knows(&self, key: &str) -> bool {
        self.visit.house.texts.has(Language::German, key)
    }

    /// The words for `key` with a number.
    pub fn count(&self, key: impl AsRef<str>, count: impl Count) -> String {
        self.say_with(key.as_ref(), &[("count", count.as_number().into())])
    }

    /// The words for `key` with one named value.
    pub fn name(&self, key: impl AsRef<str>, name: &'static str, value: impl AsRef<str>) -> String {
        self.say_with(key.as_ref(), &[(name, value.as_ref().into())])
    }

    /// The words for `key` with two named values.
    pub fn names<'a>(
        &self,
        key: impl AsRef<str>,
        first: impl Borrow<(&'static str, &'a str)>,
        second: impl Borrow<(&'static str, &'a str)>,
    ) -> String {
        let values =
            [first.borrow(), second.borrow()].map(|(name, value)| (*name, (*value).into()));
        self.say_with(key.as_ref(), &values)
    }

    /// The words for `key` with named values.
    pub fn say_with(&self, key: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.visit
            .house
            .texts
            .say_with(self.visit.language, key, values)
    }

    /// Why something cannot be taken, as a sentence.
    pub fn sentence(&self, refusal: &Refusal) -> String {
        refusal.sentence(&self.visit.house.texts, self.visit.language)
    }

    /// The address of a page below this centre.
    pub fn to(&self, path: impl AsRef<str>) -> String {
        self.visit.to(path.as_ref())
    }

    /// The address of a page of the whole house.
    pub fn to_root(&self, path: impl AsRef<str>) -> String {
        self.visit.to_root(path.as_ref())
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
        Language::ALL
            .map(|language| (language, self.visit.here_in(language)))
            .to_vec()
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
        self.visit
            .actor
            .is_signed_in()
            .then_some(self.visit.actor.name.as_str())
    }

    /// A message from the page before.
    pub fn message(&self) -> Option<String> {
        self.visit.message.as_deref().map(|key| self.say(key))
    }

    /// A sentence that stands above every page of this house.
    pub fn notice(&self) -> Option<String> {
        self.visit.house.notice.map(|key| self.say(key))
    }

    /// The full address of this page as search engines should know it: each language its own.
    pub fn canonical(&self) -> String {
        let address = self.visit.to_root(&self.visit.path);
        format!("{}{address}", self.visit.house.public_url)
    }

    /// The full address of this page without a language: the reader's browser chooses.
    pub fn undecided(&self) -> String {
        format!("{}{}", self.visit.house.public_url, self.visit.path)
    }

    /// The full addresses of this page in every language, by tag.
    pub fn alternates(&self) -> Vec<(&'static str, String)> {
        let full = |(language, address): (Language, String)| {
            (
                language.tag(),
                format!("{}{address}", self.visit.house.public_url),
            )
        };
        self.languages().into_iter().map(full).collect()
    }
}

/// The page for something that went wrong.
#[derive(Template)]
#[template(path = "error.html")]
pub(crate) struct ErrorPage {
    shell: Shell,
    status: u16,
    sentence: String,
    advice: String,
    reference: Option<String>,
}

impl ErrorPage {
    /// Whether signing in is the way on: the session is over, or a link no longer opens one.
    fn asks_to_sign_in(&self) -> bool {
        matches!(self.status, 401 | 409) && self.shell.person().is_none()
    }

    pub(crate) fn new(visit: &Visit, cause: &Error, reference: String) -> Self {
        let (title, sentence, advice) = match cause {
            Error::NotFound => ("error-not-found-title", None, "error-not-found-advice"),
            Error::SignInNeeded => ("error-sign-in-title", None, "error-sign-in-advice"),
            Error::Refused(refusal) => {
                let sentence = refusal.sentence(&visit.house.texts, visit.language);
                (
                    "error-refused-title",
                    Some(sentence),
                    "error-refused-advice",
                )
            }
            Error::Invalid(errors) => {
                let first = errors
                    .iter()
                    .next()
                    .map(|(_, message)| message.sentence(&visit.house.texts, visit.language));
                ("error-invalid-title", first, "error-refused-advice")
            }
            Error::Failure(_) => ("error-failure-title", None, "error-failure-advice"),
        };
        let is_ours = matches!(cause, Error::Failure(_));
        Self {
            shell: Shell::new(visit, visit.say(title)),
            status: cause.status(),
            sentence: sentence.unwrap_or_default(),
            advice: visit.say(advice),
            reference: is_ours.then_some(reference),
        }
    }
}

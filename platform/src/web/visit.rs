//! A request as its page sees it.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{Uri, request::Parts},
};
use values::{clock::Moment, language::Language};

use crate::{
    access::{
        Actor,
        attempts::{self, Target},
        sessions::Session,
    },
    centre::Centre,
    error::{Error, Result},
    house::House,
};

/// Who asks for what, where and in which language. The first argument of every page.
#[derive(Clone)]
pub struct Visit {
    /// The installation.
    pub house: Arc<House>,
    /// The centre of the address, when it is served here.
    pub centre: Option<Arc<Centre>>,
    /// The centre's slug as it stands in the address, served or not.
    pub slug: Option<String>,
    /// Who asks.
    pub actor: Actor,
    /// The page's language.
    pub language: Language,
    /// Whether the address names the language: then links keep it.
    pub is_language_chosen: bool,
    /// Path of the address.
    pub path: String,
    /// The rest of the address without the language.
    pub query: String,
    /// A text key to be shown once on this page.
    pub message: Option<String>,
    pub(crate) session: Option<Arc<Session>>,
    /// The pattern of the address, for the log: it names neither a secret nor a record.
    pub(crate) route: String,
    /// The network address that asks; empty when it is not known.
    pub(crate) address: String,
    /// The browser in words.
    pub(crate) browser: String,
}

impl Visit {
    /// A visit of somebody unknown.
    pub(crate) fn stranger(house: &Arc<House>, language: Language, uri: &Uri, route: &str) -> Self {
        let query = uri.query().unwrap_or_default().split('&');
        let query: Vec<_> = query
            .filter(|pair| !pair.is_empty() && !pair.starts_with("sprache="))
            .collect();
        Self {
            house: Arc::clone(house),
            centre: None,
            slug: None,
            actor: Actor::visitor(),
            language,
            is_language_chosen: false,
            path: uri.path().to_owned(),
            query: query.join("&"),
            message: None,
            session: None,
            route: route.to_owned(),
            address: String::new(),
            browser: String::new(),
        }
    }

    /// The session of whoever has signed in.
    pub(crate) fn session(&self) -> Result<&Session> {
        self.session.as_deref().ok_or(Error::SignInNeeded)
    }

    /// The browser in words, as sessions remember it.
    pub fn browser(&self) -> &str {
        &self.browser
    }

    /// Counts a form that anybody may send, by the network address it comes from. `Some` is the
    /// moment from which the next one is looked at; then this one must not be.
    pub async fn count_form(&self) -> Result<Option<Moment>> {
        attempts::begin(self.centre()?, &[Target::form(&self.address)]).await
    }

    /// Takes back that a form was counted: somebody has confirmed it. So an office with many honest
    /// people behind one address never waits.
    pub async fn uncount_form(&self) -> Result<()> {
        attempts::take_back(self.centre()?, &Target::form(&self.address)).await
    }

    /// The centre of the address.
    ///
    /// # Errors
    /// Not found when this house does not serve it.
    pub fn centre(&self) -> Result<&Arc<Centre>> {
        self.centre.as_ref().ok_or(Error::NotFound)
    }

    /// Who acted: parts of the machine have names in the texts, people their own.
    pub fn who(&self, name: &str) -> String {
        let key = format!("machine-{}", name.replace(' ', "-"));
        if self.house.texts.has(Language::German, &key) {
            self.say(&key)
        } else if name.is_empty() {
            self.say("log-name-gone")
        } else {
            name.to_owned()
        }
    }

    /// The words for `key` in the page's language.
    pub fn say(&self, key: &str) -> String {
        self.house.texts.say(self.language, key)
    }

    /// The address of a page below this centre, in the same language.
    pub fn to(&self, path: &str) -> String {
        let slug = self.slug.as_deref().unwrap_or_default();
        self.to_root(&if slug.is_empty() {
            path.to_owned()
        } else {
            format!("/{slug}{path}")
        })
    }

    /// The path of a page below this centre, without the language.
    pub(crate) fn to_plain(&self, path: &str) -> String {
        format!("/{}{path}", self.slug.as_deref().unwrap_or_default())
    }

    /// The address of a page of the whole house, in the same language.
    pub fn to_root(&self, path: &str) -> String {
        if self.is_language_chosen {
            in_language(path, self.language)
        } else {
            path.to_owned()
        }
    }

    /// This same page in another language.
    pub fn here_in(&self, language: Language) -> String {
        let query = if self.query.is_empty() {
            String::new()
        } else {
            format!("?{}", self.query)
        };
        in_language(&format!("{}{query}", self.path), language)
    }

    /// Says `key` on the next page this person opens.
    pub async fn tell(&self, key: &str) -> Result<()> {
        if let (Some(session), Some(centre)) = (&self.session, &self.centre) {
            crate::access::sessions::set_message(centre, session.id, Some(key.to_owned())).await?;
        }
        Ok(())
    }

    /// Opens a page below this centre after a form, and says `key` there.
    pub async fn go_and_tell(&self, path: &str, key: &str) -> Result<axum::response::Response> {
        self.tell(key).await?;
        Ok(super::redirect(&self.to(path)))
    }
}

/// Puts the language into an address, before a fragment.
fn in_language(address: &str, language: Language) -> String {
    let (address, fragment) = match address.split_once('#') {
        Some((address, fragment)) => (address, format!("#{fragment}")),
        None => (address, String::new()),
    };
    let joint = if address.contains('?') { '&' } else { '?' };
    format!("{address}{joint}sprache={}{fragment}", language.tag())
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self> {
        let visit = parts.extensions.get::<Self>().cloned();
        let visit = visit.ok_or_else(|| Error::failure("a page outside the door"))?;
        if let (Some(session), Some(centre), Some(_)) =
            (&visit.session, &visit.centre, &visit.message)
        {
            crate::access::sessions::set_message(centre, session.id, None).await?;
        }
        Ok(visit)
    }
}

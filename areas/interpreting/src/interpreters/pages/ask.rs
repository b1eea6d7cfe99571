//! Asking for a new link to one's own page; what stands there after a farewell, and behind a link that nobody knows.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use platform::{
    Refusal, Result,
    web::{Errors, Form, Shell, Typed, Visit},
};

use super::{
    super::{actions::own, form, paths},
    unkept,
};

#[derive(Template)]
#[template(path = "interpreters/ask_link.html")]
struct AskPage {
    shell: Shell,
    typed: Typed,
    asked: Asked,
}

/// How far asking for a new link is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// Not asked yet.
    No,
    /// The mail is on its way.
    Sent,
    /// They have just left the pool.
    Left,
    /// They came with a link that opens nothing.
    Lost,
}

impl AskPage {
    fn is_sent(&self) -> bool {
        self.asked == Asked::Sent
    }

    /// Key of what stands below the title.
    fn lead(&self) -> &'static str {
        match self.asked {
            Asked::No | Asked::Sent => "interpreters-ask-intro",
            Asked::Left => "interpreters-own-left-text",
            Asked::Lost => "interpreters-ask-lost",
        }
    }

    fn has_left(&self) -> bool {
        self.asked == Asked::Left
    }
}

/// Where one asks for a new link.
pub async fn ask(visit: Visit) -> Result<Response> {
    visit.centre()?;
    let has_left = visit.query.split('&').any(|pair| pair == paths::LEFT);
    let asked = if has_left { Asked::Left } else { Asked::No };
    ask_page(&visit, Typed::default(), asked)
}

fn ask_page(visit: &Visit, typed: Typed, asked: Asked) -> Result<Response> {
    let title = match asked {
        Asked::Left => "interpreters-own-left",
        Asked::Lost => "links-over-title",
        Asked::No | Asked::Sent => "interpreters-ask-title",
    };
    let page = AskPage {
        shell: crate::pool::below(visit, visit.say(title)),
        typed,
        asked,
    };
    Ok(unkept(page.typed.answer(&page)?))
}

/// The same for somebody whose link opens nothing.
pub fn lost(visit: &Visit) -> Result<Response> {
    let mut page = ask_page(visit, Typed::default(), Asked::Lost)?;
    *page.status_mut() = StatusCode::NOT_FOUND;
    Ok(page)
}

/// Sends it; the answer is the same whether there is somebody with this address or not.
pub async fn send(visit: Visit, Form(fields): Form) -> Result<Response> {
    let email = match form::read_email(&fields) {
        Ok(email) => email,
        Err(errors) => return ask_page(&visit, Typed::refused(fields, errors), Asked::No),
    };
    if !fields.is_trapped() {
        if visit.count_form().await?.is_some() {
            let mut errors = Errors::default();
            errors.add("email", Refusal::new("refused-interpreters-too-often"));
            return ask_page(&visit, Typed::refused(fields, errors), Asked::No);
        }
        own::ask_for_link(visit.centre()?, &email).await?;
    }
    ask_page(&visit, Typed::default(), Asked::Sent)
}

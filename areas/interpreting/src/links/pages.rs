//! The page behind every link that is over, and where one gets links one has lost.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use platform::{
    Error, Refusal, Result,
    access::Access,
    web::{Errors, Fields, Form, Pages, Shell, Typed, Visit, render, unkept},
};
use serde::Deserialize;
use values::contact::Email;

use super::{Purpose, again, paths, store};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    let open = Access::Open;
    pages
        .get("/{centre}/sprachmittlung/link", open, ask)
        .post("/{centre}/sprachmittlung/link", open, send)
        .post("/{centre}/sprachmittlung/link/{secret}", open, renew)
}

/// The secret of a link.
#[derive(Deserialize)]
struct Link {
    secret: String,
}

#[derive(Template)]
#[template(path = "links/over.html")]
struct OverPage {
    shell: Shell,
    action: String,
    is_sent: bool,
    /// Whether it was a link to something that an institution has asked for.
    is_asker: bool,
}

/// The page behind a link; where it is over, a page that offers a new one. A secret that never opened anything, or something
/// else, opens nothing.
pub async fn kindly(
    visit: &Visit,
    link: Option<(Purpose, &str)>,
    page: impl Future<Output = Result<Response>>,
) -> Result<Response> {
    let answer = page.await;
    let (Err(Error::NotFound), Some((purpose, secret))) = (&answer, link) else {
        return answer;
    };
    let centre = visit.centre()?;
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let over = store::find_over(rows, secret, now).await?;
    let Some((known, _)) = over.filter(|(known, _)| *known == purpose) else {
        return answer;
    };
    let mut page = over_page(visit, secret, known, false)?;
    *page.status_mut() = StatusCode::GONE;
    Ok(page)
}

fn over_page(visit: &Visit, secret: &str, purpose: Purpose, is_sent: bool) -> Result<Response> {
    let page = OverPage {
        shell: Shell::new(visit, visit.say("links-over-title")),
        action: paths::again(secret),
        is_sent,
        is_asker: purpose == Purpose::Request,
    };
    Ok(unkept(render(&page)?))
}

/// Mails a new link; the answer is the same whether there is still something to open or not.
async fn renew(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let over = store::find_over(rows, &link.secret, now).await?;
    let (purpose, _) = over.ok_or(Error::NotFound)?;
    again::send(centre, &link.secret).await?;
    over_page(&visit, &link.secret, purpose, true)
}

#[derive(Template)]
#[template(path = "links/lost.html")]
struct LostPage {
    shell: Shell,
    typed: Typed,
    is_sent: bool,
}

async fn ask(visit: Visit) -> Result<Response> {
    visit.centre()?;
    lost(&visit, Typed::default(), false)
}

fn lost(visit: &Visit, typed: Typed, is_sent: bool) -> Result<Response> {
    let page = LostPage {
        shell: Shell::new(visit, visit.say("links-lost-title")),
        typed,
        is_sent,
    };
    Ok(unkept(page.typed.answer(&page)?))
}

fn read(fields: &Fields) -> std::result::Result<String, Errors> {
    let mut errors = Errors::default();
    let email = match Email::parse(fields.text("email")) {
        _ if fields.text("email").is_empty() => {
            errors.add("email", Refusal::new("error-required"));
            String::new()
        }
        Ok(email) => email.as_str().to_owned(),
        Err(no) => {
            errors.add("email", Refusal::new(no.key()));
            String::new()
        }
    };
    errors.into_ok(email)
}

/// Sends the letter; the answer is the same whatever is known of the address.
async fn send(visit: Visit, Form(fields): Form) -> Result<Response> {
    let email = match read(&fields) {
        Ok(email) => email,
        Err(errors) => return lost(&visit, Typed::refused(fields, errors), false),
    };
    if !fields.is_trapped() {
        if visit.count_form().await?.is_some() {
            let mut errors = Errors::default();
            errors.add("email", Refusal::new("refused-links-too-often"));
            return lost(&visit, Typed::refused(fields, errors), false);
        }
        again::send_lost(visit.centre()?, &email).await?;
    }
    lost(&visit, Typed::default(), true)
}

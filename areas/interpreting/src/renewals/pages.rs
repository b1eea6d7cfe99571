//! Where one gets new links.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Refusal, Result,
    access::Access,
    web::{Errors, Fields, Form, Pages, Shell, Typed, Visit, unkept},
};
use serde::Deserialize;
use values::contact::Email;

use super::actions;
use crate::links::{find_over, over_page};

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

/// Mails a new link; the answer is the same whether there is still something to open or not.
async fn renew(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let over = find_over(rows, &link.secret, now).await?;
    let (purpose, _) = over.ok_or(Error::NotFound)?;
    actions::send(centre, &link.secret).await?;
    over_page(&visit, &link.secret, purpose, true)
}

#[derive(Template)]
#[template(path = "renewals/lost.html")]
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
        actions::send_lost(visit.centre()?, &email).await?;
    }
    lost(&visit, Typed::default(), true)
}

//! The page behind every link that is over.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use platform::{
    Error, Result,
    web::{Shell, Visit, render, unkept},
};

use super::{Purpose, paths, store};

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

/// The page that offers a new link in the place of one, or says that it was sent.
pub fn over_page(visit: &Visit, secret: &str, purpose: Purpose, is_sent: bool) -> Result<Response> {
    let page = OverPage {
        shell: Shell::new(visit, visit.say("links-over-title")),
        action: paths::again(secret),
        is_sent,
        is_asker: purpose == Purpose::Request,
    };
    Ok(unkept(render(&page)?))
}

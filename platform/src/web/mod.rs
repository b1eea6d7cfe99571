//! Pages: the door every request passes, the shell every page stands in, forms, errors.

pub mod account;
pub mod accounts;
pub mod approvals;
pub mod assets;
pub mod cache;
mod confirm;
pub mod door;
pub mod field;
pub mod form;
pub mod format;
pub mod headers;
pub mod list;
pub mod naming;
mod navigation;
mod origin;
pub(crate) mod outbox;
pub mod pages;
pub(crate) mod providers;
pub mod rich;
pub mod roles;
pub mod sheet;
pub mod shell;
pub mod sign_in;
pub mod staff;
mod typed;
pub mod visit;

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Redirect, Response},
};

pub use form::{Errors, Fields, Form};
pub use pages::Pages;
pub use shell::{Crumb, Shell};
pub use typed::Typed;
pub use visit::Visit;

use crate::{
    area::Area,
    error::{Error, Result},
    house::House,
};

/// A rendered page.
pub fn render(page: &impl Template) -> Result<Response> {
    Ok(Html(page.render().map_err(Error::failure)?).into_response())
}

/// The same page, kept by nobody on its way: it names somebody, or its address is a secret.
pub fn unkept(mut page: Response) -> Response {
    let headers = page.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}

/// Goes on to another page after a form was sent.
pub fn redirect(address: &str) -> Response {
    Redirect::to(address).into_response()
}

/// A body of `content_type`; `file_name` offers it for saving.
pub fn document(content_type: &'static str, file_name: Option<&str>, body: Vec<u8>) -> Response {
    use axum::http::{HeaderValue, header};
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    if let Some(name) = file_name
        && let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
    {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

/// The platform's own pages: sign-in, start page, accounts and roles, log, outbox, data protection,
/// static files.
pub fn pages(pages: Pages) -> Pages {
    let pages = sign_in::pages(assets::pages(pages));
    let pages = confirm::pages(account::pages(pages));
    let pages = providers::pages(roles::pages(accounts::pages(pages)));
    let pages = outbox::pages(staff::pages(approvals::pages(pages)));
    crate::privacy::pages(pages)
}

/// The finished web application of `house`.
pub fn application(house: &Arc<House>) -> Router {
    headers::dress(pages_of(&house.areas).into_router(), house)
}

/// Every page of the platform and of `areas` with its right.
pub fn pages_of(areas: &[Area]) -> Pages {
    let mut all = pages(Pages::of("platform"));
    for area in areas {
        all = all.join((area.pages)(Pages::of(area.key)));
    }
    all
}

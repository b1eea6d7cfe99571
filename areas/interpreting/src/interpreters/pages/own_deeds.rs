//! What interpreters do on their own page; each answer leads back to it.

use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    web::{Errors, Fields, Form, Visit, redirect},
};
use values::id::Id;

use super::{
    super::{actions::own, form, paths},
    Link,
    own::{again, feed_page},
    terms::{districts, ids},
    unkept,
};

type Read<T> = std::result::Result<T, Errors>;

fn back(visit: &Visit, secret: &str) -> Response {
    unkept(redirect(&visit.to(&paths::own_kept(secret))))
}

/// Goes on with what was read, or shows the page again.
macro_rules! taken {
    ($visit:expr, $link:expr, $fields:expr, $read:expr) => {
        match $read {
            Ok(read) => read,
            Err(errors) => return again(&$visit, $link.secret, $fields, errors).await,
        }
    };
}

/// They rest.
pub async fn pause(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let until = taken!(visit, link, fields, form::read_pause(&fields));
    own::pause(visit.centre()?, &link.secret, until).await?;
    Ok(back(&visit, &link.secret))
}

/// They are back.
pub async fn resume(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    own::resume(visit.centre()?, &link.secret).await?;
    Ok(back(&visit, &link.secret))
}

/// A time of the week.
pub async fn weekly(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let read = form::read_weekly(&fields, centre.clock.today());
    let new = taken!(visit, link, fields, read);
    own::add_weekly(centre, &link.secret, new).await?;
    Ok(back(&visit, &link.secret))
}

/// Days away.
pub async fn absence(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let new = taken!(visit, link, fields, form::read_absence(&fields));
    own::add_absence(visit.centre()?, &link.secret, new).await?;
    Ok(back(&visit, &link.secret))
}

/// A time or an absence is taken back.
pub async fn take_back(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let id = fields.text("row").parse::<Id>();
    let id = id.map_err(|_| Error::NotFound)?;
    own::take_back(visit.centre()?, &link.secret, id).await?;
    Ok(back(&visit, &link.secret))
}

/// What they decide about themselves.
pub async fn terms(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let one = own::with_secret(centre, &link.secret).await?;
    let known = ids(&districts(centre).await?);
    let read = form::read_terms(&fields, &one.terms, &known, centre.clock.today());
    let terms = taken!(visit, link, fields, read);
    own::set_terms(centre, &link.secret, terms).await?;
    Ok(back(&visit, &link.secret))
}

/// They sign the pledge.
pub async fn pledge(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    taken!(visit, link, fields, read_pledged(&fields));
    own::sign_pledge(visit.centre()?, &link.secret, visit.language).await?;
    Ok(back(&visit, &link.secret))
}

fn read_pledged(fields: &Fields) -> Read<()> {
    let mut errors = Errors::default();
    if !fields.has("pledged") {
        let no = platform::Refusal::new("refused-interpreters-pledged");
        errors.add("pledged", no);
    }
    errors.into_ok(())
}

/// A feed for their calendar.
pub async fn feed(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let path = own::make_feed(centre, &link.secret).await?;
    feed_page(&visit, &link.secret, centre.address(&path))
}

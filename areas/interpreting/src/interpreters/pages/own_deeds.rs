//! What interpreters do on their own page; each answer leads back to it. An act by a link that is over leads to a new one.

use axum::{extract::Path, response::Response};
use platform::{
    Error, Refusal, Result,
    web::{Errors, Fields, Form, Visit, redirect},
};
use values::{id::Id, language::Language};

use super::{
    super::{
        actions::{
            looking::{self, Words},
            own,
        },
        form, paths,
    },
    Link,
    own::{again, feed_page, kindly},
    terms::{districts, has_mobile, ids},
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
            Err(errors) => return again(&$visit, &$link.secret, $fields, errors).await,
        }
    };
}

/// What a rule refuses stands beside a field, so that nothing typed is lost.
fn beside(field: &str, done: Result<()>) -> Result<Read<()>> {
    match done {
        Err(Error::Refused(refusal)) => {
            let mut errors = Errors::default();
            errors.add(field, refusal);
            Ok(Err(errors))
        }
        Err(other) => Err(other),
        Ok(()) => Ok(Ok(())),
    }
}

/// They rest.
pub async fn pause(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        let today = visit.centre()?.clock.today();
        let until = taken!(visit, link, fields, form::read_pause(&fields, today));
        own::pause(visit.centre()?, &link.secret, until).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// They are back.
pub async fn resume(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let done = async {
        own::resume(visit.centre()?, &link.secret).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// A time of the week.
pub async fn weekly(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        let centre = visit.centre()?;
        let read = form::read_weekly(&fields, centre.clock.today());
        let new = taken!(visit, link, fields, read);
        let added = own::add_weekly(centre, &link.secret, new).await;
        taken!(visit, link, fields, beside("weekday", added)?);
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// Days away.
pub async fn absence(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        let new = taken!(visit, link, fields, form::read_absence(&fields));
        let added = own::add_absence(visit.centre()?, &link.secret, new).await;
        taken!(visit, link, fields, beside("away_from", added)?);
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// A time or an absence is taken back.
pub async fn take_back(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = async {
        own::take_back(visit.centre()?, &link.secret, named(&fields)?).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// What they decide about themselves.
pub async fn terms(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        let centre = visit.centre()?;
        let one = own::with_secret(centre, &link.secret).await?;
        let known = ids(&districts(centre).await?);
        let whole = looking::own(centre, one).await?;
        let about = (centre.clock.today(), has_mobile(&whole.person));
        let read = form::read_terms(&fields, &whole.one.terms, &known, about);
        let terms = taken!(visit, link, fields, read);
        own::set_terms(centre, &link.secret, terms, visit.language).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// They sign the pledge.
pub async fn pledge(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        let read = taken!(visit, link, fields, read_pledged(&fields));
        own::sign_pledge(visit.centre()?, &link.secret, &read).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// What was read: the page sends its version, its language and its text along.
fn read_pledged(fields: &Fields) -> Read<Words> {
    let mut errors = Errors::default();
    if !fields.has("pledged") {
        errors.add("pledged", Refusal::new("refused-interpreters-pledged"));
    }
    errors.into_ok(Words {
        version: fields.text("version").parse().unwrap_or_default(),
        language: Language::from_tag(fields.text("language")).unwrap_or_default(),
        text: fields.text("text").parse().ok(),
        says: String::new(),
    })
}

/// Number and language.
pub async fn contact(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        let contact = taken!(visit, link, fields, form::read_contact(&fields));
        own::set_contact(visit.centre()?, &link.secret, contact).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

fn named(fields: &Fields) -> Result<Id> {
    fields.text("row").parse().map_err(|_| Error::NotFound)
}

/// They call an appointment off.
pub async fn call_off(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = async {
        let (id, reason) = (named(&fields)?, fields.text("reason"));
        own::call_off(visit.centre()?, &link.secret, id, reason).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// They come although they are away.
pub async fn come_anyway(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = async {
        own::come_anyway(visit.centre()?, &link.secret, named(&fields)?).await?;
        Ok(back(&visit, &link.secret))
    };
    kindly(&visit, &link.secret, done).await
}

/// The page of an appointment.
pub async fn assignment(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = async {
        let path = own::open_assignment(visit.centre()?, &link.secret, named(&fields)?).await?;
        Ok(unkept(redirect(&visit.to(&path))))
    };
    kindly(&visit, &link.secret, done).await
}

/// The page of an invitation.
pub async fn invitation(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = async {
        let path = own::open_invitation(visit.centre()?, &link.secret, named(&fields)?).await?;
        Ok(unkept(redirect(&visit.to(&path))))
    };
    kindly(&visit, &link.secret, done).await
}

/// They leave the pool.
pub async fn leave(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = async {
        taken!(visit, link, fields, read_leave(&fields));
        let handed_over = fields.has("hand_over");
        own::leave(visit.centre()?, &link.secret, handed_over).await?;
        Ok(unkept(redirect(&visit.to(&paths::left()))))
    };
    kindly(&visit, &link.secret, done).await
}

fn read_leave(fields: &Fields) -> Read<()> {
    let mut errors = Errors::default();
    if !fields.has("leaves") {
        errors.add("leaves", Refusal::new("refused-interpreters-leaves"));
    }
    errors.into_ok(())
}

/// A feed for their calendar.
pub async fn feed(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let done = async {
        let centre = visit.centre()?;
        let path = own::make_feed(centre, &link.secret).await?;
        feed_page(&visit, &link.secret, centre.address(&path))
    };
    kindly(&visit, &link.secret, done).await
}

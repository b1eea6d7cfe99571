//! The pages on which both sides and the centre say what came of a brokering: form in, action, page out.

use std::{sync::Arc, time::Duration};

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use platform::{
    Error, Result,
    access::{Access, Actor},
    centre::Centre,
    web::{Errors, Fields, Form, Pages, Shell, Typed, Visit, format, redirect, sign_in::START},
};
use serde::Deserialize;
use values::id::Id;

use super::{
    actions,
    model::{self, REASONS, Side},
    paths,
    sight::{self, Known},
};
use crate::{
    assignments, invitations,
    links::{self, Purpose},
    paths as area_paths,
    requests::{self, Request, Stage},
    rights::{COORDINATE, READ},
};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    let open = Access::Open;
    pages
        .get(
            "/{centre}/sprachmittlung/anfrage/{secret}/termin",
            open,
            institution,
        )
        .post(
            "/{centre}/sprachmittlung/anfrage/{secret}/termin",
            open,
            by_institution,
        )
        .get(
            "/{centre}/sprachmittlung/antwort/{secret}/termin",
            open,
            interpreter,
        )
        .post(
            "/{centre}/sprachmittlung/antwort/{secret}/termin",
            open,
            by_interpreter,
        )
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/vermittlung",
            Access::Needs(READ),
            staff,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/vermittlung",
            Access::Needs(COORDINATE),
            by_staff,
        )
}

/// The secret of a link.
#[derive(Deserialize)]
struct Link {
    secret: String,
}

/// Names a request in an address.
#[derive(Deserialize)]
struct Named {
    id: Id,
}

#[derive(Template)]
#[template(path = "brokering/date.html")]
struct DatePage {
    shell: Shell,
    /// Number, language, institution.
    request: Request,
    spoken: String,
    /// Who has agreed: for an interpreter, themselves alone.
    known: Vec<Known>,
    /// When it takes place, once that is agreed on.
    fixed: Option<String>,
    side: Side,
    may_change: bool,
    is_passed_on: bool,
    /// Where the forms go.
    here: String,
    typed: Typed,
}

impl DatePage {
    fn is(&self, side: &str) -> bool {
        let own = match self.side {
            Side::Institution => "institution",
            Side::Interpreter => "interpreter",
            Side::Centre => "centre",
        };
        own == side
    }

    /// Whether a date is still looked for with anybody.
    fn is_open(&self) -> bool {
        let is_looked_for = matches!(self.request.stage, Stage::Brokered | Stage::Searching);
        is_looked_for && self.known.iter().any(Known::is_open)
    }

    fn people(&self) -> Vec<(String, String)> {
        let open = self.known.iter().filter(|one| one.is_open());
        open.map(|one| (one.disclosure.interpreter.to_string(), one.name.clone()))
            .collect()
    }

    /// To whom messages are passed on: the institution writes to those it cannot reach by itself.
    fn reached_through_us(&self) -> Vec<(String, String)> {
        let open = self.known.iter().filter(|one| one.is_open());
        let relayed = open.filter(|one| one.is_relayed() || self.side == Side::Interpreter);
        relayed
            .map(|one| (one.disclosure.interpreter.to_string(), one.name.clone()))
            .collect()
    }

    fn reasons(&self) -> Vec<(&'static str, String)> {
        let words = |reason| self.shell.say(format!("brokering-reason-{reason}"));
        REASONS.map(|reason| (reason, words(reason))).to_vec()
    }
}

/// Somebody who opens the page, and what they may see there.
struct Opened {
    side: Side,
    request: Id,
    /// The interpreter whose link it is.
    own: Option<Id>,
    here: String,
    actor: Actor,
}

async fn with_link(visit: &Visit, side: Side, secret: &str) -> Result<Opened> {
    let centre = visit.centre()?;
    let actor = Actor::machine("brokering");
    let own = |request, own, here| Opened {
        side,
        request,
        own,
        here,
        actor,
    };
    if side == Side::Interpreter {
        let opened = invitations::open(centre, secret).await?;
        let who = opened.interpreter.id;
        return Ok(own(
            opened.request.id,
            Some(who),
            paths::interpreter(secret),
        ));
    }
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let found = links::subject(rows, Purpose::Request, secret, now, Duration::ZERO).await?;
    let request = found.ok_or(Error::NotFound)?;
    Ok(own(request, None, paths::institution(secret)))
}

fn of_staff(visit: &Visit, id: Id) -> Opened {
    Opened {
        side: Side::Centre,
        request: id,
        own: None,
        here: paths::centre(id),
        actor: visit.actor.clone(),
    }
}

async fn institution(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let opened = with_link(&visit, Side::Institution, &link.secret).await?;
    page(&visit, opened, Typed::default()).await
}

async fn by_institution(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let opened = with_link(&visit, Side::Institution, &link.secret).await?;
    receive(&visit, opened, fields).await
}

async fn interpreter(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let opened = with_link(&visit, Side::Interpreter, &link.secret).await?;
    page(&visit, opened, Typed::default()).await
}

async fn by_interpreter(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let opened = with_link(&visit, Side::Interpreter, &link.secret).await?;
    receive(&visit, opened, fields).await
}

async fn staff(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let opened = of_staff(&visit, named.id);
    page(&visit, opened, Typed::default()).await
}

async fn by_staff(visit: Visit, Path(named): Path<Named>, Form(fields): Form) -> Result<Response> {
    let opened = of_staff(&visit, named.id);
    receive(&visit, opened, fields).await
}

/// Does what a form asks for: a date, that nothing came of it, or words to pass on.
async fn receive(visit: &Visit, opened: Opened, fields: Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let who = |field: &str| match opened.own {
        Some(own) => Ok(own),
        None => fields.text(field).parse().map_err(|_| Error::NotFound),
    };
    let by = (&opened.actor, opened.side);
    let (request, mut here) = (opened.request, opened.here.clone());
    let done = match fields.text("deed") {
        "date" => match model::read_date(&fields) {
            Ok(wall) => actions::fix(centre, by, request, who("who")?, wall).await,
            Err(errors) => Err(Error::Invalid(errors)),
        },
        "failed" => {
            let reason = fields.text("reason");
            actions::give_up(centre, by, request, who("failed")?, reason).await
        }
        "message" => match model::read_message(&fields) {
            Ok(words) => {
                here = format!("{here}?weitergeleitet=ja");
                actions::pass_on(centre, opened.side, request, who("to")?, &words).await
            }
            Err(errors) => Err(Error::Invalid(errors)),
        },
        _ => return Err(Error::NotFound),
    };
    match Errors::of(done) {
        Ok(Ok(())) => Ok(redirect(&visit.to(&here))),
        Ok(Err(errors)) => page(visit, opened, Typed::refused(fields, errors)).await,
        // What a rule refuses stands beside the form, so that what was typed is not lost.
        Err(Error::Refused(refusal)) => {
            let mut errors = Errors::default();
            errors.add(first_field(fields.text("deed")), refusal);
            page(visit, opened, Typed::refused(fields, errors)).await
        }
        Err(other) => Err(other),
    }
}

fn first_field(deed: &str) -> &'static str {
    match deed {
        "date" => "day",
        "failed" => "reason",
        _ => "words",
    }
}

async fn page(visit: &Visit, opened: Opened, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let request = requests::store::find(rows, opened.request).await?;
    let mut known = sight::known(centre, request.id).await?;
    known.retain(|one| {
        opened
            .own
            .is_none_or(|own| own == one.disclosure.interpreter)
    });
    let fixed = assignments::store::open_of(rows, request.id).await?;
    let fixed = fixed.filter(|made| opened.own.is_none_or(|own| own == made.interpreter));
    let fixed = fixed.map(|made| format::moment(visit.language, made.period.from));
    let title = visit.say("brokering-title");
    let mut shell = Shell::new(visit, title);
    if opened.side == Side::Centre {
        shell = shell
            .below(visit.say("start-title"), START)
            .below(request.number.to_string(), &area_paths::request(request.id));
    }
    let typed = if typed.is_refused() {
        typed
    } else {
        suggested(centre, &request)
    };
    let page = DatePage {
        shell,
        spoken: invitations::language_name(&request.need.language, visit.language),
        known,
        fixed,
        side: opened.side,
        may_change: opened.side != Side::Centre || visit.actor.may(COORDINATE),
        is_passed_on: visit.query.contains("weitergeleitet="),
        here: opened.here,
        request,
        typed,
    };
    let mut answer = page.typed.answer(&page)?;
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

/// The form opens with the first time that was wished and is still ahead.
fn suggested(centre: &Arc<Centre>, request: &Request) -> Typed {
    let ahead = invitations::ahead(request, centre.clock.now());
    let Some((_, wall, _)) = ahead.first() else {
        return Typed::default();
    };
    Typed::fresh(&[
        ("day", wall.start.date().to_string()),
        ("from", wall.start.format("%H:%M").to_string()),
        ("minutes", wall.minutes.to_string()),
    ])
}

//! The pages on which both sides and the centre say what came of a brokering: form in, action, page out.

use std::{ops::RangeInclusive, sync::Arc};

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    access::Access,
    centre::Centre,
    web::{
        Errors, Fields, Form, Pages, Shell, Typed, Visit, format, redirect, render, sign_in::START,
        unkept,
    },
};
use serde::Deserialize;
use values::id::Id;

use super::{
    actions,
    model::{self, By, REASONS, Side},
    paths,
    sight::{self, Known, Waiting},
    store,
};
use crate::{
    assignments, invitations,
    links::{self, Purpose},
    pool,
    requests::{self, Door, Request, Stage, telling},
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
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/termin",
            Access::SignedIn,
            institution,
        )
        .post(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/termin",
            Access::SignedIn,
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
            "/{centre}/intern/sprachmittlung/vermittlungen",
            Access::Needs(READ),
            list,
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
    /// Shortest and longest appointment of the rules.
    length: RangeInclusive<u32>,
    /// Where the forms go.
    here: String,
    typed: Typed,
}

impl DatePage {
    fn is(&self, side: &str) -> bool {
        self.side.key() == side
    }

    /// Whether somebody shares no contact data, and has no mail by which words could be passed on.
    fn is_phoned(&self, one: &Known) -> bool {
        one.is_open() && one.is_relayed() && !one.has_mail && self.side == Side::Institution
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
        let relayed =
            open.filter(|one| self.side == Side::Interpreter || (one.is_relayed() && one.has_mail));
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
}

async fn of_institution(visit: &Visit, door: &Door) -> Result<(Opened, By)> {
    let own = door.open(visit).await?;
    let opened = Opened {
        side: Side::Institution,
        request: own.id(),
        own: None,
        here: door.path("/termin"),
    };
    Ok((opened, By::institution(own.actor().clone())))
}

/// Whoever was asked and has not agreed, or was never asked to, knows nothing of the institution.
async fn of_interpreter(visit: &Visit, secret: &str) -> Result<(Opened, By)> {
    let centre = visit.centre()?;
    let asked = invitations::open(centre, secret).await?;
    let (request, who) = (asked.request.id, asked.interpreter.id);
    let agreed = store::list_of(centre.database.read(), request).await?;
    if agreed.iter().all(|one| one.interpreter != who) {
        return Err(Error::NotFound);
    }
    let opened = Opened {
        side: Side::Interpreter,
        request,
        own: Some(who),
        here: paths::interpreter(secret),
    };
    Ok((opened, By::interpreter()))
}

fn of_staff(id: Id) -> Opened {
    Opened {
        side: Side::Centre,
        request: id,
        own: None,
        here: paths::centre(id),
    }
}

async fn institution(visit: Visit, door: Door) -> Result<Response> {
    let secret = door.secret();
    let page = async {
        let (opened, _) = of_institution(&visit, &door).await?;
        page(&visit, opened, Typed::default()).await
    };
    links::kindly(
        &visit,
        secret.map(|secret| (Purpose::Request, secret)),
        page,
    )
    .await
}

async fn by_institution(visit: Visit, door: Door, Form(fields): Form) -> Result<Response> {
    let secret = door.secret();
    let done = async {
        let (opened, by) = of_institution(&visit, &door).await?;
        receive(&visit, opened, &by, fields).await
    };
    let link = secret.map(|secret| (Purpose::Request, secret));
    links::kindly(&visit, link, Box::pin(done)).await
}

async fn interpreter(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let page = async {
        let (opened, _) = of_interpreter(&visit, &link.secret).await?;
        page(&visit, opened, Typed::default()).await
    };
    links::kindly(&visit, Some((Purpose::Invitation, &link.secret)), page).await
}

async fn by_interpreter(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = async {
        let (opened, by) = of_interpreter(&visit, &link.secret).await?;
        receive(&visit, opened, &by, fields).await
    };
    let secret = Some((Purpose::Invitation, link.secret.as_str()));
    links::kindly(&visit, secret, Box::pin(done)).await
}

async fn staff(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    page(&visit, of_staff(named.id), Typed::default()).await
}

async fn by_staff(visit: Visit, Path(named): Path<Named>, Form(fields): Form) -> Result<Response> {
    let by = By::staff(&visit.actor)?;
    receive(&visit, of_staff(named.id), &by, fields).await
}

/// Does what a form asks for: a date, that nothing came of it, or words to pass on.
async fn receive(visit: &Visit, opened: Opened, by: &By, fields: Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let who = |field: &str| match opened.own {
        Some(own) => Ok(own),
        None => fields.text(field).parse().map_err(|_| Error::NotFound),
    };
    let (request, mut here) = (opened.request, opened.here.clone());
    let done = match fields.text("deed") {
        "date" => match model::read_date(&fields, &length(centre).await?, centre.clock.now()) {
            Ok(wall) => actions::fix(centre, by, request, who("who")?, wall).await,
            Err(errors) => Err(Error::Invalid(errors)),
        },
        "failed" => {
            let reason = fields.text("reason");
            actions::give_up(centre, by, request, who("failed")?, reason).await
        }
        "message" => match model::read_message(&fields) {
            Ok(words) => {
                let joint = if here.contains('?') { '&' } else { '?' };
                here = format!("{here}{joint}weitergeleitet=ja");
                actions::pass_on(centre, by, request, who("to")?, &words).await
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
    let shell = if opened.side == Side::Centre {
        requests::below_request(visit, &request, title)
    } else {
        Shell::new(visit, title)
    };
    let typed = if typed.is_refused() {
        typed
    } else {
        suggested(centre, &request)
    };
    let page = DatePage {
        shell,
        spoken: telling::language_name(&request.need.language, visit.language),
        known,
        fixed,
        side: opened.side,
        may_change: opened.side != Side::Centre || visit.actor.may(COORDINATE),
        is_passed_on: visit.query.contains("weitergeleitet="),
        length: length(centre).await?,
        here: opened.here,
        request,
        typed,
    };
    Ok(unkept(page.typed.answer(&page)?))
}

/// Minutes that an appointment may last, by the rules of today.
async fn length(centre: &Centre) -> Result<RangeInclusive<u32>> {
    let rules = pool::store::on(centre.database.read(), centre.clock.today()).await?;
    Ok(rules.shortest_minutes..=rules.longest_minutes)
}

#[derive(Template)]
#[template(path = "brokering/list.html")]
struct ListPage {
    shell: Shell,
    lines: Vec<Line>,
}

/// A request with whom its institution waits for.
struct Line {
    path: String,
    request: Request,
    spoken: String,
    waiting: Waiting,
}

/// Brokerings that wait for a date, the oldest first.
async fn list(visit: Visit) -> Result<Response> {
    let waiting = sight::waiting(visit.centre()?, &visit.actor).await?;
    let lines = waiting.into_iter().map(|(request, waiting)| Line {
        path: paths::centre(request.id),
        spoken: telling::language_name(&request.need.language, visit.language),
        request,
        waiting,
    });
    let shell = Shell::new(&visit, visit.say("brokering-list-title"));
    render(&ListPage {
        lines: lines.collect(),
        shell: shell.below(visit.say("start-title"), START),
    })
}

/// The form opens with the first time that was wished and is still ahead.
fn suggested(centre: &Arc<Centre>, request: &Request) -> Typed {
    let ahead = request.ahead(centre.clock.now());
    let Some((_, wall, _)) = ahead.first() else {
        return Typed::default();
    };
    Typed::fresh(&[
        ("day", wall.start.date().to_string()),
        ("from", wall.start.format("%H:%M").to_string()),
        ("minutes", wall.minutes.to_string()),
    ])
}

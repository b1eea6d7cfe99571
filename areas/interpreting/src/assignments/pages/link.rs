//! The page of an assignment for whoever holds its link: what, when, where and with whom; calling off, moving, and afterwards what
//! took place. Looking at it changes nothing.

use askama::Template;
use axum::{extract::Path, response::Response};
pub use platform::web::unkept as private;
use platform::{
    Result,
    web::{Errors, Fields, Form, Shell, Typed, Visit, format},
};
use serde::Deserialize;
use values::language::Language;

use super::{
    super::{
        actions::{self, By},
        contact,
        links::page,
        model::{Assignment, Side},
        people, store, words,
    },
    shown::{self, Shown},
};
use crate::{
    brokering,
    links::{self, Purpose},
    pool,
    requests::Request,
};

/// The secret of a link.
#[derive(Deserialize)]
pub struct Link {
    pub(super) secret: String,
}

impl Link {
    /// The assignment it leads to, for the side that holds it.
    pub async fn open(&self, visit: &Visit, side: Side) -> Result<(Assignment, Request)> {
        actions::by_link(visit.centre()?, side, &self.secret).await
    }

    /// The page of a side.
    pub fn path(&self, side: Side) -> String {
        page(side, &self.secret)
    }
}

#[derive(Template)]
#[template(path = "assignments/link.html")]
struct LinkPage {
    shell: Shell,
    shown: Shown,
    /// The institution's file number.
    file_number: Option<(String, String)>,
    /// Whom one meets, under the name of their side; nothing of it once nobody meets any more.
    other: Option<(String, Other)>,
    reasons: Vec<(&'static str, String)>,
    no_shows: Vec<(&'static str, String)>,
    /// Whether the way is asked for.
    asks_way: bool,
    action: String,
    /// Where one writes to the other side.
    message: String,
    paper: String,
    typed: Typed,
}

/// The interpreter's page.
pub async fn interpreter(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let page = show(&visit, &link, Side::Interpreter, None);
    links::kindly(&visit, Some((Purpose::Assignment, &link.secret)), page).await
}

/// The institution's page.
pub async fn institution(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let page = show(&visit, &link, Side::Institution, None);
    links::kindly(&visit, Some((Purpose::Attendance, &link.secret)), page).await
}

/// The interpreter does something.
pub async fn interpreter_says(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = Box::pin(says(&visit, &link, Side::Interpreter, fields));
    links::kindly(&visit, Some((Purpose::Assignment, &link.secret)), done).await
}

/// The institution does something.
pub async fn institution_says(
    visit: Visit,
    Path(link): Path<Link>,
    Form(fields): Form,
) -> Result<Response> {
    let done = Box::pin(says(&visit, &link, Side::Institution, fields));
    links::kindly(&visit, Some((Purpose::Attendance, &link.secret)), done).await
}

async fn says(visit: &Visit, link: &Link, side: Side, fields: Fields) -> Result<Response> {
    let (assignment, _) = link.open(visit, side).await?;
    let by = By::link(side);
    let done = shown::carry_out(visit, &by, &assignment, &fields).await;
    match Errors::of(done)? {
        Ok("assignments-told-off") => {
            let told = match side {
                Side::Interpreter => "assignments-off-thanks-interpreter",
                Side::Institution | Side::Centre => "assignments-off-thanks-institution",
            };
            visit.go_and_tell(&link.path(side), told).await
        }
        Ok(told) => visit.go_and_tell(&link.path(side), told).await,
        Err(errors) => show(visit, link, side, Some((fields, errors))).await,
    }
}

async fn show(
    visit: &Visit,
    link: &Link,
    side: Side,
    refused: Option<(Fields, Errors)>,
) -> Result<Response> {
    let (assignment, request) = link.open(visit, side).await?;
    let shell = Shell::new(visit, visit.say("assignments-one-title"));
    let shown = Shown::of(visit, &assignment, &request, side).await?;
    let typed = match refused {
        Some((fields, errors)) => Typed::refused(fields, errors),
        None => shown.typed(&assignment),
    };
    let (file_number, other) = if assignment.end.is_some() {
        (None, None)
    } else {
        let texts = &visit.centre()?.texts;
        let key = match side {
            Side::Interpreter => "assignments-institution",
            Side::Institution | Side::Centre => "assignments-interpreter",
        };
        let other = Other::of(visit, side, &assignment, &request).await?;
        let number = words::file_number(texts, visit.language, &request);
        (number, Some((visit.say(key), other)))
    };
    let page = LinkPage {
        shown,
        file_number,
        other,
        reasons: shown::reasons(&shell, side),
        no_shows: shown::no_shows(&shell),
        asks_way: side == Side::Interpreter,
        action: link.path(side),
        message: brokering::message_path(side, &link.secret),
        paper: format!("{}/bestaetigung.pdf", link.path(side)),
        shell,
        typed,
    };
    Ok(private(page.typed.answer(&page)?))
}

/// Whom one meets: the interpreter, or the institution with whom to ask for.
pub struct Other {
    /// What they are called.
    pub name: String,
    /// Their number, as people read it; empty where none is handed out.
    pub number: String,
}

impl Other {
    /// The interpreter's number only where the rules hand it out.
    pub async fn of(
        visit: &Visit,
        side: Side,
        assignment: &Assignment,
        request: &Request,
    ) -> Result<Self> {
        if side == Side::Interpreter {
            let asker = &request.asker;
            let parts = [asker.institution.as_str(), asker.name.as_str()];
            return Ok(Self {
                name: format::listed(visit.language, parts),
                number: words::number(&asker.phone),
            });
        }
        let centre = visit.centre()?;
        let rows = centre.database.read();
        let who = store::who(rows, assignment.interpreter).await?;
        let rules = pool::store::on(rows, centre.clock.today()).await?;
        let pair = (assignment.request, assignment.interpreter);
        let channels = brokering::channels_known(rows, pair).await?;
        let now = centre.clock.now();
        let number = contact::number(&rules, &channels, assignment, who.as_ref(), now);
        let known = people::interpreter(centre, who);
        let name = known.map(|one| one.name).filter(|name| !name.is_empty());
        Ok(Self {
            name: name.unwrap_or_else(|| visit.say("assignments-gone")),
            number: number.unwrap_or_default(),
        })
    }

    /// Both in one line.
    pub fn in_words(&self, language: Language) -> String {
        format::listed(language, [&self.name, &self.number])
    }
}

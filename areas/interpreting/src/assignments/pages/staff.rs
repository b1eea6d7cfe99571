//! Assignments for the coordinators: a list for each day, which can be printed for the day the network is down, and one
//! assignment with everything that can be done.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono::Days;
use platform::{
    Result,
    web::{Errors, Fields, Form, Shell, Typed, Visit, format, render},
};
use registry::people as registered;
use serde::Deserialize;
use values::{
    day::{self, Day},
    id::Id,
};

use super::{
    super::{
        actions::{self, By},
        model::Side,
        words,
    },
    shown::{self, Shown},
};
use crate::{paths, rights::COORDINATE};

/// A day in an address.
#[derive(Deserialize)]
pub struct On {
    #[serde(rename = "tag")]
    day: Option<String>,
}

/// Names an assignment in an address.
#[derive(Deserialize)]
pub struct Named {
    /// Its id.
    pub id: Id,
}

/// How far the next day with an assignment is looked for.
const AHEAD: Days = Days::new(21);

/// A line of the list.
struct Line {
    path: String,
    time: String,
    number: i64,
    institution: String,
    contact: String,
    place: String,
    language: String,
    interpreter: String,
    phone: String,
}

#[derive(Template)]
#[template(path = "assignments/list.html")]
struct ListPage {
    shell: Shell,
    day: Day,
    title: String,
    before: String,
    after: String,
    lines: Vec<Line>,
}

/// The list of a day.
pub async fn list(visit: Visit, Query(on): Query<On>) -> Result<Response> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let chosen = on.day.as_deref().and_then(day::parse);
    let last = chosen
        .or_else(|| today.checked_add_days(AHEAD))
        .unwrap_or(today);
    let mut found = actions::list(centre, &visit.actor, chosen.unwrap_or(today), last).await?;
    // Without a day: the next one on which there is something to do.
    let next = found.first().map(|(one, _)| one.wall.start.date());
    let day = chosen.or(next).unwrap_or(today);
    found.retain(|(one, _)| one.wall.start.date() == day);
    let interpreters: Vec<Id> = found.iter().map(|(one, _)| one.interpreter).collect();
    let people = people_of(&visit, &interpreters).await?;
    let lines = found.into_iter().map(|(assignment, request)| {
        let person = people.iter().find(|(id, _)| *id == assignment.interpreter);
        let (name, phone) = person.map(|(_, known)| known.clone()).unwrap_or_default();
        Line {
            path: paths::assignment(assignment.id),
            time: format!(
                "{}–{}",
                format::time(visit.language, assignment.period.from),
                format::time(visit.language, assignment.period.until)
            ),
            number: request.number,
            contact: join([&request.asker.name, &request.asker.phone]),
            place: words::place(&centre.texts, visit.language, &request),
            language: words::spoken(visit.language, &request.need.language),
            institution: request.asker.institution,
            interpreter: name,
            phone,
        }
    });
    let step = |day: Option<Day>| {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        format!("{}?tag={day}", paths::ASSIGNMENTS)
    };
    let shell = Shell::new(&visit, visit.say("assignments-title"))
        .below(visit.say("start-title"), "/intern");
    render(&ListPage {
        title: format::weekday_and_day(visit.language, day),
        before: step(day.checked_sub_days(Days::new(1))),
        after: step(day.checked_add_days(Days::new(1))),
        lines: lines.collect(),
        day,
        shell,
    })
}

fn join(parts: [&String; 2]) -> String {
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.cloned().collect::<Vec<_>>().join(", ")
}

/// Names and telephone numbers of interpreters, as far as this person may see them.
pub async fn people_of(visit: &Visit, interpreters: &[Id]) -> Result<Vec<(Id, (String, String))>> {
    let centre = visit.centre()?;
    let all = crate::interpreters::store::list(centre.database.read()).await?;
    let own = all.into_iter().filter(|one| interpreters.contains(&one.id));
    let own: Vec<_> = own.map(|one| (one.id, one.person)).collect();
    let ids: Vec<Id> = own.iter().map(|(_, person)| *person).collect();
    let people = registered::list(centre, &visit.actor, &ids).await?;
    let known = own.into_iter().filter_map(|(id, person)| {
        let person = people.get(&person)?;
        let mut channels = person.details.channels.iter();
        let phone = channels.find(|channel| {
            matches!(
                channel.kind,
                registered::Way::Mobile | registered::Way::Phone
            )
        });
        let phone = phone.map(registered::Channel::readable).unwrap_or_default();
        Some((id, (person.details.name(), phone)))
    });
    Ok(known.collect())
}

/// Reasons with the side whose they are, as a form sends them, and their words.
type Reasons = Vec<(String, String)>;

/// The reasons of every side.
fn all_reasons(shell: &Shell) -> Vec<(String, Reasons)> {
    let of = |side: Side| {
        let own = shown::reasons(shell, side).into_iter();
        let own = own.map(|(key, words)| (format!("{}/{key}", side.key()), words));
        let name = shell.say(format!("assignments-side-{}", side.key()));
        (name, own.collect())
    };
    [Side::Centre, Side::Institution, Side::Interpreter]
        .map(of)
        .to_vec()
}

#[derive(Template)]
#[template(path = "assignments/one.html")]
struct OnePage {
    shell: Shell,
    shown: Shown,
    interpreter: String,
    phone: String,
    institution: String,
    contact: String,
    request: String,
    person: String,
    /// Whose reasons they are, and the reasons.
    reasons: Vec<(String, Reasons)>,
    no_shows: Vec<(&'static str, String)>,
    action: String,
    may_edit: bool,
    typed: Typed,
}

/// One assignment.
pub async fn one(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    page(&visit, named.id, None).await
}

/// Does what a form asks for.
pub async fn say(visit: Visit, Path(named): Path<Named>, Form(fields): Form) -> Result<Response> {
    let (assignment, _) = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    // A coordinator acts for the side that telephoned, or for the centre.
    let side = fields.text("reason").split_once('/');
    let side = side.and_then(|(side, _)| Side::of(side));
    let side = side.unwrap_or(Side::Centre);
    visit.actor.must(COORDINATE)?;
    let by = By {
        side,
        actor: visit.actor.clone(),
    };
    let done = shown::carry_out(&visit, &by, &assignment, &fields).await;
    match Errors::of(done)? {
        Ok(told) => visit.go_and_tell(&paths::assignment(named.id), told).await,
        Err(errors) => page(&visit, named.id, Some((fields, errors))).await,
    }
}

async fn page(visit: &Visit, id: Id, refused: Option<(Fields, Errors)>) -> Result<Response> {
    let (assignment, request) = actions::find(visit.centre()?, &visit.actor, id).await?;
    let people = people_of(visit, &[assignment.interpreter]).await?;
    let (interpreter, phone) = people
        .into_iter()
        .next()
        .map(|(_, known)| known)
        .unwrap_or_default();
    let shell = Shell::new(visit, visit.say("assignments-one-title"))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("assignments-title"), paths::ASSIGNMENTS);
    let typed = match refused {
        Some((fields, errors)) => Typed::refused(fields, errors),
        None => shown::typed(&assignment),
    };
    let page = OnePage {
        shown: Shown::of(visit, &assignment, &request).await?,
        interpreter,
        phone,
        contact: join([&request.asker.name, &request.asker.phone]),
        institution: request.asker.institution.clone(),
        request: paths::request(request.id),
        person: paths::interpreter(assignment.interpreter),
        reasons: all_reasons(&shell),
        no_shows: shown::no_shows(&shell),
        action: paths::assignment(id),
        may_edit: visit.actor.may(COORDINATE),
        shell,
        typed,
    };
    page.typed.answer(&page)
}

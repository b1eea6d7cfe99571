//! Assignments for the coordinators: a list for each day, which can be printed for the day the network is down, and one
//! assignment with everything that can be done.

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use chrono::{Days, TimeDelta};
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
        actions::{self, By, Which},
        attendance::{self, Feedback},
        model::{Assignment, Side},
        paths::PAST,
        words,
    },
    past::{self, OpenLine},
    shown::{self, Shown},
};
use crate::{paths, requests::Request, rights::COORDINATE};

/// A day in an address.
#[derive(Deserialize)]
pub struct On {
    #[serde(rename = "tag")]
    day: Option<String>,
    /// What needs somebody, whatever the day.
    #[serde(rename = "zeigen")]
    which: Option<String>,
}

/// Names an assignment in an address.
#[derive(Deserialize)]
pub struct Named {
    /// Its id.
    pub id: Id,
}

/// How far the next day with an assignment is looked for.
const AHEAD: Days = Days::new(21);

/// So far back answers to the two questions are counted on the list.
const LATELY: TimeDelta = TimeDelta::days(30);
/// From this step on people have understood each other well.
const WELL: i16 = 3;

/// A line of the list.
struct Line {
    path: String,
    /// Where lines of several days stand together.
    day: Option<String>,
    is_off: bool,
    was_late: bool,
    time: String,
    number: i64,
    institution: String,
    contact: String,
    contact_phone: String,
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
    /// What is listed, and what to do about it.
    lead: String,
    before: String,
    after: String,
    /// What else can be looked for: key, words, whether it is shown now.
    filters: Vec<(&'static str, String, bool)>,
    is_day: bool,
    /// What is still open on this day.
    open: Vec<OpenLine>,
    may_edit: bool,
    past: &'static str,
    /// How people have understood each other lately, where they have said so.
    lately: Option<String>,
    lines: Vec<Line>,
}

/// The list of a day.
pub async fn list(visit: Visit, Query(on): Query<On>) -> Result<Response> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let which = on.which.as_deref().and_then(Which::of);
    let chosen = on.day.as_deref().and_then(day::parse);
    let (day, found) = match which {
        Some(which) => {
            let found = actions::needing(centre, &visit.actor, which).await?;
            (today, found)
        }
        None => of_day(&visit, chosen, today).await?,
    };
    let step = |day: Option<Day>| {
        let day = day.map(|day| day.to_string()).unwrap_or_default();
        format!("{}?tag={day}", paths::ASSIGNMENTS)
    };
    let title = match which {
        Some(which) => visit.say(&format!("assignments-which-{}", which.key())),
        None => format::weekday_and_day(visit.language, day),
    };
    let all = visit.say("assignments-title");
    let shell = if which.is_some() || chosen.is_some() {
        Shell::new(&visit, title.clone())
            .below(visit.say("start-title"), "/intern")
            .below(all, paths::ASSIGNMENTS)
    } else {
        Shell::new(&visit, all).below(visit.say("start-title"), "/intern")
    };
    render(&ListPage {
        title,
        lead: match which {
            Some(which) => shell.say(format!("assignments-which-{}-lead", which.key())),
            None => shell.say("assignments-list-lead"),
        },
        filters: Which::ALL
            .map(|one| {
                let words = shell.say(format!("assignments-which-{}", one.key()));
                (one.key(), words, which == Some(one))
            })
            .to_vec(),
        is_day: which.is_none(),
        open: match which {
            Some(_) => Vec::new(),
            None => past::still_open(&visit, day).await?,
        },
        may_edit: visit.actor.may(COORDINATE),
        past: PAST,
        lately: lately(&visit).await?,
        before: step(day.checked_sub_days(Days::new(1))),
        after: step(day.checked_add_days(Days::new(1))),
        lines: lines(&visit, found, which.is_some()).await?,
        day,
        shell,
    })
}

type Found = Vec<(Assignment, Request)>;

/// A day with its assignments. Where none was chosen: the next one on which there is something to do.
async fn of_day(visit: &Visit, chosen: Option<Day>, today: Day) -> Result<(Day, Found)> {
    let centre = visit.centre()?;
    let last = chosen.or_else(|| today.checked_add_days(AHEAD));
    let first = chosen.unwrap_or(today);
    let last = last.unwrap_or(today);
    let mut found = actions::list(centre, &visit.actor, first, last).await?;
    let next = found.first().map(|(one, _)| one.wall.start.date());
    let day = chosen.or(next).unwrap_or(today);
    found.retain(|(one, _)| one.wall.start.date() == day);
    Ok((day, found))
}

/// The lines of a list, with their day where several stand together.
async fn lines(visit: &Visit, found: Found, with_day: bool) -> Result<Vec<Line>> {
    let texts = &visit.centre()?.texts;
    let interpreters: Vec<Id> = found.iter().map(|(one, _)| one.interpreter).collect();
    let people = people_of(visit, &interpreters).await?;
    let gone = (visit.say("assignments-gone"), String::new());
    let lines = found.into_iter().map(|(assignment, request)| {
        let person = people.iter().find(|(id, _)| *id == assignment.interpreter);
        let (name, phone) = person.map_or_else(|| gone.clone(), |(_, known)| known.clone());
        let day = format::day(visit.language, assignment.wall.start.date());
        Line {
            path: paths::assignment(assignment.id),
            day: with_day.then_some(day),
            is_off: assignment.end.is_some(),
            was_late: assignment.late_since.is_some(),
            time: format!(
                "{}–{}",
                format::time(visit.language, assignment.period.from),
                format::time(visit.language, assignment.period.until)
            ),
            number: request.number,
            contact_phone: words::number(&request.asker.phone),
            contact: request.asker.name.clone(),
            place: words::place(texts, visit.language, &request),
            language: words::spoken(visit.language, &request.need.language),
            institution: request.asker.institution,
            interpreter: name,
            phone,
        }
    });
    Ok(lines.collect())
}

/// How people have understood each other in the last weeks.
async fn lately(visit: &Visit) -> Result<Option<String>> {
    let centre = visit.centre()?;
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let given = attendance::store::feedback_between(rows, now - LATELY, now).await?;
    let well = given.iter().filter(|(_, given)| given.understood >= WELL);
    let well = well.count().to_string();
    let all = given.len().to_string();
    let values = [("all", all.as_str().into()), ("well", well.as_str().into())];
    let texts = &visit.house.texts;
    let words = texts.say_with(visit.language, "assignments-feedback-lately", &values);
    Ok((!given.is_empty()).then_some(words))
}

/// Names and telephone numbers of interpreters, as far as this person may see them.
pub async fn people_of(visit: &Visit, interpreters: &[Id]) -> Result<Vec<(Id, (String, String))>> {
    let centre = visit.centre()?;
    let own =
        crate::interpreters::store::list_of(centre.database.read(), interpreters.iter().copied())
            .await?;
    let own: Vec<_> = own.iter().map(|one| (one.id, one.person)).collect();
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
    contact_phone: String,
    request: String,
    person: String,
    /// Whose reasons they are, and the reasons.
    reasons: Vec<(String, Reasons)>,
    no_shows: Vec<(&'static str, String)>,
    action: String,
    may_edit: bool,
    /// Whether the interpreter's record can be taken over as it is.
    can_take_over: bool,
    /// What each side answers to the two questions, in words.
    feedback: Vec<(String, String)>,
    file_number: Option<(String, String)>,
    typed: Typed,
}

/// What a side answers to the two questions.
fn feedback(visit: &Visit, (side, given): (Side, Feedback)) -> (String, String) {
    let side = visit.say(&format!("assignments-side-{}", side.key()));
    let again = if given.again { "yes" } else { "no" };
    let understood = visit.say(&format!("assignments-understood-{}", given.understood));
    let question = visit.say("assignments-again");
    let answer = visit.say(&format!("assignments-again-{again}"));
    (side, format!("{understood} · {question} {answer}"))
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
    let by = By::staff(&visit.actor, side.unwrap_or(Side::Centre))?;
    let done = shown::carry_out(&visit, &by, &assignment, &fields).await;
    match Errors::of(done)? {
        Ok("assignments-told-absent") => {
            let emergency = format!("{}/notfall", paths::request(assignment.request));
            visit
                .go_and_tell(&emergency, "assignments-told-absent")
                .await
        }
        Ok(told) => visit.go_and_tell(&paths::assignment(named.id), told).await,
        Err(errors) => page(&visit, named.id, Some((fields, errors))).await,
    }
}

async fn page(visit: &Visit, id: Id, refused: Option<(Fields, Errors)>) -> Result<Response> {
    let (assignment, request) = actions::find(visit.centre()?, &visit.actor, id).await?;
    let people = people_of(visit, &[assignment.interpreter]).await?;
    let (interpreter, phone) = people.into_iter().next().map_or_else(
        || (visit.say("assignments-gone"), String::new()),
        |(_, known)| known,
    );
    let when = format::day(visit.language, assignment.wall.start.date());
    let title = visit.house.texts.say_with(
        visit.language,
        "assignments-subject",
        &[("day", when.as_str().into())],
    );
    let shell = Shell::new(visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("assignments-title"), paths::ASSIGNMENTS);
    let shown = Shown::of(visit, &assignment, &request, Side::Centre).await?;
    let typed = match refused {
        Some((fields, errors)) => Typed::refused(fields, errors),
        None => shown.typed(&assignment),
    };
    let rows = visit.centre()?.database.read();
    let claims = attendance::store::claims(rows, id).await?;
    let has_theirs = claims.iter().any(|claim| claim.side == Side::Interpreter);
    let given = attendance::store::feedback_of(rows, id).await?;
    let page = OnePage {
        can_take_over: has_theirs && !shown.is_agreed,
        feedback: given.iter().map(|given| feedback(visit, *given)).collect(),
        file_number: words::file_number(&visit.house.texts, visit.language, &request),
        shown,
        interpreter,
        phone,
        contact: request.asker.name.clone(),
        contact_phone: words::number(&request.asker.phone),
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

/// Sends a side the link to its page once more.
pub async fn send_link(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    let side = Side::of(fields.text("side")).ok_or(platform::Error::NotFound)?;
    actions::send_link(visit.centre()?, &visit.actor, named.id, side).await?;
    let path = paths::assignment(named.id);
    visit.go_and_tell(&path, "assignments-told-link").await
}

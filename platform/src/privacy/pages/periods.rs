//! What is due in each table, what was deleted, and what one can do about a table.

use askama::Template;
use axum::{extract::Path, response::Response};
use values::id::Id;

use super::super::{
    paths,
    register::years_or_days,
    retention::{self, Due, Hold, NewHold, NewOffer, Offer, Run, actions},
    rights::{ACT, READ},
};
use crate::{
    area::{Retention, Table},
    error::{Error, Result},
    web::{Errors, Fields, Form, Shell, Typed, Visit, field::Field, render},
};

#[derive(Template)]
#[template(path = "privacy/periods.html")]
struct PeriodsPage {
    shell: Shell,
    due: Vec<(Due, String)>,
    holds: Vec<Hold>,
    runs: Vec<Run>,
    may_act: bool,
}

impl PeriodsPage {
    fn kept(&self, due: &Due) -> String {
        kept(&self.shell, due.days)
    }
}

/// How long rows are kept, in words.
fn kept(shell: &Shell, days: u32) -> String {
    match years_or_days(days) {
        (true, years) => shell.count("privacy-kept-years", years),
        (false, days) => shell.count("privacy-kept-days", days),
    }
}

/// All tables whose rows end.
pub(super) async fn list(visit: Visit) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let due = retention::list_due(centre).await?.into_iter().map(|due| {
        let path = paths::table(due.table.name);
        (due, path)
    });
    let rows = centre.database.read();
    render(&PeriodsPage {
        shell: super::shell(&visit, "privacy-periods-title"),
        due: due.collect(),
        holds: retention::list_holds(rows).await?,
        runs: retention::list_runs(rows).await?,
        may_act: visit.actor.may(ACT),
    })
}

#[derive(Template)]
#[template(path = "privacy/period.html")]
struct PeriodPage {
    shell: Shell,
    due: Due,
    is_offered: bool,
    offers: Vec<Offer>,
    holds: Vec<Hold>,
    may_act: bool,
    here: String,
    typed: Typed,
}

impl PeriodPage {
    /// How long rows are kept, as a sentence.
    fn kept(&self) -> String {
        kept(&self.shell, self.due.days)
    }

    /// How long they are kept where the centre has set nothing shorter.
    fn declared(&self) -> String {
        let days = self.due.table.retention.days();
        kept(&self.shell, days.unwrap_or_default())
    }

    /// The field for days: with what was typed, else with what holds.
    fn days(&self) -> Field {
        let say = |key: &str| self.shell.say(key);
        let (label, hint) = (say("privacy-days"), say("privacy-days-hint"));
        let mut field = self.typed.field(&self.shell, "days", label, hint, "digits");
        if field.value.is_empty() {
            field.value = self.due.days.to_string();
        }
        field
    }
}

/// One table.
pub(super) async fn show(
    visit: Visit,
    Path((_, table)): Path<(String, String)>,
) -> Result<Response> {
    page(&visit, &table, Typed::default()).await
}

async fn page(visit: &Visit, name: &str, typed: Typed) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let due = retention::list_due(centre).await?.into_iter();
    let due = due.into_iter().find(|due| due.table.name == name);
    let due = due.ok_or(Error::NotFound)?;
    let rows = centre.database.read();
    let mut holds = retention::list_holds(rows).await?;
    holds.retain(|hold| hold.table == name);
    let mut offers = retention::list_offers(rows).await?;
    offers.retain(|offer| offer.table == name);
    let shell = super::shell(visit, "privacy-period-title")
        .below(visit.say("privacy-periods-title"), paths::RETENTION);
    let page = PeriodPage {
        shell,
        is_offered: matches!(due.table.retention, Retention::OfferedAfter { .. }),
        here: paths::table(due.table.name),
        due,
        offers,
        holds,
        may_act: visit.actor.may(ACT),
        typed,
    };
    page.typed.answer(&page)
}

/// The table that somebody wants to do something about.
fn chosen(visit: &Visit, name: &str) -> Result<Table> {
    visit.actor.must(ACT)?;
    actions::table(visit.centre()?, name)
}

/// Says what was done about the table, or shows its page again with what is wrong.
async fn tell(
    visit: &Visit,
    name: &str,
    fields: Fields,
    (done, told): (Result<()>, &'static str),
) -> Result<Response> {
    match Errors::of(done)? {
        Ok(()) => visit.go_and_tell(&paths::table(name), told).await,
        Err(errors) => page(visit, name, Typed::refused(fields, errors)).await,
    }
}

/// Sets fewer days.
pub(super) async fn shorten(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Form(fields): Form,
) -> Result<Response> {
    let (centre, table) = (visit.centre()?, chosen(&visit, &name)?);
    let done = match actions::read_days(&fields, &table) {
        Ok(new) => actions::shorten(centre, &visit.actor, &table, new).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    tell(&visit, &name, fields, (done, "privacy-period-kept")).await
}

/// Stops deletion.
pub(super) async fn hold(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Form(fields): Form,
) -> Result<Response> {
    let (centre, table) = (visit.centre()?, chosen(&visit, &name)?);
    let done = match NewHold::read(&fields) {
        Ok(new) => actions::hold(centre, &visit.actor, &table, new).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    tell(&visit, &name, fields, (done, "privacy-held")).await
}

/// Lets deletion go on.
pub(super) async fn lift(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    actions::lift(visit.centre()?, &visit.actor, id).await?;
    visit.go_and_tell(paths::RETENTION, "privacy-lifted").await
}

/// Notes an offer to the archive.
pub(super) async fn offer(
    visit: Visit,
    Path((_, name)): Path<(String, String)>,
    Form(fields): Form,
) -> Result<Response> {
    let (centre, table) = (visit.centre()?, chosen(&visit, &name)?);
    let done = match NewOffer::read(&fields) {
        Ok(new) => actions::offer(centre, &visit.actor, &table, new).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    tell(&visit, &name, fields, (done, "privacy-offer-kept")).await
}

/// Keeps the archive's answer.
pub(super) async fn answer(
    visit: Visit,
    Path((_, id)): Path<(String, Id)>,
    Form(fields): Form,
) -> Result<Response> {
    let is_taken = fields.text("answer") == "taken";
    actions::answer(visit.centre()?, &visit.actor, id, is_taken).await?;
    visit
        .go_and_tell(paths::RETENTION, "privacy-answer-kept")
        .await
}

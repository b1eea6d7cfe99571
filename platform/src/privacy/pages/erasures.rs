//! What an erasure would do, the form that asks for it, and the second look.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use values::id::Id;

use super::{
    super::{
        dossier::{Whom, area_name},
        erasure::{self, Erasure, Plan, Wish},
        paths, readable,
        rights::ACT,
    },
    whom::named,
};
use crate::{
    error::{Error, Refusal, Result},
    web::{Errors, Fields, Form, Shell, Visit, render},
};

/// How much an area keeps now.
struct Amount {
    area: String,
    rows: usize,
}

/// What stays, and until when.
struct Remains {
    area: String,
    sentence: String,
    until: Option<String>,
}

/// What goes and what stays, for both looks.
struct Outlook {
    called: String,
    goes: Vec<Amount>,
    stays: Vec<Remains>,
    holds: Vec<String>,
}

impl Outlook {
    fn of(visit: &Visit, plan: &Plan) -> Self {
        let (house, language) = (&visit.house, visit.language);
        let sections = readable::sections(house, language, &plan.dossier);
        let goes = sections
            .into_iter()
            .filter(|section| !section.groups.is_empty());
        let goes = goes.map(|section| Amount {
            area: section.title,
            rows: section.groups.iter().map(|group| group.rows.len()).sum(),
        });
        let stays = plan.stays.iter().map(|(area, what)| Remains {
            area: area_name(house, language, area),
            sentence: visit.say(what.reason),
            until: what.until.map(|day| crate::web::format::day(language, day)),
        });
        Self {
            called: plan.dossier.whom.called.clone(),
            goes: goes.collect(),
            stays: stays.collect(),
            holds: plan.holds.clone(),
        }
    }
}

#[derive(Template)]
#[template(path = "privacy/erase.html")]
struct ErasePage {
    shell: Shell,
    outlook: Outlook,
    here: String,
    back: String,
    typed: Fields,
    errors: Errors,
}

/// The first look.
pub(super) async fn plan(
    visit: Visit,
    Path((_, word, id)): Path<(String, String, Id)>,
) -> Result<Response> {
    let (_, whom) = named(&visit, &word, id).await?;
    first_look(
        &visit,
        (&word, id),
        whom,
        Fields::default(),
        Errors::default(),
    )
    .await
}

async fn first_look(
    visit: &Visit,
    (word, id): (&str, Id),
    whom: Whom,
    typed: Fields,
    errors: Errors,
) -> Result<Response> {
    let kind = paths::Kind::read(word).ok_or(Error::NotFound)?;
    let plan = erasure::plan(&visit.house, visit.centre()?, &visit.actor, whom).await?;
    render(&ErasePage {
        shell: super::shell(visit, "privacy-erase-title"),
        outlook: Outlook::of(visit, &plan),
        here: paths::erase(kind, id),
        back: paths::whom(kind, id),
        typed,
        errors,
    })
}

/// Asks for the erasure.
pub(super) async fn ask(
    visit: Visit,
    Path((_, word, id)): Path<(String, String, Id)>,
    Form(fields): Form,
) -> Result<Response> {
    let (_, whom) = named(&visit, &word, id).await?;
    match Wish::read(&fields, &whom.called) {
        Ok(wish) => {
            let id = erasure::ask(visit.centre()?, &visit.actor, whom, wish).await?;
            visit
                .go_and_tell(&paths::erasure(id), "privacy-asked")
                .await
        }
        Err(errors) => {
            let page = first_look(&visit, (&word, id), whom, fields, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

#[derive(Template)]
#[template(path = "privacy/erasure.html")]
struct ErasurePage {
    shell: Shell,
    erasure: Erasure,
    asked_by: String,
    outlook: Outlook,
    here: String,
    no: Option<Refusal>,
}

/// The second look.
pub(super) async fn show(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    visit.actor.must(ACT)?;
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let erasure = erasure::find(rows, id).await?;
    if erasure.settled_at.is_some() {
        return Err(Error::NotFound);
    }
    let whom = erasure.whom.clone();
    let plan = erasure::plan(&visit.house, centre, &visit.actor, whom).await?;
    let asked_by = match erasure.asked_by {
        Some(account) => crate::access::accounts::find(rows, account).await?,
        None => None,
    };
    render(&ErasurePage {
        shell: super::shell(&visit, "privacy-erasure-title"),
        no: erasure::may_carry_out(visit.actor.account, &erasure).err(),
        erasure,
        asked_by: asked_by.map(|account| account.name).unwrap_or_default(),
        outlook: Outlook::of(&visit, &plan),
        here: paths::erasure(id),
    })
}

/// Carries it out.
pub(super) async fn carry_out(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    let centre = visit.centre()?;
    erasure::carry_out(&visit.house, centre, &visit.actor, id).await?;
    visit.go_and_tell(paths::START, "privacy-carried-out").await
}

/// Drops it.
pub(super) async fn drop_it(visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    erasure::drop_it(visit.centre()?, &visit.actor, id).await?;
    visit.go_and_tell(paths::START, "privacy-dropped").await
}

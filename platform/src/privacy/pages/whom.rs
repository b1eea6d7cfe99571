//! Where data protection begins, and what is kept about somebody.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use values::{clock::Moment, id::Id};

use super::super::{
    dossier::{self, Dossier, Whom},
    erasure::{self, Erasure},
    paths::{self, Kind},
    readable::{self, Section},
    register,
    rights::{ACT, READ},
};
use crate::{
    access::accounts,
    audit,
    error::{Error, Refusal, Result},
    papers,
    web::{Form, Shell, Visit, document, redirect, render},
};

#[derive(Template)]
#[template(path = "privacy/start.html")]
struct StartPage {
    shell: Shell,
    may_act: bool,
    erasures: Vec<(Erasure, String)>,
    is_body_known: bool,
    typed: String,
    error: Option<Refusal>,
}

/// Where it begins: find somebody, what waits, the register, the periods.
pub(super) async fn start(visit: Visit) -> Result<Response> {
    page(&visit, String::new(), None).await
}

async fn page(visit: &Visit, typed: String, error: Option<Refusal>) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let may_act = visit.actor.may(ACT);
    let erasures = if may_act {
        erasure::list_open(rows).await?
    } else {
        Vec::new()
    };
    let with_path = |erasure: Erasure| {
        let path = paths::erasure(erasure.id);
        (erasure, path)
    };
    let shell = Shell::new(visit, visit.say("privacy-start-title"))
        .below(visit.say("start-title"), "/intern");
    render(&StartPage {
        shell,
        may_act,
        erasures: erasures.into_iter().map(with_path).collect(),
        is_body_known: register::body(rows).await?.is_known(),
        typed,
        error,
    })
}

/// Finds an account by its address or a record by its number, and opens what is kept.
pub(super) async fn search(visit: Visit, Form(fields): Form) -> Result<Response> {
    visit.actor.must(ACT)?;
    let centre = visit.centre()?;
    let typed = fields.text("whom");
    let account = accounts::list(centre.database.read()).await?;
    let folded = values::text::fold(typed);
    let account = account.into_iter().find(|account| {
        !typed.is_empty()
            && (values::text::fold(&account.email) == folded || account.id.to_string() == typed)
    });
    if let Some(account) = account {
        return Ok(redirect(&visit.to(&paths::whom(Kind::Account, account.id))));
    }
    if let Ok(id) = typed.parse::<Id>()
        && dossier::find(&visit.house, centre, Kind::Person, id)
            .await
            .is_ok()
    {
        return Ok(redirect(&visit.to(&paths::whom(Kind::Person, id))));
    }
    let key = if typed.is_empty() {
        "error-required"
    } else {
        "error-privacy-unknown"
    };
    let page = page(&visit, typed.to_owned(), Some(Refusal::new(key))).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// Whom the address names.
pub(super) async fn named(visit: &Visit, word: &str, id: Id) -> Result<(Kind, Whom)> {
    visit.actor.must(ACT)?;
    let kind = Kind::read(word).ok_or(Error::NotFound)?;
    let whom = dossier::find(&visit.house, visit.centre()?, kind, id).await?;
    Ok((kind, whom))
}

#[derive(Template)]
#[template(path = "privacy/whom.html")]
struct WhomPage {
    shell: Shell,
    called: String,
    made_at: Moment,
    sections: Vec<Section>,
    here: String,
    erase: String,
    log: String,
}

/// What is kept about somebody, as a page.
pub(super) async fn show(
    visit: Visit,
    Path((_, word, id)): Path<(String, String, Id)>,
) -> Result<Response> {
    let (kind, whom) = named(&visit, &word, id).await?;
    let subject = whom.subject();
    audit::note_reading(visit.centre()?, &visit.actor, &subject).await?;
    let dossier = dossier::collect(&visit.house, visit.centre()?, whom).await?;
    render(&WhomPage {
        shell: super::shell(&visit, "privacy-whom-title"),
        called: dossier.whom.called.clone(),
        made_at: dossier.made_at,
        sections: readable::sections(&visit.house, visit.language, &dossier),
        here: paths::whom(kind, id),
        erase: paths::erase(kind, id),
        log: format!(
            "{}?art={}&satz={}&nur=gelesen",
            paths::LOG,
            subject.kind,
            subject.id
        ),
    })
}

async fn handed_out(visit: &Visit, whom: Whom) -> Result<Dossier> {
    dossier::hand_out(&visit.house, visit.centre()?, &visit.actor, whom).await
}

/// The same for machines.
pub(super) async fn json(
    visit: Visit,
    Path((_, word, id)): Path<(String, String, Id)>,
) -> Result<Response> {
    let (_, whom) = named(&visit, &word, id).await?;
    let dossier = handed_out(&visit, whom).await?;
    let body = serde_json::to_vec_pretty(&dossier.as_json(visit.centre()?))?;
    Ok(document("application/json", Some("auskunft.json"), body))
}

/// The same on paper.
pub(super) async fn paper(
    visit: Visit,
    Path((_, word, id)): Path<(String, String, Id)>,
) -> Result<Response> {
    let (_, whom) = named(&visit, &word, id).await?;
    let dossier = handed_out(&visit, whom).await?;
    let data = super::super::paper_of(&visit.house, visit.centre()?, visit.language, &dossier);
    typeset(&visit, data, "auskunft.pdf").await
}

/// A paper `record` of `data`, to be saved as `file`.
pub(super) async fn typeset(
    visit: &Visit,
    data: serde_json::Value,
    file: &str,
) -> Result<Response> {
    let engine = visit.house.typesetter.as_ref().ok_or(Error::NotFound)?;
    let pdf = papers::typeset(engine, "record", data, visit.house.clock.now()).await?;
    Ok(document("application/pdf", Some(file), pdf))
}

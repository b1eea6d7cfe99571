//! What waits for a second person, and its decision.

use askama::Template;
use axum::{extract::Path, response::Response};
use serde::Deserialize;
use values::{clock::Moment, id::Id};

use super::{form::Form, pages::Pages, render, shell::Shell, sign_in::START, visit::Visit};
use crate::{
    access::{Access, accounts},
    area::Card,
    error::{Error, Result},
    second_person::{self, Request, Verdict},
};

const APPROVALS: &str = "/intern/freigaben";

pub(crate) fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern/freigaben", Access::SignedIn, show)
        .post(
            "/{centre}/intern/freigaben/{id}",
            Access::SignedInFresh,
            decide,
        )
}

/// A request in words.
struct Waiting {
    id: Id,
    sentence: String,
    asked_by: String,
    asked_at: Moment,
    is_own: bool,
}

#[derive(Template)]
#[template(path = "approvals.html")]
struct ApprovalsPage {
    shell: Shell,
    waiting: Vec<Waiting>,
}

/// Requests this person has asked for or may decide on.
async fn concerning(visit: &Visit) -> Result<Vec<Request>> {
    let open = second_person::open(visit.centre()?.database.read()).await?;
    let is_own = |request: &Request| visit.actor.account == Some(request.asked_by);
    let concerning = open
        .into_iter()
        .filter(|request| is_own(request) || second_person::may_decide(&visit.actor, request));
    Ok(concerning.collect())
}

/// A card on the start page when something waits for this person's decision.
pub(crate) async fn cards(visit: &Visit) -> Result<Vec<Card>> {
    let open = concerning(visit).await?;
    let count = open
        .iter()
        .filter(|request| second_person::may_decide(&visit.actor, request))
        .count();
    if count == 0 {
        return Ok(Vec::new());
    }
    let shell = Shell::new(visit, "");
    Ok(vec![Card {
        title: shell.count("approvals-card", count),
        text: visit.say("approvals-card-text"),
        path: APPROVALS.to_owned(),
        is_urgent: false,
    }])
}

async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let shell =
        Shell::new(&visit, visit.say("approvals-title")).below(visit.say("start-title"), START);
    let mut waiting = Vec::new();
    for request in concerning(&visit).await? {
        let subject = visit.house.subject(centre, &request.subject).await?;
        let title = subject.map(|subject| subject.title).unwrap_or_default();
        let asker = accounts::find(centre.database.read(), request.asked_by).await?;
        waiting.push(Waiting {
            id: request.id,
            sentence: shell.name(&request.act, "subject", title),
            asked_by: asker.map(|account| account.name).unwrap_or_default(),
            asked_at: request.asked_at,
            is_own: visit.actor.account == Some(request.asked_by),
        });
    }
    render(&ApprovalsPage { shell, waiting })
}

#[derive(Deserialize)]
struct OnePath {
    id: Id,
}

async fn decide(visit: Visit, Path(path): Path<OnePath>, Form(fields): Form) -> Result<Response> {
    let verdict = match fields.text("entscheidung") {
        "ja" => Verdict::Approve,
        "nein" => Verdict::Refuse,
        "zurueck" => Verdict::Withdraw,
        _ => return Err(Error::NotFound),
    };
    second_person::decide(visit.centre()?, &visit.actor, path.id, verdict).await?;
    match verdict {
        Verdict::Approve => {
            visit
                .go_and_tell(APPROVALS, "approvals-told-approved")
                .await
        }
        Verdict::Refuse => visit.go_and_tell(APPROVALS, "approvals-told-refused").await,
        Verdict::Withdraw => {
            visit
                .go_and_tell(APPROVALS, "approvals-told-withdrawn")
                .await
        }
    }
}

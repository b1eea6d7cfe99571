//! Auftragsbestätigung as a paper, to be read by link or printed by coordinators.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Error, Result,
    web::{Visit, document},
};
use registry::documents;
use serde::Deserialize;

use super::{
    super::{
        actions,
        model::{Assignment, Side},
        paper::Paper,
    },
    link::{Link, Other, private},
    staff::Named,
};
use crate::{links, requests::Request};

/// For the interpreter.
pub async fn interpreter(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    by_link(&visit, &link, Side::Interpreter).await
}

/// For the institution.
pub async fn institution(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    by_link(&visit, &link, Side::Institution).await
}

/// For whom coordinators print it.
#[derive(Deserialize)]
pub struct For {
    #[serde(rename = "fuer")]
    side: Option<String>,
}

/// For whoever has no link, to be handed over or sent by post.
pub async fn staff(
    visit: Visit,
    Path(named): Path<Named>,
    Query(wanted): Query<For>,
) -> Result<Response> {
    let (assignment, request) = actions::find(visit.centre()?, &visit.actor, named.id).await?;
    let side = wanted.side.as_deref().and_then(Side::of);
    let side = side.unwrap_or(Side::Interpreter);
    paper(&visit, side, &assignment, &request).await
}

async fn by_link(visit: &Visit, link: &Link, side: Side) -> Result<Response> {
    let shown = async {
        let (assignment, request) = link.open(visit, side).await?;
        paper(visit, side, &assignment, &request).await
    };
    let whose = (super::super::links::purpose(side), link.secret.as_str());
    links::kindly(visit, Some(whose), Box::pin(shown)).await
}

async fn paper(
    visit: &Visit,
    side: Side,
    assignment: &Assignment,
    request: &Request,
) -> Result<Response> {
    if assignment.end.is_some() {
        return Err(Error::NotFound);
    }
    let centre = visit.centre()?;
    let other = Other::of(visit, side, assignment, request).await?;
    let paper = Paper {
        centre,
        side,
        language: visit.language,
        other: other.in_words(visit.language),
        says_file_number: true,
    };
    let letter = paper.letter(request, assignment);
    let bytes = documents::typeset(visit, visit.language, &letter).await?;
    let name = paper.name(request);
    Ok(private(document("application/pdf", Some(&name), bytes)))
}

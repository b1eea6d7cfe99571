//! Auftragsbestätigung as a paper: what both sides must know, and lines to sign on where no telephone is at hand.

use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Visit, document},
};
use registry::documents::{self, Letter};

use super::{
    super::{model::Side, words},
    link::{Link, other_side, private},
};

/// For the interpreter.
pub async fn interpreter(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    paper(&visit, &link, Side::Interpreter).await
}

/// For the institution.
pub async fn institution(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    paper(&visit, &link, Side::Institution).await
}

async fn paper(visit: &Visit, link: &Link, side: Side) -> Result<Response> {
    let (assignment, request) = link.open(visit, side).await?;
    let centre = visit.centre()?;
    let mut facts = words::facts(&centre.texts, visit.language, &request, &assignment);
    facts.push(other_side(visit, side, &assignment, &request).await?);
    let asker = &request.asker;
    let recipient = match side {
        Side::Institution => vec![asker.institution.clone(), asker.name.clone()],
        Side::Interpreter | Side::Centre => Vec::new(),
    };
    let letter = Letter {
        recipient: recipient
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect(),
        written_on: Some(centre.clock.today()),
        subject: visit.say("assignments-paper-subject"),
        paragraphs: vec![visit.say(&format!("assignments-paper-{}", side.key()))],
        heads: vec![
            visit.say("assignments-paper-what"),
            visit.say("assignments-paper-value"),
        ],
        rows: facts
            .into_iter()
            .map(|(name, value)| vec![name, value])
            .collect(),
        after: vec![
            visit.say("assignments-paper-sign"),
            visit.say("assignments-paper-lines"),
        ],
        signature: String::new(),
    };
    let bytes = documents::typeset(visit, visit.language, &letter).await?;
    let name = format!(
        "{}-{}.pdf",
        visit.say("assignments-paper-file"),
        request.number
    );
    Ok(private(document("application/pdf", Some(&name), bytes)))
}

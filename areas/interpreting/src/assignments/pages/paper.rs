//! Auftragsbestätigung as a paper: what both sides must know, and lines to sign on where no telephone is at hand. Beside the language
//! of whoever reads it stands German, because the institution signs it, too.

use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Error, Result,
    web::{Visit, document},
};
use registry::documents::{self, Letter};
use serde::Deserialize;
use values::language::Language;

use super::{
    super::{
        actions,
        model::{Assignment, Side},
        words,
    },
    link::{Link, other_name, private},
    staff::Named,
};
use crate::requests::Request;

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
    let (assignment, request) = link.open(visit, side).await?;
    paper(visit, side, &assignment, &request).await
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
    let both = Both::of(visit);
    let other = other_name(visit, side, assignment, request).await?;
    let facts = both.languages.iter().map(|language| {
        let (texts, language) = (&centre.texts, *language);
        let mut facts = words::facts(texts, language, request, assignment);
        facts.extend(words::file_number(texts, language, request));
        let name = match side {
            Side::Interpreter => "assignments-institution",
            Side::Institution | Side::Centre => "assignments-interpreter",
        };
        facts.push((texts.say(language, name), other.clone()));
        facts
    });
    let facts: Vec<_> = facts.collect();
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
        subject: both.say("assignments-paper-subject").join(" / "),
        paragraphs: both.say(&format!("assignments-paper-{}", side.key())),
        heads: vec![
            both.say("assignments-paper-what").join(" / "),
            both.say("assignments-paper-value").join(" / "),
        ],
        rows: beside(&facts),
        after: [
            both.say("assignments-paper-sign"),
            both.say("assignments-paper-lines"),
        ]
        .concat(),
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

/// The language somebody reads, and German where that is another one.
struct Both<'a> {
    visit: &'a Visit,
    languages: Vec<Language>,
}

impl<'a> Both<'a> {
    fn of(visit: &'a Visit) -> Self {
        let languages = match visit.language {
            Language::German | Language::Simple => vec![Language::German],
            other => vec![other, Language::German],
        };
        Self { visit, languages }
    }

    /// The same words in each of them.
    fn say(&self, key: &str) -> Vec<String> {
        let texts = &self.visit.house.texts;
        let all = self.languages.iter();
        all.map(|language| texts.say(*language, key)).collect()
    }
}

/// The facts of each language in one table; what is the same stands once.
fn beside(facts: &[Vec<(String, String)>]) -> Vec<Vec<String>> {
    let Some((first, others)) = facts.split_first() else {
        return Vec::new();
    };
    let rows = first.iter().enumerate().map(|(place, (name, value))| {
        let (mut names, mut values) = (vec![name.clone()], vec![value.clone()]);
        for (name, value) in others.iter().filter_map(|other| other.get(place)) {
            if !names.contains(name) {
                names.push(name.clone());
            }
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        vec![names.join(" / "), values.join(" / ")]
    });
    rows.collect()
}

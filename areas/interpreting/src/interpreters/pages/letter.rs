//! Papers with the centre's letterhead: the certificate of training, and the pledge for signing on paper.

use axum::{extract::Path, response::Response};
use platform::{
    Refusal, Result,
    web::{Shell, Visit, document},
};
use registry::documents::{self, Letter};
use values::language::Language;

use super::{
    super::actions::{
        looking::{self, Whole},
        own,
    },
    Link, One, own as own_page, unkept,
};
use crate::pool::length_on;

/// What they took part in, signed by whoever prints it.
pub async fn training(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let whole = looking::look(visit.centre()?, &visit.actor, path.id).await?;
    let by = visit.actor.name.clone();
    certificate(visit, whole, by).await
}

/// The same from their own page: made by the house, nobody signs it.
pub async fn own_training(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let shown = async {
        let one = own::with_secret(visit.centre()?, &link.secret).await?;
        let whole = looking::own(visit.centre()?, one).await?;
        let paper = certificate(visit.clone(), whole, String::new()).await?;
        Ok(unkept(paper))
    };
    own_page::kindly(&visit, &link.secret, shown).await
}

/// Papers for outside are German.
async fn certificate(mut visit: Visit, whole: Whole, signature: String) -> Result<Response> {
    if whole.papers.trainings.is_empty() {
        return Err(Refusal::new("refused-interpreters-no-training").into());
    }
    visit.language = Language::German;
    let shell = Shell::new(&visit, "");
    let name = whole.person.details.name();
    let minutes: u32 = whole.papers.trainings.iter().map(|one| one.minutes).sum();
    let rows = whole.papers.trainings.iter().rev().map(|one| {
        vec![
            one.module.clone(),
            shell.day(&one.completed_on),
            length_on(&shell, one.minutes),
        ]
    });
    let letter = Letter {
        recipient: Vec::new(),
        written_on: Some(visit.centre()?.clock.today()),
        subject: shell.say("interpreters-letter-subject"),
        paragraphs: vec![shell.name("interpreters-letter-body", "name", &name)],
        heads: ["module_name", "completed_on", "duration"]
            .map(|key| shell.say(format!("interpreters-{key}")))
            .to_vec(),
        rows: rows.collect(),
        after: vec![shell.name(
            "interpreters-letter-sum",
            "long",
            length_on(&shell, minutes),
        )],
        signature,
    };
    let bytes = documents::typeset(&visit, Language::German, &letter).await?;
    Ok(document("application/pdf", Some("schulungen.pdf"), bytes))
}

/// The pledge in the language somebody reads, with lines to sign on.
pub async fn pledge(mut visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let centre = visit.centre()?.clone();
    let whole = looking::look(&centre, &visit.actor, path.id).await?;
    let language = own::language_of(&whole.person);
    let words = looking::pledge_words(&centre, &whole.rules, language).await?;
    visit.language = words.language;
    let shell = Shell::new(&visit, "");
    let name = whole.person.details.name();
    let version = words.version.to_string();
    let mut paragraphs = vec![shell.names(
        "interpreters-pledge-of",
        ("name", name.as_str()),
        ("version", version.as_str()),
    )];
    paragraphs.extend(words.says.lines().map(str::to_owned));
    let letter = Letter {
        subject: shell.say("interpreters-step-pledge"),
        paragraphs,
        after: vec![shell.say("interpreters-pledge-line"), "_".repeat(40)],
        signature: name,
        ..Letter::default()
    };
    let bytes = documents::typeset(&visit, words.language, &letter).await?;
    Ok(document(
        "application/pdf",
        Some("verpflichtung.pdf"),
        bytes,
    ))
}

/// What somebody shows where they apply for their conduct certificate (§ 30a Abs. 2 BZRG). German, as the office reads it.
pub async fn conduct(mut visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let whole = looking::look(visit.centre()?, &visit.actor, path.id).await?;
    visit.language = Language::German;
    let shell = Shell::new(&visit, "");
    let name = whole.person.details.name();
    let letter = Letter {
        recipient: vec![name.clone()],
        written_on: Some(visit.centre()?.clock.today()),
        subject: shell.say("interpreters-conduct-subject"),
        paragraphs: vec![
            shell.name("interpreters-conduct-body", "name", &name),
            shell.say("interpreters-conduct-fee"),
        ],
        after: vec![shell.say("interpreters-conduct-end")],
        signature: visit.actor.name.clone(),
        ..Letter::default()
    };
    let bytes = documents::typeset(&visit, Language::German, &letter).await?;
    Ok(document(
        "application/pdf",
        Some("fuehrungszeugnis.pdf"),
        bytes,
    ))
}

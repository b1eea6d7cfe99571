//! The certificate of training as a PDF with the centre's letterhead.

use axum::{extract::Path, response::Response};
use platform::{
    Refusal, Result,
    web::{Shell, Visit, document},
};
use registry::documents::{self, Letter};
use values::language::Language;

use super::{super::actions::looking, One};

/// What they took part in. Papers for outside are German.
pub async fn training(mut visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let whole = looking::look(visit.centre()?, &visit.actor, path.id).await?;
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
            shell.count("interpreters-long", one.minutes),
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
        after: vec![shell.count("interpreters-letter-sum", minutes)],
        signature: visit.actor.name.clone(),
    };
    let bytes = documents::typeset(&visit, Language::German, &letter).await?;
    Ok(document("application/pdf", Some("schulungen.pdf"), bytes))
}

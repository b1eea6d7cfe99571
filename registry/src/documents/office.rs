//! The page of the letterhead, and a letter to look at it.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Form, Shell, Typed, Visit, document},
};

use super::{
    actions,
    letter::{self, Letter},
    model::Letterhead,
    paths,
    rights::LETTERHEAD,
    store,
};

#[derive(Template)]
#[template(path = "documents/letterhead.html")]
struct LetterheadPage {
    shell: Shell,
    typed: Typed,
    is_written: bool,
}

/// The form with the letterhead.
pub async fn show(visit: Visit) -> Result<Response> {
    visit.actor.must(LETTERHEAD)?;
    let known = store::letterhead(visit.centre()?.database.read()).await?;
    let is_written = known.is_some();
    let fields = known.unwrap_or_default().fields();
    page(&visit, Typed::fresh(&fields), is_written)
}

/// Writes the letterhead.
pub async fn write(visit: Visit, Form(fields): Form) -> Result<Response> {
    match Letterhead::read(&fields) {
        Ok(new) => {
            actions::set_letterhead(visit.centre()?, &visit.actor, &new).await?;
            visit
                .go_and_tell(paths::LETTERHEAD, "documents-saved")
                .await
        }
        Err(errors) => page(&visit, Typed::refused(fields, errors), false),
    }
}

fn page(visit: &Visit, typed: Typed, is_written: bool) -> Result<Response> {
    let shell = Shell::new(visit, visit.say("documents-letterhead-title"))
        .below(visit.say("start-title"), "/intern");
    let page = LetterheadPage {
        shell,
        typed,
        is_written: is_written && visit.house.typesetter.is_some(),
    };
    page.typed.answer(&page)
}

/// A letter that says nothing, in the language of the page.
pub async fn preview(visit: Visit) -> Result<Response> {
    visit.actor.must(LETTERHEAD)?;
    let say = |key: &str| visit.say(key);
    let letter = Letter {
        recipient: [
            "Erika Beispiel",
            "Beispielverein e. V.",
            "Musterweg 12",
            "44135 Dortmund",
        ]
        .map(str::to_owned)
        .to_vec(),
        written_on: Some(visit.house.clock.today()),
        subject: say("documents-sample-subject"),
        paragraphs: vec![
            say("documents-sample-greeting"),
            say("documents-sample-text"),
        ],
        heads: vec![say("documents-sample-what"), say("documents-sample-amount")],
        rows: vec![
            vec![say("documents-sample-row"), "1.234,56\u{a0}€".to_owned()],
            vec![say("documents-sample-row"), "12,00\u{a0}€".to_owned()],
        ],
        after: vec![say("documents-sample-end")],
        signature: visit.actor.name.clone(),
    };
    let bytes = letter::typeset(&visit, visit.language, &letter).await?;
    Ok(document("application/pdf", None, bytes))
}

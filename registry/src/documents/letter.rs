//! Letters: what the paper `letter` is told.

use std::sync::Arc;

use platform::{
    Error, Result, database::Change, mail::Attachment, papers, texts::Texts, web::format,
};
use serde_json::{Value, json};
use values::{day::Day, language::Language};

use super::{model::Letterhead, store};

/// The template of papers.
const TEMPLATE: &str = "letter";

/// Brief. What somebody wants to write, in the language of the reader.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Letter {
    /// Lines of the address, as they stand in the window.
    pub recipient: Vec<String>,
    /// Date of the letter.
    pub written_on: Option<Day>,
    /// What it is about.
    pub subject: String,
    /// Paragraphs: salutation, text, closing words.
    pub paragraphs: Vec<String>,
    /// A table below them: heads, and rows of the same length. Empty heads: none.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
    /// Paragraphs below the table.
    pub after: Vec<String>,
    /// Who signs.
    pub signature: String,
}

/// The letter as a PDF with the centre's letterhead, which can be archived and read out.
///
/// # Errors
/// Not found where the house has no engine for papers.
pub async fn typeset(
    visit: &platform::web::Visit,
    language: Language,
    letter: &Letter,
) -> Result<Vec<u8>> {
    let engine = visit.house.typesetter.as_ref().ok_or(Error::NotFound)?;
    let head = store::letterhead(visit.centre()?.database.read()).await?;
    let say = |key: &str| visit.house.texts.say(language, key);
    let data = data(language, &head.unwrap_or_default(), letter, &say);
    let now = visit.house.clock.now();
    papers::typeset(&Arc::clone(engine), TEMPLATE, data, now).await
}

/// The letter as a paper called `name` that a mail brings along; it is typeset when the mail goes out.
///
/// # Errors
/// When the letterhead cannot be read.
pub async fn attached(
    change: &Change,
    texts: &Texts,
    language: Language,
    name: String,
    letter: &Letter,
) -> Result<Attachment> {
    let head = store::letterhead(change.rows()).await?;
    let head = head.unwrap_or_default();
    let say = |key: &str| texts.say(language, key);
    Ok(Attachment {
        name,
        template: TEMPLATE.to_owned(),
        data: data(language, &head, letter, &say),
    })
}

fn data(
    language: Language,
    head: &Letterhead,
    letter: &Letter,
    say: &dyn Fn(&str) -> String,
) -> Value {
    json!({
        "lang": language.tag(),
        "dir": language.direction(),
        "labels": {
            "page": say("documents-letter-page"),
            "phone": say("documents-letter-phone"),
            "email": say("documents-letter-email"),
            "website": say("documents-letter-website"),
            "date": say("documents-letter-date"),
        },
        "centre": { "name": head.name },
        "head": {
            "office": head.office,
            "street": head.street,
            "town": format!("{} {}", head.postcode, head.town).trim(),
            "phone": head.phone,
            "email": head.email,
            "website": head.website,
            "footer": head.footer,
        },
        "recipient": letter.recipient,
        "date": letter.written_on.map(|day| format::day(language, day)),
        "subject": letter.subject,
        "paragraphs": letter.paragraphs,
        "table": { "heads": letter.heads, "rows": letter.rows },
        "after": letter.after,
        "signature": letter.signature,
    })
}

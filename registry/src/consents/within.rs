//! Consents that are given and withdrawn inside the change of an area: together with what they allow.

use platform::{Result, database::Change};
use values::{day::Day, id::Id, language::Language, text};

use super::{
    model::{NewConsent, NewText, Text, Way},
    rules, store,
};

/// What somebody agrees to, word for word as they read or heard it.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// For what, as people read it; the same in every language.
    pub name: &'a str,
    /// The language of the words.
    pub language: Language,
    /// What they read.
    pub words: &'a str,
}

/// Records that `person` has agreed today. Words that nobody has agreed to yet become the next version of their text, so that
/// the record always names what was read. Nothing happens where a consent to the same purpose holds already.
pub async fn agree(change: &Change, person: Id, asked: Asked<'_>, way: Way) -> Result<()> {
    let today = change.clock().today();
    let purpose = text::slug(asked.name);
    let given = store::list_of(change.rows(), person).await?;
    let is_open =
        |own: &super::model::Consent| own.purpose == purpose && own.withdrawn_on.is_none();
    if given.iter().any(is_open) {
        return Ok(());
    }
    let of = words(change, &purpose, asked, today).await?;
    let new = NewConsent {
        text: of.id,
        given_on: today,
        way,
    };
    store::insert(change, person, &new, &of).await?;
    Ok(())
}

/// The text that says exactly this.
async fn words(change: &Change, purpose: &str, asked: Asked<'_>, today: Day) -> Result<Text> {
    let all = store::texts(change.rows()).await?;
    let known = all.into_iter().find(|text| {
        text.purpose == purpose && text.language == asked.language && text.words == asked.words
    });
    if let Some(known) = known {
        return Ok(known);
    }
    let new = NewText {
        name: asked.name.to_owned(),
        language: asked.language,
        text: asked.words.to_owned(),
    };
    let id = store::insert_text(change, &new, today).await?;
    let written = store::text(change.rows(), id).await?;
    written.ok_or(platform::Error::NotFound)
}

/// Withdraws what `person` has agreed to under this name: from today on it does not hold.
pub async fn end(change: &Change, person: Id, name: &str) -> Result<()> {
    let purpose = text::slug(name);
    let today = change.clock().today();
    for own in store::list_of(change.rows(), person).await? {
        if own.purpose == purpose && rules::may_withdraw(&own).is_ok() {
            store::withdraw(change, &own, today).await?;
        }
    }
    Ok(())
}

/// Whether the newest consent of `person` under this name was withdrawn; false where there never was one.
pub async fn is_withdrawn(change: &Change, person: Id, name: &str) -> Result<bool> {
    let purpose = text::slug(name);
    let given = store::list_of(change.rows(), person).await?;
    let own: Vec<_> = given.iter().filter(|own| own.purpose == purpose).collect();
    Ok(!own.is_empty() && own.iter().all(|own| own.withdrawn_on.is_some()))
}

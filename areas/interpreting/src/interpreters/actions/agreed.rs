//! What interpreters agree to, each in the register of consents: the words they read, the language, the way and the day.

use platform::{Result, database::Change, texts::Texts};
use registry::consents::{self, Asked, Way};
use values::{id::Id, language::Language};

use super::super::model::Terms;

/// That the centre keeps what the form for the interested says.
pub const KEEPS: &str = "Sprachmittlung: Angaben zum Kennenlernen";
/// That institutions get their contact data.
pub const SHARES: &str = "Sprachmittlung: Weitergabe der Kontaktdaten";
/// That they are placed without being asked.
pub const PLACED: &str = "Sprachmittlung: Einplanung ohne Rückfrage";

/// How it was said, and in which language the words were read.
#[derive(Clone, Copy, Debug)]
pub struct Said {
    /// In which language.
    pub language: Language,
    /// How.
    pub way: Way,
}

/// Keeps in the register what changes between `before` and `now`: a new consent with its proof, or its end.
pub(super) async fn keep(
    change: &Change,
    texts: &Texts,
    person: Id,
    (before, now): (&Terms, &Terms),
    said: Said,
) -> Result<()> {
    let all = [
        (
            SHARES,
            "shares_contact",
            before.shares_contact_since,
            now.shares_contact_since,
        ),
        (
            PLACED,
            "placed_directly",
            before.placed_directly_since,
            now.placed_directly_since,
        ),
    ];
    for (name, key, before, now) in all {
        match (before, now) {
            (None, Some(_)) => {
                let say = |end: &str| texts.say(said.language, &format!("interpreters-{key}{end}"));
                let words = format!("{}\n{}", say(""), say("-hint"));
                let asked = Asked {
                    name,
                    language: said.language,
                    words: &words,
                };
                consents::agree(change, person, asked, said.way).await?;
            }
            (Some(_), None) => consents::end(change, person, name).await?,
            _ => {}
        }
    }
    Ok(())
}

/// What was withdrawn in the register holds no more here; says whether anything changed.
pub(super) async fn follow(change: &Change, person: Id, terms: &mut Terms) -> Result<bool> {
    let mut changed = false;
    for (name, since) in [
        (SHARES, &mut terms.shares_contact_since),
        (PLACED, &mut terms.placed_directly_since),
    ] {
        if since.is_some() && consents::is_withdrawn(change, person, name).await? {
            *since = None;
            changed = true;
        }
    }
    Ok(changed)
}

/// Whether `now` allows something that `before` did not.
pub fn is_more(before: &Terms, now: &Terms) -> bool {
    let is_new = |before: Option<_>, now: Option<_>| before.is_none() && now.is_some();
    is_new(before.shares_contact_since, now.shares_contact_since)
        || is_new(before.placed_directly_since, now.placed_directly_since)
}

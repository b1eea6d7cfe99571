//! Example texts for a demonstration.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre};
use values::language::Language;

use super::{actions, model::NewText};

const TEXTS: &[(Language, &str, &str)] = &[
    (
        Language::German,
        "Fotos veröffentlichen",
        "Ich bin einverstanden, dass das Zentrum Fotos, auf denen ich zu sehen bin, auf seiner \
         Internetseite zeigt. Ich kann das jederzeit widerrufen.",
    ),
    (
        Language::English,
        "Fotos veröffentlichen",
        "I agree that the centre shows photos of me on its website. I can withdraw this at any time.",
    ),
];

/// Writes them, unless there are texts already.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    let machine = Actor::machine("demonstration");
    if !actions::texts(&centre, &machine).await?.0.is_empty() {
        return Ok(());
    }
    for (language, name, text) in TEXTS {
        let new = NewText {
            name: (*name).to_owned(),
            language: *language,
            text: (*text).to_owned(),
        };
        actions::write_text(&centre, &machine, new).await?;
    }
    Ok(())
}

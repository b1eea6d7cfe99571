//! Letters of the demonstration, so that its pages can be reached.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre};
use values::{id::Id, language::Language};

use super::super::{actions, papers::Interest, store};

/// Somebody waits for the click in their mail, and somebody has just got the link to their own page.
pub async fn send(centre: &Arc<Centre>, machine: &Actor) -> Result<()> {
    let waiting = Interest {
        id: Id::default(),
        given_name: "Olha".to_owned(),
        family_name: "Zrazok".to_owned(),
        email: "sprachmittlung99@demo.example".to_owned(),
        phone: String::new(),
        contact_language: Language::German,
        spoken: vec!["uk".to_owned()],
        note: String::new(),
        read_in: Language::German,
    };
    actions::interest::tell(centre, waiting).await?;
    let today = centre.clock.today();
    let active = store::list_active(centre.database.read(), today).await?;
    // The one who came last is asked least often: there is room on their page.
    match active.last() {
        Some(one) => actions::standing::send_link(centre, machine, one.id).await,
        None => Ok(()),
    }
}

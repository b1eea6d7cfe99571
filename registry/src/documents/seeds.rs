//! A demonstration: a letterhead that is clearly none.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre};

use super::{actions, model::Letterhead, store};

/// Plants it, unless there is one.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    if store::letterhead(centre.database.read()).await?.is_some() {
        return Ok(());
    }
    let head = Letterhead {
        name: "Kommunales Integrationszentrum Beispielstadt".to_owned(),
        office: "Beispielstadt · Die Oberbürgermeisterin".to_owned(),
        street: "Rathausplatz 1".to_owned(),
        postcode: "44135".to_owned(),
        town: "Beispielstadt".to_owned(),
        phone: "0231 000-000".to_owned(),
        email: "ki@beispielstadt.example".to_owned(),
        website: "https://ki.beispielstadt.example".to_owned(),
        footer: "Haltestelle Rathaus · Termine nach Vereinbarung".to_owned(),
    };
    actions::set_letterhead(centre, &Actor::machine("demonstration"), &head).await
}

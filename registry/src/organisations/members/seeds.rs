//! An invented school whose head administrates it, and colleagues who are invited.

use std::sync::Arc;

use platform::{
    Result,
    access::{Actor, accounts},
    centre::Centre,
};
use values::{contact::Email, id::Id, language::Language};

use super::{
    actions::{Side, invitations},
    model::{Guest, Position, Role},
};

/// With this address the head of the school signs in.
const HEAD: (&str, &str) = ("Käthe Großmann (Demo, Schule)", "schule@demo.example");
/// Have not answered yet.
const COLLEAGUES: [(&str, &str); 2] = [
    ("Jannik Öztürk", "sekretariat@demo.example"),
    ("Oksana Melnyk", "schulsozialarbeit@demo.example"),
];

/// Plants them at `school`; `contact` is its head. Harmless when they are there.
pub async fn plant(centre: &Arc<Centre>, school: Id, contact: Id) -> Result<()> {
    let (name, address) = HEAD;
    let rows = centre.database.read();
    if accounts::find_by_email(rows, address).await?.is_some() {
        return Ok(());
    }
    let actor = Actor::machine("demonstration");
    let guest = |(name, address): (&str, &str), position, contact| -> Result<Guest> {
        Ok(Guest {
            name: name.to_owned(),
            email: Email::parse(address).map_err(|wrong| platform::Error::failure(wrong.key()))?,
            language: Language::German,
            position,
            role: Role::Requester,
            contact,
        })
    };
    let head = guest(HEAD, Position::Administrator, Some(contact))?;
    let secret = invitations::invite(centre, &actor, Side::Centre, school, &head).await?;
    let language = Language::German;
    invitations::accept_as_new(centre, &secret, name.to_owned(), language, "").await?;
    for colleague in COLLEAGUES {
        let colleague = guest(colleague, Position::Member, None)?;
        invitations::invite(centre, &actor, Side::Centre, school, &colleague).await?;
    }
    Ok(())
}

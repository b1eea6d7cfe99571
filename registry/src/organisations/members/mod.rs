//! Mitglied. Who acts for an organisation with an account of their own: invited by the centre or
//! by the organisation's own administrators, for as long as the membership lasts.

mod actions;
mod model;
pub(super) mod pages;
pub(super) mod paths;
pub(super) mod personal_data;
mod rules;
pub(super) mod seeds;
mod store;

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Card, PanelLine},
    centre::Centre,
};
use values::{id::Id, language::Language};

pub use model::{Member, Position, Role};
/// The present memberships of an account, for areas that show or take things for an organisation.
pub use store::of_account;

use super::{model::Organisation, rights::READ, store as organisations};

/// The organisations that an account acts for at present, for what it does in their name.
pub async fn organisations_of(centre: &Centre, account: Id) -> Result<Vec<Organisation>> {
    let rows = centre.database.read();
    let mut found = Vec::new();
    for member in of_account(rows, account).await? {
        found.push(organisations::find(rows, member.organisation).await?);
    }
    Ok(found)
}

/// Invitations that wait for this person, for the start page.
pub(super) async fn cards(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
) -> Result<Vec<Card>> {
    let mut cards = Vec::new();
    for waiting in actions::invitations::waiting(centre, actor).await? {
        let found = organisations::find(centre.database.read(), waiting.organisation).await?;
        let name = [("organisation", found.details.name.as_str().into())];
        cards.push(Card {
            title: centre.texts.say_with(language, "members-card-title", &name),
            text: centre.texts.say(language, "members-card-text"),
            path: paths::waiting(waiting.id),
            is_urgent: false,
        });
    }
    Ok(cards)
}

/// Organisations that an account acts for, for the page of the account.
pub(super) async fn lines(
    centre: &Arc<Centre>,
    actor: &Actor,
    account: Id,
    language: Language,
) -> Result<Vec<PanelLine>> {
    let rows = centre.database.read();
    let mut lines = Vec::new();
    for member in of_account(rows, account).await? {
        let found = organisations::find(rows, member.organisation).await?;
        let position = format!("members-position-{}", member.position.key());
        let position = centre.texts.say(language, &position);
        lines.push(PanelLine {
            text: format!("{}: {position}", found.details.name),
            // Whoever looks after accounts need not see organisations.
            path: actor
                .may(READ)
                .then(|| super::paths::organisation(member.organisation)),
        });
    }
    Ok(lines)
}

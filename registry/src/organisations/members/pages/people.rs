//! Who acts for an organisation and who is invited to: seen and changed by the centre on the page
//! of the organisation, and by its administrators on their own.

use std::sync::Arc;

use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Error, Refusal, Result,
    centre::Centre,
    web::{Errors, Fields, Form, Typed, Visit, field::Filled, sign_in::START},
};
use serde::Deserialize;
use values::{clock::Moment, id::Id, language::Language};

use super::super::{
    super::{
        pages::{record, shell},
        store as organisations,
    },
    actions::{self, Side, invitations},
    model::{Guest, Position, Role},
    paths,
};
use super::{Named, NamedInvitation, NamedMember, own::own_shell};
use crate::record_form::RecordForm;

/// A member as a page shows them.
pub struct Colleague {
    pub name: String,
    /// Only for those who look after the members.
    pub email: Option<String>,
    pub position: Position,
    pub since: Moment,
    pub is_self: bool,
    /// Whether their account is closed.
    pub is_closed: bool,
    /// What the centre knows about them there.
    pub contact: Option<Id>,
    /// Where what is done with them goes.
    pub path: String,
}

impl Colleague {
    pub fn is_administrator(&self) -> bool {
        self.position == Position::Administrator
    }
}

/// An open invitation as a page shows it.
pub struct Guests {
    pub name: String,
    pub email: String,
    pub position: Position,
    pub until: Moment,
    pub is_expired: bool,
    /// Where what is done with it goes.
    pub path: String,
}

/// Who acts for an organisation and who is invited to.
pub struct People {
    pub members: Vec<Colleague>,
    pub guests: Vec<Guests>,
    /// Whether the organisation's own people look.
    pub is_own: bool,
    /// Whether whoever looks may invite and let go.
    pub may_change: bool,
    /// The form that invites somebody.
    pub invite: String,
}

impl People {
    /// Whether the contact of the organisation acts for it with an account already.
    pub fn has(&self, contact: &Id) -> bool {
        let mut contacts = self.members.iter().filter_map(|one| one.contact.as_ref());
        contacts.any(|own| own == contact)
    }

    /// Those of an organisation, as whoever looks may see them. What the visitor may see there has
    /// been asked before.
    pub async fn of(visit: &Visit, side: Side, organisation: Id) -> Result<Self> {
        let centre = visit.centre()?;
        let is_own = side == Side::Own;
        let asked = actions::must_administer(centre, &visit.actor, side, organisation).await;
        let may_change = asked.is_ok();
        let members = actions::colleagues(centre, organisation).await?;
        let members = members.into_iter().map(|one| Colleague {
            email: may_change.then_some(one.account.email),
            name: one.account.name,
            position: one.member.position,
            since: one.member.starts_at,
            is_self: visit.actor.account == Some(one.account.id),
            is_closed: one.account.disabled_at.is_some(),
            contact: one.member.contact,
            path: paths::member_of(is_own, organisation, one.member.id),
        });
        let guests = if may_change {
            invitations::open(centre, organisation).await?
        } else {
            Vec::new()
        };
        let now = centre.clock.now();
        let guests = guests.into_iter().map(|one| Guests {
            is_expired: one.is_expired(now),
            name: one.guest.name,
            email: one.guest.email.to_string(),
            position: one.guest.position,
            until: one.expires_at,
            path: paths::invitation_of(is_own, organisation, one.id),
        });
        Ok(Self {
            members: members.collect(),
            guests: guests.collect(),
            is_own,
            may_change,
            invite: paths::invite(is_own, organisation),
        })
    }
}

/// A contact whom the link before named.
#[derive(Deserialize)]
pub struct From {
    kontakt: Option<Id>,
}

/// Whether the organisation's own people act decides on the side; otherwise the pages are alike.
fn side(is_own: bool) -> Side {
    if is_own { Side::Own } else { Side::Centre }
}

/// An empty form, or one about a contact.
pub async fn form<const IS_OWN: bool>(
    visit: Visit,
    Path(named): Path<Named>,
    Query(from): Query<From>,
) -> Result<Response> {
    let (centre, side) = (visit.centre()?, side(IS_OWN));
    actions::must_administer(centre, &visit.actor, side, named.id).await?;
    let fields = suggested(centre, &visit, named.id, from.kontakt.filter(|_| !IS_OWN)).await?;
    page(&visit, side, named.id, fields.into()).await
}

/// Invites whom the form names.
pub async fn invite<const IS_OWN: bool>(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    let (centre, side, actor) = (visit.centre()?, side(IS_OWN), &visit.actor);
    actions::must_administer(centre, actor, side, named.id).await?;
    let done = match Guest::read(&fields) {
        Ok(mut guest) => {
            // Contacts are the centre's: only its staff may say which of them somebody is.
            guest.contact = guest.contact.filter(|_| !IS_OWN);
            invitations::invite(centre, actor, side, named.id, &guest).await
        }
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match Errors::of(done)? {
        Ok(_) => {
            let path = paths::of(IS_OWN, named.id);
            visit.go_and_tell(&path, "members-told-invited").await
        }
        Err(errors) => page(&visit, side, named.id, Typed::refused(fields, errors)).await,
    }
}

/// Sends an invitation again.
pub async fn send_again<const IS_OWN: bool>(
    visit: Visit,
    Path(named): Path<NamedInvitation>,
    Form(_): Form,
) -> Result<Response> {
    let (at, id) = (named.id, named.invitation);
    invitations::send_again(visit.centre()?, &visit.actor, side(IS_OWN), at, id).await?;
    visit
        .go_and_tell(&paths::of(IS_OWN, at), "members-told-invited")
        .await
}

/// Takes an invitation back.
pub async fn revoke<const IS_OWN: bool>(
    visit: Visit,
    Path(named): Path<NamedInvitation>,
    Form(_): Form,
) -> Result<Response> {
    let (at, id) = (named.id, named.invitation);
    invitations::revoke(visit.centre()?, &visit.actor, side(IS_OWN), at, id).await?;
    visit
        .go_and_tell(&paths::of(IS_OWN, at), "members-told-revoked")
        .await
}

/// What the form of a position hands over instead of a position.
const HAND_OVER: &str = "hand-over";

/// Gives a member another position, or hands one's own over to them.
pub async fn set_position<const IS_OWN: bool>(
    visit: Visit,
    Path(named): Path<NamedMember>,
    Form(fields): Form,
) -> Result<Response> {
    let (centre, actor) = (visit.centre()?, &visit.actor);
    let (at, id) = (named.id, named.member);
    match (fields.text("position"), IS_OWN) {
        (HAND_OVER, true) => actions::hand_over(centre, actor, at, id).await?,
        (key, _) => {
            actions::must_administer(centre, actor, side(IS_OWN), at).await?;
            let position = Position::of(key).ok_or_else(|| Refusal::new("error-choice"))?;
            actions::set_position(centre, actor, side(IS_OWN), at, id, position).await?;
        }
    }
    visit
        .go_and_tell(&paths::of(IS_OWN, at), "members-told-position")
        .await
}

/// Ends a membership.
pub async fn end<const IS_OWN: bool>(
    visit: Visit,
    Path(named): Path<NamedMember>,
    Form(_): Form,
) -> Result<Response> {
    let (centre, actor) = (visit.centre()?, &visit.actor);
    let (at, id) = (named.id, named.member);
    actions::end(centre, actor, side(IS_OWN), at, id).await?;
    // Whoever has just left sees the organisation no more, and perhaps nothing at all.
    let is_in = !IS_OWN || actions::own(centre, actor, at).await.is_ok();
    let path = if is_in {
        paths::of(IS_OWN, at)
    } else {
        START.to_owned()
    };
    visit.go_and_tell(&path, "members-told-ended").await
}

/// What the form holds when it opens.
async fn suggested(
    centre: &Arc<Centre>,
    visit: &Visit,
    organisation: Id,
    contact: Option<Id>,
) -> Result<Fields> {
    let role = invitations::usual_role(centre, organisation).await?;
    let mut pairs = vec![
        ("language", visit.language.tag().to_owned()),
        ("position", Position::Administrator.key().to_owned()),
        ("role", role.key().to_owned()),
    ];
    if let Some(id) = contact {
        let rows = centre.database.read();
        let contact = organisations::find_contact(rows, organisation, id).await?;
        let known = record::known(visit, vec![contact], centre.clock.today()).await?;
        for known in known {
            let email = known.details.email.map(String::from);
            pairs.push(("contact", id.to_string()));
            pairs.push(("name", known.name));
            pairs.push(("email", email.unwrap_or_default()));
        }
    }
    let pairs = pairs.into_iter();
    Ok(Fields::new(
        pairs.map(|(name, text)| (name.to_owned(), text)).collect(),
    ))
}

async fn page(visit: &Visit, side: Side, organisation: Id, typed: Typed) -> Result<Response> {
    let found = organisations::find(visit.centre()?.database.read(), organisation).await?;
    let is_own = side == Side::Own;
    let title = visit.say("members-invite-title");
    let shell = if is_own {
        own_shell(visit, title)
    } else {
        shell(visit, title)
    };
    let shell = shell.below(&found.details.name, &paths::of(is_own, organisation));
    let form = Filled::new(&shell, "organisations-guest", &typed);
    let positions = Position::ALL.map(|own| {
        let words = visit.say(&format!("members-position-{}", own.key()));
        (own.key().to_owned(), words)
    });
    let roles = Role::ALL.map(|own| {
        let words = visit.say(&format!("members-role-{}", own.key()));
        (own.key().to_owned(), words)
    });
    let languages = Language::ALL.map(|own| (own.tag().to_owned(), own.native_name().to_owned()));
    let asked = vec![
        form.field("name", "text").required(),
        form.field("email", "email").required(),
        form.field("language", "select").required().among(languages),
        form.field("position", "select").required().among(positions),
        form.field("role", "select").required().among(roles),
    ];
    let contact = typed.fields().optional("contact");
    let page = RecordForm {
        lead: Some(visit.say("members-invite-lead")),
        action: paths::invite(is_own, organisation),
        back: paths::of(is_own, organisation),
        groups: vec![form.group("whom", asked)],
        hidden: contact.into_iter().map(|id| ("contact", id)).collect(),
        ticks: None,
        removal: None,
        submit: "members-invite-send",
        shell,
        typed,
    };
    page.typed.answer(&page)
}

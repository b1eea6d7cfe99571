//! Pages of members and invitations: form in, action, page out.

mod accept;
mod numbers;
mod own;
mod people;

use platform::{access::Access, web::Pages};
use serde::Deserialize;
use values::id::Id;

use super::super::rights::{MEMBERS, OWN};

pub use super::actions::Side;
pub use people::People;

/// Names somebody or something of an organisation in an address.
#[derive(Deserialize)]
pub struct Named {
    id: Id,
}

#[derive(Deserialize)]
struct NamedMember {
    id: Id,
    member: Id,
}

#[derive(Deserialize)]
struct NamedInvitation {
    id: Id,
    invitation: Id,
}

/// Adds the pages of members.
pub fn pages(pages: Pages) -> Pages {
    let open = Access::Open;
    let signed_in = Access::SignedIn;
    let pages = pages
        .get("/{centre}/einladung/{secret}", open, accept::show)
        .post("/{centre}/einladung/{secret}", open, accept::accept_as_new)
        .get(
            "/{centre}/intern/einladungen/{id}",
            signed_in,
            accept::show_waiting,
        )
        .post(
            "/{centre}/intern/einladungen/{id}",
            signed_in,
            accept::accept,
        );
    of_the_organisation(of_the_centre(pages))
}

fn of_the_centre(pages: Pages) -> Pages {
    let (look, fresh) = (Access::Needs(MEMBERS), Access::NeedsFresh(MEMBERS));
    pages
        .get(
            "/{centre}/intern/organisationen/einladungsregeln",
            look,
            numbers::show,
        )
        .post(
            "/{centre}/intern/organisationen/einladungsregeln",
            look,
            numbers::set,
        )
        .get(
            "/{centre}/intern/organisationen/{id}/einladen",
            fresh,
            people::form::<false>,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/einladen",
            fresh,
            people::invite::<false>,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/einladungen/{invitation}/erneut",
            look,
            people::send_again::<false>,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/einladungen/{invitation}/zurueckziehen",
            look,
            people::revoke::<false>,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/mitglieder/{member}/stellung",
            fresh,
            people::set_position::<false>,
        )
        .post(
            "/{centre}/intern/organisationen/{id}/mitglieder/{member}/beenden",
            look,
            people::end::<false>,
        )
}

fn of_the_organisation(pages: Pages) -> Pages {
    let (look, fresh) = (Access::Needs(OWN), Access::NeedsFresh(OWN));
    pages
        .get("/{centre}/intern/meine-organisation", look, own::list)
        .get("/{centre}/intern/meine-organisation/{id}", look, own::show)
        .get(
            "/{centre}/intern/meine-organisation/{id}/angaben",
            look,
            own::form,
        )
        .post(
            "/{centre}/intern/meine-organisation/{id}/angaben",
            look,
            own::correct,
        )
        .get(
            "/{centre}/intern/meine-organisation/{id}/einladen",
            fresh,
            people::form::<true>,
        )
        .post(
            "/{centre}/intern/meine-organisation/{id}/einladen",
            fresh,
            people::invite::<true>,
        )
        .post(
            "/{centre}/intern/meine-organisation/{id}/einladungen/{invitation}/erneut",
            look,
            people::send_again::<true>,
        )
        .post(
            "/{centre}/intern/meine-organisation/{id}/einladungen/{invitation}/zurueckziehen",
            look,
            people::revoke::<true>,
        )
        .post(
            "/{centre}/intern/meine-organisation/{id}/mitglieder/{member}/stellung",
            fresh,
            people::set_position::<true>,
        )
        .post(
            "/{centre}/intern/meine-organisation/{id}/mitglieder/{member}/beenden",
            look,
            people::end::<true>,
        )
}

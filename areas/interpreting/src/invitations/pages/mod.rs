//! The pages of invitations: form in, action, page out.

mod answer;
mod calls;
mod invite;
mod lines;

use platform::{access::Access, web::Pages};
use serde::Deserialize;
use values::id::Id;

use crate::rights::{COORDINATE, READ};

/// Names a request in an address.
#[derive(Deserialize)]
struct Named {
    id: Id,
}

/// Names an invitation to a request in an address.
#[derive(Deserialize)]
struct NamedInvitation {
    id: Id,
    invitation: Id,
}

/// Adds the pages of invitations.
pub fn pages(pages: Pages) -> Pages {
    let (open, read, coordinate) = (Access::Open, Access::Needs(READ), Access::Needs(COORDINATE));
    pages
        .get(
            "/{centre}/sprachmittlung/antwort/{secret}",
            open,
            answer::show,
        )
        .post(
            "/{centre}/sprachmittlung/antwort/{secret}",
            open,
            answer::receive,
        )
        .post(
            "/{centre}/sprachmittlung/antwort/{secret}/einsatz",
            open,
            answer::go_on,
        )
        .post(
            "/{centre}/sprachmittlung/antwort/{secret}/pause",
            open,
            answer::pause,
        )
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/einladen",
            read,
            invite::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/einladen",
            coordinate,
            invite::invite,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/einladungen/{invitation}/antwort",
            coordinate,
            calls::by_hand,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/einladungen/{invitation}/zurueckziehen",
            coordinate,
            invite::withdraw,
        )
        .get("/{centre}/intern/sprachmittlung/anrufen", read, calls::show)
}

//! Pages of institutions: asking, one's own request, all requests of one's organisation.

mod amend;
mod ask;
mod correct;
mod door;
mod mine;
mod near;
mod own;
mod same;
mod shown;
mod staff;
mod view;

pub use door::Door;
use platform::{access::Access, web::Pages};
pub use staff::below_request;

use crate::rights::COORDINATE;

/// Adds the pages.
pub fn pages(pages: Pages) -> Pages {
    let pages = pages
        .get("/{centre}/sprachmittlung/anfragen", Access::Open, ask::show)
        .post("/{centre}/sprachmittlung/anfragen", Access::Open, ask::send);
    let pages = pages
        .get(
            "/{centre}/sprachmittlung/anfrage/{secret}",
            Access::Open,
            own::show,
        )
        .post(
            "/{centre}/sprachmittlung/anfrage/{secret}/bestaetigen",
            Access::Open,
            own::confirm,
        )
        .get(
            "/{centre}/sprachmittlung/anfrage/{secret}/aendern",
            Access::Open,
            correct::form,
        )
        .post(
            "/{centre}/sprachmittlung/anfrage/{secret}/aendern",
            Access::Open,
            correct::correct,
        )
        .post(
            "/{centre}/sprachmittlung/anfrage/{secret}/antworten",
            Access::Open,
            own::answer,
        )
        .post(
            "/{centre}/sprachmittlung/anfrage/{secret}/absagen",
            Access::Open,
            own::cancel,
        )
        .get(
            "/{centre}/sprachmittlung/anfrage/{secret}/wieder",
            Access::Open,
            own::again,
        )
        .post(
            "/{centre}/sprachmittlung/anfrage/{secret}/einsatz",
            Access::Open,
            own::assignment,
        );
    of_staff(of_members(pages))
}

/// What coordinators write for institutions.
fn of_staff(pages: Pages) -> Pages {
    let works = Access::Needs(COORDINATE);
    pages
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/aufnehmen",
            works,
            staff::blank,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/aufnehmen",
            works,
            staff::take_down,
        )
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/verstrichen",
            works,
            staff::passed,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/verstrichen",
            works,
            staff::give_up_passed,
        )
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/aendern",
            works,
            staff::form,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/aendern",
            works,
            staff::change,
        )
}

/// The same for members of organisations, who have signed in.
fn of_members(pages: Pages) -> Pages {
    pages
        .get(
            "/{centre}/intern/sprachmittlung/meine-anfragen",
            Access::SignedIn,
            mine::list,
        )
        .get(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}",
            Access::SignedIn,
            own::show,
        )
        .get(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/aendern",
            Access::SignedIn,
            correct::form,
        )
        .post(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/aendern",
            Access::SignedIn,
            correct::correct,
        )
        .post(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/antworten",
            Access::SignedIn,
            own::answer,
        )
        .post(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/absagen",
            Access::SignedIn,
            own::cancel,
        )
        .get(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/wieder",
            Access::SignedIn,
            own::again,
        )
        .post(
            "/{centre}/intern/sprachmittlung/meine-anfragen/{id}/einsatz",
            Access::SignedIn,
            own::assignment,
        )
}

//! The pages of assignments: of both sides by link, and of the coordinators.

pub mod calls;
mod link;
mod paper;
mod past;
mod shown;
mod staff;

pub use staff::people_of;

use platform::{access::Access, web::Pages};

use crate::rights::{COORDINATE, READ};

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    let open = Access::Open;
    of_staff(pages)
        .get(
            "/{centre}/sprachmittlung/einsatz/{secret}",
            open,
            link::interpreter,
        )
        .post(
            "/{centre}/sprachmittlung/einsatz/{secret}",
            open,
            link::interpreter_says,
        )
        .get(
            "/{centre}/sprachmittlung/einsatz/{secret}/bestaetigung.pdf",
            open,
            paper::interpreter,
        )
        .get(
            "/{centre}/sprachmittlung/nachweis/{secret}",
            open,
            link::institution,
        )
        .post(
            "/{centre}/sprachmittlung/nachweis/{secret}",
            open,
            link::institution_says,
        )
        .get(
            "/{centre}/sprachmittlung/nachweis/{secret}/bestaetigung.pdf",
            open,
            paper::institution,
        )
}

/// Those of the coordinators.
fn of_staff(pages: Pages) -> Pages {
    let (read, edit) = (Access::Needs(READ), Access::Needs(COORDINATE));
    pages
        .get(
            "/{centre}/intern/sprachmittlung/einsaetze",
            read,
            staff::list,
        )
        .get(
            "/{centre}/intern/sprachmittlung/einsaetze/nachtragen",
            edit,
            past::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/einsaetze/nachtragen",
            edit,
            past::enter,
        )
        .get(
            "/{centre}/intern/sprachmittlung/einsaetze/{id}",
            read,
            staff::one,
        )
        .post(
            "/{centre}/intern/sprachmittlung/einsaetze/{id}",
            edit,
            staff::say,
        )
        .get(
            "/{centre}/intern/sprachmittlung/einsaetze/{id}/bestaetigung.pdf",
            read,
            paper::staff,
        )
        .post(
            "/{centre}/intern/sprachmittlung/einsaetze/{id}/link",
            edit,
            staff::send_link,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anrufen/{id}/erledigt",
            edit,
            calls::done,
        )
}

//! The pages of the desk: form in, action, page out.

mod absence;
mod acts;
mod day;
mod emergency;
mod list;
mod plan;
mod request;
mod why_not;

use platform::{
    access::Access,
    web::{Pages, Shell, Visit},
};
use serde::Deserialize;
use values::id::Id;

use crate::{
    paths,
    rights::{COORDINATE, READ},
};

const READS: Access = Access::Needs(READ);
const WORKS: Access = Access::Needs(COORDINATE);

/// Adds the pages of the desk.
pub fn pages(pages: Pages) -> Pages {
    of_request(
        pages
            .get("/{centre}/intern/sprachmittlung", READS, list::show)
            .get(
                "/{centre}/intern/sprachmittlung/liste/{file}",
                READS,
                list::file,
            )
            .get(
                "/{centre}/intern/sprachmittlung/tag/{day}",
                READS,
                day::show,
            )
            .get("/{centre}/intern/sprachmittlung/plan", WORKS, plan::show)
            .post("/{centre}/intern/sprachmittlung/plan", WORKS, plan::confirm)
            .get(
                "/{centre}/intern/sprachmittlung/ausfall/{id}",
                WORKS,
                absence::show,
            )
            .post(
                "/{centre}/intern/sprachmittlung/ausfall/{id}",
                WORKS,
                absence::mend,
            ),
    )
}

fn of_request(pages: Pages) -> Pages {
    kept_with(pages)
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/{id}",
            READS,
            request::show,
        )
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/warum-nicht",
            READS,
            why_not::show,
        )
        .get(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/notfall",
            WORKS,
            emergency::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/besetzen",
            WORKS,
            acts::place,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/pruefen",
            WORKS,
            acts::check,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/rueckfrage",
            WORKS,
            acts::ask_back,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/ablehnen",
            WORKS,
            acts::refuse,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/aufgeben",
            WORKS,
            acts::give_up,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/wieder",
            WORKS,
            acts::reopen,
        )
}

/// What is written down with a request, whatever becomes of it.
fn kept_with(pages: Pages) -> Pages {
    pages
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/uebernehmen",
            WORKS,
            acts::take_over,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/topf",
            WORKS,
            acts::pay_from,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/organisation",
            WORKS,
            acts::set_organisation,
        )
        .post(
            "/{centre}/intern/sprachmittlung/anfragen/{id}/dringlichkeit",
            WORKS,
            acts::set_priority,
        )
}

/// Names a record in an address.
#[derive(Clone, Copy, Deserialize)]
struct One {
    id: Id,
}

/// The shell of a page below the desk.
fn shell(visit: &Visit, title: impl Into<String>) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), platform::web::sign_in::START)
        .below(visit.say("desk-title"), paths::DESK)
}

/// What the address says under `name`.
fn asked<'v>(visit: &'v Visit, name: &str) -> Option<&'v str> {
    let mut pairs = visit.query.split('&');
    pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

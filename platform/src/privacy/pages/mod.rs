//! The pages of data protection.

mod erasures;
mod periods;
mod register;
mod whom;

use super::rights::{ACT, READ};
use crate::{
    access::Access,
    web::{Pages, Shell, Visit},
};

/// Adds them.
#[expect(
    clippy::too_many_lines,
    reason = "a table of routes, one below the other"
)]
pub fn pages(pages: Pages) -> Pages {
    let read = Access::Needs(READ);
    let act = Access::Needs(ACT);
    pages
        .get("/{centre}/intern/datenschutz", read, whom::start)
        .post("/{centre}/intern/datenschutz/suche", act, whom::search)
        .get(
            "/{centre}/intern/datenschutz/verzeichnis",
            read,
            register::show,
        )
        .get(
            "/{centre}/intern/datenschutz/verzeichnis.pdf",
            read,
            register::paper,
        )
        .get(
            "/{centre}/intern/datenschutz/verzeichnis.csv",
            read,
            register::csv,
        )
        .get(
            "/{centre}/intern/datenschutz/verzeichnis.xlsx",
            read,
            register::xlsx,
        )
        .get("/{centre}/intern/datenschutz/stelle", act, register::edit)
        .post("/{centre}/intern/datenschutz/stelle", act, register::save)
        .get("/{centre}/intern/datenschutz/fristen", read, periods::list)
        .get(
            "/{centre}/intern/datenschutz/fristen/{table}",
            read,
            periods::show,
        )
        .post(
            "/{centre}/intern/datenschutz/fristen/{table}",
            act,
            periods::shorten,
        )
        .post(
            "/{centre}/intern/datenschutz/fristen/{table}/sperre",
            act,
            periods::hold,
        )
        .post(
            "/{centre}/intern/datenschutz/fristen/{table}/anbietung",
            act,
            periods::offer,
        )
        .post(
            "/{centre}/intern/datenschutz/sperren/{id}/aufheben",
            act,
            periods::lift,
        )
        .post(
            "/{centre}/intern/datenschutz/anbietungen/{id}/antwort",
            act,
            periods::answer,
        )
        .get(
            "/{centre}/intern/datenschutz/loeschungen/{id}",
            act,
            erasures::show,
        )
        .post(
            "/{centre}/intern/datenschutz/loeschungen/{id}",
            act,
            erasures::carry_out,
        )
        .post(
            "/{centre}/intern/datenschutz/loeschungen/{id}/verwerfen",
            act,
            erasures::drop_it,
        )
        .get("/{centre}/intern/datenschutz/{whom}/{id}", act, whom::show)
        .get(
            "/{centre}/intern/datenschutz/{whom}/{id}/auskunft.json",
            act,
            whom::json,
        )
        .get(
            "/{centre}/intern/datenschutz/{whom}/{id}/auskunft.pdf",
            act,
            whom::paper,
        )
        .get(
            "/{centre}/intern/datenschutz/{whom}/{id}/loeschen",
            act,
            erasures::plan,
        )
        .post(
            "/{centre}/intern/datenschutz/{whom}/{id}/loeschen",
            act,
            erasures::ask,
        )
}

/// The shell of a page below the start of data protection.
fn shell(visit: &Visit, title: &str) -> Shell {
    let start = visit.say("start-title");
    Shell::new(visit, visit.say(title))
        .below(start, "/intern")
        .below(visit.say("privacy-start-title"), super::paths::START)
}

//! Pages of interpreters: the public form, their own page, and what the centre keeps.

mod ask;
mod interest;
mod letter;
mod list;
mod modules;
mod new;
mod own;
mod own_deeds;
mod own_lines;
mod participants;
mod person;
mod steps;
mod terms;

use platform::{
    access::Access,
    web::{Pages, Shell, Visit, unkept},
};
use registry::languages;
use serde::Deserialize;
use values::{id::Id, language::Language};

use super::paths;
use crate::rights::{KEEP, READ};

/// Names an interpreter or a module in an address.
#[derive(Deserialize)]
pub struct One {
    id: Id,
}

/// The secret of a link.
#[derive(Deserialize)]
pub struct Link {
    secret: String,
}

/// Adds them.
pub fn pages(pages: Pages) -> Pages {
    of_the_centre(of_own_appointments(of_links(of_everybody(pages))))
}

fn of_everybody(pages: Pages) -> Pages {
    let open = Access::Open;
    pages
        .get("/{centre}/sprachmittlung/mitmachen", open, interest::show)
        .post("/{centre}/sprachmittlung/mitmachen", open, interest::tell)
        .get(
            "/{centre}/sprachmittlung/mitmachen/{secret}",
            open,
            interest::ask,
        )
        .post(
            "/{centre}/sprachmittlung/mitmachen/{secret}",
            open,
            interest::confirm,
        )
        .get("/{centre}/sprachmittlung/ich", open, ask::ask)
        .post("/{centre}/sprachmittlung/ich", open, ask::send)
}

fn of_links(pages: Pages) -> Pages {
    let open = Access::Open;
    pages
        .get("/{centre}/sprachmittlung/ich/{secret}", open, own::show)
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/pause",
            open,
            own_deeds::pause,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/zurueck",
            open,
            own_deeds::resume,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/zeiten",
            open,
            own_deeds::weekly,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/abwesend",
            open,
            own_deeds::absence,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/entfernen",
            open,
            own_deeds::take_back,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/angaben",
            open,
            own_deeds::terms,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/verpflichtung",
            open,
            own_deeds::pledge,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/kalender",
            open,
            own_deeds::feed,
        )
}

fn of_own_appointments(pages: Pages) -> Pages {
    let open = Access::Open;
    pages
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/kontakt",
            open,
            own_deeds::contact,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/absagen",
            open,
            own_deeds::call_off,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/trotzdem",
            open,
            own_deeds::come_anyway,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/einsatz",
            open,
            own_deeds::assignment,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/anfrage",
            open,
            own_deeds::invitation,
        )
        .post(
            "/{centre}/sprachmittlung/ich/{secret}/aufhoeren",
            open,
            own_deeds::leave,
        )
        .get(
            "/{centre}/sprachmittlung/ich/{secret}/bescheinigung.pdf",
            open,
            letter::own_training,
        )
}

fn of_the_centre(pages: Pages) -> Pages {
    let (read, keep) = (Access::Needs(READ), Access::Needs(KEEP));
    let pages = pages
        .get("/{centre}/intern/sprachmittlung/personen", read, list::show)
        .get(
            "/{centre}/intern/sprachmittlung/personen.csv",
            keep,
            list::csv,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen.xlsx",
            keep,
            list::xlsx,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/neu",
            keep,
            new::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/neu",
            keep,
            new::enter,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}",
            read,
            person::show,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/bescheinigung.pdf",
            keep,
            letter::training,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/verpflichtung.pdf",
            keep,
            letter::pledge,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/fuehrungszeugnis.pdf",
            keep,
            letter::conduct,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/ruecknahme",
            keep,
            steps::take_back,
        );
    of_standing(of_steps(of_training(pages)))
}

fn of_training(pages: Pages) -> Pages {
    let (read, keep) = (Access::Needs(READ), Access::Needs(KEEP));
    pages
        .get(
            "/{centre}/intern/sprachmittlung/schulungen",
            read,
            modules::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/schulungen",
            keep,
            modules::add,
        )
        .post(
            "/{centre}/intern/sprachmittlung/schulungen/{id}/beenden",
            keep,
            modules::end,
        )
        .get(
            "/{centre}/intern/sprachmittlung/schulungen/{id}/teilnahme",
            keep,
            participants::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/schulungen/{id}/teilnahme",
            keep,
            participants::note,
        )
}

fn of_steps(pages: Pages) -> Pages {
    let keep = Access::Needs(KEEP);
    pages
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/gespraech",
            keep,
            steps::talk,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/gespraech",
            keep,
            steps::hold_talk,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/sprache",
            keep,
            steps::language,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/sprache",
            keep,
            steps::prove_language,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/fuehrungszeugnis",
            keep,
            steps::conduct,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/fuehrungszeugnis",
            keep,
            steps::inspect,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/verpflichtung",
            keep,
            steps::pledge,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/verpflichtung",
            keep,
            steps::take_pledge,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/schulung",
            keep,
            steps::training,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/schulung",
            keep,
            steps::train,
        )
}

fn of_standing(pages: Pages) -> Pages {
    let keep = Access::Needs(KEEP);
    pages
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/angaben",
            keep,
            terms::show,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/angaben",
            keep,
            terms::write,
        )
        .get(
            "/{centre}/intern/sprachmittlung/personen/{id}/pause",
            keep,
            steps::pause,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/pause",
            keep,
            steps::rest,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/aufnehmen",
            keep,
            person::activate,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/zurueck",
            keep,
            person::resume,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/abschied",
            keep,
            person::leave,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/wiederkommen",
            keep,
            person::come_back,
        )
        .post(
            "/{centre}/intern/sprachmittlung/personen/{id}/link",
            keep,
            person::send_link,
        )
}

/// The frame of a page for the centre.
fn shell(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("interpreters-title"), paths::LIST)
}

/// Tag and name of every language that people speak.
fn spoken(language: Language) -> Vec<(String, String)> {
    let all = languages::sorted(language).iter();
    all.map(|one| (one.tag.clone(), one.full_name(language)))
        .collect()
}

/// What a language is called.
fn language_name(language: Language, tag: &str) -> String {
    languages::find(tag).map_or_else(|| tag.to_owned(), |one| one.name(language).to_owned())
}

/// Tag and own name of the languages that the centre writes in.
fn readable() -> Vec<(String, String)> {
    Language::ALL
        .map(|one| (one.tag().to_owned(), one.native_name().to_owned()))
        .to_vec()
}

/// Keys with their words.
fn named<'a>(
    shell: &Shell,
    stem: &str,
    keys: impl IntoIterator<Item = &'a str>,
) -> Vec<(String, String)> {
    let keys = keys.into_iter();
    keys.map(|key| (key.to_owned(), shell.say(format!("{stem}-{key}"))))
        .collect()
}

//! Data protection as the machinery sees it: what is kept about somebody is handed out and erased,
//! what a table declares is carried out, and the register of processing is made from the same
//! declarations. What the areas keep is reached through their contract alone.

pub mod dossier;
pub mod erasure;
mod own;
mod pages;
pub mod paths;
pub mod readable;
pub mod register;
pub mod retention;
pub mod rights;

use std::sync::Arc;

use serde_json::{Value, json};

use values::{day::Day, language::Language, subject::Subject};

pub use own::expire_accounts;
pub use pages::pages;
pub use retention::carry_out;

use crate::{
    access::{Access, Actor, Right},
    area::{Menu, NavigationItem, Panel, PanelLine},
    centre::Centre,
    house::House,
};

/// The rights of data protection.
pub(crate) const RIGHTS: &[Right] = rights::ALL;

/// The entry in the staff navigation.
pub(crate) const NAVIGATION: &[NavigationItem] = &[NavigationItem {
    label: "privacy-start-title",
    path: paths::START,
    access: Access::Needs(rights::READ),
    menu: Menu::House,
}];

/// On the page of a person or an account: the way to what is kept about them.
pub(crate) fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Vec<Panel> {
    let Some(kind) = paths::kind_of(&subject.kind) else {
        return Vec::new();
    };
    if !actor.may(rights::ACT) {
        return Vec::new();
    }
    let say = |key: &str| centre.texts.say(language, key);
    vec![Panel {
        title: say("privacy-start-title"),
        lines: vec![PanelLine {
            text: say("privacy-panel"),
            path: Some(paths::whom(kind, subject.id)),
        }],
        empty: String::new(),
        more: None,
    }]
}

/// The moment at which `day` begins in Berlin.
pub fn begin_of(day: Day) -> values::clock::Moment {
    use chrono::{NaiveTime, TimeZone};
    let midnight = day.and_time(NaiveTime::MIN);
    // Berlin's clocks never jump at midnight.
    chrono_tz::Europe::Berlin
        .from_local_datetime(&midnight)
        .earliest()
        .map_or_else(|| midnight.and_utc(), |local| local.to_utc())
}

/// A dossier for the paper `record`.
pub fn paper_of(
    house: &House,
    centre: &Centre,
    language: Language,
    dossier: &dossier::Dossier,
) -> Value {
    let sections = readable::sections(house, language, dossier);
    let lead = house.texts.say(language, "privacy-paper-lead");
    let title = house.texts.say(language, "privacy-whom-title");
    let mut paper = paper(house, centre, language, &title, &lead, &sections);
    paper["about"] = dossier.whom.called.as_str().into();
    paper
}

/// What the paper `record` needs: a title, a sentence below it, sections of tables.
pub(crate) fn paper(
    house: &House,
    centre: &Centre,
    language: Language,
    title: &str,
    lead: &str,
    sections: &[readable::Section],
) -> Value {
    let say = |key: &str| house.texts.say(language, key);
    json!({
        "lang": language.tag(),
        "dir": language.direction(),
        "labels": { "page": say("privacy-paper-page") },
        "centre": { "name": (house.name_of)(&centre.slug).unwrap_or(&centre.slug) },
        "title": title,
        "lead": lead,
        "about": null,
        "source_url": centre.address(""),
        "printed_on": crate::web::format::day(language, centre.clock.today()),
        "sections": readable::as_paper(sections),
    })
}

//! What the house says about itself: accessibility, privacy, who answers for what.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Shell, Visit, render},
};
use values::day::{self, Day};

use super::{centres, map, pages, store};

/// When the pages were last measured against the rules.
const CHECKED_ON: &str = "2026-11-24";

/// A centre that publishes here, and so answers for what it publishes.
struct Publisher {
    name: String,
    /// Where its page says how to reach it.
    contact: String,
    email: String,
}

#[derive(Template)]
#[template(path = "profile/about.html")]
struct AboutPage {
    shell: Shell,
    checked_on: Option<Day>,
    publishers: Vec<Publisher>,
    attribution: &'static str,
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response> {
    let entries = store::list(visit.house.installation.read()).await?;
    let publishers = entries.into_iter().map(|entry| Publisher {
        name: centres::by_slug(&entry.slug).map_or(entry.profile.name, |known| known.name.clone()),
        contact: visit.to_root(&format!("/{}#kontakt", entry.slug)),
        email: entry.profile.lead.email,
    });
    render(&AboutPage {
        shell: pages::shell(&visit, "about-title", false),
        checked_on: day::parse(CHECKED_ON),
        publishers: publishers.collect(),
        attribution: map::ATTRIBUTION,
    })
}

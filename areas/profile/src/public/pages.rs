//! The public pages of a centre.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    area::Figure,
    web::{Shell, Visit, render},
};
use serde::Deserialize;
use std::sync::Arc;
use values::day::Day;

use super::{
    published::{self, Published},
    view::{self, FocusView, GroupView, MilestoneView, Shown},
};
use crate::{
    directory::{
        centres::{self, CentreEntry},
        map::{self, Outline},
    },
    document::{Profile, Status, Undertaking},
    paths,
};

#[derive(Template)]
#[template(path = "profile/profile.html")]
struct ProfilePage {
    shell: Shell,
    entry: Option<&'static CentreEntry>,
    outline: Option<&'static Outline>,
    profile: Profile,
    about: Shown,
    concept_title: Shown,
    today: Day,
    published_on: Day,
    confirmed_on: Day,
    focus_areas: Vec<FocusView>,
    groups: Vec<GroupView>,
    legend: Vec<(Status, usize)>,
    phone: Option<(String, String)>,
    json_ld: String,
    is_partly_german: bool,
}

/// The living Steckbrief; for a centre that has none here, what is known about it.
pub async fn profile(visit: Visit) -> Result<Response> {
    let slug = visit.slug.clone().unwrap_or_default();
    let published = match &visit.centre {
        Some(centre) => published::find(centre).await?,
        None => None,
    };
    let Some(published) = published else { return unknown(&visit, &slug) };
    let Published { profile, published_on, confirmed_on, .. } = published;
    let today = visit.house.clock.today();
    let reader = view::reader(&visit, &profile);
    let groups = view::groups(&reader, today);
    let entry = centres::by_slug(&slug);
    let page = ProfilePage {
        shell: Shell::new(&visit, profile.name.clone()),
        outline: entry.and_then(|entry| map::outline(&entry.key)),
        entry,
        about: reader.rich("about", &profile.about),
        concept_title: reader.line("concept/title", &profile.concept.title),
        today,
        published_on,
        confirmed_on,
        focus_areas: view::focus_areas(&reader, today),
        legend: view::legend(&groups),
        groups,
        phone: view::phone(&profile.lead.phone),
        json_ld: super::json_ld::script(&visit, &profile)?,
        is_partly_german: reader.is_partly_german(),
        profile,
    };
    render(&page)
}

#[derive(Template)]
#[template(path = "profile/unknown_centre.html")]
struct UnknownCentrePage {
    shell: Shell,
    entry: &'static CentreEntry,
    outline: Option<&'static Outline>,
    neighbours: Vec<&'static CentreEntry>,
}

fn unknown(visit: &Visit, slug: &str) -> Result<Response> {
    let entry = centres::by_slug(slug).ok_or(Error::NotFound)?;
    let same_district = centres::all().iter().filter(|other| {
        other.district == entry.district && other.key != entry.key
    });
    render(&UnknownCentrePage {
        shell: Shell::new(visit, entry.name.clone()),
        outline: map::outline(&entry.key),
        neighbours: same_district.collect(),
        entry,
    })
}

/// Names an undertaking in an address.
#[derive(Deserialize)]
pub struct UndertakingPath {
    slug: String,
}

#[derive(Template)]
#[template(path = "profile/undertaking.html")]
struct UndertakingPage {
    shell: Shell,
    undertaking: Undertaking,
    icon: &'static str,
    title: Shown,
    text: Shown,
    status: Status,
    since: Option<Day>,
    published_on: Day,
    focus_area: Option<Shown>,
    milestones: Vec<MilestoneView>,
    phone: Option<(String, String)>,
    figures: Vec<Figure>,
    is_partly_german: bool,
}

/// An undertaking.
pub async fn undertaking(visit: Visit, Path(path): Path<UndertakingPath>) -> Result<Response> {
    let centre = visit.centre()?;
    let published = published::find(centre).await?.ok_or(Error::NotFound)?;
    let profile = published.profile;
    let undertaking = profile.undertaking(&path.slug).cloned().ok_or(Error::NotFound)?;
    let today = visit.house.clock.today();
    let reader = view::reader(&visit, &profile);
    let text_path = |key: &str| format!("undertakings/{}/{key}", undertaking.id.unwrap_or_default());
    let focus_area = profile.focus_areas.iter().find(|area| {
        area.id.is_some_and(|id| id.to_string() == undertaking.focus_area)
    });
    let focus_area = focus_area.map(|area| {
        reader.line(&format!("focus_areas/{}/title", undertaking.focus_area), &area.title)
    });
    let mut figures = Vec::new();
    for area in &visit.house.areas {
        figures.extend((area.figures)(Arc::clone(centre), undertaking.kind.clone()).await?);
    }
    let title = reader.line(&text_path("title"), &undertaking.title);
    let status = undertaking.status(today);
    render(&UndertakingPage {
        shell: Shell::new(&visit, title.text.clone()).below(profile.name.clone(), paths::PROFILE),
        icon: view::icon(&undertaking.kind),
        title,
        text: reader.rich(&text_path("text"), &undertaking.text),
        status,
        since: view::since(&undertaking, status),
        published_on: published.published_on,
        focus_area,
        milestones: view::milestones(&reader, &undertaking, today),
        phone: view::phone(&undertaking.contact_phone),
        figures,
        is_partly_german: reader.is_partly_german(),
        undertaking,
    })
}

/// A page that exists only once a centre has published.
pub async fn must_be_published(visit: &Visit) -> Result<Published> {
    published::find(visit.centre()?).await?.ok_or(Error::NotFound)
}

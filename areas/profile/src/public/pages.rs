//! The public pages of a centre.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    area::{Figure, Offer},
    web::{Shell, Visit, render, rich},
};
use serde::Deserialize;
use std::sync::Arc;
use values::{day::Day, language::Language};

use super::{
    cards::{self, CardView, GroupView},
    published::{self, Published},
    view::{self, FocusView, MilestoneView, Phase, Shown},
};
use crate::{
    directory::{
        centres::{self, CentreEntry},
        map::{self, Outline},
    },
    document::{CouncilDecision, Lead, Profile, Status, Undertaking},
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

impl ProfilePage {
    fn undertaking_count(&self) -> usize {
        self.profile.undertakings.len()
    }

    fn has_decision(&self) -> bool {
        let CouncilDecision {
            body, decided_on, ..
        } = &self.profile.council_decision;
        !body.is_empty() || decided_on.is_some()
    }

    fn has_concept(&self) -> bool {
        !self.profile.concept.title.is_empty()
    }

    fn is_concept_over(&self) -> bool {
        self.profile
            .concept
            .valid_until
            .is_some_and(|until| until < self.today)
    }

    /// Bodies that dealt with the paper before it was decided.
    fn advisers(&self) -> usize {
        let steps = self.profile.council_decision.steps.iter();
        steps.filter(|step| step.role != "decision").count()
    }

    fn has_lead(&self) -> bool {
        self.profile.lead != Lead::default()
    }

    fn has_attachment(&self) -> bool {
        !self.profile.attachment.office.is_empty()
    }

    /// Nothing but a name so far.
    fn is_bare(&self) -> bool {
        let said = [
            self.has_decision(),
            self.has_concept(),
            self.has_lead(),
            self.has_attachment(),
            !self.focus_areas.is_empty(),
            !self.groups.is_empty(),
            !self.profile.further.is_empty(),
        ];
        !said.contains(&true)
    }
}

/// The living Steckbrief; for a centre that has none here, what is known about it.
pub async fn profile(visit: Visit) -> Result<Response> {
    let slug = visit.slug.clone().unwrap_or_default();
    let published = match &visit.centre {
        Some(centre) => published::find(centre).await?,
        None => None,
    };
    let Some(published) = published else {
        return unknown(&visit, &slug);
    };
    let Published {
        profile,
        published_on,
        confirmed_on,
        ..
    } = published;
    let today = visit.house.clock.today();
    let reader = view::reader(&visit, &profile);
    let groups = cards::groups(&reader, today);
    let entry = centres::by_slug(&slug);
    let shell = view::shell(&visit, &profile.name, &profile, "public-profile");
    let page = ProfilePage {
        shell: match entry {
            Some(entry) => shell.called(entry.municipality.clone()),
            None => shell,
        },
        outline: entry.and_then(|entry| map::outline(&entry.key)),
        entry,
        about: reader.rich("about", &profile.about),
        concept_title: reader.line("concept/title", &profile.concept.title),
        today,
        published_on,
        confirmed_on,
        focus_areas: view::focus_areas(&reader, today),
        legend: cards::legend(&groups),
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
    let same_district = centres::all()
        .iter()
        .filter(|other| other.district == entry.district && other.key != entry.key);
    let mut neighbours: Vec<_> = same_district.collect();
    neighbours.sort_by_key(|other| values::text::fold(&other.municipality));
    let shell = Shell::new(visit, entry.name.clone())
        .of(entry.name.clone())
        .called(entry.municipality.clone())
        .with_entry(visit.say("public-profile"), visit.to(""), true)
        .with_entry(visit.say("breadcrumb-house"), visit.to_root("/"), false);
    render(&UnknownCentrePage {
        shell,
        outline: map::outline(&entry.key),
        neighbours,
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
    /// Whether the text says more than the title.
    has_text: bool,
    status: Status,
    since: Option<Day>,
    published_on: Day,
    focus_area: Option<Shown>,
    milestones: Vec<MilestoneView>,
    phone: Option<(String, String)>,
    centre_phone: Option<(String, String)>,
    centre_email: String,
    centre_name: String,
    related: Vec<CardView>,
    figures: Vec<Figure>,
    /// The first one is what most come for.
    offers: Vec<Offer>,
    is_partly_german: bool,
}

impl UndertakingPage {
    fn has_contact(&self) -> bool {
        let Undertaking {
            contact_name,
            contact_phone,
            contact_email,
            ..
        } = &self.undertaking;
        [contact_name, contact_phone, contact_email]
            .iter()
            .any(|text| !text.is_empty())
    }

    /// Nothing but a title so far.
    fn is_bare(&self) -> bool {
        let Undertaking {
            projects,
            documents,
            ..
        } = &self.undertaking;
        let has_lists =
            !projects.is_empty() || !documents.is_empty() || !self.milestones.is_empty();
        !self.has_text && !has_lists && self.figures.is_empty()
    }

    fn kind(&self) -> &str {
        let kind = self.undertaking.kind.as_str();
        if kind.is_empty() { "other" } else { kind }
    }
}

/// An undertaking.
pub async fn undertaking(visit: Visit, Path(path): Path<UndertakingPath>) -> Result<Response> {
    let centre = visit.centre()?;
    let published = published::find(centre).await?.ok_or(Error::NotFound)?;
    let profile = published.profile;
    let undertaking = profile
        .undertaking(&path.slug)
        .cloned()
        .ok_or(Error::NotFound)?;
    let today = visit.house.clock.today();
    let reader = view::reader(&visit, &profile);
    let text_path =
        |key: &str| format!("undertakings/{}/{key}", undertaking.id.unwrap_or_default());
    let focus_area = profile.focus_areas.iter().find(|area| {
        area.id
            .is_some_and(|id| id.to_string() == undertaking.focus_area)
    });
    let focus_area = focus_area.map(|area| {
        reader.line(
            &format!("focus_areas/{}/title", undertaking.focus_area),
            &area.title,
        )
    });
    let mut figures = Vec::new();
    for area in &visit.house.areas {
        figures.extend((area.figures)(Arc::clone(centre), undertaking.kind.clone()).await?);
    }
    let areas = visit.house.areas.iter();
    let offers = areas.flat_map(|area| (area.offers)(&undertaking.kind));
    let title = reader.line(&text_path("title"), &undertaking.title);
    let status = undertaking.status(today);
    let entry = visit.slug.as_deref().and_then(centres::by_slug);
    let place = entry.map_or(&profile.name, |entry| &entry.municipality);
    let shell = view::shell(&visit, &title.text, &profile, "public-undertakings");
    render(&UndertakingPage {
        shell: shell
            .below(place, paths::PROFILE)
            .called(cards::crumb(&title.text)),
        icon: cards::icon(&undertaking.kind),
        title,
        has_text: !cards::beyond_title(&undertaking.text, &undertaking.title).is_empty(),
        text: reader.rich(&text_path("text"), &undertaking.text),
        status,
        since: cards::since(&undertaking, status),
        published_on: published.published_on,
        focus_area,
        milestones: view::milestones(&reader, &undertaking, today),
        phone: view::phone(&undertaking.contact_phone),
        centre_phone: view::phone(&profile.lead.phone),
        centre_email: profile.lead.email.clone(),
        related: cards::related(&reader, &undertaking, today),
        centre_name: profile.name.clone(),
        figures,
        offers: offers.copied().collect(),
        is_partly_german: reader.is_partly_german(),
        undertaking,
    })
}

//! The directory as an open interface: Human Services Data Specification (HSDS) 3.1. Centres are
//! organizations, their undertakings are services.

mod answer;
mod organization;
mod service;
#[cfg(test)]
mod tests;
mod wanted;

use axum::{
    extract::{Path, RawQuery},
    response::Response,
};
use platform::{Result, web::Visit};
use serde_json::{Value, json};
use values::{day::Day, id::Id};

use self::{organization::Organization, service::Service, wanted::Wanted};
use super::{
    search::{self, Target},
    store::{self, DirectoryEntry},
};

/// The version of the standard that is spoken.
const VERSION: &str = "3.1";
/// The standard itself: nothing is added to it here.
const PROFILE: &str = "https://docs.openreferral.org/en/3.1/hsds/";
/// Its description for programs.
const OPENAPI: &str =
    "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/openapi.json";

/// The address without its last stroke leads to the one the standard names.
pub async fn entrance(visit: Visit) -> Response {
    platform::web::redirect(&visit.to_root("/hsds/"))
}

/// Which standard this is.
pub async fn root(_visit: Visit) -> Result<Response> {
    answer::good(&json!({ "version": VERSION, "profile": PROFILE, "openapi_url": OPENAPI }))
}

/// Undertakings of all centres.
pub async fn services(visit: Visit, RawQuery(query): RawQuery) -> Result<Response> {
    let wanted = match Wanted::read(query.as_deref().unwrap_or_default()) {
        Ok(wanted) => wanted,
        Err(cause) => return answer::misunderstood(&cause),
    };
    let entries = store::list(visit.house.installation.read()).await?;
    let directory = Directory::new(&visit, &entries);
    let hits = hits(&visit, &wanted).await?;
    answer::good(&directory.page_of_services(&wanted, hits.as_deref()))
}

/// One undertaking.
pub async fn service(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let entries = store::list(visit.house.installation.read()).await?;
    let directory = Directory::new(&visit, &entries);
    match id.parse().ok().and_then(|id| directory.service(id)) {
        Some(service) => answer::good(&service),
        None => answer::unknown("service"),
    }
}

/// Centres that have published.
pub async fn organizations(visit: Visit, RawQuery(query): RawQuery) -> Result<Response> {
    let wanted = match Wanted::read(query.as_deref().unwrap_or_default()) {
        Ok(wanted) => wanted,
        Err(cause) => return answer::misunderstood(&cause),
    };
    let entries = store::list(visit.house.installation.read()).await?;
    let directory = Directory::new(&visit, &entries);
    let hits = hits(&visit, &wanted).await?;
    answer::good(&directory.page_of_organizations(&wanted, hits.as_deref()))
}

/// One centre.
pub async fn organization(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let entries = store::list(visit.house.installation.read()).await?;
    let directory = Directory::new(&visit, &entries);
    match id.parse().ok().and_then(|id| directory.organization(id)) {
        Some(organization) => answer::good(&organization),
        None => answer::unknown("organization"),
    }
}

/// What is found for the search, best first: the same as on the page, but only what has all the
/// words.
async fn hits(visit: &Visit, wanted: &Wanted) -> Result<Option<Vec<Target>>> {
    let Some(query) = &wanted.search else {
        return Ok(None);
    };
    let found = search::find(&visit.house, query, usize::MAX).await?;
    let hits = if found.partial {
        Vec::new()
    } else {
        found.hits
    };
    Ok(Some(hits.into_iter().map(|hit| hit.key).collect()))
}

/// Everything published, seen through the standard.
struct Directory<'a> {
    entries: &'a [DirectoryEntry],
    house: &'a str,
    today: Day,
}

impl<'a> Directory<'a> {
    fn new(visit: &'a Visit, entries: &'a [DirectoryEntry]) -> Self {
        Self {
            entries,
            house: &visit.house.public_url,
            today: visit.house.clock.today(),
        }
    }

    fn page_of_services(&self, wanted: &Wanted, hits: Option<&[Target]>) -> Value {
        let is_wanted = |one: &Service<'_>| {
            let owner = wanted.organization;
            owner.is_none_or(|owner| owner == one.organization.id())
                && wanted.is_recent(one.organization.entry)
        };
        let mut services: Vec<_> = self.services().filter(is_wanted).collect();
        if let Some(hits) = hits {
            let rank = |one: &Service<'_>| {
                let slug = Some(&one.undertaking.slug);
                let entry = one.organization.entry;
                hits.iter()
                    .position(|hit| hit.slug == entry.slug && hit.undertaking.as_ref() == slug)
            };
            services.retain(|one| rank(one).is_some());
            services.sort_by_key(rank);
        }
        answer::page(&services, wanted, |service| match wanted {
            Wanted {
                is_minimal: true, ..
            } => service.minimal(),
            Wanted { is_full: true, .. } => service.full(self.today),
            _ => service.brief(self.today),
        })
    }

    fn page_of_organizations(&self, wanted: &Wanted, hits: Option<&[Target]>) -> Value {
        let is_wanted = |one: &Organization<'_>| wanted.is_recent(one.entry);
        let mut organizations: Vec<_> = self.organizations().filter(is_wanted).collect();
        if let Some(hits) = hits {
            let rank = |one: &Organization<'_>| {
                hits.iter()
                    .position(|hit| hit.slug == one.entry.slug && hit.undertaking.is_none())
            };
            organizations.retain(|one| rank(one).is_some());
            organizations.sort_by_key(rank);
        }
        answer::page(&organizations, wanted, |organization| {
            if wanted.is_full {
                organization.full()
            } else {
                organization.brief()
            }
        })
    }

    fn service(&self, id: Id) -> Option<Value> {
        let found = self.services().find(|service| service.id == id);
        found.map(|service| service.full(self.today))
    }

    fn organization(&self, id: Id) -> Option<Value> {
        self.organizations()
            .find(|one| one.id() == id)
            .map(|one| one.full())
    }

    fn organizations(&self) -> impl Iterator<Item = Organization<'a>> {
        self.entries
            .iter()
            .map(|entry| Organization::new(entry, self.house))
    }

    fn services(&self) -> impl Iterator<Item = Service<'a>> {
        self.organizations().flat_map(|organization| {
            let entry = organization.entry;
            let house = self.house;
            entry
                .profile
                .undertakings
                .iter()
                .filter_map(move |undertaking| {
                    let organization = Organization::new(entry, house);
                    Some(Service {
                        organization,
                        undertaking,
                        id: undertaking.id?,
                    })
                })
        })
    }
}

impl Wanted {
    fn is_recent(&self, entry: &DirectoryEntry) -> bool {
        self.modified_after
            .is_none_or(|moment| entry.published_at >= moment)
    }
}

//! The front page: the map, the equal list, the search.

use askama::Template;
use axum::{extract::Query, response::Response};
use platform::{
    Result,
    web::{Shell, Visit, render},
};
use serde::Deserialize;
use values::{
    search::{Segment, highlight},
    text::fold,
};

use super::{
    centres::{self, CentreEntry},
    map, search, store,
};
use crate::paths;

/// A centre on the map and in the list.
pub struct Place {
    /// What is known about it.
    pub entry: &'static CentreEntry,
    /// Its page.
    pub address: String,
    /// Whether it has published a profile here.
    pub has_profile: bool,
    /// Its outline on the map.
    pub outline: &'static str,
    /// Where its name stands on the map.
    pub label: (f64, f64),
}

/// The centres of one Regierungsbezirk.
pub struct District {
    /// Its name.
    pub name: &'static str,
    /// Its centres.
    pub places: Vec<Place>,
}

/// A run of words, marked when they were searched.
pub struct Marked {
    /// The words.
    pub text: String,
    /// Whether they were searched.
    pub is_marked: bool,
}

/// A hit of the search.
pub struct HitView {
    /// Its page.
    pub address: String,
    /// Its title with the matched words marked.
    pub title: Vec<Marked>,
    /// Some of its words, marked, too.
    pub excerpt: Vec<Marked>,
    /// Where it is.
    pub place: String,
    /// Whether it is an undertaking or a profile.
    pub is_undertaking: bool,
}

#[derive(Template)]
#[template(path = "profile/directory.html")]
struct DirectoryPage {
    shell: Shell,
    /// In the order of the keys: the StädteRegion before the city that lies in it.
    on_map: Vec<Place>,
    districts: Vec<District>,
    profile_count: usize,
    view_box: &'static str,
    attribution: &'static str,
}

#[derive(Template)]
#[template(path = "profile/search.html")]
struct SearchPage {
    shell: Shell,
    query: String,
    hits: Vec<HitView>,
    total: usize,
    is_partial: bool,
}

/// What is searched.
#[derive(Deserialize)]
pub struct Wanted {
    suche: Option<String>,
}

/// Longest query that is looked at, in characters.
const QUERY_LIMIT: usize = 100;
/// Hits on the page.
const HITS: usize = 50;

/// The map and the list, or what was searched.
pub async fn show(visit: Visit, Query(wanted): Query<Wanted>) -> Result<Response> {
    let query = wanted.suche.unwrap_or_default();
    let query: String = query.trim().chars().take(QUERY_LIMIT).collect();
    if !query.is_empty() {
        return results(&visit, query).await;
    }
    let published = store::slugs(visit.house.installation.read()).await?;
    let district = |(name, entries): (&'static str, Vec<&'static CentreEntry>)| District {
        name,
        places: entries
            .into_iter()
            .map(|entry| place(&visit, entry, &published))
            .collect(),
    };
    let on_map = centres::all()
        .iter()
        .map(|entry| place(&visit, entry, &published))
        .collect();
    render(&DirectoryPage {
        shell: shell(&visit, "directory-title", true),
        on_map,
        districts: by_district().into_iter().map(district).collect(),
        profile_count: published.len(),
        view_box: map::view_box(),
        attribution: map::ATTRIBUTION,
    })
}

/// The Regierungsbezirke and their centres, both by name.
fn by_district() -> Vec<(&'static str, Vec<&'static CentreEntry>)> {
    let districts = centres::by_district().into_iter();
    let districts = districts.map(|(name, entries)| {
        let mut entries: Vec<&CentreEntry> = entries.iter().collect();
        entries.sort_by_key(|entry| fold(&entry.municipality));
        (name, entries)
    });
    let mut districts: Vec<_> = districts.collect();
    districts.sort_by_key(|(name, _)| fold(name));
    districts
}

/// A page of the whole house, called by the text `title`.
pub fn shell(visit: &Visit, title: &str, is_start: bool) -> Shell {
    Shell::new(visit, visit.say(title))
        .with_entry(visit.say("breadcrumb-house"), visit.to_root("/"), is_start)
        .with_entry(
            visit.say("about-title"),
            visit.to_root("/ueber"),
            title == "about-title",
        )
}

fn place(visit: &Visit, entry: &'static CentreEntry, published: &[String]) -> Place {
    let shape = map::shapes()
        .iter()
        .find(|shape| shape.entry.key == entry.key);
    Place {
        entry,
        address: visit.to_root(&format!("/{}", entry.slug)),
        has_profile: published.contains(&entry.slug),
        outline: shape.map_or("", |shape| shape.path.as_str()),
        label: shape.map_or((0.0, 0.0), |shape| within_map(shape.label)),
    }
}

/// Names are centred on their place, a little above it, but stay within the map.
fn within_map((x, y): (f64, f64)) -> (f64, f64) {
    const EDGE: f64 = 130.0;
    const ABOVE: f64 = 12.0;
    (x.clamp(EDGE, map::WIDTH - EDGE), y - ABOVE)
}

async fn results(visit: &Visit, query: String) -> Result<Response> {
    let found = search::find(&visit.house, &query, HITS).await?;
    let hits = found.hits.into_iter().map(|hit| {
        let target = hit.key;
        let below = target
            .undertaking
            .as_deref()
            .map(paths::undertaking)
            .unwrap_or_default();
        HitView {
            address: visit.to_root(&format!("/{}{below}", target.slug)),
            title: highlight(&target.title, &hit.matched)
                .iter()
                .map(Marked::of)
                .collect(),
            excerpt: excerpt(&highlight(&target.text, &hit.matched)),
            place: target.place,
            is_undertaking: target.undertaking.is_some(),
        }
    });
    let hits: Vec<HitView> = hits.collect();
    render(&SearchPage {
        shell: shell(visit, "search-title", false),
        hits,
        total: found.total,
        is_partial: found.partial,
        query,
    })
}

impl Marked {
    fn of(segment: &Segment<'_>) -> Self {
        Self {
            text: segment.text.to_owned(),
            is_marked: segment.marked,
        }
    }
}

/// The marked words with what stands around them.
fn excerpt(segments: &[Segment<'_>]) -> Vec<Marked> {
    /// Characters before the first marked word, and in all.
    const BEFORE: usize = 60;
    const ALL: usize = 220;
    let first = segments
        .iter()
        .position(|segment| segment.marked)
        .unwrap_or(0);
    let mut left = ALL;
    let mut kept = Vec::new();
    for (place, segment) in segments.iter().enumerate().skip(first.saturating_sub(1)) {
        let count = segment.text.chars().count();
        let text: String = if place + 1 == first && count > BEFORE {
            let tail: String = segment.text.chars().skip(count - BEFORE).collect();
            format!(
                "… {}",
                tail.split_once(' ').map_or(tail.as_str(), |(_, rest)| rest)
            )
        } else {
            segment.text.chars().take(left).collect()
        };
        left = left.saturating_sub(text.chars().count());
        kept.push(Marked {
            text,
            is_marked: segment.marked,
        });
        if left == 0 {
            kept.push(Marked {
                text: " …".to_owned(),
                is_marked: false,
            });
            break;
        }
    }
    kept
}

//! Where one may go from a page.

use super::{sign_in::START, visit::Visit};
use crate::{access::Access, area::Menu};

/// An entry of the navigation.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is called.
    pub label: String,
    /// Its address.
    pub address: String,
    /// Whether this is where one is.
    pub is_current: bool,
}

/// What stands in the row of the staff navigation: an entry, or a menu of several.
#[derive(Clone, Debug)]
pub struct StaffEntry {
    /// What it is called.
    pub label: String,
    /// Where it leads; a menu leads nowhere itself.
    pub address: Option<String>,
    /// The entries of a menu.
    pub entries: Vec<Entry>,
    /// Whether one is there, or below it.
    pub is_current: bool,
}

/// The start page, what the areas offer this person, and the way back outside. The entry that
/// leads nearest to the page is the current one.
pub(super) fn staff_navigation(visit: &Visit) -> Vec<StaffEntry> {
    if !visit.actor.is_signed_in() {
        return Vec::new();
    }
    let is_open = |access| match access {
        Access::Needs(right) | Access::NeedsFresh(right) => visit.actor.may(right),
        _ => true,
    };
    let items = visit.house.navigation().into_iter();
    let items = items.filter(|item| is_open(item.access));
    let mut paths = vec![("start-title", START, Menu::Row)];
    paths.extend(items.map(|item| (item.label, item.path, item.menu)));
    paths.push(("public-page", "", Menu::Row));
    let nearest = nearest(visit, paths.iter().map(|(_, path, _)| *path));
    let entries_of = |menu| {
        let own = paths.iter().filter(move |(_, _, own)| *own == menu);
        own.map(|(label, path, _)| Entry {
            label: visit.say(label),
            address: visit.to(path),
            is_current: Some(*path) == nearest,
        })
    };
    let mut row: Vec<StaffEntry> = entries_of(Menu::Row).map(StaffEntry::from).collect();
    // The way outside stays the last.
    let outside = row.pop();
    for (label, menu) in [
        ("menu-registry", Menu::Registry),
        ("menu-house", Menu::House),
    ] {
        let entries: Vec<Entry> = entries_of(menu).collect();
        if !entries.is_empty() {
            row.push(StaffEntry {
                label: visit.say(label),
                address: None,
                is_current: entries.iter().any(|entry| entry.is_current),
                entries,
            });
        }
    }
    row.extend(outside);
    row
}

impl From<Entry> for StaffEntry {
    fn from(entry: Entry) -> Self {
        Self {
            label: entry.label,
            address: Some(entry.address),
            entries: Vec::new(),
            is_current: entry.is_current,
        }
    }
}

/// The longest of `paths` that leads to this page.
fn nearest(visit: &Visit, paths: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let slug = visit.slug.as_deref().unwrap_or_default();
    let here = visit.path.strip_prefix('/')?.strip_prefix(slug)?;
    paths
        .filter(|path| is_at_or_below(here, path))
        .max_by_key(|path| path.len())
}

fn is_at_or_below(here: &str, path: &str) -> bool {
    here.strip_prefix(path)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

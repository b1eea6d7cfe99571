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

/// A page lies below `address`, as the way to it says: that entry is the current one, whatever the address of the page begins
/// with. An entry further down the same way stays.
pub(super) fn lead_through(row: &mut [StaffEntry], address: &str) {
    let current = addresses(row).find(|(_, is_current)| *is_current);
    let is_further = current.is_some_and(|(current, _)| {
        let (current, crumb) = (bare(current), bare(address));
        is_at_or_below(current, crumb)
    });
    if !is_further {
        mark(row, address);
    }
}

/// The entry that leads to `address` is the current one, and no other; nothing changes where none does.
pub(super) fn mark(row: &mut [StaffEntry], address: &str) {
    if addresses(row).all(|(known, _)| known != address) {
        return;
    }
    for entry in row {
        for below in &mut entry.entries {
            below.is_current = below.address == address;
        }
        let is_below = entry.entries.iter().any(|below| below.is_current);
        entry.is_current = is_below || entry.address.as_deref() == Some(address);
    }
}

/// Where each entry leads, and whether it is the current one; menus opened.
fn addresses(row: &[StaffEntry]) -> impl Iterator<Item = (&str, bool)> {
    row.iter().flat_map(|entry| {
        let own = entry.address.as_deref();
        let below = entry.entries.iter();
        let below = below.map(|below| (below.address.as_str(), below.is_current));
        own.map(|own| (own, entry.is_current))
            .into_iter()
            .chain(below)
    })
}

/// An address without what follows its path.
fn bare(address: &str) -> &str {
    address.split_once('?').map_or(address, |(path, _)| path)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(address: &str, is_current: bool) -> Entry {
        Entry {
            label: address.to_owned(),
            address: address.to_owned(),
            is_current,
        }
    }

    /// The start page, a desk that is the current entry, people, and a menu with rules.
    fn row() -> Vec<StaffEntry> {
        let mut row: Vec<StaffEntry> = [
            entry("/d/intern", false),
            entry("/d/intern/pool", true),
            entry("/d/intern/pool/personen", false),
        ]
        .map(StaffEntry::from)
        .into();
        row.push(StaffEntry {
            label: "menu".to_owned(),
            address: None,
            entries: vec![entry("/d/intern/pool/regeln", false)],
            is_current: false,
        });
        row
    }

    fn current(row: &[StaffEntry]) -> Vec<&str> {
        let all = addresses(row).filter(|(_, is_current)| *is_current);
        all.map(|(address, _)| address).collect()
    }

    #[test]
    fn a_page_belongs_to_the_entry_that_the_way_to_it_leads_through() {
        let mut row = row();
        lead_through(&mut row, "/d/intern");
        assert_eq!(current(&row), ["/d/intern/pool"]);
        lead_through(&mut row, "/d/intern/pool/personen");
        assert_eq!(current(&row), ["/d/intern/pool/personen"]);
        // What is further down the same way stays, and what no entry leads to changes nothing.
        lead_through(&mut row, "/d/intern/pool");
        lead_through(&mut row, "/d/intern/anderswo");
        assert_eq!(current(&row), ["/d/intern/pool/personen"]);
    }

    #[test]
    fn marking_an_entry_of_a_menu_marks_the_menu_and_nothing_else() {
        let mut row = row();
        mark(&mut row, "/d/intern/pool/regeln");
        assert_eq!(current(&row), ["/d/intern/pool/regeln"]);
        assert!(row[3].is_current && !row[1].is_current);
        mark(&mut row, "/d/intern");
        assert_eq!(current(&row), ["/d/intern"]);
        assert!(!row[3].is_current);
    }
}

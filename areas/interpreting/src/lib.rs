//! Der Sprachmittlerpool. From an institution's request to a confirmed appointment and what came of it.
//!
//! Each noun is a folder of the same five words and hands itself over by the contract of an area, as in the registry.

mod assignments;
mod brokering;
mod demonstration;
mod desk;
mod interpreters;
mod invitations;
mod links;
mod paths;
mod pool;
mod renewals;
mod reports;
mod requests;
mod rights;

use platform::area::Area;

pub use demonstration::enliven;

/// The nouns of the pool as parts of the house, in the order of the navigation; `requests` come before those whose tables lean on
/// theirs.
pub fn areas() -> Vec<Area> {
    vec![
        desk::area(),
        pool::area(),
        requests::area(),
        interpreters::area(),
        invitations::area(),
        assignments::area(),
        brokering::area(),
        renewals::area(),
        reports::area(),
    ]
}

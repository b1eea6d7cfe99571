//! What all areas share: who, where, when, from which money. Entered once, used by every area.
//!
//! Each noun is a folder of the same five words as an area, and hands itself over by the same
//! contract. Areas call its public functions; nouns call each other's.

pub mod calendar;
pub mod consents;
pub mod deadlines;
pub mod documents;
pub mod funds;
pub mod languages;
pub mod organisations;
pub mod people;
pub mod places;
pub mod reading;
pub mod record_form;

use platform::area::Area;

/// The nouns of the registry as parts of the house, in the order of the navigation.
pub fn areas() -> Vec<Area> {
    vec![
        people::area(),
        organisations::area(),
        places::area(),
        calendar::area(),
        deadlines::area(),
        funds::area(),
        documents::area(),
        consents::area(),
    ]
}

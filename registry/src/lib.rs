//! What all areas share: who, where, when, from which money. Entered once, used by every area.
//!
//! Each noun is a folder of the same five words as an area, and hands itself over by the same
//! contract. Areas call its public functions; nouns call each other's.

pub mod calendar;
pub mod deadlines;
pub mod languages;
pub mod people;
pub mod organisations;
pub mod places;
pub mod documents;
pub mod funds;
mod typed;

use platform::area::Area;

/// The nouns of the registry as parts of the house.
pub fn areas() -> Vec<Area> {
    vec![deadlines::area(), people::area()]
    vec![deadlines::area(), organisations::area(), places::area()]
    vec![deadlines::area(), funds::area(), documents::area()]
    vec![calendar::area(), deadlines::area()]
}

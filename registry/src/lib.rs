//! What all areas share: who, where, when, from which money. Entered once, used by every area.
//!
//! Each noun is a folder of the same five words as an area, and hands itself over by the same
//! contract. Areas call its public functions; nouns call each other's.

pub mod consents;
pub mod deadlines;

use platform::area::Area;

/// The nouns of the registry as parts of the house.
pub fn areas() -> Vec<Area> {
    vec![consents::area(), deadlines::area()]
}

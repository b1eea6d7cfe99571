//! Every area of the house. Adding one is one crate and one line here.

use platform::area::Area;

/// The areas in the order of the navigation.
pub fn all() -> Vec<Area> {
    vec![
        registry::area(),
        profile::area(),
        // new areas stand above this line
    ]
}

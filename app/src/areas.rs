//! Every area of the house. Adding one is one crate and one line here.

use platform::area::Area;

/// The areas in the order of the navigation.
pub fn all() -> Vec<Area> {
    let mut all = registry::areas();
    all.extend(interpreting::areas());
    all.extend([
        profile::area(),
        // new areas stand above this line
    ]);
    all
}

//! Rows of a form that can be more than one: how their fields are called, how many are shown.

use platform::web::Fields;

/// Most rows of one kind.
pub const MOST_ROWS: usize = 30;
/// Empty rows offered below those that are filled.
const SPARE: usize = 1;

/// Groups of rows, by the beginning of their fields' names and the field that makes a row one.
pub const CHANNEL: (&str, &str) = ("channel", "value");
/// Functions.
pub const FUNCTION: (&str, &str) = ("function", "kind");
/// Languages.
pub const LANGUAGE: (&str, &str) = ("language", "tag");

/// Name of a field in a row: `channel-0-value`.
pub fn field(group: &str, row: usize, name: &str) -> String {
    format!("{group}-{row}-{name}")
}

/// How many rows of `group` the form shows: those that are filled, and spare ones.
pub fn rows(typed: &Fields, group: (&str, &str)) -> usize {
    let filled = (0..MOST_ROWS)
        .rev()
        .find(|row| !typed.text(&field(group.0, *row, group.1)).is_empty());
    let asked = typed
        .text(&format!("{}-rows", group.0))
        .parse()
        .unwrap_or(0);
    let shown = filled.map_or(0, |row| row + 1) + SPARE;
    shown.max(asked).min(MOST_ROWS)
}

//! Who may do what with the calendar. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Seeing the calendar of the centre and when people are taken.
pub const READ: Right = Right {
    key: "calendar.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Keeping it.
pub const EDIT: Right = Right {
    key: "calendar.edit",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT];

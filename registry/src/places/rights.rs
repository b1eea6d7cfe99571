//! Who may do what with places. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Seeing places.
pub const READ: Right = Right {
    key: "places.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Adding and changing them, and the list of districts.
pub const EDIT: Right = Right {
    key: "places.edit",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Learning the address of a protected place.
pub const PROTECTED: Right = Right {
    key: "places.protected",
    roles: &[shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT, PROTECTED];

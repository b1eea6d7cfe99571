//! Rights around people.

use platform::access::{Right, rights::shipped};

/// Seeing people and lists of them.
pub const READ: Right = Right {
    key: "people.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Entering and changing people.
pub const EDIT: Right = Right {
    key: "people.edit",
    roles: &[shipped::COORDINATOR],
};

/// Making one record of two.
pub const MERGE: Right = Right {
    key: "people.merge",
    roles: &[shipped::COORDINATOR],
};

/// Restricting the use of a record, and seeing restricted ones (Art. 18 DSGVO).
pub const RESTRICT: Right = Right {
    key: "people.restrict",
    roles: &[shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT, MERGE, RESTRICT];

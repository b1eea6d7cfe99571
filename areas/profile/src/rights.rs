//! Who may do what with the profile.

use platform::access::{Right, rights::shipped};

/// Seeing drafts, versions and imports.
pub const READ: Right = Right {
    key: "profile.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Changing the draft, importing, translating, confirming.
pub const EDIT: Right = Right {
    key: "profile.edit",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Releasing somebody else's draft.
pub const PUBLISH: Right = Right {
    key: "profile.publish",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT, PUBLISH];

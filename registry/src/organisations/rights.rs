//! Who may do what with organisations. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Seeing organisations and whom one knows there.
pub const READ: Right = Right {
    key: "organisations.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Adding and changing them.
pub const EDIT: Right = Right {
    key: "organisations.edit",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Taking over a whole table of them.
pub const IMPORT: Right = Right {
    key: "organisations.import",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Inviting people of organisations, and letting them go.
pub const MEMBERS: Right = Right {
    key: "organisations.members",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Seeing the organisation one belongs to; who administers it also looks after it.
pub const OWN: Right = Right {
    key: "organisations.own",
    roles: &[shipped::REQUESTER, shipped::PARTNER],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT, IMPORT, MEMBERS, OWN];

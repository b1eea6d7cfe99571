//! Who may do what with consents. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Seeing who has agreed to what.
pub const READ: Right = Right {
    key: "consents.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Writing texts, recording and withdrawing consents.
pub const EDIT: Right = Right {
    key: "consents.edit",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT];

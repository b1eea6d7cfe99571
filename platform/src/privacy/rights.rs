//! Who may do what with data protection. The sentence for each right stands in the texts.

use crate::access::{Right, rights::shipped};

/// Reading the register of processing, and what is deleted when.
pub const READ: Right = Right {
    key: "privacy.read",
    roles: &[shipped::DIRECTOR, shipped::AUDITOR, shipped::ADMINISTRATOR],
};

/// Handing out and erasing what is kept about somebody, shortening periods, stopping deletion.
pub const ACT: Right = Right {
    key: "privacy.act",
    roles: &[shipped::DIRECTOR, shipped::ADMINISTRATOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, ACT];

//! Who may do what with notes. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Seeing notes.
pub const READ: Right = Right {
    key: "example.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Writing notes.
pub const WRITE: Right = Right {
    key: "example.write",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, WRITE];

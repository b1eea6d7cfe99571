//! Who may do what with documents. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Reading documents, as far as one may see the record on which they hang.
pub const READ: Right = Right {
    key: "documents.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Attaching and removing them.
pub const EDIT: Right = Right {
    key: "documents.edit",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// The centre's letterhead, and how large a file may be.
pub const LETTERHEAD: Right = Right {
    key: "documents.letterhead",
    roles: &[shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT, LETTERHEAD];

//! Who may do what with the pool. The sentence for each right stands in the texts of `pool`.

use platform::access::{Right, rights::shipped};

/// Seeing requests, interpreters and assignments.
pub const READ: Right = Right {
    key: "interpreting.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Working on requests: checking, inviting, placing, moving, calling off.
pub const COORDINATE: Right = Right {
    key: "interpreting.coordinate",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Keeping the records of interpreters: talks, proofs, certificates, pledges, training.
pub const KEEP: Right = Right {
    key: "interpreting.keep",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// Setting the rules and weights of the pool.
pub const RULES: Right = Right {
    key: "interpreting.rules",
    roles: &[shipped::DIRECTOR],
};

/// Reading figures and the yearly report.
pub const REPORT: Right = Right {
    key: "interpreting.report",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, COORDINATE, KEEP, RULES, REPORT];

//! Who may do what with deadlines.

use platform::access::{Right, rights::shipped};

/// Seeing the list of deadlines.
pub const READ: Right = Right {
    key: "deadlines.read",
    roles: &[
        shipped::COORDINATOR,
        shipped::DIRECTOR,
        shipped::AUDITOR,
        shipped::ADMINISTRATOR,
    ],
};

/// Adding deadlines of one's own, saying that they are done, putting them off.
pub const WRITE: Right = Right {
    key: "deadlines.write",
    roles: &[
        shipped::COORDINATOR,
        shipped::DIRECTOR,
        shipped::ADMINISTRATOR,
    ],
};

/// Deciding how the centre reminds.
pub const CONFIGURE: Right = Right {
    key: "deadlines.configure",
    roles: &[shipped::DIRECTOR, shipped::ADMINISTRATOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, WRITE, CONFIGURE];

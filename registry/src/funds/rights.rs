//! Who may do what with money. The sentence for each right stands in the texts.

use platform::access::{Right, rights::shipped};

/// Seeing funds, budgets and bookings.
pub const READ: Right = Right {
    key: "funds.read",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR, shipped::AUDITOR],
};

/// Keeping funds, their budgets and the rules for booking.
pub const EDIT: Right = Right {
    key: "funds.edit",
    roles: &[shipped::DIRECTOR],
};

/// Booking.
pub const BOOK: Right = Right {
    key: "funds.book",
    roles: &[shipped::COORDINATOR, shipped::DIRECTOR],
};

/// All of them.
pub const ALL: &[Right] = &[READ, EDIT, BOOK];

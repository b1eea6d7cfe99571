//! Why a request ended as it did: keys of sentences, so that they are counted and read in every language.

/// Why the pool cannot do it.
pub const REFUSALS: &[&str] = &[
    "requests-reason-not-entitled",
    "requests-reason-subject",
    "requests-reason-short-notice",
    "requests-reason-territory",
    "requests-reason-no-money",
    "requests-reason-refused-other",
];

/// Why nobody was found.
pub const UNFILLED: &[&str] = &[
    "requests-reason-nobody-speaks",
    "requests-reason-nobody-free",
    "requests-reason-nobody-answered",
    "requests-reason-neighbour",
    "requests-reason-unfilled-other",
];

/// Why the institution needs nobody any more.
pub const CANCELLED: &[&str] = &[
    "requests-reason-not-needed",
    "requests-reason-other-date",
    "requests-reason-family-absent",
    "requests-reason-found-elsewhere",
    "requests-reason-cancelled-other",
];

/// The institution answered what it was asked.
pub const ANSWERED: &str = "requests-reason-answered";

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
    PASSED,
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

/// The institution has telephoned, and a coordinator has written it down.
pub const TELEPHONED: &str = "requests-reason-telephoned";

/// The institution has the contact data of whoever agreed.
pub const CONTACT_GIVEN: &str = "requests-reason-contact-given";

/// Whoever agreed shares no contact data: words go through the centre.
pub const RELAYED: &str = "requests-reason-relayed";

/// A coordinator has changed it while the institution was on the telephone.
pub const CHANGED_BY_CENTRE: &str = "requests-reason-changed-by-centre";

/// Its time has passed, and nobody was found.
pub const PASSED: &str = "requests-reason-passed";

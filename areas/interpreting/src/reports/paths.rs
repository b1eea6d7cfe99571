//! Addresses of the figures.

/// The figures of a year.
pub const YEAR: &str = "/intern/sprachmittlung/zahlen";

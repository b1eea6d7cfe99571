//! Addresses of links below a centre.

/// Where whoever asked gets new links to their requests.
pub const LOST: &str = "/sprachmittlung/link";

/// Where a new link is asked for in the place of one that is over.
pub fn again(secret: &str) -> String {
    format!("{LOST}/{secret}")
}

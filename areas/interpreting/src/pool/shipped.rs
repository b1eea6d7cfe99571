//! Rule sets that come along: what centres have published, as files. A centre begins with one and makes it its own.

use super::model::RuleSet;

/// Name of the file and its text.
const FILES: &[(&str, &str)] = &[("dortmund", include_str!("../../data/rules/dortmund.toml"))];

/// The rule set called `key`.
///
/// # Errors
/// When the file cannot be read as one; a test reads all of them.
pub fn read(key: &str) -> Option<Result<RuleSet, toml::de::Error>> {
    let (_, text) = FILES.iter().find(|(name, _)| *name == key)?;
    Some(toml::from_str(text))
}

/// Their keys, in the order of lists.
pub fn keys() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(name, _)| *name)
}

/// What a centre works under until it has written its own rules.
///
/// # Errors
/// As for [`read`].
pub fn first() -> Result<RuleSet, toml::de::Error> {
    toml::from_str(FILES[0].1)
}

//! Rule sets that come along: what centres have published, as files. A centre begins with one and makes it its own.

use super::model::RuleSet;

/// Name of the file and its text.
const FILES: &[(&str, &str)] = &[
    ("dortmund", include_str!("../../data/rules/dortmund.toml")),
    ("borken", include_str!("../../data/rules/borken.toml")),
    ("heinsberg", include_str!("../../data/rules/heinsberg.toml")),
    ("steinfurt", include_str!("../../data/rules/steinfurt.toml")),
    ("krefeld", include_str!("../../data/rules/krefeld.toml")),
    (
        "hochsauerland",
        include_str!("../../data/rules/hochsauerland.toml"),
    ),
    ("aachen", include_str!("../../data/rules/aachen.toml")),
    (
        "rhein-sieg",
        include_str!("../../data/rules/rhein-sieg.toml"),
    ),
    ("bonn", include_str!("../../data/rules/bonn.toml")),
    (
        "ennepe-ruhr",
        include_str!("../../data/rules/ennepe-ruhr.toml"),
    ),
];

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

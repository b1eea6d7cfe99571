//! Sprachen, die auch gehen. Languages as a graph: who speaks one may understand another, in one direction or both, more or
//! less. Read from data; pure.

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

/// How well a language does in the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nearness {
    /// Nearly the same.
    Close,
    /// Another one that most have learnt.
    Known,
    /// Works for many, not for all: ask first.
    Some,
}

impl Nearness {
    /// Key of the sentence that says so.
    pub fn note(self) -> &'static str {
        match self {
            Self::Close => "pool-nearness-close",
            Self::Known => "pool-nearness-known",
            Self::Some => "pool-nearness-some",
        }
    }
}

/// A language that may do in the place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// A tag of the registry's languages.
    pub tag: &'static str,
    /// Key of the sentence that says how well.
    pub note: &'static str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    pair: Vec<Pair>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    wanted: String,
    also: String,
    note: Nearness,
    /// The other way round, too.
    #[serde(default)]
    mutual: bool,
}

type Graph = HashMap<&'static str, Vec<(Nearness, &'static str)>>;

static GRAPH: LazyLock<Graph> = LazyLock::new(|| {
    // A test reads the file; one that cannot be read offers nothing.
    let file = toml::from_str(include_str!("../../data/language_graph.toml"));
    let pairs = file.map_or_else(|_| Vec::new(), |file: File| file.pair);
    let mut graph = Graph::new();
    let tag = |text: &str| registry::languages::find(text).map(|found| found.tag.as_str());
    for pair in pairs {
        let Some((wanted, also)) = tag(&pair.wanted).zip(tag(&pair.also)) else {
            continue;
        };
        graph.entry(wanted).or_default().push((pair.note, also));
        if pair.mutual {
            graph.entry(also).or_default().push((pair.note, wanted));
        }
    }
    for near in graph.values_mut() {
        near.sort();
    }
    graph
});

/// Languages that may do in the place of `tag`, the nearest first.
pub fn substitutes(tag: &str) -> Vec<Substitute> {
    let near = GRAPH.get(tag).map(Vec::as_slice).unwrap_or_default();
    let all = near.iter().map(|(nearness, tag)| Substitute {
        tag,
        note: nearness.note(),
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(tag: &str) -> Vec<&'static str> {
        substitutes(tag).iter().map(|one| one.tag).collect()
    }

    #[test]
    fn every_language_of_the_graph_is_in_the_catalogue_and_comes_once() {
        let file: File = toml::from_str(include_str!("../../data/language_graph.toml")).unwrap();
        let mut ways = std::collections::BTreeSet::new();
        for pair in &file.pair {
            for tag in [&pair.wanted, &pair.also] {
                assert!(registry::languages::find(tag).is_some(), "{tag}");
            }
            assert!(ways.insert((pair.wanted.clone(), pair.also.clone())));
            if pair.mutual {
                assert!(ways.insert((pair.also.clone(), pair.wanted.clone())));
            }
        }
    }

    #[test]
    fn farsi_does_for_dari_and_the_other_way_round() {
        assert_eq!(tags("fa-AF"), ["fa"]);
        assert!(tags("fa").contains(&"fa-AF"));
    }

    #[test]
    fn sorani_never_does_for_kurmanci_and_pashto_never_for_dari() {
        assert!(!tags("kmr").contains(&"ckb") && !tags("ckb").contains(&"kmr"));
        assert!(!tags("fa-AF").contains(&"ps") && !tags("ps").contains(&"fa-AF"));
    }

    #[test]
    fn a_language_that_was_learnt_works_in_one_direction() {
        assert!(tags("pcm").contains(&"en"));
        assert!(!tags("en").contains(&"pcm"));
        assert!(tags("uk").contains(&"ru") && !tags("ru").contains(&"uk"));
    }
}

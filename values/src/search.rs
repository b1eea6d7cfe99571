//! Full-text search in memory, made for German.
//!
//! A word of the query finds a word of a document that has the same stem, begins with it (last
//! word only), contains it as a part of a compound, or differs by a slip of the keyboard; umlauts
//! count the same however they are spelled. Documents that have all words come first; if there is
//! none, those that have some.
//!
//! Meant for some thousand documents: every query walks through the whole vocabulary.

mod closeness;
mod highlight;
mod spelling;

use std::collections::{BTreeMap, BTreeSet};

use crate::text::{folded_letters, words};
use closeness::{Probe, closeness};
pub use highlight::{Segment, highlight};
pub use spelling::{Slips, Spelling};

/// How soon more occurrences of a word stop counting (BM25's `k1`).
const SATURATION: f32 = 1.2;
/// How much a long document is held back (BM25's `b`).
const LENGTH_PENALTY: f32 = 0.4;
/// Words of a query that are looked at.
const QUERY_WORDS: usize = 12;

/// Words that carry no meaning of their own; a query is not bound to them.
const FILLERS: &[&str] = &[
    "als", "am", "an", "auf", "aus", "bei", "das", "dem", "den", "der", "des", "die", "ein",
    "eine", "einem", "einen", "einer", "eines", "fuer", "ich", "im", "in", "ist", "mit", "oder",
    "und", "von", "wie", "wo", "zu", "zum", "zur",
];

/// What is to be found.
#[derive(Clone, Debug)]
pub struct Document<K> {
    /// By what the caller knows it.
    pub key: K,
    /// Texts and their weight: 1.0 for running text, more for a title; from 0.01 to 100.
    pub fields: Vec<(f32, String)>,
}

/// Documents, ready to be searched.
#[derive(Clone, Debug)]
pub struct Index<K> {
    documents: Vec<Entry<K>>,
    vocabulary: Vec<Term>,
    mean_length: f32,
}

/// The answer to a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<K> {
    /// Best first.
    pub hits: Vec<Hit<K>>,
    /// How many documents were found, also those beyond the limit.
    pub total: usize,
    /// No document has all words; these have some of them.
    pub partial: bool,
}

/// One found document.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<K> {
    /// The document's key.
    pub key: K,
    /// Greater is better; comparable within one answer only.
    pub score: f32,
    /// The words that were found in it, for [`highlight`].
    pub matched: Vec<String>,
}

#[derive(Clone, Debug)]
struct Entry<K> {
    key: K,
    length: f32,
}

#[derive(Clone, Debug)]
struct Term {
    spelling: Spelling,
    /// Document and weighted number of occurrences, by document.
    postings: Vec<(usize, f32)>,
}

/// Where one word of the query was found.
struct Matches {
    /// Term and how close it is, 1.0 being the word itself.
    terms: Vec<(usize, f32)>,
    /// Score per document.
    scores: Vec<f32>,
}

impl<K: Clone> Index<K> {
    /// Takes the documents in; earlier ones win a tie.
    pub fn build(documents: impl IntoIterator<Item = Document<K>>) -> Self {
        let mut entries = Vec::new();
        let mut occurrences: BTreeMap<String, BTreeMap<usize, f32>> = BTreeMap::new();
        for (position, document) in documents.into_iter().enumerate() {
            let mut length = 0.0;
            for (weight, text) in &document.fields {
                for word in words(text)
                    .map(folded_letters)
                    .filter(|word| !word.is_empty())
                {
                    length += 1.0;
                    let counts = occurrences.entry(word).or_default();
                    *counts.entry(position).or_default() += weight.clamp(0.01, 100.0);
                }
            }
            entries.push(Entry {
                key: document.key,
                length,
            });
        }
        let vocabulary = occurrences
            .into_iter()
            .map(|(word, counts)| Term {
                spelling: Spelling::new(word),
                postings: counts.into_iter().collect(),
            })
            .collect();
        let mean_length = mean(entries.iter().map(|entry| entry.length));
        Self {
            documents: entries,
            vocabulary,
            mean_length,
        }
    }

    /// The best `limit` documents for what somebody typed.
    pub fn find(&self, query: &str, limit: usize) -> Found<K> {
        let matches: Vec<Matches> = probes(query)
            .iter()
            .map(|probe| self.matches(probe))
            .collect();
        let mut ranked: Vec<(usize, usize, f32)> = (0..self.documents.len())
            .filter_map(|document| {
                let scores = matches.iter().map(|word| word.scores[document]);
                let found = scores.clone().filter(|score| *score > 0.0).count();
                (found > 0).then(|| (document, found, scores.sum()))
            })
            .collect();
        let complete = ranked.iter().any(|(_, found, _)| *found == matches.len());
        if complete {
            ranked.retain(|(_, found, _)| *found == matches.len());
        }
        ranked.sort_by(|a, b| b.1.cmp(&a.1).then(b.2.total_cmp(&a.2)).then(a.0.cmp(&b.0)));
        let hits = ranked.iter().take(limit).map(|(document, _, score)| Hit {
            key: self.documents[*document].key.clone(),
            score: *score,
            matched: self.matched(&matches, *document),
        });
        Found {
            hits: hits.collect(),
            total: ranked.len(),
            partial: !ranked.is_empty() && !complete,
        }
    }

    /// Terms near one word of the query, and what each document gets for them.
    fn matches(&self, probe: &Probe) -> Matches {
        let mut terms: Vec<(usize, f32)> = self
            .vocabulary
            .iter()
            .enumerate()
            .filter_map(|(term, entry)| Some((term, closeness(probe, &entry.spelling)?)))
            .collect();
        let best = terms.iter().map(|(_, near)| *near).fold(0.0, f32::max);
        if probe.drops_slips(best) {
            terms.retain(|(_, near)| !closeness::is_slip(*near));
        }
        let mut scores = vec![0.0_f32; self.documents.len()];
        for (term, near) in &terms {
            for (document, weight) in &self.vocabulary[*term].postings {
                let length = self.documents[*document].length / self.mean_length;
                let norm = SATURATION * (1.0 - LENGTH_PENALTY + LENGTH_PENALTY * length);
                let share = near * weight / (norm + weight);
                scores[*document] = scores[*document].max(share);
            }
        }
        let rarity = self.rarity(&scores);
        for score in &mut scores {
            *score *= rarity;
        }
        Matches { terms, scores }
    }

    /// BM25's weight of a word: the fewer documents have it, the more it says.
    fn rarity(&self, scores: &[f32]) -> f32 {
        let having = count(scores.iter().filter(|score| **score > 0.0));
        let all = count(self.documents.iter());
        (1.0 + (all - having + 0.5) / (having + 0.5)).ln()
    }

    fn matched(&self, matches: &[Matches], document: usize) -> Vec<String> {
        let terms = matches.iter().flat_map(|word| &word.terms);
        let words: BTreeSet<&str> = terms
            .map(|(term, _)| &self.vocabulary[*term])
            .filter(|term| {
                term.postings
                    .binary_search_by_key(&document, |(at, _)| *at)
                    .is_ok()
            })
            .map(|term| term.spelling.bare.as_str())
            .collect();
        words.into_iter().map(str::to_owned).collect()
    }
}

/// The words of a query that count; the fillers too if there is nothing else.
fn probes(query: &str) -> Vec<Probe> {
    let all: Vec<String> = words(query)
        .map(folded_letters)
        .filter(|word| !word.is_empty())
        .take(QUERY_WORDS)
        .collect();
    let last = all.len().saturating_sub(1);
    let fillers_only = all.iter().all(|word| FILLERS.contains(&word.as_str()));
    all.into_iter()
        .enumerate()
        .filter(|(_, word)| fillers_only || !FILLERS.contains(&word.as_str()))
        .map(|(at, word)| Probe::new(word, at == last))
        .collect()
}

fn mean(lengths: impl Iterator<Item = f32> + Clone) -> f32 {
    (lengths.clone().sum::<f32>() / count(lengths).max(1.0)).max(1.0)
}

/// As a number to reckon with; exact for all sizes this index is meant for.
fn count<T>(items: impl Iterator<Item = T>) -> f32 {
    f32::from(u16::try_from(items.count()).unwrap_or(u16::MAX))
}

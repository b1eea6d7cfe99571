//! Certificates as text.
//!
//! The text has one record a line, its kind as the first word: `certificate 1`, `cost`, `bound`, `plan` with a person
//! or `-` for each request, `prices`, and for each tree a line `tree` with its request. A tree is written from its
//! leaves: `leaf` with the count of its prices and these, then, behind what holds if the person takes the request and
//! what holds if not, `or` with the request and the person. Behind trees of parts stands `parts` with the cutoff and,
//! each behind its count, the prices, the dropped pairs and a request of each part.

use std::fmt::{Display, Write};
use std::str::FromStr;

use thiserror::Error;

use super::{Certificate, HIGHEST_TREE, Tree};
use crate::problem::PersonNumber;

/// Why a text is no certificate.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum CertificateError {
    /// The first line does not say that this is a certificate of a version that is known.
    #[error("this is no certificate, or one of another version")]
    Version,
    /// A line that is not understood.
    #[error("line {0} is not understood")]
    Line(usize),
    /// A record of which there may be one comes twice.
    #[error("line {0} says again what was said before")]
    Twice(usize),
    /// A tree with more branches above each other than [`HIGHEST_TREE`].
    #[error("line {0}: the tree is too high")]
    TooHigh(usize),
    /// A record that must be there is not.
    #[error("there is no line that begins with \"{0}\"")]
    Missing(&'static str),
}

impl Certificate {
    /// The certificate as a text, which [`str::parse`] reads.
    ///
    /// # Examples
    /// ```
    /// use solver::certificate::Certificate;
    ///
    /// let certificate =
    ///     Certificate { plan: vec![Some(4), None], prices: vec![640, 0], cost: 9, bound: 9, ..Certificate::default() };
    /// let text = certificate.to_text();
    /// assert_eq!(text, "certificate 1\ncost 9\nbound 9\nplan 4 -\nprices 640 0\n");
    /// assert_eq!(text.parse(), Ok(certificate));
    /// ```
    pub fn to_text(&self) -> String {
        let mut text = format!(
            "certificate 1\ncost {}\nbound {}\nplan",
            self.cost, self.bound
        );
        for person in &self.plan {
            match person {
                Some(person) => push(&mut text, person),
                None => text.push_str(" -"),
            }
        }
        text.push_str("\nprices");
        self.prices.iter().for_each(|price| push(&mut text, price));
        text.push('\n');
        for (request, tree) in &self.trees {
            text.push_str("tree");
            push(&mut text, request);
            tree.write(&mut text);
            text.push('\n');
        }
        text
    }
}

fn push(text: &mut String, number: impl Display) {
    // Writing into a string does not fail.
    let _ = write!(text, " {number}");
}

fn push_twos<A: Display, B: Display>(text: &mut String, twos: &[(A, B)]) {
    push(text, twos.len());
    for (one, other) in twos {
        push(text, one);
        push(text, other);
    }
}

impl Tree {
    fn write(&self, text: &mut String) {
        let mut open = vec![self];
        let mut nodes = Vec::new();
        while let Some(tree) = open.pop() {
            nodes.push(tree);
            match tree {
                Self::Leaf(_) => {}
                Self::Branch { takes, leaves, .. } => open.extend([&**takes, &**leaves]),
                Self::Parts { parts, .. } => open.extend(parts.iter().map(|(_, tree)| tree)),
            }
        }
        for tree in nodes.into_iter().rev() {
            match tree {
                Self::Leaf(prices) => {
                    text.push_str(" leaf");
                    push_twos(text, prices);
                }
                Self::Branch {
                    request, person, ..
                } => {
                    text.push_str(" or");
                    push(text, request);
                    push(text, person);
                }
                Self::Parts {
                    prices,
                    cutoff,
                    dropped,
                    parts,
                } => {
                    text.push_str(" parts");
                    push(text, cutoff);
                    push_twos(text, prices);
                    push_twos(text, dropped);
                    push(text, parts.len());
                    for (request, _) in parts {
                        push(text, request);
                    }
                }
            }
        }
    }
}

impl FromStr for Certificate {
    type Err = CertificateError;

    fn from_str(text: &str) -> Result<Self, CertificateError> {
        let mut lines = (1..).zip(text.lines());
        let (mut cost, mut bound, mut plan, mut prices) = (None, None, None, None);
        let mut certificate = Self::default();
        if lines
            .next()
            .is_none_or(|(_, line)| line.trim() != "certificate 1")
        {
            return Err(CertificateError::Version);
        }
        for (number, line) in lines {
            let mut words = line.split_ascii_whitespace();
            let Some(kind) = words.next() else {
                continue;
            };
            let fault = CertificateError::Line(number);
            let is_first = match kind {
                "cost" => cost.replace(one(&mut words).ok_or(fault)?).is_none(),
                "bound" => bound.replace(one(&mut words).ok_or(fault)?).is_none(),
                "plan" => plan.replace(takers(&mut words).ok_or(fault)?).is_none(),
                "prices" => prices.replace(many(&mut words).ok_or(fault)?).is_none(),
                "tree" => {
                    let request = one(&mut words).ok_or(fault)?;
                    certificate.trees.push((request, tree(&mut words, number)?));
                    true
                }
                _ => return Err(fault),
            };
            if !is_first {
                return Err(CertificateError::Twice(number));
            }
            if words.next().is_some() {
                return Err(fault);
            }
        }
        certificate.cost = cost.ok_or(CertificateError::Missing("cost"))?;
        certificate.bound = bound.ok_or(CertificateError::Missing("bound"))?;
        certificate.plan = plan.ok_or(CertificateError::Missing("plan"))?;
        certificate.prices = prices.ok_or(CertificateError::Missing("prices"))?;
        Ok(certificate)
    }
}

type Words<'a> = std::str::SplitAsciiWhitespace<'a>;

fn one<T: FromStr>(words: &mut Words<'_>) -> Option<T> {
    words.next()?.parse().ok()
}

fn two<A: FromStr, B: FromStr>(words: &mut Words<'_>) -> Option<(A, B)> {
    Some((one(words)?, one(words)?))
}

/// As many pairs of numbers as the first word says.
fn twos<A: FromStr, B: FromStr>(words: &mut Words<'_>) -> Option<Vec<(A, B)>> {
    let count: usize = one(words)?;
    (0..count).map(|_| two(words)).collect()
}

fn many<T: FromStr>(words: &mut Words<'_>) -> Option<Vec<T>> {
    words.map(|word| word.parse().ok()).collect()
}

fn takers(words: &mut Words<'_>) -> Option<Vec<Option<PersonNumber>>> {
    let taker = |word: &str| match word {
        "-" => Some(None),
        word => word.parse().ok().map(Some),
    };
    words.map(taker).collect()
}

/// A tree with its height.
type Grown = (Tree, usize);

fn tree(words: &mut Words<'_>, line: usize) -> Result<Tree, CertificateError> {
    let fault = CertificateError::Line(line);
    // Nothing is built upon these yet.
    let mut loose: Vec<Grown> = Vec::new();
    while let Some(word) = words.next() {
        let (tree, height) = match word {
            "leaf" => (Tree::Leaf(twos(words).ok_or(fault)?), 0),
            "or" => branch(words, &mut loose).ok_or(fault)?,
            "parts" => parts(words, &mut loose).ok_or(fault)?,
            _ => return Err(fault),
        };
        if height > HIGHEST_TREE {
            return Err(CertificateError::TooHigh(line));
        }
        loose.push((tree, height));
    }
    match (loose.pop(), loose.is_empty()) {
        (Some((tree, _)), true) => Ok(tree),
        _ => Err(fault),
    }
}

fn branch(words: &mut Words<'_>, loose: &mut Vec<Grown>) -> Option<Grown> {
    let (request, person) = two(words)?;
    let (leaves, left) = loose.pop()?;
    let (takes, served) = loose.pop()?;
    let (takes, leaves) = (Box::new(takes), Box::new(leaves));
    Some((
        Tree::Branch {
            request,
            person,
            takes,
            leaves,
        },
        left.max(served) + 1,
    ))
}

fn parts(words: &mut Words<'_>, loose: &mut Vec<Grown>) -> Option<Grown> {
    let cutoff = one(words)?;
    let (prices, dropped) = (twos(words)?, twos(words)?);
    let count: usize = one(words)?;
    let trees = loose.split_off(loose.len().checked_sub(count)?);
    let height = trees
        .iter()
        .map(|(_, height)| height + 1)
        .max()
        .unwrap_or(0);
    let requests = trees.into_iter().map(|(tree, _)| Some((one(words)?, tree)));
    let parts = requests.collect::<Option<_>>()?;
    Some((
        Tree::Parts {
            prices,
            cutoff,
            dropped,
            parts,
        },
        height,
    ))
}

#[cfg(test)]
mod tests;

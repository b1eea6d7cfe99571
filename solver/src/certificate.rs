//! A plan with the proof of how good it is, as plain data and as text.
//!
//! The proof is a set of prices. With the price λ of each request, every person alone can be asked: which of your
//! days would you sell at these prices? What they gain at best, taken from the sum of the prices, is less than any plan
//! costs (Lagrange's relaxation of "each request once"). Prices are whole numbers, so the sum is exact.
//!
//! Where the prices leave a gap, two more steps close it. *Dropped* pairs: whoever takes this request with this person
//! pays at least as much as the plan does; no better plan has it. *Trees*: a request is given to a person, or it is
//! not; each of the two is shown to be too expensive with prices of its own.
//!
//! The text has one record a line, its kind as the first word: `certificate 1`, `cost`, `bound`, `plan` with a person
//! or `-` for each request, `prices`, and for each price of money, dropped pair and tree a line `money`, `drop`,
//! `tree`. A tree is written from its leaves: `leaf` with the count of its prices and these, then, behind what holds if
//! the person takes the request and what holds if not, `or` with the request and the person. Behind trees of parts
//! stands `parts` with the cutoff and, each behind its count, the prices, the dropped pairs and a request of each part.

use std::fmt::{Display, Write};
use std::str::FromStr;

use thiserror::Error;

use crate::problem::{PersonNumber, RequestNumber};

/// Prices are given in parts of a point, so many to one.
pub const SCALE: i64 = 64;

/// A tree in a text is at most so many branches high: deeper ones would be a danger to the reader's stack.
pub const HIGHEST_TREE: usize = 300;

/// Who takes what, and why it can hardly be done for less.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Certificate {
    /// For each request who takes it; none if it stays open.
    pub plan: Vec<Option<PersonNumber>>,
    /// What the plan costs, in points.
    pub cost: i64,
    /// No plan costs less than this, in points.
    pub bound: i64,
    /// The price of each request, in parts of a point; from nothing to the cost of leaving it open.
    pub prices: Vec<i64>,
    /// For people whose money is priced instead of counted: parts of a point for each unit, not negative.
    pub money_prices: Vec<(PersonNumber, i64)>,
    /// Pairs that no better plan has.
    pub dropped: Vec<(RequestNumber, PersonNumber)>,
    /// Trees for groups of requests that hang together after the dropped pairs are gone, each with one request of its
    /// group. A group without a tree is judged by the prices above.
    pub trees: Vec<(RequestNumber, Tree)>,
}

/// How a group of requests that hang together is shown to cost at least so much.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Tree {
    /// Prices that differ from those above for these requests.
    Leaf(Vec<(RequestNumber, i64)>),
    /// Either this person takes the request, or they do not.
    Branch {
        /// The request.
        request: RequestNumber,
        /// The person.
        person: PersonNumber,
        /// They take it: nobody else does, and it does not stay open; its price has no upper limit.
        takes: Box<Tree>,
        /// They do not take it: the pair is dropped.
        leaves: Box<Tree>,
    },
    /// Pairs without which every plan below a cost must do, and what falls apart without them.
    Parts {
        /// Prices that differ from those above for these requests, here and below.
        prices: Vec<(RequestNumber, i64)>,
        /// Whoever has one of the dropped pairs pays at least this, in points.
        cutoff: i64,
        /// The pairs.
        dropped: Vec<(RequestNumber, PersonNumber)>,
        /// Trees for the parts, each with one request of its part. A part without a tree is judged by the prices.
        parts: Vec<(RequestNumber, Tree)>,
    },
}

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
        for (person, price) in &self.money_prices {
            text.push_str("money");
            push(&mut text, person);
            push(&mut text, price);
            text.push('\n');
        }
        for (request, person) in &self.dropped {
            text.push_str("drop");
            push(&mut text, request);
            push(&mut text, person);
            text.push('\n');
        }
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
                "money" => {
                    certificate.money_prices.push(two(&mut words).ok_or(fault)?);
                    true
                }
                "drop" => {
                    certificate.dropped.push(two(&mut words).ok_or(fault)?);
                    true
                }
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
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn trees() -> impl Strategy<Value = Tree> {
        let leaf = prop::collection::vec(any::<(u32, i64)>(), 0..4).prop_map(Tree::Leaf);
        leaf.prop_recursive(6, 40, 2, |below| {
            let parts = (
                prop::collection::vec(any::<(u32, i64)>(), 0..3),
                any::<i64>(),
                prop::collection::vec(any::<(u32, u32)>(), 0..3),
                prop::collection::vec((any::<u32>(), below.clone()), 0..3),
            );
            let parts = parts.prop_map(|(prices, cutoff, dropped, parts)| Tree::Parts {
                prices,
                cutoff,
                dropped,
                parts,
            });
            let branch = (any::<(u32, u32)>(), below.clone(), below).prop_map(
                |((request, person), takes, leaves)| {
                    let (takes, leaves) = (Box::new(takes), Box::new(leaves));
                    Tree::Branch {
                        request,
                        person,
                        takes,
                        leaves,
                    }
                },
            );
            prop_oneof![branch, parts]
        })
    }

    prop_compose! {
        fn certificates()(
            plan in prop::collection::vec(any::<Option<u32>>(), 0..6),
            (cost, bound) in any::<(i64, i64)>(),
            prices in prop::collection::vec(any::<i64>(), 0..6),
            money_prices in prop::collection::vec(any::<(u32, i64)>(), 0..3),
            dropped in prop::collection::vec(any::<(u32, u32)>(), 0..3),
            trees in prop::collection::vec((any::<u32>(), trees()), 0..3),
        ) -> Certificate {
            Certificate { plan, cost, bound, prices, money_prices, dropped, trees }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(certificate in certificates()) {
            prop_assert_eq!(certificate.to_text().parse(), Ok(certificate));
        }

        #[test]
        fn any_text_is_read_or_refused_without_a_panic(text in "(certificate 1\n)?([a-z]{0,9}|cost|plan|prices|drop|tree|leaf|or|-|[0-9]{1,20}|[ \n]|\\PC){0,60}") {
            let _ = text.parse::<Certificate>();
        }
    }

    fn refused(text: &str) -> CertificateError {
        text.parse::<Certificate>().unwrap_err()
    }

    #[test]
    fn each_fault_of_a_text_is_named_with_its_line() {
        let whole = "certificate 1\ncost 9\nbound 8\nplan - 3\nprices 1 2\n";
        assert!(whole.parse::<Certificate>().is_ok());
        assert_eq!(refused(""), CertificateError::Version);
        assert_eq!(refused("certificate 2\n"), CertificateError::Version);
        for (kind, line) in [
            ("cost", "cost 9\n"),
            ("bound", "bound 8\n"),
            ("plan", "plan - 3\n"),
            ("prices", "prices 1 2\n"),
        ] {
            assert_eq!(
                refused(&whole.replace(line, "")),
                CertificateError::Missing(kind)
            );
            assert_eq!(
                refused(&format!("{whole}{line}")),
                CertificateError::Twice(6)
            );
        }
        let wrong = [
            "else",
            "cost 1 2",
            "cost x",
            "plan x",
            "prices -",
            "money 1",
            "drop 1 2 3",
            "drop -1 2",
            "tree",
            "tree 1",
            "tree 1 leaf",
            "tree 1 leaf 2 1 1",
            "tree 1 leaf 0 leaf 0",
            "tree 1 leaf 0 or 1 1",
            "tree 1 leaf 0 parts 9 0 0 2 1 1",
            "tree 1 leaf 0 parts 9 0 0 1",
            "tree 1 parts 9 1 1 0 0",
            "tree 1 twig",
            "tree 1 leaf 18446744073709551615",
        ];
        for line in wrong {
            let text = format!("certificate 1\n\n{line}\n");
            assert_eq!(refused(&text), CertificateError::Line(3), "{line}");
        }
    }

    #[test]
    fn a_tree_may_be_high_but_not_without_end() {
        let text = |height: usize| {
            let whole = "certificate 1\ncost 0\nbound 0\nplan\nprices\ntree 0 leaf 0";
            format!("{whole}{}", " leaf 0 or 1 1".repeat(height))
        };
        assert!(text(HIGHEST_TREE).parse::<Certificate>().is_ok());
        assert_eq!(
            refused(&text(HIGHEST_TREE + 1)),
            CertificateError::TooHigh(6)
        );
        assert_eq!(refused(&text(100_000)), CertificateError::TooHigh(6));
    }
}

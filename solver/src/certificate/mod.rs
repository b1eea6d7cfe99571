//! A plan with the proof of how good it is, as plain data and as text.
//!
//! The proof is a set of prices. With the price λ of each request, every person alone can be asked: which of your
//! days would you sell at these prices? What they gain at best, taken from the sum of the prices, is less than any plan
//! costs (Lagrange's relaxation of "each request once"). Prices are whole numbers, so the sum is exact.
//!
//! Where the prices leave a gap, *trees* close it. A request is given to a person, or it is not; each of the two is
//! shown to be too expensive with prices of its own. Or pairs are dropped: whoever takes this request with this person
//! pays at least as much as the plan does, so no better plan has the pair; what falls apart then has trees of its own.

mod strict;
mod text;

pub use strict::{Aim, Level, Strict};
pub use text::CertificateError;

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
    /// Trees for groups of requests that hang together, each with one request of its group. A group without a tree is
    /// judged by the prices above.
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

//! A plan with the proof of how good it is, as plain data and as text.
//!
//! The proof is a set of prices. With the price λ of each request, every person alone can be asked: which of your
//! days would you sell at these prices? What they gain at best, taken from the sum of the prices, is less than any plan
//! costs (Lagrange's relaxation of "each request once"). Prices are whole numbers, so the sum is exact.
//!
//! Where the prices leave a gap, two more steps close it. *Dropped* pairs: whoever takes this request with this person
//! pays at least as much as is asked for (the cutoff); no cheaper plan has them, and what is left falls into parts that
//! are judged one by one. *Branches*: a request is given to a person, or it is not; each of the two is shown to be too
//! expensive with prices of its own.

use crate::problem::{PersonNumber, RequestNumber};

/// Prices are given in parts of a point, so many to one.
pub const SCALE: i64 = 64;

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
    /// Proofs for groups of requests that hang together, each with one request of its group. A group without one is
    /// judged by the prices above.
    pub proofs: Vec<(RequestNumber, Proof)>,
}

/// How a group of requests that hang together is shown to cost at least so much. Prices that are not named are those
/// of the proof around this one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Proof {
    /// By prices.
    Prices(Vec<(RequestNumber, i64)>),
    /// By the parts that are left once pairs are dropped.
    Parts {
        /// Prices at which the pairs are dropped.
        prices: Vec<(RequestNumber, i64)>,
        /// In points: with any of the dropped pairs, the group costs at least as much.
        cutoff: i64,
        /// The pairs.
        dropped: Vec<(RequestNumber, PersonNumber)>,
        /// Proofs for the parts, each with one request of its part. A part without one is judged by the prices.
        parts: Vec<(RequestNumber, Proof)>,
    },
    /// By deciding on one pair.
    Branch {
        /// Prices for both sides.
        prices: Vec<(RequestNumber, i64)>,
        /// The request.
        request: RequestNumber,
        /// The person.
        person: PersonNumber,
        /// They take it: nobody else does, and it does not stay open; its price has no upper limit.
        takes: Box<Proof>,
        /// They do not take it: the pair is dropped.
        leaves: Box<Proof>,
    },
}

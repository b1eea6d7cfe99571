//! What is wrong with a plan or with its proof. Each fault names the first record at which it shows.

use thiserror::Error;

use crate::certificate::Aim;
use crate::problem::{self, PersonNumber, RequestNumber};

/// Why a plan or a proof is refused.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The question itself cannot be worked on.
    #[error(transparent)]
    Problem(#[from] problem::Fault),
    /// The plan does not say for each request who takes it.
    #[error("the plan names {found} requests in the place of {wanted}")]
    PlanLength {
        /// So many it names.
        found: usize,
        /// So many there are.
        wanted: usize,
    },
    /// A request is given to somebody who is not there.
    #[error("request {0}: there is no person {1}")]
    NoSuchPerson(RequestNumber, PersonNumber),
    /// A request is given to somebody who may not take it.
    #[error("request {0}: person {1} may not take it")]
    NotAllowed(RequestNumber, PersonNumber),
    /// Two appointments overlap, or the way between them takes too long.
    #[error(
        "person {person}: between request {first} and request {second} there is too little time"
    )]
    TooClose {
        /// Who would have to hurry.
        person: PersonNumber,
        /// The earlier request.
        first: RequestNumber,
        /// The later one.
        second: RequestNumber,
    },
    /// More appointments on one day than the person wants.
    #[error("person {0}: too many appointments on day {1}")]
    DayCap(PersonNumber, u32),
    /// More appointments in one week than the person wants.
    #[error("person {0}: too many appointments in week {1}")]
    WeekCap(PersonNumber, u32),
    /// More money than the person may be given.
    #[error("person {0}: the payments exceed what they may be given")]
    Money(PersonNumber),
    /// A cost beyond the range of numbers.
    #[error("the cost leaves the range of numbers")]
    TooLarge,
    /// The plan costs something else than claimed.
    #[error("the plan costs {found}, not {claimed} as claimed")]
    Cost {
        /// What the certificate says.
        claimed: i64,
        /// What follows from the plan.
        found: i64,
    },
    /// The prices prove less than claimed.
    #[error("the prices prove a bound of {proven}, less than {claimed} as claimed")]
    Bound {
        /// What the certificate says.
        claimed: i64,
        /// What follows from the prices.
        proven: i64,
    },
    /// There is not one price for each request.
    #[error("there are {found} prices for {wanted} requests")]
    PriceCount {
        /// So many prices.
        found: usize,
        /// So many requests.
        wanted: usize,
    },
    /// A price is negative or above what it costs to leave the request open.
    #[error("request {0}: its price is out of range")]
    Price(RequestNumber),
    /// A pair is dropped that was never there.
    #[error("request {0} and person {1} are dropped as a pair and were none")]
    NoSuchPair(RequestNumber, PersonNumber),
    /// A pair is dropped although a better plan might have it.
    #[error("request {0} and person {1} are dropped although a better plan might have them")]
    Dropped(RequestNumber, PersonNumber),
    /// A tree for a request that is not there, or a second one for its group.
    #[error("request {0}: its tree belongs nowhere, or its group has another one")]
    Tree(RequestNumber),
    /// A leaf names a request twice or one that is not of its group.
    #[error("request {0}: a leaf names it twice or outside of its group")]
    Leaf(RequestNumber),
    /// A branch about a pair that is not there any more.
    #[error("a tree branches over request {0} and person {1}, who are no pair there")]
    Branch(RequestNumber, PersonNumber),
    /// The levels of a plan by strict order are not the aims of the question.
    #[error("the levels are not the aims of the question in their order")]
    Aims,
    /// There is not one factor for each aim, or one is not positive.
    #[error("each aim needs a factor of at least one")]
    Factors,
    /// A level whose value is not the plan's, or whose bound does not follow.
    #[error("the level {0:?} claims what is not so")]
    Level(Aim),
}

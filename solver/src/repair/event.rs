//! What may happen to a plan, and why something cannot.

use thiserror::Error;

use crate::problem::{Fault, PersonNumber, Request, RequestNumber};

/// Somebody who may take a request, and what it costs beside the way and fairness, as in
/// [`Pair`](crate::problem::Pair).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Taker {
    /// Who.
    pub person: PersonNumber,
    /// Points for wishes that stay open.
    pub cost: i64,
}

/// Something that happens after a plan was made.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Nobody is needed any more.
    Cancelled(RequestNumber),
    /// A person falls ill or is away.
    Away {
        /// Who.
        person: PersonNumber,
        /// First day of the period.
        from: u32,
        /// First day on which they are back.
        until: u32,
    },
    /// A person leaves for good.
    Leaves {
        /// Who.
        person: PersonNumber,
        /// First day of the period on which they do not come any more.
        from: u32,
    },
    /// A person cannot or will not take this one appointment.
    Declined {
        /// The appointment.
        request: RequestNumber,
        /// Who; it need not be theirs.
        person: PersonNumber,
    },
    /// A new request, maybe an urgent one. It gets the next number.
    New {
        /// What is needed.
        request: Request,
        /// Who may take it; see [`Index::takers`](crate::index::Index::takers). Who is away then is passed over.
        takers: Vec<Taker>,
    },
    /// A request is at another time.
    Rescheduled {
        /// Which one.
        request: RequestNumber,
        /// Day of the period.
        day: u32,
        /// First minute.
        start: u16,
        /// First minute after it.
        end: u16,
        /// Who may take it then. Who is away, or declined it before, is passed over.
        takers: Vec<Taker>,
    },
}

/// Why an event cannot be. Nothing has changed then.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// There is no such request.
    #[error("there is no request {0}")]
    NoSuchRequest(RequestNumber),
    /// There is no such person.
    #[error("there is no person {0}")]
    NoSuchPerson(PersonNumber),
    /// It was cancelled before.
    #[error("request {0} was cancelled before")]
    Cancelled(RequestNumber),
    /// It is not to be touched.
    #[error("request {0} is frozen: it is not to be touched")]
    Frozen(RequestNumber),
    /// Something has happened since the plan was made that is to be adopted.
    #[error("something has happened since this plan was made")]
    Outdated,
    /// The new request, its time or its takers are out of range.
    #[error(transparent)]
    Fault(#[from] Fault),
}

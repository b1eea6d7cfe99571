//! What a coordinator sees about people for a request.

use values::id::Id;

/// Somebody who can take a request, with what speaks for and against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The interpreter.
    pub interpreter: Id,
    /// Their record as a person.
    pub person: Id,
    /// Points; fewer are better.
    pub points: i64,
    /// Their way from home, in minutes.
    pub travel_minutes: i64,
    /// Invitations they had in the last four weeks.
    pub asked_lately: u32,
    /// What speaks for or against them: keys of sentences (`desk-reason-…`) with values.
    pub reasons: Vec<(&'static str, Vec<(&'static str, String)>)>,
}

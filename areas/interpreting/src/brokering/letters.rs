//! What both sides are written while they look for a date. The institution learns what somebody shares, and nothing else.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Result,
    centre::Centre,
    database::Change,
    mail::{self, Recipient},
};
use registry::people::Person;
use values::{clock::Moment, id::Id, language::Language};

use super::{
    model::{Disclosure, Way},
    paths, rules,
};
use crate::{
    assignments::booking,
    interpreters::Addressee,
    links::{self, Purpose},
    requests::{Request, telling::language_name},
};

/// Who reads the institution's mails.
fn institution(request: &Request) -> Recipient {
    Recipient {
        account: None,
        name: request.asker.name.clone(),
        address: request.asker.email.clone(),
        language: request.asker.language,
    }
}

/// Until when both sides may say what came of it.
async fn until(request: &Request, change: &Change) -> Result<Moment> {
    let (now, today) = (change.now(), change.clock().today());
    let rules = crate::pool::store::on(change.rows(), today).await?;
    let periods = request.times.iter().filter_map(|wall| wall.period().ok());
    let last = periods.map(|period| period.until).max();
    let days = TimeDelta::days(rules.brokering.reported_days.into());
    Ok(last.unwrap_or(now).max(now) + days)
}

/// Tells the institution who has agreed, and how they are reached.
pub async fn introduce(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    disclosure: &Disclosure,
    person: &Person,
) -> Result<()> {
    let to = institution(request);
    let language = to.language;
    let until = until(request, change).await?;
    let secret = links::make(change, Purpose::Request, request.id, until).await?;
    let say = |key: &str| centre.texts.say(language, key);
    let name = person.details.name();
    let mut facts = vec![(say("brokering-fact-name"), name.clone())];
    if disclosure.way == Way::Contact {
        for channel in rules::released(&person.details.channels) {
            let kind = say(&format!("people-way-{}", channel.kind.key()));
            facts.push((kind, channel.readable()));
        }
    }
    let spoken = language_name(&request.need.language, language);
    let how = match disclosure.way {
        Way::Contact => "brokering-mail-contact",
        Way::Relay => "brokering-mail-relay",
    };
    let values = [
        ("number", request.number.to_string().into()),
        ("language", spoken.into()),
    ];
    mail::write(&centre.texts, to, "brokering-mail-subject", &values)
        .paragraph("brokering-mail-lead", &values)
        .facts(facts)
        .paragraph(how, &[])
        .button(
            "brokering-mail-button",
            centre.address(&paths::institution_in(&secret, language)),
        )
        .paragraph("brokering-mail-duty", &[])
        .post(change)
        .await?;
    Ok(())
}

/// Asks the institution what came of it.
pub async fn remind(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    name: &str,
) -> Result<()> {
    let to = institution(request);
    let language = to.language;
    let until = until(request, change).await?;
    let secret = links::make(change, Purpose::Request, request.id, until).await?;
    let values = [
        ("number", request.number.to_string().into()),
        ("name", name.into()),
    ];
    mail::write(&centre.texts, to, "brokering-remind-subject", &values)
        .paragraph("brokering-remind-lead", &values)
        .button(
            "brokering-mail-button",
            centre.address(&paths::institution_in(&secret, language)),
        )
        .post(change)
        .await?;
    Ok(())
}

/// Tells somebody who had agreed that nothing came of it.
pub async fn ended_to_interpreter(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    to: &Addressee,
) -> Result<()> {
    let Some(recipient) = to.recipient() else {
        return Ok(());
    };
    let values = [
        ("number", request.number.to_string().into()),
        ("institution", request.asker.institution.as_str().into()),
    ];
    mail::write(&centre.texts, recipient, "brokering-ended-subject", &values)
        .paragraph("brokering-ended-interpreter", &values)
        .paragraph("brokering-ended-hidden", &[])
        .post(change)
        .await?;
    Ok(())
}

/// Tells the institution that nothing comes of it with somebody, and how it goes on.
pub async fn ended_to_institution(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    name: &str,
    is_searched: bool,
) -> Result<()> {
    let to = institution(request);
    if to.address.is_empty() {
        return Ok(());
    }
    let language = to.language;
    let until = until(request, change).await?;
    let secret = links::make(change, Purpose::Request, request.id, until).await?;
    let values = [
        ("number", request.number.to_string().into()),
        ("name", name.into()),
    ];
    let next = if is_searched {
        "brokering-ended-search"
    } else {
        "brokering-ended-others"
    };
    mail::write(&centre.texts, to, "brokering-ended-subject", &values)
        .paragraph("brokering-ended-institution", &values)
        .paragraph(next, &[])
        .button(
            "brokering-ended-button",
            centre.address(&paths::institution_in(&secret, language)),
        )
        .post(change)
        .await?;
    Ok(())
}

/// Passes the institution's words on.
pub async fn to_interpreter(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    (interpreter, to): (Id, &Addressee),
    words: &str,
) -> Result<()> {
    let Some(recipient) = to.recipient() else {
        return Err(platform::Refusal::new("refused-brokering-no-mail").into());
    };
    let page = own_page(centre, change, request, (interpreter, to.language)).await?;
    let number = [("number", request.number.to_string().into())];
    let mut mail = mail::write(&centre.texts, recipient, "brokering-relay-subject", &number)
        .paragraph("brokering-relay-lead", &number)
        .paragraph("brokering-relay-words", &[("words", words.into())]);
    if let Some(address) = page {
        mail = mail.button("brokering-relay-button", address);
    }
    mail.post(change).await?;
    Ok(())
}

/// The page of an interpreter who was asked and has agreed.
async fn own_page(
    centre: &Arc<Centre>,
    change: &Change,
    request: &Request,
    (interpreter, language): (Id, Language),
) -> Result<Option<String>> {
    let invited = crate::invitations::store::list_of(change.rows(), [request.id]).await?;
    let mut invited = invited.into_iter();
    let Some(invited) = invited.find(|one| one.interpreter == interpreter) else {
        return Ok(None);
    };
    let until = until(request, change).await?;
    let secret = links::make(change, Purpose::Invitation, invited.id, until).await?;
    Ok(Some(
        centre.address(&paths::interpreter_in(&secret, language)),
    ))
}

/// Tells somebody who has agreed that one meets elsewhere, or asks for somebody else there.
pub async fn amended(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    (interpreter, to): (Id, &Addressee),
) -> Result<()> {
    let Some(recipient) = to.recipient() else {
        return Ok(());
    };
    let page = own_page(centre, change, request, (interpreter, to.language)).await?;
    let values = [
        ("number", request.number.to_string().into()),
        ("institution", request.asker.institution.as_str().into()),
    ];
    let place = booking::place(request);
    let place = Some(place).filter(|place| !place.is_empty());
    let place = place.map(|place| (centre.texts.say(to.language, "assignments-place"), place));
    let mut mail = mail::write(
        &centre.texts,
        recipient,
        "brokering-amended-subject",
        &values[..1],
    )
    .paragraph("brokering-amended-lead", &values)
    .facts(place.into_iter().collect())
    .paragraph("brokering-amended-end", &[]);
    if let Some(address) = page {
        mail = mail.button("brokering-amended-button", address);
    }
    mail.post(change).await?;
    Ok(())
}

/// Passes an interpreter's words on.
pub async fn to_institution(
    centre: &Arc<Centre>,
    change: &mut Change,
    request: &Request,
    name: &str,
    words: &str,
) -> Result<()> {
    let to = institution(request);
    let language = to.language;
    let until = until(request, change).await?;
    let secret = links::make(change, Purpose::Request, request.id, until).await?;
    let values = [
        ("number", request.number.to_string().into()),
        ("name", name.into()),
    ];
    mail::write(&centre.texts, to, "brokering-relay-subject", &values[..1])
        .paragraph("brokering-answer-lead", &values)
        .paragraph("brokering-relay-words", &[("words", words.into())])
        .button(
            "brokering-relay-button",
            centre.address(&paths::institution_in(&secret, language)),
        )
        .post(change)
        .await?;
    Ok(())
}

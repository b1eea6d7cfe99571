//! New links: in the place of one that is over, or to everything that somebody has asked for. They go to the address that stands
//! in the record, never to one that somebody types.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::Entry,
    mail::{self, Recipient},
};
use values::{clock::Moment, id::Id, subject::Subject};

use crate::{
    assignments,
    interpreters::{self, addressee},
    invitations,
    links::{self, Purpose},
    paths as shared,
    requests::{self, Request, telling},
};

/// No second mail is sent within so long.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);
/// A new link works so long at least.
const LEAST: TimeDelta = TimeDelta::days(30);
/// Most requests in one letter.
const MOST: usize = 10;

fn machine() -> Actor {
    Actor::machine("links")
}

/// Where a new link goes.
struct Target {
    to: Recipient,
    /// The page of a secret.
    page: fn(&str) -> String,
    until: Moment,
    subject: Subject,
}

/// Mails a new link in the place of one that is over, to the address of its record; nothing when there is none any more.
///
/// # Errors
/// Not found when the secret never opened anything, or still does.
pub async fn send(centre: &Arc<Centre>, secret: &str) -> Result<()> {
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let found = links::find_over(rows, secret, now).await?;
    let (purpose, subject) = found.ok_or(Error::NotFound)?;
    if purpose == Purpose::Interpreter {
        return interpreters::send_link_again(centre, &machine(), subject).await;
    }
    match target(centre, purpose, subject).await {
        Ok(Some(target)) => post(centre, purpose, subject, target).await,
        Ok(None) | Err(Error::NotFound) => Ok(()),
        Err(other) => Err(other),
    }
}

async fn target(centre: &Arc<Centre>, purpose: Purpose, subject: Id) -> Result<Option<Target>> {
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let target = match purpose {
        Purpose::Request => {
            let request = requests::store::find(rows, subject).await?;
            Some(Target {
                to: asker(&request),
                page: shared::own_request,
                until: telling::good_until(&request, now),
                subject: Subject::new(requests::SUBJECT, subject),
            })
        }
        Purpose::Invitation => {
            let asked = invitations::store::find(rows, subject).await?;
            let to = interpreter(centre, asked.interpreter).await?;
            to.map(|to| Target {
                to,
                page: shared::answer,
                until: now + LEAST,
                subject: Subject::new(invitations::SUBJECT, subject),
            })
        }
        Purpose::Assignment | Purpose::Attendance => {
            let made = assignments::store::find(rows, subject).await?;
            let request = requests::store::find(rows, made.request).await?;
            let (to, page): (_, fn(&str) -> String) = if purpose == Purpose::Assignment {
                let to = interpreter(centre, made.interpreter).await?;
                (to, shared::own_assignment)
            } else {
                (Some(asker(&request)), shared::attendance)
            };
            to.map(|to| Target {
                to,
                page,
                until: now + LEAST,
                subject: Subject::new(assignments::SUBJECT, subject),
            })
        }
        // Whoever would like to interpret tells us anew; an own page has a letter of its own.
        Purpose::Interpreter | Purpose::Interest => None,
    };
    Ok(target.filter(|target| !target.to.address.is_empty()))
}

fn asker(request: &Request) -> Recipient {
    Recipient {
        account: None,
        name: request.asker.name.clone(),
        address: request.asker.email.clone(),
        language: request.asker.language,
    }
}

/// An interpreter who has not left, where they have a mail.
async fn interpreter(centre: &Arc<Centre>, id: Id) -> Result<Option<Recipient>> {
    let own = interpreters::store::find(centre.database.read(), id).await?;
    if own.standing(centre.clock.today()) == interpreters::Standing::Left {
        return Ok(None);
    }
    let mut reached = addressee::find(centre, &[own]).await?;
    Ok(reached.remove(&id).and_then(|to| to.recipient()))
}

async fn post(centre: &Arc<Centre>, purpose: Purpose, subject: Id, target: Target) -> Result<()> {
    let mut change = centre.change(&machine()).await?;
    let since = change.now() - PATIENCE;
    if links::exists(change.rows(), purpose, subject, since).await? {
        return Ok(());
    }
    let until = target.until.max(change.now() + LEAST);
    let secret = links::make(&change, purpose, subject, until).await?;
    let language = target.to.language;
    let path = format!("{}?sprache={}", (target.page)(&secret), language.tag());
    mail::write(&centre.texts, target.to, "links-mail-subject", &[])
        .paragraph("links-mail-body", &[])
        .button("links-mail-button", centre.address(&path))
        .paragraph("links-mail-end", &[])
        .post(&mut change)
        .await?;
    change
        .commit(Entry::new("links-sent", target.subject))
        .await
}

/// Mails links to everything that waits and was asked for with this address: one letter. Whoever asks is told the same in any
/// case.
pub async fn send_lost(centre: &Arc<Centre>, email: &str) -> Result<()> {
    let mut change = centre.change(&machine()).await?;
    let rows = change.rows();
    let since = change.now() - PATIENCE;
    let mut open = Vec::new();
    for request in requests::store::finding::list_waiting_of(rows, email).await? {
        let was_just_sent = links::exists(rows, Purpose::Request, request.id, since).await?;
        if !was_just_sent && open.len() < MOST {
            open.push(request);
        }
    }
    let Some(newest) = open.first() else {
        return Ok(());
    };
    let to = asker(newest);
    let (language, subject) = (to.language, Subject::new(requests::SUBJECT, newest.id));
    let mut letter =
        mail::write(&centre.texts, to, "links-lost-subject", &[]).paragraph("links-lost-body", &[]);
    for request in &open {
        let until = telling::good_until(request, change.now());
        let secret = links::make(&change, Purpose::Request, request.id, until).await?;
        let values = [("number", request.number.to_string().into())];
        let name = centre.texts.say_with(language, "links-request", &values);
        let when = request.times.first();
        let when = when.map(|wall| telling::when(&centre.texts, language, wall));
        let path = format!(
            "{}?sprache={}",
            shared::own_request(&secret),
            language.tag()
        );
        letter = letter
            .facts(vec![(name, when.unwrap_or_default())])
            .button("links-mail-button", centre.address(&path));
    }
    letter
        .paragraph("links-mail-end", &[])
        .post(&mut change)
        .await?;
    change.commit(Entry::new("links-sent", subject)).await
}

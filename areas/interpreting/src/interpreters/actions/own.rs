//! What interpreters do on their own page, which a signed link opens.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    mail::{self, Recipient},
};
use registry::{
    calendar::{
        self,
        availability::{Absence, Weekly},
    },
    people::{self, Person, Way as Reached},
};
use values::{day::Day, id::Id, language::Language, subject::Subject, text};

use super::{
    super::{
        model::{Interpreter, SUBJECT, Standing, Terms},
        papers::{Pledge, SignedBy},
        paths, store,
    },
    Held, hold, standing,
};
use crate::{
    links::{self, Purpose},
    paths as shared,
};

/// How long a link to one's own page is good.
const LIVES: TimeDelta = TimeDelta::days(180);
/// No second mail is sent within so long.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);
/// Most people who share an address of mail.
const MOST_WITH_ADDRESS: usize = 5;

/// In whose name an interpreter acts.
fn machine() -> Actor {
    Actor::machine("interpreter")
}

/// Whose page a link opens.
///
/// # Errors
/// Not found when the link is no good, or not any more.
pub async fn with_secret(centre: &Arc<Centre>, secret: &str) -> Result<Interpreter> {
    let rows = centre.database.read();
    let now = centre.clock.now();
    let found = links::subject(rows, Purpose::Interpreter, secret, now, Duration::ZERO).await?;
    let one = store::find(rows, found.ok_or(Error::NotFound)?).await?;
    if one.standing(centre.clock.today()) == Standing::Left {
        return Err(Error::NotFound);
    }
    Ok(one)
}

async fn begin(centre: &Arc<Centre>, secret: &str) -> Result<Held> {
    let id = with_secret(centre, secret).await?.id;
    hold(centre.change(&machine()).await?, id).await
}

/// Mails the link to somebody's own page; false when they have no mail.
pub(super) async fn send(
    centre: &Arc<Centre>,
    change: &mut Change,
    one: &Interpreter,
    person: &Person,
) -> Result<bool> {
    let Some(to) = recipient(person) else {
        return Ok(false);
    };
    let until = change.now() + LIVES;
    let secret = links::make(change, Purpose::Interpreter, one.id, until).await?;
    let path = paths::in_language(&shared::own(&secret), to.language);
    mail::write(&centre.texts, to, "mail-interpreters-own-subject", &[])
        .paragraph("mail-interpreters-own-body", &[])
        .button("mail-interpreters-own-button", centre.address(&path))
        .paragraph("mail-interpreters-own-end", &[])
        .post(change)
        .await?;
    Ok(true)
}

/// Where mails to somebody go, in the language they read.
fn recipient(person: &Person) -> Option<Recipient> {
    let channels = person.details.channels.iter();
    let mail = channels.into_iter().find(|own| own.kind == Reached::Mail)?;
    Some(Recipient {
        account: None,
        name: person.details.name(),
        address: mail.value.clone(),
        language: language_of(person),
    })
}

/// What somebody reads.
pub fn language_of(person: &Person) -> Language {
    let tag = person.details.contact_language.as_deref();
    tag.and_then(Language::from_tag).unwrap_or_default()
}

/// Sends a new link to everybody of the pool with this address. Whoever asks is told the same in any case.
pub async fn ask_for_link(centre: &Arc<Centre>, email: &str) -> Result<()> {
    let machine = machine();
    let found = people::search(centre, &machine, email, MOST_WITH_ADDRESS).await?;
    let has_address = |person: &Person| {
        let channels = person.details.channels.iter();
        channels
            .filter(|own| own.kind == Reached::Mail)
            .any(|own| text::fold(&own.value) == text::fold(email))
    };
    for person in found.iter().filter(|person| has_address(person)) {
        if let Some(one) = store::of_person(centre.database.read(), person.id).await? {
            send_link_again(centre, &machine, one.id).await?;
        }
    }
    Ok(())
}

/// Mails the link to their own page anew, unless one was sent just now, they have no mail or have left.
pub async fn send_link_again(centre: &Arc<Centre>, machine: &Actor, id: Id) -> Result<()> {
    let mut held = hold(centre.change(machine).await?, id).await?;
    let since = held.change.now() - PATIENCE;
    let was_just_sent = links::exists(held.change.rows(), Purpose::Interpreter, id, since).await?;
    if was_just_sent || held.one.standing(held.today) == Standing::Left {
        return Ok(());
    }
    if send(centre, &mut held.change, &held.one, &held.person).await? {
        let entry = Entry::new("interpreters-link-sent", Subject::new(SUBJECT, id));
        held.change.commit(entry).await?;
    }
    Ok(())
}

/// They rest until a day; without one until they say otherwise.
pub async fn pause(centre: &Arc<Centre>, secret: &str, until: Option<Day>) -> Result<()> {
    standing::rest(begin(centre, secret).await?, until).await
}

/// The same by another link of theirs.
///
/// # Errors
/// Refused when they have left or never begun.
pub async fn pause_by(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    until: Option<Day>,
) -> Result<()> {
    standing::rest(hold(centre.change(actor).await?, id).await?, until).await
}

/// They are back.
pub async fn resume(centre: &Arc<Centre>, secret: &str) -> Result<()> {
    standing::wake(begin(centre, secret).await?).await
}

/// They decide anew about themselves.
pub async fn set_terms(centre: &Arc<Centre>, secret: &str, terms: Terms) -> Result<()> {
    let mut held = begin(centre, secret).await?;
    held.one.terms = terms;
    store::update(&held.change, &held.one).await?;
    held.finish("interpreters-terms-written", "own").await
}

/// They sign the pledge in the version that counts, in the language they read it in.
pub async fn sign_pledge(centre: &Arc<Centre>, secret: &str, language: Language) -> Result<()> {
    let held = begin(centre, secret).await?;
    let pledge = Pledge {
        version: held.rules.needed.pledge_version,
        language: language.tag().to_owned(),
        signed_on: held.today,
        way: SignedBy::Link,
        valid_until: None,
    };
    store::papers::insert_pledge(&held.change, held.one.id, &pledge).await?;
    held.finish("interpreters-noted", "pledge").await
}

/// They can come at a time of the week.
pub async fn add_weekly(centre: &Arc<Centre>, secret: &str, new: Weekly) -> Result<()> {
    let held = begin(centre, secret).await?;
    calendar::own::add_weekly(&held.change, held.one.person, new).await?;
    times_said(held).await
}

/// They are away.
pub async fn add_absence(centre: &Arc<Centre>, secret: &str, new: Absence) -> Result<()> {
    let held = begin(centre, secret).await?;
    calendar::own::add_absence(&held.change, held.one.person, new).await?;
    times_said(held).await
}

/// They take a time or an absence back.
pub async fn take_back(centre: &Arc<Centre>, secret: &str, id: Id) -> Result<()> {
    let held = begin(centre, secret).await?;
    calendar::own::take_back(&held.change, held.one.person, id).await?;
    times_said(held).await
}

async fn times_said(held: Held) -> Result<()> {
    let subject = Subject::new(SUBJECT, held.one.id);
    held.change
        .commit(Entry::new("interpreters-times-said", subject))
        .await
}

/// Makes a feed for their calendar; its address below the centre is shown once.
pub async fn make_feed(centre: &Arc<Centre>, secret: &str) -> Result<String> {
    let held = begin(centre, secret).await?;
    let path = calendar::own::make_feed(&held.change, held.one.person).await?;
    times_said(held).await?;
    Ok(path)
}

//! What interpreters do on their own page, which a signed link opens.

use std::{sync::Arc, time::Duration};

use chrono::TimeDelta;
use platform::{
    Error, Refusal, Result,
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
    consents,
    people::{self, Person, Way as Reached},
};
use values::{day::Day, id::Id, language::Language, subject::Subject, text};

use super::{
    super::{
        model::{Interpreter, SUBJECT, Standing, Terms, Way},
        papers::{Contact, Pledge, SignedBy},
        paths, store,
    },
    Held,
    agreed::{self, Said},
    ahead, hold, looking, standing,
};
use crate::{
    assignments, invitations,
    links::{self, Purpose},
    paths as shared,
};

/// How long a link to one's own page is good.
const LIVES: TimeDelta = TimeDelta::days(180);
/// How long the page of an appointment or an invitation stays open after it.
const OPENS: TimeDelta = TimeDelta::days(60);
/// What the log says of times and absences.
const TIMES: &str = "interpreters-times-said";
/// No second mail is sent within so long.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);
/// Most people looked at who may share an address of mail: the search is a rough one, and the address is compared after it.
const MOST_WITH_ADDRESS: usize = 100;

/// In whose name an interpreter acts.
pub(super) fn machine() -> Actor {
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
    let path = link(change, one.id, to.language).await?;
    mail::write(&centre.texts, to, "mail-interpreters-own-subject", &[])
        .paragraph("mail-interpreters-own-body", &[])
        .button("mail-interpreters-own-button", centre.address(&path))
        .paragraph("mail-interpreters-own-end", &[])
        .post(change)
        .await?;
    Ok(true)
}

/// Makes a link to somebody's own page, in the language they read.
pub(super) async fn link(change: &Change, id: Id, language: Language) -> Result<String> {
    let until = change.now() + LIVES;
    let secret = links::make(change, Purpose::Interpreter, id, until).await?;
    Ok(paths::in_language(&shared::own(&secret), language))
}

/// Where mails to somebody go, in the language they read.
pub(super) fn recipient(person: &Person) -> Option<Recipient> {
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

/// They decide anew about themselves; what they agree to they read in `language`.
pub async fn set_terms(
    centre: &Arc<Centre>,
    secret: &str,
    terms: Terms,
    language: Language,
) -> Result<()> {
    let mut held = begin(centre, secret).await?;
    let (before, person) = (held.one.terms.clone(), held.one.person);
    let said = Said {
        language,
        way: consents::Way::Online,
    };
    let both = (&before, &terms);
    agreed::keep(&held.change, &centre.texts, person, both, said).await?;
    held.one.terms = terms;
    store::update(&held.change, &held.one).await?;
    held.finish("interpreters-terms-written", "own").await
}

/// They sign the pledge that they have read: its version, its language and its text.
///
/// # Errors
/// Refused when another text counts meanwhile.
pub async fn sign_pledge(centre: &Arc<Centre>, secret: &str, read: &looking::Words) -> Result<()> {
    let held = begin(centre, secret).await?;
    let now = looking::pledge_words(centre, &held.rules, read.language).await?;
    if (now.version, now.language, now.text) != (read.version, read.language, read.text) {
        return Err(Refusal::new("refused-interpreters-pledge-changed").into());
    }
    let pledge = Pledge {
        id: Id::default(),
        version: read.version,
        language: read.language.tag().to_owned(),
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
    held.finish(TIMES, "weekly").await
}

/// They are away.
///
/// # Errors
/// Refused when they have said so too often already.
pub async fn add_absence(centre: &Arc<Centre>, secret: &str, new: Absence) -> Result<()> {
    let held = begin(centre, secret).await?;
    calendar::own::say_absence(&held.change, held.one.person, new).await?;
    held.finish(TIMES, "absence").await
}

/// They take a time or an absence back.
pub async fn take_back(centre: &Arc<Centre>, secret: &str, id: Id) -> Result<()> {
    let held = begin(centre, secret).await?;
    calendar::own::take_back(&held.change, held.one.person, id).await?;
    held.finish(TIMES, "taken-back").await
}

/// They come to an appointment although they said that they are away: on that day they are there.
pub async fn come_anyway(centre: &Arc<Centre>, secret: &str, assignment: Id) -> Result<()> {
    let held = begin(centre, secret).await?;
    let ahead = ahead::of(&held.change, held.one.id).await?;
    let own = ahead.into_iter().find(|one| one.id == assignment);
    let day = own.ok_or(Error::NotFound)?.wall.start.date();
    calendar::own::be_there(&held.change, held.one.person, day).await?;
    held.finish(TIMES, "comes-anyway").await
}

/// They call an appointment of theirs off.
pub async fn call_off(
    centre: &Arc<Centre>,
    secret: &str,
    assignment: Id,
    reason: &str,
) -> Result<()> {
    let one = with_secret(centre, secret).await?;
    let known = assignments::store::find(centre.database.read(), assignment).await?;
    if known.interpreter != one.id {
        return Err(Error::NotFound);
    }
    let by = assignments::By::link(assignments::Side::Interpreter);
    assignments::call_off_as(centre, &by, assignment, reason).await?;
    // What the coordinators had to look at may be done with it.
    begin(centre, secret)
        .await?
        .finish(TIMES, "called-off")
        .await
}

/// A link to the page of an appointment of theirs, below the centre.
pub async fn open_assignment(centre: &Arc<Centre>, secret: &str, id: Id) -> Result<String> {
    let held = begin(centre, secret).await?;
    let own = assignments::store::find(held.change.rows(), id).await?;
    if own.interpreter != held.one.id || own.end.is_some() {
        return Err(Error::NotFound);
    }
    let until = own.period.until + OPENS;
    let link = links::make(&held.change, Purpose::Assignment, id, until).await?;
    held.log("interpreters-link-opened", "assignment").await?;
    Ok(shared::own_assignment(&link))
}

/// A link to the page of an invitation that waits for their answer, below the centre.
pub async fn open_invitation(centre: &Arc<Centre>, secret: &str, id: Id) -> Result<String> {
    let held = begin(centre, secret).await?;
    let own = invitations::store::find(held.change.rows(), id).await?;
    if own.interpreter != held.one.id || !own.is_open() {
        return Err(Error::NotFound);
    }
    let until = own.answer_by + OPENS;
    let link = links::make(&held.change, Purpose::Invitation, id, until).await?;
    held.log("interpreters-link-opened", "invitation").await?;
    Ok(shared::answer(&link))
}

/// They are reached at another number, and read another language.
pub async fn set_contact(centre: &Arc<Centre>, secret: &str, contact: Contact) -> Result<()> {
    let mut held = begin(centre, secret).await?;
    people::note(&held.change, held.one.person, |details| {
        contact.write(details);
    })
    .await?;
    if contact.mobile.is_empty() && held.one.terms.asked_by == Way::Sms {
        held.one.terms.asked_by = Way::Mail;
        store::update(&held.change, &held.one).await?;
    }
    held.finish("interpreters-contact-written", "own").await
}

/// They leave the pool themselves.
///
/// # Errors
/// Refused while appointments are ahead, unless they shall be called off.
pub async fn leave(centre: &Arc<Centre>, secret: &str, handed_over: bool) -> Result<()> {
    let held = begin(centre, secret).await?;
    standing::go(centre, held, handed_over).await
}

/// Makes a feed for their calendar; its address below the centre is shown once.
pub async fn make_feed(centre: &Arc<Centre>, secret: &str) -> Result<String> {
    let held = begin(centre, secret).await?;
    let path = calendar::own::make_feed(&held.change, held.one.person).await?;
    held.log("interpreters-feed-made", "own").await?;
    Ok(path)
}

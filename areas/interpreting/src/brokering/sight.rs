//! What each side sees of a brokering.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre};
use registry::people;
use values::{clock::Moment, id::Id};

use super::{
    model::{Disclosure, Way},
    rules, store,
};
use crate::{
    assignments,
    interpreters::{self, Addressee},
    pool,
    requests::{self, Request, Stage},
    rights::READ,
};

/// Somebody who has agreed, as the institution and the centre see them.
#[derive(Clone, Debug)]
pub struct Known {
    /// What was agreed, and what came of it.
    pub disclosure: Disclosure,
    /// Their name; empty when their record is restricted or gone.
    pub name: String,
    /// Kind of a way, its value, where a click leads: only what was handed over.
    pub channels: Vec<(&'static str, String, Option<String>)>,
    /// Whether messages can be passed on to them.
    pub has_mail: bool,
}

impl Known {
    /// Whether a date is still looked for.
    pub fn is_open(&self) -> bool {
        self.disclosure.end.is_none()
    }

    /// Whether messages go through the centre: always, or since they share no contact data any more.
    pub fn is_relayed(&self) -> bool {
        self.was_relayed() || self.channels.is_empty()
    }

    /// Whether the institution never learned more than the name.
    pub fn was_relayed(&self) -> bool {
        self.disclosure.way == Way::Relay
    }

    /// How it ended.
    pub fn reason(&self) -> &str {
        let end = self.disclosure.end.as_ref();
        end.map_or("", |(_, reason)| reason.as_str())
    }
}

/// Everybody who has agreed for a request. Contact data stands here as long as it is needed and they share it: while a date is
/// looked for, and for whoever comes.
pub async fn known(centre: &Arc<Centre>, request: Id) -> Result<Vec<Known>> {
    let rows = centre.database.read();
    let disclosures = store::list_of(rows, request).await?;
    let ids = disclosures.iter().map(|one| one.interpreter);
    let interpreters = interpreters::store::list_of(rows, ids).await?;
    let ids: Vec<Id> = interpreters.iter().map(|one| one.person).collect();
    let people = people::list(centre, &Actor::machine("brokering"), &ids).await?;
    let comes = assignments::store::open_of(rows, request).await?;
    let comes = comes.map(|made| made.interpreter);
    let today = centre.clock.today();
    let contacts = pool::store::on(rows, today).await?.contacts();
    let is_handed_out = contacts == pool::model::Contacts::WhoAgreed;
    let known = disclosures.into_iter().map(|disclosure| {
        let own = interpreters
            .iter()
            .find(|one| one.id == disclosure.interpreter);
        let person = own.and_then(|own| people.get(&own.person));
        let person = person.filter(|person| !person.is_restricted());
        let terms = own.map(|own| &own.terms);
        let is_needed = rules::is_needed(&disclosure, comes == Some(disclosure.interpreter));
        let is_shown =
            is_handed_out && is_needed && terms.is_some_and(|terms| rules::shares(terms, today));
        let channels = person.filter(|_| is_shown).map(|person| {
            rules::released(&person.details.channels)
                .filter(|channel| {
                    let mut named = disclosure.channels.iter();
                    named.any(|kind| kind == channel.kind.key())
                })
                .map(|channel| (channel.kind.key(), channel.readable(), channel.uri()))
                .collect()
        });
        Known {
            name: person
                .map(|person| person.details.name())
                .unwrap_or_default(),
            has_mail: person.is_some_and(|person| Addressee::of(person).mail.is_some()),
            channels: channels.unwrap_or_default(),
            disclosure,
        }
    });
    Ok(known.collect())
}

/// Who waits for a date with the institution of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Their names.
    pub names: Vec<String>,
    /// Whether the institution has contact data of any of them.
    pub has_contact: bool,
}

/// Those who wait for a date with the institution; nothing when nobody has agreed.
pub async fn agreed_with(centre: &Arc<Centre>, request: &Request) -> Result<Option<Agreed>> {
    let mut open = known(centre, request.id).await?;
    open.retain(Known::is_open);
    let has_contact = open.iter().any(|one| !one.is_relayed());
    let names: Vec<String> = open.into_iter().map(|one| one.name).collect();
    Ok((!names.is_empty()).then_some(Agreed { names, has_contact }))
}

/// A disclosure, as its interpreter sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Who learned it.
    pub institution: String,
    /// When.
    pub at: Moment,
    /// Kinds of channels (`people-way-…`); none where messages go through the centre.
    pub channels: Vec<String>,
}

/// Everything that was handed over about an interpreter, the newest first: for their own page.
pub async fn shown_to(centre: &Centre, interpreter: Id) -> Result<Vec<Shown>> {
    let rows = centre.database.read();
    let disclosures = store::list_to(rows, interpreter).await?;
    let ids = disclosures.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let shown = disclosures.into_iter().filter_map(|one| {
        let request = requests.iter().find(|own| own.id == one.request)?;
        Some(Shown {
            institution: request.asker.institution.clone(),
            at: one.disclosed_at,
            channels: one.channels,
        })
    });
    Ok(shown.collect())
}

/// With how many people an institution waits for a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// So many.
    pub people: i64,
    /// Since when with the first of them.
    pub since: Moment,
    /// For longer than one waits without asking.
    pub is_silent: bool,
}

/// Requests whose institutions wait for a date, the one that waits longest first.
pub async fn waiting(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<(Request, Waiting)>> {
    actor.must(READ)?;
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let written = pool::store::on(rows, centre.clock.today()).await?;
    let mut all: Vec<(Id, Waiting)> = Vec::new();
    for open in store::list_open(rows).await? {
        match all.iter_mut().find(|(id, _)| *id == open.request) {
            Some((_, known)) => known.people += 1,
            None => all.push((
                open.request,
                Waiting {
                    people: 1,
                    since: open.disclosed_at,
                    is_silent: rules::is_silent(&open, written.brokering, now),
                },
            )),
        }
    }
    let ids = all.iter().map(|(id, _)| *id);
    let requests = requests::store::list_of(rows, ids).await?;
    let waiting = all.into_iter().filter_map(|(id, waiting)| {
        let mut brokered = requests.iter().filter(|one| one.stage == Stage::Brokered);
        let request = brokered.find(|one| one.id == id)?;
        Some((request.clone(), waiting))
    });
    Ok(waiting.collect())
}

//! What each side sees of a brokering.

use std::{collections::HashMap, sync::Arc};

use platform::{Result, access::Actor, centre::Centre};
use registry::people;
use values::{clock::Moment, id::Id};

use super::{
    model::{Disclosure, FIXED, Way},
    rules, store,
};
use crate::{interpreters, requests, requests::Request};

/// Somebody who has agreed, as the institution and the centre see them.
#[derive(Clone, Debug)]
pub struct Known {
    /// What was agreed, and what came of it.
    pub disclosure: Disclosure,
    /// Their name; empty when their record is restricted or gone.
    pub name: String,
    /// Kind of a way, its value, where a click leads: only what was handed over.
    pub channels: Vec<(&'static str, String, Option<String>)>,
}

impl Known {
    /// Whether a date is still looked for.
    pub fn is_open(&self) -> bool {
        self.disclosure.end.is_none()
    }

    /// Whether messages go through the centre.
    pub fn is_relayed(&self) -> bool {
        self.disclosure.way == Way::Relay
    }

    /// How it ended.
    pub fn reason(&self) -> &str {
        let end = self.disclosure.end.as_ref();
        end.map_or("", |(_, reason)| reason.as_str())
    }
}

/// Everybody who has agreed for a request. Contact data of those with whom it has ended is gone from here.
pub async fn known(centre: &Arc<Centre>, request: Id) -> Result<Vec<Known>> {
    let rows = centre.database.read();
    let disclosures = store::list_of(rows, request).await?;
    let mut persons: HashMap<Id, Id> = HashMap::new();
    for one in &disclosures {
        if let Ok(own) = interpreters::store::find(rows, one.interpreter).await {
            persons.insert(one.interpreter, own.person);
        }
    }
    let ids: Vec<Id> = persons.values().copied().collect();
    let people = people::list(centre, &Actor::machine("brokering"), &ids).await?;
    let known = disclosures.into_iter().map(|disclosure| {
        let person = persons.get(&disclosure.interpreter);
        let person = person.and_then(|person| people.get(person));
        let person = person.filter(|person| !person.is_restricted());
        let name = person.map(|person| person.details.name());
        let end = disclosure.end.as_ref();
        let is_over = end.is_some_and(|(_, reason)| reason != FIXED);
        let is_handed_over = disclosure.way == Way::Contact && !is_over;
        let channels = person
            .filter(|_| is_handed_over)
            .map(|person| {
                rules::released(&person.details.channels)
                    .filter(|channel| {
                        let mut named = disclosure.channels.iter();
                        named.any(|kind| kind == channel.kind.key())
                    })
                    .map(|channel| (channel.kind.key(), channel.readable(), channel.uri()))
                    .collect()
            })
            .unwrap_or_default();
        Known {
            disclosure,
            name: name.unwrap_or_default(),
            channels,
        }
    });
    Ok(known.collect())
}

/// Names of those who wait for a date with the institution; nothing when nobody has agreed.
pub async fn agreed_with(centre: &Arc<Centre>, request: &Request) -> Result<Option<Vec<String>>> {
    let known = known(centre, request.id).await?;
    let open = known.into_iter().filter(Known::is_open);
    let names: Vec<String> = open.map(|one| one.name).collect();
    Ok((!names.is_empty()).then_some(names))
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

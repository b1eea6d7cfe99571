//! Somebody would like to interpret: form, mail, click, record.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    database::Entry,
    mail::{self, Recipient},
};
use registry::people::{
    self, Channel, Details, Direction, Likeness, Skill, Way as Reached, name as person_name,
};
use values::{id::Id, language::Language, subject::Subject};

use super::{
    super::{model::SUBJECT, papers::Interest, paths, store},
    enter, own,
};
use crate::links::{self, Purpose};

/// How long a mail may wait for its click.
const LIVES: TimeDelta = TimeDelta::days(7);
/// The kind under which the log speaks of forms that nobody has confirmed yet.
const INTEREST: &str = "interpreting_interest";

/// Keeps the form and mails its link. An earlier one from the same address counts no more.
pub async fn tell(centre: &Arc<Centre>, mut new: Interest) -> Result<()> {
    let mut change = centre.change(&Actor::machine("interpreter")).await?;
    store::interest::delete_from(&change, &new.email).await?;
    new.id = change.new_id();
    store::interest::insert(&change, &new).await?;
    let until = change.now() + LIVES;
    let secret = links::make(&change, Purpose::Interest, new.id, until).await?;
    let language = new.contact_language;
    let to = Recipient {
        account: None,
        name: format!("{} {}", new.given_name, new.family_name),
        address: new.email.clone(),
        language,
    };
    let path = paths::in_language(&paths::confirm(&secret), language);
    mail::write(&centre.texts, to, "mail-interpreters-interest-subject", &[])
        .paragraph("mail-interpreters-interest-body", &[])
        .button("mail-interpreters-interest-button", centre.address(&path))
        .paragraph("mail-interpreters-interest-end", &[])
        .post(&mut change)
        .await?;
    let subject = Subject::new(INTEREST, new.id);
    change
        .commit(Entry::new("interpreters-interest-told", subject))
        .await
}

/// What a link is about.
///
/// # Errors
/// Refused when it was used already, or is too old.
pub async fn with_secret(centre: &Arc<Centre>, secret: &str) -> Result<Interest> {
    let rows = centre.database.read();
    let now = centre.clock.now();
    let none = std::time::Duration::ZERO;
    let subject = links::subject(rows, Purpose::Interest, secret, now, none).await?;
    let found = match subject {
        Some(id) => store::interest::find(rows, id).await?,
        None => None,
    };
    Ok(found.ok_or_else(used_up)?)
}

fn used_up() -> Refusal {
    Refusal::new("refused-interpreters-interest")
}

/// The mail is theirs: they become a person and an interpreter, and get the link to their own page.
///
/// # Errors
/// Refused when it was confirmed already, or is too old.
pub async fn confirm(centre: &Arc<Centre>, secret: &str) -> Result<()> {
    let machine = Actor::machine("interpreter");
    let told = with_secret(centre, secret).await?;
    let details = details(&told);
    // The address is proved now: whoever has it and the name is the same person.
    let similar = people::similar(centre, &machine, &details, None).await?;
    let known = similar.into_iter().find(|one| {
        let has = |likeness: Likeness| one.reasons.contains(&likeness);
        has(Likeness::Mail) && (has(Likeness::Name) || has(Likeness::NameAndPostcode))
    });
    let known = known.filter(|one| !one.person.is_restricted());
    let mut change = centre.change(&machine).await?;
    if !store::interest::delete(&change, told.id).await? {
        return Err(used_up().into());
    }
    let person = match known {
        Some(known) => known.person.id,
        None => people::enter(&change, details).await?,
    };
    let id: Id = match store::of_person(change.rows(), person).await? {
        Some(one) => one.id,
        None => enter(&change, person, told.note).await?,
    };
    let one = store::find(change.rows(), id).await?;
    if one.left_on.is_none() {
        let person = people::within(&change, person).await?;
        own::send(centre, &mut change, &one, &person).await?;
    }
    let subject = Subject::new(SUBJECT, id);
    change
        .commit(Entry::new("interpreters-interest-confirmed", subject))
        .await
}

fn details(told: &Interest) -> Details {
    let mut channels = vec![Channel {
        kind: Reached::Mail,
        value: told.email.clone(),
        note: String::new(),
    }];
    if !told.phone.is_empty() {
        channels.push(Channel {
            kind: Reached::Mobile,
            value: told.phone.clone(),
            note: String::new(),
        });
    }
    let spoken = told.spoken.iter().map(|tag| Skill {
        tag: tag.clone(),
        variety: String::new(),
        direction: Direction::Both,
        level: None,
        verified_on: None,
        verified_by: String::new(),
    });
    let name = |text: &str| person_name(text).unwrap_or_default();
    Details {
        given_name: name(&told.given_name),
        family_name: name(&told.family_name),
        contact_language: Some(tag(told.contact_language)),
        contact_way: Some(Reached::Mail),
        channels,
        languages: spoken.collect(),
        ..Details::default()
    }
}

fn tag(language: Language) -> String {
    language.tag().to_owned()
}

//! Somebody would like to interpret: form, mail, click, record.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    mail::{self, Recipient},
};
use registry::{
    consents,
    people::{
        self, Channel, Details, Direction, Likeness, Skill, Way as Reached, name as person_name,
    },
};
use values::{language::Language, subject::Subject};

use super::{
    super::{
        model::{Interpreter, SUBJECT, Standing},
        papers::Interest,
        paths, store,
    },
    agreed, enter, own, remind,
};
use crate::{
    links::{self, Purpose},
    pool,
};

/// How long a mail may wait for its click.
const LIVES: TimeDelta = TimeDelta::days(7);
/// Most forms of one address that may wait for their click.
const MOST_WAITING: u64 = 3;
/// The kind under which the log speaks of forms that nobody has confirmed yet.
const INTEREST: &str = "interpreting_interest";

/// Keeps the form and mails its link. So many mails go to one address and no more: anybody can type it.
pub async fn tell(centre: &Arc<Centre>, mut new: Interest) -> Result<()> {
    let mut change = centre.change(&Actor::machine("interpreter")).await?;
    let since = change.now() - LIVES;
    if store::interest::count_from(change.rows(), &new.email, since).await? >= MOST_WAITING {
        return Ok(());
    }
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

/// What came of a confirmed form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// They are interested: the centre gets in touch.
    Interested,
    /// They had left and are interested again.
    Again,
    /// They belong to the pool already, or are on their way.
    Known,
}

impl Outcome {
    /// Ends the keys of what the page says.
    pub fn key(self) -> &'static str {
        match self {
            Self::Interested => "done",
            Self::Again => "again",
            Self::Known => "known",
        }
    }
}

/// The mail is theirs: they become a person and an interpreter, and get the link to their own page. What they said is added to
/// what is known about them.
///
/// # Errors
/// Refused when it was confirmed already, or is too old.
pub async fn confirm(centre: &Arc<Centre>, secret: &str) -> Result<Outcome> {
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
    store::interest::delete_from(&change, &told).await?;
    let person = match known {
        Some(known) => {
            let id = known.person.id;
            people::note(&change, id, |kept| add(kept, details)).await?;
            id
        }
        None => people::enter(&change, details).await?,
    };
    let (id, outcome) = if let Some(one) = store::of_person(change.rows(), person).await? {
        let id = one.id;
        (id, meet_again(&change, one, &told.note).await?)
    } else {
        let id = enter(&change, person, told.note.clone()).await?;
        (id, Outcome::Interested)
    };
    let words = centre.texts.say(told.read_in, "interpreters-privacy");
    let asked = consents::Asked {
        name: agreed::KEEPS,
        language: told.read_in,
        words: &words,
    };
    consents::agree(&change, person, asked, consents::Way::Online).await?;
    let one = store::find(change.rows(), id).await?;
    let person = people::within(&change, person).await?;
    own::send(centre, &mut change, &one, &person).await?;
    let subject = Subject::new(SUBJECT, id);
    change
        .commit(Entry::new("interpreters-interest-confirmed", subject))
        .await?;
    Ok(outcome)
}

/// Adds what somebody said to what is known about them; what was known stays.
fn add(kept: &mut Details, said: Details) {
    for channel in said.channels {
        if !kept.channels.iter().any(|own| own.value == channel.value) {
            kept.channels.push(channel);
        }
    }
    for skill in said.languages {
        if !kept.languages.iter().any(|own| own.tag == skill.tag) {
            kept.languages.push(skill);
        }
    }
    kept.contact_language = said.contact_language.or(kept.contact_language.take());
}

/// Somebody the pool knows fills in the form: whoever had left begins anew with a talk.
async fn meet_again(change: &Change, one: Interpreter, note: &str) -> Result<Outcome> {
    let mut one = one;
    let today = change.clock().today();
    let has_left = one.standing(today) == Standing::Left;
    if has_left {
        one.interested_on = today;
        one.of_age_on = None;
        one.active_since = None;
        one.paused_on = None;
        one.paused_until = None;
        one.left_on = None;
    }
    if !note.is_empty() && !one.note.contains(note) {
        let both = [one.note.as_str(), note];
        both.join("\n").trim().clone_into(&mut one.note);
    }
    store::update(change, &one).await?;
    let rules = pool::store::on(change.rows(), today).await?;
    remind(change, &one, &rules, today).await?;
    Ok(if has_left {
        Outcome::Again
    } else {
        Outcome::Known
    })
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

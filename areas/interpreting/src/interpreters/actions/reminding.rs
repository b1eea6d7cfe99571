//! Mails to interpreters, in the language they read: they are taken in, a certificate ends, a new pledge counts, the year asks for
//! training. Each once.

use std::{collections::BTreeSet, sync::Arc};

use platform::{
    Error, Result,
    centre::Centre,
    database::{Change, Entry},
    mail,
    web::format,
};
use registry::people::Person;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    super::{
        model::{Interpreter, SUBJECT, Standing},
        rules, store,
    },
    hold, own,
};
use crate::pool;

/// What falls due for the coordinators and is said to the interpreter, too.
const TOLD: [&str; 3] = [
    "interpreters-due-conduct-ends",
    "interpreters-due-pledge",
    "interpreters-due-yearly",
];
/// They are taken into the pool.
const ACTIVE: &str = "interpreters-active";

/// Reminds everybody who takes appointments of what they can do something about, once for each day on which it is due.
pub async fn remind_all(centre: &Arc<Centre>) -> Result<()> {
    let rows = centre.database.read();
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let written = pool::store::all(rows).await?;
    let first = pool::shipped::first().map_err(Error::failure)?;
    let earlier = pool::grace::still(&written, &first, today);
    let since = written.iter().map(|(day, _)| *day);
    let since = since.filter(|day| *day <= today).max();
    let sent: BTreeSet<(Id, String, Day)> =
        store::reminders::list(rows).await?.into_iter().collect();
    let mut all = store::list(rows).await?;
    all.retain(|one| matches!(one.standing(today), Standing::Active | Standing::Paused));
    let ids: Vec<Id> = all.iter().map(|one| one.id).collect();
    let papers = store::papers::of_many(rows, &ids).await?;
    for one in &all {
        let Some(own) = papers.get(&one.id) else {
            continue;
        };
        // Languages are the coordinators' to prove.
        let asked = (&rules.needed, &rules.deadlines);
        let due = rules::due(one, own, &[], asked, (today, since, &earlier));
        for (about, last, from) in due {
            let is_told = TOLD.contains(&about) && from <= today;
            if is_told && !sent.contains(&(one.id, about.to_owned(), last)) {
                remind(centre, one.id, (about, last)).await?;
            }
        }
    }
    Ok(())
}

async fn remind(centre: &Arc<Centre>, id: Id, (about, last): (&str, Day)) -> Result<()> {
    let mut held = match hold(centre.change(&own::machine()).await?, id).await {
        Ok(held) => held,
        // Their record as a person is restricted or gone.
        Err(Error::NotFound) => return Ok(()),
        Err(cause) => return Err(cause),
    };
    let is_sent = tell(
        centre,
        &mut held.change,
        &held.one,
        &held.person,
        (about, last),
    )
    .await?;
    if !is_sent {
        return Ok(());
    }
    let entry = Entry::new("interpreters-reminded", Subject::new(SUBJECT, id));
    held.change.commit(entry).await
}

/// They are taken into the pool.
pub(super) async fn welcome(
    centre: &Arc<Centre>,
    change: &mut Change,
    one: &Interpreter,
    person: &Person,
) -> Result<()> {
    let today = change.clock().today();
    tell(centre, change, one, person, (ACTIVE, today)).await?;
    Ok(())
}

/// Writes the mail; false when they have no address or were told before.
async fn tell(
    centre: &Arc<Centre>,
    change: &mut Change,
    one: &Interpreter,
    person: &Person,
    (about, last): (&str, Day),
) -> Result<bool> {
    let Some(to) = own::recipient(person) else {
        return Ok(false);
    };
    let all = store::reminders::list(change.rows()).await?;
    if all.contains(&(one.id, about.to_owned(), last)) {
        return Ok(false);
    }
    store::reminders::insert(change, one.id, about, last).await?;
    let day = format::day(to.language, last);
    let path = own::link(change, one.id, to.language).await?;
    let values = [("day", day.into())];
    mail::write(&centre.texts, to, &format!("mail-{about}-subject"), &values)
        .paragraph(&format!("mail-{about}-body"), &values)
        .button("mail-interpreters-own-button", centre.address(&path))
        .paragraph("mail-interpreters-own-end", &[])
        .post(change)
        .await?;
    Ok(true)
}

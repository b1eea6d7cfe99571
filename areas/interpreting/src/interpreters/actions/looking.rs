//! What is known about interpreters, for pages.

use std::{collections::HashMap, sync::Arc};

use platform::{Result, access::Actor, centre::Centre};
use registry::{
    calendar::{self, own::Said},
    consents,
    people::{self, Person},
};
use values::{id::Id, language::Language, text};

use super::super::{
    model::{Interpreter, Missing},
    papers::Papers,
    store,
};
use crate::{
    assignments::{self, Assignment},
    invitations,
    pool::{self, RuleSet},
    requests::{self, Request},
    rights::READ,
};

/// What the centre's own text of the pledge is called in the register of consents.
pub use crate::pool::PLEDGE;

/// Everything a page about one interpreter shows.
pub struct Whole {
    /// The record.
    pub one: Interpreter,
    /// The person.
    pub person: Person,
    /// Talk, certificates, pledges, training.
    pub papers: Papers,
    /// The rules of today.
    pub rules: RuleSet,
    /// Every assignment, the newest first.
    pub assignments: Vec<Assignment>,
    /// How many invitations they got, and to how many of them they said yes.
    pub asked: (usize, usize),
}

/// Everything about one interpreter, for whoever may see the pool.
pub async fn look(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Whole> {
    actor.must(READ)?;
    let one = store::find(centre.database.read(), id).await?;
    let person = people::find(centre, actor, one.person).await?;
    whole(centre, one, person).await
}

/// The same for their own page.
pub async fn own(centre: &Arc<Centre>, one: Interpreter) -> Result<Whole> {
    let machine = Actor::machine("interpreter");
    let person = people::find(centre, &machine, one.person).await?;
    whole(centre, one, person).await
}

async fn whole(centre: &Arc<Centre>, one: Interpreter, person: Person) -> Result<Whole> {
    let rows = centre.database.read();
    let invited = invitations::store::list_to(rows, one.id).await?;
    let accepted = invited
        .iter()
        .filter(|one| matches!(one.answer, Some((invitations::Answer::Accepted, _))));
    Ok(Whole {
        papers: store::papers::of(rows, one.id).await?,
        rules: pool::store::on(rows, centre.clock.today()).await?,
        assignments: assignments::store::list_to(rows, one.id).await?,
        asked: (invited.len(), accepted.count()),
        one,
        person,
    })
}

/// The assignments that are still to come, the next one first, with what they are for.
pub async fn coming(centre: &Arc<Centre>, whole: &Whole) -> Result<Vec<(Assignment, Request)>> {
    let now = centre.clock.now();
    let open = whole.assignments.iter();
    let open = open.filter(|one| one.end.is_none() && one.period.until > now);
    let mut open: Vec<Assignment> = open.cloned().collect();
    open.reverse();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let ids = open.iter().map(|one| one.request);
    let requests = requests::store::list_of(centre.database.read(), ids).await?;
    let requests: HashMap<Id, Request> = requests.into_iter().map(|one| (one.id, one)).collect();
    let both = open
        .into_iter()
        .filter_map(|one| Some((one.clone(), requests.get(&one.request)?.clone())));
    Ok(both.collect())
}

/// What they have said about when they can come.
pub async fn said(centre: &Arc<Centre>, person: Id) -> Result<Said> {
    calendar::own::said(centre, person, centre.clock.today()).await
}

/// The centre's own words of the pledge in `language`, in the version that counts; nothing where it uses the house's.
pub async fn pledge_words(
    centre: &Arc<Centre>,
    rules: &RuleSet,
    language: Language,
) -> Result<Option<String>> {
    let texts = consents::texts_for(centre, &text::slug(PLEDGE)).await?;
    let version = i32::from(rules.needed.pledge_version);
    let own = texts
        .into_iter()
        .find(|text| text.language == language && text.version == version);
    Ok(own.map(|text| text.words))
}

/// A row of the list.
pub struct Row {
    /// The record.
    pub one: Interpreter,
    /// The person.
    pub person: Arc<Person>,
    /// What they lack.
    pub missing: Vec<Missing>,
}

/// Everybody of the pool whom `actor` may see.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Row>> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let today = centre.clock.today();
    let all = store::list(rows).await?;
    let rules = pool::store::on(rows, today).await?;
    let mut missing = store::readiness(rows, &rules, &all, today).await?;
    let ids: Vec<Id> = all.iter().map(|one| one.person).collect();
    let people = people::list(centre, actor, &ids).await?;
    let found = all.into_iter().filter_map(|one| {
        let person = Arc::clone(people.get(&one.person)?);
        let mut missing = missing.remove(&one.id).unwrap_or_default();
        missing.retain(|lack| *lack != Missing::NotActive);
        Some(Row {
            one,
            person,
            missing,
        })
    });
    Ok(found.collect())
}

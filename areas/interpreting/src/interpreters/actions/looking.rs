//! What is known about interpreters, for pages.

use std::{collections::HashMap, sync::Arc};

use platform::{Result, access::Actor, centre::Centre, database::Entry};
use registry::{
    calendar::{self, own::Said},
    consents,
    people::{self, Person},
};
use serde_json::json;
use values::{clock::Moment, id::Id, language::Language, subject::Subject, text};

use super::super::{
    model::{Interpreter, Missing, SUBJECT},
    papers::Papers,
    rules::unproved,
    store,
};
use crate::{
    assignments::{self, Assignment},
    invitations::{self, Invitation},
    pool::{self, RuleSet},
    requests::{self, Request, Stage},
    rights::{KEEP, READ},
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
    /// The invitations, the newest first.
    pub invited: Vec<Invitation>,
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
        invited,
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

/// The rules of today, for forms of everybody.
pub async fn rules(centre: &Arc<Centre>) -> Result<RuleSet> {
    pool::store::on(centre.database.read(), centre.clock.today()).await
}

/// What they have said about when they can come.
pub async fn said(centre: &Arc<Centre>, person: Id) -> Result<Said> {
    calendar::own::said(centre, person, centre.clock.today()).await
}

/// The pledge as somebody reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The version that counts.
    pub version: u16,
    /// The language of the words.
    pub language: Language,
    /// The centre's own text, where it has one.
    pub text: Option<Id>,
    /// What it says.
    pub says: String,
}

/// The pledge in the version that counts: in `language` where the centre has written it in that language, otherwise in German.
/// A centre without words of its own uses the house's.
pub async fn pledge_words(
    centre: &Arc<Centre>,
    rules: &RuleSet,
    language: Language,
) -> Result<Words> {
    let version = rules.needed.pledge_version;
    let mut texts = consents::texts_for(centre, &text::slug(PLEDGE)).await?;
    texts.sort_by_key(|text| {
        let is_version = text.version == i32::from(version);
        let place = match (is_version, text.language) {
            (true, own) if own == language => 0,
            (true, Language::German) => 1,
            (_, Language::German) => 2,
            _ => 3,
        };
        (place, -text.version)
    });
    Ok(match texts.into_iter().next() {
        Some(own) => Words {
            version,
            language: own.language,
            text: Some(own.id),
            says: own.words,
        },
        None => Words {
            version,
            language,
            text: None,
            says: centre.texts.say(language, "interpreters-pledge-words"),
        },
    })
}

/// How often somebody was asked and came in the last months, beside the middle of the pool.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Turns {
    /// When they were asked last. A question that still waits for their answer is not counted.
    pub last_asked: Option<Moment>,
    /// How often they were asked.
    pub asked: usize,
    /// How many appointments they had.
    pub had: usize,
    /// How many the middle one of the pool had.
    pub middle: usize,
}

/// Counts turns from `since` on.
pub async fn turns(centre: &Arc<Centre>, whole: &Whole, since: Moment) -> Result<Turns> {
    let rows = centre.database.read();
    let now = centre.clock.now();
    let mut count: HashMap<Id, usize> = HashMap::new();
    for one in assignments::store::list_between(rows, since, now).await? {
        *count.entry(one.interpreter).or_default() += 1;
    }
    let active = store::list_active(rows, centre.clock.today()).await?;
    let had = |id: &Id| count.get(id).copied().unwrap_or_default();
    let invited = whole.invited.iter();
    // What waits for the morning was never sent when somebody else has said yes meanwhile.
    let over = |own: &&Invitation| !own.is_open() && own.sent_at <= now;
    let answered = || invited.clone().filter(over);
    let mut all: Vec<usize> = active.iter().map(|one| had(&one.id)).collect();
    all.sort_unstable();
    Ok(Turns {
        last_asked: answered().next().map(|own| own.sent_at),
        asked: answered().filter(|own| own.sent_at >= since).count(),
        had: had(&whole.one.id),
        middle: all.get(all.len() / 2).copied().unwrap_or_default(),
    })
}

/// Invitations that wait for an answer and can still be taken, with what they are about.
pub async fn open(centre: &Arc<Centre>, whole: &Whole) -> Result<Vec<(Invitation, Request)>> {
    let now = centre.clock.now();
    let open = whole.invited.iter();
    let open = open.filter(|own| own.is_open() && own.answer_by > now && own.sent_at <= now);
    let open: Vec<&Invitation> = open.collect();
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let ids = open.iter().map(|own| own.request);
    let requests = requests::store::list_of(centre.database.read(), ids).await?;
    let found = open.into_iter().filter_map(|own| {
        let request = requests.iter().find(|one| one.id == own.request)?;
        let is_sought = matches!(request.stage, Stage::Searching | Stage::Brokered)
            && !request.ahead(now).is_empty();
        is_sought.then(|| (own.clone(), request.clone()))
    });
    Ok(found.collect())
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
    let set = pool::store::on(rows, today).await?;
    // While earlier rules still do, nobody lacks what only newer ones ask for: as when somebody is placed.
    let mut missing = store::readiness(rows, &set, &all, today).await?;
    let ids: Vec<Id> = all.iter().map(|one| one.person).collect();
    let people = people::list(centre, actor, &ids).await?;
    let found = all.into_iter().filter_map(|one| {
        let person = Arc::clone(people.get(&one.person)?);
        let mut missing = missing.remove(&one.id).unwrap_or_default();
        missing.retain(|lack| *lack != Missing::NotActive);
        if !unproved(&person.details.languages, &set.needed).is_empty() {
            missing.push(Missing::Language);
        }
        Some(Row {
            one,
            person,
            missing,
        })
    });
    Ok(found.collect())
}

/// Keeps in the log that somebody took a file of `count` people.
pub async fn taken_away(centre: &Arc<Centre>, actor: &Actor, count: usize) -> Result<()> {
    actor.must(KEEP)?;
    let change = centre.change(actor).await?;
    let subject = Subject::new(SUBJECT, Id::named("interpreters-file"));
    let entry = Entry::new("interpreters-file-taken", subject);
    change.commit(entry.with(json!({ "count": count }))).await
}

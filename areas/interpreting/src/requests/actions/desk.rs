//! What coordinators do with a request. Each step is one change: of two who decide at once, the second is told what the first did.

use std::sync::Arc;

use platform::{Error, Refusal, Result, access::Actor, centre::Centre, database::Change};
use serde_json::json;
use values::id::Id;

use super::{
    super::{
        looked_for,
        model::{Event, Request, Stage},
        reasons, rules,
        store::{self, Why, finding},
        telling::{self, Because, Told},
    },
    asking::register,
    checked, entry,
};
use crate::{assignments, invitations, rights::COORDINATE};

/// Priorities there are: an index into the points of the rules.
const PRIORITIES: u8 = 3;

/// Finds a request in order: from now on somebody is looked for.
///
/// # Errors
/// Refused in a stage in which that cannot be.
pub async fn check(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let step = Step {
        event: Event::Check,
        told: Told::Searching,
        action: "requests-checked",
    };
    step.take(centre, actor, id, Because::default()).await
}

/// Asks the institution something, in words that it reads.
///
/// # Errors
/// Invalid without words; refused in a stage in which that cannot be.
pub async fn ask_back(centre: &Arc<Centre>, actor: &Actor, id: Id, words: &str) -> Result<()> {
    let words = checked(words, true)?;
    let step = Step {
        event: Event::AskBack,
        told: Told::AskedBack,
        action: "requests-asked-back",
    };
    let because = Because {
        reason: "",
        words: &words,
    };
    step.take(centre, actor, id, because).await
}

/// Says no, with one of [`reasons::REFUSALS`] and perhaps words.
///
/// # Errors
/// Refused for another reason, or in a stage in which that cannot be.
pub async fn refuse(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    reason: &str,
    words: &str,
) -> Result<()> {
    let step = Step {
        event: Event::Refuse,
        told: Told::Refused,
        action: "requests-refused",
    };
    let words = because(reasons::REFUSALS, reason, words)?;
    let because = Because {
        reason,
        words: &words,
    };
    step.take(centre, actor, id, because).await
}

/// Says that nobody was found, with one of [`reasons::UNFILLED`] and perhaps words.
///
/// # Errors
/// As for [`refuse`].
pub async fn give_up(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    reason: &str,
    words: &str,
) -> Result<()> {
    let step = Step {
        event: Event::GiveUp,
        told: Told::Unfilled,
        action: "requests-given-up",
    };
    let words = because(reasons::UNFILLED, reason, words)?;
    let because = Because {
        reason,
        words: &words,
    };
    step.take(centre, actor, id, because).await
}

/// Looks again for somebody.
///
/// # Errors
/// Refused in a stage in which that cannot be.
pub async fn reopen(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let step = Step {
        event: Event::Reopen,
        told: Told::Reopened,
        action: "requests-reopened",
    };
    step.take(centre, actor, id, Because::default()).await
}

/// Whoever acts looks after it from now on.
///
/// # Errors
/// Not found when there is none.
pub async fn take(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let (change, request) = held(centre, actor, id).await?;
    finding::set_handled_by(&change, id, actor.account).await?;
    change
        .commit(entry("requests-taken", &request, request.stage))
        .await
}

/// Requests whose times have all passed without anybody having come, the oldest first.
///
/// # Errors
/// Forbidden to everybody else.
pub async fn passed(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Request>> {
    actor.must(COORDINATE)?;
    let mut found = store::list_in(centre.database.read(), &rules::PASSING).await?;
    let now = centre.clock.now();
    found.retain(|one| rules::is_passed(one.stage, &one.times, now));
    Ok(found)
}

/// Says of those that have passed that nobody was found; gives back how many it were.
///
/// # Errors
/// When something fails; what somebody has moved on meanwhile is left as it is.
pub async fn give_up_passed(centre: &Arc<Centre>, actor: &Actor, ids: &[Id]) -> Result<usize> {
    let passed = passed(centre, actor).await?;
    let mut done = 0;
    for one in passed.iter().filter(|one| ids.contains(&one.id)) {
        match give_up(centre, actor, one.id, reasons::PASSED, "").await {
            Ok(()) => done += 1,
            Err(Error::Refused(_)) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(done)
}

/// Says which fund pays.
///
/// # Errors
/// Not found when there is no such request.
pub async fn set_fund(centre: &Arc<Centre>, actor: &Actor, id: Id, fund: Option<Id>) -> Result<()> {
    let (change, request) = held(centre, actor, id).await?;
    finding::choose_fund(&change, id, fund).await?;
    change
        .commit(entry("requests-fund-set", &request, request.stage))
        .await
}

/// Says which known organisation a request belongs to, with all dates of its series; none where it is nobody known. Its members
/// see it from now on, and nobody else's do; what is booked for it is its, too.
///
/// # Errors
/// Refused for an organisation that the coordinator does not see.
pub async fn set_organisation(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    organisation: Option<Id>,
) -> Result<()> {
    actor.must(COORDINATE)?;
    let known = register(centre, actor).await?;
    if organisation.is_some_and(|chosen| known.iter().all(|one| one.id != chosen)) {
        return Err(Refusal::new("refused-requests-organisation").into());
    }
    let (change, request) = held(centre, actor, id).await?;
    let all = match request.series {
        Some((series, _)) => store::list_of_series(change.rows(), series).await?,
        None => vec![request.clone()],
    };
    for one in all {
        finding::set_organisation(&change, one.id, organisation).await?;
        assignments::set_organisation(&change, one.id, organisation).await?;
    }
    let before = request.asker.organisation;
    let stage = request.stage.key();
    let facts = json!({ "stage": stage, "from": before, "to": organisation });
    let entry = entry("requests-organisation-set", &request, request.stage);
    change.commit(entry.with(facts)).await
}

/// Says how urgent it is.
///
/// # Errors
/// Refused for a priority that does not exist.
pub async fn set_priority(centre: &Arc<Centre>, actor: &Actor, id: Id, priority: u8) -> Result<()> {
    if priority >= PRIORITIES {
        return Err(Refusal::new("refused-requests-priority").into());
    }
    let (change, request) = held(centre, actor, id).await?;
    finding::set_priority(&change, id, priority).await?;
    change
        .commit(entry("requests-priority-set", &request, request.stage))
        .await
}

async fn held(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<(Change, Request)> {
    actor.must(COORDINATE)?;
    let change = centre.change(actor).await?;
    let request = store::hold(&change, id).await?;
    Ok((change, request))
}

/// One of the coordinators' steps.
struct Step {
    event: Event,
    told: Told,
    action: &'static str,
}

impl Step {
    async fn take(
        self,
        centre: &Arc<Centre>,
        actor: &Actor,
        id: Id,
        because: Because<'_>,
    ) -> Result<()> {
        let (mut change, request) = held(centre, actor, id).await?;
        let why = Why {
            reason: because.reason,
            words: because.words,
        };
        let to = store::advance(&change, &request, self.event, why).await?;
        if matches!(request.stage, Stage::Searching | Stage::Brokered) {
            // Nobody is asked any more about what is not looked for.
            invitations::close(centre, &mut change, &request, None).await?;
        }
        if to == Stage::Searching {
            looked_for::begin(&mut change, id).await?;
        }
        telling::tell(centre, &mut change, &request, self.told, because).await?;
        change.commit(entry(self.action, &request, to)).await
    }
}

/// The words, where the reason is one of the list.
fn because(list: &[&str], reason: &str, words: &str) -> Result<String> {
    if !list.contains(&reason) {
        return Err(Refusal::new("refused-requests-reason").into());
    }
    checked(words, false)
}

#[cfg(test)]
#[path = "desk_tests.rs"]
mod tests;

//! Beginning, resting, leaving, coming back; and what they decide, written down by the centre.

use std::{collections::BTreeSet, sync::Arc};

use platform::{Refusal, Result, access::Actor, centre::Centre, database::Change};
use registry::{
    consents,
    people::{self, Function, FunctionKind},
};
use values::{day::Day, id::Id};

use super::{
    super::{
        model::{Standing, Terms},
        rules, store,
    },
    Held,
    agreed::{self, Said},
    ahead, begin, own, reminding,
};
use crate::{
    brokering,
    invitations::{self, Answer, model::PAUSE},
    links::{self, Purpose},
    requests::{self, Stage, looked_for},
};

const TURNED: &str = "interpreters-turned";

/// They take appointments from today on.
///
/// # Errors
/// Refused while something is missing; the sentence names it.
pub async fn activate(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let mut held = begin(centre, actor, id).await?;
    let papers = store::papers::of(held.change.rows(), id).await?;
    let skills = &held.person.details.languages;
    let needed = &held.rules.needed;
    rules::may_activate(&held.one, &papers, skills, needed, held.today)?;
    held.one.active_since = Some(held.today);
    store::update(&held.change, &held.one).await?;
    let today = held.today;
    people::note(&held.change, held.one.person, |details| {
        let is_running = |own: &Function| own.kind == FunctionKind::Volunteer && own.is_on(today);
        if !details.functions.iter().any(is_running) {
            details.functions.push(Function {
                kind: FunctionKind::Volunteer,
                from_on: today,
                until_on: None,
            });
        }
    })
    .await?;
    reminding::welcome(centre, &mut held.change, &held.one, &held.person).await?;
    held.finish(TURNED, "active").await
}

/// They rest, until a day where it is known.
pub async fn pause(centre: &Arc<Centre>, actor: &Actor, id: Id, until: Option<Day>) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    rest(held, until).await
}

/// The same in a change that is open: everything they are asked just now counts as a no. Whoever rests already changes the end
/// of it.
pub(super) async fn rest(mut held: Held, until: Option<Day>) -> Result<()> {
    rules::may_turn(&held.one, Standing::Paused, held.today)?;
    if until.is_some_and(|until| until < held.today) {
        return Err(Refusal::new("refused-interpreters-past").into());
    }
    let was_resting = held.one.standing(held.today) == Standing::Paused;
    held.one.paused_on = held
        .one
        .paused_on
        .filter(|_| was_resting)
        .or(Some(held.today));
    held.one.paused_until = until;
    store::update(&held.change, &held.one).await?;
    decline_open(&mut held.change, held.one.id).await?;
    held.finish(TURNED, "paused").await
}

/// Everything somebody is asked just now counts as a no, and others are asked.
async fn decline_open(change: &mut Change, id: Id) -> Result<()> {
    for open in invitations::store::list_to(change.rows(), id).await? {
        if !open.is_open() {
            continue;
        }
        let (answer, reason) = (Answer::Declined, Some(PAUSE));
        let was_open = invitations::store::answer(change, open.id, answer, None, reason).await?;
        let request = requests::store::find(change.rows(), open.request).await?;
        if was_open && request.stage == Stage::Searching {
            looked_for::begin(change, request.id).await?;
        }
    }
    Ok(())
}

/// They are back from their rest.
pub async fn resume(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    wake(held).await
}

/// The same in a change that is open.
pub(super) async fn wake(mut held: Held) -> Result<()> {
    rules::may_turn(&held.one, Standing::Active, held.today)?;
    held.one.paused_on = None;
    held.one.paused_until = None;
    store::update(&held.change, &held.one).await?;
    held.finish(TURNED, "active").await
}

/// They leave today: their links end, and so does what they are to the centre. Certificates of somebody who never took an
/// appointment go at once (§ 72a Abs. 5 SGB VIII).
///
/// # Errors
/// Refused while appointments are ahead, unless they shall be `handed_over`.
pub async fn leave(centre: &Arc<Centre>, actor: &Actor, id: Id, handed_over: bool) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    go(centre, held, handed_over).await
}

/// The same in a change that is open.
pub(super) async fn go(centre: &Arc<Centre>, mut held: Held, handed_over: bool) -> Result<()> {
    let id = held.one.id;
    rules::may_turn(&held.one, Standing::Left, held.today)?;
    if handed_over {
        ahead::release(centre, &mut held.change, id).await?;
    } else {
        ahead::must_be_free(&held.change, id).await?;
    }
    decline_open(&mut held.change, id).await?;
    if held.one.active_since.is_none() {
        store::papers::delete_certificates(&held.change, &[id], &BTreeSet::new()).await?;
    }
    held.one.left_on = Some(held.today);
    store::update(&held.change, &held.one).await?;
    links::revoke(&held.change, Purpose::Interpreter, id).await?;
    brokering::withdraw_later(&mut held.change, id).await?;
    let (began, today) = (held.one.active_since, held.today);
    people::note(&held.change, held.one.person, |details| {
        for own in &mut details.functions {
            let is_this = own.kind == FunctionKind::Volunteer && Some(own.from_on) == began;
            if is_this && own.until_on.is_none() {
                own.until_on = Some(today);
            }
        }
    })
    .await?;
    held.finish(TURNED, "left").await
}

/// They come back: what they lack by now must be there before they take appointments again.
pub async fn come_back(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let mut held = begin(centre, actor, id).await?;
    rules::may_turn(&held.one, Standing::Joining, held.today)?;
    held.one.left_on = None;
    held.one.active_since = None;
    held.one.paused_on = None;
    held.one.paused_until = None;
    held.one.interested_on = held.today;
    store::update(&held.change, &held.one).await?;
    held.finish(TURNED, "joining").await
}

/// Writes down what they decide about themselves, and what the coordinators should know.
pub async fn set_terms(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    terms: Terms,
    (note, way): (String, Option<consents::Way>),
) -> Result<()> {
    let mut held = begin(centre, actor, id).await?;
    let (before, person) = (held.one.terms.clone(), held.one.person);
    let said = Said {
        language: own::language_of(&held.person),
        way: way.unwrap_or(consents::Way::Spoken),
    };
    let both = (&before, &terms);
    agreed::keep(&held.change, &centre.texts, person, both, said).await?;
    held.one.terms = terms;
    held.one.note = note;
    store::update(&held.change, &held.one).await?;
    held.finish("interpreters-terms-written", "terms").await
}

/// Sends them the link to their own page.
///
/// # Errors
/// Refused when they have no mail or have left.
pub async fn send_link(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let mut held = begin(centre, actor, id).await?;
    if held.one.standing(held.today) == Standing::Left {
        return Err(Refusal::new("refused-interpreters-standing").into());
    }
    let is_sent = own::send(centre, &mut held.change, &held.one, &held.person).await?;
    if !is_sent {
        return Err(Refusal::new("refused-interpreters-no-mail").into());
    }
    held.finish("interpreters-link-sent", "link").await
}

//! The steps of the way into the pool, each with its date and who.

use std::sync::Arc;

use platform::{Error, Refusal, Result, access::Actor, centre::Centre, web::Errors};
use registry::people::{self, Skill};
use values::{day::Day, id::Id};

use super::{
    super::{
        papers::{self, Certificate, Inspection, Noted, Pledge, SignedBy, Talk, Training},
        rules, store,
    },
    begin,
};

const NOTED: &str = "interpreters-noted";

/// The intake talk was held, and they said that they are of age.
pub async fn hold_talk(centre: &Arc<Centre>, actor: &Actor, id: Id, talk: &Talk) -> Result<()> {
    let mut held = begin(centre, actor, id).await?;
    rules::has_happened(talk.held_on, held.today)?;
    store::papers::put_talk(&held.change, id, talk).await?;
    held.one.of_age_on = held.one.of_age_on.or(Some(talk.held_on));
    store::update(&held.change, &held.one).await?;
    held.finish(NOTED, "talk").await
}

/// Somebody made sure of a language: writes it into the record of the person.
pub async fn prove_language(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    proved: Skill,
) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    let day = proved.verified_on;
    rules::has_happened(day.unwrap_or(held.today), held.today)?;
    people::note(&held.change, held.one.person, |details| {
        papers::prove(&mut details.languages, proved);
    })
    .await?;
    held.finish(NOTED, "language").await
}

/// Somebody looked at a conduct certificate. How long it counts follows from the rules unless they said otherwise.
pub async fn inspect_certificate(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    said: Inspection,
) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    rules::may_inspect(said.issued_on, said.inspected_on, held.today)?;
    let oldest = held.rules.deadlines.certificate_age_months;
    rules::is_young_enough(said.issued_on, said.inspected_on, oldest).map_err(|refusal| {
        let mut errors = Errors::default();
        errors.add("issued_on", refusal);
        Error::Invalid(errors)
    })?;
    let months = held.rules.needed.conduct_months;
    let usual = months.map(|months| rules::conduct_end(said.inspected_on, months));
    let valid_until = said.valid_until.or(usual);
    let valid_until = valid_until.ok_or_else(|| Refusal::new("refused-interpreters-no-end"))?;
    if valid_until < said.inspected_on {
        return Err(Refusal::new("refused-interpreters-inspection").into());
    }
    let certificate = Certificate {
        id: Id::default(),
        issued_on: said.issued_on,
        inspected_on: said.inspected_on,
        valid_until,
        inspected_by: said.inspected_by,
    };
    store::papers::insert_certificate(&held.change, id, &certificate).await?;
    held.finish(NOTED, "conduct").await
}

/// The pledge was signed on paper, in the version that stands on it.
///
/// # Errors
/// Refused in the future, and for a version that does not exist yet.
pub async fn take_pledge(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    signed_on: Day,
    (language, version): (String, u16),
) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    rules::has_happened(signed_on, held.today)?;
    if version > held.rules.needed.pledge_version {
        return Err(Refusal::new("refused-interpreters-pledge-changed").into());
    }
    let pledge = Pledge {
        id: Id::default(),
        version,
        language,
        signed_on,
        way: SignedBy::Paper,
        valid_until: None,
    };
    store::papers::insert_pledge(&held.change, id, &pledge).await?;
    held.finish(NOTED, "pledge").await
}

/// They took part in a module; the whole of it unless `minutes` says otherwise.
pub async fn train(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    module: Id,
    completed_on: Day,
    minutes: Option<u32>,
) -> Result<()> {
    let held = begin(centre, actor, id).await?;
    rules::has_happened(completed_on, held.today)?;
    let module = store::modules::find(held.change.rows(), module).await?;
    let training = Training {
        id: Id::default(),
        minutes: minutes.unwrap_or(module.minutes),
        module: module.name,
        kind: module.kind,
        completed_on,
        recorded_by: actor.name.clone(),
    };
    store::papers::insert_training(&held.change, id, module.id, &training).await?;
    held.finish(NOTED, "training").await
}

/// Something was noted by mistake: it is taken back, and the log keeps that it was there.
///
/// # Errors
/// Not found when it is not theirs or was taken back before.
pub async fn take_back(centre: &Arc<Centre>, actor: &Actor, id: Id, noted: Noted) -> Result<()> {
    let mut held = begin(centre, actor, id).await?;
    if !store::papers::take_back(&held.change, id, noted).await? {
        return Err(Error::NotFound);
    }
    // Their age was said in the talk.
    if noted == Noted::Talk && held.one.active_since.is_none() {
        held.one.of_age_on = None;
        store::update(&held.change, &held.one).await?;
    }
    held.finish("interpreters-taken-back", noted.key()).await
}

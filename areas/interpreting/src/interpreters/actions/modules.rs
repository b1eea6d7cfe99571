//! What is taught.

use std::{collections::BTreeSet, sync::Arc};

use platform::{Result, access::Actor, centre::Centre, database::Entry};
use serde_json::json;
use values::{day::Day, id::Id, subject::Subject};

use super::{
    super::{
        papers::{Module, ModuleKind, Training},
        rules, store,
    },
    remind,
};
use crate::{
    pool,
    rights::{KEEP, READ},
};

/// The kind under which the log speaks of modules.
const MODULE: &str = "interpreting_training_module";

/// Every module.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Module>> {
    actor.must(READ)?;
    store::modules::list(centre.database.read()).await
}

/// Adds one and says its id.
pub async fn add(
    centre: &Arc<Centre>,
    actor: &Actor,
    name: String,
    kind: ModuleKind,
    minutes: u32,
) -> Result<Id> {
    actor.must(KEEP)?;
    let change = centre.change(actor).await?;
    let new = Module {
        id: change.new_id(),
        name,
        kind,
        minutes,
        ended_on: None,
    };
    store::modules::insert(&change, &new).await?;
    let subject = Subject::new(MODULE, new.id);
    change
        .commit(Entry::new("interpreters-module-added", subject))
        .await?;
    Ok(new.id)
}

/// It is offered no more; who took part keeps it.
pub async fn end(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(KEEP)?;
    let change = centre.change(actor).await?;
    store::modules::find(change.rows(), id).await?;
    store::modules::end(&change, id, centre.clock.today()).await?;
    let subject = Subject::new(MODULE, id);
    change
        .commit(Entry::new("interpreters-module-ended", subject))
        .await
}

/// One module, for whoever notes who took part.
pub async fn find(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Module> {
    actor.must(KEEP)?;
    store::modules::find(centre.database.read(), id).await
}

/// All of `people` took part in a module on `day`; the whole of it unless `minutes` says otherwise.
pub async fn train(
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
    people: &BTreeSet<Id>,
    (day, minutes): (Day, Option<u32>),
) -> Result<()> {
    actor.must(KEEP)?;
    let change = centre.change(actor).await?;
    let today = change.clock().today();
    rules::has_happened(day, today)?;
    let module = store::modules::find(change.rows(), id).await?;
    let rules = pool::store::on(change.rows(), today).await?;
    let training = Training {
        id: Id::default(),
        minutes: minutes.unwrap_or(module.minutes),
        module: module.name,
        kind: module.kind,
        completed_on: day,
        recorded_by: actor.name.clone(),
    };
    for who in people {
        let one = store::hold(&change, *who).await?;
        store::papers::insert_training(&change, one.id, id, &training).await?;
        remind(&change, &one, &rules, today).await?;
    }
    let entry = Entry::new("interpreters-trained", Subject::new(MODULE, id));
    change
        .commit(entry.with(json!({ "count": people.len() })))
        .await
}

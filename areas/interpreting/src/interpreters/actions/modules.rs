//! What is taught.

use std::sync::Arc;

use platform::{Result, access::Actor, centre::Centre, database::Entry};
use values::{id::Id, subject::Subject};

use super::super::{
    papers::{Module, ModuleKind},
    store,
};
use crate::rights::{KEEP, READ};

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

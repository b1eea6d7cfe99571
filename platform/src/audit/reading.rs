//! Reading a confidential record is an entry, too.

use std::sync::Arc;

use chrono::TimeDelta;
use sea_orm::{EntityTrait, PaginatorTrait, entity::prelude::*};
use values::subject::Subject;

use super::entry;
use crate::{access::Actor, centre::Centre, database::Entry, error::Result};

/// The action of an entry about a reading.
pub const READ: &str = "record-read";
/// Who opens the same record again within this time has still the same reason: one entry says it.
const ONE_READING: TimeDelta = TimeDelta::hours(1);

/// Notes that `actor` has seen `subject`. Whoever shows a confidential record calls this first:
/// what cannot be noted is not shown.
pub async fn note_reading(centre: &Arc<Centre>, actor: &Actor, subject: &Subject) -> Result<()> {
    let recent = entry::Entity::find()
        .filter(entry::Column::SubjectKind.eq(subject.kind.as_str()))
        .filter(entry::Column::SubjectId.eq(subject.id.0))
        .filter(entry::Column::Action.eq(READ))
        .filter(entry::Column::ActorId.eq(actor.account.map(|id| id.0)))
        .filter(entry::Column::HappenedAt.gt(centre.clock.now() - ONE_READING));
    if actor.account.is_some() && recent.count(centre.database.read()).await? > 0 {
        return Ok(());
    }
    let change = centre.change(actor).await?;
    change
        .commit(Entry::new("record-read", subject.clone()))
        .await
}

//! Logs from the time when each entry held a name are sealed anew, once, so that names can go.

use sea_orm::{
    ActiveValue::Set, DatabaseTransaction, DbErr, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*, sea_query::Expr,
};
use serde_json::json;
use values::{clock::Clock, id::Id, subject::Subject};

use super::{Verdict, append, entry, head, names, read_head, seal, verify};
use crate::{
    access::Actor,
    database::{Database, Entry},
    error::{Error, Result},
};

/// Entries in memory at a time.
const STRIDE: u64 = 1_000;

/// Seals a log of the older kind anew: names go beside it, the chain is computed again, and an
/// entry keeps the end of the old chain, so that it can be compared with a copy. Harmless when
/// there is nothing to do.
///
/// # Errors
/// A log that is not whole is left as it is: sealing it anew would hide what happened to it.
pub async fn bring_up_to_date(database: &Database, clock: &Clock) -> Result<()> {
    if !has_old_entries(database.read()).await? {
        return Ok(());
    }
    let transaction = database.begin().await?;
    // Takes the row lock: of two processes that start together the second finds nothing to do.
    head::Entity::update_many()
        .col_expr(head::Column::Sequence, Expr::col(head::Column::Sequence))
        .exec(&transaction)
        .await?;
    if !has_old_entries(&transaction).await? {
        return Ok(());
    }
    if let Verdict::Broken { sequence } = verify(&transaction).await? {
        tracing::error!(sequence, "the log is broken and was not sealed anew");
        return Ok(());
    }
    let old = read_head(&transaction).await?;
    let hash = reseal(&transaction).await?;
    head::Entity::update_many()
        .col_expr(head::Column::Hash, Expr::value(hash))
        .exec(&transaction)
        .await?;
    let entry = Entry::new("log-sealed-anew", Subject::new("log", Id::named("log")))
        .with(json!({ "entries": old.sequence, "old_end": old.hash }));
    let machine = Actor::machine("upgrade");
    append(&transaction, clock.now(), &machine, &entry).await?;
    transaction.commit().await.map_err(Error::from)
}

async fn has_old_entries(rows: &impl ConnectionTrait) -> std::result::Result<bool, DbErr> {
    let old = entry::Entity::find().filter(entry::Column::ActorSeal.eq(""));
    Ok(old.limit(1).one(rows).await?.is_some())
}

async fn reseal(transaction: &DatabaseTransaction) -> Result<String> {
    let (mut sequence, mut hash) = (0, String::new());
    loop {
        let lines = entry::Entity::find()
            .filter(entry::Column::Sequence.gt(sequence))
            .order_by_asc(entry::Column::Sequence)
            .limit(STRIDE)
            .all(transaction)
            .await?;
        if lines.is_empty() {
            return Ok(hash);
        }
        for mut line in lines {
            if line.actor_seal.is_empty() {
                let (account, at) = (line.actor_id, line.happened_at);
                line.actor_seal =
                    names::seal_of(transaction, account, &line.actor_name, at).await?;
                line.actor_name.clear();
            }
            line.hash = seal(&hash, &line);
            entry::Entity::update(entry::ActiveModel {
                sequence: Set(line.sequence),
                actor_name: Set(line.actor_name),
                actor_seal: Set(line.actor_seal),
                hash: Set(line.hash.clone()),
                ..Default::default()
            })
            .exec_without_returning(transaction)
            .await?;
            (sequence, hash) = (line.sequence, line.hash);
        }
    }
}

//! The log: append-only, each entry sealed with the hash of the one before it, so that nobody can
//! change or remove one unseen. The names of people stand beside it ([`names`]), so that they can
//! go while the chain stays whole.

mod names;
mod reading;
mod reseal;

use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use values::{clock::Moment, id::Id, subject::Subject};

pub use names::forget;
pub use reading::{READ, note_reading};
pub use reseal::bring_up_to_date;

use crate::{access::Actor, database::Entry};

mod entry {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_entry")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub sequence: i64,
        pub happened_at: DateTimeUtc,
        pub actor_id: Option<Uuid>,
        pub actor_name: String,
        pub action: String,
        pub subject_kind: String,
        pub subject_id: Uuid,
        pub details: String,
        pub hash: String,
        pub actor_seal: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod head {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "audit_head")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: i16,
        pub sequence: i64,
        pub hash: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One line of the log.
#[derive(Clone, Debug)]
pub struct Line {
    /// Position in the chain, from 1.
    pub sequence: i64,
    /// When it happened.
    pub happened_at: Moment,
    /// Who did it, as called then; empty once the name is gone.
    pub actor_name: String,
    /// The account of who did it.
    pub actor: Option<Id>,
    /// A text key such as `profile-published`.
    pub action: String,
    /// What it happened to.
    pub subject: Subject,
    /// Facts beside it.
    pub details: Value,
}

/// What a check of the whole chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every entry is as it was written.
    Intact {
        /// How many entries there are.
        entries: i64,
    },
    /// An entry was changed, removed or put in between.
    Broken {
        /// The first entry that does not fit.
        sequence: i64,
    },
}

/// Appends `what` in this transaction. Called by `Change::commit` alone.
pub(crate) async fn append(
    transaction: &DatabaseTransaction,
    now: Moment,
    actor: &Actor,
    what: &Entry,
) -> Result<i64, DbErr> {
    // Updating first takes the row lock: on PostgreSQL appenders queue here.
    head::Entity::update_many()
        .col_expr(
            head::Column::Sequence,
            Expr::col(head::Column::Sequence).add(1),
        )
        .exec(transaction)
        .await?;
    let head = read_head(transaction).await?;
    let account = actor.account.map(|id| id.0);
    let mut model = entry::Model {
        sequence: head.sequence,
        happened_at: now,
        actor_id: account,
        actor_name: String::new(),
        action: what.action.to_owned(),
        subject_kind: what.subject.kind.clone(),
        subject_id: what.subject.id.0,
        details: what.details.to_string(),
        hash: String::new(),
        actor_seal: names::seal_of(transaction, account, &actor.name, now).await?,
    };
    model.hash = seal(&head.hash, &model);
    head::Entity::update_many()
        .col_expr(head::Column::Hash, Expr::value(model.hash.clone()))
        .exec(transaction)
        .await?;
    entry::Entity::insert(entry::ActiveModel {
        sequence: Set(model.sequence),
        happened_at: Set(model.happened_at),
        actor_id: Set(model.actor_id),
        actor_name: Set(model.actor_name),
        action: Set(model.action),
        subject_kind: Set(model.subject_kind),
        subject_id: Set(model.subject_id),
        details: Set(model.details),
        hash: Set(model.hash),
        actor_seal: Set(model.actor_seal),
    })
    .exec_without_returning(transaction)
    .await?;
    Ok(head.sequence)
}

/// Number of the newest entry; 0 while the log is empty.
pub async fn last_sequence(rows: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(read_head(rows).await?.sequence)
}

/// Number and hash of the newest entry: whoever keeps them elsewhere sees when the chain was written
/// anew.
pub async fn end(rows: &impl ConnectionTrait) -> Result<(i64, String), DbErr> {
    let head = read_head(rows).await?;
    Ok((head.sequence, head.hash))
}

async fn read_head(rows: &impl ConnectionTrait) -> Result<head::Model, DbErr> {
    let head = head::Entity::find_by_id(1_i16).one(rows).await?;
    head.ok_or_else(|| DbErr::RecordNotFound("audit_head".to_owned()))
}

/// Which part of the log is wanted.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Only entries older than this one.
    pub before: Option<i64>,
    /// Only entries about this record.
    pub subject: Option<Subject>,
    /// Only entries that say somebody has read.
    pub only_readings: bool,
}

/// The newest entries first: `limit` of them, older than `before` where given.
pub async fn list(
    rows: &impl ConnectionTrait,
    before: Option<i64>,
    limit: u64,
) -> Result<Vec<Line>, DbErr> {
    let part = Part {
        before,
        ..Part::default()
    };
    list_part(rows, &part, limit).await
}

/// The newest entries of a part of the log first, `limit` of them.
pub async fn list_part(
    rows: &impl ConnectionTrait,
    part: &Part,
    limit: u64,
) -> Result<Vec<Line>, DbErr> {
    let mut query = entry::Entity::find()
        .order_by_desc(entry::Column::Sequence)
        .limit(limit);
    if let Some(before) = part.before {
        query = query.filter(entry::Column::Sequence.lt(before));
    }
    if let Some(subject) = &part.subject {
        query = query
            .filter(entry::Column::SubjectKind.eq(subject.kind.as_str()))
            .filter(entry::Column::SubjectId.eq(subject.id.0));
    }
    if part.only_readings {
        query = query.filter(entry::Column::Action.eq(READ));
    }
    named(rows, query.all(rows).await?).await
}

/// What an account did, the oldest first: for a person's own export.
pub async fn list_of(rows: &impl ConnectionTrait, account: Id) -> Result<Vec<Line>, DbErr> {
    let entries = entry::Entity::find()
        .filter(
            entry::Column::ActorId
                .eq(account.0)
                .or(entry::Column::SubjectId.eq(account.0)),
        )
        .order_by_asc(entry::Column::Sequence)
        .all(rows)
        .await?;
    named(rows, entries).await
}

/// What happened to the record with this id, the oldest first.
pub async fn list_about(rows: &impl ConnectionTrait, id: Id) -> Result<Vec<Line>, DbErr> {
    let entries = entry::Entity::find()
        .filter(entry::Column::SubjectId.eq(id.0))
        .order_by_asc(entry::Column::Sequence)
        .all(rows)
        .await?;
    named(rows, entries).await
}

async fn named(
    rows: &impl ConnectionTrait,
    entries: Vec<entry::Model>,
) -> Result<Vec<Line>, DbErr> {
    let known = names::of(rows, entries.iter().map(|row| row.actor_seal.clone())).await?;
    let lines = entries.into_iter().map(|row| Line {
        sequence: row.sequence,
        happened_at: row.happened_at,
        actor_name: known.get(&row.actor_seal).cloned().unwrap_or_default(),
        actor: row.actor_id.map(Id),
        action: row.action,
        subject: Subject::new(&row.subject_kind, Id(row.subject_id)),
        details: serde_json::from_str(&row.details).unwrap_or_default(),
    });
    Ok(lines.collect())
}

/// Recomputes the chain from the first entry to the head, and the names beside it. A name that is
/// gone breaks nothing; one that was changed is found at the first entry that it stands at.
pub async fn verify(rows: &impl ConnectionTrait) -> Result<Verdict, DbErr> {
    /// Entries in memory at a time.
    const STRIDE: u64 = 1_000;
    let forged = names::forged(rows).await?;
    let (mut sequence, mut hash) = (0, String::new());
    loop {
        let lines = entry::Entity::find()
            .filter(entry::Column::Sequence.gt(sequence))
            .order_by_asc(entry::Column::Sequence)
            .limit(STRIDE)
            .all(rows)
            .await?;
        if lines.is_empty() {
            break;
        }
        for line in lines {
            let is_whole = line.sequence == sequence + 1 && seal(&hash, &line) == line.hash;
            if !is_whole || forged.contains(&line.actor_seal) {
                return Ok(Verdict::Broken {
                    sequence: sequence + 1,
                });
            }
            sequence = line.sequence;
            hash = line.hash;
        }
    }
    let head = read_head(rows).await?;
    if head.sequence == sequence && head.hash == hash {
        Ok(Verdict::Intact { entries: sequence })
    } else {
        Ok(Verdict::Broken {
            sequence: sequence + 1,
        })
    }
}

/// SHA-256 over the previous hash and every column. Until names stood beside the log, an entry
/// sealed the name itself: without `actor_seal` it still does.
fn seal(previous: &str, line: &entry::Model) -> String {
    let who = if line.actor_seal.is_empty() {
        &line.actor_name
    } else {
        &line.actor_seal
    };
    digest(&[
        previous,
        &line.sequence.to_string(),
        &line.happened_at.timestamp_micros().to_string(),
        &line.actor_id.map(|id| id.to_string()).unwrap_or_default(),
        who,
        &line.action,
        &line.subject_kind,
        &line.subject_id.to_string(),
        &line.details,
    ])
}

/// SHA-256 over texts, each with its length in front so that no two different lists give the same
/// bytes.
fn digest(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    crate::access::token::hex(&hasher.finalize())
}

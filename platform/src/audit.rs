//! The log: append-only, each entry sealed with the hash of the one before it, so that nobody can
//! change or remove one unseen.

use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DatabaseTransaction, DbErr, EntityTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use values::{clock::Moment, id::Id, subject::Subject};

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
    /// Who did it, as called then.
    pub actor_name: String,
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
    let mut model = entry::Model {
        sequence: head.sequence,
        happened_at: now,
        actor_id: actor.account.map(|id| id.0),
        actor_name: actor.name.clone(),
        action: what.action.to_owned(),
        subject_kind: what.subject.kind.clone(),
        subject_id: what.subject.id.0,
        details: what.details.to_string(),
        hash: String::new(),
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
    })
    .exec_without_returning(transaction)
    .await?;
    Ok(head.sequence)
}

/// Number of the newest entry; 0 while the log is empty.
pub async fn last_sequence(rows: &impl ConnectionTrait) -> Result<i64, DbErr> {
    Ok(read_head(rows).await?.sequence)
}

async fn read_head(rows: &impl ConnectionTrait) -> Result<head::Model, DbErr> {
    let head = head::Entity::find_by_id(1_i16).one(rows).await?;
    head.ok_or_else(|| DbErr::RecordNotFound("audit_head".to_owned()))
}

/// The newest entries first: `limit` of them, older than `before` where given.
pub async fn list(
    rows: &impl ConnectionTrait,
    before: Option<i64>,
    limit: u64,
) -> Result<Vec<Line>, DbErr> {
    let mut query = entry::Entity::find()
        .order_by_desc(entry::Column::Sequence)
        .limit(limit);
    if let Some(before) = before {
        query = query.filter(entry::Column::Sequence.lt(before));
    }
    Ok(query.all(rows).await?.into_iter().map(Line::from).collect())
}

/// Recomputes the chain from the first entry to the head.
pub async fn verify(rows: &impl ConnectionTrait) -> Result<Verdict, DbErr> {
    /// Entries in memory at a time.
    const STRIDE: u64 = 1_000;
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
            if line.sequence != sequence + 1 || seal(&hash, &line) != line.hash {
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

/// SHA-256 over the previous hash and every column, each with its length in front so that no two
/// different rows give the same bytes.
fn seal(previous: &str, line: &entry::Model) -> String {
    let mut hasher = Sha256::new();
    let parts = [
        previous.to_owned(),
        line.sequence.to_string(),
        line.happened_at.timestamp_micros().to_string(),
        line.actor_id.map(|id| id.to_string()).unwrap_or_default(),
        line.actor_name.clone(),
        line.action.clone(),
        line.subject_kind.clone(),
        line.subject_id.to_string(),
        line.details.clone(),
    ];
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    crate::access::token::hex(&hasher.finalize())
}

impl From<entry::Model> for Line {
    fn from(row: entry::Model) -> Self {
        Self {
            sequence: row.sequence,
            happened_at: row.happened_at,
            actor_name: row.actor_name,
            action: row.action,
            subject: Subject::new(&row.subject_kind, Id(row.subject_id)),
            details: serde_json::from_str(&row.details).unwrap_or_default(),
        }
    }
}

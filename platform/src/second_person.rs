//! Four eyes: what one person asks for, another one has to approve before it happens. Approved
//! acts are done by a job, in the transaction of which they are used up.

use std::sync::Arc;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, SqlErr, entity::prelude::*,
    sea_query::Expr,
};
use serde_json::{Value, json};
use values::{clock::Moment, id::Id, subject::Subject};

use crate::{
    access::{Actor, Right},
    centre::Centre,
    database::{Change, Entry},
    error::{Error, Refusal, Result},
    jobs::Job,
};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "second_person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub act: String,
        pub right_key: String,
        pub job: String,
        pub subject_kind: String,
        pub subject_id: Uuid,
        pub details: String,
        pub asked_by: Uuid,
        pub asked_at: DateTimeUtc,
        pub decided_by: Option<Uuid>,
        pub decided_at: Option<DateTimeUtc>,
        pub outcome: Option<String>,
        pub done_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Something that needs a second person.
#[derive(Clone, Copy, Debug)]
pub struct Act {
    /// Text key of a sentence about `{ $subject }` that says what is to happen.
    pub key: &'static str,
    /// Whoever holds it may decide.
    pub right: Right,
    /// Kind of the job that does it after approval; its payload is `{ "request": id }`. It begins
    /// its change with [`carry_out`].
    pub job: &'static str,
}

/// A request for approval.
#[derive(Clone, Debug)]
pub struct Request {
    /// The record.
    pub id: Id,
    /// Text key of the act.
    pub act: String,
    /// What it is about.
    pub subject: Subject,
    /// What the job needs to know.
    pub details: Value,
    /// The account that asks.
    pub asked_by: Id,
    /// When.
    pub asked_at: Moment,
    right_key: String,
    job: String,
}

impl From<row::Model> for Request {
    fn from(row: row::Model) -> Self {
        Self {
            id: Id(row.id),
            act: row.act,
            subject: Subject::new(&row.subject_kind, Id(row.subject_id)),
            details: serde_json::from_str(&row.details).unwrap_or_default(),
            asked_by: Id(row.asked_by),
            asked_at: row.asked_at,
            right_key: row.right_key,
            job: row.job,
        }
    }
}

/// What a second person says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Yes: it happens now.
    Approve,
    /// No.
    Refuse,
    /// The first person no longer asks.
    Withdraw,
}

impl Verdict {
    fn key(self) -> &'static str {
        match self {
            Self::Approve => "approved",
            Self::Refuse => "refused",
            Self::Withdraw => "withdrawn",
        }
    }
}

/// Asks inside `change` for `act` on `subject`, on behalf of the person who changes.
///
/// # Errors
/// Refused when the same is being asked already; sign-in needed for a machine.
pub async fn ask(change: &Change, act: &Act, subject: &Subject, details: &Value) -> Result<Id> {
    let asked_by = change.actor().account.ok_or(Error::SignInNeeded)?;
    let id = change.new_id();
    let inserted = row::Entity::insert(row::ActiveModel {
        id: Set(id.0),
        act: Set(act.key.to_owned()),
        right_key: Set(act.right.key.to_owned()),
        job: Set(act.job.to_owned()),
        subject_kind: Set(subject.kind.clone()),
        subject_id: Set(subject.id.0),
        details: Set(details.to_string()),
        asked_by: Set(asked_by.0),
        asked_at: Set(change.now()),
        decided_by: Set(None),
        decided_at: Set(None),
        outcome: Set(None),
        done_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await;
    match inserted {
        Ok(_) => Ok(id),
        Err(cause) if matches!(cause.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Err(Refusal::new("refused-asked-already").into())
        }
        Err(cause) => Err(cause.into()),
    }
}

/// Requests that nobody has decided yet, the oldest first.
pub async fn open(rows: &impl ConnectionTrait) -> std::result::Result<Vec<Request>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::DecidedAt.is_null())
        .order_by_asc(row::Column::AskedAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Request::from).collect())
}

/// Whether `act` on `subject` waits for a second person.
pub async fn is_open(
    rows: &impl ConnectionTrait,
    act: &Act,
    subject: &Subject,
) -> std::result::Result<bool, DbErr> {
    let open = open(rows).await?;
    Ok(open
        .iter()
        .any(|request| request.act == act.key && request.subject == *subject))
}

/// Why somebody cannot be the second person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// A machine looks at nothing.
    Nobody,
    /// They are the first person.
    First,
    /// It is about themselves.
    Concerned,
}

/// Whether `account` may be the second person to what `first` began and what is about `concerned`.
///
/// # Errors
/// Why not.
pub fn may_be_second(
    account: Option<Id>,
    first: Option<Id>,
    concerned: Option<Id>,
) -> std::result::Result<(), Unfit> {
    match account {
        None => Err(Unfit::Nobody),
        _ if account == first => Err(Unfit::First),
        _ if account == concerned => Err(Unfit::Concerned),
        _ => Ok(()),
    }
}

/// Whether `actor` may decide on `request`: they hold its right and did not ask themselves.
pub fn may_decide(actor: &Actor, request: &Request) -> bool {
    may_be_second(actor.account, Some(request.asked_by), None).is_ok()
        && actor.holds(&request.right_key)
}

/// Decides on a request, once.
///
/// # Errors
/// Not found for whoever may not decide on it; refused when it has been decided already.
pub async fn decide(centre: &Arc<Centre>, actor: &Actor, id: Id, verdict: Verdict) -> Result<()> {
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let mut change = centre.change(actor).await?;
    let found = row::Entity::find_by_id(id.0).one(change.rows()).await?;
    let request = Request::from(found.ok_or(Error::NotFound)?);
    let may = match verdict {
        Verdict::Withdraw => request.asked_by == account,
        Verdict::Approve | Verdict::Refuse => may_decide(actor, &request),
    };
    if !may {
        return Err(Error::NotFound);
    }
    // The update is the test: of two who decide at once, one changes the row.
    let decided = row::Entity::update_many()
        .col_expr(row::Column::DecidedBy, Expr::value(account.0))
        .col_expr(row::Column::DecidedAt, Expr::value(change.now()))
        .col_expr(row::Column::Outcome, Expr::value(verdict.key()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::DecidedAt.is_null())
        .exec(change.rows())
        .await?;
    if decided.rows_affected != 1 {
        return Err(Refusal::new("refused-decided-already").into());
    }
    if verdict == Verdict::Approve {
        let kind = centre.job_kinds.iter().find(|kind| kind.key == request.job);
        let kind = kind.ok_or_else(|| Error::failure(format!("nobody does {}", request.job)))?;
        change
            .enqueue(Job::new(kind.key, &json!({ "request": id }))?)
            .await?;
    }
    let entry = match verdict {
        Verdict::Approve => Entry::new("second-person-approved", request.subject),
        Verdict::Refuse => Entry::new("second-person-refused", request.subject),
        Verdict::Withdraw => Entry::new("second-person-withdrawn", request.subject),
    };
    change
        .commit(entry.with(json!({ "act": request.act })))
        .await
}

/// Uses an approved request up inside the change that does what was approved. `None` when it was
/// not approved or has been done: then there is nothing to do.
pub async fn carry_out(change: &Change, id: Id) -> Result<Option<Request>> {
    let done = row::Entity::update_many()
        .col_expr(row::Column::DoneAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::Outcome.eq(Verdict::Approve.key()))
        .filter(row::Column::DoneAt.is_null())
        .exec(change.rows())
        .await?;
    if done.rows_affected != 1 {
        return Ok(None);
    }
    let found = row::Entity::find_by_id(id.0).one(change.rows()).await?;
    Ok(found.map(Request::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_person_is_neither_the_first_nor_the_one_concerned() {
        let [first, concerned, other] = ["first", "concerned", "other"].map(Id::named);
        for (account, expected) in [
            (None, Err(Unfit::Nobody)),
            (Some(first), Err(Unfit::First)),
            (Some(concerned), Err(Unfit::Concerned)),
            (Some(other), Ok(())),
        ] {
            let answer = may_be_second(account, Some(first), Some(concerned));
            assert_eq!(answer, expected, "{account:?}");
        }
        assert_eq!(may_be_second(Some(first), None, None), Ok(()));
        assert_eq!(may_be_second(None, None, None), Err(Unfit::Nobody));
    }
}

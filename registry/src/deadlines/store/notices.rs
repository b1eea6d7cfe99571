//! Who was told what, who wants no mail, and what is kept about an account.

use std::collections::BTreeSet;

use platform::database::Change;
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait,
    entity::prelude::*,
    sea_query::{Expr, OnConflict},
};
use values::{day::Day, id::Id};

use super::rows::{digest_row, move_row, notice_row, row, silence_row};
use crate::deadlines::rules::Notice;

/// Who was told what about which day.
pub type Told = BTreeSet<(Id, Id, String, Day)>;

/// What was told about the open deadlines: deadline, account, kind, last day.
pub async fn told(rows: &impl ConnectionTrait) -> Result<Told, DbErr> {
    let found = notice_row::Entity::find().all(rows).await?;
    let told = found.into_iter().map(|row| {
        let (deadline, account) = (Id(row.deadline_id), Id(row.account_id));
        (deadline, account, row.kind, row.due_on)
    });
    Ok(told.collect())
}

/// Takes today's mail to `account` for this change; `false` when another node has it.
pub async fn begin_digest(change: &Change, account: Id, today: Day) -> Result<bool, DbErr> {
    let once = OnConflict::columns([digest_row::Column::AccountId, digest_row::Column::ToldOn])
        .do_nothing()
        .to_owned();
    let row = digest_row::ActiveModel {
        account_id: Set(account.0),
        told_on: Set(today),
    };
    let begun = digest_row::Entity::insert(row)
        .on_conflict(once)
        .exec_without_returning(change.rows())
        .await;
    match begun {
        Ok(rows) => Ok(rows == 1),
        Err(DbErr::RecordNotInserted) => Ok(false),
        Err(cause) => Err(cause),
    }
}

/// Notes that `account` is told `notice` about a deadline.
pub async fn insert(
    change: &Change,
    deadline: (Id, Day),
    account: Id,
    notice: Notice,
    today: Day,
) -> Result<(), DbErr> {
    notice_row::Entity::insert(notice_row::ActiveModel {
        deadline_id: Set(deadline.0.0),
        account_id: Set(account.0),
        kind: Set(notice.key().to_owned()),
        due_on: Set(deadline.1),
        told_on: Set(today),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

/// Accounts that want no reminders by mail.
pub async fn silent(rows: &impl ConnectionTrait) -> Result<BTreeSet<Id>, DbErr> {
    let found = silence_row::Entity::find().all(rows).await?;
    Ok(found.into_iter().map(|row| Id(row.account_id)).collect())
}

/// Whether `account` wants no reminders by mail.
pub async fn is_silent(rows: &impl ConnectionTrait, account: Id) -> Result<bool, DbErr> {
    let found = silence_row::Entity::find_by_id(account.0).one(rows).await?;
    Ok(found.is_some())
}

/// Switches reminders by mail off or on.
pub async fn set_silent(change: &Change, account: Id, is_silent: bool) -> Result<(), DbErr> {
    silence_row::Entity::delete_by_id(account.0)
        .exec(change.rows())
        .await?;
    if is_silent {
        silence_row::Entity::insert(silence_row::ActiveModel {
            account_id: Set(account.0),
            since: Set(change.now()),
        })
        .exec_without_returning(change.rows())
        .await?;
    }
    Ok(())
}

/// Names and days of the deadlines that `account` has added, must act on or has done.
pub async fn export(rows: &impl ConnectionTrait, account: Id) -> Result<serde_json::Value, DbErr> {
    let found = row::Entity::find()
        .filter(
            sea_orm::Condition::any()
                .add(row::Column::AccountId.eq(account.0))
                .add(row::Column::AddedById.eq(account.0))
                .add(row::Column::DoneById.eq(account.0)),
        )
        .all(rows)
        .await?;
    let deadlines: Vec<_> = found
        .into_iter()
        .map(|row| {
            serde_json::json!({
                "name": row.text_name,
                "due_on": row.due_on,
                "must_act": row.account_id == Some(account.0),
                "added": row.added_by_id == Some(account.0),
                "done_at": row.done_at.filter(|_| row.done_by_id == Some(account.0)),
            })
        })
        .collect();
    let moves = move_row::Entity::find()
        .filter(move_row::Column::MovedById.eq(account.0))
        .all(rows)
        .await?;
    let moves: Vec<_> = moves
        .into_iter()
        .map(|row| serde_json::json!({ "reason": row.reason, "moved_at": row.moved_at }))
        .collect();
    let notices = notice_row::Entity::find()
        .filter(notice_row::Column::AccountId.eq(account.0))
        .all(rows)
        .await?;
    let notices: Vec<_> = notices
        .into_iter()
        .map(|row| serde_json::json!({ "kind": row.kind, "told_on": row.told_on }))
        .collect();
    let is_silent = is_silent(rows, account).await?;
    Ok(serde_json::json!({
        "deadlines": deadlines,
        "moves": moves,
        "reminders": notices,
        "wants_no_mail": is_silent,
    }))
}

/// Takes `account` out of every deadline; `role` acts where it had to.
pub async fn erase(change: &Change, account: Id, role: &str) -> Result<(), DbErr> {
    let rows = change.rows();
    let nobody = || Expr::value(None::<sea_orm::prelude::Uuid>);
    row::Entity::update_many()
        .col_expr(row::Column::AccountId, nobody())
        .col_expr(row::Column::Role, Expr::value(role))
        .filter(row::Column::AccountId.eq(account.0))
        .exec(rows)
        .await?;
    row::Entity::update_many()
        .col_expr(row::Column::AddedById, nobody())
        .col_expr(row::Column::AddedBy, Expr::value("–"))
        .filter(row::Column::AddedById.eq(account.0))
        .exec(rows)
        .await?;
    row::Entity::update_many()
        .col_expr(row::Column::DoneById, nobody())
        .col_expr(row::Column::DoneBy, Expr::value("–"))
        .filter(row::Column::DoneById.eq(account.0))
        .exec(rows)
        .await?;
    move_row::Entity::update_many()
        .col_expr(move_row::Column::MovedById, nobody())
        .col_expr(move_row::Column::MovedBy, Expr::value("–"))
        .filter(move_row::Column::MovedById.eq(account.0))
        .exec(rows)
        .await?;
    notice_row::Entity::delete_many()
        .filter(notice_row::Column::AccountId.eq(account.0))
        .exec(rows)
        .await?;
    digest_row::Entity::delete_many()
        .filter(digest_row::Column::AccountId.eq(account.0))
        .exec(rows)
        .await?;
    set_silent(change, account, false).await
}

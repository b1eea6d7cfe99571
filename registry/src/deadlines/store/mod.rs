//! Deadlines in the database.

pub mod notices;
pub mod reminding;
pub mod rows;

use std::collections::BTreeSet;

use platform::{access::Actor, database::Change, web::list::Wanted};
use sea_orm::{
    ActiveValue::Set,
    Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryOrder, QuerySelect,
    Select,
    entity::prelude::*,
    sea_query::{Expr, Order},
};
use values::{day::Day, id::Id, subject::Subject, text};

use super::model::{Deadline, Holder, Kept, Move, OWN, SUBJECT};
use rows::{move_row, row};

/// Whose deadlines a person may see.
#[derive(Clone, Debug)]
pub struct Scope {
    account: Option<Id>,
    roles: Vec<String>,
    right_keys: Vec<String>,
}

impl Scope {
    /// What `actor` must do and may know of.
    pub async fn of(rows: &impl ConnectionTrait, actor: &Actor) -> Result<Self, DbErr> {
        let keys: Vec<String> = row::Entity::find()
            .select_only()
            .column(row::Column::RightKey)
            .distinct()
            .filter(row::Column::RightKey.is_not_null())
            .into_tuple()
            .all(rows)
            .await?;
        Ok(Self {
            account: actor.account,
            roles: actor.roles.clone(),
            right_keys: keys.into_iter().filter(|key| actor.holds(key)).collect(),
        })
    }

    /// Those on which the person must act.
    fn mine(&self) -> Condition {
        Condition::any()
            .add(row::Column::AccountId.eq(self.account.map(|id| id.0)))
            .add(row::Column::Role.is_in(self.roles.iter().cloned()))
            .add(row::Column::RightKey.is_in(self.right_keys.iter().cloned()))
    }

    /// Those and the ones that colleagues have added: an area's own are for its people.
    fn seen(&self) -> Condition {
        self.mine().add(row::Column::RightKey.is_null())
    }
}

/// What of the list is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter<'a> {
    /// Those of colleagues, too.
    pub is_all: bool,
    /// Only of this kind of owner.
    pub kind: Option<&'a str>,
    /// Only those whose last day was before this one.
    pub overdue_before: Option<Day>,
    /// Those that are done, instead of the open ones.
    pub is_done: bool,
}

/// One page of the list, and how many there are.
pub async fn list(
    rows: &impl ConnectionTrait,
    scope: &Scope,
    filter: Filter<'_>,
    wanted: &Wanted,
    limit: u64,
) -> Result<(Vec<Kept>, u64), DbErr> {
    let query = narrowed(scope, filter, &wanted.search);
    let total = query.clone().count(rows).await?;
    let way = if wanted.is_descending {
        Order::Desc
    } else {
        Order::Asc
    };
    let column = match wanted.sort.as_str() {
        "name" => row::Column::Search,
        _ => row::Column::DueOn,
    };
    let found = query
        .order_by(column, way)
        .order_by_asc(row::Column::Id)
        .offset(wanted.offset())
        .limit(limit)
        .all(rows)
        .await?;
    Ok((found.into_iter().map(Kept::from).collect(), total))
}

fn narrowed(scope: &Scope, filter: Filter<'_>, search: &str) -> Select<row::Entity> {
    let mut query = row::Entity::find().filter(if filter.is_all {
        scope.seen()
    } else {
        scope.mine()
    });
    query = query.filter(if filter.is_done {
        row::Column::DoneAt.is_not_null()
    } else {
        row::Column::DoneAt.is_null()
    });
    if let Some(kind) = filter.kind {
        query = query.filter(row::Column::OwnerKind.eq(kind));
    }
    if let Some(day) = filter.overdue_before {
        query = query.filter(row::Column::DueOn.lt(day));
    }
    if !search.is_empty() {
        query = query.filter(row::Column::Search.contains(text::fold(search)));
    }
    query
}

/// Kinds of owners that a person may see.
pub async fn kinds(rows: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<String>, DbErr> {
    row::Entity::find()
        .select_only()
        .column(row::Column::OwnerKind)
        .distinct()
        .filter(scope.seen())
        .order_by_asc(row::Column::OwnerKind)
        .into_tuple()
        .all(rows)
        .await
}

/// Open ones whose reminder day has come by `today`, the next one first.
pub async fn list_due(rows: &impl ConnectionTrait, today: Day) -> Result<Vec<Kept>, DbErr> {
    let due = row::Entity::find()
        .filter(row::Column::DoneAt.is_null())
        .filter(row::Column::RemindOn.lte(today))
        .order_by_asc(row::Column::DueOn)
        .order_by_asc(row::Column::Id)
        .all(rows)
        .await?;
    Ok(due.into_iter().map(Kept::from).collect())
}

/// The deadline `id`, when the person may see it.
pub async fn find_seen(
    rows: &impl ConnectionTrait,
    scope: &Scope,
    id: Id,
) -> Result<Option<Kept>, DbErr> {
    let found = row::Entity::find_by_id(id.0)
        .filter(scope.seen())
        .one(rows)
        .await?;
    Ok(found.map(Kept::from))
}

/// The deadline `id`.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Option<Kept>, DbErr> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.map(Kept::from))
}

/// Those of `owner`.
pub async fn list_of(rows: &impl ConnectionTrait, owner: &Subject) -> Result<Vec<Kept>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::OwnerKind.eq(owner.kind.as_str()))
        .filter(row::Column::OwnerId.eq(owner.id.0))
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Kept::from).collect())
}

/// Removes deadlines, with who was told about them.
pub async fn delete(rows: &impl ConnectionTrait, ids: &BTreeSet<Id>) -> Result<(), DbErr> {
    row::Entity::delete_many()
        .filter(row::Column::Id.is_in(ids.iter().map(|id| id.0)))
        .exec(rows)
        .await
        .map(|_| ())
}

/// Keeps an area's deadline.
pub async fn insert(change: &Change, owner: &Subject, deadline: &Deadline) -> Result<(), DbErr> {
    let kept = Kept {
        id: change.new_id(),
        owner: owner.clone(),
        text_key: deadline.text_key.clone(),
        name: deadline.name.clone(),
        path: deadline.path.clone(),
        holder: Holder::Right(deadline.right_key.clone()),
        due_on: deadline.due_on,
        remind_on: Ord::min(deadline.remind_on, deadline.due_on),
        added_by: String::new(),
        done: None,
    };
    insert_kept(change, &kept).await
}

/// Keeps a deadline that staff have added.
pub async fn insert_own(
    change: &Change,
    name: &str,
    holder: Holder,
    due_on: Day,
    remind_on: Day,
) -> Result<Id, DbErr> {
    let id = change.new_id();
    let kept = Kept {
        id,
        owner: Subject::new(SUBJECT, id),
        text_key: OWN.to_owned(),
        name: name.to_owned(),
        path: super::paths::deadline(id),
        holder,
        due_on,
        remind_on,
        added_by: change.actor().name.clone(),
        done: None,
    };
    insert_kept(change, &kept).await?;
    Ok(id)
}

async fn insert_kept(change: &Change, kept: &Kept) -> Result<(), DbErr> {
    let (mut right_key, mut role, mut account_id) = (None, None, None);
    match &kept.holder {
        Holder::Right(key) => right_key = Some(key.clone()),
        Holder::Role(key) => role = Some(key.clone()),
        Holder::Account(id) => account_id = Some(id.0),
    }
    row::Entity::insert(row::ActiveModel {
        id: Set(kept.id.0),
        owner_kind: Set(kept.owner.kind.clone()),
        owner_id: Set(kept.owner.id.0),
        text_key: Set(kept.text_key.clone()),
        text_name: Set(kept.name.clone()),
        search: Set(text::fold(&kept.name)),
        path: Set(kept.path.clone()),
        right_key: Set(right_key),
        role: Set(role),
        account_id: Set(account_id),
        due_on: Set(kept.due_on),
        remind_on: Set(kept.remind_on),
        added_at: Set(Some(change.now())),
        added_by: Set(kept.added_by.clone()),
        added_by_id: Set(change
            .actor()
            .account
            .filter(|_| kept.is_own())
            .map(|id| id.0)),
        done_at: Set(None),
        done_by: Set(None),
        done_by_id: Set(None),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

/// Notes that a deadline is done; `false` when somebody was quicker.
pub async fn mark_done(change: &Change, id: Id) -> Result<bool, DbErr> {
    let actor = change.actor();
    let done = row::Entity::update_many()
        .col_expr(row::Column::DoneAt, Expr::value(change.now()))
        .col_expr(row::Column::DoneBy, Expr::value(actor.name.clone()))
        .col_expr(
            row::Column::DoneById,
            Expr::value(actor.account.map(|id| id.0)),
        )
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::DoneAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected == 1)
}

/// Puts a deadline off; `false` when it was changed meanwhile.
pub async fn put_off(
    change: &Change,
    kept: &Kept,
    due_on: Day,
    remind_on: Day,
    reason: &str,
) -> Result<bool, DbErr> {
    let moved = row::Entity::update_many()
        .col_expr(row::Column::DueOn, Expr::value(due_on))
        .col_expr(row::Column::RemindOn, Expr::value(remind_on))
        .filter(row::Column::Id.eq(kept.id.0))
        .filter(row::Column::DueOn.eq(kept.due_on))
        .filter(row::Column::DoneAt.is_null())
        .exec(change.rows())
        .await?;
    if moved.rows_affected != 1 {
        return Ok(false);
    }
    move_row::Entity::insert(move_row::ActiveModel {
        id: Set(change.new_id().0),
        deadline_id: Set(kept.id.0),
        due_before: Set(kept.due_on),
        due_after: Set(due_on),
        reason: Set(reason.to_owned()),
        moved_at: Set(change.now()),
        moved_by: Set(change.actor().name.clone()),
        moved_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(true)
}

/// How often a deadline was put off, the last time first.
pub async fn moves(rows: &impl ConnectionTrait, id: Id) -> Result<Vec<Move>, DbErr> {
    let found = move_row::Entity::find()
        .filter(move_row::Column::DeadlineId.eq(id.0))
        .order_by_desc(move_row::Column::MovedAt)
        .all(rows)
        .await?;
    let moves = found.into_iter().map(|row| Move {
        due_before: row.due_before,
        due_after: row.due_after,
        reason: row.reason,
        moved_at: row.moved_at,
        moved_by: row.moved_by,
    });
    Ok(moves.collect())
}

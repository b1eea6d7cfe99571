//! Single facts about requests, and the forms they came by.

use std::collections::HashSet;

use platform::{Result, database::Change};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, PaginatorTrait, QueryOrder, QuerySelect,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, Func},
};
use values::{clock::Moment, id::Id};

use super::{
    super::model::{Request, Stage},
    join_all,
    rows::{request, sending},
};

/// Most requests of an organisation on one page.
const MOST: u64 = 200;

/// Requests of these organisations, the newest first.
pub async fn list_of_organisations(
    rows: &impl ConnectionTrait,
    organisations: &[Id],
) -> Result<Vec<Request>> {
    let found = request::Entity::find()
        .filter(request::Column::OrganisationId.is_in(organisations.iter().map(|id| id.0)))
        .order_by_desc(request::Column::Number)
        .limit(MOST)
        .all(rows)
        .await?;
    let mut found = join_all(rows, found).await?;
    found.sort_by_key(|one| std::cmp::Reverse(one.number));
    Ok(found)
}

/// What somebody with this address has asked for and that is not over, the newest first; of a series its first date.
pub async fn list_waiting_of(rows: &impl ConnectionTrait, email: &str) -> Result<Vec<Request>> {
    let waits = Stage::ALL.into_iter().filter(|stage| {
        stage.is_open() || matches!(stage, Stage::Unconfirmed | Stage::Assigned | Stage::Held)
    });
    let address = Expr::expr(Func::lower(Expr::col(request::Column::ContactEmail)));
    let found = request::Entity::find()
        .filter(address.eq(email.to_lowercase()))
        .filter(request::Column::Stage.is_in(waits.map(Stage::key)))
        .order_by_desc(request::Column::Number)
        .limit(MOST)
        .all(rows)
        .await?;
    let mut found = join_all(rows, found).await?;
    let place = |one: &Request| one.series.map_or(0, |(_, place)| place);
    found.sort_by_key(|one| (std::cmp::Reverse(one.received_at), place(one), one.number));
    let mut series = HashSet::new();
    found.retain(|one| one.series.is_none_or(|(id, _)| series.insert(id)));
    Ok(found)
}

/// How many forms with this address wait for its owner since `since`; a series counts once.
pub async fn count_unconfirmed(
    rows: &impl ConnectionTrait,
    email: &str,
    since: Moment,
) -> Result<u64> {
    let is_first = Expr::col(request::Column::SeriesPosition)
        .is_null()
        .or(Expr::col(request::Column::SeriesPosition).eq(0));
    Ok(request::Entity::find()
        .filter(request::Column::ContactEmail.eq(email))
        .filter(request::Column::Stage.eq(Stage::Unconfirmed.key()))
        .filter(request::Column::ReceivedAt.gt(since))
        .filter(is_first)
        .count(rows)
        .await?)
}

/// How many dates a series has.
pub async fn count_of_series(rows: &impl ConnectionTrait, series: Id) -> Result<u64> {
    let found = request::Entity::find().filter(request::Column::SeriesId.eq(series.0));
    Ok(found.count(rows).await?)
}

/// Earlier requests of an institution with the same file number, the newest first.
pub async fn list_of_case(
    rows: &impl ConnectionTrait,
    institution: &str,
    file_number: &str,
) -> Result<Vec<Id>> {
    let found: Vec<Uuid> = request::Entity::find()
        .select_only()
        .column(request::Column::Id)
        .filter(request::Column::Institution.eq(institution))
        .filter(request::Column::FileNumber.eq(file_number))
        .order_by_desc(request::Column::Number)
        .limit(MOST)
        .into_tuple()
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Id).collect())
}

/// Which request a form led to, if it was sent before.
pub async fn of_form(rows: &impl ConnectionTrait, form_hash: &str) -> Result<Option<Id>> {
    let found = sending::Entity::find_by_id(form_hash.to_owned())
        .one(rows)
        .await?;
    Ok(found.map(|row| Id(row.request_id)))
}

/// Remembers that a form was sent.
pub async fn keep_form(change: &Change, form_hash: &str, request: Id) -> Result<()> {
    sending::Entity::insert(sending::ActiveModel {
        form_hash: Set(form_hash.to_owned()),
        request_id: Set(request.0),
        sent_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Writes who looks after it.
pub async fn set_handled_by(change: &Change, id: Id, account: Option<Id>) -> Result<()> {
    let account = Expr::value(account.map(|id| id.0));
    set(change, id, request::Column::HandledBy, account).await
}

/// Writes which fund pays, as a coordinator has chosen: it is not computed any more.
pub async fn choose_fund(change: &Change, id: Id, fund: Option<Id>) -> Result<()> {
    set_fund(change, id, fund).await?;
    let by_hand = Expr::value(1_i16);
    set(change, id, request::Column::IsFundSetByHand, by_hand).await
}

/// Writes which fund pays.
pub async fn set_fund(change: &Change, id: Id, fund: Option<Id>) -> Result<()> {
    let fund = Expr::value(fund.map(|id| id.0));
    set(change, id, request::Column::FundId, fund).await
}

/// Writes which known organisation asks.
pub async fn set_organisation(change: &Change, id: Id, organisation: Option<Id>) -> Result<()> {
    let organisation = Expr::value(organisation.map(|id| id.0));
    set(change, id, request::Column::OrganisationId, organisation).await
}

/// Writes how urgent it is.
pub async fn set_priority(change: &Change, id: Id, priority: u8) -> Result<()> {
    let priority = Expr::value(i16::from(priority));
    set(change, id, request::Column::Priority, priority).await
}

async fn set(change: &Change, id: Id, column: request::Column, value: Expr) -> Result<()> {
    request::Entity::update_many()
        .col_expr(column, value)
        .filter(request::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

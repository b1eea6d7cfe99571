//! Erasures after a backup was put back: whoever was erased since it was taken is erased again.

use std::sync::Arc;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, entity::prelude::*, sea_query::Expr,
};

use super::{super::own, Erasure, ask_areas, row};
use crate::{
    access::{Actor, accounts},
    centre::Centre,
    database::{Entry, settle},
    error::Result,
    house::House,
};

const CARRIED_OUT: &str = "carried_out";

/// An erasure that was carried out here.
#[derive(Clone, Debug)]
pub struct Erased(row::Model);

/// Erasures that were carried out here.
pub(crate) async fn list_carried_out(
    rows: &impl ConnectionTrait,
) -> std::result::Result<Vec<Erased>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::Outcome.eq(CARRIED_OUT))
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Erased).collect())
}

/// Opens an erasure again among rows in which it has not happened; says whether that was so. Until
/// it is carried out it stands among those that wait, so that it is not forgotten.
pub(crate) async fn reopen(
    rows: &impl ConnectionTrait,
    erased: &Erased,
) -> std::result::Result<bool, DbErr> {
    let Erased(known) = erased;
    let here = row::Entity::find_by_id(known.id).one(rows).await?;
    if here.is_some_and(|here| here.outcome.as_deref() == Some(CARRIED_OUT)) {
        return Ok(false);
    }
    row::Entity::delete_by_id(known.id).exec(rows).await?;
    let again = row::ActiveModel {
        id: Set(known.id),
        account_id: Set(known.account_id),
        person_id: Set(known.person_id),
        called: Set(known.called.clone()),
        reason: Set(known.reason.clone()),
        asked_at: Set(known.asked_at),
        asked_by_id: Set(known.asked_by_id),
        settled_at: Set(None),
        settled_by_id: Set(None),
        outcome: Set(None),
    };
    row::Entity::insert(again)
        .exec_without_returning(rows)
        .await?;
    Ok(true)
}

/// Carries out again what two people had decided, and closes it as it was closed then.
pub(crate) async fn repeat(house: &House, centre: &Arc<Centre>, erased: &Erased) -> Result<()> {
    let Erased(known) = erased;
    let mut whom = Erasure::from(known.clone()).whom;
    if let Some(id) = whom.concerned.account
        && let Some(account) = accounts::find(centre.database.read(), id).await?
    {
        whom.called = account.name;
    } else if let Some(link) = house.subject(centre, &whom.subject()).await? {
        whom.called = link.title;
    }
    ask_areas(house, centre, whom.concerned).await?;
    let change = centre.change(&Actor::machine("command line")).await?;
    own::erase(&change, centre, &whom).await?;
    row::Entity::update_many()
        .col_expr(row::Column::SettledAt, Expr::value(known.settled_at))
        .col_expr(row::Column::SettledById, Expr::value(known.settled_by_id))
        .col_expr(row::Column::Outcome, Expr::value(CARRIED_OUT))
        .filter(row::Column::Id.eq(known.id))
        .exec(change.rows())
        .await?;
    let entry = Entry::new("privacy-erased", whom.subject());
    change.commit(entry).await?;
    let database = &centre.database;
    settle(database.engine(), database.writer()).await?;
    Ok(())
}

//! Members and the rules of invitations in the database.

pub mod invitations;
mod rows;

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
};
use values::{clock::Moment, day::Day, id::Id};

use super::{
    super::store::rows::organisation,
    model::{InvitationRules, Member, Position, Role},
};
use rows::{member, rule};

/// Whoever changes who belongs to an organisation holds its row until they have finished: of two
/// who let each other go at once, the second one sees what the first one did.
///
/// # Errors
/// Not found when there is no such organisation.
pub async fn lock(change: &Change, organisation: Id) -> Result<()> {
    let id = organisation::Column::Id;
    let held = organisation::Entity::update_many()
        .col_expr(id, Expr::col(id))
        .filter(id.eq(organisation.0))
        .exec(change.rows())
        .await?;
    if held.rows_affected == 1 {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// The present memberships of an account, the oldest first.
pub async fn of_account(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Vec<Member>, DbErr> {
    present(rows, member::Column::AccountId.eq(account.0)).await
}

/// All memberships of an account, past ones, too.
pub async fn ever_of_account(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Vec<Member>, DbErr> {
    let found = member::Entity::find()
        .filter(member::Column::AccountId.eq(account.0))
        .order_by_asc(member::Column::StartsAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Member::from).collect())
}

/// The present members of an organisation, the oldest first.
pub async fn of_organisation(
    rows: &impl ConnectionTrait,
    organisation: Id,
) -> std::result::Result<Vec<Member>, DbErr> {
    present(rows, member::Column::OrganisationId.eq(organisation.0)).await
}

async fn present(
    rows: &impl ConnectionTrait,
    whose: Expr,
) -> std::result::Result<Vec<Member>, DbErr> {
    let found = member::Entity::find()
        .filter(whose)
        .filter(member::Column::EndsAt.is_null())
        .order_by_asc(member::Column::StartsAt)
        .order_by_asc(member::Column::Id)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Member::from).collect())
}

/// The present membership of an account in an organisation.
pub async fn find_of(
    rows: &impl ConnectionTrait,
    organisation: Id,
    account: Id,
) -> std::result::Result<Option<Member>, DbErr> {
    let found = member::Entity::find()
        .filter(member::Column::OrganisationId.eq(organisation.0))
        .filter(member::Column::AccountId.eq(account.0))
        .filter(member::Column::EndsAt.is_null())
        .one(rows)
        .await?;
    Ok(found.map(Member::from))
}

/// A present member of an organisation.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, organisation: Id, id: Id) -> Result<Member> {
    let found = member::Entity::find_by_id(id.0)
        .filter(member::Column::OrganisationId.eq(organisation.0))
        .filter(member::Column::EndsAt.is_null())
        .one(rows)
        .await?;
    found.map(Member::from).ok_or(Error::NotFound)
}

/// Keeps a new member.
pub async fn insert(change: &Change, new: &Member) -> Result<()> {
    member::Entity::insert(rows::as_member_row(new))
        .exec_without_returning(change.rows())
        .await?;
    Ok(())
}

/// Ends a membership.
pub async fn end(change: &Change, id: Id, at: Moment) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::EndsAt, Expr::value(at))
        .filter(member::Column::Id.eq(id.0))
        .filter(member::Column::EndsAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Gives a member another position.
pub async fn set_position(change: &Change, id: Id, position: Position) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::Position, Expr::value(position.key()))
        .filter(member::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// From now on the role hangs on this membership.
pub async fn carry_role(change: &Change, id: Id, since: Moment) -> Result<()> {
    member::Entity::update_many()
        .col_expr(member::Column::RoleGivenAt, Expr::value(since))
        .filter(member::Column::Id.eq(id.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Another present membership of the account that has the same role.
pub async fn other_with_role(
    rows: &impl ConnectionTrait,
    account: Id,
    role: Role,
) -> std::result::Result<Option<Member>, DbErr> {
    let found = of_account(rows, account).await?;
    Ok(found.into_iter().find(|member| member.role == role))
}

/// Forgets all memberships of an account.
pub async fn delete_of(change: &Change, account: Id) -> Result<()> {
    member::Entity::delete_many()
        .filter(member::Column::AccountId.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// The rules of `today`.
pub async fn rules(rows: &impl ConnectionTrait, today: Day) -> Result<InvitationRules> {
    let found = rule::Entity::find()
        .filter(rule::Column::ValidFrom.lte(today))
        .order_by_desc(rule::Column::ValidFrom)
        .one(rows)
        .await?;
    let row = found.ok_or_else(|| Error::failure("there is no rule for invitations"))?;
    Ok(InvitationRules {
        lives_days: row.lives_days,
        most_per_day: row.most_per_day,
    })
}

/// Sets the rules that hold from `today` on.
pub async fn set_rules(change: &Change, today: Day, rules: InvitationRules) -> Result<()> {
    rule::Entity::delete_by_id(today)
        .exec(change.rows())
        .await?;
    rule::Entity::insert(rule::ActiveModel {
        valid_from: Set(today),
        lives_days: Set(rules.lives_days),
        most_per_day: Set(rules.most_per_day),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

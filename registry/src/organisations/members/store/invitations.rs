//! Invitations in the database.

use platform::{Error, Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryOrder,
    entity::prelude::*, sea_query::Expr,
};
use values::{clock::Moment, id::Id, text};

use super::{
    super::model::{Guest, Invitation},
    rows::{invitation, invitation_of},
};

/// A new invitation with the hash of its secret.
pub struct New<'a> {
    /// Into which organisation.
    pub organisation: Id,
    /// Who is invited.
    pub guest: &'a Guest,
    /// What is kept of the secret.
    pub token_hash: String,
    /// The account of whoever invites.
    pub invited_by: Option<Id>,
    /// The first moment at which it holds no longer.
    pub expires_at: Moment,
}

/// Keeps a new invitation.
pub async fn insert(change: &Change, new: New<'_>) -> Result<()> {
    let guest = new.guest;
    invitation::Entity::insert(invitation::ActiveModel {
        id: Set(change.new_id().0),
        organisation_id: Set(new.organisation.0),
        contact_id: Set(guest.contact.map(|id| id.0)),
        name: Set(guest.name.clone()),
        email: Set(guest.email.to_string()),
        email_folded: Set(fold(&guest.email.to_string())),
        language: Set(guest.language.tag().to_owned()),
        position: Set(guest.position.key().to_owned()),
        role: Set(guest.role.key().to_owned()),
        token_hash: Set(new.token_hash),
        invited_by_id: Set(new.invited_by.map(|id| id.0)),
        created_at: Set(change.now()),
        expires_at: Set(new.expires_at),
        accepted_at: Set(None),
        revoked_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Invitations into an organisation that nobody has accepted or revoked, also those that are too
/// old; the oldest first.
pub async fn open(
    rows: &impl ConnectionTrait,
    organisation: Id,
) -> std::result::Result<Vec<Invitation>, DbErr> {
    let found = pending()
        .filter(invitation::Column::OrganisationId.eq(organisation.0))
        .all(rows)
        .await?;
    Ok(found.into_iter().filter_map(invitation_of).collect())
}

/// One of [`open`].
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, organisation: Id, id: Id) -> Result<Invitation> {
    let found = pending()
        .filter(invitation::Column::OrganisationId.eq(organisation.0))
        .filter(invitation::Column::Id.eq(id.0))
        .one(rows)
        .await?;
    found.and_then(invitation_of).ok_or(Error::NotFound)
}

/// The open invitation whose secret has this hash.
pub async fn with_hash(
    rows: &impl ConnectionTrait,
    token_hash: &str,
) -> std::result::Result<Option<Invitation>, DbErr> {
    let found = pending()
        .filter(invitation::Column::TokenHash.eq(token_hash))
        .one(rows)
        .await?;
    Ok(found.and_then(invitation_of))
}

/// Open invitations to an address that can be accepted now.
pub async fn addressed_to(
    rows: &impl ConnectionTrait,
    email: &str,
    now: Moment,
) -> std::result::Result<Vec<Invitation>, DbErr> {
    let found = pending()
        .filter(invitation::Column::EmailFolded.eq(fold(email)))
        .filter(invitation::Column::ExpiresAt.gt(now))
        .all(rows)
        .await?;
    Ok(found.into_iter().filter_map(invitation_of).collect())
}

fn pending() -> sea_orm::Select<invitation::Entity> {
    invitation::Entity::find()
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .order_by_asc(invitation::Column::CreatedAt)
        .order_by_asc(invitation::Column::Id)
}

/// How many an organisation has sent since a moment, whatever became of them.
pub async fn count_since(
    rows: &impl ConnectionTrait,
    organisation: Id,
    since: Moment,
) -> std::result::Result<u64, DbErr> {
    invitation::Entity::find()
        .filter(invitation::Column::OrganisationId.eq(organisation.0))
        .filter(invitation::Column::CreatedAt.gte(since))
        .count(rows)
        .await
}

/// What ends an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its guest came.
    Accepted,
    /// Somebody took it back, or sent it again.
    Revoked,
}

/// Uses an invitation up; false when that has happened already.
pub async fn settle(change: &Change, id: Id, end: End) -> Result<bool> {
    let column = match end {
        End::Accepted => invitation::Column::AcceptedAt,
        End::Revoked => invitation::Column::RevokedAt,
    };
    let settled = invitation::Entity::update_many()
        .col_expr(column, Expr::value(change.now()))
        .filter(invitation::Column::Id.eq(id.0))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::RevokedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(settled.rows_affected == 1)
}

/// Every invitation to an address: name, address, when it came and until when it holds.
pub async fn ever_to(
    rows: &impl ConnectionTrait,
    email: &str,
) -> std::result::Result<Vec<Invitation>, DbErr> {
    let found = invitation::Entity::find()
        .filter(invitation::Column::EmailFolded.eq(fold(email)))
        .order_by_asc(invitation::Column::CreatedAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().filter_map(invitation_of).collect())
}

/// When an account has invited somebody.
pub async fn sent_by(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Vec<Moment>, DbErr> {
    let found = invitation::Entity::find()
        .filter(invitation::Column::InvitedById.eq(account.0))
        .order_by_asc(invitation::Column::CreatedAt)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(|row| row.created_at).collect())
}

/// Forgets every invitation to an address, and who sent those of an account.
pub async fn forget(change: &Change, email: &str, account: Id) -> Result<()> {
    invitation::Entity::delete_many()
        .filter(invitation::Column::EmailFolded.eq(fold(email)))
        .exec(change.rows())
        .await?;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::InvitedById, Expr::value(None::<Uuid>))
        .filter(invitation::Column::InvitedById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn fold(email: &str) -> String {
    text::fold(email.trim())
}

//! Organisations and their contacts in the database.

pub mod imports;
pub(super) mod rows;

use std::collections::HashMap;

use platform::{Error, Result, database::Change};
use sea_orm::{
    ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*, sea_query::ExprTrait,
};
use values::{day::Day, id::Id};

use super::model::{Contact, Organisation};
use rows::{contact, organisation};

/// Rows of one statement: `SQLite` binds 32,766 values at most.
const AT_ONCE: usize = 500;

/// Every organisation, by name.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Organisation>> {
    let found = organisation::Entity::find()
        .order_by_asc(organisation::Column::Name)
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Organisation::from).collect())
}

/// Id and name of every organisation, by name.
pub async fn names(rows: &impl ConnectionTrait) -> Result<Vec<(Id, String)>> {
    let found: Vec<(Uuid, String)> = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Id)
        .column(organisation::Column::Name)
        .order_by_asc(organisation::Column::Name)
        .into_tuple()
        .all(rows)
        .await?;
    Ok(found.into_iter().map(|(id, name)| (Id(id), name)).collect())
}

/// One organisation.
///
/// # Errors
/// Not found when there is none.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Organisation> {
    let found = organisation::Entity::find_by_id(id.0).one(rows).await?;
    found.map(Organisation::from).ok_or(Error::NotFound)
}

/// Those that belong to `id`.
pub async fn below(rows: &impl ConnectionTrait, id: Id) -> Result<Vec<(Id, String)>> {
    let found = organisation::Entity::find()
        .filter(organisation::Column::ParentId.eq(id.0))
        .order_by_asc(organisation::Column::Name)
        .all(rows)
        .await?;
    Ok(found
        .into_iter()
        .map(|row| (Id(row.id), row.name))
        .collect())
}

/// The parent of each that has one.
pub async fn parents(rows: &impl ConnectionTrait) -> Result<HashMap<Id, Id>> {
    let found: Vec<(Uuid, Option<Uuid>)> = organisation::Entity::find()
        .select_only()
        .column(organisation::Column::Id)
        .column(organisation::Column::ParentId)
        .filter(organisation::Column::ParentId.is_not_null())
        .into_tuple()
        .all(rows)
        .await?;
    let pairs = found.into_iter();
    Ok(pairs
        .filter_map(|(id, parent)| Some((Id(id), Id(parent?))))
        .collect())
}

/// Who else has this school number.
pub async fn with_number(rows: &impl ConnectionTrait, number: &str) -> Result<Option<Id>> {
    let found = organisation::Entity::find()
        .filter(organisation::Column::SchoolNumber.eq(number))
        .one(rows)
        .await?;
    Ok(found.map(|row| Id(row.id)))
}

/// Keeps new ones.
pub async fn insert(change: &Change, new: &[Organisation]) -> Result<()> {
    for some in new.chunks(AT_ONCE) {
        let rows = some.iter().map(|one| rows::as_row(one, true));
        organisation::Entity::insert_many(rows)
            .exec_without_returning(change.rows())
            .await?;
    }
    Ok(())
}

/// Keeps what was changed.
pub async fn update(change: &Change, changed: &Organisation) -> Result<()> {
    organisation::Entity::update(rows::as_row(changed, false))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Whom one knows at `id`: those of today first, then by name.
pub async fn contacts(rows: &impl ConnectionTrait, id: Id, today: Day) -> Result<Vec<Contact>> {
    let found = contact::Entity::find()
        .filter(contact::Column::OrganisationId.eq(id.0))
        .order_by_asc(contact::Column::Name)
        .order_by_asc(contact::Column::Id)
        .all(rows)
        .await?;
    let mut contacts: Vec<Contact> = found.into_iter().map(Contact::from).collect();
    contacts.sort_by_key(|one| one.details.ends_on.is_some_and(|end| end < today));
    Ok(contacts)
}

/// Where a person is known, with the organisation's name.
pub async fn contacts_of(
    rows: &impl ConnectionTrait,
    person: Id,
) -> Result<Vec<(Contact, String)>> {
    let found = contact::Entity::find()
        .filter(contact::Column::PersonId.eq(person.0))
        .find_also_related(organisation::Entity)
        .all(rows)
        .await?;
    let named = found.into_iter().map(|(row, at)| {
        let name = at.map(|at| at.name).unwrap_or_default();
        (Contact::from(row), name)
    });
    Ok(named.collect())
}

/// One contact of an organisation.
///
/// # Errors
/// Not found when there is none.
pub async fn find_contact(rows: &impl ConnectionTrait, at: Id, id: Id) -> Result<Contact> {
    let found = contact::Entity::find_by_id(id.0)
        .filter(contact::Column::OrganisationId.eq(at.0))
        .one(rows)
        .await?;
    found.map(Contact::from).ok_or(Error::NotFound)
}

/// Keeps a new contact.
pub async fn insert_contact(change: &Change, new: &Contact) -> Result<()> {
    contact::Entity::insert(rows::as_contact_row(new))
        .exec_without_returning(change.rows())
        .await?;
    Ok(())
}

/// Keeps what was changed about a contact.
pub async fn update_contact(change: &Change, changed: &Contact) -> Result<()> {
    contact::Entity::update(rows::as_contact_row(changed))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Ends a contact on `day`, unless it has ended or begins later.
pub async fn end_contact(change: &Change, id: Id, day: Day) -> Result<()> {
    let (starts, ends) = (contact::Column::StartsOn, contact::Column::EndsOn);
    contact::Entity::update_many()
        .col_expr(ends, Expr::value(day))
        .filter(contact::Column::Id.eq(id.0))
        .filter(ends.is_null().or(ends.gt(day)))
        .filter(starts.is_null().or(starts.lte(day)))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Removes a contact.
pub async fn delete_contact(change: &Change, id: Id) -> Result<()> {
    contact::Entity::delete_by_id(id.0)
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Removes a person wherever they are known.
pub async fn delete_contacts_of(change: &Change, person: Id) -> Result<()> {
    contact::Entity::delete_many()
        .filter(contact::Column::PersonId.eq(person.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Lets contacts that name the one person name the other.
pub async fn move_contacts(change: &Change, from: Id, into: Id) -> Result<()> {
    contact::Entity::update_many()
        .col_expr(contact::Column::PersonId, Expr::value(into.0))
        .filter(contact::Column::PersonId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

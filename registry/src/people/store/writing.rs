//! Writing people.

use platform::database::Change;
use sea_orm::{
    ActiveValue::Set,
    DbErr, EntityTrait,
    entity::prelude::{ColumnTrait, QueryFilter},
    sea_query::{Expr, ExprTrait},
};
use values::{day::Day, id::Id};

use super::rows::{alias, channel, counter, function, language, person};
use crate::people::model::{Details, Person};

/// A number that nobody has had before.
pub async fn next_number(change: &Change) -> Result<i64, DbErr> {
    turn(change, counter::Column::LastNumber)
        .await
        .map(|counter| counter.last_number)
}

/// Counts one more; others wait for the row until this change is kept or undone.
async fn turn(change: &Change, column: counter::Column) -> Result<counter::Model, DbErr> {
    counter::Entity::update_many()
        .col_expr(column, Expr::col(column).add(1))
        .filter(counter::Column::Id.eq(1_i16))
        .exec(change.rows())
        .await?;
    let counter = counter::Entity::find_by_id(1_i16)
        .one(change.rows())
        .await?;
    counter.ok_or_else(|| DbErr::RecordNotFound("person_counter".to_owned()))
}

async fn next_revision(change: &Change) -> Result<i64, DbErr> {
    turn(change, counter::Column::Revision)
        .await
        .map(|counter| counter.revision)
}

/// Keeps a new record.
pub async fn insert(change: &Change, new: &Person) -> Result<(), DbErr> {
    let revision = next_revision(change).await?;
    person::Entity::insert(row(new, revision))
        .exec_without_returning(change.rows())
        .await?;
    insert_rows(change, new.id, &new.details).await
}

/// Keeps a record's new state instead of the old one.
pub async fn update(change: &Change, new: &Person) -> Result<(), DbErr> {
    let revision = next_revision(change).await?;
    person::Entity::update(row(new, revision))
        .exec(change.rows())
        .await?;
    delete_rows(change, new.id).await?;
    insert_rows(change, new.id, &new.details).await
}

/// Restricts the use of a record from a day on, or sets it free.
pub async fn restrict(change: &Change, id: Id, on: Option<Day>) -> Result<(), DbErr> {
    let revision = next_revision(change).await?;
    person::Entity::update_many()
        .col_expr(person::Column::RestrictedOn, Expr::value(on))
        .col_expr(person::Column::ChangedAt, Expr::value(change.now()))
        .col_expr(person::Column::Revision, Expr::value(revision))
        .filter(person::Column::Id.eq(id.0))
        .exec(change.rows())
        .await
        .map(|_| ())
}

/// Removes a record with all that hangs on it.
pub async fn delete(change: &Change, id: Id) -> Result<(), DbErr> {
    next_revision(change).await?;
    person::Entity::delete_by_id(id.0)
        .exec(change.rows())
        .await
        .map(|_| ())
}

/// Lets the id and number of `from`, and those that led to it, lead to `into`.
pub async fn add_alias(change: &Change, from: &Person, into: Id) -> Result<(), DbErr> {
    alias::Entity::update_many()
        .col_expr(alias::Column::PersonId, Expr::value(into.0))
        .filter(alias::Column::PersonId.eq(from.id.0))
        .exec(change.rows())
        .await?;
    alias::Entity::insert(alias::ActiveModel {
        id: Set(from.id.0),
        number: Set(from.number),
        person_id: Set(into.0),
        merged_at: Set(change.now()),
    })
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

fn row(new: &Person, revision: i64) -> person::ActiveModel {
    let details = &new.details;
    person::ActiveModel {
        id: Set(new.id.0),
        number: Set(new.number),
        given_name: Set(details.given_name.clone()),
        family_name: Set(details.family_name.clone()),
        street: Set(details.address.street.clone()),
        postcode: Set(details.address.postcode.clone()),
        town: Set(details.address.town.clone()),
        contact_language: Set(details.contact_language.clone()),
        contact_way: Set(details.contact_way.map(|way| way.key().to_owned())),
        account_id: Set(details.account.map(|account| account.0)),
        created_at: Set(new.created_at),
        changed_at: Set(new.changed_at),
        restricted_on: Set(new.restricted_on),
        revision: Set(revision),
    }
}

async fn delete_rows(change: &Change, id: Id) -> Result<(), DbErr> {
    channel::Entity::delete_many()
        .filter(channel::Column::PersonId.eq(id.0))
        .exec(change.rows())
        .await?;
    function::Entity::delete_many()
        .filter(function::Column::PersonId.eq(id.0))
        .exec(change.rows())
        .await?;
    language::Entity::delete_many()
        .filter(language::Column::PersonId.eq(id.0))
        .exec(change.rows())
        .await
        .map(|_| ())
}

async fn insert_rows(change: &Change, id: Id, details: &Details) -> Result<(), DbErr> {
    let channels = (0_i16..).zip(&details.channels);
    let channels = channels.map(|(position, own)| channel::ActiveModel {
        person_id: Set(id.0),
        position: Set(position),
        kind: Set(own.kind.key().to_owned()),
        value: Set(own.value.clone()),
        note: Set(own.note.clone()),
    });
    let functions = (0_i16..).zip(&details.functions);
    let functions = functions.map(|(position, own)| function::ActiveModel {
        person_id: Set(id.0),
        position: Set(position),
        kind: Set(own.kind.key().to_owned()),
        from_on: Set(own.from_on),
        until_on: Set(own.until_on),
    });
    let languages = (0_i16..).zip(&details.languages);
    let languages = languages.map(|(position, own)| language::ActiveModel {
        person_id: Set(id.0),
        position: Set(position),
        tag: Set(own.tag.clone()),
        variety: Set(own.variety.clone()),
        direction: Set(own.direction.key().to_owned()),
        level: Set(own.level.map(|level| level.key().to_owned())),
        verified_on: Set(own.verified_on),
        verified_by: Set(own.verified_by.clone()),
    });
    let channels: Vec<_> = channels.collect();
    if !channels.is_empty() {
        channel::Entity::insert_many(channels)
            .exec_without_returning(change.rows())
            .await?;
    }
    let functions: Vec<_> = functions.collect();
    if !functions.is_empty() {
        function::Entity::insert_many(functions)
            .exec_without_returning(change.rows())
            .await?;
    }
    let languages: Vec<_> = languages.collect();
    if !languages.is_empty() {
        language::Entity::insert_many(languages)
            .exec_without_returning(change.rows())
            .await?;
    }
    Ok(())
}

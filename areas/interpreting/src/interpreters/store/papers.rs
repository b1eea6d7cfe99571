//! Talks, certificates, pledges and training in the database.

use std::collections::{BTreeSet, HashMap};

use platform::{Result, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, entity::prelude::*, sea_query::Expr,
};
use values::id::Id;

use super::super::papers::{Certificate, Noted, Papers, Pledge, SignedBy, Talk, Training};

pub mod rows;
use rows::{certificate, module, pledge, talk, training};

/// More ids than this are not named in one statement; the engines set a limit to values.
const MOST_IDS: usize = 500;

/// Everything about one interpreter.
pub async fn of(rows: &impl ConnectionTrait, interpreter: Id) -> Result<Papers> {
    let found = of_many(rows, &[interpreter]).await?.remove(&interpreter);
    Ok(found.unwrap_or_default())
}

/// Everything about each of `ids`. In the same number of queries for one and for many.
pub async fn of_many(rows: &impl ConnectionTrait, ids: &[Id]) -> Result<HashMap<Id, Papers>> {
    let mut found: HashMap<Id, Papers> = ids.iter().map(|id| (*id, Papers::default())).collect();
    if ids.is_empty() {
        return Ok(found);
    }
    let named = (ids.len() <= MOST_IDS).then(|| ids.iter().map(|id| id.0));
    let mut talks = talk::Entity::find();
    let mut certificates =
        certificate::Entity::find().order_by_desc(certificate::Column::InspectedOn);
    let mut pledges = pledge::Entity::find()
        .order_by_desc(pledge::Column::SignedOn)
        .order_by_desc(pledge::Column::TextVersion);
    let mut trainings = training::Entity::find().order_by_desc(training::Column::CompletedOn);
    if let Some(ids) = named {
        talks = talks.filter(talk::Column::InterpreterId.is_in(ids.clone()));
        certificates = certificates.filter(certificate::Column::InterpreterId.is_in(ids.clone()));
        pledges = pledges.filter(pledge::Column::InterpreterId.is_in(ids.clone()));
        trainings = trainings.filter(training::Column::InterpreterId.is_in(ids));
    }
    for row in talks.all(rows).await? {
        if let Some(of) = found.get_mut(&Id(row.interpreter_id)) {
            of.talk = Some(row.into());
        }
    }
    for row in certificates.all(rows).await? {
        if let Some(of) = found.get_mut(&Id(row.interpreter_id)) {
            of.certificates.push(row.into());
        }
    }
    for row in pledges.all(rows).await? {
        if let Some(of) = found.get_mut(&Id(row.interpreter_id)) {
            of.pledges.push(row.into());
        }
    }
    let modules = module::Entity::find().all(rows).await?;
    let modules: HashMap<Uuid, module::Model> =
        modules.into_iter().map(|row| (row.id, row)).collect();
    for row in trainings.all(rows).await? {
        let module = modules.get(&row.module_id);
        if let (Some(of), Some(module)) = (found.get_mut(&Id(row.interpreter_id)), module) {
            of.trainings.push(rows::joined(row, module));
        }
    }
    Ok(found)
}

/// Keeps the talk; a later one takes the place of an earlier one.
pub async fn put_talk(change: &Change, interpreter: Id, new: &Talk) -> Result<()> {
    talk::Entity::delete_by_id(interpreter.0)
        .exec(change.rows())
        .await?;
    talk::Entity::insert(talk::ActiveModel {
        interpreter_id: Set(interpreter.0),
        held_on: Set(new.held_on),
        held_by: Set(new.held_by.clone()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Keeps that a certificate was inspected.
pub async fn insert_certificate(change: &Change, interpreter: Id, new: &Certificate) -> Result<()> {
    certificate::Entity::insert(certificate::ActiveModel {
        id: Set(change.new_id().0),
        interpreter_id: Set(interpreter.0),
        issued_on: Set(new.issued_on),
        inspected_on: Set(new.inspected_on),
        valid_until: Set(new.valid_until),
        inspected_by: Set(new.inspected_by.clone()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Keeps a pledge.
pub async fn insert_pledge(change: &Change, interpreter: Id, new: &Pledge) -> Result<()> {
    pledge::Entity::insert(pledge::ActiveModel {
        id: Set(change.new_id().0),
        interpreter_id: Set(interpreter.0),
        text_version: Set(i16::try_from(new.version).unwrap_or(i16::MAX)),
        language: Set(new.language.clone()),
        signed_on: Set(new.signed_on),
        way: Set(new.way.key().to_owned()),
        valid_until: Set(new.valid_until),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Keeps that somebody took part in a module.
pub async fn insert_training(
    change: &Change,
    interpreter: Id,
    module: Id,
    new: &Training,
) -> Result<()> {
    training::Entity::insert(training::ActiveModel {
        id: Set(change.new_id().0),
        interpreter_id: Set(interpreter.0),
        module_id: Set(module.0),
        completed_on: Set(new.completed_on),
        minutes: Set(i32::try_from(new.minutes).unwrap_or(i32::MAX)),
        recorded_by: Set(new.recorded_by.clone()),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Forgets inspected certificates of the interpreters `ids`, apart from those that are held; says how many.
pub async fn delete_certificates(
    change: &Change,
    ids: &[Id],
    held: &BTreeSet<Uuid>,
) -> Result<u64> {
    let done = certificate::Entity::delete_many()
        .filter(certificate::Column::InterpreterId.is_in(ids.iter().map(|id| id.0)))
        .filter(certificate::Column::Id.is_not_in(held.iter().copied()))
        .exec(change.rows())
        .await?;
    Ok(done.rows_affected)
}

/// Takes back what was noted about an interpreter; says whether it was there.
pub async fn take_back(change: &Change, interpreter: Id, noted: Noted) -> Result<bool> {
    let of = interpreter.0;
    let done = match noted {
        Noted::Talk => talk::Entity::delete_by_id(of).exec(change.rows()).await?,
        Noted::Certificate(id) => {
            certificate::Entity::delete_by_id(id.0)
                .filter(certificate::Column::InterpreterId.eq(of))
                .exec(change.rows())
                .await?
        }
        Noted::Pledge(id) => {
            pledge::Entity::delete_by_id(id.0)
                .filter(pledge::Column::InterpreterId.eq(of))
                .exec(change.rows())
                .await?
        }
        Noted::Training(id) => {
            training::Entity::delete_by_id(id.0)
                .filter(training::Column::InterpreterId.eq(of))
                .exec(change.rows())
                .await?
        }
    };
    Ok(done.rows_affected == 1)
}

/// Everything of `from` is `into`'s from now on; where both had a talk, that of `into` stays.
pub async fn hand_on(change: &Change, from: Id, into: Id) -> Result<()> {
    let own = talk::Entity::find_by_id(into.0).one(change.rows()).await?;
    let other = talk::Entity::find_by_id(from.0).one(change.rows()).await?;
    if let (None, Some(talk)) = (own, other) {
        put_talk(change, into, &talk.into()).await?;
    }
    certificate::Entity::update_many()
        .col_expr(certificate::Column::InterpreterId, Expr::value(into.0))
        .filter(certificate::Column::InterpreterId.eq(from.0))
        .exec(change.rows())
        .await?;
    pledge::Entity::update_many()
        .col_expr(pledge::Column::InterpreterId, Expr::value(into.0))
        .filter(pledge::Column::InterpreterId.eq(from.0))
        .exec(change.rows())
        .await?;
    training::Entity::update_many()
        .col_expr(training::Column::InterpreterId, Expr::value(into.0))
        .filter(training::Column::InterpreterId.eq(from.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

impl From<talk::Model> for Talk {
    fn from(row: talk::Model) -> Self {
        Self {
            held_on: row.held_on,
            held_by: row.held_by,
        }
    }
}

impl From<certificate::Model> for Certificate {
    fn from(row: certificate::Model) -> Self {
        Self {
            id: Id(row.id),
            issued_on: row.issued_on,
            inspected_on: row.inspected_on,
            valid_until: row.valid_until,
            inspected_by: row.inspected_by,
        }
    }
}

impl From<pledge::Model> for Pledge {
    fn from(row: pledge::Model) -> Self {
        Self {
            id: Id(row.id),
            version: u16::try_from(row.text_version).unwrap_or_default(),
            language: row.language,
            signed_on: row.signed_on,
            // The database keeps no other words.
            way: SignedBy::of(&row.way).unwrap_or(SignedBy::Paper),
            valid_until: row.valid_until,
        }
    }
}

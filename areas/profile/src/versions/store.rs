//! Versions, edits, confirmations and dated periods in the database.

mod rows;

use platform::{Result, access::Actor, database::Change};
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, EntityTrait, QueryOrder, QuerySelect, entity::prelude::*,
    sea_query::Expr,
};
use values::{clock::Moment, day::Day, id::Id};

use rows::{confirmation, edit, rule, version};

use super::model::{Edit, Periods, Signature, Stage, Version};
use crate::document::Profile;

/// The published version, as everybody may read it.
pub async fn published(rows: &impl ConnectionTrait) -> Result<Option<Version>> {
    let found = version::Entity::find()
        .filter(version::Column::PublishedSlot.eq(1_i16))
        .one(rows)
        .await?;
    found.map(Version::try_from).transpose()
}

/// The draft or the version under review.
pub async fn open(rows: &impl ConnectionTrait) -> Result<Option<Version>> {
    let found = version::Entity::find()
        .filter(version::Column::OpenSlot.eq(1_i16))
        .one(rows)
        .await?;
    found.map(Version::try_from).transpose()
}

/// The same inside a change, held until its end so that two savers cannot overwrite each other.
pub async fn open_for_change(change: &Change) -> Result<Option<Version>> {
    let found = version::Entity::find()
        .filter(version::Column::OpenSlot.eq(1_i16))
        .lock_exclusive()
        .one(change.rows())
        .await?;
    found.map(Version::try_from).transpose()
}

/// The version `id`.
pub async fn find(rows: &impl ConnectionTrait, id: Id) -> Result<Version> {
    let found = version::Entity::find_by_id(id.0).one(rows).await?;
    found
        .map(Version::try_from)
        .transpose()?
        .ok_or(platform::Error::NotFound)
}

/// Every version, the newest first.
pub async fn list(rows: &impl ConnectionTrait) -> Result<Vec<Version>> {
    let found = version::Entity::find()
        .order_by_desc(version::Column::OpenedAt)
        .all(rows)
        .await?;
    found.into_iter().map(Version::try_from).collect()
}

/// The newest published versions, for the feed.
pub async fn list_published(rows: &impl ConnectionTrait, limit: u64) -> Result<Vec<Version>> {
    let found = version::Entity::find()
        .filter(version::Column::Number.is_not_null())
        .order_by_desc(version::Column::Number)
        .limit(limit)
        .all(rows)
        .await?;
    found.into_iter().map(Version::try_from).collect()
}

/// Begins a draft that says `content`.
pub async fn insert_draft(change: &Change, content: &Profile) -> Result<Version> {
    let version = Version {
        id: change.new_id(),
        number: None,
        stage: Stage::Draft,
        content: content.clone(),
        opened: sign(change.actor(), change.now()),
        submitted: None,
        decided: None,
        note: String::new(),
    };
    let inserted = version::Entity::insert(version::ActiveModel {
        id: Set(version.id.0),
        number: Set(None),
        stage: Set(version.stage.key().to_owned()),
        open_slot: Set(Some(1)),
        published_slot: Set(None),
        content: Set(serde_json::to_string(content)?),
        opened_at: Set(version.opened.at),
        opened_by: Set(version.opened.name.clone()),
        opened_by_id: Set(version.opened.account.map(|id| id.0)),
        submitted_at: Set(None),
        submitted_by: Set(None),
        submitted_by_id: Set(None),
        decided_at: Set(None),
        decided_by: Set(None),
        decided_by_id: Set(None),
        note: Set(String::new()),
    })
    .exec_without_returning(change.rows())
    .await;
    match inserted {
        Ok(_) => Ok(version),
        Err(cause) if cause.sql_err().is_some() => {
            Err(platform::Refusal::new("refused-changed-meanwhile").into())
        }
        Err(cause) => Err(cause.into()),
    }
}

/// Writes what an open version says, and who changed which part.
pub async fn update_content(
    change: &Change,
    version: &Version,
    content: &Profile,
    part: &str,
) -> Result<()> {
    version::Entity::update_many()
        .col_expr(
            version::Column::Content,
            Expr::value(serde_json::to_string(content)?),
        )
        .filter(version::Column::Id.eq(version.id.0))
        .exec(change.rows())
        .await?;
    edit::Entity::insert(edit::ActiveModel {
        id: Set(change.new_id().0),
        version_id: Set(version.id.0),
        part: Set(part.to_owned()),
        edited_at: Set(change.now()),
        edited_by: Set(change.actor().name.clone()),
        edited_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Moves a version to `stage`, signed by whoever changes.
pub async fn update_stage(
    change: &Change,
    version: &Version,
    stage: Stage,
    note: &str,
) -> Result<()> {
    let by = sign(change.actor(), change.now());
    let (account, at, name) = (by.account.map(|id| id.0), by.at, by.name);
    let mut update = version::Entity::update_many()
        .col_expr(version::Column::Stage, Expr::value(stage.key()))
        .col_expr(version::Column::Note, Expr::value(note))
        .col_expr(
            version::Column::OpenSlot,
            Expr::value(stage.is_open().then_some(1_i16)),
        )
        .filter(version::Column::Id.eq(version.id.0));
    update = if stage == Stage::InReview {
        update
            .col_expr(version::Column::SubmittedAt, Expr::value(at))
            .col_expr(version::Column::SubmittedBy, Expr::value(name))
            .col_expr(version::Column::SubmittedById, Expr::value(account))
    } else {
        update
            .col_expr(version::Column::DecidedAt, Expr::value(at))
            .col_expr(version::Column::DecidedBy, Expr::value(name))
            .col_expr(version::Column::DecidedById, Expr::value(account))
    };
    update.exec(change.rows()).await?;
    Ok(())
}

/// Makes `version` the published one and gives back its number.
pub async fn publish(change: &Change, version: &Version) -> Result<i32> {
    version::Entity::update_many()
        .col_expr(version::Column::Stage, Expr::value(Stage::Superseded.key()))
        .col_expr(version::Column::PublishedSlot, Expr::value(None::<i16>))
        .filter(version::Column::PublishedSlot.eq(1_i16))
        .exec(change.rows())
        .await?;
    let last = version::Entity::find()
        .filter(version::Column::Number.is_not_null())
        .order_by_desc(version::Column::Number)
        .one(change.rows())
        .await?;
    let number = last.and_then(|row| row.number).unwrap_or(0) + 1;
    update_stage(change, version, Stage::Published, "").await?;
    version::Entity::update_many()
        .col_expr(version::Column::Number, Expr::value(number))
        .col_expr(version::Column::PublishedSlot, Expr::value(Some(1_i16)))
        .filter(version::Column::Id.eq(version.id.0))
        .exec(change.rows())
        .await?;
    Ok(number)
}

/// Who changed what in a version, in order.
pub async fn edits(rows: &impl ConnectionTrait, version: Id) -> Result<Vec<Edit>> {
    let found = edit::Entity::find()
        .filter(edit::Column::VersionId.eq(version.0))
        .order_by_asc(edit::Column::EditedAt)
        .all(rows)
        .await?;
    let edits = found.into_iter().map(|row| Edit {
        part: row.part,
        by: Signature {
            account: row.edited_by_id.map(Id),
            name: row.edited_by,
            at: row.edited_at,
        },
    });
    Ok(edits.collect())
}

/// Notes that the published profile was looked through.
pub async fn insert_confirmation(change: &Change) -> Result<()> {
    confirmation::Entity::insert(confirmation::ActiveModel {
        id: Set(change.new_id().0),
        confirmed_at: Set(change.now()),
        confirmed_by: Set(change.actor().name.clone()),
        confirmed_by_id: Set(change.actor().account.map(|id| id.0)),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// When somebody last found the published profile right.
pub async fn last_confirmation(rows: &impl ConnectionTrait) -> Result<Option<Moment>> {
    let found = confirmation::Entity::find()
        .order_by_desc(confirmation::Column::ConfirmedAt)
        .one(rows)
        .await?;
    Ok(found.map(|row| row.confirmed_at))
}

/// The periods that hold on `day`.
pub async fn periods(rows: &impl ConnectionTrait, day: Day) -> Result<Periods> {
    let found = rule::Entity::find()
        .filter(rule::Column::ValidFrom.lte(day))
        .order_by_desc(rule::Column::ValidFrom)
        .one(rows)
        .await?;
    let row = found.ok_or_else(|| platform::Error::failure("no periods hold on this day"))?;
    let number = |days: i32| u32::try_from(days).unwrap_or_default();
    Ok(Periods {
        focus_area_months: number(row.focus_area_months),
        remind_days: number(row.remind_days),
        confirm_days: number(row.confirm_days),
    })
}

/// Everything this area keeps about an account, for a person's export.
pub async fn export_account(rows: &impl ConnectionTrait, account: Id) -> Result<serde_json::Value> {
    let edits = edit::Entity::find()
        .filter(edit::Column::EditedById.eq(account.0))
        .order_by_asc(edit::Column::EditedAt)
        .all(rows)
        .await?;
    let edits: Vec<_> = edits
        .into_iter()
        .map(|row| serde_json::json!({ "part": row.part, "at": row.edited_at }))
        .collect();
    let confirmations = confirmation::Entity::find()
        .filter(confirmation::Column::ConfirmedById.eq(account.0))
        .all(rows)
        .await?;
    let confirmations: Vec<_> = confirmations
        .into_iter()
        .map(|row| row.confirmed_at)
        .collect();
    Ok(serde_json::json!({ "edits": edits, "confirmations": confirmations }))
}

/// Removes an account's name and id from what it did; what it did stays.
pub async fn forget_account(change: &Change, account: Id, name: &str) -> Result<()> {
    use version::Column as V;
    for (by, by_id) in [
        (V::OpenedBy, V::OpenedById),
        (V::SubmittedBy, V::SubmittedById),
        (V::DecidedBy, V::DecidedById),
    ] {
        version::Entity::update_many()
            .col_expr(by, Expr::value(name))
            .col_expr(by_id, Expr::value(None::<Uuid>))
            .filter(by_id.eq(account.0))
            .exec(change.rows())
            .await?;
    }
    edit::Entity::update_many()
        .col_expr(edit::Column::EditedBy, Expr::value(name))
        .col_expr(edit::Column::EditedById, Expr::value(None::<Uuid>))
        .filter(edit::Column::EditedById.eq(account.0))
        .exec(change.rows())
        .await?;
    confirmation::Entity::update_many()
        .col_expr(confirmation::Column::ConfirmedBy, Expr::value(name))
        .col_expr(
            confirmation::Column::ConfirmedById,
            Expr::value(None::<Uuid>),
        )
        .filter(confirmation::Column::ConfirmedById.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

fn sign(actor: &Actor, at: Moment) -> Signature {
    Signature {
        account: actor.account,
        name: actor.name.clone(),
        at,
    }
}

impl TryFrom<version::Model> for Version {
    type Error = platform::Error;

    fn try_from(row: version::Model) -> Result<Self> {
        let signature = |at: Option<Moment>, name: Option<String>, account: Option<Uuid>| {
            let (at, name) = (at?, name?);
            Some(Signature {
                account: account.map(Id),
                name,
                at,
            })
        };
        let unknown = || platform::Error::failure("a version stands at an unknown stage");
        Ok(Self {
            id: Id(row.id),
            number: row.number,
            stage: Stage::from_key(&row.stage).ok_or_else(unknown)?,
            content: serde_json::from_str(&row.content)?,
            opened: Signature {
                account: row.opened_by_id.map(Id),
                name: row.opened_by,
                at: row.opened_at,
            },
            submitted: signature(row.submitted_at, row.submitted_by, row.submitted_by_id),
            decided: signature(row.decided_at, row.decided_by, row.decided_by_id),
            note: row.note,
        })
    }
}

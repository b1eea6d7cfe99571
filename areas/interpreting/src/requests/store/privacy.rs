//! Taking people out of requests.

use platform::{Result, database::Change};
use sea_orm::{
    Condition, ConnectionTrait, EntityTrait, QuerySelect, QueryTrait,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait, Func},
};
use values::{clock::Moment, id::Id};

use super::{
    super::model::{Request, Stage},
    CHUNK, join_all,
    rows::{answer, request, step, time},
};

/// Requests whose contact has one of these addresses, or that this account looks after.
pub async fn list_about(
    rows: &impl ConnectionTrait,
    emails: &[String],
    account: Option<Id>,
) -> Result<Vec<Request>> {
    let lower = Func::lower(Expr::col(request::Column::ContactEmail));
    let emails = emails.iter().map(|email| email.to_lowercase());
    let mut is_about = Expr::from(lower).is_in(emails);
    if let Some(account) = account {
        is_about = is_about.or(Expr::col(request::Column::HandledBy).eq(account.0));
    }
    let found = request::Entity::find().filter(is_about).all(rows).await?;
    join_all(rows, found).await
}

/// Takes the contact, the institution's own words, its answers about the subject and what names a private person out of
/// requests. What was asked for stays for the figures.
pub async fn anonymise(change: &Change, ids: &[Id], nobody: &str) -> Result<()> {
    for some in ids.chunks(CHUNK) {
        anonymise_some(change, some, nobody).await?;
    }
    Ok(())
}

async fn anonymise_some(change: &Change, ids: &[Id], nobody: &str) -> Result<()> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.0).collect();
    let mut emptied = request::Entity::update_many().filter(request::Column::Id.is_in(ids.clone()));
    for column in [
        request::Column::ContactName,
        request::Column::ContactEmail,
        request::Column::ContactPhone,
        request::Column::Variety,
        request::Column::Place,
        request::Column::FileNumber,
        request::Column::Note,
    ] {
        emptied = emptied.col_expr(column, Expr::value(""));
    }
    emptied.exec(change.rows()).await?;
    request::Entity::update_many()
        .col_expr(request::Column::Institution, Expr::value(nobody))
        .filter(request::Column::Id.is_in(ids.clone()))
        .filter(request::Column::InstitutionKind.eq("private"))
        .exec(change.rows())
        .await?;
    answer::Entity::delete_many()
        .filter(answer::Column::RequestId.is_in(ids.clone()))
        .exec(change.rows())
        .await?;
    step::Entity::update_many()
        .col_expr(step::Column::Words, Expr::value(""))
        .filter(step::Column::RequestId.is_in(ids))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Nobody looks after the requests of this account any more.
pub async fn forget_handler(change: &Change, account: Id) -> Result<()> {
    request::Entity::update_many()
        .col_expr(request::Column::HandledBy, Expr::value(None::<Uuid>))
        .filter(request::Column::HandledBy.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Requests that nobody has confirmed since before `moment`.
pub async fn unconfirmed_before(rows: &impl ConnectionTrait, moment: Moment) -> Result<Vec<Id>> {
    let found: Vec<Uuid> = request::Entity::find()
        .select_only()
        .column(request::Column::Id)
        .filter(request::Column::Stage.eq(Stage::Unconfirmed.key()))
        .filter(request::Column::StageSince.lt(moment))
        .into_tuple()
        .all(rows)
        .await?;
    Ok(found.into_iter().map(Id).collect())
}

/// Requests with a contact that were over before `moment`: all of their times were, and nothing has happened to them since.
/// Whoever telephones without a mail is a contact, too.
pub async fn over_before(rows: &impl ConnectionTrait, moment: Moment) -> Result<Vec<Id>> {
    let later = time::Entity::find()
        .filter(time::Column::EndsAt.gte(moment))
        .select_only()
        .column(time::Column::RequestId)
        .into_query();
    let old: Vec<Uuid> = request::Entity::find()
        .select_only()
        .column(request::Column::Id)
        .filter(request::Column::StageSince.lt(moment))
        .filter(
            Condition::any()
                .add(request::Column::ContactEmail.ne(""))
                .add(request::Column::ContactName.ne("")),
        )
        .filter(request::Column::Id.not_in_subquery(later))
        .into_tuple()
        .all(rows)
        .await?;
    Ok(old.into_iter().map(Id).collect())
}

/// Deletes requests with everything that belongs to them.
pub async fn delete(change: &Change, ids: &[Id]) -> Result<()> {
    for some in ids.chunks(CHUNK) {
        request::Entity::delete_many()
            .filter(request::Column::Id.is_in(some.iter().map(|id| id.0)))
            .exec(change.rows())
            .await?;
    }
    Ok(())
}

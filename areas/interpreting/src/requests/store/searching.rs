//! Requests by stage and words, page by page: also those that ended years ago.

use platform::Result;
use sea_orm::{
    Condition, ConnectionTrait, EntityTrait, Order, PaginatorTrait, QueryOrder, QuerySelect,
    Select,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};

use super::{
    super::model::{Request, Stage},
    join_all,
    rows::request,
};

/// How a list is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By the first of its times.
    Time,
    /// By its number.
    Number,
    /// By its institution.
    Institution,
    /// By its language.
    Language,
}

/// Which requests one wants to see.
#[derive(Clone, Debug)]
pub struct Narrowed {
    /// In one of these stages.
    pub stages: Vec<Stage>,
    /// In this language; any where there is none.
    pub language: Option<String>,
    /// With all of these words in number, institution, place or file number.
    pub words: Vec<String>,
    /// How they are sorted.
    pub sort: Sort,
    /// The last first.
    pub is_descending: bool,
}

/// The requests from `offset` on, at most `limit`.
pub async fn list(
    rows: &impl ConnectionTrait,
    wanted: &Narrowed,
    offset: u64,
    limit: u64,
) -> Result<Vec<Request>> {
    let order = if wanted.is_descending {
        Order::Desc
    } else {
        Order::Asc
    };
    let by = match wanted.sort {
        Sort::Time => Expr::cust(
            "(select min(starts_at) from interpreting_request_time where request_id = interpreting_request.id)",
        ),
        Sort::Number => Expr::col(request::Column::Number),
        Sort::Institution => Expr::col(request::Column::Institution),
        Sort::Language => Expr::col(request::Column::Language),
    };
    let found = narrowed(wanted)
        .order_by(by, order.clone())
        .order_by(request::Column::Number, order)
        .offset(offset)
        .limit(limit)
        .all(rows)
        .await?;
    let order: Vec<Uuid> = found.iter().map(|row| row.id).collect();
    let mut joined = join_all(rows, found).await?;
    joined.sort_by_key(|one| order.iter().position(|id| *id == one.id.0));
    Ok(joined)
}

/// How many there are.
pub async fn count(rows: &impl ConnectionTrait, wanted: &Narrowed) -> Result<u64> {
    Ok(narrowed(wanted).count(rows).await?)
}

/// Languages of the requests in these stages.
pub async fn languages(rows: &impl ConnectionTrait, stages: &[Stage]) -> Result<Vec<String>> {
    let found = request::Entity::find()
        .select_only()
        .column(request::Column::Language)
        .distinct()
        .filter(request::Column::Stage.is_in(stages.iter().map(|stage| stage.key())))
        .into_tuple()
        .all(rows)
        .await?;
    Ok(found)
}

fn narrowed(wanted: &Narrowed) -> Select<request::Entity> {
    let stages = wanted.stages.iter().map(|stage| stage.key());
    let mut all = Condition::all().add(request::Column::Stage.is_in(stages));
    if let Some(tag) = &wanted.language {
        all = all.add(request::Column::Language.eq(tag.as_str()));
    }
    for word in &wanted.words {
        all = all.add(has(word));
    }
    request::Entity::find().filter(all)
}

/// Whether a word stands in the request, or is its number. SQLite folds no capital umlauts, so that the beginning of a word is
/// looked for in both ways.
fn has(word: &str) -> Condition {
    let small = word.to_lowercase();
    let mut letters = small.chars();
    let large: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .collect();
    let mut any = Condition::any();
    if let Ok(number) = word.parse::<i64>() {
        any = any.add(request::Column::Number.eq(number));
    }
    for column in [
        request::Column::Institution,
        request::Column::Town,
        request::Column::Place,
        request::Column::Postcode,
        request::Column::FileNumber,
    ] {
        for form in [&small, &large] {
            let text = Expr::expr(Expr::col(column)).like(pattern(form));
            any = any.add(text);
        }
        let folded = sea_orm::sea_query::Func::lower(Expr::col(column));
        any = any.add(Expr::expr(folded).like(pattern(&small)));
    }
    any
}

/// A pattern that finds `word` anywhere; its own signs mean nothing.
fn pattern(word: &str) -> sea_orm::sea_query::LikeExpr {
    let plain = word
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    sea_orm::sea_query::LikeExpr::new(format!("%{plain}%")).escape('\\')
}

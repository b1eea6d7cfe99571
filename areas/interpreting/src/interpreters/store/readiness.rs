//! What somebody lacks before they may be sent.

use std::collections::HashMap;

use platform::Result;
use sea_orm::ConnectionTrait;
use values::{day::Day, id::Id};

use super::{
    super::{
        model::{Interpreter, Missing},
        rules,
    },
    papers,
};
use crate::pool::RuleSet;

/// What each of `people` lacks on `day`; nothing where they may be sent. In the same number of queries for one and for many.
pub async fn readiness(
    rows: &impl ConnectionTrait,
    rules: &RuleSet,
    people: &[Interpreter],
    day: Day,
) -> Result<HashMap<Id, Vec<Missing>>> {
    let ids: Vec<Id> = people.iter().map(|one| one.id).collect();
    let papers = papers::of_many(rows, &ids).await?;
    let nothing = super::super::papers::Papers::default();
    let lacks = people.iter().map(|one| {
        let own = papers.get(&one.id).unwrap_or(&nothing);
        (one.id, rules::missing(one, own, &rules.needed, day))
    });
    Ok(lacks.collect())
}

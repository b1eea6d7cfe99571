//! What somebody lacks before they may be sent.

use std::collections::HashMap;

use platform::{Error, Result};
use sea_orm::ConnectionTrait;
use values::{day::Day, id::Id};

use super::{
    super::{
        model::{Interpreter, Missing},
        rules,
    },
    papers,
};
use crate::pool::{self, RuleSet};

/// What each of `people` lacks on `day`; nothing where they may be sent, be it because earlier rules still do. In the same number
/// of queries for one and for many.
pub async fn readiness(
    rows: &impl ConnectionTrait,
    rules: &RuleSet,
    people: &[Interpreter],
    day: Day,
) -> Result<HashMap<Id, Vec<Missing>>> {
    let all = pool::store::all(rows).await?;
    let first = pool::shipped::first().map_err(Error::failure)?;
    let earlier = pool::grace::still(&all, &first, day);
    lacking(rows, (rules, &earlier), people, day).await
}

/// The same by `rules` alone, whatever earlier ones did without.
pub async fn strictly(
    rows: &impl ConnectionTrait,
    rules: &RuleSet,
    people: &[Interpreter],
    day: Day,
) -> Result<HashMap<Id, Vec<Missing>>> {
    lacking(rows, (rules, &[]), people, day).await
}

async fn lacking(
    rows: &impl ConnectionTrait,
    (rules, earlier): (&RuleSet, &[&RuleSet]),
    people: &[Interpreter],
    day: Day,
) -> Result<HashMap<Id, Vec<Missing>>> {
    let ids: Vec<Id> = people.iter().map(|one| one.id).collect();
    let papers = papers::of_many(rows, &ids).await?;
    let nothing = super::super::papers::Papers::default();
    let lacks = people.iter().map(|one| {
        let own = papers.get(&one.id).unwrap_or(&nothing);
        let asked = (&rules.needed, earlier);
        (one.id, rules::missing_still(one, own, asked, day))
    });
    Ok(lacks.collect())
}

//! What somebody lacks before they may be sent.

use std::collections::HashMap;

use platform::Result;
use sea_orm::ConnectionTrait;
use values::{day::Day, id::Id};

use super::model::{Interpreter, Missing, Standing};
use crate::pool::RuleSet;

/// What each of `people` lacks on `day`; nothing where they may be sent. In the same number of queries for one and for many.
pub async fn readiness(
    rows: &impl ConnectionTrait,
    rules: &RuleSet,
    people: &[Interpreter],
    day: Day,
) -> Result<HashMap<Id, Vec<Missing>>> {
    let _ = (rows, rules);
    let lacks = people.iter().map(|one| {
        let is_active = one.standing(day) == Standing::Active;
        let missing = if is_active {
            vec![]
        } else {
            vec![Missing::NotActive]
        };
        (one.id, missing)
    });
    Ok(lacks.collect())
}

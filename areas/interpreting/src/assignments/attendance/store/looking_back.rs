//! Looking back on what both sides said: what figures are added up from.

use std::collections::HashMap;

use platform::Result;
use sea_orm::{ConnectionTrait, EntityTrait, QuerySelect, entity::prelude::*};
use values::{clock::Moment, id::Id};

use super::{
    super::{super::model::Side, super::store::looking_back::ids_of_period, model::Claim},
    feedback, read, row,
};

/// What was said about all assignments of a period.
pub async fn claims_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<HashMap<Id, Vec<Claim>>> {
    let found = row::Entity::find()
        .filter(row::Column::AssignmentId.in_subquery(ids_of_period(from, until)))
        .all(rows)
        .await?;
    let mut claims: HashMap<Id, Vec<Claim>> = HashMap::new();
    for row in found {
        if let Some(claim) = read(&row) {
            claims.entry(Id(row.assignment_id)).or_default().push(claim);
        }
    }
    Ok(claims)
}

/// Who answered the two questions about assignments of a period: the side, how well one understood each other from 1 to 4, and
/// whether one would do it again.
pub async fn answers_between(
    rows: &impl ConnectionTrait,
    from: Moment,
    until: Moment,
) -> Result<HashMap<Id, Vec<(Side, i16, bool)>>> {
    let found: Vec<(Uuid, String, i16, i16)> = feedback::Entity::find()
        .select_only()
        .columns([
            feedback::Column::AssignmentId,
            feedback::Column::Side,
            feedback::Column::Understood,
            feedback::Column::Again,
        ])
        .filter(feedback::Column::AssignmentId.in_subquery(ids_of_period(from, until)))
        .into_tuple()
        .all(rows)
        .await?;
    let mut answers: HashMap<Id, Vec<(Side, i16, bool)>> = HashMap::new();
    for (id, side, understood, again) in found {
        if let Some(side) = Side::of(&side) {
            let of = answers.entry(Id(id)).or_default();
            of.push((side, understood, again == 1));
        }
    }
    Ok(answers)
}

//! How the centre reminds, from which day on.

use platform::database::Change;
use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::OnConflict,
};
use values::day::Day;

use super::rows::rule_row;
use crate::deadlines::model::Rule;

/// The rule that holds on `day`. The migration has put one in for all time.
pub async fn find(rows: &impl ConnectionTrait, day: Day) -> Result<Rule, DbErr> {
    let found = rule_row::Entity::find()
        .filter(rule_row::Column::ValidFrom.lte(day))
        .order_by_desc(rule_row::Column::ValidFrom)
        .one(rows)
        .await?;
    let row = found.ok_or_else(|| DbErr::RecordNotFound("deadline_rule".to_owned()))?;
    Ok(Rule {
        remind_days: row.remind_days,
        escalate_days: row.escalate_days,
        escalate_role: row.escalate_role,
    })
}

/// Sets the rule from `day` on.
pub async fn set(change: &Change, day: Day, rule: &Rule) -> Result<(), DbErr> {
    let again = OnConflict::column(rule_row::Column::ValidFrom)
        .update_columns([
            rule_row::Column::RemindDays,
            rule_row::Column::EscalateDays,
            rule_row::Column::EscalateRole,
        ])
        .to_owned();
    rule_row::Entity::insert(rule_row::ActiveModel {
        valid_from: Set(day),
        remind_days: Set(rule.remind_days),
        escalate_days: Set(rule.escalate_days),
        escalate_role: Set(rule.escalate_role.clone()),
    })
    .on_conflict(again)
    .exec_without_returning(change.rows())
    .await
    .map(|_| ())
}

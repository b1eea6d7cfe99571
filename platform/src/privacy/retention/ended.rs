//! Rows of any table whose time is up: counted and deleted.

use sea_orm::{
    ConnectionTrait, DbErr,
    sea_query::{Alias, Condition, DeleteStatement, Expr, ExprTrait, Query, SelectStatement},
};
use values::day::Day;

use super::{super::begin_of, rules::dependents, store::held_rows};
use crate::area::Table;

type Result<T> = std::result::Result<T, DbErr>;

/// How many rows of `table` ended before `day` and are not held.
pub(super) async fn count(
    rows: &impl ConnectionTrait,
    table: &str,
    column: &str,
    day: Day,
) -> Result<i64> {
    let condition = due(rows, table, column, day).await?;
    let mut query = Query::select();
    query
        .expr(Expr::col(sea_orm::sea_query::Asterisk).count())
        .from(Alias::new(table))
        .cond_where(condition);
    let row = rows.query_one(&query).await?;
    row.map_or(Ok(0), |row| row.try_get_by_index(0))
}

/// Deletes the rows of `table` that ended before `day` and are not held, and before them whatever
/// goes with them; says how many of the table's own it were.
pub(super) async fn delete(
    rows: &impl ConnectionTrait,
    tables: &[Table],
    table: &str,
    column: &str,
    day: Day,
) -> Result<u64> {
    let condition = due(rows, table, column, day).await?;
    let mut gone = 0;
    for statement in statements(tables, table, &condition) {
        // The table's own statement is the last one.
        gone = rows.execute(&statement).await?.rows_affected();
    }
    Ok(gone)
}

/// What ends rows: days are compared as days, moments with midnight in Berlin.
async fn due(
    rows: &impl ConnectionTrait,
    table: &str,
    column: &str,
    day: Day,
) -> Result<Condition> {
    let end = Expr::col(Alias::new(column));
    let has_ended = if column.ends_with("_at") {
        end.lt(begin_of(day))
    } else {
        end.lt(day)
    };
    let held = held_rows(rows, table).await?;
    let condition = Condition::all().add(has_ended);
    if held.is_empty() {
        return Ok(condition);
    }
    Ok(condition.add(Expr::col(Alias::new("id")).is_not_in(held)))
}

/// Deletions in an order that no reference forbids: what hangs on a row before the row.
fn statements(tables: &[Table], table: &str, condition: &Condition) -> Vec<DeleteStatement> {
    let mut all = Vec::new();
    for (name, column) in dependents(tables, table) {
        let mut ending: SelectStatement = Query::select();
        ending
            .column(Alias::new("id"))
            .from(Alias::new(table))
            .cond_where(condition.clone());
        let below = Condition::all().add(Expr::col(Alias::new(column)).in_subquery(ending));
        all.extend(statements(tables, name, &below));
    }
    let mut own = Query::delete();
    own.from_table(Alias::new(table))
        .cond_where(condition.clone());
    all.push(own);
    all
}

//! Many rows of one table in one statement.

use platform::database::Change;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};

/// Rows of one table that wait to be written together.
pub struct Bulk {
    table: &'static str,
    columns: &'static [&'static str],
    /// Their values, row by row.
    pub values: Vec<Value>,
}

impl Bulk {
    pub fn new(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self {
            table,
            columns,
            values: Vec::new(),
        }
    }

    pub fn row<const N: usize>(&mut self, row: [Value; N]) {
        assert_eq!(N, self.columns.len(), "{}", self.table);
        self.values.extend(row);
    }

    pub async fn write(&mut self, change: &Change) {
        if self.values.is_empty() {
            return;
        }
        let backend = change.rows().get_database_backend();
        let width = self.columns.len();
        let row = |row: usize| {
            let marks = (1..=width).map(|column| match backend {
                DbBackend::Postgres => format!("${}", row * width + column),
                _ => "?".to_owned(),
            });
            format!("({})", marks.collect::<Vec<_>>().join(","))
        };
        let rows = (0..self.values.len() / width).map(row).collect::<Vec<_>>();
        let sql = format!(
            "insert into {} ({}) values {}",
            self.table,
            self.columns.join(","),
            rows.join(",")
        );
        let values = std::mem::take(&mut self.values);
        let statement = Statement::from_sql_and_values(backend, sql, values);
        change.rows().execute_raw(statement).await.unwrap();
    }
}

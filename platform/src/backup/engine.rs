//! What the two engines say about their own tables, and how all of them are put back.

use futures_util::TryStreamExt;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbErr, QueryResult, Schema, Statement, StreamTrait,
};
use sea_orm_migration::seaql_migrations;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{BackupError, Result, cells::Column, cells::Kind};
use crate::{access::token, database::Engine};

/// Remembers which migrations have run: a backup names them instead of holding this table.
const HISTORY: &str = "seaql_migrations";

/// A table as the database describes it.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub name: String,
    pub columns: Vec<Column>,
    /// Columns of its key, by name: rows are written in their order.
    key: Vec<String>,
}

async fn rows_of(rows: &impl ConnectionTrait, sql: String) -> Result<Vec<QueryResult>, DbErr> {
    let statement = Statement::from_string(rows.get_database_backend(), sql);
    rows.query_all_raw(statement).await
}

async fn names(rows: &impl ConnectionTrait, sql: String) -> Result<Vec<String>, DbErr> {
    let found = rows_of(rows, sql).await?.into_iter();
    found.map(|row| row.try_get_by_index(0)).collect()
}

async fn table_names(rows: &impl ConnectionTrait, engine: Engine) -> Result<Vec<String>, DbErr> {
    let sql = match engine {
        Engine::Sqlite => {
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' \
             escape '\\' order by name"
        }
        Engine::Postgres => {
            "select tablename::text from pg_tables where schemaname = current_schema() \
             order by tablename collate \"C\""
        }
    };
    names(rows, sql.to_owned()).await
}

/// Every table that holds data, by name.
pub(super) async fn shapes(rows: &impl ConnectionTrait, engine: Engine) -> Result<Vec<Shape>> {
    let mut shapes = Vec::new();
    for table in table_names(rows, engine).await? {
        if table != HISTORY {
            shapes.push(shape(rows, engine, table).await?);
        }
    }
    Ok(shapes)
}

async fn shape(rows: &impl ConnectionTrait, engine: Engine, table: String) -> Result<Shape> {
    let (columns, key) = match engine {
        Engine::Sqlite => (
            format!("select name, lower(type) from pragma_table_info('{table}') order by cid"),
            format!("select name from pragma_table_info('{table}') where pk > 0 order by name"),
        ),
        Engine::Postgres => (
            format!(
                "select column_name::text, data_type::text from information_schema.columns \
                 where table_schema = current_schema() and table_name = '{table}' \
                 order by ordinal_position"
            ),
            format!(
                "select a.attname::text from pg_index i join pg_attribute a \
                 on a.attrelid = i.indrelid and a.attnum = any(i.indkey) \
                 where i.indrelid = '\"{table}\"'::regclass and i.indisprimary \
                 order by a.attname collate \"C\""
            ),
        ),
    };
    let mut described = Vec::new();
    for row in rows_of(rows, columns).await? {
        let (name, declared): (String, String) =
            (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        let kind = Kind::of(&declared);
        let kind = kind.ok_or_else(|| BackupError::Kind(format!("{table}.{name}: {declared}")))?;
        described.push(Column { name, kind });
    }
    Ok(Shape {
        name: table,
        columns: described,
        key: names(rows, key).await?,
    })
}

/// Names of the migrations that have run here.
pub(super) async fn migrations(
    rows: &impl ConnectionTrait,
    engine: Engine,
) -> Result<Vec<String>, DbErr> {
    if !table_names(rows, engine)
        .await?
        .iter()
        .any(|name| name == HISTORY)
    {
        return Ok(Vec::new());
    }
    let mut found = names(rows, format!("select version from {HISTORY}")).await?;
    found.sort_unstable();
    Ok(found)
}

impl Shape {
    /// All columns of all rows, in the order of the key. Text is ordered byte by byte, as `SQLite`
    /// does it, whatever the server's language is.
    fn select(&self, engine: Engine, columns: &[Column]) -> String {
        let quoted: Vec<_> = columns.iter().map(|column| quote(&column.name)).collect();
        let is_text = |name: &String| {
            let own = self.columns.iter().find(|column| column.name == *name);
            own.is_some_and(|column| column.kind == Kind::Text)
        };
        let key = self.key.iter().map(|name| match engine {
            Engine::Postgres if is_text(name) => format!("{} collate \"C\"", quote(name)),
            _ => quote(name),
        });
        format!(
            "select {} from {} order by {}",
            quoted.join(", "),
            quote(&self.name),
            key.collect::<Vec<_>>().join(", ")
        )
    }

    /// Reads every row as a line of JSON and hands it to `take`; says how many there were and
    /// their SHA-256.
    pub async fn read(
        &self,
        rows: &DatabaseTransaction,
        engine: Engine,
        columns: &[Column],
        mut take: impl FnMut(&str) -> Result<()>,
    ) -> Result<(u64, String)> {
        let select = self.select(engine, columns);
        let statement = Statement::from_string(StreamTrait::get_database_backend(rows), select);
        let mut stream = rows.stream_raw(statement).await?;
        let (mut count, mut hasher) = (0, Sha256::new());
        while let Some(row) = stream.try_next().await? {
            let cells = columns.iter().enumerate();
            let cells: Result<Vec<Value>, DbErr> = cells
                .map(|(index, column)| column.kind.read(&row, index))
                .collect();
            let mut line = Value::Array(cells?).to_string();
            line.push('\n');
            hasher.update(line.as_bytes());
            take(&line)?;
            count += 1;
        }
        Ok((count, token::hex(&hasher.finalize())))
    }
}

fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Takes every table away and begins their history anew.
pub(super) async fn clear(rows: &DatabaseTransaction, engine: Engine) -> Result<(), DbErr> {
    let tables = table_names(rows, engine).await?;
    let cascade = match engine {
        Engine::Sqlite => "",
        Engine::Postgres => " cascade",
    };
    for table in tables {
        let drop = format!("drop table if exists {}{cascade}", quote(&table));
        rows.execute_unprepared(&drop).await?;
    }
    let history = Schema::new(ConnectionTrait::get_database_backend(rows));
    let history = history.create_table_from_entity(seaql_migrations::Entity);
    rows.execute(&history).await?;
    Ok(())
}

/// Lets rows come in any order; gives back the statements after which references are kept again.
/// On `SQLite` the connection does not look at them at all.
pub(super) async fn release_references(
    rows: &DatabaseTransaction,
    engine: Engine,
) -> Result<Vec<String>, DbErr> {
    if engine == Engine::Sqlite {
        return Ok(Vec::new());
    }
    let mut again = Vec::new();
    let found = "select conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) \
         from pg_constraint where contype = 'f' and connamespace = current_schema()::regnamespace";
    for row in rows_of(rows, found.to_owned()).await? {
        let (table, name, meaning): (String, String, String) = (
            row.try_get_by_index(0)?,
            row.try_get_by_index(1)?,
            row.try_get_by_index(2)?,
        );
        let name = quote(&name);
        rows.execute_unprepared(&format!("alter table {table} drop constraint {name}"))
            .await?;
        again.push(format!(
            "alter table {table} add constraint {name} {meaning}"
        ));
    }
    Ok(again)
}

/// Whether every reference leads to a row. `PostgreSQL` has looked when they were kept again.
pub(super) async fn is_consistent(
    rows: &DatabaseTransaction,
    engine: Engine,
) -> Result<bool, DbErr> {
    match engine {
        Engine::Sqlite => {
            let lost = rows_of(rows, "pragma foreign_key_check".to_owned()).await?;
            Ok(lost.is_empty())
        }
        Engine::Postgres => Ok(true),
    }
}

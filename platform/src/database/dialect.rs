//! Every difference between the two engines, and nothing else.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use sqlx::{
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use super::{Address, Engine, StorageError};

/// Connections that read one `SQLite` file at a time.
const SQLITE_READERS: u32 = 4;
/// Connections to one `PostgreSQL` database from one process.
const POSTGRES_CONNECTIONS: u32 = 8;
/// How long a statement waits for another process's write lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

type Connections = (Engine, DatabaseConnection, DatabaseConnection);

/// Opens the pools: reader and writer.
pub(super) async fn connect(address: &Address) -> Result<Connections, StorageError> {
    match address {
        Address::Sqlite(path) => {
            // FULL, not NORMAL: an acknowledged change survives a power cut, too.
            let options = SqliteConnectOptions::new()
                .filename(path)
                .create_if_missing(true)
                .foreign_keys(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(BUSY_TIMEOUT)
                // What was erased does not linger in free pages of the file.
                .pragma("secure_delete", "ON")
                .pragma("temp_store", "MEMORY")
                .pragma("cache_size", "-4000")
                .pragma("trusted_schema", "OFF")
                .optimize_on_close(true, None);
            let writer = SqlitePoolOptions::new()
                .max_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .connect_with(options.clone())
                .await?;
            let reader = SqlitePoolOptions::new()
                .max_connections(SQLITE_READERS)
                .test_before_acquire(false)
                .connect_with(options.pragma("query_only", "ON"))
                .await?;
            Ok((Engine::Sqlite, reader.into(), writer.into()))
        }
        Address::Postgres(url) => {
            let options: PgConnectOptions = url.parse()?;
            let pool = PgPoolOptions::new()
                .max_connections(POSTGRES_CONNECTIONS)
                .acquire_timeout(Duration::from_secs(10))
                .connect_with(options.application_name("vielfalt"))
                .await?;
            let connection = DatabaseConnection::from(pool);
            Ok((Engine::Postgres, connection.clone(), connection))
        }
    }
}

/// One connection that reads tables as they are, while others write: it creates nothing and brings
/// nothing up to date.
pub(crate) async fn connect_to_read(
    address: &Address,
) -> Result<(Engine, DatabaseConnection), StorageError> {
    match address {
        Address::Sqlite(path) => {
            let options = SqliteConnectOptions::new()
                .filename(path)
                .busy_timeout(BUSY_TIMEOUT)
                .pragma("trusted_schema", "OFF")
                .pragma("query_only", "ON");
            let pool = SqlitePoolOptions::new().max_connections(1);
            Ok((Engine::Sqlite, pool.connect_with(options).await?.into()))
        }
        Address::Postgres(url) => Ok((Engine::Postgres, connect_once(url).await?)),
    }
}

/// The only connection there is, with the rows' references switched off: for putting back all
/// tables at once.
///
/// # Errors
/// Fails while another process has the database open.
pub(crate) async fn connect_alone(
    address: &Address,
) -> Result<(Engine, DatabaseConnection), StorageError> {
    match address {
        Address::Sqlite(path) => {
            let options = SqliteConnectOptions::new()
                .filename(path)
                .create_if_missing(true)
                .foreign_keys(false)
                // Leaving the write-ahead log is possible for the last connection alone.
                .journal_mode(SqliteJournalMode::Delete)
                .synchronous(SqliteSynchronous::Full)
                .busy_timeout(Duration::from_secs(1))
                .pragma("secure_delete", "ON")
                .pragma("trusted_schema", "OFF");
            let pool = SqlitePoolOptions::new().max_connections(1);
            let connected = pool.connect_with(options).await;
            Ok((Engine::Sqlite, connected.map_err(busy)?.into()))
        }
        Address::Postgres(url) => {
            let connection = connect_once(url).await?;
            let others = Statement::from_string(
                DbBackend::Postgres,
                "select count(*) from pg_stat_activity where datname = current_database() \
                 and backend_type = 'client backend' and pid <> pg_backend_pid()",
            );
            let others = connection.query_one_raw(others).await?;
            if others.is_some_and(|row| row.try_get_by_index::<i64>(0) != Ok(0)) {
                return Err(StorageError::InUse);
            }
            Ok((Engine::Postgres, connection))
        }
    }
}

async fn connect_once(url: &str) -> Result<DatabaseConnection, StorageError> {
    let options: PgConnectOptions = url.parse()?;
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .connect_with(options.application_name("vielfalt"))
        .await?;
    Ok(pool.into())
}

/// `5` is `SQLITE_BUSY`: somebody else has the file.
fn busy(cause: sqlx::Error) -> StorageError {
    let code = cause
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    match code.as_deref() {
        Some("5") => StorageError::InUse,
        _ => cause.into(),
    }
}

/// Appended to the query that picks due jobs: on `PostgreSQL` workers of several nodes must not
/// wait for each other; on `SQLite` there is one writer anyway.
pub(crate) fn claim_clause(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "",
        Engine::Postgres => " for update skip locked",
    }
}

/// Brings everything committed from `SQLite`'s write-ahead log into the file and empties the log:
/// what was erased must not linger in it. `PostgreSQL` does this by itself.
pub(crate) async fn settle(
    engine: Engine,
    writer: &DatabaseConnection,
) -> Result<(), sea_orm::DbErr> {
    match engine {
        Engine::Sqlite => writer
            .execute_unprepared("pragma wal_checkpoint(truncate)")
            .await
            .map(|_| ()),
        Engine::Postgres => Ok(()),
    }
}

/// Lets `SQLite` count anew the rows of tables that have changed much, which its planner goes by. `PostgreSQL` does this by
/// itself, and closing a database does it, too; but a house stays open for months. The flags look at every table, not only at those
/// that this connection has asked, and at no more than some thousand rows of each, so that nobody waits to write
/// (<https://sqlite.org/pragma.html#pragma_optimize>).
pub(crate) async fn count_anew(
    engine: Engine,
    writer: &DatabaseConnection,
) -> Result<(), sea_orm::DbErr> {
    match engine {
        Engine::Sqlite => writer
            .execute_unprepared("pragma optimize=0x10012")
            .await
            .map(|_| ()),
        Engine::Postgres => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn sqlite_sees_how_many_rows_a_table_has_while_it_stays_open() {
        let ground = testing::Ground::new(testing::Engine::Sqlite);
        let address = Address::Sqlite(ground.folder().join("one.db"));
        let (engine, _, writer) = connect(&address).await.unwrap();
        for sql in [
            "create table thing (id integer primary key, kind text)",
            "create index thing_by_kind on thing (kind)",
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000) \
             insert into thing select i, i % 7 from n",
        ] {
            writer.execute_unprepared(sql).await.unwrap();
        }
        count_anew(engine, &writer).await.unwrap();
        let known = Statement::from_string(
            DbBackend::Sqlite,
            "select cast(stat as integer) from sqlite_stat1 where idx = 'thing_by_kind'",
        );
        let row = writer.query_one_raw(known).await.unwrap().unwrap();
        // With its limit on what it reads, SQLite gives a rounded number.
        assert!(row.try_get_by_index::<i64>(0).unwrap() > 1000);
    }
}

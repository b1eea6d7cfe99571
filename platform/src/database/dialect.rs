//! Every difference between the two engines, and nothing else.

use std::time::Duration;

use sea_orm::{ConnectionTrait, DatabaseConnection};
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

//! One centre's database, on either engine, behind one door.
//!
//! Reading goes through [`Database::read`]; writing only through a [`Change`], which cannot be
//! committed without a log entry.

mod change;
mod dialect;
mod migrate;
mod storage;

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use sea_orm::{
    DatabaseConnection, DatabaseTransaction, DbErr, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
use tokio::sync::Notify;

pub use change::{Change, Entry};
pub(crate) use dialect::{claim_clause, connect_alone, connect_to_read, count_anew, settle};
pub use migrate::Migration;
pub(crate) use migrate::{lock_file, queue_up};
pub use storage::{Address, Storage, StorageError};
pub(crate) use storage::{is_here, names};

/// Which engine keeps the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// `SQLite`, embedded: one file per database.
    Sqlite,
    /// `PostgreSQL` 15 or newer.
    Postgres,
}

/// An open database. On `SQLite` one connection writes and several read; on `PostgreSQL` both
/// handles are the same pool.
#[derive(Debug)]
pub struct Database {
    engine: Engine,
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// Rings when jobs have been committed.
    pub(crate) wake: Arc<Notify>,
    /// The audit sequence last seen by this process: what was rendered before it is stale.
    revision: AtomicI64,
}

impl Database {
    /// Opens the database at `address`, creates it if it is missing and brings its tables up to
    /// date under a lock, so that two nodes starting together do not race.
    pub async fn open(address: &Address, migrations: &[Migration]) -> Result<Self, StorageError> {
        address.prepare().await?;
        let lock = migrate::lock_file(address).await?;
        let (engine, reader, writer) = dialect::connect(address).await?;
        let database = Self {
            engine,
            reader,
            writer,
            wake: Arc::new(Notify::new()),
            revision: AtomicI64::new(0),
        };
        migrate::run(&database, migrations).await?;
        drop(lock);
        database.refresh_revision().await?;
        Ok(database)
    }

    /// The engine underneath.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// For reading.
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    pub(crate) fn writer(&self) -> &DatabaseConnection {
        &self.writer
    }

    /// Opens a transaction that holds the write lock from its start: a later upgrade would fail
    /// on `SQLite` when somebody else wrote in between.
    pub(crate) async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        self.writer.begin_with_options(options).await
    }

    /// Grows with every committed change that this process knows of.
    pub fn revision(&self) -> i64 {
        self.revision.load(Ordering::Acquire)
    }

    /// Asks the database for changes committed by other processes.
    pub async fn refresh_revision(&self) -> Result<i64, DbErr> {
        let sequence = crate::audit::last_sequence(&self.reader).await?;
        self.advance_revision(sequence);
        Ok(self.revision())
    }

    pub(crate) fn advance_revision(&self, sequence: i64) {
        self.revision.fetch_max(sequence, Ordering::AcqRel);
    }

    /// Closes all connections, so that the file can be moved or the server dropped.
    pub async fn close(&self) {
        for connection in [&self.reader, &self.writer] {
            if let Err(cause) = connection.clone().close().await {
                tracing::warn!(%cause, "closing a database connection failed");
            }
        }
    }
}

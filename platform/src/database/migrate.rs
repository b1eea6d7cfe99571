//! Brings tables up to date. A migration is one text of SQL that both engines read.

use std::fs::File;

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbErr, TransactionTrait};
use sea_orm_migration::{MigrationName, MigrationTrait, MigratorTraitSelf, SchemaManager};

use super::{Address, Database, Engine, StorageError};

/// Any number; all our processes ask for the same one.
const ADVISORY_LOCK: i64 = 0x5669_656c;

/// One step of the tables' history. Never edited after a release.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Unique in the installation: `area_0001_what`.
    pub name: &'static str,
    /// Statements that `SQLite` and `PostgreSQL` both understand.
    pub sql: &'static str,
}

impl MigrationName for Migration {
    fn name(&self) -> &str {
        self.name
    }
}

#[sea_orm_migration::async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .get_connection()
            .execute_unprepared(self.sql)
            .await
            .map(|_| ())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

struct Steps(Vec<Migration>);

impl MigratorTraitSelf for Steps {
    fn migrations(&self) -> Vec<Box<dyn MigrationTrait>> {
        self.0
            .iter()
            .map(|step| Box::new(*step) as Box<dyn MigrationTrait>)
            .collect()
    }
}

/// Runs what is missing. Whoever comes second waits and then finds nothing to do. On `SQLite`
/// the caller holds [`lock_file`].
pub(super) async fn run(database: &Database, migrations: &[Migration]) -> Result<(), StorageError> {
    let steps = Steps(migrations.to_vec());
    match database.engine() {
        Engine::Sqlite => steps.up(database.writer(), None).await?,
        Engine::Postgres => {
            // The lock lives as long as this transaction; the steps run beside it.
            let lock = database.writer().begin().await?;
            queue_up(Engine::Postgres, &lock).await?;
            steps.up(database.writer(), None).await?;
            lock.commit().await?;
        }
    }
    Ok(())
}

/// Waits until no other process changes the tables, and keeps others waiting as long as the
/// transaction lives. On `SQLite` the caller holds [`lock_file`].
pub(crate) async fn queue_up(engine: Engine, rows: &DatabaseTransaction) -> Result<(), DbErr> {
    if engine == Engine::Postgres {
        let lock = format!("select pg_advisory_xact_lock({ADVISORY_LOCK})");
        rows.execute_unprepared(&lock).await?;
    }
    Ok(())
}

/// Waits until no other process opens the same file; `None` on a server, which has locks of its
/// own. Taken before the first connection: turning on `SQLite`'s write-ahead log waits for nobody.
/// Let go when dropped.
pub(crate) async fn lock_file(address: &Address) -> Result<Option<File>, StorageError> {
    let Address::Sqlite(path) = address else {
        return Ok(None);
    };
    let path = path.with_extension("lock");
    let locked = tokio::task::spawn_blocking(move || {
        let file = File::create(path)?;
        file.lock()?;
        Ok::<_, std::io::Error>(file)
    });
    Ok(Some(locked.await.map_err(std::io::Error::other)??))
}

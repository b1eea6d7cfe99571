//! Saving a database while others write to it.

use std::{fs, path::Path};

use sea_orm::{AccessMode, ConnectionTrait, IsolationLevel, TransactionOptions, TransactionTrait};
use values::clock::Clock;

use super::{
    Backup, BackupError, Result, address_of,
    archive::{FORMAT, Manifest, SavedTable, Writer},
    engine,
};
use crate::{
    audit,
    database::{Address, Engine, Storage, StorageError, connect_to_read},
};

/// The centres that an installation serves, as its database says.
pub async fn slugs(storage: &Storage) -> Result<Vec<String>> {
    let address = storage.installation();
    must_exist(&address)?;
    let (_, connection) = connect_to_read(&address).await?;
    let all = sea_orm::Statement::from_string(
        connection.get_database_backend(),
        "select slug from centre order by slug",
    );
    let rows = connection.query_all_raw(all).await?;
    let slugs: std::result::Result<Vec<String>, _> =
        rows.iter().map(|row| row.try_get_by_index(0)).collect();
    connection.close().await?;
    Ok(slugs?)
}

/// Saves `database` (`installation` or a centre's part of an address) as `folder/database.zip`:
/// everything that was committed when it began, and nothing after it. Others go on writing.
///
/// # Errors
/// When there is such a file already, and when the database cannot be read. Then no file is left.
pub async fn save(
    storage: &Storage,
    database: &str,
    folder: &Path,
    clock: &Clock,
) -> Result<Backup> {
    let address = address_of(storage, database);
    must_exist(&address)?;
    fs::create_dir_all(folder)?;
    let path = folder.join(format!("{database}.zip"));
    let writer = Writer::create(&path)?;
    let written = Box::pin(write(&address, database, &path, writer, clock)).await;
    if written.is_err() {
        // The first failure is the one to be told.
        let _left_behind = fs::remove_file(path.with_extension("part"));
    }
    written?;
    Backup::read(&path)
}

/// Opening a file that is missing would make one.
fn must_exist(address: &Address) -> Result<()> {
    match address {
        Address::Sqlite(path) if !path.exists() => Err(BackupError::Missing(path.clone())),
        _ => Ok(()),
    }
}

async fn write(
    address: &Address,
    database: &str,
    path: &Path,
    mut writer: Writer,
    clock: &Clock,
) -> Result<()> {
    let (kind, connection) = connect_to_read(address).await?;
    // One look at the whole database; SQLite's transactions are always like that.
    let is_server = kind == Engine::Postgres;
    let snapshot = TransactionOptions {
        isolation_level: is_server.then_some(IsolationLevel::RepeatableRead),
        access_mode: is_server.then_some(AccessMode::ReadOnly),
        sqlite_transaction_mode: None,
    };
    let rows = connection.begin_with_options(snapshot).await?;
    let (log_entries, log_end) = audit::end(&rows).await?;
    let taken_at = clock.now();
    let mut tables = Vec::new();
    for shape in engine::shapes(&rows, kind).await? {
        writer.begin_table(&shape.name)?;
        let read = shape.read(&rows, kind, &shape.columns, |line| writer.line(line));
        let (count, sha256) = read.await?;
        tables.push(SavedTable {
            name: shape.name,
            columns: shape.columns,
            rows: count,
            sha256,
        });
    }
    let manifest = Manifest {
        format: FORMAT,
        database: database.to_owned(),
        taken_at,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        migrations: engine::migrations(&rows, kind).await?,
        log_entries,
        log_end,
        tables,
    };
    rows.rollback().await?;
    connection.close().await.map_err(StorageError::from)?;
    writer.finish(&manifest, path)?;
    Ok(())
}

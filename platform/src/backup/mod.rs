//! Backups. Everything that a database holds, in a file that belongs to neither engine: taken while
//! others write, put back whole or not at all, on the engine it came from or on the other one.

mod archive;
mod cells;
mod engine;
mod restore;
mod save;

use std::path::PathBuf;

pub use archive::{Backup, Manifest, SavedTable};
pub use cells::{Column, Kind};
pub use restore::{Erased, Restored, Wish, repeat_erasures, restore};
pub use save::{save, slugs};

use crate::database::{Address, Storage, StorageError};

/// What the installation's own database is called among the centres'.
pub const INSTALLATION: &str = "installation";

/// Why a backup was not taken or not put back.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// There is one already.
    #[error("{0} is there already; choose another folder")]
    Exists(PathBuf),
    /// There is nothing to save.
    #[error("there is no database {0}")]
    Missing(PathBuf),
    /// A column of a type that backups do not know.
    #[error("a column has a type that backups do not know: {0}")]
    Kind(String),
    /// Written by a program that describes backups differently.
    #[error("this program does not read backups of format {0}")]
    Format(u32),
    /// A part of the backup is not what was written.
    #[error("the backup was changed or is damaged: {0}")]
    Changed(String),
    /// The backup comes from a newer program.
    #[error("the backup comes from a newer version, which knows: {0}; install that version first")]
    Newer(String),
    /// The database holds something.
    #[error("the database holds data; add --replace to put the backup in its place")]
    NotEmpty,
    /// The database holds tables of somebody else.
    #[error("the database holds tables that are not ours, for example {0}")]
    Foreign(String),
    /// What was written reads differently.
    #[error("{0} does not read as it was saved; nothing was changed")]
    ReadsDifferently(String),
    /// The log was changed before the backup was taken, or the backup was.
    #[error(
        "the log in the backup was tampered with at entry {0}; if you know why, \
         add --accept-broken-log"
    )]
    BrokenLog(i64),
    /// The file cannot be read or written.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// The file is no archive.
    #[error("this is no backup, or it is damaged: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// A database cannot be opened.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A statement failed.
    #[error("the database refused: {0}")]
    Database(#[from] sea_orm::DbErr),
    /// What the house does afterwards.
    #[error(transparent)]
    House(#[from] crate::Error),
}

type Result<T, E = BackupError> = std::result::Result<T, E>;

fn address_of(storage: &Storage, database: &str) -> Address {
    if database == INSTALLATION {
        storage.installation()
    } else {
        storage.centre(database)
    }
}

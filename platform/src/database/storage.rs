//! Where an installation keeps its databases: one for itself, one for each centre.

use std::{
    net::IpAddr,
    path::{Path, PathBuf},
    str::FromStr,
};

use sqlx::{Connection, PgConnection};
use url::Url;

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The address is neither `sqlite:DIR` nor `postgres://…`.
    #[error("»{0}« is no database address. Write sqlite:FOLDER or postgres://USER@HOST/DATABASE.")]
    Address(String),
    /// The folder cannot be made or the lock file not be held.
    #[error("the folder of the database cannot be used: {0}")]
    Folder(#[from] std::io::Error),
    /// The server or the file refused.
    #[error("the database cannot be opened: {0}")]
    Connection(#[from] sqlx::Error),
    /// Somebody else has it open.
    #[error("the database is in use; stop the server first")]
    InUse,
    /// A statement failed while the tables were brought up to date.
    #[error("the database cannot be brought up to date: {0}")]
    Migration(#[from] sea_orm::DbErr),
}

/// Where one database lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A file.
    Sqlite(PathBuf),
    /// A server, with the database's name at the end.
    Postgres(String),
}

/// Where an installation keeps its databases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Storage {
    /// A folder: `vielfalt.db` and `centres/{slug}.db`.
    Sqlite(PathBuf),
    /// A server: the named database, and one called `{name}_{slug}` for each centre.
    Postgres(Url),
}

impl Storage {
    /// The installation's own database: which centres it serves and what they have published.
    pub fn installation(&self) -> Address {
        match self {
            Self::Sqlite(folder) => Address::Sqlite(folder.join("vielfalt.db")),
            Self::Postgres(url) => Address::Postgres(url.to_string()),
        }
    }

    /// The database of the centre `slug`.
    pub fn centre(&self, slug: &str) -> Address {
        match self {
            Self::Sqlite(folder) => {
                Address::Sqlite(folder.join("centres").join(format!("{slug}.db")))
            }
            Self::Postgres(url) => {
                let mut url = url.clone();
                let name = format!("{}_{}", database_name(&url), slug.replace('-', "_"));
                url.set_path(&name);
                Address::Postgres(url.to_string())
            }
        }
    }
}

impl FromStr for Storage {
    type Err = StorageError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Some(folder) = text.strip_prefix("sqlite:") {
            return Ok(Self::Sqlite(PathBuf::from(folder)));
        }
        let refuse = || StorageError::Address(without_password(text));
        let mut url = Url::parse(text).map_err(|_| refuse())?;
        if !is_here(&url) && !names(&url, "sslmode") {
            url.query_pairs_mut().append_pair("sslmode", "verify-full");
        }
        let is_postgres = matches!(url.scheme(), "postgres" | "postgresql");
        if is_postgres && !database_name(&url).is_empty() {
            Ok(Self::Postgres(url))
        } else {
            Err(refuse())
        }
    }
}

impl Address {
    /// Makes the folder or creates the database on the server, if it is not there yet.
    pub(crate) async fn prepare(&self) -> Result<(), StorageError> {
        match self {
            Self::Sqlite(path) => {
                std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
                Ok(())
            }
            Self::Postgres(url) => create_on_server(url).await,
        }
    }
}

async fn create_on_server(address: &str) -> Result<(), StorageError> {
    let url = Url::parse(address).map_err(|_| StorageError::Address(without_password(address)))?;
    let name = database_name(&url);
    let mut maintenance = url.clone();
    maintenance.set_path("postgres");
    let mut connection = PgConnection::connect(maintenance.as_str()).await?;
    let exists: bool =
        sqlx::query_scalar("select exists (select 1 from pg_database where datname = $1)")
            .bind(name)
            .fetch_one(&mut connection)
            .await?;
    if !exists {
        let statement = format!("create database \"{}\"", name.replace('"', "\"\""));
        let made = sqlx::query(sqlx::AssertSqlSafe(statement))
            .execute(&mut connection)
            .await;
        // Another node may have been quicker: that is what we wanted, too.
        if let Err(cause) = made
            && !is_duplicate(&cause)
        {
            return Err(cause.into());
        }
    }
    connection.close().await?;
    Ok(())
}

/// `42P04` duplicate database, `23505` the same seen by two sessions at once.
fn is_duplicate(cause: &sqlx::Error) -> bool {
    let code = cause
        .as_database_error()
        .and_then(sqlx::error::DatabaseError::code);
    matches!(code.as_deref(), Some("42P04" | "23505"))
}

/// Whether the server of an address is on this machine: nobody listens between.
pub(crate) fn is_here(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let is_loopback = bare.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    host.is_empty() || host == "localhost" || is_loopback
}

/// Whether an address says something about `parameter` by itself.
pub(crate) fn names(url: &Url, parameter: &str) -> bool {
    url.query_pairs().any(|(name, _)| name == parameter)
}

fn database_name(url: &Url) -> &str {
    url.path().trim_start_matches('/')
}

fn without_password(text: &str) -> String {
    match text.split_once('@') {
        Some((_, rest)) => format!("…@{rest}"),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_centre_has_a_database_of_its_own() {
        let storage: Storage = "postgres://ki@db.example/vielfalt".parse().unwrap();
        assert_eq!(
            storage.centre("kreis-unna"),
            Address::Postgres(
                "postgres://ki@db.example/vielfalt_kreis_unna?sslmode=verify-full".to_owned()
            )
        );
        let storage: Storage = "sqlite:/srv/data".parse().unwrap();
        assert_eq!(
            storage.centre("dortmund"),
            Address::Sqlite(PathBuf::from("/srv/data/centres/dortmund.db"))
        );
    }

    #[test]
    fn a_server_elsewhere_is_spoken_to_in_secret_unless_told_otherwise() {
        for (address, is_secret) in [
            ("postgres://ki@db.example/vielfalt", true),
            ("postgres://ki@10.0.0.7/vielfalt", true),
            ("postgres://ki@localhost/vielfalt", false),
            ("postgres://ki@127.0.0.1:5433/vielfalt", false),
            ("postgres://ki@[::1]/vielfalt", false),
            ("postgres://ki@db.example/vielfalt?sslmode=disable", false),
        ] {
            let Ok(Storage::Postgres(url)) = address.parse() else {
                panic!("{address} is refused");
            };
            let asks = url.as_str().contains("sslmode=verify-full");
            assert_eq!(asks, is_secret, "{address}");
        }
    }

    #[test]
    fn an_address_of_another_kind_is_refused_without_showing_the_password() {
        let refused = "mysql://root:secret@db/x"
            .parse::<Storage>()
            .unwrap_err()
            .to_string();
        assert!(!refused.contains("secret"), "{refused}");
        assert!("postgres://db.example".parse::<Storage>().is_err());
    }
}

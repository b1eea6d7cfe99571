use std::path::Path;

use platform::database::Storage;
use sea_orm::Database;
use tempfile::TempDir;
use url::Url;
use values::{clock::Clock, id::Id};

use crate::{Backdoor, Engine};

/// Where a house can stand: a folder, and databases on a server where the engine is one. Gone
/// when dropped.
pub struct Ground {
    folder: TempDir,
    storage: Storage,
}

impl Ground {
    /// A fresh place that nothing else uses.
    pub fn new(engine: Engine) -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        let storage = match engine {
            Engine::Sqlite => Storage::Sqlite(folder.path().to_owned()),
            Engine::Postgres => Storage::Postgres(fresh_name_on_server()),
        };
        Self { folder, storage }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where the databases lie.
    pub fn storage(&self) -> &Storage {
        &self.storage
    }
}

fn fresh_name_on_server() -> Url {
    let server = Engine::server().expect("Engine::all gives PostgreSQL only with a server");
    let mut url = Url::parse(&server).expect("TEST_POSTGRES_URL is an address");
    let id = Id::new(&Clock::System).to_string();
    let chance = id.rsplit('-').next().unwrap_or_default();
    url.set_path(&format!("test_{chance}"));
    url
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Storage::Postgres(url) = &self.storage {
            let url = url.clone();
            // A thread of its own: this one may be inside a runtime.
            let dropped = std::thread::spawn(move || {
                let runtime = tokio::runtime::Builder::new_current_thread()
                    .enable_all()
                    .build();
                runtime.expect("a runtime").block_on(drop_databases(url));
            });
            // A panic while another test fails would hide why it fails.
            let _left_behind = dropped.join();
        }
    }
}

async fn drop_databases(mut url: Url) {
    let name = url.path().trim_start_matches('/').to_owned();
    url.set_path("postgres");
    let server = Database::connect(url.as_str()).await.expect("the server");
    let backdoor = Backdoor::of(server);
    let find = format!("select datname::text from pg_database where datname like '{name}%'");
    for database in backdoor.texts(&find).await {
        backdoor
            .execute(&format!(
                "drop database if exists \"{database}\" with (force)"
            ))
            .await;
    }
    backdoor.close().await;
}

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use app::areas;
use clap::Args;
use platform::{
    access::Actor,
    backup::{self, INSTALLATION},
    house::House,
};
use values::clock::Clock;

use super::{Place, centre_of};

/// Saves the databases while the server runs.
#[derive(Args)]
pub struct Backup {
    #[command(flatten)]
    place: Place,
    /// A folder; a file for each database is written into it.
    #[arg(value_name = "TARGET")]
    target: PathBuf,
    /// Only this centre, by its part of an address.
    #[arg(long, value_name = "KEY")]
    centre: Option<String>,
}

impl Backup {
    pub async fn run(self) -> Result<()> {
        let storage = self.place.storage()?;
        let databases = if let Some(slug) = self.centre {
            vec![slug]
        } else {
            let served = backup::slugs(&storage)
                .await
                .context("there is no installation here")?;
            [vec![INSTALLATION.to_owned()], served].concat()
        };
        let mut failed = Vec::new();
        for database in databases {
            match backup::save(&storage, &database, &self.target, &Clock::System).await {
                Ok(saved) => describe(&saved),
                // The others are saved all the same.
                Err(cause) => {
                    eprintln!("vielfalt: {database}: {cause}");
                    failed.push(database);
                }
            }
        }
        if failed.is_empty() {
            return Ok(());
        }
        bail!("not saved: {}", failed.join(", "))
    }
}

fn describe(saved: &backup::Backup) {
    let manifest = &saved.manifest;
    println!(
        "{}: {} rows, {} bytes, log of {} entries ending with {}, SHA-256 {}",
        manifest.database,
        manifest.rows(),
        saved.bytes,
        manifest.log_entries,
        if manifest.log_end.is_empty() {
            "nothing"
        } else {
            &manifest.log_end
        },
        saved.sha256,
    );
}

/// Puts a backup back while the server is stopped, on the engine it was taken from or on another.
#[derive(Args)]
pub struct Restore {
    #[command(flatten)]
    place: Place,
    /// The folder of a backup, or one file of it.
    #[arg(value_name = "SOURCE")]
    source: PathBuf,
    /// Only this centre, by its part of an address.
    #[arg(long, value_name = "KEY")]
    centre: Option<String>,
    /// Puts the backup in the place of data that is there.
    #[arg(long)]
    replace: bool,
    /// Takes a backup whose log was tampered with before it was taken.
    #[arg(long)]
    accept_broken_log: bool,
}

impl Restore {
    pub async fn run(self) -> Result<()> {
        let storage = self.place.storage()?;
        // All are looked at before anything is written.
        let mut backups = Vec::new();
        for file in files(&self.source, self.centre.as_deref())? {
            let backup = backup::Backup::read(&file);
            backups.push(backup.with_context(|| file.display().to_string())?);
        }
        let wish = backup::Wish {
            may_replace: self.replace,
            accepts_broken_log: self.accept_broken_log,
        };
        let areas = areas::all();
        let mut restored = Vec::new();
        for mut backup in backups {
            let database = backup.manifest.database.clone();
            let done = backup::restore(&storage, &areas, &mut backup, &Clock::System, wish).await;
            restored.push((backup, done.context(database)?));
        }
        let house = self.place.open(None, None).await?;
        for (backup, done) in &restored {
            settle(&house, backup, done).await?;
        }
        house.close().await;
        Ok(())
    }
}

/// Takes the centre in, erases again whom this installation had erased, and says what was done.
async fn settle(house: &House, backup: &backup::Backup, done: &backup::Restored) -> Result<()> {
    let manifest = &backup.manifest;
    let database = &manifest.database;
    println!(
        "{database}: {} rows of {}, log of {} entries",
        done.rows, manifest.taken_at, done.log_entries
    );
    if database == INSTALLATION {
        return Ok(());
    }
    let machine = Actor::machine("command line");
    house.add_centre(database, &machine).await?;
    let centre = centre_of(house, database).await?;
    backup::repeat_erasures(house, &centre, &done.erased)
        .await
        .with_context(|| format!("{database}: an erasure waits to be carried out again"))?;
    println!(
        "{database}: {} erasures known here were carried out again. Whoever else was erased after \
         that moment has to be erased again by hand.",
        done.erased.len()
    );
    Ok(())
}

/// The files to put back: the installation's first.
fn files(source: &Path, centre: Option<&str>) -> Result<Vec<PathBuf>> {
    if source.is_file() {
        return Ok(vec![source.to_owned()]);
    }
    if let Some(slug) = centre {
        return Ok(vec![source.join(format!("{slug}.zip"))]);
    }
    let entries = std::fs::read_dir(source).with_context(|| source.display().to_string())?;
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "zip") {
            found.push(path);
        }
    }
    found.sort_by_key(|path| {
        (
            path.file_stem() != Some(INSTALLATION.as_ref()),
            path.clone(),
        )
    });
    if found.is_empty() {
        bail!("no backup lies in {}", source.display());
    }
    Ok(found)
}

//! Putting a backup back: in one transaction, so that a database is either as it was or as the
//! backup says.

use std::{collections::BTreeSet, sync::Arc};

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
    sea_query::{Alias, Query, SimpleExpr},
};
use serde_json::{Value, json};
use values::{clock::Clock, id::Id, subject::Subject};

use super::{
    Backup, BackupError, INSTALLATION, Result, SavedTable, address_of,
    engine::{self, Shape},
};
use crate::{
    access::{Actor, sessions, sign_in},
    area::Area,
    audit::{self, Verdict},
    centre::Centre,
    database::{Engine, Entry, Migration, Storage, connect_alone, lock_file, queue_up},
    house::House,
    migrations,
    privacy::erasure,
};

pub use crate::privacy::erasure::Erased;

/// Values in one statement; both engines take more than 30,000.
const VALUES: usize = 10_000;
/// Bytes in one statement, roughly.
const BYTES: usize = 4 * 1024 * 1024;

/// What is allowed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// Data that is there goes.
    pub may_replace: bool,
    /// The log of the backup may be broken.
    pub accepts_broken_log: bool,
}

/// What was put back.
#[derive(Debug)]
pub struct Restored {
    /// Rows.
    pub rows: u64,
    /// Entries of the log before the one that tells of this.
    pub log_entries: i64,
    /// Erasures that this installation has carried out and the backup does not know; they are
    /// open again until [`repeat_erasures`] has carried them out.
    pub erased: Vec<Erased>,
}

/// Puts `backup` where its database belongs. Afterwards nobody is signed in.
///
/// # Errors
/// While somebody else has the database open; when it holds data and that may not go; when the
/// backup is newer than this program, does not read back as it was saved, or its log is broken.
/// Then the database is as it was.
pub async fn restore(
    storage: &Storage,
    areas: &[Area],
    backup: &mut Backup,
    clock: &Clock,
    wish: Wish,
) -> Result<Restored> {
    let database = backup.manifest.database.clone();
    let steps = match database.as_str() {
        INSTALLATION => migrations::of_installation(areas),
        _ => migrations::of_centre(areas),
    };
    let (earlier, later) = split(steps, &backup.manifest.migrations)?;
    let address = address_of(storage, &database);
    address.prepare().await?;
    let lock = lock_file(&address).await?;
    let (kind, connection) = connect_alone(&address).await?;
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..Default::default()
    };
    let rows = connection.begin_with_options(options).await?;
    queue_up(kind, &rows).await?;
    let erased = make_room(&rows, kind, wish).await?;
    migrate(&rows, &earlier, clock).await?;
    load(&rows, kind, backup).await?;
    migrate(&rows, &later, clock).await?;
    if !engine::is_consistent(&rows, kind).await? {
        return Err(BackupError::ReadsDifferently("a reference".to_owned()));
    }
    check_log(&rows, backup, wish).await?;
    let mut reopened = Vec::new();
    if database != INSTALLATION {
        sessions::end_everybodys(&rows, clock.now()).await?;
        sign_in::withdraw_everybodys(&rows, clock.now()).await?;
        for one in erased {
            if erasure::reopen(&rows, &one).await? {
                reopened.push(one);
            }
        }
    }
    tell(&rows, backup, clock).await?;
    rows.commit().await?;
    connection.close().await?;
    drop(lock);
    Ok(Restored {
        rows: backup.manifest.rows(),
        log_entries: backup.manifest.log_entries,
        erased: reopened,
    })
}

/// Carries out again what this installation had erased before the backup was put back.
pub async fn repeat_erasures(
    house: &House,
    centre: &Arc<Centre>,
    erased: &[Erased],
) -> Result<(), crate::Error> {
    for one in erased {
        erasure::repeat(house, centre, one).await?;
    }
    Ok(())
}

/// The steps that the backup has been through, and those that came later.
fn split(steps: Vec<Migration>, run: &[String]) -> Result<(Vec<Migration>, Vec<Migration>)> {
    let known: BTreeSet<&str> = steps.iter().map(|step| step.name).collect();
    let strange: Vec<_> = run
        .iter()
        .filter(|name| !known.contains(name.as_str()))
        .collect();
    if !strange.is_empty() {
        let names: Vec<_> = strange.into_iter().map(String::as_str).collect();
        return Err(BackupError::Newer(names.join(", ")));
    }
    let has_run = |step: &Migration| run.iter().any(|name| name == step.name);
    Ok(steps.into_iter().partition(has_run))
}

/// Looks whether what is there may go, remembers its erasures, and takes it away.
async fn make_room(rows: &DatabaseTransaction, kind: Engine, wish: Wish) -> Result<Vec<Erased>> {
    let here = engine::shapes(rows, kind).await?;
    let has = |name: &str| here.iter().any(|shape| shape.name == name);
    let mut erased = Vec::new();
    if !here.is_empty() {
        if !has("audit_head") {
            return Err(BackupError::Foreign(here[0].name.clone()));
        }
        // Every change writes an entry: without one, nothing has been changed yet.
        if audit::last_sequence(rows).await? > 0 && !wish.may_replace {
            return Err(BackupError::NotEmpty);
        }
        if has("erasure") {
            erased = erasure::list_carried_out(rows).await?;
        }
    }
    engine::clear(rows, kind).await?;
    Ok(erased)
}

async fn migrate(rows: &DatabaseTransaction, steps: &[Migration], clock: &Clock) -> Result<()> {
    for step in steps {
        rows.execute_unprepared(step.sql).await?;
        let mut done = Query::insert();
        done.into_table(Alias::new("seaql_migrations"))
            .columns([Alias::new("version"), Alias::new("applied_at")])
            .values_panic([step.name.into(), clock.now().timestamp().into()]);
        rows.execute(&done).await?;
    }
    Ok(())
}

async fn load(rows: &DatabaseTransaction, kind: Engine, backup: &mut Backup) -> Result<()> {
    let shapes = engine::shapes(rows, kind).await?;
    let tables = backup.manifest.tables.clone();
    if let Some(odd) = first_difference(&shapes, &tables) {
        return Err(BackupError::Changed(odd));
    }
    let references = engine::release_references(rows, kind).await?;
    for table in &tables {
        fill(rows, backup, table).await?;
    }
    for statement in references {
        rows.execute_unprepared(&statement).await?;
    }
    for (shape, table) in shapes.iter().zip(&tables) {
        let (count, sha256) = shape.read(rows, kind, &table.columns, |_| Ok(())).await?;
        if (count, &sha256) != (table.rows, &table.sha256) {
            return Err(BackupError::ReadsDifferently(table.name.clone()));
        }
    }
    Ok(())
}

/// The first table that is described differently here and in the backup.
fn first_difference(shapes: &[Shape], tables: &[SavedTable]) -> Option<String> {
    if shapes.len() != tables.len() {
        return Some("manifest.json".to_owned());
    }
    let sorted = |columns: &[super::Column]| columns.iter().cloned().collect::<BTreeSet<_>>();
    let odd = shapes.iter().zip(tables).find(|(shape, table)| {
        shape.name != table.name || sorted(&shape.columns) != sorted(&table.columns)
    });
    odd.map(|(_, table)| table.name.clone())
}

async fn fill(rows: &DatabaseTransaction, backup: &mut Backup, table: &SavedTable) -> Result<()> {
    let name = Alias::new(table.name.as_str());
    let mut emptied = Query::delete();
    emptied.from_table(name.clone());
    rows.execute(&emptied).await?;
    let columns = || {
        table
            .columns
            .iter()
            .map(|column| Alias::new(column.name.as_str()))
    };
    let most = VALUES / table.columns.len().max(1);
    let mut lines = backup.lines(&table.name)?;
    loop {
        let mut insert = Query::insert();
        insert.into_table(name.clone()).columns(columns());
        let (mut count, mut bytes) = (0, 0);
        while count < most && bytes < BYTES {
            let Some(line) = lines.next_line()? else {
                break;
            };
            bytes += line.len();
            count += 1;
            insert.values_panic(cells(table, &line)?);
        }
        if count == 0 {
            return Ok(());
        }
        rows.execute(&insert).await?;
    }
}

fn cells(table: &SavedTable, line: &str) -> Result<Vec<SimpleExpr>> {
    let odd = || BackupError::Changed(table.name.clone());
    let cells: Vec<Value> = serde_json::from_str(line).map_err(|_| odd())?;
    if cells.len() != table.columns.len() {
        return Err(odd());
    }
    let bound = table.columns.iter().zip(cells).map(|(column, cell)| {
        let value = column.kind.bind(cell).ok_or_else(odd)?;
        Ok(SimpleExpr::Value(value))
    });
    bound.collect()
}

/// The log ends where the backup says, and is whole from its first entry.
async fn check_log(rows: &DatabaseTransaction, backup: &Backup, wish: Wish) -> Result<()> {
    let manifest = &backup.manifest;
    if audit::end(rows).await? != (manifest.log_entries, manifest.log_end.clone()) {
        return Err(BackupError::Changed("the end of the log".to_owned()));
    }
    match audit::verify(rows).await? {
        Verdict::Broken { sequence } if !wish.accepts_broken_log => {
            Err(BackupError::BrokenLog(sequence))
        }
        _ => Ok(()),
    }
}

async fn tell(rows: &DatabaseTransaction, backup: &Backup, clock: &Clock) -> Result<()> {
    let subject = Subject::new("log", Id::named("log"));
    let entry = Entry::new("backup-restored", subject).with(json!({
        "taken_at": backup.manifest.taken_at,
        "sha256": backup.sha256,
    }));
    let machine = Actor::machine("command line");
    audit::append(rows, clock.now(), &machine, &entry).await?;
    Ok(())
}

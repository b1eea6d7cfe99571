//! The file of a backup: one zip for each database. It holds `TABLE.jsonl`, a line of JSON for
//! each row, and `manifest.json`, which says what there must be.

use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions},
    io::{BufRead, BufReader, BufWriter, Read, Seek, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use values::clock::Moment;
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{BackupError, Result, cells::Column};
use crate::access::token;

/// Which description of a backup this program writes, and the only one it reads.
pub(super) const FORMAT: u32 = 1;
const MANIFEST: &str = "manifest.json";
/// Longest line: a piece of a file has 256 KiB; nothing else comes near.
const LONGEST_LINE: u64 = 64 * 1024 * 1024;

/// What a backup says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// How to read it.
    pub format: u32,
    /// `installation`, or the centre's part of an address.
    pub database: String,
    /// The moment at which it was begun.
    pub taken_at: Moment,
    /// Version of the program that wrote it.
    pub program: String,
    /// Names of the migrations that had run.
    pub migrations: Vec<String>,
    /// How many entries the log had.
    pub log_entries: i64,
    /// Hash of the newest entry.
    pub log_end: String,
    /// Every table, by name.
    pub tables: Vec<SavedTable>,
}

/// What a backup holds of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedTable {
    /// Its name.
    pub name: String,
    /// Its columns in the order of each line.
    pub columns: Vec<Column>,
    /// How many rows.
    pub rows: u64,
    /// SHA-256 of all lines.
    pub sha256: String,
}

impl Manifest {
    /// How many rows all tables have together.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }
}

fn line_file(table: &str) -> String {
    format!("{table}.jsonl")
}

/// Writes a backup beside its place and puts it there when it is whole.
pub(super) struct Writer {
    part: PathBuf,
    zip: ZipWriter<BufWriter<File>>,
}

impl Writer {
    /// Only whoever takes the backup may read it: it holds everything.
    pub fn create(path: &Path) -> Result<Self> {
        if path.exists() {
            return Err(BackupError::Exists(path.to_owned()));
        }
        let part = path.with_extension("part");
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .mode(0o600)
            .open(&part)?;
        let zip = ZipWriter::new(BufWriter::new(file));
        Ok(Self { part, zip })
    }

    pub fn begin_table(&mut self, table: &str) -> Result<()> {
        let options = SimpleFileOptions::default().large_file(true);
        Ok(self.zip.start_file(line_file(table), options)?)
    }

    pub fn line(&mut self, line: &str) -> Result<()> {
        Ok(self.zip.write_all(line.as_bytes())?)
    }

    /// Puts the file where it belongs.
    pub fn finish(mut self, manifest: &Manifest, path: &Path) -> Result<()> {
        self.zip
            .start_file(MANIFEST, SimpleFileOptions::default())?;
        serde_json::to_writer_pretty(&mut self.zip, manifest).map_err(std::io::Error::other)?;
        let written = self.zip.finish()?;
        let file = written.into_inner().map_err(std::io::Error::other)?;
        file.sync_all()?;
        Ok(fs::rename(&self.part, path)?)
    }
}

/// A backup whose every table is as its manifest says.
pub struct Backup {
    /// What it says about itself.
    pub manifest: Manifest,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Bytes of the file.
    pub bytes: u64,
    zip: ZipArchive<BufReader<File>>,
}

impl Backup {
    /// Reads the file from its beginning to its end and compares it with its manifest.
    ///
    /// # Errors
    /// Anything that was changed, cut off or added.
    pub fn read(path: &Path) -> Result<Self> {
        let mut file = BufReader::new(File::open(path)?);
        let mut hasher = Sha256::new();
        let bytes = std::io::copy(&mut file, &mut HashOnly(&mut hasher))?;
        file.rewind()?;
        let mut zip = ZipArchive::new(file)?;
        let mut text = String::new();
        let manifest = zip.by_name(MANIFEST)?.take(LONGEST_LINE);
        { manifest }.read_to_string(&mut text)?;
        let manifest: Manifest =
            serde_json::from_str(&text).map_err(|_| BackupError::Changed(MANIFEST.to_owned()))?;
        if manifest.format != FORMAT {
            return Err(BackupError::Format(manifest.format));
        }
        let mut backup = Self {
            manifest,
            sha256: token::hex(&hasher.finalize()),
            bytes,
            zip,
        };
        backup.compare()?;
        Ok(backup)
    }

    fn compare(&mut self) -> Result<()> {
        let tables = self.manifest.tables.clone();
        let expected = tables.iter().map(|table| line_file(&table.name));
        let expected: BTreeSet<String> = expected.chain([MANIFEST.to_owned()]).collect();
        let found = self.zip.file_names();
        let found = found.map(|name| name.map(std::borrow::Cow::into_owned));
        let found = found.collect::<Result<BTreeSet<String>, _>>()?;
        if let Some(odd) = expected.symmetric_difference(&found).next() {
            return Err(BackupError::Changed(odd.clone()));
        }
        for table in tables {
            let (mut hasher, mut rows) = (Sha256::new(), 0);
            let mut lines = self.lines(&table.name)?;
            while let Some(line) = lines.next_line()? {
                hasher.update(line.as_bytes());
                rows += 1;
            }
            if rows != table.rows || token::hex(&hasher.finalize()) != table.sha256 {
                return Err(BackupError::Changed(line_file(&table.name)));
            }
        }
        Ok(())
    }

    /// The rows of `table`, line by line.
    pub(super) fn lines(&mut self, table: &str) -> Result<Lines<impl BufRead + '_>> {
        let file = self.zip.by_name(&line_file(table))?;
        Ok(Lines(BufReader::new(file)))
    }
}

/// Lines of a file, each with its end.
pub(super) struct Lines<R>(R);

impl<R: BufRead> Lines<R> {
    pub fn next_line(&mut self) -> Result<Option<String>> {
        let mut line = String::new();
        let length = (&mut self.0).take(LONGEST_LINE).read_line(&mut line)?;
        Ok((length > 0).then_some(line))
    }
}

struct HashOnly<'a>(&'a mut Sha256);

impl Write for HashOnly<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

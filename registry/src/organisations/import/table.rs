//! Reading a file into rows of cells: workbooks and separated text as spreadsheets write them.
//! Whatever is too large, packed to burst, or no table is refused before it is looked at closely.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use platform::Refusal;

use crate::reading::is_hidden;

/// Bytes of a file.
pub const FILE: usize = 2_000_000;
/// Bytes of everything in a workbook, unpacked.
const UNPACKED: u64 = 40_000_000;
/// Parts of a workbook.
const PARTS: usize = 1_000;
/// Rows below the heads.
pub const ROWS: usize = 5_000;
/// Columns.
const COLUMNS: usize = 60;
/// Characters of a cell.
const CELL: usize = 4_000;

/// Rows of cells, heads first, each as long as the heads.
///
/// # Errors
/// Refused when the file is no table, too large, or has no rows below its heads.
pub fn read(bytes: &[u8]) -> Result<Vec<Vec<String>>, Refusal> {
    if bytes.len() > FILE {
        return Err(too_large());
    }
    let cells = match bytes {
        [b'P', b'K', 3, 4, ..] => workbook(bytes)?,
        // The old Excel, PDF, pictures: no text and no workbook we read.
        [0xd0, 0xcf, 0x11, 0xe0, ..] | [b'%', b'P', b'D', b'F', ..] => return Err(no_table()),
        _ => separated(&text(bytes)?)?,
    };
    tidy(cells)
}

fn too_large() -> Refusal {
    Refusal::new("refused-organisations-too-large").with("rows", ROWS.to_string())
}

fn no_table() -> Refusal {
    Refusal::new("refused-organisations-no-table")
}

/// The first sheet of a workbook.
fn workbook(bytes: &[u8]) -> Result<Vec<Vec<String>>, Refusal> {
    refuse_bomb(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| no_table())?;
    let name = book.sheet_names().first().cloned().ok_or_else(no_table)?;
    // Cell by cell: a sheet with one cell in its last corner would fill the memory as a range.
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| no_table())?;
    let mut rows: Vec<Vec<String>> = Vec::new();
    while let Some(cell) = cells.next_cell().map_err(|_| no_table())? {
        let (row, column) = cell.get_position();
        let words = words(cell.get_value());
        if words.is_empty() {
            continue;
        }
        let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let (row, column) = (place(row), place(column));
        if row > ROWS || column >= COLUMNS {
            return Err(too_large());
        }
        if rows.len() <= row {
            rows.resize(row + 1, Vec::new());
        }
        if rows[row].len() <= column {
            rows[row].resize(column + 1, String::new());
        }
        rows[row][column] = words;
    }
    Ok(rows)
}

/// Unpacks everything once, without keeping it: what a file says about its size may be a lie.
fn refuse_bomb(bytes: &[u8]) -> Result<(), Refusal> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| no_table())?;
    if archive.len() > PARTS {
        return Err(too_large());
    }
    let mut left = UNPACKED;
    for place in 0..archive.len() {
        let mut part = archive
            .by_index(place)
            .map_err(|_| no_table())?
            .take(left + 1);
        let read = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| no_table())?;
        left = left.checked_sub(read).ok_or_else(too_large)?;
    }
    Ok(())
}

/// A cell as a person reads it.
fn words(cell: &DataRef<'_>) -> String {
    match cell {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.clone()
        }
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        // Postcodes and school numbers arrive as numbers: without decimals where there are none.
        DataRef::Float(number) => number.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{day:02}.{month:02}.{year}")
        }
        DataRef::Bool(_) | DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

/// Text in UTF-8, UTF-16 with a mark, or Windows-1252 as German Excel saves CSV.
fn text(bytes: &[u8]) -> Result<String, Refusal> {
    let (text, is_broken) = match bytes {
        [0xff, 0xfe, ..] => UTF_16LE.decode_with_bom_removal(bytes),
        [0xfe, 0xff, ..] => UTF_16BE.decode_with_bom_removal(bytes),
        _ => match UTF_8.decode_with_bom_removal(bytes) {
            (text, false) => (text, false),
            _ => WINDOWS_1252.decode_without_bom_handling(bytes),
        },
    };
    if is_broken || text.contains('\0') {
        return Err(no_table());
    }
    Ok(text.into_owned())
}

fn separated(text: &str) -> Result<Vec<Vec<String>>, Refusal> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| no_table())?;
        if record.len() > COLUMNS || rows.len() > ROWS {
            return Err(too_large());
        }
        rows.push(record.iter().map(str::to_owned).collect());
    }
    Ok(rows)
}

/// The sign that stands most often between the heads.
fn separator(text: &str) -> u8 {
    let mut is_quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0)];
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if is_quoted => {}
            _ => {
                for (sign, count) in &mut counts {
                    *count += usize::from(byte == *sign);
                }
            }
        }
    }
    // The first of equals: German Excel writes semicolons.
    let best = counts.iter().rev().max_by_key(|(_, count)| *count);
    best.map_or(b';', |(sign, _)| *sign)
}

/// Cells without blanks around them, rows as long as the heads; empty rows go.
fn tidy(cells: Vec<Vec<String>>) -> Result<Vec<Vec<String>>, Refusal> {
    let mut rows: Vec<Vec<String>> = cells
        .into_iter()
        .map(|row| row.iter().map(|cell| clean(cell)).collect::<Vec<_>>())
        .filter(|row| row.iter().any(|cell| !cell.is_empty()))
        .collect();
    if rows
        .iter()
        .flatten()
        .any(|cell| cell.chars().count() > CELL)
    {
        return Err(too_large());
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for row in &mut rows {
        row.resize(width, String::new());
    }
    if rows.len() < 2 {
        return Err(Refusal::new("refused-organisations-no-rows"));
    }
    if rows.len() > ROWS + 1 {
        return Err(too_large());
    }
    Ok(rows)
}

/// Marks that come along from web pages and mean nothing go; what turns text round stays, so that
/// the row can be refused.
fn clean(cell: &str) -> String {
    let harmless = ['\u{ad}', '\u{200b}', '\u{feff}', '\r'];
    let cell = cell.replace(harmless, "").replace('\u{a0}', " ");
    let cell = cell.trim();
    // What stands for nothing in lists.
    if matches!(cell, "-" | "–" | "—" | "/" | "k.A." | "k. A." | "n/a") {
        String::new()
    } else {
        cell.to_owned()
    }
}

/// Whether a spreadsheet would take the text for a formula (OWASP, CSV injection): it begins with
/// `=` or `@`, or with a sign and is no telephone number.
pub fn is_formula(cell: &str) -> bool {
    let is_number = |rest: &str| {
        let digits = rest.chars().filter(char::is_ascii_digit).count();
        digits > 2
            && rest
                .chars()
                .all(|letter| letter.is_ascii_digit() || " ()/-.".contains(letter))
    };
    match cell.chars().next() {
        Some('=' | '@' | '\t') => true,
        Some('+') => !is_number(&cell[1..]),
        Some('-') => cell[1..].starts_with(|next: char| !next.is_whitespace()),
        _ => false,
    }
}

/// Whether a cell holds what nobody sees.
pub fn hides(cell: &str) -> bool {
    cell.chars().any(is_hidden)
}

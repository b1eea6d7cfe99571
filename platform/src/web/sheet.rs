//! Tables for spreadsheets: CSV as German Excel opens it, and XLSX. A cell is always text or a
//! number, never a formula.

use axum::response::Response;
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use values::{clock::Moment, day::Day, text};

use super::document;
use crate::error::{Error, Result};

/// How a table leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Semicolons, decimal commas, UTF-8 with a mark at the start.
    Csv,
    /// A workbook.
    Xlsx,
}

impl Kind {
    /// The kind that a file name's end stands for.
    pub fn of(end: &str) -> Option<Self> {
        match end {
            "csv" => Some(Self::Csv),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// What stands in one place of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words; telephone numbers and postcodes, too.
    Text(String),
    /// How many.
    Number(i64),
    /// Money in cents.
    Cents(i64),
    /// A day.
    Day(Day),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A day, or nothing.
    pub fn day(day: Option<Day>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }

    /// The day of a moment, in Berlin.
    pub fn moment(moment: Moment) -> Self {
        Self::Day(
            moment
                .with_timezone(&chrono_tz::Europe::Berlin)
                .date_naive(),
        )
    }

    fn as_csv(&self) -> String {
        match self {
            Self::Text(text) => harmless(text),
            Self::Number(number) => number.to_string(),
            Self::Cents(cents) => {
                let sign = if *cents < 0 { "-" } else { "" };
                let cents = cents.unsigned_abs();
                format!("{sign}{},{:02}", cents / 100, cents % 100)
            }
            Self::Day(day) => day.format("%d.%m.%Y").to_string(),
            Self::Empty => String::new(),
        }
    }
}

/// A table with heads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called; begins the file's name.
    pub name: String,
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// The rows, each as long as the heads.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// The table as a file to be saved.
    pub fn answer(&self, kind: Kind) -> Result<Response> {
        let file = |end: &str| format!("{}.{end}", text::slug(&self.name));
        Ok(match kind {
            Kind::Csv => document("text/csv; charset=utf-8", Some(&file("csv")), self.csv()?),
            Kind::Xlsx => document(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Some(&file("xlsx")),
                self.xlsx().map_err(Error::failure)?,
            ),
        })
    }

    /// RFC 4180 as German Excel reads it.
    pub fn csv(&self) -> Result<Vec<u8>> {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let heads = self.heads.iter().map(|head| harmless(head));
        writer.write_record(heads).map_err(Error::failure)?;
        for row in &self.rows {
            let cells = row.iter().map(Cell::as_csv);
            writer.write_record(cells).map_err(Error::failure)?;
        }
        writer
            .into_inner()
            .map_err(|cause| Error::failure(cause.to_string()))
    }

    /// A workbook with one page, heads that stay in sight, and a filter on each column.
    pub fn xlsx(&self) -> std::result::Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let page = book.add_worksheet();
        page.set_freeze_panes(1, 0)?;
        let bold = Format::new().set_bold().set_text_wrap();
        let money = Format::new().set_num_format("#,##0.00 €");
        let date = Format::new().set_num_format("dd.mm.yyyy");
        for (column, head) in (0_u16..).zip(&self.heads) {
            page.write_string_with_format(0, column, head, &bold)?;
        }
        for (row, cells) in (1_u32..).zip(&self.rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                match cell {
                    Cell::Text(text) => page.write_string(row, column, text)?,
                    Cell::Number(number) => page.write_number(row, column, as_float(*number))?,
                    Cell::Cents(cents) => page.write_number_with_format(
                        row,
                        column,
                        as_float(*cents) / 100.0,
                        &money,
                    )?,
                    Cell::Day(day) => page.write_datetime_with_format(row, column, *day, &date)?,
                    Cell::Empty => continue,
                };
            }
        }
        if let (Some(column), Ok(row)) = (
            self.heads
                .len()
                .checked_sub(1)
                .and_then(|last| u16::try_from(last).ok()),
            u32::try_from(self.rows.len()),
        ) {
            page.autofilter(0, 0, row, column)?;
        }
        page.autofit();
        book.save_to_buffer()
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a spreadsheet knows no other numbers; sums of a centre stay far below 2^53"
)]
fn as_float(number: i64) -> f64 {
    number as f64
}

/// Excel takes text that begins so for a formula, whoever wrote it (ASVS 5.0 V1.2.10).
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            name: "Organisationen".to_owned(),
            heads: vec!["Name".to_owned(), "Betrag".to_owned(), "seit".to_owned()],
            rows: vec![
                vec![
                    Cell::text("=HYPERLINK(\"http://x\")"),
                    Cell::Cents(-123_405),
                    Cell::Day(values::day::parse("2026-11-24").unwrap()),
                ],
                vec![
                    Cell::text("Müller; \"Söhne\""),
                    Cell::Number(3),
                    Cell::Empty,
                ],
            ],
        }
    }

    #[test]
    fn csv_is_as_german_excel_reads_it_and_holds_no_formula() {
        let csv = String::from_utf8(sheet().csv().unwrap()).unwrap();
        assert_eq!(
            csv,
            "\u{feff}Name;Betrag;seit\r\n\
             \"'=HYPERLINK(\"\"http://x\"\")\";-1234,05;24.11.2026\r\n\
             \"Müller; \"\"Söhne\"\"\";3;\r\n"
        );
    }

    #[test]
    fn a_workbook_is_a_zip_file() {
        assert_eq!(sheet().xlsx().unwrap()[..4], *b"PK\x03\x04");
    }
}

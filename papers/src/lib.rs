//! Typesets documents with Typst from plain data.
//!
//! One file comes out that is both PDF/A-2a (it can be archived) and PDF/UA-1 (everybody can read
//! it). A template is handed its data as a file and never as markup, so nothing that people type
//! can be executed. The data each template expects is described in this crate's `README.md`.

mod fonts;
mod legible;
mod templates;
mod world;

use chrono::{Datelike, NaiveDate};
use serde_json::Value;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Datetime;
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::world::PaperWorld;

/// Memoized layout results that no paper has used for this many papers are thrown away.
const PAPERS_REMEMBERED: usize = 4;

/// Why a paper could not be made. Each of these is a fault of the program, not of its user:
/// whatever text the data holds, it can be printed.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// No template has this name.
    #[error("there is no paper called {name:?}")]
    UnknownTemplate {
        /// The name that was asked for.
        name: String,
    },
    /// The template and its data do not fit together.
    #[error("the paper could not be laid out: {message}")]
    Compile {
        /// What Typst objects to, and in which line of which template.
        message: String,
    },
    /// The paper would break a rule of PDF/A-2a or PDF/UA-1.
    #[error("the paper could not be written as PDF/A and PDF/UA: {message}")]
    Export {
        /// The rule, and the line of the template that breaks it.
        message: String,
    },
}

/// Typesets `data` with the template called `template`, dated `today`, as PDF bytes.
///
/// The same arguments give the same bytes. The work takes milliseconds to a second and does not
/// yield: call it from a thread that may block.
pub fn typeset(template: &str, data: &Value, today: NaiveDate) -> Result<Vec<u8>, PaperError> {
    let main = templates::find(template).ok_or_else(|| PaperError::UnknownTemplate {
        name: template.to_owned(),
    })?;
    let world = PaperWorld::new(main, &legible::legible(data), datetime(today));
    let paper = lay_out(&world).and_then(|document| export(&world, &document));
    comemo::evict(PAPERS_REMEMBERED);
    paper
}

fn lay_out(world: &PaperWorld) -> Result<PagedDocument, PaperError> {
    let compiled = typst::compile::<PagedDocument>(world);
    compiled.output.map_err(|errors| PaperError::Compile {
        message: explain(world, &errors),
    })
}

fn export(world: &PaperWorld, document: &PagedDocument) -> Result<Vec<u8>, PaperError> {
    let standards =
        PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]).map_err(|error| {
            PaperError::Export {
                message: error.message().to_string(),
            }
        })?;
    let options = PdfOptions {
        timestamp: world.today(None).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PaperError::Export {
        message: explain(world, &errors),
    })
}

/// Midnight of the day, because PDF dates have a time; `None` for days outside Typst's calendar.
fn datetime(day: NaiveDate) -> Option<Datetime> {
    let month = u8::try_from(day.month()).ok()?;
    let day_of_month = u8::try_from(day.day()).ok()?;
    Datetime::from_ymd_hms(day.year(), month, day_of_month, 0, 0, 0)
}

/// One line per fault: the place in the template, what is wrong, and Typst's hints.
fn explain(world: &PaperWorld, faults: &[SourceDiagnostic]) -> String {
    let lines: Vec<String> = faults
        .iter()
        .map(|fault| {
            let mut line = place(world, fault);
            line.push_str(&fault.message);
            for hint in &fault.hints {
                line.push_str("; ");
                line.push_str(&hint.v);
            }
            line
        })
        .collect();
    lines.join("\n")
}

fn place(world: &PaperWorld, fault: &SourceDiagnostic) -> String {
    let position = fault.span.id().and_then(|file| {
        let source = world.source(file).ok()?;
        let line = source
            .lines()
            .byte_to_line(world.range(fault.span)?.start)?;
        let path = file.vpath().get_without_slash();
        Some(format!("{path}, line {}: ", line + 1))
    });
    position.unwrap_or_default()
}

use std::{fs, path::PathBuf, process::ExitCode};

use anyhow::{Context, Result};
use clap::Subcommand;
use steckbrief::{Severity, Steckbrief, Task};

/// Reads a Steckbrief as the portal writes it.
#[derive(Subcommand)]
pub enum SteckbriefCommand {
    /// Prints what was understood. Exit status: 0 understood, 1 with errors in fields, 2 refused.
    Check {
        /// The file.
        file: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
}

const UNDERSTOOD: u8 = 0;
const WITH_ERRORS: u8 = 1;
const REFUSED: u8 = 2;

impl SteckbriefCommand {
    pub fn run(self) -> Result<ExitCode> {
        let Self::Check { file, json } = self;
        let bytes = match fs::read(&file) {
            Ok(bytes) => bytes,
            Err(cause) => {
                eprintln!("{}: {cause}", file.display());
                return Ok(REFUSED.into());
            }
        };
        let understood = match steckbrief::read(&bytes) {
            Ok(understood) => understood,
            Err(refusal) => {
                eprintln!("{}: {refusal}", file.display());
                return Ok(REFUSED.into());
            }
        };
        if json {
            println!(
                "{}",
                serde_json::to_string_pretty(&understood).context("as JSON")?
            );
        } else {
            print(&understood);
        }
        Ok(if understood.has_errors() {
            WITH_ERRORS
        } else {
            UNDERSTOOD
        }
        .into())
    }
}

fn print(understood: &Steckbrief) {
    let line = |label: &str, text: Option<&str>| println!("{label:<16} {}", text.unwrap_or("–"));
    line("Name", understood.name.as_deref());
    line("Kommune", understood.municipality.as_deref());
    line("Konzept", understood.concept_url.as_deref());
    for area in &understood.focus_areas {
        line("Schwerpunkt", area.title.as_deref());
        println!("{:<16} {}", "", area.text);
    }
    list("Aufgabe", &understood.tasks);
    list("Vor Ort", &understood.best_practice);
    line("Amt", understood.attachment.office.as_deref());
    line("Bereich", understood.attachment.division.as_deref());
    line("Dezernent*in", understood.attachment.head.as_deref());
    let lead = &understood.lead;
    line("Leitung", lead.name.as_deref());
    line("Straße", lead.street.as_deref());
    line("PLZ", lead.postcode.as_deref());
    line("Ort", lead.town.as_deref());
    line("Telefon", lead.phone.as_deref());
    line("E-Mail", lead.email.as_deref());
    line("Homepage", lead.homepage.as_deref());
    line("Beschluss", understood.council_decision.body.as_deref());
    let date = understood
        .council_decision
        .date
        .map(|date| date.to_string());
    line("vom", date.as_deref());
    for field in &understood.unknown_fields {
        println!("{:<16} {}: {}", "Weiteres", field.label, field.value);
    }
    for finding in &understood.findings {
        let mark = match finding.severity {
            Severity::Info => "Hinweis",
            Severity::Warning => "Warnung",
            Severity::Error => "Fehler",
        };
        println!("{mark:<16} {}: {}", finding.field, finding.message);
    }
}

fn list(label: &str, tasks: &[Task]) {
    for task in tasks {
        let kind = task.kind.and_then(|kind| serde_json::to_value(kind).ok());
        let kind = kind.as_ref().and_then(|kind| kind.as_str()).unwrap_or("–");
        println!("{label:<16} [{kind}] {}", task.text);
    }
}

//! Collects findings while reading.

use crate::model::{Finding, Severity};

/// The findings so far, in the order they came up.
#[derive(Default)]
pub(crate) struct Findings(Vec<Finding>);

impl Findings {
    pub(crate) fn info(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.push(field.into(), Severity::Info, message.into());
    }

    pub(crate) fn warning(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.push(field.into(), Severity::Warning, message.into());
    }

    pub(crate) fn error(&mut self, field: impl Into<String>, message: impl Into<String>) {
        self.push(field.into(), Severity::Error, message.into());
    }

    /// Whether the field has been complained about already.
    pub(crate) fn complain_of(&self, field: &str) -> bool {
        self.0
            .iter()
            .any(|found| found.field == field && found.severity > Severity::Info)
    }

    /// Adds what was found elsewhere.
    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) fn into_vec(self) -> Vec<Finding> {
        self.0
    }

    fn push(&mut self, field: String, severity: Severity, message: String) {
        self.0.push(Finding {
            field,
            severity,
            message,
        });
    }
}

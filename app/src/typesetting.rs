//! Hands the typesetting engine to the platform, which knows only a trait.

use std::error::Error;

use platform::papers::Typesetter;
use serde_json::Value;
use values::clock::{self, Moment};

/// Typst.
pub struct Typst;

impl Typesetter for Typst {
    fn typeset(
        &self,
        template: &str,
        data: &Value,
        now: Moment,
    ) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>> {
        Ok(papers::typeset(template, data, clock::day_of(now))?)
    }
}

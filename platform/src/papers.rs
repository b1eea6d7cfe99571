//! Typesetting, as areas see it. The engine is heavy and handed in by the binary.

use std::{error::Error, sync::Arc};

use serde_json::Value;
use values::clock::Moment;

/// Turns a template's name and plain data into the bytes of a PDF.
pub trait Typesetter: Send + Sync {
    /// Blocks while it works.
    fn typeset(
        &self,
        template: &str,
        data: &Value,
        now: Moment,
    ) -> Result<Vec<u8>, Box<dyn Error + Send + Sync>>;
}

/// Typesets away from the threads that answer requests.
pub async fn typeset(
    engine: &Arc<dyn Typesetter>,
    template: &str,
    data: Value,
    now: Moment,
) -> crate::Result<Vec<u8>> {
    let (engine, template) = (Arc::clone(engine), template.to_owned());
    let typeset = tokio::task::spawn_blocking(move || engine.typeset(&template, &data, now));
    typeset
        .await
        .map_err(crate::Error::failure)?
        .map_err(crate::Error::Failure)
}

//! Example.
use std::sync::Arc;

use platform::{Result, centre::Centre};

/// Plants.
pub async fn plant(_centre: &Arc<Centre>) -> Result<()> {
    Ok(())
}

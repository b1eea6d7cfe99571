//! stub
use axum::response::Response;
use platform::{Result, Error, web::Visit};
/// x
pub async fn sitemap(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn robots(_v: Visit) -> Result<Response> { Err(Error::NotFound) }

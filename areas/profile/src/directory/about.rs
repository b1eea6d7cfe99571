//! stub
use axum::response::Response;
use platform::{Result, Error, web::Visit};
/// x
pub async fn show(_v: Visit) -> Result<Response> { Err(Error::NotFound) }

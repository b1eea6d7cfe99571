//! stub
use axum::response::Response;
use platform::{Result, Error, web::Visit};
/// x
pub async fn pdf(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn json(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn json_ld(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn portal_text(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn vcard(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn atom(_v: Visit) -> Result<Response> { Err(Error::NotFound) }

//! stub
use axum::response::Response;
use platform::{Result, Error, web::Visit};
/// x
pub async fn root(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn services(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn service(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn organizations(_v: Visit) -> Result<Response> { Err(Error::NotFound) }
/// x
pub async fn organization(_v: Visit) -> Result<Response> { Err(Error::NotFound) }

//! stub
use platform::{Result, web::Visit};
use crate::document::Profile;
/// stub
pub fn script(_visit: &Visit, _profile: &Profile) -> Result<String> { Ok(String::new()) }

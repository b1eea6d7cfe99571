//! What the binary, its tests and its benches share: the list of areas and the typesetting engine.

pub mod areas;
pub mod typesetting;

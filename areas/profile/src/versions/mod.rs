//! Versions of the profile: draft → review by a second person → published; nothing is lost.

pub mod actions;
pub mod model;
pub mod pages;
pub mod rules;
pub mod store;

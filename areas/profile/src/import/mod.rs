//! Bringing a Steckbrief along: see what was understood beside the text as it stood, correct it,
//! take it over field by field. Nothing is overwritten unseen.

pub mod actions;
pub mod model;
pub mod pages;
pub mod row;
pub mod rules;
pub mod store;

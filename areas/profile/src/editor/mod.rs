//! Pages for changing the profile by hand: overview, one form per part, translations.

pub mod naming;
pub mod overview;
pub mod parts;
pub mod translations;

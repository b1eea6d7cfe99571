//! The public face: the living Steckbrief, its undertakings, and the same facts for other
//! programs.

pub mod atom;
pub mod blocks;
pub mod json;
pub mod json_ld;
pub mod known;
pub mod origin;
pub mod pages;
pub mod paper;
pub mod portal;
pub mod published;
pub mod vcard;
pub mod view;

//! The public face: the living Steckbrief, its undertakings, and the same facts for other
//! programs.

pub mod exports;
pub mod json_ld;
pub mod pages;
pub mod published;
pub mod view;

//! The whole house: what binds its crates together, and what every page and every table keeps.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod asvs;
mod browser;
mod cli;
mod databases;
mod demonstration;
mod floors;
mod house;
mod kill;
mod languages;
mod offers;
mod privacy;
mod process;
mod rights;
mod security;
mod solver;
mod sources;
mod tables;
mod texts;
mod words;

//! Vielfalt: the software a Kommunales Integrationszentrum runs on.

mod commands;

use std::process::ExitCode;

use clap::Parser;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let command = commands::Vielfalt::parse();
    match command.run() {
        Ok(code) => code,
        Err(cause) => {
            eprintln!("vielfalt: {cause:#}");
            ExitCode::FAILURE
        }
    }
}

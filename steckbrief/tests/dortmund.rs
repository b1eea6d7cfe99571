//! The real file of one centre.

use steckbrief::{MunicipalityKind, Severity, Steckbrief, UndertakingKind, read, write};

fn dortmund() -> Steckbrief {
    read(include_bytes!("files/dortmund.txt")).unwrap()
}

#[test]
fn show() {
    println!("{}", serde_json::to_string_pretty(&dortmund()).unwrap());
    println!("{}", write(&dortmund()));
}

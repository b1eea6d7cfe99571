//! The testable requirements S-01 to S-12 on security, each in a file of its own, as far as the whole
//! house is concerned. What one crate keeps alone is tested beside it: S-03 (ways of signing in) in
//! `platform/tests`, S-05 (uploads) and S-12 (four eyes) in `registry/tests`, too. S-09 is
//! `make sbom`; S-11 has no object, for the house fetches no address that a person names.

use std::collections::BTreeSet;

use platform::web::pages::Route;
use testing::{AMAL, BRANDT, LUDMILA, MIRA, NILS, Page, Person, TestHouse, Visitor};

mod s_01_headers;
mod s_02_cookies;
mod s_03_second_factor;
mod s_04_forged;
mod s_05_uploads;
mod s_06_encoding;
mod s_07_machines;
mod s_08_errors;
mod s_10_backup;
mod s_10_tampered;
mod s_12_four_eyes;

/// Everybody who may come: a visitor without an account, then one person of each role.
const ROLES: [Option<Person>; 6] = [
    None,
    Some(MIRA),
    Some(AMAL),
    Some(BRANDT),
    Some(LUDMILA),
    Some(NILS),
];

async fn arrive(house: &TestHouse, person: Option<Person>) -> Visitor {
    match person {
        Some(person) => house.signed_in(person).await,
        None => house.visitor(),
    }
}

async fn call(visitor: &mut Visitor, route: &Route, address: &str) -> Page {
    match route.method {
        "GET" => visitor.get(address).await,
        _ => visitor.post(address, &[]).await,
    }
}

/// The rows of a dump without those that say when somebody was last here.
fn without_sessions(dump: &str) -> BTreeSet<String> {
    // That a confidential record was read is noted: reading it writes, and must.
    let is_note = |row: &str| {
        row.contains("'record-read'")
            || row.contains("'privacy-handed-out'")
            || row.contains("'interpreters-file-taken'")
            || row.starts_with("audit_head:")
            || row.starts_with("audit_name:")
    };
    let rows = dump
        .lines()
        .filter(|row| !row.starts_with("session:") && !is_note(row));
    rows.map(str::to_owned).collect()
}

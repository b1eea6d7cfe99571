//! Lists the typefaces in `fonts/`, so that the crate embeds whatever `fonts.mjs` has put there.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let crate_folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let fonts = typefaces(&crate_folder.join("fonts"));
    assert!(
        !fonts.is_empty(),
        "The typefaces of the papers are missing: run `make assets` first."
    );

    let mut list = String::from("[");
    for font in fonts {
        let path = font.to_string_lossy();
        let _ = write!(list, "include_bytes!({path:?}),");
    }
    list.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("typefaces.rs"), list).expect("cargo's own folder can be written to");
    println!("cargo::rerun-if-changed=fonts");
}

/// All TrueType files of a folder in the order of their names; none when there is no folder.
fn typefaces(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ttf"))
        .collect();
    files.sort();
    files
}

//! The repository's own files, for tests that read them.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A file of the repository.
pub struct Source {
    /// Path from the root.
    pub path: String,
    /// What it says.
    pub text: String,
}

/// The repository's root.
pub fn root() -> PathBuf {
    let app = Path::new(env!("CARGO_MANIFEST_DIR"));
    app.parent()
        .expect("the app lies in the repository")
        .to_owned()
}

/// A file of the repository, by its path from the root.
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// The folders of our crates, from the root.
pub fn crates() -> Vec<String> {
    let mut folders: Vec<String> = [
        "values",
        "steckbrief",
        "solver",
        "papers",
        "platform",
        "registry",
        "testing",
        "app",
    ]
    .map(str::to_owned)
    .to_vec();
    folders.extend(areas());
    folders
}

/// The folders of the areas, from the root, with the pattern that new ones are made from.
pub fn areas() -> Vec<String> {
    let entries = fs::read_dir(root().join("areas")).expect("there are areas");
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut folders: Vec<_> = names.map(|name| format!("areas/{name}")).collect();
    folders.push("scripts/area-pattern".to_owned());
    folders.sort();
    folders
}

/// Every file below `folder` whose name ends so, by path.
pub fn files(folder: &str, ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            let text = fs::read_to_string(&path).unwrap();
            let path = path
                .strip_prefix(root())
                .unwrap()
                .to_string_lossy()
                .into_owned();
            found.push(Source { path, text });
        }
    }
}

impl Source {
    /// Its lines of code with their numbers: without comments, and without the tests at the end.
    pub fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self
            .text
            .lines()
            .take_while(|line| !line.starts_with("#[cfg(test)]"));
        let lines = lines.enumerate().map(|(place, line)| (place + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

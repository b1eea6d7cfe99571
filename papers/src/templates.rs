//! The templates, embedded in the program.

use std::sync::LazyLock;

use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};

/// The papers that can be asked for.
static PAPERS: LazyLock<[(&str, Source); 3]> = LazyLock::new(|| {
    [
        (
            "profile",
            source("profile.typ", include_str!("../templates/profile.typ")),
        ),
        (
            "letter",
            source("letter.typ", include_str!("../templates/letter.typ")),
        ),
        (
            "record",
            source("record.typ", include_str!("../templates/record.typ")),
        ),
    ]
});

/// What the papers import.
static SHARED: LazyLock<[Source; 2]> = LazyLock::new(|| {
    [
        source("paper.typ", include_str!("../templates/paper.typ")),
        source("blocks.typ", include_str!("../templates/blocks.typ")),
    ]
});

/// The template of a paper by its name.
pub fn find(paper: &str) -> Option<Source> {
    let (_, source) = PAPERS.iter().find(|(name, _)| *name == paper)?;
    Some(source.clone())
}

/// Any template by its place in the virtual folder all templates live in.
pub fn by_file(file: FileId) -> Option<Source> {
    let papers = PAPERS.iter().map(|(_, source)| source);
    papers
        .chain(SHARED.iter())
        .find(|source| source.id() == file)
        .cloned()
}

/// The identity of a file in that virtual folder. Typst keeps every identity for ever, so `name`
/// has to be one of a few fixed names.
pub fn file(name: &'static str) -> FileId {
    // The names are our own and contain neither a backslash nor a step out of the folder, which
    // are the only things that make a path invalid.
    let path = VirtualPath::new(name).expect("a plain file name is a valid path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn source(name: &'static str, text: &str) -> Source {
    Source::new(file(name), text.to_owned())
}

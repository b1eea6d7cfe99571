//! The embedded typefaces.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The typefaces that were in `papers/fonts` when the program was built.
static TYPEFACES: &[&[u8]] = &include!(concat!(env!("OUT_DIR"), "/typefaces.rs"));

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    TYPEFACES
        .iter()
        .flat_map(|data| Font::iter(Bytes::new(*data)))
        .collect()
});

static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(all())));

/// All fonts, in the order of the book.
pub fn all() -> &'static [Font] {
    &FONTS
}

/// What Typst chooses fonts from.
pub fn book() -> &'static LazyHash<FontBook> {
    &BOOK
}

/// Whether a single font has a glyph for each of these characters.
pub fn cover(characters: &str) -> bool {
    all().iter().any(|font| {
        let coverage = &font.info().coverage;
        characters.chars().all(|c| coverage.contains(u32::from(c)))
    })
}

//! What a page says.

use testing::Page;

/// The words of a page without the marks that keep directions apart.
pub fn plain(page: &Page) -> String {
    page.words().replace(['\u{2068}', '\u{2069}'], "")
}

/// Whether the page says so.
pub fn says(page: &Page, words: &str) {
    let all = plain(page);
    assert!(all.contains(words), "no »{words}« in {all}");
}

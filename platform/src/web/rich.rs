//! Rich text: people write a little Markdown (paragraphs, lists, bold, links); pages show safe
//! HTML. Raw HTML is text, never markup.

use std::{collections::HashSet, sync::LazyLock};

use ammonia::Builder;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Tags that a text may become.
const TAGS: &[&str] = &["p", "ul", "ol", "li", "strong", "em", "a", "br", "h3", "h4"];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .tags(TAGS.iter().copied().collect())
        .url_schemes(HashSet::from(["https", "http", "mailto", "tel"]))
        .link_rel(Some("noopener noreferrer"));
    builder
});

/// Safe HTML for `source`.
pub fn html(source: &str) -> String {
    let source = with_gender_stars(source);
    let events = Parser::new_ext(&source, Options::empty()).map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Event::Text(text),
        Event::Start(Tag::Heading {
            level,
            id,
            classes,
            attrs,
        }) => Event::Start(Tag::Heading {
            level: below_page_title(level),
            id,
            classes,
            attrs,
        }),
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below_page_title(level))),
        other => other,
    });
    let mut unsafe_html = String::new();
    pulldown_cmark::html::push_html(&mut unsafe_html, events);
    CLEANER.clean(&unsafe_html).to_string()
}

/// The words of `source` without any markup, paragraphs on one line each.
pub fn plain(source: &str) -> String {
    let source = with_gender_stars(source);
    let mut text = String::new();
    for event in Parser::new_ext(&source, Options::empty()) {
        match event {
            Event::Text(part) | Event::Code(part) | Event::Html(part) | Event::InlineHtml(part) => {
                text.push_str(&part);
            }
            Event::SoftBreak => text.push(' '),
            Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => text.push('\n'),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// The same text with the stars of `Schüler*innen` as stars: two of them in a paragraph would be
/// taken for emphasis and vanish.
pub fn with_gender_stars(source: &str) -> String {
    let mut escaped = String::with_capacity(source.len());
    let mut before = None;
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_inside = before.is_some_and(char::is_alphabetic)
            && letters.peek().is_some_and(|next| next.is_alphabetic());
        if letter == '*' && is_inside {
            escaped.push('\\');
        }
        escaped.push(letter);
        before = Some(letter);
    }
    escaped
}

/// Texts stand below the page's own headings.
fn below_page_title(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 => HeadingLevel::H3,
        _ => HeadingLevel::H4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_that_could_run_is_shown_as_text() {
        for source in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "![x](https://elsewhere.example/pixel.png)",
            "<a href=\"data:text/html,x\">x</a>",
        ] {
            let html = html(source);
            assert!(
                !html.contains("<script") && !html.contains("<img"),
                "{html}"
            );
            for scheme in ["javascript", "data"] {
                assert!(!html.contains(&format!("<a href=\"{scheme}")), "{html}");
            }
        }
    }

    #[test]
    fn gender_stars_stay_stars() {
        let html = html("Lehrer*innen und Schüler*innen lernen **gemeinsam**.");
        assert!(html.contains("Lehrer*innen und Schüler*innen"), "{html}");
        assert!(html.contains("<strong>gemeinsam</strong>"), "{html}");
        assert_eq!(
            plain("Lehrer*innen und Schüler*innen"),
            "Lehrer*innen und Schüler*innen"
        );
    }

    #[test]
    fn lists_bold_and_links_become_html() {
        let html = html("Wir **beraten**:\n\n- Schulen\n- [Kitas](https://kita.example)");
        assert!(html.contains("<strong>beraten</strong>"), "{html}");
        assert!(html.contains("<li>Schulen</li>"), "{html}");
        assert!(html.contains("href=\"https://kita.example\""), "{html}");
    }
}

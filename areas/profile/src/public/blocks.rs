//! Rich text for what is not HTML: blocks of runs for papers, plain paragraphs for other formats.

use platform::web::rich;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};

/// A paragraph, a heading or a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// A heading inside the text.
    Heading(Vec<Run>),
    /// A list; lists inside of it become entries of it.
    List {
        /// Whether its entries are numbered.
        is_ordered: bool,
        /// Its entries.
        items: Vec<Vec<Run>>,
    },
}

/// A run of words that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are emphasised.
    pub is_bold: bool,
    /// Where they lead.
    pub href: Option<String>,
}

/// The blocks of a text. `line_end` stands for a line end inside a paragraph.
pub fn read(source: &str, line_end: &str) -> Vec<Block> {
    let mut reader = Reader {
        line_end: line_end.to_owned(),
        ..Default::default()
    };
    for event in Parser::new_ext(&rich::with_gender_stars(source), Options::empty()) {
        match event {
            Event::Start(tag) => reader.start(tag),
            Event::End(tag) => reader.end(tag),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                reader.push(&text);
            }
            Event::SoftBreak => reader.push(line_end),
            Event::HardBreak => reader.push("\n"),
            _ => {}
        }
    }
    reader.finish(Block::Paragraph);
    reader.blocks
}

/// The blocks as the papers read them, with `mark` at both ends of each paragraph and entry.
pub fn for_paper(source: &str, mark: &str) -> Value {
    let blocks = read(source, " ").into_iter();
    blocks.map(|block| block.marked(mark).to_json()).collect()
}

/// The words alone: paragraphs with an empty line between them, a bullet before each entry of a
/// list.
pub fn plain(source: &str) -> String {
    let words = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
    let blocks = read(source, "\n").into_iter().map(|block| match block {
        Block::Paragraph(runs) | Block::Heading(runs) => words(&runs),
        Block::List { items, .. } => {
            let lines = items.iter().map(|item| format!("• {}", words(item)));
            lines.collect::<Vec<_>>().join("\n")
        }
    });
    blocks.collect::<Vec<_>>().join("\n\n")
}

impl Block {
    fn marked(mut self, mark: &str) -> Self {
        let lines = match &mut self {
            Self::Paragraph(runs) | Self::Heading(runs) => std::slice::from_mut(runs),
            Self::List { items, .. } => items,
        };
        for runs in lines {
            if let Some(first) = runs.first_mut() {
                first.text.insert_str(0, mark);
            }
            if let Some(last) = runs.last_mut() {
                last.text.push_str(mark);
            }
        }
        self
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Paragraph(runs) => json!({ "type": "p", "runs": runs_json(runs) }),
            Self::Heading(runs) => json!({ "type": "h", "runs": runs_json(runs) }),
            Self::List { is_ordered, items } => json!({
                "type": if *is_ordered { "ol" } else { "ul" },
                "items": items.iter().map(|item| runs_json(item)).collect::<Value>(),
            }),
        }
    }
}

fn runs_json(runs: &[Run]) -> Value {
    let runs = runs.iter();
    runs.map(|run| json!({ "t": run.text, "b": run.is_bold, "href": run.href }))
        .collect()
}

/// Collects runs into blocks.
#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    runs: Vec<Run>,
    items: Vec<Vec<Run>>,
    /// Whether the outermost list is numbered.
    is_ordered: bool,
    list_depth: usize,
    bold_depth: usize,
    href: Option<String>,
    line_end: String,
}

impl Reader {
    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(first) => {
                if self.list_depth == 0 {
                    self.finish(Block::Paragraph);
                    self.is_ordered = first.is_some();
                } else {
                    self.finish_item();
                }
                self.list_depth += 1;
            }
            Tag::Item => self.finish_item(),
            Tag::Paragraph if self.list_depth > 0 && !self.runs.is_empty() => {
                self.push(&self.line_end.clone());
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock
                if self.list_depth == 0 =>
            {
                self.finish(Block::Paragraph);
            }
            Tag::Strong => self.bold_depth += 1,
            Tag::Link { dest_url, .. } => self.href = Some(dest_url.into_string()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) if self.list_depth == 0 => self.finish(Block::Heading),
            TagEnd::Item => self.finish_item(),
            TagEnd::List(_) => {
                self.list_depth -= 1;
                let items = std::mem::take(&mut self.items);
                if self.list_depth > 0 {
                    self.items = items;
                } else if !items.is_empty() {
                    self.blocks.push(Block::List {
                        is_ordered: self.is_ordered,
                        items,
                    });
                }
            }
            TagEnd::Strong => self.bold_depth -= 1,
            TagEnd::Link => self.href = None,
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        let is_bold = self.bold_depth > 0;
        match self.runs.last_mut() {
            Some(last) if last.is_bold == is_bold && last.href == self.href => {
                last.text.push_str(text);
            }
            _ => {
                self.runs.push(Run {
                    text: text.to_owned(),
                    is_bold,
                    href: self.href.clone(),
                });
            }
        }
    }

    fn finish(&mut self, block: impl Fn(Vec<Run>) -> Block) {
        let runs = self.take_runs();
        if !runs.is_empty() {
            self.blocks.push(block(runs));
        }
    }

    fn finish_item(&mut self) {
        let runs = self.take_runs();
        if !runs.is_empty() {
            self.items.push(runs);
        }
    }

    fn take_runs(&mut self) -> Vec<Run> {
        let mut runs = std::mem::take(&mut self.runs);
        if let Some(last) = runs.last_mut() {
            last.text.truncate(last.text.trim_end().len());
        }
        runs.retain(|run| !run.text.is_empty());
        runs
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn run(text: &str) -> Run {
        Run {
            text: text.to_owned(),
            is_bold: false,
            href: None,
        }
    }

    #[test]
    fn paragraphs_lists_bold_and_links_are_kept() {
        let blocks = read(
            "## Ziele\n\nWir **beraten**\nalle.\n\n- Kitas\n- [Schulen](https://s.example)\n  1. eins",
            " ",
        );
        let bold = Run {
            is_bold: true,
            ..run("beraten")
        };
        let link = Run {
            href: Some("https://s.example".to_owned()),
            ..run("Schulen")
        };
        let expected = [
            Block::Heading(vec![run("Ziele")]),
            Block::Paragraph(vec![run("Wir "), bold, run(" alle.")]),
            Block::List {
                is_ordered: false,
                items: vec![vec![run("Kitas")], vec![link], vec![run("eins")]],
            },
        ];
        assert_eq!(blocks, expected);
    }

    #[test]
    fn markup_of_other_languages_is_text() {
        let source = "<script>alert(1)</script>\n\n#let x = 1";
        assert!(plain(source).contains("<script>alert(1)</script>"));
        assert_eq!(for_paper("a <b>c</b>", "")[0]["runs"][0]["t"], "a <b>c</b>");
    }

    #[test]
    fn plain_words_keep_paragraphs_and_lines() {
        let text = "Erste Zeile\nzweite Zeile\n\nNeuer Absatz";
        assert_eq!(plain(text), text);
        assert_eq!(plain("Wir:\n\n- a\n- b"), "Wir:\n\n• a\n• b");
    }

    #[test]
    fn the_stars_of_words_for_everybody_stay() {
        let text = "Lehrer*innen und Schüler*innen";
        assert_eq!(plain(text), text);
        assert_eq!(plain("**Alle** sind *gemeint*"), "Alle sind gemeint");
    }

    proptest! {
        #[test]
        fn any_text_can_be_read(text in any::<String>()) {
            plain(&text);
            for_paper(&text, "");
        }

        #[test]
        fn words_are_never_lost(words in "[a-zäöüß]{1,8}( [a-zäöüß]{1,8}){0,8}") {
            prop_assert_eq!(plain(&words), words);
        }
    }
}

//! From a value as it stands in the file to blocks of plain text.
//!
//! The tokenizer is used without building a tree: one pass, no recursion, so that neither deep
//! nesting nor thousands of attributes cost more than their length.

use std::borrow::Cow;
use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use crate::elements::{MAX_NAME, is_block, is_element, makes_lines};
use crate::findings::Findings;
use crate::harmless::{disarm, is_active_link};
use crate::text::tidy;

/// What a block is in the markup.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// Text of its own.
    Paragraph,
    /// An entry of a list.
    Item,
    /// A heading.
    Heading,
    /// A line that separates; its text is empty.
    Rule,
}

/// A run of text that stands for itself, in normal form.
#[derive(Debug)]
pub(crate) struct Block {
    pub role: Role,
    pub text: String,
    /// The bold text it begins with and the rest, if it begins with bold text.
    pub bold: Option<(String, String)>,
}

/// The blocks of a value. What was taken out of it becomes a finding of `field`.
pub(crate) fn blocks(value: &str, field: &str, findings: &mut Findings) -> Vec<Block> {
    if !value.contains(['<', '&']) {
        return unmarked(value, field, findings);
    }
    let (markup, structured) = protect_loose_angles(value);
    let mut builder = Builder {
        structured,
        ..Builder::default()
    };
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: html5gum::Span<()>| {
        builder.handle(&event);
        None::<Infallible>
    });
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(&*markup, emitter).finish();
    builder.close(Role::Paragraph);
    for removed in builder.removed {
        findings.warning(field, removed.message());
    }
    builder.blocks
}

/// A value without any markup is one block, and most are.
fn unmarked(value: &str, field: &str, findings: &mut Findings) -> Vec<Block> {
    let (text, active) = disarm(tidy(value));
    if active {
        findings.warning(field, Removed::Script.message());
    }
    if text.is_empty() {
        return Vec::new();
    }
    vec![Block {
        role: Role::Paragraph,
        text,
        bold: None,
    }]
}

/// The whole value as plain text: paragraphs apart, entries of lists as lines with a dash.
pub(crate) fn plain(value: &str, field: &str, findings: &mut Findings) -> String {
    join(&blocks(value, field, findings))
}

/// Blocks as one plain text.
pub(crate) fn join(blocks: &[Block]) -> String {
    let mut out = String::new();
    let mut after_item = false;
    for block in blocks.iter().filter(|block| !block.text.is_empty()) {
        let item = block.role == Role::Item;
        if !out.is_empty() {
            out.push_str(if item && after_item { "\n" } else { "\n\n" });
        }
        if item {
            out.push_str("– ");
        }
        out.push_str(&block.text);
        after_item = item;
    }
    out
}

/// Something that was taken out of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Removed {
    Script,
    Handler,
    Link,
    End,
}

impl Removed {
    fn message(self) -> &'static str {
        match self {
            Self::Script => "Ein Skript oder eingebettetes Element wurde entfernt.",
            Self::Handler => "Ein Ereignis-Attribut (wie „onclick“) wurde entfernt.",
            Self::Link => "Ein Verweis, der ein Skript oder Daten enthält, wurde entfernt.",
            Self::End => "Das HTML bricht mitten in einer Markierung ab. Bitte das Ende prüfen.",
        }
    }
}

/// Builds blocks from the events of the tokenizer.
#[derive(Default)]
struct Builder {
    /// Whether tags make the lines, so that line ends in the source mean nothing.
    structured: bool,
    blocks: Vec<Block>,
    /// Raw text of the block at hand and how much of its beginning is bold.
    text: String,
    bold_until: usize,
    role: Option<Role>,
    bold: usize,
    lists: usize,
    /// Name of the element whose text is dropped.
    skipping: Option<Vec<u8>>,
    tag: Vec<u8>,
    attribute_is_href: bool,
    href: Option<String>,
    /// Target of the link that is open and where its text begins.
    link: Option<(String, usize)>,
    /// What was taken out, each kind once.
    removed: Vec<Removed>,
}

impl Builder {
    fn handle(&mut self, event: &CallbackEvent<'_>) {
        match *event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag.clear();
                self.tag.extend_from_slice(name);
                self.href = None;
                self.attribute_is_href = false;
            }
            CallbackEvent::AttributeName { name } => {
                self.attribute_is_href = name == b"href" && self.tag == b"a";
                self.note(Removed::Handler, name.starts_with(b"on") && name.len() > 2);
            }
            CallbackEvent::AttributeValue { value } if self.attribute_is_href => {
                self.href
                    .get_or_insert_with(|| String::from_utf8_lossy(value).into_owned());
            }
            CallbackEvent::CloseStartTag { .. } => {
                let tag = std::mem::take(&mut self.tag);
                self.start(&tag);
                self.tag = tag;
            }
            CallbackEvent::EndTag { name } => self.end(name),
            CallbackEvent::String { value } if self.skipping.is_none() => {
                self.push_text(&String::from_utf8_lossy(value));
            }
            CallbackEvent::Error(error) => {
                use html5gum::Error::{EofInComment, EofInTag};
                self.note(Removed::End, matches!(error, EofInComment | EofInTag));
            }
            _ => {}
        }
    }

    fn note(&mut self, removed: Removed, happened: bool) {
        if happened && !self.removed.contains(&removed) {
            self.removed.push(removed);
        }
    }

    fn start(&mut self, tag: &[u8]) {
        match tag {
            b"script" | b"style" | b"iframe" | b"noembed" | b"title" => {
                self.note(Removed::Script, !matches!(tag, b"style" | b"title"));
                self.skipping = Some(tag.to_vec());
            }
            b"object" | b"embed" | b"applet" | b"form" | b"svg" | b"math" => {
                self.note(Removed::Script, true);
            }
            b"br" => self.text.push('\n'),
            b"hr" => {
                self.close(Role::Paragraph);
                self.blocks.push(Block {
                    role: Role::Rule,
                    text: String::new(),
                    bold: None,
                });
            }
            b"td" | b"th" => self.text.push(' '),
            b"b" | b"strong" => self.bold += 1,
            b"a" => {
                self.finish_link();
                self.link = self.href.take().map(|href| (href, self.text.len()));
            }
            b"ul" | b"ol" => {
                if self.role != Some(Role::Item) {
                    self.close(Role::Paragraph);
                }
                self.lists += 1;
            }
            b"li" if self.lists > 1 && self.role == Some(Role::Item) => self.text.push_str("\n– "),
            b"li" => self.close(Role::Item),
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => self.open(Role::Heading),
            name if is_block(name) => self.open(Role::Paragraph),
            _ => {}
        }
    }

    fn end(&mut self, tag: &[u8]) {
        match tag {
            name if self.skipping.as_deref() == Some(name) => self.skipping = None,
            b"b" | b"strong" => self.bold = self.bold.saturating_sub(1),
            b"a" => self.finish_link(),
            b"ul" | b"ol" => {
                self.lists = self.lists.saturating_sub(1);
                if self.lists == 0 {
                    self.close(Role::Paragraph);
                } else {
                    self.text.push('\n');
                }
            }
            b"li" if self.lists > 1 => {}
            b"li" => self.close(Role::Paragraph),
            b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => self.open(Role::Paragraph),
            name if is_block(name) => self.open(Role::Paragraph),
            _ => {}
        }
    }

    fn push_text(&mut self, text: &str) {
        let prefix_is_bold = self.text.len() == self.bold_until;
        if self.structured {
            self.text
                .extend(text.chars().map(|c| if c == '\n' { ' ' } else { c }));
        } else {
            self.text.push_str(text);
        }
        if prefix_is_bold && (self.bold > 0 || text.trim().is_empty()) {
            self.bold_until = self.text.len();
        }
    }

    /// A block inside an entry of a list is a line of that entry.
    fn open(&mut self, role: Role) {
        if self.role == Some(Role::Item) {
            self.text.push('\n');
        } else {
            self.close(role);
        }
    }

    /// Ends the block at hand and begins one of `next`.
    fn close(&mut self, next: Role) {
        self.finish_link();
        let role = self.role.replace(next).unwrap_or(Role::Paragraph);
        let raw = std::mem::take(&mut self.text);
        let bold_until = std::mem::take(&mut self.bold_until);
        self.bold = 0;
        let text = self.clean(&raw);
        if text.is_empty() {
            return;
        }
        let strong = self.clean(raw.get(..bold_until).unwrap_or_default());
        let bold = (!strong.is_empty()).then(|| {
            (
                strong,
                self.clean(raw.get(bold_until..).unwrap_or_default()),
            )
        });
        self.blocks.push(Block { role, text, bold });
    }

    fn clean(&mut self, raw: &str) -> String {
        let (text, active) = disarm(tidy(raw));
        self.note(Removed::Script, active);
        text
    }

    /// Keeps the target of a link as text, unless the text says it already.
    fn finish_link(&mut self) {
        let Some((href, start)) = self.link.take() else {
            return;
        };
        if is_active_link(&href) {
            return self.note(Removed::Link, true);
        }
        let shown = self.text.get(start..).unwrap_or_default();
        let target = match href.split_once(':') {
            Some(("mailto", address)) => address.split('?').next().unwrap_or_default(),
            Some(("http" | "https", _)) => href.as_str(),
            Some(("tel", number)) if !shown.contains(|c: char| c.is_ascii_digit()) => number,
            _ => return,
        };
        if !bare(target).is_empty() && !bare(shown).contains(bare(target)) {
            let written = format!(" ({}) ", target.trim());
            self.text.push_str(&written);
        }
    }
}

/// An address without what people leave out when they write it down.
fn bare(address: &str) -> &str {
    let address = address.trim().trim_end_matches('/');
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

/// Turns every `<` that begins no HTML element into `&lt;`: "Kinder <6", "<name@example.org>".
/// Also says whether tags make the lines of the value.
fn protect_loose_angles(value: &str) -> (Cow<'_, str>, bool) {
    let mut structured = false;
    let mut out = String::new();
    let mut kept = 0;
    for (at, _) in value.match_indices('<') {
        let rest = &value[at + 1..];
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        let end = rest
            .bytes()
            .take(MAX_NAME + 1)
            .position(|b| !(b.is_ascii_alphanumeric() || b == b':'))
            .unwrap_or(rest.len().min(MAX_NAME + 1));
        let name = rest.get(..end).unwrap_or_default().to_ascii_lowercase();
        let closed = matches!(rest.as_bytes().get(end), None | Some(b'>' | b'/'))
            || rest
                .as_bytes()
                .get(end)
                .is_some_and(u8::is_ascii_whitespace);
        if closed && is_element(&name) {
            structured |= makes_lines(&name);
        } else {
            out.push_str(&value[kept..at]);
            out.push_str("&lt;");
            kept = at + 1;
        }
    }
    if kept == 0 {
        return (Cow::Borrowed(value), structured);
    }
    out.push_str(&value[kept..]);
    (Cow::Owned(out), structured)
}

//! Makes any text printable: PDF/A and PDF/UA allow no character that the fonts cannot show.

use serde_json::Value;
use typst::text::is_default_ignorable;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts;

/// Stands for what no font can show: the frame readers know as "a character is missing here".
const PLACEHOLDER: &str = "\u{25AF}";

/// Invisible characters that Arabic, Persian and mixed-direction text needs to be set rightly.
/// All others are dropped, first of all the overrides that can make text read backwards.
const INVISIBLE_BUT_NEEDED: [char; 11] = [
    '\u{00AD}', // soft hyphen
    '\u{061C}', // Arabic letter mark
    ZERO_WIDTH_SPACE,
    '\u{200C}', // zero width non-joiner
    '\u{200D}', // zero width joiner
    '\u{200E}', // left-to-right mark
    '\u{200F}', // right-to-left mark
    '\u{2060}', // word joiner
    LEFT_TO_RIGHT_ISOLATE,
    FIRST_STRONG_ISOLATE,
    POP_ISOLATE,
];
const ZERO_WIDTH_SPACE: char = '\u{200B}';
const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const ISOLATES: [char; 3] = [LEFT_TO_RIGHT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE];

/// As many letters without a place to break fit into a line of any paper.
const LETTERS_OF_A_LINE: usize = 48;

/// Longer stretches may break after every so many letters.
const LETTERS_OF_A_PIECE: usize = 16;

/// The same data with every text in it made printable.
pub fn legible(data: &Value) -> Value {
    match data {
        Value::String(text) => Value::String(printable(text)),
        Value::Array(values) => values.iter().map(legible).collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), legible(value)))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => data.clone(),
    }
}

/// Composes, drops what is invisible and useless, and replaces what the fonts do not have.
fn printable(text: &str) -> String {
    let unix_lines = text.replace("\r\n", "\n");
    let composed: String = unix_lines.nfc().filter_map(visible).collect();
    let mut printable = String::with_capacity(composed.len());
    for cluster in composed.graphemes(true) {
        let shown: String = cluster
            .chars()
            .filter(|c| !is_default_ignorable(*c))
            .collect();
        if cluster == "\n" || fonts::cover(&shown) {
            printable.push_str(cluster);
        } else if cluster.chars().all(char::is_whitespace) {
            printable.push(' ');
        } else if !printable.ends_with(PLACEHOLDER) {
            printable.push_str(PLACEHOLDER);
        }
    }
    if !isolates_are_paired(&printable) {
        printable.retain(|c| !ISOLATES.contains(&c));
    }
    breakable(&printable)
}

/// The character as it may be printed, with one kind of line end; `None` when it is left out.
fn visible(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        _ if c.is_control() => None,
        _ if is_default_ignorable(c) => INVISIBLE_BUT_NEEDED.contains(&c).then_some(c),
        _ => Some(c),
    }
}

/// An isolate that is never closed would turn the direction of the text that follows.
fn isolates_are_paired(text: &str) -> bool {
    let mut open = 0_usize;
    for c in text.chars() {
        match c {
            LEFT_TO_RIGHT_ISOLATE | FIRST_STRONG_ISOLATE => open += 1,
            POP_ISOLATE if open == 0 => return false,
            POP_ISOLATE => open -= 1,
            _ => {}
        }
    }
    open == 0
}

/// Adds places to break to stretches that no line can hold.
fn breakable(text: &str) -> String {
    let may_break =
        |c: char| c.is_whitespace() || matches!(c, '-' | '/' | '\u{AD}' | ZERO_WIDTH_SPACE);
    let stretches = text.split_inclusive(may_break).map(|stretch| {
        let letters: Vec<&str> = stretch.graphemes(true).collect();
        if letters.len() <= LETTERS_OF_A_LINE {
            return stretch.to_owned();
        }
        let pieces: Vec<String> = letters
            .chunks(LETTERS_OF_A_PIECE)
            .map(<[&str]>::concat)
            .collect();
        pieces.join("\u{200B}")
    });
    stretches.collect()
}

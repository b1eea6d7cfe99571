//! From the blocks of a value to the entries of a list, however the list was typed.
//!
//! Entries in `<li>` are taken as they are. Only without them the text is searched for bullets,
//! then dashes or numbers at the beginning of lines, then lines, then semicolons. A written list
//! uses `<li>`, which is why reading it again finds the same entries.

use crate::html::{Block, Role};
use crate::limits::MAX_ITEMS;

/// Characters that only ever begin an entry. U+F0B7 is the bullet of an old symbol font.
const BULLETS: &[char] = &[
    '•', '●', '▪', '■', '◦', '‣', '○', '►', '▶', '➢', '➤', '✓', '✔', '⁃', '∙', '\u{f0b7}',
];

/// Characters that begin an entry if white space follows.
const DASHES: &[char] = &['-', '–', '—', '―', '*', '+', '·', '−'];

/// How the entries were told apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Split {
    /// The markup says so.
    Markup,
    /// By bullets in running text.
    Bullets,
    /// By dashes or numbers.
    Marks,
    /// Each line or paragraph is an entry.
    Lines,
    /// By semicolons.
    Semicolons,
    /// It is one entry only.
    Single,
}

/// The entries of a list.
#[derive(Debug)]
pub(crate) struct Entries {
    pub texts: Vec<String>,
    pub split: Split,
    /// What stands before the entries and announces them.
    pub introduction: Option<String>,
    /// Whether there were more than [`MAX_ITEMS`]; the last entry then holds the rest.
    pub overflow: bool,
}

/// Reads the entries of a list.
pub(crate) fn entries(blocks: &[Block]) -> Entries {
    let (introduction, blocks) = match blocks {
        [first, second, ..]
            if first.role == Role::Paragraph
                && second.role == Role::Item
                && first.text.ends_with(':') =>
        {
            (Some(first.text.clone()), &blocks[1..])
        }
        _ => (None, blocks),
    };
    let (raw, split) = if blocks.iter().any(|block| block.role == Role::Item) {
        (blocks.iter().flat_map(marked_up).collect(), Split::Markup)
    } else {
        let text: Vec<&str> = blocks.iter().map(|block| block.text.as_str()).collect();
        running_text(&text)
    };
    let mut texts: Vec<String> = raw
        .iter()
        .map(|entry| without_marks(entry))
        .filter(|entry| !entry.is_empty())
        .collect();
    let overflow = texts.len() > MAX_ITEMS;
    if overflow {
        let rest = texts.split_off(MAX_ITEMS - 1).join("\n");
        texts.push(rest);
    }
    Entries {
        texts,
        split,
        introduction,
        overflow,
    }
}

/// One block of a value that has `<li>`: an entry, unless it begins with a bullet and has more.
fn marked_up(block: &Block) -> Vec<String> {
    let bulleted = match block.role {
        Role::Item => block.text.starts_with(BULLETS),
        _ => block.text.contains(BULLETS),
    };
    if bulleted {
        at_bullets(&block.text)
    } else {
        vec![block.text.clone()]
    }
}

fn running_text(blocks: &[&str]) -> (Vec<String>, Split) {
    if blocks.iter().any(|text| text.contains(BULLETS)) {
        let parts = blocks.iter().flat_map(|text| at_bullets(text)).collect();
        return (parts, Split::Bullets);
    }
    let lines: Vec<&str> = blocks
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| !line.is_empty())
        .collect();
    if let [line] = lines[..] {
        return one_line(line);
    }
    let marked = lines.iter().any(|line| after_dash(line).is_some())
        || lines
            .iter()
            .filter(|line| after_number(line).is_some())
            .count()
            > 1;
    let starts = |line: &str| {
        if marked {
            after_dash(line).or_else(|| after_number(line)).is_some()
        } else {
            // Nobody begins an entry with a small letter; an editor has wrapped the line.
            !line.starts_with(char::is_lowercase)
        }
    };
    let mut parts: Vec<String> = Vec::new();
    for line in lines {
        let text = if marked {
            after_number(line).unwrap_or(line)
        } else {
            line
        };
        match parts.last_mut() {
            Some(last) if !starts(line) => {
                last.push(' ');
                last.push_str(text);
            }
            _ => parts.push(text.to_owned()),
        }
    }
    (parts, if marked { Split::Marks } else { Split::Lines })
}

fn one_line(line: &str) -> (Vec<String>, Split) {
    let numbered = at_numbers(line);
    if numbered.len() > 1 {
        return (numbered, Split::Marks);
    }
    if let Some(rest) = after_dash(line) {
        let mark: String = line.chars().take(1).collect();
        let parts: Vec<String> = rest
            .split(&format!(" {mark} "))
            .map(str::to_owned)
            .collect();
        if parts.len() > 1 {
            return (parts, Split::Marks);
        }
    }
    let parts = at_semicolons(line);
    if parts.iter().filter(|part| !part.trim().is_empty()).count() > 1 {
        return (parts, Split::Semicolons);
    }
    (vec![line.to_owned()], Split::Single)
}

fn at_bullets(text: &str) -> Vec<String> {
    text.split(BULLETS).map(str::to_owned).collect()
}

/// Splits at semicolons outside brackets, or at all of them if the brackets do not match.
fn at_semicolons(line: &str) -> Vec<String> {
    let balanced = depth_after(line) == Some(0);
    let mut depth = 0_usize;
    line.split(|c: char| {
        match c {
            '(' | '[' | '„' => depth += 1,
            ')' | ']' | '“' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ';' && (depth == 0 || !balanced)
    })
    .map(str::to_owned)
    .collect()
}

/// How many brackets are open at the end, or none if one closes that was never opened.
fn depth_after(line: &str) -> Option<usize> {
    line.chars().try_fold(0_usize, |depth, c| match c {
        '(' | '[' | '„' => depth.checked_add(1),
        ')' | ']' | '“' => depth.checked_sub(1),
        _ => Some(depth),
    })
}

/// Splits "1. A 2. B 3. C" where the numbers count up from 1; otherwise one part.
fn at_numbers(line: &str) -> Vec<String> {
    let Some(mark) = ['.', ')']
        .into_iter()
        .find(|mark| line.starts_with(&format!("1{mark} ")))
    else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    let mut rest = line.get(3..).unwrap_or_default();
    for number in 2.. {
        match rest.split_once(&format!(" {number}{mark} ")) {
            Some((part, after)) => {
                parts.push(part.to_owned());
                rest = after;
            }
            None => break,
        }
    }
    parts.push(rest.to_owned());
    parts
}

/// What follows a dash at the beginning of a line.
fn after_dash(line: &str) -> Option<&str> {
    line.strip_prefix(DASHES)?.strip_prefix(' ')
}

/// What follows a number or letter that counts entries: "3.", "3)", "(3)", "c)".
fn after_number(line: &str) -> Option<&str> {
    let inner = line.strip_prefix('(').unwrap_or(line);
    let (mark, rest) = inner.split_once(' ')?;
    let counter = mark.strip_suffix(')').or_else(|| {
        mark.strip_suffix('.')
            .filter(|counter| counter.starts_with(|c: char| c.is_ascii_digit()))
    })?;
    let is_number = !counter.is_empty()
        && counter.len() <= 2
        && counter.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = counter.len() == 1 && counter.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_number || is_letter).then_some(rest)
}

/// An entry without bullets and dashes before it and without commas and semicolons after it.
fn without_marks(entry: &str) -> String {
    let mut text = entry.trim();
    loop {
        let before = text;
        text = text.trim_start_matches(BULLETS).trim_start();
        text = after_dash(text).unwrap_or(text).trim_start();
        text = text.trim_end_matches([';', ',']).trim_end();
        if text == before {
            break;
        }
    }
    if text.chars().all(|c| DASHES.contains(&c)) {
        String::new()
    } else {
        text.to_owned()
    }
}

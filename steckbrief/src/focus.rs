//! Schwerpunkte: headings and what belongs to them.
//!
//! A heading is told by markup, by being bold, by being one of the two titles of the law glued to
//! the text, or by standing on a line of its own. A written profile uses `<h3>` for headings and
//! `<hr>` before an area without one; after either, nothing is guessed.

use crate::findings::Findings;
use crate::html::{Block, Role, blocks};
use crate::model::FocusArea;
use crate::text::{one_line, quoted};

/// The two fields of work that the law names; every centre has them.
const TITLES: &[&str] = &[
    "Integration als Querschnittsaufgabe",
    "Integration durch Bildung",
];

/// Longest line that can be a heading, in characters.
const LONGEST: usize = 100;

/// Most areas that are told apart; the last one holds what is beyond. The law wants two.
const MOST: usize = 20;

/// Reads the value and adds its areas to `areas`.
pub(crate) fn read(value: &str, areas: &mut Vec<FocusArea>, findings: &mut Findings) {
    let blocks = if value.contains('<') {
        blocks(value, "focus_areas", findings)
    } else {
        blocks(&unwrapped(value), "focus_areas", findings)
    };
    let headed = blocks
        .iter()
        .any(|block| matches!(block.role, Role::Heading | Role::Rule));
    let mut reader = Reader {
        areas,
        findings,
        headed,
        begun: None,
        listed: false,
    };
    for block in blocks {
        reader.take(block);
    }
    areas.retain(|area| area.title.is_some() || !area.text.is_empty());
}

struct Reader<'a> {
    areas: &'a mut Vec<FocusArea>,
    findings: &'a mut Findings,
    /// Whether markup divides the value; nothing else is then taken for a heading.
    headed: bool,
    /// What the area at hand began with; None before the first area of this value.
    begun: Option<Role>,
    /// Whether the last block was an entry of a list.
    listed: bool,
}

impl Reader<'_> {
    fn take(&mut self, block: Block) {
        let listed = std::mem::replace(&mut self.listed, block.role == Role::Item);
        match (block.role, self.begun) {
            (Role::Heading, _) => self.begin(Some(without_colon(&block.text)), Role::Heading),
            (Role::Rule, _) => self.begin(None, Role::Rule),
            // A list under a heading belongs to it; a list without one is a list of areas.
            (Role::Item, Some(Role::Heading | Role::Rule | Role::Paragraph)) => {
                let separator = if listed { "\n" } else { "\n\n" };
                self.append(&format!("– {}", block.text), separator);
            }
            (Role::Paragraph, Some(_)) if self.headed => self.append(&block.text, "\n\n"),
            _ => self.guess(block),
        }
    }

    fn guess(&mut self, block: Block) {
        let role = block.role;
        if let Some((bold, rest)) = block.bold
            && is_heading(&bold)
        {
            self.begin(Some(without_colon(&bold)), role);
            return self.append(without_lead_in(&rest), "\n\n");
        }
        for (title, text) in at_titles(&block.text) {
            match title {
                Some(title) => self.take_titled(title, text, role),
                None => self.take_untitled(text, role),
            }
        }
    }

    fn take_titled(&mut self, title: &str, text: &str, role: Role) {
        if !text.is_empty() && self.areas.len() < MOST {
            self.findings.info(
                format!("focus_areas[{}].title", self.areas.len()),
                format!("Die Überschrift „{title}“ wurde vom Text getrennt."),
            );
        }
        self.begin(Some(title.to_owned()), role);
        self.append(text, "\n\n");
    }

    fn take_untitled(&mut self, text: &str, role: Role) {
        let titled = self.areas.last().is_some_and(|area| area.title.is_some());
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let has_heading = is_heading(first)
            && !ends_open(first)
            && (role == Role::Item || (!rest.is_empty() && !rest.starts_with(char::is_lowercase)));
        let belongs = self.begun == Some(Role::Paragraph) && titled && !has_heading;
        if belongs || self.areas.len() >= MOST {
            return self.append(text, "\n\n");
        }
        let path = format!("focus_areas[{}].title", self.areas.len());
        if has_heading {
            self.findings.info(
                path,
                format!(
                    "{} wurde als Überschrift gelesen. Bitte prüfen.",
                    quoted(first)
                ),
            );
            self.begin(Some(without_colon(first)), role);
            return self.append(rest, "\n\n");
        }
        self.findings.warning(
            path,
            format!(
                "Zu {} ist keine Überschrift zu erkennen. Bitte ergänzen.",
                quoted(text)
            ),
        );
        self.begin(None, role);
        self.append(text, "\n\n");
    }

    fn begin(&mut self, title: Option<String>, role: Role) {
        let title = title.filter(|title| !title.is_empty());
        if self.areas.len() < MOST {
            self.areas.push(FocusArea {
                title,
                text: String::new(),
            });
        } else {
            self.append(&title.unwrap_or_default(), "\n\n");
        }
        self.begun = Some(role);
    }

    fn append(&mut self, text: &str, separator: &str) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if let Some(area) = self.areas.last_mut() {
            if !area.text.is_empty() {
                area.text.push_str(separator);
            }
            area.text.push_str(text);
        }
    }
}

/// Cuts the text before each title of the law that stands where a heading can stand.
fn at_titles(text: &str) -> Vec<(Option<&'static str>, &str)> {
    let lower = text.to_ascii_lowercase();
    let mut cuts: Vec<(usize, usize, &'static str)> = Vec::new();
    for title in TITLES {
        let wanted = title.to_ascii_lowercase();
        for (start, hit) in lower.match_indices(&wanted) {
            let end = start + hit.len();
            if starts_sentence(&text[..start]) && ends_heading(&text[end..]) {
                cuts.push((start, end, title));
            }
        }
    }
    cuts.sort_unstable();
    let Some(&(first, ..)) = cuts.first() else {
        return vec![(None, text)];
    };
    let before = without_counter(&text[..first]);
    let mut parts = Vec::new();
    if !before.is_empty() {
        parts.push((None, before));
    }
    for (index, &(_, end, title)) in cuts.iter().enumerate() {
        let body = match cuts.get(index + 1) {
            Some(&(next, ..)) => without_counter(&text[end..next]),
            None => &text[end..],
        };
        parts.push((Some(title), without_lead_in(body)));
    }
    parts
}

/// Whether a heading can begin after this text: at the start, or after a whole sentence or line.
fn starts_sentence(before: &str) -> bool {
    let near = &before[before.floor_char_boundary(before.len().saturating_sub(NEAR))..];
    let bare = without_counter(near);
    bare.is_empty()
        || bare.ends_with(['.', '!', '?', ':', ';', '“', '"', ')'])
        || near[bare.len()..].contains('\n')
}

/// How far before a title is looked for the end of a sentence, in bytes.
const NEAR: usize = 60;

/// Whether what follows a title shows that it was a heading: nothing, a new line, punctuation, or
/// a capital letter. "Integration durch Bildung ist unser Ziel" is a sentence.
fn ends_heading(after: &str) -> bool {
    match after.chars().next() {
        None | Some('\n' | ':') => true,
        Some(' ') => after.chars().nth(1).is_some_and(|c| {
            c.is_ascii_digit() || (c.is_alphabetic() && !c.is_lowercase()) || "–-:(„".contains(c)
        }),
        Some(_) => false,
    }
}

/// The text after a heading without the colon or dash that joins the two.
fn without_lead_in(text: &str) -> &str {
    let text = text.trim_start_matches(' ');
    text.strip_prefix([':', '–', '-']).unwrap_or(text).trim()
}

/// The text without "2.", "b)" or "Schwerpunkt 2:" at its end, which belongs to the next heading.
fn without_counter(text: &str) -> &str {
    let trimmed = text.trim_end();
    let Some(counter) = last_word(trimmed) else {
        return trimmed;
    };
    let bare = counter.trim_end_matches(['.', ')', ':']);
    let counts = (!bare.is_empty() && bare.len() <= 2 && bare.bytes().all(|b| b.is_ascii_digit()))
        || (bare.len() == 1 && counter.ends_with(')'))
        || matches!(counter, "–" | "-" | "•");
    if !counts {
        return trimmed;
    }
    let rest = trimmed[..trimmed.len() - counter.len()].trim_end();
    match last_word(rest) {
        Some(word @ ("Schwerpunkt" | "Handlungsfeld" | "Themenfeld")) => {
            rest[..rest.len() - word.len()].trim_end()
        }
        _ => rest,
    }
}

fn last_word(text: &str) -> Option<&str> {
    text.rsplit([' ', '\n'])
        .next()
        .filter(|word| !word.is_empty())
}

/// Text without tags whose lines an editor has wrapped: a line that begins with a small letter goes
/// on with the one before it.
fn unwrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let goes_on = line.trim_start().starts_with(char::is_lowercase) && !out.ends_with("\n\n");
        if goes_on && out.ends_with('\n') {
            out.pop();
            out.push(' ');
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Whether the text has the form of a heading: one short line that is no sentence.
fn is_heading(text: &str) -> bool {
    let text = text.trim();
    text.contains(char::is_alphanumeric)
        && !text.contains('\n')
        && text.chars().count() <= LONGEST
        && !text.ends_with(['.', '!', '?', ',', ';'])
        && !text.contains(". ")
}

/// A line that cannot be a heading because the next one goes on with it.
fn ends_open(line: &str) -> bool {
    line.split(' ').next_back().is_some_and(|word| {
        matches!(
            word,
            "und" | "oder" | "der" | "die" | "das" | "des" | "für" | "in" | "im" | "von"
        ) || word.ends_with('-')
    })
}

fn without_colon(text: &str) -> String {
    one_line(text)
        .trim_end_matches([':', ' ', '–', '-'])
        .to_owned()
}

//! From lines to fields: label, tab, value.
//!
//! A line begins a field if it has a tab behind something that can be a label. Every other line
//! continues the value before it, so that nothing is lost. Files without tabs are read with
//! colons, or with labels on lines of their own.

use crate::findings::Findings;
use crate::html;
use crate::known::{Known, known, misspelt};
use crate::limits::{LONGEST_LABEL, MAX_FIELDS};
use crate::refusal::Refusal;
use crate::text::{fold, one_line};

/// Label for text before the first label.
pub(crate) const UNLABELLED: &str = "Ohne Feldname";

/// Shortest label, in bytes, that begins a field without a tab, standing alone on its line.
const ALONE: usize = 12;

/// Longest value that is looked at for being nothing but empty markup, in bytes.
const BLANK: usize = 1000;

/// A field of the file.
#[derive(Debug)]
pub(crate) struct Field {
    /// None: unknown label, or text before the first label.
    pub known: Option<Known>,
    /// As it stands in the file; empty for text before the first label.
    pub label: String,
    /// The label in normal form.
    pub name: String,
    /// As it stands in the file, without white space around it.
    pub value: String,
    /// Counted from 1.
    pub line: usize,
    /// Whether a tab stands between label and value.
    pub tabbed: bool,
    /// Whether the value has no text, only white space and empty markup.
    pub blank: bool,
}

/// Splits the text of a file.
pub(crate) fn split(text: &str, findings: &mut Findings) -> Result<Vec<Field>, Refusal> {
    let fields = collect(text, Style::Tabs, findings)?;
    if distinct(&fields, |field| field.tabbed) >= 2 {
        return Ok(fields);
    }
    let loose = collect(text, Style::Colons, &mut Findings::default())?;
    if distinct(&loose, |_| true) >= 3 {
        findings.warning(
            "$",
            "Die Datei hat keine Tabulatoren. Die Felder wurden an ihren Namen erkannt; \
             bitte alle Felder prüfen.",
        );
        return Ok(loose);
    }
    let titled = fields.first().is_some_and(|field| is_title(&field.value));
    let known = distinct(&fields, |_| true);
    if known >= 2 || (known == 1 && titled) {
        Ok(fields)
    } else {
        Err(Refusal::NotASteckbrief)
    }
}

/// Whether the text is only the heading of the portal's page.
pub(crate) fn is_title(text: &str) -> bool {
    text.len() < 40 && fold(text).trim() == "steckbrief"
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Tabs,
    Colons,
}

/// How many of the known fields there are among those that count.
fn distinct(fields: &[Field], counts: impl Fn(&Field) -> bool) -> usize {
    Known::ALL
        .iter()
        .filter(|known| {
            fields
                .iter()
                .any(|field| field.known == Some(**known) && counts(field))
        })
        .count()
}

fn collect(text: &str, style: Style, findings: &mut Findings) -> Result<Vec<Field>, Refusal> {
    let mut fields: Vec<Field> = Vec::new();
    let mut compared = 0;
    for (index, line) in text.split('\n').enumerate() {
        let begun = begin(line, style, &mut compared, findings);
        match (begun, fields.last_mut()) {
            (Some(begun), _) => fields.push(begun.field(index + 1)),
            (None, Some(field)) => {
                field.value.push('\n');
                field.value.push_str(line);
            }
            (None, None) if line.trim().is_empty() => {}
            (None, None) => fields.push(
                Begun {
                    value: line,
                    ..Begun::default()
                }
                .field(index + 1),
            ),
        }
        if fields.len() > MAX_FIELDS {
            return Err(if distinct(&fields, |_| true) < 2 {
                Refusal::NotASteckbrief
            } else {
                Refusal::TooManyFields { limit: MAX_FIELDS }
            });
        }
    }
    for field in &mut fields {
        let trimmed = field.value.trim();
        if trimmed.len() < field.value.len() {
            field.value = trimmed.to_owned();
        }
        field.blank = field.value.len() <= BLANK
            && html::plain(&field.value, "", &mut Findings::default()).is_empty();
    }
    Ok(fields)
}

/// What a line begins.
#[derive(Default)]
struct Begun<'a> {
    known: Option<Known>,
    label: &'a str,
    value: &'a str,
    tabbed: bool,
}

impl Begun<'_> {
    fn field(self, line: usize) -> Field {
        Field {
            known: self.known,
            label: self.label.to_owned(),
            name: label_text(self.label),
            value: self.value.to_owned(),
            line,
            tabbed: self.tabbed,
            blank: false,
        }
    }
}

/// The field that a line begins.
fn begin<'a>(
    line: &'a str,
    style: Style,
    compared: &mut usize,
    findings: &mut Findings,
) -> Option<Begun<'a>> {
    let line = line.trim_start();
    if let Some((label, value)) = line.split_once('\t') {
        let name = label_text_if_short(label)?;
        let known = known(&name).or_else(|| misspelt(&name, compared, findings));
        return (known.is_some() || is_label(&name)).then_some(Begun {
            known,
            label,
            value,
            tabbed: true,
        });
    }
    if style == Style::Tabs && line.trim_end().len() < ALONE {
        return None;
    }
    if style == Style::Colons
        && let Some((label, value)) = line.split_once(':')
        && let Some(known) = label_text_if_short(label).and_then(|name| known(&name))
    {
        return Some(Begun {
            known: Some(known),
            label,
            value,
            tabbed: false,
        });
    }
    let name = label_text_if_short(line)?;
    let known = known(&name)?;
    let alone = match known {
        Known::Decision => name.contains(|c: char| c.is_ascii_digit()),
        _ => style == Style::Colons || name.len() >= ALONE,
    };
    alone.then_some(Begun {
        known: Some(known),
        label: line,
        value: "",
        tabbed: false,
    })
}

/// A label without markup, entities and colon.
fn label_text(label: &str) -> String {
    let text = html::plain(label, "", &mut Findings::default());
    one_line(&text).trim_end_matches([':', ' ']).to_owned()
}

fn label_text_if_short(label: &str) -> Option<String> {
    (label.len() <= LONGEST_LABEL * 4)
        .then(|| label_text(label))
        .filter(|name| !name.is_empty())
}

/// Whether the text can be a label that the portal does not know.
pub(crate) fn is_label(name: &str) -> bool {
    name.chars().count() <= LONGEST_LABEL
        && name.split(' ').count() <= 8
        && name.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
        && !name.ends_with(['.', ',', ';', '!', '?'])
}

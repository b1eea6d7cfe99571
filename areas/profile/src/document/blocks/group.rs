//! Inputs as their page shows them, alone and in groups.

use platform::Refusal;

use crate::document::schema::{Input, Kind};

/// One input with what stands in it.
#[derive(Clone, Debug)]
pub struct Filled {
    /// What it takes.
    pub input: Input,
    /// Its name in the form.
    pub name: String,
    /// What stands in it.
    pub text: String,
    /// What is wrong with it.
    pub error: Option<Refusal>,
}

impl Filled {
    /// `text`, `area`, `date`, `select` or `hidden`: which macro draws it.
    pub fn widget(&self) -> &'static str {
        match self.input.kind {
            Kind::Rich | Kind::Lines => "area",
            Kind::Day => "date",
            Kind::Choice(_) | Kind::FocusArea => "select",
            Kind::Hidden => "hidden",
            Kind::Line | Kind::Web | Kind::Email | Kind::Phone | Kind::Postcode => "text",
        }
    }

    /// Type of a one-line input, so that phones show the right keyboard.
    pub fn html_type(&self) -> &'static str {
        match self.input.kind {
            Kind::Email => "email",
            Kind::Phone => "tel",
            Kind::Web => "url",
            _ => "text",
        }
    }

    /// Key of its label.
    pub fn label_key(&self) -> String {
        format!("input-{}", self.input.key)
    }

    /// Key of its hint; not every input has one.
    pub fn hint_key(&self) -> String {
        format!("input-{}-hint", self.input.key)
    }

    /// Lines that its text area shows at first.
    pub fn rows(&self) -> usize {
        /// Characters on a line of a form.
        const LINE: usize = 70;
        let lines: usize = self
            .text
            .split('\n')
            .map(|line| line.chars().count() / LINE + 1)
            .sum();
        let least = if self.input.kind == Kind::Rich { 4 } else { 3 };
        (lines + 1).clamp(least, 18)
    }

    /// Whether its text reads from left to right in every language.
    pub fn is_left_to_right(&self) -> bool {
        matches!(
            self.input.kind,
            Kind::Web | Kind::Email | Kind::Phone | Kind::Postcode
        )
    }

    /// Whether people write paragraphs and lists in it.
    pub fn is_rich(&self) -> bool {
        self.input.kind == Kind::Rich
    }

    /// Keys one can choose from.
    pub fn choices(&self) -> &'static [&'static str] {
        match self.input.kind {
            Kind::Choice(choices) => choices,
            _ => &[],
        }
    }

    /// Whether the choices are the document's focus areas.
    pub fn is_focus_area(&self) -> bool {
        self.input.kind == Kind::FocusArea
    }
}

/// Inputs that stand together, or one entry of a list.
#[derive(Clone, Debug)]
pub struct Group {
    /// Key of the block; empty for the record itself.
    pub block: &'static str,
    /// Position in a list, from 1; `None` for a record.
    pub number: Option<usize>,
    /// Whether it is an empty entry offered for a new one.
    pub is_spare: bool,
    /// Its inputs.
    pub inputs: Vec<Filled>,
}

impl Group {
    /// Its inputs in rows: days stand beside each other.
    pub fn rows(&self) -> impl Iterator<Item = &[Filled]> {
        let is_day = |filled: &Filled| filled.input.kind == Kind::Day;
        self.inputs
            .chunk_by(move |one, next| is_day(one) && is_day(next))
    }

    /// Key of the list it is an entry of: its block, or the field that is a list itself.
    pub fn list_key<'a>(&self, field: &'a str) -> &'a str {
        if self.block.is_empty() {
            field
        } else {
            self.block
        }
    }
}

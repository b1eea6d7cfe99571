//! The page with the form of a record: groups of fields, boxes to tick, a way back.

use std::borrow::Cow;

use askama::Template;
use platform::web::{Shell, Typed, field::Group};

/// A box to tick.
pub struct Tick {
    /// What it stands for, as the form sends it.
    pub key: Cow<'static, str>,
    /// What it is called.
    pub words: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

/// Boxes below a head.
pub struct Ticks {
    /// Their name, as the form sends it.
    pub name: Cow<'static, str>,
    /// Their head.
    pub title: String,
    /// The boxes in order.
    pub all: Vec<Tick>,
}

/// A button below the form that removes the record.
pub struct Removal {
    /// What it does.
    pub label: String,
    /// What that means.
    pub text: String,
}

/// The page.
#[derive(Template)]
#[template(path = "record_form.html")]
pub struct RecordForm {
    /// What stands around it.
    pub shell: Shell,
    /// What to know before filling it.
    pub lead: Option<String>,
    /// What was typed.
    pub typed: Typed,
    /// Where it is sent.
    pub action: String,
    /// Where one goes without sending it.
    pub back: String,
    /// Its fields.
    pub groups: Vec<Group>,
    /// Its boxes.
    pub ticks: Option<Ticks>,
    /// What is sent along.
    pub hidden: Vec<(&'static str, String)>,
    /// Key of what its button says.
    pub submit: &'static str,
    /// How the record is removed, if it can be.
    pub removal: Option<Removal>,
}

//! The portal's text format of a Steckbrief: read it with [`read`], write it with [`write()`].
//!
//! A file is one line per field: label, tab, value. A value is plain text or a fragment of HTML as
//! editors have left it. Reading never fails on a strange value: what was guessed or wrong is a
//! [`Finding`], what has no place is an [`UnknownField`], and [`Steckbrief::raw`] keeps everything
//! as it stood. Only what is no Steckbrief at all is a [`Refusal`].

mod address;
mod attachment;
mod centres;
mod concept;
mod decision;
mod elements;
mod email;
mod encoding;
mod fields;
mod findings;
mod focus;
mod harmless;
mod html;
mod kinds;
mod known;
mod labels;
mod lead;
mod limits;
mod lists;
mod model;
mod municipality;
mod organisation;
mod person;
mod phone;
mod pieces;
mod quotes;
mod read;
mod refusal;
mod street;
mod tasks;
mod text;
mod write;

pub use limits::{MAX_BYTES, MAX_CONTACT_BYTES, MAX_FIELDS, MAX_ITEMS};
pub use model::{
    Attachment, CouncilDecision, Finding, FocusArea, Lead, MunicipalityKind, RawField, Severity,
    Steckbrief, Task, UndertakingKind, UnknownField,
};
pub use read::read;
pub use refusal::Refusal;
pub use write::write;

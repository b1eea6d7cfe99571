//! What was typed into a form: shown again beside its messages.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};

use super::{Errors, Fields, Shell, field::Field, naming};
use crate::error::{Error, Result};

/// A form on its way to the person who fills it, or back to whoever sent it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    fields: Fields,
    errors: Errors,
}

impl Typed {
    /// A form that opens with these values.
    pub fn fresh(values: &[(&str, String)]) -> Self {
        let pairs = values
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()));
        Fields::new(pairs.collect()).into()
    }

    /// A form that could not be taken.
    pub fn refused(fields: Fields, errors: Errors) -> Self {
        Self { fields, errors }
    }

    /// What stands in the field.
    pub fn value(&self, name: impl AsRef<str>) -> &str {
        self.fields.text(name.as_ref())
    }

    /// Everything that stands in the fields.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The message beside the field, as a sentence.
    pub fn error(&self, shell: &Shell, name: impl AsRef<str>) -> Option<String> {
        let refusal = self.errors.beside(name.as_ref())?;
        Some(shell.sentence(refusal))
    }

    /// Whether the field is the first one with a message: it gets the focus.
    pub fn is_first(&self, name: &str) -> bool {
        self.errors
            .iter()
            .next()
            .is_some_and(|(first, _)| first == name)
    }

    /// Whether anything could not be taken.
    pub fn is_refused(&self) -> bool {
        !self.errors.is_empty()
    }

    /// Names and sentences of what is wrong, for the head of the form.
    pub fn summary(&self, shell: &Shell) -> Vec<(String, String)> {
        let errors = self.errors.iter();
        errors
            .map(|(name, refusal)| (name.to_owned(), shell.sentence(refusal)))
            .collect()
    }

    /// The field `name` as its page shows it; without a hint if that is empty.
    pub fn field(
        &self,
        shell: &Shell,
        name: impl AsRef<str>,
        label: impl AsRef<str>,
        hint: impl AsRef<str>,
        widget: impl AsRef<str>,
    ) -> Field {
        let (name, hint) = (name.as_ref(), hint.as_ref());
        Field {
            name: name.to_owned(),
            label: label.as_ref().to_owned(),
            hint: (!hint.is_empty()).then(|| hint.to_owned()),
            widget: widget.as_ref().to_owned(),
            value: self.value(name).to_owned(),
            choose: shell.say("fields-choose"),
            error: self.error(shell, name),
            has_focus: self.is_first(name),
            ..Field::default()
        }
    }

    /// The page with this form, which says in its status whether the form was refused.
    ///
    /// # Errors
    /// When the page cannot be written.
    pub fn answer(&self, page: &impl Template) -> Result<Response> {
        let page = page.render().map_err(Error::failure)?;
        if !self.is_refused() {
            return Ok(Html(page).into_response());
        }
        let names = self.errors.iter().map(|(name, _)| name);
        let page = naming::name_fields(page, names);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page)).into_response())
    }
}

impl From<Fields> for Typed {
    fn from(fields: Fields) -> Self {
        Self {
            fields,
            errors: Errors::default(),
        }
    }
}

//! What was typed into a form: shown again beside its messages.

use platform::web::{Errors, Fields, Shell};

/// A form on its way back to the person who sent it.
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
        Self {
            fields: Fields::new(pairs.collect()),
            errors: Errors::default(),
        }
    }

    /// A form that could not be taken.
    pub fn refused(fields: Fields, errors: Errors) -> Self {
        Self { fields, errors }
    }

    /// What stands in the field.
    pub fn value(&self, name: &str) -> &str {
        self.fields.text(name)
    }

    /// The message beside the field, as a sentence.
    pub fn error(&self, shell: &Shell, name: &str) -> Option<String> {
        self.errors
            .beside(name)
            .map(|refusal| shell.sentence(refusal))
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
}

//! Fields of a form as their page shows them: label, hint, what was typed, what is wrong.

use platform::web::{Errors, Fields, Visit};
use values::language::Language;

/// One field.
#[derive(Clone, Debug)]
pub struct Field {
    /// As the form sends it.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// What helps to fill it.
    pub hint: Option<String>,
    /// `text`, `date`, `area` or `select`, or a type of input.
    pub widget: &'static str,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Values and words to choose from.
    pub options: Vec<(String, String)>,
    /// Whether it must be filled.
    pub is_required: bool,
}

impl Field {
    /// Ids of what describes it, for assistive technology.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.name));
        let error = self.error.is_some().then(|| format!("{}-error", self.name));
        let ids: Vec<String> = [hint, error].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// Whether it is written from left to right in any language.
    pub fn is_left_to_right(&self) -> bool {
        matches!(self.widget, "email" | "tel" | "url" | "number")
    }
}

/// Fields below a head.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its head.
    pub title: String,
    /// The fields in order.
    pub fields: Vec<Field>,
}

/// Makes fields of one noun, whose texts begin with `noun`.
pub struct Filled<'a> {
    visit: &'a Visit,
    noun: &'static str,
    fields: &'a Fields,
    errors: Option<&'a Errors>,
}

impl<'a> Filled<'a> {
    /// Fields filled with `fields`, with messages where they were refused.
    pub fn new(
        visit: &'a Visit,
        noun: &'static str,
        fields: &'a Fields,
        errors: Option<&'a Errors>,
    ) -> Self {
        Self {
            visit,
            noun,
            fields,
            errors,
        }
    }

    /// Fields below a head with the key `{noun}-group-{key}`.
    pub fn group(&self, key: &str, fields: Vec<Field>) -> Group {
        Group {
            title: self.visit.say(&format!("{}-group-{key}", self.noun)),
            fields,
        }
    }

    /// A field with a widget.
    pub fn field(&self, name: &'static str, widget: &'static str) -> Field {
        let hint = format!("{}-{name}-hint", self.noun);
        let texts = &self.visit.house.texts;
        let error = self.errors.and_then(|errors| errors.beside(name));
        Field {
            name,
            label: self.visit.say(&format!("{}-{name}", self.noun)),
            hint: texts
                .has(Language::German, &hint)
                .then(|| self.visit.say(&hint)),
            widget,
            value: self.fields.text(name).to_owned(),
            error: error.map(|refusal| refusal.sentence(texts, self.visit.language)),
            options: Vec::new(),
            is_required: false,
        }
    }

    /// A field that must be filled.
    pub fn required(&self, name: &'static str, widget: &'static str) -> Field {
        Field {
            is_required: true,
            ..self.field(name, widget)
        }
    }

    /// A list to choose from; the first entry chooses nothing.
    pub fn choice(&self, name: &'static str, options: Vec<(String, String)>) -> Field {
        let nothing = (String::new(), self.visit.say("organisations-no-choice"));
        Field {
            options: [nothing].into_iter().chain(options).collect(),
            ..self.field(name, "select")
        }
    }

    /// Names and sentences of what is wrong, for the head of the form.
    pub fn summary(&self) -> Vec<(String, String)> {
        let errors = self.errors.into_iter().flat_map(Errors::iter);
        let texts = &self.visit.house.texts;
        let lines = errors.map(|(name, refusal)| {
            (
                name.to_owned(),
                refusal.sentence(texts, self.visit.language),
            )
        });
        lines.collect()
    }
}

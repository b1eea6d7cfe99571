//! Reading a form field by field, and keeping what is hidden in text out of the records.

use platform::{
    Refusal,
    web::{Errors, Fields},
};
use unicode_normalization::UnicodeNormalization;
use values::day::{self, Day};

/// Reads fields and collects messages beside them.
pub struct Reader<'a> {
    fields: &'a Fields,
    errors: Errors,
}

impl<'a> Reader<'a> {
    /// Nothing read yet.
    pub fn new(fields: &'a Fields) -> Self {
        Self {
            fields,
            errors: Errors::default(),
        }
    }

    /// Puts a message beside `field`.
    pub fn complain(&mut self, field: &str, message: Refusal) {
        self.errors.add(field, message);
    }

    /// One line; nothing when it is empty.
    pub fn text(&mut self, field: &str, limit: usize) -> Option<String> {
        let line = self.fields.text(field).split_whitespace();
        self.checked(field, &line.collect::<Vec<_>>().join(" "), limit)
    }

    /// One line that must not be empty.
    pub fn required(&mut self, field: &str, limit: usize) -> String {
        if self.fields.text(field).is_empty() {
            self.complain(field, Refusal::new("error-required"));
        }
        self.text(field, limit).unwrap_or_default()
    }

    /// Several lines; nothing when they are empty.
    pub fn long_text(&mut self, field: &str, limit: usize) -> Option<String> {
        self.checked(field, self.fields.text(field), limit)
    }

    fn checked(&mut self, field: &str, text: &str, limit: usize) -> Option<String> {
        let text: String = text.nfc().collect();
        if text.chars().count() > limit {
            let message = Refusal::new("error-too-long").with("limit", limit.to_string());
            self.complain(field, message);
        }
        if text.chars().any(is_hidden) {
            self.complain(field, Refusal::new("error-hidden"));
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// A value with a writing of its own; nothing when the field is empty.
    pub fn parsed<T>(
        &mut self,
        field: &str,
        parse: impl Fn(&str) -> Result<T, &'static str>,
    ) -> Option<T> {
        let text = self.fields.text(field);
        if text.is_empty() {
            return None;
        }
        match parse(text) {
            Ok(value) => Some(value),
            Err(key) => {
                self.complain(field, Refusal::new(key));
                None
            }
        }
    }

    /// A day.
    pub fn day(&mut self, field: &str) -> Option<Day> {
        self.parsed(field, |text| day::parse(text).ok_or("error-day"))
    }

    /// One of a list, or nothing.
    pub fn optional_choice<T>(&mut self, field: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.parsed(field, |text| of(text).ok_or("error-choice"))
    }

    /// One of a list.
    pub fn choice<T>(&mut self, field: &str, of: impl Fn(&str) -> Option<T>) -> Option<T> {
        if self.fields.text(field).is_empty() {
            self.complain(field, Refusal::new("error-choice"));
        }
        self.optional_choice(field, of)
    }

    /// The end does not lie before the beginning.
    pub fn in_order(&mut self, field: &str, from: Option<Day>, until: Option<Day>) {
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            self.complain(field, Refusal::new("error-period"));
        }
    }

    /// The value, if nothing is wrong.
    pub fn finish<T>(self, value: T) -> Result<T, Errors> {
        if self.errors.is_empty() {
            Ok(value)
        } else {
            Err(self.errors)
        }
    }
}

/// Characters that a person does not see and that turn others round or hide them: controls, and
/// marks of direction (Unicode TR 36).
pub fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\t'))
        || matches!(letter,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// A value as a form shows it.
pub fn optional(value: Option<&impl ToString>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_hides_something_is_refused_and_every_letter_is_welcome() {
        for (text, is_welcome) in [
            ("Đorđe Ž. Škola – Ł’Étoile", true),
            ("مركز الحوار", true),
            ("Müller\u{202e}gpj.exe", false),
            ("a\0b", false),
            ("unsicht\u{200b}bar", false),
        ] {
            let fields = Fields::new(vec![("name".to_owned(), text.to_owned())]);
            let mut form = Reader::new(&fields);
            form.required("name", 200);
            assert_eq!(form.finish(()).is_ok(), is_welcome, "{text:?}");
        }
    }
}

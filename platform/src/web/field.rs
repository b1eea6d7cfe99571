//! Fields of a form as their page shows them: label, hint, what was typed, what is wrong.
//! `fields.html` of the templates draws them.

use super::{Shell, typed::Typed};

/// One field.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// As the form sends it.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// What helps to fill it.
    pub hint: Option<String>,
    /// `area`, `select`, `money`, `code` for what has no language, `digits`, or a type of input.
    pub widget: String,
    /// What stands in it.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
    /// Whether it is the first one that is wrong.
    pub has_focus: bool,
    /// Values and words to choose from.
    pub options: Vec<(String, String)>,
    /// What its list begins with as long as nothing is chosen that must be.
    pub choose: String,
    /// Whether it must be filled.
    pub is_required: bool,
    /// Whether it is about somebody else, so that the browser shall not offer its user's own.
    pub is_of_another: bool,
    /// Smallest and largest number.
    pub bounds: Option<(i64, i64)>,
    /// Lines of an `area`.
    pub lines: Option<u8>,
}

impl Field {
    /// It must be filled.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// Whether something must be chosen of its list and nothing is yet: then it begins with nothing, because whatever stood
    /// first would be taken unseen.
    #[must_use]
    pub fn begins_with_nothing(&self) -> bool {
        let mut values = self.options.iter().map(|(value, _)| value);
        self.is_required && !values.any(|value| value.is_empty() || *value == self.value)
    }

    /// It is about somebody else than who fills it.
    #[must_use]
    pub fn of_another(mut self) -> Self {
        self.is_of_another = true;
        self
    }

    /// Values and words to choose from.
    #[must_use]
    pub fn among<K, W>(mut self, options: impl AsRef<[(K, W)]>) -> Self
    where
        K: AsRef<str>,
        W: AsRef<str>,
    {
        let options = options.as_ref().iter();
        let options = options.map(|(key, words)| (key.as_ref().into(), words.as_ref().into()));
        self.options.extend(options);
        self
    }

    /// Besides, nothing can be chosen, which is called `words`.
    #[must_use]
    pub fn or_nothing(mut self, words: impl AsRef<str>) -> Self {
        self.options
            .insert(0, (String::new(), words.as_ref().into()));
        self
    }

    /// The smallest and the largest number it takes.
    #[must_use]
    pub fn between(mut self, least: i64, most: i64) -> Self {
        self.bounds = Some((least, most));
        self
    }

    /// How many lines an `area` has.
    #[must_use]
    pub fn high(mut self, lines: u8) -> Self {
        self.lines = Some(lines);
        self
    }

    /// Ids of what describes it, for assistive technology.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.name));
        let error = self.error.is_some().then(|| format!("{}-error", self.name));
        let ids: Vec<String> = [hint, error].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The type of its input.
    pub fn kind(&self) -> &str {
        match self.widget.as_str() {
            "code" | "digits" | "money" => "text",
            kind => kind,
        }
    }

    /// Which way it is written, unless the browser knows.
    pub fn direction(&self) -> Option<&'static str> {
        match self.widget.as_str() {
            "date" | "time" => None,
            "code" | "digits" | "email" | "tel" | "url" | "number" | "money" => Some("ltr"),
            _ => Some("auto"),
        }
    }

    /// The keys that a telephone shows for it.
    pub fn keys(&self) -> Option<&'static str> {
        match self.widget.as_str() {
            "money" => Some("decimal"),
            "digits" | "number" => Some("numeric"),
            _ => None,
        }
    }

    /// Whether little is written into it.
    pub fn is_short(&self) -> bool {
        matches!(self.widget.as_str(), "date" | "time" | "money")
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
    shell: &'a Shell,
    noun: &'static str,
    typed: &'a Typed,
}

impl<'a> Filled<'a> {
    /// Fields filled with what was `typed`, with messages where it was refused.
    pub fn new(shell: &'a Shell, noun: &'static str, typed: &'a Typed) -> Self {
        Self { shell, noun, typed }
    }

    /// Fields below a head with the key `{noun}-group-{key}`.
    pub fn group(&self, key: &str, fields: Vec<Field>) -> Group {
        Group {
            title: self.shell.say(format!("{}-group-{key}", self.noun)),
            fields,
        }
    }

    /// A field called `{noun}-{name}`, with a hint if there are words for it.
    pub fn field(&self, name: &str, widget: &str) -> Field {
        let label = self.shell.say(format!("{}-{name}", self.noun));
        let hint = format!("{}-{name}-hint", self.noun);
        let hint = if self.shell.knows(&hint) {
            self.shell.say(&hint)
        } else {
            String::new()
        };
        self.typed.field(self.shell, name, label, hint, widget)
    }

    /// A list to choose from; the first entry chooses nothing.
    pub fn choice(&self, name: &str, options: &[(String, String)]) -> Field {
        let nothing = self.shell.say("fields-no-choice");
        self.field(name, "select")
            .among(options)
            .or_nothing(nothing)
    }
}

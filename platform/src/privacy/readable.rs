//! Data as people read it: tables of label and value, for pages and papers.

use serde_json::{Value, json};
use values::language::Language;

use super::dossier::{Dossier, Kept, area_name};
use crate::{house::House, web::format};

/// What one area keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The area's name.
    pub title: String,
    /// Why there is nothing, where there is nothing.
    pub empty: String,
    /// Its tables.
    pub groups: Vec<Group>,
}

/// A table of labels and values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// What the table is about; empty where the section says it.
    pub title: String,
    /// Label and value.
    pub rows: Vec<(String, String)>,
}

/// Records with at most so many fields stand in one line.
const SHORT: usize = 5;

struct Reader<'a> {
    house: &'a House,
    language: Language,
    area: &'a str,
}

/// A dossier as people read it.
pub fn sections(house: &House, language: Language, dossier: &Dossier) -> Vec<Section> {
    let parts = dossier.parts.iter().map(|(area, kept)| {
        let reader = Reader {
            house,
            language,
            area,
        };
        let mut groups = Vec::new();
        let empty = match kept {
            Kept::Never(reason) => (*reason).to_owned(),
            Kept::Data(data) => {
                reader.read(data, "", &mut groups);
                house.texts.say(language, "privacy-nothing")
            }
        };
        Section {
            title: area_name(house, language, area),
            empty,
            groups,
        }
    });
    parts.collect()
}

/// The sections as the paper `record` expects them.
pub fn as_paper(sections: &[Section]) -> Value {
    let sections = sections.iter().map(|section| {
        let groups = section.groups.iter().map(|group| {
            let rows = group
                .rows
                .iter()
                .map(|(label, value)| json!({ "label": label, "value": value }));
            json!({ "title": group.title, "rows": rows.collect::<Vec<_>>() })
        });
        let groups: Vec<_> = groups.collect();
        let empty = if groups.is_empty() {
            section.empty.as_str()
        } else {
            ""
        };
        json!({ "title": section.title, "empty": empty, "groups": groups })
    });
    sections.collect()
}

impl Reader<'_> {
    /// Reads `value` into a table of its own, and what is nested in it into tables after it.
    fn read(&self, value: &Value, title: &str, groups: &mut Vec<Group>) {
        match value {
            Value::Object(fields) => {
                let mut nested = Vec::new();
                let mut rows = Vec::new();
                for (key, value) in fields {
                    match self.told(key, value) {
                        Some(text) if text.is_empty() => {}
                        Some(text) => rows.push((self.label(key), text)),
                        None => nested.push((self.label(key), value)),
                    }
                }
                if !rows.is_empty() {
                    let title = title.to_owned();
                    groups.push(Group { title, rows });
                }
                for (label, value) in nested {
                    let below = if title.is_empty() {
                        label
                    } else {
                        format!("{title}: {label}")
                    };
                    self.read(value, &below, groups);
                }
            }
            Value::Array(items) if items.iter().all(|item| self.is_short(item)) => {
                let lines = (1..).zip(items);
                let rows: Vec<_> = lines
                    .map(|(number, item): (usize, _)| (number.to_string(), self.line(item)))
                    .collect();
                if !rows.is_empty() {
                    let title = title.to_owned();
                    groups.push(Group { title, rows });
                }
            }
            Value::Array(items) => {
                let count = items.len();
                for (place, item) in items.iter().enumerate() {
                    let numbered = if count > 1 {
                        format!("{title} ({} / {count})", place + 1)
                    } else {
                        title.to_owned()
                    };
                    self.read(item, numbered.trim(), groups);
                }
            }
            other => {
                if let Some(text) = self.plain(other).filter(|text| !text.is_empty()) {
                    let rows = vec![(title.to_owned(), text)];
                    groups.push(Group {
                        title: String::new(),
                        rows,
                    });
                }
            }
        }
    }

    /// Whether a record fits into one line of a table.
    fn is_short(&self, value: &Value) -> bool {
        let Value::Object(fields) = value else {
            return false;
        };
        fields.len() <= SHORT && fields.values().all(|field| self.plain(field).is_some())
    }

    /// Such a record in one line.
    fn line(&self, value: &Value) -> String {
        let fields = value.as_object().into_iter().flatten();
        let told = fields.filter_map(|(key, value)| {
            let text = self.told(key, value).filter(|text| !text.is_empty())?;
            Some(format!("{}: {text}", self.label(key)))
        });
        told.collect::<Vec<_>>().join("; ")
    }

    /// What stands in a field: the area's word for it, where it has one, else the value itself.
    fn told(&self, key: &str, value: &Value) -> Option<String> {
        let word = value.as_str().and_then(|text| {
            let word = |text: &str| text.replace('_', "-");
            let own = format!("field-{}-{}-{}", self.area, word(key), word(text));
            let is_known = self.house.texts.has(Language::German, &own);
            is_known.then(|| self.house.texts.say(self.language, &own))
        });
        word.or_else(|| self.plain(value))
    }

    /// A value that fits into one line; `None` for what is nested.
    fn plain(&self, value: &Value) -> Option<String> {
        match value {
            Value::Null => Some(String::new()),
            Value::Bool(yes) => {
                let key = if *yes { "privacy-yes" } else { "privacy-no" };
                Some(self.house.texts.say(self.language, key))
            }
            Value::Number(number) => Some(number.to_string()),
            Value::String(text) => Some(self.text(text)),
            Value::Array(items) => {
                let is_flat = |item: &Value| !item.is_object() && !item.is_array();
                let texts = items
                    .iter()
                    .map(|item| is_flat(item).then(|| self.plain(item)).flatten());
                texts
                    .collect::<Option<Vec<_>>>()
                    .map(|texts| texts.join(", "))
            }
            Value::Object(_) => None,
        }
    }

    /// Days and moments as the language writes them, everything else as it stands.
    fn text(&self, text: &str) -> String {
        if let Ok(moment) = chrono::DateTime::parse_from_rfc3339(text) {
            return format::moment(self.language, moment.to_utc());
        }
        let is_day = text.len() == 10 && text.is_ascii();
        match chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(day) if is_day => format::day(self.language, day),
            _ => text.to_owned(),
        }
    }

    /// The area's word for a field, else the house's, else the key made readable.
    fn label(&self, key: &str) -> String {
        let word = key.replace('_', "-");
        let own = format!("field-{}-{word}", self.area);
        let common = format!("privacy-field-{word}");
        let known = [own, common]
            .into_iter()
            .find(|key| self.house.texts.has(Language::German, key));
        known.map_or_else(
            || humanise(key),
            |key| self.house.texts.say(self.language, &key),
        )
    }
}

/// `last_seen_at` → `Last seen at`: what is said where nobody has written a label.
pub fn humanise(key: &str) -> String {
    let words = key.replace(['_', '-'], " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::humanise;

    #[test]
    fn a_key_without_a_label_is_still_readable() {
        assert_eq!(humanise("last_seen_at"), "Last seen at");
        assert_eq!(humanise(""), "");
    }
}

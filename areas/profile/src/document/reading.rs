//! The document seen field by field: any field as plain JSON, put back as plain JSON.

use serde_json::{Map, Value};
use values::id::Id;

use super::{Profile, Undertaking, schema};

/// Names one part of the document: a field, or one undertaking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A field of [`schema::FIELDS`] other than the undertakings.
    Field(&'static schema::Field),
    /// The undertaking with this id.
    Undertaking(Id),
}

impl PartialEq for schema::Field {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for schema::Field {}

impl Part {
    /// Reads `lead` or `undertakings/{id}`.
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(id) = text.strip_prefix("undertakings/") {
            return id.parse().ok().map(Self::Undertaking);
        }
        schema::field(text)
            .filter(|field| field.key != "undertakings")
            .map(Self::Field)
    }

    /// As addresses and the log name it.
    pub fn key(&self) -> String {
        match self {
            Self::Field(field) => field.key.to_owned(),
            Self::Undertaking(id) => format!("undertakings/{id}"),
        }
    }

    /// What its form looks like.
    pub fn schema(&self) -> &'static schema::Field {
        match self {
            Self::Field(field) => field,
            Self::Undertaking(_) => &schema::UNDERTAKING,
        }
    }

    /// Its present value; `Null` for an undertaking that is not there.
    pub fn value(&self, profile: &Profile) -> Value {
        match self {
            Self::Field(field) => match field.key {
                // A text alone becomes a record of one, so that forms need no special case.
                "name" | "about" => {
                    let text = document(profile).remove(field.key).unwrap_or_default();
                    Value::Object(Map::from_iter([(field.key.to_owned(), text)]))
                }
                key => document(profile).remove(key).unwrap_or_default(),
            },
            Self::Undertaking(id) => {
                let found = profile.undertakings.iter().find(|one| one.id == Some(*id));
                found
                    .and_then(|one| serde_json::to_value(one).ok())
                    .unwrap_or_default()
            }
        }
    }

    /// The document with `value` in this place. An undertaking that is not there is added at
    /// the end; `Null` removes it.
    ///
    /// # Errors
    /// When `value` has not the shape of the part.
    pub fn put(&self, profile: &Profile, value: Value) -> Result<Profile, serde_json::Error> {
        match self {
            Self::Field(field) => {
                let mut whole = document(profile);
                let value = match (field.key, value) {
                    ("name" | "about", Value::Object(mut record)) => {
                        record.remove(field.key).unwrap_or_default()
                    }
                    (_, value) => value,
                };
                whole.insert(field.key.to_owned(), value);
                serde_json::from_value(Value::Object(whole))
            }
            Self::Undertaking(id) => {
                let mut changed = profile.clone();
                let place = changed
                    .undertakings
                    .iter()
                    .position(|one| one.id == Some(*id));
                match (place, value) {
                    (Some(place), Value::Null) => drop(changed.undertakings.remove(place)),
                    (None, Value::Null) => {}
                    (Some(place), value) => changed.undertakings[place] = read(*id, value)?,
                    (None, value) => changed.undertakings.push(read(*id, value)?),
                }
                Ok(changed)
            }
        }
    }
}

fn read(id: Id, value: Value) -> Result<Undertaking, serde_json::Error> {
    let mut undertaking: Undertaking = serde_json::from_value(value)?;
    undertaking.id = Some(id);
    Ok(undertaking)
}

fn document(profile: &Profile) -> Map<String, Value> {
    match serde_json::to_value(profile) {
        Ok(Value::Object(map)) => map,
        // A struct of strings, days and lists always becomes an object.
        _ => Map::new(),
    }
}

/// Every part of both documents: the fields, then each undertaking that either of them has.
pub fn parts(before: &Profile, after: &Profile) -> Vec<Part> {
    let fields = schema::FIELDS
        .iter()
        .filter(|field| field.key != "undertakings");
    let mut parts: Vec<Part> = fields.map(Part::Field).collect();
    for undertaking in after.undertakings.iter().chain(&before.undertakings) {
        if let Some(id) = undertaking.id {
            let part = Part::Undertaking(id);
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
    }
    parts
}

/// A short stamp of a value, so that a form can tell whether it has changed since it was shown.
/// Never kept: it holds within one running version of the program.
pub fn stamp(value: &Value) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    value.to_string().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_part_put_back_unchanged_changes_nothing() {
        let profile = Profile {
            name: "Kommunales Integrationszentrum Dortmund".to_owned(),
            undertakings: vec![Undertaking {
                id: "0190aaaa-0000-7000-8000-000000000001".parse().ok(),
                title: "Sprachmittlerpool".to_owned(),
                ..Default::default()
            }],
            ..Default::default()
        };
        for part in parts(&profile, &profile) {
            let back = part.put(&profile, part.value(&profile)).unwrap();
            assert_eq!(back, profile, "{}", part.key());
            assert_eq!(Part::parse(&part.key()), Some(part));
        }
    }

    #[test]
    fn an_undertaking_is_added_changed_and_removed_by_its_id() {
        let id: Id = "0190aaaa-0000-7000-8000-000000000002".parse().unwrap();
        let part = Part::Undertaking(id);
        let one = part
            .put(&Profile::default(), json!({"title": "Seven Gardens"}))
            .unwrap();
        assert_eq!(one.undertakings.len(), 1);
        let two = part.put(&one, json!({"title": "Sieben Gärten"})).unwrap();
        assert_eq!(two.undertakings[0].title, "Sieben Gärten");
        assert_eq!(two.undertakings[0].id, Some(id));
        assert!(part.put(&two, Value::Null).unwrap().undertakings.is_empty());
    }
}

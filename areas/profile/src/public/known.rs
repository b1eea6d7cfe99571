//! What is not known: no export says it with an empty text.

use serde_json::Value;

/// `text`, unless there is none.
pub fn known(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.trim().is_empty())
}

/// The record without what is not known, for formats that have no null.
pub fn said(record: Value) -> Value {
    let Value::Object(mut fields) = record else {
        return record;
    };
    fields.retain(|_, value| match value {
        Value::Null => false,
        Value::String(text) => known(text).is_some(),
        Value::Array(list) => !list.is_empty(),
        _ => true,
    });
    Value::Object(fields)
}

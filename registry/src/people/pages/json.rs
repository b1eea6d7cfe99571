//! People as data, for whoever may see them on pages.

use std::sync::Arc;

use axum::response::Response;
use platform::{
    Result,
    web::{Visit, document},
};
use serde_json::{Value, json};

use crate::people::model::{Channel, Function, FunctionKind, Level, Person, Skill, Way};

/// A list.
pub fn list(visit: &Visit, people: &[Arc<Person>]) -> Result<Response> {
    let today = visit.centre()?.clock.today();
    let people: Vec<Value> = people
        .iter()
        .map(|person| {
            let functions = person.details.functions_on(today).into_iter();
            let languages = person.details.languages.iter();
            json!({
                "id": person.id,
                "number": person.number,
                "given_name": person.details.given_name,
                "family_name": person.details.family_name,
                "town": person.details.address.town,
                "functions": functions.map(FunctionKind::key).collect::<Vec<_>>(),
                "languages": languages.map(|skill| &skill.tag).collect::<Vec<_>>(),
            })
        })
        .collect();
    answer(&json!({ "total": people.len(), "people": people }))
}

/// Somebody.
pub fn one(person: &Person) -> Result<Response> {
    answer(&value(person))
}

/// Everything that is kept about somebody.
pub fn value(person: &Person) -> Value {
    let details = &person.details;
    json!({
        "id": person.id,
        "number": person.number,
        "given_name": details.given_name,
        "family_name": details.family_name,
        "address": {
            "street": details.address.street,
            "postcode": details.address.postcode,
            "town": details.address.town,
        },
        "contact_language": details.contact_language,
        "contact_way": details.contact_way.map(Way::key),
        "account": details.account,
        "channels": details.channels.iter().map(channel).collect::<Vec<_>>(),
        "functions": details.functions.iter().map(function).collect::<Vec<_>>(),
        "languages": details.languages.iter().map(skill).collect::<Vec<_>>(),
        "created_at": person.created_at,
        "changed_at": person.changed_at,
        "restricted_on": person.restricted_on,
    })
}

fn channel(own: &Channel) -> Value {
    json!({ "kind": own.kind.key(), "value": own.value, "note": own.note })
}

fn function(own: &Function) -> Value {
    json!({ "kind": own.kind.key(), "from": own.from_on, "until": own.until_on })
}

fn skill(own: &Skill) -> Value {
    json!({
        "tag": own.tag,
        "variety": own.variety,
        "direction": own.direction.key(),
        "level": own.level.map(Level::key),
        "verified_on": own.verified_on,
        "verified_by": own.verified_by,
    })
}

fn answer(value: &Value) -> Result<Response> {
    let body = serde_json::to_vec_pretty(value)?;
    Ok(document("application/json", None, body))
}

//! Organisations for machines: JSON beside each page.

use axum::response::{IntoResponse, Response};
use platform::{Result, web::Visit};
use serde_json::{Value, json};
use values::contact::WebAddress;

use super::{
    model::{Contact, Organisation},
    pages::listed,
};

/// What the address asks for, all rows.
pub async fn list(visit: Visit) -> Result<Response> {
    let rows = listed(&visit).await?;
    let rows: Vec<Value> = rows.iter().map(brief).collect();
    Ok(axum::Json(json!({ "organisations": rows })).into_response())
}

/// One organisation without its contacts.
fn brief(one: &Organisation) -> Value {
    let details = &one.details;
    json!({
        "id": one.id,
        "name": details.name,
        "short_name": details.short_name,
        "kind": details.kind.key(),
        "parent": details.parent,
        "street": details.street,
        "postcode": details.postcode,
        "town": details.town,
        "district": details.district,
        "phone": details.phone,
        "email": details.email,
        "website": details.website.as_ref().map(WebAddress::as_str),
        "school_number": details.school_number,
        "recognition": details.recognition,
        "recognised_since": details.recognised_since,
        "recognised_until": details.recognised_until,
        "publish_consent_on": details.publish_consent_on,
        "publish_withdrawn_on": details.publish_withdrawn_on,
        "closed_on": details.closed_on,
        "changed_at": one.changed_at,
    })
}

/// One organisation with its notes and whom one knows there.
pub fn whole(one: &Organisation, contacts: &[Contact]) -> Value {
    let contacts = contacts.iter().map(|contact| {
        let details = &contact.details;
        json!({
            "id": contact.id,
            "person": details.person,
            "name": details.name,
            "role": details.role,
            "email": details.email,
            "phone": details.phone,
            "from": details.starts_on,
            "until": details.ends_on,
        })
    });
    let mut whole = brief(one);
    whole["notes"] = json!(one.details.notes);
    whole["contacts"] = contacts.collect();
    whole
}

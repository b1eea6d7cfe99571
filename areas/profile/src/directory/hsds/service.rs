//! An undertaking as a service of the standard.

use serde_json::{Value, json};
use values::{day::Day, id::Id};

use super::organization::{Contact, Organization, part, phones};
use crate::{
    document::{Status, Undertaking},
    public::{
        blocks,
        known::{known, said},
    },
};

/// An undertaking of a centre.
pub struct Service<'a> {
    /// Whose it is.
    pub organization: Organization<'a>,
    /// What it is.
    pub undertaking: &'a Undertaking,
    /// Its identifier.
    pub id: Id,
}

impl Service<'_> {
    /// The identifier and when it last changed: as late as the profile it stands in.
    pub fn minimal(&self) -> Value {
        json!({ "id": self.id, "modified_date": self.organization.entry.published_at })
    }

    /// What is known about it once.
    pub fn brief(&self, today: Day) -> Value {
        self.with(&self.organization.brief(), today)
    }

    /// The same with everything nested.
    pub fn full(&self, today: Day) -> Value {
        let mut value = self.with(&self.organization.full(), today);
        let undertaking = self.undertaking;
        let contact = Contact {
            name: &undertaking.contact_name,
            title: "",
            department: "",
            email: &undertaking.contact_email,
            phone: &undertaking.contact_phone,
        };
        let owner = ("service_id", self.id);
        for (key, list) in [
            ("contacts", contact.list(owner)),
            ("phones", phones(owner, &undertaking.contact_phone)),
            ("service_areas", self.areas()),
            ("additional_urls", self.documents()),
        ] {
            if !list.is_empty() {
                value[key] = Value::Array(list);
            }
        }
        value
    }

    fn with(&self, organization: &Value, today: Day) -> Value {
        let undertaking = self.undertaking;
        let entry = self.organization.entry;
        said(json!({
            "id": self.id,
            "organization_id": self.organization.id(),
            "name": self.name(),
            "description": blocks::plain(&undertaking.text),
            "url": self.organization.origin.undertaking(&undertaking.slug),
            "email": undertaking.contact_email,
            "status": status(undertaking.status(today)),
            "assured_date": entry.confirmed_on,
            "last_modified": entry.published_at,
            "organization": organization,
        }))
    }

    /// Its title; the standard does not allow it to be empty.
    fn name(&self) -> &str {
        known(&self.undertaking.title).unwrap_or(&self.undertaking.slug)
    }

    /// Whom it is for: everybody in the municipality.
    fn areas(&self) -> Vec<Value> {
        let area = self.organization.origin.entry().map(|entry| {
            json!({
                "id": part(self.id, "service_area"),
                "service_id": self.id,
                "name": entry.municipality,
            })
        });
        area.into_iter().collect()
    }

    fn documents(&self) -> Vec<Value> {
        let documents = self.undertaking.documents.iter().enumerate();
        let documents = documents.filter(|(_, document)| known(&document.url).is_some());
        let urls = documents.map(|(place, document)| {
            said(json!({
                "id": part(self.id, &format!("document/{place}")),
                "service_id": self.id,
                "label": document.title,
                "url": document.url,
            }))
        });
        urls.collect()
    }
}

/// The standard's word for a status. What is planned is "not provided now".
const fn status(status: Status) -> &'static str {
    match status {
        Status::Planned => "inactive",
        Status::Active => "active",
        Status::Paused => "temporarily closed",
        Status::Ended => "defunct",
    }
}

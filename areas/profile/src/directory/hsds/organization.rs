//! A centre as an organization of the standard.

use serde_json::{Value, json};
use values::id::Id;

use crate::{
    directory::store::DirectoryEntry,
    document::Lead,
    public::{
        blocks,
        known::{known, said},
        origin::Origin,
    },
};

/// A centre that has published.
pub struct Organization<'a> {
    /// What it has published.
    pub entry: &'a DirectoryEntry,
    /// Where its pages are.
    pub origin: Origin,
}

impl<'a> Organization<'a> {
    /// The centre of `entry` in the house at `house`.
    pub fn new(entry: &'a DirectoryEntry, house: &str) -> Self {
        Self {
            entry,
            origin: Origin::new(house, &entry.slug),
        }
    }

    /// Its identifier.
    pub fn id(&self) -> Id {
        self.origin.id()
    }

    /// What is known about it once.
    pub fn brief(&self) -> Value {
        let profile = &self.entry.profile;
        let lead = &profile.lead;
        let name = self.origin.name(profile);
        let about = blocks::plain(&profile.about);
        let page = self.origin.page("");
        said(json!({
            "id": self.id(),
            "name": name,
            // Needed by the standard.
            "description": known(&about).unwrap_or(name),
            "email": lead.email,
            "website": known(&lead.homepage).unwrap_or(&page),
            "uri": page,
        }))
    }

    /// The same with everything nested.
    pub fn full(&self) -> Value {
        let mut value = self.brief();
        let lead = &self.entry.profile.lead;
        let contact = Contact {
            name: &lead.name,
            title: "Leitung",
            department: &self.entry.profile.attachment.division,
            email: &lead.email,
            phone: &lead.phone,
        };
        let owner = ("organization_id", self.id());
        for (key, list) in [
            ("contacts", contact.list(owner)),
            ("phones", phones(owner, &lead.phone)),
            ("locations", self.locations(lead)),
        ] {
            if !list.is_empty() {
                value[key] = Value::Array(list);
            }
        }
        value
    }

    /// Where it is; the standard knows no half addresses.
    fn locations(&self, lead: &Lead) -> Vec<Value> {
        let parts = [&lead.street, &lead.postcode, &lead.town];
        if parts.iter().any(|part| known(part).is_none()) {
            return Vec::new();
        }
        let id = part(self.id(), "location");
        let address = json!({
            "id": part(id, "address"),
            "location_id": id,
            "address_1": lead.street,
            "city": lead.town,
            "postal_code": lead.postcode,
            "state_province": "Nordrhein-Westfalen",
            "country": "DE",
            "address_type": "physical",
        });
        vec![json!({
            "id": id,
            "organization_id": self.id(),
            "location_type": "physical",
            "name": self.origin.name(&self.entry.profile),
            "addresses": [address],
        })]
    }
}

/// Somebody who can be asked.
pub struct Contact<'a> {
    /// Their name.
    pub name: &'a str,
    /// What they are.
    pub title: &'a str,
    /// Where they work.
    pub department: &'a str,
    /// Their mail address.
    pub email: &'a str,
    /// Their telephone number.
    pub phone: &'a str,
}

impl Contact<'_> {
    /// One contact, or none when nothing of it is known.
    pub fn list(&self, (key, owner): (&str, Id)) -> Vec<Value> {
        if [self.name, self.email, self.phone]
            .into_iter()
            .all(|text| known(text).is_none())
        {
            return Vec::new();
        }
        let id = part(owner, "contact");
        let mut value = json!({
            "id": id,
            "name": self.name,
            "title": self.title,
            "department": self.department,
            "email": self.email,
            "phones": phones(("contact_id", id), self.phone),
        });
        value[key] = json!(owner);
        vec![said(value)]
    }
}

/// One telephone, or none.
pub fn phones((key, owner): (&str, Id), number: &str) -> Vec<Value> {
    let phone = known(number).map(|number| {
        let mut phone = json!({ "id": part(owner, "phone"), "number": number, "type": "voice" });
        phone[key] = json!(owner);
        phone
    });
    phone.into_iter().collect()
}

/// The identifier of something that belongs to `owner` and has none of its own.
pub fn part(owner: Id, name: &str) -> Id {
    Id::named(&format!("part/{owner}/{name}"))
}

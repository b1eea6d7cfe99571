//! The profile in the words of schema.org, for search engines: as a file of its own and inside
//! the page.

use axum::response::Response;
use platform::{Result, web::Visit};
use serde_json::{Map, Value, json};
use values::language::Language;

use super::{
    blocks,
    known::{known, said},
    origin::{Origin, in_language, shown},
    published,
};
use crate::document::{Profile, Undertaking};

/// What each kind is to schema.org; anything else is a project.
const TYPES: &[(&str, &str)] = &[
    ("pool", "GovernmentService"),
    ("map", "GovernmentService"),
    ("funding_line", "GovernmentService"),
    ("programme", "GovernmentService"),
    ("case_system", "GovernmentService"),
    ("event", "Event"),
];

/// The profile as JSON-LD.
pub async fn show(visit: Visit) -> Result<Response> {
    let published = published::must_exist(&visit).await?;
    let origin = Origin::of(&visit);
    let graph = graph(&published.profile, &origin, visit.language);
    let file_name = format!("steckbrief-{}.jsonld", origin.slug);
    Ok(shown(
        "application/ld+json",
        &file_name,
        serde_json::to_vec_pretty(&graph)?,
    ))
}

/// The same inside a page: what stands between `<script type="application/ld+json">` and its end.
pub fn script(visit: &Visit, profile: &Profile) -> Result<String> {
    Ok(inside_script(&graph(
        profile,
        &Origin::of(visit),
        visit.language,
    ))?)
}

/// JSON in which nothing can end the element it stands in.
fn inside_script(graph: &Value) -> serde_json::Result<String> {
    let text = serde_json::to_string(graph)?;
    Ok(text
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026"))
}

/// The centre, where it belongs and what it does, in the words of `language`.
pub fn graph(profile: &Profile, origin: &Origin, language: Language) -> Value {
    let page = Page {
        profile,
        origin,
        language,
    };
    let undertakings = profile.undertakings.iter().map(|one| page.undertaking(one));
    let nodes: Vec<Value> = std::iter::once(page.centre()).chain(undertakings).collect();
    json!({ "@context": "https://schema.org", "@graph": nodes })
}

struct Page<'a> {
    profile: &'a Profile,
    origin: &'a Origin,
    language: Language,
}

impl Page<'_> {
    /// Identifies the centre, which is not its page.
    fn id(&self) -> String {
        format!("{}#centre", self.origin.page(""))
    }

    fn words(&self, path: &str, german: &str) -> String {
        blocks::plain(&self.profile.words(self.language, path, german).text)
    }

    fn line(&self, path: &str, german: &str) -> String {
        self.profile.words(self.language, path, german).text
    }

    fn centre(&self) -> Value {
        let (profile, lead) = (self.profile, &self.profile.lead);
        let topics = profile.focus_areas.iter().map(|area| {
            let path = format!("focus_areas/{}/title", area.id.unwrap_or_default());
            self.line(&path, &area.title)
        });
        let topics: Vec<String> = topics.filter(|topic| known(topic).is_some()).collect();
        said(json!({
            "@type": "GovernmentOrganization",
            "@id": self.id(),
            "identifier": format!("urn:uuid:{}", self.origin.id()),
            "name": self.origin.name(profile),
            "url": in_language(&self.origin.page(""), self.language),
            "sameAs": lead.homepage,
            "description": self.words("about", &profile.about),
            "knowsAbout": topics,
            "telephone": lead.phone,
            "email": lead.email,
            "address": self.address(),
            "contactPoint": self.contact_point(),
            "employee": person(&lead.name),
            "areaServed": self.area(),
            "parentOrganization": self.parent(),
        }))
    }

    fn address(&self) -> Value {
        let lead = &self.profile.lead;
        if known(&lead.street).is_none() && known(&lead.town).is_none() {
            return Value::Null;
        }
        said(json!({
            "@type": "PostalAddress",
            "streetAddress": lead.street,
            "postalCode": lead.postcode,
            "addressLocality": lead.town,
            "addressRegion": "NW",
            "addressCountry": "DE",
        }))
    }

    fn contact_point(&self) -> Value {
        let lead = &self.profile.lead;
        if known(&lead.phone).is_none() && known(&lead.email).is_none() {
            return Value::Null;
        }
        said(json!({
            "@type": "ContactPoint",
            "name": lead.name,
            "telephone": lead.phone,
            "email": lead.email,
        }))
    }

    fn area(&self) -> Value {
        let area = |name: &str| json!({ "@type": "AdministrativeArea", "name": name });
        self.origin
            .entry()
            .map_or(Value::Null, |entry| area(&entry.municipality))
    }

    /// The offices above the centre, from the municipality down.
    fn parent(&self) -> Value {
        let attachment = &self.profile.attachment;
        let municipality = self
            .origin
            .entry()
            .map_or("", |entry| entry.municipality.as_str());
        let chain = [municipality, &attachment.office, &attachment.division];
        chain
            .into_iter()
            .filter_map(known)
            .fold(Value::Null, |above, name| {
                said(json!({
                    "@type": "GovernmentOrganization", "name": name, "parentOrganization": above,
                }))
            })
    }

    fn undertaking(&self, undertaking: &Undertaking) -> Value {
        let path = |key: &str| format!("undertakings/{}/{key}", undertaking.id.unwrap_or_default());
        let address = self.origin.undertaking(&undertaking.slug);
        let found = TYPES.iter().find(|(kind, _)| *kind == undertaking.kind);
        let schema_type = found.map_or("Project", |(_, schema_type)| schema_type);
        let centre = json!({ "@id": self.id() });
        let mut node = Map::new();
        let mut say = |key: &str, value: Value| drop(node.insert(key.to_owned(), value));
        say("@type", json!(schema_type));
        say("@id", json!(format!("{address}#undertaking")));
        say("name", json!(self.line(&path("title"), &undertaking.title)));
        say("url", json!(in_language(&address, self.language)));
        say(
            "description",
            json!(self.words(&path("text"), &undertaking.text)),
        );
        match schema_type {
            "GovernmentService" => {
                say("provider", centre);
                say("areaServed", self.area());
            }
            "Event" => {
                say("organizer", centre);
                say("startDate", json!(undertaking.starts_on));
                say("endDate", json!(undertaking.ended_on));
            }
            _ => {
                say("parentOrganization", centre);
                say("foundingDate", json!(undertaking.starts_on));
                say("dissolutionDate", json!(undertaking.ended_on));
            }
        }
        said(Value::Object(node))
    }
}

fn person(name: &str) -> Value {
    known(name).map_or(
        Value::Null,
        |name| json!({ "@type": "Person", "name": name }),
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::examples;

    fn of(profile: &Profile, language: Language) -> Value {
        graph(
            profile,
            &Origin::new("https://vielfalt.example", "dortmund"),
            language,
        )
    }

    #[test]
    fn dortmund_belongs_to_its_city_and_offers_what_it_does() {
        let graph = of(&examples::dortmund(), Language::German);
        let centre = &graph["@graph"][0];
        assert_eq!(centre["@type"], "GovernmentOrganization");
        assert_eq!(centre["address"]["streetAddress"], "Betenstraße 19");
        let division = &centre["parentOrganization"];
        let city = &division["parentOrganization"]["parentOrganization"];
        assert_eq!(city["name"], "Dortmund", "{division}");
        let nodes = graph["@graph"].as_array().unwrap();
        let pool = nodes.iter().find(|node| {
            node["name"]
                .as_str()
                .is_some_and(|name| name.contains("Sprachmittlerpool"))
        });
        assert_eq!(pool.unwrap()["@type"], "GovernmentService");
        assert_eq!(pool.unwrap()["provider"]["@id"], centre["@id"]);
        let party = nodes
            .iter()
            .find(|node| node["name"] == "Einbürgerungsfeier")
            .unwrap();
        assert_eq!(party["@type"], "Event");
        assert_eq!(party["organizer"]["@id"], centre["@id"]);
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let text = of(&examples::minimal(), Language::Arabic).to_string();
        assert!(!text.contains("null") && !text.contains("\"\""), "{text}");
        assert!(text.contains("?sprache=ar"), "{text}");
    }

    proptest! {
        #[test]
        fn no_text_can_leave_its_script(text in any::<String>(), tail in "[<>&/!-]{0,6}script>?") {
            let profile = examples::filled_with(&format!("{text}</{tail}<!--{tail}"));
            let graph = of(&profile, Language::German);
            let script = inside_script(&graph).unwrap();
            prop_assert!(!script.contains(['<', '>', '&']));
            prop_assert_eq!(serde_json::from_str::<Value>(&script).unwrap(), graph);
        }
    }
}

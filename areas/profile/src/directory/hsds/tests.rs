//! What the interface says, measured against the standard's own schemas.

use std::{collections::HashMap, fs, sync::LazyLock};

use chrono::TimeZone;
use jsonschema::{Retrieve, Uri, Validator};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{
    document::Profile,
    examples::{self, CANARY},
};

const HOUSE: &str = "https://vielfalt.example";

/// The standard's own schemas, and those of them that records are measured against.
struct Standard {
    schemas: HashMap<String, Value>,
    service: Validator,
    organization: Validator,
}

static STANDARD: LazyLock<Standard> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/hsds");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap());
    let schemas: HashMap<String, Value> = files
        .map(|file| {
            let schema = serde_json::from_slice(&fs::read(file.path()).unwrap()).unwrap();
            (file.file_name().into_string().unwrap(), schema)
        })
        .collect();
    let validator = |name: &str| {
        jsonschema::options()
            .with_base_uri("https://hsds.example/")
            .with_retriever(Beside(schemas.clone()))
            .should_validate_formats(true)
            .build(&schemas[name])
            .unwrap()
    };
    let (service, organization) = (validator("service.json"), validator("organization.json"));
    Standard {
        schemas,
        service,
        organization,
    }
});

/// Finds the schemas that a schema refers to beside it.
struct Beside(HashMap<String, Value>);

impl Retrieve for Beside {
    fn retrieve(
        &self,
        uri: &Uri<String>,
    ) -> std::result::Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let name = uri.path().as_str().trim_start_matches('/');
        self.0
            .get(name)
            .cloned()
            .ok_or_else(|| format!("no schema {name}").into())
    }
}

/// Fails unless `value` is a valid record that uses only keys of the standard.
fn assert_valid(validator: &Validator, name: &str, value: &Value) {
    let errors: Vec<_> = validator
        .iter_errors(value)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}\n{value:#}");
    let unknown = unknown_keys(name, value);
    assert!(
        unknown.is_empty(),
        "{unknown:?} are no keys of the standard"
    );
}

/// Keys of `value`, and of what is nested in it, that the standard does not know. Its schemas
/// let every key pass.
fn unknown_keys(name: &str, value: &Value) -> Vec<String> {
    let properties = &STANDARD.schemas[name]["properties"];
    let mut unknown = Vec::new();
    for (key, value) in value.as_object().unwrap() {
        let known = &properties[key];
        if known.is_null() {
            unknown.push(format!("{name}: {key}"));
        }
        let nested = known["$ref"].as_str().or(known["items"]["$ref"].as_str());
        let values = value
            .as_array()
            .map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values.iter().filter(|value| value.is_object()) {
            unknown.extend(unknown_keys(nested.unwrap(), value));
        }
    }
    unknown
}

fn entry(slug: &str, profile: Profile) -> DirectoryEntry {
    DirectoryEntry {
        slug: slug.to_owned(),
        profile,
        published_at: chrono::Utc.with_ymd_and_hms(2026, 11, 3, 9, 30, 0).unwrap(),
        confirmed_on: values::day::parse("2026-11-20").unwrap(),
    }
}

fn directory(entries: &[DirectoryEntry]) -> Directory<'_> {
    let today = values::day::parse("2026-11-24").unwrap();
    Directory {
        entries,
        house: HOUSE,
        today,
    }
}

/// Everything the interface can say about these centres.
fn everything(entries: &[DirectoryEntry]) -> (Vec<Value>, Vec<Value>) {
    let directory = directory(entries);
    let contents = |page: Value| page["contents"].as_array().unwrap().clone();
    let (mut services, mut organizations) = (Vec::new(), Vec::new());
    for query in ["per_page=500", "per_page=500&full=true"] {
        let wanted = Wanted::read(query).unwrap();
        services.extend(contents(directory.page_of_services(&wanted, None)));
        organizations.extend(contents(directory.page_of_organizations(&wanted, None)));
    }
    services.extend(
        directory
            .services()
            .filter_map(|one| directory.service(one.id)),
    );
    organizations.extend(
        directory
            .organizations()
            .filter_map(|one| directory.organization(one.id())),
    );
    (services, organizations)
}

fn assert_all_valid(entries: &[DirectoryEntry]) {
    let (services, organizations) = everything(entries);
    for service in &services {
        assert_valid(&STANDARD.service, "service.json", service);
    }
    for organization in &organizations {
        assert_valid(&STANDARD.organization, "organization.json", organization);
    }
}

#[test]
fn dortmunds_services_and_its_organization_are_valid() {
    let entries = [entry("dortmund", examples::dortmund())];
    let (services, organizations) = everything(&entries);
    assert_eq!(services.len(), 3 * entries[0].profile.undertakings.len());
    assert_eq!(organizations.len(), 3);
    assert_all_valid(&entries);
    let full = &organizations[2];
    assert_eq!(full["phones"][0]["number"], "+492315027247");
    assert_eq!(full["locations"][0]["addresses"][0]["city"], "Dortmund");
    assert_eq!(full["contacts"][0]["name"], "Reyhan Güntürk");
}

#[test]
fn a_centre_that_says_next_to_nothing_is_valid_too() {
    assert_all_valid(&[
        entry("bottrop", examples::minimal()),
        entry("x", examples::named("")),
    ]);
}

#[test]
fn a_profile_with_everything_is_valid() {
    let mut profile = examples::filled_with("Text");
    profile.undertakings[0].contact_email = "wer@ki.example".to_owned();
    profile.undertakings[0].contact_phone = "+492315027247".to_owned();
    let entries = [entry("dortmund", profile)];
    assert_all_valid(&entries);
    let (services, _) = everything(&entries);
    let full = services.last().unwrap();
    assert_eq!(full["contacts"][0]["phones"][0]["number"], "+492315027247");
    assert_eq!(full["additional_urls"][0]["url"], "https://a.example/b.pdf");
    assert_eq!(full["service_areas"][0]["name"], "Dortmund");
}

#[test]
fn a_list_comes_in_the_wrapper_of_the_standard() {
    let wrapper = &STANDARD.schemas["openapi.json"]["components"]["schemas"]["Page"];
    let wrapper = jsonschema::validator_for(wrapper).unwrap();
    let entries = [entry("dortmund", examples::dortmund())];
    for query in ["", "page=2&per_page=5", "page=99"] {
        let wanted = Wanted::read(query).unwrap();
        let page = directory(&entries).page_of_services(&wanted, None);
        assert!(wrapper.is_valid(&page), "{page:#}");
        assert_eq!(
            page.as_object().unwrap().len(),
            8,
            "seven facts and the contents"
        );
    }
}

#[test]
fn a_status_follows_from_the_dates() {
    let mut profile = examples::dortmund();
    let day = |text| values::day::parse(text);
    profile.undertakings[0].starts_on = day("2027-01-01");
    profile.undertakings[1].paused_on = day("2026-01-01");
    profile.undertakings[2].ended_on = day("2025-12-31");
    let (services, _) = everything(&[entry("dortmund", profile)]);
    let states: Vec<_> = services[..4]
        .iter()
        .map(|one| one["status"].as_str().unwrap())
        .collect();
    assert_eq!(
        states,
        ["inactive", "temporarily closed", "defunct", "active"]
    );
}

#[test]
fn services_are_narrowed_by_organization_and_by_time() {
    let entries = [
        entry("bottrop", examples::minimal()),
        entry("dortmund", examples::dortmund()),
    ];
    let directory = directory(&entries);
    let count = |query: String| {
        let page = directory.page_of_services(&Wanted::read(&query).unwrap(), None);
        page["total_items"].as_u64().unwrap()
    };
    let bottrop = Organization::new(&entries[0], HOUSE).id();
    assert_eq!(count(format!("organization_id={bottrop}")), 1);
    assert_eq!(count(format!("organization_id={}", Id::named("nobody"))), 0);
    assert!(count("modified_after=2026-11-03T09:30:00Z".to_owned()) > 1);
    assert_eq!(count("modified_after=2026-11-03T09:30:01Z".to_owned()), 0);
}

#[test]
fn what_is_found_comes_best_first() {
    let entries = [entry("dortmund", examples::dortmund())];
    let hit = |place: usize| Target {
        slug: "dortmund".to_owned(),
        undertaking: Some(entries[0].profile.undertakings[place].slug.clone()),
        title: String::new(),
        place: String::new(),
        text: String::new(),
    };
    let wanted = Wanted::default();
    let page = directory(&entries).page_of_services(&wanted, Some(&[hit(3), hit(0)]));
    let ids: Vec<_> = page["contents"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["id"])
        .collect();
    let id = |place: usize| json!(entries[0].profile.undertakings[place].id);
    assert_eq!(ids, [&id(3), &id(0)]);
    let page = directory(&entries).page_of_organizations(&wanted, Some(&[hit(3)]));
    assert_eq!(page["empty"], true);
}

#[test]
fn a_minimal_list_is_whole_and_has_only_ids_and_times() {
    let entries = [entry("dortmund", examples::dortmund())];
    let wanted = Wanted::read("minimal=true").unwrap();
    let page = directory(&entries).page_of_services(&wanted, None);
    assert_eq!(page["total_pages"], 1);
    for one in page["contents"].as_array().unwrap() {
        let keys: Vec<_> = one.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["id", "modified_date"]);
    }
}

#[test]
fn an_unknown_id_is_nobody() {
    let entries = [entry("dortmund", examples::dortmund())];
    assert_eq!(directory(&entries).service(Id::named("nobody")), None);
    assert_eq!(directory(&entries).organization(Id::named("nobody")), None);
}

#[test]
fn what_is_internal_stays_inside() {
    let (services, organizations) = everything(&[entry("dortmund", examples::dortmund())]);
    let text = format!("{services:?}{organizations:?}");
    assert!(!text.contains(CANARY));
}

proptest! {
    #[test]
    fn no_text_makes_a_record_invalid(text in any::<String>()) {
        assert_all_valid(&[entry("dortmund", examples::filled_with(&text))]);
    }
}

//! From a Steckbrief to proposals for the profile: which part says what, and what stays as it is.

mod title;

use serde_json::{Value, json};
use steckbrief::{Finding, Steckbrief, Task};
use values::{id::Id, text};

use title::title_of;

use super::model::{Proposal, Understood};
use crate::document::{FocusArea, Profile, Undertaking, reading::Part, schema};

/// What `understood` proposes for `current`, in the order of the Steckbrief.
pub fn proposals(understood: &Understood, current: &Profile) -> Vec<Proposal> {
    let said = &understood.steckbrief;
    let mut proposals: Vec<Proposal> = Vec::new();
    for field in schema::FIELDS
        .iter()
        .filter(|field| field.key != "undertakings")
    {
        let part = Part::Field(field);
        let present = part.value(current);
        if let Some(proposed) = field_value(field.key, said, current, &present) {
            proposals.push(Proposal {
                findings: findings_of(field.key, said),
                raw: String::new(),
                raw_place: place_of(field.key, understood),
                current: present,
                proposed,
                part,
            });
        }
    }
    let named = |section: &'static str| move |task| (section, task);
    let tasks = said.tasks.iter().map(named("task"));
    let examples = said.best_practice.iter().map(named("best_practice"));
    for ((place, (section, task)), id) in tasks.chain(examples).enumerate().zip(&understood.ids) {
        let number = if section == "task" {
            place
        } else {
            place - said.tasks.len()
        };
        let list = if section == "task" {
            "tasks"
        } else {
            "best_practice"
        };
        proposals.push(undertaking(
            current,
            task,
            section,
            *id,
            understood,
            &format!("{list}[{number}]"),
        ));
    }
    proposals
}

fn undertaking(
    current: &Profile,
    task: &Task,
    section: &str,
    id: Id,
    understood: &Understood,
    finding_path: &str,
) -> Proposal {
    let said = &understood.steckbrief;
    let (title, rest) = title_of(&task.text);
    let is_same = |known: &&Undertaking| {
        text::fold(&known.title) == text::fold(&title)
            || (!rest.is_empty() && text::fold(&known.text) == text::fold(&rest))
    };
    // One that was taken over from this import may have got another title since.
    let taken = current
        .undertakings
        .iter()
        .find(|known| known.id == Some(id));
    let same = taken.or_else(|| current.undertakings.iter().find(is_same));
    let kind = task.kind.and_then(|kind| serde_json::to_value(kind).ok());
    let kind = kind
        .as_ref()
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let id = same.and_then(|known| known.id).unwrap_or(id);
    let mut proposed = same.cloned().unwrap_or_else(|| Undertaking {
        id: Some(id),
        section: section.to_owned(),
        kind,
        ..Default::default()
    });
    proposed.title = title;
    // A Steckbrief that says no more than the title takes nothing away.
    if !rest.is_empty() {
        proposed.text = rest;
    }
    if !task.projects.is_empty() {
        proposed.projects.clone_from(&task.projects);
    }
    let part = Part::Undertaking(id);
    let starts = |finding: &&Finding| finding.field.starts_with(finding_path);
    Proposal {
        current: part.value(current),
        proposed: serde_json::to_value(&proposed).unwrap_or_default(),
        findings: said.findings.iter().filter(starts).cloned().collect(),
        raw: task.text.clone(),
        raw_place: place_of(section, understood),
        part,
    }
}

/// What the Steckbrief says about a field; `None` when it says nothing.
fn field_value(key: &str, said: &Steckbrief, current: &Profile, present: &Value) -> Option<Value> {
    match key {
        "name" => said.name.as_ref().map(|name| json!({ "name": name })),
        "concept" => said.concept_url.as_ref().map(|url| {
            let title = Some(current.concept.title.as_str()).filter(|title| !title.is_empty());
            merged(present, &json!({ "url": url, "title": title.unwrap_or("Integrationskonzept") }))
        }),
        "focus_areas" => (!said.focus_areas.is_empty()).then(|| focus_areas(said, current)),
        "attachment" => {
            let said = &said.attachment;
            let value = json!({ "office": said.office, "division": said.division,
                "head": said.head });
            some(present, &value)
        }
        "lead" => some(present, &serde_json::to_value(&said.lead).unwrap_or_default()),
        "council_decision" => {
            let said = &said.council_decision;
            let body = said.body.as_deref().filter(|body| !is_known_better(current, body));
            some(present, &json!({ "body": body, "decided_on": said.date }))
        }
        "further" => (!said.unknown_fields.is_empty()).then(|| {
            let entry = |field: &steckbrief::UnknownField| {
                json!({ "label": field.label, "text": field.value })
            };
            Value::Array(said.unknown_fields.iter().map(entry).collect())
        }),
        _ => None,
    }
}

/// Whether the profile names the council that a Steckbrief calls `Rat` in full: `Rat der Stadt`.
fn is_known_better(current: &Profile, body: &str) -> bool {
    text::fold(&current.council_decision.body).starts_with(&text::fold(body))
}

/// Focus areas keep the id and the period of the one that had the same title.
fn focus_areas(said: &Steckbrief, current: &Profile) -> Value {
    let areas = said.focus_areas.iter().map(|area| {
        let title = area.title.clone().unwrap_or_default();
        let folded = text::fold(&title);
        let known = current
            .focus_areas
            .iter()
            .find(|known| text::fold(&known.title) == folded);
        let known = known.cloned().unwrap_or_default();
        FocusArea {
            title,
            text: area.text.clone(),
            ..known
        }
    });
    serde_json::to_value(areas.collect::<Vec<_>>()).unwrap_or_default()
}

/// `value` over `present`, unless everything in it is empty.
fn some(present: &Value, value: &Value) -> Option<Value> {
    let is_said = value
        .as_object()
        .is_some_and(|map| map.values().any(|one| !one.is_null()));
    is_said.then(|| merged(present, value))
}

/// `present` with everything that `value` says; what it leaves out stays.
fn merged(present: &Value, value: &Value) -> Value {
    let mut merged = present.as_object().cloned().unwrap_or_default();
    for (key, one) in value.as_object().into_iter().flatten() {
        if !one.is_null() {
            merged.insert(key.clone(), one.clone());
        }
    }
    Value::Object(merged)
}

/// Findings about a field, by the paths the reader gives them.
fn findings_of(key: &str, said: &Steckbrief) -> Vec<Finding> {
    let paths: &[&str] = match key {
        "name" => &["name", "municipality"],
        "concept" => &["concept_url"],
        "further" => &["unknown_fields"],
        other => &[other],
    };
    let concerns = |finding: &&Finding| paths.iter().any(|path| finding.field.starts_with(path));
    said.findings.iter().filter(concerns).cloned().collect()
}

/// Stems of the portal's label for each field, folded: how its raw text is found again.
const RAW_LABELS: &[(&str, &[&str])] = &[
    ("name", &["name"]),
    ("concept", &["konzept"]),
    ("focus_areas", &["schwerpunk"]),
    ("task", &["aufgaben"]),
    ("attachment", &["anbindung", "dezernent"]),
    ("best_practice", &["projekte", "best"]),
    ("lead", &["leitung"]),
    ("council_decision", &["beschlu"]),
];

/// Where the raw text of a field stands among the raw fields, if its label can be told.
fn place_of(key: &str, understood: &Understood) -> Option<usize> {
    let (_, stems) = RAW_LABELS.iter().find(|(field, _)| *field == key)?;
    understood.raw.iter().position(|(label, _)| {
        let label = text::fold(label);
        stems.iter().any(|stem| label.contains(stem))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_task_gets_a_short_title_and_loses_no_word() {
        let task = "Weiterentwicklung der Rolle der MSOen (Stichworte: Quartiers- und \
                    Flüchtlingsarbeit, weitere Querschnittsbereiche)";
        let (title, rest) = title_of(task);
        assert_eq!(title, "Weiterentwicklung der Rolle der MSOen");
        assert_eq!(rest, task);
        let task = "Beratung für interkulturelle Schulentwicklung (BikUS)";
        assert_eq!(title_of(task), (task.to_owned(), String::new()));
        let (title, rest) = title_of("Einbürgerungsfeier");
        assert_eq!((title.as_str(), rest.as_str()), ("Einbürgerungsfeier", ""));
    }

    #[test]
    fn a_title_is_not_cut_inside_quotation_marks() {
        let task = "Projekt „Konflikte fördern: Teilhabe gestalten“ (Aufbau und Einführung eines \
                    kommunalen Systems)";
        assert_eq!(
            title_of(task).0,
            "Projekt „Konflikte fördern: Teilhabe gestalten“"
        );
    }

    #[test]
    fn a_very_long_title_ends_after_a_whole_name() {
        let task = "Koordinierung/Optimierung und ggf. Ausweitung der Projekte „Griffbereit Mini“, \
                    „Griffbereit“, „Rucksack-Kita“, „Sprache verbindet“ und „Vorlesepatinnen“";
        let (title, rest) = title_of(task);
        assert!(title.ends_with("„Rucksack-Kita“, …"), "{title}");
        assert_eq!(rest, task);
    }

    #[test]
    fn what_the_steckbrief_leaves_out_stays_as_it_was() {
        let mut current = Profile::default();
        current.lead.name = "Amal Yılmaz".to_owned();
        current.lead.phone = "+492315000000".to_owned();
        let mut said = Steckbrief::default();
        said.lead.name = Some("Jo Brandt".to_owned());
        let understood = Understood {
            steckbrief: said,
            raw: Vec::new(),
            ids: Vec::new(),
        };
        let found = proposals(&understood, &current);
        assert_eq!(found.len(), 1, "nothing else was said");
        assert_eq!(found[0].proposed["name"], "Jo Brandt");
        assert_eq!(found[0].proposed["phone"], "+492315000000");
    }

    #[test]
    fn a_known_undertaking_is_recognised_and_keeps_its_id() {
        let known: Id = "0190aaaa-0000-7000-8000-000000000001".parse().unwrap();
        let current = Profile {
            undertakings: vec![Undertaking {
                id: Some(known),
                title: "Einbürgerungsfeier".to_owned(),
                section: "best_practice".to_owned(),
                ..Default::default()
            }],
            ..Default::default()
        };
        let task = Task {
            text: "Einbürgerungsfeier".to_owned(),
            ..Default::default()
        };
        let said = Steckbrief {
            best_practice: vec![task],
            ..Default::default()
        };
        let understood = Understood {
            steckbrief: said,
            raw: Vec::new(),
            ids: vec![Id::default()],
        };
        let found = proposals(&understood, &current);
        assert_eq!(found[0].part, Part::Undertaking(known));
        assert!(!found[0].is_news());
    }

    #[test]
    fn what_people_wrote_in_more_detail_is_not_proposed_away() {
        let known = Undertaking {
            title: "Einbürgerungsfeier".to_owned(),
            text: "Zweimal im Jahr im Rathaus.".to_owned(),
            projects: vec!["Willkommen".to_owned()],
            ..Default::default()
        };
        let mut current = Profile {
            undertakings: vec![known],
            ..Default::default()
        };
        current.council_decision.body = "Rat der Stadt Dortmund".to_owned();
        let task = Task {
            text: "Einbürgerungsfeier".to_owned(),
            ..Default::default()
        };
        let mut said = Steckbrief {
            best_practice: vec![task],
            ..Default::default()
        };
        said.council_decision.body = Some("Rat".to_owned());
        said.council_decision.date = values::day::parse("2013-06-13");
        let understood = Understood {
            steckbrief: said,
            raw: Vec::new(),
            ids: vec![Id::default()],
        };
        let found = proposals(&understood, &current);
        assert_eq!(found[0].proposed["body"], "Rat der Stadt Dortmund");
        assert_eq!(found[1].proposed["text"], "Zweimal im Jahr im Rathaus.");
        assert_eq!(found[1].proposed["projects"][0], "Willkommen");
    }

    #[test]
    fn an_undertaking_taken_over_under_another_title_is_not_proposed_as_a_second_one() {
        let taken: Id = "0190aaaa-0000-7000-8000-000000000001".parse().unwrap();
        let corrected = Undertaking {
            id: Some(taken),
            title: "Einbürgerungsfeier im Rathaus".to_owned(),
            kind: "event".to_owned(),
            contact_name: "Jo Brandt".to_owned(),
            ..Default::default()
        };
        let current = Profile {
            undertakings: vec![corrected],
            ..Default::default()
        };
        let task = Task {
            text: "Einbürgerungsfeier".to_owned(),
            ..Default::default()
        };
        let said = Steckbrief {
            best_practice: vec![task],
            ..Default::default()
        };
        let understood = Understood {
            steckbrief: said,
            raw: Vec::new(),
            ids: vec![taken],
        };
        let found = proposals(&understood, &current);
        assert_eq!(found[0].part, Part::Undertaking(taken));
        assert_eq!(
            found[0].proposed["contact_name"], "Jo Brandt",
            "nothing else is lost"
        );
    }
}

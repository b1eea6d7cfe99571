//! The published profile as a paper: what the template `profile` of the papers is told.

use std::{cmp::Reverse, sync::Arc};

use axum::response::Response;
use platform::{
    Error, Result, papers,
    texts::Texts,
    web::{Visit, format},
};
use serde_json::{Map, Value, json};
use values::{day::Day, language::Language};

use super::{
    blocks, cards,
    known::known,
    origin::{Origin, in_language, shown},
    published::{self, Published},
    view,
};
use crate::document::{
    CouncilDecision, FocusArea, Profile, Undertaking, schema, translation::Words,
};

/// What the template calls its fixed words; their texts are `paper-{label}` with hyphens.
const LABELS: &[&str] = &[
    "profile",
    "confirmed",
    "focus_areas",
    "undertakings",
    "concept",
    "council",
    "body",
    "date",
    "paper",
    "role",
    "attachment",
    "office",
    "division",
    "head",
    "lead",
    "phone",
    "email",
    "homepage",
    "source",
    "printed",
    "page",
];

/// The profile as PDF, in the language of the page.
pub async fn show(visit: Visit) -> Result<Response> {
    let engine = visit.house.typesetter.as_ref().ok_or(Error::NotFound)?;
    let published = published::must_exist(&visit).await?;
    let origin = Origin::of(&visit);
    let now = visit.house.clock.now();
    let paper = Paper {
        published: &published,
        origin: &origin,
        texts: &visit.house.texts,
        language: visit.language,
        today: visit.house.clock.today(),
    };
    let bytes = papers::typeset(&Arc::clone(engine), "profile", paper.data(), now).await?;
    let file_name = format!("steckbrief-{}.pdf", origin.slug);
    Ok(shown("application/pdf", &file_name, bytes))
}

/// A profile on its way to paper.
struct Paper<'a> {
    published: &'a Published,
    origin: &'a Origin,
    texts: &'a Texts,
    language: Language,
    today: Day,
}

impl Paper<'_> {
    fn data(&self) -> Value {
        let profile = self.profile();
        let entry = self.origin.entry();
        let attachment = &profile.attachment;
        let focus_areas = profile.focus_areas.iter().map(|area| self.focus_area(area));
        json!({
            "lang": self.language.tag(),
            "dir": self.language.direction(),
            "labels": self.labels(),
            "centre": {
                "name": self.origin.name(profile),
                "municipality": entry.map(|entry| &entry.municipality),
            },
            "confirmed_on": self.day(self.published.confirmed_on),
            "focus_areas": focus_areas.collect::<Value>(),
            "undertakings": self.groups(),
            "concept": self.concept(),
            "council": self.council(&profile.council_decision),
            "attachment": {
                "office": self.german(&attachment.office),
                "division": self.german(&attachment.division),
                "head": self.german(&attachment.head),
            },
            "lead": self.lead(),
            "source_url": self.address(&self.origin.page("")),
            "printed_on": self.day(self.today),
        })
    }

    fn profile(&self) -> &Profile {
        &self.published.profile
    }

    fn labels(&self) -> Value {
        let labels = LABELS.iter().map(|label| {
            let words = self.say(&format!("paper-{}", label.replace('_', "-")));
            ((*label).to_owned(), Value::String(words))
        });
        Value::Object(labels.collect::<Map<_, _>>())
    }

    fn focus_area(&self, area: &FocusArea) -> Value {
        let path = |key: &str| format!("focus_areas/{}/{key}", area.id.unwrap_or_default());
        json!({
            "title": self.line(&path("title"), &area.title),
            "period": self.period(area.valid_from, area.valid_until),
            "paragraphs": self.blocks(&self.words(&path("text"), &area.text)),
        })
    }

    /// Undertakings by kind, ordered as on the page: the largest groups first, and last what has
    /// no kind.
    fn groups(&self) -> Value {
        let kinds = schema::KINDS.iter().copied().chain([""]);
        let groups = kinds.map(|kind| {
            let of_kind = self
                .profile()
                .undertakings
                .iter()
                .filter(|one| one.kind == kind);
            (
                kind,
                of_kind.map(|one| self.undertaking(one)).collect::<Vec<_>>(),
            )
        });
        let mut groups: Vec<_> = groups.filter(|(_, items)| !items.is_empty()).collect();
        groups.sort_by_key(|(kind, items)| (kind.is_empty(), Reverse(items.len())));
        let named = groups.into_iter().map(|(kind, items)| {
            let name = if kind.is_empty() { "other" } else { kind };
            let name = format!("paper-kind-{}", name.replace('_', "-"));
            json!({ "group": self.say(&name), "items": items })
        });
        named.collect()
    }

    fn undertaking(&self, undertaking: &Undertaking) -> Value {
        let path = |key: &str| format!("undertakings/{}/{key}", undertaking.id.unwrap_or_default());
        let title = self.words(&path("title"), &undertaking.title);
        json!({
            "title": self.line(&path("title"), &undertaking.title),
            "text": self.beyond(&title.text, &self.words(&path("text"), &undertaking.text)),
            "status": self.status(undertaking),
            "url": self.address(&self.origin.undertaking(&undertaking.slug)),
        })
    }

    fn status(&self, undertaking: &Undertaking) -> String {
        let status = undertaking.status(self.today);
        let key = format!("paper-status-{}", status.key());
        match cards::since(undertaking, status) {
            Some(day) => self.say_day(&format!("{key}-since"), day),
            None => self.say(&key),
        }
    }

    fn concept(&self) -> Value {
        let concept = &self.profile().concept;
        let adopted = concept
            .adopted_on
            .map(|day| self.say_day("paper-adopted", day));
        let period = self.period(concept.valid_from, concept.valid_until);
        let validity: Vec<String> = [adopted, period].into_iter().flatten().collect();
        json!({
            "title": self.line("concept/title", &concept.title),
            "url": known(&concept.url),
            "validity": known(&validity.join(" · ")),
        })
    }

    fn council(&self, decision: &CouncilDecision) -> Value {
        let steps = decision.steps.iter().map(|step| {
            let role = known(&step.role).map(|role| self.say(&format!("paper-role-{role}")));
            let role = role.into_iter().chain(self.german(&step.result));
            json!({
                "date": step.met_on.map(|day| self.day(day)),
                "body": self.german(&step.body),
                "role": known(&role.collect::<Vec<_>>().join(", ")),
            })
        });
        json!({
            "body": self.german(&decision.body),
            "date": decision.decided_on.map(|day| self.day(day)),
            "paper": {
                "title": self.german(&decision.paper),
                "url": known(&decision.paper_url),
            },
            "steps": steps.collect::<Value>(),
        })
    }

    fn lead(&self) -> Value {
        let lead = &self.profile().lead;
        let phone = view::phone(&lead.phone).map(|(readable, _)| readable);
        json!({
            "name": self.german(&lead.name),
            "street": known(&lead.street),
            "postcode": known(&lead.postcode),
            "town": known(&lead.town),
            "phone": phone.as_deref().or(known(&lead.phone)),
            "email": known(&lead.email),
            "homepage": known(&lead.homepage),
        })
    }

    fn words(&self, path: &str, german: &str) -> Words {
        self.profile().words(self.language, path, german)
    }

    /// A title in the paper's language, or in German.
    fn line(&self, path: &str, german: &str) -> Option<String> {
        let words = self.words(path, german);
        known(&words.text).map(|text| within(self.mark(words.language), text))
    }

    /// A name that stands in German only.
    fn german(&self, text: &str) -> Option<String> {
        known(text).map(|text| within(self.mark(Language::German), text))
    }

    fn blocks(&self, words: &Words) -> Value {
        blocks::for_paper(&words.text, self.mark(words.language))
    }

    /// A text as blocks; one that begins with its title, without it.
    fn beyond(&self, title: &str, words: &Words) -> Value {
        let plain = blocks::plain(&words.text);
        match cards::beyond_title(&plain, title) {
            rest if rest == plain => self.blocks(words),
            rest => json!(known(&rest).map(|rest| within(self.mark(words.language), rest))),
        }
    }

    /// What has to stand at both ends of words in `language`, so that their full stops and
    /// quotation marks stay on their side in a paper that runs the other way.
    fn mark(&self, language: Language) -> &'static str {
        const LEFT_TO_RIGHT: &str = "\u{200e}";
        if language.direction() == self.language.direction() {
            ""
        } else {
            LEFT_TO_RIGHT
        }
    }

    fn say(&self, key: &str) -> String {
        self.texts.say(self.language, key)
    }

    fn say_day(&self, key: &str, day: Day) -> String {
        let day = self.day(day);
        self.texts
            .say_with(self.language, key, &[("day", day.into())])
    }

    fn day(&self, day: Day) -> String {
        format::day(self.language, day)
    }

    /// `1. Januar 2026 bis 31. Dezember 2027`, or the end that is known.
    fn period(&self, from: Option<Day>, until: Option<Day>) -> Option<String> {
        match (from, until) {
            (Some(from), Some(until)) => {
                let days = [
                    ("from", self.day(from).into()),
                    ("until", self.day(until).into()),
                ];
                Some(self.texts.say_with(self.language, "paper-period", &days))
            }
            (Some(from), None) => Some(self.say_day("paper-from", from)),
            (None, Some(until)) => Some(self.say_day("paper-until", until)),
            (None, None) => None,
        }
    }

    fn address(&self, page: &str) -> String {
        in_language(page, self.language)
    }
}

fn within(mark: &str, text: &str) -> String {
    format!("{mark}{text}{mark}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::examples;

    fn of(profile: Profile, language: Language) -> Value {
        let published = examples::published(profile);
        let paper = Paper {
            published: &published,
            origin: &Origin::new("https://vielfalt.example", "dortmund"),
            texts: examples::texts(),
            language,
            today: values::day::parse("2026-11-24").unwrap(),
        };
        paper.data()
    }

    #[test]
    fn the_paper_says_what_the_steckbrief_says() {
        let paper = of(examples::dortmund(), Language::German);
        assert_eq!(paper["confirmed_on"], "20. November 2026");
        assert_eq!(paper["lead"]["phone"], "0231 5027247");
        assert_eq!(paper["focus_areas"].as_array().unwrap().len(), 2);
        assert_eq!(paper["council"]["steps"].as_array().unwrap().len(), 13);
        let groups = paper["undertakings"].as_array().unwrap();
        let items = groups
            .iter()
            .map(|group| group["items"].as_array().unwrap().len());
        assert_eq!(
            items.sum::<usize>(),
            examples::dortmund().undertakings.len()
        );
    }

    #[test]
    fn an_arabic_paper_runs_from_the_right_and_leads_to_arabic_pages() {
        let paper = of(examples::dortmund(), Language::Arabic);
        assert_eq!(
            (paper["lang"].as_str(), paper["dir"].as_str()),
            (Some("ar"), Some("rtl"))
        );
        assert_eq!(
            paper["source_url"],
            "https://vielfalt.example/dortmund?sprache=ar"
        );
    }

    #[test]
    fn german_words_in_an_arabic_paper_keep_their_signs_on_their_side() {
        let mut profile = examples::filled_with("Rat und **Tat**.");
        profile.attachment.office = "Amt „Vielfalt“".to_owned();
        let paper = of(profile.clone(), Language::Arabic);
        assert_eq!(
            paper["attachment"]["office"],
            "\u{200e}Amt „Vielfalt“\u{200e}"
        );
        let runs = paper["focus_areas"][0]["paragraphs"][0]["runs"].clone();
        let ends = [&runs[0]["t"], &runs[2]["t"]];
        assert_eq!(ends, ["\u{200e}Rat und ", ".\u{200e}"]);
        let german = of(profile, Language::German).to_string();
        assert!(!german.contains('\u{200e}'));
    }

    #[test]
    fn every_word_of_the_paper_is_there_in_every_language() {
        let texts = examples::texts();
        let fixed = LABELS.iter().map(|label| label.replace('_', "-"));
        let kinds = schema::KINDS.iter().copied().chain(["other"]);
        let kinds = kinds.map(|kind| format!("kind-{}", kind.replace('_', "-")));
        let roles = schema::ROLES.iter().map(|role| format!("role-{role}"));
        let states = ["planned", "active", "paused", "ended"];
        let states = states
            .into_iter()
            .flat_map(|state| [format!("status-{state}"), format!("status-{state}-since")]);
        let others = ["adopted", "period", "from", "until"].map(str::to_owned);
        for key in fixed.chain(kinds).chain(roles).chain(states).chain(others) {
            for language in Language::ALL {
                assert!(
                    texts.has(language, &format!("paper-{key}")),
                    "{key} in {language:?}"
                );
            }
        }
    }

    #[test]
    fn the_page_label_keeps_its_places_for_numbers() {
        for language in Language::ALL {
            let paper = of(examples::minimal(), language);
            let label = paper["labels"]["page"].as_str().unwrap();
            assert!(
                label.contains("{page}") && label.contains("{pages}"),
                "{label}"
            );
        }
    }
}

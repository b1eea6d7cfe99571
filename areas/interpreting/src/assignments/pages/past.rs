//! Nachtragen. What was arranged on the telephone and on paper while nothing else worked: request, assignment and record in one step.

use askama::Template;
use axum::response::Response;
use platform::{
    Refusal, Result,
    web::{Errors, Fields, Form, Shell, Typed, Visit, field::Field, format},
};
use registry::{languages, organisations::Kind, people};
use values::{id::Id, language::Language, text};

use super::super::{
    attendance::{What, model},
    past::{self, Past},
    paths::PAST,
};
use crate::{interpreters, paths, pool, requests, rights::COORDINATE};

/// Most characters of a name.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "assignments/past.html")]
struct PastPage {
    shell: Shell,
    action: &'static str,
    fields: Vec<Field>,
    typed: Typed,
}

/// The form.
pub async fn show(visit: Visit) -> Result<Response> {
    let today = visit.centre()?.clock.today().to_string();
    page(&visit, Typed::fresh(&[("day", today)])).await
}

/// Enters it.
pub async fn enter(visit: Visit, Form(fields): Form) -> Result<Response> {
    visit.actor.must(COORDINATE)?;
    let done = match read(&fields) {
        Ok(past) => past::enter(visit.centre()?, &visit.actor, &past)
            .await
            .map_err(|cause| match cause {
                platform::Error::Refused(refusal) => {
                    let mut errors = Errors::default();
                    errors.add("interpreter", refusal);
                    platform::Error::Invalid(errors)
                }
                other => other,
            }),
        Err(errors) => Err(platform::Error::Invalid(errors)),
    };
    match Errors::of(done)? {
        Ok(id) => {
            let path = paths::assignment(id);
            visit.go_and_tell(&path, "assignments-told-past").await
        }
        Err(errors) => page(&visit, Typed::refused(fields, errors)).await,
    }
}

fn read(fields: &Fields) -> std::result::Result<Past, Errors> {
    let mut errors = Errors::default();
    let mut chosen = |name: &str, is_known: bool| {
        if !is_known {
            errors.add(name, Refusal::new("error-choice"));
        }
    };
    let tag = fields.text("language");
    chosen("language", languages::find(tag).is_some());
    let kind = fields.text("kind");
    chosen("kind", Kind::ALL.iter().any(|known| known.key() == kind));
    let interpreter: Option<Id> = fields.text("interpreter").parse().ok();
    chosen("interpreter", interpreter.is_some());
    let institution = fields.text("institution");
    if institution.is_empty() {
        errors.add("institution", Refusal::new("error-required"));
    }
    if institution.chars().count() > LONGEST {
        let limit = LONGEST.to_string();
        errors.add(
            "institution",
            Refusal::new("error-too-long").with("limit", limit),
        );
    }
    let (what, travel_minutes) = model::read(fields)?;
    let What::Held(wall) = what else {
        return Err(errors);
    };
    let past = Past {
        institution: institution.to_owned(),
        kind: kind.to_owned(),
        language: tag.to_owned(),
        occasion: fields.text("occasion").to_owned(),
        interpreter: interpreter.unwrap_or_default(),
        wall,
        travel_minutes,
    };
    errors.into_ok(past)
}

async fn page(visit: &Visit, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(COORDINATE)?;
    let rows = centre.database.read();
    let rules = pool::store::on(rows, centre.clock.today()).await?;
    let shell = Shell::new(visit, visit.say("assignments-past-title"))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("assignments-title"), paths::ASSIGNMENTS);
    let field =
        |name: &str, key: &str, widget: &str| typed.field(&shell, name, shell.say(key), "", widget);
    let kinds: Vec<(String, String)> = Kind::ALL
        .iter()
        .map(|kind| {
            let words = shell.say(format!("organisations-kind-{}", kind.key()));
            (kind.key().to_owned(), words)
        })
        .collect();
    let occasions: Vec<(String, String)> = rules
        .occasions
        .iter()
        .map(|own| {
            let words = own.words.clone();
            let words = words.unwrap_or_else(|| shell.say(format!("pool-occasion-{}", own.key)));
            (own.key.clone(), words)
        })
        .collect();
    let fields = vec![
        field("institution", "assignments-institution", "text").required(),
        field("kind", "requests-field-kind", "select")
            .required()
            .among(kinds),
        field("occasion", "requests-field-occasion", "select")
            .required()
            .among(occasions),
        field("language", "assignments-language", "select")
            .required()
            .among(spoken(visit.language)),
        field("interpreter", "assignments-interpreter", "select")
            .required()
            .among(known(visit).await?),
        field("day", "assignments-day", "date").required(),
        field("start", "assignments-from", "time").required(),
        field("end", "assignments-until", "time").required(),
        field("travel_minutes", "assignments-way", "digits"),
    ];
    let page = PastPage {
        action: PAST,
        shell,
        fields,
        typed,
    };
    page.typed.answer(&page)
}

/// Every language, by its name.
fn spoken(language: Language) -> Vec<(String, String)> {
    let all = languages::sorted(language).iter();
    all.map(|one| (one.tag.as_str().to_owned(), one.full_name(language)))
        .collect()
}

/// Interpreters, by their family names, as far as this person may see them.
async fn known(visit: &Visit) -> Result<Vec<(String, String)>> {
    let centre = visit.centre()?;
    let all = interpreters::store::list(centre.database.read()).await?;
    let ids: Vec<Id> = all.iter().map(|one| one.person).collect();
    let known = people::list(centre, &visit.actor, &ids).await?;
    let all = all.iter().filter_map(|one| {
        let name = known.get(&one.person)?.details.list_name();
        Some((one.id.to_string(), name))
    });
    let mut all: Vec<_> = all.collect();
    all.sort_by_cached_key(|(_, name)| text::fold(name));
    Ok(all)
}

/// Requests for a day for which nobody comes yet: number, institution, language and their page.
pub struct OpenLine {
    /// When.
    pub time: String,
    /// Number.
    pub number: i64,
    /// Who asks.
    pub institution: String,
    /// What is spoken.
    pub language: String,
    /// Its page.
    pub path: String,
}

/// Everything for `day` that is still open.
pub async fn still_open(visit: &Visit, day: values::day::Day) -> Result<Vec<OpenLine>> {
    use requests::Stage as S;
    let centre = visit.centre()?;
    let stages = [S::New, S::AskedBack, S::Searching, S::Brokered];
    let rows = centre.database.read();
    let mut lines = Vec::new();
    for request in requests::store::list_in(rows, &stages).await? {
        let mut times = request.times.iter();
        let Some(wall) = times.find(|wall| wall.start.date() == day) else {
            continue;
        };
        let line = OpenLine {
            time: format::clock(visit.language, wall.start.time()),
            number: request.number,
            language: super::super::words::spoken(visit.language, &request.need.language),
            path: paths::request(request.id),
            institution: request.asker.institution,
        };
        lines.push((wall.start, line));
    }
    lines.sort_by_key(|(start, line)| (*start, line.number));
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

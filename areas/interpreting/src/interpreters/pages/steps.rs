//! Forms for the steps of the way: form in, action, page out.

use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    web::{
        Errors, Form, Shell, Typed, Visit,
        field::{Field, Filled},
    },
};
use registry::{
    people::{Direction, Level},
    record_form::{RecordForm, Tick, Ticks},
};

use super::{
    super::{
        actions::{looking, modules, standing, steps},
        form,
        papers::Noted,
        paths,
    },
    One, named, readable, shell, spoken,
};
use crate::{paths as shared, pool::length_on};

/// A step with a form: the end of its address, and of its text keys.
#[derive(Clone, Copy)]
struct Step {
    path: &'static str,
    key: &'static str,
}

const TALK: Step = Step {
    path: "gespraech",
    key: "talk",
};
const LANGUAGE: Step = Step {
    path: "sprache",
    key: "language",
};
const CONDUCT: Step = Step {
    path: "fuehrungszeugnis",
    key: "conduct",
};
const PLEDGE: Step = Step {
    path: "verpflichtung",
    key: "pledge",
};
const TRAINING: Step = Step {
    path: "schulung",
    key: "training",
};
const PAUSE: Step = Step {
    path: "pause",
    key: "pause",
};

/// Today and who acts, as forms open with them.
fn fresh(visit: &Visit, day: &'static str, who: &'static str) -> Result<Typed> {
    let today = visit.centre()?.clock.today().to_string();
    Ok(Typed::fresh(&[
        (day, today),
        (who, visit.actor.name.clone()),
    ]))
}

/// The page with the form of a step.
async fn page(
    visit: &Visit,
    path: &One,
    step: Step,
    typed: Typed,
    fields: impl FnOnce(&Filled<'_>, &Shell) -> Vec<Field>,
) -> Result<Response> {
    let whole = looking::look(visit.centre()?, &visit.actor, path.id).await?;
    let title = visit.say(&format!("interpreters-step-{}", step.key));
    let shell =
        shell(visit, title).below(whole.person.details.name(), &shared::interpreter(path.id));
    let filled = Filled::new(&shell, "interpreters", &typed);
    let fields = fields(&filled, &shell);
    let groups = vec![filled.group(step.key, fields)];
    let ticks = (step.key == TALK.key).then(|| Ticks {
        name: "of_age".into(),
        title: shell.say("interpreters-age"),
        all: vec![Tick {
            key: "yes".into(),
            words: shell.name(
                "interpreters-of_age",
                "age",
                whole.rules.needed.age.to_string(),
            ),
            is_ticked: typed.fields().has("of_age"),
        }],
    });
    let page = RecordForm {
        lead: Some(shell.say(format!("interpreters-lead-{}", step.key))),
        action: paths::part(path.id, step.path),
        back: shared::interpreter(path.id),
        groups,
        ticks,
        hidden: Vec::new(),
        submit: "interpreters-save",
        removal: None,
        shell,
        typed,
    };
    page.typed.answer(&page)
}

async fn kept(visit: &Visit, path: &One) -> Result<Response> {
    let path = shared::interpreter(path.id);
    visit.go_and_tell(&path, "interpreters-kept").await
}

fn talk_fields(form: &Filled<'_>, _: &Shell) -> Vec<Field> {
    vec![
        form.field("held_on", "date").of_another().required(),
        form.field("held_by", "text").of_another().required(),
    ]
}

/// The intake talk.
pub async fn talk(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let typed = fresh(&visit, "held_on", "held_by")?;
    page(&visit, &path, TALK, typed, talk_fields).await
}

/// It was held.
pub async fn hold_talk(
    visit: Visit,
    Path(path): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let age = looking::rules(visit.centre()?).await?.needed.age;
    match form::read_talk(&fields, age) {
        Ok(talk) => {
            steps::hold_talk(visit.centre()?, &visit.actor, path.id, &talk).await?;
            kept(&visit, &path).await
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            page(&visit, &path, TALK, typed, talk_fields).await
        }
    }
}

fn language_fields(form: &Filled<'_>, shell: &Shell) -> Vec<Field> {
    let directions = Direction::ALL.iter().map(|one| one.key());
    let levels: Vec<(&str, &str)> = Level::ALL
        .iter()
        .map(|level| (level.key(), level.key()))
        .collect();
    vec![
        form.choice("tag", &spoken(shell.language())).required(),
        form.field("direction", "select")
            .among(named(shell, "people-direction", directions)),
        form.field("level", "select").among(levels),
        form.field("proved_on", "date").of_another().required(),
        form.field("proved_by", "text").of_another().required(),
    ]
}

/// The proof of a language.
pub async fn language(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let typed = fresh(&visit, "proved_on", "proved_by")?;
    page(&visit, &path, LANGUAGE, typed, language_fields).await
}

/// It was proved.
pub async fn prove_language(
    visit: Visit,
    Path(path): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    match form::read_language(&fields) {
        Ok(skill) => {
            steps::prove_language(visit.centre()?, &visit.actor, path.id, skill).await?;
            kept(&visit, &path).await
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            page(&visit, &path, LANGUAGE, typed, language_fields).await
        }
    }
}

fn conduct_fields(form: &Filled<'_>, _: &Shell) -> Vec<Field> {
    vec![
        form.field("issued_on", "date").of_another().required(),
        form.field("inspected_on", "date").of_another().required(),
        form.field("valid_until", "date").of_another(),
        form.field("inspected_by", "text").of_another().required(),
    ]
}

/// The conduct certificate.
pub async fn conduct(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let typed = fresh(&visit, "inspected_on", "inspected_by")?;
    page(&visit, &path, CONDUCT, typed, conduct_fields).await
}

/// It was inspected.
pub async fn inspect(visit: Visit, Path(path): Path<One>, Form(fields): Form) -> Result<Response> {
    match form::read_conduct(&fields) {
        Ok(said) => {
            let centre = visit.centre()?;
            let done = steps::inspect_certificate(centre, &visit.actor, path.id, said).await;
            match Errors::of(done)? {
                Ok(()) => kept(&visit, &path).await,
                Err(errors) => {
                    let typed = Typed::refused(fields, errors);
                    page(&visit, &path, CONDUCT, typed, conduct_fields).await
                }
            }
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            page(&visit, &path, CONDUCT, typed, conduct_fields).await
        }
    }
}

fn pledge_fields(newest: u16) -> impl FnOnce(&Filled<'_>, &Shell) -> Vec<Field> {
    move |form, _| {
        vec![
            form.field("signed_on", "date").of_another().required(),
            form.field("language", "select").among(readable()),
            form.field("version", "number")
                .between(1, newest.into())
                .required(),
        ]
    }
}

/// The pledge on paper.
pub async fn pledge(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let newest = looking::rules(visit.centre()?).await?.needed.pledge_version;
    let today = visit.centre()?.clock.today();
    let typed = Typed::fresh(&[
        ("signed_on", today.to_string()),
        ("version", newest.to_string()),
    ]);
    page(&visit, &path, PLEDGE, typed, pledge_fields(newest)).await
}

/// It was signed.
pub async fn take_pledge(
    visit: Visit,
    Path(path): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let newest = looking::rules(visit.centre()?).await?.needed.pledge_version;
    match form::read_pledge(&fields, newest) {
        Ok((day, read)) => {
            steps::take_pledge(visit.centre()?, &visit.actor, path.id, day, read).await?;
            kept(&visit, &path).await
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            page(&visit, &path, PLEDGE, typed, pledge_fields(newest)).await
        }
    }
}

/// The modules that are offered.
async fn offered(visit: &Visit) -> Result<Vec<(String, String)>> {
    let all = modules::list(visit.centre()?, &visit.actor).await?;
    let offered = all.into_iter().filter(|one| one.ended_on.is_none());
    let shell = Shell::new(visit, "");
    let lines = offered.map(|one| {
        let long = length_on(&shell, one.minutes);
        let words = shell.names(
            "interpreters-module-offered",
            ("name", one.name.as_str()),
            ("long", long.as_str()),
        );
        (one.id.to_string(), words)
    });
    Ok(lines.collect())
}

fn training_fields(
    modules: Vec<(String, String)>,
) -> impl FnOnce(&Filled<'_>, &Shell) -> Vec<Field> {
    move |form, _| {
        vec![
            form.choice("module", &modules).required(),
            form.field("completed_on", "date").of_another().required(),
            form.field("minutes", "number").between(1, 6_000),
        ]
    }
}

/// A participation.
pub async fn training(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let typed = fresh(&visit, "completed_on", "")?;
    let fields = training_fields(offered(&visit).await?);
    page(&visit, &path, TRAINING, typed, fields).await
}

/// They took part.
pub async fn train(visit: Visit, Path(path): Path<One>, Form(fields): Form) -> Result<Response> {
    match form::read_training(&fields) {
        Ok((module, day, minutes)) => {
            let (centre, actor) = (visit.centre()?, &visit.actor);
            steps::train(centre, actor, path.id, module, day, minutes).await?;
            kept(&visit, &path).await
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            let offered = training_fields(offered(&visit).await?);
            page(&visit, &path, TRAINING, typed, offered).await
        }
    }
}

fn pause_fields(form: &Filled<'_>, _: &Shell) -> Vec<Field> {
    vec![form.field("paused_until", "date").of_another()]
}

/// A rest.
pub async fn pause(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    page(&visit, &path, PAUSE, Typed::default(), pause_fields).await
}

/// They rest.
pub async fn rest(visit: Visit, Path(path): Path<One>, Form(fields): Form) -> Result<Response> {
    match form::read_pause(&fields, visit.centre()?.clock.today()) {
        Ok(until) => {
            standing::pause(visit.centre()?, &visit.actor, path.id, until).await?;
            kept(&visit, &path).await
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            page(&visit, &path, PAUSE, typed, pause_fields).await
        }
    }
}

/// Something was noted by mistake.
pub async fn take_back(
    visit: Visit,
    Path(path): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let noted = Noted::of(fields.text("noted")).ok_or(Error::NotFound)?;
    steps::take_back(visit.centre()?, &visit.actor, path.id, noted).await?;
    kept(&visit, &path).await
}

//! What coordinators write for institutions on the telephone: a new request, and changes to one; and what ran out of time.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Fields, Form, Shell, Typed, Visit, format, redirect, render, sign_in::START},
};
use registry::organisations::Organisation;
use serde::Deserialize;
use values::{id::Id, language::Language};

use super::{
    super::{
        actions::{
            asking::{self, Answer},
            correcting::{self, Corrected},
            desk,
            own::{self, Scope},
        },
        form::{self, Amendment, Hand, Wished},
        model::{Event, Request},
        paths as own_paths, rules, store,
        telling::when,
    },
    amend::{AMENDS, AmendPage},
    ask::{self, rules_of},
    shown::{self, Found},
    view::{FormPage, Purpose},
};
use crate::{
    paths,
    pool::{Medium, RuleSet},
};

/// Fills what is known of the institution into the form.
const FILL: &str = "fill";
/// The coordinator decides otherwise than the rules.
const DESPITE: &str = "despite";

/// Names a request in an address.
#[derive(Clone, Copy, Deserialize)]
pub struct One {
    id: Id,
}

/// The empty form for a request that comes by telephone.
pub async fn blank(visit: Visit) -> Result<Response> {
    let rules = rules_of(visit.centre()?).await?;
    let typed = Typed::fresh(&ask::usual(&rules));
    taking(&visit, rules, typed, Vec::new()).await
}

async fn taking(
    visit: &Visit,
    rules: RuleSet,
    typed: Typed,
    findings: Vec<Found>,
) -> Result<Response> {
    let purpose = Purpose {
        title: "requests-take-down-title",
        lead: "requests-take-down-lead",
        action: own_paths::TAKE_DOWN.to_owned(),
        submit: "requests-take-down-send",
        back: Some(paths::DESK.to_owned()),
        number: Some(ask::number(&typed)?),
        is_series: false,
        fixed_email: None,
        hand: Hand::Staff,
    };
    let shell = at_desk(visit, visit.say(purpose.title));
    let page = FormPage::new(visit, shell, rules, purpose, typed, findings).await?;
    page.answer()
}

/// The shell of a page about a request that coordinators see.
pub fn below_request(visit: &Visit, request: &Request, title: String) -> Shell {
    let number = request.number.to_string();
    let values = [("number", number.as_str().into())];
    let texts = &visit.house.texts;
    let of = texts.say_with(visit.language, "requests-own-title", &values);
    at_desk(visit, title).below(of, &paths::request(request.id))
}

/// The shell of a page below the desk.
fn at_desk(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), START)
        .below(visit.say("desk-title"), paths::DESK)
}

/// Takes a request that came by telephone.
pub async fn take_down(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let rules = rules_of(centre).await?;
    if fields.has(FILL) || fields.has("look") {
        let register = asking::register(centre, &visit.actor).await?;
        let fields = with_register(&fields, &register);
        let found = shown::half(&visit, &rules, &fields)?;
        return taking(&visit, rules, fields.into(), found).await;
    }
    let mut wished = match ask::read(&visit, &rules, &fields, Hand::Staff) {
        Ok(wished) => wished,
        Err(errors) => {
            return taking(&visit, rules, Typed::refused(fields, errors), Vec::new()).await;
        }
    };
    // What a coordinator reads says nothing about what the institution reads.
    wished.asker.language = Language::German;
    let form = ask::content(&fields)?;
    let despite = fields.has(DESPITE);
    match asking::take_down(centre, &visit.actor, &wished, &form, despite).await? {
        Answer::Taken(id) => {
            let told = "requests-told-taken-down";
            visit.go_and_tell(&paths::request(id), told).await
        }
        Answer::Refused(verdict) | Answer::Mailed(verdict) => {
            let found = shown::findings(&centre.texts, visit.language, &verdict);
            taking(&visit, rules, fields.into(), found).await
        }
        Answer::TooOften => taking(&visit, rules, fields.into(), Vec::new()).await,
    }
}

/// The form with what the register knows of the institution, where nothing was typed.
fn with_register(fields: &Fields, register: &[Organisation]) -> Fields {
    let pairs = fields.iter().filter(|(name, _)| *name != FILL);
    let mut pairs: Vec<(String, String)> = pairs
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect();
    let known = asking::called(fields.text("institution"), register);
    for (name, text) in known.map(ask::known).into_iter().flatten() {
        if fields.text(name).is_empty() {
            pairs.retain(|(own, _)| own != name);
            pairs.push((name.to_owned(), text));
        }
    }
    Fields::new(pairs)
}

/// The form, to change a request; where somebody comes already, a short one.
pub async fn form(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    let centre = visit.centre()?;
    own::of_staff(&visit.actor, id)?;
    let request = store::find(centre.database.read(), id).await?;
    if rules::next(request.stage, Event::Correct).is_err() {
        rules::next(request.stage, Event::Amend)?;
        return amendment(&visit, &request, AmendPage::typed(&request));
    }
    let rules = rules_of(centre).await?;
    let filled = form::filled_with(&request, &rules, visit.language);
    changing(&visit, &request, filled.into(), Vec::new()).await
}

fn amendment(visit: &Visit, request: &Request, typed: Typed) -> Result<Response> {
    let page = AmendPage {
        shell: below_request(visit, request, visit.say("requests-amend-title")),
        typed,
        action: own_paths::change(request.id),
        back: paths::request(request.id),
        is_at_place: request.need.medium == Medium::Place,
        hand: Hand::Staff,
    };
    page.answer()
}

async fn changing(
    visit: &Visit,
    request: &Request,
    typed: Typed,
    findings: Vec<Found>,
) -> Result<Response> {
    let rules = rules_of(visit.centre()?).await?;
    let email = &request.asker.email;
    let purpose = Purpose {
        title: "requests-correct-title",
        lead: "requests-change-lead",
        action: own_paths::change(request.id),
        submit: "requests-correct-send",
        back: Some(paths::request(request.id)),
        number: None,
        is_series: request.series.is_some(),
        fixed_email: Some(email.clone()).filter(|email| !email.is_empty()),
        hand: Hand::Staff,
    };
    let shell = below_request(visit, request, visit.say(purpose.title));
    let page = FormPage::new(visit, shell, rules, purpose, typed, findings).await?;
    page.answer()
}

/// Takes what was changed.
pub async fn change(
    visit: Visit,
    Path(One { id }): Path<One>,
    Form(fields): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let own = own::of_staff(&visit.actor, id)?;
    let request = store::find(centre.database.read(), id).await?;
    if fields.has(AMENDS) {
        return match Amendment::read(&fields, request.need.medium) {
            Ok(amendment) => {
                correcting::amend(centre, &own, &amendment).await?;
                let told = "requests-told-amended";
                visit.go_and_tell(&paths::request(id), told).await
            }
            Err(errors) => amendment(&visit, &request, Typed::refused(fields, errors)),
        };
    }
    let rules = rules_of(centre).await?;
    if fields.has(FILL) || fields.has("look") {
        let register = asking::register(centre, &visit.actor).await?;
        let fields = with_register(&fields, &register);
        let found = shown::half(&visit, &rules, &fields)?;
        return changing(&visit, &request, fields.into(), found).await;
    }
    let wished = match Wished::read(&fields, &rules, visit.language, Hand::Staff) {
        Ok(wished) => wished,
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            return changing(&visit, &request, typed, Vec::new()).await;
        }
    };
    let scope = Scope::of(fields.text("scope"));
    match correcting::correct(centre, &own, &wished, scope, fields.has(DESPITE)).await? {
        Corrected::Done { left: 0, .. } => {
            let told = "requests-told-corrected";
            visit.go_and_tell(&paths::request(id), told).await
        }
        Corrected::Done { .. } => {
            let told = "requests-told-corrected-some";
            visit.go_and_tell(&paths::request(id), told).await
        }
        Corrected::Refused(verdict) => {
            let found = shown::findings(&centre.texts, visit.language, &verdict);
            changing(&visit, &request, fields.into(), found).await
        }
    }
}

#[derive(Template)]
#[template(path = "requests/passed.html")]
struct PassedPage {
    shell: Shell,
    /// What stands between things beside each other.
    comma: &'static str,
    lines: Vec<Line>,
}

/// A request that ran out of time.
struct Line {
    id: Id,
    path: String,
    number: i64,
    institution: String,
    spoken: String,
    when: String,
}

/// Requests whose time has passed without anybody having come.
pub async fn passed(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let found = desk::passed(centre, &visit.actor).await?;
    let lines = found.into_iter().map(|request| Line {
        id: request.id,
        path: paths::request(request.id),
        number: request.number,
        spoken: shown::spoken(visit.language, &request.need.language),
        when: request
            .times
            .iter()
            .max_by_key(|wall| wall.start)
            .map(|wall| when(&centre.texts, visit.language, wall))
            .unwrap_or_default(),
        institution: request.asker.institution,
    });
    render(&PassedPage {
        comma: format::comma(visit.language),
        lines: lines.collect(),
        shell: at_desk(&visit, visit.say("requests-passed-title")),
    })
}

/// Says of those that were ticked that nobody was found.
pub async fn give_up_passed(visit: Visit, Form(fields): Form) -> Result<Response> {
    let ticked = fields.all("request").filter_map(|id| id.parse().ok());
    let ticked: Vec<Id> = ticked.collect();
    let done = desk::give_up_passed(visit.centre()?, &visit.actor, &ticked).await?;
    if done > 0 {
        visit.tell("requests-told-passed").await?;
    }
    Ok(redirect(&visit.to(own_paths::PASSED)))
}

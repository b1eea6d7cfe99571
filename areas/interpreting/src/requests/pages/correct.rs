//! Writing a request anew: all of it, or where somebody comes already, room and contact person.

use axum::response::Response;
use platform::{
    Result,
    web::{Fields, Form, Typed, Visit},
};

use super::{
    super::{
        actions::{
            correcting::{self, Corrected},
            own::Scope,
        },
        form::{self, Amendment, Hand, Wished},
        model::{Event, Request},
        rules, store,
    },
    amend::{AMENDS, AmendPage},
    ask::rules_of,
    door::{Door, kindly},
    own::{CHANGED, LEFT, below},
    shown::{self, Found},
    view::{FormPage, Purpose},
};
use crate::pool::Medium;

/// The form, to write it anew; where somebody comes already, a short one.
pub async fn form(visit: Visit, door: Door) -> Result<Response> {
    kindly(&visit, door.own_secret(), Box::pin(show(&visit, &door))).await
}

async fn show(visit: &Visit, door: &Door) -> Result<Response> {
    let own = door.open(visit).await?;
    let centre = visit.centre()?;
    let request = store::find(centre.database.read(), own.id()).await?;
    if rules::next(request.stage, Event::Correct).is_err() {
        rules::next(request.stage, Event::Amend)?;
        let typed = AmendPage::typed(&request);
        return amendment(visit, door, &request, typed);
    }
    let rules = rules_of(centre).await?;
    let filled = form::filled_with(&request, &rules, visit.language);
    correction(visit, door, &request, filled.into(), Vec::new()).await
}

fn amendment(visit: &Visit, door: &Door, request: &Request, typed: Typed) -> Result<Response> {
    let page = AmendPage {
        shell: below(visit, door, request, visit.say("requests-amend-title")),
        typed,
        action: door.path("/aendern"),
        back: door.path(""),
        hand: Hand::Asker,
        is_at_place: request.need.medium == Medium::Place,
    };
    page.answer()
}

async fn correction(
    visit: &Visit,
    door: &Door,
    request: &Request,
    typed: Typed,
    findings: Vec<Found>,
) -> Result<Response> {
    let rules = rules_of(visit.centre()?).await?;
    let purpose = Purpose {
        title: "requests-correct-title",
        lead: "requests-correct-lead",
        action: door.path("/aendern"),
        submit: "requests-correct-send",
        back: Some(door.path("")),
        number: None,
        is_series: request.series.is_some(),
        fixed_email: Some(request.asker.email.clone()),
        hand: Hand::Asker,
    };
    let shell = below(visit, door, request, visit.say(purpose.title));
    let page = FormPage::new(visit, shell, rules, purpose, typed, findings).await?;
    page.answer()
}

/// Takes what was written anew.
pub async fn correct(visit: Visit, door: Door, Form(fields): Form) -> Result<Response> {
    let done = Box::pin(take(&visit, &door, fields));
    kindly(&visit, door.own_secret(), done).await
}

async fn take(visit: &Visit, door: &Door, fields: Fields) -> Result<Response> {
    let own = door.open(visit).await?;
    let centre = visit.centre()?;
    let request = store::find(centre.database.read(), own.id()).await?;
    if fields.has(AMENDS) {
        return match Amendment::read(&fields, request.need.medium) {
            Ok(amendment) => {
                correcting::amend(centre, &own, &amendment).await?;
                let told = "requests-told-amended";
                visit.go_and_tell(&door.path(""), told).await
            }
            Err(errors) => {
                let typed = Typed::refused(fields, errors);
                amendment(visit, door, &request, typed)
            }
        };
    }
    let rules = rules_of(centre).await?;
    if fields.has("look") {
        let found = shown::half(visit, &rules, &fields)?;
        return correction(visit, door, &request, fields.into(), found).await;
    }
    let language = request.asker.language;
    let wished = match Wished::read(&fields, &rules, language, Hand::Asker) {
        Ok(wished) => wished,
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            return correction(visit, door, &request, typed, Vec::new()).await;
        }
    };
    let scope = Scope::of(fields.text("scope"));
    match correcting::correct(centre, &own, &wished, scope, false).await? {
        Corrected::Done { changed, left } => {
            let path = if left > 0 {
                door.told(&format!("{CHANGED}={changed}&{LEFT}={left}"))
            } else {
                door.path("")
            };
            visit.go_and_tell(&path, "requests-told-corrected").await
        }
        Corrected::Refused(verdict) => {
            let found = shown::findings(&centre.texts, visit.language, &verdict);
            correction(visit, door, &request, fields.into(), found).await
        }
    }
}

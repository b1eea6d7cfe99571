//! How the centre reminds, and whether a person wants mail.

use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Result,
    web::{Errors, Form, Shell, Visit, render},
};

use crate::deadlines::{
    actions,
    model::Rule,
    pages::Holders,
    paths,
    rights::{CONFIGURE, READ},
    store,
};

#[derive(Template)]
#[template(path = "deadlines/rules.html")]
struct RulesPage {
    shell: Shell,
    remind_days: String,
    escalate_days: String,
    escalate_role: String,
    roles: Vec<(String, String)>,
    errors: Errors,
}

impl RulesPage {
    fn beside(&self, field: &str) -> Option<String> {
        Some(self.shell.sentence(self.errors.beside(field)?))
    }
}

pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(CONFIGURE)?;
    let rule = store::reminding::find(centre.database.read(), centre.clock.today()).await?;
    let typed = [
        rule.remind_days.to_string(),
        rule.escalate_days.to_string(),
        rule.escalate_role,
    ];
    page(&visit, typed, Errors::default()).await
}

pub async fn save(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(CONFIGURE)?;
    let done = match Rule::read(&fields) {
        Ok(rule) => actions::set_rule(centre, &visit.actor, rule).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match done {
        Ok(()) => visit.go_and_tell(paths::LIST, "deadline-told-rule").await,
        Err(Error::Invalid(errors)) => {
            let typed = ["remind_days", "escalate_days", "escalate_role"];
            let typed = typed.map(|name| fields.text(name).to_owned());
            let page = page(&visit, typed, errors).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(cause) => Err(cause),
    }
}

async fn page(visit: &Visit, typed: [String; 3], errors: Errors) -> Result<Response> {
    let [remind_days, escalate_days, escalate_role] = typed;
    render(&RulesPage {
        shell: Shell::new(visit, visit.say("deadline-rules"))
            .below(visit.say("start-title"), "/intern")
            .below(visit.say("deadline-title"), paths::LIST),
        remind_days,
        escalate_days,
        escalate_role,
        roles: Holders::of(visit).await?.roles,
        errors,
    })
}

/// Switches one's own reminders by mail. Whoever may not see the list goes back to the start.
pub async fn set_silent(visit: Visit, Form(fields): Form) -> Result<Response> {
    let is_silent = fields.text("mail") == "aus";
    actions::set_silent(visit.centre()?, &visit.actor, is_silent).await?;
    let path = if visit.actor.may(READ) {
        paths::LIST
    } else {
        platform::web::sign_in::START
    };
    let told = if is_silent {
        "deadline-told-mail-off"
    } else {
        "deadline-told-mail-on"
    };
    visit.tell(told).await?;
    Ok(platform::web::redirect(&visit.to(path)))
}

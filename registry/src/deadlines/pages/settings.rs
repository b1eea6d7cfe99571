//! How the centre reminds, and whether a person wants mail.

use askama::Template;
use axum::response::Response;
use platform::{
    Error, Result,
    web::{Errors, Form, Shell, Typed, Visit},
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
    typed: Typed,
    roles: Vec<(String, String)>,
}

pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(CONFIGURE)?;
    let rule = store::reminding::find(centre.database.read(), centre.clock.today()).await?;
    let typed = Typed::fresh(&[
        ("remind_days", rule.remind_days.to_string()),
        ("escalate_days", rule.escalate_days.to_string()),
        ("escalate_role", rule.escalate_role),
    ]);
    page(&visit, typed).await
}

pub async fn save(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(CONFIGURE)?;
    let done = match Rule::read(&fields) {
        Ok(rule) => actions::set_rule(centre, &visit.actor, rule).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match Errors::of(done)? {
        Ok(()) => visit.go_and_tell(paths::LIST, "deadline-told-rule").await,
        Err(errors) => page(&visit, Typed::refused(fields, errors)).await,
    }
}

async fn page(visit: &Visit, typed: Typed) -> Result<Response> {
    let page = RulesPage {
        shell: Shell::new(visit, visit.say("deadline-rules"))
            .below(visit.say("start-title"), "/intern")
            .below(visit.say("deadline-title"), paths::LIST),
        typed,
        roles: Holders::of(visit).await?.roles,
    };
    page.typed.answer(&page)
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

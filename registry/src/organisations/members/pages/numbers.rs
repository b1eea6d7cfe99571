//! The numbers that hold for invitations.

use axum::response::Response;
use platform::{
    Result,
    web::{Fields, Form, Typed, Visit, field::Filled},
};

use super::super::{
    super::{pages::shell, paths as organisations, rights::MEMBERS},
    actions,
    model::InvitationRules,
    paths, store,
};
use crate::record_form::RecordForm;

/// The form with what holds today.
pub async fn show(visit: Visit) -> Result<Response> {
    visit.actor.must(MEMBERS)?;
    let centre = visit.centre()?;
    let rules = store::rules(centre.database.read(), centre.clock.today()).await?;
    let pairs = [
        ("lives_days", rules.lives_days),
        ("most_per_day", rules.most_per_day),
    ];
    let pairs = pairs.map(|(name, number)| (name.to_owned(), number.to_string()));
    page(&visit, Fields::new(pairs.to_vec()).into())
}

/// Sets what holds from today on.
pub async fn set(visit: Visit, Form(fields): Form) -> Result<Response> {
    visit.actor.must(MEMBERS)?;
    match InvitationRules::read(&fields) {
        Ok(rules) => {
            actions::set_rules(visit.centre()?, &visit.actor, rules).await?;
            visit.go_and_tell(paths::RULES, "organisations-kept").await
        }
        Err(errors) => page(&visit, Typed::refused(fields, errors)),
    }
}

fn page(visit: &Visit, typed: Typed) -> Result<Response> {
    let shell = shell(visit, visit.say("members-rules-title"));
    let form = Filled::new(&shell, "organisations-rules", &typed);
    let numbers = vec![
        form.field("lives_days", "number").required(),
        form.field("most_per_day", "number").required(),
    ];
    let page = RecordForm {
        lead: Some(visit.say("members-rules-lead")),
        action: paths::RULES.to_owned(),
        back: organisations::LIST.to_owned(),
        groups: vec![form.group("numbers", numbers)],
        hidden: Vec::new(),
        ticks: None,
        removal: None,
        submit: "organisations-save",
        shell,
        typed,
    };
    page.typed.answer(&page)
}

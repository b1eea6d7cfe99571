//! The numbers that hold for invitations.

use axum::response::Response;
use platform::{
    Result,
    web::{Errors, Fields, Form, Visit},
};

use super::super::{
    super::{
        pages::{edit::FormPage, shell},
        paths as organisations,
        rights::MEMBERS,
    },
    actions,
    model::InvitationRules,
    paths, store,
};
use crate::fields::Filled;

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
    page(&visit, &Fields::new(pairs.to_vec()), None).answer()
}

/// Sets what holds from today on.
pub async fn set(visit: Visit, Form(fields): Form) -> Result<Response> {
    visit.actor.must(MEMBERS)?;
    match InvitationRules::read(&fields) {
        Ok(rules) => {
            actions::set_rules(visit.centre()?, &visit.actor, rules).await?;
            visit.go_and_tell(paths::RULES, "organisations-kept").await
        }
        Err(errors) => page(&visit, &fields, Some(&errors)).answer(),
    }
}

fn page(visit: &Visit, fields: &Fields, errors: Option<&Errors>) -> FormPage {
    let form = Filled::new(visit, "organisations-rules", fields, errors);
    let numbers = vec![
        form.required("lives_days", "number"),
        form.required("most_per_day", "number"),
    ];
    FormPage {
        shell: shell(visit, visit.say("members-rules-title")),
        lead: Some(visit.say("members-rules-lead")),
        action: paths::RULES.to_owned(),
        back: organisations::LIST.to_owned(),
        errors: form.summary(),
        groups: vec![form.group("numbers", numbers)],
        hidden: Vec::new(),
        is_removable: false,
        submit: "organisations-save",
    }
}

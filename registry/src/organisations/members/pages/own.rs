//! Meine Organisation: what its own people see of it, and what its administrators look after.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    web::{Form, Shell, Typed, Visit, field::Filled, redirect, render, sign_in::START},
};

use super::super::{
    super::{
        model::Organisation,
        pages::record::{Fact, facts},
        rights::OWN,
        store as organisations,
    },
    actions::{self, Side},
    model::{OwnDetails, Position},
    paths, store,
};
use super::{Named, People};
use crate::record_form::RecordForm;

/// What an organisation's own people see of what is known about it. Notes and papers of the centre
/// are not among it.
const SHOWN: &[&str] = &[
    "short_name",
    "address",
    "district",
    "phone",
    "email",
    "website",
    "school_number",
    "recognition",
    "recognised_since",
    "recognised_until",
    "closed_on",
];

/// The shell of a page below »Meine Organisation«.
pub fn own_shell(visit: &Visit, title: impl Into<String>) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), START)
        .below(visit.say("members-own-title"), paths::OWN)
}

#[derive(Template)]
#[template(path = "members/list.html")]
struct ListPage {
    shell: Shell,
    /// Page, name, position.
    organisations: Vec<(String, String, Position)>,
}

/// The organisations one belongs to; where there is one, its page.
pub async fn list(visit: Visit) -> Result<Response> {
    visit.actor.must(OWN)?;
    let rows = visit.centre()?.database.read();
    let account = visit.actor.account.ok_or(Error::NotFound)?;
    let members = store::of_account(rows, account).await?;
    if let [only] = members.as_slice() {
        return Ok(redirect(&visit.to(&paths::own(only.organisation))));
    }
    let mut found = Vec::new();
    for member in members {
        let organisation = organisations::find(rows, member.organisation).await?;
        let path = paths::own(member.organisation);
        found.push((path, organisation.details.name, member.position));
    }
    let shell = Shell::new(&visit, visit.say("members-own-title"));
    render(&ListPage {
        shell: shell.below(visit.say("start-title"), START),
        organisations: found,
    })
}

#[derive(Template)]
#[template(path = "members/own.html")]
struct OwnPage {
    shell: Shell,
    one: Organisation,
    facts: Vec<Fact>,
    people: People,
    is_public: bool,
}

/// One's organisation.
pub async fn show(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let centre = visit.centre()?;
    actions::own(centre, &visit.actor, named.id).await?;
    let one = organisations::find(centre.database.read(), named.id).await?;
    let mut facts = facts(&visit, &one, None);
    facts.retain(|fact| SHOWN.contains(&fact.key));
    render(&OwnPage {
        shell: own_shell(&visit, one.details.name.clone()),
        facts,
        people: People::of(&visit, Side::Own, named.id).await?,
        is_public: one.is_public(centre.clock.today()),
        one,
    })
}

/// The form with what an organisation may correct.
pub async fn form(visit: Visit, Path(named): Path<Named>) -> Result<Response> {
    let centre = visit.centre()?;
    actions::must_administer(centre, &visit.actor, Side::Own, named.id).await?;
    let one = organisations::find(centre.database.read(), named.id).await?;
    page(&visit, &one, one.details.fields().into())
}

/// Takes the corrections.
pub async fn correct(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    actions::must_administer(centre, &visit.actor, Side::Own, named.id).await?;
    match OwnDetails::read(&fields) {
        Ok(details) => {
            actions::correct(centre, &visit.actor, named.id, details).await?;
            visit
                .go_and_tell(&paths::own(named.id), "organisations-kept")
                .await
        }
        Err(errors) => {
            let one = organisations::find(centre.database.read(), named.id).await?;
            page(&visit, &one, Typed::refused(fields, errors))
        }
    }
}

fn page(visit: &Visit, one: &Organisation, typed: Typed) -> Result<Response> {
    let shell = own_shell(visit, visit.say("members-correct"))
        .below(&one.details.name, &paths::own(one.id));
    let form = Filled::new(&shell, "organisations", &typed);
    let own = vec![
        form.field("short_name", "text"),
        form.field("street", "text"),
        form.field("postcode", "text"),
        form.field("town", "text"),
        form.field("phone", "tel"),
        form.field("email", "email"),
        form.field("website", "url"),
    ];
    let page = RecordForm {
        lead: Some(visit.say("members-correct-lead")),
        action: paths::correct(one.id),
        back: paths::own(one.id),
        groups: vec![form.group("where", own)],
        hidden: Vec::new(),
        ticks: None,
        removal: None,
        submit: "organisations-save",
        shell,
        typed,
    };
    page.typed.answer(&page)
}

//! Two records about one person: looking for the second, choosing field by field.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    access::accounts,
    web::{Fields, Form, Shell, Visit, list::Wanted, redirect, render},
};
use serde::Deserialize;
use values::id::Id;

use super::{PersonPath, language_name, shell_below};
use crate::people::{
    actions::{self, Merging},
    model::{Details, Person},
    paths,
    register::{Narrowed, Order, Register},
    rules::{self, Choices, Side, Similar},
};

/// Most people shown as found.
const MOST_FOUND: usize = 20;

#[derive(Template)]
#[template(path = "people/merge_start.html")]
struct StartPage {
    shell: Shell,
    person: Person,
    similar: Vec<Similar>,
    search: String,
    found: Vec<Arc<Person>>,
}

/// Looks for the second record.
pub async fn start(visit: Visit, Path(path): Path<PersonPath>) -> Result<Response> {
    let centre = visit.centre()?;
    let person = actions::find(centre, &visit.actor, path.id).await?;
    rules::may_change(&person)?;
    let search = Wanted::of(&visit, &[], &[]).search;
    let found = if search.is_empty() {
        Vec::new()
    } else {
        let narrowed = Narrowed {
            search: search.clone(),
            ..Narrowed::default()
        };
        let register = Register::of(centre).await?;
        let today = centre.clock.today();
        let found = register.list(&visit.actor, &narrowed, Order::Fitting, false, today);
        let others = found.into_iter();
        others
            .filter(|one| one.id != person.id && !one.is_restricted())
            .take(MOST_FOUND)
            .collect()
    };
    let similar = actions::similar(centre, &visit.actor, &person.details, None).await?;
    let similar = similar.into_iter().filter(|one| one.person.id != person.id);
    render(&StartPage {
        shell: shell_below(&visit, visit.say("people-merge-title"), &person),
        similar: similar.collect(),
        person,
        search,
        found,
    })
}

/// Names two people in an address.
#[derive(Deserialize)]
pub struct BothPath {
    id: Id,
    other: Id,
}

/// A field of both records.
struct Line {
    name: &'static str,
    label: &'static str,
    kept: String,
    other: String,
    /// Which is ticked when the page opens.
    side: Side,
}

impl Line {
    fn is_same(&self) -> bool {
        self.kept == self.other
    }

    fn takes_other(&self) -> bool {
        self.side == Side::Other
    }
}

#[derive(Template)]
#[template(path = "people/merge.html")]
struct MergePage {
    shell: Shell,
    kept: Person,
    other: Person,
    lines: Vec<Line>,
    /// What the record will hold of channels, functions and languages.
    united: Details,
    visit: Visit,
}

impl MergePage {
    fn language(&self, tag: &str) -> String {
        language_name(&self.visit, tag)
    }
}

/// Both side by side.
pub async fn show(visit: Visit, Path(path): Path<BothPath>) -> Result<Response> {
    let centre = visit.centre()?;
    let kept = actions::find(centre, &visit.actor, path.id).await?;
    let other = actions::find(centre, &visit.actor, path.other).await?;
    if kept.id == other.id {
        return Ok(redirect(&visit.to(&paths::person(kept.id))));
    }
    rules::may_merge(&kept, &other)?;
    let choices = Choices::usual(&kept.details);
    render(&MergePage {
        shell: shell_below(&visit, visit.say("people-merge-title"), &kept),
        lines: lines(&visit, &kept.details, &other.details, choices).await?,
        united: rules::united(&kept.details, &other.details, choices),
        kept,
        other,
        visit,
    })
}

async fn lines(
    visit: &Visit,
    kept: &Details,
    other: &Details,
    choices: Choices,
) -> Result<Vec<Line>> {
    let fields = [
        ("given_name", "people-given-name", choices.given_name),
        ("family_name", "people-family-name", choices.family_name),
        ("address", "people-address", choices.address),
        (
            "contact_language",
            "people-contact-language",
            choices.contact_language,
        ),
        ("contact_way", "people-contact-way", choices.contact_way),
        ("account", "people-account", choices.account),
    ];
    let texts = texts(visit, kept).await?.into_iter();
    let texts = texts.zip(self::texts(visit, other).await?);
    let lines = fields.into_iter().zip(texts);
    Ok(lines
        .map(|((name, label, side), (kept, other))| Line {
            name,
            label,
            kept,
            other,
            side,
        })
        .collect())
}

/// What one record says in each of the fields that are chosen, in their order.
async fn texts(visit: &Visit, details: &Details) -> Result<[String; 6]> {
    let account = match details.account {
        Some(account) => accounts::find(visit.centre()?.database.read(), account).await?,
        None => None,
    };
    let language = details.contact_language.as_deref();
    let way = details.contact_way;
    Ok([
        details.given_name.clone(),
        details.family_name.clone(),
        details.address.lines().join(", "),
        language.map_or_else(String::new, |tag| language_name(visit, tag)),
        way.map_or_else(String::new, |way| {
            visit.say(&format!("people-way-{}", way.key()))
        }),
        account.map_or_else(String::new, |account| account.name),
    ])
}

/// Makes one of both.
pub async fn merge(
    visit: Visit,
    Path(path): Path<BothPath>,
    Form(typed): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let kept = actions::find(centre, &visit.actor, path.id).await?;
    let both = Merging {
        kept: (path.id, typed.text("seen_kept").to_owned()),
        other: (path.other, typed.text("seen_other").to_owned()),
        choices: chosen(&typed, Choices::usual(&kept.details)),
    };
    match actions::merge(&visit.house, centre, &visit.actor, &both).await {
        Ok(()) => {
            let path = paths::person(path.id);
            visit.go_and_tell(&path, "people-told-merged").await
        }
        // The page shows both as they are now.
        Err(Error::Refused(refusal)) if refusal.key == "refused-people-changed-meanwhile" => {
            let path = paths::merging_with(path.id, path.other);
            visit
                .go_and_tell(&path, "refused-people-changed-meanwhile")
                .await
        }
        Err(cause) => Err(cause),
    }
}

fn chosen(typed: &Fields, usual: Choices) -> Choices {
    let side = |name: &str, usual: Side| match typed.text(name) {
        "kept" => Side::Kept,
        "other" => Side::Other,
        _ => usual,
    };
    Choices {
        given_name: side("given_name", usual.given_name),
        family_name: side("family_name", usual.family_name),
        address: side("address", usual.address),
        contact_language: side("contact_language", usual.contact_language),
        contact_way: side("contact_way", usual.contact_way),
        account: side("account", usual.account),
    }
}

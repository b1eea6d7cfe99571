//! One deadline: its form, its page, what may be done with it.

use askama::Template;
use axum::response::Response;
use platform::{
    Error, Result,
    web::{Errors, Form, Shell, Typed, Visit, format},
};
use values::{day::Day, language::Language};

use super::{ChosenPath, Holders, chosen, kind_words};
use crate::deadlines::{
    actions,
    model::{Kept, Move, NewDeadline, Postponement},
    paths,
    rights::{READ, WRITE},
    rules, sentence, store,
};

#[derive(Template)]
#[template(path = "deadlines/new.html")]
struct NewPage {
    shell: Shell,
    typed: Typed,
    roles: Vec<(String, String)>,
    people: Vec<(String, String)>,
}

pub async fn show_new(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(WRITE)?;
    let rule = store::reminding::find(centre.database.read(), centre.clock.today()).await?;
    let me = visit.actor.account.map(|id| format!("account:{id}"));
    let typed = Typed::fresh(&[
        ("holder", me.unwrap_or_default()),
        ("remind_days", rule.remind_days.to_string()),
    ]);
    new_page(&visit, typed).await
}

pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(WRITE)?;
    let done = match NewDeadline::read(&fields) {
        Ok(new) => actions::add(centre, &visit.actor, new).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    match Errors::of(done)? {
        Ok(id) => {
            let path = paths::deadline(id);
            visit.go_and_tell(&path, "deadline-told-added").await
        }
        Err(errors) => new_page(&visit, Typed::refused(fields, errors)).await,
    }
}

async fn new_page(visit: &Visit, typed: Typed) -> Result<Response> {
    let holders = Holders::of(visit).await?;
    let roles = holders.roles.into_iter();
    let roles = roles.map(|(key, words)| (format!("role:{key}"), words));
    let people = holders.people.into_iter();
    let people = people
        .filter(|person| person.disabled_at.is_none())
        .map(|person| (format!("account:{}", person.id), person.name));
    let page = NewPage {
        shell: shell(visit, visit.say("deadline-new")),
        typed,
        roles: roles.collect(),
        people: people.collect(),
    };
    page.typed.answer(&page)
}

#[derive(Template)]
#[template(path = "deadlines/one.html")]
struct OnePage {
    shell: Shell,
    kept: Kept,
    kind: String,
    holder: String,
    done: Option<(String, String)>,
    moves: Vec<Move>,
    may_change: bool,
    typed: Typed,
    today: Day,
}

pub async fn show(visit: Visit, path: ChosenPath) -> Result<Response> {
    visit.actor.must(READ)?;
    one_page(&visit, path, Typed::default()).await
}

pub async fn finish(visit: Visit, path: ChosenPath, Form(_): Form) -> Result<Response> {
    visit.actor.must(WRITE)?;
    let kept = chosen(&visit, path.id).await?;
    actions::finish(visit.centre()?, &visit.actor, kept.id).await?;
    visit.go_and_tell(paths::LIST, "deadline-told-done").await
}

pub async fn put_off(visit: Visit, path: ChosenPath, Form(fields): Form) -> Result<Response> {
    visit.actor.must(WRITE)?;
    let kept = chosen(&visit, path.id).await?;
    match Postponement::read(&fields) {
        Ok(to) => {
            actions::put_off(visit.centre()?, &visit.actor, kept.id, to).await?;
            let path = paths::deadline(kept.id);
            visit.go_and_tell(&path, "deadline-told-moved").await
        }
        Err(errors) => one_page(&visit, path, Typed::refused(fields, errors)).await,
    }
}

async fn one_page(visit: &Visit, path: ChosenPath, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let kept = chosen(visit, path.id).await?;
    let holders = Holders::of(visit).await?;
    let title = title(visit, &kept);
    let page = OnePage {
        shell: shell(visit, title),
        kind: kind_words(visit, &kept.owner.kind),
        holder: holders.words(visit, &kept.holder),
        done: kept
            .done
            .as_ref()
            .map(|(at, by)| (format::moment(visit.language, *at), by.clone())),
        moves: store::moves(rows, kept.id).await?,
        may_change: visit.actor.may(WRITE) && rules::may_change(&kept).is_ok(),
        typed,
        today: centre.clock.today(),
        kept,
    };
    page.typed.answer(&page)
}

fn title(visit: &Visit, kept: &Kept) -> String {
    if kept.is_own() {
        kept.name.clone()
    } else {
        let language: Language = visit.language;
        sentence(&visit.house.texts, language, kept)
    }
}

fn shell(visit: &Visit, title: String) -> Shell {
    Shell::new(visit, title)
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("deadline-title"), paths::LIST)
}

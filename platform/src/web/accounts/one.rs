//! One account: its roles, and what administrators can do for it.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::Path, response::Response};
use serde::Deserialize;
use values::{id::Id, subject::Subject};

use super::{ACCOUNTS_PATH, name_of, path};
use crate::{
    access::{
        accounts::{self, Account},
        administration::{self, GIVE_ADMINISTRATOR, Given},
        rights::ACCOUNTS,
        roles,
        sessions::{self, OpenSession},
        ways::{self, Ways},
    },
    area::Panel,
    error::{Error, Result},
    second_person,
    web::{form::Form, render, shell::Shell, sign_in::START, visit::Visit},
};

#[derive(Deserialize)]
pub(super) struct OnePath {
    id: Id,
}

#[derive(Template)]
#[template(path = "account_one.html")]
struct OnePage {
    shell: Shell,
    account: Account,
    /// Key, name, and whether it is held.
    roles: Vec<(String, String, bool)>,
    ways: Ways,
    sessions: Vec<OpenSession>,
    is_own: bool,
    /// Whether the administrator's role waits for a second person.
    is_waiting: bool,
    panels: Vec<Panel>,
}

impl OnePage {
    fn to(&self, act: &str) -> String {
        self.shell.to(format!("{}/{act}", path(self.account.id)))
    }
}

pub(super) async fn show(visit: Visit, Path(one): Path<OnePath>) -> Result<Response> {
    visit.actor.must(ACCOUNTS)?;
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let account = accounts::find(rows, one.id).await?.ok_or(Error::NotFound)?;
    let subject = Subject::new(accounts::SUBJECT, one.id);
    let all = roles::list(rows).await?;
    render(&OnePage {
        shell: Shell::new(&visit, account.name.clone())
            .below(visit.say("start-title"), START)
            .below(visit.say("accounts-title"), ACCOUNTS_PATH),
        roles: all
            .iter()
            .map(|role| {
                (
                    role.key.clone(),
                    name_of(&visit, role),
                    account.roles.contains(&role.key),
                )
            })
            .collect(),
        ways: ways::of(rows, account.id).await?,
        sessions: sessions::list(centre, account.id).await?,
        is_own: visit.actor.account == Some(account.id),
        is_waiting: second_person::is_open(rows, &GIVE_ADMINISTRATOR, &subject).await?,
        panels: visit
            .house
            .panels(centre, &visit.actor, visit.language, &subject)
            .await?,
        account,
    })
}

pub(super) async fn set_roles(
    visit: Visit,
    Path(one): Path<OnePath>,
    Form(fields): Form,
) -> Result<Response> {
    let wanted: BTreeSet<String> = fields.all("rolle").map(str::to_owned).collect();
    let given = administration::set_roles(visit.centre()?, &visit.actor, one.id, &wanted).await?;
    match given {
        Given::Done => {
            visit
                .go_and_tell(&path(one.id), "accounts-told-roles")
                .await
        }
        Given::WaitsForSecond => {
            visit
                .go_and_tell(&path(one.id), "accounts-told-waits")
                .await
        }
    }
}

pub(super) async fn invite(
    visit: Visit,
    Path(one): Path<OnePath>,
    Form(_): Form,
) -> Result<Response> {
    administration::invite_again(visit.centre()?, &visit.actor, one.id).await?;
    visit
        .go_and_tell(&path(one.id), "accounts-told-invited")
        .await
}

pub(super) async fn clear(
    visit: Visit,
    Path(one): Path<OnePath>,
    Form(_): Form,
) -> Result<Response> {
    administration::clear_ways(visit.centre()?, &visit.actor, one.id).await?;
    visit
        .go_and_tell(&path(one.id), "accounts-told-cleared")
        .await
}

pub(super) async fn close(
    visit: Visit,
    Path(one): Path<OnePath>,
    Form(_): Form,
) -> Result<Response> {
    administration::close(visit.centre()?, &visit.actor, one.id).await?;
    visit
        .go_and_tell(&path(one.id), "accounts-told-closed")
        .await
}

pub(super) async fn reopen(
    visit: Visit,
    Path(one): Path<OnePath>,
    Form(_): Form,
) -> Result<Response> {
    administration::reopen(visit.centre()?, &visit.actor, one.id).await?;
    visit
        .go_and_tell(&path(one.id), "accounts-told-reopened")
        .await
}

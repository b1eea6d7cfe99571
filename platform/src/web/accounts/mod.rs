//! Accounts of a centre: who can sign in, with which roles.

mod one;

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use askama::Template;
use axum::{http::StatusCode, response::Response};
use values::{clock::Moment, contact::Email, id::Id, language::Language, subject::Subject, text};

use super::{
    form::{Errors, Fields, Form},
    list::{Listed, PAGE, Wanted},
    pages::Pages,
    render,
    sheet::{Cell, Kind, Sheet},
    shell::Shell,
    sign_in::START,
    visit::Visit,
};
use crate::{
    access::{
        Access,
        accounts::{self, Account, NewAccount},
        administration::{self, Given},
        rights::ACCOUNTS,
        roles::{self, Role},
        sessions,
    },
    area::{Links, SubjectLink},
    centre::Centre,
    error::{Error, Refusal, Result},
};

/// The list.
pub(crate) const ACCOUNTS_PATH: &str = "/intern/konten";
/// The form for a new account.
pub(crate) const NEW: &str = "/intern/konten/neu";

/// The page of an account.
pub(crate) fn path(id: Id) -> String {
    format!("{ACCOUNTS_PATH}/{id}")
}

const COLUMNS: &[&str] = &["name", "zuletzt"];
const FILTERS: &[&str] = &["rolle", "stand"];
const LONGEST_NAME: usize = 120;

pub(crate) fn pages(pages: Pages) -> Pages {
    let (read, fresh) = (Access::Needs(ACCOUNTS), Access::NeedsFresh(ACCOUNTS));
    pages
        .get("/{centre}/intern/konten", read, list)
        .get("/{centre}/intern/konten.csv", read, csv)
        .get("/{centre}/intern/konten.xlsx", read, xlsx)
        .get("/{centre}/intern/konten/neu", fresh, show_new)
        .post("/{centre}/intern/konten/neu", fresh, add)
        .get("/{centre}/intern/konten/{id}", read, one::show)
        .post("/{centre}/intern/konten/{id}", fresh, one::set_roles)
        .post("/{centre}/intern/konten/{id}/einladen", fresh, one::invite)
        .post(
            "/{centre}/intern/konten/{id}/zuruecksetzen",
            fresh,
            one::clear,
        )
        .post("/{centre}/intern/konten/{id}/schliessen", fresh, one::close)
        .post("/{centre}/intern/konten/{id}/oeffnen", fresh, one::reopen)
}

/// Names and pages of all accounts among `subjects`, in one look.
pub(crate) async fn subjects(centre: &Arc<Centre>, subjects: &HashSet<&Subject>) -> Result<Links> {
    let of_accounts = |subject: &&&Subject| subject.kind == accounts::SUBJECT;
    if !subjects
        .iter()
        .any(|subject| subject.kind == accounts::SUBJECT)
    {
        return Ok(Links::new());
    }
    let all = accounts::list(centre.database.read()).await?;
    let links = subjects.iter().filter(of_accounts).filter_map(|subject| {
        let account = all.iter().find(|account| account.id == subject.id)?;
        let link = SubjectLink {
            title: account.name.clone(),
            path: path(account.id),
        };
        Some(((*subject).clone(), link))
    });
    Ok(links.collect())
}

/// What the page calls a role.
pub(crate) fn name_of(visit: &Visit, role: &Role) -> String {
    role.name.clone().unwrap_or_else(|| visit.say(&role.text()))
}

/// A line of the list.
struct Line {
    account: Account,
    roles: Vec<String>,
    last_seen: Option<Moment>,
}

#[derive(Template)]
#[template(path = "accounts.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Line>,
    roles: Vec<(String, String)>,
}

/// Every line that is wanted, sorted; and the roles by name. Accounts are few enough to be read
/// whole.
async fn lines(visit: &Visit, wanted: &Wanted) -> Result<(Vec<Line>, Vec<(String, String)>)> {
    let rows = visit.centre()?.database.read();
    let all_roles = roles::list(rows).await?;
    let names: BTreeMap<String, String> = all_roles
        .iter()
        .map(|role| (role.key.clone(), name_of(visit, role)))
        .collect();
    let seen: BTreeMap<Id, Moment> = sessions::last_seen(rows).await?.into_iter().collect();
    let search = text::fold(&wanted.search);
    let mut lines: Vec<Line> = accounts::list(rows)
        .await?
        .into_iter()
        .filter(|account| {
            let is_found = [&account.name, &account.email]
                .iter()
                .any(|own| text::fold(own).contains(&search));
            let has_role = wanted
                .filter("rolle")
                .is_none_or(|role| account.roles.iter().any(|own| own == role));
            let is_closed = account.disabled_at.is_some();
            let has_state = wanted
                .filter("stand")
                .is_none_or(|state| (state == "geschlossen") == is_closed);
            is_found && has_role && has_state
        })
        .map(|account| Line {
            roles: account
                .roles
                .iter()
                .filter_map(|role| names.get(role).cloned())
                .collect(),
            last_seen: seen.get(&account.id).copied(),
            account,
        })
        .collect();
    lines.sort_by_cached_key(|line| text::fold(&line.account.name));
    if wanted.sort == "zuletzt" {
        lines.sort_by_key(|line| line.last_seen);
    }
    if wanted.is_descending {
        lines.reverse();
    }
    let choices = all_roles
        .iter()
        .map(|role| (role.key.clone(), name_of(visit, role)));
    Ok((lines, choices.collect()))
}

async fn list(visit: Visit) -> Result<Response> {
    visit.actor.must(ACCOUNTS)?;
    let wanted = Wanted::of(&visit, COLUMNS, FILTERS);
    let (mut lines, roles) = lines(&visit, &wanted).await?;
    let total = lines.len() as u64;
    let offset = usize::try_from(wanted.offset())
        .unwrap_or(usize::MAX)
        .min(lines.len());
    lines.drain(..offset);
    lines.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let shell =
        Shell::new(&visit, visit.say("accounts-title")).below(visit.say("start-title"), START);
    render(&ListPage {
        shell,
        list: Listed::new(&visit, wanted, lines, total),
        roles,
    })
}

async fn csv(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Csv).await
}

async fn xlsx(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Xlsx).await
}

async fn file(visit: &Visit, kind: Kind) -> Result<Response> {
    visit.actor.must(ACCOUNTS)?;
    let wanted = Wanted::of(visit, COLUMNS, FILTERS);
    let (lines, _) = lines(visit, &wanted).await?;
    let heads = [
        "accounts-name",
        "accounts-email",
        "accounts-roles",
        "accounts-seen",
        "accounts-closed",
    ];
    let rows = lines.into_iter().map(|line| {
        vec![
            Cell::text(line.account.name),
            Cell::text(line.account.email),
            Cell::text(line.roles.join(", ")),
            line.last_seen.map_or(Cell::text(""), Cell::moment),
            line.account
                .disabled_at
                .map_or(Cell::text(""), Cell::moment),
        ]
    });
    let sheet = Sheet {
        name: visit.say("accounts-title"),
        heads: heads.iter().map(|head| visit.say(head)).collect(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}

#[derive(Template)]
#[template(path = "account_new.html")]
struct NewPage {
    shell: Shell,
    fields: Fields,
    errors: Errors,
    /// Key, name, and whether it is ticked.
    roles: Vec<(String, String, bool)>,
}

async fn new_page(visit: &Visit, fields: Fields, errors: Errors) -> Result<NewPage> {
    let all = roles::list(visit.centre()?.database.read()).await?;
    let ticked: Vec<String> = fields.all("rolle").map(str::to_owned).collect();
    Ok(NewPage {
        shell: Shell::new(visit, visit.say("account-new-title"))
            .below(visit.say("start-title"), START)
            .below(visit.say("accounts-title"), ACCOUNTS_PATH),
        roles: all
            .iter()
            .map(|role| {
                (
                    role.key.clone(),
                    name_of(visit, role),
                    ticked.contains(&role.key),
                )
            })
            .collect(),
        fields,
        errors,
    })
}

async fn show_new(visit: Visit) -> Result<Response> {
    visit.actor.must(ACCOUNTS)?;
    render(&new_page(&visit, Fields::default(), Errors::default()).await?)
}

fn read(fields: &Fields) -> std::result::Result<NewAccount, Errors> {
    let mut errors = Errors::default();
    let name = fields.text("name");
    if name.is_empty() {
        errors.add("name", Refusal::new("error-required"));
    } else if name.chars().count() > LONGEST_NAME {
        errors.add(
            "name",
            Refusal::new("error-too-long").with("limit", LONGEST_NAME.to_string()),
        );
    }
    let email = Email::parse(fields.text("email"));
    match email {
        Ok(email) if errors.is_empty() => Ok(NewAccount {
            name: name.to_owned(),
            email,
            language: Language::from_tag(fields.text("kontosprache")).unwrap_or_default(),
            roles: fields.all("rolle").map(str::to_owned).collect(),
        }),
        Ok(_) => Err(errors),
        Err(wrong) => {
            errors.add("email", Refusal::new(wrong.key()));
            Err(errors)
        }
    }
}

async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let invited = match read(&fields) {
        Ok(new) => administration::invite(visit.centre()?, &visit.actor, new).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    let errors = match invited {
        Ok((id, given)) => {
            let told = match given {
                Given::Done => visit.tell("accounts-told-invited").await,
                Given::WaitsForSecond => visit.tell("accounts-told-waits").await,
            };
            told?;
            return Ok(super::redirect(&visit.to(&path(id))));
        }
        Err(Error::Invalid(errors)) => errors,
        Err(Error::Refused(refusal)) if refusal.key == "refused-email-taken" => {
            let mut errors = Errors::default();
            errors.add("email", refusal);
            errors
        }
        Err(cause) => return Err(cause),
    };
    let mut response = render(&new_page(&visit, fields, errors).await?)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

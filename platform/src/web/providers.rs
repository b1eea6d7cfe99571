//! Providers of sign-in: which ones the centre has, and what each of them may say.

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use values::{id::Id, subject::Subject};

use super::{
    Errors, Fields, Form, Pages, Shell, Visit, render,
    sign_in::{START, provider::OnePath},
};
use crate::{
    access::{
        Access,
        providers::{self, Draft, Provider, Settings, actions},
        rights::ROLES,
    },
    area::SubjectLink,
    centre::Centre,
    error::{Error, Refusal, Result},
};

/// The list.
pub(crate) const PROVIDERS_PATH: &str = "/intern/anbieter";

/// The page of one.
pub(crate) fn path(id: Id) -> String {
    format!("{PROVIDERS_PATH}/{id}")
}

pub(crate) fn pages(pages: Pages) -> Pages {
    let (read, fresh) = (Access::Needs(ROLES), Access::NeedsFresh(ROLES));
    pages
        .get("/{centre}/intern/anbieter", read, show)
        .post("/{centre}/intern/anbieter", fresh, add)
        .get("/{centre}/intern/anbieter/{id}", read, show_one)
        .post("/{centre}/intern/anbieter/{id}", fresh, change)
        .post("/{centre}/intern/anbieter/{id}/entfernen", fresh, remove)
}

/// Title and page of a provider.
pub(crate) async fn subject(
    centre: &Arc<Centre>,
    subject: &Subject,
) -> Result<Option<SubjectLink>> {
    if subject.kind != providers::SUBJECT {
        return Ok(None);
    }
    let found = providers::find(centre.database.read(), subject.id).await?;
    Ok(found.map(|provider| SubjectLink {
        title: provider.name,
        path: path(provider.id),
    }))
}

#[derive(Template)]
#[template(path = "providers.html")]
struct ListPage {
    shell: Shell,
    providers: Vec<Provider>,
    name: String,
    issuer: String,
    errors: Errors,
}

impl ListPage {
    async fn of(visit: &Visit) -> Result<Self> {
        Ok(Self {
            shell: Shell::new(visit, visit.say("providers-title"))
                .below(visit.say("start-title"), START),
            providers: providers::list(visit.centre()?.database.read()).await?,
            name: String::new(),
            issuer: String::new(),
            errors: Errors::default(),
        })
    }

    fn beside(&self, field: &str) -> Option<String> {
        let refusal = self.errors.beside(field)?;
        Some(self.shell.sentence(refusal))
    }
}

async fn show(visit: Visit) -> Result<Response> {
    visit.actor.must(ROLES)?;
    render(&ListPage::of(&visit).await?)
}

async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    visit.actor.must(ROLES)?;
    let centre = visit.centre()?;
    let added = match Draft::read(&fields, centre.outgoing.inner()) {
        Ok(draft) => actions::add(centre, &visit.actor, &draft).await,
        Err(errors) => Err(Error::Invalid(errors)),
    };
    let errors = match added {
        Ok(id) => return visit.go_and_tell(&path(id), "providers-told-added").await,
        Err(Error::Invalid(errors)) => errors,
        Err(Error::Refused(refusal)) => beside("issuer", refusal),
        Err(cause) => return Err(cause),
    };
    let mut page = ListPage::of(&visit).await?;
    fields.text("name").clone_into(&mut page.name);
    fields.text("issuer").clone_into(&mut page.issuer);
    page.errors = errors;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
}

fn beside(field: &str, refusal: Refusal) -> Errors {
    let mut errors = Errors::default();
    errors.add(field, refusal);
    errors
}

#[derive(Template)]
#[template(path = "provider_one.html")]
struct OnePage {
    shell: Shell,
    provider: Provider,
    settings: Settings,
    connected: u64,
    /// What the provider must know: where it may send browsers, and messages.
    answer_at: String,
    after_sign_out: String,
    sign_out_at: String,
    errors: Errors,
}

impl OnePage {
    async fn of(visit: &Visit, id: Id) -> Result<Self> {
        let centre = visit.centre()?;
        let found = providers::find(centre.database.read(), id).await?;
        let provider = found.ok_or(Error::NotFound)?;
        Ok(Self {
            shell: Shell::new(visit, provider.name.clone())
                .below(visit.say("start-title"), START)
                .below(visit.say("providers-title"), PROVIDERS_PATH),
            settings: provider.settings(),
            connected: actions::connected(centre, &provider).await?,
            answer_at: centre.address(&providers::answer_path(id)),
            after_sign_out: centre.address(providers::AFTER_SIGN_OUT),
            sign_out_at: centre.address(&providers::sign_out_path(id)),
            provider,
            errors: Errors::default(),
        })
    }

    fn beside(&self, field: &str) -> Option<String> {
        let refusal = self.errors.beside(field)?;
        Some(self.shell.sentence(refusal))
    }

    fn removal(&self) -> String {
        format!("{}/entfernen", path(self.provider.id))
    }

    fn connected_number(&self) -> i64 {
        i64::try_from(self.connected).unwrap_or(i64::MAX)
    }

    /// What was typed, but for the secret.
    fn keep_typed(&mut self, fields: &Fields) {
        self.settings = Settings {
            name: fields.text("name").to_owned(),
            client_id: fields.text("client_id").to_owned(),
            new_secret: None,
            email_domains: fields.text("email_domains").to_owned(),
            counts_second_factor: fields.has("counts_second_factor"),
            strong_acr: fields.text("strong_acr").to_owned(),
        };
    }
}

async fn show_one(visit: Visit, Path(one): Path<OnePath>) -> Result<Response> {
    visit.actor.must(ROLES)?;
    render(&OnePage::of(&visit, one.id).await?)
}

async fn change(visit: Visit, Path(one): Path<OnePath>, Form(fields): Form) -> Result<Response> {
    visit.actor.must(ROLES)?;
    match Settings::read(&fields) {
        Ok(settings) => {
            actions::change(visit.centre()?, &visit.actor, one.id, &settings).await?;
            visit
                .go_and_tell(&path(one.id), "providers-told-changed")
                .await
        }
        Err(errors) => {
            let mut page = OnePage::of(&visit, one.id).await?;
            page.keep_typed(&fields);
            page.errors = errors;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)?).into_response())
        }
    }
}

async fn remove(visit: Visit, Path(one): Path<OnePath>, Form(_): Form) -> Result<Response> {
    actions::remove(visit.centre()?, &visit.actor, one.id).await?;
    visit
        .go_and_tell(PROVIDERS_PATH, "providers-told-removed")
        .await
}

//! One-time links by mail.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Path, response::Response};
use serde::Deserialize;
use values::{contact::Email, subject::Subject};

use super::{SignInPage, go_on, link_path};
use crate::{
    access::{
        Actor,
        accounts::{self, Account},
        sign_in,
    },
    centre::Centre,
    database::Entry,
    error::Result,
    mail,
    web::{form::Form, render, shell::Shell, visit::Visit},
};

pub(super) async fn send(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let mut page = SignInPage::new(&visit).await?;
    fields.text("email").clone_into(&mut page.email);
    let email = match page.email.parse::<Email>() {
        Ok(email) => email.to_string(),
        Err(wrong) => {
            page.error = Some(visit.say(wrong.key()));
            return page.refused();
        }
    };
    // The answer is the same whether the account exists or not, and for machines.
    let account = accounts::find_by_email(centre.database.read(), &email).await?;
    if fields.is_trapped() {
        tracing::warn!(
            centre = centre.slug,
            "a machine stepped into the trap of a form"
        );
    } else if let Some(account) = account {
        mail_link(centre, account, None).await?;
    }
    page.email = email;
    page.is_sent = true;
    render(&page)
}

/// Mails `account` a link that leads to `next`, unless it has been sent too many.
pub(crate) async fn mail_link(
    centre: &Arc<Centre>,
    account: Account,
    next: Option<String>,
) -> Result<()> {
    let mut change = centre.change(&Actor::machine("sign-in")).await?;
    if !sign_in::may_be_mailed(&change, account.id).await? {
        return Ok(());
    }
    let lives = sign_in::MAILED_LINK_LIVES;
    let secret = sign_in::issue_towards(&change, account.id, lives, next).await?;
    let address = centre.address(&link_path(&secret));
    mail::write(&centre.texts, &account, "mail-link-subject", &[])
        .paragraph("mail-link-body", &[])
        .button("mail-link-button", address)
        .paragraph("mail-link-end", &[])
        .post(&mut change)
        .await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    change
        .commit(Entry::new("sign-in-link-issued", subject))
        .await
}

#[derive(Deserialize)]
pub(super) struct LinkPath {
    secret: String,
}

#[derive(Template)]
#[template(path = "sign_in_link.html")]
struct LinkPage {
    shell: Shell,
    action: String,
}

/// Mail programs open links to look at them; so a link only asks, and its button signs in.
pub(super) async fn confirm(visit: Visit, Path(path): Path<LinkPath>) -> Result<Response> {
    visit.centre()?;
    let shell = Shell::new(&visit, visit.say("sign-in-link-title"));
    let action = visit.to(&link_path(&path.secret));
    render(&LinkPage { shell, action })
}

pub(super) async fn redeem(
    visit: Visit,
    Path(path): Path<LinkPath>,
    Form(_): Form,
) -> Result<Response> {
    let centre = visit.centre()?;
    let change = centre.change(&Actor::machine("sign-in")).await?;
    let outcome = sign_in::redeem(change, &path.secret, &visit.browser).await?;
    go_on(&visit, outcome).await
}

//! The outbox: what was sent, what waits, what is stuck, and how the centre writes.

use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde::Deserialize;
use values::{id::Id, subject::Subject};

use super::{
    Errors, Form, Pages, Shell, Visit,
    list::{Listed, PAGE, Wanted},
    render,
    staff::{MANAGE_OUTBOX, OUTBOX, READ_OUTBOX},
};
use crate::{
    access::Access,
    database::Entry,
    error::Result,
    jobs,
    mail::{
        self,
        sent::{self, SentMail, State},
        settings::{self, Settings},
    },
};

/// The kind under which the log speaks of follow-ups that are no mails.
const JOB: &str = "job";
const SETTINGS: &str = "/intern/postausgang/einstellungen";
/// Name of the filter in the address.
const STATE: &str = "stand";

pub(crate) fn pages(pages: Pages) -> Pages {
    let manage = Access::Needs(MANAGE_OUTBOX);
    pages
        .get(
            "/{centre}/intern/postausgang",
            Access::Needs(READ_OUTBOX),
            show,
        )
        .get(
            "/{centre}/intern/postausgang/einstellungen",
            manage,
            show_settings,
        )
        .post(
            "/{centre}/intern/postausgang/einstellungen",
            manage,
            save_settings,
        )
        .post("/{centre}/intern/postausgang/{id}/erneut", manage, retry)
        .post(
            "/{centre}/intern/postausgang/{id}/aufgeben",
            manage,
            give_up,
        )
}

#[derive(Template)]
#[template(path = "outbox.html")]
struct OutboxPage {
    shell: Shell,
    list: Listed<SentMail>,
    stuck: Vec<jobs::StuckJob>,
    may_manage: bool,
}

impl OutboxPage {
    fn heads(&self) -> Vec<(&'static str, String)> {
        let mut labels = vec![
            "outbox-recipient",
            "outbox-subject",
            "outbox-written",
            "outbox-state",
        ];
        if self.may_manage {
            labels.push("outbox-decide");
        }
        let labels = labels.into_iter();
        labels.map(|label| ("", self.shell.say(label))).collect()
    }

    fn states(&self) -> Vec<(&'static str, String)> {
        let states = State::ALL.into_iter().map(State::key);
        let named = states.map(|key| (key, self.shell.say(format!("outbox-state-{key}"))));
        named.collect()
    }

    /// Whether there is something to decide about it.
    fn is_open(state: State) -> bool {
        state == State::Stuck
    }
}

async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ_OUTBOX)?;
    let wanted = Wanted::of(&visit, &["posted"], &[STATE]);
    let state = wanted.filter(STATE).and_then(State::from_key);
    let rows = centre.database.read();
    let window = (wanted.offset(), PAGE);
    let (mails, total) = sent::list(rows, &wanted.search, state, window).await?;
    let mut stuck = jobs::list_stuck(&centre.database).await?;
    stuck.retain(|job| job.kind != mail::DELIVER);
    let shell =
        Shell::new(&visit, visit.say("outbox-title")).below(visit.say("start-title"), "/intern");
    render(&OutboxPage {
        shell,
        list: Listed::new(&visit, wanted, mails, total),
        stuck,
        may_manage: visit.actor.may(MANAGE_OUTBOX),
    })
}

#[derive(Deserialize)]
struct Chosen {
    id: Id,
}

async fn retry(visit: Visit, Path(chosen): Path<Chosen>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(MANAGE_OUTBOX)?;
    let mut change = centre.change(&visit.actor).await?;
    jobs::retry(&mut change, chosen.id).await?;
    change
        .commit(Entry::new("outbox-retried", Subject::new(JOB, chosen.id)))
        .await?;
    visit.go_and_tell(OUTBOX, "outbox-told-retried").await
}

async fn give_up(visit: Visit, Path(chosen): Path<Chosen>, Form(_): Form) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(MANAGE_OUTBOX)?;
    let change = centre.change(&visit.actor).await?;
    jobs::give_up(&change, chosen.id).await?;
    sent::mark_given_up(&change, chosen.id).await?;
    change
        .commit(Entry::new("outbox-given-up", Subject::new(JOB, chosen.id)))
        .await?;
    visit.go_and_tell(OUTBOX, "outbox-told-given-up").await
}

#[derive(Template)]
#[template(path = "mail_settings.html")]
struct SettingsPage {
    shell: Shell,
    centre_name: String,
    sender_name: String,
    reply_to: String,
    signature: String,
    errors: Errors,
}

impl SettingsPage {
    fn beside(&self, field: &str) -> Option<String> {
        let message = self.errors.beside(field)?;
        Some(self.shell.sentence(message))
    }
}

async fn show_settings(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(MANAGE_OUTBOX)?;
    let settings = settings::read(centre.database.read()).await?;
    render(&SettingsPage {
        shell: settings_shell(&visit),
        centre_name: centre.name.clone(),
        sender_name: settings.sender_name,
        reply_to: settings.reply_to.unwrap_or_default(),
        signature: settings.signature,
        errors: Errors::default(),
    })
}

async fn save_settings(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(MANAGE_OUTBOX)?;
    let settings = match Settings::from_form(&fields) {
        Ok(settings) => settings,
        Err(errors) => {
            let page = render(&SettingsPage {
                shell: settings_shell(&visit),
                centre_name: centre.name.clone(),
                sender_name: fields.text("sender_name").to_owned(),
                reply_to: fields.text("reply_to").to_owned(),
                signature: fields.text("signature").to_owned(),
                errors,
            })?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let change = centre.change(&visit.actor).await?;
    settings::update(&change, &settings).await?;
    let subject = Subject::new(mail::SUBJECT, Id::named("mail-setting"));
    change
        .commit(Entry::new("mail-settings-changed", subject))
        .await?;
    visit.go_and_tell(SETTINGS, "mail-settings-told").await
}

fn settings_shell(visit: &Visit) -> Shell {
    Shell::new(visit, visit.say("mail-settings-title"))
        .below(visit.say("start-title"), "/intern")
        .below(visit.say("outbox-title"), OUTBOX)
}

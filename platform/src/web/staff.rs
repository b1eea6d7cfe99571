//! Pages every centre's staff has: what waits today, the log.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Query, response::Response};
use serde::Deserialize;
use url::form_urlencoded;
use values::{id::Id, subject::Subject};

use super::{Pages, Shell, Visit, render};
use crate::{
    access::{
        Access, Right,
        rights::{ACCOUNTS, ROLES, shipped},
    },
    area::{Card, Menu, NavigationItem, Panel, SubjectLink},
    audit,
    error::Result,
    mail::sent,
};

/// Reading the log.
pub const READ_LOG: Right = Right {
    key: "platform.read_log",
    roles: &[shipped::DIRECTOR, shipped::AUDITOR, shipped::ADMINISTRATOR],
};

/// Seeing which mails were sent and what is stuck.
pub const READ_OUTBOX: Right = Right {
    key: "platform.read_outbox",
    roles: &[shipped::ADMINISTRATOR],
};

/// Deciding what happens to stuck mails, and how the centre writes.
pub const MANAGE_OUTBOX: Right = Right {
    key: "platform.manage_outbox",
    roles: &[shipped::ADMINISTRATOR],
};

/// The platform's rights.
pub const RIGHTS: &[Right] = &[READ_LOG, READ_OUTBOX, MANAGE_OUTBOX, ACCOUNTS, ROLES];

/// The start page as the subject of panels: the areas put groups of what is due on it, `id` is the
/// account that looks.
pub const TODAY: &str = "today";

/// The platform's entries in the staff navigation.
pub(crate) const NAVIGATION: &[NavigationItem] = &[
    NavigationItem {
        label: "accounts-title",
        path: super::accounts::ACCOUNTS_PATH,
        access: Access::Needs(ACCOUNTS),
        menu: Menu::House,
    },
    NavigationItem {
        label: "roles-title",
        path: super::roles::ROLES_PATH,
        access: Access::Needs(ROLES),
        menu: Menu::House,
    },
    NavigationItem {
        label: "providers-title",
        path: super::providers::PROVIDERS_PATH,
        access: Access::Needs(ROLES),
        menu: Menu::House,
    },
    NavigationItem {
        label: "log-title",
        path: LOG,
        access: Access::Needs(READ_LOG),
        menu: Menu::House,
    },
    NavigationItem {
        label: "outbox-title",
        path: OUTBOX,
        access: Access::Needs(READ_OUTBOX),
        menu: Menu::House,
    },
];

const LOG: &str = "/intern/protokoll";
pub(super) const OUTBOX: &str = "/intern/postausgang";
/// Lines of the log on one page.
const LOG_PAGE: u64 = 50;

pub(crate) fn pages(pages: Pages) -> Pages {
    pages.get("/{centre}/intern", Access::SignedIn, start).get(
        "/{centre}/intern/protokoll",
        Access::Needs(READ_LOG),
        log,
    )
}

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    shell: Shell,
    today: values::day::Day,
    /// What cannot wait: it stands before everything else.
    urgent: Vec<Card>,
    groups: Vec<Panel>,
    cards: Vec<Card>,
    bounce: Option<sent::Bounce>,
}

async fn start(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let mut cards = super::approvals::cards(&visit).await?;
    for area in &visit.house.areas {
        let own = (area.cards)(Arc::clone(centre), visit.actor.clone(), visit.language);
        cards.extend(own.await?);
    }
    let (urgent, cards) = cards.into_iter().partition(|card| card.is_urgent);
    let mut groups = Vec::new();
    let mut bounce = None;
    if let Some(account) = visit.actor.account {
        let today = Subject::new(TODAY, account);
        groups = visit
            .house
            .panels(centre, &visit.actor, visit.language, &today)
            .await?;
        bounce = sent::bounce_of(centre.database.read(), account).await?;
    }
    let shell = Shell::new(&visit, visit.say("start-title"));
    render(&StartPage {
        shell,
        today: centre.clock.today(),
        urgent,
        groups,
        cards,
        bounce,
    })
}

/// Which part of the log an address asks for: older than an entry, about a record, only readings.
#[derive(Clone, Deserialize)]
struct Wanted {
    vor: Option<i64>,
    art: Option<String>,
    satz: Option<Id>,
    nur: Option<String>,
}

impl Wanted {
    fn subject(&self) -> Option<Subject> {
        let kind = self.art.as_deref().filter(|kind| !kind.is_empty())?;
        Some(Subject::new(kind, self.satz?))
    }

    fn only_readings(&self) -> bool {
        self.nur.as_deref() == Some(ONLY_READINGS)
    }

    /// The same part, older than `before`.
    fn older(&self, before: i64) -> String {
        let mut address = form_urlencoded::Serializer::new("?".to_owned());
        address.append_pair("vor", &before.to_string());
        if let Some(subject) = self.subject() {
            address.append_pair("art", &subject.kind);
            address.append_pair("satz", &subject.id.to_string());
        }
        if self.only_readings() {
            address.append_pair("nur", ONLY_READINGS);
        }
        address.finish()
    }
}

/// Value of `nur` in the address of the log.
const ONLY_READINGS: &str = "gelesen";

struct LogLine {
    line: audit::Line,
    who: String,
    subject: Option<SubjectLink>,
    /// Whether this person may open the record's page.
    is_open: bool,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage {
    shell: Shell,
    lines: Vec<LogLine>,
    older: Option<String>,
    /// Of which record the page speaks, where it speaks of one.
    about: Option<String>,
    only_readings: bool,
}

async fn log(visit: Visit, Query(wanted): Query<Wanted>) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ_LOG)?;
    let part = audit::Part {
        before: wanted.vor,
        subject: wanted.subject(),
        only_readings: wanted.only_readings(),
    };
    let found = audit::list_part(centre.database.read(), &part, LOG_PAGE).await?;
    let is_full = found.len() as u64 == LOG_PAGE;
    let older = found.last().filter(|_| is_full).map(|line| line.sequence);
    let about = found.iter().map(|line| &line.subject);
    let titles = visit.house.subjects(centre, about).await?;
    let mut lines = Vec::new();
    for line in found {
        let subject = titles.get(&line.subject).cloned();
        let is_open = subject
            .as_ref()
            .is_some_and(|link| visit.house.may_open(&visit.actor, &link.path));
        lines.push(LogLine {
            who: visit.who(&line.actor_name),
            is_open,
            line,
            subject,
        });
    }
    let shell =
        Shell::new(&visit, visit.say("log-title")).below(visit.say("start-title"), "/intern");
    render(&LogPage {
        shell,
        lines,
        older: older
            .filter(|sequence| *sequence > 1)
            .map(|sequence| wanted.older(sequence)),
        about: match &part.subject {
            Some(subject) => {
                let link = visit.house.subject(centre, subject).await?;
                Some(link.map_or_else(|| subject.kind.clone(), |link| link.title))
            }
            None => None,
        },
        only_readings: part.only_readings,
    })
}

impl LogLine {
    /// Who has seen the record of this line.
    fn readings(&self) -> String {
        let subject = &self.line.subject;
        format!(
            "{LOG}?art={}&satz={}&nur={ONLY_READINGS}",
            subject.kind, subject.id
        )
    }
}

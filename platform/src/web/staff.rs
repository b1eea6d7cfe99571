//! Pages every centre's staff has: what waits today, the log, the outbox.

use std::sync::Arc;

use askama::Template;
use axum::{extract::Query, response::Response};
use serde::Deserialize;
use values::language::Language;

use super::{Pages, Shell, Visit, render};
use crate::{
    access::{
        Access, Right,
        rights::{ACCOUNTS, ROLES, shipped},
    },
    area::{Card, Menu, NavigationItem, SubjectLink},
    audit,
    error::Result,
    jobs,
};

/// Reading the log.
pub const READ_LOG: Right = Right {
    key: "platform.read_log",
    roles: &[shipped::DIRECTOR, shipped::AUDITOR, shipped::ADMINISTRATOR],
};

/// Seeing which mails and follow-ups are stuck.
pub const READ_OUTBOX: Right = Right {
    key: "platform.read_outbox",
    roles: &[shipped::ADMINISTRATOR],
};

/// The platform's rights.
pub const RIGHTS: &[Right] = &[READ_LOG, READ_OUTBOX, ACCOUNTS, ROLES];

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
const OUTBOX: &str = "/intern/postausgang";
/// Lines of the log on one page.
const LOG_PAGE: u64 = 50;

pub(crate) fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/intern", Access::SignedIn, start)
        .get("/{centre}/intern/protokoll", Access::Needs(READ_LOG), log)
        .get(
            "/{centre}/intern/postausgang",
            Access::Needs(READ_OUTBOX),
            outbox,
        )
}

#[derive(Template)]
#[template(path = "start.html")]
struct StartPage {
    shell: Shell,
    today: values::day::Day,
    cards: Vec<Card>,
}

async fn start(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let mut cards = super::approvals::cards(&visit).await?;
    for area in &visit.house.areas {
        let own = (area.cards)(Arc::clone(centre), visit.actor.clone(), visit.language);
        cards.extend(own.await?);
    }
    cards.sort_by_key(|card| !card.is_urgent);
    let shell = Shell::new(&visit, visit.say("start-title"));
    render(&StartPage {
        shell,
        today: centre.clock.today(),
        cards,
    })
}

#[derive(Deserialize)]
struct Before {
    vor: Option<i64>,
}

struct LogLine {
    line: audit::Line,
    who: String,
    subject: Option<SubjectLink>,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage {
    shell: Shell,
    lines: Vec<LogLine>,
    older: Option<i64>,
}

async fn log(visit: Visit, Query(before): Query<Before>) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ_LOG)?;
    let found = audit::list(centre.database.read(), before.vor, LOG_PAGE).await?;
    let is_full = found.len() as u64 == LOG_PAGE;
    let older = found.last().filter(|_| is_full).map(|line| line.sequence);
    let mut lines = Vec::new();
    for line in found {
        let subject = visit.house.subject(centre, &line.subject).await?;
        lines.push(LogLine {
            who: who(&visit, &line),
            line,
            subject,
        });
    }
    let shell =
        Shell::new(&visit, visit.say("log-title")).below(visit.say("start-title"), "/intern");
    render(&LogPage {
        shell,
        lines,
        older: older.filter(|sequence| *sequence > 1),
    })
}

/// Who did it: parts of the machine have names in the texts, people their own.
fn who(visit: &Visit, line: &audit::Line) -> String {
    let key = format!("machine-{}", line.actor_name.replace(' ', "-"));
    let is_machine = visit.house.texts.has(Language::German, &key);
    if is_machine {
        visit.say(&key)
    } else {
        line.actor_name.clone()
    }
}

#[derive(Template)]
#[template(path = "outbox.html")]
struct OutboxPage {
    shell: Shell,
    stuck: Vec<jobs::StuckJob>,
}

async fn outbox(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ_OUTBOX)?;
    let stuck = jobs::list_stuck(&centre.database).await?;
    let shell =
        Shell::new(&visit, visit.say("outbox-title")).below(visit.say("start-title"), "/intern");
    render(&OutboxPage { shell, stuck })
}

//! Pages of the deadlines: form in, action, page out.

mod edit;
mod settings;

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    access::{Access, accounts, roles},
    area::SubjectLink,
    web::{
        Pages, Shell, Visit,
        list::{Listed, PAGE, Wanted},
        render,
        sheet::{Cell, Kind, Sheet},
    },
};
use serde::Deserialize;
use values::{day::Day, id::Id, language::Language};

use super::{
    model::{Holder, Kept},
    paths,
    rights::{CONFIGURE, READ, WRITE},
    rules::Group,
    sentence, store,
    store::{Filter, Scope},
};

/// Filters of the list in its address.
const WHOSE: &str = "wer";
const KIND: &str = "art";
const STATE: &str = "stand";
/// Rows of a file.
const FILE_ROWS: u64 = 10_000;

/// Adds the pages.
pub fn pages(pages: Pages) -> Pages {
    let (read, write) = (Access::Needs(READ), Access::Needs(WRITE));
    let configure = Access::Needs(CONFIGURE);
    pages
        .get("/{centre}/intern/fristen", read, show_list)
        .get("/{centre}/intern/fristen.csv", read, as_csv)
        .get("/{centre}/intern/fristen.xlsx", read, as_xlsx)
        .post("/{centre}/intern/fristen", write, edit::add)
        .get("/{centre}/intern/fristen/neu", write, edit::show_new)
        .get("/{centre}/intern/fristen/regeln", configure, settings::show)
        .post("/{centre}/intern/fristen/regeln", configure, settings::save)
        .post(
            "/{centre}/intern/fristen/erinnerungen",
            Access::SignedIn,
            settings::set_silent,
        )
        .get("/{centre}/intern/fristen/{id}", read, edit::show)
        .post(
            "/{centre}/intern/fristen/{id}/erledigt",
            write,
            edit::finish,
        )
        .post(
            "/{centre}/intern/fristen/{id}/verschieben",
            write,
            edit::put_off,
        )
}

/// A row as the page shows it.
struct Line {
    title: String,
    path: String,
    kind: String,
    holder: String,
    due_on: Day,
    group: Group,
    done: Option<String>,
}

#[derive(Template)]
#[template(path = "deadlines/all.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Line>,
    kinds: Vec<(String, String)>,
    may_write: bool,
    may_configure: bool,
    is_silent: bool,
}

async fn show_list(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    visit.actor.must(READ)?;
    let rows = centre.database.read();
    let (wanted, lines, total) = wanted(&visit, PAGE).await?;
    let scope = Scope::of(rows, &visit.actor).await?;
    let kinds = store::kinds(rows, &scope).await?;
    let kinds = kinds.into_iter().map(|kind| {
        let words = kind_words(&visit, &kind);
        (kind, words)
    });
    let is_silent = match visit.actor.account {
        Some(account) => store::notices::is_silent(rows, account).await?,
        None => false,
    };
    render(&ListPage {
        shell: Shell::new(&visit, visit.say("deadline-title"))
            .below(visit.say("start-title"), "/intern"),
        list: Listed::new(&visit, wanted, lines, total),
        kinds: kinds.collect(),
        may_write: visit.actor.may(WRITE),
        may_configure: visit.actor.may(CONFIGURE),
        is_silent,
    })
}

async fn as_csv(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Csv).await
}

async fn as_xlsx(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Xlsx).await
}

async fn file(visit: &Visit, kind: Kind) -> Result<Response> {
    visit.actor.must(READ)?;
    let (_, lines, _) = wanted(visit, FILE_ROWS).await?;
    let heads = ["what", "kind", "who", "due", "done"];
    let heads = heads.map(|head| visit.say(&format!("deadline-column-{head}")));
    let rows = lines.into_iter().map(|line| {
        vec![
            Cell::text(line.title),
            Cell::text(line.kind),
            Cell::text(line.holder),
            Cell::Day(line.due_on),
            line.done.map_or(Cell::Empty, Cell::text),
        ]
    });
    let sheet = Sheet {
        name: visit.say("deadline-title"),
        heads: heads.to_vec(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}

/// What the address asks for, and those rows.
async fn wanted(visit: &Visit, limit: u64) -> Result<(Wanted, Vec<Line>, u64)> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let wanted = Wanted::of(visit, &["due", "name"], &[WHOSE, KIND, STATE]);
    let today = centre.clock.today();
    let filter = Filter {
        is_all: wanted.filter(WHOSE) == Some("alle"),
        kind: wanted.filter(KIND),
        overdue_before: (wanted.filter(STATE) == Some("ueberfaellig")).then_some(today),
        is_done: wanted.filter(STATE) == Some("erledigt"),
    };
    let scope = Scope::of(rows, &visit.actor).await?;
    let (found, total) = store::list(rows, &scope, filter, &wanted, limit).await?;
    let holders = Holders::of(visit).await?;
    let lines = found
        .into_iter()
        .map(|kept| line(visit, &holders, kept, today));
    Ok((wanted, lines.collect(), total))
}

fn line(visit: &Visit, holders: &Holders, kept: Kept, today: Day) -> Line {
    let title = if kept.is_own() {
        kept.name.clone()
    } else {
        sentence(&visit.house.texts, visit.language, &kept)
    };
    Line {
        title,
        kind: kind_words(visit, &kept.owner.kind),
        holder: holders.words(visit, &kept.holder),
        due_on: kept.due_on,
        group: Group::of(kept.due_on, today),
        done: kept.done.map(|(_, by)| by),
        path: kept.path,
    }
}

/// What a kind of owner is called; areas may name theirs.
fn kind_words(visit: &Visit, kind: &str) -> String {
    let key = format!("deadline-kind-{}", kind.replace('_', "-"));
    let key = if visit.house.texts.has(Language::German, &key) {
        key
    } else {
        "deadline-kind-area".to_owned()
    };
    visit.say(&key)
}

/// Who can be named as the one who must act, with what they are called.
struct Holders {
    people: Vec<accounts::Account>,
    roles: Vec<(String, String)>,
}

impl Holders {
    async fn of(visit: &Visit) -> Result<Self> {
        let rows = visit.centre()?.database.read();
        let roles = roles::list(rows).await?.into_iter().map(|role| {
            let words = role.name.clone().unwrap_or_else(|| visit.say(&role.text()));
            (role.key, words)
        });
        Ok(Self {
            people: accounts::list(rows).await?,
            roles: roles.collect(),
        })
    }

    fn words(&self, visit: &Visit, holder: &Holder) -> String {
        let found = match holder {
            Holder::Right(_) => return visit.say("deadline-holder-area"),
            Holder::Role(key) => self
                .roles
                .iter()
                .find(|(own, _)| own == key)
                .map(|(_, words)| words),
            Holder::Account(id) => self
                .people
                .iter()
                .find(|person| person.id == *id)
                .map(|person| &person.name),
        };
        found.cloned().unwrap_or_else(|| "–".to_owned())
    }
}

#[derive(Deserialize)]
struct Chosen {
    id: Id,
}

type ChosenPath = Path<Chosen>;

/// The deadline of the address, as far as the person may see it.
async fn chosen(visit: &Visit, id: Id) -> Result<Kept> {
    let rows = visit.centre()?.database.read();
    let scope = Scope::of(rows, &visit.actor).await?;
    let found = store::find_seen(rows, &scope, id).await?;
    found.ok_or(Error::NotFound)
}

/// Title and page of a deadline of the centre's own, for the log.
pub fn link(kept: Kept) -> SubjectLink {
    SubjectLink {
        path: paths::deadline(kept.id),
        title: kept.name,
    }
}

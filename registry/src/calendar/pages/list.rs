//! The appointments of the centre as a list.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    web::{
        Shell, Visit,
        list::{Listed, PAGE, Wanted},
        render,
        sheet::{Cell, Kind, Sheet},
    },
};
use serde::Deserialize;
use values::day::Day;

use super::{form::KINDS, shown::Shown};
use crate::calendar::{
    actions, paths,
    rights::EDIT,
    store::Narrowed,
    time::{days, wall_of},
};

const COLUMNS: [&str; 1] = ["beginn"];
const FILTERS: [&str; 2] = ["art", "ab"];

#[derive(Template)]
#[template(path = "calendar/agenda.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Shown>,
    from: Day,
    today: Day,
    year: i32,
    may_edit: bool,
}

impl ListPage {
    fn kinds(&self) -> [(&'static str, String); 4] {
        KINDS.map(|kind| (kind, self.shell.say(kind)))
    }
}

/// The list: from today on, unless somebody asks for another day.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let wanted = Wanted::of(&visit, &COLUMNS, &FILTERS);
    let (narrowed, from) = narrowed(&visit, &wanted)?;
    let page = Some((wanted.offset(), PAGE));
    let (found, total) =
        actions::list(centre, &visit.actor, &narrowed, wanted.is_descending, page).await?;
    let rows = found.iter().map(|one| Shown::new(one, visit.language));
    let list = Listed::new(&visit, wanted, rows.collect(), total);
    let today = centre.clock.today();
    render(&ListPage {
        shell: Shell::new(&visit, visit.say("calendar-title"))
            .below(visit.say("start-title"), platform::web::sign_in::START),
        list,
        from,
        today,
        year: chrono::Datelike::year(&today),
        may_edit: visit.actor.may(EDIT),
    })
}

/// What is wanted, and from which day on.
fn narrowed(visit: &Visit, wanted: &Wanted) -> Result<(Narrowed, Day)> {
    let today = visit.centre()?.clock.today();
    let asked = wanted.filter("ab").and_then(values::day::parse);
    let is_reachable = |day: &Day| days(Day::default(), *day).is_some();
    let from = asked.filter(is_reachable).unwrap_or(today);
    let narrowed = Narrowed {
        within: actions::from_day(from),
        search: wanted.search.clone(),
        kind_key: wanted
            .filter("art")
            .filter(|kind| KINDS.contains(kind))
            .map(str::to_owned),
        is_own: true,
    };
    Ok((narrowed, from))
}

/// Names a file in an address.
#[derive(Deserialize)]
pub struct File {
    file: String,
}

/// The whole list for a spreadsheet.
pub async fn file(visit: Visit, Path(path): Path<File>) -> Result<Response> {
    let end = path.file.strip_prefix("termine.").ok_or(Error::NotFound)?;
    let kind = Kind::of(end).ok_or(Error::NotFound)?;
    let centre = visit.centre()?;
    let wanted = Wanted::of(&visit, &COLUMNS, &FILTERS);
    let (narrowed, _) = narrowed(&visit, &wanted)?;
    let (found, _) =
        actions::list(centre, &visit.actor, &narrowed, wanted.is_descending, None).await?;
    let heads = ["day", "from", "minutes", "what", "kind", "place", "state"];
    let rows = found.into_iter().map(|one| {
        let start = wall_of(one.period.from);
        let state = one
            .cancelled_on
            .map(|_| visit.say("calendar-cancelled-badge"));
        vec![
            Cell::Day(start.date()),
            Cell::text(start.format("%H:%M").to_string()),
            Cell::Number(one.wall.minutes.into()),
            Cell::text(one.title),
            Cell::text(visit.say(&one.kind_key)),
            Cell::text(one.at.place),
            state.map_or(Cell::Empty, Cell::text),
        ]
    });
    let sheet = Sheet {
        name: visit.say("calendar-title"),
        heads: heads
            .map(|head| visit.say(&format!("calendar-column-{head}")))
            .to_vec(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}

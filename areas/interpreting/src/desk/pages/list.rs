//! The desk: what waits, the most urgent first.

use std::collections::BTreeMap;

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
use registry::calendar::time::wall_of;
use serde::Deserialize;
use values::day::Day;

use super::super::{
    paths,
    queue::{self, Row, Which},
    rules::Left,
    words::Words,
};
use crate::{
    invitations::Tally,
    rights::{COORDINATE, READ},
};

/// Columns that can be sorted by; the first is how urgent it is.
const COLUMNS: [&str; 4] = ["termin", "nummer", "einrichtung", "sprache"];
const WHICH: &str = "art";
const LANGUAGE: &str = "spricht";

/// A row as it is shown.
struct Shown {
    path: String,
    number: i64,
    institution: String,
    town: String,
    spoken: String,
    time: String,
    left: String,
    is_urgent: bool,
    is_over: bool,
    stage: String,
    /// A question of the rules was answered with yes, and nobody has decided yet.
    needs_decision: bool,
    asked: String,
    could: Option<(usize, String)>,
    comes: String,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Shown>,
    which: Vec<(&'static str, String)>,
    languages: Vec<(String, String)>,
    today: Day,
    may_work: bool,
}

/// A page of the list.
pub async fn show(visit: Visit) -> Result<Response> {
    let (wanted, rows) = wanted_rows(&visit).await?;
    let words = Words(&visit);
    let total = rows.len() as u64;
    let languages: BTreeMap<String, String> = rows
        .iter()
        .map(|row| &row.request.need.language)
        .map(|tag| (words.language(tag), tag.clone()))
        .collect();
    let before = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
    let length = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let mut of_page: Vec<Row> = rows.into_iter().skip(before).take(length).collect();
    queue::count_could(visit.centre()?, &mut of_page).await?;
    let rows = of_page.iter().map(|row| shown(&words, row)).collect();
    let which = Which::ALL.map(|which| (which.key(), which_name(&visit, which)));
    let title = visit.say("desk-title");
    render(&ListPage {
        shell: Shell::new(&visit, title)
            .below(visit.say("start-title"), platform::web::sign_in::START),
        list: Listed::new(&visit, wanted, rows, total),
        which: which.into_iter().skip(1).collect(),
        languages: languages
            .into_iter()
            .map(|(name, tag)| (tag, name))
            .collect(),
        today: visit.centre()?.clock.today(),
        may_work: visit.actor.may(COORDINATE),
    })
}

fn which_name(visit: &Visit, which: Which) -> String {
    visit.say(&format!("desk-which-{}", which.key()))
}

/// Every row that fits, in the order wanted.
async fn wanted_rows(visit: &Visit) -> Result<(Wanted, Vec<Row>)> {
    visit.actor.must(READ)?;
    let wanted = Wanted::of(visit, &COLUMNS, &[WHICH, LANGUAGE]);
    let which = wanted.filter(WHICH).and_then(Which::of).unwrap_or_default();
    let mut rows = queue::rows(visit.centre()?, which, visit.actor.account).await?;
    if let Some(tag) = wanted.filter(LANGUAGE) {
        rows.retain(|row| row.request.need.language == tag);
    }
    if !wanted.search.is_empty() {
        rows.retain(|row| queue::has(row, &wanted.search));
    }
    let words = Words(visit);
    match wanted.sort.as_str() {
        "nummer" => rows.sort_by_key(|row| row.request.number),
        "einrichtung" => {
            rows.sort_by_cached_key(|row| row.request.asker.institution.to_lowercase());
        }
        "sprache" => rows.sort_by_cached_key(|row| words.spoken(&row.request)),
        _ => {}
    }
    if wanted.is_descending {
        rows.reverse();
    }
    Ok((wanted, rows))
}

fn shown(words: &Words<'_>, row: &Row) -> Shown {
    let request = &row.request;
    Shown {
        path: crate::paths::request(request.id),
        number: request.number,
        institution: request.asker.institution.clone(),
        town: request.need.town.clone(),
        spoken: words.spoken(request),
        time: row
            .starts_at
            .map(|at| words.time(wall_of(at)))
            .unwrap_or_default(),
        left: left(words, row.left),
        is_urgent: matches!(row.left, Left::Hours(_)),
        is_over: row.left == Left::Over,
        stage: stage(words, row),
        needs_decision: request.needs_decision(),
        asked: tally(words, row.tally),
        could: row
            .could
            .map(|count| (count, words.count("desk-could", count))),
        comes: row.comes.clone(),
    }
}

fn stage(words: &Words<'_>, row: &Row) -> String {
    words
        .0
        .say(&format!("requests-stage-{}", row.request.stage.key()))
}

fn left(words: &Words<'_>, left: Left) -> String {
    match left {
        Left::Over => words.0.say("desk-left-over"),
        Left::Hours(hours) => words.count("desk-left-hours", hours),
        Left::Days(days) => words.count("desk-left-days", days),
    }
}

/// `9 nein, 15 offen`.
pub fn tally(words: &Words<'_>, tally: Tally) -> String {
    if tally.asked() == 0 {
        return words.0.say("desk-asked-nobody");
    }
    let (no, open) = (
        (tally.declined + tally.expired).to_string(),
        tally.open.to_string(),
    );
    words.two("desk-asked", ("no", &no), ("open", &open))
}

/// Names a file in an address.
#[derive(Deserialize)]
pub struct File {
    file: String,
}

/// The whole list for a spreadsheet.
pub async fn file(visit: Visit, Path(path): Path<File>) -> Result<Response> {
    let end = path.file.strip_prefix("anfragen.").ok_or(Error::NotFound)?;
    let kind = Kind::of(end).ok_or(Error::NotFound)?;
    let (_, mut rows) = wanted_rows(&visit).await?;
    queue::count_could(visit.centre()?, &mut rows).await?;
    let words = Words(&visit);
    let heads = [
        "number",
        "institution",
        "town",
        "language",
        "day",
        "begins",
        "stage",
        "no",
        "open",
        "could",
        "comes",
    ];
    let number = |count: usize| Cell::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let rows = rows.iter().map(|row| {
        let starts = row.starts_at.map(wall_of);
        let begins = starts.map(|start| start.format("%H:%M").to_string());
        vec![
            Cell::Number(row.request.number),
            Cell::text(&row.request.asker.institution),
            Cell::text(&row.request.need.town),
            Cell::text(words.spoken(&row.request)),
            Cell::day(starts.map(|start| start.date())),
            Cell::text(begins.unwrap_or_default()),
            Cell::text(stage(&words, row)),
            Cell::Number((row.tally.declined + row.tally.expired).into()),
            Cell::Number(row.tally.open.into()),
            row.could.map_or(Cell::Empty, number),
            Cell::text(&row.comes),
        ]
    });
    let sheet = Sheet {
        name: visit.say("desk-title"),
        heads: heads
            .map(|head| visit.say(&format!("desk-column-{head}")))
            .to_vec(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}

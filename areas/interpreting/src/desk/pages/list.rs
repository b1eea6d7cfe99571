//! The desk: what waits, the most urgent first.

use std::collections::{BTreeMap, BTreeSet};

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
use values::{day::Day, text};

use super::super::{
    look::Look,
    paths,
    queue::{self, Row, Which},
    rules::Left,
    situation::Situation,
    words::Words,
};
use crate::{
    invitations::Tally,
    requests::{
        Stage,
        store::searching::{self, Narrowed, Sort},
    },
    rights::{COORDINATE, READ},
};

/// What can be sorted by: how it is sorted by itself, then the columns.
const COLUMNS: [&str; 5] = [BY_ITSELF, "termin", "nummer", "einrichtung", "sprache"];
/// Nobody has chosen a column: by urgency, and what is past, the latest first.
const BY_ITSELF: &str = "dringlichkeit";
const WHICH: &str = "art";
const LANGUAGE: &str = "spricht";
/// So many rows a file has at most.
const MOST_IN_FILE: u64 = 20_000;

/// A row as it is shown.
struct Shown {
    path: String,
    number: i64,
    /// How urgent it is in words, where that is more than usual.
    priority: Option<String>,
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
    /// What is shown is read from what is past, and not by urgency.
    is_past: bool,
    which: Vec<(&'static str, String)>,
    languages: Vec<(String, String)>,
    today: Day,
    may_work: bool,
    /// Where the same words are looked for in every request.
    in_all: Option<String>,
}

impl ListPage {
    /// Whether nobody has chosen a column.
    fn is_by_itself(&self) -> bool {
        self.list.wanted.sort == BY_ITSELF
    }

    /// The same rows as they are sorted by themselves.
    fn by_itself(&self) -> String {
        self.list.sorted_by(BY_ITSELF)
    }
}

/// A page of the list.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let mut found = Found::of(&visit, &look, Some(PAGE)).await?;
    let words = Words(&visit);
    queue::count_could(&look, &mut found.rows);
    let rows = found.rows.iter().map(|row| shown(&words, row)).collect();
    let which = Which::ALL.map(|which| (which.key(), which_name(&visit, which)));
    let languages: BTreeMap<String, String> = found
        .languages
        .iter()
        .map(|tag| (words.language(tag), tag.clone()))
        .collect();
    let title = visit.say("desk-title");
    render(&ListPage {
        shell: Shell::new(&visit, title)
            .below(visit.say("start-title"), platform::web::sign_in::START),
        in_all: found.in_all(),
        is_past: found.which.stages().is_some(),
        list: Listed::new(&visit, found.wanted, rows, found.total),
        which: which.into_iter().skip(1).collect(),
        languages: languages
            .into_iter()
            .map(|(name, tag)| (tag, name))
            .collect(),
        today: centre.clock.today(),
        may_work: visit.actor.may(COORDINATE),
    })
}

fn which_name(visit: &Visit, which: Which) -> String {
    visit.say(&format!("desk-which-{}", which.key()))
}

/// What was found.
struct Found {
    wanted: Wanted,
    which: Which,
    rows: Vec<Row>,
    /// How many there are on all pages.
    total: u64,
    languages: BTreeSet<String>,
}

impl Found {
    /// A page of so many rows, in the order wanted; without a number, all.
    async fn of(visit: &Visit, look: &Look<'_>, page: Option<u64>) -> Result<Self> {
        visit.actor.must(READ)?;
        let wanted = Wanted::of(visit, &COLUMNS, &[WHICH, LANGUAGE]);
        let which = wanted.filter(WHICH).and_then(Which::of).unwrap_or_default();
        match which.stages() {
            Some(stages) => Self::past(visit, look, wanted, (which, stages), page).await,
            None => Ok(Self::open(visit, look, wanted, which, page)),
        }
    }

    fn open(
        visit: &Visit,
        look: &Look<'_>,
        wanted: Wanted,
        which: Which,
        page: Option<u64>,
    ) -> Self {
        let mut rows = queue::rows(look, which, visit.actor.account);
        let tags = rows.iter().map(|row| row.request.need.language.clone());
        let languages = tags.collect();
        if let Some(tag) = wanted.filter(LANGUAGE) {
            rows.retain(|row| row.request.need.language == tag);
        }
        if !wanted.search.is_empty() {
            rows.retain(|row| queue::has(row, &wanted.search));
        }
        let words = Words(visit);
        match wanted.sort.as_str() {
            "termin" => rows.sort_by_key(|row| (row.starts_at.is_none(), row.starts_at)),
            "nummer" => rows.sort_by_key(|row| row.request.number),
            "einrichtung" => {
                rows.sort_by_cached_key(|row| row.request.asker.institution.to_lowercase());
            }
            "sprache" => rows.sort_by_cached_key(|row| words.spoken(&row.request)),
            _ => {}
        }
        if wanted.is_descending && wanted.sort != BY_ITSELF {
            rows.reverse();
        }
        let total = rows.len() as u64;
        if let Some(length) = page {
            let before = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
            let length = usize::try_from(length).unwrap_or(usize::MAX);
            rows = rows.into_iter().skip(before).take(length).collect();
        }
        Self {
            wanted,
            which,
            rows,
            total,
            languages,
        }
    }

    async fn past(
        visit: &Visit,
        look: &Look<'_>,
        wanted: Wanted,
        (which, stages): (Which, &'static [Stage]),
        page: Option<u64>,
    ) -> Result<Self> {
        let centre = visit.centre()?;
        let narrowed = Narrowed {
            stages: stages.to_vec(),
            language: wanted.filter(LANGUAGE).map(str::to_owned),
            words: text::words(&wanted.search).map(str::to_owned).collect(),
            sort: match wanted.sort.as_str() {
                "nummer" => Sort::Number,
                "einrichtung" => Sort::Institution,
                "sprache" => Sort::Language,
                _ => Sort::Time,
            },
            // What was last is looked for most often.
            is_descending: wanted.is_descending || wanted.sort == BY_ITSELF,
        };
        let part = page.map_or((0, MOST_IN_FILE), |length| (wanted.offset(), length));
        let (rows, total) = queue::past(centre, look, &narrowed, part).await?;
        let tags = searching::languages(centre.database.read(), stages).await?;
        Ok(Self {
            wanted,
            which,
            rows,
            total,
            languages: tags.into_iter().collect(),
        })
    }

    /// Where the same words are looked for in every request; nothing where they are already, or nothing is looked for.
    fn in_all(&self) -> Option<String> {
        let is_all = self.which == Which::All || self.wanted.search.is_empty();
        (!is_all).then(|| paths::in_all(&self.wanted.search))
    }
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
        is_urgent: matches!(row.left, Left::Hours(_)) && request.stage.is_open(),
        is_over: row.left == Left::Over && request.stage.is_open(),
        priority: (request.need.priority > 0 && request.stage.is_open()).then(|| {
            let key = format!("desk-priority-{}", request.need.priority);
            words.0.say(&key)
        }),
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

/// `Eine Person hat abgelehnt, 2 Antworten offen`.
pub fn tally(words: &Words<'_>, tally: Tally) -> String {
    if tally.asked() == 0 {
        return words.0.say("desk-asked-nobody");
    }
    let counted = [
        ("no", tally.declined.to_string()),
        ("open", tally.open.to_string()),
        ("silent", tally.expired.to_string()),
    ];
    words.many("desk-asked", &counted)
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
    let centre = visit.centre()?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let mut rows = Found::of(&visit, &look, None).await?.rows;
    queue::count_could(&look, &mut rows);
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
        "silent",
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
            Cell::Number(row.tally.declined.into()),
            Cell::Number(row.tally.expired.into()),
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

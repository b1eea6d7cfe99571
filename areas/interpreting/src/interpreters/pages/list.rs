//! Everybody of the pool: filtered, sorted, as a file.

use std::cmp::Ordering;

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{
        Shell, Visit, format,
        list::{Listed, PAGE, Wanted},
        render,
        sheet::{Cell, Kind, Sheet},
    },
};
use registry::people::{Channel, Way as Reached};
use values::{day::Day, text};

use super::{
    super::{
        actions::looking::{self, Row},
        model::{Missing, Standing},
    },
    language_name, named, spoken,
};
use crate::{paths, rights::KEEP};

const COLUMNS: &[&str] = &["name", "stand", "seit"];
const STANDING: &str = "stand";
const SPEAKS: &str = "spricht";
const LACKS: &str = "fehlt";
/// What can be filtered by.
const LACKING: [Missing; 6] = [
    Missing::Conduct,
    Missing::ConductExpired,
    Missing::Pledge,
    Missing::PledgeOutdated,
    Missing::Training,
    Missing::Language,
];

#[derive(Template)]
#[template(path = "interpreters/people.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Row>,
    today: Day,
    standings: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    lacking: Vec<(String, String)>,
    may_keep: bool,
}

impl ListPage {
    fn languages_of(&self, row: &Row) -> String {
        languages_of(&self.shell, row)
    }

    fn page(&self, row: &Row) -> String {
        self.shell.to(paths::interpreter(row.one.id))
    }

    fn standing(&self, row: &Row) -> Standing {
        row.one.standing(self.today)
    }

    fn since(&self, row: &Row) -> String {
        self.shell.day(&since(row))
    }
}

fn since(row: &Row) -> Day {
    row.one.active_since.unwrap_or(row.one.interested_on)
}

fn languages_of(shell: &Shell, row: &Row) -> String {
    let skills = row.person.details.languages.iter();
    let names = skills.map(|own| language_name(shell.language(), &own.tag));
    format::listed(shell.language(), names)
}

/// Everybody who fits, in the order wanted.
async fn fitting(visit: &Visit) -> Result<(Wanted, Vec<Row>)> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let wanted = Wanted::of(visit, COLUMNS, &[STANDING, SPEAKS, LACKS]);
    let mut rows = looking::list(centre, &visit.actor).await?;
    let words = text::fold(&wanted.search);
    rows.retain(|row| {
        let standing = wanted.filter(STANDING).and_then(Standing::of);
        let speaks = |tag: &str| {
            row.person
                .details
                .languages
                .iter()
                .any(|own| own.tag == tag)
        };
        let lacks = |key: &str| row.missing.iter().any(|lack| lack.key() == key);
        text::fold(&row.person.details.name()).contains(&words)
            && standing.is_none_or(|wanted| row.one.standing(today) == wanted)
            && wanted.filter(SPEAKS).is_none_or(speaks)
            && wanted.filter(LACKS).is_none_or(lacks)
    });
    let by_name = |one: &Row, other: &Row| -> Ordering {
        let name = |row: &Row| text::fold(&row.person.details.list_name());
        name(one).cmp(&name(other))
    };
    rows.sort_by(|one, other| match wanted.sort.as_str() {
        "stand" => {
            let standing = |row: &Row| row.one.standing(today);
            standing(one)
                .cmp(&standing(other))
                .then_with(|| by_name(one, other))
        }
        "seit" => since(one).cmp(&since(other)),
        _ => by_name(one, other),
    });
    if wanted.is_descending {
        rows.reverse();
    }
    Ok((wanted, rows))
}

/// A page of the list.
pub async fn show(visit: Visit) -> Result<Response> {
    let (wanted, rows) = fitting(&visit).await?;
    let total = rows.len() as u64;
    let before = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
    let length = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let rows = rows.into_iter().skip(before).take(length).collect();
    let shell = Shell::new(&visit, visit.say("interpreters-title"));
    let shell = shell.below(visit.say("start-title"), "/intern");
    let standings = Standing::ALL.map(Standing::key);
    let page = ListPage {
        list: Listed::new(&visit, wanted, rows, total),
        today: visit.centre()?.clock.today(),
        standings: named(&shell, "interpreters-standing", standings),
        languages: spoken(visit.language),
        lacking: named(&shell, "interpreters-missing", LACKING.map(Missing::key)),
        may_keep: visit.actor.may(KEEP),
        shell,
    };
    render(&page)
}

/// All rows for a spreadsheet.
pub async fn csv(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Csv).await
}

/// All rows as a workbook.
pub async fn xlsx(visit: Visit) -> Result<Response> {
    file(&visit, Kind::Xlsx).await
}

/// A file with numbers and addresses of the whole pool: the log keeps who took it.
async fn file(visit: &Visit, kind: Kind) -> Result<Response> {
    let (_, rows) = fitting(visit).await?;
    looking::taken_away(visit.centre()?, &visit.actor, rows.len()).await?;
    let today = visit.centre()?.clock.today();
    let shell = Shell::new(visit, visit.say("interpreters-title"));
    let heads = [
        "interpreters-name",
        "interpreters-standing",
        "interpreters-since",
        "interpreters-languages",
        "interpreters-missing",
        "interpreters-postcode",
        "interpreters-email",
        "interpreters-phone",
    ];
    let rows = rows.iter().map(|row| {
        let details = &row.person.details;
        let channel = |kinds: &[Reached]| {
            let own = details.channels.iter();
            let own = own.filter(|own| kinds.contains(&own.kind));
            Cell::text(format::listed(shell.language(), own.map(Channel::readable)))
        };
        let standing = row.one.standing(today).key();
        let missing = row.missing.iter();
        let missing = missing.map(|lack| shell.say(format!("interpreters-missing-{}", lack.key())));
        vec![
            Cell::text(details.list_name()),
            Cell::text(shell.say(format!("interpreters-standing-{standing}"))),
            Cell::Day(since(row)),
            Cell::text(languages_of(&shell, row)),
            Cell::text(format::listed(shell.language(), missing)),
            Cell::text(&details.address.postcode),
            channel(&[Reached::Mail]),
            channel(&[Reached::Phone, Reached::Mobile]),
        ]
    });
    let sheet = Sheet {
        name: shell.say("interpreters-title"),
        rows: rows.collect(),
        heads: heads.map(|key| shell.say(key)).to_vec(),
    };
    sheet.answer(kind)
}

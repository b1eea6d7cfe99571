//! The list: search, filters, order, and the same rows for a spreadsheet.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{
        Shell, Visit,
        list::{Listed, PAGE, Wanted},
        render,
        sheet::{self, Cell, Sheet},
    },
};
use values::{
    contact::{Phone, Postcode, WebAddress},
    day::Day,
    search::{Document, Index},
    text,
};

use super::super::{
    actions,
    model::{Kind, Organisation},
    rights::{EDIT, IMPORT},
};

/// What one can sort by; the first is the usual order.
const COLUMNS: &[&str] = &["name", "art", "bezirk", "ort"];
const KIND: &str = "art";
const DISTRICT: &str = "bezirk";

#[derive(Template)]
#[template(path = "organisations/table.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Organisation>,
    kinds: Vec<(&'static str, String)>,
    districts: Vec<(String, String)>,
    today: Day,
    may_edit: bool,
    may_import: bool,
}

impl ListPage {
    fn is_closed(&self, one: &Organisation) -> bool {
        one.details.closed_on.is_some_and(|day| day <= self.today)
    }
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let all = actions::list(centre, &visit.actor).await?;
    let districts: BTreeSet<String> = all
        .iter()
        .filter_map(|one| one.details.district.clone())
        .collect();
    let districts = districts.into_iter();
    let wanted = Wanted::of(&visit, COLUMNS, &[KIND, DISTRICT]);
    let found = narrow(all, &wanted);
    let total = found.len() as u64;
    let offset = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let rows = found.into_iter().skip(offset).take(page).collect();
    let kind = |kind: Kind| {
        let words = visit.say(&format!("organisations-kind-{}", kind.key()));
        (kind.key(), words)
    };
    let shell = Shell::new(&visit, visit.say("organisations-title"));
    render(&ListPage {
        shell: shell.below(visit.say("start-title"), "/intern"),
        list: Listed::new(&visit, wanted, rows, total),
        kinds: Kind::ALL.map(kind).to_vec(),
        districts: districts.map(|name| (name.clone(), name)).collect(),
        today: centre.clock.today(),
        may_edit: visit.actor.may(EDIT),
        may_import: visit.actor.may(IMPORT),
    })
}

/// What the address asks for, all of it.
pub async fn wanted(visit: &Visit) -> Result<Vec<Organisation>> {
    let all = actions::list(visit.centre()?, &visit.actor).await?;
    let wanted = Wanted::of(visit, COLUMNS, &[KIND, DISTRICT]);
    Ok(narrow(all, &wanted))
}

/// Those that fit, in order. What was searched comes with the best first, unless a column is
/// asked for.
fn narrow(mut all: Vec<Organisation>, wanted: &Wanted) -> Vec<Organisation> {
    if let Some(kind) = wanted.filter(KIND).and_then(Kind::of) {
        all.retain(|one| one.details.kind == kind);
    }
    if let Some(district) = wanted.filter(DISTRICT) {
        all.retain(|one| one.details.district.as_deref() == Some(district));
    }
    let key = |one: &Organisation| {
        let details = &one.details;
        let name = text::fold(&details.name);
        let words = |text: &Option<String>| text::fold(text.as_deref().unwrap_or_default());
        match wanted.sort.as_str() {
            "art" => (details.kind.key().to_owned(), name),
            "bezirk" => (words(&details.district), name),
            "ort" => {
                let postcode = details.postcode.as_ref().map_or("", Postcode::as_str);
                (format!("{} {postcode}", words(&details.town)), name)
            }
            _ => (name, String::new()),
        }
    };
    all.sort_by_cached_key(key);
    if wanted.is_descending {
        all.reverse();
    }
    if wanted.search.is_empty() {
        return all;
    }
    find(all, &wanted.search, wanted.sort == COLUMNS[0])
}

/// Those that answer a search, in any spelling of umlauts and with slips of the keyboard.
fn find(all: Vec<Organisation>, query: &str, is_best_first: bool) -> Vec<Organisation> {
    let documents = all.iter().enumerate().map(|(place, one)| Document {
        key: place,
        fields: searched(one),
    });
    let index = Index::build(documents);
    let mut places: Vec<usize> = index
        .find(query, all.len())
        .hits
        .into_iter()
        .map(|hit| hit.key)
        .collect();
    if !is_best_first {
        places.sort_unstable();
    }
    let mut all: Vec<Option<Organisation>> = all.into_iter().map(Some).collect();
    places
        .into_iter()
        .filter_map(|place| all[place].take())
        .collect()
}

fn searched(one: &Organisation) -> Vec<(f32, String)> {
    let details = &one.details;
    let words = |text: &Option<String>| text.clone().unwrap_or_default();
    let postcode = details.postcode.as_ref().map(ToString::to_string);
    vec![
        (4.0, details.name.clone()),
        (4.0, words(&details.short_name)),
        (3.0, words(&details.school_number)),
        (1.5, words(&details.town)),
        (1.5, words(&details.district)),
        (1.5, postcode.unwrap_or_default()),
        (1.0, words(&details.street)),
        (1.0, words(&details.recognition)),
    ]
}

/// The list as CSV.
pub async fn csv(visit: Visit) -> Result<Response> {
    file(&visit, sheet::Kind::Csv).await
}

/// The list as a workbook.
pub async fn xlsx(visit: Visit) -> Result<Response> {
    file(&visit, sheet::Kind::Xlsx).await
}

/// Columns of the sheet; they come back in through the import.
const HEADS: [&str; 16] = [
    "name",
    "short_name",
    "kind",
    "street",
    "postcode",
    "town",
    "district",
    "phone",
    "email",
    "website",
    "school_number",
    "recognition",
    "recognised_since",
    "recognised_until",
    "publish_consent_on",
    "closed_on",
];

async fn file(visit: &Visit, kind: sheet::Kind) -> Result<Response> {
    let rows = wanted(visit).await?;
    let sheet = Sheet {
        name: visit.say("organisations-title"),
        heads: HEADS
            .iter()
            .map(|head| visit.say(&format!("organisations-{head}")))
            .collect(),
        rows: rows.iter().map(|one| cells(visit, one)).collect(),
    };
    sheet.answer(kind)
}

fn cells(visit: &Visit, one: &Organisation) -> Vec<Cell> {
    let details = &one.details;
    let text = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
    let kind = visit.say(&format!("organisations-kind-{}", details.kind.key()));
    let website = details.website.as_ref().map(WebAddress::as_str);
    vec![
        Cell::text(details.name.clone()),
        text(details.short_name.clone()),
        Cell::Text(kind),
        text(details.street.clone()),
        text(details.postcode.as_ref().map(ToString::to_string)),
        text(details.town.clone()),
        text(details.district.clone()),
        text(details.phone.as_ref().map(Phone::readable)),
        text(details.email.as_ref().map(ToString::to_string)),
        text(website.map(str::to_owned)),
        text(details.school_number.clone()),
        text(details.recognition.clone()),
        Cell::day(details.recognised_since),
        Cell::day(details.recognised_until),
        Cell::day(details.publish_consent_on),
        Cell::day(details.closed_on),
    ]
}

//! The list of places, and the same rows for spreadsheets and machines. It works on what may be
//! shown, so that neither search nor order tells what is kept back.

use std::{cmp::Ordering, collections::HashMap};

use askama::Template;
use axum::response::{IntoResponse, Response};
use platform::{
    Result,
    web::{
        Shell, Visit,
        list::{Listed, PAGE, Wanted},
        render,
        sheet::{self, Cell, Sheet},
    },
};
use serde_json::{Value, json};
use values::{
    contact::Postcode,
    geo::Point,
    id::Id,
    search::{Document, Index},
    text,
};

use super::super::{
    actions,
    model::{Access, Place},
    postcodes,
    rights::EDIT,
    rules::distance_km,
};

const COLUMNS: &[&str] = &["name", "bezirk", "ort", "entfernung"];
const DISTRICT: &str = "bezirk";
const ACCESS: &str = "zugang";
const FROM: &str = "von";

/// A place in the list.
pub struct Line {
    place: Place,
    district: String,
    /// From the postcode that was asked for.
    km: Option<f64>,
}

impl Line {
    fn km_words(&self) -> Option<String> {
        self.km.map(|km| format!("{km:.1}").replace('.', ","))
    }
}

#[derive(Template)]
#[template(path = "places/table.html")]
struct ListPage {
    shell: Shell,
    list: Listed<Line>,
    districts: Vec<(String, String)>,
    access: Vec<(&'static str, String)>,
    from: String,
    is_measured: bool,
    may_edit: bool,
}

impl ListPage {
    fn heads(&self) -> Vec<(&'static str, String)> {
        let mut heads = vec![
            ("name", self.shell.say("places-name")),
            ("bezirk", self.shell.say("places-district")),
            ("ort", self.shell.say("places-address")),
        ];
        if self.is_measured {
            heads.push(("entfernung", self.shell.say("places-distance")));
        }
        heads
    }
}

/// The page.
pub async fn show(visit: Visit) -> Result<Response> {
    let (wanted, districts, lines) = lines(&visit).await?;
    let districts = districts.into_iter();
    let total = lines.len() as u64;
    let offset = usize::try_from(wanted.offset()).unwrap_or(usize::MAX);
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let rows = lines.into_iter().skip(offset).take(page).collect();
    let access = |fact: Access| {
        let words = visit.say(&format!("places-access-{}", fact.key()));
        (fact.key(), words)
    };
    let shell = Shell::new(&visit, visit.say("places-title"));
    render(&ListPage {
        shell: shell.below(visit.say("start-title"), "/intern"),
        from: wanted.filter(FROM).unwrap_or_default().to_owned(),
        is_measured: from(&wanted).is_some(),
        list: Listed::new(&visit, wanted, rows, total),
        districts: districts.map(|name| (name.clone(), name)).collect(),
        access: Access::ALL.map(access).to_vec(),
        may_edit: visit.actor.may(EDIT),
    })
}

/// The middle of the postcode from which one measures.
fn from(wanted: &Wanted) -> Option<Point> {
    let postcode = Postcode::parse(wanted.filter(FROM)?).ok()?;
    postcodes::middle(&postcode)
}

async fn lines(visit: &Visit) -> Result<(Wanted, Vec<String>, Vec<Line>)> {
    let centre = visit.centre()?;
    let districts = actions::districts(centre, &visit.actor).await?;
    let names: HashMap<Id, &str> = districts
        .iter()
        .map(|district| (district.id, district.name.as_str()))
        .collect();
    let wanted = Wanted::of(visit, COLUMNS, &[DISTRICT, ACCESS, FROM]);
    let from = from(&wanted);
    let places = actions::list(centre, &visit.actor).await?;
    let lines = places.into_iter().map(|place| {
        let district = place.details.district.and_then(|id| names.get(&id));
        let point = place.details.location.map(|location| location.point);
        Line {
            district: district.copied().unwrap_or_default().to_owned(),
            km: from.zip(point).map(|(from, to)| distance_km(from, to)),
            place,
        }
    });
    let lines = narrow(lines.collect(), &wanted);
    let names = districts.iter().map(|district| district.name.clone());
    Ok((wanted, names.collect(), lines))
}

fn narrow(mut lines: Vec<Line>, wanted: &Wanted) -> Vec<Line> {
    if let Some(district) = wanted.filter(DISTRICT) {
        lines.retain(|line| line.district == district);
    }
    if let Some(fact) = wanted.filter(ACCESS).and_then(Access::of) {
        lines.retain(|line| line.place.details.access.contains(&fact));
    }
    let name = |line: &Line| text::fold(&line.place.details.name);
    let key = |line: &Line| {
        let details = &line.place.details;
        match wanted.sort.as_str() {
            "bezirk" => (text::fold(&line.district), name(line)),
            "ort" => (text::fold(&details.address()), name(line)),
            _ => (name(line), String::new()),
        }
    };
    lines.sort_by_cached_key(key);
    if wanted.sort == "entfernung" {
        // Whose way nobody knows comes last.
        lines.sort_by(|one, other| match (one.km, other.km) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            (one, other) => other.is_some().cmp(&one.is_some()),
        });
    }
    if wanted.is_descending {
        lines.reverse();
    }
    if wanted.search.is_empty() {
        return lines;
    }
    let documents = lines.iter().enumerate().map(|(place, line)| Document {
        key: place,
        fields: vec![
            (4.0, line.place.details.name.clone()),
            (1.5, line.district.clone()),
            (1.0, line.place.details.address()),
        ],
    });
    let found = Index::build(documents).find(&wanted.search, lines.len());
    let mut ranks: HashMap<usize, usize> = HashMap::new();
    for (rank, hit) in found.hits.into_iter().enumerate() {
        ranks.insert(hit.key, rank);
    }
    let mut found: Vec<(usize, Line)> = lines
        .into_iter()
        .enumerate()
        .filter_map(|(place, line)| Some((*ranks.get(&place)?, line)))
        .collect();
    let is_best_first = wanted.sort == COLUMNS[0];
    found.sort_by(|(one, _), (other, _)| {
        if is_best_first {
            one.cmp(other)
        } else {
            Ordering::Equal
        }
    });
    found.into_iter().map(|(_, line)| line).collect()
}

/// The list as CSV.
pub async fn csv(visit: Visit) -> Result<Response> {
    file(&visit, sheet::Kind::Csv).await
}

/// The list as a workbook.
pub async fn xlsx(visit: Visit) -> Result<Response> {
    file(&visit, sheet::Kind::Xlsx).await
}

async fn file(visit: &Visit, kind: sheet::Kind) -> Result<Response> {
    let (.., lines) = lines(visit).await?;
    let heads = [
        "name",
        "street",
        "postcode",
        "town",
        "district",
        "access",
        "closed_on",
    ];
    let text = |text: Option<String>| text.map_or(Cell::Empty, Cell::Text);
    let rows = lines.into_iter().map(|line| {
        let details = line.place.details;
        let access = details.access.iter();
        let access = access.map(|fact| visit.say(&format!("places-access-{}", fact.key())));
        vec![
            Cell::Text(details.name),
            text(details.street),
            text(details.postcode.map(String::from)),
            text(details.town),
            Cell::Text(line.district),
            Cell::Text(access.collect::<Vec<_>>().join(", ")),
            Cell::day(details.closed_on),
        ]
    });
    let sheet = Sheet {
        name: visit.say("places-title"),
        heads: heads
            .map(|head| visit.say(&format!("places-{head}")))
            .to_vec(),
        rows: rows.collect(),
    };
    sheet.answer(kind)
}

/// What the address asks for, for machines.
pub async fn json(visit: Visit) -> Result<Response> {
    let (.., lines) = lines(&visit).await?;
    let rows = lines.iter().map(|line| {
        let mut row = as_json(&line.place, &line.district);
        row["distance_km"] = json!(line.km.map(|km| (km * 10.0).round() / 10.0));
        row
    });
    let rows: Vec<Value> = rows.collect();
    Ok(axum::Json(json!({ "places": rows })).into_response())
}

/// A place for machines, as far as it may be known.
pub fn as_json(place: &Place, district: &str) -> Value {
    let details = &place.details;
    let location = details.location.map(|location| {
        json!({
            "lon": location.point.lon,
            "lat": location.point.lat,
            "is_exact": location.is_exact,
        })
    });
    let access: Vec<&str> = details.access.iter().map(|fact| fact.key()).collect();
    json!({
        "id": place.id,
        "name": details.name,
        "street": details.street,
        "postcode": details.postcode,
        "town": details.town,
        "district": (!district.is_empty()).then_some(district),
        "location": location,
        "access": access,
        "access_notes": details.access_notes,
        "is_protected": details.protected_since.is_some(),
        "closed_on": details.closed_on,
    })
}

//! A day: what stands and what is still open, on the map and as a list that says the same.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Error, Result,
    centre::Centre,
    web::{Shell, Visit, render},
};
use registry::{
    calendar::time,
    places::{self, map, postcodes},
};
use serde::Deserialize;
use values::{contact::Postcode, day::Day, geo::Point};

use super::{
    super::{look::Look, paths, situation::Situation, words::Words},
    shell,
};
use crate::{
    assignments,
    pool::Medium,
    requests::{self, Request},
    rights::READ,
};

/// Names a day in an address.
#[derive(Deserialize)]
pub struct OfDay {
    day: String,
}

/// An appointment or an open request.
struct Line {
    begins: String,
    path: String,
    number: i64,
    institution: String,
    place: String,
    spoken: String,
    /// Who comes; nothing where nobody does yet.
    comes: Option<String>,
    /// How many could, where nobody does yet.
    could: String,
    /// Its number on the map.
    marker: Option<usize>,
}

/// A point on the map, which several lines may share.
struct Marker {
    number: usize,
    x: f64,
    y: f64,
    is_open: bool,
}

#[derive(Template)]
#[template(path = "desk/day.html")]
struct DayPage {
    shell: Shell,
    lines: Vec<Line>,
    map: Option<map::Map>,
    has_outlines: bool,
    markers: Vec<Marker>,
    attribution: &'static str,
    previous: String,
    next: String,
}

/// The page of a day.
pub async fn show(visit: Visit, Path(path): Path<OfDay>) -> Result<Response> {
    visit.actor.must(READ)?;
    let day = values::day::parse(&path.day).ok_or(Error::NotFound)?;
    let centre = visit.centre()?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let words = Words(&visit);
    let mut found = lines(&words, &look, day);
    if !situation.knows(day) {
        found.extend(elsewhere(&words, centre, &situation, day).await?);
    }
    found.sort_by(|(one, _), (other, _)| {
        (&one.begins, one.number).cmp(&(&other.begins, other.number))
    });
    // Each place once; a place where somebody is still looked for shows that.
    let mut points: Vec<(Point, bool)> = Vec::new();
    for (line, point) in &mut found {
        let Some(point) = *point else { continue };
        let at = points.iter().position(|(known, _)| *known == point);
        let at = at.unwrap_or_else(|| {
            points.push((point, false));
            points.len() - 1
        });
        points[at].1 |= line.comes.is_none();
        line.marker = Some(at + 1);
    }
    let districts = if visit.actor.may(places::READ) {
        places::districts(centre, &visit.actor).await?
    } else {
        Vec::new()
    };
    let only: Vec<Point> = points.iter().map(|(point, _)| *point).collect();
    let has_outlines = districts.iter().any(|one| one.outline.is_some());
    let drawn = map::draw_points(&districts, None, &only);
    let (map, placed) = drawn.map_or((None, Vec::new()), |(map, placed)| (Some(map), placed));
    let markers = (1..).zip(placed).zip(&points);
    let markers = markers.map(|((number, (x, y)), (_, is_open))| Marker {
        number,
        x,
        y,
        is_open: *is_open,
    });
    let beside = |day: Option<Day>| day.map(paths::day).ok_or(Error::NotFound);
    render(&DayPage {
        shell: shell(&visit, words.day(day)),
        markers: markers.collect(),
        lines: found.into_iter().map(|(line, _)| line).collect(),
        map,
        has_outlines,
        attribution: postcodes::ATTRIBUTION,
        previous: beside(day.pred_opt())?,
        next: beside(day.succ_opt())?,
    })
}

type Found = (Line, Option<Point>);

fn lines(words: &Words<'_>, look: &Look<'_>, day: Day) -> Vec<Found> {
    let situation = look.situation();
    let standing = situation.standing.iter();
    let standing = standing.filter(|(one, _)| one.wall.start.date() == day);
    let assigned = standing.map(|(one, request)| {
        let comes = situation.name(one.interpreter);
        line(words, request, one.wall.start, Ok(comes))
    });
    let open = situation.open.iter().flat_map(|request| {
        let walls = request.times.iter().filter(|wall| wall.start.date() == day);
        walls.map(move |wall| {
            let seat = look.at(request, wall);
            let could = seat.map(|seat| look.count(&seat)).unwrap_or_default();
            line(words, request, wall.start, Err(could))
        })
    });
    assigned.chain(open).collect()
}

/// What stood or stands on a day that the situation does not reach.
async fn elsewhere(
    words: &Words<'_>,
    centre: &Centre,
    situation: &Situation,
    day: Day,
) -> Result<Vec<Found>> {
    let Some(period) = time::days(day, day) else {
        return Ok(Vec::new());
    };
    let rows = centre.database.read();
    let assigned = assignments::store::list_between(rows, period.from, period.until).await?;
    let ids = assigned.iter().map(|one| one.request);
    let requests = requests::store::list_of(rows, ids).await?;
    let lines = assigned.iter().filter_map(|one| {
        let request = requests.iter().find(|own| own.id == one.request)?;
        let comes = situation.name(one.interpreter);
        Some(line(words, request, one.wall.start, Ok(comes)))
    });
    Ok(lines.collect())
}

fn line(
    words: &Words<'_>,
    request: &Request,
    start: chrono::NaiveDateTime,
    comes: std::result::Result<String, usize>,
) -> Found {
    let need = &request.need;
    let is_on_site = need.medium == Medium::Place;
    let place = if is_on_site {
        need.address()
    } else {
        words.0.say(&format!("desk-medium-{}", need.medium.key()))
    };
    let postcode = Postcode::parse(&need.postcode).ok().filter(|_| is_on_site);
    let line = Line {
        begins: start.format("%H:%M").to_string(),
        path: crate::paths::request(request.id),
        number: request.number,
        institution: request.asker.institution.clone(),
        place,
        spoken: words.spoken(request),
        could: comes
            .as_ref()
            .err()
            .map(|count| words.count("desk-could", *count))
            .unwrap_or_default(),
        comes: comes.ok(),
        marker: None,
    };
    (
        line,
        postcode.and_then(|postcode| postcodes::middle(&postcode)),
    )
}

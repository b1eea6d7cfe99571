//! The page of one place, and the same for machines when its address ends in `.json`.

use askama::Template;
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Result,
    area::Panel,
    web::{Shell, Visit, render},
};
use serde::Deserialize;
use values::{id::Id, subject::Subject};

use super::{
    super::{
        actions,
        map::{self, Map},
        model::{Place, SUBJECT},
        postcodes,
        rights::EDIT,
    },
    list::as_json,
    shell,
};

#[derive(Deserialize)]
pub struct File {
    id: String,
}

#[derive(Template)]
#[template(path = "places/place.html")]
struct PlacePage {
    shell: Shell,
    place: Place,
    district: String,
    access: Vec<String>,
    map: Option<Map>,
    attribution: &'static str,
    panels: Vec<Panel>,
    may_edit: bool,
}

impl PlacePage {
    fn is_by_postcode(&self) -> bool {
        self.place
            .details
            .location
            .is_some_and(|location| !location.is_exact)
    }
}

/// The page, or JSON.
pub async fn show(visit: Visit, Path(file): Path<File>) -> Result<Response> {
    let (name, is_json) = match file.id.strip_suffix(".json") {
        Some(name) => (name, true),
        None => (file.id.as_str(), false),
    };
    let id: Id = name.parse().map_err(|_| Error::NotFound)?;
    let centre = visit.centre()?;
    let place = actions::find(centre, &visit.actor, id).await?;
    let districts = actions::districts(centre, &visit.actor).await?;
    let details = &place.details;
    let own = districts
        .iter()
        .find(|district| Some(district.id) == details.district);
    let district = own
        .map(|district| district.name.clone())
        .unwrap_or_default();
    if is_json {
        return Ok(axum::Json(as_json(&place, &district)).into_response());
    }
    let point = details.location.map(|location| location.point);
    let subject = Subject::new(SUBJECT, id);
    let panels = visit
        .house
        .panels(centre, &visit.actor, visit.language, &subject)
        .await?;
    let access = details.access.iter();
    let access = access.map(|fact| visit.say(&format!("places-access-{}", fact.key())));
    render(&PlacePage {
        shell: shell(&visit, details.name.clone()),
        district,
        access: access.collect(),
        map: point.and_then(|point| map::draw(&districts, details.district, Some(point))),
        attribution: postcodes::ATTRIBUTION,
        panels,
        may_edit: visit.actor.may(EDIT) && !place.is_hidden,
        place,
    })
}

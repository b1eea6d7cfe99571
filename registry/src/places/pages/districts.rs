//! The list of districts, and their boundaries.

use askama::Template;
use axum::{
    extract::Multipart,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Refusal, Result,
    web::{Form, Shell, Visit, render},
};

use super::{
    super::{
        actions,
        districts::District,
        map::{self, Map},
        paths,
        rights::EDIT,
    },
    shell,
};

#[derive(Template)]
#[template(path = "places/districts.html")]
struct DistrictsPage {
    shell: Shell,
    districts: Vec<District>,
    map: Option<Map>,
    typed: String,
    error: Option<String>,
    may_edit: bool,
}

/// The list with its map.
pub async fn show(visit: Visit) -> Result<Response> {
    page(&visit, "", None).await
}

async fn page(visit: &Visit, typed: &str, error: Option<&Refusal>) -> Result<Response> {
    let districts = actions::districts(visit.centre()?, &visit.actor).await?;
    render(&DistrictsPage {
        shell: shell(visit, visit.say("places-districts")),
        map: map::draw(&districts, None, None),
        districts,
        typed: typed.to_owned(),
        error: error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language)),
        may_edit: visit.actor.may(EDIT),
    })
}

/// Adds a district by name.
pub async fn add(visit: Visit, Form(fields): Form) -> Result<Response> {
    let name = fields.text("name");
    match actions::add_district(visit.centre()?, &visit.actor, name).await {
        Ok(_) => {
            visit
                .go_and_tell(paths::DISTRICTS, "places-district-kept")
                .await
        }
        Err(Error::Refused(refusal)) => {
            let page = page(&visit, name, Some(&refusal)).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "places/boundaries.html")]
struct BoundariesPage {
    shell: Shell,
    source: String,
    error: Option<String>,
}

/// The form for a file.
pub async fn start(visit: Visit) -> Result<Response> {
    start_page(&visit, String::new(), None)
}

fn start_page(visit: &Visit, source: String, error: Option<&Refusal>) -> Result<Response> {
    let shell = shell(visit, visit.say("places-boundaries"));
    render(&BoundariesPage {
        shell: shell.below(visit.say("places-districts"), paths::DISTRICTS),
        source,
        error: error.map(|refusal| refusal.sentence(&visit.house.texts, visit.language)),
    })
}

/// Takes boundaries over, all or none.
pub async fn import(visit: Visit, mut parts: Multipart) -> Result<Response> {
    let (mut source, mut file) = (String::new(), Vec::new());
    let refused = loop {
        // What is larger than the door lets through breaks off here.
        let too_large = || Some(Refusal::new("refused-places-too-large"));
        match parts.next_field().await {
            Ok(None) => break None,
            Ok(Some(part)) => match part.name().unwrap_or_default() {
                "file" => match part.bytes().await {
                    Ok(bytes) => file = bytes.to_vec(),
                    Err(_) => break too_large(),
                },
                "source" => source = part.text().await.unwrap_or_default(),
                _ => {}
            },
            Err(_) => break too_large(),
        }
    };
    source.retain(|letter| !crate::reading::is_hidden(letter));
    let source = source.trim().to_owned();
    let done = match refused {
        Some(refusal) => Err(refusal.into()),
        None => actions::import(visit.centre()?, &visit.actor, &source, file).await,
    };
    match done {
        Ok(_) => {
            visit
                .go_and_tell(paths::DISTRICTS, "places-boundaries-kept")
                .await
        }
        Err(Error::Refused(refusal)) => {
            let page = start_page(&visit, source, Some(&refusal))?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        Err(other) => Err(other),
    }
}

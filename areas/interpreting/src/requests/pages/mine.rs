//! Requests of the organisations that somebody acts for.

use askama::Template;
use axum::response::Response;
use platform::{
    Result,
    web::{Shell, Visit, render, sign_in::START},
};

use super::{
    super::{actions::own, model::Request, paths, telling::when},
    shown,
};

#[derive(Template)]
#[template(path = "requests/mine.html")]
struct MinePage {
    shell: Shell,
    requests: Vec<Line>,
}

/// A request in the list.
struct Line {
    path: String,
    request: Request,
    spoken: String,
    when: String,
}

/// The list, the newest first.
pub async fn list(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let found = own::list(centre, &visit.actor).await?;
    let requests = found.into_iter().map(|request| Line {
        path: paths::mine(request.id),
        spoken: shown::spoken(visit.language, &request.need.language),
        when: request
            .times
            .first()
            .map(|wall| when(&centre.texts, visit.language, wall))
            .unwrap_or_default(),
        request,
    });
    let shell = Shell::new(&visit, visit.say("requests-mine-title"));
    render(&MinePage {
        shell: shell
            .only_from_start()
            .below(visit.say("start-title"), START),
        requests: requests.collect(),
    })
}

//! Links to the pages of an assignment.

use chrono::TimeDelta;
use platform::{Result, centre::Centre, database::Change};
use values::language::Language;

use super::model::{Assignment, Side};
use crate::{
    links::{self, Purpose},
    paths,
    requests::Request,
};

/// How long the links of an assignment are good after its end: time enough to confirm what took place.
const AFTER_END: TimeDelta = TimeDelta::days(60);

/// What a link of a side is for.
pub fn purpose(side: Side) -> Purpose {
    match side {
        Side::Interpreter => Purpose::Assignment,
        Side::Institution | Side::Centre => Purpose::Attendance,
    }
}

/// The page of a side below its secret.
pub fn page(side: Side, secret: &str) -> String {
    match side {
        Side::Interpreter => paths::own_assignment(secret),
        Side::Institution | Side::Centre => paths::attendance(secret),
    }
}

/// Makes a link to the page of a side, and gives back its path below the centre.
pub async fn make(change: &Change, assignment: &Assignment, side: Side) -> Result<String> {
    let until = assignment.period.until.max(change.now()) + AFTER_END;
    let secret = links::make(change, purpose(side), assignment.id, until).await?;
    Ok(page(side, &secret))
}

/// A link to the institution's page, for whoever holds its request; gives back its path below the centre.
pub async fn institution_link(change: &Change, assignment: &Assignment) -> Result<String> {
    make(change, assignment, Side::Institution).await
}

/// The same as a whole address, in the language of whoever gets it.
pub async fn address(
    change: &Change,
    centre: &Centre,
    assignment: &Assignment,
    (side, language): (Side, Language),
) -> Result<String> {
    let path = make(change, assignment, side).await?;
    Ok(in_language(centre, &path, language))
}

/// The institution's page of its request, where everything about it stands.
pub async fn to_request(
    change: &Change,
    centre: &Centre,
    (request, assignment): (&Request, &Assignment),
) -> Result<String> {
    let until = assignment.period.until.max(change.now()) + AFTER_END;
    let secret = links::make(change, Purpose::Request, request.id, until).await?;
    let path = paths::own_request(&secret);
    Ok(in_language(centre, &path, request.asker.language))
}

fn in_language(centre: &Centre, path: &str, language: Language) -> String {
    centre.address(&format!("{path}?sprache={}", language.tag()))
}

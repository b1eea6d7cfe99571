//! What the coordinators must do until when. It follows from the stage alone, so every step sets it anew.

use platform::{Result, database::Change};
use registry::deadlines::{self, Deadline};
use values::{clock, subject::Subject};

use super::{
    model::{Request, SUBJECT, Stage},
    rules,
};
use crate::{paths, pool, rights};

/// Sets what is due for a request in `stage`, instead of what was due before.
pub async fn set(change: &Change, request: &Request, stage: Stage) -> Result<()> {
    let today = clock::day_of(change.now());
    let pool = pool::store::on(change.rows(), today).await?;
    let due = rules::due(&pool, &request.times, stage, today);
    let due = due.map(|due| {
        let name = request.number.to_string();
        let path = paths::request(request.id);
        let right = rights::COORDINATE;
        Deadline::new(due.sentence, &name, path, right, due.on, due.remind_on)
    });
    let due: Vec<Deadline> = due.into_iter().collect();
    deadlines::replace(change, &Subject::new(SUBJECT, request.id), &due).await
}

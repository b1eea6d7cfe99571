//! Appointments that lie ahead of somebody who is away, leaves or is forgotten.

use chrono::Days;
use platform::{Refusal, Result, centre::Centre, database::Change};
use registry::{
    calendar::{self, availability::Absence},
    deadlines::Deadline,
};
use values::{day::Day, id::Id};

use super::super::model::{Interpreter, Standing};
use crate::{
    assignments::{self, Assignment, Side},
    paths,
    requests::{self, Event, Stage, looked_for, store::Why},
    rights::COORDINATE,
};

/// Why the centre calls an appointment off when whoever had it leaves.
const REASON: &str = "other";
/// Days before an appointment on which its gap is shown at the latest.
const SHOWN_BEFORE: u64 = 60;

/// What stands and has not begun, the first one first.
pub async fn of(change: &Change, interpreter: Id) -> Result<Vec<Assignment>> {
    let now = change.now();
    let mut all = assignments::store::list_to(change.rows(), interpreter).await?;
    all.retain(|one| one.end.is_none() && one.period.from > now);
    all.reverse();
    Ok(all)
}

/// Whether an appointment falls into days on which somebody is away.
pub fn is_during(assignment: &Assignment, absences: &[Absence]) -> bool {
    let day = assignment.wall.start.date();
    absences
        .iter()
        .any(|away| (away.from..=away.until).contains(&day))
}

/// What the coordinators must look at: somebody is away or rests while an appointment of theirs stands.
pub(super) async fn absent(
    change: &Change,
    one: &Interpreter,
    name: &str,
    today: Day,
) -> Result<Option<Deadline>> {
    let ahead = of(change, one.id).await?;
    if ahead.is_empty() {
        return Ok(None);
    }
    let absences = calendar::own::absences(change, one.person, today).await?;
    let gap = ahead.iter().find(|own| {
        let day = own.wall.start.date();
        is_during(own, &absences) || one.standing(day) == Standing::Paused
    });
    Ok(gap.map(|own| {
        let day = own.wall.start.date();
        let from = day.checked_sub_days(Days::new(SHOWN_BEFORE)).unwrap_or(day);
        let path = paths::absence(one.id);
        Deadline::new("interpreters-due-absent", name, path, COORDINATE, day, from)
    }))
}

/// Nobody goes while appointments of theirs are ahead.
///
/// # Errors
/// Refused when there is one.
pub(super) async fn must_be_free(change: &Change, interpreter: Id) -> Result<()> {
    let ahead = of(change, interpreter).await?;
    if ahead.is_empty() {
        return Ok(());
    }
    let count = ahead.len().to_string();
    Err(Refusal::new("refused-interpreters-ahead")
        .with("count", count)
        .into())
}

/// Calls everything off that lies ahead: both sides are told, and somebody else is looked for.
pub async fn release(centre: &Centre, change: &mut Change, interpreter: Id) -> Result<()> {
    for known in of(change, interpreter).await? {
        let request = requests::store::hold(change, known.request).await?;
        let by = (Side::Centre, REASON);
        assignments::call_off(centre, change, &request, &known, by).await?;
        let why = Why {
            reason: "assignments-reason-other",
            words: "",
        };
        let to = requests::store::advance(change, &request, Event::Release, why).await?;
        if to == Stage::Searching {
            looked_for::begin(change, request.id).await?;
        }
    }
    Ok(())
}

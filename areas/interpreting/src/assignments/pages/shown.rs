//! An assignment as a page shows it, and the forms on it.

use chrono::NaiveDateTime;
use platform::{
    Error, Refusal, Result,
    web::{Errors, Fields, Shell, Typed, Visit},
};
use registry::calendar::time::{Wall, parse_time, wall_of};
use values::day;

use super::super::{
    actions::{self, By},
    attendance::{self, Claim, NoShow, What},
    model::{Assignment, Side},
    rules, words,
};
use crate::requests::Request;

/// What every page of an assignment shows.
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask one question each"
)]
pub struct Shown {
    /// Names and values: number, language, when, where.
    pub facts: Vec<(String, String)>,
    /// Whether it is to come.
    pub is_to_come: bool,
    /// Whether it stands.
    pub stands: bool,
    /// Whether calling off would be late now.
    pub is_late: bool,
    /// Why it was called off, in words.
    pub ended: Option<String>,
    /// What each side says, in words.
    pub claims: Vec<(String, String)>,
    /// Whether what took place is agreed on.
    pub is_agreed: bool,
    /// Whether both sides say different things.
    pub differs: bool,
}

impl Shown {
    /// In the words of the page.
    pub async fn of(visit: &Visit, assignment: &Assignment, request: &Request) -> Result<Self> {
        let centre = visit.centre()?;
        let rows = centre.database.read();
        let now = centre.clock.now();
        let rules_now = crate::pool::store::on(rows, centre.clock.today()).await?;
        let claims = attendance::store::claims(rows, assignment.id).await?;
        let ended = assignment.end.as_ref().map(|end| {
            let by = visit.say(&format!("assignments-side-{}", end.by.key()));
            let reason = visit.say(&format!("assignments-reason-{}", end.reason));
            format!("{by}: {reason}")
        });
        Ok(Self {
            facts: words::facts(&centre.texts, visit.language, request, assignment),
            is_to_come: now < assignment.period.from,
            stands: assignment.end.is_none(),
            is_late: rules::is_late(assignment, rules_now.late_hours, now),
            ended,
            claims: claims.iter().map(|claim| said(visit, claim)).collect(),
            is_agreed: attendance::rules::agreed(&claims).is_some(),
            differs: attendance::rules::differs(&claims),
        })
    }
}

fn said(visit: &Visit, claim: &Claim) -> (String, String) {
    let side = visit.say(&format!("assignments-side-{}", claim.side.key()));
    let what = match claim.what {
        What::NotHeld(who) => visit.say(&format!("assignments-no-show-{}", who.key())),
        What::Held(wall) => match wall.period() {
            Ok(period) => {
                let texts = &visit.house.texts;
                words::when(texts, visit.language, period.from, period.until)
            }
            Err(_) => String::new(),
        },
    };
    (side, what)
}

/// What stands in the forms at first: the time as agreed on.
pub fn typed(assignment: &Assignment) -> Typed {
    let end = wall_of(assignment.period.until);
    let start = assignment.wall.start;
    Typed::fresh(&[
        ("day", start.date().to_string()),
        ("start", start.format("%H:%M").to_string()),
        ("end", end.format("%H:%M").to_string()),
    ])
}

/// Reasons that a side can choose, with their words.
pub fn reasons(shell: &Shell, side: Side) -> Vec<(&'static str, String)> {
    let all = rules::reasons(side).iter();
    all.map(|key| (*key, shell.say(format!("assignments-reason-{key}"))))
        .collect()
}

/// Who may have been missing, with their words.
pub fn no_shows(shell: &Shell) -> Vec<(&'static str, String)> {
    NoShow::ALL
        .map(|who| {
            (
                who.key(),
                shell.say(format!("assignments-no-show-{}", who.key())),
            )
        })
        .to_vec()
}

/// Does what a form of the page asks for, and gives back the key of what to tell. What a rule refuses stands beside the form,
/// so that nothing that was typed is lost.
pub async fn carry_out(
    visit: &Visit,
    by: &By,
    assignment: &Assignment,
    fields: &Fields,
) -> Result<&'static str> {
    let done = try_out(visit, by, assignment, fields).await;
    done.map_err(|problem| match problem {
        Error::Refused(refusal) => beside(first_field(fields.text("do")), refusal),
        other => other,
    })
}

fn first_field(deed: &str) -> &'static str {
    match deed {
        "off" => "reason",
        "move" => "new_day",
        _ => "day",
    }
}

fn beside(field: &str, refusal: Refusal) -> Error {
    let mut errors = Errors::default();
    errors.add(field, refusal);
    Error::Invalid(errors)
}

async fn try_out(
    visit: &Visit,
    by: &By,
    assignment: &Assignment,
    fields: &Fields,
) -> Result<&'static str> {
    let centre = visit.centre()?;
    match fields.text("do") {
        "off" => {
            let reason = fields.text("reason");
            // Coordinators choose a reason together with the side whose it is.
            let reason = reason.rsplit('/').next().unwrap_or(reason);
            actions::call_off(centre, by, assignment.id, reason).await?;
            Ok("assignments-told-off")
        }
        "move" => {
            let wall = new_time(fields)?;
            actions::reschedule(centre, by, assignment.id, wall).await?;
            Ok("assignments-told-moved")
        }
        "say" => {
            let what = attendance::model::read(fields).map_err(Error::Invalid)?;
            let feedback = attendance::Feedback::read(fields);
            actions::say(centre, by, assignment.id, what, feedback).await?;
            Ok("assignments-told-said")
        }
        _ => Err(Error::NotFound),
    }
}

fn new_time(fields: &Fields) -> Result<Wall> {
    let mut errors = Errors::default();
    let day = day::parse(fields.text("new_day"));
    if day.is_none() {
        errors.add("new_day", Refusal::new("error-day"));
    }
    let mut time = |name: &str| {
        let time = parse_time(fields.text(name));
        if time.is_none() {
            errors.add(name, Refusal::new("refused-assignments-time"));
        }
        time
    };
    let (start, end) = (time("new_start"), time("new_end"));
    let (Some(day), Some(start), Some(end)) = (day, start, end) else {
        return Err(Error::Invalid(errors));
    };
    let at = |time| NaiveDateTime::new(day, time);
    Wall::between(at(start), at(end)).map_err(|refusal| beside("new_end", refusal))
}

//! An assignment as a page shows it, and the forms on it.

use chrono::NaiveDateTime;
use platform::{
    Error, Refusal, Result,
    mail::settings,
    web::{Errors, Fields, Shell, Typed, Visit},
};
use registry::calendar::time::{Wall, parse_time, wall_of};
use values::day;

use super::super::{
    actions::{self, By, Proposed},
    attendance::{self, Claim, NoShow, What},
    model::{Assignment, Proposal, Side},
    rules, words,
};
use crate::{pool, requests::Request};

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
    /// Whether it has begun and is not over: then somebody may be missing.
    pub is_running: bool,
    /// Whether it was called off later than the rule allows.
    pub was_late: bool,
    /// What the interpreter gets though nobody met.
    pub paid: Option<(String, String)>,
    /// What the other side says, in words, while this one has said nothing.
    pub theirs: Option<String>,
    /// Another time that one side would like.
    pub proposal: Option<Wish>,
    /// Reasons for another time.
    pub moves: Vec<(&'static str, String)>,
    /// How the centre signs its mails: whom to call when it is urgent.
    pub centre: Vec<String>,
    /// What stands in the form at first.
    first: Option<Claim>,
}

/// Another time that one side would like, in words.
pub struct Wish {
    /// When.
    pub when: String,
    /// Whose wish, and why.
    pub why: String,
    /// As the forms send it back.
    pub start: String,
    /// Whether it waits for the other side; else for whoever looks at it.
    pub is_own: bool,
}

impl Wish {
    fn of(visit: &Visit, proposal: &Proposal, viewer: Side) -> Self {
        let texts = &visit.house.texts;
        let side = visit.say(&format!("assignments-side-{}", proposal.by.key()));
        let period = proposal.wall.period();
        let when =
            period.map(|period| words::when(texts, visit.language, period.from, period.until));
        Self {
            when: when.unwrap_or_default(),
            why: format!("{side}: {}", visit.say(&proposal.reason)),
            start: proposal.wall.start.to_string(),
            is_own: proposal.by == viewer,
        }
    }
}

impl Shown {
    /// In the words of the page.
    ///
    /// Why somebody does not come is for the centre and for whoever has said it.
    pub async fn of(
        visit: &Visit,
        assignment: &Assignment,
        request: &Request,
        viewer: Side,
    ) -> Result<Self> {
        let centre = visit.centre()?;
        let rows = centre.database.read();
        let now = centre.clock.now();
        let rules_now = pool::store::on(rows, centre.clock.today()).await?;
        let claims = attendance::store::claims(rows, assignment.id).await?;
        let ended = assignment.end.as_ref().map(|end| {
            let by = visit.say(&format!("assignments-side-{}", end.by.key()));
            if viewer != Side::Centre && viewer != end.by {
                return by;
            }
            format!("{by}: {}", visit.say(&end.reason))
        });
        let of = |side| claims.iter().find(|claim| claim.side == side);
        let theirs = match viewer {
            Side::Institution => of(Side::Interpreter),
            Side::Interpreter => of(Side::Institution),
            Side::Centre => None,
        };
        let theirs = theirs.filter(|_| of(viewer).is_none());
        let agreed = attendance::rules::agreed(&claims);
        let first = agreed.or_else(|| of(viewer).or(theirs).or(of(Side::Interpreter)).copied());
        let paid = match (&assignment.end, viewer) {
            (None, _) | (_, Side::Institution) => None,
            (Some(end), _) => {
                let of_day = pool::store::on(rows, assignment.wall.start.date()).await?;
                let (end, is_late) = (
                    (end.by, end.reason.as_str()),
                    assignment.late_since.is_some(),
                );
                words::paid(&centre.texts, visit.language, end, is_late, &of_day)
            }
        };
        let signature = settings::read(rows).await?.signature;
        Ok(Self {
            facts: words::facts(&centre.texts, visit.language, request, assignment),
            is_to_come: now < assignment.period.from,
            stands: assignment.end.is_none(),
            is_late: rules::is_late(assignment, rules_now.late_hours, now),
            ended,
            claims: claims.iter().map(|claim| said(visit, claim)).collect(),
            is_agreed: agreed.is_some(),
            differs: attendance::rules::differs(&claims),
            is_running: rules::may_miss(assignment, now).is_ok(),
            paid,
            was_late: assignment.end.is_some() && assignment.late_since.is_some(),
            theirs: theirs.map(|claim| said(visit, claim).1),
            proposal: assignment
                .proposal
                .as_ref()
                .filter(|_| assignment.end.is_none() && now < assignment.period.from)
                .map(|proposal| Wish::of(visit, proposal, viewer)),
            moves: rules::MOVES
                .iter()
                .map(|key| (*key, visit.say(&format!("assignments-move-reason-{key}"))))
                .collect(),
            centre: signature.lines().map(str::to_owned).collect(),
            first,
        })
    }

    /// What stands in the forms at first: what holds or was said, or else the time as agreed on.
    pub fn typed(&self, assignment: &Assignment) -> Typed {
        let wall = match self.first.map(|claim| claim.what) {
            Some(What::Held(wall)) => wall,
            _ => assignment.wall,
        };
        let end = wall
            .period()
            .map_or(wall.start, |period| wall_of(period.until));
        let mut first = vec![
            ("day", wall.start.date().to_string()),
            ("start", wall.start.format("%H:%M").to_string()),
            ("end", end.format("%H:%M").to_string()),
        ];
        if let Some(claim) = self.first {
            if claim.travel_minutes > 0 {
                first.push(("travel_minutes", claim.travel_minutes.to_string()));
            }
            if let What::NotHeld(who) = claim.what {
                first.push(("no_show", who.key().to_owned()));
            }
        }
        Typed::fresh(&first)
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
    if claim.travel_minutes == 0 {
        return (side, what);
    }
    let values = [("minutes", i64::from(claim.travel_minutes).into())];
    let texts = &visit.house.texts;
    let way = texts.say_with(visit.language, "assignments-said-way", &values);
    (side, format!("{what} · {way}"))
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
            let wish = (new_time(fields)?, fields.text("why"));
            match actions::propose(centre, by, assignment.id, wish).await? {
                Proposed::Moved => Ok("assignments-told-moved"),
                Proposed::Waits => Ok("assignments-told-proposed"),
            }
        }
        "suits" | "does-not-suit" => {
            let suits = fields.text("do") == "suits";
            let seen = (fields.text("proposed"), suits);
            actions::answer(centre, by, assignment.id, seen).await?;
            Ok(if suits {
                "assignments-told-moved"
            } else {
                "assignments-told-declined"
            })
        }
        "absent" => {
            actions::miss(centre, by, assignment.id).await?;
            Ok("assignments-told-absent")
        }
        "take-over" => {
            actions::take_over(centre, by, assignment.id).await?;
            Ok("assignments-told-said")
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

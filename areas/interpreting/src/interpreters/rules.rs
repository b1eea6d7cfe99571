//! What somebody lacks before they may be sent, what falls due, what may be done next, how they are asked. Pure.

use chrono::{Datelike, Days};
use platform::Refusal;
use registry::people::{Level, Skill};
use values::day::Day;

use super::{
    model::{Interpreter, Missing, Standing, Way},
    papers::{ModuleKind, Papers, proofs},
};
use crate::pool::model::{Deadlines, Needed, RuleSet};

pub use super::{
    conduct::{conduct_end, conduct_until, is_young_enough, may_inspect},
    model::{State, Step},
};

/// Minutes of basic training that were complete by `day`.
pub fn basic_minutes(papers: &Papers, day: Day) -> u32 {
    minutes(papers, ModuleKind::Basic, |on| on <= day)
}

/// Minutes of training of a kind on days that count.
pub fn minutes(papers: &Papers, kind: ModuleKind, counts: impl Fn(Day) -> bool) -> u32 {
    let own = papers.trainings.iter();
    let own = own.filter(|one| one.kind == kind && counts(one.completed_on));
    own.map(|one| one.minutes).sum()
}

/// What `one` lacks on `day`; nothing when they may be sent.
pub fn missing(one: &Interpreter, papers: &Papers, needed: &Needed, day: Day) -> Vec<Missing> {
    let mut missing = Vec::new();
    if one.standing(day) != Standing::Active {
        missing.push(Missing::NotActive);
    }
    missing.extend(papers_missing(papers, needed, day));
    missing
}

/// The same, where rules that held before still do for whoever does what they asked (`earlier`).
pub fn missing_still(
    one: &Interpreter,
    papers: &Papers,
    (needed, earlier): (&Needed, &[&RuleSet]),
    day: Day,
) -> Vec<Missing> {
    let mut found = missing(one, papers, needed, day);
    found.retain(|lack| {
        let lacks = |rules: &&RuleSet| papers_missing(papers, &rules.needed, day).contains(lack);
        *lack == Missing::NotActive || earlier.iter().all(lacks)
    });
    found
}

fn papers_missing(papers: &Papers, needed: &Needed, day: Day) -> Vec<Missing> {
    let conduct = match (needed.conduct_months, conduct_until(papers, needed, day)) {
        (Some(_), None) => Some(Missing::Conduct),
        (Some(_), Some(until)) if until < day => Some(Missing::ConductExpired),
        _ => None,
    };
    let lacks_training = basic_minutes(papers, day) < needed.training_minutes;
    let training = lacks_training.then_some(Missing::Training);
    let all = [conduct, pledge_missing(papers, needed, day), training];
    all.into_iter().flatten().collect()
}

fn pledge_missing(papers: &Papers, needed: &Needed, day: Day) -> Option<Missing> {
    if !needed.pledge {
        return None;
    }
    let signed = || papers.pledges.iter().filter(|one| one.signed_on <= day);
    let counts = signed().any(|one| {
        one.version >= needed.pledge_version && one.valid_until.is_none_or(|last| last >= day)
    });
    match (counts, signed().next()) {
        (true, _) => None,
        (false, None) => Some(Missing::Pledge),
        (false, Some(_)) => Some(Missing::PledgeOutdated),
    }
}

/// Tags of what somebody says they speak and has not proved as the rules want it; none where the rules want no proof.
pub fn unproved<'a>(skills: &'a [Skill], needed: &Needed) -> Vec<&'a str> {
    if !asks_proof(needed) {
        return Vec::new();
    }
    let least = asked_level(needed);
    let open = proofs(skills, least).into_iter();
    open.filter(|(_, is_proved)| !is_proved)
        .map(|(tag, _)| tag)
        .collect()
}

/// The level that must be proved, where the rules name one.
fn asked_level(needed: &Needed) -> Option<Level> {
    needed.language_level.as_deref().and_then(Level::of)
}

/// Whether the rules ask for a proof at all.
fn asks_proof(needed: &Needed) -> bool {
    needed.language_proof || asked_level(needed).is_some()
}

/// Whether not one language is proved as the rules want it: then there is nothing they could be sent for.
fn lacks_language(skills: &[Skill], needed: &Needed) -> bool {
    let is_proved = |(_, is_proved): &(&str, bool)| *is_proved;
    asks_proof(needed) && !proofs(skills, asked_level(needed)).iter().any(is_proved)
}

/// Minutes of further training in the year of `day`, and how many the rules ask of `one` by its end; nobody is asked for
/// any in the year in which they began.
pub fn yearly(one: &Interpreter, papers: &Papers, needed: &Needed, day: Day) -> (u32, u32) {
    let done = minutes(papers, ModuleKind::Further, |on| {
        on.year() == day.year() && on <= day
    });
    let is_asked = one
        .active_since
        .is_some_and(|since| since.year() < day.year());
    let asked = if is_asked {
        needed.yearly_training_minutes
    } else {
        0
    };
    (done, asked)
}

/// Whether somebody may begin to take appointments.
///
/// # Errors
/// Refused while something is missing; the sentence names the first of it.
pub fn may_activate(
    one: &Interpreter,
    papers: &Papers,
    skills: &[Skill],
    needed: &Needed,
    today: Day,
) -> Result<(), Refusal> {
    if !matches!(
        one.standing(today),
        Standing::Interested | Standing::Joining
    ) {
        return Err(Refusal::new("refused-interpreters-standing"));
    }
    if papers.talk.is_none() || one.of_age_on.is_none() {
        return Err(Refusal::new("refused-interpreters-talk"));
    }
    if lacks_language(skills, needed) {
        return Err(Refusal::new("refused-interpreters-language"));
    }
    match papers_missing(papers, needed, today).first() {
        Some(first) => Err(Refusal::new(no(*first))),
        None => Ok(()),
    }
}

fn no(missing: Missing) -> &'static str {
    match missing {
        Missing::Conduct => "refused-interpreters-conduct",
        Missing::ConductExpired => "refused-interpreters-conduct-expired",
        Missing::Pledge => "refused-interpreters-pledge",
        Missing::PledgeOutdated => "refused-interpreters-pledge-outdated",
        Missing::Training => "refused-interpreters-training",
        Missing::Language => "refused-interpreters-language",
        Missing::NotActive => "refused-interpreters-standing",
    }
}

/// Whether somebody of this standing may take that step.
///
/// # Errors
/// Refused when it comes at the wrong time.
pub fn may_turn(one: &Interpreter, to: Standing, today: Day) -> Result<(), Refusal> {
    let fits = match (one.standing(today), to) {
        (Standing::Active | Standing::Paused, Standing::Paused)
        | (Standing::Paused, Standing::Active)
        | (Standing::Left, Standing::Joining) => true,
        (from, Standing::Left) => from != Standing::Left,
        _ => false,
    };
    if fits {
        Ok(())
    } else {
        Err(Refusal::new("refused-interpreters-standing"))
    }
}

/// Every step with how far it is, and the day that goes with it: when it was done, or until when it counts.
pub fn steps(
    one: &Interpreter,
    papers: &Papers,
    skills: &[Skill],
    (needed, deadlines): (&Needed, &Deadlines),
    today: Day,
) -> Vec<(Step, State, Option<Day>)> {
    let lacks = papers_missing(papers, needed, today);
    let done = |is_done: bool| if is_done { State::Done } else { State::Open };
    let asked = |is_asked: bool, is_done: bool| match (is_asked, is_done) {
        (_, true) => State::Done,
        (true, false) => State::Open,
        (false, false) => State::NotNeeded,
    };
    let until = conduct_until(papers, needed, today);
    let soon = today.checked_add_days(Days::new(deadlines.certificate_ahead_days.into()));
    let conduct = match until {
        Some(until) if until < today => State::Over,
        Some(until) if soon.is_some_and(|soon| until <= soon) => State::Ending,
        Some(_) => State::Done,
        None => asked(needed.conduct_months.is_some(), false),
    };
    let pledge = match lacks
        .iter()
        .find(|lack| matches!(lack, Missing::Pledge | Missing::PledgeOutdated))
    {
        Some(Missing::PledgeOutdated) => State::Over,
        Some(_) => State::Open,
        None => asked(needed.pledge, !papers.pledges.is_empty()),
    };
    let talk = papers.talk.as_ref();
    let proved = skills.iter().filter_map(|skill| skill.verified_on).max();
    let lacks_training = lacks.contains(&Missing::Training);
    let trained = papers.trainings.first().map(|one| one.completed_on);
    let is_trained = !lacks_training && (trained.is_some() || needed.training_minutes > 0);
    let is_proved = proved.is_some() && !lacks_language(skills, needed);
    let asks_proof = asks_proof(needed);
    vec![
        (Step::Interest, State::Done, Some(one.interested_on)),
        (
            Step::Talk,
            done(talk.is_some()),
            talk.map(|talk| talk.held_on),
        ),
        (Step::Language, asked(asks_proof, is_proved), proved),
        (Step::Conduct, conduct, until),
        (
            Step::Pledge,
            pledge,
            papers.pledges.first().map(|one| one.signed_on),
        ),
        (
            Step::Training,
            asked(needed.training_minutes > 0, is_trained),
            trained,
        ),
        (
            Step::Active,
            done(one.active_since.is_some()),
            one.active_since,
        ),
    ]
}

/// Something that falls due: key of its sentence, last day, and the day from which on it is remembered.
pub type Due = (&'static str, Day, Day);

/// What falls due about `one`, for the coordinators. `since` is the day from which on the rules hold: what they ask anew of
/// people who take appointments is due from then on, or when the days of grace are over, while `earlier` ones still do.
pub fn due(
    one: &Interpreter,
    papers: &Papers,
    skills: &[Skill],
    (needed, deadlines): (&Needed, &Deadlines),
    (today, since, earlier): (Day, Option<Day>, &[&RuleSet]),
) -> Vec<Due> {
    let after = |day: Day, days: u16| {
        let last = day.checked_add_days(Days::new(days.into()));
        last.unwrap_or(day)
    };
    match one.standing(today) {
        Standing::Left => Vec::new(),
        Standing::Interested => {
            let last = after(one.interested_on, deadlines.talk_days);
            vec![("interpreters-due-talk", last, one.interested_on)]
        }
        Standing::Joining => {
            // Whoever has come back begins anew.
            let begun = one.interested_on.max(one.of_age_on.unwrap_or_default());
            let last = after(begun, deadlines.papers_days);
            let mut due: Vec<Due> = Vec::new();
            if papers.talk.is_none() {
                due.push((
                    "interpreters-due-talk",
                    after(begun, deadlines.talk_days),
                    begun,
                ));
            }
            if lacks_language(skills, needed) || !unproved(skills, needed).is_empty() {
                due.push(("interpreters-due-language", last, begun));
            }
            let lacks = papers_missing(papers, needed, today).into_iter();
            due.extend(lacks.map(|lack| (sentence(lack), last, begun)));
            due
        }
        Standing::Active | Standing::Paused => {
            let lacks = papers_missing(papers, needed, today);
            let until = conduct_until(papers, needed, today).filter(|until| *until >= today);
            let ends = until.map(|until| {
                let remind =
                    until.checked_sub_days(Days::new(deadlines.certificate_ahead_days.into()));
                (
                    "interpreters-due-conduct-ends",
                    until,
                    remind.unwrap_or(until),
                )
            });
            // Who takes appointments and lacks something is not sent: that cannot wait. The day stays the same from save to
            // save, so that nobody is told anew.
            let over = conduct_until(papers, needed, today).unwrap_or(today);
            let began = one.active_since.into_iter().chain(since).max();
            let began = began.unwrap_or(today).min(today);
            let mut lacks = lacks;
            if lacks_language(skills, needed) {
                lacks.push(Missing::Language);
            }
            let granted = after(since.unwrap_or(began), deadlines.grace_days);
            let lacks = lacks.into_iter().map(|lack| match lack {
                _ if is_granted(lack, papers, earlier, today) => (sentence(lack), granted, began),
                Missing::ConductExpired => (sentence(lack), over, over),
                _ => (sentence(lack), began, began),
            });
            let learns = learns_on(one, papers, (needed, deadlines), today);
            lacks.chain(ends).chain(learns).collect()
        }
    }
}

/// Whether earlier rules that still do did without what somebody lacks.
fn is_granted(lack: Missing, papers: &Papers, earlier: &[&RuleSet], today: Day) -> bool {
    let lacks = |rules: &&RuleSet| papers_missing(papers, &rules.needed, today).contains(&lack);
    lack != Missing::Language && !earlier.iter().all(lacks)
}

/// Further training that the year still asks for, remembered as long before its end as people have to get their papers.
fn learns_on(
    one: &Interpreter,
    papers: &Papers,
    (needed, deadlines): (&Needed, &Deadlines),
    today: Day,
) -> Option<Due> {
    let (done, asked) = yearly(one, papers, needed, today);
    let last = Day::from_ymd_opt(today.year(), 12, 31)?;
    let remind = last.checked_sub_days(Days::new(deadlines.papers_days.into()))?;
    (done < asked).then_some(("interpreters-due-yearly", last, remind))
}

fn sentence(lack: Missing) -> &'static str {
    match lack {
        Missing::Conduct => "interpreters-due-conduct",
        Missing::ConductExpired => "interpreters-due-conduct-over",
        Missing::Pledge | Missing::PledgeOutdated => "interpreters-due-pledge",
        Missing::Training => "interpreters-due-training",
        Missing::Language => "interpreters-due-language",
        Missing::NotActive => "interpreters-due-talk",
    }
}

/// How somebody is asked: as they want to be, or else in a way there is.
pub fn way(wanted: Way, has_mail: bool, has_mobile: bool, has_gateway: bool) -> Way {
    let is_there = |way: Way| match way {
        Way::Mail => has_mail,
        Way::Sms => has_mobile && has_gateway,
        Way::Phone => true,
    };
    [wanted, Way::Mail, Way::Sms, Way::Phone]
        .into_iter()
        .find(|way| is_there(*way))
        .unwrap_or(Way::Phone)
}

/// Whether something can have happened on `day`.
///
/// # Errors
/// Refused in the future.
pub fn has_happened(day: Day, today: Day) -> Result<(), Refusal> {
    if day > today {
        return Err(Refusal::new("refused-interpreters-future"));
    }
    Ok(())
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;

//! What stands on an interpreter's own page, in words.

use chrono::NaiveTime;
use platform::{
    Result,
    web::{Shell, Visit, format},
};
use registry::calendar::{
    availability::{Absence, Weekly},
    own::Said,
};
use values::{clock, day::Day, id::Id};

use super::super::{
    actions::{
        ahead,
        looking::{self, Turns, Whole},
    },
    model::{Interpreter, Standing},
    papers::ModuleKind,
    rules::{self, State, Step},
};
use crate::{
    assignments::Assignment,
    brokering,
    invitations::{Facts, Given},
    pool::length_on,
    requests::{Request, telling},
};

/// An appointment to come, in words.
pub struct Coming {
    /// The record.
    pub id: Id,
    /// On which day.
    pub day: String,
    /// From when to when.
    pub time: String,
    /// Who asked for it.
    pub institution: String,
    /// Where.
    pub place: String,
    /// They have said that they are away then.
    pub is_away: bool,
}

/// An invitation that waits for an answer, in words.
pub struct Waiting {
    /// The record.
    pub id: Id,
    /// What is to be spoken.
    pub spoken: String,
    /// What its mail says of it, too.
    pub facts: Vec<(String, String)>,
    /// Language and time, to tell it from others.
    pub title: String,
}

/// To whom their contact data went, and when.
pub async fn disclosed(
    shell: &Shell,
    visit: &Visit,
    whole: &Whole,
) -> Result<Vec<(String, String)>> {
    let all = brokering::shown_to(visit.centre()?, whole.one.id).await?;
    let facts = all.into_iter().map(|shown| {
        let on = format::moment(visit.language, shown.at);
        let words = format::listed(shell.language(), [shown.institution, on]);
        (visit.say("interpreters-disclosed"), words)
    });
    Ok(facts.collect())
}

/// What waits for an answer. What its mail says, too; nothing about the case.
pub async fn waiting(
    shell: &Shell,
    visit: &Visit,
    whole: &Whole,
    districts: &[(Id, String)],
) -> Result<Vec<Waiting>> {
    let centre = visit.centre()?;
    let open = looking::open(centre, whole).await?;
    let given = Given {
        now: centre.clock.now(),
        rules: &whole.rules,
        districts,
        home: &whole.person.details.address.postcode,
    };
    let waiting = open.iter().map(|(own, request)| {
        let known = Facts::with(request, own, given);
        asked_for(shell, visit, own.id, request, &known)
    });
    Ok(waiting.collect())
}

fn asked_for(shell: &Shell, visit: &Visit, id: Id, request: &Request, known: &Facts) -> Waiting {
    let (texts, language) = (&visit.house.texts, visit.language);
    let mut facts = known.when(texts, language);
    let spoken = telling::language_name(&request.need.language, language);
    let first = facts.first().map(|(_, when)| when.clone());
    let title = format::listed(shell.language(), [spoken.clone()].into_iter().chain(first));
    facts.extend(known.rest(texts, language));
    Waiting {
        id,
        spoken,
        facts,
        title,
    }
}

/// How often they were asked and came, beside the middle of the pool.
pub fn turn_lines(shell: &Shell, visit: &Visit, turns: &Turns) -> Vec<String> {
    let last = match turns.last_asked {
        Some(at) => {
            let day = format::day(visit.language, clock::day_of(at));
            shell.name("interpreters-turns-last", "day", day)
        }
        None => shell.say("interpreters-turns-never"),
    };
    vec![
        last,
        shell.count("interpreters-turns-asked", turns.asked),
        shell.count("interpreters-turns-had", turns.had),
        shell.count("interpreters-turns-middle", turns.middle),
    ]
}

/// Appointments in words.
pub fn shown(
    visit: &Visit,
    coming: Vec<(Assignment, Request)>,
    said: &Said,
    one: &Interpreter,
) -> Vec<Coming> {
    let absences: Vec<Absence> = said.absences.iter().map(|(_, away)| *away).collect();
    let all = coming.into_iter().map(|(assignment, request)| Coming {
        id: assignment.id,
        is_away: ahead::is_during(&assignment, &absences)
            || one.standing(assignment.wall.start.date()) == Standing::Paused,
        day: format::weekday_and_day(visit.language, assignment.wall.start.date()),
        time: format!(
            "{} – {}",
            format::time(visit.language, assignment.period.from),
            format::time(visit.language, assignment.period.until)
        ),
        place: request.need.address(),
        institution: request.asker.institution,
    });
    all.collect()
}

/// The steps that wait or end soon, in words.
pub fn open(shell: &Shell, steps: &[(Step, State, Option<Day>)]) -> Vec<String> {
    let open = steps.iter().filter(|(step, state, _)| {
        *step != Step::Active && matches!(state, State::Open | State::Over | State::Ending)
    });
    let words = open.map(|(step, state, day)| {
        let name = shell.say(format!("interpreters-step-{}", step.key()));
        match (state, day) {
            (State::Ending, Some(until)) => {
                let until = shell.name("interpreters-until-day", "day", shell.day(until));
                format!("{name} ({until})")
            }
            _ => name,
        }
    });
    words.collect()
}

/// The days of a week to choose from; 1 is Monday.
pub fn weekdays(visit: &Visit) -> Vec<(String, String)> {
    (1..=7)
        .map(|day| (day.to_string(), weekday(visit, day)))
        .collect()
}

/// The name of a weekday.
fn weekday(visit: &Visit, number: u32) -> String {
    // The first of June 2026 is a Monday.
    let day = Day::from_ymd_opt(2026, 6, number).unwrap_or_default();
    format::weekday(visit.language, day)
}

/// Times of the week, with their numbers.
pub fn times(visit: &Visit, said: &Said) -> Vec<(Id, String)> {
    let all = said.weekly.iter();
    all.map(|(id, time)| (*id, weekly(visit, time))).collect()
}

fn weekly(visit: &Visit, time: &Weekly) -> String {
    let clock = |minute: u16| {
        let time = NaiveTime::from_hms_opt(u32::from(minute / 60), u32::from(minute % 60), 0);
        time.map_or_else(
            || "24:00".to_owned(),
            |time| format::clock(visit.language, time),
        )
    };
    let day = weekday(visit, time.weekday.number_from_monday());
    format!("{day} {} – {}", clock(time.from), clock(time.until))
}

/// Days away, with their numbers.
pub fn absences(visit: &Visit, said: &Said) -> Vec<(Id, String)> {
    let written = |day| format::day(visit.language, day);
    let all = said.absences.iter().map(|(id, away)| {
        let text = if away.from == away.until {
            written(away.from)
        } else {
            format!("{} – {}", written(away.from), written(away.until))
        };
        (*id, text)
    });
    all.collect()
}

/// What the centre keeps about them.
pub fn facts(shell: &Shell, whole: &Whole, today: Day) -> Vec<(String, String)> {
    let details = &whole.person.details;
    let mut facts = Vec::new();
    let mut fact = |key: &str, text: String| {
        if !text.is_empty() {
            facts.push((shell.say(format!("interpreters-{key}")), text));
        }
    };
    fact("name", details.name());
    for channel in &details.channels {
        // Isolated, so that a number keeps its order, and never broken over two lines.
        let reached = channel.readable().replace(' ', "\u{a0}");
        fact("reached", format!("\u{2066}{reached}\u{2069}"));
    }
    fact("address", details.address.lines().join(", "));
    fact("interested_on", shell.day(&whole.one.interested_on));
    if let Some(talk) = &whole.papers.talk {
        fact("step-talk", shell.day(&talk.held_on));
    }
    let needed = &whole.rules.needed;
    if let Some(until) = rules::conduct_until(&whole.papers, needed, today) {
        let words = shell.name("interpreters-until-day", "day", shell.day(&until));
        fact("step-conduct", words);
    }
    if let Some(pledge) = whole.papers.pledges.first() {
        fact("step-pledge", shell.day(&pledge.signed_on));
    }
    let minutes = rules::minutes(&whole.papers, ModuleKind::Basic, |_| true)
        + rules::minutes(&whole.papers, ModuleKind::Further, |_| true);
    if minutes > 0 {
        fact("step-training", length_on(shell, minutes));
    }
    facts
}

//! What becomes of a request: pure.

use chrono::{Days, NaiveDateTime};
use platform::Refusal;
use registry::calendar::time::{self, Wall};
use values::{clock::Moment, day::Day};

use super::{
    form::{Repeat, Wished},
    model::{Event, Request, Stage},
};
use crate::pool::{
    self, Asked, RuleSet, Verdict,
    model::{Counted, Lead},
};

/// Somebody is looked for until so many days before the appointment; then it is urgent.
const URGENT_DAYS: u64 = 3;

/// The stage after `event`. Every pair of both is either a way on or a named refusal.
///
/// # Errors
/// Why the event cannot be in this stage.
#[expect(
    clippy::match_same_arms,
    reason = "a line for each event, as in the table of the tests"
)]
pub fn next(stage: Stage, event: Event) -> Result<Stage, Refusal> {
    use Event as E;
    use Stage as S;
    match (stage, event) {
        (S::Unconfirmed, E::Confirm) => Ok(S::New),
        (S::Unconfirmed, E::Correct) => Ok(S::Unconfirmed),
        // What is corrected is looked at anew.
        (S::New | S::AskedBack | S::Refused | S::Searching, E::Correct) => Ok(S::New),
        (S::New | S::AskedBack, E::Check) => Ok(S::Searching),
        (S::Refused | S::Unfilled, E::Reopen) => Ok(S::Searching),
        (S::New | S::Searching, E::AskBack) => Ok(S::AskedBack),
        (S::New | S::AskedBack | S::Searching, E::Refuse) => Ok(S::Refused),
        (S::Searching | S::Brokered, E::Broker) => Ok(S::Brokered),
        (S::Searching | S::Brokered, E::Fill) => Ok(S::Assigned),
        // Its time may pass before anybody has looked at it.
        (S::New | S::AskedBack | S::Searching | S::Brokered, E::GiveUp) => Ok(S::Unfilled),
        (S::Assigned | S::Brokered, E::Release) => Ok(S::Searching),
        (S::Assigned, E::Move) => Ok(S::Assigned),
        // What changes nothing of what people were asked.
        (S::Searching, E::Amend) => Ok(S::Searching),
        (S::Brokered, E::Amend) => Ok(S::Brokered),
        (S::Assigned, E::Amend) => Ok(S::Assigned),
        (S::Assigned, E::Hold) => Ok(S::Held),
        (S::Assigned | S::Held, E::Record) => Ok(S::Recorded),
        // A record may be put right.
        (S::Recorded, E::Record) => Ok(S::Recorded),
        (
            S::Unconfirmed
            | S::New
            | S::AskedBack
            | S::Searching
            | S::Brokered
            | S::Assigned
            | S::Unfilled,
            E::Cancel,
        ) => Ok(S::Cancelled),
        (stage, _) => Err(Refusal::new(stage.refusal())),
    }
}

/// Something that falls due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Key of what it says.
    pub sentence: &'static str,
    /// Last day.
    pub on: Day,
    /// From this day on it is shown.
    pub remind_on: Day,
}

/// What the coordinators must do for a request in `stage`; nothing once it is over.
pub fn due(rules: &RuleSet, times: &[Wall], stage: Stage, today: Day) -> Option<Due> {
    let last = times.iter().map(|time| time.start.date()).max();
    if let Some(last) = last.filter(|last| PASSING.contains(&stage) && *last < today) {
        let on = last.checked_add_days(Days::new(1)).unwrap_or(last);
        return Some(Due {
            sentence: "requests-deadline-passed",
            on,
            remind_on: on,
        });
    }
    // Others have to act; whether they do is looked at after as long as the centre itself takes to answer.
    let follow_up = |sentence| {
        let on = answered_until(rules, today);
        Some(Due {
            sentence,
            on,
            remind_on: on,
        })
    };
    match stage {
        Stage::AskedBack => follow_up("requests-deadline-answer"),
        Stage::Held => follow_up("requests-deadline-record"),
        Stage::New => Some(Due {
            sentence: "requests-deadline-check",
            on: answered_until(rules, today),
            remind_on: today,
        }),
        Stage::Searching | Stage::Brokered => {
            let first = times.iter().map(|time| time.start.date()).min()?;
            let on = first.checked_sub_days(Days::new(1)).unwrap_or(first);
            Some(Due {
                sentence: "requests-deadline-find",
                on,
                remind_on: on.checked_sub_days(Days::new(URGENT_DAYS)).unwrap_or(on),
            })
        }
        _ => None,
    }
}

/// Until when the centre answers what comes on `day`.
pub fn answered_until(rules: &RuleSet, day: Day) -> Day {
    let lead = Lead {
        days: rules.answer_working_days,
        counts: Counted::WorkingDays,
    };
    pool::rules::after(rules, lead, day)
}

/// Stages in which the time can pass without anybody having come.
pub const PASSING: [Stage; 3] = [Stage::New, Stage::AskedBack, Stage::Searching];

/// Whether a request has run out of time: none of its times is to come, and nobody was found.
pub fn is_passed(stage: Stage, times: &[Wall], now: Moment) -> bool {
    PASSING.contains(&stage) && is_over(times, now)
}

/// Whether all of some times have begun.
pub fn is_over(times: &[Wall], now: Moment) -> bool {
    let mut periods = times.iter().filter_map(|time| time.period().ok());
    !times.is_empty() && periods.all(|period| period.from <= now)
}

/// What the triage looks at.
pub fn asked(wished: &Wished) -> Asked {
    let repeat = wished.repeat;
    Asked {
        institution_kind: wished.asker.kind.clone(),
        subjects: wished.subjects.clone(),
        times: match repeat {
            Some(repeat) => dates(&wished.times, repeat),
            None => wished.times.clone(),
        },
        series: repeat.map_or(1, |repeat| repeat.count),
        medium: wished.need.medium,
        postcode: wished.need.postcode.clone(),
        is_public_room: wished.is_public_room,
    }
}

/// All dates of a series that begins with the first of `times`.
pub fn dates(times: &[Wall], repeat: Repeat) -> Vec<Wall> {
    let Some(first) = times.first() else {
        return Vec::new();
    };
    let step = |number: u16| {
        let days = 7 * u64::from(repeat.every_weeks) * u64::from(number);
        let start = first.start.checked_add_days(Days::new(days))?;
        Some(Wall { start, ..*first })
    };
    (0..repeat.count).filter_map(step).collect()
}

/// The time of a later request of a series, when an earlier one moves from `before` to `after`: as many days later, at the same
/// new time of the day.
pub fn moved(time: &Wall, before: &Wall, after: &Wall) -> Wall {
    let shift = after.start.date() - before.start.date();
    Wall {
        start: NaiveDateTime::new(time.start.date() + shift, after.start.time()),
        minutes: after.minutes,
    }
}

/// What the triage looks at in a request that is kept; `series` is how many dates its series has.
pub fn asked_of(request: &Request, series: u16) -> Asked {
    let need = &request.need;
    Asked {
        institution_kind: request.asker.kind.clone(),
        subjects: request.judged.subjects.clone(),
        times: request.times.clone(),
        series,
        medium: need.medium,
        postcode: need.postcode.clone(),
        is_public_room: request.judged.is_public_room,
    }
}

/// What the rules say to what is asked for since `moment`: the one way from here to the triage.
pub fn judge(rules: &RuleSet, asked: &Asked, moment: Moment) -> Verdict {
    pool::rules::verdict(rules, asked, time::wall_of(moment))
}

/// Whether words look like somebody's name: two capitalised words or a form of address, and no digit. A hint, never a refusal.
pub fn looks_like_name(text: &str) -> bool {
    let is_name = |word: &&&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.clone().count() > 1
            && letters.all(|letter| letter.is_lowercase() || letter == '-')
    };
    let has_digit = text.chars().any(|letter| letter.is_ascii_digit());
    let words: Vec<&str> = text
        .split([' ', ',', '.'])
        .filter(|word| !word.is_empty())
        .collect();
    let is_addressed =
        ["Familie", "Frau", "Herr", "Fam", "Kind"].contains(words.first().unwrap_or(&""));
    !has_digit && words.len() > 1 && (is_addressed || words.iter().filter(is_name).count() > 1)
}

/// Whether a file number looks like a name, or other words address somebody. A hint, never a refusal.
pub fn names_somebody(file_number: &str, words: &[&str]) -> bool {
    looks_like_name(file_number) || words.iter().any(|words| addresses_somebody(words))
}

/// Whether words say »Familie«, »Frau« or »Herr« and then a name.
fn addresses_somebody(text: &str) -> bool {
    let words: Vec<&str> = text.split([' ', ',', '.', ':', '\n']).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.windows(2).any(|pair| {
        let is_name = pair[1].chars().next().is_some_and(char::is_uppercase);
        ["Familie", "Frau", "Herr", "Herrn", "Fam"].contains(&pair[0]) && is_name
    })
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;

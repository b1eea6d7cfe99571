//! When people are asked and until when they may answer, and what an answer means: pure.

use chrono::{Days, TimeDelta, Timelike};
use platform::Refusal;
use registry::calendar::time::{moment_of, wall_of};
use values::clock::Moment;

use super::model::{Answer, Invitation};
use crate::{
    interpreters::Missing,
    pool::{model::Asking, rules::is_rest_day},
    requests::Stage,
};

/// Whether people may be written to: within the pool's hours, and on Sundays and public holidays only where the rules have no
/// rest on them. Hours that are none forbid nothing.
pub fn is_asking_time(at: Moment, asking: Asking) -> bool {
    let wall = wall_of(at);
    let hours = u32::from(asking.from_hour)..u32::from(asking.until_hour);
    let rests = asking.quiet_on_holidays && is_rest_day(wall.date());
    !rests && (hours.is_empty() || hours.contains(&wall.hour()))
}

/// The first moment from `at` on in which people may be written to.
pub fn next_asking_time(at: Moment, asking: Asking) -> Moment {
    if is_asking_time(at, asking) {
        return at;
    }
    let wall = wall_of(at);
    let is_before = wall.hour() < u32::from(asking.from_hour);
    let days = (0..8).map(|days| wall.date() + Days::new(days));
    let mut openings = days
        .skip(usize::from(!is_before))
        .filter_map(|day| day.and_hms_opt(asking.from_hour.into(), 0, 0))
        .filter_map(|opening| moment_of(opening).ok());
    openings
        .find(|opening| is_asking_time(*opening, asking))
        .unwrap_or(at)
}

/// How likely something is, as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Odds {
    /// Next to never.
    Hardly,
    /// In so many of so many cases.
    Of(u16, u16),
    /// Next to always.
    Surely,
}

/// A chance in percent, rounded to cases that one can imagine.
pub fn odds(percent: u16) -> Odds {
    let all: [(u16, u16); 9] = [
        (1, 10),
        (1, 5),
        (1, 4),
        (1, 3),
        (1, 2),
        (2, 3),
        (3, 4),
        (4, 5),
        (9, 10),
    ];
    let nearest = all
        .into_iter()
        .min_by_key(|(hits, of)| percent.abs_diff(100 * hits / of));
    match nearest {
        Some((hits, of)) if (5..=95).contains(&percent) => Odds::Of(hits, of),
        _ if percent > 95 => Odds::Surely,
        _ => Odds::Hardly,
    }
}

/// Until when somebody must have said yes, so that everybody can rely on it: as long before the beginning as calling off is
/// late, or the beginning itself where that is too near.
pub fn latest(now: Moment, begins_at: Moment, late_hours: u16) -> Moment {
    let in_time = begins_at - TimeDelta::hours(late_hours.into());
    if in_time > now + TimeDelta::hours(1) {
        in_time
    } else {
        begins_at
    }
}

/// When an invitation made `now` goes out: at once, or when the quiet hours are over; at once, too, where that would be too
/// late.
pub fn goes_out(now: Moment, latest: Moment, asking: Asking) -> Moment {
    let next = next_asking_time(now, asking);
    if next + TimeDelta::hours(1) < latest {
        next
    } else {
        now
    }
}

/// Until when an answer helps: the pool's hours later, moved out of the quiet hours, never after `latest`.
pub fn answer_by(sent_at: Moment, latest: Moment, asking: Asking) -> Moment {
    let wanted = sent_at + TimeDelta::hours(asking.answer_hours.max(1).into());
    next_asking_time(wanted, asking).min(latest)
}

/// How things stand between an invitation and whoever opens it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// They may take it; no answer is there yet.
    Open,
    /// The time to answer is over, but nobody has taken it: they still may.
    StillOpen,
    /// They have said no, and may change their mind.
    Declined,
    /// They have it.
    Theirs,
    /// Somebody else has it.
    Taken,
    /// Nobody is needed any more.
    NotNeeded,
    /// The appointment is over.
    Over,
}

impl Stand {
    /// `invitations-stand-…` says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::StillOpen => "still-open",
            Self::Declined => "declined",
            Self::Theirs => "theirs",
            Self::Taken => "taken",
            Self::NotNeeded => "not-needed",
            Self::Over => "over",
        }
    }

    /// Whether a yes helps.
    pub fn is_takeable(self) -> bool {
        matches!(self, Self::Open | Self::StillOpen | Self::Declined)
    }
}

/// What is known besides an invitation and its request's stage.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// They come, or have agreed to be brokered.
    pub is_theirs: bool,
    /// One of the request's times is still ahead.
    pub is_ahead: bool,
}

/// How things stand.
pub fn stand(invitation: &Invitation, stage: Stage, known: Known) -> Stand {
    if known.is_theirs {
        return Stand::Theirs;
    }
    match stage {
        _ if !known.is_ahead => Stand::Over,
        Stage::Searching | Stage::Brokered => match invitation.said() {
            None => Stand::Open,
            Some(Answer::Expired) => Stand::StillOpen,
            Some(Answer::Declined) => Stand::Declined,
            // The centre has taken it back, or they have given it back themselves.
            Some(Answer::Withdrawn | Answer::Accepted) => Stand::NotNeeded,
        },
        Stage::Assigned | Stage::Held | Stage::Recorded => Stand::Taken,
        _ => Stand::NotNeeded,
    }
}

/// Whether somebody may be asked anew who was asked for the same request before: after a no, or after they have given it back,
/// only when the time they were asked for is not one of its `beginnings` any more.
pub fn may_ask_again(before: &Invitation, beginnings: &[Moment]) -> bool {
    match before.said() {
        None => false,
        Some(Answer::Withdrawn | Answer::Expired) => true,
        Some(Answer::Declined | Answer::Accepted) => before
            .begins_at
            .is_some_and(|asked_for| !beginnings.contains(&asked_for)),
    }
}

/// Nobody is sent who lacks something.
///
/// # Errors
/// What they lack, in a sentence to them.
pub fn is_ready(missing: &[Missing]) -> Result<(), Refusal> {
    let Some(first) = missing.first() else {
        return Ok(());
    };
    Err(Refusal::new(match first {
        Missing::Conduct | Missing::ConductExpired => "refused-invitations-conduct",
        Missing::Pledge | Missing::PledgeOutdated => "refused-invitations-pledge",
        _ => "refused-invitations-not-ready",
    }))
}

/// What the calendar refuses, in words to whoever is concerned.
pub fn kindly(refusal: Refusal) -> Refusal {
    match refusal.key {
        "refused-calendar-clash" => Refusal {
            key: "refused-invitations-clash",
            ..refusal
        },
        _ => refusal,
    }
}

#[cfg(test)]
mod tests;

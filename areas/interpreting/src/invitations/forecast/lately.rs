//! How often people were asked lately, as the solver learns from it. Pure.

use std::collections::HashMap;

use chrono::TimeDelta;
use solver::invitations::{Circumstances, Rules};
use values::{clock::Moment, id::Id};

use super::{
    super::model::{Answer, Invitation},
    days_between,
};

/// A silence of less than this says nothing about somebody.
const A_DAY: i64 = 24 * 60;

/// How often people were asked lately, and how many times in a row they have not answered.
pub(super) struct Lately {
    counted: HashMap<Id, (u16, u16)>,
    last: HashMap<Id, Moment>,
    now: Moment,
}

impl Lately {
    pub(super) fn at(
        now: Moment,
        rules: &Rules,
        recent: &[Invitation],
        before: &HashMap<Id, Moment>,
    ) -> Self {
        let mut counted: HashMap<Id, (u16, u16)> = HashMap::new();
        let since = now - TimeDelta::days(rules.recent_days.into());
        for one in recent.iter().filter(|one| one.sent_at >= since) {
            let (recent, unanswered) = counted.entry(one.interpreter).or_default();
            *recent = recent.saturating_add(1);
            count_silence(unanswered, one, now);
        }
        let mut last = before.clone();
        // The newest comes last.
        last.extend(recent.iter().map(|one| (one.interpreter, one.sent_at)));
        Self { counted, last, now }
    }

    pub(super) fn of(&self, interpreter: Id) -> (u16, u16) {
        self.counted.get(&interpreter).copied().unwrap_or_default()
    }

    pub(super) fn days_since(&self, interpreter: Id) -> u16 {
        let last = self.last.get(&interpreter);
        last.map_or(Circumstances::NEVER, |last| days_between(*last, self.now))
    }

    /// The same for the moment of one invitation, from all before it to the same person.
    pub(super) fn of_one(one: &Invitation, rules: &Rules, before: &[&Invitation]) -> (u16, u16) {
        let since = one.sent_at - TimeDelta::days(rules.recent_days.into());
        let old = before.partition_point(|other| other.sent_at < since);
        let mut unanswered = 0;
        for other in &before[old..] {
            count_silence(&mut unanswered, other, one.sent_at);
        }
        let recent = u16::try_from(before.len() - old).unwrap_or(u16::MAX);
        (recent, unanswered)
    }
}

/// A silence after a day counts, an answer begins anew, a shorter silence says nothing.
fn count_silence(unanswered: &mut u16, one: &Invitation, now: Moment) {
    let until = one.answer.map_or(now, |(_, at)| at.min(now));
    let is_answer = matches!(one.said(), Some(Answer::Accepted | Answer::Declined));
    if is_answer || one.is_late_yes() {
        *unanswered = 0;
    } else if (until - one.sent_at).num_minutes() >= A_DAY {
        *unanswered = unanswered.saturating_add(1);
    }
}

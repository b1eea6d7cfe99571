//! What has changed since everybody was told, and who has to hear of it.

use std::collections::BTreeMap;

use super::Repairer;
use crate::problem::{PersonNumber, RequestNumber};

/// A request that changes hands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Move {
    /// Which one.
    pub request: RequestNumber,
    /// Who had it; nobody if it was open.
    pub from: Option<PersonNumber>,
    /// Who has it now; nobody if it stays open.
    pub to: Option<PersonNumber>,
}

/// Somebody who is to be phoned.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Call {
    /// Who.
    pub person: PersonNumber,
    /// What they are to be told, by request.
    pub news: Vec<News>,
}

/// What somebody is to be told of an appointment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum News {
    /// They are asked to take it.
    Gets(RequestNumber),
    /// It was agreed with them, and somebody else takes it, or nobody.
    Loses(RequestNumber),
    /// It was agreed with them, and does not take place.
    Cancelled(RequestNumber),
    /// It was agreed with them, and they are asked to take it at its new time.
    NewTime(RequestNumber),
}

/// What is different from what everybody was told.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Changes {
    /// What changes hands, by request. Cancelled requests are not among them.
    pub moves: Vec<Move>,
    /// Who is to be phoned, by person.
    pub calls: Vec<Call>,
    /// So many appointments that were agreed with somebody who could still come are moved to somebody else or left
    /// open.
    pub disturbed: usize,
}

impl Repairer {
    /// What is different from what everybody was told; see [`Self::settle`].
    pub fn changes(&self) -> Changes {
        let mut changes = Changes::default();
        let mut calls: BTreeMap<PersonNumber, Vec<News>> = BTreeMap::new();
        let mut tell = |person: Option<PersonNumber>, news| {
            if let Some(person) = person {
                calls.entry(person).or_default().push(news);
            }
        };
        for request in self.changed.iter().copied() {
            let at = request as usize;
            let (from, to) = (self.told[at].holder, self.rota.holder[at]);
            // Whoever cannot come knows it.
            let agreed = from.filter(|person| {
                self.told[at].is_agreed && !self.excused.contains(&(request, *person))
            });
            if self.is_cancelled[at] {
                tell(agreed, News::Cancelled(request));
            } else if from != to {
                changes.moves.push(Move { request, from, to });
                let keeper = self.rota.keeper[at];
                changes.disturbed += usize::from(keeper.is_some() && keeper == from);
                tell(agreed, News::Loses(request));
                tell(to, News::Gets(request));
            } else if self.rescheduled.contains(&request) {
                tell(agreed, News::NewTime(request));
            }
        }
        let call = |(person, news)| Call { person, news };
        changes.calls = calls.into_iter().map(call).collect();
        changes
    }
}

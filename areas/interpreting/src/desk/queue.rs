//! The rows of the desk: requests by urgency, with what is known about each.

use platform::{Result, centre::Centre};
use values::{clock::Moment, id::Id, text};

use super::{
    look::Look,
    rules::{self, Left},
    situation::{Situation, monday},
};
use crate::{
    assignments,
    invitations::{self, Tally},
    requests::{
        Request, Stage,
        store::searching::{self, Narrowed},
    },
};

/// Which requests one wants to see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Which {
    /// All with which the centre has something to do.
    #[default]
    Open,
    /// Of these, what one looks after oneself.
    Mine,
    /// What waits for the first look, or for an answer.
    New,
    /// What somebody is looked for.
    Searching,
    /// What people were asked for who have not answered yet.
    Asked,
    /// What is settled and takes place this week.
    ThisWeek,
    /// What nobody was found for.
    Unfilled,
    /// What is over and not recorded yet.
    Held,
    /// What ended: recorded, refused, called off.
    Closed,
    /// Every request that was confirmed.
    All,
}

impl Which {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 10] = [
        Self::Open,
        Self::Mine,
        Self::New,
        Self::Searching,
        Self::Asked,
        Self::ThisWeek,
        Self::Unfilled,
        Self::Held,
        Self::Closed,
        Self::All,
    ];

    /// As addresses write it; `desk-which-…` is its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Mine => "mine",
            Self::New => "new",
            Self::Searching => "searching",
            Self::Asked => "asked",
            Self::ThisWeek => "this-week",
            Self::Unfilled => "unfilled",
            Self::Held => "held",
            Self::Closed => "closed",
            Self::All => "all",
        }
    }

    /// The stages of those that are read from the database page by page, because there may be many; nothing where the
    /// situation knows them.
    pub fn stages(self) -> Option<&'static [Stage]> {
        match self {
            Self::Unfilled => Some(&[Stage::Unfilled]),
            Self::Held => Some(&[Stage::Held]),
            Self::Closed => Some(&[Stage::Recorded, Stage::Refused, Stage::Cancelled]),
            // What nobody has confirmed is nobody's request yet.
            Self::All => Some(&[
                Stage::New,
                Stage::AskedBack,
                Stage::Refused,
                Stage::Searching,
                Stage::Brokered,
                Stage::Assigned,
                Stage::Held,
                Stage::Recorded,
                Stage::Unfilled,
                Stage::Cancelled,
            ]),
            _ => None,
        }
    }

    /// The one that is written so.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// The request.
    pub request: Request,
    /// When it takes place: the first of its times that are ahead, or its first one where none is. That decides how urgent it
    /// is.
    pub starts_at: Option<Moment>,
    /// How much time is left until then.
    pub left: Left,
    /// Who was asked.
    pub tally: Tally,
    /// How many could come, where that was counted ([`count_could`]).
    pub could: Option<usize>,
    /// Who comes.
    pub comes: String,
}

/// The rows that one wants of what the centre has to do with, the most urgent first; see [`past`] for the others.
pub fn rows(look: &Look<'_>, which: Which, account: Option<Id>) -> Vec<Row> {
    let situation = look.situation();
    let open = situation.open.iter();
    let mut rows: Vec<Row> = match which {
        Which::Open => open.map(|one| row(look, one)).collect(),
        Which::Mine => open
            .filter(|one| account.is_some() && one.handled_by == account)
            .map(|one| row(look, one))
            .collect(),
        Which::New => open
            .filter(|one| matches!(one.stage, Stage::New | Stage::AskedBack))
            .map(|one| row(look, one))
            .collect(),
        Which::Searching => open
            .filter(|one| matches!(one.stage, Stage::Searching | Stage::Brokered))
            .map(|one| row(look, one))
            .collect(),
        Which::Asked => open
            .map(|one| row(look, one))
            .filter(|row| row.tally.open > 0)
            .collect(),
        Which::ThisWeek => this_week(situation, look),
        Which::Unfilled | Which::Held | Which::Closed | Which::All => Vec::new(),
    };
    rows.sort_by_key(|row| {
        let urgency = rules::urgency(row.left, row.request.need.priority);
        (urgency, row.starts_at, row.request.number)
    });
    rows
}

/// Rows of requests that the situation does not know, with how many there are in all.
pub async fn past(
    centre: &Centre,
    look: &Look<'_>,
    wanted: &Narrowed,
    (offset, limit): (u64, u64),
) -> Result<(Vec<Row>, u64)> {
    let rows = centre.database.read();
    let total = searching::count(rows, wanted).await?;
    let found = searching::list(rows, wanted, offset, limit).await?;
    let ids: Vec<Id> = found.iter().map(|one| one.id).collect();
    let tallies = invitations::store::tallies(rows, ids.iter().copied()).await?;
    let assigned = assignments::store::list_of(rows, ids).await?;
    let (situation, now) = (look.situation(), look.now());
    let rows = found.into_iter().map(|request| {
        let comes = assigned
            .iter()
            .find(|one| one.request == request.id && one.end.is_none());
        let starts_at = comes
            .map(|one| one.period.from)
            .or_else(|| starts_at(&request, now));
        Row {
            starts_at,
            left: starts_at.map_or(Left::Over, |from| rules::left(from, now)),
            tally: tallies.get(&request.id).copied().unwrap_or_default(),
            could: None,
            comes: comes
                .map(|one| situation.name(one.interpreter))
                .unwrap_or_default(),
            request,
        }
    });
    Ok((rows.collect(), total))
}

/// The first of the times ahead, or the first of all where none is.
fn starts_at(request: &Request, now: Moment) -> Option<Moment> {
    let starts = request.times.iter().filter_map(|wall| wall.period().ok());
    let starts: Vec<Moment> = starts.map(|period| period.from).collect();
    let ahead = starts.iter().filter(|from| **from > now).min();
    ahead.or_else(|| starts.iter().min()).copied()
}

/// Counts how many could come, where somebody is looked for.
pub fn count_could(look: &Look<'_>, rows: &mut [Row]) {
    for row in rows {
        let request = &row.request;
        if request.stage.is_open() {
            let seats = request
                .times
                .iter()
                .filter_map(|wall| look.at(request, wall));
            row.could = seats.map(|seat| look.count(&seat)).max().or(Some(0));
        }
    }
}

fn this_week(situation: &Situation, look: &Look<'_>) -> Vec<Row> {
    let this = monday(situation.today);
    let standing = situation.standing.iter();
    let now = standing.filter(|(assignment, _)| monday(assignment.wall.start.date()) == this);
    let rows = now.map(|(assignment, request)| Row {
        starts_at: Some(assignment.period.from),
        left: rules::left(assignment.period.from, look.now()),
        comes: situation.name(assignment.interpreter),
        ..row(look, request)
    });
    rows.collect()
}

fn row(look: &Look<'_>, request: &Request) -> Row {
    let situation = look.situation();
    let starts_at = starts_at(request, look.now());
    let asked = situation.invitations.get(&request.id);
    Row {
        starts_at,
        left: starts_at.map_or(Left::Over, |from| rules::left(from, look.now())),
        tally: asked.map(Tally::of).unwrap_or_default(),
        could: None,
        comes: String::new(),
        request: request.clone(),
    }
}

/// Whether a row has all of the words: number, institution, place, occasion.
pub fn has(row: &Row, words: &str) -> bool {
    let request = &row.request;
    let all = [
        request.number.to_string(),
        text::bare(&request.asker.institution),
        text::bare(&request.need.town),
        text::bare(&request.need.place),
        request.need.postcode.clone(),
        text::bare(&request.need.file_number),
        text::bare(&row.comes),
    ];
    let mut wanted = text::words(words).map(text::bare);
    wanted.all(|word| all.iter().any(|own| own.contains(&word)))
}

//! The rows of the desk: requests by urgency, with what is known about each.

use platform::{Result, centre::Centre};
use values::{clock::Moment, id::Id, text};

use super::{
    look::Look,
    rules::{self, Left},
    situation::{Situation, monday},
};
use crate::{
    invitations::Tally,
    requests::{self, Request, Stage},
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
}

impl Which {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Open,
        Self::Mine,
        Self::New,
        Self::Searching,
        Self::Asked,
        Self::ThisWeek,
        Self::Unfilled,
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
    /// When it takes place first; its beginning decides how urgent it is.
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

/// The rows that one wants, the most urgent first.
pub async fn rows(centre: &Centre, which: Which, account: Option<Id>) -> Result<Vec<Row>> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let open = situation.open.iter();
    let mut rows: Vec<Row> = match which {
        Which::Open => open.map(|one| row(&look, one)).collect(),
        Which::Mine => open
            .filter(|one| account.is_some() && one.handled_by == account)
            .map(|one| row(&look, one))
            .collect(),
        Which::New => open
            .filter(|one| matches!(one.stage, Stage::New | Stage::AskedBack))
            .map(|one| row(&look, one))
            .collect(),
        Which::Searching => open
            .filter(|one| matches!(one.stage, Stage::Searching | Stage::Brokered))
            .map(|one| row(&look, one))
            .collect(),
        Which::Asked => open
            .map(|one| row(&look, one))
            .filter(|row| row.tally.open > 0)
            .collect(),
        Which::ThisWeek => this_week(&situation, &look),
        Which::Unfilled => {
            let found = requests::store::list_in(centre.database.read(), &[Stage::Unfilled]);
            found.await?.iter().map(|one| row(&look, one)).collect()
        }
    };
    rows.sort_by_key(|row| (row.starts_at, row.request.number));
    Ok(rows)
}

/// Counts how many could come, where somebody is looked for.
pub async fn count_could(centre: &Centre, rows: &mut [Row]) -> Result<()> {
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
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
    Ok(())
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
    let starts = request.times.iter().filter_map(|wall| wall.period().ok());
    let starts_at = starts.map(|period| period.from).min();
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

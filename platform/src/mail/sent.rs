//! What became of each mail: waiting, sent, stuck, come back, given up. What a mail said is not
//! kept here.

use chrono::TimeDelta;
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, PaginatorTrait, QueryOrder, QuerySelect, Select,
    entity::prelude::*,
    sea_query::{Expr, OnConflict},
};
use values::{clock::Moment, id::Id, text};

use super::Letter;
use crate::{centre::Centre, database::Change, error::Result, jobs};

/// How long the list of sent mails goes back.
pub const KEPT: TimeDelta = TimeDelta::days(30);
/// Most characters kept of what a server said.
const LONGEST_SENTENCE: usize = 500;

pub(crate) mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Option<Uuid>,
        pub address: String,
        pub subject: String,
        pub search: String,
        pub posted_at: DateTimeUtc,
        pub sent_at: Option<DateTimeUtc>,
        pub bounced_at: Option<DateTimeUtc>,
        pub bounce_sentence: Option<String>,
        pub given_up_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod bounce_row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_bounce")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: Uuid,
        pub address: String,
        pub happened_at: DateTimeUtc,
        pub sentence: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Mails that went to an address before it had an account belong to that account from now on: so
/// they are handed out and erased with it.
pub(crate) async fn adopt(change: &Change, address: &str, account: Id) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::AccountId, Expr::value(account.0))
        .filter(row::Column::Address.eq(address))
        .filter(row::Column::AccountId.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

/// What became of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Not tried yet.
    Waiting,
    /// Tried without success; tried again until nobody does any more.
    Stuck,
    /// A server has it.
    Sent,
    /// A server will never take it.
    Bounced,
    /// Somebody decided that it is not sent.
    GivenUp,
}

impl State {
    /// All of them, in the order of lists.
    pub const ALL: [Self; 5] = [
        Self::Stuck,
        Self::Bounced,
        Self::Waiting,
        Self::Sent,
        Self::GivenUp,
    ];

    /// As it stands in addresses and at the end of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Stuck => "stuck",
            Self::Sent => "sent",
            Self::Bounced => "bounced",
            Self::GivenUp => "given-up",
        }
    }

    /// The state called `key`.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }
}

/// A mail as the outbox lists it.
#[derive(Clone, Debug)]
pub struct SentMail {
    /// The mail, and its job.
    pub id: Id,
    /// Recipient's address.
    pub address: String,
    /// Subject line.
    pub subject: String,
    /// When it was written.
    pub posted_at: Moment,
    /// What became of it.
    pub state: State,
    /// When that happened, for what is over.
    pub ended_at: Option<Moment>,
    /// What the server said last.
    pub sentence: Option<String>,
    /// When it is tried again, if it will be.
    pub next_at: Option<Moment>,
    /// How often it was tried.
    pub attempts: i32,
}

/// An address that does not work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bounce {
    /// The address.
    pub address: String,
    /// When a server said so.
    pub happened_at: Moment,
    /// What it said.
    pub sentence: String,
}

pub(super) async fn insert(change: &Change, letter: &Letter) -> Result<()> {
    row::Entity::insert(row::ActiveModel {
        id: Set(letter.id.0),
        account_id: Set(letter.to.account.map(|id| id.0)),
        address: Set(letter.to.address.clone()),
        subject: Set(letter.subject.clone()),
        search: Set(text::fold(&format!(
            "{} {}",
            letter.to.address, letter.subject
        ))),
        posted_at: Set(change.now()),
        sent_at: Set(None),
        bounced_at: Set(None),
        bounce_sentence: Set(None),
        given_up_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

/// Whether nothing more is to be done about the mail `id`.
pub(super) async fn is_over(rows: &impl ConnectionTrait, id: Id) -> Result<bool> {
    let found = row::Entity::find_by_id(id.0).one(rows).await?;
    Ok(found.is_some_and(|row| {
        row.sent_at.is_some() || row.bounced_at.is_some() || row.given_up_at.is_some()
    }))
}

/// A mail that arrives also proves that its address works. No log entry: mails are no changes of
/// records, and each would make every kept page stale.
pub(super) async fn mark_sent(centre: &Centre, letter: &Letter) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::SentAt, Expr::value(centre.clock.now()))
        .filter(row::Column::Id.eq(letter.id.0))
        .exec(centre.database.writer())
        .await?;
    let Some(account) = letter.to.account else {
        return Ok(());
    };
    if bounce_of(centre.database.read(), account).await?.is_some() {
        bounce_row::Entity::delete_by_id(account.0)
            .exec(centre.database.writer())
            .await?;
    }
    Ok(())
}

pub(super) async fn mark_bounced(change: &Change, letter: &Letter, sentence: &str) -> Result<()> {
    let is_shown = |letter: &char| !letter.is_control();
    let sentence: String = sentence
        .chars()
        .filter(is_shown)
        .take(LONGEST_SENTENCE)
        .collect();
    row::Entity::update_many()
        .col_expr(row::Column::BouncedAt, Expr::value(change.now()))
        .col_expr(row::Column::BounceSentence, Expr::value(sentence.clone()))
        .filter(row::Column::Id.eq(letter.id.0))
        .exec(change.rows())
        .await?;
    let Some(account) = letter.to.account else {
        return Ok(());
    };
    let latest = OnConflict::column(bounce_row::Column::AccountId)
        .update_columns([
            bounce_row::Column::Address,
            bounce_row::Column::HappenedAt,
            bounce_row::Column::Sentence,
        ])
        .to_owned();
    bounce_row::Entity::insert(bounce_row::ActiveModel {
        account_id: Set(account.0),
        address: Set(letter.to.address.clone()),
        happened_at: Set(change.now()),
        sentence: Set(sentence),
    })
    .on_conflict(latest)
    .exec_without_returning(change.rows())
    .await?;
    Ok(())
}

pub(crate) async fn mark_given_up(change: &Change, id: Id) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::GivenUpAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::SentAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Whether mails to `account` come back.
pub async fn bounce_of(rows: &impl ConnectionTrait, account: Id) -> Result<Option<Bounce>> {
    let found = bounce_row::Entity::find_by_id(account.0).one(rows).await?;
    Ok(found.map(|row| Bounce {
        address: row.address,
        happened_at: row.happened_at,
        sentence: row.sentence,
    }))
}

/// Mails whose recipient or subject holds `search`, in `state` where one is given, the newest
/// first: `limit` of them after `offset`, and how many there are.
pub async fn list(
    rows: &impl ConnectionTrait,
    search: &str,
    state: Option<State>,
    (offset, limit): (u64, u64),
) -> Result<(Vec<SentMail>, u64)> {
    let mut query = row::Entity::find();
    if !search.is_empty() {
        query = query.filter(row::Column::Search.contains(text::fold(search)));
    }
    if let Some(state) = state {
        query = in_state(query, state);
    }
    let total = query.clone().count(rows).await?;
    let mails = query
        .order_by_desc(row::Column::PostedAt)
        .order_by_desc(row::Column::Id)
        .offset(offset)
        .limit(limit)
        .all(rows)
        .await?;
    let ids = mails.iter().map(|mail| Id(mail.id)).collect();
    let jobs = jobs::list_open(rows, ids).await?;
    let listed = mails.into_iter().map(|row| {
        let job = jobs.iter().find(|job| job.id.0 == row.id);
        listed(row, job)
    });
    Ok((listed.collect(), total))
}

fn in_state(query: Select<row::Entity>, state: State) -> Select<row::Entity> {
    let open = |query: Select<row::Entity>| {
        query
            .filter(row::Column::SentAt.is_null())
            .filter(row::Column::BouncedAt.is_null())
            .filter(row::Column::GivenUpAt.is_null())
    };
    match state {
        State::Sent => query.filter(row::Column::SentAt.is_not_null()),
        State::Bounced => query.filter(row::Column::BouncedAt.is_not_null()),
        State::GivenUp => query.filter(row::Column::GivenUpAt.is_not_null()),
        State::Stuck => open(query).filter(row::Column::Id.in_subquery(jobs::stuck_ids())),
        State::Waiting => open(query).filter(row::Column::Id.not_in_subquery(jobs::stuck_ids())),
    }
}

fn listed(row: row::Model, job: Option<&jobs::StuckJob>) -> SentMail {
    let is_troubled = job.is_some_and(jobs::StuckJob::is_stuck);
    let (state, ended_at) = match (row.sent_at, row.bounced_at, row.given_up_at) {
        (Some(at), _, _) => (State::Sent, Some(at)),
        (_, Some(at), _) => (State::Bounced, Some(at)),
        (_, _, Some(at)) => (State::GivenUp, Some(at)),
        _ if is_troubled => (State::Stuck, None),
        _ => (State::Waiting, None),
    };
    let trouble = job.map(|job| job.last_error.clone());
    SentMail {
        id: Id(row.id),
        address: row.address,
        subject: row.subject,
        posted_at: row.posted_at,
        state,
        ended_at,
        sentence: row
            .bounce_sentence
            .or(trouble.filter(|_| is_troubled))
            .filter(|sentence| !sentence.is_empty()),
        next_at: job
            .filter(|job| is_troubled && !job.is_given_up())
            .map(|job| job.run_at),
        attempts: job.map_or(0, |job| job.attempts),
    }
}

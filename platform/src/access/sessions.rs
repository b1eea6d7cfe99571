//! Sessions: a random secret in a cookie, its hash in the database.

use std::sync::Arc;

use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, DbErr, EntityTrait, QueryOrder,
    entity::prelude::*,
    sea_query::{Expr, ExprTrait},
};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{Actor, accounts, roles, rules, rules::Rules, token};
use crate::{
    centre::Centre,
    database::{Change, Entry},
    error::{Error, Result},
};

/// How exactly the last click is remembered: writing it each time would keep the writer busy.
const LAST_SEEN_STEP: chrono::TimeDelta = chrono::TimeDelta::minutes(1);

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "session")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub token_hash: String,
        pub created_at: DateTimeUtc,
        pub last_seen_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
        pub ended_at: Option<DateTimeUtc>,
        pub message: Option<String>,
        pub method: String,
        pub proven_at: Option<DateTimeUtc>,
        pub second_factor_at: Option<DateTimeUtc>,
        pub browser: String,
        pub provider_id: Option<Uuid>,
        pub provider_session: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// With what a session was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// A one-time link.
    Link,
    /// A password.
    Password,
    /// A passkey, which is two factors in one.
    Passkey,
    /// A provider's word (`OpenID` Connect).
    Provider,
}

impl Method {
    /// As it is kept; also the end of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Password => "password",
            Self::Passkey => "passkey",
            Self::Provider => "provider",
        }
    }

    pub(crate) fn from_key(key: &str) -> Self {
        match key {
            "password" => Self::Password,
            "passkey" => Self::Passkey,
            "provider" => Self::Provider,
            _ => Self::Link,
        }
    }
}

/// An open session.
#[derive(Clone, Debug)]
pub struct Session {
    /// The record.
    pub id: Id,
    /// Who holds it.
    pub actor: Actor,
    /// A text key to be shown once on the next page.
    pub message: Option<String>,
    /// Whether the last proof of who this is suffices for sensitive acts.
    pub is_fresh: bool,
    /// A role of this person asks for a second factor, and this session has none.
    pub lacks_second_factor: bool,
    /// The provider it came through.
    pub provider: Option<Id>,
}

/// A session as its holder sees it in the list.
#[derive(Clone, Debug)]
pub struct OpenSession {
    /// The record.
    pub id: Id,
    /// Since when.
    pub created_at: Moment,
    /// The last click, to the minute.
    pub last_seen_at: Moment,
    /// With what it was opened.
    pub method: Method,
    /// The browser in words; empty when it did not say.
    pub browser: String,
}

/// How somebody came in.
#[derive(Clone, Debug)]
pub(crate) struct Arrival<'a> {
    /// The first factor.
    pub method: Method,
    /// Whether a second factor was shown, too.
    pub has_second_factor: bool,
    /// The browser in words.
    pub browser: &'a str,
    /// The provider this came through.
    pub through: Option<Through>,
    /// When who this is was last proved: now, but for a provider that knew them already.
    pub proven_at: Moment,
}

impl<'a> Arrival<'a> {
    /// One factor, proved now.
    pub fn by(method: Method, browser: &'a str, now: Moment) -> Self {
        Self {
            method,
            has_second_factor: false,
            browser,
            through: None,
            proven_at: now,
        }
    }

    /// Two of them.
    pub fn with_second_factor(mut self) -> Self {
        self.has_second_factor = true;
        self
    }
}

/// A provider, and its own session there.
#[derive(Clone, Debug)]
pub(crate) struct Through {
    /// The provider.
    pub provider: Id,
    /// What the provider calls its session (`sid`).
    pub session: Option<String>,
}

/// Opens a session inside `change` and gives back its secret, which is kept nowhere.
pub(crate) async fn open(change: &Change, account: Id, arrival: &Arrival<'_>) -> Result<String> {
    let secret = token::fresh()?;
    let now = change.now();
    let through = arrival.through.as_ref();
    let rules = rules::today(change.rows(), change.clock().today()).await?;
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        account_id: Set(account.0),
        token_hash: Set(token::hash(&secret)),
        created_at: Set(now),
        last_seen_at: Set(now),
        expires_at: Set(now + rules.longest()),
        ended_at: Set(None),
        message: Set(None),
        method: Set(arrival.method.key().to_owned()),
        proven_at: Set(Some(arrival.proven_at)),
        second_factor_at: Set(arrival.has_second_factor.then_some(now)),
        browser: Set(arrival.browser.to_owned()),
        provider_id: Set(through.map(|through| through.provider.0)),
        provider_session: Set(through.and_then(|through| through.session.clone())),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(secret)
}

/// The session that `secret` opens, if it is still alive.
pub(crate) async fn find(centre: &Centre, secret: &str) -> Result<Option<Session>> {
    let now = centre.clock.now();
    let rows = centre.database.read();
    let found = row::Entity::find()
        .filter(row::Column::TokenHash.eq(token::hash(secret)))
        .filter(row::Column::EndedAt.is_null())
        .one(rows)
        .await?;
    let Some(row) = found else { return Ok(None) };
    let rules = rules::today(rows, centre.clock.today()).await?;
    if !is_alive(&row, &rules, now) {
        return Ok(None);
    }
    let account = accounts::find(rows, Id(row.account_id)).await?;
    let Some(account) = account.filter(|account| account.disabled_at.is_none()) else {
        return Ok(None);
    };
    touch(centre, &row, now).await?;
    let lacks_second_factor = row.second_factor_at.is_none()
        && roles::ask_for_second_factor(rows, &account.roles).await?;
    Ok(Some(Session {
        id: Id(row.id),
        actor: accounts::as_actor(rows, account).await?,
        message: row.message,
        is_fresh: rules.is_fresh(row.proven_at.unwrap_or(row.created_at), now),
        lacks_second_factor,
        provider: row.provider_id.map(Id),
    }))
}

fn is_alive(row: &row::Model, rules: &Rules, now: Moment) -> bool {
    row.expires_at > now && row.last_seen_at + rules.idle() > now
}

async fn touch(centre: &Centre, row: &row::Model, now: Moment) -> Result<()> {
    if row.last_seen_at + LAST_SEEN_STEP < now {
        row::Entity::update_many()
            .col_expr(row::Column::LastSeenAt, Expr::value(now))
            .filter(row::Column::Id.eq(row.id))
            .exec(centre.database.writer())
            .await?;
    }
    Ok(())
}

/// Remembers inside `change` that whoever holds the session has just proved who they are. Gives
/// back its new secret: the old one opens nothing any more.
pub(crate) async fn prove(change: &Change, id: Id, has_second_factor: bool) -> Result<String> {
    let (secret, now) = (token::fresh()?, change.now());
    let mut update = row::Entity::update_many()
        .col_expr(row::Column::TokenHash, Expr::value(token::hash(&secret)))
        .col_expr(row::Column::ProvenAt, Expr::value(now))
        .filter(row::Column::Id.eq(id.0));
    if has_second_factor {
        update = update.col_expr(row::Column::SecondFactorAt, Expr::value(now));
    }
    update.exec(change.rows()).await?;
    Ok(secret)
}

/// The sessions of `account` that are alive, the latest click first.
pub async fn list(centre: &Centre, account: Id) -> Result<Vec<OpenSession>> {
    let (rows, now) = (centre.database.read(), centre.clock.now());
    let rules = rules::today(rows, centre.clock.today()).await?;
    let found = row::Entity::find()
        .filter(row::Column::AccountId.eq(account.0))
        .filter(row::Column::EndedAt.is_null())
        .order_by_desc(row::Column::LastSeenAt)
        .all(rows)
        .await?;
    let alive = found.into_iter().filter(|row| is_alive(row, &rules, now));
    let open = alive.map(|row| OpenSession {
        id: Id(row.id),
        created_at: row.created_at,
        last_seen_at: row.last_seen_at,
        method: Method::from_key(&row.method),
        browser: row.browser,
    });
    Ok(open.collect())
}

/// When each account was last seen.
pub async fn last_seen(
    rows: &impl ConnectionTrait,
) -> std::result::Result<Vec<(Id, Moment)>, DbErr> {
    use sea_orm::QuerySelect;
    let found: Vec<(Uuid, Moment)> = row::Entity::find()
        .select_only()
        .column(row::Column::AccountId)
        .column_as(row::Column::LastSeenAt.max(), "last_seen_at")
        .group_by(row::Column::AccountId)
        .into_tuple()
        .all(rows)
        .await?;
    Ok(found.into_iter().map(|(id, at)| (Id(id), at)).collect())
}

/// Ends a session: its secret opens nothing any more.
pub(crate) async fn end(centre: &Arc<Centre>, session: &Session) -> Result<()> {
    let change = centre.change(&session.actor).await?;
    finish(&change, row::Column::Id.eq(session.id.0)).await?;
    let account = session.actor.account.unwrap_or(session.id);
    let subject = Subject::new(accounts::SUBJECT, account);
    change.commit(Entry::new("signed-out", subject)).await
}

/// Ends one session of the person who acts, seen in the list.
///
/// # Errors
/// Not found when it is somebody else's.
pub async fn end_own(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let change = centre.change(actor).await?;
    let own = row::Column::Id
        .eq(id.0)
        .and(row::Column::AccountId.eq(account.0));
    if finish(&change, own).await? == 0 {
        return Err(Error::NotFound);
    }
    let subject = Subject::new(accounts::SUBJECT, account);
    change.commit(Entry::new("session-ended", subject)).await
}

/// Ends every session of the person who acts but the one they act in.
pub async fn end_others(centre: &Arc<Centre>, session: &Session) -> Result<()> {
    let account = session.actor.account.ok_or(Error::SignInNeeded)?;
    let change = centre.change(&session.actor).await?;
    end_all(&change, account, Some(session.id)).await?;
    let subject = Subject::new(accounts::SUBJECT, account);
    change.commit(Entry::new("sessions-ended", subject)).await
}

/// Ends every session of `account` inside `change`, but the one called `kept`.
pub(crate) async fn end_all(change: &Change, account: Id, kept: Option<Id>) -> Result<()> {
    let mut those = row::Column::AccountId.eq(account.0);
    if let Some(kept) = kept {
        those = those.and(row::Column::Id.ne(kept.0));
    }
    finish(change, those).await?;
    Ok(())
}

/// Which sessions a provider speaks of.
pub(crate) struct OfProvider {
    /// The provider they came through.
    pub provider: Id,
    /// Whose they are; nothing: everybody's.
    pub account: Option<Id>,
    /// The provider's own name for one (`sid`); nothing: all of them.
    pub session: Option<String>,
    /// Opened until then.
    pub until: Moment,
}

/// Ends sessions that came through a provider; says how many.
pub(crate) async fn end_of_provider(change: &Change, which: &OfProvider) -> Result<u64> {
    let mut those = row::Column::ProviderId
        .eq(which.provider.0)
        .and(row::Column::CreatedAt.lte(which.until));
    if let Some(account) = which.account {
        those = those.and(row::Column::AccountId.eq(account.0));
    }
    if let Some(session) = &which.session {
        those = those.and(row::Column::ProviderSession.eq(session));
    }
    finish(change, those).await
}

/// Ends every session there is: a backup holds some that had been ended since.
pub(crate) async fn end_everybodys(
    rows: &impl ConnectionTrait,
    now: Moment,
) -> std::result::Result<(), DbErr> {
    row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(now))
        .filter(row::Column::EndedAt.is_null())
        .exec(rows)
        .await
        .map(|_| ())
}

async fn finish(change: &Change, those: Expr) -> Result<u64> {
    let ended = row::Entity::update_many()
        .col_expr(row::Column::EndedAt, Expr::value(change.now()))
        .filter(those)
        .filter(row::Column::EndedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(ended.rows_affected)
}

/// Keeps a sentence for the next page, or forgets it.
pub(crate) async fn set_message(centre: &Centre, id: Id, message: Option<String>) -> Result<()> {
    row::Entity::update_many()
        .col_expr(row::Column::Message, Expr::value(message))
        .filter(row::Column::Id.eq(id.0))
        .exec(centre.database.writer())
        .await?;
    Ok(())
}

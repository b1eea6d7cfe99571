//! One-time sign-in links: single use, expiring, of which only a hash is kept.

use chrono::TimeDelta;
use sea_orm::{ActiveValue::Set, EntityTrait, PaginatorTrait, entity::prelude::*, sea_query::Expr};
use values::{clock::Moment, id::Id, subject::Subject};

use super::{
    accounts,
    sessions::{self, Arrival, Method},
    steps, token, totp,
};
use crate::{
    database::{Change, Entry},
    error::{Refusal, Result},
};

/// A link sent by mail at the person's own wish is used at once.
pub const MAILED_LINK_LIVES: TimeDelta = TimeDelta::minutes(30);
/// A link handed out by an administrator or printed by the demonstration.
pub const HANDED_LINK_LIVES: TimeDelta = TimeDelta::days(1);

/// Links one account may ask for by itself within [`MAILED_LINK_LIVES`]; more are not sent, so
/// that nobody's mailbox is filled by others.
const MAILED_LINKS: u64 = 5;

mod link {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "sign_in_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub token_hash: String,
        pub created_at: DateTimeUtc,
        pub expires_at: DateTimeUtc,
        pub used_at: Option<DateTimeUtc>,
        pub next_path: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Makes a link for `account` inside `change` and gives back its secret, which is kept nowhere.
pub async fn issue(change: &Change, account: Id, lives: TimeDelta) -> Result<String> {
    issue_towards(change, account, lives, None).await
}

/// The same for a link that leads on to `next`, a page below the centre.
pub(crate) async fn issue_towards(
    change: &Change,
    account: Id,
    lives: TimeDelta,
    next: Option<String>,
) -> Result<String> {
    let secret = token::fresh()?;
    link::Entity::insert(link::ActiveModel {
        id: Set(change.new_id().0),
        account_id: Set(account.0),
        token_hash: Set(token::hash(&secret)),
        created_at: Set(change.now()),
        expires_at: Set(change.now() + lives),
        used_at: Set(None),
        next_path: Set(next),
    })
    .exec_without_returning(change.rows())
    .await?;
    Ok(secret)
}

/// Whether `account` may be sent one more link now.
pub async fn may_be_mailed(change: &Change, account: Id) -> Result<bool> {
    let recent = link::Entity::find()
        .filter(link::Column::AccountId.eq(account.0))
        .filter(link::Column::CreatedAt.gt(change.now() - MAILED_LINK_LIVES))
        .count(change.rows())
        .await?;
    Ok(recent < MAILED_LINKS)
}

/// Issues a link and commits.
pub async fn issue_and_commit(change: Change, account: Id, lives: TimeDelta) -> Result<String> {
    let secret = issue(&change, account, lives).await?;
    let subject = Subject::new(accounts::SUBJECT, account);
    change
        .commit(Entry::new("sign-in-link-issued", subject))
        .await?;
    Ok(secret)
}

/// What a right first factor leads to.
pub(crate) enum Outcome {
    /// A session: its secret for the cookie, and the page to go on to.
    Session {
        /// For the cookie.
        secret: String,
        /// Below the centre.
        next: Option<String>,
    },
    /// The second factor is asked for; the secret of the step in between.
    SecondFactor(String),
}

/// Uses a link up and opens a session, or asks for the second factor of whoever has set one up.
///
/// # Errors
/// Refused when the link is unknown, used, expired, or its account is closed: always the same
/// sentence, so that nobody learns which.
pub(crate) async fn redeem(change: Change, secret: &str, browser: &str) -> Result<Outcome> {
    let refused = || Refusal::new("refused-sign-in-link");
    let now = change.now();
    // The update is the test: of two who click at once, one changes the row.
    let used = link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::value(now))
        .filter(link::Column::TokenHash.eq(token::hash(secret)))
        .filter(link::Column::UsedAt.is_null())
        .filter(link::Column::ExpiresAt.gt(now))
        .exec(change.rows())
        .await?;
    if used.rows_affected != 1 {
        return Err(refused().into());
    }
    let link = link::Entity::find()
        .filter(link::Column::TokenHash.eq(token::hash(secret)))
        .one(change.rows())
        .await?
        .ok_or_else(refused)?;
    let account = accounts::find(change.rows(), Id(link.account_id)).await?;
    let account = account
        .filter(|account| account.disabled_at.is_none())
        .ok_or_else(refused)?;
    let arrival = Arrival::by(Method::Link, browser, now);
    arrive(change, account.id, &arrival, link.next_path).await
}

/// Goes on after a right first factor: commits.
pub(crate) async fn arrive(
    change: Change,
    account: Id,
    arrival: &Arrival<'_>,
    next: Option<String>,
) -> Result<Outcome> {
    let subject = Subject::new(accounts::SUBJECT, account);
    let facts = facts(arrival);
    let is_enough = arrival.has_second_factor;
    if !is_enough && totp::confirmed_at(change.rows(), account).await?.is_some() {
        let step = steps::open(&change, account, arrival, next).await?;
        let entry = Entry::new("second-factor-asked", subject).with(facts);
        change.commit(entry).await?;
        return Ok(Outcome::SecondFactor(step));
    }
    let secret = sessions::open(&change, account, arrival).await?;
    change
        .commit(Entry::new("signed-in", subject).with(facts))
        .await?;
    Ok(Outcome::Session { secret, next })
}

/// How somebody came in, as the log keeps it.
pub(crate) fn facts(arrival: &Arrival<'_>) -> serde_json::Value {
    let mut facts = serde_json::json!({ "method": arrival.method.key() });
    if arrival.has_second_factor {
        facts["second_factor"] = true.into();
    }
    if let Some(through) = &arrival.through {
        facts["provider"] = through.provider.to_string().into();
    }
    facts
}

/// Makes every unused link of `account` worthless.
pub(crate) async fn withdraw(change: &Change, account: Id) -> Result<()> {
    link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::value(change.now()))
        .filter(link::Column::AccountId.eq(account.0))
        .filter(link::Column::UsedAt.is_null())
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Makes every unused link worthless: a backup holds some that had been used since.
pub(crate) async fn withdraw_everybodys(
    rows: &impl ConnectionTrait,
    now: Moment,
) -> std::result::Result<(), DbErr> {
    link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::value(now))
        .filter(link::Column::UsedAt.is_null())
        .exec(rows)
        .await
        .map(|_| ())
}

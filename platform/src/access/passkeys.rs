//! Passkeys (`WebAuthn`): a key that stays in the person's device and works for this house alone.
//! It asks for finger, face or PIN itself, so it is two factors in one.

use std::sync::Arc;

use sea_orm::{
    ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait, QueryOrder, entity::prelude::*,
    sea_query::Expr,
};
use serde::Serialize;
use serde_json::Value;
use url::Url;
use values::{clock::Moment, id::Id, subject::Subject};
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, Passkey as Key, PasskeyRegistration,
    PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
};

use super::{
    Actor, accounts, challenges,
    sessions::{self, Arrival, Method, Session},
    sign_in, ways,
};
use crate::{
    centre::Centre,
    database::{Change, Entry},
    error::{Error, Refusal, Result},
};

/// Characters a passkey's name may have.
pub const LONGEST_NAME: usize = 60;

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passkey")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub account_id: Uuid,
        pub name: String,
        pub credential: String,
        pub public_key: String,
        pub created_at: DateTimeUtc,
        pub last_used_at: Option<DateTimeUtc>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A passkey as its owner sees it.
#[derive(Clone, Debug)]
pub struct Passkey {
    /// The record.
    pub id: Id,
    /// What the owner calls it.
    pub name: String,
    /// Since when.
    pub created_at: Moment,
    /// When it last signed somebody in.
    pub last_used_at: Option<Moment>,
}

/// What a browser is asked to do: the number to answer with, and the options for its authenticator.
#[derive(Clone, Debug, Serialize)]
pub struct Question {
    /// Comes back with the answer.
    pub id: Id,
    /// For `navigator.credentials`.
    pub options: Value,
}

/// Whether this house can have passkeys: browsers allow them under a host name over TLS, and on
/// `localhost`.
pub fn are_possible(public_url: &str) -> bool {
    Url::parse(public_url).is_ok_and(|url| {
        url.domain()
            .is_some_and(|domain| url.scheme() == "https" || domain == "localhost")
    })
}

fn relying_party(centre: &Centre) -> Result<Webauthn> {
    let impossible = || Error::from(Refusal::new("refused-no-passkeys-here"));
    if !are_possible(&centre.public_url) {
        return Err(impossible());
    }
    let url = Url::parse(&centre.public_url).map_err(Error::failure)?;
    let domain = url.domain().ok_or_else(impossible)?;
    let name = centre
        .texts
        .say(values::language::Language::German, "product-name");
    let builder = WebauthnBuilder::new(domain, &url).map_err(Error::failure)?;
    builder.rp_name(&name).build().map_err(Error::failure)
}

/// The passkeys of `account`, the oldest first.
pub async fn list(
    rows: &impl ConnectionTrait,
    account: Id,
) -> std::result::Result<Vec<Passkey>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::AccountId.eq(account.0))
        .order_by_asc(row::Column::CreatedAt)
        .all(rows)
        .await?;
    let keys = found.into_iter().map(|row| Passkey {
        id: Id(row.id),
        name: row.name,
        created_at: row.created_at,
        last_used_at: row.last_used_at,
    });
    Ok(keys.collect())
}

/// Asks the browser of whoever holds `session` for a new key.
pub async fn ask_for_new(centre: &Arc<Centre>, session: &Session) -> Result<Question> {
    let account = ways::own_account(centre.database.read(), session).await?;
    let known = row::Entity::find()
        .filter(row::Column::AccountId.eq(account.id.0))
        .all(centre.database.read())
        .await?;
    let mut exclude = Vec::new();
    for row in known {
        exclude.push(
            serde_json::from_str::<Key>(&row.public_key)?
                .cred_id()
                .clone(),
        );
    }
    let party = relying_party(centre)?;
    let (options, state) = party
        .start_passkey_registration(account.id.0, &account.email, &account.name, Some(exclude))
        .map_err(Error::failure)?;
    let mut options = serde_json::to_value(options)?;
    // Kept in the device with the account's number, so that signing in needs no address.
    let selection = &mut options["publicKey"]["authenticatorSelection"];
    selection["residentKey"] = "required".into();
    selection["requireResidentKey"] = true.into();
    challenges::remember(centre, Some(account.id), "add", &state, options).await
}

/// Keeps the key the browser answered with; gives back the session's new secret.
///
/// # Errors
/// Refused when the answer does not fit the question, came too late, or the key is known already.
pub async fn add(
    centre: &Arc<Centre>,
    session: &Session,
    question: Id,
    answer: &str,
    name: &str,
) -> Result<String> {
    let account = ways::own_account(centre.database.read(), session).await?;
    let mut change = centre.change(&session.actor).await?;
    let state: PasskeyRegistration =
        challenges::recall(&change, question, "add", Some(account.id)).await?;
    let answer: RegisterPublicKeyCredential =
        serde_json::from_str(answer).map_err(|_| does_not_fit())?;
    let key = relying_party(centre)?
        .finish_passkey_registration(&answer, &state)
        .map_err(|_| does_not_fit())?;
    row::Entity::insert(row::ActiveModel {
        id: Set(change.new_id().0),
        account_id: Set(account.id.0),
        name: Set(name.to_owned()),
        credential: Set(spelled(key.cred_id())),
        public_key: Set(serde_json::to_string(&key)?),
        created_at: Set(change.now()),
        last_used_at: Set(None),
    })
    .exec_without_returning(change.rows())
    .await
    .map_err(|cause| match cause.sql_err() {
        Some(sea_orm::SqlErr::UniqueConstraintViolation(_)) => Error::from(does_not_fit()),
        _ => cause.into(),
    })?;
    let secret = sessions::prove(&change, session.id, true).await?;
    ways::told(&mut change, "mail-passkey-added", centre, &account).await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    change.commit(Entry::new("passkey-added", subject)).await?;
    Ok(secret)
}

/// Takes a key of one's own away.
///
/// # Errors
/// Not found when it is somebody else's.
pub async fn remove(centre: &Arc<Centre>, session: &Session, id: Id) -> Result<()> {
    let account = ways::own_account(centre.database.read(), session).await?;
    let mut change = centre.change(&session.actor).await?;
    let removed = row::Entity::delete_many()
        .filter(row::Column::Id.eq(id.0))
        .filter(row::Column::AccountId.eq(account.id.0))
        .exec(change.rows())
        .await?;
    if removed.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    ways::told(&mut change, "mail-passkey-removed", centre, &account).await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    change.commit(Entry::new("passkey-removed", subject)).await
}

pub(crate) async fn remove_all(change: &Change, account: Id) -> Result<()> {
    row::Entity::delete_many()
        .filter(row::Column::AccountId.eq(account.0))
        .exec(change.rows())
        .await?;
    Ok(())
}

/// Asks a browser for any key of this house, before anybody knows whose.
pub async fn ask_to_sign_in(centre: &Arc<Centre>) -> Result<Question> {
    ask_for_any(centre, None, "sign-in").await
}

/// Asks the browser of whoever holds `session` for a key of theirs.
pub async fn ask_to_confirm(centre: &Arc<Centre>, session: &Session) -> Result<Question> {
    ask_for_any(centre, session.actor.account, "confirm").await
}

async fn ask_for_any(centre: &Arc<Centre>, account: Option<Id>, purpose: &str) -> Result<Question> {
    let (options, state) = relying_party(centre)?
        .start_discoverable_authentication()
        .map_err(Error::failure)?;
    let mut options = serde_json::to_value(options)?;
    // The library means the list below a text field; a button asks at once.
    if let Some(options) = options.as_object_mut() {
        options.remove("mediation");
    }
    challenges::remember(centre, account, purpose, &state, options).await
}

/// Signs in whoever owns the key that answered; gives back the session's secret.
///
/// # Errors
/// Refused when the answer does not fit the question, came too late, or nobody owns the key.
pub(crate) async fn enter(
    centre: &Arc<Centre>,
    question: Id,
    answer: &str,
    browser: &str,
) -> Result<String> {
    let change = centre.change(&Actor::machine("sign-in")).await?;
    let account = use_key(&change, centre, question, answer, ("sign-in", None)).await?;
    let account = accounts::find(change.rows(), account).await?;
    let account = account.filter(|account| account.disabled_at.is_none());
    let account = account.ok_or_else(does_not_fit)?;
    let arrival = Arrival::by(Method::Passkey, browser, change.now()).with_second_factor();
    let secret = sessions::open(&change, account.id, &arrival).await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    let entry = Entry::new("signed-in", subject).with(sign_in::facts(&arrival));
    change.commit(entry).await?;
    Ok(secret)
}

/// Proves again who one is; gives back the session's new secret.
///
/// # Errors
/// Refused like [`enter`], and when the key is somebody else's.
pub(crate) async fn confirm(
    centre: &Arc<Centre>,
    session: &Session,
    question: Id,
    answer: &str,
) -> Result<String> {
    let own = session.actor.account.ok_or(Error::SignInNeeded)?;
    let change = centre.change(&session.actor).await?;
    let account = use_key(&change, centre, question, answer, ("confirm", Some(own))).await?;
    if account != own {
        return Err(does_not_fit().into());
    }
    let secret = sessions::prove(&change, session.id, true).await?;
    let subject = Subject::new(accounts::SUBJECT, own);
    change.commit(Entry::new("proved", subject)).await?;
    Ok(secret)
}

/// Whose key gave `answer` to the question; its counter moves on.
async fn use_key(
    change: &Change,
    centre: &Centre,
    question: Id,
    answer: &str,
    (purpose, asked): (&str, Option<Id>),
) -> Result<Id> {
    let state: DiscoverableAuthentication =
        challenges::recall(change, question, purpose, asked).await?;
    let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(|_| does_not_fit())?;
    let party = relying_party(centre)?;
    let (owner, credential) = party
        .identify_discoverable_authentication(&answer)
        .map_err(|_| does_not_fit())?;
    let found = row::Entity::find()
        .filter(row::Column::Credential.eq(spelled(credential)))
        .filter(row::Column::AccountId.eq(owner))
        .one(change.rows())
        .await?;
    let row = found.ok_or_else(does_not_fit)?;
    let mut key: Key = serde_json::from_str(&row.public_key)?;
    let result: AuthenticationResult = party
        .finish_discoverable_authentication_v2(&answer, state, &key)
        .map_err(|_| does_not_fit())?;
    key.update_credential(&result);
    row::Entity::update_many()
        .col_expr(
            row::Column::PublicKey,
            Expr::value(serde_json::to_string(&key)?),
        )
        .col_expr(row::Column::LastUsedAt, Expr::value(change.now()))
        .filter(row::Column::Id.eq(row.id))
        .exec(change.rows())
        .await?;
    Ok(Id(row.account_id))
}

pub(super) fn does_not_fit() -> Refusal {
    Refusal::new("refused-passkey")
}

fn spelled(credential: &[u8]) -> String {
    super::token::hex(credential)
}

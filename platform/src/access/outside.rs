//! Accounts of people outside the centre. An area lets them in and lets them go inside its own
//! change, with the roles made for them and no others; everything else is the administrators'.

use values::id::Id;

use super::{
    accounts::{self, NewAccount},
    rights::shipped,
    sessions::{self, Arrival, Method},
    sign_in,
};
use crate::{
    database::Change,
    error::{Error, Refusal, Result},
    mail::sent,
};

/// Adds an account without a role inside `change`.
///
/// # Errors
/// Refused when the address has an account already, be it closed.
pub async fn let_in(change: &Change, mut new: NewAccount) -> Result<Id> {
    new.roles.clear();
    let id = accounts::insert(change, &new).await?;
    sent::adopt(change, &new.email.to_string(), id).await?;
    Ok(id)
}

/// Opens a session inside `change` for somebody who has just proved that the account's mailbox is
/// theirs. Gives back its secret for [`crate::web::sign_in::enter`].
pub async fn open_session(change: &Change, account: Id, browser: &str) -> Result<String> {
    let arrival = Arrival::by(Method::Link, browser, change.now());
    sessions::open(change, account, &arrival).await
}

/// Gives an account a role of people outside the centre; says whether it is new to it.
///
/// # Errors
/// Refused for any other role.
pub async fn give(change: &Change, account: Id, role: &str) -> Result<bool> {
    is_outside(role)?;
    let held = accounts::find(change.rows(), account)
        .await?
        .ok_or(Error::NotFound)?;
    accounts::give_role(change, account, role).await?;
    Ok(!held.roles.iter().any(|own| own == role))
}

/// Takes such a role. Whoever is left without any role is signed out, and their links are void.
///
/// # Errors
/// Refused for any other role.
pub async fn take(change: &Change, account: Id, role: &str) -> Result<()> {
    is_outside(role)?;
    accounts::take_role(change, account, role).await?;
    let left = accounts::find(change.rows(), account).await?;
    if left.is_some_and(|left| left.roles.is_empty()) {
        sessions::end_all(change, account, None).await?;
        sign_in::withdraw(change, account).await?;
    }
    Ok(())
}

fn is_outside(role: &str) -> Result<()> {
    if shipped::OUTSIDE.contains(&role) {
        return Ok(());
    }
    Err(Refusal::new("refused-unknown-role")
        .with("role", role)
        .into())
}

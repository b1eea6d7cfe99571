//! Who may do what: accounts, roles, rights, sign-in, sessions.

pub mod accounts;
pub mod administration;
pub(crate) mod attempts;
pub(crate) mod browser;
mod challenges;
mod common;
pub mod outside;
pub mod passkeys;
pub mod passwords;
pub mod providers;
pub mod recovery;
pub mod rights;
pub mod role_editor;
pub mod roles;
pub mod rules;
pub mod sessions;
pub mod sign_in;
pub(crate) mod steps;
pub mod token;
pub mod totp;
pub mod ways;

use std::collections::BTreeSet;

use values::{id::Id, language::Language};

pub use rights::{Access, Right};

use crate::error::{Error, Result};

/// Who acts: a person with an account, a visitor without one, or the machinery itself.
#[derive(Clone, Debug)]
pub struct Actor {
    /// The account, if this is a person who has signed in.
    pub account: Option<Id>,
    /// As shown in the log.
    pub name: String,
    /// The language chosen for the account.
    pub language: Option<Language>,
    /// Keys of the roles held.
    pub roles: Vec<String>,
    rights: Rights,
}

#[derive(Clone, Debug)]
enum Rights {
    All,
    Some(BTreeSet<String>),
}

impl Actor {
    /// A visitor who has not signed in.
    pub fn visitor() -> Self {
        Self {
            account: None,
            name: String::new(),
            language: None,
            roles: Vec::new(),
            rights: Rights::Some(BTreeSet::new()),
        }
    }

    /// The machinery: a job or a command on the server, called `name` in the log.
    pub fn machine(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            rights: Rights::All,
            ..Self::visitor()
        }
    }

    /// A person who has signed in.
    pub(crate) fn person(
        account: Id,
        name: String,
        language: Language,
        roles: Vec<String>,
        rights: BTreeSet<String>,
    ) -> Self {
        Self {
            account: Some(account),
            name,
            language: Some(language),
            roles,
            rights: Rights::Some(rights),
        }
    }

    /// Whether a person has signed in.
    pub fn is_signed_in(&self) -> bool {
        self.account.is_some()
    }

    /// Whether this actor holds `right`.
    pub fn may(&self, right: Right) -> bool {
        self.holds(right.key)
    }

    /// The same for a right known by its key alone, as deadlines keep it.
    pub fn holds(&self, right_key: &str) -> bool {
        match &self.rights {
            Rights::All => true,
            Rights::Some(rights) => rights.contains(right_key),
        }
    }

    /// Goes on only if this actor holds `right`; otherwise the thing does not exist for them.
    pub fn must(&self, right: Right) -> Result<()> {
        if self.may(right) {
            Ok(())
        } else {
            // Who it was stands in no log but the centre's own.
            tracing::warn!(right = right.key, "an act was refused");
            Err(Error::NotFound)
        }
    }
}

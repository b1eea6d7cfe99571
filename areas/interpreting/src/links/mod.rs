//! Links that people hold without an account: each for one purpose and one record, with an end. Only the hash of the secret
//! is kept, so whoever reads the table cannot use them.

mod pages;
mod paths;
mod store;

use platform::{Result, access::token, database::Change};
use values::{clock::Moment, id::Id};

pub use pages::{kindly, over_page};
pub use paths::LOST;
pub use store::{exists, find_over, subject};

/// What a link is for. One for an invitation opens no request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The institution's page of its request.
    Request,
    /// Answering an invitation.
    Invitation,
    /// An interpreter's own page.
    Interpreter,
    /// An interpreter's page of an assignment.
    Assignment,
    /// The institution's page of an assignment, where it confirms what took place; the subject is the assignment.
    Attendance,
    /// Confirming the mail of somebody who would like to interpret.
    Interest,
}

impl Purpose {
    /// All of them.
    const ALL: [Self; 6] = [
        Self::Request,
        Self::Invitation,
        Self::Interpreter,
        Self::Assignment,
        Self::Attendance,
        Self::Interest,
    ];

    /// The purpose that is written so.
    fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// As the database writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Invitation => "invitation",
            Self::Interpreter => "interpreter",
            Self::Assignment => "assignment",
            Self::Attendance => "attendance",
            Self::Interest => "interest",
        }
    }
}

/// Makes a link and gives back its secret, which nobody learns a second time.
pub async fn make(change: &Change, purpose: Purpose, subject: Id, until: Moment) -> Result<String> {
    let secret = token::fresh()?;
    store::insert(change, &token::hash(&secret), purpose, subject, until).await?;
    Ok(secret)
}

/// Ends every link to a record.
pub async fn revoke(change: &Change, purpose: Purpose, subject: Id) -> Result<()> {
    store::revoke(change, purpose, subject).await
}

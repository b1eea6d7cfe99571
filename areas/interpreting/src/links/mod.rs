//! Links that people hold without an account: each for one purpose and one record, with an end. Only the hash of the secret
//! is kept, so whoever reads the table cannot use them.

mod again;
mod pages;
mod paths;
mod store;

use platform::{
    Result,
    access::token,
    area::{Area, PersonalData, Titles, names_no_person},
    database::Change,
};
use values::{clock::Moment, id::Id, language::Language};

pub use pages::kindly;
pub use paths::LOST;
pub use store::{exists, subject};

/// New links for old ones as a part of the house. The table of links is the pool's.
pub fn area() -> Area {
    Area {
        key: "links",
        pages: pages::pages,
        rights: &[],
        migrations: &[],
        installation_migrations: &[],
        tables: &[],
        texts: TEXTS,
        jobs: &[],
        navigation: &[],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::None(
            "Links enthalten nur Prüfsummen; wem sie gehören, steht bei Anfragen und Sprachmittelnden.",
        ),
        person_merged: names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
    }
}

const TEXTS: &[(Language, &str)] = &[
    (Language::German, include_str!("../../texts/links/de.ftl")),
    (Language::English, include_str!("../../texts/links/en.ftl")),
    (Language::Turkish, include_str!("../../texts/links/tr.ftl")),
    (Language::Arabic, include_str!("../../texts/links/ar.ftl")),
    (
        Language::Ukrainian,
        include_str!("../../texts/links/uk.ftl"),
    ),
    (
        Language::Simple,
        include_str!("../../texts/links/de-simple.ftl"),
    ),
];

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

//! The area contract: what an area hands over to be part of the house. Plain values and
//! functions, no generics.

use std::{collections::HashMap, future::Future, pin::Pin, sync::Arc};

use values::{language::Language, subject::Subject};

use crate::{
    access::{Access, Actor, Right},
    centre::Centre,
    database::{Change, Migration},
    error::Result,
    jobs::JobKind,
    web::pages::Pages,
};

/// An answer that takes a while.
pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

/// One area of the house. Adding one is one crate and one line in `app/src/areas.rs`.
pub struct Area {
    /// One lower-case word; begins the keys of its rights and texts.
    pub key: &'static str,
    /// Its pages and API, each with the right it needs.
    pub pages: fn(Pages) -> Pages,
    /// Rights and the roles that hold them by default.
    pub rights: &'static [Right],
    /// Its tables in a centre's database.
    pub migrations: &'static [Migration],
    /// Its tables in the installation's database: what it publishes beyond one centre.
    pub installation_migrations: &'static [Migration],
    /// Why each table exists and how long its rows live.
    pub tables: &'static [Table],
    /// Its Fluent files.
    pub texts: &'static [(Language, &'static str)],
    /// Follow-ups it knows how to do.
    pub jobs: &'static [JobKind],
    /// Its entries in the staff navigation.
    pub navigation: &'static [NavigationItem],
    /// What it puts on the start page of this person today.
    pub cards: fn(Arc<Centre>, Actor, Language) -> Answer<Vec<Card>>,
    /// What it knows about a record of another area: stands on that record's page. Asked for the
    /// subject `today` ([`crate::web::staff::TODAY`]), it puts groups of what is due on the start
    /// page.
    pub panels: fn(Arc<Centre>, Actor, Language, Subject) -> Answer<Vec<Panel>>,
    /// Figures it reports for an undertaking of this kind, for the public profile.
    pub figures: fn(Arc<Centre>, String) -> Answer<Vec<Figure>>,
    /// What it offers to outsiders where an undertaking is of this kind: buttons on the undertaking's page of the public
    /// profile, the most wanted first.
    pub offers: fn(&str) -> &'static [Offer],
    /// Title and page of records it owns; nothing where it does not own the kind.
    pub subject: Titles,
    /// What it keeps about people: how to hand it out and how to erase it.
    pub personal_data: PersonalData,
    /// Two records of a person have become one: rows that name the one must name the other from
    /// now on, in this same change. [`names_no_person`] where the area has none.
    pub person_merged: for<'a> fn(&'a Change, MergedPerson) -> Following<'a>,
    /// Example data for a demonstration, made through its own actions.
    pub seeds: fn(Arc<Centre>) -> Answer<()>,
}

/// Declares why a table exists: the register of processing activities (Art. 30 DSGVO) and the
/// deletion concept are made from this.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The table's name.
    pub name: &'static str,
    /// What it is for, in German.
    pub purpose: &'static str,
    /// Legal basis; "keine personenbezogenen Daten" where there are none.
    pub legal_basis: &'static str,
    /// How long rows live.
    pub retention: Retention,
    /// Who gets to see it.
    pub recipients: &'static str,
}

/// Schutzstufe. How much a table has to be protected; what each level asks for stands in
/// `SECURITY.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// No personal data.
    Impersonal,
    /// Personal data.
    Personal,
    /// Secrets that nobody is to see, and data of special categories or under professional secrecy.
    Special,
}

impl Level {
    /// Text key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Impersonal => "privacy-level-impersonal",
            Self::Personal => "privacy-level-personal",
            Self::Special => "privacy-level-special",
        }
    }
}

/// What tables without personal data name as their legal basis.
pub const NO_PERSONAL_DATA: &str = "keine personenbezogenen Daten";

impl Table {
    /// Follows from what the table declares: its legal basis and who gets to see it.
    pub fn level(&self) -> Level {
        let special = ["Art. 9", "Art. 10 ", "§ 203"];
        let is_special = special.iter().any(|law| self.legal_basis.contains(law));
        if self.legal_basis == NO_PERSONAL_DATA {
            Level::Impersonal
        } else if is_special || self.recipients == "niemand" {
            Level::Special
        } else {
            Level::Personal
        }
    }
}

/// How long rows of a table live, and what ends them. The nightly deletion carries out what stands
/// here; a centre may keep rows for fewer days, never for more.
#[derive(Clone, Copy, Debug)]
pub enum Retention {
    /// As long as the centre exists: no personal data, or public by law.
    WithTheCentre,
    /// Deleted so many days after the moment (`…_at`) or day (any other name) in `column`. Where that is
    /// empty, the thing has not ended.
    DaysAfter {
        /// How many days at most.
        days: u32,
        /// A column of this table.
        column: &'static str,
    },
    /// The same, after the rows were offered to the archive and it has answered (`ArchivG NRW`).
    OfferedAfter {
        /// How many days at most.
        days: u32,
        /// A column of this table.
        column: &'static str,
    },
    /// With the row of another table that `column` names: deleted before it.
    With {
        /// The other table; its key is called `id`.
        table: &'static str,
        /// A column of this table.
        column: &'static str,
    },
    /// The area ends rows by itself: anonymises them, or knows an end that is no column.
    ByItself {
        /// How many days at most.
        days: u32,
        /// Ends what has ended before this day, and says how many rows it were.
        expire: Expire,
    },
}

/// Ends rows whose time is up; gets the first day that is still kept.
pub type Expire = fn(Arc<Centre>, values::day::Day) -> Answer<u64>;

impl Retention {
    /// How many days after their end rows live at most, where they end by themselves.
    pub fn days(self) -> Option<u32> {
        match self {
            Self::WithTheCentre | Self::With { .. } => None,
            Self::DaysAfter { days, .. }
            | Self::OfferedAfter { days, .. }
            | Self::ByItself { days, .. } => Some(days),
        }
    }
}

/// How title and page of an area's records are found.
pub enum Titles {
    /// Each by itself: for records that lists of other areas and the log seldom name.
    Each(fn(Arc<Centre>, Subject) -> Answer<Option<SubjectLink>>),
    /// All of a list in one look.
    Together(fn(Arc<Centre>, Vec<Subject>) -> Answer<Links>),
}

/// What an area keeps about people.
pub enum PersonalData {
    /// Nothing beyond what the registry keeps, because of this reason (in German).
    None(&'static str),
    /// Records that name a person.
    Kept {
        /// Everything kept about them, for Art. 15 and 20 DSGVO.
        export: Export,
        /// Removes or anonymises it, for Art. 17 DSGVO.
        erase: Erase,
    },
    /// Records that name a person, of which something must stay after an erasure.
    KeptInPart {
        /// Everything kept about them, for Art. 15 and 20 DSGVO.
        export: Export,
        /// Removes or anonymises what may go, for Art. 17 DSGVO.
        erase: Erase,
        /// What would stay, why, and until when.
        stays: fn(Arc<Centre>, Concerned) -> Answer<Vec<Stays>>,
    },
}

/// Gives back everything an area keeps about somebody; null where there is nothing.
pub type Export = fn(Arc<Centre>, Concerned) -> Answer<serde_json::Value>;
/// Removes or anonymises what an area keeps about somebody.
pub type Erase = fn(Arc<Centre>, Concerned) -> Answer<()>;

/// Something that an erasure leaves (Art. 17 Abs. 3 DSGVO).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stays {
    /// Text key of a sentence: what stays and why.
    pub reason: &'static str,
    /// The last day on which it is kept, where that is known.
    pub until: Option<values::day::Day>,
}

/// Whom personal data is about: an account, a record of a person, or both where they are linked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concerned {
    /// With what they sign in.
    pub account: Option<values::id::Id>,
    /// Their record in the centre.
    pub person: Option<values::id::Id>,
}

/// What an area does inside somebody else's change.
pub type Following<'a> = Pin<Box<dyn Future<Output = Result<()>> + Send + 'a>>;

/// A record of a person that went into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MergedPerson {
    /// The record that is no more.
    pub from: values::id::Id,
    /// The record that goes on.
    pub into: values::id::Id,
}

/// For areas whose tables name no person.
pub fn names_no_person(_: &Change, _: MergedPerson) -> Following<'_> {
    Box::pin(async { Ok(()) })
}

/// Where in the staff navigation an entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// In the row itself: the daily work of an area.
    Row,
    /// Below »Verzeichnisse«: what all areas share.
    Registry,
    /// Below »Verwaltung«: accounts, roles, log, data protection.
    House,
}

/// An entry in the staff navigation; shown to whoever may open it.
#[derive(Clone, Copy, Debug)]
pub struct NavigationItem {
    /// Text key of its label.
    pub label: &'static str,
    /// Its page below the centre, for example `/intern/steckbrief`.
    pub path: &'static str,
    /// Who sees it.
    pub access: Access,
    /// Where it stands.
    pub menu: Menu,
}

/// Something that waits for this person, on the start page.
#[derive(Clone, Debug)]
pub struct Card {
    /// A finished sentence in the person's language.
    pub title: String,
    /// What to do about it, in the person's language.
    pub text: String,
    /// Page below the centre.
    pub path: String,
    /// Whether it cannot wait.
    pub is_urgent: bool,
}

/// What an area shows on the page of a record that is not its own: a person's appointments, an
/// organisation's grants. The area shows only what this person may see.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Its head, in the person's language.
    pub title: String,
    /// What there is, the most important first.
    pub lines: Vec<PanelLine>,
    /// Said where there are no lines.
    pub empty: String,
    /// Where to go on: what the link says, and a page below the centre.
    pub more: Option<(String, String)>,
}

/// A line of a panel.
#[derive(Clone, Debug)]
pub struct PanelLine {
    /// In the person's language.
    pub text: String,
    /// A page below the centre.
    pub path: Option<String>,
}

/// A number an area reports about its work.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Figure {
    /// Text key of what is counted.
    pub label: String,
    /// How many.
    pub value: i64,
}

/// Something that outsiders can do with an area: a button on the public page of an undertaking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Text key of what the button says.
    pub label: &'static str,
    /// Page below the centre.
    pub path: &'static str,
}

/// Where records are found.
pub type Links = HashMap<Subject, SubjectLink>;

/// Where a record is found.
#[derive(Clone, Debug)]
pub struct SubjectLink {
    /// Its name for people.
    pub title: String,
    /// Page below the centre.
    pub path: String,
}

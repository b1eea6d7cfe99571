//! One centre that is open in this process.

use std::sync::Arc;

use values::clock::Clock;

use crate::{
    access::{Actor, providers::Outgoing},
    area::Table,
    database::{Change, Database},
    error::Result,
    jobs::JobKind,
    mail::Post,
    memory::Memory,
    papers::Typesetter,
    sms::Sms,
    texts::Texts,
    web::cache::PageCache,
};

/// A centre: its own database and what its areas need to work.
pub struct Centre {
    /// As in its addresses, for example `dortmund`.
    pub slug: String,
    /// Its full name, where the binary knows it; else the slug.
    pub name: String,
    /// Its own database.
    pub database: Arc<Database>,
    /// The installation's database: where it publishes.
    pub installation: Arc<Database>,
    /// The time.
    pub clock: Clock,
    /// Words in every language.
    pub texts: Arc<Texts>,
    /// How mail leaves.
    pub post: Arc<Post>,
    /// How short messages leave.
    pub sms: Sms,
    /// Makes PDFs, where the binary brings an engine.
    pub typesetter: Option<Arc<dyn Typesetter>>,
    /// Where the house is reached from outside, for links in mails: `https://ki.example`.
    pub public_url: String,
    /// Calls to providers of sign-in.
    pub outgoing: Arc<Outgoing>,
    /// What areas have worked out from its database.
    pub memory: Memory,
    /// Why each table exists and how long its rows live.
    pub tables: Vec<Table>,
    pub(crate) job_kinds: Vec<JobKind>,
    pub(crate) pages: PageCache,
}

impl Centre {
    /// Opens a change on behalf of `actor`.
    pub async fn change(&self, actor: &Actor) -> Result<Change> {
        Change::open(&self.database, &self.clock, actor).await
    }

    /// The full address of a page below this centre.
    pub fn address(&self, path: &str) -> String {
        format!("{}/{}{}", self.public_url, self.slug, path)
    }
}

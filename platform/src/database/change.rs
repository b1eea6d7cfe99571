//! A change: one transaction with its log entry and its jobs, or nothing.

use std::sync::Arc;

use sea_orm::DatabaseTransaction;
use serde_json::Value;
use values::{
    clock::{Clock, Moment},
    id::Id,
    subject::Subject,
};

use super::Database;
use crate::{
    access::Actor,
    audit,
    error::Result,
    jobs::{self, Job},
};

/// What the log says about a change.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(crate) action: &'static str,
    pub(crate) subject: Subject,
    pub(crate) details: Value,
}

impl Entry {
    /// `action` (a text key such as `profile-published`) happened to `subject`.
    pub fn new(action: &'static str, subject: Subject) -> Self {
        Self {
            action,
            subject,
            details: Value::Null,
        }
    }

    /// Adds facts that make the entry understood later. No personal content belongs here.
    #[must_use]
    pub fn with(mut self, details: Value) -> Self {
        self.details = details;
        self
    }
}

/// An open transaction. Dropped, it undoes everything; the only way to keep it is
/// [`Change::commit`], which asks for a log entry.
#[must_use = "a change that is not committed is undone"]
pub struct Change {
    database: Arc<Database>,
    transaction: DatabaseTransaction,
    actor: Actor,
    clock: Clock,
    has_jobs: bool,
}

impl Change {
    /// Opens a change on behalf of `actor`. On `SQLite` this waits for the one writer, so no
    /// network and no hashing may happen before [`Change::commit`].
    pub async fn open(database: &Arc<Database>, clock: &Clock, actor: &Actor) -> Result<Self> {
        let transaction = database.begin().await?;
        Ok(Self {
            database: Arc::clone(database),
            transaction,
            actor: actor.clone(),
            clock: clock.clone(),
            has_jobs: false,
        })
    }

    /// The connection inside the transaction, for stores.
    pub fn rows(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// Who changes.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// When it happens.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// The clock, for new ids.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// A new identifier.
    pub fn new_id(&self) -> Id {
        Id::new(&self.clock)
    }

    /// Puts a follow-up into the outbox: it runs after the commit, and only then.
    pub async fn enqueue(&mut self, job: Job) -> Result<()> {
        jobs::insert(&self.transaction, &self.clock, job).await?;
        self.has_jobs = true;
        Ok(())
    }

    /// Wakes the worker after the commit: a job that waited is to be done now.
    pub(crate) fn ring(&mut self) {
        self.has_jobs = true;
    }

    /// Keeps the change, its jobs and `entry`, all or nothing.
    pub async fn commit(self, entry: Entry) -> Result<()> {
        let sequence =
            audit::append(&self.transaction, self.clock.now(), &self.actor, &entry).await?;
        self.transaction.commit().await?;
        self.database.advance_revision(sequence);
        if self.has_jobs {
            self.database.wake.notify_one();
        }
        Ok(())
    }
}

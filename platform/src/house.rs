//! The installation: its areas, its words, the centres it serves.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, OnceLock},
};

use sea_orm::{ActiveValue::Set, EntityTrait, QueryOrder};
use tokio::sync::RwLock;
use values::{clock::Clock, id::Id, language::Language, subject::Subject};

use crate::{
    access::{Actor, Right, accounts, administration, providers::Outgoing, roles},
    area::{Area, Links, MergedPerson, NavigationItem, Panel, SubjectLink, Table, Titles},
    audit,
    centre::Centre,
    database::{Change, Database, Entry, Storage, StorageError},
    error::{Error, Result},
    jobs,
    mail::{self, Post},
    memory::Memory,
    migrations,
    papers::Typesetter,
    privacy,
    sms::Sms,
    texts::{PLATFORM, Texts, TextsError},
    web::{
        self,
        cache::PageCache,
        pages::{self, Route},
    },
};

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "centre")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub slug: String,
        pub opened_at: DateTimeUtc,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a house is built from.
pub struct Blueprint {
    /// Where the databases lie.
    pub storage: Storage,
    /// The time.
    pub clock: Clock,
    /// Every area.
    pub areas: Vec<Area>,
    /// How mail leaves.
    pub post: Post,
    /// How short messages leave.
    pub sms: Sms,
    /// Makes PDFs, where the binary brings an engine.
    pub typesetter: Option<Arc<dyn Typesetter>>,
    /// Where the house is reached from outside, without a slash at the end.
    pub public_url: String,
    /// Hosts of inner networks that may be providers of sign-in; all others must be on the internet.
    pub inner_hosts: Vec<String>,
    /// Whether opened centres work on their outbox by themselves; tests do it step by step.
    pub has_workers: bool,
    /// Key of a sentence shown above every page, for example in a demonstration.
    pub notice: Option<&'static str>,
    /// Full name of the centre with this slug, where the binary knows it.
    pub name_of: fn(&str) -> Option<&'static str>,
}

/// Why a house cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// A database.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// A text file.
    #[error(transparent)]
    Texts(#[from] TextsError),
    /// The log cannot be brought up to date.
    #[error(transparent)]
    Log(#[from] Error),
}

/// An installation that is open.
pub struct House {
    /// The installation's own database.
    pub installation: Arc<Database>,
    /// The time.
    pub clock: Clock,
    /// Every area.
    pub areas: Vec<Area>,
    /// Words in every language.
    pub texts: Arc<Texts>,
    /// Makes PDFs.
    pub typesetter: Option<Arc<dyn Typesetter>>,
    /// Where the house is reached from outside.
    pub public_url: String,
    /// Key of a sentence shown above every page.
    pub notice: Option<&'static str>,
    /// Full name of the centre with this slug, where the binary knows it.
    pub name_of: fn(&str) -> Option<&'static str>,
    /// What areas have worked out from the installation's database.
    pub memory: Memory,
    pub(crate) pages: PageCache,
    routes: OnceLock<Vec<Route>>,
    storage: Storage,
    post: Arc<Post>,
    sms: Sms,
    outgoing: Arc<Outgoing>,
    has_workers: bool,
    centres: RwLock<HashMap<String, Arc<Centre>>>,
}

impl House {
    /// Opens the installation's database and reads the texts; centres open when first asked for.
    pub async fn open(blueprint: Blueprint) -> std::result::Result<Arc<Self>, HouseError> {
        let mut files = PLATFORM.to_vec();
        files.extend(
            blueprint
                .areas
                .iter()
                .flat_map(|area| area.texts.iter().copied()),
        );
        let texts = Texts::read(&files)?;
        let steps = migrations::of_installation(&blueprint.areas);
        let installation = Database::open(&blueprint.storage.installation(), &steps).await?;
        audit::bring_up_to_date(&installation, &blueprint.clock).await?;
        Ok(Arc::new(Self {
            installation: Arc::new(installation),
            clock: blueprint.clock,
            areas: blueprint.areas,
            texts: Arc::new(texts),
            typesetter: blueprint.typesetter,
            public_url: blueprint.public_url.trim_end_matches('/').to_owned(),
            notice: blueprint.notice,
            name_of: blueprint.name_of,
            memory: Memory::default(),
            pages: PageCache::default(),
            routes: OnceLock::new(),
            storage: blueprint.storage,
            post: Arc::new(blueprint.post),
            sms: blueprint.sms,
            outgoing: Arc::new(Outgoing::new(blueprint.inner_hosts)),
            has_workers: blueprint.has_workers,
            centres: RwLock::new(HashMap::new()),
        }))
    }

    /// Whether browsers reach the house over TLS: decides on `Secure` cookies and HSTS.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Every right of every area and of the platform.
    pub fn rights(&self) -> Vec<Right> {
        let own = crate::web::staff::RIGHTS.iter().chain(privacy::RIGHTS);
        own.chain(self.areas.iter().flat_map(|area| area.rights))
            .copied()
            .collect()
    }

    /// Why each table of the platform and of every area exists.
    pub fn tables(&self) -> Vec<Table> {
        let areas = self.areas.iter().flat_map(|area| area.tables);
        migrations::TABLES.iter().chain(areas).copied().collect()
    }

    /// The staff navigation of all areas.
    pub fn navigation(&self) -> Vec<NavigationItem> {
        let areas = self.areas.iter().flat_map(|area| area.navigation);
        areas
            .chain(crate::web::staff::NAVIGATION)
            .chain(privacy::NAVIGATION)
            .copied()
            .collect()
    }

    /// What every area shows this person about `subject`.
    pub async fn panels(
        &self,
        centre: &Arc<Centre>,
        actor: &Actor,
        language: Language,
        subject: &Subject,
    ) -> Result<Vec<Panel>> {
        let mut panels = mail::panels(centre, language, subject).await?;
        panels.extend(privacy::panels(centre, actor, language, subject));
        for area in &self.areas {
            let asked = (area.panels)(Arc::clone(centre), actor.clone(), language, subject.clone());
            panels.extend(asked.await?);
        }
        Ok(panels)
    }

    /// Title and page of a record, from the platform or the area that owns it.
    pub async fn subject(
        &self,
        centre: &Arc<Centre>,
        subject: &Subject,
    ) -> Result<Option<SubjectLink>> {
        Ok(self.subjects(centre, [subject]).await?.remove(subject))
    }

    /// Title and page of many records, each asked for once, those of a kind together where the
    /// area that owns them can.
    pub async fn subjects(
        &self,
        centre: &Arc<Centre>,
        subjects: impl IntoIterator<Item = &Subject>,
    ) -> Result<Links> {
        let distinct: HashSet<&Subject> = subjects.into_iter().collect();
        let mut links = web::accounts::subjects(centre, &distinct).await?;
        for subject in &distinct {
            if let Some(link) = web::providers::subject(centre, subject).await? {
                links.insert((*subject).clone(), link);
            }
        }
        let unknown = |links: &Links| {
            let others = distinct.iter().copied();
            let others = others.filter(|subject| subject.kind != accounts::SUBJECT);
            let others = others.filter(|subject| !links.contains_key(*subject));
            others.cloned().collect::<Vec<_>>()
        };
        for area in &self.areas {
            match area.subject {
                Titles::Together(find) => {
                    let found = find(Arc::clone(centre), unknown(&links)).await?;
                    links.extend(found);
                }
                Titles::Each(find) => {
                    for subject in unknown(&links) {
                        if let Some(link) = find(Arc::clone(centre), subject.clone()).await? {
                            links.insert(subject, link);
                        }
                    }
                }
            }
        }
        Ok(links)
    }

    /// Lets every area point to the record that goes on, inside `change`.
    pub async fn person_merged(&self, change: &Change, merged: MergedPerson) -> Result<()> {
        // Backwards: what leans on a record finds it still there.
        for area in self.areas.iter().rev() {
            (area.person_merged)(change, merged).await?;
        }
        Ok(())
    }

    /// Whether `actor` may read the page at `path` below a centre: whoever may open a record's
    /// page may see what hangs on that record.
    pub fn may_open(&self, actor: &Actor, path: &str) -> bool {
        let routes = self
            .routes
            .get_or_init(|| web::pages_of(&self.areas).routes());
        match pages::access_to(routes, path) {
            Some("public" | "open") => true,
            Some("signed_in") => actor.is_signed_in(),
            Some(right_key) => actor.holds(right_key),
            None => false,
        }
    }

    /// Slugs of the centres served here.
    pub async fn slugs(&self) -> Result<Vec<String>> {
        let rows = row::Entity::find()
            .order_by_asc(row::Column::Slug)
            .all(self.installation.read())
            .await?;
        Ok(rows.into_iter().map(|row| row.slug).collect())
    }

    /// The centre `slug`, opened now if it was not; `None` when it is not served here.
    pub async fn centre(&self, slug: &str) -> Result<Option<Arc<Centre>>> {
        if let Some(centre) = self.centres.read().await.get(slug) {
            return Ok(Some(Arc::clone(centre)));
        }
        let is_served = row::Entity::find_by_id(slug.to_owned())
            .one(self.installation.read())
            .await?;
        if is_served.is_none() {
            return Ok(None);
        }
        // Held while opening, so that two requests do not open the same file twice.
        let mut centres = self.centres.write().await;
        if let Some(centre) = centres.get(slug) {
            return Ok(Some(Arc::clone(centre)));
        }
        let centre = self.open_centre(slug).await?;
        centres.insert(slug.to_owned(), Arc::clone(&centre));
        Ok(Some(centre))
    }

    /// Takes a new centre in; harmless when it is served already.
    pub async fn add_centre(&self, slug: &str, actor: &Actor) -> Result<Arc<Centre>> {
        if let Some(centre) = self.centre(slug).await? {
            return Ok(centre);
        }
        let change = Change::open(&self.installation, &self.clock, actor).await?;
        row::Entity::insert(row::ActiveModel {
            slug: Set(slug.to_owned()),
            opened_at: Set(change.now()),
        })
        .on_conflict_do_nothing_on([row::Column::Slug])
        .exec_without_returning(change.rows())
        .await?;
        let subject = Subject::new("centre", Id::new(&self.clock));
        let entry = Entry::new("centre-opened", subject).with(serde_json::json!({ "slug": slug }));
        change.commit(entry).await?;
        self.centre(slug).await?.ok_or(Error::NotFound)
    }

    async fn open_centre(&self, slug: &str) -> Result<Arc<Centre>> {
        let steps = migrations::of_centre(&self.areas);
        let address = self.storage.centre(slug);
        let database = Database::open(&address, &steps)
            .await
            .map_err(Error::failure)?;
        audit::bring_up_to_date(&database, &self.clock).await?;
        let introduction = database.begin().await?;
        roles::introduce(&introduction, &self.rights(), self.clock.now()).await?;
        introduction.commit().await?;
        let mut job_kinds = vec![mail::JOB, administration::JOB];
        job_kinds.extend(self.areas.iter().flat_map(|area| area.jobs));
        let centre = Arc::new(Centre {
            slug: slug.to_owned(),
            name: (self.name_of)(slug).unwrap_or(slug).to_owned(),
            database: Arc::new(database),
            installation: Arc::clone(&self.installation),
            clock: self.clock.clone(),
            texts: Arc::clone(&self.texts),
            post: Arc::clone(&self.post),
            sms: self.sms.clone(),
            typesetter: self.typesetter.clone(),
            public_url: self.public_url.clone(),
            outgoing: Arc::clone(&self.outgoing),
            memory: Memory::default(),
            tables: self.tables(),
            job_kinds,
            pages: PageCache::default(),
        });
        if self.has_workers {
            tokio::spawn(jobs::work(Arc::clone(&centre)));
        }
        Ok(centre)
    }

    /// Closes every database.
    pub async fn close(&self) {
        for centre in self.centres.read().await.values() {
            centre.database.close().await;
        }
        self.installation.close().await;
    }
}

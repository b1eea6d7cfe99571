use std::{fs, sync::Arc};

use axum::Router;
use chrono::{TimeDelta, TimeZone, Utc};
use platform::{
    access::{
        Actor,
        accounts::{self, NewAccount},
        sign_in,
    },
    area::Area,
    centre::Centre,
    database::Storage,
    house::{Blueprint, House},
    jobs,
    mail::Post,
    papers::Typesetter,
    sms::{self, Sms},
    web,
};
use values::{clock::Clock, contact::Email, id::Id, language::Language};

use crate::{Backdoor, CAST, Engine, Ground, Mail, Person, Visitor};

/// The centre of every test house.
pub const CENTRE: &str = "dortmund";

/// Who sends its mails.
const SENDER: &str = "vielfalt@ki.example";
/// How long its mails may take: long for a computer, short for a test.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(3);

/// How a test house is built.
#[derive(Clone)]
pub struct Plan {
    engine: Engine,
    areas: fn() -> Vec<Area>,
    public_url: String,
    typesetter: Option<Arc<dyn Typesetter>>,
    smtp: Option<String>,
    sms: Option<String>,
    inner_hosts: Vec<String>,
}

/// A house with the centre of Dortmund and everybody of the cast, for one test alone. What it
/// kept is gone when it is dropped.
pub struct TestHouse {
    /// The house.
    pub house: Arc<House>,
    /// Its centre.
    pub centre: Arc<Centre>,
    /// Its time: 24 November 2026, ten o'clock in Dortmund, until a test moves it.
    pub clock: Clock,
    router: Router,
    plan: Plan,
    ground: Arc<Ground>,
}

/// A fresh house with `areas`.
pub async fn house(engine: Engine, areas: fn() -> Vec<Area>) -> TestHouse {
    Plan::new(engine, areas).open().await
}

impl Plan {
    /// A house on `engine` with `areas`, reached without TLS.
    pub fn new(engine: Engine, areas: fn() -> Vec<Area>) -> Self {
        Self {
            engine,
            areas,
            public_url: "http://ki.example".to_owned(),
            typesetter: None,
            smtp: None,
            sms: None,
            inner_hosts: Vec::new(),
        }
    }

    /// Sending through the mail server at `url` instead of into a folder.
    #[must_use]
    pub fn mailing_through(mut self, url: &str) -> Self {
        self.smtp = Some(url.to_owned());
        self
    }

    /// Sending short messages through the gateway at `url`.
    #[must_use]
    pub fn texting_through(mut self, url: &str) -> Self {
        self.sms = Some(url.to_owned());
        self
    }

    /// Vouching for `host` in an inner network as a provider of sign-in.
    #[must_use]
    pub fn vouching_for(mut self, host: &str) -> Self {
        self.inner_hosts.push(host.to_owned());
        self
    }

    /// Where browsers reach it; with `https://` it behaves as in the open world.
    #[must_use]
    pub fn reached_at(mut self, url: &str) -> Self {
        url.clone_into(&mut self.public_url);
        self
    }

    /// With an engine that makes PDFs.
    #[must_use]
    pub fn with_typesetter(mut self, typesetter: impl Typesetter + 'static) -> Self {
        self.typesetter = Some(Arc::new(typesetter));
        self
    }

    /// Builds it.
    pub async fn open(self) -> TestHouse {
        let ground = Arc::new(Ground::new(self.engine));
        let morning = Utc.with_ymd_and_hms(2026, 11, 24, 9, 0, 0).single();
        let clock = Clock::fixed(morning.expect("a moment that exists"));
        let house = self.build(ground, clock).await;
        for person in CAST {
            house.add(person).await;
        }
        house
    }

    async fn build(self, ground: Arc<Ground>, clock: Clock) -> TestHouse {
        let post = match &self.smtp {
            Some(url) => Post::server(url, SENDER).expect("an address of a mail server"),
            None => Post::folder(ground.folder().join("mail"), SENDER).expect("a folder for mails"),
        };
        let sms = self.sms.as_ref().map(|url| {
            let known_by = (sms::USUAL_HEADER, Some("secret-of-the-gateway"));
            Sms::gateway(url, known_by, sms::USUAL_BODY).expect("an address of a gateway")
        });
        let house = House::open(Blueprint {
            storage: ground.storage().clone(),
            clock: clock.clone(),
            areas: (self.areas)(),
            post: post.with_patience(PATIENCE),
            sms: sms.unwrap_or_default(),
            typesetter: self.typesetter.clone(),
            public_url: self.public_url.clone(),
            inner_hosts: self.inner_hosts.clone(),
            has_workers: false,
            notice: None,
            name_of: |_| None,
        });
        let house = house.await.expect("the house opens");
        let centre = house.add_centre(CENTRE, &Actor::machine("test")).await;
        let centre = centre.expect("the centre opens");
        let router = web::application(&house);
        TestHouse {
            house,
            centre,
            clock,
            router,
            plan: self,
            ground,
        }
    }
}

impl TestHouse {
    /// A second process on the same databases, with the same clock.
    pub async fn next_door(&self) -> Self {
        self.plan
            .clone()
            .build(Arc::clone(&self.ground), self.clock.clone())
            .await
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.router.clone(), &self.plan.public_url)
    }

    /// `person` after signing in by a one-time link.
    pub async fn signed_in(&self, person: Person) -> Visitor {
        let link = self.link(person).await;
        let mut visitor = self.visitor();
        let page = visitor.post(&link, &[]).await;
        assert_eq!(page.location(), format!("/{CENTRE}{}", web::sign_in::START));
        visitor
    }

    /// Path of a fresh one-time link for `person`.
    pub async fn link(&self, person: Person) -> String {
        let change = self
            .centre
            .change(&Actor::machine("test"))
            .await
            .expect("a change");
        let lives = sign_in::HANDED_LINK_LIVES;
        let secret = sign_in::issue_and_commit(change, self.account(person).await, lives).await;
        format!(
            "/{CENTRE}{}",
            web::sign_in::link_path(&secret.expect("a link"))
        )
    }

    /// `person` as actions see them.
    pub async fn actor(&self, person: Person) -> Actor {
        let rows = self.centre.database.read();
        let account = accounts::find_by_email(rows, person.email)
            .await
            .expect("accounts");
        let actor = accounts::as_actor(rows, account.expect("a person of the cast")).await;
        actor.expect("the rights of the cast")
    }

    /// The account of `person`.
    pub async fn account(&self, person: Person) -> Id {
        self.actor(person)
            .await
            .account
            .expect("a person has an account")
    }

    /// Does everything that waits in the outbox and is due; says how much it was.
    pub async fn work(&self) -> usize {
        jobs::run_due(&self.centre)
            .await
            .expect("the outbox can be read")
    }

    /// Moves the clock on.
    pub fn wait(&self, step: TimeDelta) {
        self.clock.advance(step);
    }

    /// Every mail that has left the house, as text.
    pub fn mails(&self) -> Vec<String> {
        let folder = fs::read_dir(self.ground.folder().join("mail")).expect("mails");
        let files = folder.map(|file| file.expect("a mail").path());
        let mails = files.filter(|path| path.extension().is_some_and(|kind| kind == "eml"));
        mails
            .map(|path| fs::read_to_string(path).expect("a mail of text"))
            .collect()
    }

    /// Behind the door of the centre's database.
    pub async fn backdoor(&self) -> Backdoor {
        Backdoor::open(&self.storage().centre(CENTRE)).await
    }

    /// Behind the door of the installation's database.
    pub async fn installation_backdoor(&self) -> Backdoor {
        Backdoor::open(&self.storage().installation()).await
    }

    /// Where its databases lie.
    pub fn storage(&self) -> &Storage {
        self.ground.storage()
    }

    /// Every mail that has left the house, read as its recipient does.
    pub fn letters(&self) -> Vec<Mail> {
        self.mails().iter().map(|raw| Mail::read(raw)).collect()
    }

    async fn add(&self, person: Person) {
        let change = self
            .centre
            .change(&Actor::machine("test"))
            .await
            .expect("a change");
        let new = NewAccount {
            name: person.name.to_owned(),
            email: Email::parse(person.email).expect("an address of the cast"),
            language: Language::German,
            roles: person.role.into_iter().map(str::to_owned).collect(),
        };
        accounts::add(change, new).await.expect("an account");
    }
}

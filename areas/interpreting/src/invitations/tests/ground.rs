//! A pool for tests: rules without proofs, people with canaries in whatever must not leak, a request.

use chrono::TimeDelta;
use platform::{
    access::Actor,
    area::Area,
    database::{Change, Entry},
    jobs,
};
use registry::{
    calendar::time::Wall,
    people::{self, Channel, Details, Direction, Level, Skill},
};
use testing::{Engine, Mail, Plan, TestHouse};
use values::{id::Id, language::Language, subject::Subject};

use super::super::{Invitation, store};
use crate::{
    interpreters::{self, Interpreter, Terms, TravelMode, Way},
    pool::{self, Medium, Mode, RuleSet},
    requests::{self, Asker, GenderWish, Need, Request, Stage, store::NewRequest},
};

/// What must reach nobody outside.
pub const CANARIES: [&str; 6] = [
    "KANARIE-NOTIZ",
    "KANARIE-AKTE",
    "KANARIE-RAUM",
    "KANARIE-KONTAKT",
    "kanarie-einrichtung@schule.example",
    "0231 5550199",
];

/// The registry and the pool.
pub fn areas() -> Vec<Area> {
    let mut all = registry::areas();
    all.extend(crate::areas());
    all
}

/// A house with a pool in it, and what a test wants of it.
pub struct Pool {
    pub house: TestHouse,
}

/// How the rules of a test pool differ from those of Dortmund.
pub type Differ = fn(&mut RuleSet);

impl Pool {
    pub async fn open(engine: Engine, mode: Mode) -> Self {
        Self::build(Plan::new(engine, areas), mode, |_| {}).await
    }

    pub async fn build(plan: Plan, mode: Mode, differ: Differ) -> Self {
        let pool = Self {
            house: plan.open().await,
        };
        let mut rules = pool::shipped::first().unwrap();
        rules.mode = mode;
        rules.needed.conduct_months = None;
        rules.needed.pledge = false;
        rules.needed.training_minutes = 0;
        rules.needed.language_level = None;
        differ(&mut rules);
        let change = pool.change().await;
        let day = pool.house.clock.today() - TimeDelta::days(30);
        pool::store::put(&change, day, &rules).await.unwrap();
        commit(change).await;
        pool
    }

    pub async fn change(&self) -> Change {
        let actor = Actor::machine("test");
        self.house.centre.change(&actor).await.unwrap()
    }

    /// Somebody who interprets Arabic.
    pub async fn interpreter(&self, name: &str, language: &str, way: Way) -> Interpreter {
        let details = details(name, language, self.house.clock.today());
        let machine = Actor::machine("test");
        let person = people::add(&self.house.centre, &machine, details).await;
        let today = self.house.clock.today() - TimeDelta::days(100);
        let change = self.change().await;
        let interpreter = Interpreter {
            id: change.new_id(),
            person: person.unwrap(),
            interested_on: today,
            of_age_on: Some(today),
            active_since: Some(today),
            paused_on: None,
            paused_until: None,
            left_on: None,
            terms: Terms {
                gender: None,
                travel_mode: TravelMode::Transit,
                travel_limit_minutes: 90,
                most_per_day: 3,
                most_per_week: 10,
                notice_hours: 0,
                asked_by: way,
                shares_contact_since: None,
                placed_directly_since: None,
                districts: Vec::new(),
            },
            note: "KANARIE-NOTIZ".to_owned(),
        };
        interpreters::store::insert(&change, &interpreter)
            .await
            .unwrap();
        commit(change).await;
        interpreter
    }

    pub async fn interpreters(&self, names: &[&str]) -> Vec<Interpreter> {
        let mut all = Vec::new();
        for name in names {
            all.push(self.interpreter(name, "de", Way::Mail).await);
        }
        all
    }

    /// A request of a school for days from now on, at ten and, where there are two, at two.
    pub async fn request(&self, mode: Mode, stage: Stage, times: &[(i64, u32)]) -> Request {
        let today = self.house.clock.today();
        let wall = |(days, hour): &(i64, u32)| Wall {
            start: (today + TimeDelta::days(*days))
                .and_hms_opt(*hour, 0, 0)
                .unwrap(),
            minutes: 60,
        };
        let change = self.change().await;
        let new = NewRequest {
            mode,
            stage,
            asker: Asker {
                organisation: None,
                institution: "Grundschule am Park".to_owned(),
                kind: "school".to_owned(),
                name: "KANARIE-KONTAKT".to_owned(),
                email: "kanarie-einrichtung@schule.example".to_owned(),
                phone: "0231 5550199".to_owned(),
                language: Language::German,
            },
            need: Need {
                language: "ar".to_owned(),
                variety: String::new(),
                substitutes: Vec::new(),
                occasion: "parent_talk".to_owned(),
                medium: Medium::Place,
                place: "KANARIE-RAUM".to_owned(),
                postcode: "44145".to_owned(),
                town: "Dortmund".to_owned(),
                district: None,
                gender: GenderWish::None,
                file_number: "KANARIE-AKTE".to_owned(),
                note: "KANARIE-NOTIZ".to_owned(),
                priority: 0,
                preferred: None,
            },
            times: times.iter().map(wall).collect(),
            judged: requests::Judged::default(),
            fund: None,
            series: None,
        };
        let request = requests::store::insert(&change, &new).await.unwrap();
        commit(change).await;
        request
    }

    /// The usual: somebody is looked for, in a week.
    pub async fn searched(&self) -> Request {
        self.request(Mode::Placing, Stage::Searching, &[(7, 10)])
            .await
    }

    pub async fn stage(&self, request: &Request) -> Stage {
        let rows = self.house.centre.database.read();
        requests::store::find(rows, request.id).await.unwrap().stage
    }

    pub async fn invitations(&self, request: &Request) -> Vec<Invitation> {
        let rows = self.house.centre.database.read();
        store::list_of(rows, [request.id]).await.unwrap()
    }

    /// Asks people as the coordinator does, and lets the mails go out.
    pub async fn invite(&self, request: &Request, people: &[Interpreter]) {
        let ids: Vec<Id> = people.iter().map(|one| one.id).collect();
        let actor = self.house.actor(testing::AMAL).await;
        super::super::actions::inviting::invite(&self.house.centre, &actor, request.id, &ids, 0)
            .await
            .unwrap();
        self.house.work().await;
    }

    pub async fn work(&self) -> usize {
        jobs::run_due(&self.house.centre).await.unwrap()
    }

    /// The mails to somebody, in no order.
    pub fn mails_to(&self, interpreter: &str) -> Vec<Mail> {
        let address = format!("{}@post.example", interpreter.to_lowercase());
        self.mails_at(&address)
    }

    pub fn mails_at(&self, address: &str) -> Vec<Mail> {
        let mails = self.house.letters().into_iter();
        mails
            .filter(|mail| mail.header("to").unwrap_or_default().contains(address))
            .collect()
    }

    /// The address in somebody's one letter that opens the page to answer.
    pub fn link_of(&self, interpreter: &str) -> String {
        let mails = self.mails_to(interpreter);
        let mut links = mails
            .iter()
            .filter_map(|mail| link_in(mail, "/dortmund/sprachmittlung/antwort/"));
        links.next().expect("a letter with a link")
    }
}

/// The path in a letter that begins so, without its language.
pub fn link_in(mail: &Mail, start: &str) -> Option<String> {
    let place = mail.text.find(start)?;
    let rest = &mail.text[place..];
    let end = rest
        .find(|letter: char| letter.is_whitespace() || "?#>".contains(letter))
        .unwrap_or(rest.len());
    Some(rest[..end].to_owned())
}

/// Nothing that must stay inside stands in what has left the house.
pub fn says_no_canary(text: &str) {
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} has flown out:\n{text}");
    }
}

pub async fn commit(change: Change) {
    let subject = Subject::new("test", change.new_id());
    change
        .commit(Entry::new("invitations-invited", subject))
        .await
        .unwrap();
}

/// A record with canaries in it.
fn details(name: &str, language: &str, today: values::day::Day) -> Details {
    let channel = |kind, value: String| Channel {
        kind,
        value,
        note: "KANARIE-NOTIZ".to_owned(),
    };
    let tail = name.bytes().map(u32::from).sum::<u32>();
    Details {
        given_name: name.to_owned(),
        family_name: "Haddad".to_owned(),
        contact_language: Some(language.to_owned()),
        channels: vec![
            channel(
                people::Way::Mail,
                format!("{}@post.example", name.to_lowercase()),
            ),
            channel(people::Way::Mobile, format!("+4917655{tail:06}")),
            channel(people::Way::Messenger, "KANARIE-MESSENGER".to_owned()),
        ],
        languages: vec![Skill {
            tag: "ar".to_owned(),
            variety: String::new(),
            direction: Direction::Both,
            level: Some(Level::C1),
            verified_on: Some(today),
            verified_by: "Amal".to_owned(),
        }],
        ..Details::default()
    }
}

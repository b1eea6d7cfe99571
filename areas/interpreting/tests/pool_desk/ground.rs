//! What the tests of the desk stand on: a pool with people and requests, written straight into its tables.

use chrono::NaiveDateTime;
use platform::{
    access::Actor,
    area::Area,
    database::{Change, Entry},
};
use registry::{
    calendar::time::Wall,
    people::{self, Details, Direction, Level, Skill},
};
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use testing::{Engine, TestHouse};
use values::{id::Id, subject::Subject};

pub const DESK: &str = "/dortmund/intern/sprachmittlung";

/// The registry and the pool.
pub fn areas() -> Vec<Area> {
    let mut all = registry::areas();
    all.extend(interpreting::areas());
    all
}

/// A house whose pool asks nobody for proofs.
pub async fn house(engine: Engine) -> TestHouse {
    house_where(engine, |_| {}).await
}

/// The same, with rules of its own.
pub async fn house_where(engine: Engine, decide: impl FnOnce(&mut serde_json::Value)) -> TestHouse {
    let house = testing::house(engine, areas).await;
    let writer = Writer::of(&house).await;
    let rules: toml::Table = include_str!("../../data/rules/dortmund.toml")
        .parse()
        .unwrap();
    let mut rules = serde_json::to_value(rules).unwrap();
    rules["mode"] = "placing".into();
    let needed = rules["needed"].as_object_mut().unwrap();
    needed.remove("conduct_months");
    needed.insert("pledge".to_owned(), false.into());
    needed.insert("training_minutes".to_owned(), 0.into());
    decide(&mut rules);
    let since: values::day::Day = "2000-01-01".parse().unwrap();
    let row: Vec<(&str, Value)> = vec![
        ("valid_from", since.into()),
        ("name", "Test".into()),
        ("document", rules.to_string().into()),
        ("written_at", house.clock.now().into()),
    ];
    writer.insert("interpreting_rule_set", row).await;
    writer.done().await;
    house
}

/// A volunteer.
#[derive(Clone)]
pub struct Volunteer {
    pub name: &'static str,
    pub postcode: &'static str,
    pub languages: Vec<(&'static str, Option<Level>, Direction)>,
    pub gender: Option<&'static str>,
    pub mode: &'static str,
    pub limit: i16,
    pub day: i16,
    pub week: i16,
    pub notice: i16,
    pub direct: bool,
    pub paused: bool,
}

impl Volunteer {
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            postcode: "44135",
            languages: vec![("fa-AF", Some(Level::C1), Direction::Both)],
            gender: Some("woman"),
            mode: "transit",
            limit: 60,
            day: 2,
            week: 5,
            notice: 24,
            direct: false,
            paused: false,
        }
    }

    pub fn speaks(mut self, tag: &'static str) -> Self {
        self.languages = vec![(tag, Some(Level::C1), Direction::Both)];
        self
    }
}

/// What an institution asks for.
#[derive(Clone)]
pub struct Ask {
    pub language: &'static str,
    pub substitutes: Vec<&'static str>,
    pub postcode: &'static str,
    pub medium: &'static str,
    pub gender: &'static str,
    pub stage: &'static str,
    pub times: Vec<(&'static str, u32)>,
    pub preferred: Option<Id>,
    pub district: Option<Id>,
    pub priority: i16,
    pub mode: &'static str,
}

impl Ask {
    pub fn new(start: &'static str) -> Self {
        Self {
            language: "fa-AF",
            substitutes: vec![],
            postcode: "44137",
            medium: "place",
            gender: "none",
            stage: "searching",
            times: vec![(start, 60)],
            preferred: None,
            district: None,
            priority: 1,
            mode: "placing",
        }
    }
}

/// Writes into the tables of a house.
pub struct Writer<'h> {
    house: &'h TestHouse,
    change: Change,
    number: i64,
}

impl<'h> Writer<'h> {
    pub async fn of(house: &'h TestHouse) -> Self {
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        Self {
            house,
            change,
            number: 0,
        }
    }

    /// The first number that the next requests get.
    pub fn from(mut self, number: i64) -> Self {
        self.number = number - 1;
        self
    }

    pub fn change(&self) -> &Change {
        &self.change
    }

    pub async fn done(self) {
        let subject = Subject::new("test", self.change.new_id());
        let entry = Entry::new("test-written", subject);
        self.change.commit(entry).await.unwrap();
    }

    pub async fn insert(&self, table: &str, values: Vec<(&str, Value)>) {
        let backend = self.change.rows().get_database_backend();
        let (names, values): (Vec<_>, Vec<_>) = values.into_iter().unzip();
        let marks = (1..=names.len()).map(|number| match backend {
            DbBackend::Postgres => format!("${number}"),
            _ => "?".to_owned(),
        });
        let marks: Vec<_> = marks.collect();
        let sql = format!(
            "insert into {table} ({}) values ({})",
            names.join(", "),
            marks.join(", ")
        );
        let statement = Statement::from_sql_and_values(backend, sql, values);
        self.change.rows().execute_raw(statement).await.unwrap();
    }

    pub async fn request(&mut self, ask: &Ask) -> Id {
        let id = self.change.new_id();
        self.number += 1;
        let now = self.house.clock.now();
        let text = |text: &str| Value::from(text);
        self.insert(
            "interpreting_request",
            vec![
                ("id", id.0.into()),
                ("number", self.number.into()),
                ("mode", text(ask.mode)),
                ("stage", text(ask.stage)),
                ("stage_since", now.into()),
                ("received_at", now.into()),
                ("institution", text(&format!("Schule {}", self.number))),
                ("institution_kind", text("school")),
                ("contact_name", text("Frau Beispiel")),
                ("contact_email", text("schule@ki.example")),
                ("contact_phone", text("")),
                ("contact_language", text("de")),
                ("language", text(ask.language)),
                ("variety", text("")),
                ("occasion", text("parent_talk")),
                ("medium", text(ask.medium)),
                ("place", text("Raum 3")),
                ("postcode", text(ask.postcode)),
                ("town", text("Dortmund")),
                ("gender_wish", text(ask.gender)),
                ("file_number", text("AZ-7")),
                ("note", text("")),
                ("priority", ask.priority.into()),
                ("district_id", ask.district.map(|id| id.0).into()),
                (
                    "preferred_interpreter_id",
                    ask.preferred.map(|id| id.0).into(),
                ),
            ],
        )
        .await;
        self.parts(id, ask).await;
        id
    }

    async fn parts(&self, id: Id, ask: &Ask) {
        let text = |text: &str| Value::from(text);
        for (position, (start, minutes)) in (0_i16..).zip(&ask.times) {
            let wall = wall(start, *minutes);
            let period = wall.period().unwrap();
            self.insert(
                "interpreting_request_time",
                vec![
                    ("request_id", id.0.into()),
                    ("position", position.into()),
                    ("wall_start", text(start)),
                    ("minutes", i32::try_from(*minutes).unwrap().into()),
                    ("starts_at", period.from.into()),
                    ("ends_at", period.until.into()),
                ],
            )
            .await;
        }
        for (position, tag) in (0_i16..).zip(&ask.substitutes) {
            self.insert(
                "interpreting_request_substitute",
                vec![
                    ("request_id", id.0.into()),
                    ("position", position.into()),
                    ("language", text(tag)),
                ],
            )
            .await;
        }
    }

    /// Runs a statement with question marks for its values.
    pub async fn update(&self, sql: &str, values: Vec<Value>) {
        let backend = self.change.rows().get_database_backend();
        let sql = match backend {
            DbBackend::Postgres => {
                let mut number = 0;
                let marks = sql.chars().map(|letter| match letter {
                    '?' => {
                        number += 1;
                        format!("${number}")
                    }
                    other => other.to_string(),
                });
                marks.collect()
            }
            _ => sql.to_owned(),
        };
        let statement = Statement::from_sql_and_values(backend, sql, values);
        self.change.rows().execute_raw(statement).await.unwrap();
    }

    /// Asked for a request `hours` ago; with the answer, where there is one.
    pub async fn invitation(&self, request: Id, who: Id, hours: i64, answer: Option<&str>) {
        let now = self.house.clock.now();
        let sent = now - chrono::TimeDelta::hours(hours);
        self.insert(
            "interpreting_invitation",
            vec![
                ("id", self.change.new_id().0.into()),
                ("request_id", request.0.into()),
                ("interpreter_id", who.0.into()),
                ("wave", 1_i16.into()),
                ("way", "mail".into()),
                ("sent_at", sent.into()),
                ("answer_by", (sent + chrono::TimeDelta::days(2)).into()),
                ("answer", answer.into()),
                ("answered_at", answer.map(|_| now).into()),
            ],
        )
        .await;
    }
}

pub fn wall(start: &str, minutes: u32) -> Wall {
    let start: NaiveDateTime = start.parse().unwrap();
    Wall { start, minutes }
}

/// A volunteer with a record as a person.
pub async fn volunteer(house: &TestHouse, one: &Volunteer) -> Id {
    let skill = |(tag, level, direction): &(&'static str, Option<Level>, Direction)| Skill {
        tag: (*tag).to_owned(),
        variety: String::new(),
        direction: *direction,
        level: *level,
        verified_on: None,
        verified_by: String::new(),
    };
    let mut details = Details {
        given_name: one.name.to_owned(),
        family_name: "Muster".to_owned(),
        languages: one.languages.iter().map(skill).collect(),
        ..Details::default()
    };
    one.postcode.clone_into(&mut details.address.postcode);
    let actor = Actor::machine("test");
    let person = people::add(&house.centre, &actor, details).await.unwrap();
    let writer = Writer::of(house).await;
    let id = writer.change().new_id();
    let today = house.clock.today();
    writer
        .insert(
            "interpreting_interpreter",
            vec![
                ("id", id.0.into()),
                ("person_id", person.0.into()),
                ("interested_on", today.into()),
                ("of_age_on", Some(today).into()),
                ("active_since", Some(today).into()),
                ("paused_on", one.paused.then_some(today).into()),
                ("gender", one.gender.into()),
                ("travel_mode", one.mode.into()),
                ("travel_limit_minutes", one.limit.into()),
                ("most_per_day", one.day.into()),
                ("most_per_week", one.week.into()),
                ("notice_hours", one.notice.into()),
                ("asked_by", "mail".into()),
                ("placed_directly_since", one.direct.then_some(today).into()),
                ("note", "".into()),
            ],
        )
        .await;
    ready(&writer, id).await;
    writer.done().await;
    id
}

/// With certificate, pledge and what else may be asked for.
async fn ready(writer: &Writer<'_>, id: Id) {
    let today = writer.house.clock.today();
    writer
        .insert(
            "interpreting_conduct_certificate",
            vec![
                ("id", writer.change().new_id().0.into()),
                ("interpreter_id", id.0.into()),
                ("issued_on", today.into()),
                ("inspected_on", today.into()),
                ("valid_until", (today + chrono::TimeDelta::days(700)).into()),
                ("inspected_by", "Amal".into()),
            ],
        )
        .await;
    writer
        .insert(
            "interpreting_pledge",
            vec![
                ("id", writer.change().new_id().0.into()),
                ("interpreter_id", id.0.into()),
                ("text_version", 1_i16.into()),
                ("language", "de".into()),
                ("signed_on", today.into()),
                ("way", "paper".into()),
            ],
        )
        .await;
}

/// The record of a person that an interpreter is.
pub async fn person_of(house: &TestHouse, interpreter: Id) -> Id {
    let backdoor = house.backdoor().await;
    let query = match house.centre.database.read().get_database_backend() {
        DbBackend::Postgres => format!(
            "select person_id::text from interpreting_interpreter where id = '{interpreter}'"
        ),
        _ => format!(
            "select lower(hex(person_id)) from interpreting_interpreter where id = x'{}'",
            interpreter.0.simple()
        ),
    };
    let found = backdoor.texts(&query).await;
    found[0].parse().unwrap()
}

pub fn request_page(id: Id) -> String {
    format!("{DESK}/anfragen/{id}")
}

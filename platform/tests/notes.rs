//! A small area to try the machinery with: notes, some pages, some jobs.

use std::sync::Arc;

use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use platform::{
    Error, Result,
    access::{Access, Actor, Right, rights::shipped},
    area::{Area, PersonalData, Retention, Table, Titles},
    centre::Centre,
    database::{Change, Entry, Migration},
    jobs::{Job, JobKind, Outcome},
    web::{Form, Pages, Visit},
};
use sea_orm::{ConnectionTrait, EntityTrait, QueryOrder};
use serde_json::{Value, json};
use testing::TestHouse;
use tokio::sync::Notify;
use values::{id::Id, subject::Subject};

/// Writing notes.
pub const WRITE: Right = Right {
    key: "notes.write",
    roles: &[shipped::COORDINATOR],
};
/// Keeps the note that it carries.
pub const KEEP: &str = "notes.keep";
/// Keeps an empty note every morning.
pub const EVERY_MORNING: &str = "notes.daily";
/// Works at its third attempt.
pub const THIRD_TIME: &str = "notes.third_time";
/// Panics.
pub const PANIC: &str = "notes.panic";
/// Never ends, unless a note says that it may.
pub const HANG: &str = "notes.hang";

/// Rings when a job of kind [`HANG`] has begun.
pub static BEGUN: Notify = Notify::const_new();

mod row {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "note")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The notes as the only area.
pub fn areas() -> Vec<Area> {
    vec![Area {
        key: "notes",
        pages,
        rights: &[WRITE],
        migrations: &[Migration {
            name: "notes_0001_note",
            sql: "create table note (id uuid primary key, text text not null)",
        }],
        installation_migrations: &[],
        tables: &[Table {
            name: "note",
            purpose: "Probe",
            legal_basis: "keine personenbezogenen Daten",
            retention: Retention::WithTheCentre,
            recipients: "niemand",
        }],
        texts: &[],
        jobs: &[
            JobKind {
                key: KEEP,
                run: keep,
            },
            JobKind {
                key: EVERY_MORNING,
                run: keep,
            },
            JobKind {
                key: THIRD_TIME,
                run: third_time,
            },
            JobKind {
                key: PANIC,
                run: panic,
            },
            JobKind {
                key: HANG,
                run: hang,
            },
        ],
        navigation: &[],
        cards: |_, _, _| Box::pin(async { Ok(Vec::new()) }),
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        figures: |_, _| Box::pin(async { Ok(Vec::new()) }),
        offers: |_| &[],
        subject: Titles::Each(|_, _| Box::pin(async { Ok(None) })),
        personal_data: PersonalData::None("Proben nennen niemanden."),
        person_merged: platform::area::names_no_person,
        seeds: |_| Box::pin(async { Ok(()) }),
    }]
}

/// A house with notes.
pub async fn house(engine: testing::Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// Keeps a note inside `change`.
pub async fn insert(change: &Change, text: &str) {
    let row = row::ActiveModel {
        id: sea_orm::ActiveValue::Set(change.new_id().0),
        text: sea_orm::ActiveValue::Set(text.to_owned()),
    };
    row::Entity::insert(row)
        .exec_without_returning(change.rows())
        .await
        .unwrap();
}

/// Keeps a note.
pub async fn write(centre: &Arc<Centre>, text: &str) -> Result<()> {
    let change = centre.change(&Actor::machine("notes")).await?;
    insert(&change, text).await;
    change.commit(entry()).await
}

/// What the log says about a note.
pub fn entry() -> Entry {
    Entry::new("note-written", Subject::new("note", Id::default()))
}

/// Texts of all notes, in order.
pub async fn texts(rows: &impl ConnectionTrait) -> Vec<String> {
    let rows = row::Entity::find()
        .order_by_asc(row::Column::Text)
        .all(rows)
        .await
        .unwrap();
    rows.into_iter().map(|row| row.text).collect()
}

/// Puts a job with this note into the outbox.
pub async fn enqueue(house: &TestHouse, kind: &'static str, text: &str) {
    let mut change = house.centre.change(&Actor::machine("notes")).await.unwrap();
    change
        .enqueue(Job::new(kind, &json!({ "text": text })).unwrap())
        .await
        .unwrap();
    change.commit(entry()).await.unwrap();
}

fn text(payload: &Value) -> String {
    payload["text"].as_str().unwrap_or_default().to_owned()
}

fn keep(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move { write(&centre, &text(&payload)).await })
}

fn third_time(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        write(&centre, &text(&payload)).await?;
        let attempts = texts(centre.database.read()).await.len();
        if attempts < 3 {
            Err(Error::failure(format!("attempt {attempts} failed")))
        } else {
            Ok(())
        }
    })
}

fn panic(_centre: Arc<Centre>, _payload: Value) -> Outcome {
    Box::pin(async { panic!("a job that is broken") })
}

fn hang(centre: Arc<Centre>, _payload: Value) -> Outcome {
    Box::pin(async move {
        BEGUN.notify_one();
        if texts(centre.database.read()).await.is_empty() {
            std::future::pending::<()>().await;
        }
        Ok(())
    })
}

fn pages(pages: Pages) -> Pages {
    pages
        .get("/{centre}/notizen", Access::Public, list)
        .get("/{centre}/notizen/fehler", Access::Public, fail)
        .get("/{centre}/notizen/absturz", Access::Public, crash)
        .get("/{centre}/notizen/{id}", Access::Public, one)
        .post("/{centre}/intern/notizen", Access::Needs(WRITE), save)
}

async fn list(visit: Visit) -> Result<Response> {
    Ok(texts(visit.centre()?.database.read())
        .await
        .join("\n")
        .into_response())
}

async fn fail(_visit: Visit) -> Result<Response> {
    Err(Error::failure("the password of the database is swordfish"))
}

async fn crash(_visit: Visit) -> Result<Response> {
    panic!("the password of the database is swordfish")
}

async fn one(_visit: Visit, Path((_, id)): Path<(String, Id)>) -> Result<Response> {
    Ok(id.to_string().into_response())
}

async fn save(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    let change = centre.change(&visit.actor).await?;
    insert(&change, fields.text("text")).await;
    change.commit(entry()).await?;
    Ok(platform::web::redirect(&visit.to("/notizen")))
}

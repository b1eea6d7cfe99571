//! What tables declare is carried out, with holds, the archive's answers and shorter periods; who
//! has read a record is noted.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    access::Actor,
    area::{Area, Retention, Table},
    audit,
    centre::Centre,
    database::{Entry, Migration},
    privacy::{
        self,
        retention::{self, NewHold, NewOffer, actions},
    },
};
use sea_orm::ConnectionTrait;
use testing::{AMAL, BRANDT, Engine, LUDMILA, NILS, TestHouse};
use values::{day::Day, id::Id, subject::Subject};

use crate::notes;

const fn table(name: &'static str, retention: Retention) -> Table {
    Table {
        name,
        purpose: "Tagebuch einer Probe",
        legal_basis: "Art. 6 Abs. 1 lit. e DSGVO",
        retention,
        recipients: "niemand",
    }
}

const TABLES: &[Table] = &[
    table(
        "diary",
        Retention::DaysAfter {
            days: 30,
            column: "ended_on",
        },
    ),
    table(
        "diary_line",
        Retention::With {
            table: "diary",
            column: "diary_id",
        },
    ),
    table(
        "letter",
        Retention::OfferedAfter {
            days: 30,
            column: "ended_at",
        },
    ),
    table(
        "guest",
        Retention::ByItself {
            days: 30,
            expire: |centre, day| Box::pin(forget_guests(centre, day)),
        },
    ),
];

/// Takes the names of guests who left before `day`.
async fn forget_guests(centre: Arc<Centre>, day: Day) -> platform::Result<u64> {
    let change = centre.change(&Actor::machine("guests")).await?;
    let forget = format!("update guest set name = '' where name <> '' and left_on < '{day}'");
    let gone = change.rows().execute_unprepared(&forget).await?;
    change
        .commit(Entry::new(
            "guests-forgotten",
            Subject::new("guest", Id::default()),
        ))
        .await?;
    Ok(gone.rows_affected())
}

fn areas() -> Vec<Area> {
    let mut areas = notes::areas();
    areas.push(Area {
        key: "diary",
        tables: TABLES,
        migrations: &[Migration {
            name: "diary_0001",
            sql: "create table diary (id uuid primary key, ended_on date);
                  create table diary_line (id uuid primary key, diary_id uuid not null
                      references diary (id));
                  create table letter (id uuid primary key, ended_at timestamptz);
                  create table guest (id uuid primary key, name text not null, left_on date)",
        }],
        rights: &[],
        jobs: &[],
        pages: |pages| pages,
        ..notes::areas().remove(0)
    });
    areas
}

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

const ID: &str = "0190aaaa-0000-7000-8000-00000000000";

/// An id as SQL of the engine.
fn id(engine: Engine, number: u8) -> String {
    let id = format!("{ID}{number}");
    match engine {
        Engine::Sqlite => format!("x'{}'", id.replace('-', "")),
        Engine::Postgres => format!("'{id}'"),
    }
}

async fn write(house: &TestHouse, engine: Engine, statement: &str) {
    let statement = (1..=9).fold(statement.to_owned(), |text, number| {
        text.replace(&format!("#{number}"), &id(engine, number))
    });
    house.backdoor().await.execute(&statement).await;
}

async fn count(house: &TestHouse, table: &str) -> i64 {
    let sql = format!("select count(*) from {table}");
    house.backdoor().await.number(&sql).await
}

async fn night(house: &TestHouse) -> Vec<(&'static str, u64)> {
    let gone = privacy::carry_out(&house.centre).await.unwrap();
    gone.into_iter()
        .map(|gone| (gone.table, gone.rows))
        .collect()
}

#[tokio::test]
async fn rows_go_when_their_time_is_up_and_what_hangs_on_them_goes_first() {
    for engine in Engine::all() {
        let house = house(engine).await;
        write(&house, engine, "insert into diary (id, ended_on) values (#1, '2026-10-24'), (#2, '2026-10-25'), (#3, null)").await;
        write(
            &house,
            engine,
            "insert into diary_line (id, diary_id) values (#4, #1), (#5, #2)",
        )
        .await;
        assert_eq!(night(&house).await, [("diary", 1)]);
        assert_eq!(count(&house, "diary_line").await, 1);
        // Berlin's midnight: the 25th begins at eleven in the evening, UTC.
        house.wait(TimeDelta::hours(14) - TimeDelta::seconds(1));
        assert_eq!(night(&house).await, []);
        house.wait(TimeDelta::seconds(1));
        assert_eq!(night(&house).await, [("diary", 1)]);
        assert_eq!(count(&house, "diary").await, 1);
        let runs = retention::list_runs(house.centre.database.read())
            .await
            .unwrap();
        assert_eq!(runs.iter().map(|run| run.rows).sum::<i64>(), 2);
    }
}

#[tokio::test]
async fn what_is_held_stays_until_the_hold_is_lifted() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let brandt = house.actor(BRANDT).await;
        write(
            &house,
            engine,
            "insert into diary (id, ended_on) values (#1, '2026-01-01'), (#2, '2026-01-01')",
        )
        .await;
        let diary = actions::table(&house.centre, "diary").unwrap();
        let row = NewHold {
            row: Some(format!("{ID}1").parse().unwrap()),
            reason: "Klage".to_owned(),
        };
        actions::hold(&house.centre, &brandt, &diary, row)
            .await
            .unwrap();
        assert_eq!(night(&house).await, [("diary", 1)]);
        let whole = NewHold {
            row: None,
            reason: "Klage".to_owned(),
        };
        write(
            &house,
            engine,
            "insert into diary (id, ended_on) values (#2, '2026-01-01')",
        )
        .await;
        actions::hold(&house.centre, &brandt, &diary, whole)
            .await
            .unwrap();
        assert_eq!(night(&house).await, []);
        for hold in retention::list_holds(house.centre.database.read())
            .await
            .unwrap()
        {
            actions::lift(&house.centre, &brandt, hold.id)
                .await
                .unwrap();
        }
        assert_eq!(night(&house).await, [("diary", 2)]);
    }
}

#[tokio::test]
async fn what_the_archive_is_offered_goes_only_after_its_answer() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let brandt = house.actor(BRANDT).await;
        write(&house, engine, "insert into letter (id, ended_at) values (#1, '2026-01-01T10:00:00+00:00'), (#2, '2026-06-01T10:00:00+00:00')").await;
        assert_eq!(night(&house).await, []);
        let letter = actions::table(&house.centre, "letter").unwrap();
        let new = NewOffer {
            ended_before: values::day::parse("2026-03-01").unwrap(),
        };
        actions::offer(&house.centre, &brandt, &letter, new)
            .await
            .unwrap();
        assert_eq!(night(&house).await, []);
        let offers = retention::list_offers(house.centre.database.read())
            .await
            .unwrap();
        actions::answer(&house.centre, &brandt, offers[0].id, false)
            .await
            .unwrap();
        assert_eq!(night(&house).await, [("letter", 1)]);
        assert_eq!(count(&house, "letter").await, 1);
        let diary = actions::table(&house.centre, "diary").unwrap();
        let new = NewOffer {
            ended_before: values::day::parse("2026-03-01").unwrap(),
        };
        assert!(
            actions::offer(&house.centre, &brandt, &diary, new)
                .await
                .is_err()
        );
    }
}

#[tokio::test]
async fn an_area_that_ends_rows_by_itself_is_asked_and_a_centre_may_be_quicker() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let brandt = house.actor(BRANDT).await;
        write(
            &house,
            engine,
            "insert into guest (id, name, left_on) values (#1, 'Ada', '2026-11-10')",
        )
        .await;
        assert_eq!(night(&house).await, []);
        let guest = actions::table(&house.centre, "guest").unwrap();
        assert!(
            actions::shorten(&house.centre, &brandt, &guest, 31)
                .await
                .is_err()
        );
        actions::shorten(&house.centre, &brandt, &guest, 7)
            .await
            .unwrap();
        assert_eq!(night(&house).await, [("guest", 1)]);
        assert_eq!(night(&house).await, []);
        assert_eq!(count(&house, "guest").await, 1);
    }
}

#[tokio::test]
async fn the_page_of_a_table_takes_days_and_holds_and_shows_errors_beside_them() {
    const PAGE: &str = "/dortmund/intern/datenschutz/fristen/diary";
    let house = house(Engine::Sqlite).await;
    let mut nils = house.signed_in(NILS).await;
    nils.get("/dortmund/intern/datenschutz/fristen")
        .await
        .with_status(200)
        .see("Tagebuch einer Probe");
    let form = nils.get(PAGE).await.with_status(200).form(PAGE);
    nils.send(&form.clone().fill("days", "31"))
        .await
        .with_status(422)
        .see("Bitte eine Zahl von 1 bis");
    assert_eq!(nils.send(&form.fill("days", "7")).await.location(), PAGE);
    nils.post(&format!("{PAGE}/sperre"), &[("reason", ""), ("row", "x")])
        .await
        .with_status(422)
        .see("Das ist keine Kennung.");
    let held = nils
        .post(
            &format!("{PAGE}/sperre"),
            &[("reason", "Klage"), ("row", "")],
        )
        .await;
    assert_eq!(held.location(), PAGE);
    nils.get(PAGE).await.see("Löschung gesperrt").see("Klage");
    let mut ludmila = house.signed_in(LUDMILA).await;
    ludmila
        .get(PAGE)
        .await
        .with_status(200)
        .see_no("name=\"days\"");
    ludmila.post(PAGE, &[("days", "7")]).await.with_status(404);
    nils.get("/dortmund/intern/datenschutz/fristen/role")
        .await
        .with_status(404);
}

#[tokio::test]
async fn who_has_read_a_record_is_noted_once_an_hour_and_can_be_asked() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let subject = Subject::new("case", format!("{ID}7").parse().unwrap());
        let other = Subject::new("case", format!("{ID}8").parse().unwrap());
        let (amal, brandt) = (house.actor(AMAL).await, house.actor(BRANDT).await);
        let before = audit::last_sequence(house.centre.database.read())
            .await
            .unwrap();
        for _ in 0..3 {
            audit::note_reading(&house.centre, &amal, &subject)
                .await
                .unwrap();
            audit::note_reading(&house.centre, &brandt, &subject)
                .await
                .unwrap();
        }
        audit::note_reading(&house.centre, &amal, &other)
            .await
            .unwrap();
        let rows = house.centre.database.read();
        assert_eq!(audit::last_sequence(rows).await.unwrap(), before + 3);
        house.wait(TimeDelta::hours(1));
        audit::note_reading(&house.centre, &amal, &subject)
            .await
            .unwrap();
        assert_eq!(audit::last_sequence(rows).await.unwrap(), before + 4);
        let page = format!(
            "/dortmund/intern/protokoll?art=case&satz={}&nur=gelesen",
            subject.id
        );
        let mut ludmila = house.signed_in(LUDMILA).await;
        let page = ludmila.get(&page).await.with_status(200);
        page.see(AMAL.name).see(BRANDT.name).see_no("Angemeldet");
        assert_eq!(page.words().matches("Gelesen").count(), 3);
    }
}

//! Measures the clash check for one person among 200,000 appointments, and a booking:
//! `scripts/with-postgres cargo bench -p registry --bench calendar`. The limit beside it is the
//! smallest question there is, `select 1`, on the same connections in the same run.

use std::{
    fmt::Write,
    time::{Duration, Instant},
};

use chrono::{DateTime, TimeDelta, Utc};
use platform::{Result, access::Actor, database::Entry};
use registry::calendar::{
    self, Attendee, NewAppointment, Reply, Where,
    time::{Period, Wall},
};
use sea_orm::ConnectionTrait;
use testing::{Engine, TestHouse};
use values::{clock::Moment, id::Id, subject::Subject};

const APPOINTMENTS: i64 = 200_000;
const PEOPLE: i64 = 400;
const CHECKS: i64 = 5_000;
const BOOKINGS: i64 = 500;
/// 1 January 2026, in minutes since 1970.
const BEGIN: i64 = 29_453_760;

fn main() -> std::io::Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    println!("| figure | p50, ms | p99, ms |");
    println!("| --- | ---: | ---: |");
    for engine in Engine::all() {
        let measured = runtime.block_on(measure(engine));
        measured.map_err(std::io::Error::other)?;
    }
    Ok(())
}

async fn measure(engine: Engine) -> Result<()> {
    let house = testing::house(engine, registry::areas).await;
    fill(&house, engine).await;
    let centre = &house.centre;
    let mut limit = Vec::new();
    let mut times = Vec::new();
    for number in 0..CHECKS {
        let begun = Instant::now();
        let rows = centre.database.read();
        rows.execute_unprepared("select 1").await?;
        limit.push(begun.elapsed());
        let period = hour(number * 977 % (APPOINTMENTS / PEOPLE), 30);
        let begun = Instant::now();
        let clashes = calendar::clashes(centre, person(number % PEOPLE), period).await?;
        times.push(begun.elapsed());
        assert_eq!(clashes.len(), 1, "everybody is taken in that hour");
    }
    report(engine, "limit: select 1", limit);
    report(engine, "clash check, 200,000 appointments", times);
    let mut times = Vec::new();
    for number in 0..BOOKINGS {
        let begun = Instant::now();
        book(&house, number).await?;
        times.push(begun.elapsed());
    }
    report(engine, "booking with log entry, one person", times);
    Ok(())
}

fn report(engine: Engine, what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("| {what}, {engine:?} | {:.3} | {:.3} |", at(50), at(99));
}

/// The hour of a person's appointment `number`, moved by `shift` minutes.
fn hour(number: i64, shift: i64) -> Period {
    let from = at(BEGIN + number * 180 + shift);
    Period {
        from,
        until: from + TimeDelta::hours(1),
    }
}

fn at(minute: i64) -> Moment {
    DateTime::<Utc>::from_timestamp(minute * 60, 0).unwrap_or_default()
}

fn person(number: i64) -> Id {
    Id::named(&format!("bench/{number}"))
}

/// In the hour between two appointments nobody is taken yet.
async fn book(house: &TestHouse, number: i64) -> Result<()> {
    let period = hour(number, 90);
    let new = NewAppointment {
        title: "Gespräch".into(),
        kind_key: "calendar-kind-other".into(),
        wall: Wall {
            start: calendar::time::wall_of(period.from),
            minutes: 60,
        },
        at: Where::default(),
        owner: None,
        organisation: None,
        people: vec![Attendee {
            person: person(number % PEOPLE),
            role_key: "calendar-role-guest".into(),
            reply: Reply::Accepted,
        }],
    };
    let change = house.centre.change(&Actor::machine("bench")).await?;
    let id = calendar::book(&change, &new).await?;
    let entry = Entry::new("calendar-booked", Subject::new(calendar::SUBJECT, id));
    change.commit(entry).await
}

/// Each person an hour's appointment every three hours. Written past the actions, in large steps.
async fn fill(house: &TestHouse, engine: Engine) {
    let backdoor = house.backdoor().await;
    let id = |id: Id| match engine {
        Engine::Sqlite => format!("x'{}'", id.0.simple()),
        Engine::Postgres => format!("'{id}'"),
    };
    for of in 0..PEOPLE {
        let own = id(person(of));
        let mut appointments = String::new();
        let mut attendees = String::new();
        let mut times = format!("({own}, -1000000000, -1000000001, null, null)");
        for number in 0..APPOINTMENTS / PEOPLE {
            let appointment = id(Id::named(&format!("bench/{of}/{number}")));
            let (from, until) = (BEGIN + number * 180, BEGIN + number * 180 + 60);
            let before = if number == 0 {
                -1_000_000_000
            } else {
                until - 180
            };
            let comma = if number == 0 { "" } else { ", " };
            let written = |minute| at(minute).to_rfc3339();
            let wall = calendar::time::wall_of(at(from)).format("%Y-%m-%dT%H:%M");
            let _infallible = write!(
                appointments,
                "{comma}({appointment}, 'Gespräch', 'calendar-kind-other', '{wall}', \
                 'Europe/Berlin', 60, '{}', '{}', '', 'shown', '', '', 'assignment', \
                 {appointment}, '/intern', '', 0, '{}')",
                written(from),
                written(until),
                written(BEGIN),
            );
            let _infallible = write!(
                attendees,
                "{comma}({appointment}, {own}, 'calendar-role-guest', 'accepted')"
            );
            let _infallible = write!(times, ", ({own}, {until}, {from}, {before}, {appointment})");
        }
        let sql = format!(
            "begin;
             insert into calendar_appointment (id, title, kind_key, wall_start, zone, minutes,
               starts_at, ends_at, place, place_visibility, link, phone, owner_kind, owner_id,
               path, cancel_reason, sequence, changed_at) values {appointments};
             insert into calendar_attendee (appointment_id, person_id, role_key, reply)
               values {attendees};
             insert into calendar_occupancy (person_id, until_minute, from_minute,
               previous_until, appointment_id) values {times};
             commit;"
        );
        backdoor.execute(&sql).await;
    }
    backdoor.execute("analyze").await;
    backdoor.close().await;
}

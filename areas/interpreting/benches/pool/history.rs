//! Ten years of a pool: 5,000 requests a year with everything that came of them.

use chrono::{DateTime, TimeDelta, Utc};
use platform::database::Change;
use sea_orm::Value;
use testing::TestHouse;
use values::id::Id;

use crate::{LANGUAGES, POSTCODES, ground::Writer, tables::Tables};

const YEARS: i64 = 10;
const EACH_YEAR: i64 = 5_000;
const OCCASIONS: [&str; 4] = ["parent_talk", "enrolment", "counselling", "office"];
const KINDS: [&str; 4] = ["school", "kita", "authority", "counselling"];

/// Before all time: what `calendar_occupancy` begins with for each person.
const BEFORE: i64 = -1_000_000_000;

/// Somebody of the pool: the records as interpreter and as person, and until when they are taken.
pub struct Somebody {
    pub interpreter: Id,
    pub person: Id,
    until: i64,
}

impl Somebody {
    pub fn new(interpreter: Id, person: Id) -> Self {
        Self {
            interpreter,
            person,
            until: BEFORE,
        }
    }
}

/// Writes it; the last of them lies half a year back. One of eight was never filled.
pub async fn fill(house: &TestHouse, people: &mut [Somebody]) {
    let end = house.clock.now() - TimeDelta::days(180);
    let mut number = 1_000;
    for year in (0..YEARS).rev() {
        let writer = Writer::of(house).await;
        let change = writer.change();
        let mut tables = Tables::new();
        if year == YEARS - 1 {
            for one in &*people {
                let row = [
                    one.person.0.into(),
                    BEFORE.into(),
                    (BEFORE - 1).into(),
                    None::<i64>.into(),
                    None::<Id>.map(|id| id.0).into(),
                ];
                tables.taken.row(row);
            }
        }
        for step in 0..EACH_YEAR {
            number += 1;
            let starts = end
                - TimeDelta::minutes(((year + 1) * EACH_YEAR - step) * 365 * 24 * 60 / EACH_YEAR);
            one_request(change, &mut tables, people, number, starts);
            tables.write_when_full(change).await;
        }
        tables.write(change).await;
        writer.done().await;
    }
}

fn index<const N: usize>(number: i64, of: [&'static str; N], each: i64) -> &'static str {
    of[usize::try_from(number / each).unwrap() % N]
}

#[expect(clippy::too_many_lines, reason = "a column below the other")]
fn one_request(
    change: &Change,
    tables: &mut Tables,
    people: &mut [Somebody],
    number: i64,
    starts: DateTime<Utc>,
) {
    let id = change.new_id();
    let is_filled = number % 8 > 0;
    let text = |text: &str| Value::from(text);
    let received = starts - TimeDelta::days(12);
    let stage = if is_filled { "recorded" } else { "unfilled" };
    let postcode = index(number, POSTCODES, 3);
    let row = [
        id.0.into(),
        number.into(),
        text("placing"),
        text(stage),
        starts.into(),
        received.into(),
        text(&format!("Schule {}", number % 200)),
        text(index(number, KINDS, 5)),
        text("Frau Beispiel"),
        text(&format!("schule{}@ki.example", number % 200)),
        text(""),
        text("de"),
        text(index(number, LANGUAGES, 1)),
        text(""),
        text(index(number, OCCASIONS, 7)),
        text("place"),
        text("Raum 3"),
        text(postcode),
        text("Dortmund"),
        text("none"),
        text("AZ-7"),
        text(""),
        1_i16.into(),
    ];
    tables.requests.row(row);
    let ends = starts + TimeDelta::minutes(60);
    let wall = starts.naive_utc().format("%Y-%m-%dT%H:%M:%S").to_string();
    let row = [
        id.0.into(),
        0_i16.into(),
        text(&wall),
        60_i32.into(),
        starts.into(),
        ends.into(),
    ];
    tables.times.row(row);
    let way = ["unconfirmed", "new", "searching", stage];
    for (at, pair) in way.windows(2).enumerate() {
        let when = received + TimeDelta::hours(i64::try_from(at).unwrap());
        let row = [
            change.new_id().0.into(),
            id.0.into(),
            when.into(),
            text("checked"),
            text(pair[0]),
            text(pair[1]),
            text(""),
            text(""),
        ];
        tables.steps.row(row);
    }
    let first = usize::try_from(number * 7).unwrap();
    for step in 0..4 {
        let who = people[(first + step) % people.len()].interpreter;
        let answer = if step == 3 && is_filled {
            "accepted"
        } else {
            "declined"
        };
        let answered = received + TimeDelta::hours(8);
        let row = [
            change.new_id().0.into(),
            id.0.into(),
            who.0.into(),
            1_i16.into(),
            text("mail"),
            (received + TimeDelta::hours(3)).into(),
            (received + TimeDelta::days(2)).into(),
            text(answer),
            answered.into(),
        ];
        tables.invitations.row(row);
    }
    if is_filled {
        let last = (first + 3) % people.len();
        one_assignment(change, tables, &mut people[last], id, starts);
    }
}

#[expect(clippy::too_many_lines, reason = "a column below the other")]
fn one_assignment(
    change: &Change,
    tables: &mut Tables,
    who: &mut Somebody,
    request: Id,
    starts: DateTime<Utc>,
) {
    let text = |text: &str| Value::from(text);
    let (id, appointment) = (change.new_id(), change.new_id());
    let ends = starts + TimeDelta::minutes(60);
    let wall = starts.naive_utc().format("%Y-%m-%dT%H:%M:%S").to_string();
    let row = [
        appointment.0.into(),
        text("Sprachmittlung"),
        text("assignment"),
        text(&wall),
        text("Europe/Berlin"),
        60_i32.into(),
        starts.into(),
        ends.into(),
        text("Raum 3"),
        text("shown"),
        text(""),
        text(""),
        text("request"),
        request.0.into(),
        text("/intern"),
        text(""),
        0_i32.into(),
        starts.into(),
    ];
    tables.appointments.row(row);
    let row = [
        appointment.0.into(),
        who.person.0.into(),
        text("interpreter"),
        text("accepted"),
    ];
    tables.attendees.row(row);
    let (from, until) = (starts.timestamp() / 60, ends.timestamp() / 60);
    let row = [
        who.person.0.into(),
        until.into(),
        from.into(),
        Some(who.until).into(),
        Some(appointment.0).into(),
    ];
    tables.taken.row(row);
    who.until = until;
    let row = [
        id.0.into(),
        request.0.into(),
        who.interpreter.0.into(),
        appointment.0.into(),
        text(&wall),
        60_i32.into(),
        starts.into(),
        ends.into(),
        (starts - TimeDelta::days(11)).into(),
        text("acceptance"),
    ];
    tables.assignments.row(row);
    for side in ["institution", "interpreter"] {
        let row = [
            id.0.into(),
            text(side),
            ends.into(),
            text(&wall),
            60_i32.into(),
            40_i32.into(),
            text(""),
        ];
        tables.attendance.row(row);
        let row = [
            id.0.into(),
            text(side),
            ends.into(),
            4_i16.into(),
            1_i16.into(),
        ];
        tables.feedback.row(row);
    }
}

//! Ten years of a pool: 5,000 requests a year with everything that came of them.

use chrono::{DateTime, TimeDelta, Utc};
use platform::{
    access::Actor,
    database::{Change, Entry},
};
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value};
use testing::TestHouse;
use values::{id::Id, subject::Subject};

use crate::{LANGUAGES, POSTCODES};

const YEARS: i64 = 10;
const EACH_YEAR: i64 = 5_000;
/// Values of one statement: SQLite takes 32,766.
const AT_ONCE: usize = 10_000;
const OCCASIONS: [&str; 4] = ["parent_talk", "enrolment", "counselling", "office"];
const KINDS: [&str; 4] = ["school", "kita", "authority", "counselling"];

/// Rows of one table that wait to be written together.
struct Bulk {
    table: &'static str,
    columns: &'static [&'static str],
    values: Vec<Value>,
}

impl Bulk {
    fn new(table: &'static str, columns: &'static [&'static str]) -> Self {
        Self {
            table,
            columns,
            values: Vec::new(),
        }
    }

    fn row<const N: usize>(&mut self, row: [Value; N]) {
        assert_eq!(N, self.columns.len(), "{}", self.table);
        self.values.extend(row);
    }

    async fn write(&mut self, change: &Change) {
        if self.values.is_empty() {
            return;
        }
        let backend = change.rows().get_database_backend();
        let width = self.columns.len();
        let row = |row: usize| {
            let marks = (1..=width).map(|column| match backend {
                DbBackend::Postgres => format!("${}", row * width + column),
                _ => "?".to_owned(),
            });
            format!("({})", marks.collect::<Vec<_>>().join(","))
        };
        let rows = (0..self.values.len() / width).map(row).collect::<Vec<_>>();
        let sql = format!(
            "insert into {} ({}) values {}",
            self.table,
            self.columns.join(","),
            rows.join(",")
        );
        let values = std::mem::take(&mut self.values);
        let statement = Statement::from_sql_and_values(backend, sql, values);
        change.rows().execute_raw(statement).await.unwrap();
    }
}

/// The tables that grow, each before those that refer to it.
struct Tables {
    requests: Bulk,
    times: Bulk,
    steps: Bulk,
    invitations: Bulk,
    appointments: Bulk,
    attendees: Bulk,
    taken: Bulk,
    assignments: Bulk,
    attendance: Bulk,
    feedback: Bulk,
}

impl Tables {
    fn new() -> Self {
        Self {
            requests: Bulk::new("interpreting_request", REQUEST),
            times: Bulk::new("interpreting_request_time", TIME),
            steps: Bulk::new("interpreting_request_step", STEP),
            invitations: Bulk::new("interpreting_invitation", INVITATION),
            appointments: Bulk::new("calendar_appointment", APPOINTMENT),
            attendees: Bulk::new("calendar_attendee", ATTENDEE),
            taken: Bulk::new("calendar_occupancy", TAKEN),
            assignments: Bulk::new("interpreting_assignment", ASSIGNMENT),
            attendance: Bulk::new("interpreting_attendance", ATTENDANCE),
            feedback: Bulk::new("interpreting_feedback", FEEDBACK),
        }
    }

    /// Everything together, so that no row comes before the one it refers to.
    async fn write_when_full(&mut self, change: &Change) {
        if self.invitations.values.len() > AT_ONCE {
            self.write(change).await;
        }
    }

    async fn write(&mut self, change: &Change) {
        for table in [
            &mut self.requests,
            &mut self.times,
            &mut self.steps,
            &mut self.invitations,
            &mut self.appointments,
            &mut self.attendees,
            &mut self.taken,
            &mut self.assignments,
            &mut self.attendance,
            &mut self.feedback,
        ] {
            table.write(change).await;
        }
    }
}

const REQUEST: &[&str] = &[
    "id",
    "number",
    "mode",
    "stage",
    "stage_since",
    "received_at",
    "institution",
    "institution_kind",
    "contact_name",
    "contact_email",
    "contact_phone",
    "contact_language",
    "language",
    "variety",
    "occasion",
    "medium",
    "place",
    "postcode",
    "town",
    "gender_wish",
    "file_number",
    "note",
    "priority",
];
const TIME: &[&str] = &[
    "request_id",
    "position",
    "wall_start",
    "minutes",
    "starts_at",
    "ends_at",
];
const STEP: &[&str] = &[
    "id",
    "request_id",
    "at",
    "event",
    "from_stage",
    "to_stage",
    "reason",
    "words",
];
const INVITATION: &[&str] = &[
    "id",
    "request_id",
    "interpreter_id",
    "wave",
    "way",
    "sent_at",
    "answer_by",
    "answer",
    "answered_at",
];
const APPOINTMENT: &[&str] = &[
    "id",
    "title",
    "kind_key",
    "wall_start",
    "zone",
    "minutes",
    "starts_at",
    "ends_at",
    "place",
    "place_visibility",
    "link",
    "phone",
    "owner_kind",
    "owner_id",
    "path",
    "cancel_reason",
    "sequence",
    "changed_at",
];
const ATTENDEE: &[&str] = &["appointment_id", "person_id", "role_key", "reply"];
const TAKEN: &[&str] = &[
    "person_id",
    "until_minute",
    "from_minute",
    "previous_until",
    "appointment_id",
];
const ASSIGNMENT: &[&str] = &[
    "id",
    "request_id",
    "interpreter_id",
    "appointment_id",
    "wall_start",
    "minutes",
    "starts_at",
    "ends_at",
    "made_at",
    "made_by",
];
const ATTENDANCE: &[&str] = &[
    "assignment_id",
    "side",
    "said_at",
    "wall_start",
    "minutes",
    "travel_minutes",
    "no_show",
];
const FEEDBACK: &[&str] = &["assignment_id", "side", "given_at", "understood", "again"];

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
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
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
            one_request(&change, &mut tables, people, number, starts);
            tables.write_when_full(&change).await;
        }
        tables.write(&change).await;
        let entry = Entry::new("test-written", Subject::new("test", change.new_id()));
        change.commit(entry).await.unwrap();
    }
}

fn index<const N: usize>(number: i64, of: [&'static str; N], each: i64) -> &'static str {
    of[usize::try_from(number / each).unwrap() % N]
}

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

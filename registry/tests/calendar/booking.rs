//! Nobody is in two places at once: by rule, by the database, and however many try.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use platform::{Error, Result, access::Actor, centre::Centre, database::Entry};
use registry::calendar::{
    self, Attendee, NewAppointment, Reply, Where,
    time::{Period, Wall},
};
use testing::{Engine, TestHouse};
use values::{id::Id, subject::Subject};

fn wall(start: &str, minutes: u32) -> Wall {
    let start: NaiveDateTime = format!("{start}:00").parse().unwrap();
    Wall { start, minutes }
}

fn on(person: Id, reply: Reply) -> Attendee {
    Attendee {
        person,
        role_key: "calendar-role-guest".into(),
        reply,
    }
}

fn appointment(wall: Wall, people: Vec<Attendee>) -> NewAppointment {
    NewAppointment {
        title: "Elterngespräch".into(),
        kind_key: "calendar-kind-other".into(),
        wall,
        at: Where::default(),
        owner: Some((
            Subject::new("assignment", Id::named("owner")),
            "/intern/einsatz".into(),
        )),
        organisation: None,
        people,
    }
}

fn entry(id: Id) -> Entry {
    Entry::new("test-booked", Subject::new("assignment", id))
}

async fn book(centre: &Arc<Centre>, wall: Wall, people: Vec<Attendee>) -> Result<Id> {
    let change = centre.change(&Actor::machine("test")).await?;
    let id = calendar::book(&change, &appointment(wall, people)).await?;
    change.commit(entry(id)).await?;
    Ok(id)
}

async fn reschedule(centre: &Arc<Centre>, id: Id, wall: Wall) -> Result<()> {
    let change = centre.change(&Actor::machine("test")).await?;
    calendar::reschedule(&change, id, wall).await?;
    change.commit(entry(id)).await
}

async fn cancel(centre: &Arc<Centre>, id: Id) -> Result<()> {
    let change = centre.change(&Actor::machine("test")).await?;
    calendar::cancel(&change, id, "krank").await?;
    change.commit(entry(id)).await
}

async fn put(centre: &Arc<Centre>, id: Id, attendee: Attendee) -> Result<()> {
    let change = centre.change(&Actor::machine("test")).await?;
    calendar::put(&change, id, &attendee).await?;
    change.commit(entry(id)).await
}

#[track_caller]
fn is_refused<T: std::fmt::Debug>(answer: Result<T>, key: &str) {
    match answer {
        Err(Error::Refused(refusal)) => assert_eq!(refusal.key, key),
        other => panic!("{other:?}"),
    }
}

/// Pairs of confirmed appointments of one person that overlap, found without the table of times;
/// and accepted ones whose time is not taken.
const VIOLATIONS: &str = "
    select (select count(*)
              from calendar_attendee a
              join calendar_appointment x on x.id = a.appointment_id
              join calendar_attendee b on b.person_id = a.person_id
              join calendar_appointment y on y.id = b.appointment_id
             where a.reply = 'accepted' and b.reply = 'accepted'
               and x.cancelled_on is null and y.cancelled_on is null
               and x.id < y.id and x.starts_at < y.ends_at and y.starts_at < x.ends_at)
         + (select count(*)
              from calendar_attendee a
              join calendar_appointment x on x.id = a.appointment_id
              left join calendar_occupancy o
                on o.appointment_id = a.appointment_id and o.person_id = a.person_id
             where (a.reply = 'accepted' and x.cancelled_on is null) <> (o.person_id is not null))";

async fn violations(house: &TestHouse) -> i64 {
    let backdoor = house.backdoor().await;
    let found = backdoor.number(VIOLATIONS).await;
    backdoor.close().await;
    found
}

#[tokio::test]
async fn whoever_is_taken_cannot_accept_another_appointment_at_that_time() {
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let centre = &house.centre;
        let ada = Id::named("ada");
        let people = || vec![on(ada, Reply::Accepted)];
        book(centre, wall("2026-12-01T10:00", 60), people())
            .await
            .unwrap();
        for (start, minutes) in [
            ("2026-12-01T10:00", 60),
            ("2026-12-01T09:30", 31),
            ("2026-12-01T10:59", 10),
            ("2026-12-01T09:00", 240),
            ("2026-12-01T10:15", 5),
        ] {
            let again = book(centre, wall(start, minutes), people()).await;
            is_refused(again, "refused-calendar-clash");
        }
        for start in ["2026-12-01T09:00", "2026-12-01T11:00", "2026-12-02T10:00"] {
            book(centre, wall(start, 60), people()).await.unwrap();
        }
        assert_eq!(violations(&house).await, 0);
    }
}

#[tokio::test]
async fn tentative_and_declined_appointments_take_no_time() {
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let centre = &house.centre;
        let ada = Id::named("ada");
        let ten = wall("2026-12-01T10:00", 60);
        book(centre, ten, vec![on(ada, Reply::Accepted)])
            .await
            .unwrap();
        let perhaps = book(centre, ten, vec![on(ada, Reply::Tentative)])
            .await
            .unwrap();
        book(centre, ten, vec![on(ada, Reply::Declined)])
            .await
            .unwrap();
        is_refused(
            put(centre, perhaps, on(ada, Reply::Accepted)).await,
            "refused-calendar-clash",
        );
        let (_, people) = calendar::find(centre, perhaps).await.unwrap();
        assert_eq!(
            people,
            [on(ada, Reply::Tentative)],
            "a refusal changes nothing"
        );
        assert_eq!(violations(&house).await, 0);
    }
}

#[tokio::test]
async fn moving_and_cancelling_give_the_time_back() {
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let centre = &house.centre;
        let [ada, bea] = ["ada", "bea"].map(Id::named);
        let both = vec![on(ada, Reply::Accepted), on(bea, Reply::Accepted)];
        let ten = wall("2026-12-01T10:00", 60);
        let first = book(centre, ten, both.clone()).await.unwrap();
        let second = book(centre, wall("2026-12-01T12:00", 60), both.clone())
            .await
            .unwrap();
        // A little later, overlapping with itself alone.
        reschedule(centre, first, wall("2026-12-01T10:30", 60))
            .await
            .unwrap();
        is_refused(
            reschedule(centre, first, wall("2026-12-01T11:30", 60)).await,
            "refused-calendar-clash",
        );
        reschedule(centre, first, wall("2026-12-01T14:00", 60))
            .await
            .unwrap();
        book(centre, wall("2026-12-01T10:30", 90), both.clone())
            .await
            .unwrap();
        cancel(centre, second).await.unwrap();
        is_refused(cancel(centre, second).await, "refused-calendar-cancelled");
        is_refused(
            reschedule(centre, second, ten).await,
            "refused-calendar-cancelled",
        );
        let noon = wall("2026-12-01T12:00", 60);
        book(centre, noon, both).await.unwrap();
        let day = Period::new(
            wall("2026-12-01T00:00", 1).period().unwrap().from,
            wall("2026-12-02T00:00", 1).period().unwrap().from,
        );
        let clashes = calendar::clashes(centre, ada, day.unwrap()).await.unwrap();
        assert_eq!(clashes.len(), 3);
        let (appointment, _) = calendar::find(centre, second).await.unwrap();
        assert_eq!(appointment.sequence, 1);
        assert_eq!(appointment.cancelled_on, Some(house.clock.today()));
        assert_eq!(violations(&house).await, 0);
    }
}

#[tokio::test]
async fn the_database_itself_refuses_two_times_that_overlap() {
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let ada = Id::named("ada");
        let people = vec![on(ada, Reply::Accepted)];
        book(&house.centre, wall("2026-12-01T10:00", 60), people)
            .await
            .unwrap();
        let perhaps = vec![on(ada, Reply::Tentative)];
        book(&house.centre, wall("2026-12-01T10:30", 60), perhaps)
            .await
            .unwrap();
        let backdoor = house.backdoor().await;
        let from = wall("2026-12-01T10:30", 60)
            .period()
            .unwrap()
            .from
            .timestamp()
            / 60;
        let taken = from - 30;
        let ends = |shift: i64| from + 60 + shift;
        // However the new row is hung into the chain: behind the beginning, behind the row it
        // overlaps with, or behind an end that nobody has.
        for (start, previous) in [
            (from, -1_000_000_000),
            (from, taken + 60),
            (from, from),
            (from - 90, -1_000_000_000),
        ] {
            let insert = format!(
                "insert into calendar_occupancy
                   (person_id, until_minute, from_minute, previous_until, appointment_id)
                 select person_id, {}, {start}, {previous}, appointment_id
                   from calendar_attendee where reply = 'tentative'",
                ends(0)
            );
            assert!(backdoor.refuses(&insert).await, "{engine:?}: {insert}");
        }
        // A second beginning would make room for a second chain.
        let second = "insert into calendar_occupancy (person_id, until_minute, from_minute)
                      select person_id, -5, -6 from calendar_attendee where reply = 'tentative'";
        assert!(backdoor.refuses(second).await);
        let longer = "update calendar_occupancy set previous_until = from_minute + 1
                      where previous_until is not null";
        assert!(backdoor.refuses(longer).await);
        backdoor.close().await;
    }
}

#[tokio::test]
async fn when_two_records_of_a_person_become_one_nothing_is_lost_and_nothing_overlaps() {
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let centre = &house.centre;
        let [old, new] = ["old", "new"].map(Id::named);
        let accepted = |person| on(person, Reply::Accepted);
        let at = |start| wall(start, 60);
        let only_old = book(centre, at("2026-12-01T08:00"), vec![accepted(old)])
            .await
            .unwrap();
        let both = vec![accepted(old), accepted(new)];
        let both = book(centre, at("2026-12-01T09:00"), both).await.unwrap();
        book(centre, at("2026-12-01T10:00"), vec![accepted(new)])
            .await
            .unwrap();
        let clash = book(centre, at("2026-12-01T10:30"), vec![accepted(old)])
            .await
            .unwrap();
        let change = centre.change(&Actor::machine("test")).await.unwrap();
        calendar::merge_people(&change, old, new).await.unwrap();
        change.commit(entry(new)).await.unwrap();
        for (id, reply) in [
            (only_old, Reply::Accepted),
            (both, Reply::Accepted),
            (clash, Reply::Tentative),
        ] {
            let (_, people) = calendar::find(centre, id).await.unwrap();
            assert_eq!(people, [on(new, reply)]);
        }
        assert_eq!(violations(&house).await, 0);
    }
}

/// Thirty-two tasks at once, many rounds: each books, moves or cancels overlapping appointments
/// of the same few people.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn thirty_two_tasks_that_book_the_same_people_at_once_never_double_book_them() {
    const TASKS: usize = 32;
    const ROUNDS: usize = 12;
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let people: Vec<Id> = (0..4)
            .map(|number| Id::named(&format!("p{number}")))
            .collect();
        for round in 0..ROUNDS {
            let tasks = (0..TASKS).map(|task| {
                let centre = Arc::clone(&house.centre);
                let people = people.clone();
                tokio::spawn(async move { compete(&centre, &people, round, task).await })
            });
            let mut booked = 0;
            for task in tasks.collect::<Vec<_>>() {
                booked += usize::from(task.await.unwrap());
            }
            assert!(booked > 0, "{engine:?}: somebody wins round {round}");
            assert!(
                booked < TASKS,
                "{engine:?}: not everybody can win round {round}"
            );
            assert_eq!(
                violations(&house).await,
                0,
                "{engine:?} after round {round}"
            );
        }
    }
}

/// One task of a round; whether its appointment was booked.
async fn compete(centre: &Arc<Centre>, people: &[Id], round: usize, task: usize) -> bool {
    let day = format!("2027-02-{:02}", round + 1);
    let start = |minute: usize| format!("{day}T{:02}:{:02}", 9 + minute / 60, minute % 60);
    // Two of the four people each, in either order, within two hours of the same day.
    let pair = [people[task % 4], people[(task / 4 + 1 + task) % 4]];
    let attendees = pair
        .iter()
        .map(|person| on(*person, Reply::Accepted))
        .collect();
    let booked = book(centre, wall(&start(task * 7 % 120), 40), attendees).await;
    let id = match booked {
        Ok(id) => id,
        Err(Error::Refused(_)) => return false,
        Err(other) => panic!("{other}"),
    };
    let after = match task % 3 {
        0 => reschedule(centre, id, wall(&start(task * 11 % 120), 50)).await,
        1 => put(centre, id, on(people[(task + 2) % 4], Reply::Accepted)).await,
        _ if task.is_multiple_of(2) => cancel(centre, id).await,
        _ => Ok(()),
    };
    match after {
        Ok(()) | Err(Error::Refused(_)) => true,
        Err(other) => panic!("{other}"),
    }
}

#[tokio::test]
async fn what_is_free_is_what_is_available_and_neither_taken_nor_an_absence() {
    for engine in Engine::all() {
        let house = testing::house(engine, registry::areas).await;
        let ada = Id::named("ada");
        let at = |start, minutes| wall(start, minutes).period().unwrap();
        let people = vec![on(ada, Reply::Accepted)];
        book(&house.centre, wall("2026-12-01T10:00", 60), people)
            .await
            .unwrap();
        let is_free = async |period| calendar::is_free(&house.centre, ada, period).await.unwrap();
        assert!(!is_free(at("2026-12-01T10:30", 60)).await);
        assert!(is_free(at("2026-12-01T11:00", 60)).await);
        let backdoor = house.backdoor().await;
        let absence = format!(
            "insert into calendar_absence (id, person_id, starts_on, ends_on)
             select appointment_id, person_id, '2026-12-03', '2026-12-04' from calendar_attendee;
             insert into calendar_availability
               (id, person_id, weekday, from_minute, until_minute, valid_from)
             select appointment_id, person_id, {}, 540, 720, '2026-01-01' from calendar_attendee",
            2
        );
        backdoor.execute(&absence).await;
        backdoor.close().await;
        assert!(!is_free(at("2026-12-04T23:00", 120)).await);
        assert!(is_free(at("2026-12-05T00:00", 60)).await);
        let week = Period {
            from: at("2026-11-30T00:00", 1).from,
            until: at("2026-11-30T00:00", 1).from + TimeDelta::days(7),
        };
        let free = calendar::free(&house.centre, ada, week).await.unwrap();
        let expected = [at("2026-12-01T09:00", 60), at("2026-12-01T11:00", 60)];
        assert_eq!(free, expected);
    }
}

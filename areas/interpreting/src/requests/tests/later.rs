//! What happens to a request once it is on its way.

use chrono::TimeDelta;
use platform::{Error, access::Actor, jobs};
use testing::{AMAL, Engine};
use values::language::Language;

use super::{confirmed, every, house, wished};
use crate::{
    assignments::{self, Origin},
    interpreters::Way,
    invitations::tests::ground::Pool,
    pool::{self, Mode},
    requests::{
        Event,
        actions::{asking::ask, correcting, desk, own},
        form::Amendment,
        model::{Request, Stage},
        store::{self, Why},
    },
};

/// A pool where somebody comes.
pub async fn assigned(engine: Engine) -> (Pool, Request) {
    let pool = Pool::open(engine, Mode::Placing).await;
    let who = pool.interpreter("Samira", "de", Way::Mail).await;
    let request = pool.searched().await;
    let mut change = pool.change().await;
    let held = store::hold(&change, request.id).await.unwrap();
    let made = assignments::fill(&change, &held, who.id, 0, Origin::Acceptance).await;
    let made = made.unwrap();
    assignments::confirm(&pool.house.centre, &mut change, &held, &made)
        .await
        .unwrap();
    let subject = values::subject::Subject::new(crate::requests::SUBJECT, request.id);
    let entry = platform::database::Entry::new("requests-asked", subject);
    change.commit(entry).await.unwrap();
    let request = store::find(pool.house.centre.database.read(), request.id).await;
    (pool, request.unwrap())
}

#[tokio::test]
async fn another_room_leaves_the_appointment_and_calendars_learn_of_it() {
    for engine in Engine::all() {
        let (pool, request) = assigned(engine).await;
        let house = &pool.house;
        house.work().await;
        let before = house.letters().len();
        let amal = house.actor(AMAL).await;
        let own = own::of_staff(&amal, request.id).unwrap();
        let amendment = Amendment {
            place: "KANARIE-RAUM 9".to_owned(),
            name: "Jana Petersen".to_owned(),
            phone: request.asker.phone.clone(),
            file_number: request.need.file_number.clone(),
        };
        correcting::amend(&house.centre, &own, &amendment)
            .await
            .unwrap();
        let now = store::find(house.centre.database.read(), request.id).await;
        let now = now.unwrap();
        assert_eq!((now.stage, &now.times), (Stage::Assigned, &request.times));
        assert_eq!(now.asker.name, "Jana Petersen");
        house.work().await;
        let letters = house.letters().split_off(before);
        assert_eq!(letters.len(), 2, "both sides are told");
        let open = assignments::store::open_of(house.centre.database.read(), request.id).await;
        let appointment = open.unwrap().unwrap().appointment;
        let found = registry::calendar::find(&house.centre, appointment).await;
        let (appointment, _) = found.unwrap();
        assert_eq!(appointment.at.place, "KANARIE-RAUM 9");
        assert_eq!(appointment.sequence, 1);
    }
}

#[tokio::test]
async fn whoever_came_to_the_same_case_is_wished_for_again() {
    let (pool, request) = assigned(Engine::Sqlite).await;
    let house = &pool.house;
    let open = assignments::store::open_of(house.centre.database.read(), request.id).await;
    let who = open.unwrap().unwrap().interpreter;
    for (file_number, preferred) in [("KANARIE-AKTE", Some(who)), ("KANARIE-ANDERE", None)] {
        let mut wished = wished("parent_talk", &[]);
        wished.asker.institution = request.asker.institution.clone();
        wished.need.file_number = file_number.to_owned();
        ask(&house.centre, &Actor::visitor(), &wished, file_number)
            .await
            .unwrap();
        let kept = every(house, Stage::Unconfirmed).await.pop().unwrap();
        assert_eq!(kept.need.preferred, preferred, "{file_number}");
    }
}

#[tokio::test]
async fn the_institutions_page_leads_to_its_appointment_and_names_no_reason_of_a_volunteer() {
    let (pool, request) = assigned(Engine::Sqlite).await;
    let house = &pool.house;
    let change = pool.change().await;
    let until = change.now() + TimeDelta::days(30);
    let secret = crate::links::make(&change, crate::links::Purpose::Request, request.id, until);
    let secret = secret.await.unwrap();
    let subject = values::subject::Subject::new(crate::requests::SUBJECT, request.id);
    let entry = platform::database::Entry::new("requests-asked", subject.clone());
    change.commit(entry).await.unwrap();
    let link = format!("/dortmund{}", crate::paths::own_request(&secret));
    let mut school = house.visitor();
    let page = school.get(&link).await.with_status(200);
    let door = page.form(&format!("{link}/einsatz"));
    let there = school.send(&door).await.with_status(303);
    let there = there.location().to_owned();
    assert!(there.contains("/sprachmittlung/nachweis/"), "{there}");
    school.get(&there).await.with_status(200);
    // Somebody falls ill.
    let change = pool.change().await;
    let held = store::hold(&change, request.id).await.unwrap();
    let why = Why {
        reason: "assignments-reason-ill",
        words: "Grippe",
    };
    store::advance(&change, &held, Event::Release, why)
        .await
        .unwrap();
    let entry = platform::database::Entry::new("requests-asked", subject);
    change.commit(entry).await.unwrap();
    let ill = house
        .centre
        .texts
        .say(Language::German, "assignments-reason-ill");
    school
        .get(&link)
        .await
        .see("Die Zusage fiel weg")
        .see_no(&ill)
        .see_no("Grippe");
}

#[tokio::test]
async fn what_ran_out_of_time_falls_due_and_ends_with_one_click() {
    for engine in Engine::all() {
        let house = house(engine, &pool::shipped::first().unwrap()).await;
        let one = confirmed(&house, &wished("parent_talk", &[]), "form").await;
        let mut amal = house.signed_in(AMAL).await;
        let start = "/dortmund/intern";
        amal.get(start).await.see_no("Termin verstrichen");
        house.wait(TimeDelta::days(23));
        jobs::enqueue_daily(&house.centre).await.unwrap();
        house.work().await;
        let due = "select count(*) from deadline where text_key = 'requests-deadline-passed'";
        assert_eq!(house.backdoor().await.number(due).await, 1);
        let mut amal = house.signed_in(AMAL).await;
        amal.get(start).await.see("Termin verstrichen");
        let passed = format!("/dortmund{}", crate::requests::paths::PASSED);
        let page = amal
            .get(&passed)
            .await
            .with_status(200)
            .see("Nordschule")
            .form(&passed);
        amal.send(&page).await.with_status(303);
        let now = store::find(house.centre.database.read(), one.id).await;
        assert_eq!(now.unwrap().stage, Stage::Unfilled);
        amal.get(&passed)
            .await
            .see("Keine Anfrage ist liegen geblieben");
    }
}

#[tokio::test]
async fn an_open_question_is_asked_once_more() {
    let house = house(Engine::Sqlite, &pool::shipped::first().unwrap()).await;
    let one = confirmed(&house, &wished("parent_talk", &[]), "form").await;
    let amal = house.actor(AMAL).await;
    desk::ask_back(&house.centre, &amal, one.id, "Wie viele kommen?")
        .await
        .unwrap();
    for _ in 0..10 {
        house.wait(TimeDelta::days(1));
        jobs::enqueue_daily(&house.centre).await.unwrap();
        house.work().await;
    }
    let letters = house.letters().into_iter();
    let reminders = letters.filter(|mail| mail.subject().contains("noch offen"));
    let texts: Vec<String> = reminders.map(|mail| mail.text).collect();
    assert_eq!(texts.len(), 1);
    assert!(texts[0].contains("Wie viele kommen?"));
}

#[tokio::test]
async fn words_that_hide_something_reach_nobody() {
    let house = house(Engine::Sqlite, &pool::shipped::first().unwrap()).await;
    let one = confirmed(&house, &wished("parent_talk", &[]), "form").await;
    let amal = house.actor(AMAL).await;
    let hidden = desk::ask_back(&house.centre, &amal, one.id, "Wie viele\u{202e}?").await;
    assert!(matches!(hidden, Err(Error::Invalid(_))), "{hidden:?}");
}

#[tokio::test]
async fn more_requests_than_a_statement_takes_are_read_and_made_nameless() {
    for engine in Engine::all() {
        let house = house(engine, &pool::shipped::first().unwrap()).await;
        let one = confirmed(&house, &wished("parent_talk", &[]), "form").await;
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        let new = store::NewRequest {
            mode: one.mode,
            stage: Stage::Cancelled,
            asker: one.asker.clone(),
            need: one.need.clone(),
            times: one.times.clone(),
            judged: one.judged.clone(),
            fund: None,
            series: None,
        };
        let mut ids = Vec::new();
        for _ in 0..1_100 {
            ids.push(store::insert(&change, &new).await.unwrap().id);
        }
        let found = store::list_of(change.rows(), ids.iter().copied()).await;
        let found = found.unwrap();
        assert_eq!(found.len(), 1_100);
        assert!(found.iter().all(|one| one.times.len() == 1));
        store::privacy::anonymise(&change, &ids, "nobody")
            .await
            .unwrap();
        let found = store::list_of(change.rows(), ids).await.unwrap();
        assert!(found.iter().all(|one| one.asker.email.is_empty()));
    }
}

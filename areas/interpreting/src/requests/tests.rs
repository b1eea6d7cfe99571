//! Requests with what the rules say to them, from the form to the desk and back.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use platform::{Error, access::Actor, jobs};
use registry::calendar::time::Wall;
use testing::{AMAL, Engine, TestHouse};
use values::{id::Id, language::Language};

use super::{
    actions::{
        asking::{Answer, ask, take_down},
        desk,
        own::{self, Corrected, Scope},
    },
    form::{Amendment, Repeat, Wished},
    model::{Asker, GenderWish, Need, Request, Stage},
    reasons, store,
};
use crate::{
    assignments::{self, Origin},
    interpreters::Way,
    invitations::tests::ground::{Pool, areas},
    pool::{self, Medium, Mode, RuleSet, model::Money},
    requests::{Event, store::Why},
};

const SCHOOL: &str = "sekretariat@nordschule.example";

fn wall(text: &str) -> Wall {
    Wall {
        start: text.parse().unwrap(),
        minutes: 60,
    }
}

/// What a school asks for, where everything is in order.
fn wished(occasion: &str, subjects: &[&str]) -> Wished {
    Wished {
        asker: Asker {
            organisation: None,
            institution: "Nordschule".to_owned(),
            kind: "school".to_owned(),
            name: "Petra Kanarek".to_owned(),
            email: SCHOOL.to_owned(),
            phone: "0231 5550101".to_owned(),
            language: Language::German,
        },
        need: Need {
            language: "ar".to_owned(),
            variety: String::new(),
            substitutes: Vec::new(),
            occasion: occasion.to_owned(),
            medium: Medium::Place,
            place: "Schulstraße 1".to_owned(),
            postcode: "44145".to_owned(),
            town: "Dortmund".to_owned(),
            district: None,
            gender: GenderWish::None,
            file_number: String::new(),
            note: String::new(),
            priority: 0,
            preferred: None,
        },
        times: vec![wall("2026-12-15T09:30:00")],
        repeat: None,
        subjects: subjects.iter().map(|key| (*key).to_owned()).collect(),
        is_public_room: true,
    }
}

/// A house with rules of its own.
async fn house(engine: Engine, rules: &RuleSet) -> TestHouse {
    let house = testing::house(engine, areas).await;
    put(&house, rules).await;
    house
}

async fn put(house: &TestHouse, rules: &RuleSet) {
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let today = house.clock.today();
    pool::store::put(&change, today, rules).await.unwrap();
    let subject = values::subject::Subject::new(pool::model::SUBJECT, Id::named("test"));
    let entry = platform::database::Entry::new("pool-rules-written", subject);
    change.commit(entry).await.unwrap();
}

/// Aachen's rules for schools of Dortmund.
fn aachen() -> RuleSet {
    let mut rules = pool::shipped::read("aachen").unwrap().unwrap();
    rules.territory.postcodes.clear();
    rules
}

async fn every(house: &TestHouse, stage: Stage) -> Vec<Request> {
    let found = store::list_in(house.centre.database.read(), &[stage]).await;
    found.unwrap()
}

/// The request a visitor has asked for and confirmed.
async fn confirmed(house: &TestHouse, wished: &Wished, form: &str) -> Request {
    let answer = ask(&house.centre, &Actor::visitor(), wished, form).await;
    assert!(matches!(answer, Ok(Answer::Mailed(_))), "{answer:?}");
    let one = every(house, Stage::Unconfirmed).await.remove(0);
    let own = own::of_staff(&house.actor(AMAL).await, one.id).unwrap();
    own::confirm(&house.centre, &own).await.unwrap();
    store::find(house.centre.database.read(), one.id)
        .await
        .unwrap()
}

#[tokio::test]
async fn what_a_coordinator_decides_is_seen_by_both_sides_whatever_the_rules_are_later() {
    for engine in Engine::all() {
        let rules = aachen();
        let house = house(engine, &rules).await;
        let occasion = rules.occasions[0].key.clone();
        let wished = wished(&occasion, &["aosf"]);
        let answer = ask(&house.centre, &Actor::visitor(), &wished, "form").await;
        let Ok(Answer::Mailed(verdict)) = answer else {
            panic!("{answer:?}")
        };
        assert_eq!(verdict.findings[0].rule, "subject");
        house.work().await;
        let mail = house.letters().pop().unwrap();
        let link = mail.text.split("http://ki.example").nth(1).unwrap();
        let link = link.split_whitespace().next().unwrap();
        let mut school = house.visitor();
        let decides = "Das entscheidet die Koordination";
        school.get(link).await.with_status(200).see(decides);
        let one = every(&house, Stage::Unconfirmed).await.remove(0);
        let own = own::of_staff(&house.actor(AMAL).await, one.id).unwrap();
        own::confirm(&house.centre, &own).await.unwrap();
        // Tomorrow nobody asks about it any more.
        let mut later = rules.clone();
        later.exclusions.clear();
        house.wait(TimeDelta::days(1));
        put(&house, &later).await;
        school.get(link).await.see(decides);
        let mut amal = house.signed_in(AMAL).await;
        let page = format!("/dortmund{}", crate::paths::request(one.id));
        amal.get(&page)
            .await
            .see(decides)
            .see("Eigenmittel")
            .see_no("Landesmittel");
        let list = format!("/dortmund{}", crate::paths::DESK);
        amal.get(&list).await.see("Ihre Entscheidung");
        let kept = store::find(house.centre.database.read(), one.id).await;
        let subjects = BTreeSet::from(["aosf".to_owned()]);
        assert_eq!(kept.unwrap().judged.subjects, subjects);
        // What was answered goes with whoever answered.
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        store::privacy::anonymise(&change, &[one.id], "nobody")
            .await
            .unwrap();
        let kept = store::find(change.rows(), one.id).await.unwrap();
        assert!(kept.judged.subjects.is_empty());
    }
}

/// A house where the invented fund of the registry's example data pays for schools.
async fn funded(engine: Engine) -> TestHouse {
    let mut rules = pool::shipped::first().unwrap();
    rules.series.most = 5;
    rules.money = vec![Money {
        fund: "Beispielprogramm sprachmittlung".to_owned(),
        kinds: BTreeSet::from(["school".to_owned()]),
        despite: BTreeSet::new(),
    }];
    let house = house(engine, &rules).await;
    let funds = registry::areas()
        .into_iter()
        .find(|area| area.key == "funds");
    (funds.unwrap().seeds)(house.centre.clone()).await.unwrap();
    house
}

#[tokio::test]
async fn each_date_of_a_series_is_paid_from_the_year_it_lies_in() {
    for engine in Engine::all() {
        let house = funded(engine).await;
        let mut wished = wished("parent_talk", &[]);
        wished.repeat = Some(Repeat {
            every_weeks: 1,
            count: 5,
        });
        wished.times = vec![wall("2026-12-14T09:30:00")];
        ask(&house.centre, &Actor::visitor(), &wished, "form")
            .await
            .unwrap();
        let all = every(&house, Stage::Unconfirmed).await;
        // There is a budget for 2026 and none for the next year.
        let has_fund: Vec<bool> = all.iter().map(|one| one.fund.is_some()).collect();
        assert_eq!(has_fund, [true, true, true, false, false]);
    }
}

#[tokio::test]
async fn who_pays_is_found_anew_with_a_correction_unless_somebody_has_chosen() {
    for engine in Engine::all() {
        let house = funded(engine).await;
        let mut wished = wished("parent_talk", &[]);
        let one = confirmed(&house, &wished, "form").await;
        let fund = one.fund;
        assert!(fund.is_some());
        let actor = house.actor(AMAL).await;
        let own = own::of_staff(&actor, one.id).unwrap();
        wished.asker.kind = "kita".to_owned();
        let correct = || own::correct(&house.centre, &own, &wished, Scope::This, false);
        correct().await.unwrap();
        let find = || store::find(house.centre.database.read(), one.id);
        assert_eq!(find().await.unwrap().fund, None);
        desk::set_fund(&house.centre, &actor, one.id, fund)
            .await
            .unwrap();
        correct().await.unwrap();
        assert_eq!(find().await.unwrap().fund, fund);
    }
}

#[tokio::test]
async fn a_coordinator_writes_down_what_comes_by_telephone_and_decides_despite_the_rules() {
    for engine in Engine::all() {
        let mut rules = pool::shipped::first().unwrap();
        rules.short_notice_asks_back = false;
        let house = house(engine, &rules).await;
        let amal = house.actor(AMAL).await;
        let mut soon = wished("parent_talk", &[]);
        soon.asker.email = String::new();
        soon.times = vec![wall("2026-11-25T09:30:00")];
        let refused = take_down(&house.centre, &amal, &soon, "form", false).await;
        assert!(matches!(refused, Ok(Answer::Refused(_))), "{refused:?}");
        let taken = take_down(&house.centre, &amal, &soon, "form", true).await;
        let Ok(Answer::Taken(id)) = taken else {
            panic!("{taken:?}")
        };
        // Pressed twice, it is one.
        let again = take_down(&house.centre, &amal, &soon, "form", true).await;
        assert!(matches!(again, Ok(Answer::Taken(same)) if same == id));
        let rows = house.centre.database.read();
        let kept = store::find(rows, id).await.unwrap();
        assert_eq!((kept.stage, kept.handled_by), (Stage::New, amal.account));
        let steps = store::steps(rows, id).await.unwrap();
        assert_eq!(steps[0].reason, reasons::TELEPHONED);
        house.work().await;
        assert!(house.letters().is_empty(), "nobody has an address");
        // What is over stays over, whoever decides.
        soon.times = vec![wall("2026-11-02T09:30:00")];
        let past = take_down(&house.centre, &amal, &soon, "other", true).await;
        assert!(matches!(past, Ok(Answer::Refused(_))), "{past:?}");
        let visitor = take_down(&house.centre, &Actor::visitor(), &soon, "third", true).await;
        assert!(visitor.is_err());
    }
}

#[tokio::test]
async fn a_coordinator_widens_a_search_without_taking_back_what_people_were_asked() {
    for engine in Engine::all() {
        let house = house(engine, &pool::shipped::first().unwrap()).await;
        let mut wished = wished("parent_talk", &[]);
        let one = confirmed(&house, &wished, "form").await;
        let amal = house.actor(AMAL).await;
        desk::check(&house.centre, &amal, one.id).await.unwrap();
        let own = own::of_staff(&amal, one.id).unwrap();
        wished.need.substitutes = vec!["apc".to_owned()];
        let done = own::correct(&house.centre, &own, &wished, Scope::This, false).await;
        let (changed, left) = (1, 0);
        assert_eq!(done.unwrap(), Corrected::Done { changed, left });
        // All within one moment of the test's clock, so in no order.
        let steps = || async {
            let steps = store::steps(house.centre.database.read(), one.id).await;
            let events = steps.unwrap().into_iter().map(|step| step.event);
            let mut events: Vec<String> = events.collect();
            events.sort();
            events
        };
        assert_eq!(steps().await, ["amend", "check", "confirm"]);
        // Another day is another question.
        wished.times = vec![wall("2026-12-16T09:30:00")];
        let done = own::correct(&house.centre, &own, &wished, Scope::This, false).await;
        assert!(matches!(done.unwrap(), Corrected::Done { .. }));
        let all = ["amend", "check", "check", "confirm", "correct"];
        assert_eq!(steps().await, all);
        let now = store::find(house.centre.database.read(), one.id).await;
        let now = now.unwrap();
        assert_eq!(now.stage, Stage::Searching);
        assert_eq!(now.need.substitutes, ["apc"]);
    }
}

/// A pool where somebody comes.
async fn assigned(engine: Engine) -> (Pool, Request) {
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
    let subject = values::subject::Subject::new(super::SUBJECT, request.id);
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
        own::amend(&house.centre, &own, &amendment).await.unwrap();
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
    let subject = values::subject::Subject::new(super::SUBJECT, request.id);
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
        let passed = format!("/dortmund{}", super::paths::PASSED);
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

//! One mail a day to each person about what is new; somebody else is told when nobody acts; nobody
//! is told anything twice.

use chrono::TimeDelta;
use platform::{area::Concerned, jobs};
use testing::{AMAL, BRANDT, Engine, MIRA, NILS, TestHouse};

use crate::{areas, deadline, own::add, replace};

const LIST: &str = "/dortmund/intern/fristen";

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// What a node does in the morning.
async fn morning(house: &TestHouse) {
    jobs::enqueue_daily(&house.centre).await.unwrap();
    house.work().await;
}

/// To whom mails have gone so far, and how many, sorted.
fn sent(house: &TestHouse) -> Vec<String> {
    let letters = house.letters().into_iter();
    let to = letters.map(|letter| letter.header("to").unwrap().to_owned());
    let mut to: Vec<_> = to
        .map(|to| {
            to.rsplit('<')
                .next()
                .unwrap()
                .trim_end_matches('>')
                .to_owned()
        })
        .collect();
    to.sort();
    to
}

#[tokio::test]
async fn ten_deadlines_are_one_mail() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        for number in 0..10 {
            let day = format!("2026-11-{}", 20 + number);
            add(
                &mut amal,
                &format!("Aufgabe {number}"),
                &day,
                "role:coordinator",
            )
            .await;
        }
        morning(&house).await;
        let is_hers = |letter: &testing::Mail| letter.header("to").unwrap().contains(AMAL.email);
        let letter = house.letters().into_iter().find(is_hers);
        let letter = letter.unwrap();
        assert_eq!(letter.subject(), "10 Fristen für Sie");
        for words in [
            "Überfällig:",
            "Heute ist der letzte Tag:",
            "Bald fällig:",
            "Aufgabe 9",
        ] {
            assert!(letter.text.contains(words), "{words}: {}", letter.text);
        }
        let off = letter.header("list-unsubscribe").unwrap();
        assert_eq!(off, format!("<http://ki.example{LIST}>"));
        assert_eq!(
            sent(&house).iter().filter(|to| *to == AMAL.email).count(),
            1
        );
    }
}

/// A button that leads to "not found" tells people that something is due and not what.
#[tokio::test]
async fn whoever_may_not_open_the_list_is_led_to_their_start_page() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let (to_list, to_start) = (LIST, "/dortmund/intern");
        for person in [AMAL, MIRA] {
            let holder = format!("account:{}", house.account(person).await);
            add(&mut amal, "Räume buchen", "2026-11-25", &holder).await;
        }
        morning(&house).await;
        for (person, page) in [(AMAL, to_list), (MIRA, to_start)] {
            let letters = house.letters().into_iter();
            let is_theirs =
                |letter: &testing::Mail| letter.header("to").unwrap().contains(person.email);
            let letter = letters.into_iter().find(is_theirs).unwrap();
            let button = format!("href=\"http://ki.example{page}\"");
            assert!(letter.html.contains(&button), "{}", letter.html);
            let mut visitor = house.signed_in(person).await;
            visitor.get(page).await.with_status(200).see("Räume buchen");
        }
    }
}

#[tokio::test]
async fn a_person_is_told_at_the_reminder_day_at_the_last_day_and_after_it_once_each() {
    for engine in Engine::all() {
        let house = house(engine).await;
        replace(
            &house,
            1,
            &[deadline("masterplan", "2026-11-26", "2026-11-25")],
        )
        .await;
        let mut told = Vec::new();
        for _ in 24..32 {
            // Twice a day, and after a restart: still once.
            morning(&house).await;
            morning(&house).await;
            told.push(sent(&house).iter().filter(|to| *to == AMAL.email).count());
            // The area says the same again: that is no news.
            replace(
                &house,
                1,
                &[deadline("masterplan", "2026-11-26", "2026-11-25")],
            )
            .await;
            house.wait(TimeDelta::days(1));
        }
        assert_eq!(told, [0, 1, 2, 3, 3, 3, 3, 3]);
    }
}

#[tokio::test]
async fn after_three_days_the_director_is_told_and_the_centre_may_decide_otherwise() {
    for engine in Engine::all() {
        let house = house(engine).await;
        replace(
            &house,
            1,
            &[deadline("masterplan", "2026-11-24", "2026-11-24")],
        )
        .await;
        let mut told = Vec::new();
        for _ in 24..29 {
            morning(&house).await;
            told.push(sent(&house).iter().filter(|to| *to == BRANDT.email).count());
            house.wait(TimeDelta::days(1));
        }
        assert_eq!(told, [0, 0, 0, 1, 1]);
        let letter = house
            .letters()
            .into_iter()
            .find(|letter| letter.text.contains("seit Tagen"));
        assert!(letter.unwrap().header("to").unwrap().contains(BRANDT.email));
        let mut nils = house.signed_in(NILS).await;
        let rules = format!("{LIST}/regeln");
        let form = nils.get(&rules).await.form(&rules);
        let wrong = form.clone().fill("escalate_days", "0");
        nils.send(&wrong).await.with_status(422);
        let form = form
            .fill("escalate_days", "1")
            .fill("escalate_role", "administrator");
        assert_eq!(nils.send(&form).await.location(), LIST);
        morning(&house).await;
        assert!(sent(&house).contains(&NILS.email.to_owned()));
    }
}

#[tokio::test]
async fn a_deadline_put_off_is_remembered_anew_and_one_that_is_done_never() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let path = add(&mut amal, "Sachbericht", "2026-11-25", "role:coordinator").await;
        morning(&house).await;
        assert_eq!(sent(&house), [AMAL.email]);
        let later = format!("{path}/verschieben");
        let form = amal.get(&path).await.form(&later);
        let form = form
            .fill("due_on", "2026-12-20")
            .fill("reason", "Land antwortet nicht");
        amal.send(&form).await.location();
        house.wait(TimeDelta::days(1));
        morning(&house).await;
        assert_eq!(sent(&house).len(), 1, "its reminder day has moved, too");
        house.wait(TimeDelta::days(11));
        morning(&house).await;
        assert_eq!(sent(&house).len(), 2);
        let mut amal = house.signed_in(AMAL).await;
        amal.post(&format!("{path}/erledigt"), &[]).await.location();
        house.wait(TimeDelta::days(30));
        morning(&house).await;
        assert_eq!(sent(&house).len(), 2);
        house.wait(TimeDelta::days(366));
        morning(&house).await;
        platform::privacy::carry_out(&house.centre).await.unwrap();
        let left = house
            .backdoor()
            .await
            .number("select count(*) from deadline")
            .await;
        assert_eq!(left, 0, "what is done goes after a year");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_workers_of_two_nodes_remind_each_person_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let other = house.next_door().await;
        replace(
            &house,
            1,
            &[deadline("masterplan", "2026-11-24", "2026-11-24")],
        )
        .await;
        let workers: Vec<_> = (0..8)
            .map(|number| {
                let here = if number % 2 == 0 { &house } else { &other };
                let centre = here.centre.clone();
                tokio::spawn(async move {
                    jobs::enqueue_daily(&centre).await.unwrap();
                    jobs::run_due(&centre).await.unwrap();
                })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap();
        }
        house.work().await;
        assert_eq!(sent(&house), [AMAL.email]);
    }
}

#[tokio::test]
async fn whoever_wants_no_mail_gets_none_and_is_kept_out_of_the_way_when_erased() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let me = format!("account:{}", house.account(AMAL).await);
        add(&mut amal, "Räume buchen", "2026-11-25", &me).await;
        let switch = format!("{LIST}/erinnerungen");
        let form = amal.get(LIST).await.form(&switch);
        assert_eq!(amal.send(&form).await.location(), LIST);
        amal.get(LIST).await.see("keine Erinnerungen");
        morning(&house).await;
        assert!(sent(&house).is_empty());
        let concerned = Concerned {
            account: Some(house.account(AMAL).await),
            person: None,
        };
        let area = &house.house.areas[0];
        let platform::area::PersonalData::Kept { export, erase } = &area.personal_data else {
            panic!("deadlines name people");
        };
        let data = export(house.centre.clone(), concerned).await.unwrap();
        assert_eq!(data["deadlines"][0]["name"], "Räume buchen");
        erase(house.centre.clone(), concerned).await.unwrap();
        let dump = house.backdoor().await.dump().await;
        let left: Vec<_> = dump
            .lines()
            .filter(|line| line.starts_with("deadline") && line.contains(AMAL.name))
            .collect();
        assert!(left.is_empty(), "{left:?}");
        let mut brandt = house.signed_in(BRANDT).await;
        brandt.get("/dortmund/intern").await.see("Räume buchen");
    }
}

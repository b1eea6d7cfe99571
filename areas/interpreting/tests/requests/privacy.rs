//! What is kept about people, and for how long.

use chrono::TimeDelta;
use platform::area::{Concerned, PersonalData, Retention};
use serde_json::Value;
use testing::{AMAL, Engine, TestHouse};
use values::day::Day;

use crate::{confirmed, filled, house, stages};

fn requests() -> platform::area::Area {
    let mut all = interpreting::areas().into_iter();
    all.find(|area| area.key == "requests").unwrap()
}

async fn expire(house: &TestHouse) -> u64 {
    let table = requests().tables[0];
    let Retention::ByItself { days, expire } = table.retention else {
        panic!("requests end by themselves")
    };
    let today: Day = house.clock.today();
    let kept_from = today - TimeDelta::days(days.into());
    expire(house.centre.clone(), kept_from).await.unwrap()
}

#[tokio::test]
async fn what_nobody_confirms_is_gone_after_a_week() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = filled(&mut school).await;
        school.send(&form).await.with_status(200);
        assert_eq!(expire(&house).await, 0);
        house.wait(TimeDelta::days(8));
        assert_eq!(expire(&house).await, 1);
        assert!(stages(&house).await.is_empty());
    }
}

#[tokio::test]
async fn people_are_taken_out_two_years_after_the_end_and_the_figures_stay() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let link = confirmed(&house).await;
        let mut school = house.visitor();
        let reason = [("reason", "requests-reason-not-needed")];
        school
            .post(&format!("{link}/absagen"), &reason)
            .await
            .with_status(303);
        house.wait(TimeDelta::days(740));
        assert_eq!(
            expire(&house).await,
            0,
            "its date was less than two years ago"
        );
        house.wait(TimeDelta::days(30));
        assert_eq!(expire(&house).await, 1);
        assert_eq!(expire(&house).await, 0);
        let backdoor = house.backdoor().await;
        let rows = backdoor.dump().await;
        let rows: Vec<&str> = rows
            .lines()
            .filter(|line| line.starts_with("interpreting_request"))
            .collect();
        let rows = rows.join("\n");
        for canary in [
            "Kanarek",
            "nordschule.example",
            "5550101",
            "Raum 12",
            "A-2026",
        ] {
            assert!(!rows.contains(canary), "{canary} is still there");
        }
        assert!(rows.contains("Nordschule") && rows.contains("cancelled"));
    }
}

#[tokio::test]
async fn a_contact_gets_what_is_kept_about_them_and_can_have_it_erased() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = filled(&mut school).await.fill("email", AMAL.email);
        school.send(&form).await.with_status(200);
        let whom = Concerned {
            account: Some(house.account(AMAL).await),
            person: None,
        };
        let PersonalData::Kept { export, erase } = requests().personal_data else {
            panic!("requests keep something about people")
        };
        let kept = export(house.centre.clone(), whom).await.unwrap();
        assert_eq!(kept["requests"][0]["name"], "Petra Kanarek");
        erase(house.centre.clone(), whom).await.unwrap();
        let kept = export(house.centre.clone(), whom).await.unwrap();
        assert_eq!(kept, Value::Null);
        let rows = house.backdoor().await.dump().await;
        let own = rows
            .lines()
            .filter(|line| line.starts_with("interpreting_request:"));
        assert!(!own.collect::<String>().contains("Kanarek"));
    }
}

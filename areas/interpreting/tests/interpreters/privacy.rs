//! What is kept about interpreters, how long, and what an erasure leaves.

use platform::{
    area::{Area, Concerned, MergedPerson, PersonalData},
    privacy::retention,
};
use testing::{AMAL, Engine, TestHouse};
use values::id::Id;

use crate::ground::{CANARY, LIST, active, house, person, prepared, reads, registered};

fn area() -> Area {
    let mut all = interpreting::areas().into_iter();
    all.find(|area| area.key == "interpreters").unwrap()
}

async fn whom(house: &TestHouse) -> Concerned {
    let backdoor = house.backdoor().await;
    let sql = "select cast(number as text) from person where given_name = 'Shirin'";
    let number = backdoor.texts(sql).await.remove(0);
    let mut amal = house.signed_in(AMAL).await;
    let page = amal
        .get(&format!("/dortmund/intern/personen/P-{number}"))
        .await;
    let path = page.location().to_owned();
    let id: Id = path.rsplit('/').next().unwrap().parse().unwrap();
    Concerned {
        account: None,
        person: Some(id),
    }
}

#[tokio::test]
async fn everything_is_handed_out_and_an_erasure_leaves_nothing() {
    let PersonalData::Kept { export, erase } = area().personal_data else {
        panic!("interpreters keep nothing beyond an erasure");
    };
    for engine in Engine::all() {
        let house = house(engine).await;
        active(&house, "Shirin").await;
        let backdoor = house.backdoor().await;
        let note = format!("update interpreting_interpreter set note = '{CANARY}'");
        backdoor.execute(&note).await;
        let whom = whom(&house).await;
        let said = export(house.centre.clone(), whom)
            .await
            .unwrap()
            .to_string();
        for part in [
            CANARY,
            "2031-11-20",
            "Basis",
            "mit Bus und Bahn",
            "auf Papier",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        erase(house.centre.clone(), whom).await.unwrap();
        for table in [
            "interpreting_interpreter",
            "interpreting_conduct_certificate",
            "interpreting_pledge",
            "interpreting_training",
            "interpreting_intake_talk",
        ] {
            let count = format!("select count(*) from {table}");
            assert_eq!(backdoor.number(&count).await, 0, "{table}");
        }
        let due = "select count(*) from deadline where owner_kind = 'interpreter'";
        assert_eq!(backdoor.number(due).await, 0);
        let again = export(house.centre.clone(), whom).await.unwrap();
        assert!(again.is_null());
    }
}

#[tokio::test]
async fn certificates_go_half_a_year_after_a_farewell_and_the_record_after_a_year() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (mut amal, page) = active(&house, "Shirin").await;
        amal.post(&format!("{page}/abschied"), &[]).await;
        let backdoor = house.backdoor().await;
        let certificates = "select count(*) from interpreting_conduct_certificate";
        let records = "select count(*) from interpreting_interpreter";
        for (days, left) in [(180, (1, 1)), (1, (0, 1)), (184, (0, 1)), (1, (0, 0))] {
            house.wait(chrono::TimeDelta::days(days));
            retention::carry_out(&house.centre).await.unwrap();
            let found = (
                backdoor.number(certificates).await,
                backdoor.number(records).await,
            );
            assert_eq!(found, left, "{days} days on");
        }
    }
}

#[tokio::test]
async fn an_interest_that_comes_to_nothing_goes_after_a_year() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    registered(&house, &mut amal, "Shirin").await;
    let backdoor = house.backdoor().await;
    let records = "select count(*) from interpreting_interpreter";
    for (days, left) in [(365, 1), (1, 0)] {
        house.wait(chrono::TimeDelta::days(days));
        retention::carry_out(&house.centre).await.unwrap();
        assert_eq!(backdoor.number(records).await, left);
    }
}

#[tokio::test]
async fn when_two_records_become_one_the_interpreter_follows_with_every_paper() {
    for engine in Engine::all() {
        let house = house(engine).await;
        prepared(&house, "Shirin").await;
        let from = whom(&house).await.person.unwrap();
        let into = person(&house, "Schirin", "schirin@mail.example").await;
        let merged = MergedPerson { from, into };
        let machine = platform::access::Actor::machine("test");
        let change = house.centre.change(&machine).await.unwrap();
        (area().person_merged)(&change, merged).await.unwrap();
        let entry = platform::database::Entry::new("people-merged", subject_of(into));
        change.commit(entry).await.unwrap();
        let mut amal = house.signed_in(AMAL).await;
        amal.get(LIST)
            .await
            .see("Namunazada, Schirin")
            .see_no("Namunazada, Shirin");
        // Both are interpreters: one record goes on.
        let other = registered(&house, &mut amal, "Parisa").await;
        amal.get(&other).await.with_status(200);
        let backdoor = house.backdoor().await;
        let rows = registry::people::search(&house.centre, &machine, "Parisa", 1)
            .await
            .unwrap();
        let merged = MergedPerson {
            from: into,
            into: rows[0].id,
        };
        let change = house.centre.change(&machine).await.unwrap();
        (area().person_merged)(&change, merged).await.unwrap();
        let entry = platform::database::Entry::new("people-merged", subject_of(rows[0].id));
        change.commit(entry).await.unwrap();
        let all = "select count(*) from interpreting_interpreter";
        assert_eq!(backdoor.number(all).await, 1);
        let papers = "select count(*) from interpreting_conduct_certificate";
        assert_eq!(backdoor.number(papers).await, 1);
        let page = amal.get(&other).await;
        for words in [
            "Eingesehen am",
            "16 Stunden von 16 Stunden",
            "geführt von Amal",
        ] {
            reads(&page, words);
        }
    }
}

fn subject_of(id: Id) -> values::subject::Subject {
    values::subject::Subject::new("person", id)
}

#[tokio::test]
async fn the_certificate_of_somebody_who_never_began_is_not_kept() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (_, page) = prepared(&house, "Shirin").await;
        let backdoor = house.backdoor().await;
        let certificates = "select count(*) from interpreting_conduct_certificate";
        for (days, left) in [(180, 1), (1, 0)] {
            house.wait(chrono::TimeDelta::days(days));
            retention::carry_out(&house.centre).await.unwrap();
            assert_eq!(backdoor.number(certificates).await, left, "{days} days on");
        }
        let mut amal = house.signed_in(AMAL).await;
        let today = house.clock.today().to_string();
        let conduct = [
            ("issued_on", today.as_str()),
            ("inspected_on", today.as_str()),
            ("inspected_by", "Amal"),
        ];
        amal.post(&format!("{page}/fuehrungszeugnis"), &conduct)
            .await
            .location();
        assert_eq!(backdoor.number(certificates).await, 1);
        amal.post(&format!("{page}/abschied"), &[]).await.location();
        assert_eq!(backdoor.number(certificates).await, 0);
    }
}

#[tokio::test]
async fn when_two_records_become_one_the_terms_of_the_active_one_hold() {
    for engine in Engine::all() {
        let house = house(engine).await;
        active(&house, "Shirin").await;
        let from = whom(&house).await.person.unwrap();
        let backdoor = house.backdoor().await;
        let terms =
            "update interpreting_interpreter set most_per_week = 9, paused_on = '2026-11-20'";
        backdoor.execute(terms).await;
        let mut amal = house.signed_in(AMAL).await;
        registered(&house, &mut amal, "Parisa").await;
        let machine = platform::access::Actor::machine("test");
        let rows = registry::people::search(&house.centre, &machine, "Parisa", 1)
            .await
            .unwrap();
        let into = rows[0].id;
        let change = house.centre.change(&machine).await.unwrap();
        (area().person_merged)(&change, MergedPerson { from, into })
            .await
            .unwrap();
        let entry = platform::database::Entry::new("people-merged", subject_of(into));
        change.commit(entry).await.unwrap();
        let kept = "select count(*) from interpreting_interpreter where most_per_week = 9 \
                    and paused_on is not null and active_since is not null";
        assert_eq!(backdoor.number(kept).await, 1);
    }
}

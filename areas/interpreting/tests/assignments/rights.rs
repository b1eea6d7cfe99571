//! Who may do what, and which links lead somewhere.

use chrono::TimeDelta;
use platform::area::Retention;
use testing::{AMAL, Engine, LUDMILA, MIRA};

use super::ground::{DESK, LIST, areas, house, place, work};

#[tokio::test]
async fn auditors_read_and_nobody_else_sees_anything() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let day = format!("{LIST}?tag={}", placed.start.date());
        let mut ludmila = house.signed_in(LUDMILA).await;
        let mut mira = house.signed_in(MIRA).await;
        for page in [&day, &placed.page] {
            ludmila.get(page).await.with_status(200);
            mira.get(page).await.with_status(404);
            let door = house.visitor().get(page).await;
            assert!(door.location().contains("/anmelden"), "{}", door.location());
        }
        let page = ludmila.get(&placed.page).await;
        page.see_no("<form class=\"sheet form\"");
        for fields in [
            vec![("do", "off"), ("reason", "centre/closed")],
            vec![("do", "say"), ("no_show", "family")],
        ] {
            ludmila.post(&placed.page, &fields).await.with_status(404);
            mira.post(&placed.page, &fields).await.with_status(404);
        }
        assert_eq!(placed.stage(&house).await, "assigned");
    }
}

#[tokio::test]
async fn looking_at_a_page_changes_nothing() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let backdoor = house.backdoor().await;
        for minutes in [-60, placed.minutes + 1] {
            placed.wait(&house, minutes);
            work(&house).await;
            let before = backdoor.dump().await;
            for side in [&placed.own, &placed.institution] {
                for _ in 0..2 {
                    let page = house.visitor().get(&side.link).await.with_status(200);
                    assert_eq!(page.header("cache-control"), Some("no-store"));
                    let paper = format!("{}/bestaetigung.pdf", side.link);
                    house.visitor().get(&paper).await;
                }
            }
            assert!(
                backdoor.dump().await == before,
                "a look has changed something"
            );
        }
    }
}

#[tokio::test]
async fn links_of_others_and_links_that_have_ended_lead_nowhere() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let secret = |link: &str| link.rsplit('/').next().unwrap().to_owned();
        let own = secret(&placed.own.link);
        let theirs = secret(&placed.institution.link);
        let page = |kind: &str, secret: &str| format!("/dortmund/sprachmittlung/{kind}/{secret}");
        let wrong = [
            page("nachweis", &own),
            page("einsatz", &theirs),
            page("einsatz", "falsch"),
            page("antwort", &own),
            page("anfrage", &theirs),
        ];
        let off = [("do", "off"), ("reason", "ill")];
        for address in &wrong {
            house.visitor().get(address).await.with_status(404);
        }
        for address in &wrong[..3] {
            house.visitor().post(address, &off).await.with_status(404);
            let paper = format!("{address}/bestaetigung.pdf");
            house.visitor().get(&paper).await.with_status(404);
        }
        let unknown = [("do", "erase")];
        house
            .visitor()
            .post(&placed.own.link, &unknown)
            .await
            .with_status(404);
        // Two months are time enough to confirm.
        placed.wait(&house, placed.minutes + 59 * 24 * 60);
        house.visitor().get(&placed.own.link).await.with_status(200);
        house.wait(TimeDelta::days(2));
        for side in [&placed.own, &placed.institution] {
            house.visitor().get(&side.link).await.with_status(410);
            placed.say(&house, side, 0).await.with_status(410);
            let paper = format!("{}/bestaetigung.pdf", side.link);
            house.visitor().get(&paper).await.with_status(410);
        }
    }
}

#[tokio::test]
async fn what_is_kept_goes_with_the_request() {
    for engine in Engine::all() {
        let house = house(engine).await;
        for name in ["interpreting_attendance", "interpreting_feedback"] {
            let mut tables = areas().into_iter().flat_map(|area| area.tables);
            let table = tables.find(|table| table.name == name).unwrap();
            let Retention::With { table, .. } = table.retention else {
                panic!("{name} goes with the assignment")
            };
            assert_eq!(table, "interpreting_assignment");
        }
        let backdoor = house.backdoor().await;
        let count = |table: &str| format!("select count(*) from interpreting_{table}");
        assert!(backdoor.number(&count("attendance")).await > 0);
        backdoor.execute("delete from interpreting_request").await;
        assert_eq!(backdoor.number(&count("assignment")).await, 0);
        assert_eq!(backdoor.number(&count("attendance")).await, 0);
        let mut amal = house.signed_in(AMAL).await;
        amal.get(LIST)
            .await
            .with_status(200)
            .see("An diesem Tag ist kein Einsatz");
        amal.get(DESK).await.with_status(200);
    }
}

use testing::{AMAL, Engine, LUDMILA, MIRA, Part, TestHouse, Visitor};
use values::id::Id;

use super::{
    ground::{Ask, DESK, Volunteer, Writer, house, request_page, volunteer},
    words::says,
};

async fn asked(house: &TestHouse, number: i64, ask: &Ask) -> Id {
    let mut writer = Writer::of(house).await.from(number);
    let id = writer.request(ask).await;
    writer.done().await;
    id
}

#[tokio::test]
async fn the_desk_shows_what_waits_the_most_urgent_first() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ada = volunteer(&house, &Volunteer::new("Ada")).await;
        let later = asked(&house, 1, &Ask::new("2026-12-10T10:00:00")).await;
        let soon = asked(&house, 2, &Ask::new("2026-11-25T12:00:00")).await;
        let new = Ask {
            stage: "new",
            language: "tr",
            ..Ask::new("2026-12-03T10:00:00")
        };
        asked(&house, 3, &new).await;
        let writer = Writer::of(&house).await;
        writer.invitation(later, ada, 1, None).await;
        writer.invitation(soon, ada, 1, Some("declined")).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(DESK).await.with_status(200);
        let words = page.words();
        let places = ["Schule 2", "Schule 3", "Schule 1"].map(|name| words.find(name).unwrap());
        assert!(places.is_sorted(), "{words}");
        says(&page, "noch 26 Stunden");
        says(&page, "noch 16 Tage");
        says(&page, "Niemand hat abgelehnt, eine Antwort offen");
        says(&page, "Eine Person hat abgelehnt, keine Antwort offen");
        says(&page, "Eine Person könnte");
        filters_narrow(&mut amal).await;
        amal.get(&format!("{DESK}?art=mine"))
            .await
            .see_no("Schule 1");
        let mine = format!("{}/uebernehmen", request_page(later));
        amal.post(&mine, &[]).await.with_status(303);
        amal.get(&format!("{DESK}?art=mine")).await.see("Schule 1");
        let csv = amal
            .get(&format!("{DESK}/liste/anfragen.csv"))
            .await
            .with_status(200);
        assert!(
            csv.text()
                .contains("Schule 2;Dortmund;Dari;25.11.2026;12:00"),
            "{}",
            csv.text()
        );
        amal.get(&format!("{DESK}/liste/anfragen.xlsx"))
            .await
            .with_status(200);
    }
}

#[tokio::test]
async fn the_list_says_in_which_order_it_stands_and_marks_only_a_column_that_was_chosen() {
    let house = house(Engine::Sqlite).await;
    asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
    let mut amal = house.signed_in(AMAL).await;
    let sorted = "aria-sort=\"ascending\"";
    let page = amal.get(DESK).await.with_status(200);
    says(&page, "Zuerst, was bald ist");
    assert!(!page.text().contains(sorted), "{}", page.text());
    let page = amal.get(&format!("{DESK}?art=all")).await.with_status(200);
    says(&page, "Der späteste steht oben");
    let by_time = format!("{DESK}?sortierung=termin");
    let page = amal.get(&by_time).await.with_status(200);
    says(&page, "Nach Dringlichkeit ordnen");
    assert!(page.text().contains(sorted), "{}", page.text());
}

async fn filters_narrow(amal: &mut Visitor) {
    amal.get(&format!("{DESK}?art=new"))
        .await
        .see("Schule 3")
        .see_no("Schule 1");
    amal.get(&format!("{DESK}?art=asked"))
        .await
        .see("Schule 1")
        .see_no("Schule 2");
    amal.get(&format!("{DESK}?spricht=tr"))
        .await
        .see("Schule 3")
        .see_no("Schule 2");
    amal.get(&format!("{DESK}?suche=schule+2"))
        .await
        .see("Schule 2")
        .see_no("Schule 3");
}

#[tokio::test]
async fn a_request_is_checked_asked_back_refused_given_up_and_reopened() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ask = Ask {
            stage: "new",
            ..Ask::new("2026-12-10T10:00:00")
        };
        let id = asked(&house, 1, &ask).await;
        let mut amal = house.signed_in(AMAL).await;
        let act = |what: &str| format!("{}/{what}", request_page(id));
        // Something must be said.
        amal.post(&act("rueckfrage"), &[]).await.with_status(409);
        let words = [("words", "Welcher Raum?")];
        amal.post(&act("rueckfrage"), &words).await.with_status(303);
        amal.get(&request_page(id)).await.see("Welcher Raum?");
        amal.post(&act("pruefen"), &[]).await.with_status(303);
        amal.post(&act("pruefen"), &[]).await.with_status(409);
        amal.post(&act("aufgeben"), &[]).await.with_status(409);
        let nobody = [("reason", "requests-reason-nobody-free")];
        amal.post(&act("aufgeben"), &nobody).await.with_status(303);
        amal.get(&format!("{DESK}?art=unfilled"))
            .await
            .see("Schule 1");
        amal.post(&act("wieder"), &[]).await.with_status(303);
        let words = [
            ("reason", "requests-reason-short-notice"),
            ("words", "Leider zu kurzfristig"),
        ];
        amal.post(&act("ablehnen"), &words).await.with_status(303);
        amal.get(DESK).await.see_no("Schule 1");
    }
}

#[tokio::test]
async fn only_whoever_agreed_or_was_phoned_is_placed_and_only_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ada = volunteer(&house, &Volunteer::new("Ada")).await;
        let direct = Volunteer {
            direct: true,
            ..Volunteer::new("Bea")
        };
        let bea = volunteer(&house, &direct).await;
        let resting = Volunteer {
            paused: true,
            ..Volunteer::new("Cem")
        };
        let cem = volunteer(&house, &resting).await;
        let id = asked(&house, 1, &Ask::new("2026-12-10T10:00:00")).await;
        let writer = Writer::of(&house).await;
        writer.invitation(id, ada, 1, None).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let act = format!("{}/besetzen", request_page(id));
        amal.post(&act, &[("time", "0")]).await.with_status(409);
        let ada = ada.to_string();
        let page = amal
            .post(&act, &[("interpreter", &ada), ("time", "0")])
            .await;
        page.with_status(409)
            .see("vor jedem Einsatz gefragt werden");
        let cem = cem.to_string();
        let fields = [
            ("interpreter", cem.as_str()),
            ("time", "0"),
            ("phoned", "1"),
        ];
        amal.post(&act, &fields)
            .await
            .with_status(409)
            .see("fehlt ein Nachweis");
        let fields = [
            ("interpreter", ada.as_str()),
            ("time", "7"),
            ("phoned", "1"),
        ];
        amal.post(&act, &fields).await.with_status(409);
        let bea = bea.to_string();
        let fields = [("interpreter", bea.as_str()), ("time", "0")];
        amal.post(&act, &fields).await.with_status(303);
        let fields = [
            ("interpreter", ada.as_str()),
            ("time", "0"),
            ("phoned", "1"),
        ];
        amal.post(&act, &fields).await.with_status(409);
        amal.get(&request_page(id)).await.see("Bea Muster");
        let backdoor = house.backdoor().await;
        let open = "select count(*) from interpreting_invitation where answer is null";
        assert_eq!(backdoor.number(open).await, 0);
        let made = "select count(*) from interpreting_assignment where made_by = 'placing'";
        assert_eq!(backdoor.number(made).await, 1);
        let day = amal.get(&format!("{DESK}/tag/2026-12-10")).await;
        day.see("Bea Muster").see("44137");
    }
}

#[tokio::test]
async fn whoever_reads_may_not_decide_and_strangers_see_nothing() {
    let house = house(Engine::Sqlite).await;
    let ada = volunteer(&house, &Volunteer::new("Ada")).await;
    let id = asked(&house, 1, &Ask::new("2026-12-10T10:00:00")).await;
    let pages = [
        DESK.to_owned(),
        format!("{DESK}/liste/anfragen.csv"),
        format!("{DESK}/tag/2026-12-10"),
        request_page(id),
        format!("{}/warum-nicht", request_page(id)),
    ];
    let mut ludmila = house.signed_in(LUDMILA).await;
    let mut mira = house.signed_in(MIRA).await;
    for page in &pages {
        ludmila.get(page).await.with_status(200);
        mira.get(page).await.with_status(404);
    }
    let acts = [
        "pruefen",
        "rueckfrage",
        "ablehnen",
        "aufgeben",
        "wieder",
        "uebernehmen",
        "besetzen",
    ];
    for act in acts {
        let address = format!("{}/{act}", request_page(id));
        ludmila
            .post(&address, &[("words", "nein")])
            .await
            .with_status(404);
    }
    for page in [format!("{DESK}/plan"), format!("{DESK}/ausfall/{ada}")] {
        ludmila.get(&page).await.with_status(404);
        ludmila.post(&page, &[]).await.with_status(404);
    }
}

#[tokio::test]
async fn the_map_shows_each_place_of_the_list_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut writer = Writer::of(&house).await;
        for (start, medium) in [
            ("2026-12-10T10:00:00", "place"),
            ("2026-12-10T12:00:00", "place"),
            ("2026-12-10T14:00:00", "video"),
        ] {
            let ask = Ask {
                medium,
                ..Ask::new(start)
            };
            writer.request(&ask).await;
        }
        let other = Ask {
            postcode: "44388",
            ..Ask::new("2026-12-10T16:00:00")
        };
        writer.request(&other).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let square = r#"{"type":"FeatureCollection","features":[{"type":"Feature",
            "properties":{"name":"Innenstadt-West"},"geometry":{"type":"Polygon",
            "coordinates":[[[7.4,51.48],[7.46,51.48],[7.46,51.53],[7.4,51.53],[7.4,51.48]]]}}]}"#;
        let parts = [
            Part::File("file", "bezirke.geojson", square.as_bytes()),
            Part::Text("source", "Stadt Dortmund"),
        ];
        let boundaries = "/dortmund/intern/orte/bezirke/grenzen";
        amal.post_parts(boundaries, &parts).await.with_status(303);
        let page = amal.get(&format!("{DESK}/tag/2026-12-10")).await;
        let page = page.with_status(200);
        assert_eq!(
            page.text()
                .matches("<circle class=\"district-map__place")
                .count(),
            2
        );
        page.see("Per Video");
        amal.get(&format!("{DESK}/tag/nie")).await.with_status(404);
    }
}

//! What a coordinator does while somebody is looked for: placing, asking the institution, the emergency.

use registry::people::{Direction, Level};
use testing::{AMAL, Engine, TestHouse};
use values::id::Id;

use super::{
    ground::{
        Ask, DESK, Volunteer, Writer, house, house_where, person_of, request_page, volunteer,
    },
    words::{plain, says},
};

async fn asked(house: &TestHouse, number: i64, ask: &Ask) -> Id {
    let mut writer = Writer::of(house).await.from(number);
    let id = writer.request(ask).await;
    writer.done().await;
    id
}

#[tokio::test]
async fn what_waits_for_the_first_look_or_an_answer_is_filled_with_one_click() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let direct = Volunteer {
            direct: true,
            ..Volunteer::new("Bea")
        };
        let bea = volunteer(&house, &direct).await.to_string();
        let mut amal = house.signed_in(AMAL).await;
        for (number, stage, start) in [
            (1, "new", "2026-12-10T10:00:00"),
            (2, "asked_back", "2026-12-11T10:00:00"),
        ] {
            let ask = Ask {
                stage,
                ..Ask::new(start)
            };
            let id = asked(&house, number, &ask).await;
            let page = amal.get(&request_page(id)).await.with_status(200);
            says(&page, "Direkt einsetzen");
            let fields = [("interpreter", bea.as_str()), ("time", "0")];
            let act = format!("{}/besetzen", request_page(id));
            amal.post(&act, &fields).await.with_status(303);
            says(&amal.get(&request_page(id)).await, "fällt aus");
        }
    }
}

#[tokio::test]
async fn whoever_is_asked_back_about_can_be_asked_for() {
    let house = house(Engine::Sqlite).await;
    let ada = volunteer(&house, &Volunteer::new("Ada")).await.to_string();
    let ask = Ask {
        stage: "asked_back",
        ..Ask::new("2026-12-10T10:00:00")
    };
    let id = asked(&house, 1, &ask).await;
    let mut amal = house.signed_in(AMAL).await;
    let fields = [("interpreter", ada.as_str()), ("time", "0")];
    let act = format!("{}/einladen", request_page(id));
    amal.post(&act, &fields).await.with_status(303);
    let backdoor = house.backdoor().await;
    let searching = "select count(*) from interpreting_request where stage = 'searching'";
    assert_eq!(backdoor.number(searching).await, 1);
}

#[tokio::test]
async fn who_has_said_no_counts_no_more_and_ways_out_appear() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ada = volunteer(&house, &Volunteer::new("Ada")).await;
        let bea = volunteer(&house, &Volunteer::new("Bea")).await;
        volunteer(&house, &Volunteer::new("Persisch").speaks("fa")).await;
        let id = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        let writer = Writer::of(&house).await;
        writer.invitation(id, ada, 5, Some("declined")).await;
        writer.invitation(id, bea, 5, Some("expired")).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&request_page(id)).await.with_status(200);
        page.see_no("Zu diesem Termin kann niemand");
        // Who let the time pass may be asked anew.
        assert!(page.text().contains(&format!("wer-{bea}")));
        assert!(!page.text().contains(&format!("wer-{ada}")));
        says(&amal.get(DESK).await, "Eine Person könnte");
        says(
            &amal.get(DESK).await,
            "Eine Person hat abgelehnt, keine Antwort offen, eine Person hat nicht geantwortet",
        );
        let writer = Writer::of(&house).await;
        let no = "update interpreting_invitation set answer = 'declined' where request_id = ?";
        writer.update(no, vec![id.0.into()]).await;
        writer.done().await;
        let page = amal.get(&request_page(id)).await.with_status(200);
        says(&page, "Alle, die könnten, haben abgesagt");
        says(&page, "Alle davon haben abgesagt");
        says(&page, "Persisch (Farsi) als Ersatz: eine Person könnte");
        says(&page, "fast dieselbe Sprache");
        says(&amal.get(DESK).await, "Niemand könnte");
        let why = amal
            .get(&format!("{}/warum-nicht?zeit=0", request_page(id)))
            .await;
        says(&why, "Hat für diese Anfrage abgesagt");
        says(&why, "Hat am Telefon zugesagt");
    }
}

#[tokio::test]
async fn a_way_out_is_a_question_to_the_institution_in_its_language() {
    let house = house(Engine::Sqlite).await;
    volunteer(&house, &Volunteer::new("Persisch").speaks("fa")).await;
    let id = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = amal.get(&request_page(id)).await.with_status(200);
    says(&page, "Einrichtung fragen");
    let address = format!("{}?zeit=0&ersatz=fa", request_page(id));
    assert!(page.text().contains("ersatz=fa#rueckfrage"));
    let page = amal.get(&address).await.with_status(200);
    says(&page, "Würde auch Persisch");
    let address = format!("{}?zeit=0&termin=2026-12-03T14:00:00", request_page(id));
    let page = amal.get(&address).await.with_status(200);
    says(&page, "Donnerstag, 3. Dezember 2026, 14:00");
}

#[tokio::test]
async fn languages_help_in_the_direction_in_which_they_are_understood() {
    for (spoken, wanted, helps) in [
        ("ru", "uk", true),
        ("uk", "ru", false),
        ("ckb", "kmr", false),
    ] {
        let house = house(Engine::Sqlite).await;
        volunteer(&house, &Volunteer::new("Ada").speaks(spoken)).await;
        let ask = Ask {
            language: wanted,
            ..Ask::new("2026-12-01T10:00:00")
        };
        let id = asked(&house, 1, &ask).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&request_page(id)).await.with_status(200);
        let is_named = plain(&page).contains("als Ersatz");
        assert_eq!(is_named, helps, "{spoken} for {wanted}");
    }
}

#[tokio::test]
async fn a_pool_that_places_nobody_directly_has_neither_button_nor_way() {
    let house = house_where(Engine::Sqlite, |rules| {
        rules["asking"]["places_directly"] = false.into();
    })
    .await;
    let direct = Volunteer {
        direct: true,
        ..Volunteer::new("Bea")
    };
    let bea = volunteer(&house, &direct).await.to_string();
    let id = asked(&house, 1, &Ask::new("2026-12-10T10:00:00")).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = amal.get(&request_page(id)).await.with_status(200);
    page.see("Hat am Telefon zugesagt")
        .see_no("Direkt einsetzen");
    let fields = [("interpreter", bea.as_str()), ("time", "0")];
    let act = format!("{}/besetzen", request_page(id));
    amal.post(&act, &fields).await.with_status(409);
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one story")]
async fn in_an_emergency_everybody_is_called_who_can_be_there_in_time() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let one = Volunteer::new;
        // Now it is ten; the talk begins at half past eleven.
        let near = volunteer(&house, &one("Nahe")).await;
        let cap = Volunteer {
            limit: 5,
            ..one("Wegscheu")
        };
        volunteer(&house, &cap).await;
        let unknown = Volunteer {
            postcode: "",
            ..one("Irgendwo")
        };
        volunteer(&house, &unknown).await;
        let far = Volunteer {
            postcode: "52062",
            mode: "foot",
            ..one("Aachenerin")
        };
        volunteer(&house, &far).await;
        let man = Volunteer {
            gender: Some("man"),
            ..one("Carl")
        };
        volunteer(&house, &man).await;
        volunteer(&house, &one("Türkisch").speaks("tr")).await;
        let no = volunteer(&house, &one("Absage")).await;
        let weak = Volunteer {
            languages: vec![("fa-AF", Some(Level::C1), Direction::IntoGerman)],
            ..one("Einweg")
        };
        volunteer(&house, &weak).await;
        let ask = Ask {
            stage: "new",
            gender: "must_woman",
            times: vec![("2026-11-24T09:00:00", 60), ("2026-11-24T11:30:00", 60)],
            ..Ask::new("2026-11-24T11:30:00")
        };
        let id = asked(&house, 1, &ask).await;
        let writer = Writer::of(&house).await;
        writer.invitation(id, no, 1, Some("declined")).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let address = format!("{}/notfall", request_page(id));
        let page = amal.get(&address).await.with_status(200);
        let all = plain(&page);
        let order = ["Nahe Muster", "Wegscheu Muster", "Irgendwo Muster"];
        let places = order.map(|name| all.find(name).unwrap_or_else(|| panic!("{name}: {all}")));
        assert!(places.is_sorted(), "{all}");
        for name in ["Aachenerin", "Carl", "Türkisch", "Absage", "Einweg"] {
            page.see_no(&format!("{name} Muster"));
        }
        says(&page, "Um 10:");
        says(&page, "Will 24 Stunden vorher gefragt werden");
        says(&page, "Weg nicht bekannt");
        let near = near.to_string();
        let form = [
            ("interpreter", near.as_str()),
            ("time", "1"),
            ("phoned", "1"),
        ];
        assert!(page.text().contains(r#"name="time" value="1""#));
        let act = format!("{}/besetzen", request_page(id));
        amal.post(&act, &form).await.with_status(303);
    }
}

#[tokio::test]
async fn the_list_knows_what_is_soon_what_goes_first_and_what_is_over() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut writer = Writer::of(&house).await;
        let alternative = Ask {
            times: vec![("2026-11-20T10:00:00", 60), ("2026-12-08T10:00:00", 60)],
            ..Ask::new("2026-11-20T10:00:00")
        };
        writer.request(&alternative).await;
        let first = Ask {
            priority: 2,
            ..Ask::new("2026-12-14T10:00:00")
        };
        writer.request(&first).await;
        writer.request(&Ask::new("2026-11-25T10:00:00")).await;
        let stages = ["held", "recorded", "refused", "cancelled", "unfilled"];
        for stage in stages {
            let ask = Ask {
                stage,
                ..Ask::new("2026-11-02T10:00:00")
            };
            writer.request(&ask).await;
        }
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(DESK).await.with_status(200);
        let words = plain(&page);
        let places = ["Schule 3", "Schule 2", "Schule 1"].map(|name| words.find(name).unwrap());
        assert!(places.is_sorted(), "{words}");
        says(&page, "geht vor");
        says(&page, "noch 14 Tage");
        page.see_no("Schule 4");
        let held = amal.get(&format!("{DESK}?art=held")).await;
        held.with_status(200).see("Schule 4").see_no("Schule 5");
        let closed = amal.get(&format!("{DESK}?art=closed")).await;
        let closed = closed.with_status(200);
        closed.see("Schule 5").see("Schule 6").see("Schule 7");
        closed.see_no("Schule 8").see_no("Schule 1");
        amal.get(&format!("{DESK}?art=unfilled"))
            .await
            .see("Schule 8");
        // By number and by words, over all.
        let page = amal.get(&format!("{DESK}?suche=6")).await;
        says(&page, "In allen Anfragen suchen");
        let page = amal.get(&format!("{DESK}?art=all&suche=6")).await;
        page.with_status(200).see("Schule 6").see_no("Schule 7");
        let page = amal.get(&format!("{DESK}?art=all&suche=schule+5")).await;
        page.see("Schule 5").see_no("Schule 6");
        for sort in ["termin", "nummer", "einrichtung", "sprache"] {
            let address = format!("{DESK}?art=closed&sortiert={sort}");
            amal.get(&address).await.with_status(200);
        }
        let csv = amal
            .get(&format!("{DESK}/liste/anfragen.csv?art=all"))
            .await
            .with_status(200);
        assert_eq!(csv.text().matches("Schule").count(), 8);
    }
}

#[tokio::test]
async fn each_is_asked_for_the_time_that_suits_them() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mornings = volunteer(&house, &Volunteer::new("Morgen")).await;
        let afternoons = volunteer(&house, &Volunteer::new("Nachmittag")).await;
        let mut amal = house.signed_in(AMAL).await;
        for (who, from, until) in [(mornings, "08:00", "12:00"), (afternoons, "13:00", "18:00")] {
            let person = person_of(&house, who).await;
            let fields = [
                ("weekday", "2"),
                ("from", from),
                ("until", until),
                ("valid_from", "2026-01-01"),
            ];
            let address = format!("/dortmund/intern/kalender/person/{person}/verfuegbarkeit");
            amal.post(&address, &fields).await.with_status(303);
        }
        let ask = Ask {
            times: vec![("2026-12-01T10:00:00", 60), ("2026-12-01T15:00:00", 60)],
            ..Ask::new("2026-12-01T10:00:00")
        };
        let id = asked(&house, 1, &ask).await;
        let address = format!("{}/einladen", request_page(id));
        let page = amal.get(&address).await.with_status(200);
        page.see("Morgen Muster").see("Nachmittag Muster");
        let page = amal.get(&format!("{address}?zeit=1")).await;
        let page = page.with_status(200);
        assert!(page.text().contains(&format!("wer-{afternoons}")));
        assert!(!page.text().contains(&format!("wer-{mornings}")));
        let (one, other) = (mornings.to_string(), afternoons.to_string());
        let fields = [
            ("interpreter", one.as_str()),
            ("interpreter", other.as_str()),
        ];
        amal.post(&address, &fields).await.with_status(303);
        let backdoor = house.backdoor().await;
        let times = "select count(distinct begins_at) from interpreting_invitation";
        assert_eq!(backdoor.number(times).await, 2);
    }
}

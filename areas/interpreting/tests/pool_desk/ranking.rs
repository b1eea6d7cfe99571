use registry::people::{Direction, Level};
use testing::{AMAL, Engine, LUDMILA, Page, TestHouse};
use values::id::Id;

use super::{
    ground::{
        Ask, DESK, Volunteer, Writer, house, house_where, person_of, request_page, volunteer, wall,
    },
    words::{plain, says},
};

async fn asked(house: &TestHouse, number: i64, ask: &Ask) -> Id {
    let mut writer = Writer::of(house).await.from(number);
    let id = writer.request(ask).await;
    writer.done().await;
    id
}

/// Where the words stand on the page, for comparing their order.
fn place(page: &Page, words: &str) -> usize {
    let all = plain(page);
    all.find(words)
        .unwrap_or_else(|| panic!("no »{words}« in {all}"))
}

#[tokio::test]
async fn people_are_ranked_by_who_knows_the_case_ways_and_turns() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let near = volunteer(&house, &Volunteer::new("Nahe")).await;
        let far = Volunteer {
            postcode: "44388",
            ..Volunteer::new("Ferne")
        };
        volunteer(&house, &far).await;
        let known = Volunteer {
            postcode: "44388",
            ..Volunteer::new("Vertraute")
        };
        let known = volunteer(&house, &known).await;
        let substitute = Volunteer::new("Ersatzfrau").speaks("fa");
        volunteer(&house, &substitute).await;
        let ask = Ask {
            preferred: Some(known),
            substitutes: vec!["fa"],
            ..Ask::new("2026-12-01T10:00:00")
        };
        let id = asked(&house, 1, &ask).await;
        let other = asked_before(&house).await;
        let writer = Writer::of(&house).await;
        writer.invitation(other, near, 72, Some("declined")).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&request_page(id)).await;
        let page = page.with_status(200);
        says(&page, "Kennt den Fall");
        says(&page, "Zuletzt vor 3 Tagen gefragt");
        says(&page, "In den letzten 30 Tagen nicht gefragt");
        says(&page, "Sprachniveau C1");
        says(&page, "eine Ersatzsprache");
        let order = ["Vertraute", "Nahe", "Ersatzfrau"].map(|name| place(&page, name));
        assert!(order.is_sorted(), "{order:?}");
        let farther = [place(&page, "Nahe Muster"), place(&page, "Ferne Muster")];
        assert!(farther.is_sorted(), "{farther:?}");
    }
}

async fn asked_before(house: &TestHouse) -> Id {
    let ask = Ask {
        language: "tr",
        ..Ask::new("2026-12-08T10:00:00")
    };
    let mut writer = Writer::of(house).await.from(900);
    let id = writer.request(&ask).await;
    writer.done().await;
    id
}

#[tokio::test]
async fn two_directions_proved_one_by_one_are_as_good_as_both_and_the_lower_level_counts() {
    let house = house(Engine::Sqlite).await;
    let each = Volunteer {
        languages: vec![
            ("fa-AF", Some(Level::C2), Direction::IntoGerman),
            ("fa-AF", Some(Level::B2), Direction::OutOfGerman),
        ],
        ..Volunteer::new("Jede")
    };
    volunteer(&house, &each).await;
    let id = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
    let mut amal = house.signed_in(AMAL).await;
    let page = amal.get(&request_page(id)).await.with_status(200);
    says(&page, "Jede Muster");
    says(&page, "Sprachniveau B2");
}

/// What keeps whom from coming, and how that is said.
fn hindered() -> Vec<(Volunteer, &'static str)> {
    let one = Volunteer::new;
    vec![
        (
            Volunteer {
                limit: 5,
                ..one("Anna")
            },
            "höchstens 5 sind gewünscht",
        ),
        (
            Volunteer {
                notice: 720,
                ..one("Berta")
            },
            "Will 720 Stunden vorher gefragt werden",
        ),
        (
            Volunteer {
                gender: Some("man"),
                ..one("Carl")
            },
            "Gewünscht ist nur eine Frau",
        ),
        (
            Volunteer {
                languages: vec![("fa-AF", Some(Level::C1), Direction::IntoGerman)],
                ..one("Dora")
            },
            "Spricht nur in eine Richtung",
        ),
        (one("Emin").speaks("tr"), "Spricht die Sprache nicht"),
        (one("Frieda"), "Ist an diesem Tag abwesend"),
        (one("Gül"), "Hat um diese Zeit gewöhnlich keine Zeit"),
        (
            Volunteer {
                day: 1,
                week: 1,
                direct: true,
                ..one("Hana")
            },
            "Hat einen Einsatz an diesem Tag und will nicht mehr",
        ),
        (one("Inge"), "Ist von 10:30 bis 11:30 belegt"),
    ]
}

#[tokio::test]
async fn whoever_cannot_come_is_named_with_every_reason() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut ids = Vec::new();
        for (one, _) in hindered() {
            ids.push(volunteer(&house, &one).await);
        }
        let mut amal = house.signed_in(AMAL).await;
        let calendar = "/dortmund/intern/kalender/person";
        let away = person_of(&house, ids[5]).await;
        let fields = [("away_from", "2026-12-01"), ("away_until", "2026-12-02")];
        let address = format!("{calendar}/{away}/abwesenheit");
        amal.post(&address, &fields).await.with_status(303);
        let mornings = person_of(&house, ids[6]).await;
        let fields = [
            ("weekday", "2"),
            ("from", "14:00"),
            ("until", "18:00"),
            ("valid_from", "2026-01-01"),
        ];
        let address = format!("{calendar}/{mornings}/verfuegbarkeit");
        amal.post(&address, &fields).await.with_status(303);
        for (number, who, start) in [
            (10, ids[7], "2026-12-01T14:00:00"),
            (11, ids[8], "2026-12-01T10:30:00"),
        ] {
            let taken = asked(&house, number, &Ask::new(start)).await;
            let who = who.to_string();
            let fields = [
                ("interpreter", who.as_str()),
                ("time", "0"),
                ("phoned", "1"),
            ];
            let address = format!("{}/besetzen", request_page(taken));
            amal.post(&address, &fields).await.with_status(303);
        }
        let ask = Ask {
            gender: "must_woman",
            ..Ask::new("2026-12-01T10:00:00")
        };
        let mut writer = Writer::of(&house).await.from(50);
        let id = writer.request(&ask).await;
        writer.done().await;
        for (one, reason) in hindered() {
            let address = format!("{}/warum-nicht?zeit=0&suche={}", request_page(id), one.name);
            let page = amal.get(&address).await;
            says(&page.with_status(200), reason);
        }
        let page = amal.get(&request_page(id)).await.with_status(200);
        for (one, _) in hindered() {
            page.see_no(&format!("{} Muster", one.name));
        }
        says(&page, "Zu diesem Termin kann niemand");
        says(&page, "7 sprechen Dari");
    }
}

#[tokio::test]
async fn where_nobody_can_come_other_times_and_languages_are_named() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let afternoons = volunteer(&house, &Volunteer::new("Nachmittag")).await;
        volunteer(&house, &Volunteer::new("Persisch").speaks("fa")).await;
        let mut amal = house.signed_in(AMAL).await;
        let person = person_of(&house, afternoons).await;
        let fields = [
            ("weekday", "2"),
            ("from", "14:00"),
            ("until", "18:00"),
            ("valid_from", "2026-01-01"),
        ];
        let address = format!("/dortmund/intern/kalender/person/{person}/verfuegbarkeit");
        amal.post(&address, &fields).await.with_status(303);
        let id = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        let page = amal.get(&request_page(id)).await.with_status(200);
        says(&page, "Eine Person spricht Dari");
        says(&page, "Niemand davon hat Zeit");
        says(
            &page,
            "Dienstag, 1. Dezember 2026, 14:00: eine Person könnte",
        );
        says(&page, "Persisch (Farsi) als Ersatz: eine Person könnte");
        says(&page, "bei den Zentren nebenan");
        says(&page, "Bochum");
        // On the list the request says so, too.
        says(&amal.get(DESK).await.with_status(200), "Niemand könnte");
    }
}

#[tokio::test]
async fn on_the_telephone_nobody_has_a_way() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let far = Volunteer {
            postcode: "52062",
            ..Volunteer::new("Aachenerin")
        };
        volunteer(&house, &far).await;
        let on_site = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        let mut writer = Writer::of(&house).await.from(20);
        let phone = Ask {
            medium: "phone",
            postcode: "",
            ..Ask::new("2026-12-01T10:00:00")
        };
        let phone = writer.request(&phone).await;
        writer.done().await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        let page = ludmila.get(&request_page(on_site)).await;
        page.see_no("Aachenerin Muster");
        let page = ludmila.get(&request_page(phone)).await;
        says(&page, "Aachenerin Muster");
        says(&page, "Kein Weg nötig");
        // Whoever only reads has no buttons.
        assert!(!page.text().contains("besetzen"));
    }
}

#[tokio::test]
async fn how_far_back_it_counts_follows_the_rules() {
    for (days, said) in [
        (28, "Zuletzt vor 3 Tagen gefragt"),
        (2, "In den letzten 2 Tagen nicht gefragt"),
    ] {
        let house = house_where(Engine::Sqlite, |rules| {
            rules["points"]["asked_days"] = days.into();
        })
        .await;
        let near = volunteer(&house, &Volunteer::new("Nahe")).await;
        let id = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        let other = asked_before(&house).await;
        let writer = Writer::of(&house).await;
        writer.invitation(other, near, 72, Some("declined")).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        says(&amal.get(&request_page(id)).await.with_status(200), said);
    }
}

/// Somebody has a request on a day that is over, for an hour.
async fn had(writer: &Writer<'_>, request: Id, who: Id, start: &str) {
    let period = wall(start, 60).period().unwrap();
    let row = vec![
        ("id", Id::named("assignment").0.into()),
        ("request_id", request.0.into()),
        ("interpreter_id", who.0.into()),
        ("appointment_id", Id::named("appointment").0.into()),
        ("wall_start", start.into()),
        ("minutes", 60_i32.into()),
        ("starts_at", period.from.into()),
        ("ends_at", period.until.into()),
        ("made_at", period.from.into()),
        ("made_by", "placing".into()),
        ("asked_again", 0_i16.into()),
    ];
    writer.insert("interpreting_assignment", row).await;
}

#[tokio::test]
async fn appointments_count_as_far_back_as_the_rules_say() {
    for (days, counts) in [(182, true), (14, false)] {
        let house = house_where(Engine::Sqlite, |rules| {
            rules["points"]["spread_days"] = days.into();
        })
        .await;
        let first = volunteer(&house, &Volunteer::new("Erste")).await;
        volunteer(&house, &Volunteer::new("Zweite")).await;
        // An appointment two months ago.
        let mut writer = Writer::of(&house).await;
        let held = Ask {
            stage: "held",
            ..Ask::new("2026-09-22T10:00:00")
        };
        let held = writer.request(&held).await;
        had(&writer, held, first, "2026-09-22T10:00:00").await;
        writer.done().await;
        let id = asked(&house, 2, &Ask::new("2026-12-01T10:00:00")).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&request_page(id)).await.with_status(200);
        let words = plain(&page);
        let is_fewer = words.contains("weniger als im Mittel");
        assert_eq!(is_fewer, counts, "{words}");
    }
}

#[tokio::test]
async fn another_time_than_the_first_costs_what_the_rules_say() {
    for (points, is_said) in [(0, false), (77, true)] {
        let house = house_where(Engine::Sqlite, |rules| {
            rules["points"]["alternative"] = points.into();
        })
        .await;
        volunteer(&house, &Volunteer::new("Nahe")).await;
        let ask = Ask {
            times: vec![("2026-12-01T10:00:00", 60), ("2026-12-02T10:00:00", 60)],
            ..Ask::new("2026-12-01T10:00:00")
        };
        let id = asked(&house, 1, &ask).await;
        let mut amal = house.signed_in(AMAL).await;
        let reason = "Nicht der erste Wunschtermin";
        let first = amal.get(&request_page(id)).await.with_status(200);
        assert!(!plain(&first).contains(reason));
        let second = format!("{}?zeit=1", request_page(id));
        let second = amal.get(&second).await.with_status(200);
        assert_eq!(
            plain(&second).contains(reason),
            is_said,
            "{}",
            plain(&second)
        );
    }
}

#[tokio::test]
async fn whoever_did_what_was_asked_before_is_sent_in_the_days_of_grace() {
    // The appointment is eleven days after the rules began.
    for (grace, may_come) in [(0, false), (11, false), (12, true)] {
        let house = house(Engine::Sqlite).await;
        volunteer(&house, &Volunteer::new("Nahe")).await;
        let backdoor = house.backdoor().await;
        let document = "select document from interpreting_rule_set";
        let text = backdoor.texts(document).await.remove(0);
        let mut rules: serde_json::Value = serde_json::from_str(&text).unwrap();
        rules["needed"]["pledge"] = true.into();
        rules["needed"]["pledge_version"] = 9.into();
        rules["deadlines"] = serde_json::json!({ "grace_days": grace });
        let writer = Writer::of(&house).await;
        let since: values::day::Day = "2026-11-20".parse().unwrap();
        let row = vec![
            ("valid_from", since.into()),
            ("name", "Neu".into()),
            ("document", rules.to_string().into()),
            ("written_at", house.clock.now().into()),
        ];
        writer.insert("interpreting_rule_set", row).await;
        writer.done().await;
        let id = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&request_page(id)).await.with_status(200);
        let words = plain(&page);
        assert_eq!(
            words.contains("Sprachniveau C1"),
            may_come,
            "{grace} {words}"
        );
        // Today, four days after they began, the list of people asks by the same rules.
        let list = format!("{DESK}/personen?fehlt=pledge-outdated");
        let lacks = plain(&amal.get(&list).await).contains("Nahe");
        assert_eq!(lacks, grace == 0, "{grace}");
    }
}

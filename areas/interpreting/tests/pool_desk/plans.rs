use testing::{AMAL, Engine};

use super::{
    ground::{
        Ask, DESK, Volunteer, Writer, house, house_where, person_of, request_page, volunteer,
    },
    words::says,
};

#[tokio::test]
async fn a_week_is_planned_and_confirmed() {
    for engine in Engine::all() {
        let house = house(engine).await;
        volunteer(&house, &Volunteer::new("Ada")).await;
        volunteer(&house, &Volunteer::new("Bea")).await;
        let mut writer = Writer::of(&house).await;
        for start in [
            "2026-12-01T10:00:00",
            "2026-12-01T10:30:00",
            "2026-12-01T11:00:00",
        ] {
            writer.request(&Ask::new(start)).await;
        }
        let video = Ask {
            medium: "video",
            ..Ask::new("2026-12-02T10:00:00")
        };
        writer.request(&video).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&format!("{DESK}/plan"))
            .await
            .with_status(200)
            .see("Vorschlag suchen");
        let page = amal
            .get(&format!("{DESK}/plan?von=2026-11-30&bis=2026-12-06"))
            .await;
        let page = page.with_status(200);
        // Two people for three talks at once: one stays open, and it is proven that nothing is better.
        says(&page, "3 Vorschläge");
        says(&page, "Eine Anfrage bleibt offen");
        says(&page, "Nachweislich der beste Vorschlag");
        says(&page, "Geordnet nach Termin");
        says(
            &page,
            "2 könnten, sind in diesem Vorschlag aber anderswo eingeplant.",
        );
        // The desk counts the same people.
        says(&amal.get(DESK).await, "2 könnten");
        let form = page.form(&format!("{DESK}/plan"));
        assert_eq!(
            form.fields()
                .iter()
                .filter(|(name, _)| *name == "pair")
                .count(),
            3
        );
        let page = amal.send(&form).await.with_status(200);
        says(&page, "Für 3 Anfragen wird weiter gefragt.");
        let backdoor = house.backdoor().await;
        let asked = "select count(*) from interpreting_invitation where answer is null";
        assert_eq!(backdoor.number(asked).await, 3);
        amal.post(&format!("{DESK}/plan"), &[])
            .await
            .with_status(409);
    }
}

#[tokio::test]
async fn whoever_falls_out_is_replaced_by_those_who_were_phoned() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ada = volunteer(&house, &Volunteer::new("Ada")).await;
        let mut writer = Writer::of(&house).await;
        let first = writer.request(&Ask::new("2026-12-01T10:00:00")).await;
        let phone = Ask {
            medium: "phone",
            ..Ask::new("2026-12-02T10:00:00")
        };
        let second = writer.request(&phone).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let ada_id = ada.to_string();
        for id in [first, second] {
            let fields = [
                ("interpreter", ada_id.as_str()),
                ("time", "0"),
                ("phoned", "1"),
            ];
            let act = format!("{}/besetzen", request_page(id));
            amal.post(&act, &fields).await.with_status(303);
        }
        volunteer(&house, &Volunteer::new("Bea")).await;
        let absence = format!("{DESK}/ausfall/{ada}");
        says(
            &amal.get(&absence).await.with_status(200),
            "Ada Muster fällt aus",
        );
        let page = amal
            .get(&format!("{absence}?von=2026-12-01&bis=2026-12-02"))
            .await;
        let page = page.with_status(200);
        says(&page, "2 Einsätze sind betroffen.");
        says(&page, "Bea Muster statt Ada Muster");
        says(&page, "Eine Person ist anzurufen.");
        says(&page, "Niemand sonst gibt einen Einsatz ab.");
        let bea = page.text().split_once(&format!("{first}:")).unwrap().1[..36].to_owned();
        let moves = [
            ("move", format!("{first}:{bea}")),
            ("move", format!("{second}:")),
        ];
        let fields: Vec<_> = moves
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let page = amal.post(&absence, &fields).await.with_status(200);
        says(&page, "Ein Einsatz steht.");
        says(&page, "Für eine Anfrage wird weiter gefragt.");
        amal.get(&request_page(first)).await.see("Bea Muster");
        let backdoor = house.backdoor().await;
        let substituted =
            "select count(*) from interpreting_assignment where made_by = 'substitution'";
        assert_eq!(backdoor.number(substituted).await, 1);
        let searching = "select count(*) from interpreting_request where stage = 'searching'";
        assert_eq!(backdoor.number(searching).await, 1);
    }
}

#[tokio::test]
async fn what_stays_open_is_planned_at_its_next_time() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let direct = Volunteer {
            direct: true,
            ..Volunteer::new("Ada")
        };
        let ada = volunteer(&house, &direct).await;
        let mut writer = Writer::of(&house).await;
        writer.request(&Ask::new("2026-12-01T10:00:00")).await;
        let flexible = Ask {
            times: vec![("2026-12-01T10:00:00", 60), ("2026-12-03T10:00:00", 60)],
            ..Ask::new("2026-12-01T10:00:00")
        };
        let flexible = writer.request(&flexible).await;
        // Its first time is over; the next one lies in the month.
        let later = Ask {
            times: vec![("2026-11-20T10:00:00", 60), ("2026-12-15T10:00:00", 60)],
            mode: "brokering",
            ..Ask::new("2026-11-20T10:00:00")
        };
        let later = writer.request(&later).await;
        writer.done().await;
        let mut amal = house.signed_in(AMAL).await;
        let month = format!("{DESK}/plan?von=2026-11-24&bis=2026-12-24");
        let page = amal.get(&month).await.with_status(200);
        says(&page, "3 Vorschläge");
        says(&page, "anderer Wunschtermin");
        says(&page, "Kontakt wird weitergegeben");
        says(&page, "bei diesen Terminen");
        let text = page.text();
        let one = |time: usize| format!("{flexible}:{ada}:{time}");
        assert!(text.contains(&one(1)), "{text}");
        assert!(text.contains(&format!("{later}:{ada}:1")), "{text}");
        let form = page.form(&format!("{DESK}/plan"));
        let page = amal.send(&form).await.with_status(200);
        says(&page, "2 Einsätze stehen.");
        says(&page, "Für eine Anfrage wird weiter gefragt.");
        let backdoor = house.backdoor().await;
        let third =
            "select count(*) from interpreting_assignment where wall_start like '2026-12-03%'";
        assert_eq!(backdoor.number(third).await, 1);
    }
}

#[tokio::test]
async fn another_wished_time_is_planned_where_it_weighs_less_than_a_long_way() {
    for (points, is_later) in [(0, true), (90_000, false)] {
        let house = house_where(Engine::Sqlite, |rules| {
            rules["points"]["alternative"] = points.into();
        })
        .await;
        let near = volunteer(&house, &Volunteer::new("Nahe")).await;
        let far = Volunteer {
            postcode: "44532",
            limit: 180,
            ..Volunteer::new("Fern")
        };
        let far = volunteer(&house, &far).await;
        let mut amal = house.signed_in(AMAL).await;
        // Whoever lives near has time on Thursdays.
        let person = person_of(&house, near).await;
        let fields = [
            ("weekday", "4"),
            ("from", "08:00"),
            ("until", "18:00"),
            ("valid_from", "2026-01-01"),
        ];
        let address = format!("/dortmund/intern/kalender/person/{person}/verfuegbarkeit");
        amal.post(&address, &fields).await.with_status(303);
        let mut writer = Writer::of(&house).await;
        let ask = Ask {
            times: vec![("2026-12-01T10:00:00", 60), ("2026-12-03T10:00:00", 60)],
            ..Ask::new("2026-12-01T10:00:00")
        };
        let id = writer.request(&ask).await;
        writer.done().await;
        let week = format!("{DESK}/plan?von=2026-11-30&bis=2026-12-06");
        let page = amal.get(&week).await.with_status(200);
        let expected = if is_later {
            format!("{id}:{near}:1")
        } else {
            format!("{id}:{far}:0")
        };
        assert!(page.text().contains(&expected), "{}", page.text());
    }
}

#[tokio::test]
async fn whoever_is_asked_already_or_has_said_no_is_not_proposed() {
    let house = house(Engine::Sqlite).await;
    let ada = volunteer(&house, &Volunteer::new("Ada")).await;
    let bea = volunteer(&house, &Volunteer::new("Bea")).await;
    let cem = volunteer(&house, &Volunteer::new("Cem")).await;
    let mut writer = Writer::of(&house).await;
    let id = writer.request(&Ask::new("2026-12-01T10:00:00")).await;
    writer.invitation(id, ada, 5, None).await;
    writer.invitation(id, bea, 5, Some("declined")).await;
    writer.invitation(id, cem, 5, Some("withdrawn")).await;
    writer.done().await;
    let mut amal = house.signed_in(AMAL).await;
    let week = format!("{DESK}/plan?von=2026-11-30&bis=2026-12-06");
    let page = amal.get(&week).await.with_status(200);
    says(&page, "Cem Muster");
    says(&page, "Eine Person wird schon gefragt");
    page.see_no("Ada Muster").see_no("Bea Muster");
}

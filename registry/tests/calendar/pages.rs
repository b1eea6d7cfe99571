//! The calendar as people walk through it: by the router.

use registry::calendar;
use testing::{AMAL, Engine, LUDMILA, MIRA, NILS, count_queries};
use values::id::Id;

use crate::ground::{CALENDAR, NEW, ada, areas, book, book_case, person};

#[tokio::test]
async fn an_appointment_that_was_booked_stands_in_list_week_and_month() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(NEW).await.with_status(200);
        let form = page
            .form(NEW)
            .fill("title", "Informationsabend <Ehrenamt>")
            .fill("day", "2026-12-01")
            .fill("from", "18:00")
            .fill("until", "20:30")
            .fill("place", "Rathaus")
            .fill("link", "https://konferenz.example/abend");
        let location = amal.send(&form).await.location().to_owned();
        let page = amal.get(&location).await.with_status(200);
        page.see("Informationsabend <Ehrenamt>")
            .see("Dienstag, 1. Dezember 2026")
            .see("18:00 – 20:30")
            .see("(\u{2068}150\u{2069} Minuten)")
            .see("Rathaus");
        for path in ["", "/monat/2026-12", "/woche/2026-12-03"] {
            let page = amal
                .get(&format!("{CALENDAR}{path}"))
                .await
                .with_status(200);
            page.see("Informationsabend <Ehrenamt>").see("18:00");
        }
        let page = amal.get(&format!("{CALENDAR}/woche/2026-12-09")).await;
        page.with_status(200).see_no("Informationsabend");
        let page = amal.get(&format!("{CALENDAR}/liste/termine.csv")).await;
        assert!(
            page.with_status(200)
                .text()
                .contains("01.12.2026;18:00;150")
        );
    }
}

#[tokio::test]
async fn a_form_that_cannot_be_taken_keeps_what_was_typed() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let fields = [
            ("title", "Nachtdienst"),
            ("kind", "calendar-kind-team"),
            ("day", "31.11.2026"),
            ("from", "25:00"),
            ("until", "11:00"),
            ("link", "konferenz"),
        ];
        let page = amal.post(NEW, &fields).await.with_status(422);
        page.see("Diesen Tag gibt es nicht.")
            .see("Das ist keine Uhrzeit.");
        assert_eq!(page.form(NEW).text("title"), "Nachtdienst");
        assert_eq!(page.form(NEW).text("from"), "25:00");
        let spring = [
            ("title", "Nachtdienst"),
            ("kind", "calendar-kind-team"),
            ("day", "28.03.2027"),
            ("from", "02:30"),
            ("until", "04:00"),
        ];
        let page = amal.post(NEW, &spring).await.with_status(422);
        page.see("Sommerzeit");
    }
}

#[tokio::test]
async fn whoever_only_reads_changes_nothing_and_whoever_may_not_read_finds_nothing() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let location = book(&mut amal, &[]).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(&location)
            .await
            .with_status(200)
            .see_no("<form class");
        ludmila
            .get(&person(""))
            .await
            .with_status(200)
            .see_no("/abo\"");
        ludmila.get(NEW).await.with_status(404);
        let cancel = format!("{location}/absagen");
        ludmila
            .post(&cancel, &[("reason", "x")])
            .await
            .with_status(404);
        for stranger in [NILS, MIRA] {
            let mut stranger = house.signed_in(stranger).await;
            for path in [CALENDAR, location.as_str(), person("").as_str()] {
                stranger.get(path).await.with_status(404);
            }
        }
    }
}

#[tokio::test]
async fn a_cancelled_appointment_says_why_and_frees_whoever_was_on_it() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let ada = ada().to_string();
        let location = book(&mut amal, &[("person", &ada)]).await;
        amal.get(&location).await.see("Ada Öztürk").see("zugesagt");
        let again = [
            ("title", "Anderes"),
            ("kind", "calendar-kind-other"),
            ("person", &ada),
        ];
        let again = [
            &again[..],
            &[("day", "1.12.26"), ("from", "10:30"), ("until", "12")],
        ]
        .concat();
        let page = amal.post(NEW, &again).await.with_status(422);
        page.see("schon fest zugesagt").see("10:00");
        let cancel = format!("{location}/absagen");
        amal.post(&cancel, &[("reason", " ")])
            .await
            .with_status(422);
        amal.post(&cancel, &[("reason", "Heizung defekt")])
            .await
            .with_status(303);
        amal.get(&location)
            .await
            .see("Abgesagt am \u{2068}24. November 2026")
            .see("Heizung defekt");
        amal.post(&cancel, &[("reason", "noch einmal")])
            .await
            .with_status(409);
        amal.post(NEW, &again).await.with_status(303);
    }
}

#[tokio::test]
async fn a_reply_can_be_changed_and_a_person_be_taken_off() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let location = book(&mut amal, &[]).await;
        let id = location.rsplit('/').next().unwrap().to_owned();
        let join = [("appointment", id.as_str()), ("reply", "tentative")];
        amal.post(&person("/termin"), &join).await.with_status(303);
        amal.get(&location).await.see("vorläufig");
        let ada = ada().to_string();
        let reply = format!("{location}/person");
        let says = |reply| [("person", ada.clone()), ("reply", reply)];
        for (reply_key, words) in [("declined", "abgesagt"), ("accepted", "zugesagt")] {
            let fields = says(reply_key.to_owned());
            let fields = fields.each_ref().map(|(name, text)| (*name, text.as_str()));
            amal.post(&reply, &fields).await.with_status(303);
            amal.get(&location)
                .await
                .see(&format!("nimmt teil · {words}"));
        }
        let fields = says("remove".to_owned());
        let fields = fields.each_ref().map(|(name, text)| (*name, text.as_str()));
        amal.post(&reply, &fields).await.with_status(303);
        amal.get(&location).await.see_no("Ada Öztürk");
        amal.post(&reply, &fields).await.with_status(404);
    }
}

#[tokio::test]
async fn what_an_area_does_with_a_person_is_not_told_in_the_calendar() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let id = book_case(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        for path in [CALENDAR.to_owned(), format!("{CALENDAR}/monat/2026-12")] {
            amal.get(&path).await.with_status(200).see_no("Nordstraße");
        }
        amal.get(&format!("{CALENDAR}/termin/{id}"))
            .await
            .with_status(404);
        let page = amal.get(&person("")).await.with_status(200);
        page.see("15:00 – 15:45")
            .see_no("Nordstraße")
            .see_no("Frauenhaus");
        assert_eq!(page.links("/intern/fall").len(), 1);
    }
}

#[tokio::test]
async fn times_and_absences_of_a_person_are_kept_and_removed() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let weekly = [
            ("weekday", "2"),
            ("from", "18:00"),
            ("until", "00:00"),
            ("valid_from", "2026-11-01"),
        ];
        amal.post(&person("/verfuegbarkeit"), &weekly)
            .await
            .with_status(303);
        let absence = [("away_from", "2026-12-24"), ("away_until", "2026-12-31")];
        amal.post(&person("/abwesenheit"), &absence)
            .await
            .with_status(303);
        let page = amal.get(&person("")).await.with_status(200);
        page.see("\u{2068}Dienstag\u{2069}, \u{2068}18:00\u{2069} bis \u{2068}24:00\u{2069} Uhr")
            .see("24. Dezember 2026 – 31. Dezember 2026");
        let wrong = [("away_from", "2026-12-24"), ("away_until", "2026-12-01")];
        let page = amal
            .post(&person("/abwesenheit"), &wrong)
            .await
            .with_status(422);
        page.see("Das Ende liegt vor dem Anfang.");
        let wrong = [
            ("weekday", "8"),
            ("from", "18"),
            ("until", "17"),
            ("valid_from", ""),
        ];
        amal.post(&person("/verfuegbarkeit"), &wrong)
            .await
            .with_status(422);
        let html = page.text();
        for kind in ["weekly", "absence"] {
            let button = format!("name=\"{kind}\" value=\"");
            let start = html.find(&button).unwrap() + button.len();
            let id = html[start..].split('"').next().unwrap();
            amal.post(&person("/entfernen"), &[(kind, id)])
                .await
                .with_status(303);
            amal.post(&person("/entfernen"), &[(kind, id)])
                .await
                .with_status(404);
        }
        let page = amal.get(&person("")).await;
        page.see("Noch keine Zeiten.")
            .see("Keine Abwesenheit eingetragen.");
        let unknown = format!("{CALENDAR}/person/{}", Id::named("nobody"));
        amal.get(&unknown).await.with_status(404);
    }
}

#[tokio::test]
async fn list_and_month_ask_the_database_as_often_for_thirty_appointments_as_for_one() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        book(&mut amal, &[]).await;
        let mut counted = Vec::new();
        for rows in [1, 30] {
            for number in 1..rows {
                let day = format!("2026-12-{number:02}");
                book(
                    &mut amal,
                    &[("day", &day), ("from", "12:00"), ("until", "13:00")],
                )
                .await;
            }
            for path in ["", "/monat/2026-12"] {
                let (page, queries) = count_queries(amal.get(&format!("{CALENDAR}{path}"))).await;
                page.with_status(200).see("Teamrunde");
                counted.push(queries);
            }
        }
        assert_eq!(counted[..2], counted[2..]);
    }
}

#[tokio::test]
async fn a_demonstration_has_appointments_around_today() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        (calendar::area().seeds)(house.centre.clone())
            .await
            .unwrap();
        let mut amal = house.signed_in(AMAL).await;
        amal.get(CALENDAR)
            .await
            .see("Wochenabschluss")
            .see("abgesagt");
        amal.get(&format!("{CALENDAR}/woche/2026-11-24"))
            .await
            .see("Teamrunde");
    }
}

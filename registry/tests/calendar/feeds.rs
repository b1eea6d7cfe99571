//! What leaves and enters as a calendar file, and what is kept about a person.

use calcard::{
    Entry, Parser,
    icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue},
};
use platform::area::{Concerned, PersonalData};
use registry::calendar;
use testing::{AMAL, Engine, Part, Visitor};
use values::subject::Subject;

use crate::ground::{CALENDAR, ada, areas, book, book_case, person};

/// The events of a calendar file, read by another library.
fn events(file: &str) -> Vec<ICalendarComponent> {
    let Entry::ICalendar(calendar) = Parser::new(file).entry() else {
        panic!("no calendar: {file}")
    };
    let parts = calendar.components.into_iter();
    parts
        .filter(|part| part.component_type == ICalendarComponentType::VEvent)
        .collect()
}

fn said(event: &ICalendarComponent, name: &ICalendarProperty) -> Option<String> {
    let entry = event.entries.iter().find(|entry| entry.name == *name)?;
    match entry.values.first()? {
        ICalendarValue::Text(text) => Some(text.clone()),
        ICalendarValue::Integer(number) => Some(number.to_string()),
        other => Some(format!("{other:?}")),
    }
}

/// Makes a feed for Ada and gives the path of the address that is shown this once.
async fn make_feed(visitor: &mut Visitor) -> String {
    let page = visitor.post(&person("/abo"), &[]).await.with_status(200);
    let html = page.text();
    let (_, address) = html.split_once("value=\"http://ki.example").unwrap();
    address.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_feed_says_sort_and_time_and_neither_title_nor_protected_place() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        book_case(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        let ada = ada().to_string();
        book(
            &mut amal,
            &[("person", &ada), ("place", "Saal, 2. Stock; links")],
        )
        .await;
        let path = make_feed(&mut amal).await;
        // A calendar program has no session.
        let mut program = house.visitor();
        let feed = program.get(&path).await.with_status(200);
        assert_eq!(
            feed.header("content-type"),
            Some("text/calendar; charset=utf-8")
        );
        assert_eq!(feed.header("cache-control"), Some("private, max-age=300"));
        feed.see_no("Nordstraße")
            .see_no("Frauenhaus")
            .see_no("Teamrunde")
            .see_no("Ada");
        let found = events(&feed.text());
        assert_eq!(found.len(), 2);
        let text = |event: &ICalendarComponent, name| said(event, &name).unwrap_or_default();
        assert_eq!(text(&found[0], ICalendarProperty::Summary), "Besprechung");
        assert_eq!(
            text(&found[0], ICalendarProperty::Location),
            "Saal, 2. Stock; links"
        );
        assert_eq!(text(&found[1], ICalendarProperty::Summary), "Termin");
        assert_eq!(said(&found[1], &ICalendarProperty::Location), None);
        assert_eq!(text(&found[0], ICalendarProperty::Sequence), "0");
    }
}

#[tokio::test]
async fn a_subscribed_calendar_learns_that_an_appointment_was_cancelled() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let ada = ada().to_string();
        let own = book(&mut amal, &[("person", &ada)]).await;
        let path = make_feed(&mut amal).await;
        let mut program = house.visitor();
        let found = events(&program.get(&path).await.text());
        let text = |event: &ICalendarComponent, name| said(event, &name).unwrap_or_default();
        let cancel = format!("{own}/absagen");
        amal.post(&cancel, &[("reason", "Geheimer Grund")])
            .await
            .with_status(303);
        let feed = program.get(&path).await.with_status(200);
        let after = events(&feed.text());
        assert_eq!(
            text(&after[0], ICalendarProperty::Uid),
            text(&found[0], ICalendarProperty::Uid)
        );
        assert_eq!(text(&after[0], ICalendarProperty::Sequence), "1");
        assert!(feed.text().contains("STATUS:CANCELLED"));
        feed.see_no("Geheimer Grund");
    }
}

#[tokio::test]
async fn only_the_hash_of_a_feeds_secret_is_kept_and_it_can_be_renewed_and_ended() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let path = make_feed(&mut amal).await;
        let secret = path.rsplit('/').next().unwrap().trim_end_matches(".ics");
        let mut program = house.visitor();
        program.get(&path).await.with_status(200);
        let backdoor = house.backdoor().await;
        assert!(
            !backdoor.dump().await.contains(secret),
            "only a hash is kept"
        );
        backdoor.close().await;
        // Renewed, the old address is void; ended, the new one as well.
        let renewed = make_feed(&mut amal).await;
        program.get(&renewed).await.with_status(200);
        program.get(&path).await.with_status(404);
        amal.post(&person("/abo-beenden"), &[])
            .await
            .with_status(303);
        amal.post(&person("/abo-beenden"), &[])
            .await
            .with_status(404);
        program.get(&renewed).await.with_status(404);
        program
            .get("/dortmund/kalender/x.ics")
            .await
            .with_status(404);
        program.get("/dortmund/kalender/x").await.with_status(404);
    }
}

#[tokio::test]
async fn one_appointment_can_be_taken_along_as_a_file() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let location = book(&mut amal, &[("title", "Team: Ziele, Wege; Zahlen")]).await;
        let file = amal
            .get(&format!("{location}/termin.ics"))
            .await
            .with_status(200);
        assert!(
            file.header("content-disposition")
                .unwrap()
                .contains("termin.ics")
        );
        let found = events(&file.text());
        let summary = said(&found[0], &ICalendarProperty::Summary);
        assert_eq!(summary.as_deref(), Some("Team: Ziele, Wege; Zahlen"));
        assert!(file.text().contains("DTSTART:20261201T090000Z"));
    }
}

#[tokio::test]
async fn school_holidays_are_read_from_a_calendar_file_and_garbage_is_refused() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal
            .get(&format!("{CALENDAR}/feiertage/2026"))
            .await
            .with_status(200);
        page.see("Fronleichnam")
            .see("Donnerstag, 4. Juni 2026")
            .see_no("Reformation");
        let file = |event: &str| {
            format!(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n{event}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
            )
        };
        let school = format!("{CALENDAR}/schulferien");
        let good = |name: &str| {
            file(&format!(
                "SUMMARY:{name}\r\nDTSTART;VALUE=DATE:20260720\r\nDTEND;VALUE=DATE:20260901"
            ))
        };
        for name in ["Alte Sommerferien", "Beispielferien"] {
            let text = good(name);
            let part = Part::File("file", "ferien.ics", text.as_bytes());
            let page = amal.post_parts(&school, &[part]).await;
            assert_eq!(page.location(), format!("{CALENDAR}/feiertage/2026"));
        }
        let page = amal.get(&format!("{CALENDAR}/feiertage/2026")).await;
        page.see("Beispielferien")
            .see("31. August 2026")
            .see_no("Alte Sommerferien");
        amal.get(&format!("{CALENDAR}/monat/2026-08"))
            .await
            .see("Beispielferien");
        for garbage in [&b""[..], b"\x00\xff\xfe", b"PK\x03\x04", b"BEGIN:VCALENDAR"] {
            let part = Part::File("file", "ferien.ics", garbage);
            let page = amal.post_parts(&school, &[part]).await.with_status(422);
            page.see("keine Kalenderdatei");
        }
        for year in ["1999", "2101", "x"] {
            let path = format!("{CALENDAR}/feiertage/{year}");
            amal.get(&path).await.with_status(404);
        }
        amal.get(&format!("{CALENDAR}/monat/2026-13"))
            .await
            .with_status(404);
    }
}

#[tokio::test]
async fn a_person_is_handed_out_and_erased_and_their_panel_says_what_comes() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        book_case(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        amal.post(&person("/abo"), &[]).await.with_status(200);
        let absence = [("away_from", "2026-12-24")];
        amal.post(&person("/abwesenheit"), &absence)
            .await
            .with_status(303);
        let actor = house.actor(AMAL).await;
        let subject = Subject::new("person", ada());
        let language = values::language::Language::German;
        let asked = house
            .house
            .panels(&house.centre, &actor, language, &subject);
        let panels = asked.await.unwrap();
        let mut lines = panels.iter().flat_map(|panel| &panel.lines);
        let next = lines.find(|line| line.text.contains("3. Dezember 2026"));
        assert!(!next.unwrap().text.contains("Nordstraße"));

        let PersonalData::Kept { export, erase } = calendar::area().personal_data else {
            panic!("the calendar keeps something about people")
        };
        let whom = Concerned {
            account: None,
            person: Some(ada()),
        };
        let data = export(house.centre.clone(), whom).await.unwrap();
        assert_eq!(data["appointments"].as_array().unwrap().len(), 1);
        assert_eq!(data["absences"].as_array().unwrap().len(), 1);
        erase(house.centre.clone(), whom).await.unwrap();
        let data = export(house.centre.clone(), whom).await.unwrap();
        assert!(data["appointments"].as_array().unwrap().is_empty());
        let backdoor = house.backdoor().await;
        for table in ["attendee", "occupancy", "absence", "feed"] {
            let count = format!("select count(*) from calendar_{table}");
            assert_eq!(backdoor.number(&count).await, 0, "{table}");
        }
        backdoor.close().await;
    }
}

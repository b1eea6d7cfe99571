//! The calendar as people walk through it: by the router, on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use calcard::{
    Entry, Parser,
    icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue},
};
use platform::{
    access::Actor,
    area::{Area, Concerned, PersonalData, SubjectLink},
    web::Pages,
};
use registry::calendar::{self, Attendee, NewAppointment, Reply, Where, time::Wall};
use testing::{AMAL, Engine, LUDMILA, MIRA, NILS, Part, TestHouse, Visitor, count_queries};
use values::{id::Id, subject::Subject};

const CALENDAR: &str = "/dortmund/intern/kalender";
const NEW: &str = "/dortmund/intern/kalender/neu";

fn ada() -> Id {
    Id::named("ada")
}

/// The registry beside an area that knows one person.
fn areas() -> Vec<Area> {
    let people = Area {
        key: "guests",
        rights: &[],
        tables: &[],
        texts: &[],
        migrations: &[],
        navigation: &[],
        pages: |pages: Pages| pages,
        panels: |_, _, _, _| Box::pin(async { Ok(Vec::new()) }),
        subject: |_, subject| {
            Box::pin(async move {
                let is_ada = subject == Subject::new("person", Id::named("ada"));
                Ok(is_ada.then(|| SubjectLink {
                    title: "Ada Öztürk".into(),
                    path: "/intern/ada".into(),
                }))
            })
        },
        personal_data: PersonalData::None("in einem Test"),
        ..calendar::area()
    };
    let mut all = registry::areas();
    all.push(people);
    all
}

fn person(what: &str) -> String {
    format!("{CALENDAR}/person/{}{what}", ada())
}

async fn book(visitor: &mut Visitor, fields: &[(&str, &str)]) -> String {
    let mut all = vec![("title", "Teamrunde"), ("kind", "calendar-kind-team")];
    all.extend([("day", "2026-12-01"), ("from", "10:00"), ("until", "11:00")]);
    all.retain(|(name, _)| !fields.iter().any(|(own, _)| own == name));
    all.extend(fields);
    visitor.post(NEW, &all).await.location().to_owned()
}

/// An appointment of an area, with Ada on it.
async fn book_case(house: &TestHouse) -> Id {
    let start = "2026-12-03T15:00:00".parse().unwrap();
    let new = NewAppointment {
        title: "Konflikt in der Nordstraße".into(),
        kind_key: "calendar-kind-other".into(),
        wall: Wall { start, minutes: 45 },
        at: Where {
            place: "Frauenhaus, Geheimweg 3".into(),
            is_protected: true,
            ..Where::default()
        },
        owner: Some((
            Subject::new("case", Id::named("case")),
            "/intern/fall".into(),
        )),
        organisation: None,
        people: vec![Attendee {
            person: ada(),
            role_key: "calendar-role-guest".into(),
            reply: Reply::Accepted,
        }],
    };
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let id = calendar::book(&change, &new).await.unwrap();
    let entry = platform::database::Entry::new("test-booked", Subject::new("appointment", id));
    change.commit(entry).await.unwrap();
    id
}

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
async fn a_feed_says_sort_and_time_and_neither_title_nor_protected_place() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        book_case(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        let ada = ada().to_string();
        let own = book(
            &mut amal,
            &[("person", &ada), ("place", "Saal, 2. Stock; links")],
        )
        .await;
        let page = amal.post(&person("/abo"), &[]).await.with_status(200);
        let html = page.text();
        let start = html
            .find("/kalender/")
            .map(|_| html.find("value=\"http").unwrap() + 7)
            .unwrap();
        let address = html[start..].split('"').next().unwrap();
        let path = address
            .strip_prefix("http://ki.example")
            .unwrap()
            .to_owned();
        let secret = path
            .rsplit('/')
            .next()
            .unwrap()
            .trim_end_matches(".ics")
            .to_owned();

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

        let backdoor = house.backdoor().await;
        assert!(
            !backdoor.dump().await.contains(&secret),
            "only a hash is kept"
        );
        backdoor.close().await;
        // Renewed, the old address is void; ended, the new one as well.
        amal.post(&person("/abo"), &[]).await.with_status(200);
        program.get(&path).await.with_status(404);
        amal.post(&person("/abo-beenden"), &[])
            .await
            .with_status(303);
        amal.post(&person("/abo-beenden"), &[])
            .await
            .with_status(404);
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
        assert_eq!(panels.len(), 1);
        assert!(panels[0].lines[0].text.contains("3. Dezember 2026"));
        assert!(!panels[0].lines[0].text.contains("Nordstraße"));

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

//! Deadlines that staff add: seen by whom, done, put off, found.

use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, TestHouse, Visitor};

use crate::{areas, deadline, replace};

const LIST: &str = "/dortmund/intern/fristen";

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

/// Adds a deadline for `holder`; gives back the address of its page.
pub async fn add(visitor: &mut Visitor, name: &str, due_on: &str, holder: &str) -> String {
    let form = visitor.get(&format!("{LIST}/neu")).await.form(LIST);
    let form = form
        .fill("name", name)
        .fill("due_on", due_on)
        .fill("holder", holder)
        .fill("remind_days", "14");
    visitor.send(&form).await.location().to_owned()
}

#[tokio::test]
async fn staff_add_a_deadline_for_one_person_or_for_a_role() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let me = format!("account:{}", house.account(AMAL).await);
        add(&mut amal, "Räume buchen", "2026-11-25", &me).await;
        add(
            &mut amal,
            "Haushalt anmelden",
            "2026-11-30",
            "role:director",
        )
        .await;
        amal.get(LIST).await.see("Räume buchen").see_no("Haushalt");
        let page = amal.get(&format!("{LIST}?wer=alle")).await;
        page.see("Räume buchen")
            .see("Haushalt anmelden")
            .see("Leitung");
        let mut brandt = house.signed_in(BRANDT).await;
        let page = brandt.get("/dortmund/intern").await;
        page.see("Haushalt anmelden").see_no("Räume buchen");
        let mut mira = house.signed_in(MIRA).await;
        mira.get(LIST).await.with_status(404);
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(LIST)
            .await
            .with_status(200)
            .see_no("Frist eintragen");
        ludmila.get(&format!("{LIST}/neu")).await.with_status(404);
    }
}

#[tokio::test]
async fn a_form_keeps_what_was_typed_and_says_what_is_missing() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let form = amal.get(&format!("{LIST}/neu")).await.form(LIST);
    assert_eq!(form.text("remind_days"), "14");
    assert_eq!(
        form.text("holder"),
        format!("account:{}", house.account(AMAL).await)
    );
    let wrong = form
        .clone()
        .fill("name", "Räume")
        .fill("due_on", "2026-02-31");
    let page = amal.send(&wrong).await.with_status(422);
    page.see("Diesen Tag gibt es nicht");
    assert_eq!(page.form(LIST).text("name"), "Räume");
    let unknown = "account:0190aaaa-0000-7000-8000-000000000000";
    for (field, text) in [("name", ""), ("remind_days", "366"), ("holder", unknown)] {
        let right = form.clone().fill("name", "x").fill("due_on", "2026-12-01");
        let page = amal.send(&right.fill(field, text)).await.with_status(422);
        assert!(page.text().contains(&format!("{field}-error")), "{field}");
    }
}

#[tokio::test]
async fn a_deadline_is_done_once_and_put_off_with_a_reason() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let path = add(&mut amal, "Sachbericht", "2026-11-25", "role:coordinator").await;
        let (later, done) = (format!("{path}/verschieben"), format!("{path}/erledigt"));
        let form = amal.get(&path).await.form(&later);
        let empty = form.clone().fill("due_on", "2026-12-05");
        amal.send(&empty)
            .await
            .with_status(422)
            .see("füllen Sie dieses Feld");
        let form = form
            .fill("due_on", "2026-12-05")
            .fill("reason", "Land antwortet nicht");
        assert_eq!(amal.send(&form).await.location(), path);
        let page = amal.get(&path).await;
        page.see("5. Dezember 2026")
            .see("25. November 2026")
            .see("Land antwortet nicht");
        for (day, sentence) in [
            ("2026-12-05", "bisherige letzte Tag"),
            ("2026-11-23", "Vergangenheit"),
        ] {
            let form = page.form(&later).fill("due_on", day).fill("reason", "weil");
            amal.send(&form).await.with_status(409).see(sentence);
        }
        assert_eq!(amal.post(&done, &[]).await.location(), LIST);
        amal.post(&done, &[])
            .await
            .with_status(409)
            .see("schon erledigt");
        amal.get(LIST).await.see_no("Sachbericht");
        let page = amal.get(&format!("{LIST}?stand=erledigt")).await;
        page.see("Sachbericht").see("Amal Yılmaz");
    }
}

#[tokio::test]
async fn a_deadline_of_an_area_is_for_its_people_and_ends_where_it_belongs() {
    for engine in Engine::all() {
        let house = house(engine).await;
        replace(
            &house,
            1,
            &[deadline("masterplan", "2026-11-25", "2026-11-01")],
        )
        .await;
        let backdoor = house.backdoor().await;
        let find = match engine {
            Engine::Sqlite => "select lower(hex(id)) from deadline",
            Engine::Postgres => "select id::text from deadline",
        };
        let id = backdoor.texts(find).await.remove(0);
        let path = format!("{LIST}/{id}");
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&path)
            .await
            .with_status(200)
            .see("endet von selbst");
        let done = amal.post(&format!("{path}/erledigt"), &[]).await;
        done.with_status(409).see("endet von selbst");
        let mut brandt = house.signed_in(BRANDT).await;
        brandt.get(&path).await.with_status(404);
        brandt
            .post(&format!("{path}/erledigt"), &[])
            .await
            .with_status(404);
        let all = brandt.get(&format!("{LIST}?wer=alle")).await;
        assert!(!all.text().contains("masterplan"), "a stranger reads it");
    }
}

#[tokio::test]
async fn the_list_is_searched_sorted_filtered_and_taken_along() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    for (name, day) in [
        ("Zebra", "2026-11-20"),
        ("Äpfel", "2026-12-01"),
        ("=2+5", "2026-12-02"),
    ] {
        add(&mut amal, name, day, "role:coordinator").await;
    }
    let page = amal.get(&format!("{LIST}?stand=ueberfaellig")).await;
    page.see("Zebra").see_no("Äpfel");
    amal.get(&format!("{LIST}?suche=aepfel"))
        .await
        .see("Äpfel")
        .see_no("Zebra");
    amal.get(&format!("{LIST}?suche=xyz"))
        .await
        .see("Keine Frist passt dazu");
    let text = amal.get(&format!("{LIST}?sortierung=name")).await.words();
    let place = |name: &str| text.find(name).unwrap();
    assert!(place("Äpfel") < place("Zebra"), "{text}");
    let file = amal
        .get(&format!("{LIST}.csv?suche=2"))
        .await
        .with_status(200);
    assert!(file.text().contains("'=2+5;"), "{}", file.text());
    amal.get(&format!("{LIST}.xlsx")).await.with_status(200);
}

#[tokio::test]
async fn the_list_costs_the_same_for_thirty_as_for_one() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    add(&mut amal, "eins", "2026-11-20", "role:coordinator").await;
    amal.get(LIST).await.with_status(200);
    let (_, one) = testing::count_queries(amal.get(LIST)).await;
    let (_, start) = testing::count_queries(amal.get("/dortmund/intern")).await;
    for number in 0..29 {
        add(
            &mut amal,
            &format!("n{number}"),
            "2026-11-20",
            "role:coordinator",
        )
        .await;
    }
    amal.get(LIST).await.with_status(200);
    let (_, thirty) = testing::count_queries(amal.get(LIST)).await;
    assert_eq!(one, thirty);
    let (page, after) = testing::count_queries(amal.get("/dortmund/intern")).await;
    assert_eq!(start, after);
    page.see("Alle Fristen")
        .see("Überfällig (\u{2068}30\u{2069})");
}

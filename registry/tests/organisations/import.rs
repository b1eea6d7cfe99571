//! Tables of organisations that somebody brings along.

use testing::{AMAL, Engine, Page, Part, Visitor};

use super::{IMPORT, LIST, add, house};

/// Uploads a table and answers with the address of its columns.
async fn upload(visitor: &mut Visitor, name: &str, bytes: &[u8]) -> Page {
    visitor
        .post_parts(IMPORT, &[Part::File("file", name, bytes)])
        .await
}

/// Uploads a table, keeps the guessed columns, and answers with the address of its rows.
async fn checked(visitor: &mut Visitor, csv: &str) -> String {
    let page = upload(visitor, "liste.csv", csv.as_bytes())
        .await
        .with_status(303);
    let columns = page.location().to_owned();
    let form = visitor.get(&columns).await.with_status(200).form(&columns);
    visitor.send(&form).await.location().to_owned()
}

/// A table of a new, a known and a wrong organisation, ready to be looked at.
async fn mixed(visitor: &mut Visitor) -> String {
    let known = [
        ("name", "Brücke der Kulturen"),
        ("kind", "migrant"),
        ("postcode", "44145"),
    ];
    add(visitor, &known).await;
    let csv = "Name;Art;PLZ;Ort;E-Mail\n\
               Neue Schule;Schule;44147;Dortmund;\n\
               Brucke der Kulturen e.V.;MSO;44145;Dortmund;neu@bruecke.example\n\
               Falsch;Raumschiff;1;;x\n";
    checked(visitor, csv).await
}

#[tokio::test]
async fn each_row_of_a_table_says_what_would_happen_and_what_is_wrong() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let rows = mixed(&mut amal).await;
        let page = amal.get(&rows).await.with_status(200);
        page.see("\u{2068}1\u{2069} neu")
            .see("\u{2068}0\u{2069} ergänzt")
            .see("\u{2068}2\u{2069} übersprungen");
        page.see("Klingt wie „\u{2068}Brücke der Kulturen\u{2069}“")
            .see("Diese Art kennen wir nicht");
        amal.get(&format!("{rows}?zeige=befunde"))
            .await
            .see_no("Neue Schule");
        let wrong = amal
            .get(&format!("{rows}/befunde?als=csv"))
            .await
            .with_status(200)
            .text();
        assert!(
            wrong.contains("Raumschiff") && !wrong.contains("Neue Schule"),
            "{wrong}"
        );
        amal.get(&format!("{rows}/befunde?als=xlsx"))
            .await
            .with_status(200);
    }
}

#[tokio::test]
async fn a_table_is_taken_over_in_three_steps_and_all_at_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let rows = mixed(&mut amal).await;
        let page = amal.get(&rows).await;

        // Choosing is kept; nothing is taken over yet.
        let form = page.form(&rows).fill("zeile-1", "update");
        amal.send(&form).await.with_status(303);
        amal.get(LIST).await.see_no("Neue Schule");
        let page = amal.get(&rows).await;
        page.see("\u{2068}1\u{2069} ergänzt");
        let form = page.form(&rows).tick("take", "yes");
        amal.send(&form).await.with_status(303);
        amal.get(&rows)
            .await
            .see("ist übernommen")
            .see("\u{2068}1\u{2069} neu")
            .see("\u{2068}1\u{2069} ergänzt");
        amal.get(LIST)
            .await
            .see("Neue Schule")
            .see_no("Falsch")
            .see("\u{2068}2\u{2069} Organisationen");

        // A second time is refused, and the uploaded cells are gone.
        amal.send(&form).await.with_status(409);
        let backdoor = house.backdoor().await;
        assert_eq!(
            backdoor
                .texts("select cells from organisation_import")
                .await,
            [""]
        );
        let log = backdoor.texts("select action from audit_entry").await;
        assert_eq!(
            log.iter()
                .filter(|action| *action == "organisations-imported")
                .count(),
            1
        );
    }
}

#[tokio::test]
async fn nothing_is_half_imported_when_the_database_says_no() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let many: Vec<String> = (0..700).map(|n| format!("Verein {n};Verein")).collect();
        let rows = checked(&mut amal, &format!("Name;Art\n{}", many.join("\n"))).await;
        // The last rows meet a rule that only the database knows.
        let backdoor = house.backdoor().await;
        backdoor
            .execute("create unique index test_name on organisation (substr(name, 1, 9))")
            .await;
        let form = amal.get(&rows).await.form(&rows).tick("take", "yes");
        amal.send(&form).await.with_status(500);
        let names = backdoor.texts("select name from organisation").await;
        assert!(names.is_empty(), "{} rows stayed", names.len());
        backdoor.execute("drop index test_name").await;
        amal.send(&form).await.with_status(303);
        assert_eq!(
            backdoor.texts("select name from organisation").await.len(),
            700
        );
    }
}

#[tokio::test]
async fn columns_can_be_matched_otherwise_and_a_name_is_needed() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let csv = "Spalte A;Spalte B\nVerein Morgen;Dortmund\n";
        let page = upload(&mut amal, "../../etc/liste.csv", csv.as_bytes()).await;
        let columns = page.location().to_owned();
        let page = amal.get(&columns).await.with_status(200);
        page.see("Verein Morgen")
            .see("liste.csv")
            .see_no("etc/liste");
        amal.send(&page.form(&columns))
            .await
            .with_status(422)
            .see("ordnen Sie eine Spalte dem Namen zu");
        let form = page
            .form(&columns)
            .fill("spalte-0", "name")
            .fill("spalte-1", "town");
        let rows = amal.send(&form).await.location().to_owned();
        amal.get(&rows)
            .await
            .see("\u{2068}1\u{2069} neu")
            .see("Verein Morgen");
    }
}

#[tokio::test]
async fn an_upload_that_is_no_table_is_refused_on_the_page_and_a_table_is_forgotten_in_time() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        for bytes in [&b"%PDF-1.7"[..], b"a\0b;c\nd;e", b"", b"PK\x03\x04kaputt"] {
            let page = upload(&mut amal, "liste.xlsx", bytes)
                .await
                .with_status(422);
            page.form(IMPORT);
        }
        let large = vec![b'a'; 2_500_000];
        upload(&mut amal, "gross.csv", &large)
            .await
            .with_status(422)
            .see("zu groß");

        let rows = checked(&mut amal, "Name\nVerein Morgen\n").await;
        amal.get(&rows).await.with_status(200);
        house.wait(chrono::TimeDelta::hours(49));
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&rows).await.with_status(404);
        checked(&mut amal, "Name\nVerein Abend\n").await;
        let kept = house
            .backdoor()
            .await
            .texts("select cells from organisation_import")
            .await;
        assert_eq!(kept.len(), 1);
        assert!(kept[0].contains("Verein Abend"));
    }
}

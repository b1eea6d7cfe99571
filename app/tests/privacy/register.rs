//! P-07: the register of processing activities is made from what the tables declare (Art. 30
//! DSGVO).

use testing::{Engine, LUDMILA, NILS};

use crate::house;

const REGISTER: &str = "/dortmund/intern/datenschutz/verzeichnis";
const BODY: &str = "/dortmund/intern/datenschutz/stelle";

#[tokio::test]
async fn p_07_every_table_with_personal_data_stands_in_the_register() {
    let house = house::published(Engine::Sqlite).await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    let csv = ludmila
        .get(&format!("{REGISTER}.csv"))
        .await
        .with_status(200);
    let page = ludmila.get(REGISTER).await.with_status(200);
    let sheet = csv.text();
    let mut personal = 0;
    for table in house.house.tables() {
        let is_personal = table.legal_basis != "keine personenbezogenen Daten";
        let line = sheet
            .lines()
            .find(|line| line.ends_with(&format!(";{}", table.name)));
        assert_eq!(line.is_some(), is_personal, "{}", table.name);
        if is_personal {
            personal += 1;
            page.see(table.purpose).see(table.recipients);
            assert!(
                line.unwrap().split(';').all(|cell| !cell.is_empty()),
                "{}",
                table.name
            );
        }
    }
    assert!(personal > 10);
}

#[tokio::test]
async fn p_07_the_register_names_who_answers() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let mut nils = house.signed_in(NILS).await;
        nils.get(REGISTER).await.see("noch nicht eingetragen");
        let form = nils.get(BODY).await.with_status(200).form(BODY);
        nils.send(&form.clone().fill("body", "Stadt Dortmund"))
            .await
            .with_status(422)
            .see("Bitte füllen Sie dieses Feld aus.");
        let form = form
            .fill("body", "Stadt Dortmund, Die Oberbürgermeisterin")
            .fill("officer", "Behördlicher Datenschutz");
        assert_eq!(nils.send(&form).await.location(), REGISTER);
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(REGISTER)
            .await
            .see("Stadt Dortmund, Die Oberbürgermeisterin")
            .see("Behördlicher Datenschutz")
            .see_no("noch nicht eingetragen");
        ludmila.get(BODY).await.with_status(404);
    }
}

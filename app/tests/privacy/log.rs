//! P-09: the log tells who did and who saw what, and a change to it is found.

use platform::audit::{self, Verdict};
use testing::{BRANDT, Engine, LUDMILA, NILS};

use crate::house;

#[tokio::test]
async fn p_09_whoever_looks_at_a_dossier_is_noted() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let account = house.account(BRANDT).await;
        let mut nils = house.signed_in(NILS).await;
        let dossier = format!("/dortmund/intern/datenschutz/konto/{account}");
        nils.get(&dossier).await.with_status(200);
        let seen = format!("/dortmund/intern/protokoll?art=account&satz={account}&nur=gelesen");
        let mut ludmila = house.signed_in(LUDMILA).await;
        let page = ludmila.get(&seen).await.with_status(200);
        page.see("Gelesen").see(NILS.name);
        nils.get(&format!("{dossier}/auskunft.json"))
            .await
            .with_status(200);
        let log = ludmila.get("/dortmund/intern/protokoll").await;
        log.see("Auskunft über gespeicherte Daten erteilt");
    }
}

#[tokio::test]
async fn p_09_a_change_to_the_log_or_to_a_name_in_it_is_found() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let _signed_in = house.signed_in(NILS).await;
        let rows = house.centre.database.read();
        let backdoor = house.backdoor().await;
        assert!(matches!(
            audit::verify(rows).await.unwrap(),
            Verdict::Intact { .. }
        ));
        let rename = "update audit_name set name = 'Ein anderer' where name <> ''";
        backdoor.execute(rename).await;
        let verdict = audit::verify(rows).await.unwrap();
        assert!(matches!(verdict, Verdict::Broken { .. }));
    }
}

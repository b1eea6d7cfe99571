//! P-03: what is erased is nowhere any more (Art. 17 DSGVO), and P-04: what was done stays done.

use std::{fs, path::Path};

use platform::{
    audit::{self, Verdict},
    database::Storage,
};
use testing::{AMAL, BRANDT, Engine, LUDMILA, NILS, TestHouse};

use super::canary::{CANARY, TRACES, sing};
use crate::house;

const START: &str = "/dortmund/intern/datenschutz";

/// Nils asks, and gives back the address of the second look.
pub async fn ask(house: &TestHouse) -> String {
    let account = house.account(CANARY).await;
    let mut nils = house.signed_in(NILS).await;
    let address = format!("{START}/konto/{account}/loeschen");
    let plan = nils.get(&address).await.with_status(200);
    plan.see("Was gelöscht oder namenlos wird")
        .see("Einträge des Protokolls bleiben ohne Namen");
    let form = plan.form(&address);
    nils.send(&form.clone().fill("name", "Kanari").fill("reason", "Antrag"))
        .await
        .with_status(422)
        .see("Das ist nicht der Name, der oben steht.");
    let form = form
        .fill("name", CANARY.name)
        .fill("reason", "Antrag von Frau Zwitscherling vom 24.11.2026");
    nils.send(&form).await.location().to_owned()
}

pub fn traces_in(text: &str) -> Vec<&'static str> {
    let text = text.to_lowercase();
    TRACES
        .into_iter()
        .filter(|trace| text.contains(trace))
        .collect()
}

/// Every file below `folder` that holds a trace.
fn files_with_traces(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with_traces(&path));
        } else if !traces_in(&String::from_utf8_lossy(&fs::read(&path).unwrap())).is_empty() {
            found.push(path.display().to_string());
        }
    }
    found
}

#[tokio::test]
async fn p_03_an_erasure_leaves_no_trace_in_any_table_file_or_job() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        sing(&house).await;
        let before = house.backdoor().await.dump().await;
        assert_eq!(traces_in(&before), TRACES);
        let public = house.visitor().get("/dortmund").await.text();
        let entries = audit::last_sequence(house.centre.database.read())
            .await
            .unwrap();
        let second_look = ask(&house).await;
        let mut brandt = house.signed_in(BRANDT).await;
        brandt
            .get(&second_look)
            .await
            .with_status(200)
            .see("Jetzt endgültig löschen");
        assert_eq!(brandt.post(&second_look, &[]).await.location(), START);
        house.work().await;
        let backdoor = house.backdoor().await;
        for line in backdoor.dump().await.lines() {
            assert_eq!(traces_in(line), [""; 0], "{line:.400}");
        }
        let installation = house.installation_backdoor().await.dump().await;
        assert_eq!(traces_in(&installation), [""; 0]);
        // What was done is still there: the log is whole, figures and the profile are as before.
        let verdict = audit::verify(house.centre.database.read()).await.unwrap();
        assert!(matches!(verdict, Verdict::Intact { entries: now } if now > entries));
        assert_eq!(house.visitor().get("/dortmund").await.text(), public);
        let edits = "select count(*) from profile_edit where edited_by_id is null";
        assert!(backdoor.number(edits).await >= 1);
        let mut ludmila = house.signed_in(LUDMILA).await;
        let log = ludmila.get("/dortmund/intern/protokoll").await;
        log.see("Name gelöscht")
            .see("Personenbezogene Daten gelöscht");
        backdoor.close().await;
        if let Storage::Sqlite(folder) = house.storage() {
            // Mails that were sent before lie in the demonstration's folder, not in the house.
            let centres = folder.join("centres");
            house.house.close().await;
            assert_eq!(files_with_traces(&centres), [""; 0]);
        }
    }
}

#[tokio::test]
async fn p_03_the_erased_cannot_sign_in_and_their_session_is_over() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        sing(&house).await;
        let mut canary = house.signed_in(CANARY).await;
        canary.get("/dortmund/intern").await.with_status(200);
        let second_look = ask(&house).await;
        let mut brandt = house.signed_in(BRANDT).await;
        assert_eq!(brandt.post(&second_look, &[]).await.location(), START);
        canary.get("/dortmund/intern").await.with_status(303);
    }
}

#[tokio::test]
async fn p_03_nobody_erases_alone_and_a_hold_stops_it() {
    let house = house::published(Engine::Sqlite).await;
    sing(&house).await;
    let second_look = ask(&house).await;
    let mut nils = house.signed_in(NILS).await;
    nils.get(&second_look)
        .await
        .with_status(200)
        .see("führt sie nicht selbst aus");
    nils.post(&second_look, &[]).await.with_status(409);
    let mut amal = house.signed_in(AMAL).await;
    amal.get(&second_look).await.with_status(404);
    amal.post(&second_look, &[]).await.with_status(404);
    let account = house.account(CANARY).await.to_string();
    let hold = [
        ("reason", "Klage vor dem Verwaltungsgericht"),
        ("row", &account),
    ];
    let stopped = nils
        .post(&format!("{START}/fristen/account/sperre"), &hold)
        .await;
    stopped.with_status(303);
    let mut brandt = house.signed_in(BRANDT).await;
    brandt
        .get(&second_look)
        .await
        .see("Klage vor dem Verwaltungsgericht");
    brandt.post(&second_look, &[]).await.with_status(409);
    assert!(!traces_in(&house.backdoor().await.dump().await).is_empty());
    let dropped = brandt.post(&format!("{second_look}/verwerfen"), &[]).await;
    assert_eq!(dropped.location(), START);
    brandt.get(&second_look).await.with_status(404);
}

#[tokio::test]
async fn p_04_what_was_changed_can_be_followed() {
    let house = house::published(Engine::Sqlite).await;
    sing(&house).await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    ludmila
        .get("/dortmund/intern/protokoll")
        .await
        .with_status(200)
        .see(CANARY.name);
}

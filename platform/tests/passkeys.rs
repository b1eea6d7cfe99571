//! Passkeys as far as a test without a device goes; a browser's own is used in the journeys.

use serde_json::Value;
use testing::{AMAL, BRANDT, Engine, Page, Plan};

use crate::notes;

const ASK: &str = "/dortmund/anmelden/passkey/frage";
const ASK_NEW: &str = "/dortmund/intern/konto/passkeys/frage";

fn json(page: &Page) -> Value {
    serde_json::from_slice(&page.body).unwrap()
}

#[tokio::test]
async fn a_question_names_this_house_and_no_account() {
    for engine in Engine::all() {
        let house = Plan::new(engine, notes::areas)
            .reached_at("https://ki.example")
            .open()
            .await;
        let mut stranger = house.visitor();
        let page = stranger.post(ASK, &[]).await.with_status(200);
        let question = json(&page);
        let options = &question["options"]["publicKey"];
        assert_eq!(options["rpId"], "ki.example");
        assert_eq!(options["userVerification"], "required");
        assert_eq!(
            options["allowCredentials"].as_array().map_or(0, Vec::len),
            0
        );
        let id = question["id"].as_str().unwrap();
        for answer in [
            "",
            "{}",
            "nonsense",
            r#"{"id":"AA","rawId":"AA","type":"public-key","response":{"authenticatorData":"AA","clientDataJSON":"AA","signature":"AA","userHandle":null},"extensions":{}}"#,
        ] {
            let fields = [("frage", id), ("antwort", answer)];
            let refused = stranger.post("/dortmund/anmelden/passkey", &fields).await;
            refused.with_status(409).see("passt nicht");
        }
        assert!(stranger.cookies().is_empty());
    }
}

#[tokio::test]
async fn a_new_key_stays_in_the_device_and_belongs_to_whoever_asked() {
    for engine in Engine::all() {
        let house = Plan::new(engine, notes::areas)
            .reached_at("https://ki.example")
            .open()
            .await;
        let mut amal = house.signed_in(AMAL).await;
        let question = json(&amal.post(ASK_NEW, &[]).await.with_status(200));
        let options = &question["options"]["publicKey"];
        assert_eq!(options["rp"]["id"], "ki.example");
        assert_eq!(options["user"]["name"], AMAL.email);
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(
            options["authenticatorSelection"]["userVerification"],
            "required"
        );
        let id = question["id"].as_str().unwrap();
        let mut brandt = house.signed_in(BRANDT).await;
        let fields = [("frage", id), ("antwort", "{}"), ("name", "Telefon")];
        brandt
            .post("/dortmund/intern/konto/passkeys", &fields)
            .await
            .with_status(409);
        amal.post("/dortmund/intern/konto/passkeys", &fields)
            .await
            .with_status(409);
        let kept = house
            .backdoor()
            .await
            .number("select count(*) from passkey")
            .await;
        assert_eq!(kept, 0);
        let gone = format!("/dortmund/intern/konto/passkeys/{id}/entfernen");
        amal.post(&gone, &[]).await.with_status(404);
    }
}

#[tokio::test]
async fn where_browsers_allow_none_they_are_not_offered() {
    let house = Plan::new(Engine::Sqlite, notes::areas)
        .reached_at("http://127.0.0.1:8080")
        .open()
        .await;
    let mut amal = house.visitor();
    amal.get("/dortmund/anmelden").await.see_no("Passkey");
    amal.post(ASK, &[]).await.with_status(409);
}

//! What administrators do with providers, and what nobody can.

use testing::{AMAL, Engine, NILS, Plan, SignInProvider};

use super::{AMAL_THERE, PROVIDERS, SIGN_IN, START, mishap, town};
use crate::notes;

#[tokio::test]
async fn administrators_alone_keep_providers_and_nobody_reads_the_secret() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut nils = town.house.signed_in(NILS).await;
        let page = format!("{PROVIDERS}/{}", town.id);
        let secret = &town.client.1;
        let shown = nils.get(&page).await.with_status(200);
        shown.see("niemand kann es hier lesen");
        assert_eq!(shown.form(&page).text("client_id"), town.client.0);
        assert!(!shown.text().contains(secret));
        let log = nils.get("/dortmund/intern/protokoll").await;
        log.see("Anmelde-Anbieter geändert").see("Konto der Stadt");
        let kept = town.house.backdoor().await;
        let facts = kept.texts("select details from audit_entry").await;
        assert!(facts.iter().all(|facts| !facts.contains(secret)));
        // Saved without typing it again it stays.
        let form = nils.get(&page).await.form(&page);
        assert_eq!(nils.send(&form).await.location(), page);
        assert_eq!(
            kept.texts("select client_secret from sign_in_provider")
                .await,
            [secret.as_str()]
        );
        let wrong = nils
            .get(&page)
            .await
            .form(&page)
            .fill("email_domains", "stadt.example evil/");
        nils.send(&wrong)
            .await
            .with_status(422)
            .see("Bitte geben Sie nur Domains an");

        let mut amal = town.connect_amal().await;
        amal.get(PROVIDERS).await.with_status(404);
        amal.get(&page).await.with_status(404);
        amal.post(&page, &[("name", "x")]).await.with_status(404);
        let mut by_provider = town.house.visitor();
        assert_eq!(
            town.come(&mut by_provider, AMAL_THERE).await.location(),
            START
        );
        let gone = nils.post(&format!("{page}/entfernen"), &[]).await;
        assert_eq!(gone.location(), PROVIDERS);
        assert_eq!(by_provider.get(START).await.location(), SIGN_IN);
        amal.get(START).await.with_status(200);
        assert_eq!(
            kept.number("select count(*) from provider_identity").await,
            0
        );
        town.house
            .visitor()
            .get(&town.start())
            .await
            .with_status(404);
        town.house
            .visitor()
            .get(SIGN_IN)
            .await
            .see_no("Konto der Stadt");
    }
}

#[tokio::test]
async fn inner_networks_are_closed_unless_the_installation_opens_them() {
    let provider = SignInProvider::start();
    let house = Plan::new(Engine::Sqlite, notes::areas).open().await;
    let mut nils = house.signed_in(NILS).await;
    let local = provider.issuer().replace("127.0.0.1", "localhost");
    let inner = [
        provider.issuer(),
        "https://10.0.0.1",
        "https://169.254.169.254/latest",
        "https://[::1]/",
        "file:///etc/passwd",
        "",
    ];
    for issuer in inner {
        let fields = [("name", "Stadt"), ("issuer", issuer)];
        let page = nils.post(PROVIDERS, &fields).await.with_status(422);
        page.see("Adressen im inneren Netz gibt der Betrieb frei");
    }
    // A name is looked at when it is resolved.
    let local = local.replace("http://", "https://");
    let fields = [("name", "Stadt"), ("issuer", local.as_str())];
    let page = nils.post(PROVIDERS, &fields).await.with_status(422);
    page.see("antwortet kein Anbieter")
        .see_no("noch nicht fertig");
}

#[tokio::test]
async fn whoever_looks_after_accounts_clears_a_connection_too() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let mut nils = town.house.signed_in(NILS).await;
        let id = town.house.account(AMAL).await;
        let clear = format!("/dortmund/intern/konten/{id}/zuruecksetzen");
        nils.post(&clear, &[]).await.with_status(303);
        mishap(
            &town.come(&mut town.house.visitor(), AMAL_THERE).await,
            "nobody",
        );
    }
}

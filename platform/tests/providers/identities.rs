//! Who somebody is at a provider, and which account that opens.

use chrono::TimeDelta;
use platform::access::rights::shipped;
use testing::{AMAL, BRANDT, Engine, Guest, LUDMILA, NILS, SignInProvider};

use super::{ACCOUNT, AMAL_THERE, CONNECT, SIGN_IN, START, mishap, path, town, town_with};
use crate::second_factor;

#[tokio::test]
async fn a_person_connects_their_account_and_signs_in_by_issuer_and_subject_alone() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut stranger = town.house.visitor();
        stranger.get(SIGN_IN).await.see("Konto der Stadt");
        mishap(&town.come(&mut stranger, AMAL_THERE).await, "nobody");
        assert_eq!(
            town.number("select count(*) from provider_identity").await,
            0
        );

        let mut amal = town.connect_amal().await;
        amal.get(ACCOUNT).await.see("Ihr Konto ist verbunden");
        town.house.work().await;
        let told = town.house.letters().remove(0);
        assert!(
            told.text
                .contains("mit einem Konto bei einem Anmelde-Anbieter verbunden")
        );

        // Married, with a new address: still the same person.
        let moved = Guest {
            email: "amal.celik@elsewhere.example",
            is_verified: false,
            ..AMAL_THERE
        };
        let mut new = town.house.visitor();
        assert_eq!(town.come(&mut new, moved).await.location(), START);
        assert_eq!(new.cookies().len(), 1, "the cookie of the way is gone");
        new.get(ACCOUNT).await.see("Mit einem Anbieter.");
        // Whoever has her address now is somebody else.
        let heir = Guest {
            subject: "b7c2",
            ..AMAL_THERE
        };
        let mut other = town.house.visitor();
        mishap(&town.come(&mut other, heir).await, "nobody");

        let gone = format!("{CONNECT}/{}/trennen", town.id);
        assert_eq!(amal.post(&gone, &[]).await.location(), ACCOUNT);
        amal.post(&gone, &[]).await.with_status(404);
        mishap(
            &town.come(&mut town.house.visitor(), AMAL_THERE).await,
            "nobody",
        );
        let log = town.house.backdoor().await;
        for action in [
            "provider-added",
            "provider-changed",
            "provider-connected",
            "provider-disconnected",
        ] {
            let query = format!("select count(*) from audit_entry where action = '{action}'");
            assert_eq!(log.number(&query).await, 1, "{action}");
        }
    }
}

#[tokio::test]
async fn a_verified_address_in_a_domain_the_centre_trusts_connects_once() {
    for engine in Engine::all() {
        let provider = SignInProvider::start_telling_at_once();
        let town = town_with(engine, provider).await;
        let come = async |guest: Guest| town.come(&mut town.house.visitor(), guest).await;
        // Nothing is said about addresses: nobody is connected by one.
        mishap(&come(AMAL_THERE).await, "nobody");
        town.set(&[("email_domains", "stadt.example, ki.example")])
            .await;
        let unverified = Guest {
            is_verified: false,
            ..AMAL_THERE
        };
        mishap(&come(unverified).await, "nobody");
        let unknown = Guest {
            email: "nobody@ki.example",
            ..AMAL_THERE
        };
        mishap(&come(unknown).await, "nobody");
        let elsewhere = Guest {
            email: "amal.yilmaz@evil.example",
            ..AMAL_THERE
        };
        mishap(&come(elsewhere).await, "nobody");
        assert_eq!(come(AMAL_THERE).await.location(), START);
        let heir = Guest {
            subject: "b7c2",
            ..AMAL_THERE
        };
        mishap(&come(heir).await, "nobody");
        assert_eq!(
            town.number("select count(*) from provider_identity").await,
            1
        );
        town.house.work().await;
        assert_eq!(town.house.letters().len(), 1, "she is told once");

        // A closed account is as unknown as any.
        let brandt = Guest {
            subject: "c9d3",
            email: BRANDT.email,
            ..AMAL_THERE
        };
        assert_eq!(come(brandt).await.location(), START);
        let id = town.house.account(BRANDT).await;
        let mut nils = town.house.signed_in(NILS).await;
        let close = format!("/dortmund/intern/konten/{id}/schliessen");
        nils.post(&close, &[]).await.with_status(303);
        mishap(&come(brandt).await, "nobody");
    }
}

#[tokio::test]
async fn the_providers_second_factor_counts_where_the_centre_says_so() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut amal = town.connect_amal().await;
        let strong = Guest {
            amr: "pwd mfa",
            ..AMAL_THERE
        };
        let golden = Guest {
            acr: "gold",
            ..AMAL_THERE
        };
        // Her role asks for a second factor, and she has none of her own.
        let mut nils = town.house.signed_in(NILS).await;
        let form = nils.get("/dortmund/intern/rollen").await;
        let form = form.form("/dortmund/intern/rollen");
        nils.send(&form.tick("zweiter-faktor", shipped::COORDINATOR))
            .await
            .with_status(303);
        let lacks = async |guest: Guest| {
            let mut visitor = town.house.visitor();
            assert_eq!(town.come(&mut visitor, guest).await.location(), START);
            visitor.get(START).await.status == 303
        };
        assert!(lacks(strong).await, "nobody has said that it counts");
        town.set(&[("counts_second_factor", "ja"), ("strong_acr", "gold")])
            .await;
        assert!(!lacks(strong).await);
        assert!(!lacks(golden).await);
        assert!(
            lacks(AMAL_THERE).await,
            "the token says nothing of a second factor"
        );

        // With an app of her own the code is asked for, unless the provider has.
        let (_, codes) = second_factor::set_up(&town.house, &mut amal).await;
        let mut visitor = town.house.visitor();
        assert_eq!(town.come(&mut visitor, strong).await.location(), START);
        let mut visitor = town.house.visitor();
        let asked = town.come(&mut visitor, AMAL_THERE).await.with_status(200);
        asked.see("Noch ein Schritt");
        assert!(
            !asked.text().contains("state="),
            "the answer stays out of links"
        );
        let form = asked.form("/dortmund/anmelden/code");
        let entered = visitor.send(&form.fill("code", &codes[0])).await;
        assert_eq!(entered.location(), START);
        visitor.get(ACCOUNT).await.see("Mit einem Anbieter.");
    }
}

#[tokio::test]
async fn an_account_is_connected_in_the_browser_of_its_owner_after_a_look() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut amal = town.house.signed_in(AMAL).await;
        let begin = format!("{CONNECT}/{}", town.id);
        let there = amal.get(&begin).await.location().to_owned();
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        // Somebody else in her browser, or she in another one.
        let mut signed_out = amal.clone();
        let _left = signed_out.post("/dortmund/abmelden", &[]).await;
        let mut amal_again = town.house.signed_in(AMAL).await;
        amal_again.get(&path(&back)).await.with_status(303);
        assert_eq!(amal_again.post(CONNECT, &[]).await.location(), ACCOUNT);
        mishap(&signed_out.get(&path(&back)).await, "stale");
        assert_eq!(
            town.number("select count(*) from provider_identity").await,
            0
        );
        // What is taken is taken.
        let _connected = town.connect_amal().await;
        let mut brandt = town.house.signed_in(BRANDT).await;
        let there = brandt.get(&begin).await.location().to_owned();
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        brandt.get(&path(&back)).await.with_status(303);
        let refused = brandt.post(CONNECT, &[]).await.with_status(409);
        refused.see("schon mit einem Konto hier verbunden");
        // A proof that is too old is asked for anew.
        let mut ludmila = town.house.signed_in(LUDMILA).await;
        town.house.wait(TimeDelta::minutes(11));
        let asked = ludmila.get(&begin).await;
        assert!(asked.location().starts_with("/dortmund/intern/bestaetigen"));
    }
}

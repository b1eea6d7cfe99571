//! Signing out on both sides.

use chrono::TimeDelta;
use testing::{AMAL, Engine};

use super::{AMAL_THERE, SIGN_IN, START, path, town};

#[tokio::test]
async fn signing_out_offers_the_provider_and_hears_from_it() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut by_link = town.connect_amal().await;
        let mut abroad = town.provider.browser();
        let mut amal = town.house.visitor();
        let there = town.leave(&mut amal).await;
        let back = abroad.sign_in(&there, AMAL_THERE);
        assert_eq!(amal.get(&path(&back)).await.location(), START);
        // The same browser once more, beside it: one session there, two here.
        let mut tablet = town.house.visitor();
        let there = town.leave(&mut tablet).await;
        let back = abroad.sign_in(&there, AMAL_THERE);
        assert_eq!(tablet.get(&path(&back)).await.location(), START);
        // Another device is another session there.
        let mut telephone = town.house.visitor();
        assert_eq!(
            town.come(&mut telephone, AMAL_THERE).await.location(),
            START
        );

        let left = amal
            .post("/dortmund/abmelden", &[])
            .await
            .location()
            .to_owned();
        assert_eq!(left, format!("{}/abgemeldet", town.start()));
        let page = amal.get(&left).await.with_status(200);
        page.see("sind Sie noch angemeldet");
        let end = page.links("/session/end").remove(0);
        assert!(!end.contains("id_token_hint"));
        assert_eq!(path(&abroad.sign_out(&end)), format!("{SIGN_IN}?"));

        let token = town.provider.said().pop().unwrap();
        let told = format!("{}/abmelden", town.start());
        let mut server = town.house.visitor();
        tablet.get(START).await.with_status(200);
        let heard = server
            .post(&told, &[("logout_token", &token)])
            .await
            .with_status(200);
        assert_eq!(heard.header("cache-control"), Some("no-store"));
        assert_eq!(tablet.get(START).await.location(), SIGN_IN);
        telephone.get(START).await.with_status(200);
        by_link.get(START).await.with_status(200);

        // Said once more later, it does not end what was opened since.
        town.house.wait(TimeDelta::seconds(100));
        let mut again = town.house.visitor();
        assert_eq!(town.come(&mut again, AMAL_THERE).await.location(), START);
        server
            .post(&told, &[("logout_token", &token)])
            .await
            .with_status(200);
        again.get(START).await.with_status(200);
    }
}

#[tokio::test]
async fn nobody_else_ends_sessions() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let mut abroad = town.provider.browser();
        let mut amal = town.house.visitor();
        let there = town.leave(&mut amal).await;
        let back = abroad.sign_in(&there, AMAL_THERE);
        assert_eq!(amal.get(&path(&back)).await.location(), START);
        let end = format!(
            "{}/session/end?client_id={}",
            town.provider.issuer(),
            town.client.0
        );
        let _there = abroad.sign_out(&format!(
            "{end}&post_logout_redirect_uri=http://ki.example{SIGN_IN}"
        ));
        let token = town.provider.said().pop().unwrap();
        let parts: Vec<&str> = token.split('.').collect();
        let unsigned = format!("eyJhbGciOiJub25lIn0.{}.", parts[1]);
        let tampered = format!("{}.{}x.{}", parts[0], parts[1], parts[2]);
        let told = format!("{}/abmelden", town.start());
        let mut server = town.house.visitor();
        for forged in ["", "nonsense", &unsigned, &tampered] {
            server
                .post(&told, &[("logout_token", forged)])
                .await
                .with_status(400);
        }
        // A right one, but old.
        town.house.wait(TimeDelta::minutes(11));
        server
            .post(&told, &[("logout_token", &token)])
            .await
            .with_status(400);
        amal.get(START).await.with_status(200);
        let nobody = format!(
            "{SIGN_IN}/anbieter/{}/abmelden",
            town.house.account(AMAL).await
        );
        server
            .post(&nobody, &[("logout_token", &token)])
            .await
            .with_status(404);
    }
}

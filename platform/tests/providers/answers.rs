//! What a browser brings back, and what of it counts.

use chrono::TimeDelta;
use testing::{AMAL, Engine, Guest, Visitor};
use url::Url;

use super::{ACCOUNT, AMAL_THERE, CONNECT, SIGN_IN, START, mishap, path, town, with};

#[tokio::test]
async fn an_answer_counts_once_in_its_browser_and_in_time() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let answer = async |visitor: &mut Visitor| {
            let there = town.leave(visitor).await;
            town.provider.browser().sign_in(&there, AMAL_THERE)
        };
        // Another browser, with the victim's answer and with none of its own.
        let mut amal = town.house.visitor();
        let back = answer(&mut amal).await;
        let mut thief = town.house.visitor();
        mishap(&thief.get(&path(&back)).await, "stale");
        let _own = town.leave(&mut thief).await;
        mishap(&thief.get(&path(&back)).await, "stale");
        // Her own, twice.
        let mut copy = amal.clone();
        assert_eq!(amal.get(&path(&back)).await.location(), START);
        mishap(&copy.get(&path(&back)).await, "stale");
        // Without state, and with another one.
        let mut amal = town.house.visitor();
        let back = answer(&mut amal).await;
        for state in [None, Some(""), Some("0123456789abcdef")] {
            mishap(
                &amal.get(&path(&with(&back, "state", state))).await,
                "stale",
            );
        }
        // Too late.
        town.house.wait(TimeDelta::minutes(10));
        mishap(&amal.get(&path(&back)).await, "stale");
    }
}

#[tokio::test]
async fn what_does_not_fit_the_question_is_thrown_away() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        // Asked with another nonce, and for another proof of the code (PKCE).
        let other = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        for name in ["nonce", "code_challenge"] {
            let mut amal = town.house.visitor();
            let there = with(&town.leave(&mut amal).await, name, Some(other));
            let back = town.provider.browser().sign_in(&there, AMAL_THERE);
            mishap(&amal.get(&path(&back)).await, "unbelievable");
        }
        // Another provider's name in the answer, none where one is promised, and a made-up code.
        let changes = [
            ("iss", Some("https://evil.example")),
            ("iss", None),
            ("code", Some("made-up")),
        ];
        for (name, text) in changes {
            let mut amal = town.house.visitor();
            let there = town.leave(&mut amal).await;
            let back = town.provider.browser().sign_in(&there, AMAL_THERE);
            let back = path(&with(&back, name, text));
            mishap(&amal.get(&back).await, "unbelievable");
        }
        // The code of one way on another way, as whoever injects it would.
        let (mut amal, mut thief) = (town.house.visitor(), town.house.visitor());
        let there = town.leave(&mut amal).await;
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        let code = Url::parse(&back).unwrap();
        let code = code.query_pairs().find(|(name, _)| name == "code");
        let code = code.unwrap().1.into_owned();
        let there = town.leave(&mut thief).await;
        let evil = Guest {
            subject: "evil",
            ..AMAL_THERE
        };
        let own = town.provider.browser().sign_in(&there, evil);
        let injected = path(&with(&own, "code", Some(&code)));
        mishap(&thief.get(&injected).await, "unbelievable");
        // A clock that is wrong by an hour believes no token.
        let mut amal = town.house.visitor();
        town.house.wait(TimeDelta::hours(1));
        mishap(&town.come(&mut amal, AMAL_THERE).await, "unbelievable");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_who_bring_one_answer_back_at_once_one_gets_in() {
    for engine in Engine::all() {
        let town = town(engine).await;
        town.connect_amal().await;
        let mut amal = town.house.visitor();
        let there = town.leave(&mut amal).await;
        let back = path(&town.provider.browser().sign_in(&there, AMAL_THERE));
        let races: Vec<_> = (0..8)
            .map(|_| {
                let (mut visitor, back) = (amal.clone(), back.clone());
                tokio::spawn(async move { visitor.get(&back).await.location().to_owned() })
            })
            .collect();
        let mut winners = 0;
        for race in races {
            winners += usize::from(race.await.unwrap() == START);
        }
        assert_eq!(winners, 1);
    }
}

#[tokio::test]
async fn a_provider_that_is_down_and_a_person_who_cancels_are_no_errors() {
    for engine in Engine::all() {
        let town = town(engine).await;
        let mut amal = town.house.visitor().who_reads("ar");
        let there = town.leave(&mut amal).await;
        assert!(there.contains("ui_locales=ar"), "{there}");
        let back = town.provider.browser().cancel(&there);
        mishap(&amal.get(&path(&back)).await, "cancelled");
        let page = amal.get(&format!("{SIGN_IN}?anbieter=cancelled")).await;
        page.with_status(200).see("ألغيتم تسجيل الدخول لدى المزوّد");
        // The language of the address comes back with the browser.
        let chosen = format!("{}?sprache=tr", town.start());
        let there = amal.get(&chosen).await.location().to_owned();
        let back = town.provider.browser().cancel(&there);
        let page = amal.get(&path(&back)).await;
        assert_eq!(
            page.location(),
            format!("{SIGN_IN}?anbieter=cancelled&sprache=tr")
        );

        let there = town.leave(&mut amal).await;
        let back = town.provider.browser().sign_in(&there, AMAL_THERE);
        town.provider.go_down();
        mishap(&amal.get(&path(&back)).await, "silent");
        town.house.wait(TimeDelta::minutes(11));
        mishap(&amal.get(&town.start()).await, "silent");
        // A name that is no reason is no sentence.
        let page = amal.get(&format!("{SIGN_IN}?anbieter=%3Cb%3E")).await;
        assert!(!page.text().contains("kern-alert"));
    }
}

#[tokio::test]
async fn nobody_is_sent_to_a_provider_by_another_site() {
    let town = town(Engine::Sqlite).await;
    let mut amal = town.house.signed_in(AMAL).await;
    let mut stranger = town.house.visitor();
    let site = axum::http::HeaderName::from_static("sec-fetch-site");
    let from = [(site, "cross-site")];
    let body = axum::body::Body::empty;
    let get = axum::http::Method::GET;
    let sent = stranger
        .ask(get.clone(), &town.start(), &from, body())
        .await;
    assert_eq!(sent.location(), SIGN_IN);
    let begin = format!("{CONNECT}/{}", town.id);
    let sent = amal.ask(get, &begin, &from, body()).await;
    assert_eq!(sent.location(), ACCOUNT);
    assert_eq!(town.number("select count(*) from provider_flow").await, 0);
}

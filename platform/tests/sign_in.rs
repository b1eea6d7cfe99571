//! One-time links and sessions.

use chrono::TimeDelta;
use testing::{AMAL, BRANDT, Engine, Plan};

use crate::notes;

const START: &str = "/dortmund/intern";

#[tokio::test]
async fn a_link_asks_first_and_signs_in_once() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let link = house.link(AMAL).await;
        let mut amal = house.visitor();
        // A mail program that looks at the link uses nothing up.
        for _ in 0..2 {
            let page = amal.get(&link).await.with_status(200);
            assert!(page.headers.get("set-cookie").is_none());
        }
        assert_eq!(amal.post(&link, &[]).await.location(), START);
        amal.get(START).await.with_status(200);
        let mut thief = house.visitor();
        let page = thief.post(&link, &[]).await.with_status(409);
        page.see("Dieser Anmeldelink gilt nicht mehr");
        assert!(thief.cookies().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn of_sixteen_who_use_one_link_at_once_one_gets_in() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let other = house.next_door().await;
        let link = house.link(AMAL).await;
        let races: Vec<_> = (0..16)
            .map(|number| {
                let here = if number % 2 == 0 { &house } else { &other };
                let (mut visitor, link) = (here.visitor(), link.clone());
                tokio::spawn(async move { (visitor.post(&link, &[]).await.status, visitor) })
            })
            .collect();
        let mut winners = 0;
        for race in races {
            let (status, visitor) = race.await.unwrap();
            let is_in = !visitor.cookies().is_empty();
            assert_eq!(is_in, status == 303);
            assert!(is_in || status == 409, "{status}");
            winners += usize::from(is_in);
        }
        assert_eq!(winners, 1);
        let sessions = house
            .backdoor()
            .await
            .number("select count(*) from session")
            .await;
        assert_eq!(sessions, 1);
    }
}

#[tokio::test]
async fn a_link_ends_after_its_time() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let (first, second) = (house.link(AMAL).await, house.link(AMAL).await);
        house.wait(TimeDelta::hours(24) - TimeDelta::seconds(1));
        assert_eq!(house.visitor().post(&first, &[]).await.location(), START);
        house.wait(TimeDelta::seconds(1));
        house.visitor().post(&second, &[]).await.with_status(409);
    }
}

#[tokio::test]
async fn a_link_comes_by_mail_to_whoever_has_an_account_and_nobody_learns_who() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut visitor = house.visitor();
        let known = visitor
            .post("/dortmund/anmelden", &[("email", AMAL.email)])
            .await;
        let unknown = visitor
            .post("/dortmund/anmelden", &[("email", "nobody@ki.example")])
            .await;
        assert_eq!(
            (known.status, unknown.status),
            (unknown.status, known.status)
        );
        let hide = |page: testing::Page, email: &str| page.text().replace(email, "?");
        assert_eq!(hide(known, AMAL.email), hide(unknown, "nobody@ki.example"));
        assert_eq!(house.work().await, 1);
        let mails = house.letters();
        assert_eq!(mails.len(), 1);
        let to = mails[0].header("to").unwrap();
        assert!(to.ends_with(&format!("<{}>", AMAL.email)), "{to}");
        let link = mails[0]
            .text
            .lines()
            .find_map(|line| line.strip_prefix("http://ki.example"));
        let link = link.unwrap().to_owned();
        house.wait(TimeDelta::minutes(29));
        let mut amal = house.visitor();
        assert_eq!(amal.post(&link, &[]).await.location(), START);
        visitor
            .post("/dortmund/anmelden", &[("email", "no address")])
            .await
            .with_status(422);
    }
}

#[tokio::test]
async fn nobody_fills_a_colleagues_mailbox_with_links() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut stranger = house.visitor();
        for _ in 0..8 {
            stranger
                .post("/dortmund/anmelden", &[("email", AMAL.email)])
                .await
                .with_status(200);
        }
        house.work().await;
        assert_eq!(house.mails().len(), 5);
        house.wait(TimeDelta::minutes(31));
        stranger
            .post("/dortmund/anmelden", &[("email", AMAL.email)])
            .await
            .with_status(200);
        house.work().await;
        assert_eq!(house.mails().len(), 6);
    }
}

#[tokio::test]
async fn the_database_keeps_no_secret_that_opens_anything() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let link = house.link(AMAL).await;
        let mut amal = house.visitor();
        let _mailed = amal
            .post("/dortmund/anmelden", &[("email", BRANDT.email)])
            .await;
        house.work().await;
        let _in = amal.post(&link, &[]).await;
        let dump = house.backdoor().await.dump().await;
        let secret = link.rsplit('/').next().unwrap();
        assert!(
            !dump.contains(secret),
            "the link's secret is in the database"
        );
        for session in amal.cookies().values() {
            assert!(
                !dump.contains(session),
                "the session's secret is in the database"
            );
        }
        assert!(
            !dump.contains("/anmelden/"),
            "the mailed link is in the database"
        );
    }
}

#[tokio::test]
async fn a_session_ends_when_left_alone_and_after_a_working_day() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut idle = house.signed_in(AMAL).await;
        let mut busy = house.signed_in(AMAL).await;
        for _ in 0..2 {
            house.wait(TimeDelta::hours(4));
            busy.get(START).await.with_status(200);
        }
        assert_eq!(idle.get(START).await.location(), "/dortmund/anmelden");
        house.wait(TimeDelta::hours(4));
        busy.get(START).await.with_status(200);
        house.wait(TimeDelta::hours(2));
        assert_eq!(busy.get(START).await.location(), "/dortmund/anmelden");
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_everywhere() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let mut copy = amal.clone();
        let page = amal.post("/dortmund/abmelden", &[]).await;
        assert_eq!(page.location(), "/dortmund");
        assert!(page.header("clear-site-data").is_some());
        assert!(amal.cookies().is_empty());
        assert_eq!(copy.get(START).await.location(), "/dortmund/anmelden");
    }
}

#[tokio::test]
async fn each_sign_in_gives_a_new_secret_and_ends_the_old_session() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let mut copy = amal.clone();
        let link = house.link(AMAL).await;
        let _again = amal.post(&link, &[]).await;
        assert_ne!(amal.cookies(), copy.cookies());
        amal.get(START).await.with_status(200);
        assert_eq!(copy.get(START).await.location(), "/dortmund/anmelden");
    }
}

#[tokio::test]
async fn a_closed_account_is_out_at_once() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let link = house.link(AMAL).await;
        let close = format!(
            "update account set disabled_at = created_at where email = '{}'",
            AMAL.email
        );
        house.backdoor().await.execute(&close).await;
        assert_eq!(amal.get(START).await.location(), "/dortmund/anmelden");
        house.visitor().post(&link, &[]).await.with_status(409);
        let _sent = house
            .visitor()
            .post("/dortmund/anmelden", &[("email", AMAL.email)])
            .await;
        assert_eq!(house.work().await, 0);
    }
}

#[tokio::test]
async fn over_tls_the_cookie_is_pinned_to_the_host_and_hidden_from_scripts() {
    let plan = Plan::new(Engine::Sqlite, notes::areas).reached_at("https://ki.example");
    let house = plan.open().await;
    let link = house.link(AMAL).await;
    let mut amal = house.visitor();
    let page = amal.post(&link, &[]).await;
    let cookie = page.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-vielfalt-dortmund="), "{cookie}");
    for rule in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
        assert!(cookie.contains(rule), "{cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    assert!(page.header("strict-transport-security").is_some());
}

#[tokio::test]
async fn a_session_of_one_centre_opens_no_other() {
    let house = notes::house(Engine::Sqlite).await;
    house
        .house
        .add_centre("hamm", &platform::access::Actor::machine("test"))
        .await
        .unwrap();
    let mut amal = house.signed_in(AMAL).await;
    assert_eq!(amal.get("/hamm/intern").await.location(), "/hamm/anmelden");
}

//! S-03: who signs in with what (ASVS 5.0 V6.2, V6.3). Each way by itself is tested in
//! `platform/tests`; here every route of every area.

use axum::http::StatusCode;
use testing::{AMAL, BRANDT, Engine, MIRA, Visitor};

use super::call;
use crate::house::{self, Names};

const LEAD: &str = "/dortmund/intern/konto/zweiter-faktor";
const PASSWORD: &str = "/dortmund/intern/konto/passwort";
const RIGHT: &str = "Zwölf Boxkämpfer jagen Viktor";

#[tokio::test]
async fn s_03_without_the_second_factor_that_a_role_asks_for_no_route_of_any_area_opens() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let strict = "update role set second_factor_since = created_at where key = 'director'";
    house.backdoor().await.execute(strict).await;
    // Where the factor is set up, where one proves who one is, where one leaves.
    let open = ["/intern/konto", "/intern/bestaetigen", "/abmelden"];
    let mut walked = 0;
    for route in house::routes() {
        let Some(below) = route.path.strip_prefix("/{centre}") else {
            continue;
        };
        let is_open = open.iter().any(|path| below.starts_with(path));
        if is_open || ["public", "open"].contains(&route.right) {
            continue;
        }
        let mut brandt = house.signed_in(BRANDT).await;
        let page = call(&mut brandt, &route, &names.address(&route)).await;
        // What a director may not open at all is not found, as ever.
        if page.status != StatusCode::NOT_FOUND {
            assert_eq!(page.location(), LEAD, "{} {}", route.method, route.path);
            walked += 1;
        }
    }
    assert!(walked > 50, "{walked}");
}

async fn set(visitor: &mut Visitor, wish: &str) -> testing::Page {
    let form = visitor.get(PASSWORD).await.form(PASSWORD);
    let form = form.fill("passwort", wish).fill("noch-einmal", wish);
    visitor.send(&form).await
}

async fn try_in(visitor: &mut Visitor, password: &str) -> testing::Page {
    let form = visitor.get("/dortmund/anmelden").await;
    let form = form.form("/dortmund/anmelden/passwort");
    let form = form.fill("email", AMAL.email).fill("passwort", password);
    visitor.send(&form).await
}

#[tokio::test]
async fn s_03_weak_passwords_are_refused_and_good_ones_are_kept_as_argon2id() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        for weak in ["kurz", "passwort123", "Dortmund2026", "1234567890123456"] {
            set(&mut amal, weak).await.with_status(422);
        }
        set(&mut amal, RIGHT).await.with_status(303);
        let backdoor = house.backdoor().await;
        let kept = backdoor.texts("select hash from account_password").await;
        assert_eq!(kept.len(), 1);
        assert!(
            kept[0].starts_with("$argon2id$v=19$m=19456,t=2,"),
            "{}",
            kept[0]
        );
        assert!(!backdoor.dump().await.contains(RIGHT));
    }
}

#[tokio::test]
async fn s_03_guessing_makes_the_password_wait_and_leaves_the_other_ways_open() {
    let house = house::empty(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    set(&mut amal, RIGHT).await.with_status(303);
    for _ in 0..6 {
        try_in(&mut house.visitor(), "geraten und falsch").await;
    }
    let right = try_in(&mut house.visitor(), RIGHT).await;
    right.with_status(422).see("zu viele Versuche");
    amal.get("/dortmund/intern").await.with_status(200);
    let _another_way = house.signed_in(AMAL).await;
    let _somebody_else = house.signed_in(MIRA).await;
}

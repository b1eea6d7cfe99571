//! The list of open sessions, and the rules of how long they last.

use chrono::TimeDelta;
use testing::{AMAL, BRANDT, Engine, NILS};

use crate::notes;

const ACCOUNT: &str = "/dortmund/intern/konto";
const START: &str = "/dortmund/intern";

#[tokio::test]
async fn a_person_sees_their_sessions_and_ends_one_or_all_others() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut here = house.signed_in(AMAL).await;
        let mut office = house.signed_in(AMAL).await;
        let mut phone = house.signed_in(AMAL).await;
        let page = here.get(ACCOUNT).await.with_status(200);
        page.see("diese hier").see("Seit \u{2068}24. November 2026");
        let all = page.text();
        let ends: Vec<_> = all
            .split("action=\"")
            .filter_map(|rest| rest.split('"').next())
            .filter(|action| {
                action.contains("/sitzungen/") && !action.ends_with("/sitzungen/beenden")
            })
            .map(str::to_owned)
            .collect();
        assert_eq!(ends.len(), 2, "not the one in use");
        // Nobody ends somebody else's.
        let mut brandt = house.signed_in(BRANDT).await;
        brandt.post(&ends[0], &[]).await.with_status(404);
        assert_eq!(here.post(&ends[0], &[]).await.location(), ACCOUNT);
        let office_is_in = office.get(START).await.status == 200;
        let phone_is_in = phone.get(START).await.status == 200;
        assert!(office_is_in != phone_is_in, "one of them has ended");
        let ended = here
            .post("/dortmund/intern/konto/sitzungen/beenden", &[])
            .await;
        assert_eq!(ended.location(), ACCOUNT);
        for other in [&mut office, &mut phone] {
            assert_eq!(other.get(START).await.location(), "/dortmund/anmelden");
        }
        here.get(ACCOUNT)
            .await
            .with_status(200)
            .see("Alle anderen Sitzungen sind beendet");
        brandt.get(START).await.with_status(200);
    }
}

#[tokio::test]
async fn the_centre_decides_how_long_a_session_lasts() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let form = nils
            .get("/dortmund/intern/rollen")
            .await
            .form("/dortmund/intern/rollen/regeln");
        let wrong = nils.send(&form.clone().fill("idle_minutes", "2")).await;
        wrong.with_status(422).see("in ihren Grenzen");
        let set = nils
            .send(
                &form
                    .fill("idle_minutes", "30")
                    .fill("longest_minutes", "60"),
            )
            .await;
        assert_eq!(set.location(), "/dortmund/intern/rollen");
        let mut idle = house.signed_in(AMAL).await;
        let mut busy = house.signed_in(AMAL).await;
        house.wait(TimeDelta::minutes(25));
        busy.get(START).await.with_status(200);
        house.wait(TimeDelta::minutes(25));
        busy.get(START).await.with_status(200);
        assert_eq!(idle.get(START).await.location(), "/dortmund/anmelden");
        house.wait(TimeDelta::minutes(11));
        assert_eq!(busy.get(START).await.location(), "/dortmund/anmelden");
        // Yesterday's rules stay on record.
        let rows = "select count(*) from access_rule";
        assert_eq!(house.backdoor().await.number(rows).await, 2);
    }
}

#[tokio::test]
async fn a_person_changes_their_name_and_language() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let form = amal.get(ACCOUNT).await.form(ACCOUNT);
        let page = amal
            .send(&form.clone().fill("name", " "))
            .await
            .with_status(422);
        page.see("Bitte füllen Sie dieses Feld aus");
        let form = form.fill("name", "Amal Şahin").fill("sprache", "tr");
        assert_eq!(amal.send(&form).await.location(), ACCOUNT);
        amal.get(ACCOUNT).await.see("Amal Şahin").see("Hesabım");
    }
}

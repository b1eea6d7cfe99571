//! Proving again who one is, before something that opens other doors.

use chrono::TimeDelta;
use testing::{AMAL, Engine, MIRA, NILS};

use crate::{
    notes,
    passwords::{RIGHT, with_password},
};

const NEW: &str = "/dortmund/intern/konten/neu";
const CONFIRM: &str = "/dortmund/intern/bestaetigen";

#[tokio::test]
async fn a_form_sent_too_late_is_kept_and_goes_on_after_the_proof() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = with_password(&house, NILS).await;
        let form = nils.get(NEW).await.with_status(200).form(NEW);
        let form = form
            .fill("name", "Olena Bondar")
            .fill("email", "bondar@ki.example");
        let form = form.tick("rolle", "coordinator").tick("rolle", "auditor");
        house.wait(TimeDelta::minutes(11));
        let asked = nils.send(&form).await.with_status(403);
        asked
            .see("Bitte bestätigen Sie, dass Sie es sind")
            .see("Ihre Eingaben sind aufgehoben");
        let kept = asked.form(CONFIRM);
        let wrong = nils
            .send(&kept.clone().fill("bestaetigen-nachweis", "falsch"))
            .await;
        let kept = wrong.with_status(422).form(CONFIRM);
        let kept = kept.fill("bestaetigen-nachweis", RIGHT);
        let proved = nils.send(&kept).await.with_status(307);
        assert_eq!(proved.header("location"), Some(NEW));
        // What a browser does with 307: the same fields once more.
        let done = nils.post(NEW, &kept.fields()).await;
        assert!(done.location().starts_with("/dortmund/intern/konten/"));
        let page = nils.get(done.location()).await.with_status(200);
        page.see("Olena Bondar").see("bondar@ki.example");
        let backdoor = house.backdoor().await;
        let roles = backdoor.number(
            "select count(*) from account_role join account on id = account_id \
             where email = 'bondar@ki.example'",
        );
        assert_eq!(roles.await, 2);
    }
}

#[tokio::test]
async fn a_page_opened_too_late_comes_after_the_proof() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = with_password(&house, AMAL).await;
        house.wait(TimeDelta::minutes(11));
        let page = "/dortmund/intern/konto/passwort";
        let asked = amal.get(page).await.location().to_owned();
        assert!(asked.starts_with(CONFIRM), "{asked}");
        let form = amal
            .get(&asked)
            .await
            .form(CONFIRM)
            .fill("bestaetigen-nachweis", RIGHT);
        assert_eq!(amal.send(&form).await.location(), page);
        amal.get(page).await.with_status(200);
    }
}

#[tokio::test]
async fn whoever_has_only_links_gets_one_that_leads_back() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        house.wait(TimeDelta::minutes(11));
        let page = "/dortmund/intern/konto/passwort";
        let asked = amal.get(page).await.location().to_owned();
        let form = amal
            .get(&asked)
            .await
            .form("/dortmund/intern/bestaetigen/link");
        amal.send(&form)
            .await
            .with_status(200)
            .see("Öffnen Sie ihn in diesem Browser");
        house.work().await;
        let mail = house.mails().join("\n").replace("=\r\n", "");
        let link = mail.split("http://ki.example").nth(1).unwrap();
        let link = link.split_whitespace().next().unwrap();
        assert_eq!(amal.post(link, &[]).await.location(), page);
        amal.get(page).await.with_status(200);
    }
}

#[tokio::test]
async fn the_way_back_leads_to_this_centre_and_nowhere_else() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = with_password(&house, AMAL).await;
    for elsewhere in [
        "https://evil.example",
        "//evil.example",
        "/dortmund//evil.example",
        "/hamm/intern",
        "/dortmund/\\evil",
    ] {
        let fields = [
            ("bestaetigen-weiter", elsewhere),
            ("bestaetigen-nachweis", RIGHT),
        ];
        let page = amal.post(CONFIRM, &fields).await;
        assert_eq!(page.location(), "/dortmund/intern", "{elsewhere}");
    }
}

#[tokio::test]
async fn nobody_is_asked_for_a_proof_of_what_they_may_not_do() {
    let house = notes::house(Engine::Sqlite).await;
    let mut mira = house.signed_in(MIRA).await;
    house.wait(TimeDelta::minutes(11));
    mira.get(NEW).await.with_status(404);
    mira.post(NEW, &[("name", "x")]).await.with_status(404);
}

#[tokio::test]
async fn guessing_at_the_proof_is_slowed_down() {
    let house = notes::house(Engine::Sqlite).await;
    let mut amal = with_password(&house, AMAL).await;
    let fields = |proof| {
        [
            ("bestaetigen-weiter", "/dortmund/intern"),
            ("bestaetigen-nachweis", proof),
        ]
    };
    for _ in 0..5 {
        amal.post(CONFIRM, &fields("falsch"))
            .await
            .with_status(422)
            .see("Das stimmt nicht");
    }
    amal.post(CONFIRM, &fields(RIGHT))
        .await
        .with_status(422)
        .see("zu viele Versuche");
}

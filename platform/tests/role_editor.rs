//! The matrix of rights and roles.

use testing::{AMAL, Engine, MIRA, NILS};

use crate::{accounts::set_roles, notes};

const ROLES: &str = "/dortmund/intern/rollen";
const START: &str = "/dortmund/intern";

#[tokio::test]
async fn a_ticked_box_gives_a_right_and_taking_it_away_signs_out() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let mut amal = house.signed_in(AMAL).await;
        let page = nils.get(ROLES).await.with_status(200);
        page.see("Koordination")
            .see("darf das Protokoll lesen")
            .see("darf Personen einladen");
        let form = page.form(ROLES);
        let given = form.clone().tick("recht", "coordinator:platform.read_log");
        assert_eq!(nils.send(&given).await.location(), ROLES);
        amal.get("/dortmund/intern/protokoll")
            .await
            .with_status(200);
        assert_eq!(nils.send(&form).await.location(), ROLES);
        assert_eq!(amal.get(START).await.location(), "/dortmund/anmelden");
        nils.get("/dortmund/intern/protokoll")
            .await
            .see("Rechte der Rollen geändert");
    }
}

#[tokio::test]
async fn the_rights_of_administrators_cannot_be_given_away_or_lost() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let form = nils.get(ROLES).await.form(ROLES).untick("recht");
        let form = form
            .tick("recht", "coordinator:platform.roles")
            .tick("recht", "emperor:platform.read_log")
            .tick("recht", "coordinator:no.such_right");
        nils.send(&form).await;
        nils.get(ROLES).await.with_status(200);
        house
            .signed_in(AMAL)
            .await
            .get(ROLES)
            .await
            .with_status(404);
        let held = "select count(*) from role_right where right_key in ('platform.roles', 'no.such_right') or role = 'emperor'";
        assert_eq!(house.backdoor().await.number(held).await, 1);
    }
}

#[tokio::test]
async fn a_form_without_its_boxes_takes_nothing_away() {
    let house = notes::house(Engine::Sqlite).await;
    let mut nils = house.signed_in(NILS).await;
    nils.post(ROLES, &[]).await.with_status(404);
    assert!(house.actor(AMAL).await.may(notes::WRITE));
}

#[tokio::test]
async fn a_role_of_the_centres_own_begins_without_rights() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let new = "/dortmund/intern/rollen/neu";
        let form = nils.get(ROLES).await.form(new);
        nils.send(&form)
            .await
            .with_status(422)
            .see("Bitte füllen Sie dieses Feld aus");
        assert_eq!(
            nils.send(&form.clone().fill("name", "Empfang"))
                .await
                .location(),
            ROLES
        );
        let again = nils
            .send(&form.fill("name", "EMPFANG"))
            .await
            .with_status(422);
        again.see("gibt es schon");
        let key = house
            .backdoor()
            .await
            .texts("select key from role where name = 'Empfang'")
            .await
            .remove(0);
        set_roles(&mut nils, &house, MIRA, &[&key]).await;
        let mut mira = house.signed_in(MIRA).await;
        mira.post("/dortmund/intern/notizen", &[("text", "x")])
            .await
            .with_status(404);
        let form = nils
            .get(ROLES)
            .await
            .form(ROLES)
            .tick("recht", &format!("{key}:notes.write"));
        nils.send(&form).await;
        let written = mira
            .post("/dortmund/intern/notizen", &[("text", "x")])
            .await;
        assert_eq!(written.location(), "/dortmund/notizen");
        nils.get("/dortmund/intern/konten").await.see("Empfang");
    }
}

#[tokio::test]
async fn a_role_can_ask_for_a_second_factor() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let form = nils
            .get(ROLES)
            .await
            .form(ROLES)
            .tick("zweiter-faktor", "coordinator");
        nils.send(&form).await;
        let mut amal = house.signed_in(AMAL).await;
        assert_eq!(
            amal.get(START).await.location(),
            "/dortmund/intern/konto/zweiter-faktor"
        );
        let form = nils.get(ROLES).await.form(ROLES).untick("zweiter-faktor");
        nils.send(&form).await;
        amal.get(START).await.with_status(200);
    }
}

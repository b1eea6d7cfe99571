//! Inviting people, giving and taking roles, closing accounts.

use chrono::TimeDelta;
use platform::access::{administration, rights::shipped};
use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, NILS, Page, Person, TestHouse, Visitor};

use crate::{
    notes,
    passwords::{RIGHT, try_in, with_password},
};

const LIST: &str = "/dortmund/intern/konten";
const START: &str = "/dortmund/intern";

async fn page_of(house: &TestHouse, person: Person) -> String {
    format!("{LIST}/{}", house.account(person).await)
}

/// Ticks exactly these roles for `person`.
pub async fn set_roles(
    visitor: &mut Visitor,
    house: &TestHouse,
    person: Person,
    roles: &[&str],
) -> Page {
    let address = page_of(house, person).await;
    let mut form = visitor
        .get(&address)
        .await
        .with_status(200)
        .form(&address)
        .untick("rolle");
    for role in roles {
        form = form.tick("rolle", role);
    }
    visitor.send(&form).await
}

async fn administrators(house: &TestHouse) -> i64 {
    let count = "select count(*) from account_role where role = 'administrator'";
    house.backdoor().await.number(count).await
}

#[tokio::test]
async fn an_invited_person_gets_a_link_for_a_day_and_can_do_what_their_role_may() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let new = "/dortmund/intern/konten/neu";
        let form = nils.get(new).await.form(new);
        let empty = nils.send(&form).await.with_status(422);
        empty
            .see("Bitte füllen Sie dieses Feld aus")
            .see("keine vollständige E-Mail-Adresse");
        let form = form
            .fill("name", "Olena Bondar")
            .fill("kontosprache", "uk")
            .tick("rolle", "coordinator");
        let taken = nils
            .send(&form.clone().fill("email", AMAL.email))
            .await
            .with_status(422);
        taken.see("gibt es schon ein Konto");
        assert_eq!(taken.form(new).text("name"), "Olena Bondar");
        let done = nils.send(&form.fill("email", "bondar@ki.example")).await;
        nils.get(done.location())
            .await
            .see("Der Anmeldelink ist unterwegs")
            .see("Koordination");
        house.work().await;
        let mail = house.letters().remove(0);
        let to = mail.header("to").unwrap();
        assert!(to.ends_with("<bondar@ki.example>"), "{to}");
        let link = mail
            .text
            .lines()
            .find_map(|line| line.strip_prefix("http://ki.example"))
            .unwrap();
        house.wait(TimeDelta::hours(23));
        let mut olena = house.visitor();
        assert_eq!(olena.post(link, &[]).await.location(), START);
        olena.get(START).await.see("Olena Bondar").see("Сьогодні");
        let note = olena
            .post("/dortmund/intern/notizen", &[("text", "hello")])
            .await;
        assert_eq!(note.location(), "/dortmund/notizen");
    }
}

#[tokio::test]
async fn whoever_may_do_less_is_signed_out_and_whoever_may_do_more_is_not() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let mut amal = house.signed_in(AMAL).await;
        let more = set_roles(&mut nils, &house, AMAL, &["coordinator", "auditor"]).await;
        assert_eq!(more.location(), page_of(&house, AMAL).await);
        amal.get(START).await.with_status(200);
        set_roles(&mut nils, &house, AMAL, &["auditor"]).await;
        assert_eq!(amal.get(START).await.location(), "/dortmund/anmelden");
        let mut amal = house.signed_in(AMAL).await;
        amal.post("/dortmund/intern/notizen", &[("text", "x")])
            .await
            .with_status(404);
        let unknown = set_roles(&mut nils, &house, AMAL, &["emperor"]).await;
        unknown.with_status(409).see("gibt es nicht");
    }
}

#[tokio::test]
async fn a_closed_account_is_out_for_good_until_it_is_opened_again() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let mut amal = with_password(&house, AMAL).await;
        let link = house.link(AMAL).await;
        let address = page_of(&house, AMAL).await;
        let closed = nils.post(&format!("{address}/schliessen"), &[]).await;
        assert_eq!(closed.location(), address);
        assert_eq!(amal.get(START).await.location(), "/dortmund/anmelden");
        try_in(&mut amal, AMAL.email, RIGHT)
            .await
            .with_status(422)
            .see("stimmt nicht");
        nils.post(&format!("{address}/einladen"), &[])
            .await
            .with_status(409);
        nils.get(&address)
            .await
            .see("geschlossen seit")
            .see("Konto wieder öffnen");
        assert_eq!(
            nils.post(&format!("{address}/oeffnen"), &[])
                .await
                .location(),
            address
        );
        house.visitor().post(&link, &[]).await.with_status(409);
        assert_eq!(try_in(&mut amal, AMAL.email, RIGHT).await.location(), START);
    }
}

#[tokio::test]
async fn nobody_takes_away_the_last_administrator_nor_their_own_role() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let own = page_of(&house, NILS).await;
        set_roles(&mut nils, &house, NILS, &["auditor"])
            .await
            .with_status(409)
            .see("eigene Rolle");
        nils.post(&format!("{own}/schliessen"), &[])
            .await
            .with_status(409);
        nils.post(&format!("{own}/zuruecksetzen"), &[])
            .await
            .with_status(409);
        // The second administrator needs nobody else: there is nobody.
        set_roles(
            &mut nils,
            &house,
            BRANDT,
            &["director", shipped::ADMINISTRATOR],
        )
        .await;
        assert_eq!(administrators(&house).await, 2);
        let mut brandt = house.signed_in(BRANDT).await;
        set_roles(&mut brandt, &house, NILS, &[]).await;
        assert_eq!(administrators(&house).await, 1);
        assert_eq!(nils.get(START).await.location(), "/dortmund/anmelden");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_administrators_who_close_each_other_at_once_do_not_both_succeed() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        set_roles(&mut nils, &house, BRANDT, &[shipped::ADMINISTRATOR]).await;
        let (first, second) = (house.actor(NILS).await, house.actor(BRANDT).await);
        let (one, other) = (house.account(NILS).await, house.account(BRANDT).await);
        let centre = house.centre.clone();
        let here = tokio::spawn(async move { administration::close(&centre, &first, other).await });
        let centre = house.centre.clone();
        let there = tokio::spawn(async move { administration::close(&centre, &second, one).await });
        let done = [here.await.unwrap(), there.await.unwrap()];
        assert_eq!(
            done.iter().filter(|done| done.is_ok()).count(),
            1,
            "{done:?}"
        );
        let backdoor = house.backdoor().await;
        let open = backdoor.number(
            "select count(*) from account join account_role on id = account_id \
             where role = 'administrator' and disabled_at is null",
        );
        assert_eq!(open.await, 1);
    }
}

#[tokio::test]
async fn lost_telephone_and_codes_are_mended_by_an_administrator() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let mut amal = with_password(&house, AMAL).await;
        crate::second_factor::set_up(&house, &mut amal).await;
        let address = page_of(&house, AMAL).await;
        nils.get(&address).await.see("Code-App");
        let cleared = nils.post(&format!("{address}/zuruecksetzen"), &[]).await;
        assert_eq!(cleared.location(), address);
        assert_eq!(amal.get(START).await.location(), "/dortmund/anmelden");
        try_in(&mut amal, AMAL.email, RIGHT).await.with_status(422);
        house
            .signed_in(AMAL)
            .await
            .get(START)
            .await
            .with_status(200);
    }
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_saved_with_as_many_questions_for_many_as_for_few() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let mut nils = house.signed_in(NILS).await;
        let page = nils.get(LIST).await.with_status(200);
        page.see("Konten: \u{2068}5")
            .see("Amal Yılmaz")
            .see("Mira Okafor")
            .see("noch nie");
        nils.get(&format!("{LIST}?suche=yilmaz"))
            .await
            .see("Konten: \u{2068}1")
            .see_no("Brandt");
        nils.get(&format!("{LIST}?rolle=auditor"))
            .await
            .see("Ludmila Koval")
            .see_no("Brandt");
        nils.get(&format!("{LIST}?stand=geschlossen"))
            .await
            .see("kein Konto");
        let file = nils
            .get(&format!("{LIST}.csv?suche=koval"))
            .await
            .with_status(200);
        assert!(file.text().contains(LUDMILA.email) && !file.text().contains(AMAL.email));
        nils.get(&format!("{LIST}.xlsx")).await.with_status(200);
        for person in [AMAL, BRANDT, LUDMILA, MIRA] {
            let mut other = house.signed_in(person).await;
            other.get(LIST).await.with_status(404);
            other.get(&format!("{LIST}.csv")).await.with_status(404);
        }
        // Whoever reads the log sees whom it is about, and no way that is closed to them.
        let mut ludmila = house.signed_in(LUDMILA).await;
        let log = ludmila
            .get("/dortmund/intern/protokoll")
            .await
            .with_status(200);
        log.see("Amal Yılmaz").see_no(LIST);
        assert!(
            !nils
                .get("/dortmund/intern/protokoll")
                .await
                .links(LIST)
                .is_empty()
        );
    }
}

//! The form: two minutes, no account.

use testing::{Engine, FilledForm};

use crate::{ASK, SCHOOL, confirmed, filled, house, links_to, stages, subjects_to};

/// Ticks an exclusion instead of »none of these«.
fn answer_yes(form: FilledForm, subject: &str) -> FilledForm {
    form.untick("subject-none").tick(subject, "yes")
}

#[tokio::test]
async fn a_school_asks_without_an_account_and_confirms_by_mail() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = filled(&mut school).await;
        school
            .send(&form)
            .await
            .with_status(200)
            .see("Bitte bestätigen Sie Ihre Anfrage")
            .see(SCHOOL);
        assert_eq!(stages(&house).await, ["unconfirmed"]);
        let link = links_to(&house, SCHOOL).await.pop().unwrap();
        // Mail programs open links: a look changes nothing, however often.
        for _ in 0..2 {
            let page = school.get(&link).await.with_status(200);
            page.see("Noch nicht bestätigt")
                .see("Schulstraße 1, Raum 12");
            assert_eq!(page.header("cache-control"), Some("no-store"));
        }
        assert_eq!(stages(&house).await, ["unconfirmed"]);
        let page = school.get(&link).await;
        let form = page.form(&format!("{link}/bestaetigen"));
        for _ in 0..2 {
            assert_eq!(school.send(&form).await.location(), link);
        }
        assert_eq!(stages(&house).await, ["new"]);
        school
            .get(&link)
            .await
            .see("Eingegangen")
            .see("Adresse bestätigt");
        let subjects = subjects_to(&house, SCHOOL).await;
        assert_eq!(subjects.len(), 2, "{subjects:?}");
    }
}

#[tokio::test]
async fn what_the_pool_does_not_do_is_said_at_once_and_nothing_that_was_typed_is_lost() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = answer_yes(filled(&mut school).await, "subject-legal");
        let page = school.send(&form).await.with_status(422);
        page.see("So können wir leider nicht helfen");
        assert!(stages(&house).await.is_empty());
        let again = page.form(ASK);
        assert_eq!(again.text("place"), "Schulstraße 1, Raum 12");
        assert_eq!(again.text("email"), SCHOOL);
        assert_eq!(again.text("subject-legal"), "yes");
        assert_eq!(again.text("form"), form.text("form"));
        let corrected = again.untick("subject-").tick("subject-none", "yes");
        school.send(&corrected).await.with_status(200).see(SCHOOL);
        assert_eq!(stages(&house).await, ["unconfirmed"]);
    }
}

#[tokio::test]
async fn mistakes_stand_beside_their_fields() {
    let house = house(Engine::Sqlite).await;
    let mut school = house.visitor();
    let form = filled(&mut school).await;
    for (field, wrong, message) in [
        ("language", "Kurdisch", "Das passt zu mehreren Sprachen"),
        ("language", "Klingonisch", "Diese Sprache kennen wir nicht"),
        ("date", "2026-02-31", "Diesen Tag gibt es nicht"),
        ("start", "99:99", "Bitte schreiben Sie eine Uhrzeit"),
        ("postcode", "4414", "fünf Ziffern"),
        ("email", "sekretariat", "keine vollständige E-Mail-Adresse"),
        ("phone", "12", "keine Telefonnummer"),
        ("institution", "", "Bitte füllen Sie dieses Feld aus"),
        ("kind", "", "Bitte wählen Sie einen Eintrag"),
        ("place", "Raum \u{202e}21", "unsichtbare Zeichen"),
    ] {
        let page = school.send(&form.clone().fill(field, wrong)).await;
        page.with_status(422).see(message);
    }
    let page = school.send(&form.clone().untick("privacy")).await;
    page.with_status(422)
        .see("sonst dürfen wir die Angaben nicht verwenden");
    let both = form.clone().tick("subject-legal", "yes");
    for unclear in [form.untick("subject-"), both] {
        let page = school.send(&unclear).await;
        page.with_status(422).see("oder „Nichts davon“");
    }
    assert!(stages(&house).await.is_empty());
}

#[tokio::test]
async fn a_form_that_is_sent_twice_is_one_request() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = filled(&mut school).await;
        let (mut one, mut other) = (school.clone(), school.clone());
        let (first, second) = tokio::join!(one.send(&form), other.send(&form));
        first.with_status(200).see(SCHOOL);
        second.with_status(200).see(SCHOOL);
        assert_eq!(stages(&house).await.len(), 1);
        assert_eq!(links_to(&house, SCHOOL).await.len(), 1);
    }
}

#[tokio::test]
async fn whoever_goes_back_and_changes_the_date_has_asked_for_the_new_one() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut school = house.visitor();
        let form = filled(&mut school).await;
        school.send(&form).await.with_status(200);
        let changed = form.clone().fill("date", "2026-12-17");
        school.send(&changed).await.with_status(200).see(SCHOOL);
        school.send(&changed).await.with_status(200).see(SCHOOL);
        let times = "select wall_start from interpreting_request_time order by wall_start";
        assert_eq!(
            house.backdoor().await.texts(times).await,
            ["2026-12-15T09:30:00", "2026-12-17T09:30:00"]
        );
        assert_eq!(links_to(&house, SCHOOL).await.len(), 2);
    }
}

#[tokio::test]
async fn a_machine_that_fills_in_everything_is_thanked_and_nothing_is_kept() {
    let house = house(Engine::Sqlite).await;
    let mut machine = house.visitor();
    let form = filled(&mut machine)
        .await
        .fill("website", "http://spam.example");
    machine.send(&form).await.with_status(200);
    assert!(stages(&house).await.is_empty());
    assert!(links_to(&house, SCHOOL).await.is_empty());
}

#[tokio::test]
async fn nobodys_mailbox_is_filled_by_others() {
    let house = house(Engine::Sqlite).await;
    for round in 0..8 {
        let mut somebody = house.visitor();
        let form = filled(&mut somebody).await;
        let page = somebody.send(&form).await;
        if round < 5 {
            page.with_status(200).see(SCHOOL);
        } else {
            // Nothing is kept, so nothing is promised; what was typed stays.
            let page = page.with_status(422);
            page.see("Diese Anfrage ist nicht gespeichert");
            assert_eq!(page.form(ASK).text("place"), "Schulstraße 1, Raum 12");
        }
    }
    assert_eq!(links_to(&house, SCHOOL).await.len(), 5);
    house.wait(chrono::TimeDelta::minutes(31));
    let mut somebody = house.visitor();
    let form = filled(&mut somebody).await;
    somebody.send(&form).await.with_status(200);
    assert_eq!(links_to(&house, SCHOOL).await.len(), 6);
}

#[tokio::test]
async fn the_form_is_spoken_in_every_language_and_so_are_its_mails() {
    let house = house(Engine::Sqlite).await;
    let mut school = house.visitor();
    let page = format!("{ASK}?sprache=tr");
    let mut form = filled(&mut school).await;
    form.action = page;
    school
        .send(&form)
        .await
        .with_status(200)
        .see("Lütfen talebinizi onaylayın");
    let subjects = subjects_to(&house, SCHOOL).await;
    assert!(
        subjects[0].contains("numaralı tercüman talebi"),
        "{subjects:?}"
    );
}

#[tokio::test]
async fn alternatives_are_kept_in_order() {
    let house = house(Engine::Sqlite).await;
    let mut school = house.visitor();
    let form = filled(&mut school).await;
    let form = form.fill("date_2", "2026-12-16").fill("start_2", "11:00");
    school.send(&form).await.with_status(200);
    let backdoor = house.backdoor().await;
    let times = "select wall_start from interpreting_request_time order by position";
    assert_eq!(
        backdoor.texts(times).await,
        ["2026-12-15T09:30:00", "2026-12-16T11:00:00"]
    );
}

#[tokio::test]
async fn one_asks_again_with_the_same_data() {
    let house = house(Engine::Sqlite).await;
    let link = confirmed(&house).await;
    let page = house
        .visitor()
        .get(&format!("{link}/wieder"))
        .await
        .with_status(200);
    let form = page.form(ASK);
    assert_eq!(form.text("language"), "Türkisch");
    assert_eq!(form.text("institution"), "Nordschule");
    assert_eq!(form.text("date"), "");
}

#[tokio::test]
async fn languages_that_will_do_as_well_are_offered_once_and_ticked_ones_are_kept() {
    let house = house(Engine::Sqlite).await;
    let mut school = house.visitor();
    let form = filled(&mut school).await.fill("language", "Dari");
    // Whoever presses the button sees them before sending, and loses nothing.
    let looked = school
        .send(&form.clone().tick("look", "yes"))
        .await
        .with_status(200);
    looked.see("Farsi");
    assert_eq!(looked.form(ASK).text("place"), "Schulstraße 1, Raum 12");
    // Whoever does not is shown them once.
    let shown = school.send(&form).await.with_status(422);
    shown.see("Für diese Sprache kommen noch andere in Frage");
    assert!(stages(&house).await.is_empty());
    let ticked = shown.form(ASK).tick("substitute", "fa");
    school.send(&ticked).await.with_status(200).see(SCHOOL);
    let near = "select language from interpreting_request_substitute";
    assert_eq!(house.backdoor().await.texts(near).await, ["fa"]);
}

//! The institution's page of its request.

use testing::{AMAL, Engine, LUDMILA, TestHouse};

use crate::{SCHOOL, confirmed, filled, house, links_to, stages, subjects_to};

/// What the coordinators' desk does, which is another noun: a step by the table of stages.
async fn coordinators(house: &TestHouse, stage: &str, words: &str) {
    let backdoor = house.backdoor().await;
    backdoor
        .execute(&format!(
            "update interpreting_request set stage = '{stage}'"
        ))
        .await;
    if !words.is_empty() {
        backdoor
            .execute(&format!(
                "insert into interpreting_request_step (id, request_id, at, event, from_stage, to_stage, reason, words) \
                 select id, id, stage_since, 'ask_back', 'new', 'asked_back', '', '{words}' from interpreting_request"
            ))
            .await;
    }
}

#[tokio::test]
async fn an_unknown_link_leads_nowhere_and_one_for_something_else_neither() {
    for engine in Engine::all() {
        let house = house(engine).await;
        confirmed(&house).await;
        let mut visitor = house.visitor();
        let wrong = "/dortmund/sprachmittlung/anfrage/falsch";
        visitor.get(wrong).await.with_status(404);
        for act in ["bestaetigen", "aendern", "antworten", "absagen"] {
            visitor
                .post(&format!("{wrong}/{act}"), &[])
                .await
                .with_status(404);
        }
        let backdoor = house.backdoor().await;
        backdoor
            .execute("update interpreting_link set purpose = 'invitation'")
            .await;
        let link = links_to(&house, SCHOOL).await.pop().unwrap();
        visitor.get(&link).await.with_status(404);
    }
}

#[tokio::test]
async fn a_link_that_is_over_leads_to_a_new_one_whatever_is_done_with_it() {
    let house = house(Engine::Sqlite).await;
    let link = confirmed(&house).await;
    let backdoor = house.backdoor().await;
    backdoor
        .execute("update interpreting_link set expires_at = made_at")
        .await;
    let mut school = house.visitor();
    for page in ["", "/aendern", "/wieder"] {
        let page = school.get(&format!("{link}{page}")).await.with_status(410);
        page.see("Dieser Link gilt nicht mehr");
    }
    for act in ["bestaetigen", "aendern", "antworten", "absagen", "einsatz"] {
        let act = format!("{link}/{act}");
        school.post(&act, &[]).await.with_status(410);
    }
    assert_eq!(stages(&house).await, ["new"]);
}

#[tokio::test]
async fn a_request_is_corrected_with_all_questions_and_its_address_stays() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let link = confirmed(&house).await;
        coordinators(&house, "searching", "").await;
        let mut school = house.visitor();
        let path = format!("{link}/aendern");
        let form = school.get(&path).await.with_status(200).form(&path);
        assert_eq!(form.text("place"), "Schulstraße 1, Raum 12");
        let form = form
            .fill("start", "11:00")
            .fill("email", "jemand@anders.example")
            .tick("privacy", "yes");
        // What was answered before stands there.
        assert_eq!(form.text("subject-none"), "yes");
        let refused = form
            .clone()
            .untick("subject-none")
            .tick("subject-legal", "yes");
        school.send(&refused).await.with_status(422);
        assert_eq!(stages(&house).await, ["searching"]);
        assert_eq!(school.send(&form).await.location(), link);
        assert_eq!(stages(&house).await, ["new"]);
        let page = school.get(&link).await;
        page.see("11:00")
            .see("Von der Einrichtung geändert")
            .see_no("anders.example");
        let subjects = subjects_to(&house, SCHOOL).await;
        assert!(subjects.contains(&"Anfrage 1 ist geändert".to_owned()));
    }
}

#[tokio::test]
async fn another_telephone_number_does_not_stop_the_search() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let link = confirmed(&house).await;
        coordinators(&house, "searching", "").await;
        let mut school = house.visitor();
        let path = format!("{link}/aendern");
        let form = school.get(&path).await.with_status(200).form(&path);
        let mut form = form.fill("phone", "0231 5550177").tick("privacy", "yes");
        for key in ["legal", "court", "police", "asylum", "lawyer", "written"] {
            form = form.tick(&format!("subject-{key}"), "no");
        }
        assert_eq!(school.send(&form).await.location(), link);
        assert_eq!(stages(&house).await, ["searching"]);
        let subjects = subjects_to(&house, SCHOOL).await;
        assert!(!subjects.contains(&"Anfrage 1 ist geändert".to_owned()));
    }
}

#[tokio::test]
async fn a_question_is_answered_and_goes_on() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let link = confirmed(&house).await;
        coordinators(&house, "asked_back", "Wie viele Personen kommen?").await;
        let mut school = house.visitor();
        let page = school.get(&link).await.with_status(200);
        page.see("Wir haben eine Frage")
            .see("Wie viele Personen kommen?");
        let path = format!("{link}/antworten");
        school.post(&path, &[("words", " ")]).await.with_status(422);
        school
            .post(&path, &[("words", "Vier Personen")])
            .await
            .with_status(303);
        assert_eq!(stages(&house).await, ["new"]);
        school.get(&link).await.see("Vier Personen");
        // Nothing is asked any more.
        school
            .post(&path, &[("words", "Noch etwas")])
            .await
            .with_status(409);
    }
}

#[tokio::test]
async fn a_request_is_called_off_with_a_reason_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let link = confirmed(&house).await;
        let mut school = house.visitor();
        let path = format!("{link}/absagen");
        school.post(&path, &[]).await.with_status(422).see("Warum?");
        let reason = [("reason", "requests-reason-not-needed")];
        school.post(&path, &reason).await.with_status(303);
        assert_eq!(stages(&house).await, ["cancelled"]);
        let page = school.get(&link).await;
        page.see("Abgesagt").see("Das Gespräch findet nicht statt.");
        school
            .post(&path, &reason)
            .await
            .with_status(409)
            .see("Die Anfrage ist abgesagt");
        let deadlines = "select count(*) from deadline where owner_kind = 'interpreting_request'";
        assert_eq!(house.backdoor().await.number(deadlines).await, 0);
    }
}

#[tokio::test]
async fn coordinators_are_told_on_their_start_page_what_waits_and_nobody_else_is() {
    let house = house(Engine::Sqlite).await;
    confirmed(&house).await;
    let start = "/dortmund/intern";
    let mut amal = house.signed_in(AMAL).await;
    amal.get(start)
        .await
        .see("Eine Anfrage an die Sprachmittlung ist neu");
    let mut ludmila = house.signed_in(LUDMILA).await;
    ludmila.get(start).await.see_no("Anfrage an die");
    let log = ludmila.get("/dortmund/intern/protokoll").await;
    // A number stands between marks that isolate it.
    log.see("Sprachmittlung angefragt")
        .see("Anfrage \u{2068}1\u{2069}");
}

#[tokio::test]
async fn a_number_that_looks_like_a_name_is_pointed_out() {
    let house = house(Engine::Sqlite).await;
    let mut school = house.visitor();
    let form = filled(&mut school)
        .await
        .fill("file_number", "Familie Beispiel");
    school.send(&form).await.with_status(200);
    let link = links_to(&house, SCHOOL).await.pop().unwrap();
    school.get(&link).await.see("sieht wie ein Name aus");
}

//! Calling off and moving, by both sides and by the centre.

use chrono::TimeDelta;
use testing::{AMAL, Engine};

use super::ground::{
    DESK, Placed, allowance, change, decide, fresh, house, place, propose, said, set_reply_to, work,
};

#[tokio::test]
async fn an_interpreter_who_falls_ill_calls_off_and_somebody_else_is_looked_for() {
    for engine in Engine::all() {
        let house = house(engine).await;
        set_reply_to(&house).await;
        let placed = place(&house).await;
        let interpreter = placed.own.letter.header("to").unwrap_or_default();
        let interpreter = interpreter.split('<').next().unwrap_or_default();
        let interpreter = interpreter.trim().trim_matches('"').to_owned();
        for side in [&placed.own, &placed.institution] {
            assert_eq!(change(&side.letter), ("REQUEST".to_owned(), 0));
            assert_eq!(said(&side.letter, "STATUS"), "CONFIRMED");
        }
        let seen = house.letters();
        let page = placed.call_off(&house, &placed.own, "ill").await;
        assert_eq!(page.location(), placed.own.link);
        assert_eq!(placed.stage(&house).await, "searching");
        let letters = fresh(&house, &seen).await;
        for side in [&placed.own, &placed.institution] {
            let letter = side.letter_in(&letters);
            assert_eq!(change(&letter), ("CANCEL".to_owned(), 1));
            assert_eq!(said(&letter, "STATUS"), "CANCELLED");
            assert_eq!(said(&letter, "UID"), said(&side.letter, "UID"));
        }
        let letter = placed.institution.letter_in(&letters);
        assert!(
            letter.subject().starts_with("Abgesagt: "),
            "{}",
            letter.subject()
        );
        assert!(
            letter.text.contains("Wir suchen sofort jemand anderen"),
            "{}",
            letter.text
        );
        assert!(
            letter.text.contains("/sprachmittlung/anfrage/"),
            "{}",
            letter.text
        );
        let receipt = placed.own.letter_in(&letters);
        assert!(
            receipt.text.contains("Sie haben diesen Termin abgesagt"),
            "{}",
            receipt.text
        );
        says_that_it_is_off(&house, &placed, &interpreter).await;
        let backdoor = house.backdoor().await;
        let late = "select count(*) from interpreting_assignment where late_since is not null";
        assert_eq!(backdoor.number(late).await, 0);
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&placed.page).await.with_status(200);
        page.see("Dieser Termin ist abgesagt").see("krank");
        // The interpreter is free again: the same person can be placed on the same time.
        let who = [
            ("interpreter", placed.interpreter.as_str()),
            ("time", "0"),
            ("phoned", "1"),
        ];
        let act = format!("{}/besetzen", placed.request);
        amal.post(&act, &who).await.with_status(303);
        assert_eq!(placed.stage(&house).await, "assigned");
    }
}

/// Both links say so, with nobody's name any more; nobody calls off twice.
async fn says_that_it_is_off(house: &testing::TestHouse, placed: &Placed, interpreter: &str) {
    for side in [&placed.own, &placed.institution] {
        let page = house.visitor().get(&side.link).await.with_status(200);
        page.see("Dieser Termin ist abgesagt")
            .see_no("<form class=\"sheet form\"");
        let words = page.words();
        assert!(!words.contains(interpreter), "{words}");
        assert!(!words.contains("0231"), "{words}");
        let paper = format!("{}/bestaetigung.pdf", side.link);
        house.visitor().get(&paper).await.with_status(404);
        let again = placed.call_off(house, side, "ill").await;
        again.with_status(422);
    }
}

#[tokio::test]
async fn an_institution_that_needs_nobody_any_more_ends_its_request() {
    for engine in Engine::all() {
        let house = house(engine).await;
        set_reply_to(&house).await;
        let placed = place(&house).await;
        // Reasons of the other side are none.
        let page = placed.call_off(&house, &placed.institution, "work").await;
        page.with_status(422).see("Bitte wählen Sie einen Eintrag");
        assert_eq!(placed.stage(&house).await, "assigned");
        // In the night before it is late.
        placed.wait(&house, -12 * 60);
        let page = house.visitor().get(&placed.institution.link).await;
        page.with_status(200).see("zählt als späte Absage");
        let seen = house.letters();
        let page = placed
            .call_off(&house, &placed.institution, "not-needed")
            .await;
        page.with_status(303);
        assert_eq!(placed.stage(&house).await, "cancelled");
        let letters = fresh(&house, &seen).await;
        let letter = placed.own.letter_in(&letters);
        assert_eq!(change(&letter), ("CANCEL".to_owned(), 1));
        let letter = placed.institution.letter_in(&letters);
        assert!(!letter.text.contains("Wir suchen"), "{}", letter.text);
        let backdoor = house.backdoor().await;
        let late = "select count(*) from interpreting_assignment where late_since is not null";
        assert_eq!(backdoor.number(late).await, 1);
    }
}

#[tokio::test]
async fn the_centre_calls_off_for_whoever_has_telephoned() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        for (reason, stage, told) in [
            ("centre/closed", "searching", "Zentrum: Ort geschlossen"),
            ("interpreter/work", "searching", "Arbeit oder Kurs"),
            (
                "institution/not-needed",
                "cancelled",
                "Einrichtung: wird nicht mehr gebraucht",
            ),
        ] {
            let placed = place(&house).await;
            let page = amal.get(&placed.page).await.with_status(200);
            page.see("Termin absagen");
            let fields = [("do", "off"), ("reason", reason)];
            let seen = house.letters();
            amal.post(&placed.page, &fields).await.with_status(303);
            assert_eq!(placed.stage(&house).await, stage, "{reason}");
            let letters = fresh(&house, &seen).await;
            for side in [&placed.own, &placed.institution] {
                // The institution's calendar follows its request, whoever came before.
                let (_, before) = change(&side.letter);
                let now = change(&side.letter_in(&letters));
                assert_eq!(now, ("CANCEL".to_owned(), before + 1));
            }
            amal.get(&placed.page).await.see(told);
            amal.post(&placed.page, &fields).await.with_status(422);
        }
        let placed = place(&house).await;
        let wrong = [("do", "off"), ("reason", "institution/work")];
        amal.post(&placed.page, &wrong).await.with_status(422);
        assert_eq!(placed.stage(&house).await, "assigned");
    }
}

#[tokio::test]
async fn what_was_agreed_on_anew_is_moved_and_both_calendars_follow() {
    for engine in Engine::all() {
        let house = house(engine).await;
        set_reply_to(&house).await;
        let placed = place(&house).await;
        for (days, sequence, side) in [(7, 1, &placed.institution), (14, 2, &placed.own)] {
            let seen = house.letters();
            let page = placed.put_off(&house, side, days).await;
            assert_eq!(page.location(), side.link);
            let letters = fresh(&house, &seen).await;
            let start = placed.start + TimeDelta::days(days) - TimeDelta::hours(1);
            for side in [&placed.own, &placed.institution] {
                let letter = side.letter_in(&letters);
                assert_eq!(change(&letter), ("REQUEST".to_owned(), sequence));
                let begins = start.format("%Y%m%dT%H%M%SZ").to_string();
                assert_eq!(said(&letter, "DTSTART"), begins);
                assert_eq!(said(&letter, "UID"), said(&side.letter, "UID"));
            }
            let letter = placed.institution.letter_in(&letters);
            assert!(
                letter.subject().starts_with("Verschoben: "),
                "{}",
                letter.subject()
            );
            assert_eq!(placed.stage(&house).await, "assigned");
        }
        // The old links lead on. Should the interpreter not come after all, somebody is looked for at the new time.
        let page = placed.call_off(&house, &placed.own, "way").await;
        page.with_status(303);
        let sql = format!(
            "select t.wall_start from interpreting_request_time t \
             join interpreting_request r on r.id = t.request_id where r.number = {}",
            placed.number
        );
        let start = placed.start + TimeDelta::days(14);
        let start = start.format("%Y-%m-%dT%H:%M:%S").to_string();
        assert_eq!(house.backdoor().await.texts(&sql).await, [start]);
    }
}

#[tokio::test]
async fn nobody_is_moved_into_the_past_or_to_two_places_at_once_and_nothing_typed_is_lost() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        // The same interpreter takes something else.
        let who = [
            ("interpreter", placed.interpreter.as_str()),
            ("time", "0"),
            ("phoned", "1"),
        ];
        let other = other_of(&house, &mut amal, &who).await;
        let page = propose(&house, &placed.institution, other, 30).await;
        let page = page.with_status(422);
        let words = format!("value=\"{}\"", other.date());
        assert!(page.text().contains(&words), "what was typed is lost");
        page.see("Zu dieser Zeit geht es leider nicht");
        let past = placed.put_off(&house, &placed.institution, -60).await;
        past.with_status(422).see("Diese Zeit ist schon vorbei");
        let nonsense = [
            ("do", "move"),
            ("new_day", "2026-02-31"),
            ("new_start", "25:00"),
            ("new_end", ""),
        ];
        let page = house.visitor().post(&placed.own.link, &nonsense).await;
        page.with_status(422)
            .see("Bitte eine Uhrzeit angeben")
            .see("Diesen Tag gibt es nicht");
        let page = propose(&house, &placed.own, placed.start, -30).await;
        page.with_status(422);
        let backdoor = house.backdoor().await;
        let sql = format!(
            "select a.wall_start from interpreting_assignment a \
             join interpreting_request r on r.id = a.request_id where r.number = {}",
            placed.number
        );
        let start = placed.start.format("%Y-%m-%dT%H:%M:%S").to_string();
        assert_eq!(backdoor.texts(&sql).await, [start]);
        // Once it has begun, nothing is moved or called off any more.
        placed.wait(&house, 1);
        placed
            .put_off(&house, &placed.own, 7)
            .await
            .with_status(422)
            .see("hat schon begonnen");
        let page = placed.call_off(&house, &placed.own, "ill").await;
        page.with_status(422).see("hat schon begonnen");
    }
}

/// Places somebody on any other request, and says when that is.
async fn other_of(
    house: &testing::TestHouse,
    amal: &mut testing::Visitor,
    who: &[(&str, &str)],
) -> chrono::NaiveDateTime {
    let last = "select a.wall_start from interpreting_assignment a \
                where a.made_by = 'placing' order by a.made_at desc, a.id desc limit 1";
    let requests = amal.get(super::ground::DESK).await.with_status(200);
    for request in requests.links("/sprachmittlung/anfragen/") {
        amal.post(&format!("{request}/pruefen"), &[]).await;
        house.wait(TimeDelta::seconds(1));
        let page = amal.post(&format!("{request}/besetzen"), who).await;
        if page.status == 303 {
            let start = house.backdoor().await.texts(last).await.remove(0);
            return start.parse().unwrap();
        }
    }
    panic!("they could not be placed a second time")
}

#[tokio::test]
async fn the_old_time_stands_until_the_other_side_has_answered() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let backdoor = house.backdoor().await;
        let sql = format!(
            "select a.wall_start from interpreting_assignment a \
             join interpreting_request r on r.id = a.request_id where r.number = {}",
            placed.number
        );
        let old = placed.start.format("%Y-%m-%dT%H:%M:%S").to_string();
        let start = placed.start + TimeDelta::days(7);
        let seen = house.letters();
        let page = propose(&house, &placed.institution, start, placed.minutes).await;
        assert_eq!(page.location(), placed.institution.link);
        let letters = fresh(&house, &seen).await;
        assert!(letters.iter().all(|mail| mail.calendar.is_empty()));
        let letter = placed.own.note_in(&letters);
        assert!(
            letter.subject().starts_with("Andere Zeit gewünscht"),
            "{}",
            letter.subject()
        );
        assert_eq!(backdoor.texts(&sql).await, std::slice::from_ref(&old));
        let page = house.visitor().get(&placed.institution.link).await;
        page.see("Ihr Vorschlag wartet auf eine Antwort");
        let page = house.visitor().get(&placed.own.link).await;
        page.see("Passt Ihnen diese Zeit?")
            .see("Beteiligte können nicht");
        // Nobody answers for the other side, or to a wish that was another one.
        let seen_start = start.to_string();
        let suits = [("do", "suits"), ("proposed", seen_start.as_str())];
        let own = house.visitor().post(&placed.institution.link, &suits).await;
        own.with_status(422).see("gilt nicht mehr");
        let other = start + TimeDelta::days(1);
        let stale = placed
            .answer(&house, &placed.institution, other, "suits")
            .await;
        stale.with_status(422).see("gilt nicht mehr");
        let seen = house.letters();
        let no = placed.answer(&house, &placed.institution, start, "does-not-suit");
        no.await.with_status(303);
        let letters = fresh(&house, &seen).await;
        let letter = placed.institution.note_in(&letters);
        assert!(
            letter.subject().starts_with("Es bleibt dabei"),
            "{}",
            letter.subject()
        );
        assert_eq!(backdoor.texts(&sql).await, [old]);
        // What is moved in the last hours counts as late.
        placed.wait(&house, -12 * 60);
        let page = placed.put_off(&house, &placed.own, 7).await;
        page.with_status(303);
        let new = start.format("%Y-%m-%dT%H:%M:%S").to_string();
        assert_eq!(backdoor.texts(&sql).await, [new]);
        let late = "select count(*) from interpreting_assignment where late_since is not null";
        assert_eq!(backdoor.number(late).await, 1);
    }
}

#[tokio::test]
async fn a_coordinator_who_has_phoned_both_moves_at_once_or_answers_for_one_of_them() {
    let house = house(Engine::Sqlite).await;
    let placed = place(&house).await;
    let start = placed.start + TimeDelta::days(7);
    propose(&house, &placed.own, start, placed.minutes)
        .await
        .with_status(303);
    let mut amal = house.signed_in(AMAL).await;
    let page = amal.get(&placed.page).await.with_status(200);
    page.see("Haben Sie mit der anderen Seite telefoniert?");
    let seen = house.letters();
    let start = start.to_string();
    let suits = [("do", "suits"), ("proposed", start.as_str())];
    amal.post(&placed.page, &suits).await.with_status(303);
    let letters = fresh(&house, &seen).await;
    for side in [&placed.own, &placed.institution] {
        let letter = side.letter_in(&letters);
        assert_eq!(change(&letter), ("REQUEST".to_owned(), 1));
    }
}

#[tokio::test]
async fn what_the_institution_calls_off_late_is_paid_as_the_rules_say() {
    for (late_minutes, is_paid) in [(0, false), (60, true)] {
        let house = house(Engine::Sqlite).await;
        decide(&house, |rules| {
            rules["allowance"] = allowance();
            rules["allowance"]["late_minutes"] = late_minutes.into();
        })
        .await;
        let backdoor = house.backdoor().await;
        let placed = place(&house).await;
        placed.wait(&house, -60);
        work(&house).await;
        let seen = house.letters();
        placed
            .call_off(&house, &placed.institution, "not-needed")
            .await
            .with_status(303);
        let letters = fresh(&house, &seen).await;
        let letter = placed.own.letter_in(&letters);
        let amounts = values::language::Language::ALL
            .map(|language| values::money::Cents(2_500).format(language));
        let says = |text: &str| amounts.iter().any(|amount| text.contains(amount));
        assert_eq!(says(&letter.text), is_paid, "{}", letter.text);
        assert!(!says(&placed.institution.letter_in(&letters).text));
        let page = house.visitor().get(&placed.own.link).await;
        assert_eq!(says(&page.text()), is_paid);
        assert!(!says(
            &house.visitor().get(&placed.institution.link).await.text()
        ));
        let mut amal = house.signed_in(AMAL).await;
        let figures = amal.get(&format!("{DESK}/zahlen")).await.with_status(200);
        let words = figures
            .words()
            .replace(['\u{2068}', '\u{2069}', '\u{a0}'], " ");
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let paid = "Dazu für späte Absagen 25,00 € für einen Einsatz";
        assert_eq!(words.contains(paid), is_paid, "{words}");
        let paid = "select count(*) from interpreting_assignment where late_since is not null and ended_by = 'institution'";
        assert_eq!(backdoor.number(paid).await, 1);
    }
}

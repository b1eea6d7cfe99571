//! While an appointment is running and after it: nobody came, nobody says anything; papers that run out before it.

use chrono::TimeDelta;
use testing::{AMAL, Engine};

use super::ground::{change, fresh, house, place, said, work};

#[tokio::test]
async fn whoever_is_missing_is_replaced_while_the_appointment_runs() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let absent = [("do", "absent")];
        let early = house
            .visitor()
            .post(&placed.institution.link, &absent)
            .await;
        early.with_status(422).see("noch nicht begonnen");
        placed.wait(&house, 5);
        let page = house.visitor().get(&placed.institution.link).await;
        page.with_status(200).see("Sprachmittler*in ist nicht da");
        let own = house.visitor().get(&placed.own.link).await;
        own.see_no("Sprachmittler*in ist nicht da");
        house
            .visitor()
            .post(&placed.own.link, &absent)
            .await
            .with_status(404);
        let seen = house.letters();
        let done = house
            .visitor()
            .post(&placed.institution.link, &absent)
            .await;
        assert_eq!(done.location(), placed.institution.link);
        assert_eq!(placed.stage(&house).await, "searching");
        let letters = fresh(&house, &seen).await;
        for side in [&placed.own, &placed.institution] {
            let letter = side.letter_in(&letters);
            assert_eq!(change(&letter), ("CANCEL".to_owned(), 1));
        }
        let mut amal = house.signed_in(AMAL).await;
        let emergency = format!("{}/notfall", placed.request);
        let cards = amal.get("/dortmund/intern").await.with_status(200);
        cards.see("gerade ist niemand da");
        assert!(cards.text().contains(&emergency));
        let page = amal.get(&placed.page).await.with_status(200);
        page.see("nicht gekommen").see("späte Absage");
        // Whoever is near enough is called: what counts is how much of it is left.
        let page = amal.get(&emergency).await.with_status(200);
        let left = format!("noch \u{2068}{}\u{2069} Minuten", placed.minutes - 5);
        page.see(&left).see_no("Niemand kann rechtzeitig da sein");
        assert!(page.text().contains(r#"name="phoned" value="1""#));
        // Somebody else, or the same person who was only late, is placed while it is running.
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

#[tokio::test]
async fn nobody_is_sent_whose_papers_run_out_before_the_day() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let backdoor = house.backdoor().await;
        let last = placed.start.date() + TimeDelta::days(1);
        let sql = format!("update interpreting_conduct_certificate set valid_until = '{last}'");
        backdoor.execute(&sql).await;
        let page = placed.put_off(&house, &placed.institution, 7).await;
        page.with_status(422)
            .see("An diesem Tag kann diese Person nicht");
        let later = placed.start + TimeDelta::minutes(15);
        placed
            .move_to(&house, &placed.own, later, placed.minutes)
            .await
            .with_status(303);
    }
}

#[tokio::test]
async fn only_the_end_was_moved_and_everybody_is_reminded_and_asked_once() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let longer = placed.minutes + 30;
        placed
            .move_to(&house, &placed.own, placed.start, longer)
            .await
            .with_status(303);
        work(&house).await;
        let seen = house.letters();
        placed.wait(&house, -24 * 60 + 1);
        let letters = fresh(&house, &seen).await;
        placed.own.note_in(&letters);
        let seen = house.letters();
        placed.wait(&house, placed.minutes + 1);
        work(&house).await;
        assert_eq!(placed.stage(&house).await, "assigned", "it runs on");
        placed.wait(&house, longer + 1);
        let letters = fresh(&house, &seen).await;
        assert_eq!(placed.stage(&house).await, "held");
        placed.own.note_in(&letters);
    }
}

#[tokio::test]
async fn a_side_that_says_nothing_is_asked_again_and_the_centre_takes_over_with_one_click() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        placed.wait(&house, placed.minutes + 1);
        work(&house).await;
        placed.say(&house, &placed.own, 15).await.with_status(303);
        // What one side says stands in the other one's form.
        let page = house.visitor().get(&placed.institution.link).await;
        page.see("Die andere Seite sagt").see("Stimmt so");
        let form = page.form(&placed.institution.link);
        assert_eq!(form.text("end"), placed.clock(placed.minutes + 15));
        for days in [3, 10] {
            let seen = house.letters();
            placed.wait(&house, placed.minutes + 1 + days * 24 * 60);
            let letters = fresh(&house, &seen).await;
            let letter = placed.institution.note_in(&letters);
            assert!(
                letter.subject().starts_with("Noch offen"),
                "{}",
                letter.subject()
            );
            let theirs = letters.iter().filter(|mail| {
                super::ground::address(mail) == placed.own.address
                    && mail.subject().starts_with("Noch offen")
            });
            assert_eq!(theirs.count(), 0);
        }
        let mut amal = house.signed_in(AMAL).await;
        let list = "/dortmund/intern/sprachmittlung/einsaetze?zeigen=missing";
        let page = amal.get(list).await.with_status(200);
        assert!(page.links("/einsaetze/").contains(&placed.page));
        let page = amal.get(&placed.page).await.with_status(200);
        page.see("Minuten").see("sehr gut");
        amal.post(&placed.page, &[("do", "take-over")])
            .await
            .with_status(303);
        assert_eq!(placed.stage(&house).await, "recorded");
        let page = amal.get(list).await.with_status(200);
        assert!(!page.links("/einsaetze/").contains(&placed.page));
    }
}

#[tokio::test]
async fn calendars_get_the_moment_that_is_meant_whatever_the_clocks_do() {
    use calcard::{Entry, Parser};
    let house = house(Engine::Sqlite).await;
    // Papers do not run out in this test.
    let backdoor = house.backdoor().await;
    for sql in [
        "update interpreting_conduct_certificate set valid_until = '2040-01-01', inspected_on = '2026-11-20'",
        "update interpreting_pledge set valid_until = null",
    ] {
        backdoor.execute(sql).await;
    }
    let placed = place(&house).await;
    for (day, hours) in [
        ("2027-03-26", 1),
        ("2027-03-29", 2),
        ("2027-10-29", 2),
        ("2027-11-02", 1),
    ] {
        let start = format!("{day}T10:00:00").parse::<chrono::NaiveDateTime>();
        let start = start.unwrap();
        let seen = house.letters();
        let mut amal = house.signed_in(AMAL).await;
        let move_it = [
            ("do", "move"),
            ("new_day", day),
            ("new_start", "10:00"),
            ("new_end", "11:00"),
        ];
        amal.post(&placed.page, &move_it).await.with_status(303);
        let letters = fresh(&house, &seen).await;
        for side in [&placed.own, &placed.institution] {
            let letter = side.letter_in(&letters);
            let begins = start - TimeDelta::hours(hours);
            let begins = begins.format("%Y%m%dT%H%M%SZ").to_string();
            assert_eq!(said(&letter, "DTSTART"), begins, "{day}");
            assert!(letter.text.contains("10:00"), "{}", letter.text);
            let whole = letter.calendar.replace('\n', "\r\n");
            let read = Parser::new(&whole).entry();
            assert!(matches!(read, Entry::ICalendar(_)), "{read:?}");
        }
    }
}

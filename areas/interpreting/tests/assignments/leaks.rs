//! What must be nowhere: notes of coordinators and telephone numbers of interpreters.

use testing::{AMAL, Engine, Mail, NILS, Plan};

use super::{
    ground::{DESK, areas, decide, fresh, house, place, planted, work},
    paper::Parrot,
};

/// Notes about interpreters and requests; the numbers of the example people without blanks.
const CANARIES: [&str; 3] = ["KANARIE-PERSON", "KANARIE-ANFRAGE", "17139200"];

const NOTES: [&str; 2] = [
    "update interpreting_interpreter set note = 'KANARIE-PERSON'",
    "update interpreting_request set note = 'KANARIE-ANFRAGE'",
];

fn mail_says_no_canary(mail: &Mail) {
    says_no_canary("a mail", &format!("{:?}", mail.headers));
    for part in [&mail.text, &mail.html, &mail.calendar] {
        says_no_canary("a mail", part);
    }
    for (name, paper) in &mail.files {
        says_no_canary(name, paper);
    }
}

fn says_no_canary(place: &str, text: &str) {
    let dense: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    for canary in CANARIES {
        assert!(!dense.contains(canary), "{place} says {canary}:\n{text}");
    }
}

#[tokio::test]
async fn notes_and_numbers_reach_no_mail_no_link_no_log_and_no_figure() {
    for engine in Engine::all() {
        let house = planted(Plan::new(engine, areas).with_typesetter(Parrot)).await;
        let backdoor = house.backdoor().await;
        for note in NOTES {
            backdoor.execute(note).await;
        }
        let before = house.letters();
        let placed = place(&house).await;
        // The canaries are there: coordinators see a number beside the name.
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&placed.page).await.with_status(200);
        let dense: String = page.words().split_whitespace().collect();
        assert!(dense.contains("17139200"), "{dense}");
        for minutes in [-1_500, -60, placed.minutes + 1] {
            placed.wait(&house, minutes);
            work(&house).await;
            for side in [&placed.own, &placed.institution] {
                let page = house.visitor().get(&side.link).await.with_status(200);
                says_no_canary("a page by link", &page.text());
            }
            if minutes == -1_500 {
                placed
                    .put_off(&house, &placed.institution, 0)
                    .await
                    .with_status(303);
            }
        }
        for side in [&placed.own, &placed.institution] {
            placed.say(&house, side, 0).await.with_status(303);
        }
        let other = place(&house).await;
        other
            .call_off(&house, &other.own, "ill")
            .await
            .with_status(303);
        let letters = fresh(&house, &before).await;
        // Confirmed, moved, reminded, asked; confirmed, called off: to two sides each.
        assert!(letters.len() >= 12, "{}", letters.len());
        for mail in letters {
            mail_says_no_canary(&mail);
        }
        let log = backdoor.texts("select details from audit_entry").await;
        says_no_canary("the log", &log.join("\n"));
        let mut nils = house.signed_in(NILS).await;
        says_no_canary(
            "the log",
            &nils.get("/dortmund/intern/protokoll").await.text(),
        );
        let figures = format!("{DESK}/zahlen");
        let mut amal = house.signed_in(AMAL).await;
        says_no_canary(
            "the figures",
            &amal.get(&figures).await.with_status(200).text(),
        );
        // The secrets of links are kept nowhere but in letters.
        let secret = placed.own.link.rsplit('/').next().unwrap();
        for line in backdoor.dump().await.lines() {
            let is_outbox = line.starts_with("job:") || line.starts_with("mail");
            assert!(is_outbox || !line.contains(secret), "{line}");
        }
    }
}

/// Why a volunteer does not come is for the centre alone.
#[tokio::test]
async fn illness_stays_with_the_centre() {
    for engine in Engine::all() {
        let house = house(engine).await;
        for reason in ["ill", "family"] {
            let placed = place(&house).await;
            let seen = house.letters();
            let page = placed.call_off(&house, &placed.own, reason).await;
            page.with_status(303);
            let letters = fresh(&house, &seen).await;
            let letter = placed.institution.letter_in(&letters);
            let status = super::ground::link(&letter, "/sprachmittlung/anfrage/").unwrap();
            let status = house.visitor().get(&status).await.with_status(200);
            let theirs = house.visitor().get(&placed.institution.link).await;
            for text in [status.words(), theirs.words(), letter.text.clone()] {
                for private in ["krank", "in der Familie", "-reason-"] {
                    assert!(!text.contains(private), "{private}: {text}");
                }
            }
            let backdoor = house.backdoor().await;
            let shown = "select cancel_reason from calendar_appointment \
                         where kind_key = 'assignments-kind' and cancelled_on is not null";
            for words in backdoor.texts(shown).await {
                let is_private = words.contains("krank") || words.contains("ill");
                assert!(!is_private, "{words}");
            }
            let mut amal = house.signed_in(AMAL).await;
            let page = amal.get(&placed.page).await.with_status(200);
            let words = page.words();
            let known = words.contains("krank") || words.contains("in der Familie");
            assert!(known, "the centre knows why: {words}");
        }
    }
}

/// Whatever reason is kept somewhere, every language has a sentence for it.
#[tokio::test]
async fn every_reason_has_a_sentence() {
    let house = house(Engine::Sqlite).await;
    let placed = place(&house).await;
    let backdoor = house.backdoor().await;
    let mut amal = house.signed_in(AMAL).await;
    amal.post(
        &placed.page,
        &[("do", "off"), ("reason", "interpreter/ill")],
    )
    .await
    .with_status(303);
    let reasons = "select end_reason from interpreting_assignment where end_reason is not null \
                   union select reason from interpreting_request_step where reason <> ''";
    let reasons = backdoor.texts(reasons).await;
    assert!(reasons.len() > 1, "{reasons:?}");
    for key in reasons {
        for language in values::language::Language::ALL {
            let said = house.centre.texts.say(language, &key);
            assert_ne!(said, key, "{language:?}");
        }
    }
}

/// Only where the rules hand it out, and only of whoever has agreed, does the confirmation name a number; they see that it did.
#[tokio::test]
async fn a_number_stands_in_the_confirmation_where_the_rules_hand_it_out() {
    let agreed = ["placing", "who_agreed", "2026-01-01"];
    for engine in Engine::all() {
        for (rules, is_named) in [
            (agreed, true),
            (["placing", "never", "2026-01-01"], false),
            (["brokering", "who_agreed", "2026-01-01"], false),
            (["placing", "who_agreed", "2030-01-01"], false),
        ] {
            let house = planted(Plan::new(engine, areas).with_typesetter(Parrot)).await;
            let backdoor = house.backdoor().await;
            let [mode, contacts, since] = rules;
            decide(&house, |rules| {
                rules["mode"] = mode.into();
                rules["contacts"] = contacts.into();
            })
            .await;
            backdoor
                .execute(&format!(
                    "update interpreting_interpreter set shares_contact_since = '{since}'"
                ))
                .await;
            let placed = place(&house).await;
            let names = |text: &str| {
                let dense: String = text.chars().filter(|one| !one.is_whitespace()).collect();
                dense.contains("17139200")
            };
            let link = &placed.institution.link;
            let page = house.visitor().get(link).await.with_status(200);
            let paper = house
                .visitor()
                .get(&format!("{link}/bestaetigung.pdf"))
                .await;
            let letter = &placed.institution.letter;
            for text in [&letter.text, &page.text(), &paper.with_status(200).text()] {
                assert_eq!(names(text), is_named, "{rules:?} {text}");
            }
            assert!(!names(&letter.calendar));
            let kept = format!(
                "select count(*) from interpreting_disclosure where channels = 'mobile' \
                 and request_id in (select id from interpreting_request where number = {})",
                placed.number
            );
            assert_eq!(backdoor.number(&kept).await, i64::from(is_named));
            let log = backdoor.texts("select details from audit_entry").await;
            assert!(!names(&log.join(" ")));
            // Afterwards nobody needs it.
            if is_named {
                placed.wait(&house, placed.minutes + 1);
                work(&house).await;
                let page = house.visitor().get(link).await.with_status(200);
                assert!(!names(&page.text()));
            }
        }
    }
}

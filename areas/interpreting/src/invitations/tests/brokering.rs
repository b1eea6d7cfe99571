//! Brokering: contact data goes out after a yes, and the centre sees what became of it.

use chrono::TimeDelta;
use testing::{AMAL, Engine, NILS, Plan};

use super::ground::{Differ, Pool, areas, commit, link_in};
use crate::{
    assignments::{self, Origin},
    interpreters::{self, Interpreter, Way},
    pool::{Mode, model::Contacts},
    requests::{Request, Stage},
};

const SCHOOL: &str = "kanarie-einrichtung@schule.example";
const ASK: &str = "/dortmund/sprachmittlung/anfragen";
const YES: [(&str, &str); 1] = [("answer", "yes")];

/// Somebody who lets the centre hand over their contact data.
async fn sharing(pool: &Pool, name: &str) -> Interpreter {
    let mut own = pool.interpreter(name, "de", Way::Mail).await;
    own.terms.shares_contact_since = Some(pool.house.clock.today());
    let change = pool.change().await;
    interpreters::store::update(&change, &own).await.unwrap();
    commit(change).await;
    own
}

async fn brokered(engine: Engine) -> (Pool, Request) {
    let pool = Pool::open(engine, Mode::Brokering).await;
    let request = pool
        .request(Mode::Brokering, Stage::Searching, &[(7, 10)])
        .await;
    (pool, request)
}

/// The institution's page, as its newest letter names it.
fn page_of(pool: &Pool) -> String {
    let mails = pool.mails_at(SCHOOL);
    let mut links = mails
        .iter()
        .filter_map(|mail| link_in(mail, "/dortmund/sprachmittlung/anfrage/"));
    links.next().expect("a letter to the institution")
}

#[tokio::test]
async fn contact_data_goes_out_after_a_yes_and_both_sides_find_the_date() {
    for engine in Engine::all() {
        let (pool, request) = brokered(engine).await;
        let ada = sharing(&pool, "Ada").await;
        let bea = sharing(&pool, "Bea").await;
        pool.invite(&request, &[ada.clone(), bea.clone()]).await;
        assert!(pool.mails_at(SCHOOL).is_empty());
        let mut visitor = pool.house.visitor();
        let link = pool.link_of("Ada");
        visitor
            .get(&link)
            .await
            .see("nennen wir der Einrichtung Ihren Namen, Ihre Telefonnummer");
        visitor.post(&link, &YES).await;
        visitor.get(&link).await.see("meldet sich bei Ihnen");
        pool.work().await;
        assert_eq!(pool.stage(&request).await, Stage::Brokered);
        let mails = pool.mails_at(SCHOOL);
        assert_eq!(mails.len(), 1);
        for word in ["Ada Haddad", "ada@post.example", "Mobiltelefon"] {
            assert!(mails[0].text.contains(word), "{word}: {}", mails[0].text);
        }
        assert!(!mails[0].text.contains("KANARIE-NOTIZ"));
        assert!(!mails[0].text.contains("KANARIE-MESSENGER"));
        let mut nils = pool.house.signed_in(NILS).await;
        nils.get("/dortmund/intern/protokoll")
            .await
            .see("Kontaktdaten an eine Einrichtung gegeben");
        // A second one agrees, too.
        let mut other = pool.house.visitor();
        other.post(&pool.link_of("Bea"), &YES).await;
        pool.work().await;
        assert_eq!(pool.mails_at(SCHOOL).len(), 2);

        let mut school = pool.house.visitor();
        let path = page_of(&pool);
        let page = school.get(&path).await.with_status(200);
        page.see("Ada Haddad")
            .see("Bea Haddad")
            .see("ada@post.example");
        page.see_no("KANARIE-NOTIZ").see_no("KANARIE-MESSENGER");
        let who = ada.id.to_string();
        let date = [
            ("deed", "date"),
            ("who", who.as_str()),
            ("day", "2026-12-03"),
            ("from", "15:30"),
            ("minutes", "45"),
        ];
        school.post(&path, &date).await.location();
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
        let rows = pool.house.centre.database.read();
        let made = assignments::store::open_of(rows, request.id).await;
        let made = made.unwrap().unwrap();
        assert_eq!((made.made_by, made.wall.minutes), (Origin::Brokering, 45));
        assert_eq!(made.interpreter, ada.id);
        let page = school.get(&path).await;
        page.see("Der Termin steht").see_no("bea@post.example");
        pool.work().await;
        let thanks = pool.mails_to("Bea");
        assert!(thanks.iter().any(|mail| mail.text.contains("ist vergeben")));
    }
}

#[tokio::test]
async fn whoever_keeps_their_address_is_reached_through_the_centre() {
    for engine in Engine::all() {
        let (pool, request) = brokered(engine).await;
        let ada = pool.interpreter("Ada", "de", Way::Mail).await;
        pool.invite(&request, std::slice::from_ref(&ada)).await;
        let mut visitor = pool.house.visitor();
        let link = pool.link_of("Ada");
        visitor.get(&link).await.see("nur Ihren Namen");
        visitor.post(&link, &YES).await;
        pool.work().await;
        let mails = pool.mails_at(SCHOOL);
        assert!(mails[0].text.contains("Ada Haddad"));
        assert!(!mails[0].text.contains("ada@post.example"));
        assert!(!mails[0].text.contains("17655"));
        let mut school = pool.house.visitor();
        let path = page_of(&pool);
        let page = school.get(&path).await;
        page.see_no("ada@post.example").see_no("17655");
        let who = ada.id.to_string();
        let empty = [("deed", "message"), ("to", who.as_str()), ("words", " ")];
        school.post(&path, &empty).await.with_status(422);
        let words = [
            ("deed", "message"),
            ("to", who.as_str()),
            ("words", "Passt Ihnen Donnerstag um drei?"),
        ];
        let sent = school.post(&path, &words).await;
        school.get(sent.location()).await.see("unterwegs");
        pool.work().await;
        let mails = pool.mails_to("Ada");
        let relayed = mails
            .iter()
            .find(|mail| mail.text.contains("Donnerstag um drei"))
            .expect("the message is passed on");
        for canary in ["kanarie-einrichtung", "0231 5550199", "KANARIE"] {
            assert!(!relayed.text.contains(canary), "{}", relayed.text);
        }
        // And back, by the page behind the letter.
        let own = link_in(relayed, "/dortmund/sprachmittlung/antwort/").unwrap();
        visitor
            .get(&own)
            .await
            .with_status(200)
            .see("Grundschule am Park");
        let answer = [("deed", "message"), ("words", "Ja, sehr gern.")];
        visitor.post(&own, &answer).await;
        pool.work().await;
        let back = pool.mails_at(SCHOOL);
        let back = back
            .iter()
            .find(|mail| mail.text.contains("Ja, sehr gern."));
        let back = back.expect("the answer is passed on");
        assert!(!back.text.contains("ada@post.example"));
        // The interpreter reports the date.
        let date = [
            ("deed", "date"),
            ("day", "2026-12-03"),
            ("from", "15"),
            ("minutes", "60"),
        ];
        visitor.post(&own, &date).await.location();
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
    }
}

#[tokio::test]
async fn what_does_not_come_about_stays_in_sight() {
    for engine in Engine::all() {
        let (pool, request) = brokered(engine).await;
        let ada = sharing(&pool, "Ada").await;
        pool.invite(&request, std::slice::from_ref(&ada)).await;
        let mut visitor = pool.house.visitor();
        visitor.post(&pool.link_of("Ada"), &YES).await;
        pool.work().await;
        // Nobody says anything for days: the school is reminded, twice, then the centre asks.
        for reminders in 1..=2 {
            pool.house.wait(TimeDelta::days(5) + TimeDelta::minutes(1));
            pool.work().await;
            let mails = pool.mails_at(SCHOOL);
            assert_eq!(mails.len(), 1 + reminders);
        }
        pool.house.wait(TimeDelta::days(6));
        pool.work().await;
        assert_eq!(pool.mails_at(SCHOOL).len(), 3);
        let mut amal = pool.house.signed_in(AMAL).await;
        amal.get("/dortmund/intern")
            .await
            .see("Eine Vermittlung ohne Rückmeldung");
        let path = format!("/dortmund{}", crate::brokering::staff_path(request.id));
        amal.get(&path).await.with_status(200).see("Ada Haddad");
        let who = ada.id.to_string();
        let failed = [
            ("deed", "failed"),
            ("failed", who.as_str()),
            ("reason", "no_date"),
        ];
        amal.post(&path, &failed).await.location();
        assert_eq!(pool.stage(&request).await, Stage::Searching);
        let page = amal.get(&path).await;
        page.see("Kein gemeinsamer Termin")
            .see_no("ada@post.example");
        amal.post(&path, &failed).await.with_status(422);
    }
}

#[tokio::test]
async fn nobody_learns_contact_data_by_a_link_of_something_else() {
    let (pool, request) = brokered(Engine::Sqlite).await;
    let ada = sharing(&pool, "Ada").await;
    pool.invite(&request, std::slice::from_ref(&ada)).await;
    let answer = pool.link_of("Ada");
    let secret = answer.rsplit('/').next().unwrap();
    let mut visitor = pool.house.visitor();
    let wrong = format!("/dortmund/sprachmittlung/anfrage/{secret}/termin");
    visitor.get(&wrong).await.with_status(404);
    let staff = format!("/dortmund{}", crate::brokering::staff_path(request.id));
    let page = visitor.get(&staff).await;
    assert!(page.location().contains("anmelden"));
}

#[tokio::test]
async fn where_the_rules_hand_out_no_contact_data_messages_go_through_the_centre() {
    for engine in Engine::all() {
        let differ: Differ = |rules| rules.contacts = Some(Contacts::Never);
        let pool = Pool::build(Plan::new(engine, areas), Mode::Brokering, differ).await;
        let request = pool
            .request(Mode::Brokering, Stage::Searching, &[(7, 10)])
            .await;
        let ada = sharing(&pool, "Ada").await;
        pool.invite(&request, &[ada]).await;
        let mut visitor = pool.house.visitor();
        let link = pool.link_of("Ada");
        let page = visitor.get(&link).await;
        page.see("nur Ihren Namen").see("bleiben bei uns");
        visitor.post(&link, &YES).await;
        pool.work().await;
        let mails = pool.mails_at(SCHOOL);
        assert_eq!(mails.len(), 1);
        let page = pool.house.visitor().get(&page_of(&pool)).await;
        for text in [&mails[0].text, &page.with_status(200).text()] {
            assert!(text.contains("Ada Haddad"), "{text}");
            assert!(!text.contains("ada@post.example"), "{text}");
        }
    }
}

#[tokio::test]
async fn another_room_reaches_whoever_looks_for_a_date_with_the_institution() {
    for engine in Engine::all() {
        let (pool, request) = brokered(engine).await;
        let ada = sharing(&pool, "Ada").await;
        pool.invite(&request, &[ada]).await;
        let mut visitor = pool.house.visitor();
        visitor.post(&pool.link_of("Ada"), &YES).await;
        pool.work().await;
        assert_eq!(pool.stage(&request).await, Stage::Brokered);
        let page = page_of(&pool);
        let own = page.split("/termin").next().unwrap().to_owned();
        let change = format!("{own}/aendern");
        let mut school = pool.house.visitor();
        let form = school.get(&change).await.with_status(200).form(&change);
        // Nobody is bothered about a file number.
        let before = pool.mails_to("Ada").len();
        let number = form.clone().fill("file_number", "77-B");
        school.send(&number).await.with_status(303);
        pool.work().await;
        assert_eq!(pool.mails_to("Ada").len(), before);
        let form = form.fill("place", "Parkweg 2, Raum 9");
        school.send(&form).await.with_status(303);
        pool.work().await;
        let mails = pool.mails_to("Ada");
        assert_eq!(mails.len(), before + 1);
        let told = mails
            .iter()
            .find(|mail| mail.subject().contains("Etwas hat sich geändert"))
            .expect("a letter about the room");
        assert!(told.text.contains("Raum 9"), "{}", told.text);
        for canary in ["kanarie-einrichtung", "0231 5550199", "KANARIE", "77-B"] {
            assert!(!told.text.contains(canary), "{}", told.text);
        }
        let own = link_in(told, "/dortmund/sprachmittlung/antwort/").unwrap();
        visitor.get(&own).await.with_status(200);
    }
}

/// A request whose institution has fixed a date with Ada, and the path of its page.
async fn fixed(engine: Engine, shares: bool) -> (Pool, Interpreter, String) {
    let (pool, request) = brokered(engine).await;
    let ada = if shares {
        sharing(&pool, "Ada").await
    } else {
        pool.interpreter("Ada", "de", Way::Mail).await
    };
    pool.invite(&request, std::slice::from_ref(&ada)).await;
    let link = pool.link_of("Ada");
    pool.house.visitor().post(&link, &YES).await;
    pool.work().await;
    let page = page_of(&pool);
    let who = ada.id.to_string();
    let date = [
        ("deed", "date"),
        ("who", who.as_str()),
        ("day", "2026-12-03"),
        ("from", "15:30"),
        ("minutes", "45"),
    ];
    pool.house.visitor().post(&page, &date).await.location();
    assert_eq!(pool.stage(&request).await, Stage::Assigned);
    let own = page.split("/termin").next().unwrap().to_owned();
    (pool, ada, own)
}

#[tokio::test]
async fn once_more_the_same_person_is_wished_by_a_tick_that_names_nobody_who_shares_nothing() {
    for (engine, shares) in Engine::all()
        .into_iter()
        .flat_map(|one| [(one, true), (one, false)])
    {
        let (pool, ada, own) = fixed(engine, shares).await;
        let mut school = pool.house.visitor();
        let page = school.get(&format!("{own}/wieder")).await.with_status(200);
        if shares {
            page.see("Wieder \u{2068}Ada Haddad\u{2069}");
        } else {
            page.see("Dieselbe Person wieder").see_no("Haddad");
        }
        assert!(!page.text().contains(&ada.id.to_string()));
        let backdoor = pool.house.backdoor().await;
        let wished =
            "select count(*) from interpreting_request where preferred_interpreter_id is not null";
        for (day, is_ticked) in [("2026-12-15", false), ("2026-12-16", true)] {
            let form = page.form(ASK);
            let form = form
                .fill("date", day)
                .fill("start", "09:30")
                // Under the same file number the wish comes by itself.
                .fill("file_number", "")
                .tick("subject-none", "yes")
                .tick("privacy", "yes");
            let form = if is_ticked {
                form.tick("same", "yes")
            } else {
                form
            };
            school
                .send(&form)
                .await
                .with_status(200)
                .see("Bitte bestätigen Sie");
            assert_eq!(backdoor.number(wished).await, i64::from(is_ticked), "{day}");
        }
        // Whoever makes the way up wishes nobody.
        let form = page.form(ASK).fill("earlier", "ausgedacht");
        let form = form
            .fill("date", "2026-12-17")
            .fill("start", "09:30")
            .fill("file_number", "")
            .tick("subject-none", "yes")
            .tick("privacy", "yes")
            .tick("same", "yes");
        school.send(&form).await.with_status(200);
        assert_eq!(backdoor.number(wished).await, 1);
    }
}

#[tokio::test]
async fn the_page_of_a_request_stays_when_whoever_came_is_erased() {
    for engine in Engine::all() {
        let (pool, _, own) = fixed(engine, true).await;
        let mut school = pool.house.visitor();
        school.get(&own).await.with_status(200).see("Ada Haddad");
        let backdoor = pool.house.backdoor().await;
        backdoor
            .execute("delete from interpreting_interpreter")
            .await;
        school
            .get(&own)
            .await
            .with_status(200)
            .see("gelöschte Person")
            .see_no("Haddad");
        let again = school.get(&format!("{own}/wieder")).await.with_status(200);
        again.see_no("Dieselbe Person wieder");
    }
}

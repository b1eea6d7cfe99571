//! Links that are over, and links that are lost.

use chrono::TimeDelta;
use testing::Engine;

use super::ground::{Pool, link_in};
use crate::{
    links::{self, Purpose},
    pool::Mode,
    requests::Stage,
};

const SCHOOL: &str = "kanarie-einrichtung@schule.example";
const LOST: &str = "/dortmund/sprachmittlung/link";
const ANSWER: &str = "/dortmund/sprachmittlung/antwort/";
const REQUEST: &str = "/dortmund/sprachmittlung/anfrage/";

#[tokio::test]
async fn a_link_that_is_over_offers_a_new_one_to_the_records_own_address() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let link = pool.link_of("Ada");
        let before = pool.mails_to("Ada").len();
        pool.house.wait(TimeDelta::days(80));
        let mut visitor = pool.house.visitor();
        let page = visitor.get(&link).await.with_status(410);
        page.see("Dieser Link gilt nicht mehr").see_no("ada@post");
        let secret = link.rsplit('/').next().unwrap();
        let again = format!("{LOST}/{secret}");
        for _ in 0..2 {
            let done = visitor.post(&again, &[]).await.with_status(200);
            done.see("ist unterwegs");
        }
        pool.work().await;
        let mails = pool.mails_to("Ada");
        // Pressed twice, mailed once.
        let fresh: Vec<_> = mails
            .iter()
            .filter_map(|mail| link_in(mail, ANSWER))
            .collect();
        assert_eq!((mails.len(), fresh.len()), (before + 1, before + 1));
        let fresh = fresh.iter().find(|fresh| **fresh != link).unwrap();
        visitor.get(fresh).await.with_status(200).see("vorbei");
        // Nobody gets further with a secret that never was one, or with one for something else.
        visitor
            .get(&format!("{ANSWER}falsch"))
            .await
            .with_status(404);
        visitor
            .get(&format!("{REQUEST}{secret}"))
            .await
            .with_status(404);
        let wrong = format!("{LOST}/falsch");
        visitor.post(&wrong, &[]).await.with_status(404);
        // A link that still works needs no other one.
        let fresh = fresh.rsplit('/').next().unwrap();
        let good = format!("{LOST}/{fresh}");
        visitor.post(&good, &[]).await.with_status(404);
    }
}

#[tokio::test]
async fn links_to_open_requests_come_in_one_letter_and_strangers_learn_nothing() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let open = [pool.searched().await, pool.searched().await];
        let over = pool
            .request(Mode::Placing, Stage::Cancelled, &[(7, 10)])
            .await;
        let mut visitor = pool.house.visitor();
        let mut answers = Vec::new();
        for email in ["KANARIE-Einrichtung@schule.example", "fremd@schule.example"] {
            let page = visitor.post(LOST, &[("email", email)]).await;
            answers.push(page.with_status(200).words());
        }
        assert_eq!(answers[0], answers[1]);
        pool.work().await;
        let mails = pool.mails_at(SCHOOL);
        assert_eq!(mails.len(), 1);
        assert!(pool.mails_at("fremd@schule.example").is_empty());
        let text = mails[0].text.replace(['\u{2068}', '\u{2069}'], "");
        for request in &open {
            let number = format!("Anfrage {}", request.number);
            assert!(text.contains(&number), "{text}");
        }
        let number = format!("Anfrage {}", over.number);
        assert!(!text.contains(&number));
        let link = link_in(&mails[0], REQUEST).unwrap();
        visitor.get(&link).await.with_status(200);
        // Asked again at once, nothing more is sent.
        visitor.post(LOST, &[("email", SCHOOL)]).await;
        pool.work().await;
        assert_eq!(pool.mails_at(SCHOOL).len(), 1);
        visitor.post(LOST, &[("email", "")]).await.with_status(422);
    }
}

#[tokio::test]
async fn a_request_whose_link_is_over_is_found_again() {
    let pool = Pool::open(Engine::Sqlite, Mode::Placing).await;
    let request = pool.searched().await;
    let change = pool.change().await;
    let until = change.now() + TimeDelta::days(1);
    let secret = links::make(&change, Purpose::Request, request.id, until).await;
    super::ground::commit(change).await;
    let path = format!("{REQUEST}{}", secret.unwrap());
    let mut visitor = pool.house.visitor();
    visitor.get(&path).await.with_status(200);
    pool.house.wait(TimeDelta::days(2));
    visitor
        .get(&path)
        .await
        .with_status(410)
        .see("Link zu Ihrer Anfrage verloren?");
}

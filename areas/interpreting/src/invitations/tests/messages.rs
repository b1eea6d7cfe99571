//! Words between both sides of an appointment, where neither has the other's address.

use chrono::TimeDelta;
use testing::Engine;

use super::ground::{Pool, link_in};
use crate::{pool::Mode, requests::Stage};

const SCHOOL: &str = "kanarie-einrichtung@schule.example";
const OWN: &str = "/dortmund/sprachmittlung/einsatz/";
const SCHOOLS: &str = "/dortmund/sprachmittlung/nachweis/";

#[tokio::test]
async fn words_go_through_the_centre_and_no_address_does() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let mut visitor = pool.house.visitor();
        let answer = pool.link_of("Ada");
        visitor.post(&answer, &[("answer", "yes")]).await;
        pool.work().await;
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
        let school = pool.mails_at(SCHOOL);
        let school = school.iter().find_map(|mail| link_in(mail, SCHOOLS));
        let school = school.expect("a confirmation with a link");
        let page = visitor.get(&school).await;
        page.see("Nachricht schreiben");
        let write = format!("{school}/nachricht");
        visitor
            .get(&write)
            .await
            .see("Ada Haddad")
            .see_no("@post.example");
        visitor
            .post(&write, &[("words", " ")])
            .await
            .with_status(422);
        let words = [("words", "Bitte zum Hintereingang.")];
        let sent = visitor.post(&write, &words).await;
        visitor.get(sent.location()).await.see("unterwegs");
        pool.work().await;
        let mails = pool.mails_to("Ada");
        let heard = mails
            .iter()
            .find(|mail| mail.text.contains("Hintereingang"));
        let heard = heard.expect("the words arrive");
        for canary in ["kanarie-einrichtung", "0231 5550199", "KANARIE-AKTE"] {
            assert!(!heard.text.contains(canary), "{}", heard.text);
        }
        let reply = heard.header("reply-to").unwrap_or_default();
        assert!(!reply.contains("schule.example"));
        // And back, from the page behind the letter.
        let back = link_in(heard, OWN).unwrap();
        assert!(back.ends_with("/nachricht"));
        visitor.post(&back, &[("words", "Danke, ich weiß.")]).await;
        pool.work().await;
        let mails = pool.mails_at(SCHOOL);
        let heard = mails.iter().find(|mail| mail.text.contains("ich weiß"));
        assert!(!heard.unwrap().text.contains("ada@post.example"));
        // The page of the answer leads to the page of the appointment.
        let on = visitor.post(&format!("{answer}/einsatz"), &[]).await;
        visitor.get(on.location()).await.with_status(200);
        // Once it is over nobody writes any more.
        pool.house.wait(TimeDelta::days(8));
        visitor.get(&write).await.see("keine Nachricht mehr");
        visitor.post(&write, &words).await.with_status(422);
    }
}

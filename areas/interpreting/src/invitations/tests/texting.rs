//! Short messages through a gateway that speaks HTTP.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

use chrono::TimeDelta;
use testing::{AMAL, Engine, NILS, Plan};

use super::ground::{Pool, areas, says_no_canary};
use crate::{interpreters::Way, pool::Mode, requests::Stage};

/// A gateway on loopback that remembers what it was sent, and answers with a status.
struct Gateway {
    url: String,
    heard: Arc<Mutex<Vec<(String, String)>>>,
    status: Arc<Mutex<u16>>,
}

impl Gateway {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/messages", listener.local_addr().unwrap());
        let heard = Arc::new(Mutex::new(Vec::new()));
        let status = Arc::new(Mutex::new(200));
        let (all, says) = (Arc::clone(&heard), Arc::clone(&status));
        thread::spawn(move || {
            for caller in listener.incoming() {
                let mut stream = caller.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let (mut top, mut length) = (String::new(), 0);
                loop {
                    let mut line = String::new();
                    reader.read_line(&mut line).unwrap();
                    let lower = line.to_lowercase();
                    if let Some(size) = lower.strip_prefix("content-length:") {
                        length = size.trim().parse().unwrap();
                    }
                    if line.trim().is_empty() {
                        break;
                    }
                    top.push_str(&lower);
                }
                let mut body = vec![0; length];
                reader.read_exact(&mut body).unwrap();
                let body = String::from_utf8(body).unwrap();
                all.lock().unwrap().push((top, body));
                let status = *says.lock().unwrap();
                let answer = format!(
                    "HTTP/1.1 {status} X\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                );
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        Self { url, heard, status }
    }

    fn says(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }

    fn heard(&self) -> Vec<(String, String)> {
        self.heard.lock().unwrap().clone()
    }
}

#[tokio::test]
async fn a_short_message_goes_through_the_gateway_in_the_volunteers_language() {
    for engine in Engine::all() {
        let gateway = Gateway::start();
        let plan = Plan::new(engine, areas).texting_through(&gateway.url);
        let pool = Pool::build(plan, Mode::Placing, |_| {}).await;
        let yara = pool.interpreter("Yara", "ar", Way::Sms).await;
        let request = pool.searched().await;
        pool.invite(&request, &[yara]).await;
        let heard = gateway.heard();
        assert_eq!(heard.len(), 1);
        let (top, body) = &heard[0];
        assert!(top.contains("authorization: bearer secret-of-the-gateway"));
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        assert!(body["to"].as_str().unwrap().starts_with("+4917655"));
        let text = body["text"].as_str().unwrap();
        assert!(text.contains("هل يمكنك الترجمة؟"), "{text}");
        says_no_canary(text);
        assert!(pool.mails_to("Yara").is_empty());
        // The link in it opens the page.
        let place = text.find("/dortmund/").unwrap();
        let mut visitor = pool.house.visitor();
        visitor.get(&text[place..]).await.with_status(200);
    }
}

#[tokio::test]
async fn a_gateway_that_fails_is_tried_again_and_shown() {
    let gateway = Gateway::start();
    gateway.says(503);
    let plan = Plan::new(Engine::Sqlite, areas).texting_through(&gateway.url);
    let pool = Pool::build(plan, Mode::Placing, |_| {}).await;
    let people = [pool.interpreter("Ada", "de", Way::Sms).await];
    let request = pool.searched().await;
    pool.invite(&request, &people).await;
    let mut nils = pool.house.signed_in(NILS).await;
    let page = nils.get("/dortmund/intern/postausgang").await;
    page.see("invitations.sms").see("answers 503");
    gateway.says(200);
    pool.house.wait(TimeDelta::minutes(2));
    pool.work().await;
    let heard = gateway.heard();
    assert_eq!(heard.len(), 2);
    // The gateway can tell that both tries are one message.
    let number = |top: &str| {
        let mut lines = top.lines();
        let line = lines.find_map(|line| line.strip_prefix("idempotency-key: "));
        line.expect("the number of a message").trim().to_owned()
    };
    assert_eq!(number(&heard[0].0), number(&heard[1].0));
    pool.house.wait(TimeDelta::hours(1));
    pool.work().await;
    assert_eq!(
        gateway.heard().len(),
        2,
        "once it is taken it is not sent again"
    );
    // Another message has a number of its own.
    let again = pool.searched().await;
    pool.invite(&again, &people).await;
    let other = gateway.heard().pop().unwrap();
    assert_ne!(number(&heard[0].0), number(&other.0));
}

#[tokio::test]
async fn whoever_no_short_message_reaches_is_called() {
    let gateway = Gateway::start();
    gateway.says(400);
    let plan = Plan::new(Engine::Sqlite, areas).texting_through(&gateway.url);
    let pool = Pool::build(plan, Mode::Placing, |_| {}).await;
    let people = [pool.interpreter("Ada", "de", Way::Sms).await];
    let request = pool.searched().await;
    pool.invite(&request, &people).await;
    assert_eq!(pool.invitations(&request).await[0].way, Way::Sms);
    for _ in 0..3 {
        pool.house.wait(TimeDelta::minutes(40));
        pool.work().await;
    }
    assert_eq!(pool.invitations(&request).await[0].way, Way::Phone);
    let tries = gateway.heard().len();
    pool.house.wait(TimeDelta::hours(3));
    pool.work().await;
    assert_eq!(gateway.heard().len(), tries);
    let mut amal = pool.house.signed_in(AMAL).await;
    let calls = amal.get("/dortmund/intern/sprachmittlung/anrufen").await;
    calls.see("Ada Haddad");
}

#[tokio::test]
async fn whoever_no_mail_reaches_is_called() {
    let pool = Pool::open(Engine::Sqlite, Mode::Placing).await;
    let people = pool.interpreters(&["Ada", "Bea"]).await;
    let request = pool.searched().await;
    pool.invite(&request, &people).await;
    let backdoor = pool.house.backdoor().await;
    backdoor
        .execute("update mail set bounced_at = posted_at, bounce_sentence = 'no such box', sent_at = null where address like 'ada%'")
        .await;
    pool.house.wait(TimeDelta::minutes(61));
    pool.work().await;
    for one in pool.invitations(&request).await {
        let is_ada = one.interpreter == people[0].id;
        assert_eq!(one.way == Way::Phone, is_ada);
    }
}

#[tokio::test]
async fn without_a_gateway_there_is_mail() {
    let pool = Pool::open(Engine::Sqlite, Mode::Placing).await;
    let people = [pool.interpreter("Ada", "de", Way::Sms).await];
    let request = pool.searched().await;
    pool.invite(&request, &people).await;
    assert_eq!(pool.mails_to("Ada").len(), 1);
    assert_eq!(pool.invitations(&request).await[0].way, Way::Mail);
    assert_eq!(pool.stage(&request).await, Stage::Searching);
}

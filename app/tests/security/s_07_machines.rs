//! S-07: machines that fill in forms for everybody, without a riddle for people (ASVS 5.0 V2.4.1).

use scraper::Selector;
use testing::{AMAL, Engine};

use crate::house;

const FORM: &str = "/dortmund/anmelden";

#[tokio::test]
async fn s_07_a_machine_that_fills_in_everything_gets_the_usual_answer_and_no_mail() {
    let house = house::empty(Engine::Sqlite).await;
    let mut machine = house.visitor();
    let fields = [("email", AMAL.email), ("website", "http://spam.example")];
    let page = machine.post(FORM, &fields).await.with_status(200);
    let like_others = house
        .visitor()
        .post(FORM, &[("email", "x@ki.example")])
        .await;
    assert_eq!(
        page.text().replace(AMAL.email, "?"),
        like_others.text().replace("x@ki.example", "?")
    );
    assert_eq!(house.work().await, 0, "a machine was sent a link");
    let _person = machine
        .post(FORM, &[("email", AMAL.email), ("website", "")])
        .await;
    assert_eq!(house.work().await, 1);
}

#[tokio::test]
async fn s_07_the_trap_is_no_hurdle_for_people() {
    let house = house::empty(Engine::Sqlite).await;
    let page = house.visitor().get(FORM).await.with_status(200);
    let html = page.html();
    let trap = Selector::parse("[aria-hidden=true] input[name=website][tabindex='-1']").unwrap();
    let trap = html
        .select(&trap)
        .next()
        .expect("a trap out of everybody's way");
    assert_eq!(trap.attr("autocomplete"), Some("off"));
    assert!(trap.attr("required").is_none());
}

#[tokio::test]
async fn s_07_many_tries_fill_no_mailbox() {
    let house = house::empty(Engine::Sqlite).await;
    for _ in 0..20 {
        let mut anybody = house.visitor();
        anybody
            .post(FORM, &[("email", AMAL.email)])
            .await
            .with_status(200);
    }
    assert!(house.work().await <= 5);
}

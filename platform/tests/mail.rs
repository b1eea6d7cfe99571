//! Mail through a real server on loopback: it arrives, once wherever that is possible, and what
//! does not arrive is seen.

use std::{collections::BTreeSet, time::Duration};

use chrono::TimeDelta;
use platform::{
    access::{Actor, accounts},
    database::Entry,
    jobs,
    mail::{self, Recipient},
};
use testing::{AMAL, Engine, LUDMILA, Mail, MailServer, Mood, NILS, Person, Plan, TestHouse};
use values::{id::Id, language::Language, subject::Subject};

use crate::notes;

const OUTBOX: &str = "/dortmund/intern/postausgang";

async fn house(engine: Engine, server: &MailServer) -> TestHouse {
    let plan = Plan::new(engine, notes::areas).mailing_through(&server.url());
    plan.open().await
}

/// Writes to `to`; gives back the mail's id.
pub async fn write_to(house: &TestHouse, to: impl Into<Recipient>) -> Id {
    let mut change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let id = mail::write(&house.centre.texts, to, "mail-link-subject", &[])
        .paragraph("mail-link-body", &[])
        .button("mail-link-button", house.centre.address("/anmelden/x"))
        .post(&mut change)
        .await
        .unwrap();
    let entry = Entry::new("note-written", Subject::new("note", Id::default()));
    change.commit(entry).await.unwrap();
    id
}

async fn write(house: &TestHouse, person: Person) -> Id {
    let rows = house.centre.database.read();
    let account = accounts::find_by_email(rows, person.email).await.unwrap();
    write_to(house, &account.unwrap()).await
}

fn message_ids(server: &MailServer) -> Vec<String> {
    let taken = server.taken().into_iter();
    let ids = taken.map(|taken| {
        Mail::read(&taken.data)
            .header("message-id")
            .unwrap()
            .to_owned()
    });
    ids.collect()
}

#[tokio::test]
async fn a_mail_arrives_with_the_headers_of_a_machine_that_behaves() {
    let server = MailServer::start().await;
    for engine in Engine::all() {
        let house = house(engine, &server).await;
        let id = write(&house, AMAL).await;
        assert_eq!(house.work().await, 1);
        let taken = server.taken().pop().unwrap();
        assert_eq!(taken.to, AMAL.email);
        let mail = Mail::read(&taken.data);
        let header = |name: &str| mail.header(name).unwrap().to_owned();
        assert_eq!(header("message-id"), format!("<{id}@ki.example>"));
        assert_eq!(header("auto-submitted"), "auto-generated");
        assert_eq!(header("from"), "dortmund <vielfalt@ki.example>");
        assert_eq!(mail.subject(), "Ihr Anmeldelink");
        assert!(header("date").contains("24 Nov 2026"), "{}", header("date"));
        for words in ["Amal Yılmaz", "http://ki.example/dortmund/anmelden/x"] {
            assert!(mail.text.contains(words), "{}", mail.text);
            assert!(mail.html.contains(words), "{}", mail.html);
        }
        let mut nils = house.signed_in(NILS).await;
        let page = nils.get(OUTBOX).await.with_status(200);
        page.see(AMAL.email).see("gesendet").see_no("/anmelden/x");
        // What it said is gone from the database.
        let dump = house.backdoor().await.dump().await;
        assert!(!dump.contains("/anmelden/x"), "{dump}");
    }
}

#[tokio::test]
async fn a_mail_that_is_put_off_comes_later_under_the_same_name() {
    for engine in Engine::all() {
        let server = MailServer::start().await;
        let house = house(engine, &server).await;
        server.will([Mood::Says("451 4.7.1 Greylisted"), Mood::HangsUp]);
        let id = write(&house, AMAL).await;
        house.work().await;
        assert!(server.taken().is_empty());
        let mut nils = house.signed_in(NILS).await;
        let page = nils.get(OUTBOX).await.with_status(200);
        page.see("hängt").see("Greylisted").see("1 Versuch ");
        house.wait(TimeDelta::seconds(30));
        house.work().await;
        // The server had taken it before it hung up: it comes once more, and can be recognised.
        house.wait(TimeDelta::seconds(60));
        house.work().await;
        let name = format!("<{id}@ki.example>");
        assert_eq!(message_ids(&server), [name.clone(), name]);
        house.wait(TimeDelta::days(1));
        assert_eq!(house.work().await, 0);
    }
}

#[tokio::test]
async fn a_mail_that_is_refused_for_good_comes_back_once_and_its_account_says_so() {
    for engine in Engine::all() {
        let server = MailServer::start().await;
        let house = house(engine, &server).await;
        server.will([Mood::Says("550 5.1.1 No such mailbox")]);
        write(&house, AMAL).await;
        house.work().await;
        house.wait(TimeDelta::days(2));
        assert_eq!((house.work().await, server.calls()), (0, 1));
        let mut nils = house.signed_in(NILS).await;
        let page = nils.get(&format!("{OUTBOX}?stand=bounced")).await;
        page.see("zurückgekommen").see("550").see("No such mailbox");
        let mut amal = house.signed_in(AMAL).await;
        amal.get("/dortmund/intern").await.see("kommen zurück");
        let account = Subject::new(accounts::SUBJECT, house.account(AMAL).await);
        let actor = house.actor(NILS).await;
        let panels = |language| {
            house
                .house
                .panels(&house.centre, &actor, language, &account)
        };
        let says_why = |panels: &[platform::area::Panel]| {
            let mut lines = panels.iter().flat_map(|panel| &panel.lines);
            lines.any(|line| line.text.contains("No such mailbox"))
        };
        assert!(says_why(&panels(Language::English).await.unwrap()));
        // The next mail arrives: the address works again.
        write(&house, AMAL).await;
        house.work().await;
        assert!(!says_why(&panels(Language::English).await.unwrap()));
        amal.get("/dortmund/intern").await.see_no("kommen zurück");
    }
}

#[tokio::test]
async fn a_server_that_does_not_know_us_says_nothing_about_the_recipient() {
    let server = MailServer::start().await;
    let house = house(Engine::Sqlite, &server).await;
    server.will([Mood::Says("535 5.7.8 Who are you?")]);
    write(&house, AMAL).await;
    house.work().await;
    let mut nils = house.signed_in(NILS).await;
    nils.get(&format!("{OUTBOX}?stand=stuck")).await.see("535");
    house.wait(TimeDelta::seconds(30));
    house.work().await;
    assert_eq!(server.taken().len(), 1);
}

#[tokio::test]
async fn a_slow_server_holds_up_nobody_for_long() {
    let server = MailServer::start().await;
    let house = house(Engine::Sqlite, &server).await;
    server.will([Mood::Slow(Duration::from_mins(1))]);
    write(&house, AMAL).await;
    write(&house, LUDMILA).await;
    let begun = std::time::Instant::now();
    house.work().await;
    assert!(begun.elapsed() < Duration::from_secs(20));
    assert_eq!(server.taken().len(), 1, "the second one went through");
    let mut nils = house.signed_in(NILS).await;
    nils.get(OUTBOX).await.see("did not answer");
}

#[tokio::test]
async fn while_the_server_is_down_mails_wait_and_may_be_tried_again_or_given_up() {
    for engine in Engine::all() {
        let server = MailServer::start().await;
        let house = house(engine, &server).await;
        server.will([
            Mood::Says("421 4.3.2 Closing"),
            Mood::Says("421 4.3.2 Closing"),
        ]);
        let (first, second) = (write(&house, AMAL).await, write(&house, LUDMILA).await);
        house.work().await;
        let stuck = jobs::list_stuck(&house.centre.database).await.unwrap();
        assert_eq!(stuck.len(), 2);
        let mut amal = house.signed_in(AMAL).await;
        let again = format!("{OUTBOX}/{first}/erneut");
        amal.post(&again, &[]).await.with_status(404);
        let mut nils = house.signed_in(NILS).await;
        assert_eq!(nils.post(&again, &[]).await.location(), OUTBOX);
        let enough = format!("{OUTBOX}/{second}/aufgeben");
        assert_eq!(nils.post(&enough, &[]).await.location(), OUTBOX);
        assert_eq!(house.work().await, 1);
        house.wait(TimeDelta::days(1));
        assert_eq!(house.work().await, 0);
        let taken: Vec<_> = server.taken().into_iter().map(|taken| taken.to).collect();
        assert_eq!(taken, [AMAL.email]);
        let mut nils = house.signed_in(NILS).await;
        nils.post(&enough, &[]).await.with_status(404);
        let page = nils.get(OUTBOX).await;
        page.see("gesendet").see("aufgegeben");
        let log = nils.get("/dortmund/intern/protokoll").await;
        log.see("Sendung aufgegeben").see("Sendung erneut versucht");
        server.stop();
        write(&house, AMAL).await;
        house.work().await;
        let page = nils.get(&format!("{OUTBOX}?stand=stuck")).await;
        page.see(AMAL.email);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn eight_workers_of_two_processes_send_each_mail_once() {
    for engine in Engine::all() {
        let server = MailServer::start().await;
        let house = house(engine, &server).await;
        let other = house.next_door().await;
        let mut expected = BTreeSet::new();
        for _ in 0..12 {
            let id = write(&house, AMAL).await;
            expected.insert(format!("<{id}@ki.example>"));
        }
        let workers: Vec<_> = (0..8)
            .map(|number| {
                let here = if number % 2 == 0 { &house } else { &other };
                let centre = here.centre.clone();
                tokio::spawn(async move { jobs::run_due(&centre).await })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap().unwrap();
        }
        let sent = message_ids(&server);
        assert_eq!(sent.len(), 12);
        assert_eq!(sent.into_iter().collect::<BTreeSet<_>>(), expected);
    }
}

#[tokio::test]
async fn a_mail_speaks_the_recipients_language_and_keeps_names_apart() {
    let house = notes::house(Engine::Sqlite).await;
    let to = Recipient {
        account: None,
        name: "Amal <b>Yılmaz</b>".to_owned(),
        address: "amal@ki.example".to_owned(),
        language: Language::Arabic,
    };
    write_to(&house, to).await;
    house.work().await;
    let mail = house.letters().remove(0);
    assert!(
        mail.html.contains("<html lang=\"ar\" dir=\"rtl\">"),
        "{}",
        mail.html
    );
    assert!(!mail.html.contains("<b>"), "a name became markup");
    for foreign in ["src=", "url(", "<img", "<link", "@import"] {
        assert!(!mail.html.contains(foreign), "{foreign}");
    }
    // UAX 9: the name's direction stays its own; the address stands alone.
    assert!(
        mail.text.contains("\u{2068}Amal <b>Yılmaz</b>\u{2069}"),
        "{}",
        mail.text
    );
    assert!(
        mail.text
            .lines()
            .any(|line| line == "http://ki.example/dortmund/anmelden/x")
    );
    assert_eq!(mail.header("content-language"), Some("ar"));
}

#[tokio::test]
async fn a_centre_says_how_it_writes() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let settings = format!("{OUTBOX}/einstellungen");
        let mut nils = house.signed_in(NILS).await;
        let form = nils.get(&settings).await.with_status(200).form(&settings);
        let wrong = form.clone().fill("reply_to", "nirgendwo");
        let page = nils.send(&wrong).await.with_status(422);
        assert_eq!(page.form(&settings).text("reply_to"), "nirgendwo");
        let form = form
            .fill("sender_name", "KI Dortmund")
            .fill("reply_to", "ki@dortmund.example")
            .fill("signature", "Königswall 25\n44122 Dortmund");
        assert_eq!(nils.send(&form).await.location(), settings);
        write(&house, AMAL).await;
        house.work().await;
        let mail = house.letters().remove(0);
        assert_eq!(
            mail.header("from"),
            Some("\"KI Dortmund\" <vielfalt@ki.example>")
        );
        assert_eq!(mail.header("reply-to"), Some("ki@dortmund.example"));
        assert!(
            mail.text
                .contains("KI Dortmund\u{2069}\nKönigswall 25\n44122 Dortmund\n"),
            "{}",
            mail.text
        );
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&settings).await.with_status(404);
    }
}

#[tokio::test]
async fn the_list_of_mails_needs_as_many_queries_for_thirty_as_for_one() {
    let house = notes::house(Engine::Sqlite).await;
    let mut nils = house.signed_in(NILS).await;
    write(&house, AMAL).await;
    let (_, one) = testing::count_queries(nils.get(OUTBOX)).await;
    for _ in 0..29 {
        write(&house, AMAL).await;
    }
    let (page, thirty) = testing::count_queries(nils.get(OUTBOX)).await;
    page.with_status(200)
        .see("wartet")
        .see("(\u{2068}30\u{2069})");
    assert_eq!(one, thirty);
    let found = nils.get(&format!("{OUTBOX}?suche=YILMAZ&stand=sent")).await;
    found.see("Keine Mail passt dazu");
    nils.get(&format!("{OUTBOX}?suche=YILMAZ"))
        .await
        .see(AMAL.email);
}

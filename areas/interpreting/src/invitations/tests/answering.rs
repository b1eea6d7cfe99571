//! Answering by the link of a letter.

use chrono::TimeDelta;
use testing::{AMAL, Engine};

use super::{
    super::{Answer, close},
    ground::{Pool, commit, says_no_canary},
};
use crate::{
    assignments,
    interpreters::{self, Way},
    pool::Mode,
    requests::{self, Event, Stage, store::Why},
};

const YES: [(&str, &str); 1] = [("answer", "yes")];
const NO: [(&str, &str); 2] = [("answer", "no"), ("reason", "work")];

#[tokio::test]
async fn looking_at_the_page_changes_nothing() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let backdoor = pool.house.backdoor().await;
        let mut ada = pool.house.visitor();
        let before = backdoor.dump().await;
        let page = ada.get(&pool.link_of("Ada")).await.with_status(200);
        assert_eq!(backdoor.dump().await, before);
        assert_eq!(page.header("cache-control"), Some("no-store"));
        page.see("Ja, ich komme")
            .see("44145 Dortmund")
            .see("Minuten)")
            .see("Elterngespräch in der Schule");
        // What kind of talk it is stands on the page alone.
        let mail = &pool.mails_to("Ada")[0];
        assert!(!mail.text.contains("Elterngespräch"), "{}", mail.text);
        let text = page.text();
        let (reason, no) = (text.find("name=\"reason\""), text.find("value=\"no\""));
        assert!(reason.is_some() && reason < no, "a reason is seen first");
        says_no_canary(&text);
        page.see_no("Grundschule");
    }
}

#[tokio::test]
async fn the_first_yes_wins_and_everybody_else_is_thanked() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada", "Bea", "Cem"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let (mut ada, mut bea, mut cem) = (
            pool.house.visitor(),
            pool.house.visitor(),
            pool.house.visitor(),
        );
        // A no is a no: nothing more is written to Cem.
        cem.post(&pool.link_of("Cem"), &NO).await;
        let link = pool.link_of("Ada");
        assert_eq!(ada.post(&link, &YES).await.location(), link);
        ada.get(&link).await.see("Sie übernehmen diesen Termin");
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
        bea.post(&pool.link_of("Bea"), &YES).await;
        let page = bea.get(&pool.link_of("Bea")).await.with_status(200);
        page.see("Danke, jemand war schneller")
            .see_no("Grundschule");
        says_no_canary(&page.text());
        pool.work().await;
        let thanks: Vec<_> = pool.mails_to("Bea");
        assert_eq!(thanks.len(), 2);
        assert!(thanks.iter().any(|mail| mail.text.contains("ist vergeben")));
        for mail in &thanks {
            says_no_canary(&mail.text);
        }
        assert_eq!(pool.mails_to("Cem").len(), 1);
        let said: Vec<_> = pool.invitations(&request).await;
        let of = |name: usize| said.iter().find(|one| one.interpreter == people[name].id);
        assert_eq!(of(0).unwrap().said(), Some(Answer::Accepted));
        assert!(of(1).unwrap().is_late_yes());
        assert_eq!(of(2).unwrap().reason.as_deref(), Some("work"));
    }
}

#[tokio::test]
async fn whoever_said_no_may_change_their_mind_while_it_is_free() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let (mut ada, link) = (pool.house.visitor(), pool.link_of("Ada"));
        ada.post(&link, &NO).await;
        ada.get(&link).await.see("Danke für Ihre Antwort");
        ada.post(&link, &YES).await;
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
        // Once more is the same.
        ada.post(&link, &YES).await;
        ada.get(&link).await.see("Sie übernehmen diesen Termin");
    }
}

#[tokio::test]
async fn one_of_several_times_is_chosen() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let times = [(7, 10), (8, 14)];
        let request = pool.request(Mode::Placing, Stage::Searching, &times).await;
        pool.invite(&request, &people).await;
        let (mut ada, link) = (pool.house.visitor(), pool.link_of("Ada"));
        ada.get(&link).await.see("Welche Zeit passt Ihnen?");
        ada.post(&link, &[("answer", "yes"), ("time", "1")]).await;
        let rows = pool.house.centre.database.read();
        let made = assignments::store::open_of(rows, request.id).await;
        let made = made.unwrap().unwrap();
        assert_eq!(made.wall, request.times[1]);
        ada.post(&link, &[("answer", "yes"), ("time", "9")]).await;
        assert_eq!(pool.invitations(&request).await[0].time, Some(1));
    }
}

#[tokio::test]
async fn somebody_who_is_elsewhere_or_rests_is_told_why_not() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let (one, other) = (pool.searched().await, pool.searched().await);
        pool.invite(&one, &people).await;
        pool.invite(&other, &people).await;
        let links: Vec<String> = pool
            .mails_to("Ada")
            .iter()
            .filter_map(|mail| super::ground::link_in(mail, "/dortmund/sprachmittlung/antwort/"))
            .collect();
        let mut ada = pool.house.visitor();
        ada.post(&links[0], &YES).await;
        let page = ada.post(&links[1], &YES).await.with_status(409);
        page.see("schon einen anderen Termin zugesagt");
        let stages = [pool.stage(&one).await, pool.stage(&other).await];
        assert!(stages.contains(&Stage::Assigned) && stages.contains(&Stage::Searching));

        let bea = pool.interpreter("Bea", "de", Way::Mail).await;
        let third = pool
            .request(Mode::Placing, Stage::Searching, &[(9, 10)])
            .await;
        pool.invite(&third, std::slice::from_ref(&bea)).await;
        let change = pool.change().await;
        let mut resting = bea.clone();
        resting.paused_on = Some(pool.house.clock.today());
        interpreters::store::update(&change, &resting)
            .await
            .unwrap();
        commit(change).await;
        let mut visitor = pool.house.visitor();
        let page = visitor.post(&pool.link_of("Bea"), &YES).await;
        page.with_status(409).see("machen gerade Pause");
        assert_eq!(pool.stage(&third).await, Stage::Searching);
    }
}

#[tokio::test]
async fn late_needless_and_withdrawn_questions_are_answered_kindly() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada", "Bea"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let (mut ada, link) = (pool.house.visitor(), pool.link_of("Ada"));
        pool.house.wait(TimeDelta::hours(26));
        pool.work().await;
        ada.get(&link).await.see("der Termin ist noch frei");
        // The institution needs nobody any more.
        let mut change = pool.change().await;
        let held = requests::store::hold(&change, request.id).await.unwrap();
        requests::store::advance(&change, &held, Event::Cancel, Why::default())
            .await
            .unwrap();
        close(&pool.house.centre, &mut change, &held, None)
            .await
            .unwrap();
        commit(change).await;
        ada.post(&link, &YES).await;
        ada.get(&link).await.see("niemand mehr gebraucht");
        pool.house.wait(TimeDelta::days(20));
        ada.get(&link).await.with_status(200).see("vorbei");
        pool.house.wait(TimeDelta::days(80));
        ada.get(&link).await.with_status(410);
        ada.get("/dortmund/sprachmittlung/antwort/falsch")
            .await
            .with_status(404);
    }
}

#[tokio::test]
async fn a_rest_is_taken_with_one_tap_and_counts_as_a_no_to_everything_open() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let (mut ada, link) = (pool.house.visitor(), pool.link_of("Ada"));
        ada.post(&format!("{link}/pause"), &[("weeks", "2")]).await;
        let rows = pool.house.centre.database.read();
        let now = interpreters::store::find(rows, people[0].id).await.unwrap();
        let today = pool.house.clock.today();
        assert_eq!(now.paused_until, Some(today + TimeDelta::days(14)));
        let asked = &pool.invitations(&request).await[0];
        assert_eq!(asked.said(), Some(Answer::Declined));
        assert_eq!(asked.reason.as_deref(), Some("pause"));
    }
}

#[tokio::test]
async fn whoever_is_telephoned_stands_on_the_list_and_is_answered_for() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let ada = pool.interpreter("Ada", "de", Way::Phone).await;
        let request = pool.searched().await;
        pool.invite(&request, std::slice::from_ref(&ada)).await;
        assert!(pool.mails_to("Ada").is_empty());
        let mut amal = pool.house.signed_in(AMAL).await;
        let page = amal.get("/dortmund/intern/sprachmittlung/anrufen").await;
        page.see("Ada Haddad").see("Antwort eintragen");
        let asked = &pool.invitations(&request).await[0];
        let path = format!(
            "/dortmund{}",
            super::super::paths::by_hand(request.id, asked.id)
        );
        amal.post(&path, &[("answer", "yes"), ("back", "calls")])
            .await;
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
        let page = amal.get("/dortmund/intern/sprachmittlung/anrufen").await;
        page.see("Gerade ist niemand anzurufen");
        let page = amal.post(&path, &YES).await;
        assert_eq!(page.status.as_u16(), 303, "the same answer once more");
    }
}

#[tokio::test]
async fn the_page_speaks_six_languages() {
    let pool = Pool::open(Engine::Sqlite, Mode::Placing).await;
    let yara = pool.interpreter("Yara", "ar", Way::Mail).await;
    let request = pool.searched().await;
    pool.invite(&request, &[yara]).await;
    let link = pool.link_of("Yara");
    let mut visitor = pool.house.visitor();
    for (tag, words) in [
        ("ar", "نعم، سأحضر"),
        ("de", "Ja, ich komme"),
        ("de-simple", "Ja, ich komme"),
        ("en", "Yes, I’ll come"),
        ("tr", "Evet, geliyorum"),
        ("uk", "Так, прийду"),
    ] {
        let page = visitor.get(&format!("{link}?sprache={tag}")).await;
        page.see(words);
        says_no_canary(&page.text());
    }
    let page = visitor.get(&format!("{link}?sprache=ar")).await;
    assert!(page.text().contains("dir=\"rtl\""));
}

//! Asking people: by hand, in waves, within the hours.

use chrono::TimeDelta;
use testing::{AMAL, Engine, LUDMILA, Plan};
use values::{clock::Moment, id::Id, money::Cents};

use super::{
    super::{Answer, actions::inviting, store},
    ground::{Differ, Pool, areas, says_no_canary},
};
use crate::{
    interpreters::Way,
    pool::{
        Mode,
        model::{Allowance, TravelCost},
    },
    requests::{Stage, looked_for},
};

#[tokio::test]
async fn a_volunteer_is_asked_in_their_language_without_a_word_about_the_case() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let yara = pool.interpreter("Yara", "ar", Way::Mail).await;
        let emre = pool.interpreter("Emre", "tr", Way::Mail).await;
        let request = pool.searched().await;
        pool.invite(&request, &[yara, emre]).await;
        for (name, subject) in [
            ("Yara", "هل يمكنك الترجمة؟"),
            ("Emre", "Tercümanlık yapabilir misiniz?"),
        ] {
            let mails = pool.mails_to(name);
            assert_eq!(mails.len(), 1);
            let mail = &mails[0];
            assert!(mail.subject().starts_with(subject), "{}", mail.subject());
            assert!(mail.text.contains("44145 Dortmund"), "{}", mail.text);
            says_no_canary(&mail.text);
            says_no_canary(&mail.html);
            assert!(!mail.text.contains("Grundschule"));
        }
    }
}

#[tokio::test]
async fn whoever_coordinates_sees_a_suggestion_and_sends_it_with_one_click() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        pool.interpreters(&["Ada", "Bea", "Cem"]).await;
        let request = pool.request(Mode::Placing, Stage::New, &[(7, 10)]).await;
        let mut amal = pool.house.signed_in(AMAL).await;
        let path = format!("/dortmund{}", super::super::paths::invite(request.id));
        let page = amal.get(&path).await.with_status(200);
        page.see("Vorschlag")
            .see("Auf diesem Weg findet sich")
            .see("Ada Haddad");
        let form = page.form(&path);
        let sent = amal.send(&form).await;
        assert_eq!(sent.location(), path);
        let asked = pool.invitations(&request).await;
        assert!(!asked.is_empty());
        assert_eq!(pool.stage(&request).await, Stage::Searching);
        let page = amal.get(&path).await.with_status(200);
        let words = page.words().replace(['\u{2068}', '\u{2069}'], "");
        let open = match asked.len() {
            1 => "eine Antwort offen".to_owned(),
            count => format!("{count} Antworten offen"),
        };
        let tally = format!("Niemand hat abgelehnt, {open}");
        assert!(words.contains(&tally), "{words}");
        let mut ludmila = pool.house.signed_in(LUDMILA).await;
        ludmila.get(&path).await.with_status(200);
        let id = asked[0].interpreter.to_string();
        let fields = [("interpreter", id.as_str()), ("time", "0")];
        ludmila.post(&path, &fields).await.with_status(404);
    }
}

#[tokio::test]
async fn nobody_is_asked_twice_and_nobody_after_a_no() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada", "Bea"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let mut ada = pool.house.visitor();
        let link = pool.link_of("Ada");
        ada.post(&link, &[("answer", "no")]).await;
        let actor = pool.house.actor(AMAL).await;
        let ids: Vec<Id> = people.iter().map(|one| one.id).collect();
        let again = inviting::invite(&pool.house.centre, &actor, request.id, &ids, 0).await;
        assert_eq!(
            again.unwrap_err().to_string(),
            "refused: refused-invitations-nobody"
        );
        pool.work().await;
        assert_eq!(pool.mails_to("Ada").len(), 1);
    }
}

#[tokio::test]
async fn at_night_invitations_wait_for_the_morning() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        // Ten in the evening in Dortmund.
        pool.house.wait(TimeDelta::hours(12));
        pool.invite(&request, &people).await;
        assert!(pool.mails_to("Ada").is_empty());
        pool.house.wait(TimeDelta::hours(10));
        pool.work().await;
        assert_eq!(pool.mails_to("Ada").len(), 1);
        // Once, whatever happens to the job.
        pool.work().await;
        assert_eq!(pool.mails_to("Ada").len(), 1);
    }
}

#[tokio::test]
async fn what_nobody_answers_ends_and_is_counted() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada", "Bea", "Cem"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let mut ada = pool.house.visitor();
        ada.post(&pool.link_of("Ada"), &[("answer", "no"), ("reason", "way")])
            .await;
        let rows = pool.house.centre.database.read();
        let tally = store::tallies(rows, [request.id]).await.unwrap()[&request.id];
        assert_eq!((tally.declined, tally.open, tally.asked()), (1, 2, 3));
        pool.house.wait(TimeDelta::hours(26));
        pool.work().await;
        let tally = store::tallies(rows, [request.id]).await.unwrap()[&request.id];
        assert_eq!((tally.declined, tally.open, tally.expired), (1, 0, 2));
        let mut amal = pool.house.signed_in(AMAL).await;
        let today = amal.get("/dortmund/intern").await;
        today.see("Bei einer Anfrage steht keine Antwort mehr aus");
    }
}

#[tokio::test]
async fn waves_go_out_by_themselves_where_the_centre_wants_that() {
    for engine in Engine::all() {
        let plan = Plan::new(engine, areas);
        let pool = Pool::build(plan, Mode::Placing, |rules| rules.asking.by_itself = true).await;
        pool.interpreters(&["Ada", "Bea", "Cem", "Dua"]).await;
        let request = pool.searched().await;
        let mut change = pool.change().await;
        looked_for::begin(&mut change, request.id).await.unwrap();
        super::ground::commit(change).await;
        pool.work().await;
        let first = pool.invitations(&request).await;
        assert!(!first.is_empty() && first.iter().all(|one| one.wave == 1));
        // Everybody asked says no: the next ones are asked at once, until nobody is left.
        for round in 0..6 {
            for one in pool.invitations(&request).await {
                if one.is_open() {
                    let actor = super::super::actions::answering::holder();
                    super::super::actions::answering::decline(
                        &pool.house.centre,
                        &actor,
                        one.id,
                        "time",
                    )
                    .await
                    .unwrap();
                }
            }
            pool.house.wait(TimeDelta::minutes(1));
            pool.work().await;
            let all = pool.invitations(&request).await;
            if all.len() == 4 && all.iter().all(|one| one.said() == Some(Answer::Declined)) {
                break;
            }
            assert!(round < 5, "{all:?}");
        }
    }
}

#[tokio::test]
async fn without_the_centres_will_nothing_goes_out_by_itself() {
    let pool = Pool::open(Engine::Sqlite, Mode::Placing).await;
    pool.interpreters(&["Ada"]).await;
    let request = pool.searched().await;
    let mut change = pool.change().await;
    looked_for::begin(&mut change, request.id).await.unwrap();
    super::ground::commit(change).await;
    pool.work().await;
    assert!(pool.invitations(&request).await.is_empty());
}

#[tokio::test]
async fn on_holidays_the_rules_say_whether_people_are_asked() {
    for engine in Engine::all() {
        for (is_quiet, mails) in [(true, 0), (false, 1)] {
            let plan = Plan::new(engine, areas);
            let differ: Differ = if is_quiet {
                |rules| rules.asking.by_itself = true
            } else {
                |rules| (rules.asking.by_itself, rules.asking.quiet_on_holidays) = (true, false)
            };
            let pool = Pool::build(plan, Mode::Placing, differ).await;
            let people = pool.interpreters(&["Ada"]).await;
            // The first day of Christmas, a Friday.
            let christmas = "2026-12-25T10:00:00Z".parse::<Moment>().unwrap();
            pool.house.wait(christmas - pool.house.clock.now());
            let request = pool.searched().await;
            let mut change = pool.change().await;
            looked_for::begin(&mut change, request.id).await.unwrap();
            super::ground::commit(change).await;
            pool.work().await;
            assert_eq!(pool.invitations(&request).await.len(), mails);
            assert_eq!(pool.mails_to("Ada").len(), mails);
            if !is_quiet {
                continue;
            }
            // Whom a coordinator asks by hand is written to after the holidays.
            pool.invite(&request, &people).await;
            assert!(pool.mails_to("Ada").is_empty());
            pool.house.wait(TimeDelta::days(3));
            pool.work().await;
            assert_eq!(pool.mails_to("Ada").len(), 1);
        }
    }
}

#[tokio::test]
async fn how_the_way_is_paid_stands_beside_the_pay() {
    let rules: [(Differ, &str); 2] = [
        (
            |rules| rules.allowance = Some(paid(TravelCost::PerKm)),
            "plus Fahrtkosten (0,30 € je Kilometer)",
        ),
        (
            |rules| rules.allowance = Some(paid(TravelCost::Ticket)),
            "plus Fahrkarte",
        ),
    ];
    for (differ, words) in rules {
        let plan = Plan::new(Engine::Sqlite, areas);
        let pool = Pool::build(plan, Mode::Placing, differ).await;
        let ada = pool.interpreters(&["Ada"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &ada).await;
        let text = pool.mails_to("Ada")[0]
            .text
            .replace(['\u{2068}', '\u{2069}'], "");
        let text = text.replace('\u{a0}', " ");
        let text: Vec<&str> = text.split_whitespace().collect();
        assert!(text.join(" ").contains(words), "{text:?}");
        let mut visitor = pool.house.visitor();
        let page = visitor.get(&pool.link_of("Ada")).await.with_status(200);
        assert!(page.words().contains("plus Fahr"));
    }
}

fn paid(travel_cost: TravelCost) -> Allowance {
    Allowance {
        first_minutes: 60,
        first: Cents(2_500),
        next_minutes: 0,
        next: Cents(0),
        travel_counts_from_km: None,
        travel_cost,
        per_km: Cents(30),
        late_minutes: 0,
    }
}

//! Thirty-two people say yes at once: one has it.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use testing::Engine;
use tokio::task::JoinSet;
use values::id::Id;

use super::{
    super::{
        Answer, Invitation,
        actions::answering::{self, holder},
        rules::Stand,
        store,
    },
    ground::{Pool, commit},
};
use crate::{
    assignments,
    interpreters::{Interpreter, Way},
    pool::Mode,
    requests::{Request, Stage},
};

const AT_ONCE: usize = 32;

/// A request and everybody asked for it, without letters.
async fn asked(pool: &Pool, people: &[Interpreter], day: i64) -> (Request, Vec<Id>) {
    let request = pool
        .request(Mode::Placing, Stage::Searching, &[(day, 10)])
        .await;
    let change = pool.change().await;
    let mut ids = Vec::new();
    for person in people {
        let invitation = Invitation {
            id: change.new_id(),
            request: request.id,
            interpreter: person.id,
            wave: 1,
            // On the list of calls: nobody has to be thanked by mail.
            way: Way::Phone,
            sent_at: change.now(),
            answer_by: change.now() + chrono::TimeDelta::hours(24),
            begins_at: None,
            travel_minutes: None,
            answer: None,
            time: None,
            reason: None,
        };
        store::insert(&change, &invitation).await.unwrap();
        ids.push(invitation.id);
    }
    commit(change).await;
    (request, ids)
}

/// Everybody says yes at once; says how many have it.
async fn everybody_says_yes(pool: &Pool, ids: &[Id]) -> usize {
    let mut tasks = JoinSet::new();
    for id in ids.iter().copied() {
        let centre = Arc::clone(&pool.house.centre);
        tasks.spawn(async move { answering::accept(&centre, &holder(), id, None).await });
    }
    let stands = tasks.join_all().await;
    let mut theirs = 0;
    for stand in stands {
        match stand.unwrap() {
            Stand::Theirs => theirs += 1,
            other => assert_eq!(other, Stand::Taken),
        }
    }
    theirs
}

async fn race(engine: Engine, rounds: i64, patience: Duration) -> i64 {
    let pool = Pool::open(engine, Mode::Placing).await;
    let names: Vec<String> = (0..AT_ONCE).map(|number| format!("Ada{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let people = pool.interpreters(&names).await;
    let begun = Instant::now();
    let mut done = 0;
    while done < rounds && begun.elapsed() < patience {
        done += 1;
        // A day of its own, so that nobody is elsewhere.
        let (request, ids) = asked(&pool, &people, done + 3).await;
        assert_eq!(everybody_says_yes(&pool, &ids).await, 1, "round {done}");
        let rows = pool.house.centre.database.read();
        let made = assignments::store::list_of(rows, [request.id])
            .await
            .unwrap();
        assert_eq!(made.len(), 1);
        assert_eq!(pool.stage(&request).await, Stage::Assigned);
        let all = pool.invitations(&request).await;
        let yes = all
            .iter()
            .filter(|one| one.said() == Some(Answer::Accepted));
        let yes: Vec<_> = yes.map(|one| one.interpreter).collect();
        assert_eq!(yes, [made[0].interpreter]);
        let late = all.iter().filter(|one| one.is_late_yes()).count();
        assert_eq!(late, AT_ONCE - 1);
    }
    println!("{engine:?}: {done} rounds in {:?}", begun.elapsed());
    done
}

/// As many rounds as this machine does in some seconds, at least one.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_thirty_two_who_say_yes_at_once_exactly_one_has_it() {
    for engine in Engine::all() {
        assert!(race(engine, 40, Duration::from_secs(8)).await > 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
#[ignore = "takes minutes: run it before a release with --ignored"]
async fn of_thirty_two_who_say_yes_at_once_exactly_one_has_it_a_thousand_times() {
    for engine in Engine::all() {
        let done = race(engine, 1_000, Duration::from_hours(2)).await;
        assert_eq!(done, 1_000);
    }
}

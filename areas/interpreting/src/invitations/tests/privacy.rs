//! What is kept about people who were asked: handed out, erased, pointed to another record.

use platform::area::{Concerned, MergedPerson};
use testing::Engine;

use super::{
    super::{personal_data, store},
    ground::{Pool, commit},
};
use crate::pool::Mode;

#[tokio::test]
async fn everything_somebody_was_asked_is_handed_out_and_erased() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada", "Bea"]).await;
        let request = pool.searched().await;
        pool.invite(&request, &people).await;
        let ada = Concerned {
            account: None,
            person: Some(people[0].person),
        };
        let centre = &pool.house.centre;
        let kept = personal_data::export(centre.clone(), ada).await.unwrap();
        assert_eq!(kept["asked"].as_array().unwrap().len(), 1);
        assert_eq!(kept["asked"][0]["way"], "mail");
        let link = pool.link_of("Ada");
        personal_data::erase(centre.clone(), ada).await.unwrap();
        let gone = personal_data::export(centre.clone(), ada).await.unwrap();
        assert!(gone.is_null());
        pool.house.visitor().get(&link).await.with_status(410);
        let left = pool.invitations(&request).await;
        assert_eq!(left.len(), 1);
        assert_eq!(left[0].interpreter, people[1].id);
    }
}

#[tokio::test]
async fn two_records_that_become_one_keep_one_question_for_each_request() {
    for engine in Engine::all() {
        let pool = Pool::open(engine, Mode::Placing).await;
        let people = pool.interpreters(&["Ada", "Adda"]).await;
        let (both, one) = (pool.searched().await, pool.searched().await);
        pool.invite(&both, &people).await;
        pool.invite(&one, &people[1..]).await;
        let change = pool.change().await;
        let merged = MergedPerson {
            from: people[1].person,
            into: people[0].person,
        };
        personal_data::merge(&change, merged).await.unwrap();
        commit(change).await;
        let rows = pool.house.centre.database.read();
        let asked = store::list_to(rows, people[0].id).await.unwrap();
        assert_eq!(asked.len(), 2);
        assert!(store::list_to(rows, people[1].id).await.unwrap().is_empty());
    }
}

//! Tables come up to date once, however many processes start together.

use platform::database::{Database, Migration};
use testing::Engine;

use crate::notes;

const STEPS: &[Migration] = &[
    Migration {
        name: "race_0001",
        sql: "create table audit_head (id smallint primary key, sequence bigint not null, \
              hash text not null); insert into audit_head values (1, 0, '')",
    },
    Migration {
        name: "race_0002",
        sql: "create table second (id bigint primary key)",
    },
    Migration {
        name: "race_0003",
        sql: "insert into second (id) values (1)",
    },
];

#[tokio::test(flavor = "multi_thread", worker_threads = 8)]
async fn eight_processes_that_open_a_new_database_at_once_agree() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        for slug in ["kreis-unna", "hamm", "bochum"] {
            let address = house.storage().centre(slug);
            let openers: Vec<_> = (0..8)
                .map(|_| {
                    let address = address.clone();
                    tokio::spawn(async move { Database::open(&address, STEPS).await })
                })
                .collect();
            for opener in openers {
                let database = opener.await.unwrap().unwrap();
                database.close().await;
            }
            let backdoor = testing::Backdoor::open(&address).await;
            assert_eq!(backdoor.number("select count(*) from second").await, 1);
            let done = backdoor
                .number("select count(*) from seaql_migrations")
                .await;
            assert_eq!(done, i64::try_from(STEPS.len()).unwrap());
            backdoor.close().await;
        }
    }
}

#[tokio::test]
async fn a_step_that_fails_leaves_nothing_half_done_and_can_be_tried_again() {
    for engine in Engine::all() {
        let house = notes::house(engine).await;
        let address = house.storage().centre("herne");
        let broken = Migration {
            name: "race_0002",
            sql: "create table second (id bigint primary key); insert into nowhere values (1)",
        };
        assert!(Database::open(&address, &[STEPS[0], broken]).await.is_err());
        let backdoor = testing::Backdoor::open(&address).await;
        assert!(!backdoor.tables().await.contains(&"second".to_owned()));
        let database = Database::open(&address, STEPS).await.unwrap();
        assert!(backdoor.tables().await.contains(&"second".to_owned()));
        database.close().await;
        backdoor.close().await;
    }
}

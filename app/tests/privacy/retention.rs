//! P-01: what tables declare is carried out (Art. 5 Abs. 1 lit. e DSGVO).

use platform::{area::Retention, privacy};
use testing::Engine;

use crate::house;

#[tokio::test]
async fn p_01_every_table_names_what_ends_its_rows() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let backdoor = house.backdoor().await;
        for table in house.house.tables() {
            let name = table.name;
            match table.retention {
                Retention::WithTheCentre => {}
                Retention::ByItself { days, .. } => assert!(days > 0, "{name}"),
                Retention::DaysAfter { column, .. } | Retention::OfferedAfter { column, .. } => {
                    let select = format!("select count({column}) from {name}");
                    backdoor.number(&select).await;
                }
                Retention::With { table, column } => {
                    let select = format!(
                        "select count(*) from {name} join {table} on {table}.id = {name}.{column}"
                    );
                    backdoor.number(&select).await;
                }
            }
        }
    }
}

/// What must not begin after its end.
fn begins(table: &str) -> &'static str {
    match table {
        "calendar_absence" | "organisation_contact" => "starts_on = '2000-01-01', ",
        "calendar_availability" => "valid_from = '2000-01-01', ",
        "consent" => "given_on = '2000-01-01', ",
        "organisation_invitation" => "created_at = '2000-01-01T00:00:00+00:00', ",
        "organisation_member" => "starts_at = '2000-01-01T00:00:00+00:00', ",
        _ => "",
    }
}

#[tokio::test]
async fn p_01_whatever_ended_long_ago_is_gone_the_next_night() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let backdoor = house.backdoor().await;
        let mut met = Vec::new();
        for table in house.house.tables() {
            if let Retention::DaysAfter { column, .. } = table.retention {
                let count = format!(
                    "select count(*) from {} where {column} is not null",
                    table.name
                );
                let old = if column.ends_with("_at") {
                    "2001-01-01T00:00:00+00:00"
                } else {
                    "2001-01-01"
                };
                if backdoor.number(&count).await > 0 {
                    let age = format!(
                        "update {} set {}{column} = '{old}' where {column} is not null",
                        table.name,
                        begins(table.name)
                    );
                    backdoor.execute(&age).await;
                    met.push((table.name, count));
                }
            }
        }
        privacy::carry_out(&house.centre).await.unwrap();
        for (table, count) in &met {
            // The night itself is noted in the log, by a machine that has no name to lose.
            if *table != "audit_name" {
                assert_eq!(backdoor.number(count).await, 0, "{table} is still there");
            }
        }
        for expected in ["job", "steckbrief_import"] {
            let is_met = met.iter().any(|(table, _)| *table == expected);
            assert!(is_met, "the example data holds no row of {expected}");
        }
    }
}

#[tokio::test]
async fn p_01_a_closed_account_loses_its_name_and_what_it_did_stays() {
    for engine in Engine::all() {
        let house = house::published(engine).await;
        let backdoor = house.backdoor().await;
        let edits = backdoor.number("select count(*) from profile_edit").await;
        backdoor
            .execute(
                "update account set disabled_at = '2026-08-01T00:00:00+00:00' where name = 'Amal Yılmaz'",
            )
            .await;
        let gone = privacy::carry_out(&house.centre).await.unwrap();
        assert!(
            gone.iter()
                .any(|gone| gone.table == "account" && gone.rows == 1),
            "{gone:?}"
        );
        let named = "select count(*) from account where name = 'Amal Yılmaz'";
        assert_eq!(backdoor.number(named).await, 0);
        let after = backdoor.number("select count(*) from profile_edit").await;
        assert_eq!(after, edits);
    }
}

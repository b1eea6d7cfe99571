//! Every table says why it exists and how long its rows live (Art. 30 DSGVO, the deletion
//! concept).

use std::collections::BTreeSet;

use platform::area::Level;
use testing::Engine;

use crate::house;

#[tokio::test]
async fn every_table_declares_why_it_exists_and_every_declared_table_exists() {
    for engine in Engine::all() {
        let house = house::empty(engine).await;
        let mut there: BTreeSet<String> =
            house.backdoor().await.tables().await.into_iter().collect();
        there.extend(house.installation_backdoor().await.tables().await);
        let tables = house.house.tables();
        let declared: BTreeSet<String> = tables.iter().map(|table| table.name.to_owned()).collect();
        assert_eq!(declared.len(), tables.len(), "a table is declared twice");
        assert_eq!(there, declared);
    }
}

#[tokio::test]
async fn a_declaration_leaves_nothing_open() {
    let house = house::empty(Engine::Sqlite).await;
    for table in house.house.tables() {
        for text in [table.purpose, table.legal_basis, table.recipients] {
            assert!(
                text.chars().count() >= 5,
                "{} says too little: »{text}«",
                table.name
            );
        }
        let is_personal = table.level() != Level::Impersonal;
        let names_law = table.legal_basis.contains("DSGVO");
        assert!(
            names_law || !is_personal,
            "{} names no legal basis",
            table.name
        );
        if let Some(days) = table.retention.days() {
            assert!(
                (1..=4_400).contains(&days),
                "{} keeps rows {days} days",
                table.name
            );
        }
    }
}

/// What each level asks for stands in `SECURITY.md`.
#[tokio::test]
async fn secrets_of_people_are_on_the_highest_level_of_protection() {
    let house = house::empty(Engine::Sqlite).await;
    let level = |name: &str| {
        let tables = house.house.tables();
        let table = tables.into_iter().find(|table| table.name == name);
        table.unwrap().level()
    };
    for secret in ["account_password", "account_totp", "session", "passkey"] {
        assert_eq!(level(secret), Level::Special, "{secret}");
    }
    for personal in ["account", "person", "mail", "audit_entry"] {
        assert_eq!(level(personal), Level::Personal, "{personal}");
    }
    for impersonal in ["role", "audit_head", "centre"] {
        assert_eq!(level(impersonal), Level::Impersonal, "{impersonal}");
    }
}

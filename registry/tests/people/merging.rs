//! Two records of one person become one.

use chrono::TimeDelta;
use registry::people::{self, Channel, Details, Way};
use testing::{AMAL, BRANDT, Engine, NILS, TestHouse};
use values::id::Id;

use crate::desk::{LIST, add, areas, named, page_of, reads};

async fn befriend(house: &TestHouse, id: Id, name: &str) {
    let quoted = match house.centre.database.engine() {
        platform::database::Engine::Sqlite => format!("x'{}'", id.to_string().replace('-', "")),
        platform::database::Engine::Postgres => format!("'{id}'"),
    };
    let sql = format!("insert into friend (person_id, name) values ({quoted}, '{name}')");
    house.backdoor().await.execute(&sql).await;
}

fn reachable(given: &str, family: &str, mail: &str, town: &str) -> Details {
    let mut details = named(given, family);
    town.clone_into(&mut details.address.town);
    details.channels.push(Channel {
        kind: Way::Mail,
        value: mail.to_owned(),
        note: String::new(),
    });
    details
}

/// The same person twice, the second time with an account.
async fn twice(house: &TestHouse) -> (Id, Id) {
    let kept = add(
        house,
        reachable("Yildiz", "Celik", "alt@ki.example", "Hamm"),
    )
    .await;
    let other = Details {
        account: Some(house.account(NILS).await),
        ..reachable("Yıldız", "Çelik", "neu@ki.example", "Unna")
    };
    (kept, add(house, other).await)
}

#[tokio::test]
async fn two_records_become_one_field_by_field_and_the_old_address_leads_on() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let (kept, other) = twice(&house).await;
        befriend(&house, other, "Freundin").await;
        house.wait(TimeDelta::minutes(5));
        let mut amal = house.signed_in(AMAL).await;
        let start = format!("{}/zusammenlegen", page_of(kept));
        let found = amal
            .get(&format!("{start}?suche=Celik"))
            .await
            .with_status(200);
        let both = found.links("/zusammenlegen/").remove(0);
        assert!(both.ends_with(&other.to_string()));
        let page = amal.get(&both).await.with_status(200);
        page.see("alt@ki.example")
            .see("neu@ki.example")
            .see("P-1")
            .see("P-2");
        let form = page.form(&both);
        assert_eq!(form.text("given_name"), "kept");
        // The kept record has no account, so the other's is proposed.
        assert_eq!(form.text("account"), "other");
        let form = form
            .fill("given_name", "other")
            .fill("family_name", "other");
        let answer = amal.send(&form).await;
        let page = amal.get(answer.location()).await.with_status(200);
        page.see("Yıldız Çelik")
            .see("Hamm")
            .see("alt@ki.example")
            .see("neu@ki.example")
            .see("Nils Overbeck")
            .see("Aus zwei Einträgen ist einer geworden.");
        reads(&page, "früher auch P-2");
        // The old address and the old id lead on.
        let old = amal.get(&page_of(other)).await;
        assert_eq!(old.location(), page_of(kept));
        let old = amal.get(&format!("{LIST}/P-2")).await;
        assert_eq!(old.location(), page_of(kept));
        let actor = house.actor(AMAL).await;
        let names = people::names_of(&house.centre, &actor, &[other])
            .await
            .unwrap();
        assert_eq!(names[&other], "Yıldız Çelik");
        amal.get(LIST).await.see("Eine Person");
        // Rows of other areas have followed.
        let door = house.backdoor().await;
        let friends = "select count(*) from friend join person on person.id = friend.person_id";
        assert_eq!(door.number(friends).await, 1);
        let mut brandt = house.signed_in(BRANDT).await;
        brandt
            .get("/dortmund/intern/protokoll")
            .await
            .see("Personen zusammengelegt");
        // A number is not given again.
        let next = add(&house, named("Ganz", "Neu")).await;
        amal.get(&page_of(next)).await.see("P-3");
    }
}

#[tokio::test]
async fn a_chain_of_merges_leads_to_its_end() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let ids = [
            add(&house, named("Eins", "Eine")).await,
            add(&house, named("Zwei", "Eine")).await,
            add(&house, named("Drei", "Eine")).await,
        ];
        let mut amal = house.signed_in(AMAL).await;
        for (kept, other) in [(ids[1], ids[0]), (ids[2], ids[1])] {
            let both = format!("{}/zusammenlegen/{other}", page_of(kept));
            let form = amal.get(&both).await.with_status(200).form(&both);
            amal.send(&form).await.location();
        }
        for old in &ids[..2] {
            let page = amal.get(&page_of(*old)).await;
            assert_eq!(page.location(), page_of(ids[2]));
        }
        let page = amal.get(&page_of(ids[2])).await.with_status(200);
        page.see("Drei Eine");
        reads(&page, "früher auch P-1");
        reads(&page, "früher auch P-2");
        // The two are one already: nothing more to choose.
        let both = format!("{}/zusammenlegen/{}", page_of(ids[0]), ids[1]);
        let page = amal.get(&both).await;
        assert_eq!(page.location(), page_of(ids[2]));
    }
}

#[tokio::test]
async fn what_somebody_changed_meanwhile_is_not_merged_away() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let kept = add(&house, named("Anna", "Alt")).await;
        let other = add(&house, named("Anna", "Alt")).await;
        let mut amal = house.signed_in(AMAL).await;
        let both = format!("{}/zusammenlegen/{other}", page_of(kept));
        let form = amal.get(&both).await.with_status(200).form(&both);
        house.wait(TimeDelta::minutes(1));
        let editing = format!("{}/bearbeiten", page_of(other));
        let change = amal
            .get(&editing)
            .await
            .form(&editing)
            .fill("town", "Herne");
        amal.send(&change).await.location();
        let answer = amal.send(&form).await;
        assert_eq!(answer.location(), both);
        let page = amal.get(&both).await.with_status(200);
        page.see("inzwischen geändert").see("Herne");
        amal.send(&page.form(&both)).await.location();
        amal.get(&page_of(kept)).await.see("Herne");
    }
}

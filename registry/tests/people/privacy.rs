//! Restriction, export and erasure of people.

use platform::area::{Concerned, PersonalData};
use registry::people::{self, Channel, Details, Way};
use testing::{AMAL, BRANDT, Engine, NILS, TestHouse};
use values::id::Id;

use crate::desk::{LIST, add, areas, named, page_of, reads};

fn canary() -> Details {
    let mut details = named("Kanarienvogel", "Zwitscher");
    details.channels.push(Channel {
        kind: Way::Mail,
        value: "kanarienvogel@ki.example".to_owned(),
        note: "kanarienvogel".to_owned(),
    });
    "Kanarienvogelweg 1".clone_into(&mut details.address.street);
    details
}

#[tokio::test]
async fn a_restricted_person_vanishes_for_everybody_who_does_not_look_after_restrictions() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let id = add(&house, canary()).await;
        let twin = add(&house, named("Otto", "Offen")).await;
        let mut brandt = house.signed_in(BRANDT).await;
        let page = brandt.get(&page_of(id)).await.with_status(200);
        let form = page.form(&format!("{}/einschraenken", page_of(id)));
        brandt.send(&form).await.location();
        let page = brandt.get(&page_of(id)).await.with_status(200);
        reads(&page, "Eingeschränkt seit 24. November 2026");
        brandt.get(LIST).await.see("eingeschränkt").see("Zwitscher");
        let mut amal = house.signed_in(AMAL).await;
        let page = page_of(id);
        for gone in [
            page.clone(),
            format!("{page}.json"),
            format!("{page}.vcf"),
            format!("{page}/bearbeiten"),
            format!("{page}/zusammenlegen"),
            format!("{}/zusammenlegen/{id}", page_of(twin)),
        ] {
            amal.get(&gone).await.with_status(404);
        }
        for list in [
            LIST.to_owned(),
            format!("{LIST}?suche=kanarienvogel%40ki.example"),
            format!("{LIST}.csv"),
            format!("{LIST}.json"),
            format!("{}/zusammenlegen?suche=Kanarienvogel", page_of(twin)),
        ] {
            amal.get(&list).await.with_status(200).see_no("Zwitscher");
        }
        // The check for similar people does not give them away either.
        let typed = [
            ("given_name", "Kanarienvogel"),
            ("family_name", "Zwitscher"),
        ];
        amal.post(&format!("{LIST}/neu"), &typed).await.location();
        let actor = house.actor(AMAL).await;
        let names = people::names_of(&house.centre, &actor, &[id])
            .await
            .unwrap();
        assert!(names.is_empty());
        let mut log = house.signed_in(BRANDT).await;
        let restricted = log.get("/dortmund/intern/protokoll").await;
        restricted.see("Verarbeitung eingeschränkt").see("P-1");
        // Set free, they are there again.
        let form = brandt.get(&page).await.form(&format!("{page}/freigeben"));
        brandt.send(&form).await.location();
        amal.get(&page).await.with_status(200).see("Zwitscher");
    }
}

#[tokio::test]
async fn a_restricted_record_is_not_changed_even_by_who_may_do_everything() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let id = add(&house, canary()).await;
        let door = house.backdoor().await;
        door.execute("update person set restricted_on = '2026-11-01'")
            .await;
        let actor = platform::access::Actor::machine("test");
        let found = people::find(&house.centre, &actor, id).await.unwrap();
        assert!(found.is_restricted());
        let mut brandt = house.signed_in(BRANDT).await;
        brandt
            .get(&page_of(id))
            .await
            .see_no("/bearbeiten")
            .see_no("/zusammenlegen");
    }
}

async fn trace(house: &TestHouse) -> Vec<String> {
    let dump = house.backdoor().await.dump().await;
    let lines = dump.lines().filter(|line| {
        let line = line.to_lowercase();
        line.contains("kanarienvogel") || line.contains("zwitscher")
    });
    lines.map(str::to_owned).collect()
}

#[tokio::test]
async fn everything_kept_about_somebody_is_handed_out_and_erased_without_a_trace() {
    let PersonalData::Kept { export, erase } = people::area().personal_data else {
        panic!("people are kept");
    };
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let account = house.account(NILS).await;
        let details = Details {
            account: Some(account),
            ..canary()
        };
        let id = add(&house, details).await;
        let by_person = Concerned {
            account: None,
            person: Some(id),
        };
        let by_account = Concerned {
            account: Some(account),
            person: None,
        };
        for whom in [by_person, by_account] {
            let said = export(house.centre.clone(), whom)
                .await
                .unwrap()
                .to_string();
            assert!(said.contains("Kanarienvogelweg 1") && said.contains("kanarienvogel@"));
        }
        assert!(!trace(&house).await.is_empty());
        erase(house.centre.clone(), by_person).await.unwrap();
        assert_eq!(trace(&house).await, Vec::<String>::new());
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&page_of(id)).await.with_status(404);
        amal.get(&format!("{LIST}?suche=Zwitscher"))
            .await
            .see_no("Zwitscher,");
        let said = export(house.centre.clone(), by_person).await.unwrap();
        assert!(said.is_null());
        // Erasing nobody is no mistake.
        let nobody = Concerned {
            account: None,
            person: Some(Id::named("nobody")),
        };
        erase(house.centre.clone(), nobody).await.unwrap();
        let next = add(&house, named("Ganz", "Neu")).await;
        amal.get(&page_of(next)).await.see("P-2");
    }
}

#[tokio::test]
async fn the_database_itself_refuses_what_cannot_be() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        add(&house, canary()).await;
        let door = house.backdoor().await;
        for sql in [
            "update person set given_name = '', family_name = ''",
            "update person set number = 0",
            "update person set contact_way = 'telepathy'",
            "update person_channel set kind = 'post'",
            "update person_channel set value = ''",
            "insert into person_counter (id, last_number, revision) values (2, 0, 0)",
            "insert into person_function (person_id, position, kind, from_on, until_on) \
             select id, 9, 'staff', '2026-01-02', '2026-01-01' from person",
            "insert into person_language (person_id, position, tag, variety, direction, verified_by) \
             select id, 9, 'tr', '', 'both', 'somebody' from person",
        ] {
            assert!(door.refuses(sql).await, "{sql}");
        }
    }
}

#[tokio::test]
async fn the_demonstration_has_people_of_many_scripts_one_of_them_twice() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        for _ in 0..2 {
            (people::area().seeds)(house.centre.clone()).await.unwrap();
        }
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(LIST).await;
        page.see("Nguyễn Mẫu");
        reads(&page, "26 Personen");
        let page = amal.get(&format!("{LIST}?suche=Celikbas")).await;
        page.see("Çelikbaş, Yıldız").see("Celikbas, Yildiz");
    }
}

//! What is kept about people who worked on the profile: handed out, and erased.

use platform::area::{Concerned, PersonalData};
use testing::{AMAL, BRANDT, Engine};

use crate::desk;

#[tokio::test]
async fn what_somebody_did_is_handed_out_and_their_name_can_go() {
    let PersonalData::Kept { export, erase } = profile::area().personal_data else {
        panic!("the profile keeps names");
    };
    for engine in Engine::all() {
        let house = desk::published(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::write(&mut amal, "about", "about", "Wir sind für alle da.").await;
        desk::upload(&mut amal).await;
        let before = desk::public(&house).await;
        let account = house.account(AMAL).await;
        let whom = Concerned {
            account: Some(account),
            person: None,
        };
        let said = export(house.centre.clone(), whom)
            .await
            .unwrap()
            .to_string();
        for part in ["about", "lead", "at"] {
            assert!(said.contains(part), "{said}");
        }
        erase(house.centre.clone(), whom).await.unwrap();
        let id = account.to_string();
        let hex = id.replace('-', "");
        let dump = house.backdoor().await.dump().await;
        let own = dump
            .lines()
            .filter(|line| line.starts_with("profile_") || line.starts_with("steckbrief_"));
        for line in own {
            let line = line.to_lowercase();
            for trace in [&AMAL.name.to_lowercase(), AMAL.email, &id, &hex] {
                assert!(!line.contains(trace), "{trace} is left in {line:.300}");
            }
        }
        // What the others did, and the profile itself, stay.
        assert!(
            dump.lines()
                .any(|line| line.starts_with("profile_version") && line.contains(BRANDT.name))
        );
        assert_eq!(desk::public(&house).await, before);
        let said = export(house.centre.clone(), whom).await.unwrap();
        assert!(!said.to_string().contains("about"), "{said}");
    }
}

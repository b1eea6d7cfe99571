//! P-08: whoever does not protect data sees nothing of what others are kept under (Art. 32 DSGVO).

use testing::{AMAL, Engine, LUDMILA, MIRA};

use crate::house::{self, Names};

#[tokio::test]
async fn p_08_dossiers_and_erasures_are_for_those_who_protect_data_alone() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let own = house::routes().into_iter();
    let own: Vec<_> = own
        .filter(|route| route.path.contains("/datenschutz"))
        .collect();
    assert!(own.len() > 15);
    for route in own {
        let address = names.address(&route);
        let is_read = route.method == "GET" && route.right == "privacy.read";
        for (person, may_read) in [(AMAL, false), (MIRA, false), (LUDMILA, true)] {
            let mut visitor = house.signed_in(person).await;
            let page = match route.method {
                "GET" => visitor.get(&address).await,
                _ => visitor.post(&address, &[]).await,
            };
            let expected = if is_read && may_read { 200 } else { 404 };
            page.with_status(expected);
        }
    }
}

//! What must not come out does not come out.

use testing::{CAST, Engine};

use crate::house::{self, Names};

#[tokio::test]
async fn nobody_outside_learns_who_has_an_account() {
    let house = house::published(Engine::Sqlite).await;
    let names = Names::of(&house).await;
    let public = house::routes().into_iter();
    for route in public.filter(|route| route.method == "GET" && route.right == "public") {
        let page = house.visitor().get(&names.address(&route)).await;
        for person in CAST {
            page.see_no(person.email);
            page.see_no(person.name);
        }
    }
}

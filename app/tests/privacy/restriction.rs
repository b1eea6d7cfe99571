//! P-04: whoever asked that their data be left alone is in no list, search and export of any area
//! (Art. 18 DSGVO). What the record itself does is tested in `registry/tests/people/privacy.rs`.

use testing::{AMAL, BRANDT, Engine};

use super::canary::CANARY;
use crate::house::{self, Names};

const PEOPLE: &str = "/dortmund/intern/personen";

#[tokio::test]
async fn p_04_a_restricted_person_is_on_no_page_of_any_area() {
    let house = house::published(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    let (given, family) = CANARY.name.split_once(' ').unwrap();
    let typed = [("given_name", given), ("family_name", family)];
    let added = amal.post(&format!("{PEOPLE}/neu"), &typed).await;
    let page = added.location().to_owned();
    let id = page.rsplit('/').next().unwrap();
    amal.get(&page).await.with_status(200).see(family);
    amal.get(&format!("{PEOPLE}?suche={given}"))
        .await
        .with_status(200)
        .see(family);
    let to = format!("{page}/einschraenken");
    let mut brandt = house.signed_in(BRANDT).await;
    let form = brandt.get(&page).await.form(&to);
    brandt.send(&form).await.with_status(303);
    let names = Names::of(&house).await.with_person(id);
    for route in house::routes().iter().filter(|route| route.method == "GET") {
        // Each page may say once what was done before; nothing is left over from another.
        let mut amal = house.signed_in(AMAL).await;
        amal.get(&names.address(route)).await.see_no(family);
    }
    for list in [
        format!("{PEOPLE}.csv"),
        format!("{PEOPLE}.json"),
        format!("{PEOPLE}?suche={given}"),
    ] {
        amal.get(&list).await.with_status(200).see_no(family);
    }
    amal.get(&page).await.with_status(404);
    brandt.get(&page).await.with_status(200).see(family);
}

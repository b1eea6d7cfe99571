//! What was arranged without the software, entered afterwards; what the list of a day shows.

use testing::{AMAL, Engine, LUDMILA};

use super::ground::{LIST, fresh, house, place};

const PAST: &str = "/dortmund/intern/sprachmittlung/einsaetze/nachtragen";

#[tokio::test]
async fn a_talk_of_yesterday_is_entered_in_one_step_and_nobody_gets_a_mail() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        let yesterday = house.clock.today().pred_opt().unwrap().to_string();
        let seen = house.letters();
        let page = amal.get(PAST).await.with_status(200).text();
        assert!(page.contains("Abnetawi, Tesfay") && page.contains("Abbrechen"));
        // The first occasion that can be chosen.
        let choices = page.split("name=\"occasion\"").nth(1).unwrap();
        let mut values = choices.split("value=\"").skip(1);
        let mut values = values.by_ref().filter_map(|rest| rest.split('"').next());
        let occasion = values.find(|value| !value.is_empty()).unwrap().to_owned();
        let tomorrow = house.clock.today().succ_opt().unwrap().to_string();
        for (day, status) in [(tomorrow.as_str(), 422), (yesterday.as_str(), 303)] {
            let all = [
                ("institution", "Grundschule am Netzausfall"),
                ("kind", "school"),
                ("occasion", occasion.as_str()),
                ("language", "ar"),
                ("interpreter", placed.interpreter.as_str()),
                ("day", day),
                ("start", "20:10"),
                ("end", "20:55"),
                ("travel_minutes", "30"),
            ];
            amal.post(PAST, &all).await.with_status(status);
        }
        assert_eq!(fresh(&house, &seen).await.len(), 0);
        let stage = "select stage from interpreting_request where institution = 'Grundschule am Netzausfall'";
        assert_eq!(house.backdoor().await.texts(stage).await, ["recorded"]);
        let list = format!("{LIST}?tag={yesterday}");
        let page = amal.get(&list).await.with_status(200);
        page.see("Grundschule am Netzausfall").see("20:10");
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila.get(PAST).await.with_status(404);
    }
}

#[tokio::test]
async fn each_list_of_what_is_to_be_settled_says_what_to_do_and_which_one_it_is() {
    let house = house(Engine::Sqlite).await;
    let mut amal = house.signed_in(AMAL).await;
    for (which, words) in [
        ("differing", "fragen Sie nach"),
        ("missing", "trotz unserer Erinnerung"),
        ("called-off", "noch kommt niemand anderes"),
    ] {
        let page = amal.get(&format!("{LIST}?zeigen={which}")).await;
        let page = page.with_status(200);
        page.see(words);
        let current = format!("?zeigen={which}\" aria-current=\"page\"");
        assert!(page.text().contains(&current), "{which}");
    }
}

#[tokio::test]
async fn the_list_of_a_day_shows_what_is_still_open_on_it() {
    let house = house(Engine::Sqlite).await;
    let placed = place(&house).await;
    let mut amal = house.signed_in(AMAL).await;
    let day = format!("{LIST}?tag={}", placed.start.date());
    placed
        .call_off(&house, &placed.own, "way")
        .await
        .with_status(303);
    let page = amal.get(&day).await.with_status(200);
    page.see("An diesem Tag noch offen");
    assert!(page.links("/anfragen/").contains(&placed.request));
    let page = amal.get(&format!("{LIST}?zeigen=called-off")).await;
    assert!(page.links("/einsaetze/").contains(&placed.page));
}

use platform::access::Actor;
use testing::{AMAL, BRANDT, Engine, LUDMILA, TestHouse};
use values::id::Id;

use super::*;
use crate::pool::{model::Closing, store};

const RULES_PAGE: &str = "/dortmund/intern/sprachmittlung/regeln";

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, || {
        let mut all = registry::areas();
        all.extend(crate::areas());
        all
    })
    .await
}

async fn put(house: &TestHouse, day: Day, rules: &RuleSet) {
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    store::put(&change, day, rules).await.unwrap();
    let subject = Subject::new(SUBJECT, Id::named("test"));
    let entry = platform::database::Entry::new("pool-rules-written", subject);
    change.commit(entry).await.unwrap();
}

#[tokio::test]
async fn whoever_may_not_change_the_rules_reads_all_of_them() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut rules = shipped::read("aachen").unwrap().unwrap();
        rules.closings.push(Closing {
            from: day::parse("2027-01-01").unwrap(),
            until: day::parse("2027-01-05").unwrap(),
            reason: "Winterpause".to_owned(),
        });
        put(&house, house.clock.today(), &rules).await;
        for person in [AMAL, LUDMILA] {
            let page = house.signed_in(person).await.get(RULES_PAGE).await;
            let page = page.with_status(200);
            for said in [
                "Winterpause",
                "Eigenmittel Sprachmittlung",
                "nur, wenn niemand sonst bezahlen muss",
                "StädteRegion Aachen",
                "nur öffentliche Räume",
                "Je mehr, desto eher kommt, wer den Fall kennt",
                ": noch keine eigenen Texte",
                "Von selbst vergibt der Pool keinen Termin",
            ] {
                page.see(said);
            }
            page.see_no("Zurückziehen");
        }
    }
}

#[tokio::test]
async fn rules_to_come_can_be_withdrawn_and_those_that_hold_cannot() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let today = house.clock.today();
        let later = today.checked_add_days(chrono::Days::new(10)).unwrap();
        let rules = shipped::read("borken").unwrap().unwrap();
        for day in [today, later] {
            put(&house, day, &rules).await;
        }
        let mut director = house.signed_in(BRANDT).await;
        let page = director.get(RULES_PAGE).await.with_status(200);
        let form = page.form(&format!("{RULES_PAGE}/{later}/zurueckziehen"));
        assert_eq!(director.send(&form).await.location(), RULES_PAGE);
        let written = store::all(house.centre.database.read()).await.unwrap();
        let days: Vec<Day> = written.iter().map(|(day, _)| *day).collect();
        assert_eq!(days, [today]);
        director.send(&form).await.with_status(404);
        let actor = house.actor(BRANDT).await;
        let refused = actions::withdraw(&house.centre, &actor, today).await;
        assert!(refused.is_err());
        let refused = actions::withdraw(&house.centre, &house.actor(AMAL).await, later).await;
        assert!(refused.is_err());
    }
}

#[tokio::test]
async fn everybody_reads_what_it_costs_where_it_is_and_where_lost_links_come_from() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut anybody = house.visitor();
        let page = anybody
            .get("/dortmund/sprachmittlung")
            .await
            .with_status(200);
        page.see("Für Sie ist es kostenlos.")
            .see("Der Termin muss hier sein:")
            .see("Einen Anspruch auf Sprachmittlung gibt es nicht");
        let links = page.links("/dortmund/sprachmittlung/");
        for path in [
            "/dortmund/sprachmittlung/ich",
            "/dortmund/sprachmittlung/mitmachen",
        ] {
            assert!(links.iter().any(|link| link == path), "{links:?}");
        }
        let rules = shipped::read("bonn").unwrap().unwrap();
        put(&house, house.clock.today(), &rules).await;
        let page = anybody.get("/dortmund/sprachmittlung").await;
        page.see("Für Menschen, die hier wohnen:")
            .see("Nicht immer hat jemand Zeit")
            .see_no("Einen Anspruch auf Sprachmittlung");
    }
}

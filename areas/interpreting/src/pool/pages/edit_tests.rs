use platform::access::Actor;
use testing::{Engine, TestHouse, Visitor};
use values::money::Cents;

use super::*;
use crate::pool::{
    RuleSet,
    model::{Closing, Exclusion, Money, OwnWords, PRIVATE},
};

const NEW: &str = "/dortmund/intern/sprachmittlung/regeln/neu";

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, || {
        let mut all = registry::areas();
        all.extend(crate::areas());
        all
    })
    .await
}

async fn rules_now(house: &TestHouse) -> RuleSet {
    let rows = house.centre.database.read();
    store::on(rows, house.clock.today()).await.unwrap()
}

/// What stands in the order of the form in another order of the file.
fn sorted(mut rules: RuleSet) -> RuleSet {
    let key = |one: &Exclusion| one.key.clone();
    rules.exclusions.sort_by_key(key);
    rules
}

/// Opens the form filled with `from` and sends exactly what it holds.
async fn send_as_shown(visitor: &mut Visitor, from: &str) {
    let page = visitor.get(&format!("{NEW}?von={from}")).await;
    let form = page.with_status(200).form(NEW);
    visitor.send(&form).await.with_status(303);
}

#[tokio::test]
async fn what_the_page_holds_is_what_is_kept() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut director = house.signed_in(testing::BRANDT).await;
        for key in shipped::keys() {
            send_as_shown(&mut director, key).await;
            let rules = shipped::read(key).unwrap().unwrap();
            assert_eq!(sorted(rules_now(&house).await), sorted(rules), "{key}");
        }
    }
}

/// Rules that say everything that can be said, and more of it than the form has empty rows.
fn talkative() -> RuleSet {
    let mut rules = shipped::read("aachen").unwrap().unwrap();
    let day = |text: &str| day::parse(text).unwrap();
    for number in 0..7 {
        rules.exclusions.push(Exclusion {
            key: format!("own-{number}"),
            alternative: "professional".to_owned(),
            asks_back: number % 2 == 0,
            words: Some(OwnWords {
                question: format!("Ist es etwas der Art {number}?"),
                reason: format!("Art {number} geht nicht."),
            }),
        });
        rules.closings.push(Closing {
            from: day(&format!("2027-0{}-01", number + 1)),
            until: day(&format!("2027-0{}-08", number + 1)),
            reason: format!("Ferien {number}"),
        });
        rules.money.push(Money {
            fund: format!("Topf {number}"),
            fund_id: None,
            kinds: ["school".to_owned(), PRIVATE.to_owned()].into(),
            despite: [format!("own-{number}"), "aosf".to_owned()].into(),
            after_others: number % 2 == 1,
        });
    }
    rules.contacts = Some(Contacts::WhoAgreed);
    rules.cost = Cost::OwnMeans;
    rules.attendance_counts_after_days = Some(14);
    rules.territory.residents = true;
    rules.territory.postcodes.insert("53".to_owned());
    rules.asking.quiet_on_holidays = false;
    rules.deadlines.grace_days = 9;
    rules.brokering.most_reminders = 3;
    rules.points.alternative = 77;
    rules.allowance = Some(crate::pool::model::Allowance {
        first_minutes: 60,
        first: Cents(2_500),
        next_minutes: 30,
        next: Cents(500),
        travel_counts_from_km: Some(5),
        travel_cost: TravelCost::PerKm,
        per_km: Cents(30),
        late_minutes: 60,
    });
    rules
}

#[tokio::test]
async fn rules_that_say_a_lot_lose_nothing() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut director = house.signed_in(testing::BRANDT).await;
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        let today = house.clock.today();
        store::put(&change, today, &talkative()).await.unwrap();
        let subject = values::subject::Subject::new(crate::pool::model::SUBJECT, Id::named("test"));
        let entry = platform::database::Entry::new("pool-rules-written", subject);
        change.commit(entry).await.unwrap();
        send_as_shown(&mut director, &today.to_string()).await;
        assert_eq!(sorted(rules_now(&house).await), sorted(talkative()));
    }
}

#[tokio::test]
async fn money_for_kinds_or_subjects_that_there_are_not_is_refused_beside_its_row() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut director = house.signed_in(testing::BRANDT).await;
        let page = director.get(&format!("{NEW}?von=aachen")).await;
        let form = page.form(NEW).tick("money_kinds_0", "castle");
        let form = form.tick("money_despite_1", "bank");
        let page = director.send(&form).await.with_status(422);
        page.see("Hier ist etwas angekreuzt, das der Pool gar nicht ausschließt.");
        let before = shipped::first().unwrap();
        assert_eq!(rules_now(&house).await, before);
    }
}

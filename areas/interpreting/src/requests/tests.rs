//! Requests with what the rules say to them, from the form to the desk and back.

mod agreed;
mod later;

use std::collections::BTreeSet;

use chrono::TimeDelta;
use platform::access::Actor;
use registry::calendar::time::Wall;
use testing::{AMAL, Engine, TestHouse};
use values::{id::Id, language::Language, subject::Subject};

use super::{
    actions::{
        asking::{Answer, ask, take_down},
        correcting::{self, Corrected},
        desk,
        own::{self, Scope},
    },
    form::{Repeat, Wished},
    funding,
    model::{Asker, GenderWish, Need, Request, SUBJECT, Stage},
    reasons, store,
};
use crate::{
    invitations::tests::ground::areas,
    pool::{self, Medium, RuleSet, model::Money},
};

const SCHOOL: &str = "sekretariat@nordschule.example";

fn wall(text: &str) -> Wall {
    Wall {
        start: text.parse().unwrap(),
        minutes: 60,
    }
}

/// What a school asks for, where everything is in order.
fn wished(occasion: &str, subjects: &[&str]) -> Wished {
    Wished {
        asker: Asker {
            organisation: None,
            institution: "Nordschule".to_owned(),
            kind: "school".to_owned(),
            name: "Petra Kanarek".to_owned(),
            email: SCHOOL.to_owned(),
            phone: "0231 5550101".to_owned(),
            language: Language::German,
        },
        need: Need {
            language: "ar".to_owned(),
            variety: String::new(),
            substitutes: Vec::new(),
            occasion: occasion.to_owned(),
            medium: Medium::Place,
            place: "Schulstraße 1".to_owned(),
            postcode: "44145".to_owned(),
            town: "Dortmund".to_owned(),
            district: None,
            gender: GenderWish::None,
            file_number: String::new(),
            note: String::new(),
            priority: 0,
            preferred: None,
        },
        times: vec![wall("2026-12-15T09:30:00")],
        repeat: None,
        subjects: subjects.iter().map(|key| (*key).to_owned()).collect(),
        is_public_room: true,
    }
}

/// A house with rules of its own.
async fn house(engine: Engine, rules: &RuleSet) -> TestHouse {
    let house = testing::house(engine, areas).await;
    put(&house, rules).await;
    house
}

async fn put(house: &TestHouse, rules: &RuleSet) {
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let today = house.clock.today();
    pool::store::put(&change, today, rules).await.unwrap();
    let subject = values::subject::Subject::new(pool::model::SUBJECT, Id::named("test"));
    let entry = platform::database::Entry::new("pool-rules-written", subject);
    change.commit(entry).await.unwrap();
}

/// Aachen's rules for schools of Dortmund.
fn aachen() -> RuleSet {
    let mut rules = pool::shipped::read("aachen").unwrap().unwrap();
    rules.territory = pool::model::Territory::default();
    rules
}

async fn every(house: &TestHouse, stage: Stage) -> Vec<Request> {
    let found = store::list_in(house.centre.database.read(), &[stage]).await;
    found.unwrap()
}

/// The request a visitor has asked for and confirmed.
async fn confirmed(house: &TestHouse, wished: &Wished, form: &str) -> Request {
    let answer = ask(&house.centre, &Actor::visitor(), wished, form).await;
    assert!(matches!(answer, Ok(Answer::Mailed(_))), "{answer:?}");
    let one = every(house, Stage::Unconfirmed).await.remove(0);
    let own = own::of_staff(&house.actor(AMAL).await, one.id).unwrap();
    own::confirm(&house.centre, &own).await.unwrap();
    store::find(house.centre.database.read(), one.id)
        .await
        .unwrap()
}

#[tokio::test]
async fn what_a_coordinator_decides_is_seen_by_both_sides_whatever_the_rules_are_later() {
    for engine in Engine::all() {
        let rules = aachen();
        let house = house(engine, &rules).await;
        let occasion = rules.occasions[0].key.clone();
        let wished = wished(&occasion, &["aosf"]);
        let answer = ask(&house.centre, &Actor::visitor(), &wished, "form").await;
        let Ok(Answer::Mailed(verdict)) = answer else {
            panic!("{answer:?}")
        };
        assert_eq!(verdict.findings[0].rule, "subject");
        house.work().await;
        let mail = house.letters().pop().unwrap();
        let link = mail.text.split("http://ki.example").nth(1).unwrap();
        let link = link.split_whitespace().next().unwrap();
        let mut school = house.visitor();
        let decides = "Das entscheidet die Koordination";
        school.get(link).await.with_status(200).see(decides);
        let one = every(&house, Stage::Unconfirmed).await.remove(0);
        let own = own::of_staff(&house.actor(AMAL).await, one.id).unwrap();
        own::confirm(&house.centre, &own).await.unwrap();
        // Tomorrow nobody asks about it any more.
        let mut later = rules.clone();
        later.exclusions.clear();
        house.wait(TimeDelta::days(1));
        put(&house, &later).await;
        school.get(link).await.see(decides);
        let mut amal = house.signed_in(AMAL).await;
        let page = format!("/dortmund{}", crate::paths::request(one.id));
        amal.get(&page)
            .await
            .see(decides)
            .see("Eigenmittel")
            .see_no("Landesmittel");
        let list = format!("/dortmund{}", crate::paths::DESK);
        amal.get(&list).await.see("Ihre Entscheidung");
        let kept = store::find(house.centre.database.read(), one.id).await;
        let subjects = BTreeSet::from(["aosf".to_owned()]);
        assert_eq!(kept.unwrap().judged.subjects, subjects);
        // What was answered goes with whoever answered.
        let change = house.centre.change(&Actor::machine("test")).await.unwrap();
        store::privacy::anonymise(&change, &[one.id], "nobody")
            .await
            .unwrap();
        let kept = store::find(change.rows(), one.id).await.unwrap();
        assert!(kept.judged.subjects.is_empty());
    }
}

/// A house where the invented fund of the registry's example data pays for schools.
async fn funded(engine: Engine) -> TestHouse {
    let mut rules = pool::shipped::first().unwrap();
    rules.series.most = 5;
    rules.money = vec![Money {
        fund: "Beispielprogramm sprachmittlung".to_owned(),
        kinds: BTreeSet::from(["school".to_owned()]),
        despite: BTreeSet::new(),
        fund_id: None,
        after_others: false,
    }];
    let house = house(engine, &rules).await;
    let funds = registry::areas()
        .into_iter()
        .find(|area| area.key == "funds");
    (funds.unwrap().seeds)(house.centre.clone()).await.unwrap();
    house
}

#[tokio::test]
async fn each_date_of_a_series_is_paid_from_the_year_it_lies_in() {
    for engine in Engine::all() {
        let house = funded(engine).await;
        let mut wished = wished("parent_talk", &[]);
        wished.repeat = Some(Repeat {
            every_weeks: 1,
            count: 5,
        });
        wished.times = vec![wall("2026-12-14T09:30:00")];
        ask(&house.centre, &Actor::visitor(), &wished, "form")
            .await
            .unwrap();
        let all = every(&house, Stage::Unconfirmed).await;
        // There is a budget for 2026 and none for the next year.
        let has_fund: Vec<bool> = all.iter().map(|one| one.fund.is_some()).collect();
        assert_eq!(has_fund, [true, true, true, false, false]);
    }
}

#[tokio::test]
async fn who_pays_is_found_anew_with_another_day_unless_somebody_has_chosen() {
    for engine in Engine::all() {
        let house = funded(engine).await;
        let one = confirmed(&house, &wished("parent_talk", &[]), "form").await;
        let paid = one.fund;
        assert!(paid.is_some());
        let day = |text: &str| values::day::parse(text).unwrap();
        let moved_to = async |to: &str| {
            let means = funding::Means::on(&house.centre, day(to)).await.unwrap();
            let change = house.centre.change(&Actor::machine("test")).await.unwrap();
            let held = store::hold(&change, one.id).await.unwrap();
            means.pay(&change, &held).await.unwrap();
            let subject = Subject::new(SUBJECT, one.id);
            change
                .commit(platform::database::Entry::new("requests-asked", subject))
                .await
                .unwrap();
            let now = store::find(house.centre.database.read(), one.id).await;
            now.unwrap().fund
        };
        // There is a budget for 2026 and none for the next year.
        assert_eq!(moved_to("2027-01-12").await, None);
        assert_eq!(moved_to("2026-12-16").await, paid);
        let actor = house.actor(AMAL).await;
        desk::set_fund(&house.centre, &actor, one.id, paid)
            .await
            .unwrap();
        assert_eq!(moved_to("2027-01-12").await, paid);
    }
}

#[tokio::test]
async fn funds_that_could_pay_stand_there_only_while_none_is_chosen() {
    for engine in Engine::all() {
        let house = funded(engine).await;
        let one = confirmed(&house, &wished("parent_talk", &[]), "form").await;
        let mut amal = house.signed_in(AMAL).await;
        let page = format!("/dortmund{}", crate::paths::request(one.id));
        let (could, not_named) = (
            "Bezahlt werden kann sie aus",
            "nennen die Regeln diesen Topf",
        );
        amal.get(&page)
            .await
            .see("Fördertopf: \u{2068}Beispielprogramm Sprachmittlung\u{2069}")
            .see_no(could)
            .see_no(not_named);
        // Rules that begin to name another one change nothing of what was chosen.
        let mut other = pool::store::on(house.centre.database.read(), house.clock.today())
            .await
            .unwrap();
        other.money[0].fund = "Eigenmittel".to_owned();
        put(&house, &other).await;
        amal.get(&page).await.see_no(could).see(not_named);
        let actor = house.actor(AMAL).await;
        desk::set_fund(&house.centre, &actor, one.id, None)
            .await
            .unwrap();
        amal.get(&page).await.see(could).see("Eigenmittel");
    }
}

#[tokio::test]
async fn who_pays_is_found_anew_with_a_correction_unless_somebody_has_chosen() {
    for engine in Engine::all() {
        let house = funded(engine).await;
        let mut wished = wished("parent_talk", &[]);
        let one = confirmed(&house, &wished, "form").await;
        let fund = one.fund;
        assert!(fund.is_some());
        let actor = house.actor(AMAL).await;
        let own = own::of_staff(&actor, one.id).unwrap();
        wished.asker.kind = "kita".to_owned();
        let correct = || correcting::correct(&house.centre, &own, &wished, Scope::This, false);
        correct().await.unwrap();
        let now = || store::find(house.centre.database.read(), one.id);
        assert_eq!(now().await.unwrap().fund, None);
        desk::set_fund(&house.centre, &actor, one.id, fund)
            .await
            .unwrap();
        correct().await.unwrap();
        assert_eq!(now().await.unwrap().fund, fund);
    }
}

#[tokio::test]
async fn a_coordinator_writes_down_what_comes_by_telephone_and_decides_despite_the_rules() {
    for engine in Engine::all() {
        let mut rules = pool::shipped::first().unwrap();
        rules.short_notice_asks_back = false;
        let house = house(engine, &rules).await;
        let amal = house.actor(AMAL).await;
        let mut soon = wished("parent_talk", &[]);
        soon.asker.email = String::new();
        soon.times = vec![wall("2026-11-25T09:30:00")];
        let refused = take_down(&house.centre, &amal, &soon, "form", false).await;
        assert!(matches!(refused, Ok(Answer::Refused(_))), "{refused:?}");
        let taken = take_down(&house.centre, &amal, &soon, "form", true).await;
        let Ok(Answer::Taken(id)) = taken else {
            panic!("{taken:?}")
        };
        // Pressed twice, it is one.
        let again = take_down(&house.centre, &amal, &soon, "form", true).await;
        assert!(matches!(again, Ok(Answer::Taken(same)) if same == id));
        let rows = house.centre.database.read();
        let kept = store::find(rows, id).await.unwrap();
        assert_eq!((kept.stage, kept.handled_by), (Stage::New, amal.account));
        let steps = store::steps(rows, id).await.unwrap();
        assert_eq!(steps[0].reason, reasons::TELEPHONED);
        house.work().await;
        assert!(house.letters().is_empty(), "nobody has an address");
        // What is over stays over, whoever decides.
        soon.times = vec![wall("2026-11-02T09:30:00")];
        let past = take_down(&house.centre, &amal, &soon, "other", true).await;
        assert!(matches!(past, Ok(Answer::Refused(_))), "{past:?}");
        let visitor = take_down(&house.centre, &Actor::visitor(), &soon, "third", true).await;
        assert!(visitor.is_err());
    }
}

#[tokio::test]
async fn a_coordinator_widens_a_search_without_taking_back_what_people_were_asked() {
    for engine in Engine::all() {
        let house = house(engine, &pool::shipped::first().unwrap()).await;
        let mut wished = wished("parent_talk", &[]);
        let one = confirmed(&house, &wished, "form").await;
        let amal = house.actor(AMAL).await;
        desk::check(&house.centre, &amal, one.id).await.unwrap();
        let own = own::of_staff(&amal, one.id).unwrap();
        wished.need.substitutes = vec!["apc".to_owned()];
        let done = correcting::correct(&house.centre, &own, &wished, Scope::This, false).await;
        let (changed, left) = (1, 0);
        assert_eq!(done.unwrap(), Corrected::Done { changed, left });
        // All within one moment of the test's clock, so in no order.
        let steps = || async {
            let steps = store::steps(house.centre.database.read(), one.id).await;
            let events = steps.unwrap().into_iter().map(|step| step.event);
            let mut events: Vec<String> = events.collect();
            events.sort();
            events
        };
        assert_eq!(steps().await, ["amend", "check", "confirm"]);
        // Another day is another question.
        wished.times = vec![wall("2026-12-16T09:30:00")];
        let done = correcting::correct(&house.centre, &own, &wished, Scope::This, false).await;
        assert!(matches!(done.unwrap(), Corrected::Done { .. }));
        let all = ["amend", "check", "check", "confirm", "correct"];
        assert_eq!(steps().await, all);
        let now = store::find(house.centre.database.read(), one.id).await;
        let now = now.unwrap();
        assert_eq!(now.stage, Stage::Searching);
        assert_eq!(now.need.substitutes, ["apc"]);
    }
}

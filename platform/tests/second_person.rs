//! Four eyes.

use std::sync::Arc;

use platform::{
    access::{Actor, rights::shipped},
    second_person::{self, Verdict},
};
use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, NILS, TestHouse, Visitor};

use crate::{accounts::set_roles, notes};

const APPROVALS: &str = "/dortmund/intern/freigaben";

/// A house with two administrators, of whom Nils has asked for Amal as the third.
async fn asked(engine: Engine) -> (TestHouse, Visitor) {
    let house = notes::house(engine).await;
    let mut nils = house.signed_in(NILS).await;
    set_roles(
        &mut nils,
        &house,
        BRANDT,
        &["director", shipped::ADMINISTRATOR],
    )
    .await;
    let roles = ["coordinator", shipped::ADMINISTRATOR];
    let page = set_roles(&mut nils, &house, AMAL, &roles).await;
    nils.get(page.location())
        .await
        .see("wartet auf eine zweite Person");
    (house, nils)
}

async fn is_administrator(house: &TestHouse) -> bool {
    let actor = house.actor(AMAL).await;
    actor
        .roles
        .iter()
        .any(|role| role == shipped::ADMINISTRATOR)
}

#[tokio::test]
async fn a_third_administrator_needs_a_second_persons_word() {
    for engine in Engine::all() {
        let (house, mut nils) = asked(engine).await;
        house.work().await;
        assert!(!is_administrator(&house).await);
        let own = nils.get(APPROVALS).await.with_status(200);
        own.see("Amal Yılmaz\u{2069} soll die Rolle Administration bekommen")
            .see("Bitte zurückziehen");
        own.see_no("Zustimmen");
        let mut brandt = house.signed_in(BRANDT).await;
        brandt
            .get("/dortmund/intern")
            .await
            .see("Warten auf Ihre Entscheidung: \u{2068}1");
        let page = brandt.get(APPROVALS).await;
        page.see("Nils Overbeck").see("Zustimmen");
        let text = page.text();
        let action = text
            .split("action=\"")
            .filter_map(|rest| rest.split('"').next());
        let action = action
            .into_iter()
            .find(|action| action.contains("/freigaben/"))
            .unwrap();
        // Neither whoever asked nor whoever lacks the right decides.
        nils.post(action, &[("entscheidung", "ja")])
            .await
            .with_status(404);
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .post(action, &[("entscheidung", "ja")])
            .await
            .with_status(404);
        ludmila
            .get(APPROVALS)
            .await
            .with_status(200)
            .see("wartet nichts");
        let done = brandt.post(action, &[("entscheidung", "ja")]).await;
        assert_eq!(done.location(), APPROVALS);
        house.work().await;
        assert!(is_administrator(&house).await);
        brandt
            .post(action, &[("entscheidung", "nein")])
            .await
            .with_status(409);
    }
}

#[tokio::test]
async fn a_refused_or_withdrawn_request_changes_nothing_and_can_be_asked_again() {
    for engine in Engine::all() {
        let (house, mut nils) = asked(engine).await;
        let centre = &house.centre;
        let open = second_person::open(centre.database.read()).await.unwrap();
        let brandt = house.actor(BRANDT).await;
        second_person::decide(centre, &brandt, open[0].id, Verdict::Refuse)
            .await
            .unwrap();
        house.work().await;
        assert!(!is_administrator(&house).await);
        set_roles(
            &mut nils,
            &house,
            AMAL,
            &["coordinator", shipped::ADMINISTRATOR],
        )
        .await;
        let open = second_person::open(centre.database.read()).await.unwrap();
        assert_eq!(open.len(), 1);
        let own = house.actor(NILS).await;
        second_person::decide(centre, &own, open[0].id, Verdict::Withdraw)
            .await
            .unwrap();
        assert!(
            second_person::open(centre.database.read())
                .await
                .unwrap()
                .is_empty()
        );
        house.work().await;
        assert!(!is_administrator(&house).await);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_decide_at_once_one_decides() {
    for engine in Engine::all() {
        let (house, _nils) = asked(engine).await;
        let next_door = house.next_door().await;
        let id = second_person::open(house.centre.database.read())
            .await
            .unwrap()[0]
            .id;
        let (asker, other) = (house.actor(NILS).await, house.actor(BRANDT).await);
        let races: Vec<_> = (0..16)
            .map(|number| {
                let place = if number % 2 == 0 { &house } else { &next_door };
                let centre = Arc::clone(&place.centre);
                let (actor, verdict): (Actor, Verdict) = match number % 4 {
                    0 => (asker.clone(), Verdict::Approve),
                    1 => (other.clone(), Verdict::Refuse),
                    2 => (other.clone(), Verdict::Approve),
                    _ => (asker.clone(), Verdict::Withdraw),
                };
                tokio::spawn(
                    async move { second_person::decide(&centre, &actor, id, verdict).await },
                )
            })
            .collect();
        let mut decided = 0;
        for race in races {
            decided += usize::from(race.await.unwrap().is_ok());
        }
        assert_eq!(decided, 1);
        house.work().await;
        next_door.work().await;
        let given = "select count(*) from audit_entry where action in \
                     ('second-person-approved', 'second-person-refused', 'second-person-withdrawn')";
        assert_eq!(house.backdoor().await.number(given).await, 1);
    }
}

#[tokio::test]
async fn the_database_itself_knows_that_one_person_is_not_two() {
    for engine in Engine::all() {
        let (house, _nils) = asked(engine).await;
        let backdoor = house.backdoor().await;
        let own = "update second_person set decided_by = asked_by, decided_at = asked_at, outcome = 'approved'";
        assert!(backdoor.refuses(own).await);
        let undecided = "update second_person set done_at = asked_at";
        assert!(backdoor.refuses(undecided).await);
    }
}

#[tokio::test]
async fn an_approved_act_happens_once_however_often_its_job_runs() {
    for engine in Engine::all() {
        let (house, _nils) = asked(engine).await;
        let centre = &house.centre;
        let id = second_person::open(centre.database.read()).await.unwrap()[0].id;
        let machine = Actor::machine("test");
        let change = centre.change(&machine).await.unwrap();
        assert!(
            second_person::carry_out(&change, id)
                .await
                .unwrap()
                .is_none(),
            "not approved yet"
        );
        drop(change);
        let brandt = house.actor(BRANDT).await;
        second_person::decide(centre, &brandt, id, Verdict::Approve)
            .await
            .unwrap();
        house.work().await;
        let change = centre.change(&machine).await.unwrap();
        assert!(
            second_person::carry_out(&change, id)
                .await
                .unwrap()
                .is_none(),
            "done already"
        );
        drop(change);
        assert!(is_administrator(&house).await);
        assert!(
            !house
                .actor(MIRA)
                .await
                .may(platform::access::rights::ACCOUNTS)
        );
    }
}

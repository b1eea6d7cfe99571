//! Appointments ahead of somebody who is away, rests, leaves or is forgotten.

use platform::area::{Concerned, PersonalData};
use testing::{AMAL, Engine, TestHouse, Visitor};
use values::id::Id;

use crate::{
    ground::{LIST, OWN, bare, link, reads},
    placing::{self, Placed},
};

/// Somebody who was just placed, their own page, and their page for the centre.
struct Ground {
    house: TestHouse,
    placed: Placed,
    amal: Visitor,
    own: String,
    page: String,
}

async fn ground(engine: Engine) -> Ground {
    let house = placing::house(engine).await;
    let placed = placing::place(&house).await;
    let page = format!("{LIST}/{}", placed.interpreter);
    let mut amal = house.signed_in(AMAL).await;
    amal.post(&format!("{page}/link"), &[]).await.location();
    placing::work(&house).await;
    let own = bare(&link(&house, &placed.own.address, OWN).unwrap());
    Ground {
        house,
        placed,
        amal,
        own,
        page,
    }
}

impl Ground {
    /// How many deadlines say that they are away in spite of an appointment.
    async fn gaps(&self) -> i64 {
        let count = format!(
            "select count(*) from deadline where text_key = 'interpreters-due-absent' \
             and path like '%/ausfall/{}'",
            self.placed.interpreter
        );
        self.house.backdoor().await.number(&count).await
    }

    fn assignment(&self) -> &str {
        self.placed.page.rsplit('/').next().unwrap()
    }
}

#[tokio::test]
async fn whoever_is_ill_on_a_day_with_an_appointment_says_what_becomes_of_it() {
    let ground = ground(Engine::Sqlite).await;
    let (own, day) = (&ground.own, ground.placed.day());
    let mut visitor = ground.house.visitor();
    let away = [("away_from", day.as_str())];
    visitor
        .post(&format!("{own}/abwesend"), &away)
        .await
        .location();
    visitor.get(own).await.see("Ich komme trotzdem");
    assert_eq!(ground.gaps().await, 1);
    let row = [("row", ground.assignment())];
    visitor
        .post(&format!("{own}/trotzdem"), &row)
        .await
        .location();
    visitor.get(own).await.see_no("Ich komme trotzdem");
    assert_eq!(ground.gaps().await, 0);
    visitor
        .post(&format!("{own}/abwesend"), &away)
        .await
        .location();
    let off = [("row", ground.assignment()), ("reason", "ill")];
    visitor
        .post(&format!("{own}/absagen"), &off)
        .await
        .location();
    assert_eq!(ground.placed.stage(&ground.house).await, "searching");
    assert_eq!(ground.gaps().await, 0);
    // What is not theirs, they neither call off nor open.
    for deed in ["absagen", "trotzdem", "einsatz", "anfrage"] {
        let foreign = [
            ("row", ground.placed.interpreter.as_str()),
            ("reason", "ill"),
        ];
        visitor
            .post(&format!("{own}/{deed}"), &foreign)
            .await
            .with_status(404);
    }
}

#[tokio::test]
async fn the_own_page_leads_to_each_appointment() {
    let ground = ground(Engine::Sqlite).await;
    let mut visitor = ground.house.visitor();
    let row = [("row", ground.assignment())];
    let path = format!("{}/einsatz", ground.own);
    let page = visitor.post(&path, &row).await.location().to_owned();
    assert!(page.contains("/sprachmittlung/einsatz/"), "{page}");
    visitor.get(&page).await.with_status(200);
    reads(&visitor.get(&ground.own).await, "mittlerer Wert im Pool");
}

#[tokio::test]
async fn whoever_rests_says_no_to_everything_and_a_gap_is_shown() {
    for engine in Engine::all() {
        let ground = ground(engine).await;
        let backdoor = ground.house.backdoor().await;
        backdoor
            .execute(&format!(
                "insert into interpreting_invitation \
                 (id, request_id, interpreter_id, wave, way, sent_at, answer_by) \
                 select a.id, r.id, a.interpreter_id, 1, 'mail', r.received_at, '2099-01-01T00:00:00+00:00' \
                 from interpreting_assignment a join interpreting_request r on r.stage = 'searching' \
                 join interpreting_request own on own.id = a.request_id \
                 where own.contact_email = '{}' and a.wall_start like '{}%' \
                 and a.made_by = 'placing' and a.ended_at is null and not exists \
                 (select 1 from interpreting_invitation i \
                  where i.request_id = r.id and i.interpreter_id = a.interpreter_id) \
                 and (select min(t.starts_at) from interpreting_request_time t \
                  where t.request_id = r.id) > '2026-11-26' limit 1",
                ground.placed.institution.address,
                ground.placed.day()
            ))
            .await;
        let open = "select count(*) from interpreting_invitation i join interpreting_assignment a \
                    on a.id = i.id where i.answer is null";
        assert_eq!(backdoor.number(open).await, 1);
        let mut visitor = ground.house.visitor();
        let page = visitor.get(&ground.own).await;
        page.see("Wann").see("Antwort bis").see("Antworten");
        let pause = format!("{}/pause", ground.own);
        visitor.post(&pause, &[]).await.location();
        assert_eq!(backdoor.number(open).await, 0);
        assert_eq!(ground.gaps().await, 1);
        // The rest is made shorter: it ends before the appointment.
        let today = ground.house.clock.today().to_string();
        visitor
            .post(&pause, &[("paused_until", today.as_str())])
            .await
            .location();
        assert_eq!(ground.gaps().await, 0);
    }
}

#[tokio::test]
async fn nobody_leaves_with_an_appointment_ahead_unless_it_is_handed_over() {
    for engine in Engine::all() {
        let mut ground = ground(engine).await;
        let leave = format!("{}/abschied", ground.page);
        let refused = ground.amal.post(&leave, &[]).await.with_status(409);
        reads(&refused, "Es stehen noch Einsätze bevor");
        let seen = ground.house.letters();
        let hand_over = [("hand_over", "yes")];
        assert_eq!(
            ground.amal.post(&leave, &hand_over).await.location(),
            ground.page
        );
        assert_eq!(ground.placed.stage(&ground.house).await, "searching");
        let letters = placing::fresh(&ground.house, &seen).await;
        ground.placed.institution.letter_in(&letters);
    }
}

#[tokio::test]
async fn an_erasure_releases_what_is_ahead_and_tells_the_institution() {
    let areas = interpreting::areas().into_iter();
    let area = areas.into_iter().find(|area| area.key == "interpreters");
    let PersonalData::Kept { erase, .. } = area.unwrap().personal_data else {
        panic!("interpreters keep nothing beyond an erasure");
    };
    for engine in Engine::all() {
        let mut ground = ground(engine).await;
        let page = ground.amal.get(&ground.page).await;
        let people = page.links("/intern/personen/");
        let person: Id = people[0].rsplit('/').next().unwrap().parse().unwrap();
        let whom = Concerned {
            account: None,
            person: Some(person),
        };
        let seen = ground.house.letters();
        erase(ground.house.centre.clone(), whom).await.unwrap();
        assert_eq!(ground.placed.stage(&ground.house).await, "searching");
        let letters = placing::fresh(&ground.house, &seen).await;
        ground.placed.institution.letter_in(&letters);
        let request = ground.placed.request.clone();
        ground.amal.get(&request).await.with_status(200);
    }
}

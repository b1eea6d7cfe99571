//! What took place: said by both sides, settled by the centre.

use testing::{AMAL, Engine, TestHouse};

use super::ground::{Placed, decide, house, place, work};

async fn over(house: &TestHouse) -> Placed {
    let placed = place(house).await;
    placed.wait(house, placed.minutes + 1);
    work(house).await;
    placed
}

async fn minutes(house: &TestHouse, placed: &Placed) -> i64 {
    let sql = format!(
        "select cast(coalesce(sum(t.minutes), 0) as bigint) from interpreting_attendance t \
         join interpreting_assignment a on a.id = t.assignment_id \
         join interpreting_request r on r.id = a.request_id where r.number = {}",
        placed.number
    );
    house.backdoor().await.number(&sql).await
}

#[tokio::test]
async fn what_both_sides_say_is_agreed_on() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = place(&house).await;
        // Not before it has begun.
        let page = placed.say(&house, &placed.own, 0).await;
        page.with_status(422)
            .see("Der Termin hat noch nicht begonnen");
        placed.wait(&house, placed.minutes + 1);
        work(&house).await;
        let page = house
            .visitor()
            .get(&placed.institution.link)
            .await
            .with_status(200);
        let form = page.form(&placed.institution.link);
        assert_eq!(form.text("day"), placed.day());
        assert_eq!(form.text("start"), placed.clock(0));
        assert_eq!(form.text("end"), placed.clock(placed.minutes));
        let page = placed.say(&house, &placed.own, 15).await;
        assert_eq!(page.location(), placed.own.link);
        assert_eq!(placed.stage(&house).await, "held");
        placed
            .say(&house, &placed.institution, 15)
            .await
            .with_status(303);
        assert_eq!(placed.stage(&house).await, "recorded");
        let both = 2 * (placed.minutes + 15);
        assert_eq!(minutes(&house, &placed).await, both);
        for side in [&placed.own, &placed.institution] {
            let page = house.visitor().get(&side.link).await.with_status(200);
            page.see("Zeit bestätigt");
            // A second click changes nothing; something else is for the centre alone.
            placed.say(&house, side, 15).await.with_status(303);
            placed
                .say(&house, side, 60)
                .await
                .with_status(422)
                .see("schon etwas anderes bestätigt");
        }
        assert_eq!(minutes(&house, &placed).await, both);
        assert_eq!(placed.stage(&house).await, "recorded");
        let backdoor = house.backdoor().await;
        let asked = format!(
            "select count(*) from interpreting_feedback where understood = 4 and assignment_id in \
             (select a.id from interpreting_assignment a join interpreting_request r on r.id = a.request_id \
             where r.number = {})",
            placed.number
        );
        assert_eq!(backdoor.number(&asked).await, 2);
    }
}

#[tokio::test]
async fn where_both_sides_differ_the_centre_settles_it() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let placed = over(&house).await;
        placed.say(&house, &placed.own, 30).await.with_status(303);
        let nobody = [("do", "say"), ("no_show", "family")];
        let page = house
            .visitor()
            .post(&placed.institution.link, &nobody)
            .await;
        page.with_status(303);
        assert_eq!(placed.stage(&house).await, "held");
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&placed.page).await.with_status(200);
        page.see("Beide Seiten nennen Verschiedenes")
            .see("Die Familie kam nicht");
        let form = page.form(&placed.page);
        let form = form
            .fill("end", &placed.clock(placed.minutes + 10))
            .tick("do", "say");
        amal.send(&form).await.with_status(303);
        assert_eq!(placed.stage(&house).await, "recorded");
        amal.get(&placed.page).await.see("Zeit bestätigt");
        // What the centre has entered may be put right by the centre, for example from paper.
        let none = [("do", "say"), ("no_show", "interpreter")];
        amal.post(&placed.page, &none).await.with_status(303);
        assert_eq!(placed.stage(&house).await, "recorded");
        amal.get(&placed.page)
            .await
            .see("Sprachmittler*in kam nicht");
    }
}

#[tokio::test]
async fn mistakes_stand_beside_their_fields() {
    let house = house(Engine::Sqlite).await;
    let placed = over(&house).await;
    let (day, start) = (placed.day(), placed.clock(0));
    let end = placed.clock(placed.minutes);
    for (field, wrong, message) in [
        ("day", "2026-02-31", "Diesen Tag gibt es nicht"),
        ("day", "2026-11-02", "Der Termin war an einem anderen Tag"),
        ("start", "halb zehn", "Bitte eine Uhrzeit angeben"),
        ("end", &start.clone(), "Bitte prüfen Sie diese Angaben"),
        ("travel_minutes", "601", "Bitte Minuten als Zahl bis 600"),
    ] {
        let mut fields = vec![
            ("do", "say"),
            ("day", day.as_str()),
            ("start", start.as_str()),
            ("end", end.as_str()),
            ("travel_minutes", "45"),
        ];
        for own in &mut fields {
            if own.0 == field {
                own.1 = wrong;
            }
        }
        let page = house.visitor().post(&placed.own.link, &fields).await;
        page.with_status(422).see(message);
    }
    assert_eq!(minutes(&house, &placed).await, 0);
}

#[tokio::test]
async fn a_record_of_one_side_counts_after_the_days_of_the_rules() {
    for engine in Engine::all() {
        for (days, stage) in [(None, "held"), (Some(5), "recorded")] {
            let house = house(engine).await;
            decide(&house, |rules| {
                rules["attendance_counts_after_days"] = days.into();
            })
            .await;
            let placed = place(&house).await;
            placed.wait(&house, placed.minutes + 1);
            work(&house).await;
            placed.say(&house, &placed.own, 0).await.with_status(303);
            placed.wait(&house, placed.minutes + 4 * 1_440);
            work(&house).await;
            assert_eq!(placed.stage(&house).await, "held");
            placed.wait(&house, placed.minutes + 5 * 1_440 + 10);
            work(&house).await;
            assert_eq!(placed.stage(&house).await, stage);
        }
    }
}

#[tokio::test]
async fn who_contradicts_in_time_is_heard() {
    let house = house(Engine::Sqlite).await;
    decide(&house, |rules| {
        rules["attendance_counts_after_days"] = 5.into();
    })
    .await;
    let placed = place(&house).await;
    placed.wait(&house, placed.minutes + 1);
    work(&house).await;
    placed.say(&house, &placed.own, 0).await.with_status(303);
    let other = &placed.institution;
    placed.say(&house, other, 30).await.with_status(303);
    placed.wait(&house, placed.minutes + 6 * 1_440);
    work(&house).await;
    assert_eq!(placed.stage(&house).await, "held");
}

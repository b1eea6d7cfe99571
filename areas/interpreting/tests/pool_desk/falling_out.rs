//! Somebody falls out: who is phoned, who swaps, and what the calendar knows afterwards.

use testing::{AMAL, Engine, TestHouse, Visitor};
use values::id::Id;

use super::{
    ground::{Ask, DESK, Volunteer, Writer, house, request_page, volunteer},
    words::says,
};

async fn asked(house: &TestHouse, number: i64, ask: &Ask) -> Id {
    let mut writer = Writer::of(house).await.from(number);
    let id = writer.request(ask).await;
    writer.done().await;
    id
}

async fn place(amal: &mut Visitor, request: Id, who: Id) {
    let who = who.to_string();
    let fields = [
        ("interpreter", who.as_str()),
        ("time", "0"),
        ("phoned", "1"),
    ];
    let act = format!("{}/besetzen", request_page(request));
    amal.post(&act, &fields).await.with_status(303);
}

#[tokio::test]
async fn whoever_falls_out_is_away_in_the_calendar_and_comes_into_question_no_more() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ada = volunteer(&house, &Volunteer::new("Ada")).await;
        let mut amal = house.signed_in(AMAL).await;
        let standing = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        place(&mut amal, standing, ada).await;
        let open = asked(&house, 2, &Ask::new("2026-12-01T14:00:00")).await;
        let act = format!("{}/einladen", request_page(open));
        let who = ada.to_string();
        let fields = [("interpreter", who.as_str()), ("time", "0")];
        amal.post(&act, &fields).await.with_status(303);
        let no = volunteer(&house, &Volunteer::new("Absage")).await;
        volunteer(&house, &Volunteer::new("Bea")).await;
        let writer = Writer::of(&house).await;
        writer.invitation(standing, no, 5, Some("declined")).await;
        writer.done().await;
        let absence = format!("{DESK}/ausfall/{ada}");
        let days = "von=2026-12-01&bis=2026-12-02";
        let page = amal.get(&format!("{absence}?{days}")).await;
        let page = page.with_status(200);
        says(&page, "Bea Muster statt Ada Muster");
        says(
            &page,
            "übernimmt: Dienstag, 1. Dezember 2026, 10:00, Schule 1",
        );
        page.see_no("Absage Muster");
        let moved = format!("{standing}:");
        let fields = [
            ("move", moved.as_str()),
            ("von", "2026-12-01"),
            ("bis", "2026-12-02"),
            ("abwesend", "1"),
        ];
        let page = amal.post(&absence, &fields).await.with_status(200);
        says(&page, "Die Abwesenheit steht im Kalender.");
        let backdoor = house.backdoor().await;
        let waiting = "select count(*) from interpreting_invitation where answer is null";
        assert_eq!(backdoor.number(waiting).await, 0);
        let address = format!("{}/warum-nicht?zeit=0&suche=Ada", request_page(standing));
        let page = amal.get(&address).await.with_status(200);
        says(&page, "Ist an diesem Tag abwesend");
        says(&page, "Hatte diesen Einsatz und kommt nicht");
        // Twice the same days are written once.
        let fields = [
            ("von", "2026-12-01"),
            ("bis", "2026-12-02"),
            ("abwesend", "1"),
        ];
        amal.post(&absence, &fields).await.with_status(200);
        let absences = "select count(*) from calendar_absence";
        assert_eq!(backdoor.number(absences).await, 1);
    }
}

#[tokio::test]
async fn two_who_swap_overlapping_talks_do_so_in_one_change() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let ada = volunteer(&house, &Volunteer::new("Ada")).await;
        let bea = volunteer(&house, &Volunteer::new("Bea")).await;
        let mut amal = house.signed_in(AMAL).await;
        let first = asked(&house, 1, &Ask::new("2026-12-01T10:00:00")).await;
        let second = asked(&house, 2, &Ask::new("2026-12-01T10:30:00")).await;
        place(&mut amal, first, ada).await;
        place(&mut amal, second, bea).await;
        let moves = [format!("{first}:{bea}"), format!("{second}:{ada}")];
        let fields: Vec<_> = moves.iter().map(|one| ("move", one.as_str())).collect();
        let absence = format!("{DESK}/ausfall/{ada}");
        let page = amal.post(&absence, &fields).await.with_status(200);
        says(&page, "2 Einsätze stehen.");
        amal.get(&request_page(first)).await.see("Bea Muster");
        // What does not work stops nothing else: nobody is in two places.
        let third = asked(&house, 3, &Ask::new("2026-12-02T10:00:00")).await;
        place(&mut amal, third, ada).await;
        let moves = [format!("{second}:{bea}"), format!("{third}:{bea}")];
        let fields: Vec<_> = moves.iter().map(|one| ("move", one.as_str())).collect();
        let page = amal.post(&absence, &fields).await.with_status(200);
        says(&page, "Ein Einsatz steht.");
        says(&page, "Eines ging nicht mehr");
        amal.get(&request_page(third)).await.see("Bea Muster");
    }
}

#[tokio::test]
async fn for_tomorrow_nobody_is_left_out_who_wants_to_be_asked_sooner() {
    let house = house(Engine::Sqlite).await;
    let ada = volunteer(&house, &Volunteer::new("Ada")).await;
    let late = Volunteer {
        notice: 72,
        ..Volunteer::new("Bea")
    };
    volunteer(&house, &late).await;
    let mut amal = house.signed_in(AMAL).await;
    let id = asked(&house, 1, &Ask::new("2026-11-25T09:00:00")).await;
    place(&mut amal, id, ada).await;
    let address = format!("{DESK}/ausfall/{ada}?von=2026-11-25&bis=2026-11-25");
    says(&amal.get(&address).await, "Bea Muster statt Ada Muster");
}

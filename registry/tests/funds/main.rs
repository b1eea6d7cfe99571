//! Money, walked through as people do: by the router, on every engine at hand; and as areas do,
//! many at once.

mod limits;

use std::sync::Arc;

use platform::area::Concerned;
use registry::funds;
use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, NILS, TestHouse, Visitor, house};
use values::id::Id;

const FUNDS: &str = "/dortmund/intern/mittel";

fn areas() -> Vec<platform::area::Area> {
    vec![funds::area()]
}

/// A fund with a budget of 1,000 euros for 2026, made by the director; its page.
async fn with_fund(house: &TestHouse) -> (Visitor, String) {
    let mut brandt = house.signed_in(BRANDT).await;
    let page = brandt.get(&format!("{FUNDS}/neu")).await.with_status(200);
    assert!(page.text().contains("name=\"guideline_url\""));
    let page = brandt
        .post(
            &format!("{FUNDS}/neu"),
            &[
                ("name", "Beispieltopf"),
                ("funder", "Land"),
                ("guideline", "Richtlinie"),
                ("guideline_url", "https://foerderung.example"),
                ("eligibility", "Nur Sachausgaben"),
            ],
        )
        .await;
    let fund = page.location().to_owned();
    let budget = brandt
        .post(&format!("{fund}/budget/2026"), &budget("1.000,00"))
        .await;
    budget.with_status(303);
    (brandt, fund)
}

fn budget(amount: &str) -> [(&str, &str); 4] {
    [
        ("amount", amount),
        ("valid_from", "2026-01-01"),
        ("valid_until", "2026-12-31"),
        ("reason", "Bescheid"),
    ]
}

async fn reserve(visitor: &mut Visitor, fund: &str, purpose: &str, amount: &str) -> testing::Page {
    let fields = [
        ("purpose", purpose),
        ("amount", amount),
        ("day", "24.11.2026"),
    ];
    visitor
        .post(&format!("{fund}/vormerken/2026"), &fields)
        .await
}

async fn book(visitor: &mut Visitor, item: &str, kind: &str, amount: &str) -> testing::Page {
    let fields = [
        ("kind", kind),
        ("amount", amount),
        ("day", "2026-11-24"),
        ("note", "Beleg 7"),
    ];
    visitor.post(item, &fields).await
}

/// The one number that `sql` asks for.
async fn number(house: &TestHouse, sql: &str) -> i64 {
    let backdoor = house.backdoor().await;
    let number = backdoor.number(sql).await;
    backdoor.close().await;
    number
}

#[tokio::test]
async fn money_goes_from_the_budget_to_the_receipt_and_back() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (_, fund) = with_fund(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        let item = reserve(&mut amal, &fund, "Fortbildung", "400").await;
        let item = item.location().to_owned();
        for (kind, amount) in [
            ("commit", "300,00"),
            ("free", "100"),
            ("cancel", "50"),
            ("commit", "50"),
            ("spend", "250"),
            ("give_back", "50"),
        ] {
            book(&mut amal, &item, kind, amount).await.with_status(303);
        }
        let page = amal.get(&item).await.with_status(200);
        page.see("Fortbildung")
            .see("Zugesagt")
            .see("Beleg 7")
            .see("Zurückgeflossen");
        let page = amal
            .get(&format!("{fund}?jahr=2026"))
            .await
            .with_status(200);
        page.see("Beispieltopf")
            .see("750,00 €")
            .see("Wie weit reicht das Geld?");
        // 50 promised, 250 paid, 50 of it back: 250 bound.
        let page = amal
            .get(&format!("{FUNDS}?jahr=2026"))
            .await
            .with_status(200);
        page.see("750,00 €");
    }
}

#[tokio::test]
async fn what_is_too_much_is_shown_again_with_what_was_typed_and_what_is_left() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (mut brandt, fund) = with_fund(&house).await;
        let page = reserve(&mut brandt, &fund, "Zu groß", "1.000,01")
            .await
            .with_status(422);
        page.see("1.000,00 €");
        assert!(page.text().contains("value=\"1.000,01\""));
        let page = reserve(&mut brandt, &fund, "", "viel")
            .await
            .with_status(422);
        page.see("Bitte füllen Sie dieses Feld aus.");
        let item = reserve(&mut brandt, &fund, "Gut", "600")
            .await
            .location()
            .to_owned();
        book(&mut brandt, &item, "spend", "1")
            .await
            .with_status(422)
            .see("nicht zugesagt");
        book(&mut brandt, &item, "steal", "1")
            .await
            .with_status(422);
        let page = brandt
            .post(&format!("{fund}/budget/2026"), &budget("599,99"))
            .await;
        page.with_status(422).see("sind schon vorgemerkt");
        let page = brandt
            .post(&format!("{fund}/budget/2026"), &budget("600"))
            .await;
        page.with_status(303);
        let page = brandt.get(&fund).await.with_status(200);
        page.see("So hat sich das Budget geändert").see("0,00 €");
    }
}

#[tokio::test]
async fn from_a_threshold_on_a_second_person_pays() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (mut brandt, fund) = with_fund(&house).await;
        let rule = brandt
            .post(&format!("{FUNDS}/regeln"), &[("second_person", "200")])
            .await;
        rule.with_status(303);
        let item = reserve(&mut brandt, &fund, "Groß", "300")
            .await
            .location()
            .to_owned();
        book(&mut brandt, &item, "commit", "300")
            .await
            .with_status(303);
        let page = book(&mut brandt, &item, "spend", "200")
            .await
            .with_status(422);
        page.see("zweite Person");
        let mut amal = house.signed_in(AMAL).await;
        book(&mut amal, &item, "spend", "200")
            .await
            .with_status(303);
        book(&mut brandt, &item, "spend", "100")
            .await
            .with_status(303);
    }
}

#[tokio::test]
async fn bookings_leave_as_files_without_formulas() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (mut brandt, fund) = with_fund(&house).await;
        reserve(&mut brandt, &fund, "=HYPERLINK(1)", "5,50")
            .await
            .with_status(303);
        let stem = format!("{fund}/buchungen/2026");
        let csv = brandt
            .get(&format!("{stem}.csv"))
            .await
            .with_status(200)
            .text();
        assert!(
            csv.contains("'=HYPERLINK(1)") && csv.contains(";5,50;"),
            "{csv}"
        );
        let xlsx = brandt.get(&format!("{stem}.xlsx")).await.with_status(200);
        assert!(xlsx.body.starts_with(b"PK"));
        let json = brandt
            .get(&format!("{stem}.json"))
            .await
            .with_status(200)
            .text();
        assert!(json.contains("\"amount_cents\":550"), "{json}");
        let json = brandt
            .get(&format!("{FUNDS}/daten.json?jahr=2026"))
            .await
            .with_status(200);
        assert!(json.text().contains("\"free_cents\":99450"));
        brandt.get(&format!("{stem}.exe")).await.with_status(404);
    }
}

#[tokio::test]
async fn whoever_lacks_a_right_finds_nothing() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (_, fund) = with_fund(&house).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(&fund)
            .await
            .with_status(200)
            .see_no("vormerken/2026");
        reserve(&mut ludmila, &fund, "x", "1")
            .await
            .with_status(404);
        let mut amal = house.signed_in(AMAL).await;
        amal.post(&format!("{fund}/budget/2026"), &budget("9"))
            .await
            .with_status(404);
        for person in [NILS, MIRA] {
            let mut person = house.signed_in(person).await;
            person.get(&fund).await.with_status(404);
        }
    }
}

#[tokio::test]
async fn a_person_is_handed_what_they_booked_and_forgotten_without_a_gap_in_the_books() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        let (_, fund) = with_fund(&house).await;
        let mut amal = house.signed_in(AMAL).await;
        let item = reserve(&mut amal, &fund, "Druck", "80")
            .await
            .location()
            .to_owned();
        let whom = Concerned {
            account: Some(house.account(AMAL).await),
            person: None,
        };
        let platform::area::PersonalData::Kept { export, erase } = funds::area().personal_data
        else {
            panic!("funds keep who booked")
        };
        let kept = export(Arc::clone(&house.centre), whom).await.unwrap();
        assert_eq!(kept["booked"][0]["amount_cents"], 8_000);
        erase(Arc::clone(&house.centre), whom).await.unwrap();
        amal.get(&item)
            .await
            .with_status(200)
            .see("gelöschte Person");
        assert_eq!(number(&house, "select count(*) from fund_booking").await, 1);
        let nobody = Concerned {
            account: Some(Id::default()),
            person: Some(Id::default()),
        };
        let kept = export(Arc::clone(&house.centre), nobody).await.unwrap();
        assert!(kept.is_null());
    }
}

#[tokio::test]
async fn the_demonstration_can_be_planted_on_the_last_day_of_a_year() {
    let house = house(Engine::Sqlite, areas).await;
    // From 24 November to 31 December.
    house.wait(chrono::TimeDelta::days(37));
    let planted = (funds::area().seeds)(Arc::clone(&house.centre)).await;
    planted.unwrap();
}

#[tokio::test]
async fn the_demonstration_has_a_fund_with_two_years() {
    for engine in Engine::all() {
        let house = house(engine, areas).await;
        (funds::area().seeds)(Arc::clone(&house.centre))
            .await
            .unwrap();
        (funds::area().seeds)(Arc::clone(&house.centre))
            .await
            .unwrap();
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(FUNDS).await.with_status(200);
        page.see("Beispielprogramm Sprachmittlung");
        let fund = page
            .links("mittel/")
            .into_iter()
            .find(|link| link.contains('-'))
            .unwrap();
        for year in ["2025", "2026"] {
            let address = format!("{}?jahr={year}", fund.split('?').next().unwrap());
            amal.get(&address)
                .await
                .with_status(200)
                .see("Aufwandsentschädigungen");
        }
        let mut in_arabic = house.signed_in(AMAL).await;
        let page = in_arabic
            .get(&format!("{fund}&sprache=ar"))
            .await
            .with_status(200);
        assert!(page.text().contains("dir=\"rtl\""));
    }
}

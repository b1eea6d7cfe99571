//! The figures of a year: they add up, they come as files, and small ones are not public.

use std::collections::BTreeMap;

use testing::{AMAL, Backdoor, Engine, LUDMILA, MIRA, TestHouse};

use super::ground::{DESK, house};

/// Requests, filled, unfilled, minutes.
type Counts = [i64; 4];

async fn counted(backdoor: &Backdoor) -> Counts {
    let requests = |stages: &str| {
        format!("select count(*) from interpreting_request where stage in ({stages})")
    };
    let filled = "'assigned', 'held', 'recorded'";
    let all =
        "'new', 'asked_back', 'searching', 'brokered', 'assigned', 'held', 'recorded', 'unfilled'";
    let minutes = "select cast(coalesce(sum(t.minutes), 0) as bigint) from interpreting_attendance t \
                   join interpreting_assignment a on a.id = t.assignment_id \
                   join interpreting_request r on r.id = a.request_id \
                   where t.side = 'interpreter' and r.stage = 'recorded'";
    [
        backdoor.number(&requests(all)).await,
        backdoor.number(&requests(filled)).await,
        backdoor.number(&requests("'unfilled'")).await,
        backdoor.number(minutes).await,
    ]
}

/// Sums of the parts of the table.
fn sums(csv: &str) -> BTreeMap<String, Counts> {
    let mut sums: BTreeMap<String, Counts> = BTreeMap::new();
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        let (part, numbers) = (cells[0], &cells[cells.len() - 4..]);
        let sum = sums.entry(part.to_owned()).or_default();
        for (sum, number) in sum.iter_mut().zip(numbers) {
            *sum += number.trim().parse::<i64>().unwrap();
        }
    }
    sums
}

/// Labels and values of the public figures.
async fn public(house: &TestHouse, kind: &str) -> BTreeMap<String, i64> {
    let mut figures = BTreeMap::new();
    for area in &house.house.areas {
        let found = (area.figures)(house.centre.clone(), kind.to_owned()).await;
        for figure in found.unwrap() {
            figures.insert(figure.label, figure.value);
        }
    }
    figures
}

#[tokio::test]
async fn every_division_adds_up_to_what_was_asked_and_held() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let backdoor = house.backdoor().await;
        let counted = counted(&backdoor).await;
        assert!(counted.iter().all(|number| *number > 0), "{counted:?}");
        let mut amal = house.signed_in(AMAL).await;
        let page = amal
            .get(&format!("{DESK}/zahlen?jahr=2026"))
            .await
            .with_status(200);
        page.see(&format!("Anfragen {}", counted[0]));
        page.see(&format!("Besetzt {}", counted[1]));
        page.see(&format!("Niemand gefunden {}", counted[2]));
        page.see(&format!("Gesprochene Stunden {}", counted[3] / 60));
        page.see("Wen wir suchen");
        let csv = amal
            .get(&format!("{DESK}/zahlen/zahlen.csv?jahr=2026"))
            .await;
        let csv = csv.with_status(200).text();
        let sums = sums(csv.trim_start_matches('\u{feff}'));
        assert_eq!(sums.len(), 5, "{csv}");
        for (part, sum) in &sums {
            assert_eq!(*sum, counted, "{part}");
        }
        let other = amal
            .get(&format!("{DESK}/zahlen?jahr=2019"))
            .await
            .with_status(200);
        other.see("In diesem Jahr gibt es noch keine Anfrage");
    }
}

#[tokio::test]
async fn the_tables_come_as_files_for_whoever_may_read_them() {
    let house = house(Engine::Sqlite).await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    let mut mira = house.signed_in(MIRA).await;
    let page = |file: &str| format!("{DESK}/zahlen{file}");
    for (file, kind) in [
        ("", "text/html"),
        ("/zahlen.csv", "text/csv"),
        ("/zahlen.xlsx", "spreadsheet"),
    ] {
        let answer = ludmila.get(&page(file)).await.with_status(200);
        let own = answer.header("content-type").unwrap();
        assert!(own.contains(kind), "{own}");
        mira.get(&page(file)).await.with_status(404);
        let door = house.visitor().get(&page(file)).await;
        assert!(door.location().contains("/anmelden"));
    }
    let table = ludmila.get(&page("/zahlen.xlsx")).await;
    assert!(table.body.starts_with(b"PK"));
    ludmila.get(&page("/zahlen.pdf")).await.with_status(404);
    ludmila.get(&page("/andere.csv")).await.with_status(404);
}

#[tokio::test]
async fn small_numbers_are_not_public() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let backdoor = house.backdoor().await;
        let [requests, filled, _, minutes] = counted(&backdoor).await;
        let shown = public(&house, "pool").await;
        let value = |label: &str| shown.get(&format!("reports-figure-{label}")).copied();
        assert_eq!(value("requests"), Some(requests));
        assert_eq!(value("filled"), Some(filled));
        assert_eq!(value("hours"), Some(minutes / 60));
        assert!(value("languages").is_some());
        assert!(public(&house, "programme").await.is_empty());
        // Four requests are so few that somebody could be recognised.
        backdoor
            .execute("delete from interpreting_request where number > 4")
            .await;
        let shown = public(&house, "pool").await;
        assert_eq!(shown.get("reports-figure-requests"), None);
        assert_eq!(shown.get("reports-figure-languages"), None);
        backdoor.execute("delete from interpreting_request").await;
        let shown = public(&house, "pool").await;
        assert_eq!(shown.get("reports-figure-requests"), Some(&0));
    }
}

#[tokio::test]
async fn whom_to_recruit_is_worked_out_from_what_stayed_open() {
    let house = house(Engine::Sqlite).await;
    let backdoor = house.backdoor().await;
    // Nobody was found for Tigrinya, on mornings of many weeks.
    backdoor
        .execute("update interpreting_request set language = 'ti' where stage = 'unfilled'")
        .await;
    let open = "select count(*) from interpreting_request where stage = 'unfilled'";
    let open = backdoor.number(open).await;
    assert!(open > 0);
    let mut amal = house.signed_in(AMAL).await;
    let page = amal.get(&format!("{DESK}/zahlen")).await.with_status(200);
    let words = page.words().replace(['\u{2068}', '\u{2069}'], "");
    assert!(words.contains("Tigrinya"), "{words}");
    assert!(
        words.contains(&format!("von {open} offenen Anfragen besetzt worden")),
        "{words}"
    );
}

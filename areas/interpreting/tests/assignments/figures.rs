//! The figures of a year: they add up, they come as files, and small ones are not public.

use std::collections::BTreeMap;

use platform::{access::Actor, database::Entry};
use testing::{AMAL, Backdoor, Engine, LUDMILA, MIRA, Plan, TestHouse};
use values::{id::Id, subject::Subject};

use super::{
    ground::{DESK, allowance, areas, decide, house, planted},
    paper::Parrot,
};

/// Requests, filled, unfilled, minutes.
type Counts = [i64; 4];

/// Whose date went by while somebody was looked for is settled, so that what is counted does not hang on the hour.
async fn settle(backdoor: &Backdoor) {
    backdoor
        .execute(
            "update interpreting_request set stage = 'unfilled' where stage in ('new', 'asked_back', 'searching') \
             and id in (select request_id from interpreting_request_time where starts_at < '2026-11-25')",
        )
        .await;
}

/// Assignments of which both sides say that nobody came.
const MISSED: &str = "(select a.request_id from interpreting_attendance t \
                      join interpreting_assignment a on a.id = t.assignment_id where t.no_show <> '')";

async fn counted(backdoor: &Backdoor) -> Counts {
    let requests = |stages: &str, rest: &str| {
        format!("select count(*) from interpreting_request where stage in ({stages}) {rest}")
    };
    let filled = "'assigned', 'held', 'recorded'";
    let all =
        "'new', 'asked_back', 'searching', 'brokered', 'assigned', 'held', 'recorded', 'unfilled'";
    let minutes = "select cast(coalesce(sum(t.minutes), 0) as bigint) from interpreting_attendance t \
                   join interpreting_assignment a on a.id = t.assignment_id \
                   join interpreting_request r on r.id = a.request_id \
                   where t.side = 'interpreter' and r.stage = 'recorded'";
    [
        backdoor.number(&requests(all, "")).await,
        backdoor
            .number(&requests(filled, &format!("and id not in {MISSED}")))
            .await,
        backdoor.number(&requests("'unfilled'", "")).await,
        backdoor.number(minutes).await,
    ]
}

/// Sums of the parts of the table that divide the whole.
fn sums(csv: &str) -> BTreeMap<String, Counts> {
    let mut sums: BTreeMap<String, Counts> = BTreeMap::new();
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(';').collect();
        let is_whole = ["Nach Sprachformen", "Häufigste Einrichtungen"]
            .iter()
            .all(|part| cells[0] != *part);
        if cells[3].is_empty() || !is_whole {
            continue;
        }
        let sum = sums.entry(cells[0].to_owned()).or_default();
        for (sum, place) in sum.iter_mut().zip([3, 4, 5, 7]) {
            *sum += cells[place].trim().parse::<i64>().unwrap();
        }
    }
    sums
}

/// A change of nothing: what was worked out before is worked out anew.
async fn touch(house: &TestHouse) {
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let subject = Subject::new("test", Id::named("test"));
    change.commit(Entry::new("test", subject)).await.unwrap();
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
        settle(&backdoor).await;
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
        let tenths = (counted[3] + 3) / 6;
        page.see(&format!("Einsatzstunden {},{}", tenths / 10, tenths % 10));
        page.see("Wen wir suchen");
        page.see("Kleine Zahlen").see("unter \u{2068}5\u{2069}");
        let csv = amal
            .get(&format!("{DESK}/zahlen/zahlen.csv?jahr=2026"))
            .await;
        let csv = csv.with_status(200).text();
        let sums = sums(csv.trim_start_matches('\u{feff}'));
        assert_eq!(sums.len(), 6, "{csv}");
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
        let [requests, .., minutes] = counted(&backdoor).await;
        let held = "select count(*) from interpreting_request where stage in ('held', 'recorded')";
        let held = backdoor
            .number(&format!("{held} and id not in {MISSED}"))
            .await;
        let shown = public(&house, "pool").await;
        let value = |label: &str| shown.get(&format!("reports-figure-{label}")).copied();
        assert_eq!(value("requests"), Some(requests));
        assert_eq!(value("held"), Some(held));
        assert_eq!(value("hours"), Some((minutes + 30) / 60));
        let spoken = "select count(distinct language) from interpreting_request \
                      where stage not in ('unconfirmed', 'refused', 'cancelled')";
        assert_eq!(value("languages"), Some(backdoor.number(spoken).await));
        assert!(public(&house, "programme").await.is_empty());
        // Four requests are so few that somebody could be recognised.
        backdoor
            .execute("delete from interpreting_request where number > 4")
            .await;
        assert_eq!(public(&house, "pool").await, shown, "worked out once");
        touch(&house).await;
        let shown = public(&house, "pool").await;
        assert_eq!(shown.get("reports-figure-requests"), None);
        assert_eq!(shown.get("reports-figure-languages"), None);
        backdoor.execute("delete from interpreting_request").await;
        touch(&house).await;
        let shown = public(&house, "pool").await;
        assert_eq!(shown.get("reports-figure-requests"), Some(&0));
    }
}

#[tokio::test]
async fn what_it_cost_follows_the_rules_of_its_day() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let backdoor = house.backdoor().await;
        // The demonstration pays as in Heinsberg: 25 EUR for up to two hours.
        let held = backdoor
            .number(
                "select count(*) from interpreting_attendance t \
                 join interpreting_assignment a on a.id = t.assignment_id \
                 join interpreting_request r on r.id = a.request_id \
                 where t.side = 'interpreter' and t.minutes > 0 and r.stage = 'recorded'",
            )
            .await;
        let sum = values::money::Cents(held * 2_500).format(values::language::Language::German);
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&format!("{DESK}/zahlen")).await.with_status(200);
        page.see(&format!("Kosten {}", sum.replace('\u{a0}', " ")));
        assert!(held > 0);
        // Rules that name no allowance have no price.
        backdoor
            .execute(
                "update interpreting_rule_set \
                 set document = replace(document, '\"allowance\"', '\"unpublished\"')",
            )
            .await;
        touch(&house).await;
        let page = amal.get(&format!("{DESK}/zahlen")).await.with_status(200);
        page.see("Kosten nicht berechenbar")
            .see("keine Aufwandsentschädigung");
    }
}

#[tokio::test]
async fn the_report_for_the_council_says_nothing_small() {
    let house = planted(Plan::new(Engine::Sqlite, areas).with_typesetter(Parrot)).await;
    let mut ludmila = house.signed_in(LUDMILA).await;
    let mut mira = house.signed_in(MIRA).await;
    let page = |file: &str| format!("{DESK}/zahlen/{file}?jahr=2026");
    let inside = ludmila.get(&page("bericht.pdf")).await.with_status(200);
    let outside = ludmila.get(&page("bericht-rat.pdf")).await.with_status(200);
    for paper in [&inside, &outside] {
        assert_eq!(paper.header("content-type"), Some("application/pdf"));
        for words in [
            "Jahresbericht 2026",
            "Zusammen 2026",
            "Zusammen 2025",
            "Arabisch",
        ] {
            let text = paper.text().replace(['\u{2068}', '\u{2069}'], "");
            assert!(text.contains(words), "{words}: {text}");
        }
    }
    let rows = |page: &testing::Page| -> Vec<Vec<String>> {
        let text = page.text();
        let data = text.strip_prefix("%PDF letter ").unwrap();
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        serde_json::from_value(data["table"]["rows"].clone()).unwrap()
    };
    let is_small = |cell: &String| {
        cell.parse::<u32>()
            .is_ok_and(|number| (1..5).contains(&number))
    };
    let small = |rows: &[Vec<String>]| rows.iter().flat_map(|row| &row[1..3]).any(is_small);
    assert!(small(&rows(&inside)), "there is something to keep");
    assert!(!small(&rows(&outside)), "{:?}", rows(&outside));
    for institution in ["Grundschule am Kanal", "Wohnungsamt", "Kita Sonnenblume"] {
        assert!(!outside.text().contains(institution), "{institution}");
    }
    mira.get(&page("bericht.pdf")).await.with_status(404);
}

#[tokio::test]
async fn whom_to_recruit_is_worked_out_from_what_stayed_open() {
    let house = house(Engine::Sqlite).await;
    let backdoor = house.backdoor().await;
    settle(&backdoor).await;
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
    let of_them = match open {
        1 => "die eine unbesetzte Anfrage".to_owned(),
        _ => format!("Von {open} unbesetzten Anfragen"),
    };
    assert!(words.contains(&of_them), "{words}");
}

#[tokio::test]
async fn how_small_a_number_may_be_is_the_centres_to_say() {
    let house = house(Engine::Sqlite).await;
    house
        .backdoor()
        .await
        .execute("delete from interpreting_request where number > 4")
        .await;
    for (few, shown) in [(5, false), (1, true)] {
        decide(&house, |rules| rules["few"] = few.into()).await;
        touch(&house).await;
        let figures = public(&house, "pool").await;
        let requests = figures.get("reports-figure-requests");
        assert_eq!(requests.is_some(), shown, "{few} {figures:?}");
    }
}

#[tokio::test]
async fn ways_that_are_paid_apart_are_named_beside_the_cost() {
    for (way, is_apart) in [("included", false), ("ticket", true)] {
        let house = house(Engine::Sqlite).await;
        decide(&house, |rules| {
            rules["allowance"] = allowance();
            rules["allowance"]["travel_cost"] = way.into();
        })
        .await;
        house
            .backdoor()
            .await
            .execute("update interpreting_rule_set set valid_from = '2026-01-01'")
            .await;
        let mut amal = house.signed_in(AMAL).await;
        let page = amal.get(&format!("{DESK}/zahlen")).await.with_status(200);
        let said = page.words().contains("in den Kosten nicht enthalten");
        assert_eq!(said, is_apart, "{way}");
    }
}

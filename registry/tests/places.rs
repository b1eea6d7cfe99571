//! Places, walked through as people do: by the router, on every engine at hand.

use platform::area::Area;
use registry::{organisations, places};
use testing::{AMAL, BRANDT, Engine, LUDMILA, NILS, Part, TestHouse, Visitor, count_queries};
use values::{id::Id, subject::Subject};

const LIST: &str = "/dortmund/intern/orte";
const NEW: &str = "/dortmund/intern/orte/neu";
const DISTRICTS: &str = "/dortmund/intern/orte/bezirke";
const BOUNDARIES: &str = "/dortmund/intern/orte/bezirke/grenzen";
/// Invented areas in the shape of `fb62-stadtbezirke`.
const EXAMPLE: &str = include_str!("../data/districts_example.geojson");

fn areas() -> Vec<Area> {
    vec![organisations::area(), places::area()]
}

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, areas).await
}

async fn add(visitor: &mut Visitor, fields: &[(&str, &str)]) -> String {
    let page = visitor.post(NEW, fields).await.with_status(303);
    page.location().to_owned()
}

async fn import(visitor: &mut Visitor, geojson: &str) -> testing::Page {
    let file = Part::File("file", "bezirke.geojson", geojson.as_bytes());
    visitor
        .post_parts(BOUNDARIES, &[Part::Text("source", "Prüfquelle"), file])
        .await
}

#[tokio::test]
async fn a_place_is_found_with_its_district_and_how_far_it_is() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        import(&mut amal, EXAMPLE).await.with_status(303);
        let page = amal.get(DISTRICTS).await.with_status(200);
        page.see("Innenstadt-Nord")
            .see("Prüfquelle")
            .see("Grenze vom \u{2068}24. November 2026\u{2069}");
        let address = add(
            &mut amal,
            &[
                ("name", "Bürgersaal"),
                ("street", "Musterhof 3"),
                ("postcode", "44145"),
                ("town", "Dortmund"),
                ("access", "step_free"),
                ("access", "hearing"),
            ],
        )
        .await;
        let page = amal.get(&address).await.with_status(200);
        page.see("Musterhof 3, 44145 Dortmund")
            .see("Innenstadt-Nord")
            .see("stufenlos erreichbar")
            .see("GeoNames");
        assert!(
            page.text()
                .contains("<circle class=\"district-map__place\"")
        );
        let exact = [("name", "Genau hier"), ("lat", "51,482"), ("lon", "7.505")];
        let exact = add(&mut amal, &exact).await;
        amal.get(&exact).await.see("Hörde").see_no("GeoNames");
        let page = amal
            .get(&format!(
                "{LIST}?von=44135&sortierung=entfernung&zugang=step_free"
            ))
            .await;
        page.see("Bürgersaal").see("1,8 km").see_no("Genau hier");
        amal.get(&format!("{LIST}?suche=buergersal"))
            .await
            .see("Bürgersaal");
        let wrong = [("name", "X"), ("lat", "91"), ("postcode", "1")];
        let page = amal.post(NEW, &wrong).await.with_status(422);
        page.see("Grad").see("fünf Ziffern");
        let half = [("name", "X"), ("lat", "51,5")];
        let page = amal.post(NEW, &half).await.with_status(422);
        page.see("Bitte füllen Sie dieses Feld aus");
    }
}

/// What must never be read by who may not know it.
const SECRETS: [&str; 6] = [
    "Geheimweg",
    "44263",
    "Klingelsecret",
    "Notizsecret",
    "7.4951",
    "51.4907",
];

async fn protected(amal: &mut Visitor) -> String {
    import(amal, EXAMPLE).await.with_status(303);
    let fields = [
        ("name", "Schutzhaus Linde"),
        ("street", "Geheimweg 99"),
        ("postcode", "44263"),
        ("town", "Dortmund"),
        ("lat", "51.4907"),
        ("lon", "7.4951"),
        ("access", "lift"),
        ("access_notes", "Klingelsecret"),
        ("notes", "Notizsecret"),
        ("protected_since", "2026-01-01"),
    ];
    add(amal, &fields).await
}

#[tokio::test]
async fn the_address_of_a_protected_place_is_nowhere_for_who_may_not_know_it() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let address = protected(&mut amal).await;
        for person in [AMAL, LUDMILA] {
            let mut visitor = house.signed_in(person).await;
            for path in [
                LIST.to_owned(),
                format!("{LIST}?von=44135&sortierung=entfernung"),
                format!("{LIST}.json?von=44135"),
                format!("{LIST}.csv"),
                address.clone(),
                format!("{address}.json"),
                "/dortmund/intern/protokoll".to_owned(),
                DISTRICTS.to_owned(),
            ] {
                let page = visitor.get(&path).await;
                for secret in SECRETS {
                    // The list's own search field may repeat what was asked.
                    page.see_no(secret);
                }
            }
            visitor
                .get(LIST)
                .await
                .see("Schutzhaus Linde")
                .see("Anschrift geschützt")
                .see_no(" km");
            visitor
                .get(&format!("{address}/bearbeiten"))
                .await
                .with_status(404);
            let stolen = [("name", "Schutzhaus Linde"), ("protected_since", "")];
            visitor
                .post(&format!("{address}/bearbeiten"), &stolen)
                .await
                .with_status(404);
        }
        let id: Id = address.rsplit('/').next().unwrap().parse().unwrap();
        let subject = Subject::new("place", id);
        let link = house.house.subject(&house.centre, &subject).await;
        assert_eq!(link.unwrap().unwrap().title, "Schutzhaus Linde");
        let log = house
            .backdoor()
            .await
            .texts("select details from audit_entry")
            .await
            .join("\n");
        assert!(SECRETS.iter().all(|secret| !log.contains(secret)), "{log}");
    }
}

#[tokio::test]
async fn neither_search_nor_filters_nor_the_workbook_tell_where_a_protected_place_is() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut visitor = house.signed_in(AMAL).await;
        protected(&mut visitor).await;
        for query in [
            "suche=Geheimweg",
            "suche=44263",
            "bezirk=H%C3%B6rde",
            "zugang=lift",
        ] {
            visitor
                .get(&format!("{LIST}?{query}"))
                .await
                .see_no("Schutzhaus");
        }
        let book = visitor.get(&format!("{LIST}.xlsx")).await.with_status(200);
        let mut book: calamine::Xlsx<_> =
            calamine::Reader::new(std::io::Cursor::new(book.body.to_vec())).unwrap();
        let sheets = calamine::Reader::worksheets(&mut book);
        let words = format!("{sheets:?}");
        assert!(words.contains("Schutzhaus"), "{words}");
        for secret in SECRETS {
            assert!(!words.contains(secret), "{words}");
        }
    }
}

#[tokio::test]
async fn whoever_holds_the_right_sees_and_changes_a_protected_place() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        let address = protected(&mut amal).await;
        let mut brandt = house.signed_in(BRANDT).await;
        brandt.get(&address).await.see("Geheimweg 99").see("Hörde");
        brandt
            .get(&format!("{LIST}?suche=Geheimweg"))
            .await
            .see("Schutzhaus");
        let edit = format!("{address}/bearbeiten");
        let form = brandt
            .get(&edit)
            .await
            .form(&edit)
            .fill("protected_since", "");
        brandt.send(&form).await.with_status(303);
        amal.get(&address).await.see("Geheimweg 99");
    }
}

#[tokio::test]
async fn boundaries_are_taken_over_whole_or_not_at_all() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        amal.post(DISTRICTS, &[("name", "Hörde")])
            .await
            .with_status(303);
        amal.post(DISTRICTS, &[("name", " hörde ")])
            .await
            .with_status(422)
            .see("gibt es schon");
        amal.post(DISTRICTS, &[("name", "")]).await.with_status(422);
        // The last area lies elsewhere: metres instead of degrees.
        let broken = EXAMPLE.replacen("\"coordinates\": [[[7.3", "\"coordinates\": [[[393000.3", 1);
        assert_ne!(broken, EXAMPLE);
        import(&mut amal, &broken)
            .await
            .with_status(422)
            .see("nicht in Nordrhein-Westfalen");
        import(&mut amal, "{\"type\":\"Point\"}")
            .await
            .with_status(422)
            .see("keine GeoJSON-Datei");
        import(&mut amal, &"[".repeat(100_000))
            .await
            .with_status(422);
        let backdoor = house.backdoor().await;
        assert_eq!(
            backdoor.texts("select name from place_district").await,
            ["Hörde"]
        );
        import(&mut amal, EXAMPLE).await.with_status(303);
        import(&mut amal, EXAMPLE).await.with_status(303);
        let names = backdoor
            .texts("select name from place_district where outline is not null")
            .await;
        assert_eq!(names.len(), 12);
    }
}

#[tokio::test]
async fn whoever_only_reads_changes_nothing_and_whoever_may_not_read_finds_nothing() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        ludmila
            .get(LIST)
            .await
            .with_status(200)
            .see("Noch ist kein Ort eingetragen");
        ludmila.post(NEW, &[("name", "X")]).await.with_status(404);
        ludmila
            .post(DISTRICTS, &[("name", "X")])
            .await
            .with_status(404);
        ludmila.get(BOUNDARIES).await.with_status(404);
        let mut nils = house.signed_in(NILS).await;
        for path in [LIST, DISTRICTS, "/dortmund/intern/orte.json"] {
            nils.get(path).await.with_status(404);
        }
    }
}

#[tokio::test]
async fn a_longer_list_asks_the_database_no_more_often() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let mut amal = house.signed_in(AMAL).await;
        add(&mut amal, &[("name", "Ort 0")]).await;
        // The first count may miss statements whose kind was never counted before.
        count_queries(amal.get(LIST)).await;
        let (_, few) = count_queries(amal.get(LIST)).await;
        for n in 1..30 {
            add(
                &mut amal,
                &[("name", &format!("Ort {n}")), ("access", "lift")],
            )
            .await;
        }
        amal.get(LIST).await;
        let (page, many) = count_queries(amal.get(LIST)).await;
        page.see("\u{2068}30\u{2069} Orte");
        assert_eq!(few, many);
    }
}

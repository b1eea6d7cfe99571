//! Finding people: the list, the files, what other areas ask.

use calcard::vcard::VCard;
use registry::people::{self, Details, Direction, Function, FunctionKind, Skill};
use testing::{AMAL, Engine, LUDMILA, count_queries};
use values::id::Id;

use crate::desk::{LIST, add, areas, named, page_of, reads};

fn speaking(given: &str, family: &str, tags: &[&str]) -> Details {
    let languages = tags.iter().map(|tag| Skill {
        tag: (*tag).to_owned(),
        variety: String::new(),
        direction: Direction::Both,
        level: None,
        verified_on: None,
        verified_by: String::new(),
    });
    Details {
        languages: languages.collect(),
        functions: vec![Function {
            kind: FunctionKind::Volunteer,
            from_on: values::day::parse("2024-01-01").unwrap(),
            until_on: None,
        }],
        ..named(given, family)
    }
}

#[tokio::test]
async fn people_are_found_in_any_spelling_and_filtered_by_language_and_function() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        add(&house, speaking("Jürgen", "Müller", &["tr"])).await;
        add(&house, speaking("Олена", "Шевченко", &["uk", "ru"])).await;
        add(&house, speaking("Łucja", "Wójcik", &["pl"])).await;
        add(&house, named("Nour", "Al-Ahmad")).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        for (query, name) in [
            ("suche=mueller", "Müller, Jürgen"),
            ("suche=Mulelr", "Müller, Jürgen"),
            ("suche=wojcik+lucja", "Wójcik, Łucja"),
            (
                "suche=%D1%88%D0%B5%D0%B2%D1%87%D0%B5%D0%BD%D0%BA%D0%BE",
                "Шевченко",
            ),
            ("spricht=ru", "Шевченко"),
            ("suche=P-4", "Al-Ahmad, Nour"),
        ] {
            let page = ludmila
                .get(&format!("{LIST}?{query}"))
                .await
                .with_status(200);
            page.see(name).see("Eine Person");
        }
        let page = ludmila.get(&format!("{LIST}?funktion=volunteer")).await;
        page.see_no("Al-Ahmad");
        reads(&page, "3 Personen");
        ludmila
            .get(&format!("{LIST}?suche=xyzxyz"))
            .await
            .see("Niemand passt");
        let page = ludmila.get(LIST).await;
        let words = page.words();
        let place = |name: &str| words.find(name).unwrap();
        assert!(place("Al-Ahmad") < place("Müller") && place("Müller") < place("Wójcik"));
        reads(&page, "4 Personen");
    }
}

#[tokio::test]
async fn every_letter_of_din_91379_comes_back_from_the_database_and_is_found() {
    let rows = include_str!("../../../values/tests/data/din91379_search_form.tsv").lines();
    let letters: Vec<String> = rows
        .map(|row| {
            let points = row.split('\t').next().unwrap().split(' ');
            let chars = points.map(|point| u32::from_str_radix(point, 16).unwrap());
            chars.map(|point| char::from_u32(point).unwrap()).collect()
        })
        .collect();
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let actor = house.actor(AMAL).await;
        for some in letters.chunks(30) {
            let name = people::name(&format!("X{}x", some.concat())).unwrap();
            let id = add(&house, named("Probe", &name)).await;
            let found = people::find(&house.centre, &actor, id).await.unwrap();
            assert_eq!(found.details.family_name, name);
            let plain = values::text::fold(&name);
            for query in [&name, &plain] {
                let found = people::search(&house.centre, &actor, query, 5)
                    .await
                    .unwrap();
                assert!(found.iter().any(|person| person.id == id), "{query}");
            }
        }
    }
}

#[tokio::test]
async fn the_list_leaves_as_a_file_with_what_was_filtered_and_without_formulas() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        add(&house, speaking("-Anna", "+Weiß", &["pl"])).await;
        add(&house, speaking("Otto", "Fremd", &["tr"])).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        let page = ludmila.get(&format!("{LIST}?spricht=pl")).await;
        let links = [page.links(".csv"), page.links(".xlsx")].concat();
        assert_eq!(links.len(), 2);
        let csv = ludmila.get(&links[0]).await.with_status(200).text();
        assert!(
            csv.contains("'-Anna;'+Weiß") && csv.contains("Polnisch"),
            "{csv}"
        );
        assert!(!csv.contains("Fremd"));
        let book = ludmila.get(&links[1]).await.with_status(200);
        assert_eq!(book.body[..2], *b"PK");
        let json = ludmila.get(&format!("{LIST}.json?spricht=pl")).await.text();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["total"], 1);
        assert_eq!(json["people"][0]["languages"][0], "pl");
    }
}

#[tokio::test]
async fn somebody_leaves_as_data_and_as_a_card_for_an_address_book() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let id = add(&house, speaking("Łucja", "Wójcik", &["pl"])).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        let page = page_of(id);
        let json = ludmila
            .get(&format!("{page}.json"))
            .await
            .with_status(200)
            .text();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["family_name"], "Wójcik");
        assert_eq!(json["functions"][0]["from"], "2024-01-01");
        let card = ludmila.get(&format!("{page}.vcf")).await.with_status(200);
        assert!(
            card.header("content-disposition")
                .unwrap()
                .contains("P-1.vcf")
        );
        assert!(card.text().contains("FN:Łucja Wójcik"));
        let text = card.text();
        VCard::parse(&text).unwrap();
    }
}

#[tokio::test]
async fn a_page_of_the_list_costs_the_same_with_one_person_and_with_forty() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        add(&house, speaking("Anna", "Alt", &["tr"])).await;
        let mut ludmila = house.signed_in(LUDMILA).await;
        let address = format!("{LIST}?suche=a");
        let cost = async |visitor: &mut testing::Visitor| {
            visitor.get(&address).await.with_status(200);
            let (page, queries) = count_queries(visitor.get(&address)).await;
            page.with_status(200);
            queries
        };
        let before = cost(&mut ludmila).await;
        for number in 0..40 {
            let name = format!("Alt{}", "b".repeat(number));
            add(&house, speaking("Anna", &name, &["tr", "ar"])).await;
        }
        assert_eq!(cost(&mut ludmila).await, before);
        assert!(before <= 6, "{before}");
    }
}

#[tokio::test]
async fn another_process_sees_who_was_entered_changed_and_erased_here() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let other = house.next_door().await;
        let actor = house.actor(AMAL).await;
        let search = async |words: &str| {
            other.centre.database.refresh_revision().await.unwrap();
            let found = people::search(&other.centre, &actor, words, 5)
                .await
                .unwrap();
            found.len()
        };
        let anna = add(&house, named("Anna", "Alt")).await;
        assert_eq!(search("Alt").await, 1);
        let platform::area::PersonalData::Kept { erase, .. } = people::area().personal_data else {
            panic!("people are kept");
        };
        let whom = platform::area::Concerned {
            account: None,
            person: Some(anna),
        };
        erase(house.centre.clone(), whom).await.unwrap();
        add(&house, named("Berta", "Neu")).await;
        assert_eq!(search("Alt").await, 0);
        assert_eq!(search("Neu").await, 1);
    }
}

#[tokio::test]
async fn other_areas_ask_for_names_and_languages_of_many_at_once() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let anna = add(&house, speaking("Anna", "Alt", &["tr"])).await;
        let otto = add(&house, speaking("Otto", "Ohne", &["ar", "fr"])).await;
        let actor = house.actor(AMAL).await;
        let ids = [anna, otto, Id::named("nobody")];
        let names = people::names_of(&house.centre, &actor, &ids).await.unwrap();
        assert_eq!(names.len(), 2);
        assert_eq!(names[&anna], "Anna Alt");
        let languages = people::languages_of(&house.centre, &actor, &ids)
            .await
            .unwrap();
        assert_eq!(languages[&otto].len(), 2);
        let ids = [anna, otto];
        let asked = people::names_of(&house.centre, &actor, &ids);
        let (names, queries) = count_queries(asked).await;
        assert_eq!((names.unwrap().len(), queries), (2, 0));
    }
}

//! Entering and changing people.

use registry::people::{self, Details};
use testing::{AMAL, BRANDT, Engine, LUDMILA, MIRA, NILS};
use values::id::Id;

use crate::desk::{self, LIST, NEW, add, areas, named, page_of};

const YILDIZ: &[(&str, &str)] = &[
    ("given_name", "Yıldız"),
    ("family_name", "Çelik"),
    ("street", "Beispielstraße 1"),
    ("postcode", "44145"),
    ("town", "Dortmund"),
    ("contact_language", "tr"),
    ("contact_way", "mobile"),
    ("channel-0-kind", "mobile"),
    ("channel-0-value", "0176 04069001"),
    ("channel-0-note", "abends"),
    ("channel-1-kind", "mail"),
    ("channel-1-value", "y.celik@ki.example"),
    ("function-0-kind", "volunteer"),
    ("function-0-from", "2024-03-01"),
    ("function-1-kind", "contact"),
    ("function-1-from", "2020-01-01"),
    ("function-1-until", "2023-12-31"),
    ("language-0-tag", "kmr"),
    ("language-0-variety", "Botan"),
    ("language-0-direction", "into_german"),
    ("language-0-level", "C1"),
    ("language-0-verified_on", "2024-02-20"),
    ("language-0-verified_by", "VHS Dortmund"),
];

#[tokio::test]
async fn somebody_is_entered_with_all_one_knows_and_stands_on_their_page() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        amal.get(LIST)
            .await
            .with_status(200)
            .see("Noch ist niemand");
        amal.get(NEW)
            .await
            .with_status(200)
            .see("Religion erfassen wir nicht");
        let page = desk::enter(&mut amal, YILDIZ).await;
        for words in [
            "Yıldız Çelik",
            "P-1",
            "44145 Dortmund",
            "Türkisch",
            "y.celik@ki.example",
            "0176 04069001",
            "abends",
            "Kurdisch (Kurmancî)",
            "Botan",
            "ins Deutsche",
            "C1",
            "VHS Dortmund",
            "ehrenamtlich engagiert: seit 1. März 2024",
            "Ansprechperson: 1. Januar 2020 bis 31. Dezember 2023",
            "beendet",
            "Die Person ist eingetragen.",
        ] {
            desk::reads(&page, words);
        }
        // Opened again, the form says what was kept; sent unchanged, it stays so.
        let editing = page.links("/bearbeiten").remove(0);
        let form = amal.get(&editing).await.with_status(200).form(&editing);
        assert_eq!(form.text("channel-0-value"), "0176 04069001");
        assert_eq!(form.text("language-0-direction"), "into_german");
        let changed = form.fill("town", "Lünen").fill("channel-1-value", "");
        let page = amal.send(&changed).await;
        let page = amal.get(page.location()).await.with_status(200);
        page.see("44145 Lünen").see_no("y.celik@ki.example");
        page.see("Botan");
    }
}

#[tokio::test]
async fn mistakes_stand_beside_their_fields_and_what_was_typed_is_kept() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let typed = [
            ("given_name", "Yıldız"),
            ("postcode", "1"),
            ("channel-0-kind", "mail"),
            ("channel-0-value", "nobody@"),
            ("function-0-kind", "staff"),
            ("function-0-from", "31.02.2024"),
        ];
        let page = amal.post(NEW, &typed).await.with_status(422);
        page.see("fünf Ziffern").see("Diesen Tag gibt es nicht");
        let form = page.form(NEW);
        for (name, text) in typed {
            assert_eq!(form.text(name), text);
        }
        // A further row is no mistake and loses nothing.
        let page = amal
            .send(&form.tick("more", "channel"))
            .await
            .with_status(200);
        let form = page.form(NEW);
        assert_eq!(form.text("channel-0-value"), "nobody@");
        assert_eq!(form.text("channel-2-value"), "");
        amal.post(NEW, &[("given_name", "<script>")])
            .await
            .with_status(422)
            .see("Zeichen, das in keinem Namen");
        amal.post(NEW, &[])
            .await
            .with_status(422)
            .see("mindestens einen Namen");
        amal.get(LIST).await.see("Noch ist niemand");
    }
}

#[tokio::test]
async fn somebody_similar_is_shown_beside_the_form_and_can_be_overridden() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        desk::enter(&mut amal, YILDIZ).await;
        let twin = [
            ("given_name", "Yildiz"),
            ("family_name", "Tschelik"),
            ("postcode", "44145"),
            ("channel-0-kind", "phone"),
            ("channel-0-value", "+49 176 04069001"),
        ];
        let page = amal.post(NEW, &twin).await.with_status(422);
        page.see("Eine Person sieht ähnlich aus")
            .see("dieselbe Nummer");
        let form = page.form(NEW);
        assert_eq!(form.text("family_name"), "Tschelik");
        let answer = amal.send(&form.tick("anyway", "yes")).await;
        let page = amal.get(answer.location()).await.with_status(200);
        page.see("P-2").see("Eine Person sieht ähnlich aus");
        // Whoever was known to be alike is not asked about again with the next change.
        let editing = page.links("/bearbeiten").remove(0);
        let form = amal.get(&editing).await.form(&editing);
        amal.send(&form.fill("town", "Hamm")).await.location();
    }
}

#[tokio::test]
async fn whoever_saves_an_older_state_is_told_and_may_decide() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut amal = house.signed_in(AMAL).await;
        let id = add(&house, named("Rahim", "Namunah")).await;
        let editing = format!("{}/bearbeiten", page_of(id));
        let old = amal.get(&editing).await.form(&editing);
        house.wait(chrono::TimeDelta::minutes(1));
        let mut amal = house.signed_in(AMAL).await;
        amal.send(&old.clone().fill("town", "Hamm"))
            .await
            .location();
        let page = amal.send(&old.fill("town", "Unna")).await.with_status(409);
        page.see("inzwischen geändert");
        let form = page.form(&editing);
        assert_eq!(form.text("town"), "Unna");
        amal.send(&form).await.location();
        amal.get(&page_of(id)).await.see("Unna");
    }
}

#[tokio::test]
async fn an_account_belongs_to_one_person() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let account = house.account(NILS).await;
        let details = Details {
            account: Some(account),
            ..named("Nils", "Overbeck")
        };
        let nils = add(&house, details).await;
        let found = people::of_account(&house.centre, account).await.unwrap();
        assert_eq!(found.map(|person| person.id), Some(nils));
        let mut amal = house.signed_in(AMAL).await;
        let account = account.to_string();
        let typed = [("given_name", "Otto"), ("account", account.as_str())];
        let page = amal.post(NEW, &typed).await.with_status(422);
        page.see("gehört schon zu einer anderen Person");
        let door = house.backdoor().await;
        add(&house, named("Otto", "Anders")).await;
        let twice = "update person set account_id = \
                     (select account_id from person where account_id is not null)";
        assert!(door.refuses(twice).await);
    }
}

#[tokio::test]
async fn who_may_see_people_and_who_may_change_them() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let id = add(&house, named("Selam", "Tesfa")).await;
        let page = page_of(id);
        for (person, reads, edits) in [
            (AMAL, 200, 200),
            (BRANDT, 200, 404),
            (LUDMILA, 200, 404),
            (NILS, 404, 404),
            (MIRA, 404, 404),
        ] {
            let mut visitor = house.signed_in(person).await;
            visitor.get(LIST).await.with_status(reads);
            visitor.get(&page).await.with_status(reads);
            for end in [".json", ".vcf"] {
                visitor
                    .get(&format!("{page}{end}"))
                    .await
                    .with_status(reads);
                let list = format!("{LIST}.json");
                visitor.get(&list).await.with_status(reads);
            }
            visitor.get(NEW).await.with_status(edits);
            visitor
                .get(&format!("{page}/bearbeiten"))
                .await
                .with_status(edits);
            visitor
                .get(&format!("{page}/zusammenlegen"))
                .await
                .with_status(edits);
        }
        let mut amal = house.signed_in(AMAL).await;
        let nobody = page_of(Id::named("nobody"));
        amal.get(&nobody).await.with_status(404);
        amal.get(&format!("{page}.exe")).await.with_status(404);
        amal.get(&format!("{LIST}/unsinn")).await.with_status(404);
    }
}

#[tokio::test]
async fn a_number_is_given_once_even_when_many_are_entered_at_the_same_time() {
    for engine in Engine::all() {
        let house = testing::house(engine, areas).await;
        let mut tasks = tokio::task::JoinSet::new();
        for number in 0..16 {
            let centre = house.centre.clone();
            tasks.spawn(async move {
                let actor = platform::access::Actor::machine("test");
                let name = format!("Name{}", "a".repeat(number + 1));
                people::add(&centre, &actor, named("Eins", &name))
                    .await
                    .unwrap()
            });
        }
        let ids = tasks.join_all().await;
        let actor = house.actor(AMAL).await;
        let found = people::list(&house.centre, &actor, &ids).await.unwrap();
        let mut numbers: Vec<i64> = found.values().map(|person| person.number).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    }
}

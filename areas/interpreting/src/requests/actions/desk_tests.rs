use platform::{Error, access::Actor};
use registry::calendar::time::Wall;
use testing::{AMAL, BRANDT, Engine, LUDMILA, TestHouse};
use values::{id::Id, language::Language};

use super::*;
use crate::{
    pool::{Medium, Mode},
    requests::{
        model::{Asker, GenderWish, Need},
        store::NewRequest,
    },
};

/// Rounds of the race on each engine.
const ROUNDS: usize = 20;

async fn house(engine: Engine) -> TestHouse {
    testing::house(engine, || {
        let mut all = registry::areas();
        all.extend(crate::areas());
        all
    })
    .await
}

async fn request(house: &TestHouse, stage: Stage) -> Id {
    let new = NewRequest {
        mode: Mode::Placing,
        stage,
        asker: Asker {
            organisation: None,
            institution: "Nordschule".to_owned(),
            kind: "school".to_owned(),
            name: "Petra Kanarek".to_owned(),
            email: "sekretariat@nordschule.example".to_owned(),
            phone: "0231 5550101".to_owned(),
            language: Language::Turkish,
        },
        need: Need {
            language: "ar".to_owned(),
            variety: String::new(),
            substitutes: vec!["apc".to_owned()],
            occasion: "parent_talk".to_owned(),
            medium: Medium::Place,
            place: "Schulstraße 1".to_owned(),
            postcode: "44145".to_owned(),
            town: "Dortmund".to_owned(),
            district: None,
            gender: GenderWish::None,
            file_number: "A-1".to_owned(),
            note: "Kanarienhinweis".to_owned(),
            priority: 0,
            preferred: None,
        },
        times: vec![Wall {
            start: "2026-12-15T09:30:00".parse().unwrap(),
            minutes: 60,
        }],
        judged: crate::requests::Judged::default(),
        fund: None,
        series: None,
    };
    let change = house.centre.change(&Actor::machine("test")).await.unwrap();
    let kept = store::insert(&change, &new).await.unwrap();
    let done = change.commit(entry("requests-asked", &kept, stage)).await;
    done.unwrap();
    kept.id
}

async fn stage_of(house: &TestHouse, id: Id) -> Stage {
    let found = store::find(house.centre.database.read(), id).await;
    found.unwrap().stage
}

#[tokio::test]
async fn of_two_coordinators_who_decide_at_once_one_wins_and_the_other_is_told() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let (amal, brandt) = (house.actor(AMAL).await, house.actor(BRANDT).await);
        for _ in 0..ROUNDS {
            let id = request(&house, Stage::New).await;
            let both = tokio::join!(
                check(&house.centre, &amal, id),
                check(&house.centre, &brandt, id),
            );
            is_won_once(both, "refused-requests-searching");
            assert_eq!(stage_of(&house, id).await, Stage::Searching);
            let reason = "requests-reason-subject";
            let both = tokio::join!(
                refuse(&house.centre, &amal, id, reason, ""),
                refuse(&house.centre, &brandt, id, reason, ""),
            );
            is_won_once(both, "refused-requests-refused");
            assert_eq!(stage_of(&house, id).await, Stage::Refused);
            let steps = store::steps(house.centre.database.read(), id).await;
            assert_eq!(steps.unwrap().len(), 2);
        }
    }
}

fn is_won_once((one, other): (Result<()>, Result<()>), told: &str) {
    assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
    for lost in [one, other] {
        if let Err(cause) = lost {
            let is_told = matches!(&cause, Error::Refused(no) if no.key == told);
            assert!(is_told, "{cause:?}");
        }
    }
}

#[tokio::test]
async fn each_step_is_told_in_the_language_the_institution_reads_and_without_notes() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let amal = house.actor(AMAL).await;
        let id = request(&house, Stage::New).await;
        let centre = &house.centre;
        ask_back(centre, &amal, id, "Kaç kişi geliyor?")
            .await
            .unwrap();
        check(centre, &amal, id).await.unwrap();
        let nobody = "requests-reason-nobody-free";
        give_up(centre, &amal, id, nobody, "").await.unwrap();
        reopen(centre, &amal, id).await.unwrap();
        refuse(centre, &amal, id, "requests-reason-territory", "Üzgünüz")
            .await
            .unwrap();
        house.work().await;
        let letters = house.letters();
        let mut subjects: Vec<String> = letters.iter().map(testing::Mail::subject).collect();
        subjects.sort();
        assert_eq!(
            subjects,
            [
                "Talep 1: arıyoruz",
                "Talep 1: bir sorumuz var",
                "Talep 1: kimseyi bulamadık",
                "Talep 1: ne yazık ki üstlenemiyoruz",
                "Talep 1: yeniden arıyoruz",
            ]
        );
        let said = |words: &str| letters.iter().any(|letter| letter.text.contains(words));
        assert!(said("Kaç kişi geliyor?") && said("Yer, bölgemizin dışında."));
        for letter in &letters {
            for canary in ["Kanarienhinweis", "5550101", "Schulstraße", "A-1"] {
                assert!(!letter.text.contains(canary) && !letter.html.contains(canary));
            }
        }
    }
}

#[tokio::test]
async fn whoever_may_not_coordinate_does_nothing_and_reasons_come_from_the_list() {
    let house = house(Engine::Sqlite).await;
    let id = request(&house, Stage::New).await;
    let centre = &house.centre;
    let ludmila = house.actor(LUDMILA).await;
    let reason = "requests-reason-subject";
    for done in [
        check(centre, &ludmila, id).await,
        ask_back(centre, &ludmila, id, "Wer?").await,
        refuse(centre, &ludmila, id, reason, "").await,
        take(centre, &ludmila, id).await,
        set_fund(centre, &ludmila, id, None).await,
        set_priority(centre, &ludmila, id, 1).await,
    ] {
        assert!(matches!(done, Err(Error::NotFound)), "{done:?}");
    }
    let amal = house.actor(AMAL).await;
    let wrong = refuse(centre, &amal, id, "requests-reason-not-needed", "").await;
    assert!(matches!(wrong, Err(Error::Refused(_))), "{wrong:?}");
    let silent = ask_back(centre, &amal, id, "  ").await;
    assert!(matches!(silent, Err(Error::Invalid(_))), "{silent:?}");
    assert_eq!(stage_of(&house, id).await, Stage::New);
}

#[tokio::test]
async fn a_coordinator_takes_a_request_on_and_says_how_urgent_it_is_and_who_pays() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let amal = house.actor(AMAL).await;
        let id = request(&house, Stage::New).await;
        let fund = Id::named("fund");
        take(&house.centre, &amal, id).await.unwrap();
        set_priority(&house.centre, &amal, id, 2).await.unwrap();
        set_fund(&house.centre, &amal, id, Some(fund))
            .await
            .unwrap();
        let kept = store::find(house.centre.database.read(), id).await.unwrap();
        assert_eq!(kept.handled_by, amal.account);
        assert_eq!(kept.need.priority, 2);
        assert_eq!(kept.fund, Some(fund));
        let none = set_priority(&house.centre, &amal, id, 3).await;
        assert!(matches!(none, Err(Error::Refused(_))));
    }
}

#[tokio::test]
async fn what_is_due_is_on_the_coordinators_list_until_somebody_is_found() {
    for engine in Engine::all() {
        let house = house(engine).await;
        let amal = house.actor(AMAL).await;
        let id = request(&house, Stage::New).await;
        let due = registry::deadlines::list_due(&house.centre, &amal)
            .await
            .unwrap();
        assert_eq!(due.len(), 1);
        assert_eq!(due[0].text_key, "requests-deadline-check");
        check(&house.centre, &amal, id).await.unwrap();
        let keys = house
            .backdoor()
            .await
            .texts("select text_key from deadline")
            .await;
        assert_eq!(keys, ["requests-deadline-find"]);
    }
}

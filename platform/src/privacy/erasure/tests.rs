use super::*;

fn id(number: u128) -> Id {
    Id(sea_orm::prelude::Uuid::from_u128(number))
}

fn erasure() -> Erasure {
    Erasure {
        id: id(9),
        whom: Whom {
            concerned: Concerned {
                account: Some(id(1)),
                person: None,
            },
            called: "Ada".to_owned(),
        },
        reason: String::new(),
        asked_at: Moment::default(),
        asked_by: Some(id(2)),
        settled_at: None,
    }
}

#[test]
fn only_somebody_else_carries_out_an_erasure_and_only_once() {
    let refused = |actor, erasure: &Erasure| {
        may_carry_out(actor, erasure)
            .err()
            .map(|refusal| refusal.key)
    };
    assert_eq!(refused(Some(id(3)), &erasure()), None);
    assert_eq!(
        refused(Some(id(2)), &erasure()),
        Some("refused-privacy-same")
    );
    assert_eq!(
        refused(Some(id(1)), &erasure()),
        Some("refused-privacy-own")
    );
    assert_eq!(refused(None, &erasure()), Some("refused-privacy-same"));
    let settled = Erasure {
        settled_at: Some(Moment::default()),
        ..erasure()
    };
    assert_eq!(
        refused(Some(id(3)), &settled),
        Some("refused-privacy-settled")
    );
}

#[test]
fn an_erasure_needs_the_name_and_a_reason() {
    let fields = |name: &str, reason: &str| {
        let pair = |key: &str, text: &str| (key.to_owned(), text.to_owned());
        Fields::new(vec![pair("name", name), pair("reason", reason)])
    };
    assert!(Wish::read(&fields("amal yılmaz", "Antrag vom 24.11."), "Amal Yılmaz").is_ok());
    assert!(Wish::read(&fields("Amal", "Antrag vom 24.11."), "Amal Yılmaz").is_err());
    let errors = Wish::read(&fields("", ""), "Amal Yılmaz").unwrap_err();
    assert!(errors.beside("name").is_some() && errors.beside("reason").is_some());
}

//! Decisions about consents: pure.

use platform::Refusal;
use values::day::Day;

use super::model::{Consent, NewConsent, Text};

/// Whether a consent holds on `day`: from its own day on, and not from its withdrawal on.
pub fn holds(consent: &Consent, day: Day) -> bool {
    let is_withdrawn = consent
        .withdrawn_on
        .is_some_and(|withdrawn| withdrawn <= day);
    consent.given_on <= day && !is_withdrawn
}

/// Whether a person may agree to `text` as the form says.
///
/// # Errors
/// Refused in the future, before the text existed, and where a consent holds already.
pub fn may_give(
    new: &NewConsent,
    text: &Text,
    given: &[Consent],
    today: Day,
) -> Result<(), Refusal> {
    if new.given_on > today {
        return Err(Refusal::new("refused-consents-future"));
    }
    if new.given_on < text.written_on {
        return Err(Refusal::new("refused-consents-before-text"));
    }
    let is_open =
        |consent: &&Consent| consent.purpose == text.purpose && consent.withdrawn_on.is_none();
    if given.iter().any(|consent| is_open(&consent)) {
        return Err(Refusal::new("refused-consents-given"));
    }
    Ok(())
}

/// Whether a consent can be withdrawn today.
///
/// # Errors
/// Refused when it was withdrawn already.
pub fn may_withdraw(consent: &Consent) -> Result<(), Refusal> {
    if consent.withdrawn_on.is_some() {
        return Err(Refusal::new("refused-consents-withdrawn"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use values::{id::Id, language::Language};

    use super::{super::model::Way, *};

    fn day(number: i64) -> Day {
        Day::from_ymd_opt(2026, 1, 1).unwrap() + chrono::TimeDelta::days(number)
    }

    fn consent(given: i64, withdrawn: Option<i64>) -> Consent {
        Consent {
            id: Id::default(),
            person: Id::default(),
            purpose: "foto".to_owned(),
            name: "Foto".to_owned(),
            language: Language::German,
            version: 1,
            given_on: day(given),
            way: Way::Paper,
            withdrawn_on: withdrawn.map(day),
        }
    }

    fn text() -> Text {
        Text {
            id: Id::default(),
            purpose: "foto".to_owned(),
            name: "Foto".to_owned(),
            language: Language::German,
            version: 1,
            words: "Ja".to_owned(),
            written_on: day(10),
        }
    }

    fn new(given: i64) -> NewConsent {
        NewConsent {
            text: Id::default(),
            given_on: day(given),
            way: Way::Paper,
        }
    }

    #[test]
    fn a_withdrawal_works_on_its_own_day() {
        for (given, withdrawn, asked, expected) in [
            (5, None, 4, false),
            (5, None, 5, true),
            (5, Some(8), 7, true),
            (5, Some(8), 8, false),
            (5, Some(5), 5, false),
        ] {
            let consent = consent(given, withdrawn);
            assert_eq!(holds(&consent, day(asked)), expected, "{consent:?} {asked}");
        }
    }

    #[test]
    fn one_agrees_to_a_text_that_exists_today_or_earlier_and_once() {
        let key = |new: &NewConsent, given: &[Consent]| {
            may_give(new, &text(), given, day(20))
                .err()
                .map(|refusal| refusal.key)
        };
        assert_eq!(key(&new(10), &[]), None);
        assert_eq!(key(&new(20), &[consent(1, Some(3))]), None);
        assert_eq!(key(&new(21), &[]), Some("refused-consents-future"));
        assert_eq!(key(&new(9), &[]), Some("refused-consents-before-text"));
        let open = consent(11, None);
        assert_eq!(
            key(&new(12), std::slice::from_ref(&open)),
            Some("refused-consents-given")
        );
        assert!(may_withdraw(&open).is_ok());
        assert!(may_withdraw(&consent(1, Some(2))).is_err());
    }

    proptest! {
        #[test]
        fn nothing_holds_after_its_withdrawal(given in 0_i64..400, lasts in 0_i64..400, later in 0_i64..400) {
            let consent = consent(given, Some(given + lasts));
            prop_assert!(!holds(&consent, day(given + lasts + later)));
            prop_assert!(!holds(&consent, day(given - 1 - later)));
        }
    }
}

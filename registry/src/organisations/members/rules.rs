//! Decisions about members and invitations: pure, without database, clock or words.

use platform::Refusal;
use values::{clock::Moment, id::Id};

use super::model::{Invitation, InvitationRules};

/// The last administrator cannot go before there is another one. `administrators` are those whose
/// accounts are open.
pub fn may_lose(administrators: &[Id], leaving: Id) -> Result<(), Refusal> {
    if administrators == [leaving] {
        return Err(Refusal::new("refused-members-last"));
    }
    Ok(())
}

/// One organisation sends so many invitations a day and no more, whoever sends them.
pub fn may_invite(sent_today: u64, rules: InvitationRules) -> Result<(), Refusal> {
    if sent_today < u64::try_from(rules.most_per_day).unwrap_or_default() {
        return Ok(());
    }
    Err(Refusal::new("refused-members-too-many").with("limit", rules.most_per_day.to_string()))
}

/// An invitation that is unknown, used, revoked or too old is refused with the same sentence, so
/// that nobody learns which.
pub fn is_good(found: Option<Invitation>, now: Moment) -> Result<Invitation, Refusal> {
    found
        .filter(|found| !found.is_expired(now))
        .ok_or_else(|| Refusal::new("refused-members-invitation"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_last_administrator_stays_and_everybody_else_may_go() {
        let [a, b, c] = ["a", "b", "c"].map(Id::named);
        assert!(may_lose(&[a], a).is_err());
        assert!(may_lose(&[a, b], a).is_ok());
        assert!(may_lose(&[a], c).is_ok());
        // Nobody is left already: whoever goes changes nothing.
        assert!(may_lose(&[], c).is_ok());
    }

    proptest! {
        #[test]
        fn an_organisation_sends_exactly_as_many_as_the_rule_says(most in 1..200_i32) {
            let rules = InvitationRules { lives_days: 14, most_per_day: most };
            let sent = (0..400_u64).take_while(|sent| may_invite(*sent, rules).is_ok()).count();
            prop_assert_eq!(sent, usize::try_from(most).unwrap());
        }
    }
}

//! When what took place is agreed on. Pure.

use platform::Refusal;
use values::clock::Moment;

use super::{
    super::model::{Assignment, Side},
    model::{Claim, What},
};

/// What holds: what the centre has entered; otherwise what both sides say, when they say the same. The way is the
/// interpreter's.
pub fn agreed(claims: &[Claim]) -> Option<Claim> {
    let of = |side| claims.iter().find(|claim| claim.side == side);
    if let Some(own) = of(Side::Centre) {
        return Some(*own);
    }
    let (interpreter, institution) = (of(Side::Interpreter)?, of(Side::Institution)?);
    (interpreter.what == institution.what).then_some(*interpreter)
}

/// Whether both sides have said something, and not the same: the centre must settle it.
pub fn differs(claims: &[Claim]) -> bool {
    let of = |side| claims.iter().find(|claim| claim.side == side);
    let both = of(Side::Interpreter).zip(of(Side::Institution));
    agreed(claims).is_none() && both.is_some()
}

/// What one side alone says, and from when on it holds though the other says nothing; nothing where the rules want both.
pub fn alone(claims: &[Claim], after_days: Option<u16>) -> Option<(Claim, Moment)> {
    let days = chrono::TimeDelta::days(after_days?.into());
    match claims {
        [only] if only.side != Side::Centre => Some((*only, only.at + days)),
        _ => None,
    }
}

/// So many days after an appointment a record that one side has not given is missing.
const MISSING_AFTER: chrono::TimeDelta = chrono::TimeDelta::days(3);

/// Whether a side has said nothing for days.
pub fn is_overdue(assignment: &Assignment, claims: &[Claim], now: Moment) -> bool {
    let is_late = assignment.period.until + MISSING_AFTER <= now;
    is_late && agreed(claims).is_none() && !differs(claims)
}

/// Whether somebody may say now what took place.
///
/// # Errors
/// Refused before the appointment has begun, for times outside of its day, and when something else is agreed on: both only the
/// centre may put right.
pub fn may_say(
    assignment: &Assignment,
    before: &[Claim],
    (side, what): (Side, &What),
    now: Moment,
) -> Result<(), Refusal> {
    if now < assignment.period.from {
        return Err(Refusal::new("refused-assignments-too-early"));
    }
    if assignment.end.is_some() {
        return Err(Refusal::new("refused-assignments-ended"));
    }
    let is_settled = agreed(before).is_some_and(|claim| claim.what != *what);
    if side != Side::Centre && is_settled {
        return Err(Refusal::new("refused-assignments-agreed"));
    }
    if let What::Held(wall) = what
        && side != Side::Centre
        && wall.start.date() != assignment.wall.start.date()
    {
        return Err(Refusal::new("refused-assignments-other-day"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, TimeZone, Utc};
    use registry::calendar::time::Wall;

    use values::id::Id;

    use super::{
        super::{super::model::Origin, model::NoShow},
        *,
    };

    fn held(minutes: u32) -> What {
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        What::Held(Wall {
            start: day.and_hms_opt(10, 0, 0).unwrap(),
            minutes,
        })
    }

    fn claim(side: Side, what: What) -> Claim {
        Claim {
            side,
            at: Utc.with_ymd_and_hms(2026, 11, 30, 12, 0, 0).unwrap(),
            what,
            travel_minutes: 20,
        }
    }

    #[test]
    fn who_may_say_what_and_when() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let wall = Wall {
            start: day.and_hms_opt(10, 0, 0).unwrap(),
            minutes: 60,
        };
        let assignment = Assignment {
            id: Id::default(),
            request: Id::default(),
            interpreter: Id::default(),
            appointment: Id::default(),
            wall,
            period: wall.period().unwrap(),
            made_at: wall.period().unwrap().from,
            made_by: Origin::Acceptance,
            end: None,
            late_since: None,
            proposal: None,
        };
        let other_day = What::Held(Wall {
            start: wall.start + chrono::TimeDelta::days(1),
            ..wall
        });
        let both = [
            claim(Side::Interpreter, held(60)),
            claim(Side::Institution, held(60)),
        ];
        let early = Some("refused-assignments-too-early");
        let elsewhere = Some("refused-assignments-other-day");
        let agreed = Some("refused-assignments-agreed");
        for (side, what, before, hours, refused) in [
            (Side::Interpreter, held(60), &[][..], -1, early),
            (Side::Interpreter, held(60), &[], 1, None),
            (Side::Interpreter, other_day, &[], 1, elsewhere),
            (Side::Institution, other_day, &[], 1, elsewhere),
            (Side::Centre, other_day, &[], 1, None),
            (Side::Institution, held(30), &both, 1, agreed),
            (Side::Institution, held(60), &both, 1, None),
            (Side::Centre, held(30), &both, 1, None),
        ] {
            let now = assignment.period.from + chrono::TimeDelta::hours(hours);
            let said = may_say(&assignment, before, (side, &what), now);
            let key = said.err().map(|refusal| refusal.key);
            assert_eq!(key, refused, "{side:?} {what:?} {hours}");
        }
    }

    #[test]
    fn what_one_side_says_holds_after_the_days_of_the_rules() {
        let (ours, theirs) = (Side::Interpreter, Side::Institution);
        let after = |days| Utc.with_ymd_and_hms(2026, 12, days, 12, 0, 0).unwrap();
        let one = |side| claim(side, held(60));
        for (claims, rule, from) in [
            (vec![], Some(7), None),
            (vec![one(ours)], None, None),
            (vec![one(ours)], Some(7), Some(after(7))),
            (vec![one(theirs)], Some(14), Some(after(14))),
            (vec![one(Side::Centre)], Some(7), None),
            // Who says something else is heard.
            (vec![one(ours), claim(theirs, held(45))], Some(7), None),
        ] {
            let found = alone(&claims, rule);
            assert_eq!(found.map(|(_, from)| from), from, "{claims:?} {rule:?}");
            assert!(found.is_none_or(|(claim, _)| claim == claims[0]));
        }
    }

    #[test]
    fn what_both_say_holds_and_what_the_centre_enters_holds_in_any_case() {
        let (ours, theirs) = (Side::Interpreter, Side::Institution);
        let missing = What::NotHeld(NoShow::Family);
        for (claims, expected, is_open) in [
            (vec![], None, false),
            (vec![claim(ours, held(60))], None, false),
            (
                vec![claim(ours, held(60)), claim(theirs, held(60))],
                Some(held(60)),
                false,
            ),
            (
                vec![claim(ours, held(60)), claim(theirs, held(45))],
                None,
                true,
            ),
            (
                vec![claim(ours, missing), claim(theirs, held(45))],
                None,
                true,
            ),
            (
                vec![claim(ours, missing), claim(theirs, missing)],
                Some(missing),
                false,
            ),
            (
                vec![
                    claim(ours, held(60)),
                    claim(theirs, held(45)),
                    claim(Side::Centre, held(50)),
                ],
                Some(held(50)),
                false,
            ),
            (vec![claim(Side::Centre, held(50))], Some(held(50)), false),
        ] {
            assert_eq!(
                agreed(&claims).map(|claim| claim.what),
                expected,
                "{claims:?}"
            );
            assert_eq!(differs(&claims), is_open, "{claims:?}");
        }
    }
}

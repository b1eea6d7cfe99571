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

/// Whether somebody may say now what took place.
///
/// # Errors
/// Refused before the appointment has begun, for times outside of its day, and when something else is agreed on: then only the
/// centre may put it right.
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

    use super::{super::model::NoShow, *};

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

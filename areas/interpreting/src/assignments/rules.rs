//! Decisions about assignments. Pure.

use chrono::TimeDelta;
use platform::Refusal;
use values::clock::Moment;

use super::model::{Assignment, Side};

/// Reasons of an interpreter.
pub const OWN_REASONS: [&str; 5] = ["ill", "family", "work", "way", "other"];

/// Reasons for calling off that each side can choose; `assignments-reason-…` says them.
pub fn reasons(side: Side) -> &'static [&'static str] {
    match side {
        Side::Interpreter => &OWN_REASONS,
        Side::Institution => &["not-needed", "ill", "postponed", "other-help", "other"],
        Side::Centre => &["ill", "mistake", "closed", "other"],
    }
}

/// The reason that is written so, where the side may give it.
pub fn reason(side: Side, key: &str) -> Option<&'static str> {
    reasons(side).iter().copied().find(|reason| *reason == key)
}

/// The interpreter was not there.
pub const NO_SHOW: &str = "assignments-reason-no-show";

/// Reasons for another time that each side can choose; `assignments-move-reason-…` says them. None of them is anybody's health.
pub const MOVES: &[&str] = &["participants", "own", "room", "other"];

/// Whose doing an end was, as institutions and calendars read it. Why somebody cannot come is for the centre alone: illness and
/// family are nobody else's business.
pub fn step_reason(by: Side, reason: &str) -> &str {
    let is_private = matches!(
        reason,
        "assignments-reason-ill" | "assignments-reason-family"
    );
    match by {
        _ if reason == NO_SHOW => "assignments-step-no-show",
        Side::Interpreter => "assignments-step-interpreter",
        Side::Institution if !is_private => reason,
        Side::Institution => "assignments-step-institution",
        Side::Centre => "assignments-step-centre",
    }
}

/// The whole key of a reason.
pub fn reason_key(reason: &str) -> String {
    format!("assignments-reason-{reason}")
}

/// Whether calling off at `now` is late: fewer than `late_hours` before the appointment (dossier 2.2, "Cancellation").
pub fn is_late(assignment: &Assignment, late_hours: u16, now: Moment) -> bool {
    now > assignment.period.from - TimeDelta::hours(late_hours.into())
}

/// Minutes that are paid though nobody met: those of the rules, where the institution has called off late. Whoever does not come
/// gets nothing for it.
pub fn paid_minutes((by, reason): (Side, &str), is_late: bool, late_minutes: u32) -> u32 {
    let is_theirs = by == Side::Institution && reason != NO_SHOW;
    if is_theirs && is_late {
        late_minutes
    } else {
        0
    }
}

/// Whether an assignment can be called off or moved at `now`.
///
/// # Errors
/// Refused when it was called off before, and once it has begun.
pub fn may_change(assignment: &Assignment, now: Moment) -> Result<(), Refusal> {
    if assignment.end.is_some() {
        return Err(Refusal::new("refused-assignments-ended"));
    }
    if now >= assignment.period.from {
        return Err(Refusal::new("refused-assignments-begun"));
    }
    Ok(())
}

/// Whether somebody may say at `now` that the interpreter is missing: while the appointment is running.
///
/// # Errors
/// Refused before it and afterwards, when the record says it, and when it was called off.
pub fn may_miss(assignment: &Assignment, now: Moment) -> Result<(), Refusal> {
    if assignment.end.is_some() {
        return Err(Refusal::new("refused-assignments-ended"));
    }
    if now < assignment.period.from {
        return Err(Refusal::new("refused-assignments-too-early"));
    }
    if now >= assignment.period.until {
        return Err(Refusal::new("refused-assignments-past"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};
    use registry::calendar::time::{Period, Wall};
    use values::id::Id;

    use super::{
        super::model::{End, Origin},
        *,
    };

    fn at(hour: u32) -> Moment {
        Utc.with_ymd_and_hms(2026, 11, 30, hour, 0, 0).unwrap()
    }

    fn assignment(end: Option<End>) -> Assignment {
        let wall = Wall {
            start: at(13).naive_utc(),
            minutes: 60,
        };
        Assignment {
            id: Id::default(),
            request: Id::default(),
            interpreter: Id::default(),
            appointment: Id::default(),
            wall,
            period: Period::new(at(12), at(13)).unwrap(),
            made_at: at(1),
            made_by: Origin::Acceptance,
            end,
            late_since: None,
            proposal: None,
        }
    }

    #[test]
    fn it_is_late_from_the_rules_hour_on() {
        for (hours, hour, is_late_now) in
            [(4, 7, false), (4, 8, false), (4, 9, true), (0, 11, false)]
        {
            assert_eq!(
                is_late(&assignment(None), hours, at(hour)),
                is_late_now,
                "{hours} {hour}"
            );
        }
    }

    #[test]
    fn only_late_calling_off_by_the_institution_is_paid() {
        let own = "assignments-reason-not-needed";
        for (by, reason, is_late, rule, paid) in [
            (Side::Institution, own, true, 60, 60),
            (Side::Institution, own, true, 0, 0),
            (Side::Institution, own, false, 60, 0),
            (Side::Institution, NO_SHOW, true, 60, 0),
            (Side::Interpreter, own, true, 60, 0),
            (Side::Centre, own, true, 60, 0),
        ] {
            assert_eq!(
                paid_minutes((by, reason), is_late, rule),
                paid,
                "{by:?} {reason}"
            );
        }
    }

    #[test]
    fn what_has_begun_or_ended_stays_as_it_is() {
        let key = |assignment: &Assignment, hour| {
            may_change(assignment, at(hour))
                .err()
                .map(|refusal| refusal.key)
        };
        assert_eq!(key(&assignment(None), 11), None);
        assert_eq!(
            key(&assignment(None), 12),
            Some("refused-assignments-begun")
        );
        let end = End {
            at: at(2),
            by: Side::Centre,
            reason: "other".to_owned(),
        };
        assert_eq!(
            key(&assignment(Some(end)), 11),
            Some("refused-assignments-ended")
        );
    }

    #[test]
    fn somebody_is_missing_only_while_the_appointment_runs() {
        let key = |assignment: &Assignment, hour, minute| {
            let now = at(hour) + TimeDelta::minutes(minute);
            may_miss(assignment, now).err().map(|refusal| refusal.key)
        };
        let stands = assignment(None);
        let early = Some("refused-assignments-too-early");
        assert_eq!(key(&stands, 11, 59), early);
        assert_eq!(key(&stands, 12, 0), None);
        assert_eq!(key(&stands, 12, 59), None);
        assert_eq!(key(&stands, 13, 0), Some("refused-assignments-past"));
    }

    #[test]
    fn only_the_centre_learns_of_illness_and_family() {
        for side in Side::ALL {
            for reason in reasons(side) {
                let reason = reason_key(reason);
                let said = step_reason(side, &reason);
                for private in ["ill", "family"] {
                    assert_ne!(said, reason_key(private), "{side:?}");
                }
            }
        }
        let missing = step_reason(Side::Institution, NO_SHOW);
        assert_eq!(missing, "assignments-step-no-show");
        let own = "requests-reason-not-needed";
        assert_eq!(step_reason(Side::Institution, own), own);
    }

    #[test]
    fn each_side_gives_its_own_reasons() {
        assert_eq!(reason(Side::Interpreter, "ill"), Some("ill"));
        assert_eq!(reason(Side::Interpreter, "not-needed"), None);
        assert_eq!(reason(Side::Institution, "<script>"), None);
    }
}

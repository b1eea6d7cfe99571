//! Decisions about appointments: pure, without database, clock or words.

use platform::Refusal;
use values::{clock::Moment, id::Id};

use super::{
    model::{Appointment, Attendee, Clash, Reply},
    time::{Period, wall_of},
};

/// An appointment that was cancelled stays cancelled; a new one is booked instead.
pub fn may_change(appointment: &Appointment) -> Result<(), Refusal> {
    match appointment.cancelled_on {
        Some(_) => Err(Refusal::new("refused-calendar-cancelled")),
        None => Ok(()),
    }
}

/// Nobody is in two places at once.
pub fn is_free(clash: Option<&Clash>) -> Result<(), Refusal> {
    let Some(clash) = clash else { return Ok(()) };
    let written = |moment: Moment, how: &str| wall_of(moment).format(how).to_string();
    Err(Refusal::new("refused-calendar-clash")
        .with("from", written(clash.period.from, "%d.%m.%Y, %H:%M"))
        .with("until", written(clash.period.until, "%H:%M")))
}

/// Whose time the appointment takes, each once, in the order in which everybody locks.
pub fn taken(people: &[Attendee]) -> Vec<Id> {
    let mut taken: Vec<Id> = people
        .iter()
        .filter(|attendee| attendee.reply == Reply::Accepted)
        .map(|attendee| attendee.person)
        .collect();
    taken.sort_unstable();
    taken.dedup();
    taken
}

/// What of `periods` is left without `busy`. Both may be in any order and overlap.
pub fn without(periods: &[Period], busy: &[Period]) -> Vec<Period> {
    let mut left = periods.to_vec();
    for taken in busy {
        left = left
            .iter()
            .flat_map(|period| {
                if period.overlaps(taken) {
                    [
                        Period::new(period.from, taken.from.min(period.until)),
                        Period::new(taken.until.max(period.from), period.until),
                    ]
                } else {
                    [Some(*period), None]
                }
            })
            .flatten()
            .collect();
    }
    left
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};
    use proptest::prelude::*;

    use super::*;

    fn period(from: i64, until: i64) -> Option<Period> {
        let at = |minute: i64| Utc.timestamp_opt(minute * 60, 0).unwrap();
        Period::new(at(from), at(until))
    }

    #[test]
    fn whoever_is_taken_is_told_when() {
        let clash = Clash {
            appointment: Id::default(),
            period: period(29_660_220, 29_660_280).unwrap(),
        };
        let refusal = is_free(Some(&clash)).unwrap_err();
        assert_eq!(refusal.values.len(), 2);
        assert!(is_free(None).is_ok());
    }

    #[test]
    fn only_whoever_has_accepted_is_taken_and_each_once() {
        let [ada, bea] = ["a", "b"].map(Id::named);
        let on = |person, reply| Attendee {
            person,
            role_key: String::new(),
            reply,
        };
        let people = [
            on(ada, Reply::Accepted),
            on(ada, Reply::Accepted),
            on(bea, Reply::Tentative),
        ];
        assert_eq!(taken(&people), [ada]);
    }

    proptest! {
        #[test]
        fn what_is_left_is_what_was_there_and_is_not_taken(
            there in prop::collection::vec((0_i64..200, 1_i64..60), 0..5),
            busy in prop::collection::vec((0_i64..200, 1_i64..60), 0..6),
        ) {
            let made = |pairs: &[(i64, i64)]| -> Vec<Period> {
                pairs.iter().filter_map(|(from, long)| period(*from, from + long)).collect()
            };
            let (there, busy) = (made(&there), made(&busy));
            let left = without(&there, &busy);
            for minute in 0..270 {
                let point = period(minute, minute + 1).unwrap();
                let is_in = |list: &[Period]| list.iter().any(|one| one.contains(&point));
                prop_assert_eq!(is_in(&left), is_in(&there) && !is_in(&busy), "{}", minute);
            }
        }
    }
}

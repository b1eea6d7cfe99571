use chrono::{TimeZone, Utc};
use proptest::prelude::*;
use values::id::Id;

use super::*;
use crate::{interpreters::Way, pool::shipped};

fn at(day: u32, hour: u32) -> Moment {
    Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap()
}

fn asking() -> Asking {
    shipped::first().unwrap().asking
}

fn invitation(answer: Option<Answer>) -> Invitation {
    Invitation {
        id: Id::default(),
        request: Id::default(),
        interpreter: Id::default(),
        wave: 1,
        way: Way::Mail,
        sent_at: at(24, 9),
        answer_by: at(25, 9),
        begins_at: None,
        travel_minutes: None,
        answer: answer.map(|answer| (answer, at(24, 10))),
        time: None,
        reason: None,
    }
}

#[test]
fn chances_are_said_in_cases_that_one_can_imagine() {
    for (percent, said) in [
        (0, Odds::Hardly),
        (4, Odds::Hardly),
        (5, Odds::Of(1, 10)),
        (34, Odds::Of(1, 3)),
        (50, Odds::Of(1, 2)),
        (67, Odds::Of(2, 3)),
        (75, Odds::Of(3, 4)),
        (82, Odds::Of(4, 5)),
        (95, Odds::Of(9, 10)),
        (96, Odds::Surely),
        (100, Odds::Surely),
    ] {
        assert_eq!(odds(percent), said, "{percent}");
    }
}

#[test]
fn invitations_go_out_in_the_pools_hours() {
    // In UTC; Dortmund is an hour ahead. The 24th is a Tuesday, the 29th a Sunday.
    for (now, out) in [
        (at(24, 9), at(24, 9)),
        (at(24, 6), at(24, 7)),
        (at(24, 19), at(25, 7)),
        (at(28, 19), at(30, 7)),
        (at(29, 12), at(30, 7)),
    ] {
        let far = at(30, 23);
        assert_eq!(goes_out(now, far, asking()), out, "{now}");
    }
    // Where the appointment is tomorrow at seven, one asks in the evening nevertheless.
    assert_eq!(goes_out(at(24, 20), at(25, 6), asking()), at(24, 20));
}

#[test]
fn on_sundays_and_holidays_the_rules_say_whether_people_are_asked() {
    let at = |month: u32, day: u32, hour: u32| {
        Utc.with_ymd_and_hms(2026, month, day, hour, 0, 0).unwrap()
    };
    let loud = Asking {
        quiet_on_holidays: false,
        ..asking()
    };
    let always = Asking {
        from_hour: 0,
        until_hour: 0,
        ..asking()
    };
    // Now, when it goes out with the rest, without it, and with a rest but without hours.
    for (now, quiet, kept, all_day) in [
        // Sunday.
        (
            at(11, 29, 12),
            at(11, 30, 7),
            at(11, 29, 12),
            at(11, 29, 23),
        ),
        // All Saints is a Sunday in 2026; Unity Day is a Saturday before a Sunday.
        (at(10, 3, 12), at(10, 5, 6), at(10, 3, 12), at(10, 4, 22)),
        // Christmas: Friday, Saturday, and the Sunday after them.
        (at(12, 25, 9), at(12, 28, 7), at(12, 25, 9), at(12, 27, 23)),
        // A Tuesday is none.
        (at(11, 24, 9), at(11, 24, 9), at(11, 24, 9), at(11, 24, 9)),
    ] {
        let far = at(12, 31, 9);
        assert_eq!(goes_out(now, far, asking()), quiet, "{now}");
        assert_eq!(goes_out(now, far, loud), kept, "{now}");
        assert_eq!(goes_out(now, far, always), all_day, "{now}");
    }
}

#[test]
fn an_answer_helps_until_calling_off_would_be_late() {
    let begins_at = at(27, 9);
    let last = latest(at(24, 9), begins_at, 24);
    assert_eq!(last, at(26, 9));
    assert_eq!(latest(at(26, 9), begins_at, 24), begins_at);
    assert_eq!(answer_by(at(24, 9), last, asking()), at(25, 9));
    assert_eq!(answer_by(at(26, 8), last, asking()), last);
}

/// Every stage, every answer, taken or not, ahead or over.
#[test]
fn every_standing_is_one_that_is_meant() {
    let ahead = Known {
        is_theirs: false,
        is_ahead: true,
    };
    let answers = [None].into_iter().chain(Answer::ALL.map(Some));
    for answer in answers {
        let own = invitation(answer);
        for stage in Stage::ALL {
            let found = stand(&own, stage, ahead);
            let meant = match (stage, answer) {
                (Stage::Searching | Stage::Brokered, None) => Stand::Open,
                (Stage::Searching | Stage::Brokered, Some(Answer::Expired)) => Stand::StillOpen,
                (Stage::Searching | Stage::Brokered, Some(Answer::Declined)) => Stand::Declined,
                (Stage::Assigned | Stage::Held | Stage::Recorded, _) => Stand::Taken,
                _ => Stand::NotNeeded,
            };
            assert_eq!(found, meant, "{stage:?} {answer:?}");
            let theirs = Known {
                is_theirs: true,
                ..ahead
            };
            assert_eq!(stand(&own, stage, theirs), Stand::Theirs);
            let over = Known {
                is_ahead: false,
                ..ahead
            };
            assert_eq!(stand(&own, stage, over), Stand::Over);
        }
    }
}

#[test]
fn nobody_is_asked_anew_after_a_no_unless_the_time_is_another_one() {
    let (monday, friday) = (at(7, 10), at(11, 10));
    for answer in Answer::ALL {
        let before = Invitation {
            begins_at: Some(monday),
            ..invitation(Some(answer))
        };
        let is_no = matches!(answer, Answer::Declined | Answer::Accepted);
        assert_eq!(may_ask_again(&before, &[monday]), !is_no, "{answer:?}");
        assert!(may_ask_again(&before, &[friday]), "{answer:?}");
    }
    assert!(!may_ask_again(&invitation(None), &[friday]));
}

proptest! {
    #[test]
    fn an_answer_is_never_due_before_it_was_asked(
        now in 0_i64..200_000, ahead in 1_i64..20_000, late in 0_u16..72,
        hours in 1_u16..72, from in 0_u8..24, until in 0_u8..25,
    ) {
        let now = at(1, 0) + TimeDelta::minutes(now);
        let begins_at = now + TimeDelta::minutes(ahead);
        let asking = Asking { answer_hours: hours, from_hour: from, until_hour: until, ..asking() };
        let last = latest(now, begins_at, late);
        let sent_at = goes_out(now, last, asking);
        let until = answer_by(sent_at, last, asking);
        prop_assert!(now <= sent_at);
        prop_assert!(sent_at < until, "{} {}", sent_at, until);
        prop_assert!(until <= begins_at);
    }
}

//! Adding up figures, and what may be shown of them. Pure.

use super::model::{Counts, Report, Talk};
use crate::{interpreters::Gender, requests::Stage};

/// Numbers below this are not shown in public: few people could be recognised by them.
pub const FEWEST_SHOWN: u32 = 5;

/// The figures of these requests.
pub fn report(talks: &[Talk]) -> Report {
    let mut report = Report::default();
    let mut waits: Vec<i64> = Vec::new();
    for talk in talks {
        match talk.stage {
            Stage::Unconfirmed => continue,
            Stage::Refused => {
                report.refused += 1;
                continue;
            }
            Stage::Cancelled => {
                report.cancelled += 1;
                continue;
            }
            _ => {}
        }
        count(&mut report.all, talk);
        let language = (talk.language.clone(), talk.variety.clone());
        count(report.languages.entry(language).or_default(), talk);
        count(report.kinds.entry(talk.kind.clone()).or_default(), talk);
        count(report.districts.entry(talk.district).or_default(), talk);
        count(
            report.occasions.entry(talk.occasion.clone()).or_default(),
            talk,
        );
        count(report.months.entry(talk.month).or_default(), talk);
        if talk.stage == Stage::Unfilled {
            *report
                .open_reasons
                .entry(talk.open_reason.clone())
                .or_default() += 1;
        }
        if talk.is_filled() {
            report.genders[gender_index(talk.gender)] += 1;
            waits.extend(
                talk.filled_at
                    .map(|at| (at - talk.received_at).num_minutes()),
            );
        }
    }
    waits.sort_unstable();
    report.minutes_to_fill = waits.get(waits.len() / 2).copied();
    report
}

fn gender_index(gender: Option<Gender>) -> usize {
    match gender {
        Some(Gender::Woman) => 0,
        Some(Gender::Man) => 1,
        Some(Gender::Other) => 2,
        None => 3,
    }
}

fn count(counts: &mut Counts, talk: &Talk) {
    counts.requests += 1;
    counts.minutes += talk.minutes;
    if talk.is_filled() {
        counts.filled += 1;
    } else if talk.stage == Stage::Unfilled {
        counts.unfilled += 1;
    }
}

/// A number as it may be shown in public; nothing where it is small.
pub fn public(number: u32) -> Option<u32> {
    (number == 0 || number >= FEWEST_SHOWN).then_some(number)
}

#[cfg(test)]
mod tests {
    use chrono::{TimeDelta, TimeZone, Utc};
    use proptest::prelude::*;
    use values::id::Id;

    use super::*;

    fn talk(stage: Stage, minutes: u32, waited: i64) -> Talk {
        let received_at = Utc.with_ymd_and_hms(2026, 3, 2, 8, 0, 0).unwrap();
        let is_filled = matches!(stage, Stage::Assigned | Stage::Held | Stage::Recorded);
        Talk {
            id: Id::default(),
            language: "ti".to_owned(),
            variety: String::new(),
            kind: "school".to_owned(),
            occasion: "parent_talk".to_owned(),
            district: None,
            stage,
            received_at,
            filled_at: is_filled.then(|| received_at + TimeDelta::minutes(waited)),
            month: 3,
            starts_at: received_at + TimeDelta::days(9),
            planned_minutes: 60,
            minutes,
            gender: Some(Gender::Woman),
            open_reason: String::new(),
        }
    }

    #[test]
    fn what_was_refused_or_called_off_is_counted_apart() {
        let talks = [
            talk(Stage::Recorded, 45, 10),
            talk(Stage::Assigned, 0, 30),
            talk(Stage::Held, 0, 20),
            talk(Stage::Unfilled, 0, 0),
            talk(Stage::Searching, 0, 0),
            talk(Stage::Refused, 0, 0),
            talk(Stage::Cancelled, 0, 0),
            talk(Stage::Unconfirmed, 0, 0),
        ];
        let report = report(&talks);
        let all = Counts {
            requests: 5,
            filled: 3,
            unfilled: 1,
            minutes: 45,
        };
        assert_eq!((report.all, report.refused, report.cancelled), (all, 1, 1));
        assert_eq!(report.genders, [3, 0, 0, 0]);
        assert_eq!(report.minutes_to_fill, Some(20));
        assert_eq!(report.open_reasons.values().sum::<u32>(), 1);
    }

    #[test]
    fn small_numbers_are_not_shown_in_public() {
        assert_eq!(
            [0, 1, 4, 5, 90].map(public),
            [Some(0), None, None, Some(5), Some(90)]
        );
    }

    proptest! {
        #[test]
        fn every_division_adds_up_to_the_whole(stages in prop::collection::vec(0..Stage::ALL.len(), 0..60)) {
            let talks: Vec<Talk> = stages.iter().map(|at| talk(Stage::ALL[*at], 30, 5)).collect();
            let report = report(&talks);
            let sums = [
                report.languages.values().map(|one| one.requests).sum::<u32>(),
                report.kinds.values().map(|one| one.requests).sum(),
                report.districts.values().map(|one| one.requests).sum(),
                report.occasions.values().map(|one| one.requests).sum(),
                report.months.values().map(|one| one.requests).sum(),
            ];
            prop_assert_eq!(sums, [report.all.requests; 5]);
            prop_assert_eq!(report.genders.iter().sum::<u32>(), report.all.filled);
        }
    }
}

//! Adding up figures. Pure; what may be shown of them is said in [`super::disclosure`].

use registry::languages;
use values::{money::Cents, text};

use super::model::{Counts, OTHER, Outcome, Report, Talk};
use crate::interpreters::Gender;

/// Key of the reason of a request whose date went by.
pub const ELAPSED: &str = "reports-reason-elapsed";

/// The tag of the variety that an institution's words name; [`OTHER`] where the catalogue does not know them.
pub fn variety(language: &str, words: &str) -> String {
    let asked = text::bare(words);
    if asked.is_empty() {
        return String::new();
    }
    let is_it = |one: &&languages::SpokenLanguage| {
        one.tag.eq_ignore_ascii_case(words.trim())
            || one.names().iter().any(|name| text::bare(name) == asked)
    };
    let found = languages::all().iter().find(is_it);
    match found {
        // The language said once more.
        Some(one) if one.tag == language => String::new(),
        Some(one) => one.tag.clone(),
        None => OTHER.to_owned(),
    }
}

/// The figures of these requests.
pub fn report(talks: &[Talk]) -> Report {
    let mut report = Report::default();
    let mut waits: Vec<i64> = Vec::new();
    for talk in talks {
        match talk.outcome {
            Outcome::Refused => report.refused += 1,
            Outcome::Cancelled => {
                report.cancelled += 1;
                if let Some(paid) = talk.late_paid {
                    report.late += 1;
                    // Amounts of a year are far from what 64 bits hold.
                    report.late_paid = Cents(report.late_paid.0.saturating_add(paid.0));
                }
            }
            _ => {
                divide(&mut report, talk);
                waits.extend(
                    talk.filled_at
                        .map(|at| (at - talk.received_at).num_minutes()),
                );
            }
        }
    }
    waits.sort_unstable();
    report.minutes_to_fill = waits.get(waits.len() / 2).copied();
    report
}

/// Counts it in every division.
fn divide(report: &mut Report, talk: &Talk) {
    count(&mut report.all, talk);
    let of = |counts: &mut Counts| count(counts, talk);
    of(report.languages.entry(talk.language.clone()).or_default());
    of(report.kinds.entry(talk.kind.clone()).or_default());
    of(report.districts.entry(talk.district).or_default());
    of(report.occasions.entry(talk.occasion.clone()).or_default());
    of(report.funds.entry(talk.fund).or_default());
    of(report.months.entry(talk.month).or_default());
    if !talk.variety.is_empty() {
        let variety = (talk.language.clone(), talk.variety.clone());
        of(report.varieties.entry(variety).or_default());
    }
    if !talk.institution.is_empty() {
        of(report
            .institutions
            .entry(talk.institution.clone())
            .or_default());
    }
    if talk.outcome.is_unfilled() {
        let reason = report.open_reasons.entry(talk.open_reason.clone());
        *reason.or_default() += 1;
    }
    if talk.outcome.is_filled() {
        report.genders[gender_index(talk.gender)] += 1;
    }
    report.held += u32::from(talk.outcome == Outcome::Held);
    let has_way = talk.minutes > 0 && talk.travel_minutes > 0;
    report.ways_apart += u32::from(has_way && talk.is_way_apart);
    for one in &talk.opinions {
        let side = &mut report.opinions[usize::from(!one.is_institution)];
        let place = usize::try_from(one.understood - 1).unwrap_or_default();
        side.understood[place.min(3)] += 1;
        side.again += u32::from(one.again);
    }
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
    counts.filled += u32::from(talk.outcome.is_filled());
    counts.missed += u32::from(talk.outcome == Outcome::Missed);
    counts.unfilled += u32::from(talk.outcome.is_unfilled());
    counts.minutes += talk.minutes;
    counts.travel_minutes += talk.travel_minutes;
    if talk.minutes > 0 {
        counts.recorded += 1;
        match talk.cost.and_then(|cost| counts.cost.checked_add(cost)) {
            Some(sum) => counts.cost = sum,
            None => counts.unpriced += 1,
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::{super::model::Opinion, *};
    use chrono::{TimeDelta, TimeZone, Utc};
    use proptest::prelude::*;

    pub fn talk(outcome: Outcome, minutes: u32, waited: i64) -> Talk {
        let received_at = Utc.with_ymd_and_hms(2026, 3, 2, 8, 0, 0).unwrap();
        Talk {
            language: "ti".to_owned(),
            variety: String::new(),
            kind: "school".to_owned(),
            institution: "Nordschule".to_owned(),
            occasion: "parent_talk".to_owned(),
            district: None,
            fund: None,
            outcome,
            received_at,
            filled_at: outcome
                .is_filled()
                .then(|| received_at + TimeDelta::minutes(waited)),
            month: 3,
            starts_at: received_at + TimeDelta::days(9),
            planned_minutes: 60,
            minutes,
            travel_minutes: minutes / 2,
            cost: (minutes > 0).then_some(Cents(2_500)),
            is_way_apart: false,
            late_paid: None,
            gender: Some(Gender::Woman),
            open_reason: String::new(),
            opinions: Vec::new(),
        }
    }

    #[test]
    fn what_was_refused_or_called_off_is_counted_apart() {
        let mut unpriced = talk(Outcome::Held, 30, 40);
        unpriced.cost = None;
        let mut late = talk(Outcome::Cancelled, 0, 0);
        late.late_paid = Some(Cents(1_500));
        let talks = [
            talk(Outcome::Held, 45, 10),
            talk(Outcome::Coming, 0, 30),
            talk(Outcome::Held, 0, 20),
            unpriced,
            talk(Outcome::Missed, 0, 0),
            talk(Outcome::Unfilled, 0, 0),
            talk(Outcome::Elapsed, 0, 0),
            talk(Outcome::Open, 0, 0),
            talk(Outcome::Refused, 0, 0),
            talk(Outcome::Cancelled, 0, 0),
            late,
        ];
        let report = report(&talks);
        let all = Counts {
            requests: 8,
            filled: 4,
            recorded: 2,
            missed: 1,
            unfilled: 2,
            minutes: 75,
            travel_minutes: 37,
            cost: Cents(2_500),
            unpriced: 1,
        };
        assert_eq!((report.all, report.refused, report.cancelled), (all, 1, 2));
        assert_eq!((report.late, report.late_paid), (1, Cents(1_500)));
        assert_eq!(report.ways_apart, 0);
        assert_eq!((report.held, report.genders), (3, [4, 0, 0, 0]));
        assert_eq!(report.minutes_to_fill, Some(30));
        assert_eq!(report.open_reasons.values().sum::<u32>(), 2);
        assert_eq!(report.all.average_minutes(), Some(37));
    }

    #[test]
    fn ways_that_are_paid_apart_are_counted_where_somebody_travelled() {
        let apart = |outcome, minutes| Talk {
            is_way_apart: true,
            ..talk(outcome, minutes, 0)
        };
        let mut at_home = apart(Outcome::Held, 60);
        at_home.travel_minutes = 0;
        let talks = [
            apart(Outcome::Held, 60),
            talk(Outcome::Held, 60, 0),
            at_home,
            apart(Outcome::Coming, 0),
            apart(Outcome::Cancelled, 0),
        ];
        assert_eq!(report(&talks).ways_apart, 1);
    }

    #[test]
    fn a_variety_is_a_tag_or_any_other() {
        for (language, words, tag) in [
            ("ar", "", ""),
            ("ar", "  ", ""),
            ("ar", "Arabisch", ""),
            ("ar", "Marokkanisches Dorf bei Nador", OTHER),
            ("ar", "arz", "arz"),
            ("ar", "Egyptian Arabic", "arz"),
            ("fa", "dari", "fa-AF"),
            ("kmr", "Kurdisch (Soranî)", "ckb"),
        ] {
            assert_eq!(variety(language, words), tag, "{words}");
        }
    }

    #[test]
    fn both_sides_are_asked_how_it_was() {
        let said = |is_institution, understood, again| Opinion {
            is_institution,
            understood,
            again,
        };
        let mut one = talk(Outcome::Held, 45, 10);
        one.opinions = vec![said(true, 4, true), said(false, 1, false)];
        let mut other = talk(Outcome::Held, 45, 10);
        other.opinions = vec![said(true, 3, false)];
        let [institutions, interpreters] = report(&[one, other]).opinions;
        assert_eq!((institutions.all(), institutions.again_percent()), (2, 50));
        assert_eq!(institutions.understood_tenths(), 35);
        assert_eq!(interpreters.understood, [1, 0, 0, 0]);
    }

    proptest! {
        #[test]
        fn every_division_adds_up_to_the_whole(outcomes in prop::collection::vec(0..Outcome::ALL.len(), 0..60)) {
            let talks: Vec<Talk> = outcomes.iter().map(|at| talk(Outcome::ALL[*at], 30, 5)).collect();
            let report = report(&talks);
            let sums = [
                report.languages.values().map(|one| one.requests).sum::<u32>(),
                report.kinds.values().map(|one| one.requests).sum(),
                report.districts.values().map(|one| one.requests).sum(),
                report.occasions.values().map(|one| one.requests).sum(),
                report.funds.values().map(|one| one.requests).sum(),
                report.months.values().map(|one| one.requests).sum(),
            ];
            prop_assert_eq!(sums, [report.all.requests; 6]);
            prop_assert_eq!(report.genders.iter().sum::<u32>(), report.all.filled);
            prop_assert!(report.all.filled + report.all.missed + report.all.unfilled <= report.all.requests);
        }
    }
}

//! What may happen to a version, and what follows from its dates.

use chrono::{Days, Months};
use platform::Refusal;
use registry::deadlines::Deadline;
use values::{day::Day, id::Id, text};

use super::model::{Periods, Stage};
use crate::{document::Profile, paths, rights};

/// Only a draft changes; what is under review stands still for the reviewer.
pub fn may_edit(stage: Stage) -> Result<(), Refusal> {
    match stage {
        Stage::Draft => Ok(()),
        Stage::InReview => Err(Refusal::new("refused-in-review")),
        _ => Err(Refusal::new("refused-not-open")),
    }
}

/// A draft is submitted once, and only if it changes something.
pub fn may_submit(stage: Stage, has_differences: bool) -> Result<(), Refusal> {
    may_edit(stage)?;
    if has_differences {
        Ok(())
    } else {
        Err(Refusal::new("refused-nothing-changed"))
    }
}

/// Four eyes: whoever wrote a version or asked for its review does not release it.
pub fn may_release(
    stage: Stage,
    writers: &[Option<Id>],
    reviewer: Option<Id>,
) -> Result<(), Refusal> {
    if stage != Stage::InReview {
        return Err(Refusal::new("refused-not-in-review"));
    }
    if reviewer.is_none() || writers.contains(&reviewer) {
        return Err(Refusal::new("refused-own-draft"));
    }
    Ok(())
}

/// A reviewer says why a version goes back; whoever submitted it may take it back silently.
pub fn may_return(stage: Stage, is_own: bool, note: &str) -> Result<(), Refusal> {
    if stage != Stage::InReview {
        return Err(Refusal::new("refused-not-in-review"));
    }
    if note.is_empty() && !is_own {
        Err(Refusal::new("refused-note-missing"))
    } else {
        Ok(())
    }
}

/// Gives ids to what has none, addresses to undertakings without one, and a period to focus
/// areas that name only their beginning.
pub fn complete(mut profile: Profile, periods: Periods, mut new_id: impl FnMut() -> Id) -> Profile {
    for focus in &mut profile.focus_areas {
        focus.id.get_or_insert_with(&mut new_id);
        if focus.valid_until.is_none() {
            let months = Months::new(periods.focus_area_months);
            let end = focus
                .valid_from
                .and_then(|from| from.checked_add_months(months));
            focus.valid_until = end.and_then(|next| next.pred_opt());
        }
    }
    let mut taken: Vec<String> = profile
        .undertakings
        .iter()
        .map(|one| one.slug.clone())
        .filter(|s| !s.is_empty())
        .collect();
    for undertaking in &mut profile.undertakings {
        undertaking.id.get_or_insert_with(&mut new_id);
        if undertaking.slug.is_empty() {
            undertaking.slug = free_slug(&undertaking.title, &taken);
            taken.push(undertaking.slug.clone());
        }
    }
    profile
}

fn free_slug(title: &str, taken: &[String]) -> String {
    let slug = text::slug(title);
    let slug = if slug.is_empty() {
        "vorhaben".to_owned()
    } else {
        slug
    };
    let numbered = (2..).map(|number| format!("{slug}-{number}"));
    let mut candidates = std::iter::once(slug.clone()).chain(numbered);
    // The numbers never end, so there is always a free one.
    candidates
        .find(|candidate| !taken.contains(candidate))
        .unwrap_or(slug)
}

/// What falls due in a published profile: ends of focus areas and of the concept, and the next
/// look through it all.
pub fn deadlines(profile: &Profile, periods: Periods, confirmed_on: Day) -> Vec<Deadline> {
    let before = |day: Day| day - Days::new(u64::from(periods.remind_days));
    let mut deadlines = Vec::new();
    for focus in &profile.focus_areas {
        if let Some(end) = focus.valid_until {
            deadlines.push(Deadline::new(
                "deadline-focus-area",
                &focus.title,
                paths::field("focus_areas"),
                rights::EDIT,
                end,
                before(end),
            ));
        }
    }
    if let Some(end) = profile.concept.valid_until {
        deadlines.push(Deadline::new(
            "deadline-concept",
            &profile.concept.title,
            paths::field("concept"),
            rights::EDIT,
            end,
            before(end),
        ));
    }
    let look = confirmed_on + Days::new(u64::from(periods.confirm_days));
    let week_before = look - Days::new(7);
    let path = paths::EDITOR.to_owned();
    let title = &profile.name;
    deadlines.push(Deadline::new(
        "deadline-confirm",
        title,
        path,
        rights::EDIT,
        look,
        week_before,
    ));
    deadlines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Concept, FocusArea, Undertaking};

    const PERIODS: Periods = Periods {
        focus_area_months: 24,
        remind_days: 120,
        confirm_days: 365,
    };

    fn id(last: u8) -> Id {
        format!("0190aaaa-0000-7000-8000-0000000000{last:02x}")
            .parse()
            .unwrap()
    }

    fn day(text: &str) -> Day {
        values::day::parse(text).unwrap()
    }

    #[test]
    fn nobody_releases_what_they_have_written_or_submitted() {
        let (amal, brandt) = (Some(id(1)), Some(id(2)));
        assert!(may_release(Stage::InReview, &[amal], brandt).is_ok());
        assert_eq!(
            may_release(Stage::InReview, &[amal, brandt], brandt)
                .unwrap_err()
                .key,
            "refused-own-draft"
        );
        assert!(
            may_release(Stage::InReview, &[amal], None).is_err(),
            "a machine has no eyes"
        );
        assert!(may_release(Stage::Draft, &[], brandt).is_err());
    }

    #[test]
    fn a_version_under_review_stands_still() {
        assert_eq!(
            may_edit(Stage::InReview).unwrap_err().key,
            "refused-in-review"
        );
        assert!(may_edit(Stage::Superseded).is_err());
        assert!(may_submit(Stage::Draft, false).is_err());
    }

    #[test]
    fn a_reviewer_who_gives_back_says_why() {
        let refused = may_return(Stage::InReview, false, "").unwrap_err();
        assert_eq!(refused.key, "refused-note-missing");
        assert!(may_return(Stage::InReview, false, "Die Telefonnummer fehlt.").is_ok());
        assert!(
            may_return(Stage::InReview, true, "").is_ok(),
            "one's own comes back silently"
        );
        assert!(may_return(Stage::Draft, true, "").is_err());
    }

    #[test]
    fn a_focus_area_runs_two_years_and_is_remembered_before_it_ends() {
        let focus = FocusArea {
            valid_from: Some(day("2026-01-01")),
            ..Default::default()
        };
        let profile = Profile {
            focus_areas: vec![focus],
            ..Default::default()
        };
        let profile = complete(profile, PERIODS, || id(7));
        assert_eq!(profile.focus_areas[0].valid_until, Some(day("2027-12-31")));
        let due = deadlines(&profile, PERIODS, day("2026-11-24"));
        assert_eq!(due[0].due_on, day("2027-12-31"));
        assert_eq!(due[0].remind_on, day("2027-09-02"));
    }

    #[test]
    fn two_undertakings_of_one_title_get_two_addresses_and_keep_them() {
        let one = || Undertaking {
            title: "Griffbereit".to_owned(),
            ..Default::default()
        };
        let profile = Profile {
            undertakings: vec![one(), one()],
            ..Default::default()
        };
        let mut next = 0;
        let mut ids = || {
            next += 1;
            id(next)
        };
        let profile = complete(profile, PERIODS, &mut ids);
        assert_eq!(profile.undertakings[0].slug, "griffbereit");
        assert_eq!(profile.undertakings[1].slug, "griffbereit-2");
        let mut renamed = profile.clone();
        renamed.undertakings[0].title = "Griffbereit Mini".to_owned();
        assert_eq!(
            complete(renamed, PERIODS, ids).undertakings[0].slug,
            "griffbereit"
        );
    }

    #[test]
    fn a_concept_without_an_end_falls_never_due() {
        let concept = Concept {
            title: "Masterplan".to_owned(),
            ..Default::default()
        };
        let profile = Profile {
            concept,
            ..Default::default()
        };
        assert_eq!(deadlines(&profile, PERIODS, day("2026-11-24")).len(), 1);
    }
}

//! The profile as its pages show it: words in the page's language, dates turned into bars and
//! badges.

use platform::web::{Shell, Visit, rich};
use values::{contact::Phone, day::Day, language::Language};

use crate::{
    directory::centres::MunicipalityKind,
    document::{FocusArea, Lead, Milestone, Profile, Undertaking, translation::Words},
};

/// A text in the page's language, or in German with a mark.
pub struct Shown {
    /// Plain words, or safe HTML for rich text.
    pub text: String,
    /// `lang` attribute when the words are not in the page's language.
    pub lang: Option<&'static str>,
}

impl Shown {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The words in runs between which a line may break: Steckbriefe chain nouns by slashes.
    pub fn runs(&self) -> impl Iterator<Item = &str> {
        self.text.split_inclusive('/')
    }

    /// The attribute with a space in front, or nothing.
    pub fn lang_attribute(&self) -> String {
        self.lang
            .map(|lang| format!(" lang=\"{lang}\" dir=\"ltr\""))
            .unwrap_or_default()
    }
}

/// Finds the words of one document for one page.
pub struct Reader<'a> {
    pub(super) profile: &'a Profile,
    language: Language,
}

impl<'a> Reader<'a> {
    /// Reads `profile` in `language`.
    pub fn new(profile: &'a Profile, language: Language) -> Self {
        Self { profile, language }
    }

    /// A line.
    pub fn line(&self, path: &str, german: &str) -> Shown {
        self.shown(self.profile.words(self.language, path, german))
    }

    /// Rich text as safe HTML.
    pub fn rich(&self, path: &str, german: &str) -> Shown {
        let words = self.profile.words(self.language, path, german);
        let text = if words.text.is_empty() {
            String::new()
        } else {
            rich::html(&words.text)
        };
        self.shown(Words { text, ..words })
    }

    fn shown(&self, words: Words) -> Shown {
        let lang = words.lang(self.language).filter(|_| !words.text.is_empty());
        // Leichte Sprache is German, too: no change of voice is needed.
        let lang = lang.filter(|_| self.language != Language::Simple);
        Shown {
            text: words.text,
            lang,
        }
    }

    /// Whether any text of the page is still German only.
    pub fn is_partly_german(&self) -> bool {
        self.language != Language::German
            && self.profile.sources().iter().any(|source| {
                self.profile.state(self.language, source)
                    == crate::document::translation::State::Missing
            })
    }
}

/// A focus area as a card.
pub struct FocusView {
    /// Its title.
    pub title: Shown,
    /// What it means.
    pub text: Shown,
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub until: Option<Day>,
    /// Where today lies in its period.
    pub phase: Phase,
    /// How much of its period has passed, 0 to 730: the width of the bar.
    pub elapsed: i64,
    /// Whole months to its end; negative when it is over.
    pub months_left: i64,
    /// Icon: the two fields of the law have their own.
    pub icon: &'static str,
}

/// Where a day lies in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The period is not known.
    Unknown,
    /// Before it.
    Ahead,
    /// Within it.
    Running,
    /// Within its last three months.
    Ending,
    /// After it.
    Over,
}

/// Width of the bar that shows a period, in its own units.
pub const BAR: i64 = 730;
/// Days before an end in which the bar says so.
const ENDING: i64 = 92;

impl FocusView {
    /// Where the mark for today stands on the bar, so that it lies on it whole.
    pub fn today(&self) -> i64 {
        const HALF: i64 = 4;
        self.elapsed.clamp(HALF, BAR - HALF) - HALF
    }
}

/// Focus areas as cards.
pub fn focus_areas(reader: &Reader<'_>, today: Day) -> Vec<FocusView> {
    let areas = reader.profile.focus_areas.iter();
    areas.map(|area| focus(reader, area, today)).collect()
}

fn focus(reader: &Reader<'_>, area: &FocusArea, today: Day) -> FocusView {
    let path = |key: &str| format!("focus_areas/{}/{key}", area.id.unwrap_or_default());
    let (phase, elapsed, months_left) = match (area.valid_from, area.valid_until) {
        (Some(from), Some(until)) => {
            let whole = (until - from).num_days().max(1);
            let passed = (today - from).num_days().clamp(0, whole);
            let left = (until - today).num_days();
            (phase(from, until, today), passed * BAR / whole, left / 30)
        }
        _ => (Phase::Unknown, 0, 0),
    };
    let is_school = values::text::fold(&area.title).contains("bildung");
    FocusView {
        title: reader.line(&path("title"), &area.title),
        text: reader.rich(&path("text"), &area.text),
        from: area.valid_from,
        until: area.valid_until,
        phase,
        elapsed,
        months_left,
        icon: if is_school { "programme" } else { "people" },
    }
}

fn phase(from: Day, until: Day, today: Day) -> Phase {
    if today < from {
        Phase::Ahead
    } else if until < today {
        Phase::Over
    } else if (until - today).num_days() <= ENDING {
        Phase::Ending
    } else {
        Phase::Running
    }
}

/// A milestone with its words.
pub struct MilestoneView {
    /// What will be reached.
    pub title: Shown,
    /// By when.
    pub due_on: Option<Day>,
    /// Since when it is reached.
    pub reached_on: Option<Day>,
    /// Whether it should have been reached by now.
    pub is_late: bool,
    /// Schulische Bedarfssituation.
    pub need: Shown,
    /// Nutzen für die Schulen.
    pub benefit: Shown,
    /// Unterstützung für die Schulen.
    pub support: Shown,
}

/// Milestones of an undertaking, the earliest first.
pub fn milestones(
    reader: &Reader<'_>,
    undertaking: &Undertaking,
    today: Day,
) -> Vec<MilestoneView> {
    let start = format!(
        "undertakings/{}/milestones",
        undertaking.id.unwrap_or_default()
    );
    let mut views: Vec<MilestoneView> = undertaking
        .milestones
        .iter()
        .enumerate()
        .map(|(place, milestone)| {
            let Milestone {
                title,
                due_on,
                reached_on,
                need,
                benefit,
                support,
            } = milestone;
            let path = |key: &str| format!("{start}/{place}/{key}");
            MilestoneView {
                title: reader.line(&path("title"), title),
                due_on: *due_on,
                reached_on: *reached_on,
                is_late: reached_on.is_none() && due_on.is_some_and(|due| due < today),
                need: reader.rich(&path("need"), need),
                benefit: reader.rich(&path("benefit"), benefit),
                support: reader.rich(&path("support"), support),
            }
        })
        .collect();
    // What has no day yet comes last.
    views.sort_by_key(|view| {
        let day = view.reached_on.or(view.due_on);
        (day.is_none(), day)
    });
    views
}

/// A telephone number as people read it, and as a phone dials it.
pub fn phone(number: &str) -> Option<(String, String)> {
    let phone = Phone::parse(number).ok()?;
    Some((phone.readable(), phone.uri()))
}

/// A web address without its scheme.
pub fn readable_web(address: &str) -> String {
    values::contact::WebAddress::parse(address)
        .map_or_else(|_| address.to_owned(), |web| web.readable().to_owned())
}

/// The host of a web address, as the short name of a home page.
pub fn host(address: &str) -> String {
    let readable = readable_web(address);
    readable
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// Text key of what runs a centre.
pub const fn municipality_kind(kind: MunicipalityKind) -> &'static str {
    match kind {
        MunicipalityKind::KreisfreieStadt => "municipality-city",
        MunicipalityKind::Kreis => "municipality-kreis",
        MunicipalityKind::Staedteregion => "municipality-staedteregion",
    }
}

/// A page of the centre with this profile; `here` is the key of the entry it belongs to.
pub fn shell(visit: &Visit, title: &str, profile: &Profile, here: &str) -> Shell {
    let has_undertakings = !profile.undertakings.is_empty();
    let has_contact = profile.lead != Lead::default();
    let entries = [
        (true, "public-profile", visit.to("")),
        (
            has_undertakings,
            "public-undertakings",
            visit.to("#vorhaben"),
        ),
        (has_contact, "public-contact", visit.to("#kontakt")),
        (true, "breadcrumb-house", visit.to_root("/")),
    ];
    let entries = entries.into_iter().filter(|(is_there, ..)| *is_there);
    entries.fold(
        Shell::new(visit, title).of(&profile.name),
        |shell, (_, key, address)| shell.with_entry(visit.say(key), address, key == here),
    )
}

/// The words of a page for a visit.
pub fn reader<'a>(visit: &Visit, profile: &'a Profile) -> Reader<'a> {
    Reader::new(profile, visit.language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_way_through_its_period_a_focus_area_shows_half_a_bar() {
        let day = |text| values::day::parse(text).unwrap();
        let area = FocusArea {
            valid_from: Some(day("2026-01-01")),
            valid_until: Some(day("2027-12-31")),
            ..Default::default()
        };
        let profile = Profile {
            focus_areas: vec![area],
            ..Default::default()
        };
        let reader = Reader::new(&profile, Language::German);
        let view = &focus_areas(&reader, day("2026-12-31"))[0];
        assert_eq!(view.elapsed, 364 * BAR / 729);
        assert_eq!(view.months_left, 12);
        assert_eq!(focus_areas(&reader, day("2030-01-01"))[0].elapsed, BAR);
    }

    #[test]
    fn a_period_says_when_it_begins_ends_and_is_over() {
        let day = |text| values::day::parse(text).unwrap();
        let (from, until) = (day("2026-01-01"), day("2027-12-31"));
        assert_eq!(phase(from, until, day("2025-12-31")), Phase::Ahead);
        assert_eq!(phase(from, until, from), Phase::Running);
        assert_eq!(phase(from, until, day("2027-10-01")), Phase::Ending);
        assert_eq!(phase(from, until, until), Phase::Ending);
        assert_eq!(phase(from, until, day("2028-01-01")), Phase::Over);
    }
}

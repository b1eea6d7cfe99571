//! The profile as its pages show it: words in the page's language, dates turned into bars and
//! badges.

use platform::web::{Visit, rich};
use values::{contact::Phone, day::Day, language::Language};

use crate::document::{
    FocusArea, Milestone, Profile, Status, Undertaking, schema, translation::Words,
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

    /// The attribute with a space in front, or nothing.
    pub fn lang_attribute(&self) -> String {
        self.lang.map(|lang| format!(" lang=\"{lang}\" dir=\"ltr\"")).unwrap_or_default()
    }
}

/// Finds the words of one document for one page.
pub struct Reader<'a> {
    profile: &'a Profile,
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
        let text = if words.text.is_empty() { String::new() } else { rich::html(&words.text) };
        self.shown(Words { text, ..words })
    }

    fn shown(&self, words: Words) -> Shown {
        let lang = words.lang(self.language).filter(|_| !words.text.is_empty());
        // Leichte Sprache is German, too: no change of voice is needed.
        let lang = lang.filter(|_| self.language != Language::Simple);
        Shown { text: words.text, lang }
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
    /// How much of its period has passed, 0 to 730: the width of the bar.
    pub elapsed: i64,
    /// Whole months to its end; negative when it is over.
    pub months_left: i64,
    /// Icon: the two fields of the law have their own.
    pub icon: &'static str,
}

/// Width of the bar that shows a period, in its own units.
pub const BAR: i64 = 730;

/// Focus areas as cards.
pub fn focus_areas(reader: &Reader<'_>, today: Day) -> Vec<FocusView> {
    let areas = reader.profile.focus_areas.iter();
    areas.map(|area| focus(reader, area, today)).collect()
}

fn focus(reader: &Reader<'_>, area: &FocusArea, today: Day) -> FocusView {
    let path = |key: &str| format!("focus_areas/{}/{key}", area.id.unwrap_or_default());
    let (elapsed, months_left) = match (area.valid_from, area.valid_until) {
        (Some(from), Some(until)) => {
            let whole = (until - from).num_days().max(1);
            let passed = (today - from).num_days().clamp(0, whole);
            (passed * BAR / whole, (until - today).num_days() / 30)
        }
        _ => (0, 0),
    };
    let is_school = values::text::fold(&area.title).contains("bildung");
    FocusView {
        title: reader.line(&path("title"), &area.title),
        text: reader.rich(&path("text"), &area.text),
        from: area.valid_from,
        until: area.valid_until,
        elapsed,
        months_left,
        icon: if is_school { "programme" } else { "people" },
    }
}

/// Undertakings of one kind.
pub struct GroupView {
    /// Key of the kind, or `other`.
    pub kind: &'static str,
    /// Name of its icon.
    pub icon: &'static str,
    /// Its cards.
    pub cards: Vec<CardView>,
}

/// An undertaking as a card.
pub struct CardView {
    /// Its page below the centre.
    pub path: String,
    /// Its title.
    pub title: Shown,
    /// Its first words.
    pub excerpt: Shown,
    /// What it is doing.
    pub status: Status,
    /// Since when, or until when.
    pub since: Option<Day>,
    /// Names of its projects.
    pub projects: Vec<String>,
}

/// Icons of the kinds; names as in the sprite.
const ICONS: &[(&str, &str)] = &[
    ("pool", "pool"),
    ("map", "map"),
    ("funding_line", "funding-line"),
    ("programme", "programme"),
    ("case_system", "case-system"),
    ("event", "event"),
    ("campaign", "campaign"),
    ("prize", "prize"),
    ("network", "network"),
    ("plan", "plan"),
];

/// The icon of a kind.
pub fn icon(kind: &str) -> &'static str {
    ICONS.iter().find(|(key, _)| *key == kind).map_or("other", |(_, icon)| icon)
}

/// Undertakings by kind, in the order of the kinds; what has none comes last.
pub fn groups(reader: &Reader<'_>, today: Day) -> Vec<GroupView> {
    let kinds = schema::KINDS.iter().copied().chain(["other"]);
    let groups = kinds.map(|kind| {
        let of_kind = reader.profile.undertakings.iter().filter(|undertaking| {
            undertaking.kind == kind || (kind == "other" && undertaking.kind.is_empty())
        });
        let cards = of_kind.map(|undertaking| card(reader, undertaking, today)).collect();
        GroupView { kind, icon: icon(kind), cards }
    });
    groups.filter(|group| !group.cards.is_empty()).collect()
}

fn card(reader: &Reader<'_>, undertaking: &Undertaking, today: Day) -> CardView {
    let path = |key: &str| format!("undertakings/{}/{key}", undertaking.id.unwrap_or_default());
    let text = reader.line(&path("text"), &undertaking.text);
    let status = undertaking.status(today);
    CardView {
        path: crate::paths::undertaking(&undertaking.slug),
        title: reader.line(&path("title"), &undertaking.title),
        excerpt: Shown { text: excerpt(&rich::plain(&text.text)), lang: text.lang },
        status,
        since: since(undertaking, status),
        projects: undertaking.projects.clone(),
    }
}

/// The day that goes with a status.
pub fn since(undertaking: &Undertaking, status: Status) -> Option<Day> {
    match status {
        Status::Planned | Status::Active => undertaking.starts_on,
        Status::Paused => undertaking.paused_on,
        Status::Ended => undertaking.ended_on,
    }
}

/// Longest text on a card, in characters.
const EXCERPT: usize = 180;

fn excerpt(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= EXCERPT {
        return line;
    }
    let cut: String = line.chars().take(EXCERPT).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", &cut[..end])
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
    let start = format!("undertakings/{}/milestones", undertaking.id.unwrap_or_default());
    let mut views: Vec<MilestoneView> = undertaking
        .milestones
        .iter()
        .enumerate()
        .map(|(place, milestone)| {
            let Milestone { title, due_on, reached_on, need, benefit, support } = milestone;
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
    views.sort_by_key(|view| view.reached_on.or(view.due_on));
    views
}

/// How often each status occurs, in the order of the legend.
pub fn legend(groups: &[GroupView]) -> Vec<(Status, usize)> {
    let all = [Status::Active, Status::Planned, Status::Paused, Status::Ended];
    let counted = all.map(|status| {
        let cards = groups.iter().flat_map(|group| &group.cards);
        (status, cards.filter(|card| card.status == status).count())
    });
    counted.into_iter().filter(|(_, count)| *count > 0).collect()
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
        let profile = Profile { focus_areas: vec![area], ..Default::default() };
        let reader = Reader::new(&profile, Language::German);
        let view = &focus_areas(&reader, day("2026-12-31"))[0];
        assert_eq!(view.elapsed, 364 * BAR / 729);
        assert_eq!(view.months_left, 12);
        assert_eq!(focus_areas(&reader, day("2030-01-01"))[0].elapsed, BAR);
    }

    #[test]
    fn a_long_text_ends_at_a_word() {
        let text = "Wort ".repeat(100);
        let short = excerpt(&text);
        assert!(short.ends_with("Wort …") && short.chars().count() <= EXCERPT + 2);
    }
}

//! Undertakings as cards, in groups of one kind: what each says on a small space.

use std::cmp::Reverse;

use platform::web::rich;
use values::day::Day;

use super::view::{Reader, Shown};
use crate::document::{Status, Undertaking, schema};

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
    /// Its first words, as far as the title does not say them.
    pub excerpt: Shown,
    /// What it is doing.
    pub status: Status,
    /// Since when, or until when.
    pub since: Option<Day>,
    /// Names of its projects.
    pub projects: Vec<String>,
    /// Whether the centre shows it as a good example.
    pub is_best_practice: bool,
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
    ICONS
        .iter()
        .find(|(key, _)| *key == kind)
        .map_or("other", |(_, icon)| icon)
}

/// Undertakings by kind, the largest groups first; what has no kind comes last.
pub fn groups(reader: &Reader<'_>, today: Day) -> Vec<GroupView> {
    let kinds = schema::KINDS.iter().copied().chain(["other"]);
    let groups = kinds.map(|kind| {
        let of_kind = reader.profile.undertakings.iter().filter(|undertaking| {
            undertaking.kind == kind || (kind == "other" && undertaking.kind.is_empty())
        });
        let cards = of_kind
            .map(|undertaking| card(reader, undertaking, today))
            .collect();
        GroupView {
            kind,
            icon: icon(kind),
            cards,
        }
    });
    let mut groups: Vec<GroupView> = groups.filter(|group| !group.cards.is_empty()).collect();
    groups.sort_by_key(|group| (group.kind == "other", Reverse(group.cards.len())));
    groups
}

fn card(reader: &Reader<'_>, undertaking: &Undertaking, today: Day) -> CardView {
    let path = |key: &str| format!("undertakings/{}/{key}", undertaking.id.unwrap_or_default());
    let title = reader.line(&path("title"), &undertaking.title);
    let text = reader.line(&path("text"), &undertaking.text);
    let plain = rich::plain(&text.text);
    let excerpt = excerpt(&beyond_title(&plain, &title.text));
    let status = undertaking.status(today);
    CardView {
        path: crate::paths::undertaking(&undertaking.slug),
        title,
        excerpt: Shown {
            text: excerpt,
            lang: text.lang,
        },
        status,
        since: since(undertaking, status),
        projects: unsaid(&undertaking.projects, &undertaking.title, &plain),
        is_best_practice: undertaking.section == "best_practice",
    }
}

/// The projects of an undertaking, unless there is but one and the words beside it name it.
fn unsaid(projects: &[String], title: &str, text: &str) -> Vec<String> {
    match projects {
        [only] if title.contains(only.as_str()) || text.contains(only.as_str()) => Vec::new(),
        _ => projects.to_vec(),
    }
}

/// Other undertakings of the same kind, a few of them.
pub fn related(reader: &Reader<'_>, undertaking: &Undertaking, today: Day) -> Vec<CardView> {
    /// More would be a list of its own.
    const MOST: usize = 5;
    let others = reader.profile.undertakings.iter().filter(|other| {
        !undertaking.kind.is_empty() && other.kind == undertaking.kind && other.id != undertaking.id
    });
    others
        .take(MOST)
        .map(|other| card(reader, other, today))
        .collect()
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
/// Longest name in the way to a page, in characters.
const CRUMB: usize = 48;

fn excerpt(text: &str) -> String {
    cut(text, EXCERPT)
}

/// A title short enough for the way to its page.
pub fn crumb(title: &str) -> String {
    cut(title, CRUMB)
}

/// At most `limit` characters, ending at a word.
fn cut(text: &str, limit: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit {
        return line;
    }
    let cut: String = line.chars().take(limit).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{} …", &cut[..end])
}

/// What `text` says beyond `title`. Steckbriefe name a thing and explain it in the same breath, so
/// that a text often begins with its title; brackets that hold the whole rest fall away, and a
/// title that was cut short goes on.
pub fn beyond_title(text: &str, title: &str) -> String {
    let (text, title) = (text.trim(), title.trim());
    if let Some(rest) = title
        .strip_suffix('…')
        .and_then(|start| text.strip_prefix(start))
    {
        return format!("… {rest}");
    }
    let Some(rest) = text.strip_prefix(title) else {
        return text.to_owned();
    };
    let rest = rest.trim_start_matches([':', '.', ',', ';']).trim();
    let inner = rest
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    inner
        .filter(|inner| !inner.contains(['(', ')']))
        .unwrap_or(rest)
        .to_owned()
}

/// How often each status occurs, in the order of the legend.
pub fn legend(groups: &[GroupView]) -> Vec<(Status, usize)> {
    let all = [
        Status::Active,
        Status::Planned,
        Status::Paused,
        Status::Ended,
    ];
    let counted = all.map(|status| {
        let cards = groups.iter().flat_map(|group| &group.cards);
        (status, cards.filter(|card| card.status == status).count())
    });
    counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_does_not_say_its_title_twice() {
        let title = "Beratung für Schulen";
        assert_eq!(beyond_title("Beratung für Schulen", title), "");
        assert_eq!(beyond_title("Beratung für Schulen (BikUS)", title), "BikUS");
        assert_eq!(
            beyond_title("Beratung für Schulen (A) und (B)", title),
            "(A) und (B)"
        );
        assert_eq!(
            beyond_title("Wir beraten Schulen.", title),
            "Wir beraten Schulen."
        );
        assert_eq!(
            beyond_title("Die Projekte A, B und C", "Die Projekte A, …"),
            "… B und C"
        );
    }

    #[test]
    fn a_long_text_ends_at_a_word() {
        let text = "Wort ".repeat(100);
        let short = excerpt(&text);
        assert!(short.ends_with("Wort …") && short.chars().count() <= EXCERPT + 2);
    }
}

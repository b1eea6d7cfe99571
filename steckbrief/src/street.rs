//! Finding the street in a line that may begin with a name.

use crate::text::fold;

/// Ends of German street names, folded.
const ENDINGS: &[&str] = &[
    "strasse",
    "str",
    "weg",
    "platz",
    "allee",
    "ring",
    "gasse",
    "ufer",
    "damm",
    "markt",
    "hof",
    "wall",
    "kamp",
    "graben",
    "steig",
    "pfad",
    "promenade",
    "chaussee",
    "tor",
    "busch",
    "brink",
    "anger",
    "stiege",
    "zeile",
    "schlag",
    "hang",
    "garten",
];

/// Ends that name a street even without a house number, folded.
const SURE_ENDINGS: &[&str] = &["strasse", "str", "allee", "platz"];

/// Words that begin a street of several words: "An der alten Kirche 3", "Platz der Republik 5".
const BEGINNINGS: &[&str] = &[
    "Am", "An", "Auf", "Im", "In", "Zum", "Zur", "Unter", "Hinter", "Vor", "Platz", "Alter",
    "Alte", "Haus", "Postfach",
];

/// How many words before the house number a street may begin.
const REACH: usize = 5;

/// Where a street begins in the words of a line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Index of its first word.
    pub start: usize,
    /// Whether nothing but the house number shows that it is a street.
    pub guessed: bool,
}

/// Finds the street at the end of the words.
pub(crate) fn find(words: &[&str]) -> Option<Found> {
    let Some(number) = house_number(words) else {
        return words
            .iter()
            .rposition(|word| ends_in(word, SURE_ENDINGS))
            .map(|at| Found {
                start: with_adjective(words, at),
                guessed: false,
            });
    };
    let from = number.saturating_sub(REACH);
    if let Some(offset) = words[from..number]
        .iter()
        .position(|word| BEGINNINGS.contains(word))
    {
        return Some(Found {
            start: from + offset,
            guessed: false,
        });
    }
    let last = number.checked_sub(1)?;
    if ends_in(words[last], ENDINGS) {
        return Some(Found {
            start: with_adjective(words, last),
            guessed: false,
        });
    }
    Some(Found {
        start: last,
        guessed: true,
    })
}

/// Index of the house number: the last group that begins with a digit, "19", "24-26", "19 a".
fn house_number(words: &[&str]) -> Option<usize> {
    let is_number = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit())
            && word.chars().filter(char::is_ascii_digit).count() <= 8
    };
    let at = words.iter().rposition(|word| is_number(word))?;
    let trailing = &words[at + 1..];
    let is_suffix = trailing.len() <= 1 && trailing.iter().all(|word| word.chars().count() == 1);
    let first = words[..at]
        .iter()
        .rposition(|word| !is_number(word) && !is_dash(word))?
        + 1;
    is_suffix.then_some(first)
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "+" | "/")
}

/// "Märkische Str.", "Lange Straße": a bare word for street takes the adjective before it along.
fn with_adjective(words: &[&str], at: usize) -> usize {
    let folded = fold(words[at]);
    let bare = SURE_ENDINGS.contains(&folded.trim()) || ENDINGS.contains(&folded.trim());
    if bare { at.saturating_sub(1) } else { at }
}

fn ends_in(word: &str, endings: &[&str]) -> bool {
    let folded = fold(word);
    let last = folded.trim().rsplit(' ').next().unwrap_or_default();
    endings.iter().any(|ending| last.ends_with(ending))
}

//! Telling persons from offices.

use crate::text::fold;

/// Words before a name that are no part of it, folded.
const SALUTATIONS: &[&str] = &[" frau ", " herr ", " herrn "];

/// Academic titles, folded word by word.
const TITLES: &[&str] = &[
    "dr", "prof", "dipl", "med", "phil", "jur", "rer", "nat", "ma", "m", "a",
];

/// Words inside a name that begin with a small letter.
const PARTICLES: &[&str] = &[
    "von", "van", "vom", "zu", "zum", "zur", "der", "den", "de", "da", "dos", "el", "al", "bin",
];

/// What a person does, folded; a text that begins so names a role, not a person. A space at the
/// end of a stem is the end of the word.
const ROLES: &[&str] = &[
    "leitung",
    "leiter",
    "amtsleit",
    "fachbereichsleit",
    "abteilungsleit",
    "fachdienstleit",
    "dezernatsleit",
    "geschaeftsbereichsleit",
    "teamleit",
    "ki leit",
    "dezernent",
    "sozialdezernent",
    "schuldezernent",
    "kreisdezernent",
    "beigeordnet",
    "kreisdirektor",
    "stadtdirektor",
    "kreisrat ",
    "stadtrat ",
    "stadtraet",
    "landrat ",
    "landraet",
    "buergermeister",
    "oberbuergermeister",
    "vorstand ",
    "ltd ",
    "leitend",
    "kommissarisch",
    "stellv",
];

/// Words of an office or an organisation that no name contains, folded stems.
const OFFICIAL: &[&str] = &[
    "amt",
    "dezernat",
    "fachbereich",
    "fachdienst",
    "abteilung",
    "geschaeftsbereich",
    "sachgebiet",
    "referat",
    "stabsstelle",
    "stadt",
    "kreis",
    "integrationszentrum",
    "integration",
    "kommunale",
    "zentrum",
    "team",
    "buero",
    "bereich",
    "ki",
];

/// A name without salutation, role after a comma and stray punctuation.
pub(crate) fn clean(name: &str) -> String {
    let mut name = name;
    loop {
        let before = name;
        name = name.trim_matches([' ', ',', ';', ':', '-', '–', '|']);
        let word = name.split(' ').next().unwrap_or_default();
        if SALUTATIONS.contains(&fold(word).as_str()) {
            name = &name[word.len()..];
        }
        if let Some((person, role)) = name.rsplit_once(',')
            && begins_with_role(role)
        {
            name = person;
        }
        if name == before {
            return name.to_owned();
        }
    }
}

/// Whether the text begins with what a person does: "Leitung des Amtes", "Dezernentin".
pub(crate) fn begins_with_role(text: &str) -> bool {
    let folded = fold(text);
    ROLES
        .iter()
        .any(|role| folded.trim_start().starts_with(role))
}

/// The name after a role: "Kreisdirektor Max Muster", "Dezernentin: Dr. Eva Beispiel".
pub(crate) fn after_role(text: &str) -> Option<String> {
    if !begins_with_role(text) {
        return None;
    }
    let rest = match text.split_once(':') {
        Some((_, rest)) => rest,
        None => text.split_once(' ')?.1,
    };
    let name = clean(rest);
    is_name(&name).then_some(name)
}

/// Whether the text has the form of a person's name: two to six words in capitals, titles and
/// particles, none of an office.
pub(crate) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let titled = words
        .iter()
        .any(|word| is_title(word) || is_salutation(word));
    (words.len() >= 2 || (titled && !words.is_empty()))
        && words.len() <= 6
        && words.iter().all(|word| is_part(word))
        && words
            .iter()
            .any(|word| !is_title(word) && !is_particle(word))
}

/// Whether the text shows by a title or salutation that a person follows.
pub(crate) fn is_addressed(word: &str) -> bool {
    is_salutation(word) || matches!(fold(word).trim(), "dr" | "prof")
}

fn is_part(word: &str) -> bool {
    if is_title(word) || is_particle(word) || is_salutation(word) {
        return true;
    }
    let letters = word
        .chars()
        .all(|c| c.is_alphabetic() || "-'’.‘`´".contains(c) || is_mark(c));
    let capital = word
        .chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    letters && capital && !is_official(word)
}

/// Vowel signs and accents that stand apart from their letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{200c}'..='\u{200f}')
}

fn is_official(word: &str) -> bool {
    let folded = fold(word);
    let folded = folded.trim();
    OFFICIAL
        .iter()
        .any(|stem| folded == *stem || (stem.len() > 4 && folded.starts_with(stem)))
        || (folded.len() > 5 && (folded.ends_with("amt") || folded.ends_with("kreis")))
}

fn is_title(word: &str) -> bool {
    word.contains('.')
        && fold(word)
            .split_whitespace()
            .all(|part| TITLES.contains(&part))
}

fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

fn is_salutation(word: &str) -> bool {
    SALUTATIONS.contains(&fold(word).as_str())
}

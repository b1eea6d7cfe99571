//! Sprache. What people speak: a catalogue of BCP 47 tags with names, read from data. Pure; it
//! has no table and no page.

use std::{
    cmp::Ordering,
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use icu_collator::{Collator, CollatorBorrowed, options::CollatorOptions};
use icu_locale::Locale;
use serde::{Deserialize, Serialize};
use values::{language::Language, text};

/// Sprache. A language or a variety that has a tag of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpokenLanguage {
    /// BCP 47, as it is kept: `fa-AF` for Dari, `kmr` for Kurmancî.
    pub tag: String,
    /// Its name in German.
    pub german: String,
    /// Its name in English.
    pub english: String,
    /// Its name in Turkish.
    pub turkish: String,
    /// Its name in Arabic.
    pub arabic: String,
    /// Its name in Ukrainian.
    pub ukrainian: String,
    /// Its name in itself.
    pub native: String,
    /// Direction of the script that `native` is written in.
    pub direction: Direction,
    /// Whether it may be named to outsiders: Sinti do not want theirs shown.
    #[serde(default = "yes")]
    pub is_public: bool,
}

/// Direction of a script, as the `dir` attribute wants it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The attribute's value.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl SpokenLanguage {
    /// Its name for a page in `language`.
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::German | Language::Simple => &self.german,
            Language::English => &self.english,
            Language::Turkish => &self.turkish,
            Language::Arabic => &self.arabic,
            Language::Ukrainian => &self.ukrainian,
        }
    }

    /// Every name it is looked up by: those of all pages, and its own.
    pub fn names(&self) -> [&str; 6] {
        [
            &self.german,
            &self.english,
            &self.native,
            &self.turkish,
            &self.arabic,
            &self.ukrainian,
        ]
    }

    /// Its name for a page, followed by its name in itself where that is another word. The second
    /// name is set apart so that it cannot turn the line round.
    pub fn full_name(&self, language: Language) -> String {
        let name = self.name(language);
        if name.to_lowercase() == self.native.to_lowercase() {
            name.to_owned()
        } else {
            // First strong isolate and its end: option texts have no markup.
            format!("{name} – \u{2068}{}\u{2069}", self.native)
        }
    }
}

fn yes() -> bool {
    true
}

/// Tags that other registers and older lists use, and what is kept instead.
///
/// `ajp` has been a part of `apc` since ISO 639-3:2023; CLDR makes `prs` to `fa-AF` and `tw` to
/// `ak`; `ku` without more stands for Kurmancî there.
const ALIASES: &[(&str, &str)] = &[
    ("ajp", "apc"),
    ("arb", "ar"),
    ("cmn", "zh"),
    ("de-si", "de-simple"),
    ("de-x-ls", "de-simple"),
    ("diq", "zza"),
    ("emk", "man"),
    ("gaz", "om"),
    ("in", "id"),
    ("iw", "he"),
    ("kiu", "zza"),
    ("ku", "kmr"),
    ("mnk", "man"),
    ("mo", "ro"),
    ("pes", "fa"),
    ("pnb", "pa-Arab"),
    ("prs", "fa-AF"),
    ("sh", "sr-Latn"),
    ("swh", "sw"),
    ("tl", "fil"),
    ("tw", "ak"),
];

/// A catalogue that is part of the binary and read by a test, so it parses.
static CATALOGUE: LazyLock<Vec<SpokenLanguage>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../data/languages.json")).unwrap_or_default()
});

static BY_TAG: LazyLock<HashMap<String, &'static SpokenLanguage>> = LazyLock::new(|| {
    let own = all().iter().map(|one| (one.tag.to_lowercase(), one));
    own.collect()
});

/// Every language, in the order of the catalogue.
pub fn all() -> &'static [SpokenLanguage] {
    &CATALOGUE
}

/// The language with this tag, however it is written: other registers' tags, underscores, capital
/// letters. A tag with more parts than we know (`uk-UA`) is the language without them.
pub fn find(tag: &str) -> Option<&'static SpokenLanguage> {
    let mut tag = tag.trim().replace('_', "-").to_lowercase();
    loop {
        let alias = ALIASES.iter().find(|(other, _)| *other == tag);
        let kept = alias.map_or_else(|| tag.clone(), |(_, kept)| kept.to_lowercase());
        if let Some(found) = BY_TAG.get(&kept) {
            return Some(found);
        }
        tag.truncate(tag.rfind('-')?);
    }
}

/// Languages one of whose names or tags begins with `words`, then those that contain them.
pub fn search(words: &str) -> Vec<&'static SpokenLanguage> {
    let asked = text::bare(words);
    if asked.is_empty() {
        return Vec::new();
    }
    if let Some(exact) = find(words).filter(|one| one.tag.eq_ignore_ascii_case(words.trim())) {
        return vec![exact];
    }
    let mut found: Vec<(bool, &SpokenLanguage)> = Vec::new();
    for language in all() {
        let names = language.names().map(text::bare);
        if names.iter().any(|name| name.contains(&asked)) {
            let begins = names.iter().any(|name| name.starts_with(&asked));
            found.push((!begins, language));
        }
    }
    found.sort_by_key(|(is_inside, _)| *is_inside);
    if found.is_empty() {
        return find(words).into_iter().collect();
    }
    found.into_iter().map(|(_, language)| language).collect()
}

/// Every language in the alphabetical order of a page in `language`.
pub fn sorted(language: Language) -> &'static [&'static SpokenLanguage] {
    static SORTED: [OnceLock<Vec<&'static SpokenLanguage>>; Language::ALL.len()] =
        [const { OnceLock::new() }; Language::ALL.len()];
    let place = Language::ALL.iter().position(|own| *own == language);
    SORTED[place.unwrap_or_default()].get_or_init(|| {
        let mut sorted: Vec<&SpokenLanguage> = all().iter().collect();
        let compare = alphabet(language);
        sorted.sort_by(|one, other| compare(one.name(language), other.name(language)));
        sorted
    })
}

/// How names are ordered on a page in `language` (CLDR's collation).
pub fn alphabet(language: Language) -> impl Fn(&str, &str) -> Ordering {
    let tag = match language {
        Language::Simple => Language::German.tag(),
        written => written.tag(),
    };
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let collator: Option<CollatorBorrowed<'static>> =
        Collator::try_new(locale.into(), CollatorOptions::default()).ok();
    move |one, other| match &collator {
        Some(collator) => collator.compare(one, other),
        None => text::fold(one).cmp(&text::fold(other)),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn tag(text: &str) -> Option<&str> {
        find(text).map(|language| language.tag.as_str())
    }

    #[test]
    fn the_catalogue_is_whole_and_every_tag_is_well_formed_and_stands_once() {
        assert_eq!(all().len(), 112);
        let tags: BTreeSet<&str> = all().iter().map(|one| one.tag.as_str()).collect();
        assert_eq!(tags.len(), all().len());
        for language in all() {
            assert!(language.tag.parse::<Locale>().is_ok(), "{language:?}");
            let names = language.names();
            assert!(names.iter().all(|name| !name.is_empty()), "{language:?}");
        }
        let from_right = all().iter().filter(|one| one.direction == Direction::Rtl);
        assert_eq!(from_right.count(), 18);
    }

    #[test]
    fn tags_of_other_registers_lead_to_what_we_keep() {
        for (other, kept) in [
            ("prs", "fa-AF"),
            ("fa_af", "fa-AF"),
            ("sh", "sr-Latn"),
            ("ajp", "apc"),
            ("tw", "ak"),
            ("DE-x-ls", "de-simple"),
            ("uk-UA", "uk"),
            ("zh-Hans-CN", "zh"),
            (" ckb ", "ckb"),
        ] {
            assert_eq!(tag(other), Some(kept), "{other}");
        }
        assert_eq!(tag("tlh"), None);
        assert_eq!(tag(""), None);
        for (other, kept) in ALIASES {
            assert_eq!(tag(other), Some(*kept), "{other}");
        }
    }

    #[test]
    fn a_language_is_found_by_any_of_its_names() {
        let first = |words: &str| search(words).first().map(|one| one.tag.as_str());
        for (words, tag) in [
            ("Dari", "fa-AF"),
            ("دری", "fa-AF"),
            ("Kurmanci", "kmr"),
            ("Kurmanji", "kmr"),
            ("tuerk", "tr"),
            ("turkce", "tr"),
            ("Ukrain", "uk"),
            ("українська", "uk"),
            ("Tagalog", "fil"),
            ("prs", "fa-AF"),
            ("الدارية", "fa-AF"),
            ("Arnavut", "sq"),
            ("вірмен", "hy"),
        ] {
            assert_eq!(first(words), Some(tag), "{words}");
        }
        assert!(search("").is_empty() && search("  ").is_empty());
        assert!(search("Klingonisch").is_empty());
    }

    #[test]
    fn lists_are_sorted_as_a_dictionary_of_the_page_would() {
        let names = |language| -> Vec<&str> {
            let sorted = sorted(language).iter();
            sorted.map(|one| one.name(language)).collect()
        };
        let german = names(Language::German);
        let place = |name: &str| german.iter().position(|own| *own == name);
        assert!(place("Türkisch") < place("Turoyo (Surayt)"));
        assert!(place("Afar") < place("Albanisch"));
        assert_eq!(german.len(), all().len());
        // Ç is a letter of its own in Turkish, behind all that begin with C.
        let turkish = names(Language::Turkish);
        let place = |name: &str| turkish.iter().position(|own| *own == name);
        assert!(place("Cezayir Arapçası") < place("Çekçe"));
        assert!(place("Çekçe") < place("Darice"));
        // Ґ, Є and І stand where Ukrainian dictionaries have them.
        let ukrainian = names(Language::Ukrainian);
        let place = |name: &str| ukrainian.iter().position(|own| *own == name);
        assert!(place("зазакі") < place("іврит"));
        assert!(place("іврит") < place("йоруба"));
    }

    #[test]
    fn names_of_districts_stand_as_a_german_dictionary_has_them() {
        let mut names = ["Huckarde", "Hörde", "Hombruch", "Äcker"];
        let compare = alphabet(Language::German);
        names.sort_by(|one, other| compare(one, other));
        assert_eq!(names, ["Äcker", "Hombruch", "Hörde", "Huckarde"]);
    }

    #[test]
    fn who_reads_another_script_reads_no_latin_letters() {
        for language in all() {
            for own in [Language::Arabic, Language::Ukrainian] {
                let name = language.name(own);
                let is_latin = |letter: char| letter.is_ascii_alphabetic();
                assert!(!name.contains(is_latin), "{}: {name}", language.tag);
            }
        }
        let dari = find("fa-AF").unwrap();
        let names = Language::ALL.map(|own| dari.name(own));
        assert!(
            names.contains(&"Darice") && names.contains(&"дарі"),
            "{names:?}"
        );
    }

    #[test]
    fn the_own_name_cannot_turn_a_line_round() {
        let dari = find("prs").unwrap();
        assert_eq!(
            dari.full_name(Language::German),
            "Dari – \u{2068}دری\u{2069}"
        );
        assert_eq!(find("de").unwrap().full_name(Language::German), "Deutsch");
    }
}

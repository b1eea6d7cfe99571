//! Languages as an institution finds them, and those that will do as well.

use std::collections::BTreeSet;

use platform::{Result, access::Actor, centre::Centre};
use registry::{
    languages::{self, SpokenLanguage},
    people::{self, Direction, Level, Skill},
};
use values::{id::Id, language::Language, text};

use crate::{interpreters, pool};

pub use crate::pool::languages::{Substitute as Near, substitutes as near};

/// Asked for most in the pools of the state (Köln's and Unna's reports): they stand first in the list.
const COMMON: &[&str] = &[
    "ar", "tr", "uk", "ru", "fa", "fa-AF", "kmr", "ro", "bg", "pl", "ti", "so",
];
/// Not offered: the language of the house itself.
const OWN: &[&str] = &["de", "de-simple"];
/// Names that are suggested when one fits several languages.
const SUGGESTED: usize = 5;

/// Names of languages as the form suggests them: those asked for most, then all in the order of a dictionary.
pub fn names(language: Language) -> Vec<String> {
    let common = COMMON.iter().filter_map(|tag| languages::find(tag));
    let sorted = languages::sorted(language).iter().copied();
    let rest = sorted.filter(|one| {
        let tag = one.tag.as_str();
        one.is_public && !COMMON.contains(&tag) && !OWN.contains(&tag)
    });
    common
        .chain(rest)
        .map(|one| bare(&one.full_name(language)))
        .collect()
}

/// The language that somebody has typed or chosen, by any of its names.
///
/// # Errors
/// Names of languages that are near, for a page in `language`, when it is none or more than one.
pub fn find(
    typed: &str,
    language: Language,
) -> std::result::Result<&'static SpokenLanguage, Vec<String>> {
    let typed = bare(typed);
    let asked = text::fold(&typed);
    let is_it = |one: &&SpokenLanguage| {
        let full = Language::ALL.map(|language| bare(&one.full_name(language)));
        let mut all = one
            .names()
            .into_iter()
            .chain(full.iter().map(String::as_str));
        all.any(|name| text::fold(name) == asked)
    };
    if let Some(exact) = languages::all().iter().find(is_it) {
        return Ok(exact);
    }
    let found = languages::search(&typed);
    match found.as_slice() {
        [only] => Ok(only),
        several => {
            let public = several.iter().filter(|one| one.is_public);
            let names = public.map(|one| one.name(language).to_owned());
            Err(names.take(SUGGESTED).collect())
        }
    }
}

/// Without the marks that isolate names: a field has no use for them.
fn bare(name: &str) -> String {
    name.replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
}

/// How many interpreters who may be sent each of `near` adds to those of `wanted` and of the ones before it: people who lack
/// nothing and speak it well enough and both ways. Nothing where it is fewer than the rules let be shown: they could be known.
pub async fn added(centre: &Centre, wanted: &str, near: &[Near]) -> Result<Vec<Option<usize>>> {
    let rows = centre.database.read();
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let mut active = interpreters::store::list_active(rows, today).await?;
    let lacks = interpreters::readiness(rows, &rules, &active, today).await?;
    active.retain(|one| lacks.get(&one.id).is_none_or(Vec::is_empty));
    let people: Vec<Id> = active.iter().map(|one| one.person).collect();
    let spoken = people::languages_of(centre, &Actor::visitor(), &people).await?;
    let needed = rules.needed.language_level.as_deref().and_then(Level::of);
    let speak = |tag: &str| -> BTreeSet<Id> {
        let is_able = |skill: &Skill| skill.tag == tag && is_enough(skill, needed);
        let own = spoken.iter();
        let own = own.filter(|(_, skills)| skills.iter().any(is_able));
        own.map(|(id, _)| *id).collect()
    };
    let mut counted = speak(wanted);
    let added = near.iter().map(|near| {
        let before = counted.len();
        counted.extend(speak(near.tag));
        let added = counted.len() - before;
        shown(added, rules.few)
    });
    Ok(added.collect())
}

/// A number of people as a public page may say it.
fn shown(people: usize, few: u32) -> Option<usize> {
    let is_shown = u32::try_from(people).is_ok_and(|people| people > 0 && people >= few);
    is_shown.then_some(people)
}

fn is_enough(skill: &Skill, needed: Option<Level>) -> bool {
    let place = |level: Level| Level::ALL.iter().position(|own| *own == level);
    let is_able = match (skill.level, needed) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(own), Some(needed)) => place(own) >= place(needed),
    };
    skill.direction == Direction::Both && is_able
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(typed: &str) -> std::result::Result<&str, Vec<String>> {
        find(typed, Language::German).map(|found| found.tag.as_str())
    }

    #[test]
    fn a_language_is_found_as_it_was_chosen_and_as_it_was_typed() {
        for language in Language::ALL {
            for name in names(language) {
                assert!(find(&name, language).is_ok(), "{name}");
            }
        }
        for (typed, found) in [
            ("Dari", "fa-AF"),
            ("dari", "fa-AF"),
            ("Dari – دری", "fa-AF"),
            ("Türkisch", "tr"),
            ("tuerkisch", "tr"),
            ("Arabisch", "ar"),
            ("العربية", "ar"),
            ("Turkish", "tr"),
        ] {
            assert_eq!(tag(typed), Ok(found), "{typed}");
        }
    }

    #[test]
    fn a_public_page_counts_no_fewer_people_than_the_rules_say() {
        for (people, few, said) in [
            (0, 1, None),
            (1, 1, Some(1)),
            (4, 5, None),
            (5, 5, Some(5)),
            (9, 10, None),
        ] {
            assert_eq!(shown(people, few), said, "{people} {few}");
        }
    }

    #[test]
    fn a_name_of_several_languages_is_asked_about_and_never_guessed() {
        let near = tag("Kurdisch").unwrap_err();
        assert!(near.len() > 1, "{near:?}");
        assert_eq!(tag("Klingonisch"), Err(Vec::new()));
    }

    #[test]
    fn what_is_asked_for_most_stands_first_and_german_is_not_offered() {
        let names = names(Language::German);
        assert!(names[0].starts_with("Arabisch"));
        assert!(
            !names
                .iter()
                .any(|name| name.starts_with("Deutsch –") || name == "Deutsch")
        );
    }
}

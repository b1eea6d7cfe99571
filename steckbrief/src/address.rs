//! Finding street, postcode and town in lines that no label announces.

use crate::person;
use crate::street;

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Address {
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub town: Option<String>,
    /// Digits that stand where the postcode should be but are not five.
    pub wrong_postcode: Option<String>,
    /// Whether the border between name and street is a guess.
    pub guessed: bool,
}

/// The address and the lines that are no part of it.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub address: Address,
    pub rest: Vec<String>,
}

/// Five digits.
pub(crate) fn is_postcode(word: &str) -> bool {
    word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether the text has a postcode with a town after it.
pub(crate) fn has_postcode(text: &str) -> bool {
    let words: Vec<&str> = text.split(' ').collect();
    postcode_at(&words, is_postcode).is_some()
}

/// Finds the address; the lines are single spaced and have no channels in them.
pub(crate) fn find(lines: &[String]) -> Found {
    let mut found = Found::default();
    for line in lines {
        let words: Vec<&str> = line.split(' ').collect();
        let exact = postcode_at(&words, is_postcode);
        let at = exact.or_else(|| postcode_at(&words, is_wrong_postcode));
        match at {
            Some(at) if found.address.town.is_none() => {
                let digits = without_country(words[at]).to_owned();
                if exact.is_some() {
                    found.address.postcode = Some(digits);
                } else {
                    found.address.wrong_postcode = Some(digits);
                }
                found.address.town = Some(words[at + 1..].join(" "));
                found.split_street(&words[..at]);
            }
            _ => found.split_street(&words),
        }
    }
    found
}

impl Found {
    /// Takes the street off the end of the words; what stands before it is a line of its own.
    fn split_street(&mut self, words: &[&str]) {
        let Some(found) = street::find(words).filter(|_| self.address.street.is_none()) else {
            return self.keep(words);
        };
        let (before, street) = words.split_at(found.start);
        // "Große Märkische Str. 24" is a street from its first word.
        let named = person::is_name(&person::clean(&before.join(" ")));
        if before.is_empty() || named || before.len() > 2 {
            self.keep(before);
            self.address.street = Some(street.join(" "));
        } else {
            self.address.street = Some(words.join(" "));
        }
        self.address.guessed |= found.guessed && !before.is_empty();
    }

    fn keep(&mut self, words: &[&str]) {
        if !words.is_empty() {
            self.rest.push(words.join(" "));
        }
    }
}

/// Index of the postcode: the last that a town follows.
fn postcode_at(words: &[&str], is: fn(&str) -> bool) -> Option<usize> {
    (0..words.len().saturating_sub(1)).rev().find(|&at| {
        is(without_country(words[at]))
            && words[at + 1].starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
    })
}

/// Digits that can only be a mistyped postcode: four or six of them. Fewer or more are a house
/// number or something else.
fn is_wrong_postcode(word: &str) -> bool {
    matches!(word.len(), 4 | 6) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// "D-44122" and "DE-44122" without the country.
fn without_country(word: &str) -> &str {
    word.strip_prefix("D-")
        .or_else(|| word.strip_prefix("DE-"))
        .unwrap_or(word)
}

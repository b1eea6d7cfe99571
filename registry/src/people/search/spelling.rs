//! Words of names and numbers as they are looked for, and how near one comes to another.

use std::collections::HashSet;

use rphonetic::{Cologne, Encoder};
use values::{
    id::Id,
    search::Spelling,
    text::{self, words},
};

use crate::people::model::Details;

/// Shortest word in which one slip is forgiven, and two.
const ONE_SLIP: usize = 4;
const TWO_SLIPS: usize = 8;
/// Shortest code that says enough by itself: `Meyer` and `Maria` are both `67`.
const TELLING_CODE: usize = 3;

pub(super) const SAME: u32 = 100;
pub(super) const BEGINNING: u32 = 80;
pub(super) const SOUND: u32 = 60;
const ONE_EDIT: u32 = 50;
const TWO_EDITS: u32 = 30;

pub(super) struct Word {
    pub(super) spelling: Spelling,
    pub(super) code: String,
    pub(super) people: HashSet<Id>,
}

/// The search form of a list name: how a telephone book is sorted.
pub(super) fn order(details: &Details) -> String {
    text::fold(&details.list_name())
}

/// Letters and digits of a word in its search form.
pub(super) fn letters(word: &str) -> String {
    let folded = text::fold(word);
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Digits of a number without what stands in front inside and outside the country.
pub(super) fn digits(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let is_abroad = number.trim_start().starts_with('+');
    let country = if is_abroad { "49" } else { "0049" };
    let inner = digits.strip_prefix(country).unwrap_or(&digits);
    inner.trim_start_matches('0').to_owned()
}

/// How a name sounds, one code for each of its words, without order: `Meier, Jan` is `Jan Meyer`.
pub fn sound(details: &Details) -> Vec<String> {
    let name = details.name();
    let mut codes: Vec<String> = words(&name)
        .map(letters)
        .filter(|word| !word.is_empty())
        .map(|word| {
            let code = Cologne.encode(&word);
            // Scripts the code does not know sound as they are written.
            if code.is_empty() { word } else { code }
        })
        .collect();
    codes.sort();
    codes
}

pub(super) fn closeness(asked: &Spelling, code: &str, known: &Word) -> Option<u32> {
    let own = &known.spelling;
    if own.bare == asked.bare {
        return Some(SAME);
    }
    if asked.length >= 2 && own.bare.starts_with(&asked.bare) {
        return Some(BEGINNING);
    }
    let sounds_the_same = !code.is_empty() && code == known.code;
    if sounds_the_same
        && (code.len() >= TELLING_CODE || asked.slips(own).whole <= (asked.length / 2).min(2))
    {
        return Some(SOUND);
    }
    let allowed = match asked.length {
        TWO_SLIPS.. => 2,
        ONE_SLIP.. => 1,
        _ => return None,
    };
    if asked.bare.contains(char::is_numeric) || !asked.may_equal(own, allowed) {
        return None;
    }
    match asked.slips(own).whole {
        0 | 1 => Some(ONE_EDIT),
        2 if allowed == 2 => Some(TWO_EDITS),
        _ => None,
    }
}

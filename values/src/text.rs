//! Words as people type them, brought to one spelling for searching and for addresses.
//!
//! Three steps, each coarser than the one before: [`fold`] is the search form of DIN 91379
//! (`Müller` → `mueller`), [`bare`] makes the spellings of an umlaut equal (`Müller`, `Mueller`,
//! `Muller` → `muller`), [`stem_de`] takes German endings off (`Sprachmittler*innen` →
//! `sprachmittl`).

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest address part that [`slug`] makes, in letters.
const SLUG_LENGTH: usize = 60;

/// What a masculine word of a role ends in when a feminine `-in` may follow: Berater-in,
/// Mediator-in, Student-in, Praktikant-in, Polizist-in, Redakteur-in, Pädagog-in, Kolleg-in,
/// Anwält-in, Ärzt-in, Pat-in, Freund-in.
const ROLE_ENDINGS: [&str; 12] = [
    "er", "or", "ent", "ant", "ist", "eur", "og", "eg", "lt", "zt", "pat", "freund",
];

/// The search form of a text after DIN 91379: lower case, `ä` as `ae`, `ß` as `ss`, no other
/// diacritics on Latin and Greek letters, letters like `ł` or `đ` by their plain neighbour.
///
/// Other scripts keep their letters; Arabic loses what only helps reading (harakat, tatweel).
/// Spaces and punctuation stay. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut base = ' ';
    for c in text.nfkd().flat_map(char::to_lowercase) {
        if is_silent(c) || (base == 'l' && c == '·') {
            continue;
        }
        if !is_combining_mark(c) {
            base = c;
            match spelled_out(c) {
                Some(plain) => folded.push_str(plain),
                None => folded.push(c),
            }
            continue;
        }
        match (base, c) {
            ('a' | 'o' | 'u', '\u{308}') => folded.push('e'),
            ('a', '\u{30a}') => folded.push('a'),
            _ if keeps_marks(base) => {
                folded.push(c);
                continue;
            }
            _ => continue,
        }
        // The diaeresis or ring is spelled out; a second one on the same letter says no more.
        base = ' ';
    }
    folded.nfc().collect()
}

/// One spelling for all that differ only in how an umlaut is written, letters and digits only:
/// `Müller`, `Mueller` and `Muller` are all `muller`; `Sprachmittler*innen` is
/// `sprachmittlerinnen`. Baring twice changes nothing.
///
/// `ue` after `q`, `a` or `e` is no umlaut (Quelle, Frauen, neue).
pub fn bare(word: &str) -> String {
    let mut bare = String::with_capacity(word.len());
    let (mut earlier, mut before) = (' ', ' ');
    for c in folded_letters(word).chars() {
        let umlaut = match before {
            'a' | 'o' => c == 'e',
            'u' => c == 'e' && !matches!(earlier, 'q' | 'a' | 'e'),
            _ => false,
        };
        if !umlaut {
            bare.push(c);
            (earlier, before) = (before, c);
        }
    }
    bare
}

/// The words of a text, as they stand there.
///
/// A word is letters and digits; an apostrophe inside (`klappt's`) and a gender sign before
/// `in` or `innen` (`Mittler*innen`, `Mittler:in`, `Mittler/-innen`) belong to it.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    word_indices(text).map(|(_, word)| word)
}

/// Like [`words`], each with the byte where it begins.
pub fn word_indices(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(starts_word)?;
        let end = start + word_length(&text[start..]);
        rest = end;
        Some((start, &text[start..end]))
    })
}

/// The stem of a German word: endings off, feminine forms of roles beside the masculine ones.
///
/// Words of other scripts come back in their [`bare`] form.
pub fn stem_de(word: &str) -> String {
    let bare = bare(word);
    if !bare.is_ascii() {
        return bare;
    }
    Stemmer::create(Algorithm::German)
        .stem(without_feminine(&bare))
        .into_owned()
}

/// The part of an address that stands for a title: `Schule ohne Rassismus/Schule mit Courage` →
/// `schule-ohne-rassismus-schule-mit-courage`; at most 60 letters, cut between words.
///
/// Empty when the title has neither letter nor digit. Letters of other scripts stay as they are.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for word in words(title) {
        let word = folded_letters(word);
        if slug.is_empty() {
            slug = word.chars().take(SLUG_LENGTH).collect();
        } else if !word.is_empty() {
            if slug.chars().count() + 1 + word.chars().count() > SLUG_LENGTH {
                break;
            }
            slug.push('-');
            slug.push_str(&word);
        }
    }
    slug
}

/// The search form of a word without apostrophes and gender signs.
pub(crate) fn folded_letters(word: &str) -> String {
    fold(word).chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Characters without a sound of their own: Arabic reading aids and tatweel, hyphenation and
/// joining hints, direction marks, the modifier apostrophe.
fn is_silent(c: char) -> bool {
    matches!(c,
        '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}'
        | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2bc}')
}

/// Lower-case letters that do not come apart into a plain letter and a mark.
fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' | 'ø' => "oe",
        'þ' => "th",
        'ƈ' => "c",
        'đ' | 'ð' => "d",
        'ə' => "e",
        'ǥ' => "g",
        'ħ' => "h",
        'ı' | 'ɨ' => "i",
        'ĸ' => "k",
        'ł' => "l",
        'ŋ' => "n",
        'ŧ' => "t",
        'ʒ' => "z",
        'ς' => "σ",
        _ => return None,
    })
}

/// In Latin and Greek a mark is a variant of the letter; elsewhere it makes another letter.
fn keeps_marks(base: char) -> bool {
    let latin_or_greek = matches!(base,
        '\u{0}'..='\u{2af}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1fff}');
    base.is_alphabetic() && !latin_or_greek
}

fn starts_word(c: char) -> bool {
    c.is_alphanumeric() && !is_combining_mark(c) && !is_silent(c)
}

fn continues_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_silent(c)
}

/// Bytes of the word that `text` begins with.
fn word_length(text: &str) -> usize {
    let mut length = 0;
    loop {
        let rest = &text[length..];
        length += rest.find(|c| !continues_word(c)).unwrap_or(rest.len());
        match joint_length(&text[length..]) {
            Some(joint) => length += joint,
            None => return length,
        }
    }
}

/// Bytes of the apostrophe or gender sign that ties what follows to the word before it.
fn joint_length(rest: &str) -> Option<usize> {
    let apostrophe = rest
        .strip_prefix(['\'', '’'])
        .filter(|after| after.starts_with(starts_word));
    let sign = || {
        ["*", ":", "_", "·", "/-", "/"]
            .iter()
            .find_map(|sign| rest.strip_prefix(sign))
            .filter(|after| begins_feminine(after))
    };
    apostrophe
        .or_else(sign)
        .map(|after| rest.len() - after.len())
}

fn begins_feminine(text: &str) -> bool {
    let word = &text[..text.find(|c| !continues_word(c)).unwrap_or(text.len())];
    word.eq_ignore_ascii_case("in") || word.eq_ignore_ascii_case("innen")
}

fn without_feminine(word: &str) -> &str {
    if let Some(role) = word.strip_suffix("innen")
        && role.len() >= 4
    {
        return role;
    }
    match word.strip_suffix("in") {
        Some(role) if ROLE_ENDINGS.iter().any(|ending| role.ends_with(ending)) => role,
        _ => word,
    }
}

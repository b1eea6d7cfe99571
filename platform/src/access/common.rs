//! Passwords that are tried first: words everybody thinks of, dressed up with digits and signs.

use std::{collections::HashSet, sync::LazyLock};

use values::text;

/// Words from which people make passwords, ours, one on each line.
const WORDS: &str = include_str!("../../data/common_words.txt");
/// Passwords from leaks with eight characters or more, written by `platform/assets/build.mjs`.
const LEAKED: &str = include_str!("../../data/leaked_passwords.txt");
/// Rows of keys and other runs that fingers walk along.
const RUNS: [&str; 10] = [
    "01234567890123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertzuiopasdfghjklyxcvbnm",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qay2wsx3edc4rfv5tgb6zhn7ujm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qaywsxedcrfvtgbzhnujm",
    "qazwsxedcrfvtgbyhnujm",
    "q1w2e3r4t5z6u7i8o9p0",
    "q1w2e3r4t5y6u7i8o9p0",
];
/// Fewer digits alone are a date or a telephone number.
const DIGITS_ALONE: usize = 14;
/// A password needs so many different characters.
const DIFFERENT: usize = 5;
/// Two words together are still tried; three are a sentence.
const WORDS_TOGETHER: usize = 2;
/// So few letters beside the words change nothing.
const LETTERS_BESIDE: usize = 2;

static KNOWN: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let words = WORDS.lines().map(str::trim);
    let words = words.filter(|word| !word.is_empty() && !word.starts_with('#'));
    words.map(text::fold).collect()
});

static OUT_IN_THE_OPEN: LazyLock<HashSet<&str>> = LazyLock::new(|| LEAKED.lines().collect());

/// Whether `password` is one of those that are tried first. `own` are names and addresses.
pub(crate) fn is_common(password: &str, own: &[&str]) -> bool {
    if OUT_IN_THE_OPEN.contains(password.to_lowercase().as_str()) {
        return true;
    }
    let folded = text::fold(password);
    let plain: String = folded
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let different: HashSet<char> = folded.chars().collect();
    if different.len() < DIFFERENT || is_run(&plain) || is_repeated(&plain) {
        return true;
    }
    if plain.len() < DIGITS_ALONE && plain.chars().all(|letter| letter.is_ascii_digit()) {
        return true;
    }
    let own = own_words(own);
    [letters_of(&folded), letters_of(&undisguised(&folded))]
        .iter()
        .any(|letters| is_made_of_words(letters, &own))
}

/// Names taken apart: `Amal Yılmaz` and `amal.yilmaz@ki.example` give what people type of them.
fn own_words(own: &[&str]) -> HashSet<String> {
    let parts = own.iter().flat_map(|text| {
        let folded = text::fold(text);
        let whole = letters_of(&folded);
        let parts: Vec<String> = folded
            .split(|letter: char| !letter.is_alphabetic())
            .map(str::to_owned)
            .collect();
        parts.into_iter().chain([whole])
    });
    parts.filter(|word| word.chars().count() >= 3).collect()
}

fn letters_of(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphabetic())
        .collect()
}

/// `p4$$w0rt` is `passwort`.
fn undisguised(text: &str) -> String {
    let letter = |letter| match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    text.chars().map(letter).collect()
}

/// A walk along the keyboard, there or back, perhaps with a digit or two at its end.
fn is_run(plain: &str) -> bool {
    let bare = plain.trim_end_matches(|letter: char| letter.is_ascii_digit());
    [plain, bare]
        .into_iter()
        .filter(|text| text.len() >= 4)
        .any(|text| {
            let back: String = text.chars().rev().collect();
            RUNS.iter()
                .any(|run| run.contains(text) || run.contains(&back))
        })
}

/// The same few characters again and again.
fn is_repeated(plain: &str) -> bool {
    let letters: Vec<char> = plain.chars().collect();
    (1..=letters.len() / 2).any(|length| {
        let (first, rest) = letters.split_at(length);
        let repeats = rest.chunks(length).all(|chunk| first.starts_with(chunk));
        repeats && (length < 4 || KNOWN.contains(&first.iter().collect::<String>()))
    })
}

/// Whether one or two words and next to nothing else make up `letters`. Letters beside them may
/// stand in front or behind.
fn is_made_of_words(letters: &str, own: &HashSet<String>) -> bool {
    let letters: Vec<char> = letters.chars().collect();
    let is_word = |from: usize, to: usize| {
        let word: String = letters[from..to].iter().collect();
        KNOWN.contains(&word) || own.contains(&word)
    };
    // reach[n]: places that n words from an allowed start lead to.
    let mut reach: Vec<usize> = (0..=LETTERS_BESIDE.min(letters.len())).collect();
    for _ in 0..WORDS_TOGETHER {
        let mut next = Vec::new();
        for &from in &reach {
            next.extend((from + 3..=letters.len()).filter(|to| is_word(from, *to)));
        }
        if next.iter().any(|to| letters.len() - to <= LETTERS_BESIDE) {
            return true;
        }
        reach = next;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_thinks_of_is_common() {
        for password in [
            "passwort",
            "Passwort1",
            "P4$$w0rt!",
            "password123",
            "Geheim2026!",
            "qwertz123",
            "1234567890",
            "12345678",
            "24.12.1987",
            "abcdefgh",
            "aaaaaaaa",
            "hallohallo",
            "Sommer2026",
            "dortmund09",
            "BVB.Dortmund",
            "schalke04!",
            "iloveyou",
            "Schatzi!!99",
            "1qay2wsx",
            "0231 5027247",
            "Integration1",
            "asdfghjkl",
            "letmein2024",
            "Vielfalt#1",
            "ankara1923",
            "Willkommen1",
            "admin1234",
            "monikamonika",
            "aslan1907!",
        ] {
            assert!(is_common(password, &[]), "{password}");
        }
    }

    #[test]
    fn what_was_leaked_is_common_however_odd_it_looks() {
        for password in ["ncc1701d", "blink182", "JORDAN23"] {
            assert!(is_common(password, &[]), "{password}");
        }
    }

    #[test]
    fn ones_own_name_and_address_are_common() {
        let own = ["Amal Yılmaz", "amal.yilmaz@ki.example", "dortmund"];
        for password in [
            "amal.yilmaz",
            "Yilmaz2026!",
            "AmalDortmund1",
            "amalyilmaz!!",
        ] {
            assert!(is_common(password, &own), "{password}");
        }
        assert!(!is_common("Yilmazplatz bleibt Baustelle", &own));
    }

    #[test]
    fn a_sentence_and_chance_are_not() {
        for password in [
            "korrekt pferd batterie klammer",
            "vK7#mQ2p!xLz",
            "sommer hund kaffee regen",
            "Der Bus kommt immer zu spät",
            "tannenzapfenbrause",
            "мій дім біля моря",
        ] {
            assert!(!is_common(password, &[]), "{password}");
        }
    }
}

//! Telephone numbers as people write them.

use phonenumber::country;

/// What became of a written number.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Phone {
    /// E.164, and a number that the German or another plan knows.
    Valid(String),
    /// E.164, but no plan knows it.
    Doubtful(String),
    /// No number.
    None,
}

/// Shortest number worth dialling from outside, in digits with its area code.
const SHORTEST: usize = 6;

/// Longest number of E.164 in digits, with the international or trunk prefix.
const LONGEST: usize = 17;

/// Longest way to write one number, in characters.
const LONGEST_WRITTEN: usize = 40;

/// Reads one number; a number without country code is German.
pub(crate) fn parse(written: &str) -> Phone {
    let dialled = dialled(written);
    let count = dialled.bytes().filter(u8::is_ascii_digit).count();
    if !(SHORTEST..=LONGEST).contains(&count) {
        return Phone::None;
    }
    let Ok(number) = phonenumber::parse(Some(country::DE), &dialled) else {
        return Phone::None;
    };
    let code = number.code().value();
    let e164 = format!("+{code}{}", number.national());
    if !(SHORTEST..=15).contains(&(e164.len() - 1)) {
        return Phone::None;
    }
    if number.is_valid() {
        Phone::Valid(e164)
    } else {
        Phone::Doubtful(e164)
    }
}

/// How far the text from its beginning could be one telephone number, in bytes.
pub(crate) fn extent(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices().take(LONGEST_WRITTEN) {
        let second = text[..at].ends_with(['/', ',', ';']) && matches!(c, '-' | '+');
        if second || (c == '+' && end > 0) {
            break;
        }
        match c {
            '0'..='9' | ')' => end = at + 1,
            '+' | '(' | ' ' | '/' | '-' | '.' | '–' | '‑' | '−' => {}
            _ => break,
        }
    }
    end
}

/// Digits only, a leading plus kept; the zero in "+49 (0)231" dropped.
fn dialled(written: &str) -> String {
    let written = &written[..extent(written)];
    let mut out = String::new();
    let international = written.trim_start_matches(['(', ' ']).starts_with(['+'])
        || written.trim_start_matches(['(', ' ']).starts_with("00");
    let written = if international {
        written.replacen("(0)", "", 1)
    } else {
        written.to_owned()
    };
    for c in written.chars() {
        if c.is_ascii_digit() || (c == '+' && out.is_empty()) {
            out.push(c);
        }
    }
    match out.strip_prefix("00") {
        Some(rest) => format!("+{rest}"),
        None => out,
    }
}

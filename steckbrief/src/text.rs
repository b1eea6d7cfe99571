//! Plain text in normal form.

/// Longest piece of a value that a finding repeats, in characters.
const QUOTED: usize = 80;

/// Normal form of text with lines: single spaces, lines trimmed, at most one empty line in a row,
/// no control characters.
pub(crate) fn tidy(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut breaks = 0;
    let mut space = false;
    for character in raw.chars().filter(|&c| !is_invisible(c)) {
        match character {
            '\n' | '\u{2028}' => breaks += 1,
            '\u{2029}' => breaks += 2,
            c if c.is_whitespace() => space = true,
            c => {
                if !out.is_empty() {
                    match breaks {
                        0 if space => out.push(' '),
                        0 => {}
                        1 => out.push('\n'),
                        _ => out.push_str("\n\n"),
                    }
                }
                (breaks, space) = (0, false);
                out.push(c);
            }
        }
    }
    out
}

/// Normal form of text in one line.
pub(crate) fn one_line(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for word in tidy(raw).split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// Text for comparing: words of lower-case letters and digits with umlauts written out, each word
/// between single spaces, one space at either end.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push(' ');
    for character in text.chars() {
        if character.is_ascii() {
            push_folded(&mut out, character.to_ascii_lowercase());
        } else {
            character
                .to_lowercase()
                .for_each(|lower| push_folded(&mut out, lower));
        }
    }
    if !out.ends_with(' ') {
        out.push(' ');
    }
    out
}

fn push_folded(out: &mut String, lower: char) {
    match lower {
        'ä' => out.push_str("ae"),
        'ö' => out.push_str("oe"),
        'ü' => out.push_str("ue"),
        'ß' => out.push_str("ss"),
        // What is left of a decomposed umlaut: "ü" typed as u and two dots.
        '\u{308}' => out.push('e'),
        c if c.is_alphanumeric() => out.push(c),
        _ if !out.ends_with(' ') => out.push(' '),
        _ => {}
    }
}

/// The text in quotation marks for a message, shortened.
pub(crate) fn quoted(text: &str) -> String {
    let line = one_line(text);
    let mut short: String = line.chars().take(QUOTED).collect();
    if short.len() < line.len() {
        short.push('…');
    }
    format!("„{short}“")
}

/// Control characters, byte order marks and soft hyphens: no letter, and they hide words from a
/// search. The joiners that Arabic and Persian need stay.
fn is_invisible(c: char) -> bool {
    (c.is_control() && !c.is_whitespace()) || matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')
}

//! Names of files: what no system stumbles over and no reader is deceived by.

use unicode_normalization::UnicodeNormalization;

use super::FileKind;

/// Most characters of a name before its ending.
const LONGEST: usize = 100;
/// Devices of Windows, with any ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];
const NUMBERED: [&str; 2] = ["com", "lpt"];

/// The last part of a path, composed, without what steers terminals or turns the direction of
/// reading, with the ending of its kind.
pub fn harmless(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.nfc().filter_map(visible).collect();
    let clean = clean.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let lower = clean.to_lowercase();
    let ending = kind
        .endings()
        .iter()
        .find(|ending| lower.ends_with(&format!(".{ending}")));
    // ASCII endings have the same length in both spellings.
    let stem = ending.map_or(clean, |ending| &clean[..clean.len() - ending.len() - 1]);
    let stem: String = stem.chars().take(LONGEST).collect();
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if stem.is_empty() { "dokument" } else { stem };
    let mark = if is_reserved(stem) { "_" } else { "" };
    let usual = kind.endings().first().copied().unwrap_or_default();
    format!("{mark}{stem}.{}", ending.copied().unwrap_or(usual))
}

fn visible(c: char) -> Option<char> {
    match c {
        '<' | '>' | ':' | '"' | '|' | '?' | '*' => Some('-'),
        _ if c.is_control() || is_invisible(c) => None,
        _ if c.is_whitespace() => Some(' '),
        _ => Some(c),
    }
}

/// Marks, overrides and isolates of direction, letters without width, tags, variation selectors.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0000}'..='\u{e0fff}')
}

fn is_reserved(stem: &str) -> bool {
    let lower = stem.to_ascii_lowercase();
    let first = lower.split('.').next().unwrap_or_default().trim();
    let numbered = NUMBERED.iter().any(|device| {
        let rest = first.strip_prefix(device);
        rest.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|c| c.is_ascii_digit()))
    });
    numbered || RESERVED.contains(&first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_name_is_a_name_and_no_path_and_no_trick() {
        for (name, expected) in [
            ("Bescheid.pdf", "Bescheid.pdf"),
            ("Bescheid.PDF", "Bescheid.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\a\\Brief.pdf", "Brief.pdf"),
            ("a\0b.pdf", "ab.pdf"),
            ("rechnung\u{202e}fdp.exe", "rechnungfdp.exe.pdf"),
            ("rechnung.pdf.exe", "rechnung.pdf.exe.pdf"),
            ("con.pdf", "_con.pdf"),
            ("COM1", "_COM1.pdf"),
            ("NUL.tar.pdf", "_NUL.tar.pdf"),
            ("common.pdf", "common.pdf"),
            ("...", "dokument.pdf"),
            ("", "dokument.pdf"),
            (".htaccess", "htaccess.pdf"),
            ("a<b>:c?.pdf", "a-b--c-.pdf"),
            ("  Brief  .pdf", "Brief.pdf"),
            ("عقد.pdf", "عقد.pdf"),
            ("Łukasz \u{200b}Ü.pdf", "Łukasz Ü.pdf"),
        ] {
            assert_eq!(harmless(name, FileKind::Pdf), expected, "{name:?}");
        }
        assert_eq!(harmless("foto.JPEG", FileKind::Jpeg), "foto.jpeg");
        let long = harmless(&"ä".repeat(500), FileKind::Png);
        assert_eq!(long.chars().count(), LONGEST + 4);
    }

    proptest! {
        #[test]
        fn whatever_it_was_called_it_is_harmless(name in "\\PC{0,40}|[./\\\\\\x00-\\x1f\u{202e}a-z]{0,40}") {
            let name = harmless(&name, FileKind::Text);
            let tricks = ['/', '\\', '\0', '"', '\n', '\u{202e}'];
            prop_assert!(!name.contains(tricks));
            prop_assert!(!name.starts_with('.'));
            prop_assert!(FileKind::Text.endings().iter().any(|end| name.ends_with(end)));
        }
    }
}

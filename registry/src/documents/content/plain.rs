//! Text without layout. What a browser or a shell would run is none.

use platform::Refusal;

use super::unknown;

/// What begins so is run or drawn, not read.
const RUN: [&str; 3] = ["<", "#!", "{\\rtf"];
/// What contains this is a page that runs something.
const SCRIPTS: [&str; 5] = ["<script", "<html", "<svg", "<iframe", "<?php"];

/// The text as UTF-8; files of older Windows programs are Windows-1252.
pub fn read(bytes: Vec<u8>) -> Result<Vec<u8>, Refusal> {
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(no) => {
            let bytes = no.into_bytes();
            let (text, _, has_errors) = encoding_rs::WINDOWS_1252.decode(&bytes);
            if has_errors {
                return Err(unknown());
            }
            text.into_owned()
        }
    };
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let lower = text.to_ascii_lowercase();
    let is_run = RUN.iter().any(|run| start.starts_with(run));
    let is_page = SCRIPTS.iter().any(|script| lower.contains(script));
    let is_binary = text
        .chars()
        .any(|c| c.is_control() && !"\n\r\t\u{c}".contains(c));
    if is_run || is_page || is_binary {
        return Err(unknown());
    }
    Ok(text.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_kept_as_utf_8() {
        assert_eq!(read(b"Stra\xDFe".to_vec()).unwrap(), "Straße".as_bytes());
        assert_eq!(
            read("Straße\r\n1 < 2".into()).unwrap(),
            "Straße\r\n1 < 2".as_bytes()
        );
    }

    #[test]
    fn what_hides_a_page_or_bytes_is_no_text() {
        for bytes in [
            &b"Hallo <ScRiPt>alert(1)</script>"[..],
            b"null\0byte",
            b"\x1b]0;terminal\x07",
            b"GIF89a\x01\x00",
        ] {
            assert!(read(bytes.to_vec()).is_err());
        }
    }
}

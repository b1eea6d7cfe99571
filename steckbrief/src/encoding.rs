//! From bytes to text: the encodings that editors save in.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::findings::Findings;
use crate::refusal::Refusal;

/// How files begin that people mistake for text: PDF, ZIP (and with it DOCX, ODT), PNG, JPEG, GIF,
/// old Office, gzip, RTF.
const MAGIC: [&[u8]; 8] = [
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"{\\rtf",
];

/// The text of the file with `\n` as its only line end.
pub(crate) fn decode(bytes: &[u8], findings: &mut Findings) -> Result<String, Refusal> {
    if MAGIC.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(Refusal::NotText);
    }
    let text = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => {
            let (text, broken) = encoding.decode_without_bom_handling(&bytes[length..]);
            warn_of_broken(broken, findings);
            text.into_owned()
        }
        None => decode_unmarked(bytes, findings),
    };
    if looks_binary(&text) {
        return Err(Refusal::NotText);
    }
    let text = mend_twice_encoded(text, findings);
    Ok(if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        text
    })
}

fn decode_unmarked(bytes: &[u8], findings: &mut Findings) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let (broken, letters) = count_utf8(bytes);
    if letters > broken {
        warn_of_broken(true, findings);
        return UTF_8.decode_without_bom_handling(bytes).0.into_owned();
    }
    findings.info(
        "$",
        "Die Datei ist in Windows-1252 gespeichert und wurde umgewandelt. Bitte Umlaute prüfen.",
    );
    WINDOWS_1252
        .decode_without_bom_handling(bytes)
        .0
        .into_owned()
}

/// Broken sequences and whole letters beyond ASCII, read as UTF-8.
fn count_utf8(bytes: &[u8]) -> (usize, usize) {
    bytes
        .utf8_chunks()
        .fold((0, 0), |(broken, letters), chunk| {
            let beyond = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
            (
                broken + usize::from(!chunk.invalid().is_empty()),
                letters + beyond,
            )
        })
}

fn warn_of_broken(broken: bool, findings: &mut Findings) {
    if broken {
        findings.warning(
            "$",
            "Einzelne Zeichen der Datei sind beschädigt und erscheinen als „\u{fffd}“. \
             Bitte diese Stellen nachtragen.",
        );
    }
}

/// Text has no NUL, and hardly any control characters.
fn looks_binary(text: &str) -> bool {
    let mut controls = 0;
    for c in text.chars() {
        match c {
            '\0' => return true,
            '\n' | '\r' | '\t' | '\u{c}' | '\u{b}' => {}
            c if c.is_control() => controls += 1,
            _ => {}
        }
    }
    controls > 8 && controls > text.len() / 100
}

/// UTF-8 that was once read as Windows-1252 and saved again: "fÃ¼r" for "für". Correct German text
/// never survives this test, because a lone "ü" in Windows-1252 is no UTF-8.
fn mend_twice_encoded(text: String, findings: &mut Findings) -> String {
    if !text.contains(['Ã', 'â']) {
        return text;
    }
    let (bytes, _, unmappable) = WINDOWS_1252.encode(&text);
    if unmappable {
        return text;
    }
    let Ok(mended) = std::str::from_utf8(&bytes) else {
        return text;
    };
    findings.info(
        "$",
        "Doppelt umgewandelte Umlaute („Ã¼“ statt „ü“) wurden berichtigt.",
    );
    mended.to_owned()
}

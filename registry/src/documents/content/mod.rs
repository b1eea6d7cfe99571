//! What a file is, by its content and never by its name; and what is taken out of it before it is
//! kept. Pure: bytes in, bytes out.

mod image;
mod name;
mod office;
mod plain;

use platform::{Refusal, access::token};
use sha2::{Digest, Sha256};

pub use name::harmless;

/// A kind of file that may be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// PNG.
    Png,
    /// JPEG.
    Jpeg,
    /// Word.
    Docx,
    /// Excel.
    Xlsx,
    /// Text of `LibreOffice`.
    Odt,
    /// Table of `LibreOffice`.
    Ods,
    /// Text without layout.
    Text,
}

impl FileKind {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Pdf,
        Self::Png,
        Self::Jpeg,
        Self::Docx,
        Self::Xlsx,
        Self::Odt,
        Self::Ods,
        Self::Text,
    ];

    /// As the database writes it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpeg",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Text => "text",
        }
    }

    /// The kind with this key.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// How names of such files end, the usual ending first.
    pub fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Png => &["png"],
            Self::Jpeg => &["jpg", "jpeg"],
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
            Self::Odt => &["odt"],
            Self::Ods => &["ods"],
            Self::Text => &["txt", "csv", "md"],
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Text => "text/plain; charset=utf-8",
        }
    }
}

/// A file that may be kept: known by its content, without what it says about people besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// A name that no system stumbles over, with the ending of its kind.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// What is kept.
    pub bytes: Vec<u8>,
    /// SHA-256 of what is kept, in hexadecimal.
    pub sha256: String,
}

impl File {
    /// Looks into a file of at most `most` bytes.
    ///
    /// # Errors
    /// Refused when it is empty, too large, broken, dangerous, or of a kind that is not kept.
    pub fn read(name: &str, bytes: Vec<u8>, most: u64) -> Result<Self, Refusal> {
        if bytes.is_empty() {
            return Err(Refusal::new("refused-documents-empty"));
        }
        if bytes.len() as u64 > most {
            return Err(too_large(most));
        }
        let (kind, bytes) = recognise(bytes)?;
        let sha256 = token::hex(&Sha256::digest(&bytes));
        Ok(Self {
            name: harmless(name, kind),
            kind,
            bytes,
            sha256,
        })
    }
}

/// Refused because of its size.
pub fn too_large(most: u64) -> Refusal {
    let megabytes = (most / (1024 * 1024)).max(1).to_string();
    Refusal::new("refused-documents-too-large").with("limit", megabytes)
}

fn recognise(bytes: Vec<u8>) -> Result<(FileKind, Vec<u8>), Refusal> {
    if bytes.starts_with(b"%PDF-") {
        return Ok((FileKind::Pdf, bytes));
    }
    if bytes.starts_with(image::PNG) {
        return Ok((FileKind::Png, image::bare_png(&bytes)?));
    }
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Ok((FileKind::Jpeg, image::bare_jpeg(&bytes)?));
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok((office::recognise(&bytes)?, bytes));
    }
    Ok((FileKind::Text, plain::read(bytes)?))
}

/// A file of a kind that is not kept.
fn unknown() -> Refusal {
    Refusal::new("refused-documents-kind")
}

/// A file that cannot be read to its end.
fn broken() -> Refusal {
    Refusal::new("refused-documents-broken")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_file_is_known_by_its_content_alone() {
        for (name, bytes, kind) in [
            ("a.exe", &b"%PDF-1.7\n"[..], FileKind::Pdf),
            ("a.pdf", b"Guten Tag", FileKind::Text),
        ] {
            let file = File::read(name, bytes.to_vec(), 1000).unwrap();
            assert_eq!(file.kind, kind);
        }
        for bytes in [
            &b"MZ\x90\0\x03\0\0\0"[..],
            b"\x7fELF\x02\x01\x01",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            b"  <!DOCTYPE html><p>Hallo",
            b"\xEF\xBB\xBF<?xml version='1.0'?><svg/>",
            b"#!/bin/sh\nrm -rf /",
            b"GIF89a\x01\0\x01\0",
            b"Rar!\x1a\x07\0",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old Word",
        ] {
            let refused = File::read("brief.pdf", bytes.to_vec(), 1000).unwrap_err();
            assert_eq!(refused.key, "refused-documents-kind", "{bytes:?}");
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        let refused = |bytes: Vec<u8>| File::read("a", bytes, 10).unwrap_err().key;
        assert_eq!(refused(Vec::new()), "refused-documents-empty");
        assert_eq!(refused(vec![b'a'; 11]), "refused-documents-too-large");
        assert!(File::read("a", vec![b'a'; 10], 10).is_ok());
    }

    proptest! {
        #[test]
        fn no_bytes_panic(
            start in prop::sample::select(vec![
                &b""[..], b"PK\x03\x04", b"\xFF\xD8\xFF", image::PNG, b"%PDF-",
            ]),
            rest in prop::collection::vec(any::<u8>(), 0..400),
        ) {
            let bytes = [start, &rest].concat();
            let _either = File::read("name", bytes, 1000);
        }
    }
}

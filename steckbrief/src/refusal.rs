//! Why a file is not read at all.

use thiserror::Error;

/// A file that cannot be understood as a Steckbrief. The messages are shown to the person who
/// brought the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Nothing in it, or nothing but white space.
    #[error("Die Datei ist leer.")]
    Empty,
    /// Larger than a Steckbrief can be; `limit` in bytes.
    #[error("Die Datei ist größer als {limit} Bytes. Ein Steckbrief ist wenige Kilobytes lang.")]
    TooLarge {
        /// The limit in bytes, see [`crate::MAX_BYTES`].
        limit: usize,
    },
    /// A picture, a PDF, an office document or other bytes that are no text.
    #[error(
        "Die Datei ist kein Text. Bitte den Steckbrief als Textdatei speichern, \
         nicht als PDF, Bild oder Office-Dokument."
    )]
    NotText,
    /// A saved web page.
    #[error(
        "Die Datei ist eine gespeicherte Internetseite. Bitte die Angaben des Steckbriefs \
         als Text übernehmen: je Zeile ein Feldname, ein Tabulator und der Inhalt."
    )]
    WebPage,
    /// Text, but without the labels of a Steckbrief.
    #[error(
        "Die Datei ist kein Steckbrief: Es fehlen die Feldnamen des Portals, \
         zum Beispiel „Name“, „Schwerpunkte“ und „Leitung“."
    )]
    NotASteckbrief,
    /// A table rather than a Steckbrief.
    #[error("Die Datei hat mehr als {limit} Felder. Ein Steckbrief hat acht.")]
    TooManyFields {
        /// The limit, see [`crate::MAX_FIELDS`].
        limit: usize,
    },
}

//! How much is read: no file, however made, may keep the reader busy.

/// Largest file that is read, in bytes (1 MiB). Dortmund's has four thousand.
pub const MAX_BYTES: usize = 1024 * 1024;

/// Most fields that a file may have. The portal has eight.
pub const MAX_FIELDS: usize = 300;

/// Most entries of a list that are told apart; the last one holds what is beyond.
pub const MAX_ITEMS: usize = 500;

/// Longest contact, attachment or decision that is taken apart, in bytes. Longer ones are kept
/// whole as an unknown field.
pub const MAX_CONTACT_BYTES: usize = 4096;

/// Longest label of a field, in characters.
pub(crate) const LONGEST_LABEL: usize = 80;

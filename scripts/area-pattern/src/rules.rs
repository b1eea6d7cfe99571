//! Decisions about notes: pure, without database, clock or words.

use platform::Refusal;

use crate::model::{NewNote, Note};

/// Nobody says the same thing twice in a row.
pub fn may_write(new: &NewNote, newest: Option<&Note>) -> Result<(), Refusal> {
    if newest.is_some_and(|note| note.text == new.text) {
        return Err(Refusal::new("refused-example-repeated"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use values::{clock::Moment, id::Id};

    use super::*;

    fn note(text: &str) -> Note {
        let id = Id::default();
        Note {
            id,
            text: text.into(),
            written_by: "Ada".into(),
            written_at: Moment::default(),
        }
    }

    #[test]
    fn the_first_note_may_always_be_written() {
        let new = NewNote {
            text: "Schlüssel liegt im Büro".into(),
        };
        assert_eq!(may_write(&new, None), Ok(()));
    }

    #[test]
    fn a_note_that_says_the_same_again_is_refused() {
        let new = NewNote {
            text: "Schlüssel liegt im Büro".into(),
        };
        assert!(may_write(&new, Some(&note("Schlüssel liegt im Büro"))).is_err());
        assert!(may_write(&new, Some(&note("Etwas anderes"))).is_ok());
    }
}

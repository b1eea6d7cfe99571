use crate::text::{bare, word_indices};

/// A stretch of text, to be marked or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment<'a> {
    /// The text as it stands.
    pub text: &'a str,
    /// Whether it is a found word.
    pub marked: bool,
}

/// Cuts a text at the found words ([`super::Hit::matched`]); put together again the segments are
/// the text.
pub fn highlight<'a>(text: &'a str, matched: &[String]) -> Vec<Segment<'a>> {
    let mut segments = Vec::new();
    let mut done = 0;
    for (start, word) in word_indices(text) {
        if !matched.contains(&bare(word)) {
            continue;
        }
        if start > done {
            segments.push(Segment {
                text: &text[done..start],
                marked: false,
            });
        }
        segments.push(Segment {
            text: word,
            marked: true,
        });
        done = start + word.len();
    }
    if done < text.len() {
        segments.push(Segment {
            text: &text[done..],
            marked: false,
        });
    }
    segments
}

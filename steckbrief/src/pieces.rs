//! Cutting the Leitung value at its lines and labels.

use crate::concept::web_address;
use crate::email;
use crate::labels::{self, Part};

/// Text of one line, announced by a label or not.
pub(crate) struct Piece {
    pub part: Option<Part>,
    pub label: String,
    pub text: String,
}

/// Cuts the text at line ends and labels.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut pending: Option<(Part, String)> = None;
    for line in text.lines().filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut piece = Piece {
            part: None,
            label: String::new(),
            text: String::new(),
        };
        if let Some((part, label)) = pending.take() {
            (piece.part, piece.label) = (Some(part), label);
        }
        let mut at = 0;
        while at < words.len() {
            if let Some(label) = label_at(&words[at..]) {
                let next = Piece {
                    part: Some(label.part),
                    label: label.text,
                    text: label.rest.to_owned(),
                };
                pieces.push(std::mem::replace(&mut piece, next));
                at += label.words;
            } else {
                if !piece.text.is_empty() {
                    piece.text.push(' ');
                }
                piece.text.push_str(words[at]);
                at += 1;
            }
        }
        // "Telefon:" at the end of a line announces the next one.
        match piece.part {
            Some(part) if piece.text.is_empty() => pending = Some((part, piece.label)),
            _ => pieces.push(piece),
        }
    }
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

/// Whether a label stands anywhere in the line.
pub(crate) fn has_label(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    (0..words.len()).any(|at| label_at(&words[at..]).is_some())
}

struct Label<'a> {
    part: Part,
    text: String,
    /// How many words the label takes, and what follows it within the last of them.
    words: usize,
    rest: &'a str,
}

/// The label that the words begin with: "Te.:", "Tel.:0231", "E Mail :", or "Telefon 0231".
fn label_at<'a>(words: &[&'a str]) -> Option<Label<'a>> {
    let (first, second) = (words[0], words.get(1).copied().unwrap_or_default());
    if first.eq_ignore_ascii_case("e") && second.to_ascii_lowercase().starts_with("mail") {
        let rest = second.split_once(':').map_or("", |(_, rest)| rest);
        return Some(Label {
            part: Part::Email,
            text: "E-Mail".into(),
            words: 2,
            rest,
        });
    }
    if let Some((word, rest)) = first.split_once(':') {
        let part = labels::part(word)?;
        return Some(Label {
            part,
            text: word.to_owned(),
            words: 1,
            rest,
        });
    }
    let part = labels::part(first)?;
    if second == ":" {
        return Some(Label {
            part,
            text: first.to_owned(),
            words: 2,
            rest: "",
        });
    }
    let announced = match part {
        Part::Phone | Part::OtherNumber => {
            first.len() > 1 && second.starts_with(|c: char| c.is_ascii_digit() || "+(".contains(c))
        }
        Part::Email => email::looks_like(second),
        Part::Homepage => web_address(second).is_some(),
        Part::Name | Part::Address | Part::Postcode | Part::Town => false,
    };
    announced.then(|| Label {
        part,
        text: first.to_owned(),
        words: 1,
        rest: "",
    })
}

use super::spelling::{MOST_SLIPS, Spelling};

/// Shortest word that is looked for inside others, in letters.
const SHORTEST_PART: usize = 4;
/// Shortest word in which one slip is forgiven.
const ONE_SLIP: usize = 4;
/// Shortest word in which two slips are forgiven, or one in the beginning of a compound.
const TWO_SLIPS: usize = 8;
/// Below this length a slip is only thought of when nothing fits better: short words have too
/// many neighbours (Bonn, Born, Bohn).
const SURE_SLIP: usize = 6;

const SAME_STEM: f32 = 0.9;
const BEGINNING: f32 = 0.7;
const PART: f32 = 0.5;
const STEM_AS_PART: f32 = 0.4;
const ONE_EDIT: f32 = 0.3;
const TWO_EDITS: f32 = 0.2;
const SLIP_IN_BEGINNING: f32 = 0.15;

/// A word of a query, ready to be compared.
pub(super) struct Probe {
    spelling: Spelling,
    /// The last word may be unfinished.
    last: bool,
    /// Edits that are forgiven.
    edits: usize,
}

impl Probe {
    /// Expects a word in its search form, letters and digits only.
    pub fn new(word: String, last: bool) -> Self {
        let spelling = Spelling::new(word);
        let edits = match spelling.length {
            // A number with another digit is another number.
            _ if spelling.bare.chars().any(char::is_numeric) => 0,
            TWO_SLIPS.. => MOST_SLIPS,
            ONE_SLIP.. => 1,
            _ => 0,
        };
        Self {
            spelling,
            last,
            edits,
        }
    }

    /// Whether slips are left out because something closer was found.
    pub fn drops_slips(&self, best: f32) -> bool {
        self.spelling.length < SURE_SLIP && !is_slip(best)
    }
}

/// How well a word of a document answers a word of the query: 1.0 for the word itself, less for
/// relatives, `None` for a stranger.
pub(super) fn closeness(probe: &Probe, term: &Spelling) -> Option<f32> {
    let asked = &probe.spelling;
    if term.bare == asked.bare {
        Some(1.0)
    } else if term.stem == asked.stem {
        Some(SAME_STEM)
    } else if probe.last && asked.length >= 2 && term.bare.starts_with(&asked.bare) {
        Some(BEGINNING)
    } else if is_part(&asked.bare, term) {
        Some(PART)
    } else if is_part(&asked.stem, term) {
        Some(STEM_AS_PART)
    } else {
        slip(probe, term)
    }
}

/// Whether a closeness stands for a slip of the keyboard.
pub(super) fn is_slip(closeness: f32) -> bool {
    closeness < STEM_AS_PART
}

fn is_part(word: &str, term: &Spelling) -> bool {
    word.chars().count() >= SHORTEST_PART && term.bare.contains(word)
}

fn slip(probe: &Probe, term: &Spelling) -> Option<f32> {
    let asked = &probe.spelling;
    let whole = probe.edits > 0 && asked.may_equal(term, probe.edits);
    let beginning = probe.edits > 1 && asked.may_begin(term, 1);
    if !whole && !beginning {
        return None;
    }
    let slips = asked.slips(term);
    match slips.whole {
        edits if edits > probe.edits => {
            (beginning && slips.beginning <= 1).then_some(SLIP_IN_BEGINNING)
        }
        0 | 1 => Some(ONE_EDIT),
        _ => Some(TWO_EDITS),
    }
}

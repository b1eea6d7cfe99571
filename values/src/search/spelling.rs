use crate::text::{bare, stem_de};

/// Slips that are ever forgiven in one word.
pub const MOST_SLIPS: usize = 2;

/// A word in the forms it is compared by.
#[derive(Clone, Debug)]
pub struct Spelling {
    /// The search form of DIN 91379, letters and digits only.
    pub folded: String,
    /// One spelling for all umlauts, see [`bare`].
    pub bare: String,
    /// Endings off.
    pub stem: String,
    /// Letters of `bare`.
    pub length: usize,
    folded_length: usize,
    /// Which letters occur, one bit each (several letters may share a bit). Without `e`, which is
    /// all that `folded` may have more than `bare`.
    letters: u64,
}

/// How far two words are from each other, counted in slips of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slips {
    /// From the one word to the whole other.
    pub whole: usize,
    /// From the one word to the nearest beginning of the other.
    pub beginning: usize,
}

impl Spelling {
    /// Expects a word in its search form, letters and digits only.
    pub fn new(folded: String) -> Self {
        let bare = bare(&folded);
        let letters = bare.chars().filter(|c| *c != 'e');
        Self {
            stem: stem_de(&bare),
            length: bare.chars().count(),
            folded_length: folded.chars().count(),
            letters: letters.fold(0, |letters, c| letters | 1 << (u32::from(c) % 64)),
            folded,
            bare,
        }
    }

    /// Whether `other` can be within so many slips, judged by length and letters alone: a slip
    /// brings in at most one letter and takes away at most one. Never wrong about a no.
    pub fn may_equal(&self, other: &Self, slips: usize) -> bool {
        let near = |own: usize, other: usize| own.abs_diff(other) <= slips;
        (near(self.length, other.length) || near(self.folded_length, other.folded_length))
            && ones(self.letters & !other.letters) <= slips
            && ones(other.letters & !self.letters) <= slips
    }

    /// The same for a beginning of `other`.
    pub fn may_begin(&self, other: &Self, slips: usize) -> bool {
        self.length <= other.length + slips && ones(self.letters & !other.letters) <= slips
    }

    /// The way is shorter in one spelling or the other: `Muler` is near `Müller` with umlauts made
    /// equal, `Frxuen` near `Frauen` without.
    pub fn slips(&self, other: &Self) -> Slips {
        let bare = slips(&self.bare, &other.bare);
        if self.folded == self.bare && other.folded == other.bare {
            return bare;
        }
        let folded = slips(&self.folded, &other.folded);
        Slips {
            whole: bare.whole.min(folded.whole),
            beginning: bare.beginning.min(folded.beginning),
        }
    }
}

/// Counts letters put in, left out, replaced or swapped with their neighbour (optimal string
/// alignment). Exact up to [`MOST_SLIPS`]; more are counted as some greater number.
fn slips(own: &str, other: &str) -> Slips {
    let own: Vec<char> = own.chars().collect();
    let other: Vec<char> = other.chars().take(own.len() + MOST_SLIPS + 1).collect();
    // Three rows of the usual table: slips from the first letters of one to those of the other.
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    let mut current = above.clone();
    for row in 1..=own.len() {
        current[0] = row;
        for column in 1..=other.len() {
            let differs = usize::from(own[row - 1] != other[column - 1]);
            let mut slips = (above[column - 1] + differs)
                .min(above[column] + 1)
                .min(current[column - 1] + 1);
            let swapped = row > 1
                && column > 1
                && own[row - 1] == other[column - 2]
                && own[row - 2] == other[column - 1];
            if swapped {
                slips = slips.min(before[column - 2] + 1);
            }
            current[column] = slips;
        }
        // Later rows grow from these two; nothing small comes of them any more.
        if current
            .iter()
            .chain(&above)
            .all(|slips| *slips > MOST_SLIPS)
        {
            break;
        }
        before.clone_from(&above);
        above.clone_from(&current);
    }
    let whole = current.last().copied().unwrap_or_default();
    Slips {
        whole,
        beginning: current.into_iter().min().unwrap_or(whole),
    }
}

fn ones(letters: u64) -> usize {
    // At most 64, so it fits.
    letters.count_ones() as usize
}

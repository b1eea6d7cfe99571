//! Sets of people as bits, so that a rule is asked of 64 people at once.

use crate::problem::PersonNumber;

/// A set of people.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// The empty set among so many people.
    pub fn none(people: usize) -> Self {
        Self(vec![0; people.div_ceil(64)])
    }

    /// Those of so many people for whom it holds.
    pub fn of(people: usize, holds: impl Fn(usize) -> bool) -> Self {
        let word = |from: usize| {
            let until = (from + 64).min(people);
            (from..until).fold(0, |word, person| {
                word | (u64::from(holds(person)) << (person - from))
            })
        };
        Self((0..people).step_by(64).map(word).collect())
    }

    pub fn insert(&mut self, person: PersonNumber) {
        self.0[person as usize / 64] |= 1 << (person % 64);
    }

    pub fn remove(&mut self, person: PersonNumber) {
        self.0[person as usize / 64] &= !(1 << (person % 64));
    }

    pub fn words(&self) -> &[u64] {
        &self.0
    }

    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub fn add(&mut self, other: &[u64]) {
        self.0
            .iter_mut()
            .zip(other)
            .for_each(|(word, other)| *word |= other);
    }

    pub fn keep(&mut self, other: &[u64]) {
        self.0
            .iter_mut()
            .zip(other)
            .for_each(|(word, other)| *word &= other);
    }

    /// Leaves those for whom it holds.
    pub fn retain(&mut self, holds: impl Fn(PersonNumber) -> bool) {
        for (at, word) in (0..).zip(&mut self.0) {
            let gone = members(at, *word).filter(|person| !holds(*person));
            *word &= !gone.fold(0, |gone, person| gone | 1 << (person % 64));
        }
    }
}

/// The people of one word.
pub(super) fn members(at: u32, mut word: u64) -> impl Iterator<Item = PersonNumber> {
    std::iter::from_fn(move || {
        (word != 0).then(|| {
            let person = at * 64 + word.trailing_zeros();
            word &= word - 1;
            person
        })
    })
}

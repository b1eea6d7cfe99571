//! Decisions about organisations: pure, without database, clock or words.

use std::collections::HashMap;

use platform::Refusal;
use values::{id::Id, text};

use super::model::Details;

/// An organisation does not stand below itself, not even by way of others. `parents` names the
/// parent of each that has one.
pub fn may_belong(id: Id, parent: Option<Id>, parents: &HashMap<Id, Id>) -> Result<(), Refusal> {
    let mut above = parent;
    // One look beyond the longest chain there can be: more is a loop that stands there already.
    for _ in 0..parents.len() + 2 {
        let Some(current) = above else {
            return Ok(());
        };
        if current == id {
            break;
        }
        above = parents.get(&current).copied();
    }
    Err(Refusal::new("refused-organisations-loop"))
}

/// Words that say nothing about which organisation it is.
const COMMON: &[&str] = &[
    "e",
    "v",
    "ev",
    "eingetragener",
    "verein",
    "gmbh",
    "ggmbh",
    "gug",
    "der",
    "die",
    "das",
    "und",
    "fur",
    "in",
    "im",
    "des",
    "zu",
    "stadt",
];
/// Shortest name in which one slip is forgiven, and two.
const ONE_SLIP: usize = 8;
const TWO_SLIPS: usize = 16;

/// A name reduced to what tells it from others: folded words without legal forms and fillers, in
/// alphabetical order.
pub fn name_key(name: &str) -> String {
    let mut words: Vec<String> = text::words(name)
        .map(text::bare)
        .filter(|word| !word.is_empty() && !COMMON.contains(&word.as_str()))
        .collect();
    words.sort();
    words.concat()
}

/// Whether two [`name_key`]s are the same but for a slip of the keyboard. Names that differ in a
/// number are different (Grundschule 3, Grundschule 4).
pub fn is_similar(one: &str, other: &str) -> bool {
    if one == other {
        return !one.is_empty();
    }
    let length = one.len().min(other.len());
    let slips = match length {
        TWO_SLIPS.. => 2,
        ONE_SLIP.. => 1,
        _ => return false,
    };
    one.len().abs_diff(other.len()) <= slips
        && digits(one).eq(digits(other))
        && edits(one, other, slips) <= slips
}

fn digits(key: &str) -> impl Iterator<Item = char> + '_ {
    key.chars().filter(char::is_ascii_digit)
}

/// Letters put in, left out or replaced; some number above `most` when there are more.
fn edits(one: &str, other: &str, most: usize) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut above: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in one.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, own) in other.iter().enumerate() {
            let replaced = above[column] + usize::from(letter != *own);
            current.push(replaced.min(above[column + 1] + 1).min(current[column] + 1));
        }
        if current.iter().all(|edits| *edits > most) {
            return most + 1;
        }
        above = current;
    }
    above.last().copied().unwrap_or(most + 1)
}

/// Known organisations, ready to be compared with a row.
#[derive(Default)]
pub struct Known<K> {
    numbers: HashMap<String, K>,
    postcodes: HashMap<String, Vec<(String, K)>>,
    /// Below each town: those without a postcode, and all.
    towns: HashMap<String, [Vec<(String, K)>; 2]>,
}

/// Why two are taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness<K> {
    /// The same school number: surely the same.
    Number(K),
    /// A similar name in the same place: perhaps the same.
    Name(K),
}

impl<K: Copy + Default> Known<K> {
    /// Takes one in.
    pub fn add(&mut self, key: K, details: &Details) {
        if let Some(number) = &details.school_number {
            self.numbers.entry(number.clone()).or_insert(key);
        }
        let name = name_key(&details.name);
        let town = text::bare(details.town.as_deref().unwrap_or_default());
        let [without, all] = self.towns.entry(town).or_default();
        all.push((name.clone(), key));
        match &details.postcode {
            Some(postcode) => {
                let there = self.postcodes.entry(postcode.to_string()).or_default();
                there.push((name, key));
            }
            None => without.push((name, key)),
        }
    }

    /// The one that is most like `details`: the same school number, or a similar name and the
    /// same postcode; where one of them has no postcode, the same town.
    pub fn like(&self, details: &Details) -> Option<Likeness<K>> {
        if let Some(number) = &details.school_number
            && let Some(key) = self.numbers.get(number)
        {
            return Some(Likeness::Number(*key));
        }
        let name = name_key(&details.name);
        let town = text::bare(details.town.as_deref().unwrap_or_default());
        let in_town = self.towns.get(&town);
        let near: Vec<&(String, K)> = match &details.postcode {
            Some(postcode) => {
                let there = self.postcodes.get(postcode.as_str()).into_iter().flatten();
                there
                    .chain(in_town.into_iter().flat_map(|[without, _]| without))
                    .collect()
            }
            None => in_town.into_iter().flat_map(|[_, all]| all).collect(),
        };
        let same = near.iter().find(|(own, _)| *own == name && !own.is_empty());
        let similar = || near.iter().find(|(own, _)| is_similar(own, &name));
        same.or_else(similar).map(|(_, key)| Likeness::Name(*key))
    }
}

#[cfg(test)]
mod tests {
    use platform::web::Fields;
    use proptest::prelude::*;

    use super::*;

    fn details(name: &str, postcode: &str, town: &str, number: &str) -> Details {
        let pairs = [
            ("name", name),
            ("kind", "school"),
            ("postcode", postcode),
            ("town", town),
            ("school_number", number),
        ];
        let pairs = pairs.map(|(name, text)| (name.to_owned(), text.to_owned()));
        Details::read(&Fields::new(pairs.to_vec())).unwrap()
    }

    #[test]
    fn an_organisation_never_stands_below_itself() {
        let [a, b, c] = ["a", "b", "c"].map(Id::named);
        let parents = HashMap::from([(a, b), (b, c)]);
        assert!(may_belong(a, Some(b), &parents).is_ok());
        assert!(may_belong(a, Some(b), &HashMap::new()).is_ok());
        assert!(may_belong(a, None, &parents).is_ok());
        assert!(may_belong(a, Some(a), &parents).is_err());
        assert!(may_belong(c, Some(a), &parents).is_err());
        // A loop that somebody made past the house does not hang the house.
        assert!(may_belong(Id::named("d"), Some(a), &HashMap::from([(a, b), (b, a)])).is_err());
    }

    #[test]
    fn names_are_similar_as_people_take_them_for_the_same() {
        for (one, other, is_same) in [
            ("Brücke der Kulturen e.V.", "Bruecke der Kulturen", true),
            ("Brücke der Kulturen e.V.", "Kulturen-Brücke", true),
            (
                "Elterninitiative Regenbogen",
                "Elternintiative Regenbogen",
                true,
            ),
            ("Nordstadt-Grundschule 3", "Nordstadt-Grundschule 4", false),
            ("AWO", "ASB", false),
            ("Verein e.V.", "Verein", false),
            ("Caritas Dortmund", "Diakonie Dortmund", false),
        ] {
            assert_eq!(
                is_similar(&name_key(one), &name_key(other)),
                is_same,
                "{one} / {other}"
            );
        }
    }

    #[test]
    fn the_same_place_is_the_same_postcode_or_where_one_is_missing_the_same_town() {
        let mut known = Known::default();
        known.add(1, &details("Haus der Begegnung", "44145", "Dortmund", ""));
        known.add(2, &details("Kita Sonnenschein", "", "Dortmund", ""));
        known.add(3, &details("Nordschule", "44147", "Dortmund", "012345"));
        for (row, like) in [
            (
                details("Haus der Begegnung", "44145", "", ""),
                Some(Likeness::Name(1)),
            ),
            (details("Haus der Begegnung", "44135", "Dortmund", ""), None),
            (
                details("Haus der Begegnung", "", "Dortmund", ""),
                Some(Likeness::Name(1)),
            ),
            (
                details("Kita Sonnenschein", "44135", "Dortmund", ""),
                Some(Likeness::Name(2)),
            ),
            (
                details("Ganz anders", "", "", "12345"),
                Some(Likeness::Number(3)),
            ),
        ] {
            assert_eq!(known.like(&row), like, "{row:?}");
        }
    }

    proptest! {
        #[test]
        fn likeness_has_no_order(one in "[a-zäöü ]{0,24}", other in "[a-zäöü ]{0,24}") {
            let (one, other) = (name_key(&one), name_key(&other));
            prop_assert_eq!(is_similar(&one, &other), is_similar(&other, &one));
        }
    }
}

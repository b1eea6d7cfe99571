//! Finding people by what somebody types or hears: names in any spelling, numbers, addresses of
//! mail. An index in memory, brought up to date person by person.
//!
//! A word finds a name that is the same in the search form of DIN 91379 however umlauts are
//! written, begins with it, sounds the same (Kölner Phonetik), or differs by a slip of the
//! keyboard. What is certain stands before what is only near.

mod spelling;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use rphonetic::{Cologne, Encoder};
use values::{
    id::Id,
    search::Spelling,
    text::{self, words},
};

pub use spelling::sound;
use spelling::{BEGINNING, SAME, SOUND, Word, closeness, digits, letters, order};

use super::model::{Person, Way};

/// Fewest digits of a telephone number that are looked for.
const SHORTEST_NUMBER: usize = 4;
/// Words of a query that are looked at.
const QUERY_WORDS: usize = 8;

/// Everybody, ready to be found.
#[derive(Default)]
pub struct Index {
    people: HashMap<Id, Entry>,
    words: BTreeMap<String, Word>,
}

struct Entry {
    person: Arc<Person>,
    /// Search form of the list name: the order of a telephone book.
    order: String,
    /// Words under which they stand in the index.
    words: HashSet<String>,
    /// Digits of their telephone numbers without the zero or country code in front.
    numbers: Vec<String>,
    /// Addresses of mail, folded.
    mails: Vec<String>,
}

impl Index {
    /// How many people are in it.
    pub fn len(&self) -> usize {
        self.people.len()
    }

    /// Everybody, in no order.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Person>> {
        self.people.values().map(|entry| &entry.person)
    }

    /// The person `id`.
    pub fn get(&self, id: Id) -> Option<&Arc<Person>> {
        self.people.get(&id).map(|entry| &entry.person)
    }

    /// Where somebody stands in a list sorted by name.
    pub fn order(&self, id: Id) -> &str {
        self.people
            .get(&id)
            .map_or("", |entry| entry.order.as_str())
    }

    /// Takes a person in, instead of what it knew of them before.
    pub fn put(&mut self, person: Person) {
        let id = person.id;
        self.take_out(id);
        let entry = Entry::new(person);
        for word in &entry.words {
            let known = self.words.entry(word.clone()).or_insert_with(|| Word {
                spelling: Spelling::new(word.clone()),
                code: Cologne.encode(word),
                people: HashSet::new(),
            });
            known.people.insert(id);
        }
        self.people.insert(id, entry);
    }

    fn take_out(&mut self, id: Id) {
        let Some(old) = self.people.remove(&id) else {
            return;
        };
        for word in &old.words {
            if let Some(known) = self.words.get_mut(word) {
                known.people.remove(&id);
                if known.people.is_empty() {
                    self.words.remove(word);
                }
            }
        }
    }

    /// Everybody who fits all of what was typed, the best first.
    pub fn find(&self, query: &str) -> Vec<Arc<Person>> {
        let asked: Vec<&str> = query.split_whitespace().take(QUERY_WORDS).collect();
        let mut found = self.with_all(&asked, true);
        if found.is_empty() {
            // The certain hits of one word stood in the way of the slips of another.
            found = self.with_all(&asked, false);
        }
        let mut hits: Vec<(u32, &Entry)> = found
            .into_iter()
            .filter_map(|(id, score)| Some((score, self.people.get(&id)?)))
            .collect();
        hits.sort_by(|(one, a), (other, b)| {
            other
                .cmp(one)
                .then_with(|| a.order.cmp(&b.order))
                .then_with(|| a.person.number.cmp(&b.person.number))
        });
        let people = hits.into_iter().map(|(_, entry)| &entry.person);
        people.map(Arc::clone).collect()
    }

    fn with_all(&self, asked: &[&str], drops_slips: bool) -> HashMap<Id, u32> {
        let mut found: Option<HashMap<Id, u32>> = None;
        for word in asked {
            let scores = self.matches(word, drops_slips);
            if scores.is_empty() {
                return HashMap::new();
            }
            found = Some(match found {
                None => scores,
                Some(before) => before
                    .into_iter()
                    .filter_map(|(id, score)| Some((id, score + scores.get(&id)?)))
                    .collect(),
            });
        }
        found.unwrap_or_default()
    }

    /// Who fits one word as it was typed, and how well.
    fn matches(&self, typed: &str, drops_slips: bool) -> HashMap<Id, u32> {
        if typed.contains('@') {
            return self.by_mail(typed);
        }
        let mut scores = self.by_number(typed);
        // A double name typed with a hyphen is two words; both must fit.
        let parts: Vec<String> = words(typed).map(letters).collect();
        let mut parts = parts.iter().filter(|part| !part.is_empty());
        let Some(first) = parts.next() else {
            return scores;
        };
        let mut by_name = self.by_name(first, drops_slips);
        for part in parts {
            let further = self.by_name(part, drops_slips);
            by_name.retain(|id, score| match further.get(id) {
                Some(more) => {
                    *score = (*score).min(*more);
                    true
                }
                None => false,
            });
        }
        for (id, score) in by_name {
            let best = scores.entry(id).or_default();
            *best = (*best).max(score);
        }
        scores
    }

    fn by_name(&self, word: &str, drops_slips: bool) -> HashMap<Id, u32> {
        let asked = Spelling::new(word.to_owned());
        let code = Cologne.encode(word);
        let near = self.words.values();
        let near = near.filter_map(|known| Some((closeness(&asked, &code, known)?, known)));
        let near: Vec<(u32, &Word)> = near.collect();
        let best = near.iter().map(|(score, _)| *score).max().unwrap_or(0);
        let least = if drops_slips && best >= BEGINNING {
            SOUND
        } else {
            0
        };
        let mut scores: HashMap<Id, u32> = HashMap::new();
        for (score, known) in near.into_iter().filter(|(score, _)| *score >= least) {
            for id in &known.people {
                let best = scores.entry(*id).or_default();
                *best = (*best).max(score);
            }
        }
        scores
    }

    fn by_mail(&self, typed: &str) -> HashMap<Id, u32> {
        let asked = text::fold(typed);
        self.where_entry(|entry| entry.mails.iter().any(|mail| mail.contains(&asked)))
    }

    /// Their own number (`17`, `P-17`), a postcode, or a part of a telephone number.
    fn by_number(&self, typed: &str) -> HashMap<Id, u32> {
        let own = typed.strip_prefix(['P', 'p']).unwrap_or(typed);
        let own = own.trim_start_matches('-').parse::<i64>().ok();
        let digits = digits(typed);
        let is_number = typed
            .chars()
            .all(|c| c.is_ascii_digit() || "+/-().".contains(c));
        self.where_entry(|entry| {
            let person = &entry.person;
            let is_part = digits.len() >= SHORTEST_NUMBER
                && entry.numbers.iter().any(|number| number.contains(&digits));
            own == Some(person.number)
                || (is_number && person.details.address.postcode == typed)
                || (is_number && is_part)
        })
    }

    fn where_entry(&self, fits: impl Fn(&Entry) -> bool) -> HashMap<Id, u32> {
        let fitting = self.people.iter().filter(|(_, entry)| fits(entry));
        fitting.map(|(id, _)| (*id, SAME)).collect()
    }
}

impl Entry {
    fn new(person: Person) -> Self {
        let details = &person.details;
        let texts = [
            details.given_name.as_str(),
            details.family_name.as_str(),
            details.address.town.as_str(),
        ];
        let words = texts
            .into_iter()
            .flat_map(words)
            .map(letters)
            .filter(|word| !word.is_empty());
        let values = |kinds: &'static [Way]| {
            let own = details.channels.iter();
            own.filter(move |channel| kinds.contains(&channel.kind))
                .map(|channel| channel.value.as_str())
        };
        Self {
            order: order(details),
            words: words.collect(),
            numbers: values(&[Way::Phone, Way::Mobile]).map(digits).collect(),
            mails: values(&[Way::Mail]).map(text::fold).collect(),
            person: Arc::new(person),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::model::{Address, Channel, Details};

    fn person(number: i64, given: &str, family: &str) -> Person {
        let at = "2026-11-24T09:00:00Z".parse().unwrap();
        Person {
            id: Id::named(&format!("person/{number}")),
            number,
            details: Details {
                given_name: given.to_owned(),
                family_name: family.to_owned(),
                address: Address {
                    street: String::new(),
                    postcode: "44135".to_owned(),
                    town: "Dortmund".to_owned(),
                },
                channels: vec![
                    Channel {
                        kind: Way::Mobile,
                        value: format!("+49151555000{number:02}"),
                        note: String::new(),
                    },
                    Channel {
                        kind: Way::Mail,
                        value: format!("p{number}@ki.example"),
                        note: String::new(),
                    },
                ],
                ..Details::default()
            },
            created_at: at,
            changed_at: at,
            restricted_on: None,
        }
    }

    fn index() -> Index {
        let mut index = Index::default();
        for (number, (given, family)) in (1..).zip([
            ("Jürgen", "Müller"),
            ("Anna", "Meyer"),
            ("Anne", "Maier"),
            ("Yıldız", "Çelik"),
            ("Oleksandra", "Kowaltschuk"),
            ("محمد", "الأحمد"),
            ("Олена", "Шевченко"),
            ("Nguyễn Thị", "An"),
            ("Maria", "Weiß-Großmann"),
            ("Bo", "Li"),
        ]) {
            index.put(person(number, given, family));
        }
        index
    }

    fn found(index: &Index, query: &str) -> Vec<i64> {
        index
            .find(query)
            .iter()
            .map(|person| person.number)
            .collect()
    }

    #[test]
    fn names_are_found_however_they_are_typed() {
        let index = index();
        for (query, number) in [
            ("Müller", 1),
            ("mueller", 1),
            ("Muller", 1),
            ("MÜLLER jürgen", 1),
            ("Mülelr", 1),
            ("Jurgen Mulller", 1),
            ("Celik", 4),
            ("yildiz", 4),
            ("Kowaltschuck", 5),
            ("Kovaltschuk", 5),
            ("الاحمد", 6),
            ("محمد", 6),
            ("шевченко", 7),
            ("Шевченкo", 7),
            ("nguyen", 8),
            ("An Thi", 8),
            ("Weiss", 9),
            ("Grossmann", 9),
            ("weiß-großmann", 9),
            ("Li", 10),
            ("P-4", 4),
            ("p7@", 7),
        ] {
            assert_eq!(found(&index, query).first(), Some(&number), "{query}");
        }
    }

    #[test]
    fn what_sounds_the_same_follows_what_is_the_same() {
        assert_eq!(found(&index(), "Meyer"), [2, 3]);
        assert_eq!(found(&index(), "Maier"), [3, 2]);
        assert_eq!(found(&index(), "Anna Maier"), [3, 2]);
    }

    #[test]
    fn a_telephone_number_is_found_by_its_end_and_with_the_country_in_front() {
        let index = index();
        assert_eq!(found(&index, "0151/55500003"), [3]);
        assert_eq!(found(&index, "+4915155500003"), [3]);
        assert_eq!(found(&index, "5500003"), [3]);
    }

    #[test]
    fn all_words_must_fit_and_strangers_are_not_found() {
        let index = index();
        assert!(found(&index, "Jürgen Meyer").is_empty());
        assert!(found(&index, "Xylophon").is_empty());
        assert!(found(&index, "  ").is_empty());
        assert_eq!(found(&index, "Dortmund").len(), 10);
    }

    #[test]
    fn whoever_gets_another_name_is_found_by_it_alone() {
        let mut index = index();
        index.put(person(1, "Jürgen", "Öztürk"));
        assert!(found(&index, "Müller").is_empty());
        assert_eq!(found(&index, "oezturk"), [1]);
        assert_eq!(index.len(), 10);
    }

    #[test]
    fn a_name_sounds_the_same_whichever_part_comes_first() {
        let name = |given: &str, family: &str| sound(&person(1, given, family).details);
        assert_eq!(name("Jan", "Meier"), name("Meyer", "Jan"));
        assert_eq!(name("Stefan", "Schmidt"), name("Stephan", "Schmitt"));
        assert_ne!(name("Anna", "Meier"), name("Otto", "Meier"));
        assert_ne!(name("محمد", ""), name("أحمد", ""));
    }
}

//! The question for the solver: interpreters, places and what is booked, as numbers. Pure.
//!
//! There are two of them. On site, ways count. On the telephone and in video talks nobody travels: there everybody is at one
//! place. What the solver does not know (notice, districts, single limits of ways, times to the minute) comes as people who
//! are excluded from a request; see [`super::rules::obstacles`].

use std::collections::HashMap;

use registry::{
    calendar::time::Wall,
    people::{self, Direction, Level, Skill},
};
use solver::problem::{LanguageNeed, Person, PersonNumber, Point, Problem, Request, Spoken};
use values::{day::Day, id::Id, text};

use super::{
    model::Known,
    numbers::{
        UNKNOWN, available, cap, count, gender, known_tag, level, level_of, middle, minutes, point,
        weights, wish, without_ways,
    },
};
use crate::{
    interpreters,
    pool::{Medium, RuleSet},
    requests,
};

/// More days are not looked ahead; the solver knows at most so many.
const FARTHEST_DAYS: u32 = 3_000;
/// The place of what nobody knows the place of: the middle of all homes.
const SOMEWHERE: u32 = 0;

/// People, places and bookings as numbers, on site and from afar.
#[derive(Debug)]
pub struct Question {
    /// Monday of the first week.
    pub first: Day,
    /// Where ways count.
    pub on_site: Problem,
    /// Where nobody travels.
    pub remote: Problem,
    /// For each request of both problems who has it.
    pub plan: Vec<Option<PersonNumber>>,
    /// For each request of both problems which one it is.
    pub booked: Vec<Id>,
    numbers: HashMap<Id, PersonNumber>,
    places: HashMap<String, u32>,
    homes: Vec<bool>,
    languages: HashMap<String, u16>,
    varieties: HashMap<(u16, String), u8>,
    least_level: u8,
    needs_proof: bool,
}

/// An appointment that somebody has.
pub struct Booked<'a> {
    /// What it is for.
    pub request: &'a requests::Request,
    /// When.
    pub wall: Wall,
    /// Who comes.
    pub interpreter: Id,
}

impl Question {
    /// Builds it for the weeks from `first` on: `open` are requests whose places must be known, `booked` what stands.
    pub fn new(
        first: Day,
        rules: &RuleSet,
        people: &[Known],
        open: &[requests::Request],
        booked: &[Booked<'_>],
    ) -> Self {
        let mut question = Self {
            first,
            on_site: Problem::default(),
            remote: Problem::default(),
            plan: Vec::new(),
            booked: Vec::new(),
            numbers: people
                .iter()
                .map(|one| one.interpreter.id)
                .zip(0..)
                .collect(),
            places: HashMap::new(),
            homes: Vec::new(),
            languages: HashMap::new(),
            varieties: HashMap::new(),
            least_level: rules
                .needed
                .language_level
                .as_deref()
                .and_then(Level::of)
                .map_or(UNKNOWN, level),
            needs_proof: rules.needed.language_proof,
        };
        let walls = open.iter().flat_map(|one| &one.times);
        let last = walls.chain(booked.iter().map(|one| &one.wall));
        let last = last
            .filter_map(|wall| question.day(wall.start.date()))
            .max();
        question.on_site = Problem {
            days: (last.unwrap_or_default() + 60).next_multiple_of(7),
            days_in_week: 7,
            weights: weights(rules),
            ..Problem::default()
        };
        question.add_people(people);
        question.add_places(open.iter().chain(booked.iter().map(|one| one.request)));
        question.remote = without_ways(&question.on_site);
        question.add_booked(booked);
        question
    }

    /// The number of an interpreter.
    pub fn number(&self, interpreter: Id) -> Option<PersonNumber> {
        self.numbers.get(&interpreter).copied()
    }

    /// The number of a day from the first one on.
    pub fn day(&self, day: Day) -> Option<u32> {
        let days = (day - self.first).num_days();
        u32::try_from(days)
            .ok()
            .filter(|days| *days < FARTHEST_DAYS)
    }

    /// Whether it is known where the person lives, and where the request is.
    pub fn knows_way(&self, person: PersonNumber, request: &Request) -> bool {
        request.place != SOMEWHERE && self.homes[person as usize]
    }

    /// A request at one of its times as the solver knows it; none before the first day or too far ahead.
    pub fn request(&self, of: &requests::Request, wall: &Wall) -> Option<Request> {
        let need = &of.need;
        let (start, end) = minutes(wall);
        let wanted = |tag: &str| {
            let language = self.language(tag)?;
            let variety = (language, text::bare(&need.variety));
            Some(LanguageNeed {
                language,
                level: self.least_level,
                variety: self.varieties.get(&variety).copied(),
            })
        };
        // A language that nobody speaks has a number that nobody has.
        let nobody = LanguageNeed {
            language: u16::MAX,
            level: self.least_level,
            variety: None,
        };
        let preferred = need.preferred.and_then(|id| self.number(id));
        Some(Request {
            day: self.day(wall.start.date())?,
            start,
            end,
            place: self
                .places
                .get(&need.postcode)
                .copied()
                .unwrap_or(SOMEWHERE),
            priority: need.priority.min(2),
            need: wanted(&need.language).unwrap_or(nobody),
            substitutes: need
                .substitutes
                .iter()
                .filter_map(|tag| wanted(tag))
                .collect(),
            gender: wish(need.gender),
            preferred: preferred.into_iter().collect(),
            ..Request::default()
        })
    }

    /// How somebody speaks a language, where they do so well enough and both ways.
    pub fn skill<'p>(&self, person: &'p people::Person, tag: &str) -> Option<&'p Skill> {
        let wanted = known_tag(tag);
        let all = &person.details.languages;
        let own = all.iter().filter(|skill| known_tag(&skill.tag) == wanted);
        let good = own.filter(|skill| level_of(skill, all, self.needs_proof) >= self.least_level);
        // Both directions at once before each by itself, of which the lesser one counts.
        good.min_by_key(|skill| (skill.direction != Direction::Both, skill.level))
    }

    fn language(&self, tag: &str) -> Option<u16> {
        self.languages.get(&known_tag(tag)).copied()
    }

    fn add_people(&mut self, people: &[Known]) {
        let homes: Vec<Option<Point>> = people
            .iter()
            .map(|one| point(&one.person.details.address.postcode))
            .collect();
        let middle = middle(homes.iter().flatten());
        self.on_site.places.push(middle);
        for (one, home) in people.iter().zip(&homes) {
            self.homes.push(home.is_some());
            let person = self.person(one, home.unwrap_or(middle));
            self.on_site.people.push(person);
        }
    }

    fn person(&mut self, one: &Known, home: Point) -> Person {
        let terms = &one.interpreter.terms;
        let skills = &one.person.details.languages;
        let mode = interpreters::TravelMode::ALL
            .iter()
            .position(|mode| *mode == terms.travel_mode);
        Person {
            home,
            mode: mode.and_then(|mode| u8::try_from(mode).ok()).unwrap_or(0),
            day_cap: cap(terms.most_per_day),
            week_cap: cap(terms.most_per_week),
            history: one.had,
            gender: terms.gender.map(gender),
            languages: skills
                .iter()
                .map(|skill| self.spoken(skill, skills))
                .collect(),
            available: available(one),
            absent: Vec::new(),
            ..Person::default()
        }
    }

    fn spoken(&mut self, skill: &Skill, all: &[Skill]) -> Spoken {
        let next = u16::try_from(self.languages.len()).unwrap_or(u16::MAX - 1);
        let language = *self.languages.entry(known_tag(&skill.tag)).or_insert(next);
        let variety = text::bare(&skill.variety);
        let variety = if variety.is_empty() {
            0
        } else {
            let next = u8::try_from(self.varieties.len() % 255).unwrap_or(0) + 1;
            *self.varieties.entry((language, variety)).or_insert(next)
        };
        Spoken {
            language,
            level: level_of(skill, all, self.needs_proof),
            variety,
        }
    }

    fn add_places<'a>(&mut self, of: impl Iterator<Item = &'a requests::Request>) {
        let on_site = of.filter(|request| request.need.medium == Medium::Place);
        for request in on_site {
            let postcode = &request.need.postcode;
            if self.places.contains_key(postcode) {
                continue;
            }
            if let Some(point) = point(postcode) {
                self.places
                    .insert(postcode.clone(), count(&self.on_site.places));
                self.on_site.places.push(point);
            }
        }
    }

    fn add_booked(&mut self, booked: &[Booked<'_>]) {
        for one in booked {
            let Some(person) = self.number(one.interpreter) else {
                continue;
            };
            let Some(mut request) = self.request(one.request, &one.wall) else {
                continue;
            };
            self.remote.requests.push(Request {
                place: SOMEWHERE,
                ..request.clone()
            });
            if one.request.need.medium != Medium::Place {
                // Whoever telephones is at home.
                request.place = count(&self.on_site.places);
                let home = self.on_site.people[person as usize].home;
                self.on_site.places.push(home);
            }
            self.on_site.requests.push(request);
            self.plan.push(Some(person));
            self.booked.push(one.request.id);
        }
    }
}

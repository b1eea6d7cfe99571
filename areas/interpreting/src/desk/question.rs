//! The question for the solver: interpreters, places and what is booked, as numbers. Pure.
//!
//! There are two of them. On site, ways count. On the telephone and in video talks nobody travels: there everybody is at one
//! place. What the solver does not know (notice, districts, single limits of ways, times to the minute) comes as people who
//! are excluded from a request; see [`super::rules::obstacles`].

use std::collections::HashMap;

use registry::{
    calendar::time::Wall,
    languages,
    people::{self, Direction, Level, Skill},
    places::postcodes,
};
use solver::{
    problem::{
        DAY, Gender, GenderWish, LanguageNeed, Person, PersonNumber, Point, Problem, Request, SLOT,
        Spoken,
    },
    weights::{Mode, Weights},
};
use values::{contact::Postcode, day::Day, id::Id, text};

use super::model::Known;
use crate::{
    interpreters,
    pool::{Medium, RuleSet},
    requests,
};

/// More days are not looked ahead; the solver knows at most so many.
const FARTHEST_DAYS: u32 = 3_000;
/// Minutes of a way that nobody has.
const NO_LIMIT: i64 = 10_000;
/// The place of what nobody knows the place of: the middle of all homes.
const SOMEWHERE: u32 = 0;
/// The level of somebody who interprets in one direction only: less than any need.
const ONE_DIRECTION: u8 = 0;
/// The level of somebody whose level nobody knows.
const UNKNOWN: u8 = 1;

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
        };
        let walls = open.iter().flat_map(|one| &one.times);
        let last = walls.chain(booked.iter().map(|one| &one.wall));
        let last = last.filter_map(|wall| question.day(wall.start.date())).max();
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
        u32::try_from(days).ok().filter(|days| *days < FARTHEST_DAYS)
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
            place: self.places.get(&need.postcode).copied().unwrap_or(SOMEWHERE),
            priority: need.priority.min(2),
            need: wanted(&need.language).unwrap_or(nobody),
            substitutes: need.substitutes.iter().filter_map(|tag| wanted(tag)).collect(),
            gender: wish(need.gender),
            preferred: preferred.into_iter().collect(),
            ..Request::default()
        })
    }

    /// How somebody speaks a language, where they do so well enough and both ways.
    pub fn skill<'p>(&self, person: &'p people::Person, tag: &str) -> Option<&'p Skill> {
        let wanted = known_tag(tag);
        let mut skills = person.details.languages.iter();
        skills.find(|skill| {
            known_tag(&skill.tag) == wanted && level_of(skill) >= self.least_level
        })
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
        let skills = one.person.details.languages.iter();
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
            languages: skills.map(|skill| self.spoken(skill)).collect(),
            available: available(one),
            absent: Vec::new(),
            ..Person::default()
        }
    }

    fn spoken(&mut self, skill: &Skill) -> Spoken {
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
            level: level_of(skill),
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
                self.places.insert(postcode.clone(), count(&self.on_site.places));
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

/// First minute and the first one after a talk, on the day on which it begins.
pub fn minutes(wall: &Wall) -> (u16, u16) {
    use chrono::Timelike;
    let start = wall.start.hour() * 60 + wall.start.minute();
    let end = (start + wall.minutes).min(u32::from(DAY));
    let narrow = |minutes: u32| u16::try_from(minutes).unwrap_or(DAY);
    (narrow(start), narrow(end))
}

/// The middle of a postcode on a plane, in metres from a point in the middle of the state.
fn point(postcode: &str) -> Option<Point> {
    let found = postcodes::middle(&Postcode::parse(postcode).ok()?)?;
    let metres_of_a_degree = 111_320.0;
    let narrowing = 51.5_f64.to_radians().cos();
    let metres = |degrees: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the state is some hundred thousand metres wide"
        )]
        let metres = (degrees * metres_of_a_degree).round() as i64;
        metres
    };
    Some(Point {
        x: metres((found.lon - 7.5) * narrowing),
        y: metres(found.lat - 51.5),
    })
}

fn middle<'a>(points: impl Iterator<Item = &'a Point>) -> Point {
    let (mut sum, mut count) = (Point::default(), 0);
    for point in points {
        sum.x += point.x;
        sum.y += point.y;
        count += 1;
    }
    let count = count.max(1);
    Point {
        x: sum.x / count,
        y: sum.y / count,
    }
}

fn weights(rules: &RuleSet) -> Weights {
    let points = &rules.points;
    Weights {
        open: points.open.to_vec(),
        travel: points.travel,
        fairness: points.fairness,
        not_preferred: points.not_preferred,
        soft_gender: points.soft_gender,
        substitute: points.substitute,
        other_variety: points.substitute,
        level: Vec::new(),
        moved: points.moved,
        // Each has their own: see `rules::obstacles`.
        travel_limit: NO_LIMIT,
        buffer: points.buffer,
        ..Weights::default()
    }
}

fn without_ways(on_site: &Problem) -> Problem {
    let mut remote = on_site.clone();
    remote.places = vec![Point::default()];
    for person in &mut remote.people {
        person.home = Point::default();
    }
    for mode in &mut remote.weights.modes {
        *mode = Mode {
            overhead: 0,
            speed: 1,
        };
    }
    remote
}

/// The half hours that a weekly time touches; to the minute it is asked elsewhere.
fn available(one: &Known) -> Vec<u64> {
    let weekly = &one.times.weekly;
    if weekly.is_empty() {
        return vec![u64::MAX; 7];
    }
    let mut days = vec![0; 7];
    for time in weekly {
        let slots = time.from / SLOT..time.until.div_ceil(SLOT);
        let day = time.weekday.num_days_from_monday() as usize;
        days[day] |= slots.fold(0, |bits, slot| bits | 1_u64 << slot.min(63));
    }
    days
}

fn known_tag(tag: &str) -> String {
    languages::find(tag).map_or_else(|| tag.to_lowercase(), |known| known.tag.clone())
}

fn level_of(skill: &Skill) -> u8 {
    match (skill.direction, skill.level) {
        (Direction::Both, Some(known)) => level(known),
        (Direction::Both, None) => UNKNOWN,
        _ => ONE_DIRECTION,
    }
}

fn level(level: Level) -> u8 {
    let place = Level::ALL.iter().position(|own| *own == level);
    let place = place.and_then(|place| u8::try_from(place).ok());
    place.unwrap_or_default() + UNKNOWN + 1
}

fn gender(gender: interpreters::Gender) -> Gender {
    match gender {
        interpreters::Gender::Woman => Gender::Woman,
        interpreters::Gender::Man => Gender::Man,
        interpreters::Gender::Other => Gender::Other,
    }
}

fn wish(wish: requests::GenderWish) -> GenderWish {
    match wish {
        requests::GenderWish::None => GenderWish::None,
        requests::GenderWish::RatherWoman => GenderWish::Rather(Gender::Woman),
        requests::GenderWish::RatherMan => GenderWish::Rather(Gender::Man),
        requests::GenderWish::MustWoman => GenderWish::Must(Gender::Woman),
        requests::GenderWish::MustMan => GenderWish::Must(Gender::Man),
    }
}

fn cap(most: i16) -> u32 {
    u32::try_from(most).unwrap_or_default()
}

fn count(places: &[Point]) -> u32 {
    u32::try_from(places.len()).unwrap_or(u32::MAX)
}

//! The question as numbers: appointments that need somebody, people who may come, and what counts how much.
//!
//! Times are minutes of the day, places metres on a plane, costs points without a unit. Days are counted from the
//! first day of the period; a week has [`Problem::days_in_week`] of them.

use thiserror::Error;

use crate::certificate::SCALE;
use crate::weights::Weights;

/// Number of a request in [`Problem::requests`].
pub type RequestNumber = u32;
/// Number of a person in [`Problem::people`].
pub type PersonNumber = u32;

/// Length of the slots in which people say when they have time, in minutes.
pub const SLOT: u16 = 30;
/// Minutes of a day.
pub const DAY: u16 = 1440;
/// Largest distance from the origin, in metres: ten times the width of Germany.
pub const FARTHEST: i64 = 10_000_000;
/// Largest amount of money or count of appointments that may be given.
pub const LARGEST: i64 = 1_000_000_000;
/// Most points that a weight or a pair may cost. Whether their sums fit is seen by [`Problem::check_sums`].
pub const DEAREST: i64 = 1_000_000_000_000;
/// Most requests, people or pairs of one question.
pub const MOST: usize = 50_000_000;

/// A point on the plane, in metres.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Point {
    /// Metres to the east.
    pub x: i64,
    /// Metres to the north.
    pub y: i64,
}

/// A gender that a request may ask for.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither of the two.
    Other,
}

/// Who should come, as far as gender is concerned.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub enum GenderWish {
    /// It does not matter.
    #[default]
    None,
    /// Nobody else may come.
    Must(Gender),
    /// Somebody else costs [`Weights::soft_gender`].
    Rather(Gender),
}

/// What a request needs to be spoken.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct LanguageNeed {
    /// The language's number.
    pub language: u16,
    /// The least level, from 1; the scale is the asker's.
    pub level: u8,
    /// The variety, where another one costs [`Weights::other_variety`].
    pub variety: Option<u8>,
}

/// What a person speaks.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Spoken {
    /// The language's number.
    pub language: u16,
    /// How well, from 1.
    pub level: u8,
    /// Which variety.
    pub variety: u8,
}

/// One appointment for which somebody is wanted.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Request {
    /// Day of the period.
    pub day: u32,
    /// First minute.
    pub start: u16,
    /// First minute after it.
    pub end: u16,
    /// Number of the place in [`Problem::places`].
    pub place: u32,
    /// How much it costs to leave it open: an index into [`Weights::open`].
    pub priority: u8,
    /// What must be spoken.
    pub need: LanguageNeed,
    /// Languages that will do as well; each costs [`Weights::substitute`].
    pub substitutes: Vec<LanguageNeed>,
    /// Who should come.
    pub gender: GenderWish,
    /// Certificates that are needed, one bit each.
    pub certificates: u32,
    /// People who know the case. Anybody else costs [`Weights::not_preferred`].
    pub preferred: Vec<PersonNumber>,
    /// People who must not come.
    pub excluded: Vec<PersonNumber>,
    /// What it takes from the money of whoever comes, in units of [`Person::money`].
    pub pay: i64,
}

/// Somebody who may come.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Person {
    /// Where the way begins and ends.
    pub home: Point,
    /// How they travel: an index into [`Weights::modes`].
    pub mode: u8,
    /// Most appointments a day.
    pub day_cap: u32,
    /// Most appointments a week.
    pub week_cap: u32,
    /// Money that they may still be given in the period, in the units of [`Request::pay`].
    pub money: i64,
    /// Appointments that they had before, for fairness.
    pub history: i64,
    /// Their gender, if they told it.
    pub gender: Option<Gender>,
    /// Certificates that they hold, one bit each.
    pub certificates: u32,
    /// What they speak.
    pub languages: Vec<Spoken>,
    /// For each day of the week the [`SLOT`]s in which they have time, the lowest bit from midnight on.
    pub available: Vec<u64>,
    /// Days of the period on which they are away.
    pub absent: Vec<u32>,
}

/// A request that a person may take, and what it costs beside the way and fairness.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Pair {
    /// The request.
    pub request: RequestNumber,
    /// The person.
    pub person: PersonNumber,
    /// Points for wishes that stay open.
    pub cost: i64,
}

/// Everything that is asked.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Problem {
    /// Length of the period, in days.
    pub days: u32,
    /// Days of a week: five where only working days are counted, otherwise seven.
    pub days_in_week: u32,
    /// Where appointments are.
    pub places: Vec<Point>,
    /// The appointments.
    pub requests: Vec<Request>,
    /// The people.
    pub people: Vec<Person>,
    /// What counts how much.
    pub weights: Weights,
}

/// Why a question cannot be worked on. Each names the first record that is wrong.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// A week without days.
    #[error("a week must have between 1 and 7 days")]
    Week,
    /// A period longer than ten years.
    #[error("the period must have at most 4,000 days")]
    Period,
    /// More records than can be numbered.
    #[error("too many requests, people or pairs")]
    TooMany,
    /// A request that ends before it begins, or outside of its day or the period.
    #[error(
        "request {0}: its time lies outside of a day or of the period, or ends before it begins"
    )]
    Time(RequestNumber),
    /// A request at a place that is not there.
    #[error("request {0}: there is no such place")]
    NoSuchPlace(RequestNumber),
    /// A request with a priority without a cost.
    #[error("request {0}: there is no such priority")]
    NoSuchPriority(RequestNumber),
    /// A request that prefers or excludes somebody who is not there.
    #[error("request {0}: it names a person who is not there")]
    NamesNobody(RequestNumber),
    /// A request whose payment is negative or too large.
    #[error("request {0}: its payment is out of range")]
    Pay(RequestNumber),
    /// A place too far away.
    #[error("place {0}: it lies too far away")]
    Far(u32),
    /// A person who lives too far away.
    #[error("person {0}: they live too far away")]
    FarHome(PersonNumber),
    /// A person who travels in a way that is not there.
    #[error("person {0}: there is no such way of travelling")]
    NoSuchMode(PersonNumber),
    /// A person whose money or history is out of range.
    #[error("person {0}: money or history is out of range")]
    Amount(PersonNumber),
    /// A person whose availability does not have one entry for each day of a week.
    #[error("person {0}: availability must name each day of a week")]
    Availability(PersonNumber),
    /// A weight that is negative or too large, or a speed of nothing.
    #[error("the weights are out of range")]
    Weights,
    /// Ways that are rounded so coarsely that without an appointment in between there could be too little time.
    #[error(
        "with so slow a way of travelling and so large a detour, ways are rounded too coarsely"
    )]
    Roundings,
    /// Costs whose sum leaves the range in which plans are compared.
    #[error("the costs are too large to be added up")]
    TooLarge,
    /// A pair whose request or person is not there, or whose cost is out of range.
    #[error("pair {0}: its request or person is not there, or its cost is out of range")]
    Pair(usize),
    /// A pair that is given twice.
    #[error("request {0} and person {1} are paired twice")]
    PairTwice(RequestNumber, PersonNumber),
}

impl Problem {
    /// Whether the question can be worked on without leaving the range of numbers.
    ///
    /// # Errors
    /// The first record that is wrong.
    pub fn check(&self) -> Result<(), Fault> {
        if !(1..=7).contains(&self.days_in_week) {
            return Err(Fault::Week);
        }
        if self.days > 4_000 {
            return Err(Fault::Period);
        }
        let counts = [self.requests.len(), self.people.len(), self.places.len()];
        if counts.iter().any(|count| *count > MOST) {
            return Err(Fault::TooMany);
        }
        if !self.weights.is_sound() {
            return Err(Fault::Weights);
        }
        for (number, place) in (0..).zip(&self.places) {
            near(place).then_some(()).ok_or(Fault::Far(number))?;
        }
        for (number, person) in (0..).zip(&self.people) {
            self.check_person(number, person)?;
        }
        for (number, request) in (0..).zip(&self.requests) {
            self.check_request(number, request)?;
        }
        Ok(())
    }

    fn check_person(&self, number: PersonNumber, person: &Person) -> Result<(), Fault> {
        if !near(&person.home) {
            return Err(Fault::FarHome(number));
        }
        if usize::from(person.mode) >= self.weights.modes.len() {
            return Err(Fault::NoSuchMode(number));
        }
        if !(0..=LARGEST).contains(&person.money) || !(0..=LARGEST).contains(&person.history) {
            return Err(Fault::Amount(number));
        }
        if person.available.len() != self.days_in_week as usize {
            return Err(Fault::Availability(number));
        }
        Ok(())
    }

    pub(crate) fn check_request(
        &self,
        number: RequestNumber,
        request: &Request,
    ) -> Result<(), Fault> {
        if request.day >= self.days || request.start >= request.end || request.end > DAY {
            return Err(Fault::Time(number));
        }
        if request.place as usize >= self.places.len() {
            return Err(Fault::NoSuchPlace(number));
        }
        if usize::from(request.priority) >= self.weights.open.len() {
            return Err(Fault::NoSuchPriority(number));
        }
        if !(0..=LARGEST).contains(&request.pay) {
            return Err(Fault::Pay(number));
        }
        let mut named = request.preferred.iter().chain(&request.excluded);
        if named.any(|person| *person as usize >= self.people.len()) {
            return Err(Fault::NamesNobody(number));
        }
        Ok(())
    }

    /// Whether no sum of costs that a plan may have leaves the range in which plans are compared.
    ///
    /// # Errors
    /// [`Fault::TooLarge`].
    pub fn check_sums(&self, pairs: &[Pair]) -> Result<(), Fault> {
        let weights = &self.weights;
        let most = |costs: &mut dyn Iterator<Item = i64>| i128::from(costs.max().unwrap_or(0));
        let mut theirs = vec![0_i64; self.people.len()];
        for pair in pairs {
            if let Some(count) = theirs.get_mut(pair.person as usize) {
                *count += 1;
            }
        }
        let most_of_one = most(&mut theirs.into_iter());
        // At high prices everybody wants everything.
        let count = self.requests.len().max(pairs.len()) as i128;
        let history = most(&mut self.people.iter().map(|person| person.history));
        let slowest = weights
            .modes
            .iter()
            .map(|mode| mode.overhead + FARTHEST * 3 * weights.detour_tenths / mode.speed);
        let way = most(&mut slowest.into_iter()) * i128::from(weights.travel);
        let each = most(&mut pairs.iter().map(|pair| pair.cost))
            + most(&mut weights.open.iter().copied())
            + 2 * way
            + i128::from(weights.fairness) * (history + most_of_one + 1);
        // A third of the range is left for bounds, and prices are given in parts of a point.
        let fits = each * (count + 1) * i128::from(SCALE) < i128::from(i64::MAX / 8);
        fits.then_some(()).ok_or(Fault::TooLarge)
    }

    /// Whether each pair names a request and a person of this question, and none comes twice.
    ///
    /// # Errors
    /// The first pair that does not.
    pub fn check_pairs(&self, pairs: &[Pair]) -> Result<(), Fault> {
        if pairs.len() > MOST {
            return Err(Fault::TooMany);
        }
        for (number, pair) in pairs.iter().enumerate() {
            let known = (pair.request as usize) < self.requests.len()
                && (pair.person as usize) < self.people.len();
            if !known || !(0..=DEAREST).contains(&pair.cost) {
                return Err(Fault::Pair(number));
            }
        }
        let mut keys: Vec<_> = pairs
            .iter()
            .map(|pair| (pair.request, pair.person))
            .collect();
        keys.sort_unstable();
        match keys.windows(2).find(|two| two[0] == two[1]) {
            Some(two) => Err(Fault::PairTwice(two[0].0, two[0].1)),
            None => Ok(()),
        }
    }
}

fn near(point: &Point) -> bool {
    let range = -FARTHEST..=FARTHEST;
    range.contains(&point.x) && range.contains(&point.y)
}

//! The text format in which questions are exchanged: one record a line, its kind as the first letter.
//!
//! `H` requests people days places seed, then `P`laces, `M`ediators, `R`equests and `A`llowed pairs.

use std::str::FromStr;

use thiserror::Error;

use crate::problem::{
    Fault, Gender, GenderWish, LanguageNeed, Pair, Person, Point, Problem, Request, Spoken,
};
use crate::weights::Weights;

/// The format counts availability from seven o'clock on.
const FIRST_SLOT: u32 = 14;
/// It counts working days.
const DAYS_IN_WEEK: u32 = 5;
/// Languages in which the format's variety matters.
const WITH_VARIETIES: [u16; 3] = [0, 5, 13];

/// A question with the pairs that are allowed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Case {
    /// The question.
    pub problem: Problem,
    /// Who may take what.
    pub pairs: Vec<Pair>,
}

/// Why a text is no question.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum FormatError {
    /// A line that is not understood.
    #[error("line {0} is not understood")]
    Line(usize),
    /// Other counts than the first line promised.
    #[error("the first line promises other numbers of places, people or requests")]
    Counts,
    /// Numbers that do not fit.
    #[error(transparent)]
    Fault(#[from] Fault),
}

impl FromStr for Case {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let mut case = Self::default();
        case.problem.days_in_week = DAYS_IN_WEEK;
        let mut promised = None;
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            let Some((kind, rest)) = line.split_once(' ') else {
                if line.is_empty() {
                    continue;
                }
                return Err(FormatError::Line(number));
            };
            let understood = match kind {
                "H" => head(rest, &mut case.problem).map(|counts| promised = Some(counts)),
                "P" => place(rest).map(|place| case.problem.places.push(place)),
                "M" => person(rest).map(|person| case.problem.people.push(person)),
                "R" => {
                    request(rest, &case.problem.weights).map(|one| case.problem.requests.push(one))
                }
                "A" => pair(rest).map(|pair| case.pairs.push(pair)),
                _ => None,
            };
            understood.ok_or(FormatError::Line(number))?;
        }
        let problem = &case.problem;
        let counts = [
            problem.requests.len(),
            problem.people.len(),
            problem.places.len(),
        ];
        if promised != Some(counts) {
            return Err(FormatError::Counts);
        }
        problem.check()?;
        problem.check_pairs(&case.pairs)?;
        Ok(case)
    }
}

/// Numbers between blanks; none if one of them is none.
fn numbers<T: FromStr>(text: &str) -> Option<Vec<T>> {
    text.split_ascii_whitespace()
        .map(|word| word.parse().ok())
        .collect()
}

fn head(text: &str, problem: &mut Problem) -> Option<[usize; 3]> {
    let numbers: Vec<u32> = numbers(text)?;
    let [requests, people, days, places, _seed] = numbers[..] else {
        return None;
    };
    problem.days = days;
    Some([requests, people, places].map(|count| count as usize))
}

fn place(text: &str) -> Option<Point> {
    match numbers(text)?[..] {
        [x, y] => Some(Point { x, y }),
        _ => None,
    }
}

fn pair(text: &str) -> Option<Pair> {
    let numbers: Vec<i64> = numbers(text)?;
    let [request, person, cost] = numbers[..] else {
        return None;
    };
    Some(Pair {
        request: request.try_into().ok()?,
        person: person.try_into().ok()?,
        cost,
    })
}

fn gender(number: i64) -> Option<Gender> {
    match number {
        1 => Some(Gender::Woman),
        2 => Some(Gender::Man),
        _ => None,
    }
}

fn person(text: &str) -> Option<Person> {
    let parts: Vec<&str> = text.split('|').collect();
    let [basics, languages, available, absent] = parts[..] else {
        return None;
    };
    let basics: Vec<i64> = numbers(basics)?;
    let [
        x,
        y,
        mode,
        day_cap,
        week_cap,
        money,
        history,
        sex,
        certificates,
        _centre,
    ] = basics[..]
    else {
        return None;
    };
    let languages: Vec<u16> = counted(languages, 3)?;
    let spoken = |three: &[u16]| {
        let [language, level, variety] = three else {
            return None;
        };
        let (level, variety) = ((*level).try_into().ok()?, (*variety).try_into().ok()?);
        Some(Spoken {
            language: *language,
            level,
            variety,
        })
    };
    let slots = |word: &str| {
        let mask = u64::from_str_radix(word, 16).ok()?;
        (mask.leading_zeros() >= FIRST_SLOT).then_some(mask << FIRST_SLOT)
    };
    Some(Person {
        home: Point { x, y },
        mode: mode.try_into().ok()?,
        day_cap: day_cap.try_into().ok()?,
        week_cap: week_cap.try_into().ok()?,
        money,
        history,
        gender: gender(sex),
        certificates: certificates.try_into().ok()?,
        languages: languages
            .chunks_exact(3)
            .map(spoken)
            .collect::<Option<_>>()?,
        available: available
            .split_ascii_whitespace()
            .map(slots)
            .collect::<Option<_>>()?,
        absent: counted(absent, 1)?,
    })
}

/// Numbers behind a first one that says how many groups of `each` follow.
fn counted<T: FromStr>(text: &str, each: usize) -> Option<Vec<T>> {
    let (count, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
    let rest = numbers(rest)?;
    (count.parse::<usize>().ok()?.checked_mul(each)? == rest.len()).then_some(rest)
}

/// What half hours are worth in the format's unit of money.
fn pay(start: u16, end: u16) -> i64 {
    i64::from(end.saturating_sub(start)) / 30 * 2 + 1
}

fn request(text: &str, weights: &Weights) -> Option<Request> {
    let numbers: Vec<i64> = numbers(text)?;
    let [
        day,
        start,
        end,
        place,
        priority,
        language,
        level,
        variety,
        wish,
        certificates,
        preferred,
        excluded,
        _centre,
    ] = numbers[..]
    else {
        return None;
    };
    let (start, end) = (start.try_into().ok()?, end.try_into().ok()?);
    let language = language.try_into().ok()?;
    let variety: u8 = variety.try_into().ok()?;
    let matters = WITH_VARIETIES.contains(&language);
    let priority = u8::try_from(priority).ok()?.checked_sub(1)?;
    let named = |number: i64| match number {
        -1 => Some(Vec::new()),
        number => Some(vec![number.try_into().ok()?]),
    };
    (usize::from(priority) < weights.open.len()).then_some(())?;
    Some(Request {
        day: day.try_into().ok()?,
        start,
        end,
        place: place.try_into().ok()?,
        priority,
        need: LanguageNeed {
            language,
            level: level.try_into().ok()?,
            variety: matters.then_some(variety),
        },
        substitutes: Vec::new(),
        gender: match wish {
            1 | 2 => GenderWish::Must(gender(wish)?),
            5 | 6 => GenderWish::Rather(gender(wish - 4)?),
            _ => GenderWish::None,
        },
        certificates: certificates.try_into().ok()?,
        preferred: named(preferred)?,
        excluded: named(excluded)?,
        pay: pay(start, end),
    })
}

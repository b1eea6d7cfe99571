//! Small translations into the numbers of the solver. Pure.

use registry::{
    calendar::time::Wall,
    languages,
    people::{Direction, Level, Skill},
    places::postcodes,
};
use solver::{
    problem::{DAY, Gender, GenderWish, Point, Problem, SLOT},
    travel,
    weights::{Mode, Weights},
};
use values::contact::Postcode;

use super::model::Known;
use crate::{interpreters, pool::RuleSet, requests};

/// Minutes of a way that nobody has.
const NO_LIMIT: i64 = 10_000;
/// The level of somebody who interprets in one direction only: less than any need.
const ONE_DIRECTION: u8 = 0;
/// The level of somebody whose level nobody knows.
pub const UNKNOWN: u8 = 1;

/// First minute and the first one after a talk, on the day on which it begins.
pub fn minutes(wall: &Wall) -> (u16, u16) {
    use chrono::Timelike;
    let start = wall.start.hour() * 60 + wall.start.minute();
    let end = (start + wall.minutes).min(u32::from(DAY));
    let narrow = |minutes: u32| u16::try_from(minutes).unwrap_or(DAY);
    (narrow(start), narrow(end))
}

/// The middle of a postcode on a plane, in metres from a point in the middle of the state.
pub fn point(postcode: &str) -> Option<Point> {
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

/// The way from one postcode to another by road, in whole kilometres; nothing where one of them is unknown.
pub fn kilometres(from: &str, to: &str) -> Option<u32> {
    let (from, to) = (point(from)?, point(to)?);
    let metres = travel::metres(from, to, Weights::default().detour_tenths);
    u32::try_from(metres / 1_000).ok()
}

/// The middle of points; the origin where there are none.
pub fn middle<'a>(points: impl Iterator<Item = &'a Point>) -> Point {
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

/// What counts how much, from the rules of the pool.
pub fn weights(rules: &RuleSet) -> Weights {
    let points = &rules.points;
    Weights {
        open: points.open.to_vec(),
        travel: points.travel,
        fairness: points.fairness,
        not_preferred: points.not_preferred,
        soft_gender: points.soft_gender,
        substitute: points.substitute,
        other_variety: points.substitute,
        level: vec![0, points.unknown_level],
        moved: points.moved,
        // Each has their own: see `rules::obstacles`.
        travel_limit: NO_LIMIT,
        buffer: points.buffer,
        ..Weights::default()
    }
}

/// The same question where everybody is at one place.
pub fn without_ways(on_site: &Problem) -> Problem {
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
pub fn available(one: &Known) -> Vec<u64> {
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

/// A tag as the registry keeps it.
pub fn known_tag(tag: &str) -> String {
    languages::find(tag).map_or_else(|| tag.to_lowercase(), |known| known.tag.clone())
}

/// How well somebody interprets the language of `skill`, as a number: as the skill says where it is for both directions;
/// the lesser of two where each direction stands by itself among `all` they speak; the least where one is missing. With
/// `needs_proof` nothing counts that nobody made sure of.
pub fn level_of(skill: &Skill, all: &[Skill], needs_proof: bool) -> u8 {
    let known = |own: &Skill| match (needs_proof && own.verified_on.is_none(), own.level) {
        (true, _) => ONE_DIRECTION,
        (false, Some(known)) => level(known),
        (false, None) => UNKNOWN,
    };
    if skill.direction == Direction::Both {
        return known(skill);
    }
    let tag = known_tag(&skill.tag);
    let best = |direction: Direction| {
        let own = all.iter().filter(|own| known_tag(&own.tag) == tag);
        let own = own.filter(|own| own.direction == direction || own.direction == Direction::Both);
        own.map(known).max().unwrap_or(ONE_DIRECTION)
    };
    best(Direction::IntoGerman).min(best(Direction::OutOfGerman))
}

/// A level as a number.
pub fn level(level: Level) -> u8 {
    let place = Level::ALL.iter().position(|own| *own == level);
    let place = place.and_then(|place| u8::try_from(place).ok());
    place.unwrap_or_default() + UNKNOWN + 1
}

/// A gender in the words of the solver.
pub fn gender(gender: interpreters::Gender) -> Gender {
    match gender {
        interpreters::Gender::Woman => Gender::Woman,
        interpreters::Gender::Man => Gender::Man,
        interpreters::Gender::Other => Gender::Other,
    }
}

/// A wish in the words of the solver.
pub fn wish(wish: requests::GenderWish) -> GenderWish {
    match wish {
        requests::GenderWish::None => GenderWish::None,
        requests::GenderWish::RatherWoman => GenderWish::Rather(Gender::Woman),
        requests::GenderWish::RatherMan => GenderWish::Rather(Gender::Man),
        requests::GenderWish::MustWoman => GenderWish::Must(Gender::Woman),
        requests::GenderWish::MustMan => GenderWish::Must(Gender::Man),
    }
}

/// A cap in the words of the solver.
pub fn cap(most: i16) -> u32 {
    u32::try_from(most).unwrap_or_default()
}

/// The number that the next place gets.
pub fn count(places: &[Point]) -> u32 {
    u32::try_from(places.len()).unwrap_or(u32::MAX)
}

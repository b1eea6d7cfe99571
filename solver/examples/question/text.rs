//! A question in the text format that `solver::format` reads.

use std::fmt::Display;

use solver::format::Case;
use solver::problem::{Gender, GenderWish, Person, PersonNumber, Request};

/// The format counts availability from seven o'clock on.
const FIRST_SLOT: u32 = 14;

pub fn text(case: &Case, seed: u64) -> String {
    let problem = &case.problem;
    let (requests, people) = (problem.requests.len(), problem.people.len());
    let (days, places) = (problem.days, problem.places.len());
    let mut lines = vec![format!("H {requests} {people} {days} {places} {seed}")];
    let places = problem.places.iter();
    lines.extend(places.map(|place| format!("P {} {}", place.x, place.y)));
    lines.extend(problem.people.iter().map(person));
    lines.extend(problem.requests.iter().map(request));
    let pairs = case.pairs.iter();
    lines.extend(pairs.map(|pair| format!("A {} {} {}", pair.request, pair.person, pair.cost)));
    lines.push(String::new());
    lines.join("\n")
}

fn gender(gender: Gender) -> u8 {
    match gender {
        Gender::Woman => 1,
        Gender::Man => 2,
        Gender::Other => 0,
    }
}

/// Each with a blank before it.
fn words<T: Display>(numbers: impl Iterator<Item = T>) -> String {
    numbers.fold(String::new(), |words, number| format!("{words} {number}"))
}

fn person(person: &Person) -> String {
    let Person {
        home,
        mode,
        day_cap,
        week_cap,
        money,
        history,
        certificates,
        languages,
        available,
        absent,
        gender: own,
    } = person;
    let own = own.map_or(0, gender);
    let spoken = languages
        .iter()
        .map(|spoken| format!("{} {} {}", spoken.language, spoken.level, spoken.variety));
    let slots = available
        .iter()
        .map(|slots| format!("{:x}", slots >> FIRST_SLOT));
    format!(
        "M {} {} {mode} {day_cap} {week_cap} {money} {history} {own} {certificates} 0 | {}{} |{} | {}{}",
        home.x,
        home.y,
        languages.len(),
        words(spoken),
        words(slots),
        absent.len(),
        words(absent.iter()),
    )
}

fn request(request: &Request) -> String {
    let wish = match request.gender {
        GenderWish::None => 0,
        GenderWish::Must(wished) => gender(wished),
        GenderWish::Rather(wished) => gender(wished) + 4,
    };
    let named = |people: &[PersonNumber]| people.first().map_or(-1, |person| i64::from(*person));
    let need = request.need;
    format!(
        "R {} {} {} {} {} {} {} {} {wish} {} {} {} 0",
        request.day,
        request.start,
        request.end,
        request.place,
        request.priority + 1,
        need.language,
        need.level,
        need.variety.unwrap_or(0),
        request.certificates,
        named(&request.preferred),
        named(&request.excluded),
    )
}

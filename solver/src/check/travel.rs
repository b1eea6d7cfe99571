//! How long a way takes: written anew, so that a fault of the search's own arithmetic shows.

use crate::problem::{Person, Point, Problem, Request};

/// Minutes from one point to another for this person.
fn minutes(problem: &Problem, person: &Person, from: Point, to: Point) -> i128 {
    let [east, north] = [from.x - to.x, from.y - to.y].map(i128::from);
    let straight = (east * east + north * north).isqrt();
    let road = straight * i128::from(problem.weights.detour_tenths) / 10;
    let mode = problem.weights.modes[usize::from(person.mode)];
    let speed = i128::from(mode.speed);
    i128::from(mode.overhead) + (road + speed - 1) / speed
}

/// Minutes from the person's home to a request's place, or back.
pub(super) fn from_home(problem: &Problem, person: &Person, request: &Request) -> i128 {
    let place = problem.places[request.place as usize];
    minutes(problem, person, person.home, place)
}

/// Minutes from one request's place to the next one's.
pub(super) fn between(
    problem: &Problem,
    person: &Person,
    first: &Request,
    second: &Request,
) -> i128 {
    if first.place == second.place {
        return 0;
    }
    let [from, to] = [first, second].map(|request| problem.places[request.place as usize]);
    minutes(problem, person, from, to)
}

/// Whether somebody can take both, one after the other, on the same day.
pub(super) fn in_time(problem: &Problem, way: i128, first: &Request, second: &Request) -> bool {
    i128::from(first.end) + way + i128::from(problem.weights.buffer) <= i128::from(second.start)
}

/// Points for the first `count` appointments of somebody who had `history` before.
pub(super) fn fairness(problem: &Problem, person: &Person, count: u32) -> i128 {
    let (history, count) = (i128::from(person.history), i128::from(count));
    i128::from(problem.weights.fairness) * (history * count + count * (count + 1) / 2)
}

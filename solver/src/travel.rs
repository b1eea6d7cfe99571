//! How long a way takes.

use crate::problem::Point;
use crate::weights::{Mode, Weights};

/// Metres from one point to another by road: the straight line, stretched by the weights' detour.
pub fn metres(from: Point, to: Point, detour_tenths: i64) -> i64 {
    let (x, y) = (from.x - to.x, from.y - to.y);
    (x * x + y * y).isqrt() * detour_tenths / 10
}

/// Minutes for so many metres.
pub fn minutes(mode: Mode, metres: i64) -> i64 {
    mode.overhead + (metres + mode.speed - 1) / mode.speed
}

/// Minutes from one point to another.
pub fn between(weights: &Weights, mode: Mode, from: Point, to: Point) -> i64 {
    minutes(mode, metres(from, to, weights.detour_tenths))
}

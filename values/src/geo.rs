//! Places on the earth and areas on a map.
//!
//! Coordinates are WGS 84 in degrees. A map of North Rhine-Westphalia is small enough to be drawn
//! flat: equirectangular, true to scale at its middle latitude.

mod label;
mod viewport;

use serde::{Deserialize, Serialize};

pub use label::label_point;
pub use viewport::{Viewport, svg_path};

/// Mean radius of the earth in metres (IUGG).
const EARTH_RADIUS: f64 = 6_371_008.8;

/// A place, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// Degrees east of Greenwich.
    pub lon: f64,
    /// Degrees north of the equator.
    pub lat: f64,
}

/// One connected area. Rings may repeat their first point at the end or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Polygon {
    /// The outline.
    pub outer: Vec<Point>,
    /// What is cut out of it.
    pub holes: Vec<Vec<Point>>,
}

/// An area that may lie in several pieces.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct MultiPolygon(pub Vec<Polygon>);

impl Polygon {
    /// Outline and holes.
    pub fn rings(&self) -> impl Iterator<Item = &[Point]> {
        std::iter::once(&self.outer)
            .chain(&self.holes)
            .map(Vec::as_slice)
    }

    /// Whether the place lies inside. A place exactly on the border is on either side.
    pub fn contains(&self, place: Point) -> bool {
        let crossings = self.rings().flat_map(edges).filter(|(from, to)| {
            (from.lat > place.lat) != (to.lat > place.lat)
                && place.lon
                    < (to.lon - from.lon) * (place.lat - from.lat) / (to.lat - from.lat) + from.lon
        });
        crossings.count() % 2 == 1
    }
}

impl MultiPolygon {
    /// Whether the place lies in one of the pieces.
    pub fn contains(&self, place: Point) -> bool {
        self.0.iter().any(|polygon| polygon.contains(place))
    }

    /// All corners.
    pub fn points(&self) -> impl Iterator<Item = Point> {
        self.0.iter().flat_map(Polygon::rings).flatten().copied()
    }
}

/// Great-circle distance in metres (haversine on a sphere; within 0.5 % of the true one).
pub fn distance_metres(from: Point, to: Point) -> f64 {
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let lats = from.lat.to_radians().cos() * to.lat.to_radians().cos();
    let chord = half(to.lat - from.lat) + lats * half(to.lon - from.lon);
    2.0 * EARTH_RADIUS * chord.clamp(0.0, 1.0).sqrt().asin()
}

/// The sides of a ring; the last one leads back to the beginning.
fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter()
        .copied()
        .zip(ring.iter().copied().cycle().skip(1))
}

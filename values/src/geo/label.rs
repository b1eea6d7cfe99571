use std::collections::BinaryHeap;

use super::{MultiPolygon, Point, Polygon, edges};

/// How near to the best place the search stops, as a share of the first squares' side.
const PRECISION: f64 = 0.01;

/// Where a label sits best: the place farthest from any border (the pole of inaccessibility), in
/// the largest piece. `None` for an area without extent or not on the earth.
pub fn label_point(area: &MultiPolygon) -> Option<Point> {
    if !area
        .points()
        .all(|point| point.lon.abs() <= 180.0 && point.lat.abs() <= 90.0)
    {
        return None;
    }
    let best = area
        .0
        .iter()
        .filter_map(pole)
        .max_by(|a, b| a.room.total_cmp(&b.room))?;
    Some(best.centre)
}

/// A square of the search, best promise first.
struct Cell {
    centre: Point,
    /// Half its height in degrees of latitude.
    half: f64,
    /// Distance from the centre to the border, negative outside.
    room: f64,
    /// The greatest room any place of the square can have.
    promise: f64,
}

/// Divides the area into squares and looks closer where a better place may still be.
fn pole(polygon: &Polygon) -> Option<Cell> {
    let (low, high) = bounds(&polygon.outer)?;
    let narrowing = f64::midpoint(low.lat, high.lat).to_radians().cos();
    let (width, height) = ((high.lon - low.lon) * narrowing, high.lat - low.lat);
    // A hundred squares are enough to begin with, however long and thin the area is.
    let side = width.min(height).max(width.max(height) / 100.0);
    if width <= 0.0 || height <= 0.0 {
        return None;
    }
    let cell = |lon: f64, lat: f64, half: f64| {
        let centre = Point { lon, lat };
        let room = room(polygon, centre, narrowing);
        Cell {
            centre,
            half,
            room,
            promise: room + half * std::f64::consts::SQRT_2,
        }
    };
    let middle = |a: f64, b: f64| f64::midpoint(a, b);
    let mut best = cell(middle(low.lon, high.lon), middle(low.lat, high.lat), 0.0);
    let mut open = BinaryHeap::new();
    let half = side / 2.0;
    let mut lat = low.lat + half;
    while lat - half < high.lat {
        let mut lon = low.lon + half / narrowing;
        while lon - half / narrowing < high.lon {
            open.push(cell(lon, lat, half));
            lon += side / narrowing;
        }
        lat += side;
    }
    while let Some(next) = open.pop() {
        if next.promise - best.room <= side * PRECISION {
            break;
        }
        let (Point { lon, lat }, quarter) = (next.centre, next.half / 2.0);
        for (east, north) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            open.push(cell(
                lon + east * quarter / narrowing,
                lat + north * quarter,
                quarter,
            ));
        }
        if next.room > best.room {
            best = next;
        }
    }
    (best.room > 0.0).then_some(best)
}

/// Distance to the border in degrees of latitude, negative outside.
fn room(polygon: &Polygon, place: Point, narrowing: f64) -> f64 {
    let nearest = polygon
        .rings()
        .flat_map(edges)
        .map(|(from, to)| distance_to_side(place, from, to, narrowing))
        .fold(f64::INFINITY, f64::min);
    if polygon.contains(place) {
        nearest
    } else {
        -nearest
    }
}

fn distance_to_side(place: Point, from: Point, to: Point, narrowing: f64) -> f64 {
    let flat = |point: Point| ((point.lon - from.lon) * narrowing, point.lat - from.lat);
    let ((x, y), (side_x, side_y)) = (flat(place), flat(to));
    let squared = side_x * side_x + side_y * side_y;
    let along = if squared > 0.0 {
        ((x * side_x + y * side_y) / squared).clamp(0.0, 1.0)
    } else {
        0.0
    };
    (x - along * side_x).hypot(y - along * side_y)
}

fn bounds(ring: &[Point]) -> Option<(Point, Point)> {
    let first = *ring.first()?;
    Some(ring.iter().fold((first, first), |(low, high), point| {
        let low = Point {
            lon: low.lon.min(point.lon),
            lat: low.lat.min(point.lat),
        };
        let high = Point {
            lon: high.lon.max(point.lon),
            lat: high.lat.max(point.lat),
        };
        (low, high)
    }))
}

impl PartialEq for Cell {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Cell {}

impl PartialOrd for Cell {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Cell {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.promise.total_cmp(&other.promise)
    }
}

use std::fmt::Write as _;

use super::{MultiPolygon, Point, Polygon};

/// The window through which a map is drawn: from degrees to drawing units, y downward.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    west: f64,
    north: f64,
    /// How much shorter a degree of longitude is than one of latitude here.
    narrowing: f64,
    /// Drawing units per degree of latitude.
    scale: f64,
    margin: f64,
    /// Drawing units from left to right.
    pub width: f64,
    /// Drawing units from top to bottom.
    pub height: f64,
}

impl Viewport {
    /// A window `width` units wide in which all points lie, `margin` units from its edge.
    /// `None` when the points span no area.
    pub fn around(points: impl Iterator<Item = Point>, width: f64, margin: f64) -> Option<Self> {
        let (mut west, mut east) = (f64::INFINITY, f64::NEG_INFINITY);
        let (mut south, mut north) = (west, east);
        for point in points {
            (west, east) = (west.min(point.lon), east.max(point.lon));
            (south, north) = (south.min(point.lat), north.max(point.lat));
        }
        if !(east > west && north > south) {
            return None;
        }
        let narrowing = f64::midpoint(south, north).to_radians().cos();
        let scale = (width - 2.0 * margin) / ((east - west) * narrowing);
        let height = ((north - south) * scale + 2.0 * margin).ceil();
        Some(Self {
            west,
            north,
            narrowing,
            scale,
            margin,
            width,
            height,
        })
    }

    /// Where a place is drawn.
    pub fn place(&self, point: Point) -> (f64, f64) {
        let x = (point.lon - self.west) * self.narrowing * self.scale + self.margin;
        let y = (self.north - point.lat) * self.scale + self.margin;
        (x, y)
    }

    /// The value of an SVG's `viewBox`.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.width, self.height)
    }
}

/// The value of an SVG path's `d`, to one decimal; draw it with `fill-rule="evenodd"`.
///
/// Points are rounded before they are joined, so neighbours that share a border share it on the
/// map too.
pub fn svg_path(area: &MultiPolygon, viewport: &Viewport) -> String {
    let mut path = String::new();
    for ring in area.0.iter().flat_map(Polygon::rings) {
        let mut corners: Vec<(i64, i64)> = ring
            .iter()
            .map(|point| tenths(viewport.place(*point)))
            .collect();
        corners.dedup();
        if corners.len() > 1 && corners.first() == corners.last() {
            corners.pop();
        }
        if corners.len() > 2 {
            draw(&mut path, &corners);
        }
    }
    path
}

/// Moves to the first corner and draws the others relative to the one before.
fn draw(path: &mut String, corners: &[(i64, i64)]) {
    path.push('M');
    push_pair(path, corners[0]);
    path.push('l');
    for pair in corners.windows(2) {
        push_pair(path, (pair[1].0 - pair[0].0, pair[1].1 - pair[0].1));
    }
    path.push('z');
}

fn push_pair(path: &mut String, (x, y): (i64, i64)) {
    push_number(path, x);
    push_number(path, y);
}

/// Tenths as a number, with the blank that SVG needs between two numbers and no more.
fn push_number(path: &mut String, tenths: i64) {
    if path.ends_with(|c: char| c.is_ascii_digit()) && tenths >= 0 {
        path.push(' ');
    }
    if tenths < 0 {
        path.push('-');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // Writing to a string cannot fail.
    let _ = match (whole, tenth) {
        (whole, 0) => write!(path, "{whole}"),
        (0, tenth) => write!(path, ".{tenth}"),
        (whole, tenth) => write!(path, "{whole}.{tenth}"),
    };
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to what fits")]
fn tenths((x, y): (f64, f64)) -> (i64, i64) {
    let tenth = |value: f64| (value * 10.0).round().clamp(-1e9, 1e9) as i64;
    (tenth(x), tenth(y))
}

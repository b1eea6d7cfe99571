//! A small map: the districts as outlines, one of them marked, and a place as a point.

use values::{
    geo::{MultiPolygon, Point, Viewport, svg_path},
    id::Id,
};

use super::districts::District;

/// Width of the drawing; its height follows.
const WIDTH: f64 = 400.0;
/// Room for the line around the land.
const MARGIN: f64 = 6.0;
/// Degrees of land around points where no boundaries are known.
const LAND: f64 = 0.02;

/// A drawing.
pub struct Map {
    /// The SVG's `viewBox`.
    pub view_box: String,
    /// Outlines, each with whether it is the marked one.
    pub paths: Vec<(String, bool)>,
    /// Where the place lies, in units of the drawing, to one decimal.
    pub point: Option<(f64, f64)>,
    /// Who drew the outlines.
    pub source: String,
}

/// Draws the districts; nothing where no boundaries are known.
pub fn draw(districts: &[District], marked: Option<Id>, point: Option<Point>) -> Option<Map> {
    if districts.iter().all(|one| one.outline.is_none()) {
        return None;
    }
    let points: Vec<Point> = point.into_iter().collect();
    let (map, points) = draw_points(districts, marked, &points)?;
    let point = points.first().copied();
    Some(Map { point, ..map })
}

/// Draws the districts, and says where each of `points` lies, in units of the drawing. Without boundaries, the points alone;
/// nothing where there is neither.
pub fn draw_points(
    districts: &[District],
    marked: Option<Id>,
    points: &[Point],
) -> Option<(Map, Vec<(f64, f64)>)> {
    let outlines: Vec<_> = districts
        .iter()
        .filter_map(|district| Some((district.id, district.outline.as_ref()?)))
        .collect();
    let corners = outlines
        .iter()
        .flat_map(|(_, outline)| outline.area.points());
    // Points alone have some land around them.
    let land = if outlines.is_empty() { LAND } else { 0.0 };
    let around = points.iter().flat_map(|point| {
        [-land, land].map(|way| Point {
            lon: point.lon + way,
            lat: point.lat + way,
        })
    });
    let viewport = Viewport::around(corners.chain(around), WIDTH, MARGIN)?;
    let path = |area: &MultiPolygon| svg_path(area, &viewport);
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let paths = outlines
        .iter()
        .map(|(id, outline)| (path(&outline.area), Some(*id) == marked));
    let map = Map {
        view_box: viewport.view_box(),
        paths: paths.collect(),
        point: None,
        source: outlines
            .first()
            .map(|(_, outline)| outline.source.clone())
            .unwrap_or_default(),
    };
    let placed = points.iter().map(|point| {
        let (x, y) = viewport.place(*point);
        (tenth(x), tenth(y))
    });
    Some((map, placed.collect()))
}

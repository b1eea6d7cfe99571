//! North Rhine-Westphalia as outlines of its centres.

use std::sync::LazyLock;

use serde::Deserialize;
use values::geo::{MultiPolygon, Point, Polygon, Viewport, label_point, svg_path};

use super::centres::{self, CentreEntry};

/// Must stand beside the map: source, licence, and that the data was changed.
pub const ATTRIBUTION: &str = "© GeoBasis-DE / BKG, dl-de/by-2-0 (Daten vereinfacht)";

/// Width of the drawing; its height follows.
pub const WIDTH: f64 = 1000.0;
/// Width of the drawing of one centre alone.
const WIDTH_ALONE: f64 = 400.0;
/// Room for the line around the land.
const MARGIN: f64 = 4.0;

/// One centre on the map, in units of [`view_box`].
#[derive(Clone, Debug)]
pub struct Shape {
    /// Whose area it is.
    pub entry: &'static CentreEntry,
    /// The `d` of an SVG path, to be filled by the even-odd rule.
    pub path: String,
    /// Where its name or a marker sits best: x and y, to one decimal.
    pub label: (f64, f64),
    /// The same area alone, as large as its own drawing allows.
    pub alone: Outline,
}

/// An area in a drawing of its own.
#[derive(Clone, Debug)]
pub struct Outline {
    /// The `d` of an SVG path.
    pub path: String,
    /// The drawing's `viewBox`.
    pub view_box: String,
}

struct Map {
    shapes: Vec<Shape>,
    view_box: String,
}

/// All centres in the order of their keys.
pub fn shapes() -> &'static [Shape] {
    &MAP.shapes
}

/// The `viewBox` of the SVG that holds the shapes.
pub fn view_box() -> &'static str {
    &MAP.view_box
}

/// The area of the centre with this key in a drawing of its own.
pub fn outline(key: &str) -> Option<&'static Outline> {
    shapes()
        .iter()
        .find(|shape| shape.entry.key == key)
        .map(|shape| &shape.alone)
}

static MAP: LazyLock<Map> = LazyLock::new(|| {
    // Part of the program; the tests below read and draw it whole. So for all three.
    let collection: Collection =
        serde_json::from_str(include_str!("../../data/boundaries.geojson"))
            .expect("the boundaries are well-formed");
    let areas: Vec<(&CentreEntry, MultiPolygon)> = collection
        .features
        .into_iter()
        .filter_map(|feature| Some((centres::by_key(&feature.properties.key)?, feature.area())))
        .collect();
    let points = areas.iter().flat_map(|(_, area)| area.points());
    let viewport = Viewport::around(points, WIDTH, MARGIN).expect("the land has an extent");
    let shapes = areas
        .iter()
        .map(|(entry, area)| draw(entry, area, &viewport))
        .collect();
    Map {
        shapes,
        view_box: viewport.view_box(),
    }
});

fn draw(entry: &'static CentreEntry, area: &MultiPolygon, viewport: &Viewport) -> Shape {
    let label = label_point(area).expect("every area has an extent");
    let (x, y) = viewport.place(label);
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let own = Viewport::around(area.points(), WIDTH_ALONE, MARGIN);
    let own = own.expect("every area has an extent");
    Shape {
        entry,
        path: svg_path(area, viewport),
        label: (tenth(x), tenth(y)),
        alone: Outline {
            path: svg_path(area, &own),
            view_box: own.view_box(),
        },
    }
}

/// As much of GeoJSON (RFC 7946) as the file uses.
#[derive(Deserialize)]
struct Collection {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    key: String,
}

type Ring = Vec<[f64; 2]>;

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum Geometry {
    Polygon(Vec<Ring>),
    MultiPolygon(Vec<Vec<Ring>>),
}

impl Feature {
    fn area(self) -> MultiPolygon {
        let pieces = match self.geometry {
            Geometry::Polygon(rings) => vec![rings],
            Geometry::MultiPolygon(pieces) => pieces,
        };
        MultiPolygon(pieces.into_iter().filter_map(polygon).collect())
    }
}

fn polygon(rings: Vec<Ring>) -> Option<Polygon> {
    let mut rings = rings.into_iter().map(|ring| {
        ring.into_iter()
            .map(|[lon, lat]| Point { lon, lat })
            .collect()
    });
    Some(Polygon {
        outer: rings.next()?,
        holes: rings.collect(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The area as it is in the file.
    fn area(key: &str) -> MultiPolygon {
        let text = include_str!("../../data/boundaries.geojson");
        let collection: Collection = serde_json::from_str(text).unwrap();
        collection
            .features
            .into_iter()
            .find(|feature| feature.properties.key == key)
            .unwrap()
            .area()
    }

    fn corners(area: &MultiPolygon) -> BTreeSet<String> {
        area.points()
            .map(|point| format!("{} {}", point.lon, point.lat))
            .collect()
    }

    #[test]
    fn every_centre_has_a_shape() {
        let drawn: Vec<&str> = shapes()
            .iter()
            .map(|shape| shape.entry.key.as_str())
            .collect();
        let known: Vec<&str> = centres::all()
            .iter()
            .map(|centre| centre.key.as_str())
            .collect();
        assert_eq!(drawn, known);
        for shape in shapes() {
            assert!(shape.path.starts_with('M') && shape.path.ends_with('z'));
        }
    }

    #[test]
    fn every_label_lies_within_the_drawing_and_its_own_area() {
        let numbers: Vec<f64> = view_box()
            .split(' ')
            .map(|number| number.parse().unwrap())
            .collect();
        for shape in shapes() {
            let (x, y) = shape.label;
            assert!((0.0..numbers[2]).contains(&x) && (0.0..numbers[3]).contains(&y));
            let area = area(&shape.entry.key);
            assert!(
                area.contains(label_point(&area).unwrap()),
                "{}",
                shape.entry.name
            );
        }
    }

    #[test]
    fn the_city_of_aachen_is_cut_out_of_its_staedteregion() {
        let (city, region) = (area("05334002"), area("05334"));
        let town_hall = Point {
            lon: 6.0839,
            lat: 50.7762,
        };
        assert!(city.contains(town_hall) && !region.contains(town_hall));
        let eschweiler = Point {
            lon: 6.2644,
            lat: 50.8176,
        };
        assert!(region.contains(eschweiler) && !city.contains(eschweiler));
        let shared = corners(&city).intersection(&corners(&region)).count();
        assert!(shared > 20, "the two share their border, {shared} corners");
    }

    #[test]
    fn neighbours_share_their_border_without_a_gap() {
        let shared = corners(&area("05913"))
            .intersection(&corners(&area("05978")))
            .count();
        assert!(shared > 20, "Dortmund and Kreis Unna, {shared} corners");
    }

    #[test]
    fn the_whole_map_is_light_enough_to_stand_in_a_page() {
        let bytes: usize = shapes().iter().map(|shape| shape.path.len()).sum();
        assert!(bytes < 80_000, "{bytes} bytes");
    }
}

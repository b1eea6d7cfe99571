//! Distances, label places and drawn outlines.

use proptest::prelude::*;
use values::geo::{MultiPolygon, Point, Polygon, Viewport, distance_metres, label_point, svg_path};

const DORTMUND: Point = Point {
    lon: 7.4653,
    lat: 51.5136,
};
const AACHEN: Point = Point {
    lon: 6.0839,
    lat: 50.7753,
};

fn ring(corners: &[(f64, f64)]) -> Vec<Point> {
    corners
        .iter()
        .map(|&(lon, lat)| Point { lon, lat })
        .collect()
}

fn square(west: f64, south: f64, side: f64) -> Vec<Point> {
    let (east, north) = (west + side, south + side);
    ring(&[
        (west, south),
        (east, south),
        (east, north),
        (west, north),
        (west, south),
    ])
}

fn area(outer: Vec<Point>, holes: Vec<Vec<Point>>) -> MultiPolygon {
    MultiPolygon(vec![Polygon { outer, holes }])
}

#[test]
fn dortmund_and_aachen_are_126_kilometres_apart() {
    let metres = distance_metres(DORTMUND, AACHEN);
    assert!((125_500.0..127_500.0).contains(&metres), "{metres}");
    assert!(distance_metres(AACHEN, AACHEN) < 1e-6);
}

#[test]
fn a_hole_is_not_part_of_the_area() {
    let ring_road = area(square(0.0, 0.0, 3.0), vec![square(1.0, 1.0, 1.0)]);
    assert!(ring_road.contains(Point { lon: 0.5, lat: 1.5 }));
    assert!(!ring_road.contains(Point { lon: 1.5, lat: 1.5 }));
    assert!(!ring_road.contains(Point { lon: 3.5, lat: 1.5 }));
}

#[test]
fn a_label_sits_in_the_roomy_part() {
    // An L: the middle of its bounds lies outside of it.
    let corner = ring(&[
        (0.0, 0.0),
        (4.0, 0.0),
        (4.0, 1.0),
        (1.5, 1.0),
        (1.5, 4.0),
        (0.0, 4.0),
    ]);
    let label = label_point(&area(corner.clone(), vec![])).unwrap();
    assert!(
        label.lon < 1.5 && label.lat < 2.0 || label.lon < 1.0,
        "{label:?}"
    );
    let two = MultiPolygon(vec![
        Polygon {
            outer: square(10.0, 0.0, 0.1),
            holes: vec![],
        },
        Polygon {
            outer: corner,
            holes: vec![],
        },
    ]);
    assert_eq!(label_point(&two), Some(label));
    assert_eq!(label_point(&MultiPolygon::default()), None);
    assert_eq!(
        label_point(&area(ring(&[(1.0, 1.0), (1.0, 1.0)]), vec![])),
        None
    );
}

#[test]
fn outlines_are_drawn_short_and_to_one_decimal() {
    let unit = area(square(0.0, 0.0, 1.0), vec![]);
    let window = Viewport::around(unit.points(), 10.4, 0.2).unwrap();
    assert_eq!(window.view_box(), "0 0 10.4 11");
    let path = svg_path(&unit, &window);
    assert_eq!(path, "M.2 10.2l10 0 0-10-10 0z");
    let dot = area(square(0.0, 0.0, 0.000_01), vec![]);
    assert_eq!(svg_path(&dot, &window), "");
}

#[test]
fn points_on_one_line_span_no_window() {
    assert_eq!(Viewport::around(std::iter::empty(), 10.0, 0.0), None);
    assert_eq!(
        Viewport::around(ring(&[(1.0, 1.0), (2.0, 1.0)]).into_iter(), 10.0, 0.0),
        None
    );
}

proptest! {
    #[test]
    fn a_label_lies_inside_its_area(corners in prop::collection::vec((0.2_f64..1.0, 0.0_f64..1.0), 5..12)) {
        // Corners at growing angles around a centre make an outline that does not cross itself.
        let count = f64::from(u32::try_from(corners.len()).unwrap());
        let outer: Vec<Point> = corners
            .iter()
            .enumerate()
            .map(|(at, (reach, turn))| {
                let at = f64::from(u32::try_from(at).unwrap());
                let angle = (at + turn * 0.9) / count * std::f64::consts::TAU;
                Point { lon: 7.0 + reach * angle.cos(), lat: 51.0 + reach * angle.sin() }
            })
            .collect();
        let shape = area(outer, vec![]);
        let label = label_point(&shape).unwrap();
        prop_assert!(shape.contains(label));
    }

    #[test]
    fn no_area_makes_the_drawing_panic(corners in prop::collection::vec((any::<f64>(), any::<f64>()), 0..8)) {
        let shape = area(ring(&corners), vec![]);
        let window = Viewport::around(square(5.0, 50.0, 4.0).into_iter(), 100.0, 1.0).unwrap();
        let _ = (svg_path(&shape, &window), label_point(&shape), Viewport::around(shape.points(), 9.0, 1.0));
    }
}

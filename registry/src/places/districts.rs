//! Parts of a municipality, and their boundaries as GeoJSON (RFC 7946) brings them along, in the
//! shape in which open-data.dortmund.de publishes `fb62-stadtbezirke`.

use std::collections::HashSet;

use platform::Refusal;
use serde_json::{Map, Value};
use values::{
    day::Day,
    geo::{MultiPolygon, Point, Polygon},
    id::Id,
    text,
};

/// Features of a file.
const FEATURES: usize = 500;
/// Corners of a file.
const CORNERS: usize = 200_000;
/// Most characters of a name.
const NAME: usize = 120;

/// Stadtbezirk. A part of the municipality, as the centre's list has it.
#[derive(Clone, Debug, PartialEq)]
pub struct District {
    /// The record.
    pub id: Id,
    /// Its official number, where there is one.
    pub number: Option<String>,
    /// Its name.
    pub name: String,
    /// Where it ends.
    pub outline: Option<Outline>,
}

/// Where a district ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// The area.
    pub area: MultiPolygon,
    /// Who drew it.
    pub source: String,
    /// When it was brought along.
    pub since: Day,
}

/// The first district in which the point lies.
pub fn district_at(districts: &[District], point: Point) -> Option<&District> {
    districts.iter().find(|district| {
        let outline = district.outline.as_ref();
        outline.is_some_and(|outline| outline.area.contains(point))
    })
}

/// A district as a file describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Feature {
    /// Its number.
    pub number: Option<String>,
    /// Its name; some files say the number only.
    pub name: Option<String>,
    /// Its area.
    pub area: MultiPolygon,
}

/// Properties that hold the name, and those that hold the number; the first that is there counts.
const NAMES: &[&str] = &[
    "stadtbezirk",
    "stadtbezirk_name",
    "name",
    "bezeichnung",
    "bezirk",
    "gen",
];
const NUMBERS: &[&str] = &["stadtbezirk_nr", "stadtbezirknr", "nummer", "nr", "number"];

/// Reads a file whole, or not at all.
///
/// # Errors
/// Why it cannot be taken; `feature` counts from 1.
pub fn read(bytes: &[u8]) -> Result<Vec<Feature>, Refusal> {
    let no_map = || Refusal::new("refused-places-no-geojson");
    let file: Value = serde_json::from_slice(bytes).map_err(|_| no_map())?;
    if file["type"] != "FeatureCollection" {
        return Err(no_map());
    }
    let features = file["features"].as_array().ok_or_else(no_map)?;
    if features.is_empty() {
        return Err(no_map());
    }
    if features.len() > FEATURES {
        return Err(Refusal::new("refused-places-too-large"));
    }
    let mut left = CORNERS;
    let mut seen = HashSet::new();
    let mut read = Vec::new();
    for (place, feature) in features.iter().enumerate() {
        let one = of_feature(feature, &mut left)
            .map_err(|refusal| refusal.with("feature", (place + 1).to_string()))?;
        let key = one
            .name
            .as_deref()
            .map(text::bare)
            .or_else(|| one.number.clone());
        if !seen.insert(key) {
            let refusal = Refusal::new("refused-places-twice");
            return Err(refusal.with("feature", (place + 1).to_string()));
        }
        read.push(one);
    }
    Ok(read)
}

fn of_feature(feature: &Value, left: &mut usize) -> Result<Feature, Refusal> {
    let nameless = || Refusal::new("refused-places-nameless");
    let properties = feature["properties"].as_object().ok_or_else(nameless)?;
    let name = property(properties, NAMES);
    let number = property(properties, NUMBERS);
    if name.is_none() && number.is_none() {
        return Err(nameless());
    }
    Ok(Feature {
        number,
        name,
        area: area(&feature["geometry"], left)?,
    })
}

/// Text or number of the first property that has one; names count in any case of letters.
fn property(properties: &Map<String, Value>, names: &[&str]) -> Option<String> {
    let found = names.iter().find_map(|name| {
        let mut own = properties.iter();
        own.find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    });
    let text = match found? {
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let is_fit = !text.is_empty()
        && text.chars().count() <= NAME
        && !text.chars().any(crate::reading::is_hidden);
    is_fit.then_some(text)
}

fn area(geometry: &Value, left: &mut usize) -> Result<MultiPolygon, Refusal> {
    let broken = || Refusal::new("refused-places-shape");
    let coordinates = &geometry["coordinates"];
    let pieces = match geometry["type"].as_str() {
        Some("Polygon") => vec![coordinates],
        Some("MultiPolygon") => coordinates.as_array().ok_or_else(broken)?.iter().collect(),
        _ => return Err(broken()),
    };
    let mut polygons = Vec::new();
    for piece in pieces {
        let mut rings = Vec::new();
        for ring in piece.as_array().ok_or_else(broken)? {
            rings.push(self::ring(ring, left)?);
        }
        let mut rings = rings.into_iter();
        polygons.push(Polygon {
            outer: rings.next().ok_or_else(broken)?,
            holes: rings.collect(),
        });
    }
    if polygons.is_empty() {
        return Err(broken());
    }
    Ok(MultiPolygon(polygons))
}

/// A closed ring with an inside, of degrees that lie in or near North Rhine-Westphalia: metres of
/// another system, or north and east swapped, do not.
fn ring(ring: &Value, left: &mut usize) -> Result<Vec<Point>, Refusal> {
    let broken = || Refusal::new("refused-places-shape");
    let corners = ring.as_array().ok_or_else(broken)?;
    *left = left
        .checked_sub(corners.len())
        .ok_or_else(|| Refusal::new("refused-places-too-large"))?;
    let mut points = Vec::new();
    for corner in corners {
        let number = |place: usize| corner.get(place).and_then(Value::as_f64);
        let (lon, lat) = number(0).zip(number(1)).ok_or_else(broken)?;
        if !(5.0..=10.5).contains(&lon) || !(49.5..=53.5).contains(&lat) {
            return Err(Refusal::new("refused-places-elsewhere"));
        }
        points.push(Point { lon, lat });
    }
    let is_closed = points.len() >= 4 && points.first() == points.last();
    if !is_closed || doubled_area(&points).abs() < 1e-9 {
        return Err(broken());
    }
    Ok(points)
}

fn doubled_area(ring: &[Point]) -> f64 {
    let sides = ring.windows(2);
    sides
        .map(|side| side[0].lon * side[1].lat - side[1].lon * side[0].lat)
        .sum()
}

/// The area as the database keeps it: coordinates of a GeoJSON `MultiPolygon`.
pub fn to_json(area: &MultiPolygon) -> Value {
    let ring = |ring: &[Point]| -> Value {
        ring.iter()
            .map(|point| serde_json::json!([point.lon, point.lat]))
            .collect()
    };
    area.0
        .iter()
        .map(|polygon| polygon.rings().map(ring).collect::<Value>())
        .collect()
}

/// The area kept in the database.
pub fn from_json(text: &str) -> Option<MultiPolygon> {
    let rings: Vec<Vec<Vec<[f64; 2]>>> = serde_json::from_str(text).ok()?;
    let polygon = |rings: Vec<Vec<[f64; 2]>>| {
        let mut rings = rings.into_iter().map(|ring| {
            ring.into_iter()
                .map(|[lon, lat]| Point { lon, lat })
                .collect()
        });
        Some(Polygon {
            outer: rings.next()?,
            holes: rings.collect(),
        })
    };
    Some(MultiPolygon(
        rings.into_iter().filter_map(polygon).collect(),
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn file(properties: &Value, geometry: &Value) -> Vec<u8> {
        let feature = json!({ "type": "Feature", "properties": properties, "geometry": geometry });
        let file = json!({ "type": "FeatureCollection", "features": [feature] });
        serde_json::to_vec(&file).unwrap()
    }

    fn square(west: f64, south: f64) -> Value {
        let (east, north) = (west + 0.1, south + 0.1);
        json!([
            [west, south],
            [east, south],
            [east, north],
            [west, north],
            [west, south]
        ])
    }

    #[test]
    fn a_file_in_the_shape_of_the_city_is_read() {
        let properties = json!({ "stadtbezirk_nr": 1, "Stadtbezirk": " Innenstadt-Nord " });
        let geometry = json!({ "type": "Polygon", "coordinates": [square(7.4, 51.5)] });
        let read = read(&file(&properties, &geometry)).unwrap();
        assert_eq!(read[0].name.as_deref(), Some("Innenstadt-Nord"));
        assert_eq!(read[0].number.as_deref(), Some("1"));
        assert!(read[0].area.contains(Point {
            lon: 7.45,
            lat: 51.55
        }));
        let kept = from_json(&to_json(&read[0].area).to_string()).unwrap();
        assert_eq!(kept, read[0].area);
    }

    #[test]
    fn what_is_no_boundary_is_refused_with_a_reason() {
        let named = json!({ "name": "Nord" });
        let polygon = |ring: Value| json!({ "type": "Polygon", "coordinates": [ring] });
        for (bytes, key) in [
            (b"{".to_vec(), "refused-places-no-geojson"),
            (
                b"{\"type\":\"FeatureCollection\",\"features\":[]}".to_vec(),
                "refused-places-no-geojson",
            ),
            (
                file(&json!({}), &polygon(square(7.4, 51.5))),
                "refused-places-nameless",
            ),
            (
                file(
                    &named,
                    &json!({ "type": "Point", "coordinates": [7.4, 51.5] }),
                ),
                "refused-places-shape",
            ),
            (
                file(
                    &named,
                    &polygon(json!([[7.4, 51.5], [7.5, 51.5], [7.4, 51.5]])),
                ),
                "refused-places-shape",
            ),
            (
                file(
                    &named,
                    &polygon(json!([[7.4, 51.5], [7.5, 51.5], [7.5, 51.6], [7.4, 51.6]])),
                ),
                "refused-places-shape",
            ),
            (
                file(&named, &polygon(square(51.5, 7.4))),
                "refused-places-elsewhere",
            ),
            (
                file(&named, &polygon(square(393_000.0, 5_708_000.0))),
                "refused-places-elsewhere",
            ),
        ] {
            assert_eq!(
                read(&bytes).unwrap_err().key,
                key,
                "{}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}

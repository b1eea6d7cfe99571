//! Where postcodes of North Rhine-Westphalia lie: the middle of each (`GeoNames`, CC BY 4.0).

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use values::{contact::Postcode, geo::Point};

/// Must stand where a place is shown by the middle of its postcode.
pub const ATTRIBUTION: &str = "GeoNames (CC BY 4.0)";

const DATA: &str = include_str!("../../data/postcodes_nrw.csv");

static MIDDLES: LazyLock<HashMap<&'static str, Point>> = LazyLock::new(|| {
    let middle = |line: &'static str| {
        let mut cells = line.split(';');
        let postcode = cells.next()?;
        let mut numbers = cells.skip(2).map(str::parse::<f64>);
        let (lat, lon) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        Some((postcode, Point { lon, lat }))
    };
    DATA.lines().skip(1).filter_map(middle).collect()
});

/// The middle of a postcode; nothing outside North Rhine-Westphalia.
pub fn middle(postcode: &Postcode) -> Option<Point> {
    MIDDLES.get(postcode.as_str()).copied()
}

static AREAS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let area = |line: &'static str| {
        let mut cells = line.split(';');
        Some((cells.next()?, cells.nth(1)?))
    };
    DATA.lines().skip(1).filter_map(area).collect()
});

/// Official key (AGS, five digits) of the district or town that a postcode belongs to; nothing outside North Rhine-Westphalia.
pub fn area(postcode: &Postcode) -> Option<&'static str> {
    AREAS.get(postcode.as_str()).copied()
}

/// Every postcode with the official key of its district or town, in order.
pub fn areas() -> impl Iterator<Item = (&'static str, &'static str)> {
    AREAS.iter().map(|(postcode, area)| (*postcode, *area))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_lies_in_the_state() {
        assert_eq!(MIDDLES.len(), DATA.lines().count() - 1);
        for (postcode, point) in MIDDLES.iter() {
            assert!(Postcode::parse(postcode).is_ok(), "{postcode}");
            assert!((5.8..9.6).contains(&point.lon), "{postcode} {point:?}");
            assert!((50.2..52.6).contains(&point.lat), "{postcode} {point:?}");
        }
    }

    #[test]
    fn a_postcode_lies_where_its_town_is() {
        let middle_of = |text: &str| middle(&Postcode::parse(text).unwrap());
        let dortmund = middle_of("44135").unwrap();
        assert!((dortmund.lat - 51.51).abs() < 0.02 && (dortmund.lon - 7.47).abs() < 0.02);
        assert_eq!(middle_of("10115"), None);
    }

    #[test]
    fn a_postcode_belongs_to_the_district_of_its_town() {
        let area_of = |text: &str| area(&Postcode::parse(text).unwrap());
        assert_eq!(area_of("44135"), Some("05913"));
        assert_eq!(area_of("48683"), Some("05554"));
        assert_eq!(area_of("10115"), None);
        assert_eq!(areas().count(), DATA.lines().count() - 1);
    }
}

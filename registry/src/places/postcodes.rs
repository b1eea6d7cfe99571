//! Where postcodes of North Rhine-Westphalia lie: the middle of each (`GeoNames`, CC BY 4.0).

use std::{collections::HashMap, sync::LazyLock};

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
}

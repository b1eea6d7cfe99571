//! Decisions about places: pure, without database, clock or words.

use values::geo::{Point, distance_metres};

use super::{
    districts::{District, district_at},
    model::{Details, Place},
};

/// What somebody may know of a place: of a protected one its name alone, unless they may know its
/// address.
pub fn shown(place: Place, may_know_address: bool) -> Place {
    if place.details.protected_since.is_some() && !may_know_address {
        place.hidden()
    } else {
        place
    }
}

/// Finds the district by the boundaries where nobody chose one.
pub fn with_district(mut details: Details, districts: &[District]) -> Details {
    if details.district.is_none() {
        let point = details.location.map(|location| location.point);
        let found = point.and_then(|point| district_at(districts, point));
        details.district = found.map(|district| district.id);
    }
    details
}

/// Kilometres as the crow flies, within half a per cent.
pub fn distance_km(from: Point, to: Point) -> f64 {
    distance_metres(from, to) / 1000.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use values::geo::{MultiPolygon, Polygon};
    use values::{clock::Moment, id::Id};

    use super::{
        super::{districts::Outline, model::Location},
        *,
    };

    fn details() -> Details {
        Details {
            name: "Frauenhaus".into(),
            street: Some("Geheimweg 3".into()),
            postcode: None,
            town: Some("Dortmund".into()),
            location: Some(Location {
                point: Point {
                    lon: 7.45,
                    lat: 51.55,
                },
                is_exact: true,
            }),
            district: None,
            access: Vec::new(),
            access_notes: Some("Klingel beim Hof".into()),
            protected_since: None,
            notes: Some("nahe der Kirche".into()),
            closed_on: None,
        }
    }

    fn place(details: Details) -> Place {
        Place {
            id: Id::default(),
            details,
            is_hidden: false,
            changed_at: Moment::default(),
        }
    }

    #[test]
    fn of_a_protected_place_only_its_name_is_known() {
        let mut protected = details();
        protected.protected_since = Some(values::day::Day::default());
        let shown_to_all = shown(place(protected.clone()), false);
        let said = format!("{shown_to_all:?}");
        for secret in [
            "Geheimweg",
            "Dortmund",
            "7.45",
            "51.55",
            "Klingel",
            "Kirche",
        ] {
            assert!(!said.contains(secret), "{said}");
        }
        assert!(said.contains("Frauenhaus"));
        assert_eq!(shown(place(protected.clone()), true).details, protected);
        assert_eq!(shown(place(details()), false).details, details());
    }

    #[test]
    fn a_district_is_found_by_its_boundary_unless_somebody_chose_one() {
        let corner = |lon: f64, lat: f64| Point { lon, lat };
        let outer = vec![
            corner(7.4, 51.5),
            corner(7.5, 51.5),
            corner(7.5, 51.6),
            corner(7.4, 51.6),
        ];
        let north = District {
            id: Id::named("north"),
            number: None,
            name: "Nord".into(),
            outline: Some(Outline {
                area: MultiPolygon(vec![Polygon {
                    outer,
                    holes: Vec::new(),
                }]),
                source: String::new(),
                since: values::day::Day::default(),
            }),
        };
        let districts = [north];
        let found = with_district(details(), &districts);
        assert_eq!(found.district, Some(Id::named("north")));
        let mut chosen = details();
        chosen.district = Some(Id::named("south"));
        assert_eq!(
            with_district(chosen, &districts).district,
            Some(Id::named("south"))
        );
        let mut outside = details();
        outside.location = None;
        assert_eq!(with_district(outside, &districts).district, None);
    }

    proptest! {
        #[test]
        fn a_way_is_as_long_as_the_way_back(
            lon in 5.8..9.5, lat in 50.3..52.5, other_lon in 5.8..9.5, other_lat in 50.3..52.5,
        ) {
            let (one, other) = (Point { lon, lat }, Point { lon: other_lon, lat: other_lat });
            let way = distance_km(one, other);
            prop_assert!((way - distance_km(other, one)).abs() < 1e-9);
            prop_assert!((0.0..400.0).contains(&way));
        }
    }
}

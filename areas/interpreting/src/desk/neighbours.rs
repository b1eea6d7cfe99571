//! Centres nearby that may help where nobody of the own pool can come.

use std::sync::LazyLock;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use platform::{Result, web::Visit};
use solver::problem::Point;

use super::{numbers::point, words::Words};
use crate::requests::Request;

/// So many are named.
const MOST: usize = 3;

/// A centre nearby.
pub struct Neighbour {
    /// What it is called.
    pub name: String,
    /// Its public page from the root of the house, where it has one here.
    pub path: Option<String>,
    /// Opens a letter to it, without a word about the case.
    pub letter: String,
}

/// One of the 54 centres.
struct Place {
    /// Its part of an address.
    slug: &'static str,
    /// Who runs it.
    municipality: &'static str,
    /// Where it lies.
    at: Point,
}

static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| {
    let lines = include_str!("../../data/centres.csv").lines().skip(1);
    let places = lines.filter_map(|line| {
        let mut cells = line.split(',');
        let (slug, postcode) = (cells.next()?, cells.next()?);
        Some(Place {
            slug,
            municipality: cells.next()?,
            at: point(postcode)?,
        })
    });
    places.collect()
});

/// The centres that lie next to where a request takes place, the nearest first.
pub async fn of(visit: &Visit, request: &Request, time: usize) -> Result<Vec<Neighbour>> {
    let own = &visit.centre()?.slug;
    let from = point(&request.need.postcode).or_else(|| {
        let place = PLACES.iter().find(|place| place.slug == own);
        place.map(|place| place.at)
    });
    let Some(from) = from else {
        return Ok(Vec::new());
    };
    let served = visit.house.slugs().await?;
    let letter = letter(visit, request, time);
    let named = nearest(own, from).into_iter().take(MOST).map(|place| {
        let is_served = served.iter().any(|slug| slug == place.slug);
        let name = (visit.house.name_of)(place.slug);
        Neighbour {
            name: name.unwrap_or(place.municipality).to_owned(),
            path: is_served.then(|| format!("/{}", place.slug)),
            letter: letter.clone(),
        }
    });
    Ok(named.collect())
}

fn nearest(own: &str, from: Point) -> Vec<&'static Place> {
    let distance = |to: Point| {
        let (x, y) = (to.x - from.x, to.y - from.y);
        x * x + y * y
    };
    let mut others: Vec<_> = PLACES.iter().filter(|place| place.slug != own).collect();
    others.sort_by_key(|place| distance(place.at));
    others
}

/// Language, day and town: enough to look for somebody. In German, as centres write to each other.
fn letter(visit: &Visit, request: &Request, time: usize) -> String {
    let words = Words(visit);
    let (subject, body) = words.to_neighbour(request, time);
    let coded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    format!("mailto:?subject={}&body={}", coded(&subject), coded(&body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_centre_lies_somewhere_and_is_not_its_own_neighbour() {
        let lines = include_str!("../../data/centres.csv").lines().skip(1);
        assert_eq!(lines.count(), 54);
        assert_eq!(PLACES.len(), 54);
        let own = PLACES
            .iter()
            .find(|place| place.slug == "dortmund")
            .unwrap();
        let near = nearest(own.slug, own.at);
        let near: Vec<_> = near.iter().take(4).map(|place| place.slug).collect();
        assert!(!near.contains(&"dortmund"));
        assert!(near.contains(&"bochum"), "{near:?}");
    }
}

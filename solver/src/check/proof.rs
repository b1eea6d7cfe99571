//! What the prices of a certificate prove.
//!
//! With the price λ of each request, Σ λ − Σ (best schedule of each person alone) is never more than any plan costs:
//! a served request pays its price to whoever serves it, and an open one costs at least its price. This holds for each
//! part that hangs together alone; where a tree proves more of a part, that counts.

use super::fault::Fault;
use super::market::{Changes, Market};
use super::parts::Parts;
use super::tree::{Group, Groups};
use crate::certificate::Certificate;
use crate::problem::{Pair, Problem};

/// The bound of the whole that follows from a certificate.
pub(super) fn bound(
    problem: &Problem,
    pairs: &[Pair],
    certificate: &Certificate,
) -> Result<i64, Fault> {
    if certificate.prices.len() != problem.requests.len() {
        let (found, wanted) = (certificate.prices.len(), problem.requests.len());
        return Err(Fault::PriceCount { found, wanted });
    }
    let market = Market::new(problem, pairs, &certificate.prices);
    for (request, price) in (0..).zip(&certificate.prices) {
        if !(0..=market.open_cost(request)).contains(price) {
            return Err(Fault::Price(request));
        }
    }
    let parts = Parts::of(problem, pairs);
    let nothing = Changes::default();
    let requests = (0..).zip(&market.by_request);
    let prices: Vec<_> = requests
        .map(|(request, _)| i128::from(market.price(request, &nothing)))
        .collect();
    let people = (0..).zip(&market.by_person);
    // Without anything that must be taken there is always a best schedule, if an empty one.
    let best: Vec<_> = people
        .map(|(person, _)| market.best(person, &nothing).unwrap_or(0))
        .collect();
    let taken: Vec<_> = best.iter().map(|value| -value).collect();
    // Lagrange's value of each part, in parts of a point.
    let values = parts.sums(&prices, &taken);
    let mut proven: Vec<_> = values.iter().map(|value| market.points(*value)).collect();
    let groups = Groups {
        market: &market,
        best: &best,
    };
    for (part, points) in by_trees(certificate, &parts, &values, &groups)? {
        proven[part] = points.max(proven[part]);
    }
    i64::try_from(proven.into_iter().sum::<i128>()).map_err(|_| Fault::TooLarge)
}

/// What trees prove of their parts.
fn by_trees(
    certificate: &Certificate,
    parts: &Parts,
    values: &[i128],
    groups: &Groups<'_>,
) -> Result<Vec<(usize, i128)>, Fault> {
    let mut members = vec![Vec::new(); parts.count];
    for (request, part) in (0..).zip(&parts.requests) {
        members[*part].push(request);
    }
    let mut has_tree = vec![false; parts.count];
    let mut proven = Vec::new();
    for (request, tree) in &certificate.trees {
        let part = parts.requests.get(*request as usize);
        let part = *part.ok_or(Fault::Tree(*request))?;
        if std::mem::replace(&mut has_tree[part], true) {
            return Err(Fault::Tree(*request));
        }
        let group = Group::new(members[part].iter().copied(), values[part]);
        proven.push((part, groups.prove(*request, group, tree)?));
    }
    Ok(proven)
}

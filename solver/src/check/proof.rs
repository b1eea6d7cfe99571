//! What the prices of a certificate prove.
//!
//! With the price λ of each request, Σ λ − Σ (best schedule of each person alone) is never more than any plan costs:
//! a served request pays its price to whoever serves it, and an open one costs at least its price. Where somebody's
//! money is priced, their schedules may exceed it and pay for that; what they really may take is among these, for no
//! more, so the sum only becomes smaller.
//!
//! If somebody must take a certain request, their best schedule is worth less, and the sum grows by that. Where it
//! then reaches the cost of the plan, no better plan has the pair, and it is dropped. A better plan, if there is one,
//! uses only what is left; so no plan costs less than the smaller of the plan at hand and the sum of what is proven for
//! the groups into which the rest falls. All of this holds for each part that hangs together alone.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::cost::Costs;
use super::fault::Fault;
use super::market::{Changes, Market};
use super::parts::Parts;
use super::tree::{Group, Groups};
use crate::certificate::Certificate;
use crate::problem::{Pair, PersonNumber, Problem};

/// Highest price of a unit of money, so that sums stay in range.
const HIGHEST: i64 = 1_000_000_000_000;

/// The bound of the whole that follows from a certificate.
pub(super) fn bound(
    problem: &Problem,
    pairs: &[Pair],
    certificate: &Certificate,
    costs: &Costs,
) -> Result<i64, Fault> {
    let money_prices = money_prices(problem, certificate)?;
    if certificate.prices.len() != problem.requests.len() {
        let (found, wanted) = (certificate.prices.len(), problem.requests.len());
        return Err(Fault::PriceCount { found, wanted });
    }
    let market = Market::new(problem, pairs, &certificate.prices, money_prices);
    for (request, price) in (0..).zip(&certificate.prices) {
        if !(0..=market.open_cost(request)).contains(price) {
            return Err(Fault::Price(request));
        }
    }
    let whole = Parts::of(problem, pairs.iter());
    let sold = Sold::at(&market, &whole, &vec![false; pairs.len()]);
    let costs = whole.sums(&costs.open, &costs.people);
    let dropped = dropped(&market, certificate, &whole, &sold, &costs)?;
    let by_groups = by_groups(&market, certificate, &whole, &dropped)?;
    let bounds = (0..whole.count).map(|part| {
        market
            .points(sold.values[part])
            .max(costs[part].min(by_groups[part]))
    });
    i64::try_from(bounds.sum::<i128>()).map_err(|_| Fault::TooLarge)
}

fn money_prices(
    problem: &Problem,
    certificate: &Certificate,
) -> Result<HashMap<PersonNumber, i64>, Fault> {
    let mut prices = HashMap::new();
    for (person, price) in certificate.money_prices.iter().copied() {
        let sound = (person as usize) < problem.people.len() && (0..=HIGHEST).contains(&price);
        if !sound || prices.insert(person, price).is_some() {
            return Err(Fault::MoneyPrice(person));
        }
    }
    Ok(prices)
}

/// What everybody sells at best at the prices of the whole.
struct Sold {
    /// Value of each person's best schedule.
    best: Vec<i128>,
    /// Lagrange's value of each part, in parts of a point.
    values: Vec<i128>,
}

impl Sold {
    fn at(market: &Market<'_>, parts: &Parts, dropped: &[bool]) -> Self {
        let nothing = Changes::default();
        let requests = (0..).zip(&market.by_request);
        let prices: Vec<_> = requests
            .map(|(request, _)| i128::from(market.price(request, dropped, &nothing)))
            .collect();
        let people = (0..).zip(&market.by_person);
        // Without anything that must be taken there is always a best schedule, if an empty one.
        let best: Vec<_> = people
            .map(|(person, _)| market.best(person, dropped, &nothing).unwrap_or(0))
            .collect();
        let taken: Vec<_> = best.iter().map(|value| -value).collect();
        let values = parts.sums(&prices, &taken);
        Self { best, values }
    }
}

/// Which pairs no better plan has, once each is shown to be one.
fn dropped(
    market: &Market<'_>,
    certificate: &Certificate,
    whole: &Parts,
    sold: &Sold,
    costs: &[i128],
) -> Result<Vec<bool>, Fault> {
    let mut dropped = vec![false; market.pairs.len()];
    for (request, person) in certificate.dropped.iter().copied() {
        let pair = market
            .find(request, person)
            .ok_or(Fault::NoSuchPair(request, person))?;
        dropped[pair] = true;
    }
    let nothing = vec![false; market.pairs.len()];
    for (person, theirs) in (0..).zip(&market.by_person) {
        let part = whole.people[person as usize];
        let value = sold.values[part];
        // Where the prices alone reach the cost, any pair may go.
        if market.points(value) >= costs[part] || !theirs.iter().any(|pair| dropped[*pair]) {
            continue;
        }
        let nothing_changed = Changes::default();
        let carefree = market.carefree(person, &nothing, &nothing_changed);
        let exact = OnceCell::new();
        let others = value + sold.best[person as usize] - market.money_value(person);
        let is_too_dear = |with: Option<i128>| {
            with.is_none_or(|with| market.points(others - with) >= costs[part])
        };
        for pair in theirs.iter().filter(|pair| dropped[**pair]) {
            let request = market.pairs[*pair].request;
            // Counting money takes long, and is rarely needed to see that a pair is too dear.
            if is_too_dear(carefree.best_with(request)) {
                continue;
            }
            let exact = exact.get_or_init(|| market.schedules(person, &nothing, &nothing_changed));
            if !is_too_dear(exact.best_with(request)) {
                return Err(Fault::Dropped(request, person));
            }
        }
    }
    Ok(dropped)
}

/// For each part of the whole the sum of what is proven for the groups into which the dropped pairs split it.
fn by_groups(
    market: &Market<'_>,
    certificate: &Certificate,
    whole: &Parts,
    dropped: &[bool],
) -> Result<Vec<i128>, Fault> {
    let left = market
        .pairs
        .iter()
        .zip(dropped)
        .filter(|(_, dropped)| !**dropped);
    let parts = Parts::of(market.problem, left.map(|(pair, _)| pair));
    let sold = Sold::at(market, &parts, dropped);
    let groups = Groups {
        market,
        dropped,
        best: &sold.best,
    };
    let mut proven: Vec<_> = sold
        .values
        .iter()
        .map(|value| market.points(*value))
        .collect();
    let mut members = vec![Vec::new(); parts.count];
    for (request, part) in (0..).zip(&parts.requests) {
        members[*part].push(request);
    }
    let mut with_tree = vec![false; parts.count];
    for (request, tree) in &certificate.trees {
        let number = *parts
            .requests
            .get(*request as usize)
            .ok_or(Fault::Tree(*request))?;
        if std::mem::replace(&mut with_tree[number], true) {
            return Err(Fault::Tree(*request));
        }
        let members = members[number].iter().copied();
        let group = Group::new(members, sold.values[number]);
        proven[number] = groups.prove(*request, group, tree)?;
    }
    let mut homes = vec![0; parts.count];
    let requests = parts.requests.iter().zip(&whole.requests);
    for (group, part) in requests.chain(parts.people.iter().zip(&whole.people)) {
        homes[*group] = *part;
    }
    let mut sums = vec![0; whole.count];
    for (part, points) in homes.into_iter().zip(proven) {
        sums[part] += points;
    }
    Ok(sums)
}

//! Where to begin when something is known already: prices and a plan of nearly the same question.

use super::found::Found;
use super::instance::Instance;
use super::relaxation::Prices;
use super::roster::Roster;
use crate::certificate::Certificate;

/// Prices and a plan to begin with.
#[derive(Debug)]
pub(super) struct Start {
    pub prices: Prices,
    pub known: Found,
}

impl Start {
    /// What a certificate says of a part: prices, where it has none the cost of leaving a request open, and the pairs of
    /// its plan that fit together.
    pub fn of(part: &Instance, known: &Certificate) -> Self {
        let prices = part.request_name.iter().zip(&part.open);
        let prices = prices.map(|(request, open)| {
            let price = known.prices.get(*request as usize);
            price.map_or(*open, |price| (*price).clamp(0, *open))
        });
        let prices = Prices {
            request: prices.collect(),
            money: vec![0; part.people()],
            step: 0.01,
        };
        let mut roster = Roster::new(part);
        for pair in 0..part.pairs() {
            let request = part.request_name[part.request[pair] as usize];
            let person = part.person_name[part.person[pair] as usize];
            if known.plan.get(request as usize) == Some(&Some(person))
                && let Some(cost) = roster.insertion(pair)
            {
                roster.give(pair, cost);
            }
        }
        let known = Found::of(&roster);
        Self { prices, known }
    }
}

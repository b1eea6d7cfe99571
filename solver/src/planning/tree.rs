//! Writing proofs down in the numbers of the question.

use super::instance::Instance;
use super::relaxation::Prices;
use crate::certificate::Tree;
use crate::problem::RequestNumber;

/// Adds what is open in any case, beside the part for which a tree was made, to what the tree compares with.
pub(super) fn lift(tree: &mut Tree, open: i64) {
    match tree {
        Tree::Leaf(_) => {}
        Tree::Branch { takes, leaves, .. } => {
            lift(takes, open);
            lift(leaves, open);
        }
        Tree::Parts { cutoff, .. } => *cutoff += open,
    }
}

/// Prices by the requests' names, as far as they differ from those around.
pub(super) fn named(
    instance: &Instance,
    prices: &Prices,
    around: &Prices,
) -> Vec<(RequestNumber, i64)> {
    let both = prices.request.iter().zip(&around.request);
    let named = instance.request_name.iter().zip(both);
    named
        .filter(|(_, (price, before))| price != before)
        .map(|(name, (price, _))| (*name, *price))
        .collect()
}

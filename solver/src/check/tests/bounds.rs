use proptest::prelude::*;

use super::{optimum, questions, unproven};
use crate::certificate::{SCALE, Tree};
use crate::check::{self, Fault};
use crate::problem::{Pair, Problem};

/// Prices between nothing and the cost of leaving a request open, by shares of a thousand.
fn prices(problem: &Problem, shares: &[i64]) -> Vec<i64> {
    let open = |priority: u8| problem.weights.open[usize::from(priority)];
    let requests = problem.requests.iter().zip(shares.iter().cycle());
    requests
        .map(|(request, share)| open(request.priority) * SCALE * share / 1_000)
        .collect()
}

fn shares() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(0..=1_000_i64, 5)
}

/// A tree that decides about each of these pairs, unless the request is already taken.
pub(super) fn full_tree(pairs: &[Pair]) -> Tree {
    let Some((pair, rest)) = pairs.split_first() else {
        return Tree::Leaf(Vec::new());
    };
    let others: Vec<_> = rest
        .iter()
        .copied()
        .filter(|other| other.request != pair.request)
        .collect();
    Tree::Branch {
        request: pair.request,
        person: pair.person,
        takes: Box::new(full_tree(&others)),
        leaves: Box::new(full_tree(rest)),
    }
}

/// A tree that decides about each of these pairs, and splits what falls apart by that.
pub(super) fn tree_of_parts(pairs: &[Pair]) -> Tree {
    let Some((pair, rest)) = pairs.split_first() else {
        return Tree::Leaf(Vec::new());
    };
    let others: Vec<_> = rest
        .iter()
        .copied()
        .filter(|other| other.request != pair.request)
        .collect();
    let parts = |pairs: &[Pair]| {
        // Whoever takes the request may join two groups, so that a tree for one of them must do for both.
        let parts = groups(pairs)
            .into_iter()
            .map(|group| (group[0].request, tree_of_parts(&group)));
        Box::new(Tree::Parts {
            prices: Vec::new(),
            cutoff: i64::MAX,
            dropped: Vec::new(),
            parts: parts.collect(),
        })
    };
    Tree::Branch {
        request: pair.request,
        person: pair.person,
        takes: parts(&others),
        leaves: parts(rest),
    }
}

/// Groups of requests that hang together, each with its pairs.
fn groups(pairs: &[Pair]) -> Vec<Vec<Pair>> {
    let mut groups: Vec<Vec<Pair>> = Vec::new();
    for pair in pairs {
        let touches = |group: &Vec<Pair>| {
            group
                .iter()
                .any(|other| other.request == pair.request || other.person == pair.person)
        };
        let (joined, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(touches);
        groups = apart;
        groups.push(joined.into_iter().flatten().chain([*pair]).collect());
    }
    groups
}

proptest! {
    #[test]
    fn no_prices_prove_more_than_the_optimum(
        (problem, pairs) in questions(),
        shares in shares(),
    ) {
        let mut certificate = unproven(&problem, &pairs);
        certificate.prices = prices(&problem, &shares);
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert!(verdict.bound <= verdict.cost);
    }

    #[test]
    fn a_worse_plan_does_not_raise_the_bound_above_the_optimum(
        (problem, pairs) in questions(),
        shares in shares(),
    ) {
        let (optimum, _) = optimum(&problem, &pairs);
        let mut certificate = unproven(&problem, &pairs);
        certificate.plan = vec![None; problem.requests.len()];
        certificate.cost = check::plan(&problem, &pairs, &certificate.plan).unwrap();
        certificate.prices = prices(&problem, &shares);
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert!(verdict.bound <= optimum);
    }

    #[test]
    fn trees_that_decide_about_every_pair_prove_the_optimum(
        (problem, pairs) in questions(),
        shares in shares(),
    ) {
        let mut certificate = unproven(&problem, &pairs);
        certificate.prices = prices(&problem, &shares);
        // Enough for the test to be slow without being worth it.
        prop_assume!(pairs.len() <= 10);
        for group in groups(&pairs) {
            certificate.trees.push((group[0].request, full_tree(&group)));
        }
        certificate.bound = certificate.cost;
        let verdict = check::certificate(&problem, &pairs, &certificate);
        prop_assert!(verdict.unwrap().is_optimal());
    }

    #[test]
    fn trees_that_split_what_falls_apart_prove_the_optimum(
        (problem, pairs) in questions(),
        shares in shares(),
    ) {
        let mut certificate = unproven(&problem, &pairs);
        certificate.prices = prices(&problem, &shares);
        for group in groups(&pairs) {
            certificate.trees.push((group[0].request, tree_of_parts(&group)));
        }
        certificate.bound = certificate.cost;
        let verdict = check::certificate(&problem, &pairs, &certificate);
        prop_assert!(verdict.unwrap().is_optimal());
    }

    #[test]
    fn pairs_that_a_tree_drops_never_raise_the_bound_above_the_optimum(
        (problem, pairs) in questions(),
        shares in shares(),
        others in shares(),
        cutoff in 0..20_000_i64,
        first in prop::bool::ANY,
    ) {
        let (optimum, _) = optimum(&problem, &pairs);
        let mut certificate = unproven(&problem, &pairs);
        certificate.plan = vec![None; problem.requests.len()];
        certificate.cost = check::plan(&problem, &pairs, &certificate.plan).unwrap();
        certificate.prices = prices(&problem, &shares);
        let others = prices(&problem, &others);
        for group in groups(&pairs) {
            let mut dropped = Vec::new();
            let tree = |dropped: Vec<(u32, u32)>| {
                let prices = vec![(group[0].request, others[group[0].request as usize])];
                let parts = Tree::Parts { prices, cutoff, dropped, parts: Vec::new() };
                let (takes, leaves) = (Box::new(Tree::Leaf(Vec::new())), Box::new(parts));
                let Pair { request, person, .. } = group[0];
                (request, if first { Tree::Branch { request, person, takes, leaves } } else { *leaves })
            };
            for pair in &group[usize::from(first)..] {
                dropped.push((pair.request, pair.person));
                certificate.trees.push(tree(dropped.clone()));
                if let Err(fault) = check::certificate(&problem, &pairs, &certificate) {
                    prop_assert_eq!(fault, Fault::Dropped(pair.request, pair.person));
                    dropped.pop();
                }
                certificate.trees.pop();
            }
            certificate.trees.push(tree(dropped));
        }
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert!(verdict.bound <= optimum, "{} > {}", verdict.bound, optimum);
    }

    #[test]
    fn no_tree_proves_more_than_the_optimum_whatever_its_leaves_ask(
        (problem, pairs) in questions(),
        shares in shares(),
        others in shares(),
        taken in 0..=1_000_000_i64,
        decided in 0..4_usize,
    ) {
        let (optimum, _) = optimum(&problem, &pairs);
        let mut certificate = unproven(&problem, &pairs);
        certificate.plan = vec![None; problem.requests.len()];
        certificate.cost = check::plan(&problem, &pairs, &certificate.plan).unwrap();
        certificate.prices = prices(&problem, &shares);
        let others = prices(&problem, &others);
        for group in groups(&pairs) {
            let mut tree = full_tree(&group[..decided.min(group.len())]);
            ask(&mut tree, &group, &others, taken, &mut Vec::new());
            certificate.trees.push((group[0].request, tree));
        }
        let verdict = check::certificate(&problem, &pairs, &certificate).unwrap();
        prop_assert!(verdict.bound <= optimum, "{} > {}", verdict.bound, optimum);
    }
}

/// Gives each leaf prices for all requests of the group.
fn ask(tree: &mut Tree, group: &[Pair], prices: &[i64], taken: i64, path: &mut Vec<u32>) {
    match tree {
        Tree::Branch {
            request,
            takes,
            leaves,
            ..
        } => {
            path.push(*request);
            ask(takes, group, prices, taken, path);
            path.pop();
            ask(leaves, group, prices, taken, path);
        }
        Tree::Parts { parts, .. } => {
            for (_, tree) in parts {
                ask(tree, group, prices, taken, path);
            }
        }
        Tree::Leaf(named) => {
            let mut requests: Vec<_> = group.iter().map(|pair| pair.request).collect();
            requests.sort_unstable();
            requests.dedup();
            let price = |request: u32| {
                if path.contains(&request) {
                    taken
                } else {
                    prices[request as usize]
                }
            };
            *named = requests
                .into_iter()
                .map(|request| (request, price(request)))
                .collect();
        }
    }
}

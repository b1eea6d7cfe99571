use proptest::prelude::*;
use proptest::sample::Index;

use super::bounds::{full_tree, tree_of_parts};
use super::{optimum, questions, unproven};
use crate::certificate::{Certificate, HIGHEST_TREE, SCALE, Tree};
use crate::check::{self, Fault};
use crate::problem::{self, Pair, Person, Point, Problem, Request};

/// Two people and four requests: the first three want the same morning, the last one is far from all of them.
fn question() -> (Problem, Vec<Pair>) {
    let request = |day, start, place| Request {
        day,
        start,
        end: start + 60,
        place,
        pay: 5,
        ..Request::default()
    };
    let person = |x| Person {
        home: Point { x, y: 0 },
        mode: 3,
        day_cap: 2,
        week_cap: 3,
        money: 15,
        available: vec![u64::MAX; 5],
        ..Person::default()
    };
    let problem = Problem {
        days: 5,
        days_in_week: 5,
        places: vec![Point::default(), Point { x: 9_000, y: 0 }],
        requests: vec![
            request(0, 540, 0),
            request(0, 630, 0),
            request(0, 620, 1),
            request(4, 540, 1),
        ],
        people: vec![person(0), person(4_500), person(9_000)],
        ..Problem::default()
    };
    let pair = |request, person, cost| Pair {
        request,
        person,
        cost,
    };
    let pairs = vec![
        pair(0, 0, 0),
        pair(0, 1, 300),
        pair(1, 0, 500),
        pair(1, 1, 0),
        pair(2, 0, 0),
        pair(2, 1, 300),
        pair(3, 2, 0),
    ];
    (problem, pairs)
}

/// A certificate that proves its plan to be the best with a tree over everything that hangs together.
fn proven(problem: &Problem, pairs: &[Pair]) -> Certificate {
    let mut certificate = unproven(problem, pairs);
    certificate.bound = certificate.cost;
    certificate.prices = vec![1_000 * SCALE, 1_200 * SCALE, 900 * SCALE, 500 * SCALE];
    certificate.trees = vec![(0, full_tree(&pairs[..6])), (3, full_tree(&pairs[6..]))];
    certificate
}

/// The fault that is found once the certificate, or the question, is no longer what it was.
fn refused(tamper: impl FnOnce(&mut Problem, &mut Certificate)) -> Fault {
    let (mut problem, pairs) = question();
    let mut certificate = proven(&problem, &pairs);
    let verdict = check::certificate(&problem, &pairs, &certificate);
    assert!(
        verdict.is_ok_and(|verdict| verdict.is_optimal()),
        "the untouched one is good"
    );
    tamper(&mut problem, &mut certificate);
    check::certificate(&problem, &pairs, &certificate).unwrap_err()
}

fn branch(request: u32, person: u32, takes: Tree, leaves: Tree) -> Tree {
    Tree::Branch {
        request,
        person,
        takes: Box::new(takes),
        leaves: Box::new(leaves),
    }
}

fn leaf() -> Tree {
    Tree::Leaf(Vec::new())
}

#[test]
fn a_plan_that_breaks_a_rule_is_refused_by_the_name_of_the_rule() {
    let (problem, pairs) = question();
    assert_eq!(
        unproven(&problem, &pairs).plan,
        [Some(1), Some(1), Some(0), Some(2)]
    );
    let plan = |plan: [Option<u32>; 4]| refused(|_, it| it.plan = plan.to_vec());
    assert_eq!(plan([Some(2), None, None, None]), Fault::NotAllowed(0, 2));
    assert_eq!(plan([None, Some(7), None, None]), Fault::NoSuchPerson(1, 7));
    let too_close = Fault::TooClose {
        person: 0,
        first: 0,
        second: 2,
    };
    assert_eq!(plan([Some(0), None, Some(0), None]), too_close);
    assert_eq!(
        refused(|_, it| it.plan.truncate(3)),
        Fault::PlanLength {
            found: 3,
            wanted: 4
        }
    );
    assert_eq!(
        refused(|problem, _| problem.people[1].day_cap = 1),
        Fault::DayCap(1, 0)
    );
    assert_eq!(
        refused(|problem, _| problem.people[2].week_cap = 0),
        Fault::WeekCap(2, 0)
    );
    assert_eq!(
        refused(|problem, _| problem.people[1].money = 9),
        Fault::Money(1)
    );
    let buffer = Fault::TooClose {
        person: 1,
        first: 0,
        second: 1,
    };
    assert_eq!(refused(|problem, _| problem.weights.buffer = 31), buffer);
    let unsound = Fault::Problem(problem::Fault::NoSuchMode(1));
    assert_eq!(refused(|problem, _| problem.people[1].mode = 9), unsound);
}

#[test]
fn another_cost_or_a_higher_bound_than_follows_is_refused() {
    let (problem, pairs) = question();
    let cost = unproven(&problem, &pairs).cost;
    for claimed in [cost - 1, cost + 1] {
        assert_eq!(
            refused(|_, it| it.cost = claimed),
            Fault::Cost {
                claimed,
                found: cost
            }
        );
    }
    let higher = Fault::Bound {
        claimed: cost + 1,
        proven: cost,
    };
    assert_eq!(refused(|_, it| it.bound += 1), higher);
    let weaker = refused(|_, it| it.trees.clear());
    assert!(
        matches!(weaker, Fault::Bound { claimed, .. } if claimed == cost),
        "{weaker}"
    );
}

#[test]
fn prices_out_of_range_are_refused() {
    let price = |price| refused(|_, it| it.prices[2] = price);
    assert_eq!(price(-1), Fault::Price(2));
    assert_eq!(price(20_000 * SCALE + 1), Fault::Price(2));
    assert_eq!(
        refused(|_, it| it.prices.push(0)),
        Fault::PriceCount {
            found: 5,
            wanted: 4
        }
    );
}

#[test]
fn trees_that_do_not_fit_are_refused() {
    let tree = |tree| refused(|_, it| it.trees[0].1 = tree);
    assert_eq!(refused(|_, it| it.trees.push((4, leaf()))), Fault::Tree(4));
    assert_eq!(refused(|_, it| it.trees.push((1, leaf()))), Fault::Tree(1));
    assert_eq!(tree(Tree::Leaf(vec![(3, 0)])), Fault::Leaf(3));
    assert_eq!(tree(Tree::Leaf(vec![(8, 0)])), Fault::Leaf(8));
    assert_eq!(tree(Tree::Leaf(vec![(1, 0), (1, 0)])), Fault::Leaf(1));
    assert_eq!(tree(branch(3, 2, leaf(), leaf())), Fault::Branch(3, 2));
    assert_eq!(tree(branch(0, 2, leaf(), leaf())), Fault::Branch(0, 2));
    let twice = branch(0, 0, branch(0, 0, leaf(), leaf()), leaf());
    assert_eq!(tree(twice), Fault::Branch(0, 0));
    let served = branch(0, 0, branch(0, 1, leaf(), leaf()), leaf());
    assert_eq!(tree(served), Fault::Branch(0, 1));
}

#[test]
fn only_a_request_that_somebody_must_take_may_ask_more_than_it_costs_to_leave_it_open() {
    let tree = |tree| refused(|_, it| it.trees[0].1 = tree);
    let asks = |price| Tree::Leaf(vec![(0, price)]);
    let more = 20_000 * SCALE + 1;
    assert_eq!(tree(branch(0, 0, leaf(), asks(more))), Fault::Price(0));
    assert_eq!(
        tree(branch(0, 0, asks(100_000_000_000_001), leaf())),
        Fault::Price(0)
    );
    assert_eq!(tree(branch(0, 0, asks(-1), leaf())), Fault::Price(0));
    assert_eq!(tree(branch(1, 0, asks(more), leaf())), Fault::Price(0));
    assert!(matches!(
        tree(branch(0, 0, asks(more), leaf())),
        Fault::Bound { .. }
    ));
}

#[test]
fn a_tree_without_one_of_its_halves_proves_less() {
    let weaker = refused(|_, it| {
        let Tree::Branch { takes, .. } = &mut it.trees[0].1 else {
            panic!("the full tree begins with a branch");
        };
        **takes = leaf();
    });
    assert!(matches!(weaker, Fault::Bound { .. }), "{weaker}");
}

fn parts(cutoff: i64, dropped: &[(u32, u32)], parts: Vec<(u32, Tree)>) -> Tree {
    Tree::Parts {
        prices: Vec::new(),
        cutoff,
        dropped: dropped.to_vec(),
        parts,
    }
}

#[test]
fn a_tree_only_drops_what_costs_as_much_as_it_says_and_has_one_tree_for_each_part() {
    let tree = |tree| refused(|_, it| it.trees[0].1 = tree);
    assert_eq!(
        tree(parts(1_000_000, &[(2, 1)], Vec::new())),
        Fault::Dropped(2, 1)
    );
    assert_eq!(
        tree(parts(0, &[(2, 2)], Vec::new())),
        Fault::NoSuchPair(2, 2)
    );
    assert_eq!(
        tree(parts(0, &[(3, 2)], Vec::new())),
        Fault::NoSuchPair(3, 2)
    );
    assert_eq!(
        tree(parts(0, &[(9, 0)], Vec::new())),
        Fault::NoSuchPair(9, 0)
    );
    let twice = parts(0, &[(2, 1)], vec![(0, parts(0, &[(2, 1)], Vec::new()))]);
    assert_eq!(tree(twice), Fault::NoSuchPair(2, 1));
    let taken = branch(0, 0, parts(0, &[(0, 0)], Vec::new()), leaf());
    assert_eq!(tree(taken), Fault::NoSuchPair(0, 0));
    // What costs nothing at least is dropped, and proves nothing.
    let proven = tree(parts(0, &[(2, 1)], Vec::new()));
    assert!(matches!(proven, Fault::Bound { .. }), "{proven}");
    assert_eq!(tree(parts(0, &[], vec![(3, leaf())])), Fault::Tree(3));
    assert_eq!(
        tree(parts(0, &[], vec![(0, leaf()), (0, leaf())])),
        Fault::Tree(0)
    );
    let two = tree(parts(0, &[], vec![(0, leaf()), (1, leaf())]));
    assert!(matches!(two, Fault::Tree(0 | 1)), "{two}");
    let prices = vec![(1, 20_000 * SCALE + 1)];
    let dear = Tree::Parts {
        prices,
        cutoff: 0,
        dropped: Vec::new(),
        parts: Vec::new(),
    };
    assert_eq!(tree(dear), Fault::Price(1));
}

#[test]
fn a_tree_is_checked_up_to_the_greatest_height_and_refused_above() {
    let (problem, pairs) = question();
    let mut certificate = proven(&problem, &pairs);
    let mut high = certificate.trees.pop().unwrap().1;
    for _ in 1..HIGHEST_TREE {
        high = parts(i64::MAX, &[], vec![(3, high)]);
    }
    certificate.trees.push((3, high.clone()));
    let verdict = check::certificate(&problem, &pairs, &certificate);
    assert!(verdict.is_ok_and(|verdict| verdict.is_optimal()));
    certificate.trees[1].1 = parts(i64::MAX, &[], vec![(3, high)]);
    assert_eq!(
        check::certificate(&problem, &pairs, &certificate),
        Err(Fault::Tree(3))
    );
}

proptest! {
    #[test]
    fn whatever_is_changed_in_the_text_of_a_certificate_it_is_refused_or_still_true(
        (problem, pairs) in questions(),
        kind in 0..3,
        changes in prop::collection::vec((any::<Index>(), any::<Index>(), 0..4_u8, -5..70_i64), 1..4),
    ) {
        prop_assume!(pairs.len() <= 6);
        let (optimum, _) = optimum(&problem, &pairs);
        let mut certificate = unproven(&problem, &pairs);
        certificate.bound = certificate.cost;
        let tree = match kind {
            0 => full_tree(&pairs),
            1 => tree_of_parts(&pairs),
            // Costs of nothing at least are shown by any prices.
            _ => parts(0, &pairs.last().map(|pair| (pair.request, pair.person)).into_iter().collect::<Vec<_>>(), Vec::new()),
        };
        certificate.trees = pairs.first().map(|pair| (pair.request, tree)).into_iter().collect();
        let mut lines: Vec<Vec<String>> = certificate
            .to_text()
            .lines()
            .map(|line| line.split(' ').map(str::to_owned).collect())
            .collect();
        for (line, word, kind, number) in changes {
            let at = line.index(lines.len());
            let words = &mut lines[at];
            if words.is_empty() {
                continue;
            }
            let word = word.index(words.len());
            match kind {
                0 => words[word] = number.to_string(),
                1 => drop(words.remove(word)),
                2 => words.insert(word, number.to_string()),
                _ => drop(lines.remove(at)),
            }
            if lines.is_empty() {
                break;
            }
        }
        let text: Vec<_> = lines.iter().map(|words| words.join(" ")).collect();
        if let Ok(changed) = text.join("\n").parse::<Certificate>()
            && let Ok(verdict) = check::certificate(&problem, &pairs, &changed)
        {
            prop_assert!(verdict.bound <= optimum);
            prop_assert!(changed.bound <= optimum && optimum <= changed.cost);
        }
    }
}

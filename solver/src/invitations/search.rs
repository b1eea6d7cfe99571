//! Who is asked at which look: the best plan, by complete search with bounds.
//!
//! A plan says how many of the ordered candidates have been asked after each look. Answers are independent, so
//! the chance that the request is still open at a look is the product of the asked people's chances not to have
//! said yes by then. How likely an invitation is to be answered depends on its age, so a state is the time, the
//! prefix asked and the age of each open invitation; all that the future needs of the ages is one product for
//! each later look, and the search carries exactly these products.

/// The numbers a plan is judged by. Looks are numbered from 0, now; the last number is the deadline.
pub(super) struct Board {
    /// Points for asking each candidate, in the order of asking.
    pub costs: Vec<f64>,
    /// `[candidate][asked at look][at look]`: chance of no yes yet.
    pub no_yes: Vec<Vec<Vec<f64>>>,
    /// At each look up to the deadline: chance that nobody asked earlier has said yes.
    pub open: Vec<f64>,
    /// Points for standing open from each look to the next.
    pub waiting: Vec<f64>,
    /// How many may have been asked after a look: rising, from 0 to all.
    pub rungs: Vec<usize>,
}

/// A plan and what is to be expected of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    /// How many have been asked after each look.
    pub asked: Vec<usize>,
    /// Expected points.
    pub cost: f64,
    /// Chance of nobody having said yes by the deadline.
    pub unfilled: f64,
    /// Expected number of people asked.
    pub people: f64,
}

/// Differences in chance below this are rounding.
const ROUNDING: f64 = 1e-12;

impl Board {
    /// Chance to be filled if everybody is asked now: no plan has a better one.
    pub(super) fn best_reachable(&self) -> f64 {
        1.0 - self.open.last().copied().unwrap_or(1.0) * self.rest(0, 0)
    }

    /// The cheapest plan that fills with at least the wanted chance, `None` if there is none. Of equally
    /// cheap ones the one found first, which asks later.
    pub(super) fn cheapest(&self, wanted: f64) -> Option<Plan> {
        let looks = self.waiting.len();
        let rests = (0..looks)
            .map(|look| {
                (0..=self.costs.len())
                    .map(|from| self.rest(look, from))
                    .collect()
            })
            .collect();
        let mut search = Search {
            board: self,
            wanted,
            rests,
            path: Vec::with_capacity(looks),
            best: None,
        };
        search.at_look(&Node {
            rung: 0,
            open: self.open.clone(),
            cost: 0.0,
            people: 0.0,
        });
        search.best
    }

    /// Chance that none of the candidates from a number on says yes by the deadline, all asked at a look.
    fn rest(&self, look: usize, from: usize) -> f64 {
        let deadline = self.waiting.len();
        self.no_yes[from..]
            .iter()
            .map(|of| of[look][deadline])
            .product()
    }
}

struct Node {
    rung: usize,
    /// At each look: chance to be open if nobody else were asked.
    open: Vec<f64>,
    cost: f64,
    people: f64,
}

struct Search<'a> {
    board: &'a Board,
    wanted: f64,
    /// `[look][from]`: see [`Board::rest`].
    rests: Vec<Vec<f64>>,
    path: Vec<usize>,
    best: Option<Plan>,
}

impl Search<'_> {
    fn at_look(&mut self, node: &Node) {
        let look = self.path.len();
        let deadline = self.board.waiting.len();
        if look == deadline {
            return self.keep(node);
        }
        let mut next = Node {
            rung: node.rung,
            open: node.open.clone(),
            ..*node
        };
        loop {
            let asked = self.board.rungs[next.rung];
            let middle = f64::midpoint(next.open[look], next.open[look + 1]);
            let cost = next.cost + middle * self.board.waiting[look];
            if self.may_be_better(cost) && self.may_reach(look, asked, next.open[deadline]) {
                self.path.push(asked);
                self.at_look(&Node {
                    open: next.open.clone(),
                    cost,
                    ..next
                });
                self.path.pop();
            }
            if next.rung + 1 == self.board.rungs.len() || !self.may_be_better(next.cost) {
                return;
            }
            self.ask_up_to_next_rung(&mut next, look);
        }
    }

    fn ask_up_to_next_rung(&self, node: &mut Node, look: usize) {
        let (from, to) = (self.board.rungs[node.rung], self.board.rungs[node.rung + 1]);
        for candidate in from..to {
            node.cost += node.open[look] * self.board.costs[candidate];
            node.people += node.open[look];
            // Asked now means no answer yet: the chance at this look stays what it was.
            let no_yes = &self.board.no_yes[candidate][look];
            for (open, no_yes) in node.open.iter_mut().zip(no_yes).skip(look + 1) {
                *open *= no_yes;
            }
        }
        node.rung += 1;
    }

    fn may_be_better(&self, cost: f64) -> bool {
        self.best.as_ref().is_none_or(|best| cost < best.cost)
    }

    /// Would the wanted chance be reached if all others were asked at the next look, or now at the last?
    fn may_reach(&self, look: usize, asked: usize, open_at_deadline: f64) -> bool {
        let rest = self.rests.get(look + 1).map_or(1.0, |rests| rests[asked]);
        1.0 - open_at_deadline * rest >= self.wanted - ROUNDING
    }

    fn keep(&mut self, node: &Node) {
        let unfilled = node.open.last().copied().unwrap_or(1.0);
        if self.may_be_better(node.cost) && 1.0 - unfilled >= self.wanted - ROUNDING {
            self.best = Some(Plan {
                asked: self.path.clone(),
                cost: node.cost,
                unfilled,
                people: node.people,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// For each candidate: points, chance of a yes, and when the answers come.
    type People = Vec<(f64, f64, Vec<f64>)>;

    fn people() -> impl Strategy<Value = People> {
        let one = (
            1.0..9.0_f64,
            0.0..=1.0_f64,
            proptest::collection::vec(0.0..1.0_f64, 3),
        );
        proptest::collection::vec(one, 0..5).prop_map(|all| {
            let rising = |mut parts: Vec<f64>| {
                parts.sort_by(f64::total_cmp);
                parts
            };
            all.into_iter()
                .map(|(cost, yes, parts)| (cost, yes, rising(parts)))
                .collect()
        })
    }

    /// Three looks and the deadline, equally far apart.
    fn board(people: &People, waiting: f64) -> Board {
        let no_yes = |yes: f64, parts: &[f64], age: usize| match age {
            0 => 1.0,
            _ => 1.0 - yes * parts[age - 1],
        };
        let table = people.iter().map(|(_, yes, parts)| {
            (0..3)
                .map(|from| {
                    (0..=3)
                        .map(|at: usize| no_yes(*yes, parts, at.saturating_sub(from)))
                        .collect()
                })
                .collect()
        });
        Board {
            costs: people.iter().map(|(cost, _, _)| *cost).collect(),
            no_yes: table.collect(),
            open: vec![1.0; 4],
            waiting: vec![waiting; 3],
            rungs: (0..=people.len()).collect(),
        }
    }

    /// Points and chance to stay unfilled if candidate n is asked at look `when[n]`, 3 for never. Written down
    /// person by person, without anything of the search.
    fn judged(people: &People, when: &[usize], waiting: f64) -> (f64, f64) {
        let open_at = |look: usize| -> f64 {
            people
                .iter()
                .zip(when)
                .filter(|(_, asked)| **asked < look)
                .map(|((_, yes, parts), asked)| 1.0 - yes * parts[look - asked - 1])
                .product()
        };
        let asking: f64 = people
            .iter()
            .zip(when)
            .filter(|(_, asked)| **asked < 3)
            .map(|((cost, _, _), asked)| cost * open_at(*asked))
            .sum();
        let waits: f64 = (0..3)
            .map(|look| waiting * (open_at(look) + open_at(look + 1)) / 2.0)
            .sum();
        (asking + waits, open_at(3))
    }

    fn all_times(people: usize) -> Vec<Vec<usize>> {
        (0..people).fold(vec![Vec::new()], |all, _| {
            all.iter()
                .flat_map(|when| (0..=3).map(move |look| [when.as_slice(), &[look]].concat()))
                .collect()
        })
    }

    fn by_hand(people: &People, wanted: f64, waiting: f64, in_order: bool) -> Option<f64> {
        all_times(people.len())
            .into_iter()
            .filter(|when| !in_order || when.is_sorted())
            .map(|when| judged(people, &when, waiting))
            .filter(|(_, unfilled)| 1.0 - unfilled >= wanted - ROUNDING)
            .map(|(cost, _)| cost)
            .min_by(f64::total_cmp)
    }

    proptest! {
        #[test]
        fn the_search_agrees_with_trying_everything(people in people(), wanted in 0.0..1.0_f64, waiting in 0.0..5.0_f64) {
            let found = board(&people, waiting).cheapest(wanted);
            let by_hand = by_hand(&people, wanted, waiting, true);
            prop_assert_eq!(found.is_some(), by_hand.is_some());
            if let (Some(plan), Some(cost)) = (found, by_hand) {
                prop_assert!((plan.cost - cost).abs() < 1e-9, "{} against {}", plan.cost, cost);
            }
        }

        #[test]
        fn there_is_a_plan_just_when_asking_everybody_now_is_enough(people in people(), wanted in 0.0..1.0_f64) {
            let board = board(&people, 0.0);
            prop_assert_eq!(board.cheapest(wanted).is_some(), board.best_reachable() >= wanted - ROUNDING);
        }

        #[test]
        fn wanting_more_never_costs_less(people in people(), less in 0.0..1.0_f64, more in 0.0..1.0_f64, waiting in 0.0..5.0_f64) {
            let board = board(&people, waiting);
            let (less, more) = (less.min(more), less.max(more));
            if let (Some(cheap), Some(dear)) = (board.cheapest(less), board.cheapest(more)) {
                prop_assert!(cheap.cost <= dear.cost + 1e-9);
            }
        }
    }

    #[test]
    fn the_order_by_points_for_a_yes_is_near_the_best_of_all_orders() {
        let mut runner = proptest::test_runner::TestRunner::deterministic();
        let (mut ordered, mut best) = (0.0, 0.0);
        for _ in 0..300 {
            let mut people = people().new_tree(&mut runner).unwrap().current();
            let index = |(cost, yes, parts): &(f64, f64, Vec<f64>)| {
                cost / (yes * parts.iter().sum::<f64>()).max(1e-9)
            };
            people.sort_by(|a, b| index(a).total_cmp(&index(b)));
            let wanted = 0.8 * board(&people, 1.0).best_reachable();
            ordered += board(&people, 1.0).cheapest(wanted).unwrap().cost;
            best += by_hand(&people, wanted, 1.0, false).unwrap();
        }
        assert!(ordered < 1.05 * best, "{}", ordered / best);
    }

    use proptest::strategy::ValueTree;
}

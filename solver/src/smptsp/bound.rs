//! How many people are needed at least: prices for tasks of which no worker can earn more than one person.
//!
//! Give each task a price. A worker earns at most the dearest chain of tasks they can do one after the other.
//! If nobody earns more than 1, then people who do everything earn the sum of all prices together, so they
//! are at least so many. Who earns more counts with what is above 1 as a deduction: with any prices at all
//! the sum less the deductions is a bound, in whole numbers. Prices of 1 on the largest overlap give the
//! overlap; subgradient steps (Held, Wolfe and Crowder, Mathematical Programming 6, 1974) improve them.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::problem::{Index, Problem, at, index};

/// The price of one person.
const ONE: i64 = 1 << 24;
/// Steps without a gain after which the steps become smaller, and how often they do.
const PATIENCE: usize = 100;
const HALVINGS: usize = 7;
/// How much of the last direction is kept.
const MOMENTUM: f64 = 0.97;

#[derive(Debug)]
struct Prices<'a> {
    problem: &'a Problem,
    /// For each pair the first task of the same worker that may follow, as a place among their skills.
    next: Vec<Vec<Index>>,
    price: Vec<i64>,
    /// How many workers who earn more than one person would do each task.
    done: Vec<i64>,
    value: Vec<i64>,
}

/// Raises `bound` as far as prices go, until it is `people`, or `is_over`.
pub(super) fn raise(
    problem: &Problem,
    people: usize,
    bound: &AtomicUsize,
    is_over: impl Fn() -> bool,
) {
    let mut prices = Prices::new(problem);
    let goal = i64::try_from(people)
        .unwrap_or(i64::MAX)
        .saturating_mul(ONE);
    let mut best = prices.total();
    let mut best_price = prices.price.clone();
    let mut direction = vec![0.0; problem.tasks()];
    let (mut scale, mut halvings, mut waiting) = (2.0, 0, 0);
    while halvings < HALVINGS && !is_over() {
        let reached = usize::try_from((best + ONE - 1).div_euclid(ONE)).unwrap_or(0);
        if bound.fetch_max(reached, Ordering::Relaxed).max(reached) >= people {
            return;
        }
        let total = prices.step(goal, scale, &mut direction);
        if total > best + ONE / 1000 {
            waiting = 0;
        } else {
            waiting += 1;
        }
        if total > best {
            best = total;
            best_price.clone_from(&prices.price);
        }
        if waiting > PATIENCE {
            waiting = 0;
            scale /= 2.0;
            halvings += 1;
            prices.price.clone_from(&best_price);
            direction.fill(0.0);
            prices.total();
        }
    }
}

impl<'a> Prices<'a> {
    /// Equal shares: each task costs the share of a worker's longest chain that it can be at least.
    fn new(problem: &'a Problem) -> Self {
        let next = (0..problem.workers())
            .map(|worker| followers(problem, index(worker)))
            .collect();
        let tasks = problem.tasks();
        let mut prices = Self {
            problem,
            next,
            price: vec![1; tasks],
            done: vec![0; tasks],
            value: Vec::new(),
        };
        let mut longest = vec![1; tasks];
        for worker in (0..problem.workers()).map(index) {
            let length = prices.earn(worker);
            for &pair in problem.skills_of(worker) {
                let task = at(problem.task_of(pair));
                longest[task] = length.max(longest[task]);
            }
        }
        prices.price = longest.into_iter().map(|length| ONE / length).collect();
        prices
    }

    /// What the worker earns at most.
    fn earn(&mut self, worker: Index) -> i64 {
        let (skills, next) = (self.problem.skills_of(worker), &self.next[at(worker)]);
        self.value.clear();
        self.value.resize(skills.len() + 1, 0);
        for place in (0..skills.len()).rev() {
            let price = self.price[at(self.problem.task_of(skills[place]))];
            self.value[place] = self.value[place + 1].max(self.value[at(next[place])] + price);
        }
        self.value[0]
    }

    /// The bound of these prices; notes who would do what.
    fn total(&mut self) -> i64 {
        self.done.fill(0);
        let mut total: i64 = self.price.iter().sum();
        for worker in (0..self.problem.workers()).map(index) {
            let above = self.earn(worker) - ONE;
            if above <= 0 {
                continue;
            }
            total -= above;
            let (skills, next) = (self.problem.skills_of(worker), &self.next[at(worker)]);
            let mut place = 0;
            while place < skills.len() {
                if self.value[place] > self.value[place + 1] {
                    self.done[at(self.problem.task_of(skills[place]))] += 1;
                    place = at(next[place]);
                } else {
                    place += 1;
                }
            }
        }
        total
    }

    /// Dearer what nobody would do, cheaper what several would: as far as it takes to the goal.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "only a step: any prices give a bound"
    )]
    fn step(&mut self, goal: i64, scale: f64, direction: &mut [f64]) -> i64 {
        let total = self.total();
        for (direction, &done) in direction.iter_mut().zip(&self.done) {
            *direction = MOMENTUM * *direction + (1 - done) as f64;
        }
        let square: f64 = direction.iter().map(|part| part * part).sum();
        let length = scale * (goal - total) as f64 / square.max(1.0);
        for (price, direction) in self.price.iter_mut().zip(direction) {
            *price = (*price + (length * *direction) as i64).clamp(0, 2 * ONE);
        }
        total
    }
}

fn followers(problem: &Problem, worker: Index) -> Vec<Index> {
    let skills = problem.skills_of(worker);
    skills
        .iter()
        .map(|&pair| {
            let end = problem.span(problem.task_of(pair)).end;
            index(skills.partition_point(|&pair| problem.span(problem.task_of(pair)).start < end))
        })
        .collect()
}

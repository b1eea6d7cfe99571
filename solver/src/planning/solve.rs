//! Closing the gap: raise the bound, better the plan, drop what cannot be part of a better one, go on with what falls
//! apart; and where nothing more falls apart, decide on one pair.

use rand_pcg::Pcg64Mcg;

use super::branch::{Decision, Scores, Side, undecided};
use super::dive::dive;
use super::found::{Found, keep};
use super::improve::Improver;
use super::instance::{Instance, number};
use super::parts::{Rest, Sum, cut, split};
use super::relaxation::{Prices, Relaxation};
use super::start::Start;
use super::tree::{lift, named};
use crate::certificate::{SCALE, Tree};

/// What came of it.
#[derive(Debug)]
pub(super) struct Outcome {
    /// The best plan, no worse than the one that was known.
    pub found: Found,
    /// No plan costs less than this or the cutoff.
    pub bound: i64,
    pub tree: Tree,
}

/// What is looked for in an instance.
#[derive(Debug)]
pub(super) struct Goal {
    /// Prices to begin with.
    pub start: Prices,
    /// A plan, maybe dearer than the cutoff.
    pub known: Found,
    /// Plans from this cost on are of no use.
    pub cutoff: i64,
    /// Prices that the tree around this part names already.
    pub around: Prices,
}

/// The search with what it may use.
pub(super) struct Search<'s> {
    pub chance: Pcg64Mcg,
    /// Seconds that have passed.
    pub clock: &'s (dyn Fn() -> f64 + Sync),
    /// When to stop, in seconds.
    pub until: f64,
    /// How many more parts may be looked at.
    pub nodes: u64,
    /// How many threads try decisions.
    pub threads: usize,
    /// What is known of decisions.
    pub scores: Scores,
    /// Told of each better plan and bound of the whole instance, in parts of a point.
    pub news: &'s mut dyn FnMut(i64, i64),
}

/// Rounds without progress after which prices are as good as they get.
const PATIENCE: [u32; 2] = [100, 40];
/// Progress is what closes the gap by more than one part in so many.
const PROGRESS: i64 = 200;
/// A plan is made of what everybody would do whenever the gap has shrunk to so many parts of a hundred, and after so
/// many rounds in any case.
const SHRUNK: i64 = 60;
const OFTEN: [u32; 2] = [250, 25];
/// How often everybody is offered a new schedule then.
const OFFERS: usize = 20;
/// Decisions above each other, at most: what is deeper would not be decided in time.
const DEEPEST: usize = 250;
/// Teams plan anew before each decision so far up, if there are so many people.
const RENEWED: usize = 1;
const MANY: usize = 40;

impl Search<'_> {
    pub(super) fn is_over(&self) -> bool {
        self.nodes == 0 || (self.clock)() > self.until
    }

    /// The best plan of a whole that hangs together, with the prices that its proof begins with.
    pub fn solve_whole(&mut self, instance: &Instance) -> (Outcome, Vec<i64>) {
        if instance.is_vast() {
            return self.solve_vast(instance);
        }
        let mut relaxation = Relaxation::new(instance);
        let mut found = Found::nothing(instance);
        let mut improver = Improver::new(instance);
        let mut roster = found.roster(instance);
        improver.fill(&mut roster);
        improver.improve(&mut roster, &mut self.chance, 100);
        found = Found::of(&roster);
        self.raise(&mut relaxation, &mut improver, (&mut found, i64::MAX), 0);
        if instance.round_up(relaxation.best) < found.cost && !self.is_over() {
            let dived = dive(instance, &relaxation.best_prices, found.cost, &|| {
                self.is_over()
            });
            let mut roster = dived.roster(instance);
            improver.fill(&mut roster);
            improver.improve(&mut roster, &mut self.chance, OFFERS);
            keep(&mut found, &roster);
            (self.news)(found.cost, relaxation.best);
        }
        let cutoff = found.cost;
        let prices = relaxation.best_prices.clone();
        (
            self.close(instance, relaxation, (found, cutoff), &prices, 0),
            prices.request,
        )
    }

    /// As [`Self::solve_whole`], from prices and a plan that are good already.
    pub fn solve_from(&mut self, instance: &Instance, start: Start) -> (Outcome, Vec<i64>) {
        let mut relaxation = Relaxation::at(instance, start.prices);
        let mut improver = Improver::new(instance);
        let mut roster = start.known.roster(instance);
        let mut found = Found::of(&roster);
        if instance.round_up(relaxation.best) < found.cost {
            improver.fill(&mut roster);
            improver.improve(&mut roster, &mut self.chance, OFFERS);
            keep(&mut found, &roster);
            self.raise(&mut relaxation, &mut improver, (&mut found, i64::MAX), 1);
        }
        let cutoff = found.cost;
        let prices = relaxation.best_prices.clone();
        (
            self.close(instance, relaxation, (found, cutoff), &prices, 0),
            prices.request,
        )
    }

    /// The best plan of a part that costs less than the cutoff.
    pub fn solve(&mut self, instance: &Instance, goal: Goal, depth: usize) -> Outcome {
        self.nodes = self.nodes.saturating_sub(1);
        let inherited = goal.around;
        let mut relaxation = Relaxation::at(instance, goal.start);
        let mut found = goal.known;
        let mut improver = Improver::new(instance);
        self.raise(&mut relaxation, &mut improver, (&mut found, goal.cutoff), 1);
        let cutoff = goal.cutoff.min(found.cost);
        self.close(instance, relaxation, (found, cutoff), &inherited, depth)
    }

    /// Raises the bound for as long as that goes on well, and makes plans on the way.
    fn raise<'a>(
        &mut self,
        relaxation: &mut Relaxation<'a>,
        improver: &mut Improver<'a>,
        (found, limit): (&mut Found, i64),
        level: usize,
    ) {
        let instance = improver.instance;
        // The more prices there are, the longer they take to settle.
        let patience = PATIENCE[level] + number(instance.requests()) / 50;
        let (mut last, mut since) = (relaxation.best, 0);
        let mut gap = found.cost - relaxation.best;
        for round in 1_u32.. {
            let cutoff = limit.min(found.cost);
            let is_done = instance.round_up(relaxation.best) >= cutoff || self.is_over();
            if is_done || since > patience || !relaxation.ascend(cutoff) {
                break;
            }
            since += 1;
            if relaxation.best - last > (cutoff - relaxation.best) / PROGRESS {
                (last, since) = (relaxation.best, 0);
            }
            let shrunk = found.cost - relaxation.best < gap / 100 * SHRUNK;
            if round % OFTEN[level] == 0 || round % OFTEN[1] == 0 && shrunk {
                gap = found.cost - relaxation.best;
                self.follow(relaxation, improver, found);
                if level == 0 {
                    (self.news)(found.cost, relaxation.best);
                }
            }
        }
        self.follow(relaxation, improver, found);
    }

    fn follow<'a>(
        &mut self,
        relaxation: &Relaxation<'a>,
        improver: &mut Improver<'a>,
        found: &mut Found,
    ) {
        let mut roster = improver.follow(relaxation);
        improver.improve(&mut roster, &mut self.chance, OFFERS);
        keep(found, &roster);
    }

    /// Closes the gap that prices leave.
    pub(super) fn close(
        &mut self,
        instance: &Instance,
        mut relaxation: Relaxation<'_>,
        (mut found, cutoff): (Found, i64),
        inherited: &Prices,
        depth: usize,
    ) -> Outcome {
        let bound = instance.round_up(relaxation.best);
        if bound >= cutoff || self.is_over() || depth > DEEPEST {
            let tree = Tree::Leaf(named(instance, &relaxation.best_prices, inherited));
            return Outcome { found, bound, tree };
        }
        relaxation.return_to_best();
        let hopeless = relaxation.hopeless(cutoff);
        let (groups, alone) = split(instance, |pair| !hopeless[pair]);
        let dropped = hopeless.iter().filter(|one| **one).count();
        if groups.len() > 1
            || dropped * 8 > instance.pairs()
            || dropped > 0 && instance.pairs() < 200
        {
            let rest = Rest {
                hopeless,
                groups,
                alone,
            };
            self.solve_parts(
                instance,
                &relaxation,
                (found, cutoff),
                (inherited, &rest),
                depth,
            )
        } else if depth <= RENEWED
            && instance.people() >= MANY
            && self.renew(instance, &relaxation, &mut found)
        {
            let cutoff = cutoff.min(found.cost);
            self.close(instance, relaxation, (found, cutoff), inherited, depth)
        } else {
            self.branch(instance, relaxation, (found, cutoff), inherited, depth)
        }
    }

    fn solve_parts(
        &mut self,
        instance: &Instance,
        relaxation: &Relaxation<'_>,
        (mut found, cutoff): (Found, i64),
        (inherited, rest): (&Prices, &Rest),
        depth: usize,
    ) -> Outcome {
        let prices = &relaxation.prices;
        let mut parts: Vec<Instance> = rest
            .groups
            .iter()
            .map(|group| cut(instance, group))
            .collect();
        parts.sort_by_key(Instance::pairs);
        // What must not stay open and has nobody left cannot be part of a plan that is cheap enough.
        let is_impossible = rest
            .alone
            .iter()
            .any(|request| instance.must[*request as usize]);
        let fixed: i64 = rest
            .alone
            .iter()
            .map(|request| instance.open[*request as usize])
            .sum();
        let mut sum = Sum {
            fixed: if is_impossible { cutoff } else { fixed },
            ..Sum::default()
        };
        self.solve_each(&parts, prices, (&found, cutoff), &mut sum, depth);
        if sum.cost + fixed < found.cost {
            sum.pairs.sort_unstable();
            found = Found {
                pairs: sum.pairs,
                cost: sum.cost + fixed,
            };
        }
        let total = (sum.fixed + sum.bound).min(cutoff);
        if depth == 0 {
            (self.news)(found.cost, total);
        }
        let tree = Tree::Parts {
            prices: named(instance, prices, inherited),
            cutoff: cutoff / SCALE,
            dropped: rest.dropped(instance),
            parts: sum.trees,
        };
        Outcome {
            found,
            bound: instance.round_up(relaxation.best).max(total),
            tree,
        }
    }

    /// Solves part after part, as long as all together could still be cheap enough.
    fn solve_each(
        &mut self,
        parts: &[Instance],
        prices: &Prices,
        (found, cutoff): (&Found, i64),
        sum: &mut Sum,
        depth: usize,
    ) {
        let bound =
            |part: &Instance| part.round_up(Relaxation::at(part, prices.within(part)).bound);
        let bounds: Vec<i64> = parts.iter().map(bound).collect();
        sum.bound = bounds.iter().sum();
        for (part, bound) in parts.iter().zip(bounds) {
            let known = found.within(part);
            let rest = sum.fixed + sum.bound;
            if rest >= cutoff {
                sum.cost += known.cost;
                sum.pairs.extend(known.origins(part));
                continue;
            }
            let start = prices.within(part);
            let room = (cutoff - (rest - bound)).min(known.cost);
            let goal = Goal {
                around: start.clone(),
                start,
                cutoff: room,
                known,
            };
            let outcome = self.solve(part, goal, depth + 1);
            sum.bound += (outcome.bound - bound).max(0);
            sum.cost += outcome.found.cost;
            sum.pairs.extend(outcome.found.origins(part));
            sum.trees.push((part.request_name[0], outcome.tree));
        }
    }

    /// Decides on the pair of which prices are least sure: both ways are gone.
    fn branch(
        &mut self,
        instance: &Instance,
        mut relaxation: Relaxation<'_>,
        (mut found, mut cutoff): (Found, i64),
        inherited: &Prices,
        depth: usize,
    ) -> Outcome {
        let bound = instance.round_up(relaxation.best);
        let prices = relaxation.prices.clone();
        let decision = undecided(
            instance,
            &mut relaxation,
            cutoff,
            (&mut self.scores, self.threads),
        );
        let Some(Decision {
            pair,
            takes,
            leaves,
        }) = decision
        else {
            let tree = Tree::Leaf(named(instance, &prices, inherited));
            return Outcome { found, bound, tree };
        };
        let mut least = i64::MAX;
        let mut prove = |this: &mut Self, side: Side| {
            let (part, fixed) = (side.part, side.fixed);
            let goal = Goal {
                start: side.prices,
                known: found.within(&part),
                cutoff: cutoff - fixed,
                around: inherited.within(&part),
            };
            let mut outcome = this.solve(&part, goal, depth + 1);
            if outcome.found.cost + fixed < found.cost {
                let mut pairs: Vec<u32> = outcome.found.origins(&part).collect();
                pairs.sort_unstable();
                found = Found {
                    pairs,
                    cost: outcome.found.cost + fixed,
                };
                cutoff = cutoff.min(found.cost);
            }
            least = least.min(outcome.bound + fixed);
            lift(&mut outcome.tree, fixed / SCALE);
            Box::new(outcome.tree)
        };
        let (takes, leaves) = (prove(self, takes), prove(self, leaves));
        let (request, person) = (
            instance.request[pair as usize],
            instance.person[pair as usize],
        );
        let tree = Tree::Branch {
            request: instance.request_name[request as usize],
            person: instance.person_name[person as usize],
            takes,
            leaves,
        };
        Outcome {
            found,
            bound: bound.max(least),
            tree,
        }
    }
}

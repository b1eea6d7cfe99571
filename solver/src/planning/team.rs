//! Teams: a few people who could take each other's requests plan anew among themselves, while all others keep theirs.
//!
//! With the plan of the others fixed, a team's question is small and is solved as every part is, within a few
//! decisions. What is found is never worse.

use rand::RngExt;
use rand::seq::IndexedRandom;
use rand_pcg::Pcg64Mcg;

use super::found::Found;
use super::instance::{Instance, number};
use super::parts::cut;
use super::relaxation::Relaxation;
use super::roster::{OPEN, Roster};
use super::solve::{Goal, Search};

/// A team is large enough when it has so many pairs to choose from.
const PAIRS: usize = 250;
/// Parts that are looked at for a team.
const NODES: u64 = 8;
/// Teams in a row that found nothing better, for so many people one, before no more are asked.
const PEOPLE_FOR_ONE: usize = 6;
/// How much more a tie counts that goes through a request in dispute.
const HEAVY: u32 = 8;
/// Teams do not let smaller teams plan anew.
const DEEP: usize = 10;

impl Search<'_> {
    /// Lets teams plan anew; whether that made the plan better.
    pub fn renew(
        &mut self,
        instance: &Instance,
        relaxation: &Relaxation<'_>,
        found: &mut Found,
    ) -> bool {
        let before = found.cost;
        let mut in_vain = 0;
        let mut roster = found.roster(instance);
        let mut dispute = Dispute::new(instance, relaxation, &roster);
        while in_vain < instance.people() / PEOPLE_FOR_ONE && !self.is_over() {
            let Some(team) = dispute.gather(instance, &roster, &mut self.chance) else {
                break;
            };
            let part = question(instance, &roster, &team);
            let known = found.within(&part);
            let start = relaxation.prices.within(&part);
            let goal = Goal {
                around: start.clone(),
                start,
                cutoff: known.cost,
                known: known.clone(),
            };
            let nodes = std::mem::replace(&mut self.nodes, NODES);
            let scores = std::mem::take(&mut self.scores);
            let outcome = self.solve(&part, goal, DEEP);
            (self.nodes, self.scores) = (nodes, scores);
            in_vain += 1;
            if outcome.found.cost < known.cost {
                put(found, &part, &known, &outcome.found);
                roster = found.roster(instance);
                dispute = Dispute::new(instance, relaxation, &roster);
                in_vain = 0;
            }
        }
        found.cost < before
    }
}

/// Where a plan and what everybody would do at good prices differ.
struct Dispute {
    /// For each request whether they differ about it.
    requests: Vec<bool>,
    /// Whoever has or would take one of them.
    people: Vec<usize>,
}

impl Dispute {
    fn new(instance: &Instance, relaxation: &Relaxation<'_>, roster: &Roster<'_>) -> Self {
        let mut takers = vec![0; instance.requests()];
        let mut requests = vec![false; instance.requests()];
        for pair in relaxation.chosen() {
            let request = instance.request[*pair as usize] as usize;
            takers[request] += 1;
            requests[request] |= roster.holder[request] != *pair;
        }
        for (request, takers) in takers.into_iter().enumerate() {
            requests[request] |= takers != usize::from(roster.holder[request] != OPEN);
        }
        let is_disputed = |pair: &u32| requests[instance.request[*pair as usize] as usize];
        let people = (0..instance.people()).filter(|person| {
            let theirs = roster.held(*person).iter();
            theirs.chain(relaxation.chosen_by(*person)).any(is_disputed)
        });
        let people = people.collect();
        Self { requests, people }
    }

    /// People around one of them until there are enough pairs of theirs with requests that they have or that are
    /// open; none if nothing is in dispute.
    fn gather(
        &self,
        instance: &Instance,
        roster: &Roster<'_>,
        chance: &mut Pcg64Mcg,
    ) -> Option<Vec<bool>> {
        let mut team = vec![false; instance.people()];
        let mut ties = vec![0_u32; instance.people()];
        let mut next = *self.people.choose(chance)?;
        let mut pairs = 0;
        loop {
            team[next] = true;
            for pair in instance.pairs_of(next) {
                let request = instance.request[pair] as usize;
                let holder = roster.holder[request];
                let is_ours = holder == OPEN || team[instance.person[holder as usize] as usize];
                pairs += usize::from(is_ours);
                let weight = if self.requests[request] { HEAVY } else { 1 };
                for other in instance.takers_of(request) {
                    ties[instance.person[*other as usize] as usize] += weight;
                }
            }
            let mut others: Vec<usize> = Vec::new();
            others.extend(
                (0..instance.people()).filter(|person| !team[*person] && ties[*person] > 0),
            );
            let liked = others
                .into_iter()
                .max_by_key(|person| chance.random_range(0..=ties[*person]));
            match liked {
                Some(person) if pairs < PAIRS => next = person,
                _ => return Some(team),
            }
        }
    }
}

/// What a team may take: requests of theirs and open ones.
fn question(instance: &Instance, roster: &Roster<'_>, team: &[bool]) -> Instance {
    let is_ours = |pair: &u32| {
        let pair = *pair as usize;
        let holder = roster.holder[instance.request[pair] as usize];
        team[instance.person[pair] as usize]
            && (holder == OPEN || team[instance.person[holder as usize] as usize])
    };
    let pairs: Vec<u32> = (0..number(instance.pairs())).filter(is_ours).collect();
    cut(instance, &pairs)
}

/// The plan with what a team has found for itself.
fn put(found: &mut Found, part: &Instance, before: &Found, after: &Found) {
    let old: Vec<u32> = before.origins(part).collect();
    found.pairs.retain(|pair| old.binary_search(pair).is_err());
    found.pairs.extend(after.origins(part));
    found.pairs.sort_unstable();
    found.cost += after.cost - before.cost;
}

//! What hangs together, and cutting it out.

use super::instance::{Block, Instance, number};
use crate::certificate::Tree;
use crate::problem::{PersonNumber, RequestNumber};

/// What is left when pairs are dropped.
pub(super) struct Rest {
    pub hopeless: Vec<bool>,
    pub groups: Vec<Vec<u32>>,
    pub alone: Vec<u32>,
}

impl Rest {
    pub fn dropped(&self, instance: &Instance) -> Vec<(RequestNumber, PersonNumber)> {
        let pairs = (0..instance.pairs()).filter(|pair| self.hopeless[*pair]);
        let name = |pair: usize| {
            let (request, person) = (instance.request[pair], instance.person[pair]);
            (
                instance.request_name[request as usize],
                instance.person_name[person as usize],
            )
        };
        pairs.map(name).collect()
    }
}

/// What the parts add up to.
#[derive(Default)]
pub(super) struct Sum {
    /// What is certain beside them.
    pub fixed: i64,
    pub bound: i64,
    pub cost: i64,
    pub pairs: Vec<u32>,
    pub trees: Vec<(RequestNumber, Tree)>,
}

/// Groups of pairs, of those that are kept, that share requests or people, and the requests that nobody may take.
pub(super) fn split(
    instance: &Instance,
    kept: impl Fn(usize) -> bool,
) -> (Vec<Vec<u32>>, Vec<u32>) {
    let (requests, people) = (instance.requests(), instance.people());
    let mut leader: Vec<u32> = (0..number(requests + people)).collect();
    let mut alone = vec![true; requests];
    for pair in (0..instance.pairs()).filter(|pair| kept(*pair)) {
        let request = instance.request[pair];
        let person = instance.person[pair] + number(requests);
        alone[request as usize] = false;
        let (one, other) = (find(&mut leader, request), find(&mut leader, person));
        leader[one as usize] = other;
    }
    let mut groups: Vec<Vec<u32>> = Vec::new();
    let mut group_of = vec![u32::MAX; requests + people];
    for pair in (0..instance.pairs()).filter(|pair| kept(*pair)) {
        let leader = find(&mut leader, instance.request[pair]) as usize;
        if group_of[leader] == u32::MAX {
            group_of[leader] = number(groups.len());
            groups.push(Vec::new());
        }
        groups[group_of[leader] as usize].push(number(pair));
    }
    let alone = (0..)
        .zip(alone)
        .filter(|(_, alone)| *alone)
        .map(|(request, _)| request)
        .collect();
    (groups, alone)
}

fn find(leader: &mut [u32], mut node: u32) -> u32 {
    while leader[node as usize] != node {
        let above = leader[leader[node as usize] as usize];
        leader[node as usize] = above;
        node = above;
    }
    node
}

/// The part of an instance that has these pairs, in rising order, with their requests and people.
pub(super) fn cut(instance: &Instance, pairs: &[u32]) -> Instance {
    let mut part = Instance {
        fairness: instance.fairness,
        shortens: instance.shortens,
        unit: instance.unit,
        threads: instance.threads,
        before_start: vec![0],
        blocks_start: vec![0],
        ..Instance::default()
    };
    part.request_origin = pairs
        .iter()
        .map(|pair| instance.request[*pair as usize])
        .collect();
    part.request_origin.sort_unstable();
    part.request_origin.dedup();
    for request in &part.request_origin {
        let request = *request as usize;
        part.open.push(instance.open[request]);
        part.pay.push(instance.pay[request]);
        part.must.push(instance.must[request]);
        part.request_name.push(instance.request_name[request]);
    }
    let mut at = 0;
    while at < pairs.len() {
        let person = instance.person[pairs[at] as usize];
        let end =
            at + pairs[at..].partition_point(|pair| instance.person[*pair as usize] == person);
        part.take_person(instance, person, &pairs[at..end]);
        at = end;
    }
    part.list_takers();
    part.look_at_money();
    part
}

impl Instance {
    fn take_person(&mut self, whole: &Instance, person: u32, pairs: &[u32]) {
        let local = number(self.person_origin.len());
        self.person_origin.push(person);
        self.person_name.push(whole.person_name[person as usize]);
        self.caps.push(whole.caps[person as usize]);
        let mut at = 0;
        for block in whole.blocks_of(person as usize) {
            let end = at + pairs[at..].partition_point(|pair| *pair < block.end);
            if end > at {
                self.take_block(whole, local, block, &pairs[at..end]);
                at = end;
            }
        }
        self.blocks_start.push(number(self.blocks.len()));
    }

    fn take_block(&mut self, whole: &Instance, local: u32, block: &Block, pairs: &[u32]) {
        let first = number(self.pairs());
        for pair in pairs {
            let old = *pair as usize;
            let request = self.request_origin.binary_search(&whole.request[old]);
            self.request.push(number(request.unwrap_or_default()));
            self.person.push(local);
            self.cost.push(whole.cost[old]);
            self.home.push(whole.home[old]);
            self.origin.push(*pair);
            for (earlier, way) in whole.before(old) {
                if let Ok(position) = pairs.binary_search(earlier) {
                    self.before.push((first + number(position), *way));
                }
            }
            self.before_start.push(number(self.before.len()));
        }
        let end = number(self.pairs());
        self.blocks.push(Block {
            week: block.week,
            first,
            end,
        });
    }
}

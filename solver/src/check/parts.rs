//! What hangs together: requests and people that pairs join.

use crate::problem::{Pair, Problem};

/// For each request and each person the part to which they belong.
pub(super) struct Parts {
    pub requests: Vec<usize>,
    pub people: Vec<usize>,
    pub count: usize,
}

impl Parts {
    /// Parts joined by these pairs. Whoever has none is a part of their own.
    pub fn of(problem: &Problem, pairs: &[Pair]) -> Self {
        let requests = problem.requests.len();
        let mut up: Vec<usize> = (0..requests + problem.people.len()).collect();
        for pair in pairs {
            let one = top(&mut up, pair.request as usize);
            let other = top(&mut up, requests + pair.person as usize);
            up[one.max(other)] = one.min(other);
        }
        let mut numbers = vec![0; up.len()];
        let mut count = 0;
        for node in 0..up.len() {
            let above = top(&mut up, node);
            if above == node {
                numbers[node] = count;
                count += 1;
            }
            numbers[node] = numbers[above];
        }
        let people = numbers.split_off(requests);
        Self {
            requests: numbers,
            people,
            count,
        }
    }

    /// Sums of what requests and people bring to their part.
    pub fn sums(&self, requests: &[i128], people: &[i128]) -> Vec<i128> {
        let mut sums = vec![0; self.count];
        for (part, value) in self.requests.iter().zip(requests) {
            sums[*part] += value;
        }
        for (part, value) in self.people.iter().zip(people) {
            sums[*part] += value;
        }
        sums
    }
}

fn top(up: &mut [usize], mut node: usize) -> usize {
    while up[node] != node {
        up[node] = up[up[node]];
        node = up[node];
    }
    node
}

//! The same for those whose money runs out.
//!
//! First money gets a price, as high as is needed for the best schedule to fit (Lagrange again, along one line). What
//! fits then is seldom far from the best. What is left is searched with labels: counts, money and earnings so far,
//! given up once the priced rest of the period cannot make them better than what is known.

use super::super::instance::{Instance, factor, number};
use super::{NEVER, Pricer};

/// A chain of a day that ends with a pair.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pair: u32,
    before: u32,
    count: u32,
    pay: i64,
    earned: i64,
}

/// A schedule up to a day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    before: u32,
    link: u32,
    of_week: u32,
    count: u32,
    pay: i64,
    earned: i64,
}

const NONE: u32 = u32::MAX;

/// A schedule found on the way: what it earns and takes.
#[derive(Clone, Copy, Debug)]
struct Line {
    earned: i64,
    pay: i64,
}

impl Pricer {
    /// What the person earns at best with the money they have, and in [`Self::chosen`] with what. `price` is a guess at
    /// the price of their money and becomes a better one.
    pub fn best_affordable(
        &mut self,
        instance: &Instance,
        person: usize,
        profit: impl Fn(usize) -> i64,
        price: &mut i64,
    ) -> i64 {
        if !instance.caps[person].may_run_out {
            return self.best(instance, person, profit);
        }
        let money = instance.caps[person].money;
        let free = self.priced(instance, person, &profit, 0);
        if free.pay <= money {
            *price = 0;
            return free.earned;
        }
        // Nothing at all always fits.
        let (mut over, mut under) = (free, Line { earned: 0, pay: 0 });
        let mut known = Vec::new();
        let mut bound = i64::MAX;
        let dearest = DEAREST / instance.caps[person].pays;
        let mut at = (*price).max(1);
        for _ in 0..ROUNDS {
            let line = self.priced(instance, person, &profit, at);
            let value = line.earned - at * (line.pay - money);
            if value < bound {
                bound = value;
                *price = at;
            }
            if line.pay <= money {
                if line.earned > under.earned {
                    known.clone_from(&self.chosen);
                }
                let better = line.earned >= under.earned;
                under = if better { line } else { under };
            } else {
                over = line;
            }
            // Where the two meet, the price is best.
            let meet = (over.earned - under.earned) / (over.pay - under.pay);
            let same = meet == at || bound <= under.earned;
            at = meet.clamp(0, dearest);
            if same {
                break;
            }
        }
        if bound > under.earned && !self.is_hasty {
            let price = *price;
            self.search(
                instance,
                person,
                &profit,
                (price, bound, under.earned),
                &mut known,
            )
        } else {
            self.chosen = known;
            under.earned
        }
    }

    /// As [`Self::best_affordable`], but money is priced instead of counted: what is earned may be too much, and what is
    /// chosen may be too dear. The price then moves a little towards a better one; `stride` is how far it moved last.
    pub fn best_priced(
        &mut self,
        instance: &Instance,
        person: usize,
        profit: impl Fn(usize) -> i64,
        (price, stride): (&mut i64, &mut i64),
    ) -> i64 {
        if !instance.caps[person].may_run_out {
            return self.best(instance, person, profit);
        }
        let line = self.priced(instance, person, &profit, *price);
        let over = line.pay - instance.caps[person].money;
        let value = line.earned - *price * over;
        // Longer strides as long as the side stays the same, shorter ones when it changes.
        let length = if stride.signum() == over.signum() {
            stride.abs() / 2 * 3
        } else {
            stride.abs() / 2
        };
        if over != 0 {
            *stride = length.clamp(SHORTEST, LONGEST) * over.signum();
            *price = (*price + *stride).max(0);
        }
        value
    }

    /// The best schedule if a unit of money costs so much.
    fn priced(
        &mut self,
        instance: &Instance,
        person: usize,
        profit: impl Fn(usize) -> i64,
        price: i64,
    ) -> Line {
        let pay = |pair: usize| instance.pay[instance.request[pair] as usize];
        let value = self.best(instance, person, |pair| profit(pair) - price * pay(pair));
        let pay = self.chosen.iter().map(|pair| pay(*pair as usize)).sum();
        Line {
            earned: value + price * pay,
            pay,
        }
    }

    /// Looks through what could be better than what is known. Days must be laid at this price.
    fn search(
        &mut self,
        instance: &Instance,
        person: usize,
        profit: impl Fn(usize) -> i64,
        (price, bound, least): (i64, i64, i64),
        known: &mut Vec<u32>,
    ) -> i64 {
        // What loses less than could still be won may be part of the best.
        self.floor = least - bound;
        self.priced(instance, person, &profit, price);
        self.floor = 0;
        let money = instance.caps[person].money;
        let width = self.look_back(instance, person);
        self.labels.clear();
        self.links.clear();
        self.labels.push(Label {
            before: NONE,
            link: NONE,
            of_week: 0,
            count: 0,
            pay: 0,
            earned: 0,
        });
        let mut front = 0..1;
        for day in 0..self.days.len() {
            let links = self.link_day(instance, day, &profit);
            front = self.label_day(
                instance,
                person,
                (day, front, links),
                (price, money, least, width),
            );
        }
        let value = |label: &Label| label.earned - instance.fair(person, i64::from(label.count));
        let best = front.max_by_key(|label| value(&self.labels[*label]));
        match best.map(|label| (label, value(&self.labels[label]))) {
            Some((label, value)) if value > least => {
                self.unroll(label);
                value
            }
            _ => {
                std::mem::swap(&mut self.chosen, known);
                least
            }
        }
    }

    fn unroll(&mut self, label: usize) {
        self.chosen.clear();
        let mut label = self.labels[label];
        loop {
            let mut link = label.link;
            while link != NONE {
                self.chosen.push(self.links[link as usize].pair);
                link = self.links[link as usize].before;
            }
            if label.before == NONE {
                return;
            }
            label = self.labels[label.before as usize];
        }
    }

    /// What the rest of the period earns at best at the price, less fairness: for each day, count of its week and
    /// count of the period before it. Returns the width of a row.
    fn look_back(&mut self, instance: &Instance, person: usize) -> (usize, usize) {
        let most: usize = self.days.iter().map(|day| day.most).sum();
        let cap = (instance.caps[person].week as usize).min(most);
        let (rows, row) = (cap + 1, most + 1);
        let size = rows * row;
        self.later.clear();
        self.later.resize(size * (self.days.len() + 1), NEVER);
        let end = size * self.days.len();
        for of_week in 0..rows {
            for count in 0..row {
                self.later[end + of_week * row + count] = -instance.fair(person, factor(count));
            }
        }
        for day in (0..self.days.len()).rev() {
            let today = self.days[day];
            let new_week = self
                .days
                .get(day + 1)
                .is_none_or(|next| next.week != today.week);
            for of_week in 0..rows {
                for count in 0..row {
                    let mut best = NEVER;
                    for more in 0..=today.most.min(cap - of_week).min(most - count) {
                        let behind = if new_week { 0 } else { of_week + more };
                        let rest = self.later[size * (day + 1) + behind * row + count + more];
                        best = best.max(self.earned[today.earned + more] + rest);
                    }
                    self.later[size * day + of_week * row + count] = best;
                }
            }
        }
        (size, row)
    }

    /// Chains of a day that no other chain with the same count and end beats in both money and earnings.
    fn link_day(
        &mut self,
        instance: &Instance,
        day: usize,
        profit: impl Fn(usize) -> i64,
    ) -> std::ops::Range<usize> {
        let today = self.days[day];
        let base = instance
            .pairs_of(instance.person[self.active[today.first].0 as usize] as usize)
            .start;
        let start = self.links.len();
        let mut ends = Vec::with_capacity(today.end - today.first);
        for at in today.first..today.end {
            let pair = self.active[at].0;
            let (profit, home) = (profit(pair as usize), instance.home[pair as usize]);
            let pay = instance.pay[instance.request[pair as usize] as usize];
            let first = self.links.len();
            self.links.push(Link {
                pair,
                before: NONE,
                count: 1,
                pay,
                earned: profit - home,
            });
            for (earlier, way) in instance.before(pair as usize) {
                let earlier = self.position[*earlier as usize - base];
                if earlier == NONE {
                    continue;
                }
                let range: &std::ops::Range<usize> = &ends[earlier as usize - today.first];
                for before in range.clone() {
                    let link = self.links[before];
                    if (link.count as usize) < today.most {
                        self.links.push(Link {
                            pair,
                            before: number(before),
                            count: link.count + 1,
                            pay: link.pay + pay,
                            earned: link.earned - way + profit,
                        });
                    }
                }
            }
            let kept = keep_best(&mut self.links[first..], |link| {
                (link.count, 0, link.pay, link.earned)
            });
            self.links.truncate(first + kept);
            ends.push(first..self.links.len());
        }
        start..self.links.len()
    }

    /// Labels behind a day.
    fn label_day(
        &mut self,
        instance: &Instance,
        person: usize,
        (day, front, links): (usize, std::ops::Range<usize>, std::ops::Range<usize>),
        (price, money, least, (size, row)): (i64, i64, i64, (usize, usize)),
    ) -> std::ops::Range<usize> {
        let today = self.days[day];
        let new_week = self
            .days
            .get(day + 1)
            .is_none_or(|next| next.week != today.week);
        let cap = instance.caps[person].week;
        let start = self.labels.len();
        for before in front {
            let label = self.labels[before];
            let room = size * (day + 1);
            let add = |this: &mut Self, link: u32, count: u32, pay: i64, earned: i64| {
                let mut next = Label {
                    before: number(before),
                    link,
                    of_week: label.of_week + count,
                    count: label.count + count,
                    pay: label.pay + pay,
                    earned: label.earned + earned,
                };
                if next.pay > money || next.of_week > cap {
                    return;
                }
                next.of_week = if new_week { 0 } else { next.of_week };
                let rest = this.later[room + next.of_week as usize * row + next.count as usize];
                if next.earned + rest + price * (money - next.pay) > least {
                    this.labels.push(next);
                }
            };
            add(self, NONE, 0, 0, 0);
            for link in links.clone() {
                let Link {
                    pair,
                    count,
                    pay,
                    earned,
                    ..
                } = self.links[link];
                add(
                    self,
                    number(link),
                    count,
                    pay,
                    earned - instance.home[pair as usize],
                );
            }
        }
        let kept = keep_best(&mut self.labels[start..], |label| {
            (label.of_week, label.count, label.pay, label.earned)
        });
        self.labels.truncate(start + kept);
        start..self.labels.len()
    }
}

/// Moves those to the front that none of the same kind beats with less money and more earnings; says how many.
fn keep_best<T: Copy>(all: &mut [T], key: impl Fn(&T) -> (u32, u32, i64, i64)) -> usize {
    all.sort_unstable_by_key(|one| {
        let (kind, more, pay, earned) = key(one);
        (kind, more, pay, std::cmp::Reverse(earned))
    });
    let mut kept = 0;
    for at in 0..all.len() {
        let beaten = kept > 0 && {
            let (last, this) = (key(&all[kept - 1]), key(&all[at]));
            (last.0, last.1) == (this.0, this.1) && last.3 >= this.3
        };
        if !beaten {
            all[kept] = all[at];
            kept += 1;
        }
    }
    kept
}

/// All that a person might be paid costs no more than this at the highest price of money, so that sums stay in range.
const DEAREST: i64 = 1 << 58;
/// How far the price of a unit of money moves at once, in parts of a point.
const SHORTEST: i64 = 64;
const LONGEST: i64 = 1 << 20;
/// Prices tried at most for a person's money.
const ROUNDS: usize = 12;

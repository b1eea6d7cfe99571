//! What a person would earn at best if they had to take this or that: for each of their pairs.
//!
//! Chains through a pair, from both sides, joined with the best rest of the week and of the period.

use std::ops::Range;

use super::super::instance::{Instance, factor};
use super::{Day, NEVER, Pricer, Stage};

impl Pricer {
    /// What the person would earn at best with each of their pairs, in the pairs' order; [`NEVER`] or close to it for
    /// what they cannot take at all. Money is priced, not counted: with little of it the true value may be less.
    pub fn forced(
        &mut self,
        instance: &Instance,
        person: usize,
        profit: impl Fn(usize) -> i64,
        price: i64,
    ) -> Vec<i64> {
        let pay = |pair: usize| instance.pay[instance.request[pair] as usize];
        let floor = std::mem::replace(&mut self.floor, NEVER);
        self.lay_days(instance, person, |pair| profit(pair) - price * pay(pair));
        self.floor = floor;
        let pairs = instance.pairs_of(person);
        let mut values = vec![NEVER; pairs.len()];
        for day in 0..self.days.len() {
            self.chain_day(instance, day);
        }
        let money = price * instance.caps[person].money;
        for (days, rest) in self.rests(instance, person) {
            for (day, others) in days
                .clone()
                .zip(self.other_days(days, instance.caps[person].week as usize))
            {
                self.force_day(instance, day, &others, &rest, |pair, value| {
                    values[pair as usize - pairs.start] = value + money;
                });
            }
        }
        values
    }

    /// For each week its days, and the best rest of the period by the week's count, less fairness for all of it.
    fn rests(&mut self, instance: &Instance, person: usize) -> Vec<(Range<usize>, Vec<i64>)> {
        let cap = instance.caps[person].week as usize;
        let weeks = self.weeks();
        let mut tables = Vec::with_capacity(weeks.len());
        for week in &weeks {
            let mut stage = self.nothing();
            for day in week.clone() {
                let day = self.days[day];
                stage = self.extend(stage, day.earned..day.earned + day.most + 1, false, cap);
            }
            tables.push(stage);
        }
        let forward = self.run(tables.iter());
        let backward = self.run(tables.iter().rev());
        let mut rests = Vec::with_capacity(weeks.len());
        for (at, week) in weeks.iter().enumerate() {
            let (before, after) = (forward[at], backward[weeks.len() - 1 - at]);
            let others = self.extend(
                before,
                after.start..after.start + after.most + 1,
                true,
                usize::MAX,
            );
            let rest = (0..=tables[at].most.max(1)).map(|of_week| {
                let value = |count: usize| {
                    self.tables[others.start + count]
                        - instance.fair(person, factor(count + of_week))
                };
                (0..=others.most).map(value).max().unwrap_or(NEVER)
            });
            rests.push((week.clone(), rest.collect()));
        }
        rests
    }

    /// Stages before each of these tables, and behind the last.
    fn run<'a>(&mut self, tables: impl Iterator<Item = &'a Stage>) -> Vec<Stage> {
        let mut stage = self.nothing();
        let mut stages = vec![stage];
        for table in tables {
            stage = self.extend(
                stage,
                table.start..table.start + table.most + 1,
                true,
                usize::MAX,
            );
            stages.push(stage);
        }
        stages
    }

    fn weeks(&self) -> Vec<Range<usize>> {
        let mut weeks: Vec<Range<usize>> = Vec::new();
        for (at, day) in self.days.iter().enumerate() {
            match weeks.last_mut() {
                Some(week) if self.days[week.start].week == day.week => week.end = at + 1,
                _ => weeks.push(at..at + 1),
            }
        }
        weeks
    }

    /// For each day of a week what its other days earn at best, by count.
    fn other_days(&mut self, days: Range<usize>, cap: usize) -> Vec<Vec<i64>> {
        let earned = |day: Day| day.earned..day.earned + day.most + 1;
        let mut after = vec![self.nothing()];
        for day in days.clone().skip(1).rev() {
            let last = after[after.len() - 1];
            let day = self.days[day];
            after.push(self.extend(last, earned(day), false, cap));
        }
        let mut before = self.nothing();
        let mut others = Vec::with_capacity(days.len());
        for (day, after) in days.zip(after.into_iter().rev()) {
            let other = self.extend(before, after.start..after.start + after.most + 1, true, cap);
            others.push(self.tables[other.start..=other.start + other.most].to_vec());
            let day = self.days[day];
            before = self.extend(before, earned(day), false, cap);
        }
        others
    }

    fn force_day(
        &mut self,
        instance: &Instance,
        day: usize,
        others: &[i64],
        rest: &[i64],
        mut say: impl FnMut(u32, i64),
    ) {
        let Day {
            first,
            end,
            most,
            chains,
            ..
        } = self.days[day];
        let width = end - first;
        // What the rest of the week and the period adds to so many on this day.
        let around: Vec<i64> = (0..=most)
            .map(|count| {
                let joined = others.iter().zip(rest.get(count..).unwrap_or_default());
                joined
                    .map(|(other, rest)| other + rest)
                    .max()
                    .unwrap_or(NEVER)
            })
            .collect();
        let onward = self.onward(instance, day);
        for at in 0..width {
            let (pair, profit) = self.active[first + at];
            let mut best = NEVER;
            for before in 0..most {
                let so_far = self.chain[chains + before * width + at];
                if so_far == NEVER {
                    break;
                }
                for after in 0..most - before {
                    let then = onward[after * width + at];
                    if then != NEVER {
                        best = best.max(so_far + then - profit + around[before + after + 1]);
                    }
                }
            }
            say(pair, best);
        }
    }

    /// Best chains of a day from each pair on, by count, the way home with them.
    fn onward(&self, instance: &Instance, day: usize) -> Vec<i64> {
        let Day {
            first, end, most, ..
        } = self.days[day];
        let width = end - first;
        let base = instance
            .pairs_of(instance.person[self.active[first].0 as usize] as usize)
            .start;
        let mut onward = vec![NEVER; most * width];
        for at in (0..width).rev() {
            let (pair, profit) = self.active[first + at];
            onward[at] = profit - instance.home[pair as usize];
            for (earlier, way) in instance.before(pair as usize) {
                let place = self.position[*earlier as usize - base];
                if place == u32::MAX {
                    continue;
                }
                let there = place as usize - first;
                let gained = self.active[first + there].1;
                for count in 1..most {
                    let then = onward[(count - 1) * width + at];
                    if then != NEVER {
                        let slot = &mut onward[count * width + there];
                        *slot = (*slot).max(then - way + gained);
                    }
                }
            }
        }
        onward
    }
}

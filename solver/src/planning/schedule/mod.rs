//! A person alone with prices: which of their appointments would they take?
//!
//! A day is a chain of appointments, one after the other in time; a week is days under a cap; a period is weeks, less
//! what fairness takes for each further appointment. All three are solved by dynamic programmes over counts.

mod forced;
mod money;

use super::instance::{Block, Instance, factor, number};

/// Less than anything that can be earned, and far enough from the end of the range to be added to.
pub(super) const NEVER: i64 = i64::MIN / 4;

/// A day on which something is to be earned.
#[derive(Clone, Copy, Debug)]
struct Day {
    week: u32,
    /// Its pairs in [`Pricer::active`].
    first: usize,
    end: usize,
    /// Most appointments.
    most: usize,
    /// Its chains in [`Pricer::chain`]: a row of pairs for each count.
    chains: usize,
    /// Its earnings in [`Pricer::earned`], by count from 0.
    earned: usize,
}

/// Counts and their best earnings after some days of a week, or some weeks.
#[derive(Clone, Copy, Debug)]
struct Stage {
    start: usize,
    most: usize,
}

/// Works out the best schedule of one person after the other; keeps its room.
#[derive(Debug, Default)]
pub(super) struct Pricer {
    active: Vec<(u32, i64)>,
    position: Vec<u32>,
    days: Vec<Day>,
    chain: Vec<i64>,
    earned: Vec<i64>,
    tables: Vec<i64>,
    links: Vec<money::Link>,
    labels: Vec<money::Label>,
    later: Vec<i64>,
    /// Pairs that earn no more are left aside.
    floor: i64,
    /// Whether a good schedule will do where the best one with the money there is would take long.
    is_hasty: bool,
    /// The pairs of the best schedule.
    pub chosen: Vec<u32>,
}

impl Pricer {
    /// One that is content with a good schedule where the best one with the money there is would take long.
    pub fn hasty() -> Self {
        Self {
            is_hasty: true,
            ..Self::default()
        }
    }

    /// What the person earns at best, and in [`Self::chosen`] with what. `profit` is what a pair earns before ways and
    /// fairness.
    pub fn best(
        &mut self,
        instance: &Instance,
        person: usize,
        profit: impl Fn(usize) -> i64,
    ) -> i64 {
        self.chosen.clear();
        self.lay_days(instance, person, profit);
        if self.days.is_empty() {
            return 0;
        }
        for day in 0..self.days.len() {
            self.chain_day(instance, day);
        }
        self.join_days(instance, person)
    }

    /// Gathers the pairs that earn something.
    fn lay_days(&mut self, instance: &Instance, person: usize, profit: impl Fn(usize) -> i64) {
        self.active.clear();
        self.days.clear();
        self.chain.clear();
        self.earned.clear();
        self.tables.clear();
        let caps = instance.caps[person];
        let cap = caps.day.min(caps.week) as usize;
        let floor = if instance.shortens { self.floor } else { NEVER };
        let pairs = instance.pairs_of(person);
        if self.position.len() < pairs.len() {
            self.position.resize(pairs.len(), u32::MAX);
        }
        for block in instance.blocks_of(person) {
            let first = self.active.len();
            for pair in block.first..block.end {
                let profit = profit(pair as usize);
                let place = &mut self.position[pair as usize - pairs.start];
                *place = u32::MAX;
                if profit > floor {
                    *place = number(self.active.len());
                    self.active.push((pair, profit));
                }
            }
            self.add_day(block, first, cap);
        }
    }

    fn add_day(&mut self, block: &Block, first: usize, cap: usize) {
        let end = self.active.len();
        let most = cap.min(end - first);
        if most == 0 {
            self.active.truncate(first);
            return;
        }
        self.days.push(Day {
            week: block.week,
            first,
            end,
            most,
            chains: self.chain.len(),
            earned: self.earned.len(),
        });
        self.chain
            .resize(self.chain.len() + most * (end - first), NEVER);
        self.earned.resize(self.earned.len() + most + 1, NEVER);
    }

    /// Best chains of a day by count and last appointment.
    fn chain_day(&mut self, instance: &Instance, day: usize) {
        let Day {
            first,
            end,
            most,
            chains,
            earned,
            ..
        } = self.days[day];
        let width = end - first;
        let base = instance
            .pairs_of(instance.person[self.active[first].0 as usize] as usize)
            .start;
        self.earned[earned] = 0;
        let mut longest = 1;
        for at in first..end {
            let (pair, profit) = self.active[at];
            let home = instance.home[pair as usize];
            let here = chains + at - first;
            self.chain[here] = profit - home;
            for (earlier, way) in instance.before(pair as usize) {
                let earlier = self.position[*earlier as usize - base];
                if earlier == u32::MAX {
                    continue;
                }
                let there = chains + earlier as usize - first;
                for count in 1..most {
                    let before = self.chain[there + (count - 1) * width];
                    if before == NEVER {
                        break;
                    }
                    let through = before - way + profit;
                    let slot = &mut self.chain[here + count * width];
                    if through > *slot {
                        *slot = through;
                        longest = longest.max(count + 1);
                    }
                }
            }
            for count in 0..longest {
                let back = self.chain[here + count * width] - home;
                let slot = &mut self.earned[earned + count + 1];
                *slot = back.max(*slot);
            }
        }
        self.days[day].most = longest;
    }

    /// Adds `gains` to a stage, under a cap: the stage behind it.
    fn extend(
        &mut self,
        stage: Stage,
        gains: std::ops::Range<usize>,
        from_tables: bool,
        cap: usize,
    ) -> Stage {
        let gained = gains.len() - 1;
        let most = (stage.most + gained).min(cap);
        let start = self.tables.len();
        self.tables.resize(start + most + 1, NEVER);
        for count in 0..=stage.most {
            let so_far = self.tables[stage.start + count];
            for more in 0..=gained.min(most - count) {
                let gain = if from_tables {
                    self.tables[gains.start + more]
                } else {
                    self.earned[gains.start + more]
                };
                let slot = &mut self.tables[start + count + more];
                *slot = (*slot).max(so_far + gain);
            }
        }
        Stage { start, most }
    }

    fn nothing(&mut self) -> Stage {
        self.tables.push(0);
        Stage {
            start: self.tables.len() - 1,
            most: 0,
        }
    }

    fn join_days(&mut self, instance: &Instance, person: usize) -> i64 {
        let cap = instance.caps[person].week as usize;
        let mut weeks: Vec<(Stage, Stage)> = Vec::new();
        let mut stages: Vec<Stage> = Vec::with_capacity(self.days.len());
        let mut total = self.nothing();
        let mut at = 0;
        while at < self.days.len() {
            let week = self.days[at].week;
            let mut stage = self.nothing();
            while at < self.days.len() && self.days[at].week == week {
                let day = self.days[at];
                stages.push(stage);
                stage = self.extend(stage, day.earned..day.earned + day.most + 1, false, cap);
                at += 1;
            }
            weeks.push((total, stage));
            total = self.extend(
                total,
                stage.start..stage.start + stage.most + 1,
                true,
                usize::MAX,
            );
        }
        let value =
            |count: usize| self.tables[total.start + count] - instance.fair(person, factor(count));
        let Some(count) = (0..=total.most).max_by_key(|count| (value(*count), usize::MAX - count))
        else {
            return 0;
        };
        let value = value(count);
        self.trace(instance, &weeks, &stages, (total, count));
        value
    }

    /// Finds the schedule behind the best count.
    fn trace(
        &mut self,
        instance: &Instance,
        weeks: &[(Stage, Stage)],
        stages: &[Stage],
        best: (Stage, usize),
    ) {
        let (mut stage, mut count) = best;
        let mut day = self.days.len();
        for (before, week) in weeks.iter().rev() {
            let here = self.tables[stage.start + count];
            let of_week = (0..=week.most.min(count))
                .find(|more| {
                    count - more <= before.most
                        && self.tables[before.start + count - more] + self.tables[week.start + more]
                            == here
                })
                .unwrap_or_default();
            day = self.trace_week(instance, stages, (*week, of_week), day);
            (stage, count) = (*before, count - of_week);
        }
    }

    fn trace_week(
        &mut self,
        instance: &Instance,
        stages: &[Stage],
        week: (Stage, usize),
        mut at: usize,
    ) -> usize {
        let (mut stage, mut count) = week;
        let number = self.days[at - 1].week;
        while at > 0 && self.days[at - 1].week == number {
            at -= 1;
            let (day, before) = (self.days[at], stages[at]);
            let here = self.tables[stage.start + count];
            let of_day = (0..=day.most.min(count))
                .find(|more| {
                    count - more <= before.most
                        && self.tables[before.start + count - more] + self.earned[day.earned + more]
                            == here
                })
                .unwrap_or_default();
            self.trace_day(instance, day, of_day);
            (stage, count) = (before, count - of_day);
        }
        at
    }

    fn trace_day(&mut self, instance: &Instance, day: Day, count: usize) {
        let width = day.end - day.first;
        let base = instance
            .pairs_of(instance.person[self.active[day.first].0 as usize] as usize)
            .start;
        let Some(row) = count.checked_sub(1) else {
            return;
        };
        let mut at = day.first;
        while self.chain[day.chains + row * width + at - day.first]
            - instance.home[self.active[at].0 as usize]
            != self.earned[day.earned + count]
        {
            at += 1;
        }
        for row in (0..count).rev() {
            let (pair, profit) = self.active[at];
            self.chosen.push(pair);
            if row == 0 {
                break;
            }
            let here = self.chain[day.chains + row * width + at - day.first];
            for (earlier, way) in instance.before(pair as usize) {
                let earlier = self.position[*earlier as usize - base];
                if earlier == u32::MAX {
                    continue;
                }
                let before =
                    self.chain[day.chains + (row - 1) * width + earlier as usize - day.first];
                if before != NEVER && before - way + profit == here {
                    at = earlier as usize;
                    break;
                }
            }
        }
    }
}

//! Asking many people at once, by several threads. Everybody's answer depends on prices alone, so it does not matter who
//! asks whom.

use std::sync::{Mutex, PoisonError};

use super::instance::Instance;
use super::schedule::Pricer;

/// So many pairs to ask about are worth a second thread, and each thread then gets so many shares.
const WORTH_SHARING: usize = 20_000;
const SHARES: usize = 8;

/// People side by side, with their answers.
#[derive(Debug)]
pub(super) struct Crowd<'c> {
    /// Number of the first of them.
    pub first: usize,
    pub answers: &'c mut [Answer],
    /// What a unit of money is worth to them.
    pub money: &'c mut [i64],
}

/// What somebody would do.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    /// What they earn, and with which pairs.
    pub earned: i64,
    pub chosen: Vec<u32>,
    /// Whether a price has changed since.
    pub is_stale: bool,
    /// How far the price of their money moved last.
    stride: i64,
}

impl Crowd<'_> {
    /// Asks again whoever's answer is stale. With `is_priced` money has a price, which moves, and no limit.
    pub fn ask(
        self,
        instance: &Instance,
        prices: &[i64],
        is_priced: bool,
        askers: &mut Vec<Pricer>,
    ) {
        askers.resize_with(instance.threads.max(1), Pricer::default);
        if askers.len() == 1 || self.work(instance) < WORTH_SHARING {
            return self.ask_alone(instance, prices, is_priced, &mut askers[0]);
        }
        let shares = Mutex::new(self.share_out(instance, askers.len() * SHARES));
        let work = |asker: &mut Pricer| {
            loop {
                let next = shares.lock().unwrap_or_else(PoisonError::into_inner).pop();
                let Some(crowd) = next else { return };
                crowd.ask_alone(instance, prices, is_priced, asker);
            }
        };
        std::thread::scope(|scope| {
            let mut askers = askers.iter_mut();
            let mine = askers.next();
            for asker in askers {
                scope.spawn(|| work(asker));
            }
            mine.map(work);
        });
    }

    fn ask_alone(self, instance: &Instance, prices: &[i64], is_priced: bool, asker: &mut Pricer) {
        let profit = |pair: usize| prices[instance.request[pair] as usize] - instance.cost[pair];
        for ((person, answer), money) in (self.first..).zip(self.answers).zip(self.money) {
            if !std::mem::take(&mut answer.is_stale) {
                continue;
            }
            answer.earned = if is_priced {
                asker.best_priced(instance, person, profit, (money, &mut answer.stride))
            } else {
                asker.best_affordable(instance, person, profit, money)
            };
            answer.chosen.clone_from(&asker.chosen);
        }
    }

    /// How many pairs there are to ask about.
    fn work(&self, instance: &Instance) -> usize {
        let people = (self.first..).zip(self.answers.iter());
        let stale = people.filter(|(_, answer)| answer.is_stale);
        stale
            .map(|(person, _)| instance.pairs_of(person).len())
            .sum()
    }

    /// About so many shares with about as many pairs each.
    fn share_out(mut self, instance: &Instance, count: usize) -> Vec<Self> {
        let most = instance.pairs() / count + 1;
        let mut shares = Vec::new();
        while !self.answers.is_empty() {
            let (mut people, mut pairs) = (0, 0);
            while people < self.answers.len() && pairs < most {
                pairs += instance.pairs_of(self.first + people).len();
                people += 1;
            }
            let (answers, other_answers) = self.answers.split_at_mut(people);
            let (money, other_money) = self.money.split_at_mut(people);
            shares.push(Crowd {
                first: self.first,
                answers,
                money,
            });
            self = Crowd {
                first: self.first + people,
                answers: other_answers,
                money: other_money,
            };
        }
        shares
    }
}

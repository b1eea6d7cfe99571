//! What to do now about a request that nobody has taken yet.

use std::collections::BTreeMap;

use super::candidate::{Candidate, Standing};
use super::chance::Chance;
use super::hours::{AskingHours, Minute};
use super::record::PersonNumber;
use super::rules::Rules;
use super::search::{Board, Plan};

/// Where a request stands.
#[derive(Clone, Copy, Debug)]
pub struct Situation<'a> {
    /// The present moment.
    pub now: Minute,
    /// Until when somebody must have said yes.
    pub deadline: Minute,
    /// Has somebody said yes?
    pub is_filled: bool,
    /// May people be asked in the hours for urgent requests?
    pub is_urgent: bool,
    /// Everybody who may be or has been asked.
    pub candidates: &'a [Candidate],
}

/// What to do now. Call [`next_step`] again after each answer, and at `look_again` at the latest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask these people now, all at once.
    Ask {
        /// In the order of the plan.
        people: Vec<PersonNumber>,
        /// When to look again if there is no answer, and what to expect.
        outlook: Outlook,
    },
    /// Ask nobody now: enough invitations are open, or it is a quiet hour.
    Wait {
        /// When to look again if there is no answer, and what to expect.
        outlook: Outlook,
    },
    /// Nobody can be asked, and no invitation is open.
    NobodyLeft(NobodyLeft),
    /// Somebody has said yes. Thank those who are still thinking about it.
    Filled,
    /// It is too late.
    DeadlinePassed,
    /// From now to the deadline nobody may be written to: phone, or say that it is urgent.
    QuietUntilDeadline,
}

/// Why there is nobody to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NobodyLeft {
    /// The ranking found nobody.
    EmptyPool,
    /// Everybody has declined, is excluded, or has no chance to say yes in time.
    AllAsked,
    /// There are people left, but it is so unlikely that they say yes that asking them is not worth it
    /// ([`Rules::unfilled_points`]). The coordinator may know better, and phone.
    OthersSpared,
}

/// What is to be expected, were nobody to answer before the next look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Look again at this moment at the latest.
    pub look_again: Minute,
    /// Chance that somebody has said yes by the deadline.
    pub filled: Chance,
    /// Is the wanted chance within reach? If not, recruit, phone or move the appointment.
    pub is_in_reach: bool,
    /// Expected number of people asked from now on, in hundredths.
    pub asked_hundredths: u32,
    /// Expected points of the plan.
    pub points: u32,
    /// Who would be asked when, if all before stay silent.
    pub waves: Vec<(Minute, Vec<PersonNumber>)>,
}

/// Plans the rest of the search for somebody and says the first step of it.
///
/// Nobody is asked twice, nobody after the deadline, nobody who is excluded or has declined. See the
/// [module](super) for how the plan is found.
///
/// ```
/// use solver::invitations::*;
///
/// let monday_9 = 9 * 60;
/// let somebody = |person, points| Candidate {
///     person,
///     acceptance: Chance::from_basis_points(points).unwrap(),
///     answers: AnswerTimes::learn(&[], &AnswerPrior::default()).of(person).clone(),
///     rank_cost: 0,
///     recent_asks: 0,
///     standing: Standing::Free,
/// };
/// let candidates = [somebody(1, 6_000), somebody(2, 3_000), somebody(3, 3_000)];
/// let situation = Situation {
///     now: monday_9,
///     deadline: monday_9 + 4 * 24 * 60,
///     is_filled: false,
///     is_urgent: false,
///     candidates: &candidates,
/// };
/// let Step::Ask { people, outlook } = next_step(&situation, &Rules::default()) else { panic!() };
/// assert_eq!(people, [1]);
/// assert_eq!(outlook.waves[1].1, [2]);
/// ```
pub fn next_step(situation: &Situation<'_>, rules: &Rules) -> Step {
    if situation.is_filled {
        return Step::Filled;
    }
    if situation.now >= situation.deadline {
        return Step::DeadlinePassed;
    }
    if situation.candidates.is_empty() {
        return Step::NobodyLeft(NobodyLeft::EmptyPool);
    }
    let hours = if situation.is_urgent {
        &rules.urgent_hours
    } else {
        &rules.hours
    };
    let start = hours.after(situation.now, 0);
    if start >= situation.deadline {
        return Step::QuietUntilDeadline;
    }
    let looks = Looks::new(start, situation.deadline, hours, &rules.looks);
    let (free, asked) = split(situation.candidates, &looks);
    let cheapest = free
        .iter()
        .map(|candidate| candidate.rank_cost)
        .min()
        .unwrap_or(0);
    let (free, spared): (Vec<&Candidate>, Vec<&Candidate>) = free
        .into_iter()
        .partition(|candidate| is_worth_asking(candidate, cheapest, &looks, rules));
    if free.is_empty() && asked.is_empty() {
        let why = if spared.is_empty() {
            NobodyLeft::AllAsked
        } else {
            NobodyLeft::OthersSpared
        };
        return Step::NobodyLeft(why);
    }
    let mut best: Option<(Planned, Order<'_>)> = None;
    for order in orders(&free, &looks, rules) {
        let planned = plan(&order, &asked, &looks, hours, rules);
        if let Some(planned) = planned
            && best
                .as_ref()
                .is_none_or(|(found, _)| planned.plan.cost < found.plan.cost)
        {
            best = Some((planned, order));
        }
    }
    // Asking everybody now reaches the goal, so each order has a plan.
    best.map_or(
        Step::NobodyLeft(NobodyLeft::AllAsked),
        |(planned, order)| said(situation.now, &planned, &order, &looks),
    )
}

/// Candidates in the order of asking, with their points.
type Order<'a> = Vec<(&'a Candidate, f64)>;

struct Planned {
    plan: Plan,
    is_in_reach: bool,
}

fn plan(
    order: &Order<'_>,
    asked: &[(&Candidate, Minute)],
    looks: &Looks,
    hours: &AskingHours,
    rules: &Rules,
) -> Option<Planned> {
    let board = board(order, asked, looks, hours, rules);
    let best = board.best_reachable();
    let wanted = rules.wanted.share();
    let is_in_reach = best >= wanted;
    let goal = if is_in_reach {
        wanted
    } else {
        best * rules.settle_for.share()
    };
    Some(Planned {
        plan: board.cheapest(goal)?,
        is_in_reach,
    })
}

/// When more people may be asked.
struct Looks {
    /// The looks, and the deadline as the last.
    moments: Vec<Minute>,
    /// The same in asking minutes from the first look.
    offsets: Vec<u32>,
}

const MOST_LOOKS: usize = 7;
const MOST_RUNGS: usize = 12;

impl Looks {
    fn new(start: Minute, deadline: Minute, hours: &AskingHours, wanted: &[u32]) -> Self {
        let left = hours.elapsed(start, deadline);
        let mut offsets: Vec<u32> = wanted
            .iter()
            .copied()
            .filter(|o| (1..left).contains(o))
            .collect();
        // So short a time that the looks lie behind the deadline: quarters of it.
        if offsets.is_empty() {
            offsets = [left / 4, left / 2, left / 4 * 3]
                .into_iter()
                .filter(|o| *o > 0)
                .collect();
        }
        offsets.sort_unstable();
        offsets.dedup();
        offsets.truncate(MOST_LOOKS - 1);
        offsets.insert(0, 0);
        let mut moments: Vec<Minute> = offsets.iter().map(|o| hours.after(start, *o)).collect();
        offsets.push(left);
        moments.push(deadline);
        Self { moments, offsets }
    }

    fn left(&self) -> u32 {
        self.offsets.last().copied().unwrap_or(0)
    }
}

/// Who may still be asked, and whose answers are awaited. A person named twice counts once, and as free only if free
/// everywhere.
fn split<'a>(
    candidates: &'a [Candidate],
    looks: &Looks,
) -> (Vec<&'a Candidate>, Vec<(&'a Candidate, Minute)>) {
    let mut people: BTreeMap<PersonNumber, &Candidate> = BTreeMap::new();
    for candidate in candidates {
        let kept = people.entry(candidate.person).or_insert(candidate);
        if rank(candidate.standing) > rank(kept.standing) {
            *kept = candidate;
        }
    }
    let mut free = Vec::new();
    let mut asked = Vec::new();
    for candidate in people.into_values() {
        match candidate.standing {
            Standing::Free if candidate.yes_within(looks.left()) > 0.0 => free.push(candidate),
            Standing::Asked { at } => asked.push((candidate, at)),
            Standing::Free | Standing::Declined | Standing::Excluded => {}
        }
    }
    (free, asked)
}

fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::Free => 0,
        Standing::Asked { .. } => 1,
        Standing::Declined => 2,
        Standing::Excluded => 3,
    }
}

/// Orders by points for one expected yes, least first. What counts as a yes depends on how much time there is: one
/// at the first look, one by the deadline, or the mean over all looks. The search decides which order is best.
fn orders<'a>(free: &[&'a Candidate], looks: &Looks, rules: &Rules) -> Vec<Order<'a>> {
    let cheapest = free
        .iter()
        .map(|candidate| candidate.rank_cost)
        .min()
        .unwrap_or(0);
    let cost = |candidate: &Candidate| asking_cost(candidate, cheapest, looks, rules);
    let (first, all) = (&looks.offsets[1..2], &looks.offsets[1..]);
    let last = &looks.offsets[looks.offsets.len() - 1..];
    let mut orders: Vec<Order<'a>> = Vec::new();
    for times in [all, first, last] {
        let index = |candidate: &Candidate| {
            let yes: f64 = times
                .iter()
                .map(|minutes| candidate.yes_within(*minutes))
                .sum();
            cost(candidate) / yes.max(f64::MIN_POSITIVE)
        };
        let mut indexed: Vec<(f64, &Candidate)> = free.iter().map(|c| (index(c), *c)).collect();
        indexed.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.person.cmp(&b.1.person)));
        let order: Order<'a> = indexed.into_iter().map(|(_, c)| (c, cost(c))).collect();
        let is_new = |known: &Order<'a>| {
            known
                .iter()
                .zip(&order)
                .any(|(a, b)| a.0.person != b.0.person)
        };
        if orders.iter().all(is_new) {
            orders.push(order);
        }
    }
    orders
}

/// The disturbance is paid for asking; what the ranking holds against a person only if they say yes.
fn asking_cost(candidate: &Candidate, cheapest: u32, looks: &Looks, rules: &Rules) -> f64 {
    let disturbance = f64::from(rules.ask_points)
        + f64::from(rules.recent_ask_points) * f64::from(candidate.recent_asks);
    let worse = f64::from(candidate.rank_cost - cheapest);
    disturbance + candidate.yes_within(looks.left()) * worse
}

/// Is the chance of a yes worth the disturbance?
fn is_worth_asking(candidate: &Candidate, cheapest: u32, looks: &Looks, rules: &Rules) -> bool {
    let gain = candidate.yes_within(looks.left()) * f64::from(rules.unfilled_points);
    asking_cost(candidate, cheapest, looks, rules) <= gain
}

fn board(
    free: &[(&Candidate, f64)],
    asked: &[(&Candidate, Minute)],
    looks: &Looks,
    hours: &AskingHours,
    rules: &Rules,
) -> Board {
    let (offsets, start) = (&looks.offsets, looks.moments[0]);
    let planned = &offsets[..offsets.len() - 1];
    let no_yes = |candidate: &Candidate, from: u32, at: u32| {
        1.0 - candidate.yes_within(at.saturating_sub(from))
    };
    let table = |candidate: &Candidate| {
        let row = |from: &u32| {
            offsets
                .iter()
                .map(|at| no_yes(candidate, *from, *at))
                .collect()
        };
        planned.iter().map(row).collect()
    };
    let silent = |offset: &u32| {
        let of = |(candidate, at): &(&Candidate, Minute)| {
            let age = hours.elapsed(*at, start);
            1.0 - candidate.yes_between(age, age.saturating_add(*offset))
        };
        asked.iter().map(of).product()
    };
    let hourly = f64::from(rules.waiting_hour_points) / 60.0;
    let mut rungs: Vec<usize> = rules.rungs.iter().map(|r| usize::from(*r)).collect();
    rungs.truncate(MOST_RUNGS);
    rungs.retain(|r| (1..free.len()).contains(r));
    rungs.extend([0, free.len()]);
    rungs.sort_unstable();
    rungs.dedup();
    Board {
        costs: free.iter().map(|(_, cost)| *cost).collect(),
        no_yes: free.iter().map(|(candidate, _)| table(candidate)).collect(),
        open: offsets.iter().map(silent).collect(),
        waiting: offsets
            .windows(2)
            .map(|pair| hourly * f64::from(pair[1] - pair[0]))
            .collect(),
        rungs,
    }
}

fn said(now: Minute, planned: &Planned, free: &Order<'_>, looks: &Looks) -> Step {
    let plan = &planned.plan;
    let people = |from: usize, to: usize| {
        free[from..to]
            .iter()
            .map(|(c, _)| c.person)
            .collect::<Vec<_>>()
    };
    let before = std::iter::once(&0).chain(&plan.asked);
    let waves: Vec<(Minute, Vec<PersonNumber>)> = looks
        .moments
        .iter()
        .zip(before.zip(&plan.asked))
        .filter(|(_, (before, after))| before < after)
        .map(|(moment, (before, after))| (*moment, people(*before, *after)))
        .collect();
    let next = waves
        .iter()
        .map(|(moment, _)| *moment)
        .find(|moment| *moment > now);
    let last_look = looks
        .moments
        .iter()
        .rev()
        .nth(1)
        .copied()
        .filter(|moment| *moment > now);
    let somebody_stays = plan.asked.last().is_some_and(|asked| *asked < free.len());
    let safety = last_look.filter(|_| somebody_stays);
    let outlook = Outlook {
        look_again: next
            .or(safety)
            .unwrap_or_else(|| looks.moments.last().copied().unwrap_or(now)),
        filled: Chance::nearest(1.0 - plan.unfilled),
        is_in_reach: planned.is_in_reach,
        asked_hundredths: whole(plan.people * 100.0),
        points: whole(plan.cost),
        waves,
    };
    match outlook.waves.first() {
        Some((moment, people)) if *moment == now => Step::Ask {
            people: people.clone(),
            outlook,
        },
        _ => Step::Wait { outlook },
    }
}

fn whole(value: f64) -> u32 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "expectations are never negative; beyond u32 they are cut"
    )]
    let whole = value.round() as u32;
    whole
}

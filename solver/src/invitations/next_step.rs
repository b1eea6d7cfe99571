//! What to do now about a request that nobody has taken yet.

use super::board::board;
use super::candidate::Candidate;
use super::chance::Chance;
use super::hours::{AskingHours, Minute};
use super::looks::Looks;
use super::order::{Order, People};
use super::rules::Rules;
use super::search::Plan;
use crate::problem::PersonNumber;

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
/// let patient = Rules { waiting_hour_points: 150, ..Rules::default() };
/// let Step::Ask { people, outlook } = next_step(&situation, &patient) else { panic!() };
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
    let people = People::of(situation.candidates, &looks, rules);
    if let Some(why) = people.nobody_left() {
        return Step::NobodyLeft(why);
    }
    let mut best: Option<(Planned, Order<'_>)> = None;
    for order in people.orders(&looks, rules) {
        let planned = plan(&order, &people.asked, &looks, hours, rules);
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

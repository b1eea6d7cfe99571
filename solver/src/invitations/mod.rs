//! Einsatzanfragen. Whom to ask, in which wave, and how long to wait.
//!
//! A ranking says who *could* take an appointment. Whether they *will* is another question: interpreters are volunteers, may
//! say no, and often say nothing. Today a coordinator writes to the language's chat group, which disturbs twenty people
//! to win one, or goes through a list by telephone, which takes days. Here is the middle: ask a few, wait as long as it
//! pays, ask a few more.
//!
//! Three parts, each of which can be read alone:
//!
//! 1. [`AnswerTimes`]: how long people take to answer.
//! 2. [`Acceptance`]: how likely a person is to say yes.
//! 3. [`next_step`]: given who has been asked, whom to ask now and when to look again.
//!
//! Pure: no clock, no chance, no database. The caller keeps the history, sends the invitations, thanks those who
//! say yes after somebody else did, and asks again after each answer.
//!
//! # How a chance is learnt
//!
//! Six yeses of eight: is the chance 75 %? Not yet, eight is few. The pool is drawn in as if it had
//! been asked, too: with a rate of 30 % and a strength of 4 *pseudo-invitations* the chance is
//! (6 + 4 x 0.3) / (8 + 4) = 60 %. After 80 yeses of 100 the same rule gives 78 %, after none of none 30 %. This is the
//! beta-binomial rule of empirical Bayes ("borrowing strength", Efron and Morris 1975). How strong the pool is
//! follows from the pool: where people differ much, a person's own record counts sooner (method of moments).
//!
//! Circumstances move the chance in the same way: weekday, part of the day, notice, travel, recent invitations, unanswered
//! ones, how long ago the last was, and a person's own habits of days and parts of days. Each is one step in log-odds, drawn to 0 by
//! pseudo-invitations, fitted in turn to what the others leave open. [`Acceptance::reasons`] shows the steps one by one.
//!
//! Silence is the difficult part. An invitation withdrawn after ten minutes, because somebody else was quicker, is
//! no refusal. If a share r of invitations is ever answered and G of these answers is there by now, a silent one
//! counts as a No with weight G (1 - r) / (1 - r G): with r = 70 %, after half of the answers, 0.5 x 0.3 / 0.65 = 23 %
//! of a No. The curve itself is a life table, which treats what was cut off in the same spirit (Kaplan and Meier 1958).
//!
//! **Fairness.** Language, gender, origin, age and religion are no features, and nothing may be added that stands for
//! one of them. The travel time is one, because the way is what people decline for. Estimates are for asking
//! kindly, not for judging people: do not show them as marks, and do not let them decide about anything else. Since who is
//! asked less is known less, invitations cost more for those asked lately and the pool's rate stands in for the unknown. What counts is how
//! much oftener than the others somebody was asked, so a pool that was asked often is not left in peace for good.
//!
//! # How a plan is found
//!
//! At some *looks* (in half an hour, in an hour and a half, ...) more people may be asked. A person asked at time s
//! has said yes by t with chance a x G(t - s). People answer independently, so the request is still open with the product of
//! 1 - a x G(t - s) over all who were asked. A plan costs, in expectation, the points of each invitation times the chance that
//! it is still needed, and points for each hour of standing open. Wanted is the cheapest plan that fills the
//! request by the deadline with the wanted chance.
//!
//! *Worked example.* Ada says yes with 60 %, Ben with 50 %, Cem with 40 %. Half of the answers come within an hour, all within
//! four; the deadline is in four hours and there is a look in one. Each invitation costs the same.
//!
//! | plan | filled by the deadline | people asked, expected |
//! |---|---|---|
//! | Ada | 60 % | 1 |
//! | Ada, after an hour Ben | 1 - 0.4 x (1 - 0.5 x 5/6) = 76.7 % | 1 + (1 - 0.3) = 1.7 |
//! | Ada and Ben | 1 - 0.4 x 0.5 = 80 % | 2 |
//! | Ada, after an hour Ben and Cem | 1 - 0.4 x 7/12 x 2/3 = 84.4 % | 1 + 2 x 0.7 = 2.4 |
//! | all three | 88 % | 3 |
//!
//! So 75 % is had by waiting for an hour before asking Ben, 80 % only by asking both at once, and 90 % not at all:
//!
//! ```
//! use solver::invitations::*;
//!
//! let answers = AnswerCurve::from_points(&[
//!     (60, Chance::from_basis_points(5_000)?),
//!     (240, Chance::ALWAYS),
//! ]);
//! let candidate = |person, points| Candidate {
//!     person,
//!     acceptance: Chance::from_basis_points(points).unwrap(),
//!     answers: answers.clone(),
//!     rank_cost: 0,
//!     recent_asks: 0,
//!     standing: Standing::Free,
//! };
//! let (ada, ben, cem) = (1, 2, 3);
//! let pool = [candidate(ada, 6_000), candidate(ben, 5_000), candidate(cem, 4_000)];
//! let nine = 9 * 60;
//! let situation =
//!     Situation { now: nine, deadline: nine + 240, is_filled: false, is_urgent: false, candidates: &pool };
//! let step = |points| {
//!     let wanted = Chance::from_basis_points(points).unwrap();
//!     let rules = Rules { wanted, waiting_hour_points: 0, looks: vec![60], ..Rules::default() };
//!     next_step(&situation, &rules)
//! };
//!
//! let Step::Ask { people, outlook } = step(7_500) else { panic!() };
//! assert_eq!(people, [ada]);
//! assert_eq!(outlook.waves, [(nine, vec![ada]), (nine + 60, vec![ben])]);
//! assert_eq!((outlook.filled.basis_points(), outlook.asked_hundredths), (7_667, 170));
//!
//! let Step::Ask { people, .. } = step(8_000) else { panic!() };
//! assert_eq!(people, [ada, ben]);
//!
//! let Step::Ask { outlook, .. } = step(9_000) else { panic!() };
//! assert!(!outlook.is_in_reach);
//! # Ok::<(), NotAChance>(())
//! ```
//!
//! *The search* is complete. A state is the time, how many of the ordered candidates have been asked, and the age of each open
//! invitation; of the ages the future needs only one product for each later look, which is carried along. Branches end
//! where the points exceed the best plan found, or where asking everybody left would no longer reach the goal. With seven looks and twelve
//! rungs there are at most 77 520 plans for an order. Of orders three are tried, by points for one expected yes (early,
//! by the deadline, on average); the best of all orders is a harder problem, and on small cases the first of the three is within
//! 5 % of it on average (tested).
//!
//! *Exact for what?* For plans fixed in advance. That a No frees the way at once is not planned for but done: each answer leads to
//! a new plan, which asks for the wanted chance *from there*. Searches that go badly are therefore pressed harder than a plan
//! with foresight of its own replanning would, and the true chance lies above the one promised.
//!
//! *Whom not to ask.* Somebody whose chance of a yes is not worth the disturbance ([`Rules::unfilled_points`]) is spared, and the
//! answer says so.
//!
//! *By phone* a wave is a list: call in the order of the plan, ask for the next step after each call.
//!
//! # What is known from elsewhere
//!
//! - V. Manshadi and S. Rodilitz, *Online Policies for Efficient Volunteer Crowdsourcing*, Management Science (first at EC 2020):
//!   a notification makes volunteers of Food Rescue U.S. inactive for a random time; whom to notify for one task
//!   is weighed against all later ones. Our simulation takes its fatigue from there; its guarantees are not ours.
//! - Z. R. Shi and others, *Improving Efficiency of Volunteer-Based Food Rescue Operations*, AAAI/IAAI 2020: predicts which
//!   rescues stay unclaimed, and optimises when volunteers are notified and when a dispatcher steps in.
//! - N. Raman, Z. R. Shi and F. Fang, *Global Rewards in Restless Multi-Armed Bandits*, Advances in Neural
//!   Information Processing Systems 2024, and A. Tang and others, *Contextual Budget Bandit for Food Rescue Volunteer Engagement*, arXiv 2509.10777: people as arms whose state changes with asking;
//!   one taker is enough, so rewards do not add up. The second shows that pure efficiency neglects whole districts.
//! - P. Gawas, A. Legrain and L.-M. Rousseau, *Notification Timing for On-Demand Personnel Scheduling*, arXiv 2312.06139: when to
//!   tell the next person of a shift, while answer times are uncertain. The nearest relative of the wave plan.
//! - M. Khalemsky and others, *Predictive Dispatch of Volunteer First Responders*, JMIR mHealth 2023, e41551: response rates of
//!   17 to 47 %, and alerts wasted where the likelihood of a response is left out.
//! - P. M. Markey, *Bystander Intervention in Computer-Mediated Communication*, Computers in Human Behavior 16 (2000): in chat groups
//!   help came later the more people were present, but not when somebody was addressed by name.
//! - G. Barron and E. Yechiam, *Private e-mail requests and the diffusion of responsibility*, Computers in Human Behavior 18
//!   (2002): the same request was answered by 74 % when written to one, by half when written to five.
//! - B. Efron and C. Morris, *Data Analysis Using Stein's Estimator*, JASA 70 (1975); E. L. Kaplan and P. Meier, *Nonparametric Estimation
//!   from Incomplete Observations*, JASA 53 (1958).
//!
//! # What it brings
//!
//! A simulation (`solver/examples/invitations`) of half a year, 650 requests, 100 people and 12 languages, with hidden habits, answer
//! times and fatigue, 20 seeds, mean and 95 % confidence. Learning begins with no history and is measured from the first
//! day. *Asked* is people asked for each filled request, *hours* the median over all requests from request to yes, the
//! unfilled counting as never; Gini is that of all invitations over all people. *Fatigue*: each invitation makes its
//! receiver ignore all others for a week on average, with the chance named; Manshadi and Rodilitz assume 100 %. *Group effect*: a
//! yes is less likely to a message to a group, by the factor that Barron and Yechiam measured, 50 / 74. The telephone
//! rings every half hour, in the office's hours; whoever does not pick up sees who has called, and may answer later. Waves
//! by phone have the same telephone and the same hours.
//!
//! | fatigue | way | filled % | hours | asked | Gini of asks |
//! |---|---|---|---|---|---|
//! | 25 % | message to all | 74.0 ± 1.8 | 1.2 ± 0.1 | 28.5 ± 1.1 | 0.39 |
//! | … and group effect | message to all | 61.4 ± 1.6 | 2.7 ± 0.5 | 34.3 ± 1.2 | 0.39 |
//! | 25 %, either | telephone, favourites first | 78.3 ± 1.8 | 3.1 ± 0.4 | 7.9 ± 0.4 | 0.49 |
//! | | telephone, in turn | 79.2 ± 1.8 | 2.9 ± 0.2 | 8.0 ± 0.3 | 0.24 |
//! | | telephone without a pause, in turn | 78.6 ± 2.0 | 1.0 ± 0.1 | 10.9 ± 0.5 | 0.28 |
//! | | one message at a time, favourites | 74.0 ± 1.9 | 26.8 ± 1.6 | 6.6 ± 0.4 | 0.56 |
//! | | one message at a time, in turn | 75.8 ± 1.7 | 24.9 ± 1.2 | 6.4 ± 0.3 | 0.21 |
//! | | **waves by message** | 80.1 ± 2.0 | 3.2 ± 0.3 | 8.2 ± 0.4 | 0.22 |
//! | | **waves by phone** | 80.3 ± 1.8 | 1.5 ± 0.1 | 7.5 ± 0.4 | 0.22 |
//! | 50 % | message to all | 58.7 ± 1.2 | 3.6 ± 0.8 | 35.9 ± 1.2 | 0.39 |
//! | … and group effect | message to all | 46.2 ± 1.3 | never | 45.7 ± 1.6 | 0.39 |
//! | 50 %, either | telephone, favourites first | 68.0 ± 1.7 | 14.1 ± 2.9 | 11.9 ± 0.6 | 0.44 |
//! | | telephone, in turn | 69.8 ± 1.9 | 8.6 ± 2.7 | 10.9 ± 0.5 | 0.28 |
//! | | telephone without a pause, in turn | 67.8 ± 1.8 | 1.8 ± 0.3 | 15.4 ± 0.6 | 0.32 |
//! | | one message at a time, favourites | 64.6 ± 1.6 | 56.3 ± 6.4 | 9.5 ± 0.4 | 0.51 |
//! | | one message at a time, in turn | 69.0 ± 1.8 | 32.9 ± 3.5 | 7.9 ± 0.4 | 0.23 |
//! | | **waves by message** | 68.3 ± 2.3 | 4.8 ± 0.6 | 11.1 ± 0.4 | 0.25 |
//! | | **waves by phone** | 69.5 ± 1.9 | 2.9 ± 0.4 | 10.2 ± 0.4 | 0.24 |
//! | none | message to all | 91.2 ± 1.1 | 0.4 | 23.1 ± 0.9 | 0.39 |
//! | | telephone, favourites first | 87.7 ± 1.3 | 1.1 ± 0.1 | 4.6 ± 0.2 | 0.57 |
//! | | telephone, in turn | 87.2 ± 1.3 | 1.7 ± 0.1 | 6.1 ± 0.2 | 0.21 |
//! | 100 % | message to all | 38.2 ± 1.1 | never | 55.3 ± 2.2 | 0.39 |
//! | | telephone, favourites first | 50.4 ± 1.9 | never | 21.0 ± 1.0 | 0.40 |
//! | | telephone, in turn | 52.4 ± 2.0 | never | 18.9 ± 1.1 | 0.32 |
//! | | one message at a time, in turn | 54.0 ± 2.0 | never | 12.9 ± 0.7 | 0.27 |
//!
//! Read plainly. Where people tire a little and feel less addressed in a group, waves by phone are better than the chat group and than
//! both ways of telephoning in every column (tested). The lead over the telephone in people asked is small: in 17 of 20 seeds.
//! With twice the fatigue they are better in every column than the chat group, with the group effect or without, and than
//! favourites first; calling in turn fills as many. Without the group effect, and with little fatigue, the chat group stays
//! faster by some twenty minutes while it disturbs four times as many and fills less. Where nobody tires the chat group is first in filling and in time; how
//! waves do there, and where every invitation puts somebody off for a week, was not measured with these rules.
//!
//! *What cannot be.* Of a single request, nobody is faster than a message to all: whoever is asked by another
//! plan in the same way is asked by it, too, and no later. Only over months, when people have tired of messages or do not feel
//! addressed, or by another way such as a call, can there be a faster one; where nobody tires there is none with messages, and the
//! group fills most. Of the *chances* to help, the group gives everybody all, which no plan that spares people can
//! match; what waves spread more evenly is the disturbance.
//!
//! One message at a time asks fewer and waits for a day. A telephone that never rests is faster than waves and asks half as many again.
//! [`Rules::waiting_hour_points`] moves along this line: more points, faster and more asked.
//!
//! The pool of people is made up, and none of its numbers was measured among interpreters; they stand in
//! `solver/examples/invitations/world.rs`.

mod acceptance;
mod answer_times;
mod board;
mod candidate;
mod chance;
mod hours;
mod looks;
mod next_step;
mod order;
mod record;
mod rules;
mod search;
mod step;

pub use acceptance::{Acceptance, AcceptancePrior, Factor};
pub use answer_times::{AnswerCurve, AnswerPrior, AnswerTimes};
pub use candidate::{Candidate, Standing};
pub use chance::{Chance, NotAChance};
pub use hours::{AskingHours, HoursError, Minute, WEEKDAYS};
pub use next_step::{NobodyLeft, Outlook, Situation, Step, next_step};
pub use record::{Answer, Bins, Circumstances, Record};
pub use rules::Rules;

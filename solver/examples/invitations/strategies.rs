//! Ways of finding somebody.

use std::collections::VecDeque;

use solver::invitations::{
    Acceptance, AcceptancePrior, AnswerPrior, AnswerTimes, AskingHours, Candidate, Circumstances,
    Minute, Record, Rules, Situation, Standing, Step, next_step,
};

/// What a strategy sees of a person for a request.
pub struct Seen {
    pub person: u32,
    pub travel: u16,
    pub standing: Standing,
    /// Speaks the language, near enough, not booked then.
    pub is_suitable: bool,
    pub recent_asks: u16,
    pub unanswered: u16,
    pub last_asked: Minute,
    pub accepted: u32,
}

pub struct View {
    pub now: Minute,
    pub begins: Minute,
    pub deadline: Minute,
    pub people: Vec<Seen>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Group,
    Phone,
    Message,
}

/// A call takes so long; then the next may begin.
pub const CALL_MINUTES: u32 = 5;

pub struct Decision {
    pub ask: Vec<u32>,
    pub channel: Channel,
    pub look: Option<Minute>,
}

pub trait Strategy {
    fn name(&self) -> &'static str;
    fn decide(&mut self, view: &View) -> Decision;
    /// Invitations that have ended.
    fn remember(&mut self, _record: Record) {}
}

/// A message to the language's chat group, at once.
pub struct MessageAll;

impl Strategy for MessageAll {
    fn name(&self) -> &'static str {
        "message all"
    }
    fn decide(&mut self, view: &View) -> Decision {
        let free = |seen: &&Seen| seen.standing == Standing::Free;
        let ask = view
            .people
            .iter()
            .filter(free)
            .map(|seen| seen.person)
            .collect();
        Decision {
            ask,
            channel: Channel::Group,
            look: None,
        }
    }
}

#[derive(Clone, Copy)]
pub enum Order {
    /// Whoever has said yes most often, then the nearest.
    Favourites,
    /// Whoever has not been asked for longest.
    Rotating,
}

/// One after another: the next one when there is a no, or after so many asking minutes.
pub struct OneAfterAnother {
    pub order: Order,
    pub channel: Channel,
    pub patience: u32,
    pub hours: AskingHours,
}

impl Strategy for OneAfterAnother {
    fn name(&self) -> &'static str {
        let is_hasty = self.patience <= CALL_MINUTES;
        match (self.channel, self.order) {
            (Channel::Phone, Order::Favourites) => "phone, favourites first",
            (Channel::Phone, Order::Rotating) if is_hasty => "phone without a pause, in turn",
            (Channel::Phone, Order::Rotating) => "phone, in turn",
            (_, Order::Favourites) => "one message at a time, favourites",
            (_, Order::Rotating) => "one message at a time, in turn",
        }
    }
    fn decide(&mut self, view: &View) -> Decision {
        let open = self.hours.after(view.now, 0);
        let channel = self.channel;
        if open > view.now {
            return Decision {
                ask: Vec::new(),
                channel,
                look: Some(open),
            };
        }
        let latest = view.people.iter().filter_map(|seen| match seen.standing {
            Standing::Asked { at } => Some(self.hours.after(at, self.patience)),
            _ => None,
        });
        if let Some(until) = latest.max().filter(|until| *until > view.now) {
            return Decision {
                ask: Vec::new(),
                channel,
                look: Some(until),
            };
        }
        let suitable = view
            .people
            .iter()
            .filter(|seen| seen.is_suitable && seen.standing == Standing::Free);
        let next = suitable.min_by_key(|seen| match self.order {
            Order::Favourites => (-i64::from(seen.accepted), i64::from(seen.travel)),
            Order::Rotating => (seen.last_asked, i64::from(seen.travel)),
        });
        let ask: Vec<u32> = next.map(|seen| seen.person).into_iter().collect();
        let look = (!ask.is_empty()).then(|| self.hours.after(view.now, self.patience));
        Decision { ask, channel, look }
    }
}

/// What this crate proposes. By phone a wave is called in the order of the plan, and ends with the first yes.
pub struct Waves {
    rules: Rules,
    channel: Channel,
    records: VecDeque<Record>,
    times: AnswerTimes,
    acceptance: Acceptance,
    learnt: Minute,
}

impl Waves {
    const EVERY: Minute = 7 * 24 * 60;
    const KEPT: usize = 20_000;

    pub fn new(rules: Rules, channel: Channel) -> Self {
        let times = AnswerTimes::learn(&[], &AnswerPrior::default());
        let acceptance = Acceptance::learn(&[], &times, &AcceptancePrior::default());
        Self {
            rules,
            channel,
            records: VecDeque::new(),
            times,
            acceptance,
            learnt: 0,
        }
    }

    fn learn(&mut self, now: Minute) {
        if now - self.learnt < Self::EVERY {
            return;
        }
        self.learnt = now;
        let records = self.records.make_contiguous();
        self.times = AnswerTimes::learn(records, &AnswerPrior::default());
        self.acceptance = Acceptance::learn(records, &self.times, &AcceptancePrior::default());
    }
}

impl Strategy for Waves {
    fn name(&self) -> &'static str {
        match self.channel {
            Channel::Phone => "waves by phone",
            _ => "waves by message",
        }
    }
    fn remember(&mut self, record: Record) {
        self.records.push_back(record);
        if self.records.len() > Self::KEPT {
            self.records.pop_front();
        }
    }
    fn decide(&mut self, view: &View) -> Decision {
        self.learn(view.now);
        let relevant = view
            .people
            .iter()
            .filter(|seen| seen.is_suitable || seen.standing != Standing::Free);
        let candidates: Vec<Candidate> = relevant
            .map(|seen| Candidate {
                person: seen.person,
                acceptance: self
                    .acceptance
                    .chance(seen.person, &circumstances(view, seen)),
                answers: self.times.of(seen.person).clone(),
                rank_cost: 8 * u32::from(seen.travel),
                recent_asks: seen.recent_asks,
                standing: seen.standing,
            })
            .collect();
        let situation = Situation {
            now: view.now,
            deadline: view.deadline,
            is_filled: false,
            is_urgent: view.begins - view.now < 24 * 60,
            candidates: &candidates,
        };
        let (ask, look) = match next_step(&situation, &self.rules) {
            Step::Ask { people, .. } if self.channel == Channel::Phone && people.len() > 1 => {
                let next_call = view.now + Minute::from(CALL_MINUTES);
                (people[..1].to_vec(), Some(next_call))
            }
            Step::Ask { people, outlook } => (people, Some(outlook.look_again)),
            Step::Wait { outlook } => (Vec::new(), Some(outlook.look_again)),
            _ => (Vec::new(), None),
        };
        Decision {
            ask,
            channel: self.channel,
            look,
        }
    }
}

pub fn circumstances(view: &View, seen: &Seen) -> Circumstances {
    Circumstances {
        begins_at: view.begins,
        notice_minutes: u32::try_from(view.begins - view.now).unwrap_or(0),
        travel_minutes: seen.travel,
        recent_asks: seen.recent_asks,
        unanswered: seen.unanswered,
        days_since_asked: u16::try_from(view.now.saturating_sub(seen.last_asked) / (24 * 60))
            .unwrap_or(Circumstances::NEVER),
    }
}

//! One strategy through some months of one world.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use solver::invitations::{Answer, AskingHours, Circumstances, Minute, Record, Standing};

use crate::measures::Outcome;
use crate::strategies::{CALL_MINUTES, Channel, Seen, Strategy, View, circumstances};
use crate::world::{DAY, World, waking};

const FARTHEST_MINUTES: u16 = 60;
const RECENT: Minute = 30 * DAY;
/// An appointment takes an hour, and people want an hour before and after for the way.
const APART: Minute = 120;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Arrival,
    Answer { person: usize, is_yes: bool },
    Look { number: u32 },
    Deadline,
}

struct Invitation {
    person: usize,
    at: Minute,
    circumstances: Circumstances,
    standing: Standing,
}

#[derive(Default)]
struct Progress {
    invitations: Vec<Invitation>,
    is_over: bool,
    looks: u32,
}

struct Ask {
    at: Minute,
    request: usize,
    ended: Option<Minute>,
    is_answered: bool,
}

#[derive(Default)]
struct History {
    asks: Vec<Ask>,
    tired_until: Minute,
    accepted: Vec<Minute>,
}

struct Run<'a> {
    world: &'a World,
    strategy: &'a mut dyn Strategy,
    events: BinaryHeap<Reverse<(Minute, usize, Event)>>,
    progress: Vec<Progress>,
    people: Vec<History>,
    outcome: Outcome,
    waking: AskingHours,
    clock: AskingHours,
}

impl History {
    fn recent(&self, now: Minute) -> u16 {
        let recent = self
            .asks
            .iter()
            .rev()
            .take_while(|ask| now - ask.at < RECENT)
            .count();
        u16::try_from(recent).unwrap_or(u16::MAX)
    }

    fn unanswered(&self, now: Minute) -> u16 {
        let recent = self
            .asks
            .iter()
            .rev()
            .take_while(|ask| now - ask.at < RECENT);
        let told = recent.filter(|ask| ask.is_answered || ask.ended.unwrap_or(now) - ask.at >= DAY);
        let silent = told.take_while(|ask| !ask.is_answered).count();
        u16::try_from(silent).unwrap_or(u16::MAX)
    }

    fn ends(&mut self, request: usize, now: Minute, is_answered: bool) {
        if let Some(ask) = self
            .asks
            .iter_mut()
            .rev()
            .find(|ask| ask.request == request)
        {
            (ask.ended, ask.is_answered) = (Some(now), is_answered);
        }
    }
}

/// Lets the strategy work through all requests.
pub fn run(world: &World, strategy: &mut dyn Strategy, clock: &AskingHours) -> Outcome {
    let requests = world.requests.len();
    let arrivals = world.requests.iter().enumerate();
    let mut run = Run {
        world,
        strategy,
        events: arrivals
            .map(|(n, of)| Reverse((of.arrives, n, Event::Arrival)))
            .collect(),
        progress: (0..requests).map(|_| Progress::default()).collect(),
        people: world.people.iter().map(|_| History::default()).collect(),
        outcome: Outcome::new(requests),
        waking: waking(),
        clock: clock.clone(),
    };
    while let Some(Reverse((now, request, event))) = run.events.pop() {
        run.happens(now, request, event);
    }
    run.outcome.asks = run.people.iter().map(|of| of.asks.len()).collect();
    run.outcome
}

impl Run<'_> {
    fn happens(&mut self, now: Minute, request: usize, event: Event) {
        if self.progress[request].is_over {
            return;
        }
        match event {
            Event::Arrival => {
                let deadline = self.world.requests[request].deadline;
                self.events
                    .push(Reverse((deadline, request, Event::Deadline)));
                self.decide(now, request);
            }
            Event::Look { number } if number == self.progress[request].looks => {
                self.decide(now, request);
            }
            Event::Look { .. } => {}
            Event::Deadline => self.close(now, request),
            Event::Answer { person, is_yes } => self.answer(now, request, person, is_yes),
        }
    }

    fn answer(&mut self, now: Minute, request: usize, person: usize, is_yes: bool) {
        let invitations = &self.progress[request].invitations;
        let Some(at) = invitations.iter().position(|of| of.person == person) else {
            return;
        };
        let takes = is_yes && !self.is_booked(person, request);
        let after = self.clock.elapsed(invitations[at].at, now);
        let answer = if takes {
            Answer::Accepted { after }
        } else {
            Answer::Declined { after }
        };
        let circumstances = invitations[at].circumstances;
        self.strategy.remember(Record {
            person: number(person),
            circumstances,
            answer,
        });
        self.progress[request].invitations[at].standing = Standing::Declined;
        self.people[person].ends(request, now, true);
        if takes {
            let of = &self.world.requests[request];
            self.people[person].accepted.push(of.begins);
            self.outcome.waits[request] = Some(now - of.arrives);
            self.close(now, request);
        } else {
            self.decide(now, request);
        }
    }

    /// Filled or too late: whoever has not answered is thanked, and was silent so long.
    fn close(&mut self, now: Minute, request: usize) {
        self.progress[request].is_over = true;
        for of in &self.progress[request].invitations {
            if let Standing::Asked { at } = of.standing {
                let answer = Answer::Silent {
                    watched: self.clock.elapsed(at, now),
                };
                let circumstances = of.circumstances;
                self.people[of.person].ends(request, now, false);
                self.strategy.remember(Record {
                    person: number(of.person),
                    circumstances,
                    answer,
                });
            }
        }
    }

    fn decide(&mut self, now: Minute, request: usize) {
        let view = self.view(now, request);
        let decision = self.strategy.decide(&view);
        for person in &decision.ask {
            let seen = view
                .people
                .iter()
                .find(|seen| seen.person == *person)
                .expect("asked whom it saw");
            assert_eq!(seen.standing, Standing::Free, "asked once");
            self.ask(
                now,
                request,
                circumstances(&view, seen),
                *person as usize,
                decision.channel,
            );
        }
        self.progress[request].looks += 1;
        let number = self.progress[request].looks;
        if let Some(look) = decision.look.filter(|look| *look > now) {
            self.events
                .push(Reverse((look, request, Event::Look { number })));
        }
    }

    fn ask(
        &mut self,
        now: Minute,
        request: usize,
        circumstances: Circumstances,
        person: usize,
        channel: Channel,
    ) {
        let standing = Standing::Asked { at: now };
        self.progress[request].invitations.push(Invitation {
            person,
            at: now,
            circumstances,
            standing,
        });
        self.people[person].asks.push(Ask {
            at: now,
            request,
            ended: None,
            is_answered: false,
        });
        if self.people[person].tired_until > now {
            return;
        }
        let reaction = self
            .world
            .reaction(person, request, now, channel == Channel::Group);
        if let Some(pause) = reaction.pause {
            self.people[person].tired_until = now + pause;
        }
        let picks_up = channel == Channel::Phone && reaction.picks_up;
        // Nobody writes "no" into a group.
        let answers = reaction.is_yes || picks_up || reaction.says_no && channel != Channel::Group;
        if answers {
            let delay = if picks_up {
                CALL_MINUTES
            } else {
                reaction.delay.max(1)
            };
            let answer = Event::Answer {
                person,
                is_yes: reaction.is_yes,
            };
            self.events
                .push(Reverse((self.waking.after(now, delay), request, answer)));
        }
    }

    fn view(&self, now: Minute, request: usize) -> View {
        let of = &self.world.requests[request];
        let speakers = (0..self.world.people.len())
            .filter(|person| self.world.people[*person].languages.contains(&of.language));
        let invitations = &self.progress[request].invitations;
        let seen = |person: usize| {
            let history = &self.people[person];
            let travel = self.world.travel(person, request);
            Seen {
                person: number(person),
                travel,
                standing: invitations
                    .iter()
                    .find(|i| i.person == person)
                    .map_or(Standing::Free, |i| i.standing),
                is_suitable: travel <= FARTHEST_MINUTES && !self.is_booked(person, request),
                recent_asks: history.recent(now),
                unanswered: history.unanswered(now),
                last_asked: history.asks.last().map_or(Minute::MIN, |ask| ask.at),
                accepted: u32::try_from(history.accepted.len()).unwrap_or(u32::MAX),
            }
        };
        View {
            now,
            begins: of.begins,
            deadline: of.deadline,
            people: speakers.map(seen).collect(),
        }
    }

    fn is_booked(&self, person: usize, request: usize) -> bool {
        let begins = self.world.requests[request].begins;
        self.people[person]
            .accepted
            .iter()
            .any(|other| (other - begins).abs() < APART)
    }
}

fn number(person: usize) -> u32 {
    u32::try_from(person).expect("a pool of less than four thousand million")
}

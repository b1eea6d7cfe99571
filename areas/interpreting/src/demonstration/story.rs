//! One request of a demonstration, with what came of it: its steps, whom the pool asked, who came, what both sides said.

use chrono::{DateTime, TimeDelta, Utc};
use platform::{Error, Result, database::Change};
use registry::calendar::time::Wall;
use values::{day::Day, id::Id};

use super::{
    Dice, Ground, cast,
    fate::{Fate, Told},
};
use crate::{
    assignments::{
        self, Assignment, Origin, Side,
        attendance::{self, Claim, Feedback, NoShow, What},
    },
    interpreters::Way,
    invitations::{self, Answer, Invitation},
    pool::Medium,
    requests::{
        self, Event, Request,
        store::{NewRequest, Why, looking_back},
    },
};

/// What has become of appointments behind today, each once.
const PAST: &[Fate] = &[
    Fate::Over,
    Fate::HalfSaid,
    Fate::Differing,
    Fate::NoShow,
    Fate::Cancelled,
    Fate::Refused,
    Fate::Unfilled,
    Fate::Recorded,
];

/// How far those ahead of it are.
const AHEAD: &[Fate] = &[
    Fate::Coming,
    Fate::Asked,
    Fate::Searching,
    Fate::Cancelled,
    Fate::AskedBack,
    Fate::Refused,
    Fate::New,
    Fate::Unconfirmed,
];

/// Everything notable once, beside what chance brings.
pub async fn tell_all(change: &Change, dice: &mut Dice, ground: &Ground) -> Result<Id> {
    let today = change.clock().today();
    let all: Vec<Day> = super::working_days(today, super::SPAN).collect();
    let past: Vec<Day> = all
        .iter()
        .rev()
        .copied()
        .filter(|day| *day < today)
        .collect();
    let ahead: Vec<Day> = all.iter().copied().filter(|day| *day > today).collect();
    let mut last = Id::default();
    for (days, fates) in [(&past, PAST), (&ahead, AHEAD)] {
        for (day, fate) in days.iter().zip(fates) {
            last = tell(change, dice, ground, Told::on(*day, *fate)).await?;
        }
    }
    for (days, medium, fate) in [
        (&past, Medium::Phone, Fate::Recorded),
        (&ahead, Medium::Video, Fate::Coming),
    ] {
        if let Some(day) = days.first() {
            let told = Told {
                medium,
                ..Told::on(*day, fate)
            };
            last = tell(change, dice, ground, told).await?;
        }
    }
    let series = change.new_id();
    for (position, day) in (0_i16..).zip(ahead.iter().skip(1).step_by(3).take(3)) {
        let told = Told {
            series: Some((series, position)),
            ..Told::on(*day, Fate::New)
        };
        last = tell(change, dice, ground, told).await?;
    }
    Ok(last)
}

/// The moments of a story, none of them ahead of now.
struct Times {
    now: DateTime<Utc>,
    received: DateTime<Utc>,
    checked: DateTime<Utc>,
    filled: DateTime<Utc>,
    ends: DateTime<Utc>,
}

impl Times {
    fn of(change: &Change, dice: &mut Dice, wall: Wall) -> Result<Self> {
        let now = change.now();
        let period = wall.period()?;
        let days = TimeDelta::days(5 + i64::try_from(dice.roll(12)).unwrap_or(0));
        let received = (period.from - days).min(now - TimeDelta::hours(30));
        let checked = received + TimeDelta::minutes(30) + dice.minutes(240);
        Ok(Self {
            now,
            received,
            checked,
            filled: (checked + TimeDelta::hours(2) + dice.minutes(1_200)).min(now),
            ends: period.until,
        })
    }

    fn at(&self, event: Event) -> DateTime<Utc> {
        let at = match event {
            Event::Confirm => self.received + TimeDelta::minutes(11),
            Event::Check | Event::AskBack | Event::Refuse => self.checked,
            Event::Fill => self.filled,
            Event::Cancel | Event::GiveUp => self.filled + TimeDelta::hours(3),
            Event::Hold => self.ends,
            _ => self.ends + TimeDelta::hours(3),
        };
        at.min(self.now)
    }
}

/// One request with what came of it.
pub async fn tell(change: &Change, dice: &mut Dice, ground: &Ground, told: Told) -> Result<Id> {
    let wall = Wall {
        start: told
            .day
            .and_hms_opt(
                8 + u32::try_from(dice.roll(9)).unwrap_or(0),
                if dice.roll(2) == 0 { 0 } else { 30 },
                0,
            )
            .unwrap_or_default(),
        minutes: [30, 45, 60, 60, 90][dice.roll(5)],
    };
    let new = NewRequest {
        times: vec![wall],
        series: told.series,
        ..cast::asked(dice, ground, told.medium)
    };
    let request = requests::store::insert(change, &new).await?;
    let asked = requests::rules::asked_of(&request, 1);
    let fund = requests::funding::fund(&ground.rules, &asked, wall.start.date(), &ground.budgets);
    requests::store::finding::set_fund(change, request.id, fund).await?;
    let times = Times::of(change, dice, wall)?;
    looking_back::backdate(change, request.id, times.received).await?;
    let mut story = Story {
        change,
        id: request.id,
        times,
        events: Vec::new(),
    };
    story.go_on(dice, ground, told.fate).await?;
    let stages = story
        .events
        .iter()
        .map(|event| (*event, story.times.at(*event)));
    looking_back::redate(change, request.id, stages).await?;
    Ok(request.id)
}

struct Story<'a> {
    change: &'a Change,
    id: Id,
    times: Times,
    events: Vec<Event>,
}

impl Story<'_> {
    async fn step(&mut self, event: Event, reason: &str, words: &str) -> Result<()> {
        let held = requests::store::hold(self.change, self.id).await?;
        requests::store::advance(self.change, &held, event, Why { reason, words }).await?;
        self.events.push(event);
        Ok(())
    }

    async fn go_on(&mut self, dice: &mut Dice, ground: &Ground, fate: Fate) -> Result<()> {
        if fate == Fate::Unconfirmed {
            return Ok(());
        }
        self.step(Event::Confirm, "", "").await?;
        match fate {
            Fate::AskedBack => {
                let words = "In welchem Raum treffen wir uns, und wer ist an dem Tag zu erreichen?";
                return self.step(Event::AskBack, "", words).await;
            }
            Fate::Refused => {
                let reasons = requests::reasons::REFUSALS;
                let reason = reasons[dice.roll(reasons.len())];
                return self.step(Event::Refuse, reason, "").await;
            }
            fate if !fate.is_sought() => return Ok(()),
            _ => {}
        }
        self.step(Event::Check, "", "").await?;
        let request = requests::store::hold(self.change, self.id).await?;
        let known = ground.speakers.get(&request.need.language);
        let known = known.map(Vec::as_slice).unwrap_or_default();
        let mut taken = None;
        if fate.is_taken() {
            taken = self.fill(dice, &request, known).await?;
        }
        let came = taken.as_ref().map(|one| one.interpreter);
        if fate != Fate::Searching {
            self.invite(dice, &request, known, came).await?;
        }
        let is_over = self.times.ends <= self.times.now;
        match (fate, taken) {
            (Fate::Coming, Some(taken)) if is_over => {
                self.look_back(dice, Fate::Over, &taken).await
            }
            (Fate::Searching | Fate::Asked | Fate::Coming, _) => Ok(()),
            (Fate::Cancelled, taken) => self.cancel(dice, taken).await,
            (_, None) => {
                let reason = if known.is_empty() {
                    "requests-reason-nobody-speaks"
                } else {
                    "requests-reason-nobody-free"
                };
                self.step(Event::GiveUp, reason, "").await
            }
            (fate, Some(taken)) => self.look_back(dice, fate, &taken).await,
        }
    }

    /// Somebody takes it, if somebody can.
    async fn fill(
        &mut self,
        dice: &mut Dice,
        request: &Request,
        known: &[Id],
    ) -> Result<Option<Assignment>> {
        let start = dice.roll(known.len());
        for turn in 0..known.len().min(4) {
            let who = known[(start + turn) % known.len()];
            match assignments::fill(self.change, request, who, 0, Origin::Acceptance).await {
                // They are taken then; the request is as it was.
                Err(Error::Refused(_)) => {}
                Err(failure) => return Err(failure),
                Ok(taken) => {
                    self.events.push(Event::Fill);
                    let at = self.times.at(Event::Fill);
                    assignments::store::backdate(self.change, taken.id, at).await?;
                    return Ok(Some(taken));
                }
            }
        }
        Ok(None)
    }

    /// The pool has asked some of those who speak the language.
    async fn invite(
        &self,
        dice: &mut Dice,
        request: &Request,
        known: &[Id],
        came: Option<Id>,
    ) -> Result<()> {
        let sent_at = (self.times.checked + TimeDelta::minutes(20)).min(self.times.now);
        let others = known.iter().copied().filter(|id| Some(*id) != came).take(3);
        for (place, who) in came.into_iter().chain(others).enumerate() {
            let one = Invitation {
                id: self.change.new_id(),
                request: request.id,
                interpreter: who,
                wave: 1,
                way: Way::Mail,
                sent_at,
                answer_by: sent_at + TimeDelta::hours(48),
                begins_at: request
                    .times
                    .first()
                    .and_then(|wall| Some(wall.period().ok()?.from)),
                travel_minutes: i16::try_from(10 + dice.roll(35)).ok(),
                answer: None,
                time: None,
                reason: None,
            };
            let (answer, reason) = match (came.is_some(), place) {
                (true, 0) => (Some(Answer::Accepted), None),
                (_, 1) => {
                    let reasons = &invitations::model::REASONS;
                    (
                        Some(Answer::Declined),
                        Some(reasons[dice.roll(reasons.len())]),
                    )
                }
                (true, 2) => (Some(Answer::Withdrawn), Some(invitations::model::LATE)),
                (true, _) => (Some(Answer::Withdrawn), None),
                // Of what is over nobody waits for an answer.
                (false, _) if one.answer_by < self.times.now => (Some(Answer::Expired), None),
                (false, _) => (None, None),
            };
            invitations::store::insert(self.change, &one).await?;
            if let Some(answer) = answer {
                let time = (answer == Answer::Accepted).then_some(0);
                invitations::store::answer(self.change, one.id, answer, time, reason).await?;
            }
        }
        Ok(())
    }

    async fn cancel(&mut self, dice: &mut Dice, taken: Option<Assignment>) -> Result<()> {
        let reasons = requests::reasons::CANCELLED;
        let reason = reasons[dice.roll(reasons.len())];
        if let Some(taken) = taken {
            let end = assignments::model::End {
                at: self.times.at(Event::Cancel),
                by: Side::Institution,
                reason: reason.to_owned(),
            };
            assignments::store::end(self.change, taken.id, &end, None).await?;
            registry::calendar::cancel(self.change, taken.appointment, reason).await?;
        }
        self.step(Event::Cancel, reason, "").await
    }

    /// Its time is over, and both sides say what took place, or one, or none.
    async fn look_back(&mut self, dice: &mut Dice, fate: Fate, taken: &Assignment) -> Result<()> {
        if self.times.ends > self.times.now {
            // Today, and not over yet.
            return Ok(());
        }
        self.step(Event::Hold, "", "").await?;
        if fate == Fate::Over {
            return Ok(());
        }
        let held = |minutes: u32| {
            What::Held(Wall {
                minutes,
                ..taken.wall
            })
        };
        let long = taken.wall.minutes;
        let (ours, theirs) = match fate {
            Fate::NoShow => (
                What::NotHeld(NoShow::Family),
                Some(What::NotHeld(NoShow::Family)),
            ),
            Fate::Differing => (held(long + 15), Some(held(long))),
            Fate::HalfSaid => (held(long), None),
            _ => {
                let longer = long + [0, 0, 0, 10, 15][dice.roll(5)];
                (held(longer), Some(held(longer)))
            }
        };
        self.say(dice, taken, Side::Interpreter, ours).await?;
        if let Some(theirs) = theirs {
            self.say(dice, taken, Side::Institution, theirs).await?;
            if ours == theirs {
                self.step(Event::Record, "", "").await?;
            }
        }
        Ok(())
    }

    async fn say(&self, dice: &mut Dice, taken: &Assignment, side: Side, what: What) -> Result<()> {
        let claim = Claim {
            side,
            at: (self.times.ends + TimeDelta::hours(2)).min(self.times.now),
            what,
            travel_minutes: match (side, what) {
                (Side::Interpreter, What::Held(_)) => {
                    20 + u32::try_from(dice.roll(9)).unwrap_or(0) * 5
                }
                _ => 0,
            },
        };
        attendance::store::put(self.change, taken.id, &claim).await?;
        if matches!(what, What::Held(_)) && dice.roll(3) > 0 {
            let understood = [4, 4, 4, 3, 3, 2][dice.roll(6)];
            let given = Feedback {
                understood,
                again: understood > 2,
            };
            attendance::store::put_feedback(self.change, taken.id, side, given).await?;
        }
        Ok(())
    }
}

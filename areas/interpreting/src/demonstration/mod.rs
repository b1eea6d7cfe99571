//! A pool at work, for demonstrations: six weeks behind today and two weeks ahead of it, each stage and each notable turn at least
//! once; and a lively fortnight for whoever looks around. Made through the stores of the nouns and their one way of filling a
//! request.

mod cast;
mod fate;
mod story;

use std::{collections::HashMap, sync::Arc};

use chrono::{Datelike, TimeDelta};
use platform::{
    Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
};
use registry::{
    calendar::time,
    funds::{Budget, Fund},
    people, places,
};
use values::{contact::Postcode, day::Day, id::Id, subject::Subject};

use crate::{
    interpreters,
    pool::{self, RuleSet},
    requests::{self, Stage, store::looking_back},
};
use fate::{Fate, Told};

/// Numbers that look like chance and are the same each time (a linear congruential generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides.max(1)
    }

    /// So many minutes at most.
    fn minutes(&mut self, most: usize) -> TimeDelta {
        TimeDelta::minutes(i64::try_from(self.roll(most)).unwrap_or(0))
    }

    /// The first of `sides` comes most often.
    fn roll_low(&mut self, sides: usize) -> usize {
        self.roll(sides).min(self.roll(sides))
    }
}

/// Who speaks what, of those who take appointments.
type Speakers = HashMap<String, Vec<Id>>;

/// What requests are made with.
struct Ground {
    speakers: Speakers,
    /// Districts by postcodes, as far as boundaries are known.
    districts: HashMap<&'static str, Id>,
    rules: RuleSet,
    /// What may pay on any of the days.
    budgets: Vec<(Fund, Budget)>,
}

impl Ground {
    async fn look(centre: &Centre) -> Result<Self> {
        let today = centre.clock.today();
        let rules = pool::store::on(centre.database.read(), today).await?;
        let days = SPAN.filter_map(|offset| today.checked_add_signed(TimeDelta::days(offset)));
        Ok(Self {
            speakers: speakers(centre).await?,
            districts: districts(centre).await?,
            budgets: requests::funding::budgets(centre, &rules, days).await?,
            rules,
        })
    }
}

/// Days before and after today that something is planted for.
const SPAN: std::ops::RangeInclusive<i64> = -45..=16;

/// Plants it, where nobody has taken an appointment yet.
pub async fn plant(centre: Arc<Centre>) -> Result<()> {
    let taken = [Stage::Assigned, Stage::Held, Stage::Recorded];
    if looking_back::is_any_in(centre.database.read(), &taken).await? {
        return Ok(());
    }
    let ground = Ground::look(&centre).await?;
    let today = centre.clock.today();
    let mut dice = Dice(20);
    for day in working_days(today, SPAN) {
        let is_near = (day - today).num_days().abs() <= 5;
        let change = centre.change(&Actor::machine("demonstration")).await?;
        let mut last = None;
        for _ in 0..=dice.roll(if is_near { 3 } else { 1 }) {
            let fate = Fate::usual(&mut dice, &change, day);
            last = Some(story::tell(&change, &mut dice, &ground, Told::on(day, fate)).await?);
        }
        commit(change, last).await?;
    }
    let change = centre.change(&Actor::machine("demonstration")).await?;
    let last = story::tell_all(&change, &mut dice, &ground).await?;
    commit(change, Some(last)).await
}

/// Fewest requests of a working day of a lively fortnight.
const FEWEST: usize = 8;
/// So many more at most.
const MORE: usize = 8;

/// Adds what makes the working days of this week and the next as full as those of a town like Dortmund. Days that are full stay as
/// they are.
pub async fn enliven(centre: &Arc<Centre>) -> Result<()> {
    let ground = Ground::look(centre).await?;
    let today = centre.clock.today();
    let since_monday = i64::from(today.weekday().num_days_from_monday());
    let mut dice = Dice(7);
    for day in working_days(today, -since_monday..=13 - since_monday) {
        let wanted = FEWEST + dice.roll(MORE);
        let known = asked_on(centre, day).await?;
        if known >= FEWEST {
            continue;
        }
        let change = centre.change(&Actor::machine("demonstration")).await?;
        let mut last = None;
        for _ in known..wanted {
            let fate = Fate::usual(&mut dice, &change, day);
            last = Some(story::tell(&change, &mut dice, &ground, Told::on(day, fate)).await?);
        }
        commit(change, last).await?;
    }
    Ok(())
}

async fn asked_on(centre: &Centre, day: Day) -> Result<usize> {
    let Some(period) = time::days(day, day) else {
        return Ok(0);
    };
    let rows = centre.database.read();
    Ok(looking_back::asked_between(rows, period.from, period.until)
        .await?
        .len())
}

fn working_days(today: Day, offsets: std::ops::RangeInclusive<i64>) -> impl Iterator<Item = Day> {
    let days = offsets.filter_map(move |offset| today.checked_add_signed(TimeDelta::days(offset)));
    days.filter(|day| day.weekday().number_from_monday() <= 5)
}

async fn commit(change: Change, last: Option<Id>) -> Result<()> {
    let Some(last) = last else {
        return Ok(());
    };
    let subject = Subject::new(requests::SUBJECT, last);
    change
        .commit(Entry::new("pool-demonstrated", subject))
        .await
}

async fn speakers(centre: &Centre) -> Result<Speakers> {
    let rows = centre.database.read();
    let today = centre.clock.today();
    let rules = pool::store::on(rows, today).await?;
    let active = interpreters::store::list_active(rows, today).await?;
    let lacks = interpreters::readiness(rows, &rules, &active, today).await?;
    let ids: Vec<Id> = active.iter().map(|one| one.person).collect();
    let actor = Actor::machine("demonstration");
    let spoken = people::languages_of(centre, &actor, &ids).await?;
    let mut speakers = Speakers::new();
    let ready = active
        .iter()
        .filter(|one| lacks.get(&one.id).is_none_or(Vec::is_empty));
    for one in ready {
        for skill in spoken.get(&one.person).into_iter().flatten() {
            speakers.entry(skill.tag.clone()).or_default().push(one.id);
        }
    }
    Ok(speakers)
}

async fn districts(centre: &Centre) -> Result<HashMap<&'static str, Id>> {
    let mut districts = HashMap::new();
    for (.., postcode) in cast::INSTITUTIONS {
        if let Ok(known) = Postcode::parse(postcode)
            && let Some(district) = places::district_of(centre, &known).await?
        {
            districts.insert(postcode, district);
        }
    }
    Ok(districts)
}

//! What people do with figures: right, load, add up.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use chrono::{Datelike, NaiveDate};
use platform::{Error, Result, access::Actor, area::Figure, centre::Centre};
use registry::calendar::time::{self, Period};
use values::{
    clock::{Moment, day_of},
    day::Day,
    id::Id,
    money::Cents,
};

use super::{
    disclosure,
    model::{Opinion, Outcome, Talk, Yearly},
    recruiting, rules,
};
use crate::{
    assignments::{
        self, Side,
        attendance::{self, Claim, What},
        store::looking_back::Taken,
    },
    interpreters,
    pool::{self, RuleSet, allowance, model::Allowance},
    requests::{
        Stage,
        store::{
            looking_back::{self, Asked},
            turned_away,
        },
    },
    rights::REPORT,
};

/// Texts that the public figures are shown under, in their order.
const FIGURES: [&str; 4] = [
    "reports-figure-requests",
    "reports-figure-held",
    "reports-figure-hours",
    "reports-figure-languages",
];

/// The figures of a year and of the one before, and whom to recruit.
pub async fn year(centre: &Arc<Centre>, actor: &Actor, year: i32) -> Result<Yearly> {
    actor.must(REPORT)?;
    let asked = talks(centre, year).await?;
    let before = talks(centre, year - 1).await?;
    let turned_away = turned_away(centre, year).await?;
    let few = few(centre).await?;
    let added = tokio::task::spawn_blocking(move || Yearly {
        few,
        year,
        report: rules::report(&asked),
        before: rules::report(&before),
        recruiting: recruiting::recruiting(&asked),
        turned_away,
    });
    added.await.map_err(Error::failure)
}

/// The years there is something to say about, the newest first.
pub async fn years(centre: &Centre) -> Result<Vec<i32>> {
    let this_year = centre.clock.today().year();
    let first = looking_back::first_at(centre.database.read()).await?;
    let first = first.map_or(this_year, |at| day_of(at).year());
    Ok((first.min(this_year)..=this_year).rev().collect())
}

async fn turned_away(centre: &Centre, year: i32) -> Result<Vec<(String, u32)>> {
    let Some((first, last)) = days_of(year) else {
        return Ok(Vec::new());
    };
    let counts = turned_away::between(centre.database.read(), first, last).await?;
    let mut sums: BTreeMap<String, u32> = BTreeMap::new();
    for (rule, times) in counts {
        *sums.entry(rule).or_default() += times;
    }
    let mut sums: Vec<(String, u32)> = sums.into_iter().collect();
    sums.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    Ok(sums)
}

/// What the public profile shows, and the day and revision it is true for.
struct Live {
    day: Day,
    figures: Vec<Figure>,
}

/// The figures of this year for the public profile: nobody's right is asked, because they name nobody. They are added up once for
/// each state of the database.
pub async fn public(centre: &Arc<Centre>) -> Result<Vec<Figure>> {
    let day = centre.clock.today();
    let revision = centre.database.revision();
    let kept = centre.memory.recall::<Live>(revision);
    if let Some(live) = kept.filter(|live| live.day == day) {
        return Ok(live.figures.clone());
    }
    let report = rules::report(&talks(centre, day.year()).await?);
    let shown = FIGURES
        .into_iter()
        .zip(disclosure::on_the_profile(few(centre).await?, &report));
    let figures: Vec<Figure> = shown
        .filter_map(|(label, number)| {
            Some(Figure {
                label: label.to_owned(),
                value: number?.into(),
            })
        })
        .collect();
    let live = Live { day, figures };
    Ok(centre.memory.keep(revision, live).figures.clone())
}

/// The smallest number that is shown outside, by the rules of today.
async fn few(centre: &Centre) -> Result<u32> {
    let rules = pool::store::on(centre.database.read(), centre.clock.today()).await?;
    Ok(rules.few)
}

fn days_of(year: i32) -> Option<(Day, Day)> {
    let first = NaiveDate::from_ymd_opt(year, 1, 1);
    first.zip(NaiveDate::from_ymd_opt(year, 12, 31))
}

/// What is looked up beside the requests of a year.
struct Beside {
    now: Moment,
    /// Each request's assignments, the first one first.
    taken: HashMap<Id, Vec<Taken>>,
    claims: HashMap<Id, Vec<Claim>>,
    answers: HashMap<Id, Vec<(Side, i16, bool)>>,
    reasons: HashMap<Id, String>,
    genders: HashMap<Id, interpreters::Gender>,
    /// The newest first.
    rules: Vec<(Day, RuleSet)>,
    first_rules: RuleSet,
}

/// Every request that takes place in a year, as far as figures look at it. In the same number of queries for one and for
/// thousands.
async fn talks(centre: &Centre, year: i32) -> Result<Vec<Talk>> {
    let period = days_of(year).and_then(|(first, last)| time::days(first, last));
    let Some(Period { from, until }) = period else {
        return Ok(Vec::new());
    };
    let rows = centre.database.read();
    let mut asked = looking_back::asked_between(rows, from, until).await?;
    let taken = assignments::store::looking_back::taken_between(rows, from, until).await?;
    let known: HashSet<Id> = asked.iter().map(|one| one.id).collect();
    let others = taken.iter().map(|one| one.request);
    let mut others: Vec<Id> = others.filter(|id| !known.contains(id)).collect();
    others.dedup();
    // Wished for another year and moved into this one, by somebody or after somebody.
    asked.extend(looking_back::asked_of(rows, &others).await?);
    let mut taken = taken;
    taken.retain(|one| known.contains(&one.request));
    let whole = assignments::store::list_of(rows, others).await?;
    taken.extend(whole.into_iter().map(Taken::from));
    let mut of_request: HashMap<Id, Vec<Taken>> = HashMap::new();
    for one in taken {
        of_request.entry(one.request).or_default().push(one);
    }
    let beside = Beside {
        now: centre.clock.now(),
        taken: of_request,
        claims: attendance::store::looking_back::claims_between(rows, from, until).await?,
        answers: attendance::store::looking_back::answers_between(rows, from, until).await?,
        reasons: looking_back::given_up_because(rows, from, until).await?,
        genders: interpreters::store::genders(rows).await?,
        rules: pool::store::all(rows).await?,
        first_rules: pool::shipped::first().map_err(Error::failure)?,
    };
    let talks = asked.into_iter().filter_map(|one| beside.talk(one));
    Ok(talks
        .filter(|talk| (from..until).contains(&talk.starts_at))
        .collect())
}

impl Beside {
    fn talk(&self, request: Asked) -> Option<Talk> {
        let taken = self.taken.get(&request.id).map_or(&[][..], Vec::as_slice);
        let standing = taken.iter().rev().find(|one| one.stands);
        let claims = standing.and_then(|one| self.claims.get(&one.id));
        let agreed = claims.and_then(|claims| attendance::rules::agreed(claims));
        let (wall, starts_at) = standing.map_or((request.wall, request.starts_at), |one| {
            (one.wall, one.starts_at)
        });
        let outcome = self.outcome(&request, agreed.map(|claim| claim.what))?;
        let minutes = match agreed.map(|claim| claim.what) {
            Some(What::Held(wall)) => wall.minutes,
            Some(What::NotHeld(_)) | None => 0,
        };
        let travel_minutes = match minutes {
            0 => 0,
            _ => agreed.map_or(0, |claim| claim.travel_minutes),
        };
        let day = day_of(starts_at);
        let answers = standing.and_then(|one| self.answers.get(&one.id));
        let opinions = answers.into_iter().flatten();
        let is_private = request.kind == pool::model::PRIVATE;
        Some(Talk {
            variety: rules::variety(&request.language, &request.variety),
            language: request.language,
            institution: if is_private {
                String::new()
            } else {
                request.institution
            },
            kind: request.kind,
            occasion: request.occasion,
            district: request.district,
            fund: request.fund,
            outcome,
            received_at: request.received_at,
            filled_at: taken
                .first()
                .filter(|_| outcome.is_filled())
                .map(|one| one.made_at),
            month: day.month(),
            starts_at,
            planned_minutes: wall.minutes,
            minutes,
            travel_minutes,
            cost: self.cost(day, minutes, travel_minutes),
            is_way_apart: self.is_way_apart(day),
            late_paid: self.late_paid(request.stage, taken),
            gender: standing.and_then(|one| self.genders.get(&one.interpreter).copied()),
            open_reason: match outcome {
                Outcome::Elapsed => rules::ELAPSED.to_owned(),
                _ => self.reasons.get(&request.id).cloned().unwrap_or_default(),
            },
            opinions: opinions
                .map(|(side, understood, again)| Opinion {
                    is_institution: *side == Side::Institution,
                    understood: *understood,
                    again: *again,
                })
                .collect(),
        })
    }

    /// Nothing for what nobody has confirmed.
    fn outcome(&self, request: &Asked, agreed: Option<What>) -> Option<Outcome> {
        let is_over = request.last_at < self.now;
        Some(match request.stage {
            Stage::Unconfirmed => return None,
            Stage::Refused => Outcome::Refused,
            Stage::Cancelled => Outcome::Cancelled,
            Stage::New | Stage::AskedBack | Stage::Searching if is_over => Outcome::Elapsed,
            Stage::New | Stage::AskedBack | Stage::Searching | Stage::Brokered => Outcome::Open,
            Stage::Unfilled => Outcome::Unfilled,
            Stage::Assigned => Outcome::Coming,
            Stage::Held | Stage::Recorded => match agreed {
                Some(What::NotHeld(_)) => Outcome::Missed,
                Some(What::Held(_)) | None => Outcome::Held,
            },
        })
    }

    fn allowance(&self, day: Day) -> Option<&Allowance> {
        let of_day = self.rules.iter().find(|(from, _)| *from <= day);
        let rules = of_day.map_or(&self.first_rules, |(_, rules)| rules);
        rules.allowance.as_ref()
    }

    fn is_way_apart(&self, day: Day) -> bool {
        let rule = self.allowance(day);
        rule.is_some_and(|rule| rule.travel_cost.is_apart())
    }

    /// For what was called off late, by the rules of its day, where they pay for it.
    fn late_paid(&self, stage: Stage, taken: &[Taken]) -> Option<Cents> {
        let last = taken.last()?;
        if stage != Stage::Cancelled || !last.is_off_late {
            return None;
        }
        let rule = self.allowance(day_of(last.starts_at))?;
        (rule.late_minutes > 0).then(|| allowance::amount(rule, rule.late_minutes, 0, 0))
    }

    /// By the rules of its day. Of the way, the minutes are known and not the kilometres: what was recorded counts, wherever the
    /// rule lets ways count.
    fn cost(&self, day: Day, minutes: u32, travel_minutes: u32) -> Option<Cents> {
        if minutes == 0 {
            return None;
        }
        let rule = self.allowance(day)?;
        Some(allowance::amount(rule, minutes, travel_minutes, u32::MAX))
    }
}

//! Writing a request anew: by the institution, or by a coordinator who has it on the telephone.

use std::sync::Arc;

use platform::{Refusal, Result, centre::Centre, database::Change};
use registry::{
    calendar::time::Wall,
    funds::{Budget, Fund},
};
use values::clock::Moment;

use super::{
    super::{
        form::{Amendment, Wished},
        funding, looked_for,
        model::{Asker, Event, Judged, Need, Request, Stage},
        reasons, rules,
        store::{self, Why, finding},
        telling::{self, Because, Told},
    },
    asking::{is_no, named, registered, with_district},
    entry,
    own::{By, Meant, Own, Scope, hold_meant},
};
use crate::{
    assignments, brokering, invitations,
    pool::{self, RuleSet, Verdict},
};

/// What became of writing a request anew.
#[derive(Debug, PartialEq, Eq)]
pub enum Corrected {
    /// The rules say no; nothing is changed.
    Refused(Verdict),
    /// So many dates are changed; so many stay as they were, because somebody comes.
    Done { changed: usize, left: usize },
}

/// Writes a request anew, and looks at all of it anew. Whose mail it is stays: it was confirmed for this address. A coordinator
/// may decide `despite` the rules, and need not look at it again.
///
/// # Errors
/// Refused in a stage in which that cannot be.
pub async fn correct(
    centre: &Arc<Centre>,
    own: &Own,
    wished: &Wished,
    scope: Scope,
    despite: bool,
) -> Result<Corrected> {
    let wished = match own.by {
        By::Staff => registered(centre, &own.actor, wished).await?,
        By::Asker => named(centre, &own.actor, wished).await?,
    };
    let wished = with_district(centre, wished).await?;
    let anew = Anew::of(centre, own, &wished).await?;
    let mut change = centre.change(&own.actor).await?;
    let (first, mut all) = hold_meant(&change, own.id, Meant::of(scope)).await?;
    rules::next(first.stage, Event::Correct)?;
    let is_taken = |one: &&Request| matches!(one.stage, Stage::Assigned | Stage::Brokered);
    let left = all.iter().filter(is_taken).count();
    all.retain(|request| rules::next(request.stage, Event::Correct).is_ok());
    let times: Vec<Vec<Wall>> = all
        .iter()
        .map(|request| times_of(request, &first, &wished))
        .collect();
    let verdict = anew.verdict(&change, &wished, &all, &times).await?;
    if is_no(&verdict, despite && own.by == By::Staff) {
        return Ok(Corrected::Refused(verdict));
    }
    let mut to = first.stage;
    for (request, times) in all.iter().zip(times) {
        to = anew
            .rewrite(centre, &mut change, (request, times), &wished)
            .await?;
    }
    // Who goes on being looked for needs no letter that says it is looked at anew.
    if first.stage != Stage::Unconfirmed && to != Stage::Searching {
        let now = store::find(change.rows(), first.id).await?;
        let told = Told::Corrected;
        telling::tell(centre, &mut change, &now, told, Because::default()).await?;
    }
    change
        .commit(entry("requests-corrected", &first, to))
        .await?;
    let changed = all.len();
    Ok(Corrected::Done { changed, left })
}

/// The times of one of the concerned requests after the first one was written anew.
fn times_of(request: &Request, first: &Request, wished: &Wished) -> Vec<Wall> {
    let (Some(_), Some(before), Some(after)) =
        (first.series, first.times.first(), wished.times.first())
    else {
        return wished.times.clone();
    };
    let moved = request.times.iter();
    moved
        .map(|time| rules::moved(time, before, after))
        .collect()
}

/// Everything that is needed to write requests anew, read before the change is opened.
struct Anew {
    pool: RuleSet,
    budgets: Vec<(Fund, Budget)>,
    by: By,
    now: Moment,
}

impl Anew {
    async fn of(centre: &Arc<Centre>, own: &Own, wished: &Wished) -> Result<Self> {
        let rows = centre.database.read();
        let pool = pool::store::on(rows, centre.clock.today()).await?;
        let known = store::find(rows, own.id).await?;
        let all = match known.series {
            Some((series, _)) => store::list_of_series(rows, series).await?,
            None => vec![known.clone()],
        };
        let days: Vec<_> = all
            .iter()
            .flat_map(|request| times_of(request, &known, wished))
            .map(|wall| wall.start.date())
            .collect();
        Ok(Self {
            budgets: funding::budgets(centre, &pool, days).await?,
            pool,
            by: own.by,
            now: centre.clock.now(),
        })
    }

    /// What the rules say to all dates together. Times that stay were asked for when they were; what is over is over.
    async fn verdict(
        &self,
        change: &Change,
        wished: &Wished,
        all: &[Request],
        times: &[Vec<Wall>],
    ) -> Result<Verdict> {
        let mut asked = rules::asked(wished);
        asked.times = times.concat();
        asked.series = match all.first().and_then(|first| first.series) {
            Some((series, _)) => {
                let count = finding::count_of_series(change.rows(), series).await?;
                u16::try_from(count).unwrap_or(u16::MAX)
            }
            None => 1,
        };
        let is_moved = all
            .iter()
            .zip(times)
            .any(|(request, times)| request.times != *times);
        let since = all.iter().map(asked_at).min();
        let moment = match since {
            Some(since) if !is_moved && !rules::is_over(&asked.times, self.now) => since,
            _ => self.now,
        };
        Ok(rules::judge(&self.pool, &asked, moment))
    }

    async fn rewrite(
        &self,
        centre: &Arc<Centre>,
        change: &mut Change,
        (request, times): (&Request, Vec<Wall>),
        wished: &Wished,
    ) -> Result<Stage> {
        let judged = Judged {
            times_asked_at: if request.times == times {
                Some(asked_at(request))
            } else {
                Some(self.now)
            },
            ..wished.judged(self.now)
        };
        let asker = self.asker(request, wished);
        let need = Need {
            priority: request.need.priority,
            preferred: match self.by {
                By::Staff => wished.need.preferred,
                By::Asker => request.need.preferred,
            },
            ..wished.need.clone()
        };
        store::update(change, request.id, &asker, &need, &times, &judged).await?;
        let now = store::find(change.rows(), request.id).await?;
        if !request.is_fund_set_by_hand {
            let question = rules::asked_of(&now, 1);
            let day = times.first().map(|wall| wall.start.date());
            let fund = day.and_then(|day| funding::fund(&self.pool, &question, day, &self.budgets));
            finding::set_fund(change, request.id, fund).await?;
        }
        let is_staff = self.by == By::Staff;
        if request.stage == Stage::Searching && is_same_offer(request, &now) {
            // Whoever was asked was asked the right thing.
            return store::advance(change, &now, Event::Amend, self.why()).await;
        }
        if request.stage == Stage::Searching {
            invitations::close(centre, change, request, None).await?;
        }
        let to = store::advance(change, &now, Event::Correct, self.why()).await?;
        if is_staff && request.stage == Stage::Searching {
            let corrected = store::find(change.rows(), request.id).await?;
            let to = store::advance(change, &corrected, Event::Check, Why::default()).await?;
            looked_for::begin(change, request.id).await?;
            return Ok(to);
        }
        Ok(to)
    }

    fn asker(&self, request: &Request, wished: &Wished) -> Asker {
        let before = &request.asker;
        let mut asker = wished.asker.clone();
        let may_be_new = self.by == By::Staff && before.email.is_empty();
        if !may_be_new {
            asker.email.clone_from(&before.email);
        }
        asker.language = before.language;
        if asker.organisation.is_none() && asker.institution == before.institution {
            asker.organisation = before.organisation;
        }
        asker
    }

    fn why(&self) -> Why<'static> {
        let reason = match self.by {
            By::Staff => reasons::CHANGED_BY_CENTRE,
            By::Asker => "",
        };
        Why { reason, words: "" }
    }
}

/// Since when the times of a request are asked for.
fn asked_at(request: &Request) -> Moment {
    request.judged.times_asked_at.unwrap_or(request.received_at)
}

/// Whether what interpreters are told before they answer is the same.
fn is_same_offer(before: &Request, now: &Request) -> bool {
    let offer = |one: &Request| {
        let need = &one.need;
        (
            one.times.clone(),
            need.language.clone(),
            need.variety.clone(),
            need.medium,
            need.postcode.clone(),
            need.occasion.clone(),
            need.gender,
        )
    };
    offer(before) == offer(now)
}

/// Whether whoever looks for a date with the institution must know: where one meets, or who is asked for.
fn is_news(before: &Request, now: &Request) -> bool {
    let news = |one: &Request| {
        let asker = &one.asker;
        (
            one.need.place.clone(),
            asker.name.clone(),
            asker.phone.clone(),
        )
    };
    news(before) != news(now)
}

/// Writes another room or contact person, although somebody comes: who comes is told, and everything else stays.
///
/// # Errors
/// Refused in a stage in which that cannot be, and once it has begun.
pub async fn amend(centre: &Arc<Centre>, own: &Own, amendment: &Amendment) -> Result<()> {
    let mut change = centre.change(&own.actor).await?;
    let request = store::hold(&change, own.id).await?;
    if rules::next(request.stage, Event::Correct).is_ok() {
        // All of it can be written anew, and is looked at then.
        return Err(Refusal::new(request.stage.refusal()).into());
    }
    rules::next(request.stage, Event::Amend)?;
    let Amendment {
        place,
        name,
        phone,
        file_number,
    } = amendment.clone();
    let asker = Asker {
        name,
        phone,
        ..request.asker.clone()
    };
    let need = Need {
        place,
        file_number,
        ..request.need.clone()
    };
    store::amend(&change, own.id, &asker, &need).await?;
    let now = store::find(change.rows(), own.id).await?;
    let reason = match own.by {
        By::Staff => reasons::CHANGED_BY_CENTRE,
        By::Asker => "",
    };
    let why = Why { reason, words: "" };
    let to = store::advance(&change, &now, Event::Amend, why).await?;
    if let Some(open) = assignments::store::open_of(change.rows(), own.id).await? {
        assignments::amended(centre, &mut change, &now, &open).await?;
    } else if is_news(&request, &now) {
        brokering::amended(centre, &mut change, &now).await?;
    }
    change.commit(entry("requests-amended", &now, to)).await
}

//! What an institution does with its own request: by the link in a mail, or signed in as a member of the organisation.

use std::{sync::Arc, time::Duration};

use platform::{
    Error, Refusal, Result, access::Actor, centre::Centre, database::Change, web::Errors,
};
use registry::{
    calendar::time::Wall,
    funds::{Budget, Fund},
    organisations::members,
};
use values::{clock::Moment, id::Id};

use super::{
    super::{
        form::{Amendment, Wished},
        funding,
        model::{Asker, Event, Judged, Need, Request, Stage},
        reasons, rules,
        store::{self, Why, finding},
        telling::{self, Because, Told},
    },
    INSTITUTION,
    asking::{is_no, named, registered, with_district},
    checked, entry,
};
use crate::{
    assignments::{self, Side},
    invitations,
    links::{self, Purpose},
    pool::{self, RuleSet, Verdict},
    rights::COORDINATE,
};

/// Whose word it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    /// The institution's.
    Asker,
    /// A coordinator's, who has it on the telephone.
    Staff,
}

/// A request in the hands of whoever asked, or of a coordinator who has them on the telephone. There is no other way to get one
/// than by [`with_secret`], [`of_member`] and [`of_staff`].
#[derive(Clone, Debug)]
pub struct Own {
    id: Id,
    actor: Actor,
    by: By,
}

impl Own {
    /// The request.
    pub fn id(&self) -> Id {
        self.id
    }
}

/// What a change to a series is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// This date.
    This,
    /// This one and those after it.
    Following,
}

impl Scope {
    /// Both, in the order of forms.
    pub const ALL: [Self; 2] = [Self::This, Self::Following];

    /// As forms write it.
    pub fn key(self) -> &'static str {
        match self {
            Self::This => "this",
            Self::Following => "following",
        }
    }

    /// The scope that is written so; one date where nothing is.
    pub fn of(key: &str) -> Self {
        let found = Self::ALL.into_iter().find(|scope| scope.key() == key);
        found.unwrap_or(Self::This)
    }
}

/// The request that a link leads to.
///
/// # Errors
/// Not found when the link is unknown or over.
pub async fn with_secret(centre: &Arc<Centre>, secret: &str) -> Result<Own> {
    let rows = centre.database.read();
    let now = centre.clock.now();
    let found = links::subject(rows, Purpose::Request, secret, now, Duration::ZERO).await?;
    Ok(Own {
        id: found.ok_or(Error::NotFound)?,
        actor: Actor::machine(INSTITUTION),
        by: By::Asker,
    })
}

/// The request `id` for a coordinator.
///
/// # Errors
/// Forbidden to everybody else.
pub fn of_staff(actor: &Actor, id: Id) -> Result<Own> {
    actor.must(COORDINATE)?;
    Ok(Own {
        id,
        actor: actor.clone(),
        by: By::Staff,
    })
}

/// The request `id` for a member of the organisation that asked.
///
/// # Errors
/// Not found when it belongs to nobody or to another one.
pub async fn of_member(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Own> {
    let rows = centre.database.read();
    let request = store::find(rows, id).await?;
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let members = members::of_account(rows, account).await?;
    let is_own = members
        .iter()
        .any(|member| Some(member.organisation) == request.asker.organisation);
    if !is_own {
        return Err(Error::NotFound);
    }
    Ok(Own {
        id,
        actor: actor.clone(),
        by: By::Asker,
    })
}

/// Another date of the same series.
///
/// # Errors
/// Not found when there is none.
pub async fn at_date(centre: &Arc<Centre>, own: &Own, position: i16) -> Result<Own> {
    let rows = centre.database.read();
    let (series, _) = store::find(rows, own.id)
        .await?
        .series
        .ok_or(Error::NotFound)?;
    let mut all = store::list_of_series(rows, series).await?.into_iter();
    let there = all.find(|one| one.series == Some((series, position)));
    Ok(Own {
        id: there.ok_or(Error::NotFound)?.id,
        ..own.clone()
    })
}

/// Requests of the organisations that somebody acts for, the newest first.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Request>> {
    let rows = centre.database.read();
    let account = actor.account.ok_or(Error::SignInNeeded)?;
    let members = members::of_account(rows, account).await?;
    let own: Vec<Id> = members.iter().map(|member| member.organisation).collect();
    finding::list_of_organisations(rows, &own).await
}

/// The address is theirs: a request and its series go to the coordinators, but for dates that are over. Pressed twice, it is
/// done once; says whether this was the first time.
///
/// # Errors
/// Refused when every date is over.
pub async fn confirm(centre: &Arc<Centre>, own: &Own) -> Result<bool> {
    let mut change = centre.change(&own.actor).await?;
    let (first, mut all) = hold_meant(&change, own.id, Meant::Series).await?;
    if first.stage != Stage::Unconfirmed {
        return Ok(false);
    }
    let now = change.now();
    all.retain(|one| one.stage == Stage::Unconfirmed && !rules::is_over(&one.times, now));
    let Some(first) = all.first() else {
        return Err(Refusal::new("refused-requests-over").into());
    };
    for request in &all {
        store::advance(&change, request, Event::Confirm, Why::default()).await?;
    }
    let told = Told::Received;
    telling::tell(centre, &mut change, first, told, Because::default()).await?;
    change
        .commit(entry("requests-confirmed", first, Stage::New))
        .await?;
    Ok(true)
}

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
    if first.stage != Stage::Unconfirmed {
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
            let asked = rules::asked_of(&now, 1);
            let day = times.first().map(|wall| wall.start.date());
            let fund = day.and_then(|day| funding::fund(&self.pool, &asked, day, &self.budgets));
            finding::set_fund(change, request.id, fund).await?;
        }
        let is_staff = self.by == By::Staff;
        if is_staff && request.stage == Stage::Searching && is_same_offer(request, &now) {
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
            invitations::begin(change, request.id).await?;
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
    }
    change.commit(entry("requests-amended", &now, to)).await
}

/// A link to the institution's page of whoever comes: confirmation, another time, calling off, and afterwards what took place.
///
/// # Errors
/// Not found while nobody comes.
pub async fn open_assignment(centre: &Arc<Centre>, own: &Own) -> Result<String> {
    let change = centre.change(&own.actor).await?;
    let request = store::find(change.rows(), own.id).await?;
    let open = assignments::store::open_of(change.rows(), own.id).await?;
    let secret = assignments::institution_link(&change, &open.ok_or(Error::NotFound)?).await?;
    change
        .commit(entry("requests-assignment-opened", &request, request.stage))
        .await?;
    Ok(secret)
}

/// Answers what the coordinators have asked.
///
/// # Errors
/// Invalid without words; refused when nothing was asked.
pub async fn answer(centre: &Arc<Centre>, own: &Own, words: &str) -> Result<()> {
    let words = checked(words, true)?;
    let change = centre.change(&own.actor).await?;
    let request = store::hold(&change, own.id).await?;
    if request.stage != Stage::AskedBack {
        return Err(Refusal::new(request.stage.refusal()).into());
    }
    let why = Why {
        reason: reasons::ANSWERED,
        words: &words,
    };
    let to = store::advance(&change, &request, Event::Correct, why).await?;
    change
        .commit(entry("requests-answered", &request, to))
        .await
}

/// Calls a request off, with one of [`reasons::CANCELLED`]. Whoever comes or was asked learns of it.
///
/// # Errors
/// Refused for another reason, or in a stage in which that cannot be.
pub async fn cancel(centre: &Arc<Centre>, own: &Own, reason: &str, scope: Scope) -> Result<()> {
    if !reasons::CANCELLED.contains(&reason) {
        let mut errors = Errors::default();
        errors.add("reason", Refusal::new("error-choice"));
        errors.into_result()?;
    }
    let mut change = centre.change(&own.actor).await?;
    let (first, mut all) = hold_meant(&change, own.id, Meant::of(scope)).await?;
    rules::next(first.stage, Event::Cancel)?;
    all.retain(|request| rules::next(request.stage, Event::Cancel).is_ok());
    for request in all {
        let open = assignments::store::open_of(change.rows(), request.id).await?;
        if let Some(open) = open {
            let by = (Side::Institution, reason);
            assignments::call_off(centre, &mut change, &request, &open, by).await?;
        }
        invitations::close(centre, &mut change, &request, None).await?;
        let why = Why { reason, words: "" };
        store::advance(&change, &request, Event::Cancel, why).await?;
    }
    if first.stage != Stage::Unconfirmed {
        let because = Because { reason, words: "" };
        telling::tell(centre, &mut change, &first, Told::Cancelled, because).await?;
    }
    change
        .commit(entry("requests-cancelled", &first, Stage::Cancelled))
        .await
}

/// Which dates of a series are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meant {
    /// One.
    This,
    /// One and those after it.
    Following,
    /// All.
    Series,
}

impl Meant {
    fn of(scope: Scope) -> Self {
        match scope {
            Scope::This => Self::This,
            Scope::Following => Self::Following,
        }
    }
}

/// A request and all that are meant with it, held in the order of their dates: two sides who mean the same series never wait for
/// each other. A request by itself is its own series.
async fn hold_meant(change: &Change, id: Id, meant: Meant) -> Result<(Request, Vec<Request>)> {
    let known = store::find(change.rows(), id).await?;
    let from = match (meant, known.series) {
        (Meant::Following, Some((series, position))) => Some((series, position)),
        (Meant::Series, Some((series, _))) => Some((series, 0)),
        (_, _) => None,
    };
    let Some((series, from)) = from else {
        let held = store::hold(change, id).await?;
        return Ok((held.clone(), vec![held]));
    };
    let all = store::hold_series(change, series, from).await?;
    let first = all.iter().find(|one| one.id == id).cloned();
    Ok((first.ok_or(Error::NotFound)?, all))
}

#[cfg(test)]
#[path = "own_tests.rs"]
mod tests;

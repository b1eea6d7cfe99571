//! An institution asks.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use platform::{
    Error, Result,
    access::{Actor, token},
    centre::Centre,
    database::{Change, Entry},
};
use registry::{
    calendar::time::{self, Wall},
    funds,
    organisations::{Organisation, members},
    places,
};
use values::{contact::Postcode, id::Id, subject::Subject, text};

use super::{
    super::{
        form::Wished,
        model::{Request, SUBJECT, Stage},
        rules,
        store::{self, NewRequest, finding},
        telling::{self, Because, Told},
    },
    INSTITUTION, entry,
};
use crate::pool::{self, RuleSet, Verdict};

/// Within so long, ...
const SPAN: TimeDelta = TimeDelta::minutes(30);
/// ... so many requests of one address are mailed about; more are not, so that nobody's mailbox is filled by others.
const MOST_UNCONFIRMED: u64 = 5;

/// What became of a form.
#[derive(Debug)]
pub enum Answer {
    /// The rules say no; nothing was kept.
    Refused(Verdict),
    /// A letter asks whether the address is theirs; or it would, were there not too many already.
    Mailed,
    /// It was taken at once: the first request, and what the rules have to say.
    Taken(Id),
}

/// The organisations that somebody acts for.
pub async fn organisations_of(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Organisation>> {
    match actor.account {
        Some(account) => members::organisations_of(centre, account).await,
        None => Ok(Vec::new()),
    }
}

/// Takes what was asked for. `form` is the number the form came with: sent twice, it is taken once.
///
/// # Errors
/// When something fails; a no of the rules is an answer.
pub async fn ask(
    centre: &Arc<Centre>,
    actor: &Actor,
    wished: &Wished,
    form: &str,
) -> Result<Answer> {
    let today = centre.clock.today();
    let pool = pool::store::on(centre.database.read(), today).await?;
    let now = time::wall_of(centre.clock.now());
    let verdict = pool::rules::verdict(&pool, &rules::asked(wished), now);
    if verdict.is_refused() {
        count_turned_away(centre, wished, &verdict).await?;
        return Ok(Answer::Refused(verdict));
    }
    let wished = with_district(centre, named(centre, actor, wished).await?).await?;
    let fund = fund_of(centre, &pool, &wished).await?;
    let is_known = wished.asker.organisation.is_some();
    let who = if is_known {
        actor.clone()
    } else {
        Actor::machine(INSTITUTION)
    };
    let mut change = centre.change(&who).await?;
    if !is_known && is_too_often(&change, &wished.asker.email).await? {
        return Ok(Answer::Mailed);
    }
    let new = NewRequest {
        mode: pool.mode,
        stage: if is_known {
            Stage::New
        } else {
            Stage::Unconfirmed
        },
        asker: wished.asker.clone(),
        need: wished.need.clone(),
        times: Vec::new(),
        fund,
        series: None,
    };
    let first = insert_all(&change, new, &wished).await?;
    let hash = token::hash(form);
    // Numbers are given one after another, so whoever sent the same form at once has been kept by now.
    if let Some(before) = finding::of_form(change.rows(), &hash).await? {
        return Ok(answer(is_known, before));
    }
    finding::keep_form(&change, &hash, first.id).await?;
    let told = if is_known {
        Told::Received
    } else {
        Told::Confirm
    };
    telling::tell(centre, &mut change, &first, told, Because::default()).await?;
    change
        .commit(entry("requests-asked", &first, first.stage))
        .await?;
    Ok(answer(is_known, first.id))
}

/// Need that the rules do not let in is counted, without anybody in it. A day that is over is a slip of the pen.
async fn count_turned_away(centre: &Arc<Centre>, wished: &Wished, verdict: &Verdict) -> Result<()> {
    let mut hard = verdict
        .findings
        .iter()
        .filter(|found| found.weight == pool::model::Weight::Refused);
    let Some(found) = hard.find(|found| found.rule != "past") else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine(INSTITUTION)).await?;
    let (kind, language) = (&wished.asker.kind, &wished.need.language);
    store::turned_away::count(&change, found.rule, kind, language).await?;
    let subject = Subject::new(SUBJECT, Id::named("requests-turned-away"));
    let facts = serde_json::json!({ "rule": found.rule, "kind": kind, "language": language });
    change
        .commit(Entry::new("reports-turned-away", subject).with(facts))
        .await
}

fn answer(is_known: bool, id: Id) -> Answer {
    if is_known {
        Answer::Taken(id)
    } else {
        Answer::Mailed
    }
}

async fn is_too_often(change: &Change, email: &str) -> Result<bool> {
    let since = change.now() - SPAN;
    let recent = finding::count_unconfirmed(change.rows(), email, since).await?;
    Ok(recent >= MOST_UNCONFIRMED)
}

/// One request, or one for each date of a series; gives back the first.
async fn insert_all(change: &Change, new: NewRequest, wished: &Wished) -> Result<Request> {
    let Some(repeat) = wished.repeat else {
        let times = wished.times.clone();
        return store::insert(change, &NewRequest { times, ..new }).await;
    };
    let series = change.new_id();
    let mut first = None;
    for (position, wall) in (0_i16..).zip(rules::dates(&wished.times, repeat)) {
        let one = NewRequest {
            times: vec![wall],
            series: Some((series, position)),
            ..new.clone()
        };
        let kept = store::insert(change, &one).await?;
        first = first.or(Some(kept));
    }
    first.ok_or_else(|| Error::failure("a series without a date"))
}

/// Names the organisation's record where somebody acts for it.
pub(super) async fn named(centre: &Arc<Centre>, actor: &Actor, wished: &Wished) -> Result<Wished> {
    let mut wished = wished.clone();
    let asked = text::fold(&wished.asker.institution);
    let own = organisations_of(centre, actor).await?;
    let same = own
        .iter()
        .find(|organisation| text::fold(&organisation.details.name) == asked);
    wished.asker.organisation = same.map(|organisation| organisation.id);
    Ok(wished)
}

/// Finds the district of the place.
pub(super) async fn with_district(centre: &Arc<Centre>, mut wished: Wished) -> Result<Wished> {
    if let Ok(postcode) = Postcode::parse(&wished.need.postcode) {
        wished.need.district = places::district_of(centre, &postcode).await?;
    }
    Ok(wished)
}

/// The first fund that may pay for it and has something left today.
async fn fund_of(centre: &Arc<Centre>, pool: &RuleSet, wished: &Wished) -> Result<Option<Id>> {
    let today = centre.clock.today();
    let open = funds::budgets_on(centre, today).await?;
    Ok(pool::rules::fund(pool, &rules::asked(wished), today, &open).ok())
}

/// What the rules say to times and needs written anew.
pub(super) fn triage(
    pool: &RuleSet,
    wished: &Wished,
    times: Vec<Wall>,
    series: u16,
    now: NaiveDateTime,
) -> Verdict {
    let mut asked = rules::asked(wished);
    asked.times = times;
    asked.series = series;
    pool::rules::verdict(pool, &asked, now)
}

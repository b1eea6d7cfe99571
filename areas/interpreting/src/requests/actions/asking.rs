//! An institution asks; or it telephones, and a coordinator writes down what it asks for.

use std::sync::Arc;

use chrono::TimeDelta;
use platform::{
    Error, Result,
    access::{Actor, accounts, token},
    centre::Centre,
    database::Change,
};
use registry::{
    calendar::time::Wall,
    funds::{Budget, Fund},
    organisations::{self, Organisation, members},
    places,
};
use values::{contact::Postcode, id::Id, text};

use super::{
    super::{
        form::Wished,
        funding,
        model::{Event, Need, Request, Stage},
        reasons, rules,
        store::{self, NewRequest, Why, finding},
        telling::{self, Because, Told},
    },
    INSTITUTION, entry,
};
use crate::{
    assignments,
    pool::{self, RuleSet, Verdict},
    rights::COORDINATE,
};

/// Within so long, ...
pub const SPAN: TimeDelta = TimeDelta::minutes(30);
/// ... so many requests of one address are mailed about; more are not, so that nobody's mailbox is filled by others.
const MOST_UNCONFIRMED: u64 = 5;

/// What became of a form.
#[derive(Debug)]
pub enum Answer {
    /// The rules say no; nothing was kept.
    Refused(Verdict),
    /// A letter asks whether the address is theirs; and what the rules have to say.
    Mailed(Verdict),
    /// Too many letters to this address wait to be confirmed; nothing was kept.
    TooOften,
    /// It was taken at once: the first request.
    Taken(Id),
}

/// The organisations that somebody acts for.
pub async fn organisations_of(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Organisation>> {
    match actor.account {
        Some(account) => members::organisations_of(centre, account).await,
        None => Ok(Vec::new()),
    }
}

/// Whether it is known without a letter who asks: somebody who acts for the organisation, under the address of their account.
pub async fn is_known(centre: &Arc<Centre>, actor: &Actor, wished: &Wished) -> Result<bool> {
    let wished = named(centre, actor, wished).await?;
    has_own_address(centre, actor, &wished).await
}

async fn has_own_address(centre: &Centre, actor: &Actor, wished: &Wished) -> Result<bool> {
    let (Some(_), Some(account)) = (wished.asker.organisation, actor.account) else {
        return Ok(false);
    };
    let account = accounts::find(centre.database.read(), account).await?;
    Ok(account.is_some_and(|own| own.email.eq_ignore_ascii_case(&wished.asker.email)))
}

/// Takes what was asked for. `form` is the number of the form with everything it says: sent twice, it is taken once.
///
/// # Errors
/// When something fails; a no of the rules is an answer.
pub async fn ask(
    centre: &Arc<Centre>,
    actor: &Actor,
    wished: &Wished,
    form: &str,
) -> Result<Answer> {
    let wished = with_district(centre, named(centre, actor, wished).await?).await?;
    let sheet = Sheet::of(centre, &wished).await?;
    if sheet.verdict.is_refused() {
        return Ok(Answer::Refused(sheet.verdict));
    }
    let is_known = has_own_address(centre, actor, &wished).await?;
    let who = if wished.asker.organisation.is_some() {
        actor.clone()
    } else {
        Actor::machine(INSTITUTION)
    };
    let mut change = centre.change(&who).await?;
    if !is_known && is_too_often(&change, &wished.asker.email).await? {
        return Ok(Answer::TooOften);
    }
    let (stage, told) = if is_known {
        (Stage::New, Told::Received)
    } else {
        (Stage::Unconfirmed, Told::Confirm)
    };
    let first = match sheet.keep(&change, &wished, stage, form).await? {
        Kept::Now(all) => all.into_iter().next().ok_or_else(no_date)?,
        Kept::Before(id) if is_known => return Ok(Answer::Taken(id)),
        Kept::Before(_) => return Ok(Answer::Mailed(sheet.verdict)),
    };
    telling::tell(centre, &mut change, &first, told, Because::default()).await?;
    change
        .commit(entry("requests-asked", &first, first.stage))
        .await?;
    Ok(if is_known {
        Answer::Taken(first.id)
    } else {
        Answer::Mailed(sheet.verdict)
    })
}

/// Writes down what an institution asks for on the telephone. Its word is the coordinator's: nobody confirms a mail, and whoever
/// writes it down looks after it. With `despite`, a coordinator takes it although the rules say no; what is past stays past.
///
/// # Errors
/// As for [`ask`].
pub async fn take_down(
    centre: &Arc<Centre>,
    actor: &Actor,
    wished: &Wished,
    form: &str,
    despite: bool,
) -> Result<Answer> {
    actor.must(COORDINATE)?;
    let wished = registered(centre, actor, wished).await?;
    let wished = with_district(centre, wished).await?;
    let sheet = Sheet::of(centre, &wished).await?;
    if is_no(&sheet.verdict, despite) {
        return Ok(Answer::Refused(sheet.verdict));
    }
    let mut change = centre.change(actor).await?;
    let stage = Stage::Unconfirmed;
    let all = match sheet.keep(&change, &wished, stage, form).await? {
        Kept::Now(all) => all,
        Kept::Before(id) => return Ok(Answer::Taken(id)),
    };
    for one in &all {
        let why = Why {
            reason: reasons::TELEPHONED,
            words: "",
        };
        store::advance(&change, one, Event::Confirm, why).await?;
        finding::set_handled_by(&change, one.id, actor.account).await?;
    }
    let first = all.first().ok_or_else(no_date)?;
    let told = Told::Received;
    telling::tell(centre, &mut change, first, told, Because::default()).await?;
    change
        .commit(entry("requests-taken-down", first, Stage::New))
        .await?;
    Ok(Answer::Taken(first.id))
}

fn no_date() -> Error {
    Error::failure("a series without a date")
}

/// Whether the rules' no counts: a coordinator may decide otherwise, but for a day that is over.
pub(super) fn is_no(verdict: &Verdict, despite: bool) -> bool {
    let is_past = verdict.findings.iter().any(|one| one.rule == "past");
    verdict.is_refused() && (!despite || is_past)
}

/// Everything that is needed to keep a request, read before the change is opened.
struct Sheet {
    pool: RuleSet,
    verdict: Verdict,
    budgets: Vec<(Fund, Budget)>,
    /// Who came the last time to the same case.
    knows: Option<Id>,
}

/// What became of keeping it.
enum Kept {
    /// The requests, one for each date.
    Now(Vec<Request>),
    /// The same form was taken before.
    Before(Id),
}

impl Sheet {
    async fn of(centre: &Arc<Centre>, wished: &Wished) -> Result<Self> {
        let pool = pool::store::on(centre.database.read(), centre.clock.today()).await?;
        let asked = rules::asked(wished);
        let verdict = rules::judge(&pool, &asked, centre.clock.now());
        let days = asked.times.iter().map(|wall| wall.start.date());
        let budgets = funding::budgets(centre, &pool, days).await?;
        Ok(Self {
            knows: knows(centre, wished).await?,
            pool,
            verdict,
            budgets,
        })
    }

    async fn keep(
        &self,
        change: &Change,
        wished: &Wished,
        stage: Stage,
        form: &str,
    ) -> Result<Kept> {
        let all = self.insert_all(change, wished, stage).await?;
        let first = all.first().ok_or_else(no_date)?;
        let hash = token::hash(form);
        // Numbers are given one after another, so whoever sent the same form at once has been kept by now.
        if let Some(before) = finding::of_form(change.rows(), &hash).await? {
            return Ok(Kept::Before(before));
        }
        finding::keep_form(change, &hash, first.id).await?;
        Ok(Kept::Now(all))
    }

    /// One request, or one for each date of a series.
    async fn insert_all(
        &self,
        change: &Change,
        wished: &Wished,
        stage: Stage,
    ) -> Result<Vec<Request>> {
        let new = |times: Vec<Wall>, series| NewRequest {
            mode: self.pool.mode,
            stage,
            asker: wished.asker.clone(),
            need: Need {
                preferred: wished.need.preferred.or(self.knows),
                ..wished.need.clone()
            },
            judged: wished.judged(change.now()),
            fund: self.fund(wished, &times),
            times,
            series,
        };
        let Some(repeat) = wished.repeat else {
            let one = new(wished.times.clone(), None);
            return Ok(vec![store::insert(change, &one).await?]);
        };
        let series = change.new_id();
        let mut all = Vec::new();
        for (position, wall) in (0_i16..).zip(rules::dates(&wished.times, repeat)) {
            let one = new(vec![wall], Some((series, position)));
            all.push(store::insert(change, &one).await?);
        }
        Ok(all)
    }

    /// The money that pays on the first of these times.
    fn fund(&self, wished: &Wished, times: &[Wall]) -> Option<Id> {
        let day = times.first()?.start.date();
        funding::fund(&self.pool, &rules::asked(wished), day, &self.budgets)
    }
}

/// Who came the last time when the institution asked under the same file number: a wish, which a coordinator sees and changes.
async fn knows(centre: &Centre, wished: &Wished) -> Result<Option<Id>> {
    let file_number = &wished.need.file_number;
    if file_number.is_empty() {
        return Ok(None);
    }
    let rows = centre.database.read();
    let case = finding::list_of_case(rows, &wished.asker.institution, file_number).await?;
    let visits = assignments::store::list_of(rows, case).await?;
    let stood = visits.into_iter().filter(|one| one.end.is_none());
    let last = stood.max_by_key(|one| one.period.from);
    Ok(last.map(|one| one.interpreter))
}

async fn is_too_often(change: &Change, email: &str) -> Result<bool> {
    let since = change.now() - SPAN;
    let recent = finding::count_unconfirmed(change.rows(), email, since).await?;
    Ok(recent >= MOST_UNCONFIRMED)
}

/// Names the organisation's record where somebody acts for it.
pub(super) async fn named(centre: &Arc<Centre>, actor: &Actor, wished: &Wished) -> Result<Wished> {
    let own = organisations_of(centre, actor).await?;
    Ok(among(wished, &own))
}

/// Names the record of the register that is called so, for a coordinator.
pub(super) async fn registered(
    centre: &Arc<Centre>,
    actor: &Actor,
    wished: &Wished,
) -> Result<Wished> {
    Ok(among(wished, &register(centre, actor).await?))
}

/// The organisations a coordinator can choose from.
pub async fn register(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Organisation>> {
    if actor.may(organisations::READ) {
        organisations::list(centre, actor).await
    } else {
        Ok(Vec::new())
    }
}

/// The organisation that is called so.
pub fn called<'o>(name: &str, all: &'o [Organisation]) -> Option<&'o Organisation> {
    let asked = text::fold(name);
    all.iter()
        .find(|organisation| text::fold(&organisation.details.name) == asked)
}

fn among(wished: &Wished, all: &[Organisation]) -> Wished {
    let mut wished = wished.clone();
    let same = called(&wished.asker.institution, all);
    wished.asker.organisation = same.map(|organisation| organisation.id);
    wished
}

/// Finds the district of the place.
pub(super) async fn with_district(centre: &Arc<Centre>, mut wished: Wished) -> Result<Wished> {
    if let Ok(postcode) = Postcode::parse(&wished.need.postcode) {
        wished.need.district = places::district_of(centre, &postcode).await?;
    }
    Ok(wished)
}

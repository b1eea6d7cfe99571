//! The institution's page of its request: how far it is, what to do next, and doing it.

use askama::Template;
use axum::response::Response;
use platform::{
    Error, Result,
    access::Actor,
    web::{Errors, Fields, Form, Shell, Typed, Visit, redirect, sign_in::START},
};
use registry::people;

use super::{
    super::{
        actions::own::{self, Own, Scope},
        judging,
        model::{Event, Request, Stage, Step},
        paths, reasons, rules, store,
        telling::when,
    },
    ask::{self, rules_of},
    door::{Door, kindly, private},
    shown::{self, Fact, Found},
    view::{Choice, Offered, scopes},
};
use crate::{
    assignments,
    brokering::{self, Agreed},
    interpreters, pool,
};

/// How many dates were changed, in an address.
pub const CHANGED: &str = "geaendert";
/// How many stay because somebody comes.
pub const LEFT: &str = "besetzt";

#[derive(Template)]
#[template(path = "requests/own.html")]
struct OwnPage {
    shell: Shell,
    door: Door,
    request: Request,
    facts: Vec<Fact>,
    steps: Vec<Step>,
    /// Name of whoever comes.
    interpreter: Option<String>,
    /// Those who agreed that one gets in touch with them.
    brokered: Option<Agreed>,
    /// What the coordinators have asked last.
    question: Option<String>,
    /// What the rules have to say while the coordinators have not decided.
    findings: Vec<Found>,
    /// So many dates were changed just now, and so many not.
    changed: Option<(usize, usize)>,
    /// Whether all of its times have passed.
    is_over: bool,
    /// Whether somebody comes so soon that calling off counts as late.
    is_late: bool,
    /// All dates of the same series.
    dates: Vec<Date>,
    typed: Typed,
}

/// A date of a series.
struct Date {
    path: String,
    when: String,
    stage: Stage,
    is_this: bool,
}

impl OwnPage {
    fn has_others(&self) -> bool {
        self.dates.len() > 1
    }

    fn is_unconfirmed(&self) -> bool {
        self.request.stage == Stage::Unconfirmed
    }

    fn may(&self, event: Event) -> bool {
        rules::next(self.request.stage, event).is_ok()
    }

    fn may_correct(&self) -> bool {
        self.may(Event::Correct)
    }

    /// Whether only room and contact person can be written anew.
    fn may_amend(&self) -> bool {
        !self.may_correct() && self.may(Event::Amend)
    }

    /// Whether the address can be confirmed: by whoever holds the letter, and not for a day that is over.
    fn may_confirm(&self) -> bool {
        self.is_unconfirmed() && self.door.is_link() && !self.is_over
    }

    /// Key of what comes next.
    fn next(&self) -> String {
        let stage = self.request.stage;
        if self.is_over && (stage == Stage::Unconfirmed || rules::PASSING.contains(&stage)) {
            return "requests-next-passed".to_owned();
        }
        let agreed = self.brokered.as_ref();
        if stage == Stage::Brokered && agreed.is_some_and(|agreed| !agreed.has_contact) {
            return "requests-next-brokered-relayed".to_owned();
        }
        format!("requests-next-{}", stage.key())
    }

    /// Why a step was done, as far as the institution may know: why a volunteer does not come is the volunteer's.
    fn reason(step: &Step) -> Option<&str> {
        let is_others = step.event == Event::Release.key();
        Some(step.reason.as_str()).filter(|reason| !reason.is_empty() && !is_others)
    }

    /// Words of a step, under the same condition.
    fn words(step: &Step) -> Option<&str> {
        let is_others = step.event == Event::Release.key();
        Some(step.words.as_str()).filter(|words| !words.is_empty() && !is_others)
    }

    fn may_cancel(&self) -> bool {
        self.may(Event::Cancel)
    }

    fn is_asked(&self) -> bool {
        self.request.stage == Stage::AskedBack
    }

    /// Whether somebody may have to be named less clearly.
    fn is_named(&self) -> bool {
        let need = &self.request.need;
        let free = [&need.note, &need.place, &need.variety].map(String::as_str);
        rules::names_somebody(&need.file_number, &free)
    }

    fn badge(&self) -> &'static str {
        match self.request.stage {
            Stage::Assigned | Stage::Held | Stage::Recorded => "success",
            Stage::Unconfirmed | Stage::AskedBack => "warning",
            Stage::Refused | Stage::Unfilled => "danger",
            _ => "info",
        }
    }

    fn reasons(&self) -> Choice {
        let value = self.typed.value("reason");
        let options = reasons::CANCELLED.iter().map(|key| Offered {
            key: (*key).to_owned(),
            words: self.shell.say(key),
            hint: String::new(),
            is_chosen: *key == value,
        });
        Choice {
            name: "reason".to_owned(),
            legend: self.shell.say("requests-cancel-reason"),
            hint: String::new(),
            error: self.typed.error(&self.shell, "reason"),
            options: options.collect(),
            is_many: false,
        }
    }

    fn scopes(&self) -> Choice {
        scopes(&self.shell, self.typed.value("scope"))
    }

    fn answer_field(&self) -> platform::web::field::Field {
        let label = self.shell.say("requests-answer-words");
        let hint = self.shell.say("requests-answer-hint");
        self.typed
            .field(&self.shell, "words", label, hint, "area")
            .required()
    }
}

/// How far it is. Mail programs open links to look at them: nothing changes here.
pub async fn show(visit: Visit, door: Door) -> Result<Response> {
    let secret = door.own_secret();
    let shown = async {
        let own = door.open(&visit).await?;
        page(&visit, door, &own, Typed::default()).await
    };
    kindly(&visit, secret, Box::pin(shown)).await
}

async fn page(visit: &Visit, door: Door, own: &Own, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let request = store::find(rows, own.id()).await?;
    let rules = rules_of(centre).await?;
    let steps = store::steps(rows, request.id).await?;
    let asked = steps
        .iter()
        .rev()
        .find(|step| step.event == Event::AskBack.key());
    let question = asked.map(|step| step.words.clone());
    let dates = dates(visit, &door, &request).await?;
    let findings = match request.stage {
        Stage::Unconfirmed | Stage::New | Stage::AskedBack => {
            let verdict = judging::verdict(centre, &request).await?;
            shown::findings(&centre.texts, visit.language, &verdict)
        }
        _ => Vec::new(),
    };
    let shell = shell(visit, &door, &request);
    let page = OwnPage {
        facts: shown::facts(&centre.texts, &shell, &rules, &request),
        interpreter: interpreter(visit, &request).await?,
        brokered: brokering::agreed_with(centre, &request).await?,
        findings,
        changed: changed(visit),
        is_over: rules::is_over(&request.times, centre.clock.now()),
        is_late: is_late(visit, &request, rules.late_hours).await?,
        question,
        dates,
        door,
        steps,
        request,
        typed,
        shell,
    };
    Ok(private(page.typed.answer(&page)?))
}

/// What was done just now, as the address says.
fn changed(visit: &Visit) -> Option<(usize, usize)> {
    let said = |name: &str| {
        let mut pairs = visit.query.split('&');
        pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
    };
    Some((said(CHANGED)?, said(LEFT)?))
}

/// All dates of the series, in order; none where it stands alone.
async fn dates(visit: &Visit, door: &Door, request: &Request) -> Result<Vec<Date>> {
    let Some((series, _)) = request.series else {
        return Ok(Vec::new());
    };
    let centre = visit.centre()?;
    let all = store::list_of_series(centre.database.read(), series).await?;
    let dates = all.into_iter().filter_map(|one| {
        let (_, position) = one.series?;
        let wall = one.times.first()?;
        Some(Date {
            path: door.path_of(one.id, position),
            when: when(&centre.texts, visit.language, wall),
            stage: one.stage,
            is_this: one.id == request.id,
        })
    });
    Ok(dates.collect())
}

/// The shell of the page.
pub fn shell(visit: &Visit, door: &Door, request: &Request) -> Shell {
    let number = request.number.to_string();
    let title = visit.house.texts.say_with(
        visit.language,
        "requests-own-title",
        &[("number", number.as_str().into())],
    );
    frame(visit, door, title)
}

/// The shell of a page below it.
pub fn below(visit: &Visit, door: &Door, request: &Request, title: String) -> Shell {
    let of = shell(visit, door, request).title;
    frame(visit, door, title).below(of, &door.path(""))
}

/// Who came by a link finds the way back to what the pool is; members find that to their requests.
fn frame(visit: &Visit, door: &Door, title: String) -> Shell {
    if door.is_link() {
        return pool::below(visit, title);
    }
    Shell::new(visit, title)
        .only_from_start()
        .below(visit.say("start-title"), START)
        .below(visit.say("requests-mine-title"), paths::MINE)
}

/// Whether somebody comes so soon that calling off counts as late.
async fn is_late(visit: &Visit, request: &Request, late_hours: u16) -> Result<bool> {
    let centre = visit.centre()?;
    let open = assignments::store::open_of(centre.database.read(), request.id).await?;
    let now = centre.clock.now();
    Ok(open.is_some_and(|open| assignments::rules::is_late(&open, late_hours, now)))
}

/// The name of whoever comes: never more about them.
async fn interpreter(visit: &Visit, request: &Request) -> Result<Option<String>> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let Some(open) = assignments::store::open_of(rows, request.id).await? else {
        return Ok(None);
    };
    let person = match interpreters::store::find(rows, open.interpreter).await {
        Ok(found) => found.person,
        Err(Error::NotFound) => return Ok(Some(visit.say("requests-interpreter-erased"))),
        Err(cause) => return Err(cause),
    };
    let mut names = people::names_of(centre, &Actor::visitor(), &[person]).await?;
    let name = names.remove(&person);
    Ok(Some(name.unwrap_or_else(|| {
        visit.say("requests-interpreter-erased")
    })))
}

/// The address is theirs.
pub async fn confirm(visit: Visit, door: Door, Form(_): Form) -> Result<Response> {
    let done = async {
        let own = door.open(&visit).await?;
        if own::confirm(visit.centre()?, &own).await? {
            visit.uncount_form().await?;
        }
        visit
            .go_and_tell(&door.path(""), "requests-told-confirmed")
            .await
    };
    kindly(&visit, door.own_secret(), Box::pin(done)).await
}

/// To the institution's page of whoever comes.
pub async fn assignment(visit: Visit, door: Door) -> Result<Response> {
    let done = async {
        let own = door.open(&visit).await?;
        let path = own::open_assignment(visit.centre()?, &own).await?;
        Ok(redirect(&visit.to(&path)))
    };
    kindly(&visit, door.own_secret(), Box::pin(done)).await
}

/// Takes an answer to what was asked.
pub async fn answer(visit: Visit, door: Door, Form(fields): Form) -> Result<Response> {
    let secret = door.own_secret();
    let done = async {
        let own = door.open(&visit).await?;
        let done = own::answer(visit.centre()?, &own, fields.text("words")).await;
        done_or_again(&visit, door, &own, (done, "requests-told-answered"), fields).await
    };
    kindly(&visit, secret, Box::pin(done)).await
}

/// Calls it off.
pub async fn cancel(visit: Visit, door: Door, Form(fields): Form) -> Result<Response> {
    let secret = door.own_secret();
    let done = async {
        let own = door.open(&visit).await?;
        let scope = Scope::of(fields.text("scope"));
        let done = own::cancel(visit.centre()?, &own, fields.text("reason"), scope).await;
        done_or_again(
            &visit,
            door,
            &own,
            (done, "requests-told-cancelled"),
            fields,
        )
        .await
    };
    kindly(&visit, secret, Box::pin(done)).await
}

/// Says that it is done, or what must be put right.
async fn done_or_again(
    visit: &Visit,
    door: Door,
    own: &Own,
    (done, told): (Result<()>, &str),
    fields: Fields,
) -> Result<Response> {
    match Errors::of(done)? {
        Ok(()) => visit.go_and_tell(&door.path(""), told).await,
        Err(errors) => page(visit, door, own, Typed::refused(fields, errors)).await,
    }
}

/// The form for a new request with the same data.
pub async fn again(visit: Visit, door: Door) -> Result<Response> {
    let shown = async {
        let own = door.open(&visit).await?;
        let request = store::find(visit.centre()?.database.read(), own.id()).await?;
        ask::again(&visit, &request, door.name()).await
    };
    kindly(&visit, door.own_secret(), Box::pin(shown)).await
}

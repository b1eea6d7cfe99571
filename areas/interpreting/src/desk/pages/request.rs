//! One request: what is asked for, what happened, who could come, and what can be done.

mod facts;
mod people;

pub use people::phone;

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    centre::Centre,
    web::{Shell, Visit, format, render},
};
use registry::funds;
use values::id::Id;

use self::{
    facts::{Decision, Fact, Found, Time},
    people::{Comes, Invited, Shown},
};
use super::{
    super::{
        look::Look, model::WayOut, neighbours, paths, situation::Situation, ways_out::ways_out,
        words::Words,
    },
    One, asked,
    list::tally,
    shell,
};
use crate::{
    invitations::{self, Invitation, Tally},
    pool::{self, Mode},
    requests::{self, Event, Request},
    rights::{COORDINATE, READ},
};

/// So many candidates are shown at once.
const MOST: usize = 40;
/// Who could come to one time, and what would help where nobody can.
#[derive(Default)]
struct Field {
    candidates: Vec<Shown>,
    /// So many more than are shown.
    more: usize,
    funnel: Vec<String>,
    ways_out: Vec<Help>,
    /// There are people who could, and all of them have said no.
    all_declined: bool,
}

/// Something that would help.
struct Help {
    words: String,
    /// The page on which the institution is asked about it, or people are called.
    path: String,
    /// The institution is asked.
    is_asked: bool,
}

#[derive(Template)]
#[template(path = "desk/request.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask one question each"
)]
struct RequestPage {
    shell: Shell,
    id: Id,
    time: usize,
    spoken: String,
    stage: String,
    since: String,
    facts: Vec<Fact>,
    contact: Vec<Fact>,
    note: String,
    times: Vec<Time>,
    found: Vec<Found>,
    /// Funds that could pay, while none is chosen.
    funds: Vec<String>,
    /// The one that pays, and whether the rules name it.
    chosen: Option<(String, bool)>,
    steps: Vec<(String, String, String)>,
    field: Field,
    neighbours: Vec<neighbours::Neighbour>,
    /// What stands in the question to the institution.
    question: String,
    is_searched: bool,
    tally: String,
    invited: Vec<Invited>,
    comes: Option<Comes>,
    decisions: Vec<Decision>,
    /// Where a coordinator changes it, while that can be.
    change: Option<String>,
    is_mine: bool,
    is_brokering: bool,
    may_work: bool,
    /// Id and name of each fund, and whether it pays.
    money: Vec<(String, String, bool)>,
    /// Id and name of each known organisation, and whether the request is its.
    organisations: Vec<(String, String, bool)>,
    priority: String,
}

impl RequestPage {
    /// Whether there is a decision that the institution reads a sentence about.
    fn can_say_something(&self) -> bool {
        self.decisions.iter().any(|one| one.has_words)
    }
}

/// The page; `?zeit=1` shows who could come to its second time.
pub async fn show(visit: Visit, Path(One { id }): Path<One>) -> Result<Response> {
    visit.actor.must(READ)?;
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let request = requests::store::find(rows, id).await?;
    let situation = Situation::of(centre).await?;
    let look = Look::new(&situation, centre.clock.now())?;
    let time = time_in(&visit, &request);
    let invitations = invitations::store::list_of(rows, [id]).await?;
    let words = Words(&visit);
    let names = people::names(&visit, &look, &invitations).await?;
    let comes = people::comes(&visit, &look, id).await?;
    let is_searched = request.stage.is_open();
    let field = field(&words, &look, &request, time, &invitations);
    let neighbours = if is_searched && field.candidates.is_empty() {
        neighbours::of(&visit, &request, time).await?
    } else {
        Vec::new()
    };
    let invited = invitations
        .iter()
        .map(|one| people::invited(&visit, one, &names));
    let verdict = requests::judging::verdict(centre, &request).await?;
    let money = money(centre, &request).await?;
    let (funds, chosen) = paying(&request, &verdict, &money);
    let title = words.named("desk-request", "number", &request.number.to_string());
    render(&RequestPage {
        shell: shell(&visit, title),
        id,
        time,
        spoken: words.spoken(&request),
        stage: visit.say(&format!("requests-stage-{}", request.stage.key())),
        since: format::moment(visit.language, request.stage_since),
        facts: facts::facts(&words, &look, &request),
        contact: facts::contact(&words, &request),
        note: request.need.note.clone(),
        times: facts::times(&words, &request, time),
        found: facts::found(&words, &verdict),
        funds,
        chosen,
        steps: taken(&visit, id).await?,
        field,
        neighbours,
        question: question(&visit, &words, &request),
        is_searched,
        tally: tally(&words, Tally::of(&invitations)),
        invited: invited.collect(),
        comes,
        decisions: facts::decisions(&visit, request.stage),
        change: facts::change(&visit, &request),
        is_mine: request.handled_by.is_some() && request.handled_by == visit.actor.account,
        is_brokering: request.mode == Mode::Brokering,
        money,
        organisations: organisations(&visit, &request).await?,
        priority: request.need.priority.to_string(),
        may_work: visit.actor.may(COORDINATE),
    })
}

/// What happened so far in words, the last first.
async fn taken(visit: &Visit, id: Id) -> Result<Vec<(String, String, String)>> {
    let steps = requests::store::steps(visit.centre()?.database.read(), id).await?;
    let steps = steps.iter().rev();
    Ok(steps.map(|step| facts::step_words(visit, step)).collect())
}

/// The time that is looked at; the first where the address names none.
fn time_in(visit: &Visit, request: &Request) -> usize {
    let time = asked(visit, "zeit").and_then(|time| time.parse().ok());
    time.filter(|time| *time < request.times.len())
        .unwrap_or_default()
}

/// The known organisations, by name, and which of them asks; none for those who may not say so.
async fn organisations(visit: &Visit, request: &Request) -> Result<Vec<(String, String, bool)>> {
    if !visit.actor.may(COORDINATE) {
        return Ok(Vec::new());
    }
    let all = requests::actions::asking::register(visit.centre()?, &visit.actor).await?;
    let mut named: Vec<_> = all
        .into_iter()
        .map(|one| {
            let is_chosen = request.asker.organisation == Some(one.id);
            (one.id.to_string(), one.details.name, is_chosen)
        })
        .collect();
    named.sort_by_cached_key(|(_, name, _)| values::text::fold(name));
    Ok(named)
}

/// The funds of today and of the day it is for, and which of them pays.
async fn money(centre: &Centre, request: &Request) -> Result<Vec<(String, String, bool)>> {
    let today = centre.clock.today();
    let day = request.times.first().map(|wall| wall.start.date());
    let mut named: Vec<(String, String, bool)> = Vec::new();
    for day in [Some(today), day.filter(|day| *day != today)] {
        let Some(day) = day else { continue };
        for (fund, _) in funds::budgets_on(centre, day).await? {
            let id = fund.id.to_string();
            if named.iter().all(|(known, ..)| *known != id) {
                named.push((id, fund.name, request.fund == Some(fund.id)));
            }
        }
    }
    Ok(named)
}

/// The funds that could pay while none is chosen; else the one that pays, and whether the rules name it.
fn paying(
    request: &Request,
    verdict: &pool::Verdict,
    money: &[(String, String, bool)],
) -> (Vec<String>, Option<(String, bool)>) {
    if request.fund.is_none() {
        return (verdict.funds.clone(), None);
    }
    let chosen = money.iter().find(|(_, _, is_chosen)| *is_chosen);
    let chosen = chosen.map(|(id, name, _)| (name.clone(), verdict.names(name, id)));
    (Vec::new(), chosen)
}

/// Who could come; nobody where nobody is looked for.
fn field(
    words: &Words<'_>,
    look: &Look<'_>,
    request: &Request,
    time: usize,
    invitations: &[Invitation],
) -> Field {
    let wall = request.times.get(time);
    let wall = wall.filter(|_| request.stage.is_open());
    let Some((wall, seat)) = wall.and_then(|wall| Some((wall, look.at(request, wall)?))) else {
        return Field::default();
    };
    let ranked = look.rank(&seat);
    // Whoever has said no is not among them.
    let ways = if ranked.is_empty() {
        ways_out(look, &seat, wall)
    } else {
        Vec::new()
    };
    let may_ask = words.0.actor.may(COORDINATE)
        && requests::rules::next(request.stage, Event::AskBack).is_ok();
    let best = ranked.first().map_or(0, |one| one.points);
    let shown = ranked.iter().take(MOST);
    Field {
        candidates: shown
            .map(|one| people::candidate(words, look, (one, best), (request, invitations)))
            .collect(),
        more: ranked.len().saturating_sub(MOST),
        funnel: people::funnel(words, look, &seat),
        ways_out: ways
            .iter()
            .map(|way| help(words, request.id, time, may_ask, way))
            .collect(),
        all_declined: ranked.is_empty() && look.count_unwilling(&seat) > 0,
    }
}

fn help(words: &Words<'_>, id: Id, time: usize, may_ask: bool, way: &WayOut) -> Help {
    let (path, is_asked) = match way {
        WayOut::Time(start, _) => (paths::ask_for_time(id, time, *start), true),
        WayOut::Language(tag, ..) => (paths::ask_for_language(id, time, tag), true),
        WayOut::LongerWay(..) | WayOut::Call(_) => (paths::why_not(id, time), false),
    };
    Help {
        words: words.way_out(way),
        path: if is_asked && !may_ask {
            String::new()
        } else {
            path
        },
        is_asked,
    }
}

/// What the question to the institution begins with, where the address says what it is about.
fn question(visit: &Visit, words: &Words<'_>, request: &Request) -> String {
    let time = asked(visit, "termin").and_then(|time| time.parse().ok());
    if let Some(start) = time {
        return words.ask_for_time(request, start);
    }
    let tag = asked(visit, "ersatz").filter(|tag| registry::languages::find(tag).is_some());
    tag.map(|tag| words.ask_for_language(request, tag))
        .unwrap_or_default()
}

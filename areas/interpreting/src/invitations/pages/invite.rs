//! Inviting people to a request: what the solver suggests, whom to choose by hand, and what they have said.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::{
    extract::{Path, Query},
    response::Response,
};
use platform::{
    Result,
    web::{Form, Shell, Visit, format, render},
};
use registry::people;
use serde::Deserialize;
use values::id::Id;

use super::{
    super::{
        actions::{inviting, looking, waves},
        facts,
        forecast::Kind,
        model::{Invitation, Tally},
        paths,
        rules::{self, Odds},
    },
    Named, NamedInvitation,
    lines::{self, Line},
};
use crate::{
    brokering, desk,
    interpreters::{self, Way},
    paths as area_paths,
    pool::{self, Mode},
    requests::{self, Request, Stage, telling},
    rights::COORDINATE,
};

/// A time of the request in an address.
#[derive(Deserialize)]
pub struct AtTime {
    zeit: Option<usize>,
}

/// Somebody who can be chosen by hand.
struct Choice {
    id: Id,
    name: String,
    /// The time they are asked for, where there are several.
    when: String,
    travel: i64,
    asked_lately: i64,
    way: &'static str,
}

/// What the solver suggests, in words.
struct Advice {
    kind: Kind,
    sentence: String,
    /// How likely it is that somebody comes in time, where that is known.
    odds: Option<String>,
    people: Vec<(Id, String)>,
    /// Where one goes on when nobody can be asked from here: words and addresses.
    ways_on: Vec<(String, String)>,
    /// Whether the wanted chance can be reached.
    is_in_reach: bool,
}

#[derive(Template)]
#[template(path = "invitations/invite.html")]
struct InvitePage {
    shell: Shell,
    request: Request,
    spoken: String,
    /// Number and words of the times ahead.
    times: Vec<(usize, String)>,
    tally: Tally,
    lines: Vec<Line>,
    reasons: Vec<(&'static str, String)>,
    advice: Option<Advice>,
    /// Number of the time that people are chosen for; each for the one that suits them best where there is none.
    time: Option<usize>,
    choices: Vec<Choice>,
    /// Waves go out by themselves.
    by_itself: bool,
    is_brokered: bool,
    brokering: String,
    may_coordinate: bool,
    here: String,
    /// The page of the request at the desk.
    desk: String,
}

impl InvitePage {
    fn tallied(&self) -> String {
        let count = |number: u32| i64::from(number).into();
        self.shell.say_with(
            "invitations-tally",
            &[
                ("declined", count(self.tally.declined)),
                ("open", count(self.tally.open)),
                ("accepted", count(self.tally.accepted)),
                ("expired", count(self.tally.expired)),
            ],
        )
    }

    fn is_searching(&self) -> bool {
        is_looked_for(&self.request)
    }

    /// Whether people are chosen for this time.
    fn is_for(&self, number: usize) -> bool {
        self.time == Some(number)
    }

    fn is_ask(advice: &Advice) -> bool {
        advice.kind == Kind::Ask
    }

    fn count_of(people: &[(Id, String)]) -> i64 {
        i64::try_from(people.len()).unwrap_or(i64::MAX)
    }
}

/// Whether somebody is wanted for a request.
fn is_looked_for(request: &Request) -> bool {
    matches!(
        request.stage,
        Stage::New | Stage::AskedBack | Stage::Searching | Stage::Brokered
    )
}

/// The page.
pub async fn show(
    visit: Visit,
    Path(named): Path<Named>,
    Query(at): Query<AtTime>,
) -> Result<Response> {
    let centre = visit.centre()?;
    let (request, invitations) = looking::of_request(centre, &visit.actor, named.id).await?;
    let may_coordinate = visit.actor.may(COORDINATE);
    let tally = Tally::of(&invitations);
    let plan = if may_coordinate && is_looked_for(&request) {
        waves::plan(centre, &request).await?
    } else {
        None
    };
    let rules = pool::store::on(centre.database.read(), centre.clock.today()).await?;
    let title = visit.say("invitations-invite-title");
    let shell = requests::below_request(&visit, &request, title);
    let ahead = request.ahead(centre.clock.now());
    let words = &visit.house.texts;
    let times = ahead.iter();
    let times = times.map(|time| (time.0, facts::when(words, visit.language, time)));
    let times: Vec<(usize, String)> = times.collect();
    // One time is chosen for all; without one, each is asked for the one that suits them best.
    let chosen = at
        .zeit
        .filter(|time| ahead.iter().any(|(own, ..)| own == time));
    let (choices, fitting) = match &plan {
        Some(plan) => {
            let own = match chosen {
                Some(time) => desk::rank(centre, &request, time).await?,
                None => plan.candidates.clone(),
            };
            let asked = (&request, invitations.as_slice());
            choices(&visit, (&plan.candidates, &own), asked, &times).await?
        }
        None => (Vec::new(), HashMap::new()),
    };
    let soonest = ahead.first().map(|one| one.0);
    let at = (request.id, chosen.or(soonest).unwrap_or_default());
    let asked: Vec<(Invitation, &Request)> = invitations
        .iter()
        .map(|one| (one.clone(), &request))
        .collect();
    render(&InvitePage {
        spoken: telling::language_name(&request.need.language, visit.language),
        times,
        tally,
        lines: lines::of(&visit, &asked).await?,
        reasons: Line::reasons(&shell),
        advice: plan.as_ref().map(|plan| advice(&shell, at, plan, &fitting)),
        time: chosen,
        choices,
        by_itself: rules.asking.by_itself,
        is_brokered: request.mode == Mode::Brokering,
        brokering: brokering::staff_path(request.id),
        may_coordinate,
        here: paths::invite(request.id),
        desk: area_paths::request(request.id),
        shell,
        request,
    })
}

/// Who can be chosen by hand, the best first, and the names of everybody who fits.
async fn choices(
    visit: &Visit,
    (all, own): (&[desk::Candidate], &[desk::Candidate]),
    (request, invitations): (&Request, &[Invitation]),
    times: &[(usize, String)],
) -> Result<(Vec<Choice>, HashMap<Id, String>)> {
    let centre = visit.centre()?;
    let rows = centre.database.read();
    let persons: Vec<Id> = all.iter().chain(own).map(|one| one.person).collect();
    let known = people::names_of(centre, &visit.actor, &persons).await?;
    let active = interpreters::store::list_active(rows, centre.clock.today()).await?;
    let ways: HashMap<Id, Way> = active
        .iter()
        .map(|one| (one.id, one.terms.asked_by))
        .collect();
    let beginnings = request.beginnings();
    let asked: HashSet<Id> = invitations
        .iter()
        .filter(|one| !rules::may_ask_again(one, &beginnings))
        .map(|one| one.interpreter)
        .collect();
    let names = all
        .iter()
        .filter_map(|one| Some((one.interpreter, known.get(&one.person)?.clone())))
        .collect();
    let mut choices = Vec::new();
    for one in own {
        let Some(name) = known.get(&one.person) else {
            continue;
        };
        if !asked.contains(&one.interpreter) {
            choices.push(Choice {
                id: one.interpreter,
                name: name.clone(),
                when: times
                    .iter()
                    .filter(|_| times.len() > 1)
                    .find(|(time, _)| *time == one.time)
                    .map(|(_, when)| when.clone())
                    .unwrap_or_default(),
                travel: one.travel_minutes,
                asked_lately: one.asked_lately.into(),
                way: ways.get(&one.interpreter).map_or("mail", |way| way.key()),
            });
        }
    }
    Ok((choices, names))
}

fn advice(
    shell: &Shell,
    at: (Id, usize),
    plan: &waves::Plan,
    names: &HashMap<Id, String>,
) -> Advice {
    let suggestion = &plan.suggestion;
    let look = suggestion.look_again;
    let look = look.map(|at| format::moment(shell.language(), at));
    let count = i64::try_from(suggestion.people.len()).unwrap_or(i64::MAX);
    let values = [
        ("count", count.into()),
        ("look", look.unwrap_or_default().into()),
    ];
    let key = format!("invitations-suggest-{}", suggestion.kind.key());
    let people = suggestion.people.iter().filter_map(|id| {
        let name = names.get(id)?;
        Some((*id, name.clone()))
    });
    Advice {
        kind: suggestion.kind,
        sentence: shell.say_with(&key, &values),
        odds: matches!(suggestion.kind, Kind::Ask | Kind::Wait)
            .then(|| odds(shell, suggestion.filled_percent)),
        people: people.collect(),
        ways_on: ways_on(shell, at, suggestion.kind),
        is_in_reach: suggestion.is_in_reach,
    }
}

/// How likely it is that somebody comes in time.
fn odds(shell: &Shell, percent: u16) -> String {
    match rules::odds(percent) {
        Odds::Hardly => shell.say("invitations-odds-hardly"),
        Odds::Surely => shell.say("invitations-odds-surely"),
        Odds::Of(hits, of) => {
            let values = [("hits", hits), ("of", of)];
            let values = values.map(|(name, number)| (name, i64::from(number).into()));
            shell.say_with("invitations-odds-of", &values)
        }
    }
}

/// Where one goes on when nobody can be asked from here.
fn ways_on(shell: &Shell, (request, time): (Id, usize), kind: Kind) -> Vec<(String, String)> {
    let page = area_paths::request(request);
    let help = (
        shell.say("invitations-to-help"),
        format!("{page}?zeit={time}"),
    );
    let why_not = (
        shell.say("desk-why-not-title"),
        desk::why_not_path(request, time),
    );
    let call = (
        shell.say("desk-emergency-title"),
        format!("{page}/notfall?zeit={time}"),
    );
    match kind {
        Kind::Ask | Kind::Wait => Vec::new(),
        Kind::NobodyFits | Kind::AllAsked | Kind::OthersSpared => vec![help, why_not, call],
        Kind::TooLate | Kind::Quiet => vec![call, help],
    }
}

/// Sends a wave: as suggested, or chosen by hand.
pub async fn invite(
    visit: Visit,
    Path(named): Path<Named>,
    Form(fields): Form,
) -> Result<Response> {
    let chosen: Vec<Id> = fields
        .all("interpreter")
        .filter_map(|id| id.parse().ok())
        .collect();
    let centre = visit.centre()?;
    if let Ok(time) = fields.text("time").parse() {
        inviting::invite(centre, &visit.actor, named.id, &chosen, time).await?;
    } else {
        // Each for the time that suits them best.
        visit.actor.must(COORDINATE)?;
        let request = requests::store::find(centre.database.read(), named.id).await?;
        let plan = waves::plan(centre, &request).await?;
        let each = plan.map(|plan| plan.each(&chosen)).unwrap_or_default();
        inviting::invite_each(centre, &visit.actor, named.id, &each).await?;
    }
    visit
        .go_and_tell(&paths::invite(named.id), "invitations-told-invited")
        .await
}

/// Takes an invitation back.
pub async fn withdraw(
    visit: Visit,
    Path(named): Path<NamedInvitation>,
    Form(_): Form,
) -> Result<Response> {
    inviting::withdraw(visit.centre()?, &visit.actor, named.invitation).await?;
    visit
        .go_and_tell(&paths::invite(named.id), "invitations-told-withdrawn")
        .await
}

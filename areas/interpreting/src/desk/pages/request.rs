//! One request: what is asked for, what happened, who could come, and what can be done.

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Shell, Visit, format, render},
};
use registry::people;
use values::id::Id;

use super::{
    super::{
        look::{Look, Seat},
        model::Candidate,
        paths,
        queue::Tally,
        situation::Situation,
        ways_out::ways_out,
        words::Words,
    },
    One, asked,
    list::tally,
    shell,
};
use crate::{
    assignments,
    invitations::{self, Invitation},
    pool::{self, Asked, Weight},
    requests::{self, Event, Request, Stage, rules},
    rights::{COORDINATE, READ},
};

/// So many candidates are shown at once.
const MOST: usize = 40;
/// What a coordinator can decide, with the address of its form; those that must be said in words last.
const DECISIONS: [(Event, &str, bool); 5] = [
    (Event::Check, "pruefen", false),
    (Event::Reopen, "wieder", false),
    (Event::AskBack, "rueckfrage", true),
    (Event::Refuse, "ablehnen", true),
    (Event::GiveUp, "aufgeben", true),
];

/// A label and what stands beside it.
struct Fact {
    label: String,
    words: String,
}

/// One of its times.
struct Time {
    path: String,
    when: String,
    minutes: String,
    is_shown: bool,
}

/// Something the triage has found.
struct Found {
    weight: &'static str,
    words: String,
}

/// Somebody who could come.
struct Shown {
    id: Id,
    path: String,
    name: String,
    points: i64,
    reasons: Vec<String>,
    phone: String,
    /// What they were asked and have answered.
    asked: Option<String>,
    may_place: bool,
}

/// Somebody who was asked.
struct Invited {
    name: String,
    path: String,
    sent: String,
    answer: String,
    is_open: bool,
}

/// A decision as a button.
struct Decision {
    key: &'static str,
    act: &'static str,
    has_words: bool,
}

/// Who comes.
struct Comes {
    name: String,
    path: String,
    absence: String,
    when: String,
}

#[derive(Template)]
#[template(path = "desk/request.html")]
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
    funds: Vec<String>,
    steps: Vec<(String, String, String)>,
    candidates: Vec<Shown>,
    more: usize,
    is_searched: bool,
    funnel: Vec<String>,
    ways_out: Vec<String>,
    tally: String,
    invited: Vec<Invited>,
    comes: Option<Comes>,
    decisions: Vec<Decision>,
    is_mine: bool,
    may_work: bool,
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
    let time = asked(&visit, "zeit").and_then(|time| time.parse().ok());
    let time: usize = time.filter(|time| *time < request.times.len()).unwrap_or_default();
    let invitations = invitations::store::list_of(rows, [id]).await?;
    let words = Words(&visit);
    let names = names(&visit, &look, &invitations).await?;
    let comes = comes(&visit, &look, id).await?;
    let steps = requests::store::steps(rows, id).await?;
    let is_searched = matches!(request.stage, Stage::New | Stage::AskedBack | Stage::Searching);
    let wall = request.times.get(time);
    let seat = wall.and_then(|wall| look.at(&request, wall));
    let ranked = match &seat {
        Some(seat) if is_searched => look.rank(seat),
        _ => Vec::new(),
    };
    let shown = ranked.iter().take(MOST);
    let shown = shown.map(|one| candidate(&words, &look, one, &invitations));
    let (funnel, ways) = match (&seat, wall) {
        (Some(seat), Some(wall)) if is_searched => {
            let ways = if ranked.is_empty() {
                ways_out(&look, seat, wall)
            } else {
                Vec::new()
            };
            (funnel(&words, &look, seat), ways)
        }
        _ => Default::default(),
    };
    let verdict = verdict(&look, &request);
    let title = words.named("desk-request", "number", &request.number.to_string());
    let may_work = visit.actor.may(COORDINATE);
    render(&RequestPage {
        shell: shell(&visit, title),
        id,
        time,
        spoken: words.spoken(&request),
        stage: visit.say(&format!("requests-stage-{}", request.stage.key())),
        since: format::moment(visit.language, request.stage_since),
        facts: facts(&words, &look, &request),
        contact: contact(&words, &request),
        note: request.need.note.clone(),
        times: times(&words, &request, time),
        found: found(&words, &verdict),
        funds: verdict.funds,
        steps: steps.iter().rev().map(|step| step_words(&visit, step)).collect(),
        more: ranked.len().saturating_sub(MOST),
        candidates: shown.collect(),
        is_searched,
        funnel,
        ways_out: ways.iter().map(|way| words.way_out(way)).collect(),
        tally: tally(&words, Tally::of(&invitations)),
        invited: invitations.iter().map(|one| invited(&visit, one, &names)).collect(),
        comes,
        decisions: decisions(request.stage, may_work),
        is_mine: request.handled_by.is_some() && request.handled_by == visit.actor.account,
        may_work,
    })
}

/// Names of those who were asked; also of those who rest or have left since.
async fn names(
    visit: &Visit,
    look: &Look<'_>,
    asked: &[Invitation],
) -> Result<HashMap<Id, String>> {
    let situation = look.situation();
    let mut names = HashMap::new();
    let mut gone = Vec::new();
    for one in asked {
        match situation.known(one.interpreter) {
            Some(known) => {
                names.insert(one.interpreter, known.person.details.name());
            }
            None => gone.push(one.interpreter),
        }
    }
    if !gone.is_empty() {
        let centre = visit.centre()?;
        let mut all = crate::interpreters::store::list(centre.database.read()).await?;
        all.retain(|one| gone.contains(&one.id));
        let ids: Vec<Id> = all.iter().map(|one| one.person).collect();
        let of = people::names_of(centre, &visit.actor, &ids).await?;
        for one in all {
            names.extend(of.get(&one.person).map(|name| (one.id, name.clone())));
        }
    }
    Ok(names)
}

async fn comes(visit: &Visit, look: &Look<'_>, id: Id) -> Result<Option<Comes>> {
    let rows = visit.centre()?.database.read();
    let open = assignments::store::open_of(rows, id).await?;
    Ok(open.map(|one| Comes {
        name: look.situation().name(one.interpreter),
        path: crate::paths::interpreter(one.interpreter),
        absence: paths::absence(one.interpreter),
        when: Words(visit).time(one.wall.start),
    }))
}

fn facts(words: &Words<'_>, look: &Look<'_>, request: &Request) -> Vec<Fact> {
    let need = &request.need;
    let visit = words.0;
    let substitutes = need.substitutes.iter().map(|tag| words.language(tag));
    let occasions = look.situation().rules.occasions.iter();
    let own = occasions
        .filter(|one| one.key == need.occasion)
        .find_map(|one| one.words.clone());
    let occasion = own.unwrap_or_else(|| visit.say(&format!("pool-occasion-{}", need.occasion)));
    let place = [need.place.as_str(), need.postcode.as_str(), need.town.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let preferred = need.preferred.map(|id| look.situation().name(id));
    let all = [
        ("language", words.spoken(request)),
        ("substitutes", substitutes.collect::<Vec<_>>().join(", ")),
        ("occasion", occasion),
        ("medium", visit.say(&format!("desk-medium-{}", need.medium.key()))),
        ("place", place.join(", ")),
        ("gender", visit.say(&format!("desk-gender-{}", need.gender.key().replace('_', "-")))),
        ("preferred", preferred.unwrap_or_default()),
        ("file-number", need.file_number.clone()),
    ];
    labelled(words, all)
}

fn contact(words: &Words<'_>, request: &Request) -> Vec<Fact> {
    let asker = &request.asker;
    labelled(
        words,
        [
            ("institution", asker.institution.clone()),
            ("contact", asker.name.clone()),
            ("email", asker.email.clone()),
            ("phone", asker.phone.clone()),
            ("received", format::moment(words.0.language, request.received_at)),
        ],
    )
}

fn labelled<const N: usize>(words: &Words<'_>, all: [(&str, String); N]) -> Vec<Fact> {
    let said = all.into_iter().filter(|(_, words)| !words.is_empty());
    let facts = said.map(|(key, fact)| Fact {
        label: words.0.say(&format!("desk-fact-{key}")),
        words: fact,
    });
    facts.collect()
}

fn times(words: &Words<'_>, request: &Request, shown: usize) -> Vec<Time> {
    let walls = request.times.iter().enumerate();
    let times = walls.map(|(number, wall)| Time {
        path: paths::at_time(request.id, number),
        when: words.time(wall.start),
        minutes: words.count("desk-minutes", i64::from(wall.minutes)),
        is_shown: number == shown,
    });
    times.collect()
}

/// What the rules of today say to it. Answers to questions about the subject are not kept, so they were judged when it came.
fn verdict(look: &Look<'_>, request: &Request) -> pool::Verdict {
    let asked = Asked {
        institution_kind: request.asker.kind.clone(),
        subjects: std::collections::BTreeSet::new(),
        times: request.times.clone(),
        series: 1,
        medium: request.need.medium,
        postcode: request.need.postcode.clone(),
        is_public_room: true,
    };
    let received = values::clock::day_of(request.received_at);
    pool::rules::verdict(&look.situation().rules, &asked, received)
}

fn found(words: &Words<'_>, verdict: &pool::Verdict) -> Vec<Found> {
    let findings = verdict.findings.iter();
    let found = findings.map(|one| {
        let said = || {
            let reason = (one.rule, one.values.clone());
            words.finding(&reason)
        };
        Found {
            weight: match one.weight {
                Weight::Hint => "info",
                Weight::AskBack => "warning",
                Weight::Refused => "danger",
            },
            words: one.own_words.clone().unwrap_or_else(said),
        }
    });
    found.collect()
}

fn step_words(visit: &Visit, step: &requests::Step) -> (String, String, String) {
    let reason = match step.reason.as_str() {
        "" => step.words.clone(),
        key => visit.say(key),
    };
    (
        format::moment(visit.language, step.at),
        visit.say(&format!("requests-event-{}", step.event)),
        reason,
    )
}

fn candidate(
    words: &Words<'_>,
    look: &Look<'_>,
    one: &Candidate,
    invitations: &[Invitation],
) -> Shown {
    let known = look.situation().known(one.interpreter);
    let details = known.map(|known| &known.person.details);
    let phones = details.into_iter().flat_map(|details| &details.channels);
    let mut phones = phones.filter(|one| matches!(one.kind, people::Way::Mobile | people::Way::Phone));
    let asked = invitations.iter().find(|own| own.interpreter == one.interpreter);
    let agreed = known.and_then(|known| known.interpreter.terms.placed_directly_since);
    Shown {
        id: one.interpreter,
        path: crate::paths::interpreter(one.interpreter),
        name: details.map(people::Details::name).unwrap_or_default(),
        points: one.points,
        reasons: one.reasons.iter().map(|reason| words.reason(reason)).collect(),
        phone: phones.next().map(people::Channel::readable).unwrap_or_default(),
        asked: asked.map(|own| answer(words.0, own)),
        may_place: agreed.is_some_and(|since| since <= look.situation().today),
    }
}

fn answer(visit: &Visit, one: &Invitation) -> String {
    match one.answer {
        Some((answer, _)) => visit.say(&format!("invitations-answer-{}", answer.key())),
        None => visit.say("desk-answer-open"),
    }
}

fn invited(visit: &Visit, one: &Invitation, names: &HashMap<Id, String>) -> Invited {
    Invited {
        name: names.get(&one.interpreter).cloned().unwrap_or_default(),
        path: crate::paths::interpreter(one.interpreter),
        sent: format::moment(visit.language, one.sent_at),
        answer: answer(visit, one),
        is_open: one.is_open(),
    }
}

fn funnel(words: &Words<'_>, look: &Look<'_>, seat: &Seat<'_>) -> Vec<String> {
    let steps = look.funnel(seat).into_iter();
    let said = steps.map(|(step, left)| {
        let language = words.language(&seat.of.need.language);
        words.two(
            &format!("desk-funnel-{}", step.key()),
            ("count", &left.to_string()),
            ("language", &language),
        )
    });
    said.collect()
}

fn decisions(stage: Stage, may_work: bool) -> Vec<Decision> {
    let possible = DECISIONS.iter().filter(|(event, _, _)| may_work && rules::next(stage, *event).is_ok());
    let decisions = possible.map(|(event, act, has_words)| Decision {
        key: event.key(),
        act,
        has_words: *has_words,
    });
    decisions.collect()
}

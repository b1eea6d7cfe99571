//! An interpreter's own page, opened by a signed link; and asking for a new link.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::TimeDelta;
use platform::{
    Result,
    web::{Errors, Shell, Typed, Visit, field::Field, format, render},
};
use registry::{
    calendar::{
        availability::{Absence, Weekly},
        own::Said,
    },
    people::Channel,
};
use values::{clock, day::Day, id::Id};

use super::{
    super::{
        actions::{
            ahead,
            looking::{self, Turns, Whole, Words},
            own,
        },
        form,
        model::{Interpreter, Standing},
        papers::{Contact, ModuleKind},
        paths,
        rules::{self, State, Step},
    },
    Link, language_name, named, readable,
    terms::{TermsForm, districts},
    unkept,
};
use crate::{
    assignments::{self, Assignment},
    brokering,
    invitations::Invitation,
    links::{self, Purpose},
    paths as shared,
    requests::Request,
};

/// How far back turns are counted.
const TURNS_OF: TimeDelta = TimeDelta::days(180);

/// An appointment to come, in words.
struct Coming {
    id: Id,
    day: String,
    time: String,
    institution: String,
    place: String,
    /// They have said that they are away then.
    is_away: bool,
}

#[derive(Template)]
#[template(path = "interpreters/own.html")]
struct OwnPage {
    shell: Shell,
    typed: Typed,
    secret: String,
    name: String,
    is_kept: bool,
    standing: Standing,
    paused_until: Option<Day>,
    /// What is still missing, in words.
    open: Vec<String>,
    coming: Vec<Coming>,
    /// Invitations that wait for an answer.
    invitations: Vec<(Id, String)>,
    /// Reasons for calling off.
    reasons: Vec<(String, String)>,
    languages: Vec<String>,
    turns: Vec<String>,
    readable: Vec<(String, String)>,
    has_training: bool,
    weekly: Vec<(Id, String)>,
    absences: Vec<(Id, String)>,
    weekdays: Vec<(String, String)>,
    terms: TermsForm,
    /// The words of the pledge, where it waits.
    pledge: Option<Words>,
    pledge_until_now: Option<Day>,
    facts: Vec<(String, String)>,
    has_feed: bool,
}

impl OwnPage {
    fn part(&self, what: &str) -> String {
        self.shell.to(paths::own_part(&self.secret, what))
    }

    fn field(&self, name: &str, widget: &str) -> Field {
        let label = self.shell.say(format!("interpreters-{name}"));
        self.typed.field(&self.shell, name, label, "", widget)
    }

    fn has_gap(&self) -> bool {
        self.coming.iter().any(|one| one.is_away)
    }

    fn is(&self, key: &str) -> bool {
        self.standing.key() == key
    }

    /// Which form was refused, so that it is open.
    fn was_typed(&self, name: &str) -> bool {
        self.typed.is_refused() && self.typed.fields().has(name)
    }
}

/// The page.
pub async fn show(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let secret = link.secret.clone();
    let shown = async {
        let one = own::with_secret(visit.centre()?, &link.secret).await?;
        let whole = looking::own(visit.centre()?, one).await?;
        let typed = Typed::fresh(&opening(&whole));
        page(&visit, link.secret, whole, typed).await
    };
    links::kindly(&visit, Some((Purpose::Interpreter, &secret)), shown).await
}

/// What the forms of the page open with.
fn opening(whole: &Whole) -> Vec<(&'static str, String)> {
    let contact = Contact::of(&whole.person.details);
    let mut values = form::shown_terms(&whole.one.terms);
    values.push(("mobile", contact.mobile));
    values.push(("contact_language", contact.language.tag().to_owned()));
    if let Some(until) = whole.one.paused_until {
        values.push(("paused_until", until.to_string()));
    }
    values
}

/// The page again, with a form that could not be taken.
pub async fn again(
    visit: &Visit,
    secret: String,
    fields: platform::web::Fields,
    errors: Errors,
) -> Result<Response> {
    let one = own::with_secret(visit.centre()?, &secret).await?;
    let whole = looking::own(visit.centre()?, one).await?;
    let fields = super::terms::beside(&fields, &opening(&whole));
    page(visit, secret, whole, Typed::refused(fields, errors)).await
}

async fn page(visit: &Visit, secret: String, whole: Whole, typed: Typed) -> Result<Response> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let shell = crate::pool::below(visit, visit.say("interpreters-own-title"));
    let said = looking::said(centre, whole.one.person).await?;
    let districts = districts(centre).await?;
    let coming = looking::coming(centre, &whole).await?;
    let steps = rules::steps(
        &whole.one,
        &whole.papers,
        &whole.person.details.languages,
        (&whole.rules.needed, &whole.rules.deadlines),
        today,
    );
    let pledge = if is_open(&steps, Step::Pledge) {
        Some(looking::pledge_words(centre, &whole.rules, visit.language).await?)
    } else {
        None
    };
    let since = centre.clock.now() - TURNS_OF;
    let turns = looking::turns(centre, &whole, since).await?;
    let invitations = looking::open(centre, &whole).await?;
    let mut facts = facts(&shell, &whole, today);
    facts.extend(disclosed(visit, &whole).await?);
    let page = OwnPage {
        name: whole.person.details.name(),
        is_kept: visit.query.split('&').any(|pair| pair == "gespeichert=ja"),
        standing: whole.one.standing(today),
        paused_until: whole.one.paused_until,
        open: open(&shell, &steps),
        coming: shown(visit, coming, &said, &whole.one),
        invitations: invitations
            .into_iter()
            .map(|(own, request)| (own.id, asked_for(visit, &own, &request)))
            .collect(),
        reasons: named(&shell, "assignments-reason", assignments::REASONS),
        languages: super::person::languages(&shell, &whole),
        turns: turn_lines(&shell, visit, &turns),
        readable: readable(),
        has_training: !whole.papers.trainings.is_empty(),
        weekly: said
            .weekly
            .iter()
            .map(|(id, time)| (*id, weekly(visit, time)))
            .collect(),
        absences: absences(visit, &said),
        weekdays: (1..=7)
            .map(|day| (day.to_string(), weekday(visit, day)))
            .collect(),
        terms: TermsForm::of(&shell, &typed, &whole.one.terms, &districts),
        pledge,
        pledge_until_now: whole.papers.pledges.first().map(|one| one.signed_on),
        facts,
        has_feed: said.feed_since.is_some(),
        secret,
        typed,
        shell,
    };
    Ok(unkept(page.typed.answer(&page)?))
}

/// To whom their contact data went, and when.
async fn disclosed(visit: &Visit, whole: &Whole) -> Result<Vec<(String, String)>> {
    let all = brokering::shown_to(visit.centre()?, whole.one.id).await?;
    let facts = all.into_iter().map(|shown| {
        let on = format::moment(visit.language, shown.at);
        let words = format!("{}, {on}", shown.institution);
        (visit.say("interpreters-disclosed"), words)
    });
    Ok(facts.collect())
}

fn is_open(steps: &[(Step, State, Option<Day>)], wanted: Step) -> bool {
    let found = steps.iter().find(|(step, _, _)| *step == wanted);
    found.is_some_and(|(_, state, _)| matches!(state, State::Open | State::Over))
}

/// What somebody is asked for, without anything about the case.
fn asked_for(visit: &Visit, own: &Invitation, request: &Request) -> String {
    let wall = request.times.first();
    let day = wall.map(|wall| format::weekday_and_day(visit.language, wall.start.date()));
    let by = format::moment(visit.language, own.answer_by);
    let language = language_name(visit.language, &request.need.language);
    let values = [
        ("language", language.into()),
        ("day", day.unwrap_or_default().into()),
        ("by", by.into()),
    ];
    let texts = &visit.house.texts;
    texts.say_with(visit.language, "interpreters-own-asked", &values)
}

/// How often they were asked and came, beside the middle of the pool.
fn turn_lines(shell: &Shell, visit: &Visit, turns: &Turns) -> Vec<String> {
    let last = match turns.last_asked {
        Some(at) => {
            let day = format::day(visit.language, clock::day_of(at));
            shell.name("interpreters-turns-last", "day", day)
        }
        None => shell.say("interpreters-turns-never"),
    };
    vec![
        last,
        shell.count("interpreters-turns-asked", turns.asked),
        shell.count("interpreters-turns-had", turns.had),
        shell.count("interpreters-turns-middle", turns.middle),
    ]
}

/// Appointments in words.
fn shown(
    visit: &Visit,
    coming: Vec<(Assignment, Request)>,
    said: &Said,
    one: &Interpreter,
) -> Vec<Coming> {
    let absences: Vec<Absence> = said.absences.iter().map(|(_, away)| *away).collect();
    let all = coming.into_iter().map(|(assignment, request)| Coming {
        id: assignment.id,
        is_away: ahead::is_during(&assignment, &absences)
            || one.standing(assignment.wall.start.date()) == Standing::Paused,
        day: format::weekday_and_day(visit.language, assignment.wall.start.date()),
        time: format!(
            "{} – {}",
            format::time(visit.language, assignment.period.from),
            format::time(visit.language, assignment.period.until)
        ),
        institution: request.asker.institution,
        place: [request.need.place, request.need.postcode, request.need.town]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
    });
    all.collect()
}

/// The steps that wait or end soon, in words.
fn open(shell: &Shell, steps: &[(Step, State, Option<Day>)]) -> Vec<String> {
    let open = steps.iter().filter(|(step, state, _)| {
        *step != Step::Active && matches!(state, State::Open | State::Over | State::Ending)
    });
    let words = open.map(|(step, state, day)| {
        let name = shell.say(format!("interpreters-step-{}", step.key()));
        match (state, day) {
            (State::Ending, Some(until)) => {
                let until = shell.name("interpreters-until-day", "day", shell.day(until));
                format!("{name} ({until})")
            }
            _ => name,
        }
    });
    words.collect()
}

/// The name of a weekday; 1 is Monday.
fn weekday(visit: &Visit, number: u32) -> String {
    // The first of June 2026 is a Monday.
    let day = Day::from_ymd_opt(2026, 6, number).unwrap_or_default();
    format::weekday(visit.language, day)
}

fn weekly(visit: &Visit, time: &Weekly) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let day = weekday(visit, time.weekday.number_from_monday());
    format!("{day} {} – {}", clock(time.from), clock(time.until))
}

fn absences(visit: &Visit, said: &Said) -> Vec<(Id, String)> {
    let written = |day| format::day(visit.language, day);
    let all = said.absences.iter().map(|(id, away)| {
        let text = if away.from == away.until {
            written(away.from)
        } else {
            format!("{} – {}", written(away.from), written(away.until))
        };
        (*id, text)
    });
    all.collect()
}

/// What the centre keeps about them.
fn facts(shell: &Shell, whole: &Whole, today: Day) -> Vec<(String, String)> {
    let details = &whole.person.details;
    let mut facts = Vec::new();
    let mut fact = |key: &str, text: String| {
        if !text.is_empty() {
            facts.push((shell.say(format!("interpreters-{key}")), text));
        }
    };
    fact("name", details.name());
    let reached = details.channels.iter().map(Channel::readable);
    fact("reached", reached.collect::<Vec<_>>().join(", "));
    fact("address", details.address.lines().join(", "));
    fact("interested_on", shell.day(&whole.one.interested_on));
    if let Some(talk) = &whole.papers.talk {
        fact("step-talk", shell.day(&talk.held_on));
    }
    let needed = &whole.rules.needed;
    if let Some(until) = rules::conduct_until(&whole.papers, needed, today) {
        let words = shell.name("interpreters-until-day", "day", shell.day(&until));
        fact("step-conduct", words);
    }
    if let Some(pledge) = whole.papers.pledges.first() {
        fact("step-pledge", shell.day(&pledge.signed_on));
    }
    let minutes = rules::minutes(&whole.papers, ModuleKind::Basic, |_| true)
        + rules::minutes(&whole.papers, ModuleKind::Further, |_| true);
    if minutes > 0 {
        fact("step-training", shell.count("interpreters-long", minutes));
    }
    facts
}

#[derive(Template)]
#[template(path = "interpreters/feed.html")]
struct FeedPage {
    shell: Shell,
    address: String,
    back: String,
}

/// The address of a feed, shown this once.
pub fn feed_page(visit: &Visit, secret: &str, address: String) -> Result<Response> {
    let page = FeedPage {
        shell: crate::pool::below(visit, visit.say("interpreters-feed-title")),
        address,
        back: shared::own(secret),
    };
    Ok(unkept(render(&page)?))
}

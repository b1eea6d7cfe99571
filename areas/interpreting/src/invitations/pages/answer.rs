//! The page behind the link of an invitation, made for a telephone: what, when, where about, and two buttons.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use platform::{
    Error, Refusal, Result,
    web::{Fields, Form, Shell, Visit, format, redirect, render, unkept},
};
use registry::languages;
use serde::Deserialize;
use values::{language::Language, text};

use super::super::{
    actions::{
        answering::{self, REST_WEEKS},
        looking::{self, Opened},
    },
    facts,
    model::REASONS,
    paths,
    rules::Stand,
};
use crate::{
    brokering,
    links::{self, Purpose},
    paths as area_paths,
    pool::{Medium, Mode},
    requests::telling,
};

/// The secret of a link.
#[derive(Deserialize)]
pub struct Link {
    secret: String,
}

#[derive(Template)]
#[template(path = "invitations/answer.html")]
struct AnswerPage {
    shell: Shell,
    spoken: String,
    /// More about the language, in the institution's words.
    variety: String,
    stand: Stand,
    facts: Vec<(String, String)>,
    /// Number and words of the times that can be chosen.
    times: Vec<(usize, String)>,
    /// When they come, and where: told only to who comes.
    taken: Option<Taken>,
    /// They agree to be brokered instead of to a date.
    is_brokered: bool,
    /// Their contact data would go to the institution.
    shares_contact: bool,
    /// Why a yes could not be taken.
    refused: Option<String>,
    /// How long they can rest, in weeks and in words.
    weeks: Vec<(u64, String)>,
    action: String,
    pause: String,
    date: String,
    /// Where they go on to the page of what they have taken.
    assignment: String,
    /// How they are told about it.
    told_by: &'static str,
}

struct Taken {
    when: String,
    institution: String,
    place: String,
}

impl AnswerPage {
    fn reasons(&self) -> Vec<(&'static str, String)> {
        let words = |reason| self.shell.say(format!("invitations-reason-{reason}"));
        REASONS.map(|reason| (reason, words(reason))).to_vec()
    }

    fn is(&self, stand: &str) -> bool {
        self.stand.key() == stand
    }
}

/// What they are asked. Mail programs open links to look at them: only the buttons answer.
pub async fn show(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let shown = async {
        let opened = looking::open(visit.centre()?, &link.secret).await?;
        page(&visit, &opened, &link.secret, None)
    };
    links::kindly(&visit, Some((Purpose::Invitation, &link.secret)), shown).await
}

/// They say yes or no.
pub async fn receive(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = Box::pin(answer(&visit, &link.secret, &fields));
    links::kindly(&visit, Some((Purpose::Invitation, &link.secret)), done).await
}

async fn answer(visit: &Visit, secret: &str, fields: &Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let id = looking::with_secret(centre, secret).await?;
    let actor = answering::holder();
    let done = match fields.text("answer") {
        "yes" => {
            let time = fields.text("time").parse().ok();
            answering::accept(centre, &actor, id, time).await
        }
        "no" => answering::decline(centre, &actor, id, fields.text("reason")).await,
        _ => return Err(Error::NotFound),
    };
    match done {
        Ok(_) => Ok(redirect(&visit.to(&paths::answer(secret)))),
        Err(Error::Refused(refusal)) => {
            let opened = looking::open(centre, secret).await?;
            page(visit, &opened, secret, Some(&refusal))
        }
        Err(other) => Err(other),
    }
}

/// They go on to the page of what they have taken. A button and no link: each press makes a new secret.
pub async fn go_on(visit: Visit, Path(link): Path<Link>, Form(_): Form) -> Result<Response> {
    let done = async {
        let secret = looking::own_assignment(visit.centre()?, &link.secret).await?;
        Ok(redirect(&visit.to(&area_paths::own_assignment(&secret))))
    };
    links::kindly(&visit, Some((Purpose::Invitation, &link.secret)), done).await
}

/// They want to rest.
pub async fn pause(visit: Visit, Path(link): Path<Link>, Form(fields): Form) -> Result<Response> {
    let done = Box::pin(rest(&visit, &link.secret, &fields));
    links::kindly(&visit, Some((Purpose::Invitation, &link.secret)), done).await
}

async fn rest(visit: &Visit, secret: &str, fields: &Fields) -> Result<Response> {
    let centre = visit.centre()?;
    let id = looking::with_secret(centre, secret).await?;
    let weeks = match fields.text("weeks") {
        "" => None,
        typed => Some(typed.parse().map_err(|_| Error::NotFound)?),
    };
    match answering::pause(centre, id, weeks).await {
        Ok(()) => Ok(redirect(&visit.to(&paths::answer(secret)))),
        Err(Error::Refused(refusal)) => {
            let opened = looking::open(centre, secret).await?;
            page(visit, &opened, secret, Some(&refusal))
        }
        Err(other) => Err(other),
    }
}

fn page(
    visit: &Visit,
    opened: &Opened,
    secret: &str,
    refused: Option<&Refusal>,
) -> Result<Response> {
    let texts = &visit.house.texts;
    let language = visit.language;
    let need = &opened.request.need;
    let times = opened.facts.times.iter();
    let times = times.map(|time| (time.0, facts::when(texts, language, time)));
    let taken = opened.assignment.as_ref().map(|made| Taken {
        when: format::moment(language, made.period.from),
        institution: opened.request.asker.institution.clone(),
        place: match need.medium {
            Medium::Place => need.address(),
            Medium::Phone | Medium::Video => visit.say(medium_key(need.medium)),
        },
    });
    let shell = Shell::new(visit, visit.say("invitations-answer-title"));
    let weeks = REST_WEEKS.map(|weeks| {
        let count = i64::try_from(weeks).unwrap_or_default();
        (weeks, shell.count("invitations-pause-weeks", count))
    });
    let page = AnswerPage {
        refused: refused.map(|refusal| shell.sentence(refusal)),
        shell,
        spoken: telling::language_name(&need.language, language),
        variety: variety(opened),
        stand: opened.stand,
        facts: lines(visit, opened),
        times: times.collect(),
        taken,
        is_brokered: opened.request.mode == Mode::Brokering,
        shares_contact: opened.shares_contact,
        weeks: weeks.to_vec(),
        action: paths::answer(secret),
        pause: paths::pause(secret),
        date: brokering::own_path(secret),
        assignment: paths::assignment(secret),
        told_by: opened.told_by.key(),
    };
    let mut answer = unkept(render(&page)?);
    if page.refused.is_some() {
        *answer.status_mut() = StatusCode::CONFLICT;
    }
    Ok(answer)
}

/// More about the language. Before a yes only what is a name of a language: the institution's own words might say more.
fn variety(opened: &Opened) -> String {
    let words = opened.request.need.variety.trim();
    let is_name = languages::all().iter().any(|one| {
        let names = [&one.german, &one.english, &one.native];
        names
            .iter()
            .any(|name| text::fold(name) == text::fold(words))
    });
    if opened.stand == Stand::Theirs || is_name {
        words.to_owned()
    } else {
        String::new()
    }
}

/// What they may know; whoever cannot take it any more need not know more about it. Times that can be chosen stand in the form.
fn lines(visit: &Visit, opened: &Opened) -> Vec<(String, String)> {
    if !opened.stand.is_takeable() {
        return Vec::new();
    }
    let (texts, language) = (&visit.house.texts, visit.language);
    let is_chosen = opened.facts.times.len() > 1 && opened.request.mode == Mode::Placing;
    let occasion = occasion(visit, opened);
    let occasion = occasion.map(|own| (visit.say("invitations-fact-occasion"), own));
    let mut lines: Vec<_> = occasion.into_iter().collect();
    if !is_chosen {
        lines.extend(opened.facts.when(texts, language));
    }
    lines.extend(opened.facts.rest(texts, language));
    let spoken = telling::language_name(&opened.request.need.language, language);
    let spoken = [("language", spoken.into())];
    let why = texts.say_with(language, "invitations-why-language", &spoken);
    lines.push((visit.say("invitations-fact-why"), why));
    let last = match opened.last_asked {
        Some(last) => format::moment(language, last),
        None => visit.say("invitations-never-asked"),
    };
    lines.push((visit.say("invitations-fact-last-asked"), last));
    lines
}

/// What kind of talk it is; nothing about this one. It stands on the page alone, never in a mail.
/// One of the centre's own that its rules have dropped has no words any more.
fn occasion(visit: &Visit, opened: &Opened) -> Option<String> {
    let key = format!("pool-occasion-{}", opened.request.need.occasion);
    let is_known = visit.house.texts.has(Language::German, &key);
    let own = opened.occasion.clone();
    own.or_else(|| is_known.then(|| visit.say(&key)))
}

fn medium_key(medium: Medium) -> &'static str {
    match medium {
        Medium::Video => "invitations-on-video",
        _ => "invitations-on-phone",
    }
}

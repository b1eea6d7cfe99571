//! One interpreter: how far they are, what they decide, what they did; and turning their standing.

use askama::Template;
use axum::{extract::Path, response::Response};
use platform::{
    Result,
    web::{Form, Shell, Visit, format, render},
};
use registry::{calendar, consents, people};
use values::{day::Day, id::Id, language::Language};

use super::{
    super::{
        actions::{
            looking::{self, Whole},
            standing,
        },
        model::Standing,
        papers::{ModuleKind, Noted},
        paths,
        rules::{self, State, Step},
    },
    One, language_name, shell,
    terms::{Voice, label},
};
use crate::{paths as shared, pool::length_on, rights::KEEP};

/// A step as the page shows it.
struct Shown {
    key: &'static str,
    state: State,
    /// What is known about it, line by line, and what of it can be taken back.
    lines: Vec<(String, Option<String>)>,
    /// End of the address of its form.
    form: Option<&'static str>,
}

impl Shown {
    fn badge(&self) -> &'static str {
        match self.state {
            State::Done => "success",
            State::Ending => "warning",
            State::Over => "danger",
            State::Open | State::NotNeeded => "info",
        }
    }

    fn is_done(&self) -> bool {
        matches!(self.state, State::Done | State::Ending)
    }

    /// Key of the words for its form: what was noted before is noted anew.
    fn act(&self) -> &'static str {
        match self.state {
            State::Done | State::Ending | State::Over => "interpreters-note-anew",
            State::Open | State::NotNeeded => "interpreters-note-step",
        }
    }
}

#[derive(Template)]
#[template(path = "interpreters/person.html")]
struct PersonPage {
    shell: Shell,
    id: Id,
    person: Id,
    standing: Standing,
    paused_until: Option<Day>,
    steps: Vec<Shown>,
    terms: Vec<(String, String)>,
    note: String,
    channels: Vec<(String, Option<String>)>,
    assignments: usize,
    coming: usize,
    asked: usize,
    accepted: usize,
    has_training: bool,
    may_keep: bool,
}

impl PersonPage {
    fn part(&self, what: &str) -> String {
        self.shell.to(paths::part(self.id, what))
    }

    fn is(&self, key: &str) -> bool {
        self.standing.key() == key
    }

    fn is_new(&self) -> bool {
        matches!(self.standing, Standing::Interested | Standing::Joining)
    }

    fn calendar(&self) -> String {
        self.shell.to(calendar::person_path(self.person))
    }

    fn record(&self) -> String {
        self.shell.to(people::path(self.person))
    }

    fn consents(&self) -> String {
        self.shell.to(consents::person_path(self.person))
    }
}

/// The page.
pub async fn show(visit: Visit, Path(path): Path<One>) -> Result<Response> {
    let centre = visit.centre()?;
    let whole = looking::look(centre, &visit.actor, path.id).await?;
    let coming = looking::coming(centre, &whole).await?.len();
    let today = centre.clock.today();
    let shell = shell(&visit, whole.person.details.name());
    let districts = super::terms::districts(centre).await?;
    let channels = whole.person.details.channels.iter();
    let page = PersonPage {
        id: whole.one.id,
        person: whole.one.person,
        standing: whole.one.standing(today),
        paused_until: whole.one.paused_until,
        steps: steps(&shell, &whole, today),
        terms: terms(&shell, &whole, &districts),
        note: whole.one.note.clone(),
        channels: channels.map(|own| (own.readable(), own.uri())).collect(),
        assignments: whole
            .assignments
            .iter()
            .filter(|one| one.end.is_none())
            .count(),
        coming,
        asked: whole.asked.0,
        accepted: whole.asked.1,
        has_training: !whole.papers.trainings.is_empty(),
        may_keep: visit.actor.may(KEEP),
        shell,
    };
    render(&page)
}

fn steps(shell: &Shell, whole: &Whole, today: Day) -> Vec<Shown> {
    let skills = &whole.person.details.languages;
    let asked = (&whole.rules.needed, &whole.rules.deadlines);
    let all = rules::steps(&whole.one, &whole.papers, skills, asked, today);
    let shown = all.into_iter().map(|(step, state, day)| Shown {
        key: step.key(),
        state,
        lines: lines(shell, whole, step, day, today),
        form: match step {
            Step::Interest | Step::Active => None,
            Step::Talk => Some("gespraech"),
            Step::Language => Some("sprache"),
            Step::Conduct => Some("fuehrungszeugnis"),
            Step::Pledge => Some("verpflichtung"),
            Step::Training => Some("schulung"),
        },
    });
    shown.collect()
}

type Line = (String, Option<String>);

/// Each line with what takes it back.
fn with(lines: Vec<String>, noted: impl IntoIterator<Item = Noted>) -> Vec<Line> {
    let noted = noted.into_iter().map(|noted| Some(noted.written()));
    lines.into_iter().zip(noted).collect()
}

fn alone(lines: impl IntoIterator<Item = String>) -> Vec<Line> {
    lines.into_iter().map(|line| (line, None)).collect()
}

fn lines(shell: &Shell, whole: &Whole, step: Step, day: Option<Day>, today: Day) -> Vec<Line> {
    let papers = &whole.papers;
    match step {
        Step::Interest | Step::Active => alone(day.map(|day| shell.day(&day))),
        Step::Talk => with(talk(shell, whole), [Noted::Talk]),
        Step::Language => alone(languages(shell, whole)),
        Step::Conduct => {
            let noted = papers.certificates.iter();
            with(
                conduct(shell, whole),
                noted.map(|own| Noted::Certificate(own.id)),
            )
        }
        Step::Pledge => {
            let noted = papers.pledges.iter();
            with(
                pledges(shell, whole),
                noted.map(|own| Noted::Pledge(own.id)),
            )
        }
        Step::Training => {
            let noted = papers.trainings.iter();
            let noted = noted.map(|own| Noted::Training(own.id));
            let mut lines = alone(sums(shell, whole, today));
            lines.extend(with(trainings(shell, whole), noted));
            lines
        }
    }
}

fn talk(shell: &Shell, whole: &Whole) -> Vec<String> {
    let line = whole.papers.talk.as_ref().map(|talk| {
        let day = shell.day(&talk.held_on);
        shell.names(
            "interpreters-line-talk",
            ("day", day.as_str()),
            ("by", talk.held_by.as_str()),
        )
    });
    line.into_iter().collect()
}

/// What they speak, with its proofs.
pub fn languages(shell: &Shell, whole: &Whole) -> Vec<String> {
    let skills = whole.person.details.languages.iter();
    let lines = skills.map(|own| {
        let name = language_name(shell.language(), &own.tag);
        let direction = shell.say(format!("people-direction-{}", own.direction.key()));
        let level = own.level.map_or("–", |level| level.key());
        let day = own.verified_on.map(|day| shell.day(&day));
        let values = [
            ("language", name.into()),
            ("direction", direction.into()),
            ("level", level.into()),
            ("day", day.clone().unwrap_or_default().into()),
            ("by", own.verified_by.as_str().into()),
        ];
        let key = match day {
            Some(_) => "interpreters-line-language",
            None => "interpreters-line-unproved",
        };
        shell.say_with(key, &values)
    });
    lines.collect()
}

fn conduct(shell: &Shell, whole: &Whole) -> Vec<String> {
    let all = whole.papers.certificates.iter();
    let lines = all.map(|own| {
        let values = [
            ("inspected", shell.day(&own.inspected_on).into()),
            ("issued", shell.day(&own.issued_on).into()),
            ("until", shell.day(&own.valid_until).into()),
            ("by", own.inspected_by.as_str().into()),
        ];
        shell.say_with("interpreters-line-conduct", &values)
    });
    lines.collect()
}

fn pledges(shell: &Shell, whole: &Whole) -> Vec<String> {
    let all = whole.papers.pledges.iter();
    let lines = all.map(|own| {
        let way = shell.say(format!("interpreters-signed-{}", own.way.key()));
        let language = match Language::from_tag(&own.language) {
            // The catalogue of what people speak has no easy language.
            Some(Language::Simple) => Language::Simple.native_name().to_owned(),
            _ => language_name(shell.language(), &own.language),
        };
        let values = [
            ("day", shell.day(&own.signed_on).into()),
            ("version", i64::from(own.version).into()),
            ("language", language.into()),
            ("way", way.into()),
        ];
        shell.say_with("interpreters-line-pledge", &values)
    });
    lines.collect()
}

fn sums(shell: &Shell, whole: &Whole, today: Day) -> Vec<String> {
    let done = rules::basic_minutes(&whole.papers, today);
    let needed = whole.rules.needed.training_minutes;
    let values = [
        ("done", length_on(shell, done).into()),
        ("needed", length_on(shell, needed).into()),
    ];
    let mut lines = vec![shell.say_with("interpreters-line-basic", &values)];
    let further = rules::minutes(&whole.papers, ModuleKind::Further, |_| true);
    if further > 0 {
        lines.push(shell.name(
            "interpreters-line-further",
            "long",
            length_on(shell, further),
        ));
    }
    let (done, asked) = rules::yearly(&whole.one, &whole.papers, &whole.rules.needed, today);
    if asked > 0 {
        let values = [
            ("done", length_on(shell, done).into()),
            ("needed", length_on(shell, asked).into()),
        ];
        lines.push(shell.say_with("interpreters-line-yearly", &values));
    }
    lines
}

fn trainings(shell: &Shell, whole: &Whole) -> Vec<String> {
    let all = whole.papers.trainings.iter();
    let lines = all.map(|own| {
        let values = [
            ("module", own.module.as_str().into()),
            ("day", shell.day(&own.completed_on).into()),
            ("long", length_on(shell, own.minutes).into()),
            ("by", own.recorded_by.as_str().into()),
        ];
        shell.say_with("interpreters-line-training", &values)
    });
    lines.collect()
}

fn terms(shell: &Shell, whole: &Whole, districts: &[(Id, String)]) -> Vec<(String, String)> {
    let terms = &whole.one.terms;
    let fact = |key: &str, text: String| (label(shell, Voice::Centre, key), text);
    let since = |day: Option<Day>| match day {
        Some(day) => shell.name("interpreters-yes-since", "day", shell.day(&day)),
        None => shell.say("interpreters-no"),
    };
    let mine = districts
        .iter()
        .filter(|(id, _)| terms.districts.contains(id));
    let mine = format::listed(shell.language(), mine.map(|(_, name)| name));
    let places = if mine.is_empty() {
        shell.say("interpreters-everywhere")
    } else {
        mine
    };
    let mut facts = vec![
        fact(
            "travel_mode",
            shell.say(format!("interpreters-travel-{}", terms.travel_mode.key())),
        ),
        fact(
            "travel_limit_minutes",
            terms.travel_limit_minutes.to_string(),
        ),
        fact("most_per_day", terms.most_per_day.to_string()),
        fact("most_per_week", terms.most_per_week.to_string()),
        fact("notice_hours", terms.notice_hours.to_string()),
        fact(
            "asked_by",
            shell.say(format!("interpreters-way-{}", terms.asked_by.key())),
        ),
        fact("districts", places),
        fact("shares_contact", since(terms.shares_contact_since)),
        fact("placed_directly", since(terms.placed_directly_since)),
    ];
    if let Some(gender) = terms.gender {
        let words = shell.say(format!("interpreters-gender-{}", gender.key()));
        facts.insert(0, fact("gender", words));
    }
    facts
}

async fn done(visit: &Visit, id: Id) -> Result<Response> {
    let path = shared::interpreter(id);
    visit.go_and_tell(&path, "interpreters-kept").await
}

/// They take appointments.
pub async fn activate(visit: Visit, Path(path): Path<One>, Form(_): Form) -> Result<Response> {
    standing::activate(visit.centre()?, &visit.actor, path.id).await?;
    done(&visit, path.id).await
}

/// They are back from a rest.
pub async fn resume(visit: Visit, Path(path): Path<One>, Form(_): Form) -> Result<Response> {
    standing::resume(visit.centre()?, &visit.actor, path.id).await?;
    done(&visit, path.id).await
}

/// They leave.
pub async fn leave(visit: Visit, Path(path): Path<One>, Form(fields): Form) -> Result<Response> {
    let handed_over = fields.has("hand_over");
    standing::leave(visit.centre()?, &visit.actor, path.id, handed_over).await?;
    done(&visit, path.id).await
}

/// They come back.
pub async fn come_back(visit: Visit, Path(path): Path<One>, Form(_): Form) -> Result<Response> {
    standing::come_back(visit.centre()?, &visit.actor, path.id).await?;
    done(&visit, path.id).await
}

/// The link to their own page goes out.
pub async fn send_link(visit: Visit, Path(path): Path<One>, Form(_): Form) -> Result<Response> {
    standing::send_link(visit.centre()?, &visit.actor, path.id).await?;
    let path = shared::interpreter(path.id);
    visit.go_and_tell(&path, "interpreters-link-was-sent").await
}

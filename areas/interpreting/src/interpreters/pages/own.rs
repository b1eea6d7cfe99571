//! An interpreter's own page, opened by a signed link; and asking for a new link.

use askama::Template;
use axum::{extract::Path, response::Response};
use chrono::TimeDelta;
use platform::{
    Error, Result,
    web::{Errors, Shell, Typed, Visit, field::Field, render},
};
use values::{contact::Phone, day::Day, id::Id};

use super::{
    super::{
        actions::{
            looking::{self, Whole, Words},
            own,
        },
        form,
        model::Standing,
        papers::Contact,
        paths,
        rules::{self, State, Step},
    },
    Link, ask, named,
    own_lines::{self, Coming, Waiting},
    readable,
    terms::{TermsForm, Voice, districts},
    unkept,
};
use crate::{
    assignments,
    links::{self, Purpose},
    paths as shared,
};

/// How far back turns are counted.
const TURNS_OF: TimeDelta = TimeDelta::days(180);

#[derive(Template)]
#[template(path = "interpreters/own.html")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "templates ask one question each"
)]
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
    invitations: Vec<Waiting>,
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
    /// Their terms were sent and could not be taken.
    were_terms_refused: bool,
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
}

/// The page.
pub async fn show(visit: Visit, Path(link): Path<Link>) -> Result<Response> {
    let shown = async {
        let one = own::with_secret(visit.centre()?, &link.secret).await?;
        let whole = looking::own(visit.centre()?, one).await?;
        let typed = Typed::fresh(&opening(&whole));
        page(&visit, &link.secret, whole, (typed, false)).await
    };
    kindly(&visit, &link.secret, shown).await
}

/// What a link to somebody's own page opens or does; where it is over, or nobody knows it (any more), the way to a new one.
pub async fn kindly(
    visit: &Visit,
    secret: &str,
    done: impl Future<Output = Result<Response>>,
) -> Result<Response> {
    let link = Some((Purpose::Interpreter, secret));
    let answer = links::kindly(visit, link, Box::pin(done)).await;
    if !matches!(answer, Err(Error::NotFound)) {
        return answer;
    }
    match own::with_secret(visit.centre()?, secret).await {
        Err(Error::NotFound) => ask::lost(visit),
        // The link is good: something else was not found.
        _ => answer,
    }
}

/// What the forms of the page open with.
fn opening(whole: &Whole) -> Vec<(&'static str, String)> {
    let contact = Contact::of(&whole.person.details);
    let mut values = form::shown_terms(&whole.one.terms);
    // As people write it, and as it stands elsewhere on the page.
    let mobile = Phone::parse(&contact.mobile);
    let mobile = mobile.map_or(contact.mobile, |number| number.readable());
    values.push(("mobile", mobile));
    values.push(("contact_language", contact.language.tag().to_owned()));
    if let Some(until) = whole.one.paused_until {
        values.push(("paused_until", until.to_string()));
    }
    values
}

/// The page again, with a form that could not be taken.
pub async fn again(
    visit: &Visit,
    secret: &str,
    fields: platform::web::Fields,
    errors: Errors,
) -> Result<Response> {
    let one = own::with_secret(visit.centre()?, secret).await?;
    let whole = looking::own(visit.centre()?, one).await?;
    // Asked before the other forms of the page are filled in beside the one that was sent.
    let were_terms_sent = fields.has("travel_mode");
    let fields = super::terms::beside(&fields, &opening(&whole));
    let typed = Typed::refused(fields, errors);
    page(visit, secret, whole, (typed, were_terms_sent)).await
}

async fn page(
    visit: &Visit,
    secret: &str,
    whole: Whole,
    (typed, were_terms_refused): (Typed, bool),
) -> Result<Response> {
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
    let invitations = own_lines::waiting(&shell, visit, &whole, &districts).await?;
    let mut facts = own_lines::facts(&shell, &whole, today);
    facts.extend(own_lines::disclosed(&shell, visit, &whole).await?);
    let page = OwnPage {
        name: whole.person.details.name(),
        is_kept: visit.query.split('&').any(|pair| pair == "gespeichert=ja"),
        standing: whole.one.standing(today),
        paused_until: whole.one.paused_until,
        open: own_lines::open(&shell, &steps),
        coming: own_lines::shown(visit, coming, &said, &whole.one),
        invitations,
        reasons: named(&shell, "assignments-reason", assignments::REASONS),
        languages: super::person::languages(&shell, &whole),
        turns: own_lines::turn_lines(&shell, visit, &turns),
        readable: readable(),
        has_training: !whole.papers.trainings.is_empty(),
        weekly: own_lines::times(visit, &said),
        absences: own_lines::absences(visit, &said),
        weekdays: own_lines::weekdays(visit),
        terms: TermsForm::of(
            &shell,
            (&typed, were_terms_refused),
            &whole.one.terms,
            &districts,
            Voice::Own,
        ),
        were_terms_refused,
        pledge,
        pledge_until_now: whole.papers.pledges.first().map(|one| one.signed_on),
        facts,
        has_feed: said.feed_since.is_some(),
        secret: secret.to_owned(),
        typed,
        shell,
    };
    Ok(unkept(page.typed.answer(&page)?))
}

fn is_open(steps: &[(Step, State, Option<Day>)], wanted: Step) -> bool {
    let found = steps.iter().find(|(step, _, _)| *step == wanted);
    found.is_some_and(|(_, state, _)| matches!(state, State::Open | State::Over))
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

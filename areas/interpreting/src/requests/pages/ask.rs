//! Asking for an interpreter: a form that needs no account.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use platform::{
    Refusal, Result,
    access::{accounts, token},
    centre::Centre,
    web::{Errors, Fields, Form, Shell, Typed, Visit, format, render},
};
use registry::organisations::Organisation;

use super::{
    super::{
        actions::asking::{self, Answer},
        form::{self, Hand, Wished},
        model::Request,
        paths as own_paths, spoken,
    },
    door::private,
    same::{self, EARLIER, Same},
    shown::{self, Found},
    view::{FormPage, Purpose},
};
use crate::{
    paths,
    pool::{self, RuleSet},
};

/// The usual length, in minutes.
const USUAL: &str = "60";

#[derive(Template)]
#[template(path = "requests/sent.html")]
struct SentPage {
    shell: Shell,
    email: String,
    /// What the rules have to say, although they do not say no.
    findings: Vec<Found>,
}

/// The rules a centre works under today.
pub async fn rules_of(centre: &Arc<Centre>) -> Result<RuleSet> {
    pool::store::on(centre.database.read(), centre.clock.today()).await
}

/// The empty form; what is known of a member's organisation stands in it.
pub async fn show(visit: Visit) -> Result<Response> {
    let centre = visit.centre()?;
    let rules = rules_of(centre).await?;
    let mut values = usual(&rules);
    let own = asking::organisations_of(centre, &visit.actor).await?;
    if let [only] = own.as_slice() {
        values.extend(known(only));
    }
    if let Some(account) = visit.actor.account
        && let Some(account) = accounts::find(centre.database.read(), account).await?
        && !own.is_empty()
    {
        values.push(("name", account.name));
        values.push(("email", account.email));
    }
    page(&visit, rules, Typed::fresh(&values), Vec::new()).await
}

/// What most forms say.
pub fn usual(rules: &RuleSet) -> Vec<(&'static str, String)> {
    let medium = rules.media.first().map(|medium| medium.key().to_owned());
    vec![
        ("minutes", USUAL.to_owned()),
        ("series", "once".to_owned()),
        ("gender", "none".to_owned()),
        ("every_weeks", "1".to_owned()),
        ("medium", medium.unwrap_or_default()),
    ]
}

/// What is known of the organisation.
pub fn known(one: &Organisation) -> Vec<(&'static str, String)> {
    let details = &one.details;
    let phone = details.phone.as_ref().map(ToString::to_string);
    let postcode = details.postcode.as_ref();
    vec![
        ("institution", details.name.clone()),
        ("kind", details.kind.key().to_owned()),
        ("place", details.street.clone().unwrap_or_default()),
        (
            "postcode",
            postcode
                .map(|code| code.as_str().to_owned())
                .unwrap_or_default(),
        ),
        ("town", details.town.clone().unwrap_or_default()),
        ("phone", phone.unwrap_or_default()),
    ]
}

/// The form, filled with an earlier request: everything but when.
pub async fn again(visit: &Visit, request: &Request, earlier: String) -> Result<Response> {
    let rules = rules_of(visit.centre()?).await?;
    let mut pairs = form::pairs_again(request, visit.language);
    let minutes = request.times.first().map(|wall| wall.minutes.to_string());
    for (name, text) in [
        ("minutes", minutes.unwrap_or_else(|| USUAL.to_owned())),
        ("series", "once".to_owned()),
        ("every_weeks", "1".to_owned()),
        (EARLIER, earlier),
    ] {
        pairs.push((name.to_owned(), text));
    }
    page(visit, rules, Fields::new(pairs).into(), Vec::new()).await
}

/// The number of a form: what was sent and refused keeps its own.
pub fn number(typed: &Typed) -> Result<String> {
    match typed.value("form") {
        "" => token::fresh(),
        before => Ok(before.to_owned()),
    }
}

/// The number of a form with everything it says: whoever goes back and changes something sends another one.
pub fn content(fields: &Fields) -> Result<String> {
    if fields.text("form").is_empty() {
        return token::fresh();
    }
    let pairs = fields.iter().map(|(name, text)| format!("{name}={text}\n"));
    Ok(pairs.collect())
}

async fn page(
    visit: &Visit,
    rules: RuleSet,
    typed: Typed,
    findings: Vec<Found>,
) -> Result<Response> {
    let purpose = Purpose {
        title: "requests-ask-title",
        lead: "requests-ask-lead",
        action: paths::ASK.to_owned(),
        submit: "requests-ask-send",
        back: None,
        number: Some(number(&typed)?),
        is_series: false,
        fixed_email: None,
        hand: Hand::Asker,
    };
    let shell = pool::below(visit, visit.say(purpose.title));
    let same = Same::of(visit, typed.fields()).await?;
    let page = FormPage::new(visit, shell, rules, purpose, typed, findings).await?;
    page.offering(same).answer()
}

async fn again_because(
    visit: &Visit,
    rules: RuleSet,
    fields: Fields,
    refusal: Refusal,
) -> Result<Response> {
    let mut errors = Errors::default();
    errors.add("send", refusal);
    page(visit, rules, Typed::refused(fields, errors), Vec::new()).await
}

/// Takes the form.
pub async fn send(visit: Visit, Form(fields): Form) -> Result<Response> {
    let centre = visit.centre()?;
    if fields.is_trapped() {
        return sent(&visit, fields.text("email"), Vec::new());
    }
    let rules = rules_of(centre).await?;
    if fields.has("look") {
        // What was typed stays; what the rules can say to it already is said.
        let found = shown::half(&visit, &rules, &fields)?;
        return page(&visit, rules, fields.into(), found).await;
    }
    let wished = match read(&visit, &rules, &fields, Hand::Asker) {
        Ok(mut wished) => {
            wished.need.preferred = same::wished(&visit, &fields).await?;
            wished
        }
        Err(errors) => {
            let typed = Typed::refused(fields, errors);
            return page(&visit, rules, typed, Vec::new()).await;
        }
    };
    if !asking::is_known(centre, &visit.actor, &wished).await?
        && let Some(until) = visit.count_form().await?
    {
        let time = format::moment(visit.language, until);
        let wait = Refusal::new("error-requests-wait").with("time", time);
        return again_because(&visit, rules, fields, wait).await;
    }
    match asking::ask(centre, &visit.actor, &wished, &content(&fields)?).await? {
        Answer::Refused(verdict) => {
            let found = shown::findings(&centre.texts, visit.language, &verdict);
            page(&visit, rules, fields.into(), found).await
        }
        Answer::TooOften => {
            let minutes = asking::SPAN.num_minutes().to_string();
            let often = Refusal::new("error-requests-often").with("minutes", minutes);
            again_because(&visit, rules, fields, often).await
        }
        Answer::Mailed(verdict) => {
            let found = shown::findings(&centre.texts, visit.language, &verdict);
            sent(&visit, &wished.asker.email, found)
        }
        Answer::Taken(id) => {
            let path = own_paths::mine(id);
            visit.go_and_tell(&path, "requests-told-taken").await
        }
    }
}

/// What the form says. Whoever has not seen which languages will do as well is shown them once.
pub fn read(
    visit: &Visit,
    rules: &RuleSet,
    fields: &Fields,
    hand: Hand,
) -> std::result::Result<Wished, Errors> {
    let wished = Wished::read(fields, rules, visit.language, hand)?;
    let tag = &wished.need.language;
    if fields.text("seen") != tag && !spoken::near(tag).is_empty() {
        let mut errors = Errors::default();
        errors.add("substitute", Refusal::new("error-requests-near"));
        return Err(errors);
    }
    Ok(wished)
}

fn sent(visit: &Visit, email: &str, findings: Vec<Found>) -> Result<Response> {
    let page = SentPage {
        shell: pool::below(visit, visit.say("requests-sent-title")),
        email: email.to_owned(),
        findings,
    };
    Ok(private(render(&page)?))
}

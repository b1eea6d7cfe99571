//! What requests put on the start page.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Card, Panel, PanelLine},
    centre::Centre,
    web::staff::TODAY,
};
use values::{language::Language, subject::Subject};

use super::{
    actions::{asking, desk, own},
    model::{Request, Stage},
    paths,
};
use crate::rights::COORDINATE;

/// Requests that ran out of time for coordinators; questions for members of organisations.
pub async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    let mut cards = Vec::new();
    if actor.may(COORDINATE) {
        let passed = desk::passed(centre, actor).await?;
        cards.extend(ran_out(centre, language, passed.len()));
    }
    if actor.is_signed_in() {
        let own = own::list(centre, actor).await?;
        let asked = own.iter().filter(|one| one.stage == Stage::AskedBack);
        cards.extend(asked.map(|one| question(centre, language, one)));
    }
    Ok(cards)
}

/// On the start page of whoever acts for an organisation: its requests that are not over, and the way to all of them.
pub async fn panels(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind != TODAY || asking::organisations_of(centre, actor).await?.is_empty() {
        return Ok(Vec::new());
    }
    let own = own::list(centre, actor).await?;
    let waiting = own
        .iter()
        .filter(|one| one.stage.is_open() || one.stage == Stage::Assigned);
    let say = |key: &str| centre.texts.say(language, key);
    let lines = waiting.map(|one| {
        let number = one.number.to_string();
        let values = [("number", number.as_str().into())];
        let title = centre
            .texts
            .say_with(language, "requests-own-title", &values);
        let stage = say(&format!("requests-stage-{}", one.stage.key()));
        PanelLine {
            text: format!("{title}: {stage}"),
            path: Some(paths::mine(one.id)),
        }
    });
    Ok(vec![Panel {
        title: say("requests-mine-title"),
        lines: lines.collect(),
        empty: say("requests-mine-waiting"),
        more: Some((say("requests-mine-more"), paths::MINE.to_owned())),
    }])
}

/// »Termin verstrichen: 5 Anfragen«.
fn ran_out(centre: &Centre, language: Language, count: usize) -> Option<Card> {
    let count = i64::try_from(count).ok().filter(|count| *count > 0)?;
    let texts = &centre.texts;
    Some(Card {
        title: texts.say_with(language, "requests-card-passed", &[("count", count.into())]),
        text: texts.say(language, "requests-card-passed-text"),
        path: paths::PASSED.to_owned(),
        is_urgent: false,
    })
}

fn question(centre: &Centre, language: Language, request: &Request) -> Card {
    let number = request.number.to_string();
    let values = [("number", number.as_str().into())];
    Card {
        title: centre
            .texts
            .say_with(language, "requests-card-asked", &values),
        text: centre.texts.say(language, "requests-card-asked-text"),
        path: paths::mine(request.id),
        is_urgent: true,
    }
}

//! What requests put on the start page.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Card, Panel, PanelLine},
    centre::Centre,
    web::{format, staff::TODAY},
};
use values::{language::Language, subject::Subject};

use super::{
    actions::{asking, own},
    model::{Request, Stage},
    paths, rules, store,
};
use crate::{paths as shared, rights::COORDINATE};

/// From so many hours before the appointment on, a new request cannot wait.
const URGENT_HOURS: i64 = 72;

/// New requests for coordinators; questions for members of organisations.
pub async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    let mut cards = Vec::new();
    if actor.may(COORDINATE) {
        let new = store::list_in(centre.database.read(), &[Stage::New]).await?;
        cards.extend(waiting(centre, language, &new));
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

/// »5 neue Anfragen«, and when the most urgent one is.
fn waiting(centre: &Centre, language: Language, new: &[Request]) -> Option<Card> {
    let times = new.iter().flat_map(|request| &request.times);
    let first = rules::soonest(times)?;
    let count = i64::try_from(new.len()).unwrap_or(i64::MAX);
    let period = first.period().ok()?;
    let day = format::weekday_and_day(language, first.start.date());
    let time = format::time(language, period.from);
    let values = [("day", day.as_str().into()), ("time", time.as_str().into())];
    let texts = &centre.texts;
    Some(Card {
        title: texts.say_with(language, "requests-card-new", &[("count", count.into())]),
        text: texts.say_with(language, "requests-card-urgent", &values),
        path: shared::DESK.to_owned(),
        is_urgent: (period.from - centre.clock.now()).num_hours() < URGENT_HOURS,
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

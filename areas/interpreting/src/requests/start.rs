//! What requests put on the start page.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Card, centre::Centre, web::format};
use values::language::Language;

use super::{
    actions::own,
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

//! What stands about interpreters on the start page and on the page of a person.

use std::sync::Arc;

use platform::{
    Result,
    access::Actor,
    area::{Card, Panel, PanelLine},
    centre::Centre,
    web::format,
};
use registry::people;
use values::{language::Language, subject::Subject};

use super::{model::Standing, paths, store};
use crate::{
    paths as shared,
    rights::{KEEP, READ},
};

/// How many would like to, for whoever talks to them.
pub async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    if !actor.may(KEEP) {
        return Ok(Vec::new());
    }
    let today = centre.clock.today();
    let all = store::list(centre.database.read()).await?;
    let waiting = all
        .iter()
        .filter(|one| one.standing(today) == Standing::Interested);
    let count = waiting.count();
    if count == 0 {
        return Ok(Vec::new());
    }
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let texts = &centre.texts;
    Ok(vec![Card {
        title: texts.say_with(language, "interpreters-card", &[("count", count.into())]),
        text: texts.say(language, "interpreters-card-text"),
        path: paths::standing(Standing::Interested.key()),
        is_urgent: false,
    }])
}

/// On the page of a person: where they stand in the pool, or the way into it.
pub async fn of(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind != people::SUBJECT || !actor.may(READ) {
        return Ok(Vec::new());
    }
    let say = |key: &str| centre.texts.say(language, key);
    let found = store::of_person(centre.database.read(), subject.id).await?;
    let (lines, more) = match found {
        Some(one) => {
            let standing = one.standing(centre.clock.today()).key();
            let since = format::day(language, one.active_since.unwrap_or(one.interested_on));
            let standing = say(&format!("interpreters-standing-{standing}"));
            let values = [
                ("standing", standing.as_str().into()),
                ("day", since.as_str().into()),
            ];
            let text = centre
                .texts
                .say_with(language, "interpreters-panel-line", &values);
            let path = shared::interpreter(one.id);
            let line = PanelLine {
                text,
                path: Some(path),
            };
            (vec![line], None)
        }
        None if actor.may(KEEP) => {
            let path = paths::new_for(subject.id);
            (Vec::new(), Some((say("interpreters-panel-enter"), path)))
        }
        None => (Vec::new(), None),
    };
    Ok(vec![Panel {
        title: say("interpreters-panel"),
        lines,
        empty: say("interpreters-panel-empty"),
        more,
    }])
}

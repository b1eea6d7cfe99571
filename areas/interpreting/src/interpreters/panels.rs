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
    paths as shared, pool,
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
    if subject.kind == pool::model::SUBJECT && actor.may(READ) {
        return blocked(centre, language).await;
    }
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

/// On the page of the rules: how many people who may be sent today will lack something under rules to come.
async fn blocked(centre: &Arc<Centre>, language: Language) -> Result<Vec<Panel>> {
    let (rows, today) = (centre.database.read(), centre.clock.today());
    let written = pool::store::all(rows).await?;
    let coming: Vec<_> = written
        .into_iter()
        .filter(|(day, _)| *day > today)
        .collect();
    if coming.is_empty() {
        return Ok(Vec::new());
    }
    let everybody = store::list(rows).await?;
    let rules = pool::store::on(rows, today).await?;
    let now = store::strictly(rows, &rules, &everybody, today).await?;
    let mut lines = Vec::new();
    for (day, rules) in coming {
        let then = store::strictly(rows, &rules, &everybody, today).await?;
        let blocks = |id| now.get(id).is_some_and(Vec::is_empty);
        let lacking = then.iter().filter(|(_, missing)| !missing.is_empty());
        let count = lacking.filter(|(id, _)| blocks(*id)).count();
        if count == 0 {
            continue;
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let values = [("count", count.into())];
        let said = centre.texts.say_with(language, "pool-blocks", &values);
        lines.push(PanelLine {
            text: format!("{}: {said}", format::day(language, day)),
            path: Some(paths::LIST.to_owned()),
        });
    }
    if lines.is_empty() {
        return Ok(Vec::new());
    }
    Ok(vec![Panel {
        title: centre.texts.say(language, "pool-to-come"),
        lines,
        empty: String::new(),
        more: None,
    }])
}

//! What coordinators find about assignments on their start page.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Card, centre::Centre};
use values::language::Language;

use super::{
    actions::{self, Which},
    rules, store,
};
use crate::{brokering, paths, rights::COORDINATE};

/// Who is missing just now, what was called off, whose records need somebody, and whom to call.
pub async fn cards(centre: &Arc<Centre>, actor: &Actor, language: Language) -> Result<Vec<Card>> {
    if !actor.may(COORDINATE) {
        return Ok(Vec::new());
    }
    let texts = &centre.texts;
    let count = |key: &str, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        texts.say_with(language, key, &[("count", count.into())])
    };
    let mut cards = Vec::new();
    for which in [Which::CalledOff, Which::Differing, Which::Missing] {
        let mut found = actions::needing(centre, actor, which).await?;
        if which == Which::CalledOff {
            let now = centre.clock.now();
            // While it runs, somebody else may still come.
            let running = found.iter().find(|(one, _)| {
                let reason = one.end.as_ref().map(|end| end.reason.as_str());
                reason == Some(rules::NO_SHOW) && now < one.period.until
            });
            if let Some((one, request)) = running {
                let number = request.number.to_string();
                let values = [("number", number.as_str().into())];
                cards.push(Card {
                    title: texts.say_with(language, "assignments-card-absent", &values),
                    text: texts.say(language, "assignments-card-absent-text"),
                    path: format!("{}/notfall", paths::request(one.request)),
                    is_urgent: true,
                });
            }
            found.retain(|(one, _)| one.period.from > now);
        }
        if found.is_empty() {
            continue;
        }
        let key = format!("assignments-card-{}", which.key());
        cards.push(Card {
            title: count(&key, found.len()),
            text: texts.say(language, &format!("{key}-text")),
            path: format!("{}?zeigen={}", paths::ASSIGNMENTS, which.key()),
            is_urgent: which == Which::CalledOff,
        });
    }
    let open = store::calls::list_open(centre.database.read()).await?;
    let calls = open.len() + brokering::count_calls(centre).await?;
    if calls > 0 {
        cards.push(Card {
            title: count("assignments-card-calls", calls),
            text: texts.say(language, "assignments-card-calls-text"),
            path: paths::CALLS.to_owned(),
            is_urgent: true,
        });
    }
    Ok(cards)
}

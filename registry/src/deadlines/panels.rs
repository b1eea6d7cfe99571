//! What is due, on the start page of whoever must act.

use platform::{
    Result,
    access::Actor,
    area::{Panel, PanelLine},
    centre::Centre,
    web::staff::TODAY,
};
use values::{language::Language, subject::Subject};

use super::{actions, model::Kept, paths, rights::READ, rules::Group, sentence, store};

/// Lines of one group; the rest is one click away.
const LINES: usize = 6;

/// The groups of the start page; nothing on other pages.
pub async fn of(
    centre: &Centre,
    actor: &Actor,
    language: Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind != TODAY {
        return Ok(Vec::new());
    }
    let today = centre.clock.today();
    let due = due(centre, actor).await?;
    let groups = Group::ALL.into_iter().filter_map(|group| {
        let of_group = due
            .iter()
            .filter(|kept| Group::of(kept.due_on, today) == group);
        let lines: Vec<&Kept> = of_group.collect();
        (!lines.is_empty()).then(|| panel(centre, actor, language, group, &lines))
    });
    Ok(groups.collect())
}

/// Deadlines on which `actor` must act and whose reminder day has come, the next one first.
pub async fn due(centre: &Centre, actor: &Actor) -> Result<Vec<Kept>> {
    let due = store::list_due(centre.database.read(), centre.clock.today()).await?;
    let mine = due.into_iter().filter(|kept| kept.holder.means(actor));
    Ok(mine.collect())
}

fn panel(centre: &Centre, actor: &Actor, language: Language, group: Group, due: &[&Kept]) -> Panel {
    let key = format!("deadline-group-{}", group.key());
    let count = [("count", due.len().into())];
    let lines = due.iter().take(LINES).map(|kept| PanelLine {
        text: sentence(&centre.texts, language, kept),
        // Whoever may not see the list has no page for a deadline that staff have added.
        path: (!kept.is_own() || actor.may(READ)).then(|| kept.path.clone()),
    });
    let more = (due.len() > LINES && actor.may(READ)).then(|| {
        let label = centre.texts.say(language, "deadline-all");
        (label, paths::LIST.to_owned())
    });
    Panel {
        title: centre.texts.say_with(language, &key, &count),
        lines: lines.collect(),
        empty: String::new(),
        more,
    }
}

/// Examples for a demonstration; nothing where there are deadlines of the centre's own already.
pub async fn plant(centre: &std::sync::Arc<Centre>) -> Result<()> {
    use super::model::{Holder, NewDeadline};
    use platform::access::{accounts, rights::shipped};
    let rows = centre.database.read();
    let mut coordinator = None;
    for account in accounts::list(rows).await? {
        if account
            .roles
            .iter()
            .any(|role| role == shipped::COORDINATOR)
        {
            coordinator = Some(account);
            break;
        }
    }
    let Some(coordinator) = coordinator else {
        return Ok(());
    };
    let actor = accounts::as_actor(rows, coordinator.clone()).await?;
    let scope = store::Scope::of(rows, &actor).await?;
    let kinds = store::kinds(rows, &scope).await?;
    if kinds.iter().any(|kind| kind == super::model::SUBJECT) {
        return Ok(());
    }
    let today = centre.clock.today();
    let role = |key: &str| Holder::Role(key.to_owned());
    for (name, days, holder) in [
        (
            "Sachbericht für das Land abschicken",
            -2,
            Holder::Account(coordinator.id),
        ),
        (
            "Räume für das Elterncafé bestätigen",
            0,
            role(shipped::COORDINATOR),
        ),
        (
            "Einladungen zur Einbürgerungsfeier prüfen",
            4,
            Holder::Account(coordinator.id),
        ),
        (
            "Schulungstermine für das Frühjahr melden",
            12,
            role(shipped::COORDINATOR),
        ),
        ("Haushaltsanmeldung besprechen", 20, role(shipped::DIRECTOR)),
    ] {
        let new = NewDeadline {
            name: name.to_owned(),
            due_on: today + chrono::TimeDelta::days(days),
            holder,
            remind_days: 14,
        };
        actions::add(centre, &actor, new).await?;
    }
    Ok(())
}

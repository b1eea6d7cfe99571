//! Every morning: one mail for each person with what is new among their deadlines. Whoever was
//! told something is not told it again, however often and on however many nodes this runs.

use std::{collections::BTreeMap, sync::Arc};

use platform::{
    Result,
    access::{Actor, accounts},
    centre::Centre,
    database::{Change, Entry},
    jobs::{JobKind, Outcome},
    mail,
    web::{format, sign_in::START},
};
use values::{day::Day, id::Id, language::Language, subject::Subject};

use super::{
    model::{Kept, Rule},
    paths,
    rights::READ,
    rules,
    rules::Notice,
    sentence, store,
    store::notices::Told,
};

/// The morning's work.
pub const JOB: JobKind = JobKind {
    key: "deadlines.daily",
    run: |centre, _| -> Outcome { Box::pin(async move { remind_all(&centre).await }) },
};

/// What one person is told today.
type News<'a> = BTreeMap<Notice, Vec<&'a Kept>>;

async fn remind_all(centre: &Arc<Centre>) -> Result<()> {
    let today = centre.clock.today();
    let rows = centre.database.read();
    let due = store::list_due(rows, today).await?;
    let rule = store::reminding::find(rows, today).await?;
    let told = store::notices::told(rows).await?;
    let silent = store::notices::silent(rows).await?;
    for account in accounts::list(rows).await? {
        if account.disabled_at.is_some() || silent.contains(&account.id) {
            continue;
        }
        let actor = accounts::as_actor(rows, account.clone()).await?;
        let news = news(&actor, account.id, &due, &rule, &told, today);
        if !news.is_empty() {
            remind(centre, &actor, &account, &news, today).await?;
        }
    }
    Ok(())
}

fn news<'a>(
    actor: &Actor,
    account: Id,
    due: &'a [Kept],
    rule: &Rule,
    told: &Told,
    today: Day,
) -> News<'a> {
    let mut news = News::new();
    for kept in due {
        let mut notice = None;
        if kept.holder.means(actor) {
            notice = rules::notice(kept.due_on, kept.remind_on, today);
        } else if actor.roles.contains(&rule.escalate_role)
            && rules::is_escalated(kept.due_on, rule, today)
        {
            notice = Some(Notice::Escalated);
        }
        if let Some(notice) = notice {
            let key = (kept.id, account, notice.key().to_owned(), kept.due_on);
            if !told.contains(&key) {
                news.entry(notice).or_default().push(kept);
            }
        }
    }
    news
}

async fn remind(
    centre: &Arc<Centre>,
    actor: &Actor,
    account: &accounts::Account,
    news: &News<'_>,
    today: Day,
) -> Result<()> {
    let mut change = centre.change(&Actor::machine("deadlines")).await?;
    // Taking the day is the test: of two nodes one goes on.
    if !store::notices::begin_digest(&change, account.id, today).await? {
        return Ok(());
    }
    for (notice, deadlines) in news {
        for kept in deadlines {
            let about = (kept.id, kept.due_on);
            store::notices::insert(&change, about, account.id, *notice, today).await?;
        }
    }
    post(centre, &mut change, actor, account, news).await?;
    let subject = Subject::new(accounts::SUBJECT, account.id);
    change
        .commit(Entry::new("deadline-reminded", subject))
        .await
}

async fn post(
    centre: &Arc<Centre>,
    change: &mut Change,
    actor: &Actor,
    account: &accounts::Account,
    news: &News<'_>,
) -> Result<()> {
    let count: usize = news.values().map(Vec::len).sum();
    let count = [("count", count.into())];
    let mut letter = mail::write(&centre.texts, account, "deadline-mail-subject", &count);
    for (notice, deadlines) in news {
        let facts = deadlines
            .iter()
            .map(|kept| fact(centre, account.language, kept));
        letter = letter
            .paragraph(&format!("deadline-mail-{}", notice.key()), &[])
            .facts(facts.collect());
    }
    // Whoever may not open the list finds what is due for them on their start page.
    letter = if actor.may(READ) {
        let list = centre.address(paths::LIST);
        letter
            .button("deadline-mail-button", list.clone())
            .preferences(list)
    } else {
        letter.button("deadline-mail-button", centre.address(START))
    };
    letter.post(change).await?;
    Ok(())
}

fn fact(centre: &Centre, language: Language, kept: &Kept) -> (String, String) {
    let day = format::day(language, kept.due_on);
    (sentence(&centre.texts, language, kept), day)
}

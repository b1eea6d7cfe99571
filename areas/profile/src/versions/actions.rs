//! What people do with versions: write, submit, release, return, discard, restore, confirm.

use std::sync::Arc;

use platform::{
    Refusal, Result,
    access::{Actor, accounts},
    centre::Centre,
    database::{Change, Entry},
    jobs::Job,
    mail,
};
use serde_json::{Value, json};
use values::{clock, id::Id, language::Language, subject::Subject};

use super::{
    model::{RESTORED, SUBJECT, Stage, Version},
    rules, store,
};
use crate::{
    directory,
    document::{
        Profile,
        reading::{self, Part},
        translation::Wording,
    },
    paths,
    rights::{EDIT, PUBLISH},
};

/// What an editor works on: the open version, else what is published.
pub async fn working_copy(centre: &Centre) -> Result<Profile> {
    let rows = centre.database.read();
    let version = match store::open(rows).await? {
        Some(open) => Some(open),
        None => store::published(rows).await?,
    };
    Ok(version.map(|version| version.content).unwrap_or_default())
}

/// Writes `value` into a part of the draft; begins a draft when there is none. `seen` is the
/// stamp of the value the person had before their eyes.
///
/// # Errors
/// Refused while the draft is under review, or when somebody changed the part meanwhile.
pub async fn write_part(
    centre: &Arc<Centre>,
    actor: &Actor,
    part: &Part,
    seen: &str,
    value: Value,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let draft = draft(&change).await?;
    let present = part.value(&draft.content);
    if reading::stamp(&present) != seen {
        return Err(Refusal::new("refused-changed-meanwhile").into());
    }
    let content = part.put(&draft.content, value)?;
    save(change, &draft, content, &part.key()).await
}

/// Writes several parts at once inside `change`, as an import does. Each comes with its stamp.
/// Gives back the draft's id.
pub async fn put_parts(change: &Change, parts: Vec<(Part, String, Value)>) -> Result<Id> {
    change.actor().must(EDIT)?;
    let draft = draft(change).await?;
    let mut content = draft.content.clone();
    let mut keys = Vec::new();
    for (part, seen, value) in parts {
        if reading::stamp(&part.value(&content)) != seen {
            return Err(Refusal::new("refused-changed-meanwhile").into());
        }
        content = part.put(&content, value)?;
        keys.push(part.key());
    }
    keep(change, &draft, content, &keys.join(" ")).await?;
    Ok(draft.id)
}

/// Writes the words of one language.
///
/// # Errors
/// Refused while the draft is under review, or when somebody changed one of the texts meanwhile.
pub async fn translate(
    centre: &Arc<Centre>,
    actor: &Actor,
    language: Language,
    wordings: Vec<Wording>,
) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let draft = draft(&change).await?;
    let content = draft.content.reworded(language, wordings);
    let content = content.ok_or_else(|| Refusal::new("refused-changed-meanwhile"))?;
    save(
        change,
        &draft,
        content,
        &format!("translations/{}", language.tag()),
    )
    .await
}

/// Hands the draft to a second person and tells those who may release it.
pub async fn submit(centre: &Arc<Centre>, actor: &Actor) -> Result<()> {
    actor.must(EDIT)?;
    let mut change = centre.change(actor).await?;
    let draft = open(&change).await?;
    let published = published_content(&change).await?;
    rules::may_submit(draft.stage, draft.content != published)?;
    store::update_stage(&change, &draft, Stage::InReview, "").await?;
    for reviewer in accounts::holding(change.rows(), PUBLISH).await? {
        if Some(reviewer.id) == actor.account {
            continue;
        }
        mail::write(&centre.texts, &reviewer, "mail-review-subject", &[])
            .paragraph("mail-review-body", &[])
            .button("mail-review-button", centre.address(paths::REVIEW))
            .post(&mut change)
            .await?;
    }
    change.commit(entry("profile-submitted", draft.id)).await
}

/// Releases the version under review: from now on the public sees it.
pub async fn release(centre: &Arc<Centre>, actor: &Actor) -> Result<()> {
    actor.must(PUBLISH)?;
    let mut change = centre.change(actor).await?;
    let version = open(&change).await?;
    let mut writers: Vec<Option<Id>> = store::edits(change.rows(), version.id)
        .await?
        .into_iter()
        .map(|e| e.by.account)
        .collect();
    writers.extend(version.submitted.iter().map(|by| by.account));
    rules::may_release(version.stage, &writers, actor.account)?;
    let number = store::publish(&change, &version).await?;
    store::insert_confirmation(&change).await?;
    follow(&mut change, &version.content).await?;
    let entry = entry("profile-published", version.id).with(json!({ "number": number }));
    change.commit(entry).await
}

/// Gives the version under review back to its writers with a note; whoever asked for the review
/// takes it back without one.
pub async fn give_back(centre: &Arc<Centre>, actor: &Actor, note: &str) -> Result<()> {
    actor.must(PUBLISH)?;
    let change = centre.change(actor).await?;
    let version = open(&change).await?;
    let is_own = version
        .submitted
        .as_ref()
        .is_some_and(|by| by.account == actor.account);
    rules::may_return(version.stage, is_own, note)?;
    store::update_stage(&change, &version, Stage::Draft, note).await?;
    change.commit(entry("profile-returned", version.id)).await
}

/// Gives the open version up; it stays in the list of versions.
pub async fn discard(centre: &Arc<Centre>, actor: &Actor) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let version = open(&change).await?;
    rules::may_edit(version.stage)?;
    store::update_stage(&change, &version, Stage::Discarded, "").await?;
    change.commit(entry("profile-discarded", version.id)).await
}

/// Puts what an earlier version said into the draft; it takes the usual way from there.
pub async fn restore(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let earlier = store::find(change.rows(), id).await?;
    let draft = draft(&change).await?;
    save(change, &draft, earlier.content, RESTORED).await
}

/// Notes that the published profile was looked through and is right.
pub async fn confirm(centre: &Arc<Centre>, actor: &Actor) -> Result<()> {
    actor.must(EDIT)?;
    let mut change = centre.change(actor).await?;
    let published = store::published(change.rows()).await?;
    let published = published.ok_or(Refusal::new("refused-nothing-published"))?;
    store::insert_confirmation(&change).await?;
    follow(&mut change, &published.content).await?;
    change
        .commit(entry("profile-found-right", published.id))
        .await
}

/// What every new public state brings with it: deadlines and a place in the directory.
async fn follow(change: &mut Change, content: &Profile) -> Result<()> {
    let today = clock::day_of(change.now());
    let periods = store::periods(change.rows(), today).await?;
    // A centre has one profile, so its deadlines need no other id.
    let owner = Subject::new("profile", Id::default());
    let due = rules::deadlines(content, periods, today);
    registry::deadlines::replace(change, &owner, &due).await?;
    change
        .enqueue(Job::new(directory::ANNOUNCE, &json!({}))?)
        .await
}

/// The open draft, begun now if there is none.
async fn draft(change: &Change) -> Result<Version> {
    match store::open_for_change(change).await? {
        Some(version) => {
            rules::may_edit(version.stage)?;
            Ok(version)
        }
        None => store::insert_draft(change, &published_content(change).await?).await,
    }
}

async fn open(change: &Change) -> Result<Version> {
    store::open_for_change(change)
        .await?
        .ok_or_else(|| Refusal::new("refused-not-open").into())
}

async fn published_content(change: &Change) -> Result<Profile> {
    let published = store::published(change.rows()).await?;
    Ok(published.map(|version| version.content).unwrap_or_default())
}

async fn save(change: Change, draft: &Version, content: Profile, part: &str) -> Result<()> {
    if keep(&change, draft, content, part).await? {
        let entry = entry("profile-edited", draft.id).with(json!({ "part": part }));
        change.commit(entry).await?;
    }
    Ok(())
}

/// Writes the draft's content with ids and periods filled in; says whether it was news.
async fn keep(change: &Change, draft: &Version, content: Profile, part: &str) -> Result<bool> {
    let periods = store::periods(change.rows(), clock::day_of(change.now())).await?;
    let content = rules::complete(content, periods, || change.new_id());
    let is_news = content != draft.content;
    if is_news {
        store::update_content(change, draft, &content, part).await?;
    }
    Ok(is_news)
}

fn entry(action: &'static str, version: Id) -> Entry {
    Entry::new(action, Subject::new(SUBJECT, version))
}

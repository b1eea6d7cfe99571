//! The demonstration: Dortmund's own Steckbrief, read in through the same importer a user has.

use std::sync::Arc;

use platform::{
    Result,
    access::{Actor, accounts},
    centre::Centre,
};

use serde_json::{Map, Value};

use crate::{
    document::{reading, schema},
    import,
    rights::{EDIT, PUBLISH},
    versions::{self, actions},
};

/// The Steckbrief as the portal published it.
const STECKBRIEF: &str = include_str!("../data/steckbrief-dortmund.txt");
/// What the city's council papers say about the decision, in the shape of the field.
const COUNCIL_DECISION: &str = include_str!("../data/council-decision-dortmund.json");
/// What is publicly known about single undertakings, keyed by their titles.
const UNDERTAKINGS: &str = include_str!("../data/undertakings-dortmund.json");
/// The centre this is about.
const DORTMUND: &str = "dortmund";

/// Publishes the profile, unless there is one: as one person, released by another.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    let rows = centre.database.read();
    let is_planted = versions::store::published(rows).await?.is_some()
        || versions::store::open(rows).await?.is_some();
    if centre.slug != DORTMUND || is_planted {
        return Ok(());
    }
    let (Some(writer), Some(reviewer)) = people(centre).await? else {
        return Ok(());
    };
    let file = import::actions::read(
        centre,
        &writer,
        "steckbrief-dortmund.txt",
        STECKBRIEF.as_bytes(),
    );
    let id = file.await?;
    let found = import::store::find(centre.database.read(), id).await?;
    let current = actions::working_copy(centre).await?;
    let parts = import::rules::proposals(&found.understood, &current).into_iter();
    let parts = parts
        .map(|one| (one.part, reading::stamp(&one.current), one.proposed))
        .collect();
    import::actions::take(centre, &writer, id, parts).await?;
    add_council_papers(centre, &writer).await?;
    add_to_undertakings(centre, &writer).await?;
    actions::submit(centre, &writer).await?;
    actions::release(centre, &reviewer).await
}

async fn add_council_papers(centre: &Arc<Centre>, writer: &Actor) -> Result<()> {
    let Some(field) = schema::field("council_decision") else {
        return Ok(());
    };
    let part = reading::Part::Field(field);
    let present = part.value(&actions::working_copy(centre).await?);
    let papers = serde_json::from_str(COUNCIL_DECISION)?;
    actions::write_part(centre, writer, &part, &reading::stamp(&present), papers).await
}

async fn add_to_undertakings(centre: &Arc<Centre>, writer: &Actor) -> Result<()> {
    let known: Vec<Map<String, Value>> = serde_json::from_str(UNDERTAKINGS)?;
    for mut facts in known {
        let profile = actions::working_copy(centre).await?;
        let title = facts.remove("title").unwrap_or_default();
        let focus = facts.remove("focus_area_title").unwrap_or_default();
        let focus = profile.focus_areas.iter().find(|area| area.title == focus);
        let found = profile.undertakings.iter().find(|one| one.title == title);
        let Some(id) = found.and_then(|one| one.id) else {
            continue;
        };
        let part = reading::Part::Undertaking(id);
        let present = part.value(&profile);
        let mut value = present.clone();
        if let (Value::Object(record), Some(focus)) = (&mut value, focus.and_then(|area| area.id)) {
            record.extend(facts);
            record.insert("focus_area".to_owned(), focus.to_string().into());
        }
        actions::write_part(centre, writer, &part, &reading::stamp(&present), value).await?;
    }
    Ok(())
}

/// Somebody who may write and somebody else who may release.
async fn people(centre: &Centre) -> Result<(Option<Actor>, Option<Actor>)> {
    let rows = centre.database.read();
    let writers = accounts::holding(rows, EDIT).await?;
    let Some(writer) = writers.into_iter().next() else {
        return Ok((None, None));
    };
    let reviewers = accounts::holding(rows, PUBLISH).await?;
    let reviewer = reviewers.into_iter().find(|other| other.id != writer.id);
    let writer = accounts::as_actor(rows, writer).await?;
    match reviewer {
        Some(reviewer) => Ok((
            Some(writer),
            Some(accounts::as_actor(rows, reviewer).await?),
        )),
        None => Ok((Some(writer), None)),
    }
}

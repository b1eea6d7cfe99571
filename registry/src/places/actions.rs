//! What people do with places: right, load, rule, write, log. Everything that is read comes
//! through here, so that the address of a protected place reaches nobody who may not know it.

use std::sync::Arc;

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    web::Errors,
};
use values::{id::Id, subject::Subject, text};

use super::{
    districts::{self, District, Outline},
    model::{Details, Place, SUBJECT},
    rights::{EDIT, PROTECTED, READ},
    rules, store,
};

/// The kind under which the log speaks of districts.
const DISTRICT: &str = "place_district";
/// Most characters of a district's name.
const NAME: usize = 120;

/// Every place, by name, as far as `actor` may know it.
pub async fn list(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<Place>> {
    actor.must(READ)?;
    let all = store::list(centre.database.read()).await?;
    let may_know = actor.may(PROTECTED);
    Ok(all
        .into_iter()
        .map(|place| rules::shown(place, may_know))
        .collect())
}

/// One place, as far as `actor` may know it.
pub async fn find(centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Place> {
    actor.must(READ)?;
    let place = store::find(centre.database.read(), id).await?;
    Ok(rules::shown(place, actor.may(PROTECTED)))
}

/// The centre's districts, by name.
pub async fn districts(centre: &Arc<Centre>, actor: &Actor) -> Result<Vec<District>> {
    actor.must(READ)?;
    store::districts(centre.database.read()).await
}

/// Adds a place. Its district is found by the boundaries where none is chosen.
///
/// # Errors
/// Invalid when its district does not exist.
pub async fn add(centre: &Arc<Centre>, actor: &Actor, details: Details) -> Result<Id> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let new = Place {
        id: change.new_id(),
        details: with_district(&change, details).await?,
        is_hidden: false,
        changed_at: change.now(),
    };
    store::insert(&change, &new).await?;
    let subject = Subject::new(SUBJECT, new.id);
    change.commit(Entry::new("places-added", subject)).await?;
    Ok(new.id)
}

/// Changes a place. A protected one is changed only by who may know its address.
///
/// # Errors
/// As [`add`]; not found when it does not exist, or may not be known.
pub async fn change(centre: &Arc<Centre>, actor: &Actor, id: Id, details: Details) -> Result<()> {
    actor.must(EDIT)?;
    let change = centre.change(actor).await?;
    let old = store::find(change.rows(), id).await?;
    if old.details.protected_since.is_some() {
        actor.must(PROTECTED)?;
    }
    let changed = Place {
        details: with_district(&change, details).await?,
        changed_at: change.now(),
        ..old
    };
    store::update(&change, &changed).await?;
    let subject = Subject::new(SUBJECT, id);
    change.commit(Entry::new("places-changed", subject)).await
}

async fn with_district(change: &Change, details: Details) -> Result<Details> {
    let districts = store::districts(change.rows()).await?;
    if let Some(chosen) = details.district
        && !districts.iter().any(|district| district.id == chosen)
    {
        let mut errors = Errors::default();
        errors.add("district", Refusal::new("error-choice"));
        return Err(Error::Invalid(errors));
    }
    Ok(rules::with_district(details, &districts))
}

/// Adds a district by name.
///
/// # Errors
/// Refused when there is one of that name, or the name is none.
pub async fn add_district(centre: &Arc<Centre>, actor: &Actor, name: &str) -> Result<Id> {
    actor.must(EDIT)?;
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > NAME {
        return Err(Refusal::new("refused-places-district-name").into());
    }
    let change = centre.change(actor).await?;
    let known = store::districts(change.rows()).await?;
    if known
        .iter()
        .any(|district| text::fold(&district.name) == text::fold(&name))
    {
        return Err(Refusal::new("refused-places-district-known").into());
    }
    let new = District {
        id: change.new_id(),
        number: None,
        name,
        outline: None,
    };
    store::insert_district(&change, &new).await?;
    let subject = Subject::new(DISTRICT, new.id);
    change
        .commit(Entry::new("places-district-added", subject))
        .await?;
    Ok(new.id)
}

/// Takes boundaries over, all or none: districts are found by number, then by name; others are
/// added. Says how many there were.
///
/// # Errors
/// Refused when the file cannot be taken.
pub async fn import(
    centre: &Arc<Centre>,
    actor: &Actor,
    source: &str,
    bytes: Vec<u8>,
) -> Result<usize> {
    actor.must(EDIT)?;
    let features = districts::read(&bytes)?;
    let change = centre.change(actor).await?;
    let known = store::districts(change.rows()).await?;
    let since = centre.clock.today();
    let count = features.len();
    for (place, feature) in features.into_iter().enumerate() {
        let outline = Some(Outline {
            area: feature.area,
            source: source.chars().take(200).collect(),
            since,
        });
        let by_number = feature.number.as_ref().and_then(|number| {
            known
                .iter()
                .find(|district| district.number.as_ref() == Some(number))
        });
        let name = feature.name.as_deref().unwrap_or_default();
        let by_name = || {
            known
                .iter()
                .find(|one| text::bare(&one.name) == text::bare(name))
        };
        if let Some(district) = by_number.or_else(by_name) {
            let number = feature.number.or_else(|| district.number.clone());
            let changed = District {
                number,
                outline,
                ..district.clone()
            };
            store::update_district(&change, &changed).await?;
        } else {
            let refusal = Refusal::new("refused-places-nameless");
            let name = feature
                .name
                .ok_or_else(|| refusal.with("feature", (place + 1).to_string()))?;
            let new = District {
                id: change.new_id(),
                number: feature.number,
                name,
                outline,
            };
            store::insert_district(&change, &new).await?;
        }
    }
    let subject = Subject::new(DISTRICT, Id::named("districts"));
    let entry = Entry::new("places-boundaries-imported", subject);
    change
        .commit(entry.with(serde_json::json!({ "districts": count })))
        .await?;
    Ok(count)
}

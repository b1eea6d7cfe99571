//! What people and areas do with documents.

use std::sync::Arc;

use platform::{
    Error, Result,
    access::{Actor, Right},
    centre::Centre,
    database::{Change, Entry},
    house::House,
};
use serde_json::json;
use values::{id::Id, subject::Subject};

use super::{
    content::File,
    model::{Document, Letterhead, SUBJECT},
    rights::{EDIT, LETTERHEAD, READ},
    store,
};

/// Attaches a file to a record inside the change of the area that owns it. `needs` is asked of
/// whoever wants to read it, besides the right to read documents.
pub async fn attach(
    change: &Change,
    subject: &Subject,
    file: &File,
    description: &str,
    needs: Option<Right>,
) -> Result<Id> {
    let right_key = needs.map(|right| right.key);
    store::insert(change, subject, file, description, right_key).await
}

/// Title and page of a record, if `actor` may open that page and read documents.
///
/// # Errors
/// Not found for everybody else.
pub async fn must_see(
    house: &House,
    centre: &Arc<Centre>,
    actor: &Actor,
    subject: &Subject,
) -> Result<platform::area::SubjectLink> {
    actor.must(READ)?;
    let link = house.subject(centre, subject).await?;
    let link = link.filter(|link| house.may_open(actor, &link.path));
    link.ok_or(Error::NotFound)
}

/// The document `id` with its content.
pub async fn open(
    house: &House,
    centre: &Arc<Centre>,
    actor: &Actor,
    id: Id,
) -> Result<(Document, Vec<u8>)> {
    actor.must(READ)?;
    let rows = centre.database.read();
    let document = store::find(rows, id).await?;
    must_see(house, centre, actor, &document.subject).await?;
    must_hold(actor, &document)?;
    let content = store::content(rows, &document).await?;
    Ok((document, content))
}

/// What a document asks for besides.
fn must_hold(actor: &Actor, document: &Document) -> Result<()> {
    let is_open = document
        .right_key
        .as_ref()
        .is_none_or(|right| actor.holds(right));
    if is_open {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// The documents of a record that `actor` may read.
pub async fn of_subject(
    centre: &Arc<Centre>,
    actor: &Actor,
    subject: &Subject,
) -> Result<Vec<Document>> {
    actor.must(READ)?;
    let mut all = store::of_subject(centre.database.read(), subject).await?;
    all.retain(|document| must_hold(actor, document).is_ok());
    Ok(all)
}

/// Attaches a file by hand.
pub async fn upload(
    house: &House,
    centre: &Arc<Centre>,
    actor: &Actor,
    subject: &Subject,
    (file, description): (&File, &str),
) -> Result<Id> {
    actor.must(EDIT)?;
    must_see(house, centre, actor, subject).await?;
    let change = centre.change(actor).await?;
    let id = attach(&change, subject, file, description, None).await?;
    let details = json!({ "kind": file.kind.key(), "sha256": file.sha256 });
    let entry = Entry::new("documents-attached", Subject::new(SUBJECT, id));
    change.commit(entry.with(details)).await?;
    Ok(id)
}

/// Removes a document with its content.
pub async fn remove(house: &House, centre: &Arc<Centre>, actor: &Actor, id: Id) -> Result<Subject> {
    actor.must(EDIT)?;
    let document = store::find(centre.database.read(), id).await?;
    must_see(house, centre, actor, &document.subject).await?;
    must_hold(actor, &document)?;
    let change = centre.change(actor).await?;
    store::delete(&change, id).await?;
    let entry = Entry::new("documents-removed", document.subject.clone());
    change.commit(entry).await?;
    Ok(document.subject)
}

/// Writes the letterhead.
pub async fn set_letterhead(centre: &Arc<Centre>, actor: &Actor, new: &Letterhead) -> Result<()> {
    actor.must(LETTERHEAD)?;
    let change = centre.change(actor).await?;
    store::set_letterhead(&change, new).await?;
    let subject = Subject::new("document_letterhead", Id::named("document_letterhead"));
    change
        .commit(Entry::new("documents-letterhead-written", subject))
        .await
}

/// Says how large a file may be, from today on.
pub async fn set_limit(centre: &Arc<Centre>, actor: &Actor, most: i64) -> Result<()> {
    actor.must(LETTERHEAD)?;
    let change = centre.change(actor).await?;
    store::set_limit(&change, centre.clock.today(), most).await?;
    let subject = Subject::new("document_rule", Id::named("document_rule"));
    change
        .commit(Entry::new("documents-limit-set", subject))
        .await
}

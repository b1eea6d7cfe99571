//! What requests keep about people: who is the contact of an institution, and which coordinator looks after it.

use std::sync::Arc;

use platform::{
    Result,
    access::{Actor, accounts},
    area::Concerned,
    centre::Centre,
    database::Entry,
};
use registry::people;
use serde_json::{Value, json};
use values::{id::Id, subject::Subject};

use super::{
    actions::nobody,
    model::{Request, SUBJECT},
    store::{self, privacy},
};
use crate::links::{self, Purpose};

/// Addresses of somebody: of their account and of their record.
async fn addresses(centre: &Centre, whom: Concerned) -> Result<Vec<String>> {
    let mut found = Vec::new();
    if let Some(account) = whom.account {
        let account = accounts::find(centre.database.read(), account).await?;
        found.extend(account.map(|account| account.email));
    }
    if let Some(person) = whom.person {
        let people = people::list(centre, &Actor::machine("privacy"), &[person]).await?;
        for person in people.values() {
            let channels = person.details.channels.iter();
            let mails = channels.filter(|own| own.kind == people::Way::Mail);
            found.extend(mails.map(|own| own.value.clone()));
        }
    }
    found.retain(|address| !address.is_empty());
    Ok(found)
}

fn is_contact(request: &Request, addresses: &[String]) -> bool {
    let own = request.asker.email.to_lowercase();
    addresses
        .iter()
        .any(|address| address.to_lowercase() == own)
}

/// Everything, for Art. 15 and 20 DSGVO; null where there is nothing.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let addresses = addresses(&centre, whom).await?;
    let rows = centre.database.read();
    let found = privacy::list_about(rows, &addresses, whom.account).await?;
    if found.is_empty() {
        return Ok(Value::Null);
    }
    let mut own = Vec::new();
    for request in &found {
        if !is_contact(request, &addresses) {
            own.push(json!({ "number": request.number, "received_at": request.received_at }));
            continue;
        }
        let steps = store::steps(rows, request.id).await?;
        let words: Vec<&str> = steps.iter().map(|step| step.words.as_str()).collect();
        own.push(json!({
            "number": request.number,
            "received_at": request.received_at,
            "institution": request.asker.institution,
            "name": request.asker.name,
            "email": request.asker.email,
            "phone": request.asker.phone,
            "place": request.need.place,
            "notes": request.need.note,
            "words": words,
        }));
    }
    Ok(json!({ "requests": own }))
}

/// Takes them out of every request, for Art. 17 DSGVO; what was asked for stays for the figures.
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let addresses = addresses(&centre, whom).await?;
    let change = centre.change(&Actor::machine("erasure")).await?;
    let found = privacy::list_about(change.rows(), &addresses, whom.account).await?;
    if found.is_empty() {
        return Ok(());
    }
    let contacts = found.iter().filter(|one| is_contact(one, &addresses));
    let ids: Vec<Id> = contacts.map(|one| one.id).collect();
    privacy::anonymise(&change, &ids, &nobody(&centre)).await?;
    // Whoever is gone holds no key any more.
    for id in &ids {
        links::revoke(&change, Purpose::Request, *id).await?;
    }
    if let Some(account) = whom.account {
        privacy::forget_handler(&change, account).await?;
    }
    let subject = Subject::new(SUBJECT, Id::named("requests-person-erased"));
    change
        .commit(Entry::new("requests-person-erased", subject))
        .await
}

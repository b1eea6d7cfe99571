//! What funds keep about a person: who booked, and money booked for a person's record.

use std::sync::Arc;

use platform::{Result, access::Actor, area::Concerned, centre::Centre, database::Entry};
use serde_json::{Value, json};
use values::subject::Subject;

use super::{
    model::{Booking, SUBJECT},
    store,
};

/// Everything that names them, for Art. 15 and 20 DSGVO.
pub async fn export(centre: Arc<Centre>, whom: Concerned) -> Result<Value> {
    let rows = centre.database.read();
    let mut booked = Vec::new();
    if let Some(account) = whom.account {
        booked = store::bookings_by(rows, account).await?;
    }
    let mut concerning = Vec::new();
    if let Some(person) = whom.person {
        let owner = Subject::new("person", person);
        for item in store::items_of_owner(rows, &owner).await? {
            let bookings = store::bookings_of(rows, item.id).await?;
            concerning.push(json!({ "purpose": item.purpose, "bookings": listed(&bookings) }));
        }
    }
    if booked.is_empty() && concerning.is_empty() {
        return Ok(Value::Null);
    }
    Ok(json!({ "booked": listed(&booked), "concerning": concerning }))
}

fn listed(bookings: &[Booking]) -> Value {
    let all = bookings.iter().map(|booking| {
        json!({
            "kind": booking.kind.key(),
            "amount_cents": booking.amount,
            "day": booking.booked_on,
            "note": booking.note,
        })
    });
    all.collect()
}

/// Takes their name out of what they booked, for Art. 17 DSGVO. The bookings themselves stay:
/// they have to be kept by law (Art. 17 Abs. 3 Buchst. b DSGVO).
pub async fn erase(centre: Arc<Centre>, whom: Concerned) -> Result<()> {
    let Some(account) = whom.account else {
        return Ok(());
    };
    let change = centre.change(&Actor::machine("erasure")).await?;
    store::forget(&change, account).await?;
    let subject = Subject::new(SUBJECT, account);
    change
        .commit(Entry::new("funds-person-erased", subject))
        .await
}

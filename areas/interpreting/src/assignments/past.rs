//! A talk that was arranged without the software and is entered afterwards.

use std::sync::Arc;

use platform::{Refusal, Result, access::Actor, centre::Centre, database::Entry};
use registry::calendar::time::Wall;
use serde_json::json;
use values::{id::Id, language::Language, subject::Subject};

use super::{
    attendance::{self, Claim, What},
    booking,
    model::{Origin, SUBJECT, Side},
};
use crate::{
    pool::{self, Medium},
    requests::{
        self, Event, Judged, Stage,
        model::{Asker, GenderWish, Need},
        store::{NewRequest, Why},
    },
    rights::COORDINATE,
};

/// What is known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Past {
    /// Who asked.
    pub institution: String,
    /// A key of `organisations::Kind`.
    pub kind: String,
    /// A tag of the registry's languages.
    pub language: String,
    /// A key of the rule set's occasions.
    pub occasion: String,
    /// Who came.
    pub interpreter: Id,
    /// From when until when.
    pub wall: Wall,
    /// Their way, there and back.
    pub travel_minutes: u32,
}

/// Enters request, assignment and record in one step. Nobody is told: everybody was there.
///
/// # Errors
/// Refused when it is not over yet, for an occasion the pool does not know, and when whoever came was elsewhere then.
pub async fn enter(centre: &Arc<Centre>, actor: &Actor, past: &Past) -> Result<Id> {
    actor.must(COORDINATE)?;
    let change = centre.change(actor).await?;
    if past.wall.period()?.until > change.now() {
        return Err(Refusal::new("refused-assignments-not-over").into());
    }
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    if rules.occasions.iter().all(|own| own.key != past.occasion) {
        return Err(Refusal::new("error-choice").into());
    }
    let request = requests::store::insert(&change, &request(past)).await?;
    requests::store::advance(&change, &request, Event::Check, Why::default()).await?;
    let held = requests::store::hold(&change, request.id).await?;
    let made_by = Origin::Placing;
    let assignment = booking::fill(&change, &held, past.interpreter, 0, made_by).await?;
    let claim = Claim {
        side: Side::Centre,
        at: change.now(),
        what: What::Held(past.wall),
        travel_minutes: past.travel_minutes,
    };
    attendance::store::put(&change, assignment.id, &claim).await?;
    for event in [Event::Hold, Event::Record] {
        let held = requests::store::hold(&change, request.id).await?;
        requests::store::advance(&change, &held, event, Why::default()).await?;
    }
    let entry = Entry::new("assignments-past", Subject::new(SUBJECT, assignment.id));
    let details = json!({ "number": request.number });
    change.commit(entry.with(details)).await?;
    Ok(assignment.id)
}

fn request(past: &Past) -> NewRequest {
    NewRequest {
        mode: pool::Mode::Placing,
        stage: Stage::New,
        asker: Asker {
            organisation: None,
            institution: past.institution.clone(),
            kind: past.kind.clone(),
            name: String::new(),
            email: String::new(),
            phone: String::new(),
            language: Language::German,
        },
        need: Need {
            language: past.language.clone(),
            variety: String::new(),
            substitutes: Vec::new(),
            occasion: past.occasion.clone(),
            medium: Medium::Place,
            place: String::new(),
            postcode: String::new(),
            town: String::new(),
            district: None,
            gender: GenderWish::None,
            file_number: String::new(),
            note: String::new(),
            priority: 0,
            preferred: None,
        },
        times: vec![past.wall],
        judged: Judged::default(),
        fund: None,
        series: None,
    }
}

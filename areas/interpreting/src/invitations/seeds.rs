//! Invitations of a demonstration: some people are asked, and one has agreed to be brokered.

use std::sync::Arc;

use platform::{Error, Result, access::Actor, centre::Centre};
use values::id::Id;

use super::{
    actions::{answering, inviting, waves},
    store,
};
use crate::{
    pool::Mode,
    requests::{self, Stage},
};

/// How many requests people are asked for.
const REQUESTS: usize = 4;
/// How many people are asked for each of them.
const PEOPLE: usize = 3;

/// Asks people for requests that are looked for, through the own actions, unless somebody was asked before.
pub async fn plant(centre: &Arc<Centre>) -> Result<()> {
    let actor = Actor::machine("demonstration");
    let rows = centre.database.read();
    if store::is_any(rows).await? {
        return Ok(());
    }
    let stages = [Stage::Searching, Stage::New];
    let mut asked = 0;
    let mut is_brokered = false;
    for request in requests::store::list_in(rows, &stages).await? {
        if asked == REQUESTS {
            break;
        }
        let Some(plan) = waves::plan(centre, &request).await? else {
            continue;
        };
        let people = plan.candidates.iter().take(PEOPLE);
        let people: Vec<Id> = people.map(|one| one.interpreter).collect();
        match inviting::invite(centre, &actor, request.id, &people, plan.time).await {
            Ok(_) => asked += 1,
            // Nobody fits: the next one.
            Err(Error::Refused(_)) => continue,
            Err(cause) => return Err(cause),
        }
        if request.mode == Mode::Brokering && !is_brokered && asked > 1 {
            is_brokered = true;
            let first = store::list_of(rows, [request.id]).await?;
            if let Some(first) = first.first() {
                answering::accept(centre, &actor, first.id, None).await?;
            }
        }
    }
    Ok(())
}

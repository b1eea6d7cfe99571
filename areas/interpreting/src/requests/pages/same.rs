//! Asking once more for whoever came before. Who that is, only the earlier request says: the form carries the way to it, never
//! somebody's id.

use platform::{
    Error, Result,
    access::Actor,
    web::{Fields, Shell, Visit},
};
use registry::people;
use values::id::Id;

use super::{super::store, door::Door};
use crate::{
    assignments,
    interpreters::{self, Interpreter, Standing},
    pool::Mode,
    requests::Request,
};

/// Carries the way to the earlier request.
pub const EARLIER: &str = "earlier";
/// Ticked where the same person is wished.
const TICK: &str = "same";

/// That the same person can be asked for.
pub struct Same {
    /// The way to the earlier request.
    pub earlier: String,
    /// Their name, where the institution has their contact data anyway.
    pub name: Option<String>,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

impl Same {
    /// What the form offers; nothing where it is not asked once more, or where nobody came who still takes appointments.
    pub async fn of(visit: &Visit, fields: &Fields) -> Result<Option<Self>> {
        let earlier = fields.text(EARLIER);
        let Some((request, who)) = before(visit, earlier).await? else {
            return Ok(None);
        };
        Ok(Some(Self {
            earlier: earlier.to_owned(),
            name: name(visit, &request, &who).await?,
            is_ticked: fields.has(TICK),
        }))
    }

    /// What the tick says.
    pub fn words(&self, shell: &Shell) -> String {
        match &self.name {
            Some(name) => shell.name("requests-same-named", "name", name.as_str()),
            None => shell.say("requests-same"),
        }
    }
}

/// Who is wished, where that is ticked.
pub async fn wished(visit: &Visit, fields: &Fields) -> Result<Option<Id>> {
    if !fields.has(TICK) {
        return Ok(None);
    }
    let found = before(visit, fields.text(EARLIER)).await?;
    Ok(found.map(|(_, who)| who.id))
}

async fn before(visit: &Visit, earlier: &str) -> Result<Option<(Request, Interpreter)>> {
    let Some(door) = Door::named(earlier) else {
        return Ok(None);
    };
    let found = async {
        let own = door.open(visit).await?;
        let centre = visit.centre()?;
        let (rows, today) = (centre.database.read(), centre.clock.today());
        let request = store::find(rows, own.id()).await?;
        let open = assignments::store::open_of(rows, request.id).await?;
        let who = open.ok_or(Error::NotFound)?.interpreter;
        let who = interpreters::store::find(rows, who).await?;
        match who.standing(today) {
            Standing::Active | Standing::Paused => Ok((request, who)),
            _ => Err(Error::NotFound),
        }
    };
    match Box::pin(found).await {
        Ok(found) => Ok(Some(found)),
        // The link is over, or they do not interpret any more: the form is one like any other.
        Err(Error::NotFound | Error::SignInNeeded) => Ok(None),
        Err(cause) => Err(cause),
    }
}

async fn name(visit: &Visit, request: &Request, who: &Interpreter) -> Result<Option<String>> {
    let centre = visit.centre()?;
    let today = centre.clock.today();
    let since = who.terms.shares_contact_since;
    if request.mode != Mode::Brokering || since.is_none_or(|since| since > today) {
        return Ok(None);
    }
    let mut names = people::names_of(centre, &Actor::visitor(), &[who.person]).await?;
    Ok(names.remove(&who.person))
}

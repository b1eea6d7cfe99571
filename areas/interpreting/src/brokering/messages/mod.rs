//! Messages between both sides of an assignment, where neither has the other's address: "please come in at the back". They go
//! through the centre as letters of the house, whose answers go to the centre; whoever answers does so on the page behind a link.

pub mod pages;
mod store;

use std::sync::Arc;

use platform::{
    Error, Refusal, Result,
    access::Actor,
    centre::Centre,
    database::{Change, Entry},
    mail::{self, Recipient},
    web::format,
};
use registry::people::Person;
use serde_json::json;
use values::{clock::Moment, subject::Subject};

use crate::{
    assignments::{self, Assignment, Side},
    interpreters::Addressee,
    links::{self, Purpose},
    paths as shared, pool,
    requests::{self, Request},
};

/// Where a side writes: below its page of the assignment.
pub fn path(side: Side, secret: &str) -> String {
    let page = match side {
        Side::Interpreter => shared::own_assignment(secret),
        Side::Institution | Side::Centre => shared::attendance(secret),
    };
    format!("{page}/nachricht")
}

/// Messages are for an appointment to come or running, and not without end.
///
/// # Errors
/// When it is over or called off, or enough was written.
fn may_write(assignment: &Assignment, written: u64, most: u16, now: Moment) -> Result<()> {
    let is_over = assignment.end.is_some() || now >= assignment.period.until;
    if is_over || written >= most.into() {
        return Err(Refusal::new("refused-brokering-messages").into());
    }
    Ok(())
}

/// Passes words on to the other side of an assignment.
///
/// # Errors
/// Refused when it is over, when enough was written, or when the other side has no mail.
async fn pass_on(
    centre: &Arc<Centre>,
    from: Side,
    assignment: &Assignment,
    words: &str,
) -> Result<()> {
    let mut change = centre.change(&Actor::machine(from.key())).await?;
    let request = requests::store::hold(&change, assignment.request).await?;
    let rows = change.rows();
    let assignment = assignments::store::find(rows, assignment.id).await?;
    let written = store::count(rows, assignment.id).await?;
    let rules = pool::store::on(rows, change.clock().today()).await?;
    may_write(
        &assignment,
        written,
        rules.brokering.most_messages,
        change.now(),
    )?;
    let person = assignments::store::person(rows, assignment.interpreter).await?;
    let person = person.filter(|person| !person.is_restricted());
    match from {
        Side::Institution | Side::Centre => {
            to_interpreter(centre, &mut change, (&request, &assignment), person, words).await?;
        }
        Side::Interpreter => {
            let name = person.map(|person| person.details.name());
            let name = name.unwrap_or_default();
            to_institution(centre, &mut change, (&request, &assignment), &name, words).await?;
        }
    }
    store::insert(&change, assignment.id, from).await?;
    let entry = Entry::new(
        "brokering-passed-on",
        Subject::new(assignments::SUBJECT, assignment.id),
    );
    change
        .commit(entry.with(json!({ "side": from.key() })))
        .await
}

async fn to_interpreter(
    centre: &Arc<Centre>,
    change: &mut Change,
    (request, assignment): (&Request, &Assignment),
    person: Option<Person>,
    words: &str,
) -> Result<()> {
    let to = person.as_ref().map(Addressee::of);
    let to = to.and_then(|to| to.recipient());
    let to = to.ok_or_else(|| Refusal::new("refused-brokering-no-mail"))?;
    let letter = Letter {
        to,
        from: &request.asker.institution,
        side: Side::Interpreter,
        words,
    };
    letter.post(centre, change, request, assignment).await
}

async fn to_institution(
    centre: &Arc<Centre>,
    change: &mut Change,
    (request, assignment): (&Request, &Assignment),
    name: &str,
    words: &str,
) -> Result<()> {
    if request.asker.email.is_empty() {
        return Err(Error::NotFound);
    }
    let to = Recipient {
        account: None,
        name: request.asker.name.clone(),
        address: request.asker.email.clone(),
        language: request.asker.language,
    };
    let letter = Letter {
        to,
        from: name,
        side: Side::Institution,
        words,
    };
    letter.post(centre, change, request, assignment).await
}

/// Words on their way to one side.
struct Letter<'a> {
    to: Recipient,
    /// What the other side is called.
    from: &'a str,
    /// Who reads it.
    side: Side,
    words: &'a str,
}

impl Letter<'_> {
    async fn post(
        self,
        centre: &Arc<Centre>,
        change: &mut Change,
        request: &Request,
        assignment: &Assignment,
    ) -> Result<()> {
        let purpose = match self.side {
            Side::Interpreter => Purpose::Assignment,
            Side::Institution | Side::Centre => Purpose::Attendance,
        };
        let until = assignment.period.until;
        let secret = links::make(change, purpose, assignment.id, until).await?;
        let language = self.to.language;
        let page = format!("{}?sprache={}", path(self.side, &secret), language.tag());
        let when = format::moment(language, assignment.period.from);
        let values = [
            ("number", request.number.to_string().into()),
            ("from", self.from.into()),
            ("when", when.into()),
        ];
        mail::write(&centre.texts, self.to, "brokering-relay-subject", &values)
            .paragraph("brokering-visit-lead", &values)
            .paragraph("brokering-relay-words", &[("words", self.words.into())])
            .button("brokering-visit-button", centre.address(&page))
            .paragraph("brokering-visit-end", &[])
            .post(change)
            .await?;
        Ok(())
    }
}

//! Mail: written in the recipient's language, put into the outbox with the change that causes it,
//! sent by the worker. Delivered at least once, always under the same Message-ID; what a server
//! refuses for good comes back to whoever looks after the outbox.

mod letter;
mod message;
mod post;
pub mod sent;
pub mod settings;

use std::sync::Arc;

use serde_json::Value;
use values::{id::Id, subject::Subject};

pub use letter::{Attachment, Block, CalendarPart, Letter, Recipient, Writing, write};
pub use message::PaperMail;
pub use post::{Post, PostError};

use crate::{
    access::Actor,
    area::Panel,
    centre::Centre,
    database::Entry,
    error::{Error, Result},
    jobs::{JobKind, Outcome},
    papers,
};
use post::Delivery;

/// The job kind under which mails wait in the outbox.
pub const DELIVER: &str = "mail.deliver";

/// The kind under which the log speaks of mails.
pub const SUBJECT: &str = "mail";

/// Delivers mails from the outbox.
pub(crate) const JOB: JobKind = JobKind {
    key: DELIVER,
    run: deliver,
};

fn deliver(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let letter: Letter = serde_json::from_value(payload)?;
        // A worker may have died after sending and before saying so.
        if sent::is_over(centre.database.read(), letter.id).await? {
            return Ok(());
        }
        let settings = settings::read(centre.database.read()).await?;
        let mut paper = PaperMail::new(&centre, &letter, &settings);
        if let Some(attached) = &letter.attachment {
            paper.file = file(&centre, letter.id, attached).await;
        }
        match centre.post.send(&paper).await {
            Delivery::Taken => sent::mark_sent(&centre, &letter).await,
            Delivery::Refused(sentence) => bounce(&centre, &letter, &sentence).await,
            Delivery::Failed(cause) => Err(Error::failure(cause)),
        }
    })
}

/// The bytes of a paper. What cannot be typeset holds up no mail: its words matter more.
async fn file(centre: &Centre, mail: Id, paper: &Attachment) -> Option<(String, Vec<u8>)> {
    let engine = centre.typesetter.as_ref()?;
    let now = centre.clock.now();
    let typeset = papers::typeset(engine, &paper.template, paper.data.clone(), now).await;
    // Why not may quote what the paper says: it stands in no log.
    let Ok(bytes) = typeset else {
        tracing::error!(%mail, "a paper cannot be typeset; its mail goes without it");
        return None;
    };
    Some((paper.name.clone(), bytes))
}

/// A server said that it will never take this mail: nobody tries again, and the account says so.
async fn bounce(centre: &Arc<Centre>, letter: &Letter, sentence: &str) -> Result<()> {
    let change = centre.change(&Actor::machine("mail")).await?;
    sent::mark_bounced(&change, letter, sentence).await?;
    let entry = Entry::new("mail-bounced", Subject::new(SUBJECT, letter.id));
    change.commit(entry).await
}

/// What stands about mail on the page of an account: that its address does not work.
pub(crate) async fn panels(
    centre: &Centre,
    language: values::language::Language,
    subject: &Subject,
) -> Result<Vec<Panel>> {
    if subject.kind != crate::access::accounts::SUBJECT {
        return Ok(Vec::new());
    }
    let bounce = sent::bounce_of(centre.database.read(), subject.id).await?;
    let panel = bounce.map(|bounce| {
        let day = crate::web::format::moment(language, bounce.happened_at);
        let said = centre.texts.say_with(
            language,
            "mail-bounce-note",
            &[
                ("address", bounce.address.as_str().into()),
                ("moment", day.as_str().into()),
                ("sentence", bounce.sentence.as_str().into()),
            ],
        );
        Panel {
            title: centre.texts.say(language, "mail-bounce-title"),
            lines: vec![crate::area::PanelLine {
                text: said,
                path: None,
            }],
            empty: String::new(),
            more: None,
        }
    });
    Ok(panel.into_iter().collect())
}

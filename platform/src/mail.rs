//! Mail: put into the outbox with the change that causes it, sent by the worker.

use std::{path::PathBuf, sync::Arc};

use lettre::{
    AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    centre::Centre,
    database::Change,
    error::{Error, Result},
    jobs::{Job, JobKind, Outcome},
};

/// The job kind under which mails wait in the outbox.
pub const DELIVER: &str = "mail.deliver";

/// How mail leaves the house.
pub enum Post {
    /// Nowhere: mails stay in the outbox until a way is configured.
    Closed,
    /// Into a folder, one `.eml` file each: for development and demonstrations.
    Folder {
        /// Sender.
        from: Mailbox,
        /// Writes the files.
        transport: AsyncFileTransport<Tokio1Executor>,
    },
    /// Through a mail server.
    Server {
        /// Sender.
        from: Mailbox,
        /// Speaks SMTP.
        transport: AsyncSmtpTransport<Tokio1Executor>,
    },
}

/// Why mail cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// The sender is no mailbox.
    #[error("the sender is no mail address: {0}")]
    Sender(#[from] lettre::address::AddressError),
    /// The server's address is wrong.
    #[error("the mail server's address cannot be used: {0}")]
    Server(#[from] lettre::transport::smtp::Error),
    /// The folder cannot be made.
    #[error("the mail folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
}

impl Post {
    /// Writes mails into `folder`.
    pub fn folder(folder: PathBuf, from: &str) -> std::result::Result<Self, PostError> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self::Folder {
            from: from.parse()?,
            transport: AsyncFileTransport::new(folder),
        })
    }

    /// Sends through the server at `url`, for example `smtps://user:password@mail.example`.
    pub fn server(url: &str, from: &str) -> std::result::Result<Self, PostError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.build();
        Ok(Self::Server {
            from: from.parse()?,
            transport,
        })
    }

    async fn send(&self, letter: &Letter) -> Result<()> {
        match self {
            Self::Closed => Err(Error::failure("no way for mail is configured")),
            Self::Folder { from, transport } => {
                transport
                    .send(letter.message(from)?)
                    .await
                    .map_err(Error::failure)?;
                Ok(())
            }
            Self::Server { from, transport } => {
                transport
                    .send(letter.message(from)?)
                    .await
                    .map_err(Error::failure)?;
                Ok(())
            }
        }
    }
}

/// A mail in the outbox.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// Receiver's address.
    pub to: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

impl Letter {
    fn message(&self, from: &Mailbox) -> Result<Message> {
        Message::builder()
            .from(from.clone())
            .to(self.to.parse().map_err(Error::failure)?)
            .subject(self.subject.replace(['\r', '\n'], " "))
            .header(ContentType::TEXT_PLAIN)
            .body(self.body.clone())
            .map_err(Error::failure)
    }
}

/// Puts a mail into the outbox of `change`.
pub async fn post(change: &mut Change, letter: &Letter) -> Result<()> {
    change.enqueue(Job::new(DELIVER, letter)?).await
}

/// Delivers mails from the outbox.
pub(crate) const JOB: JobKind = JobKind {
    key: DELIVER,
    run: deliver,
};

fn deliver(centre: Arc<Centre>, payload: Value) -> Outcome {
    Box::pin(async move {
        let letter: Letter = serde_json::from_value(payload)?;
        centre.post.send(&letter).await
    })
}

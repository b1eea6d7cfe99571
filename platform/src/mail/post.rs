//! How mail leaves the house, and what the other side says to it.

use std::{error::Error as _, path::PathBuf, time::Duration};

use lettre::{
    AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Tokio1Executor, message::Mailbox,
    transport::smtp,
};

use super::message::PaperMail;
use crate::database::{is_here, names};

/// A server that takes longer has failed; far below the time after which another worker may take
/// the job.
const PATIENCE: Duration = Duration::from_secs(90);
/// How long it may think about one command.
const COMMAND_PATIENCE: Duration = Duration::from_secs(30);

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
        /// How long one mail may take.
        patience: Duration,
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
    Server(#[from] smtp::Error),
    /// The folder cannot be made.
    #[error("the mail folder cannot be used: {0}")]
    Folder(#[from] std::io::Error),
}

/// How sending one mail ended.
#[derive(Debug)]
pub(super) enum Delivery {
    /// The other side has it.
    Taken,
    /// It will never be taken, says this sentence.
    Refused(String),
    /// It did not work this time.
    Failed(String),
}

impl Post {
    /// Writes mails into `folder`.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, PostError> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self::Folder {
            from: from.parse()?,
            transport: AsyncFileTransport::new(folder),
        })
    }

    /// Sends through the server at `url`, for example `smtps://user:password@mail.example`. A server
    /// on another machine must speak TLS, unless the address says `tls=opportunistic`.
    pub fn server(url: &str, from: &str) -> Result<Self, PostError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(&in_secret(url))?
            .timeout(Some(COMMAND_PATIENCE))
            .build();
        Ok(Self::Server {
            from: from.parse()?,
            transport,
            patience: PATIENCE,
        })
    }

    /// The address mails are sent from; nothing while no way is configured.
    pub fn sender(&self) -> Option<String> {
        match self {
            Self::Closed => None,
            Self::Folder { from, .. } | Self::Server { from, .. } => Some(from.email.to_string()),
        }
    }

    /// The same with less patience: tests do not wait for a slow server.
    #[must_use]
    pub fn with_patience(mut self, shorter: Duration) -> Self {
        if let Self::Server { patience, .. } = &mut self {
            *patience = shorter;
        }
        self
    }

    pub(super) async fn send(&self, paper: &PaperMail) -> Delivery {
        match self {
            Self::Closed => Delivery::Failed("no way for mail is configured".to_owned()),
            Self::Folder { from, transport } => match paper.message(from) {
                Ok(message) => match transport.send(message).await {
                    Ok(_) => Delivery::Taken,
                    Err(cause) => Delivery::Failed(cause.to_string()),
                },
                Err(cause) => Delivery::Refused(cause.to_string()),
            },
            Self::Server {
                from,
                transport,
                patience,
            } => {
                let message = match paper.message(from) {
                    Ok(message) => message,
                    Err(cause) => return Delivery::Refused(cause.to_string()),
                };
                match tokio::time::timeout(*patience, transport.send(message)).await {
                    Ok(Ok(_)) => Delivery::Taken,
                    Ok(Err(cause)) => judge(&cause),
                    Err(_) => Delivery::Failed("the mail server did not answer".to_owned()),
                }
            }
        }
    }
}

fn in_secret(address: &str) -> String {
    let Ok(mut url) = url::Url::parse(address) else {
        return address.to_owned();
    };
    if url.scheme() == "smtp" && !is_here(&url) && !names(&url, "tls") {
        url.query_pairs_mut().append_pair("tls", "required");
    }
    url.into()
}

/// What a server's no means: about this mail for good, or about us and for now.
fn judge(cause: &smtp::Error) -> Delivery {
    let code = cause.status().map(u16::from);
    let words = cause.source().map(ToString::to_string).unwrap_or_default();
    let sentence = match code {
        Some(code) => format!("{code} {words}"),
        None => cause.to_string(),
    };
    match code {
        // RFC 4954: it does not know us. That is for whoever runs the house to mend, and no word
        // about the recipient.
        Some(530 | 534 | 535 | 538) => Delivery::Failed(sentence),
        Some(500..) => Delivery::Refused(sentence),
        _ => Delivery::Failed(sentence),
    }
}

#[cfg(test)]
mod tests {
    use super::in_secret;

    #[test]
    fn a_mail_server_elsewhere_must_speak_tls_unless_told_otherwise() {
        for (address, expected) in [
            (
                "smtp://mail.example:587",
                "smtp://mail.example:587?tls=required",
            ),
            (
                "smtp://relay.example?tls=opportunistic",
                "smtp://relay.example?tls=opportunistic",
            ),
            ("smtps://u:p@mail.example", "smtps://u:p@mail.example"),
            ("smtp://127.0.0.1:25", "smtp://127.0.0.1:25"),
        ] {
            assert_eq!(in_secret(address), expected);
        }
    }
}

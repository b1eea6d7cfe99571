//! What a mail says: blocks of words in the recipient's language, not yet laid out.

use fluent_bundle::FluentValue;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use values::{id::Id, language::Language};

use super::{DELIVER, sent};
use crate::{access::accounts::Account, database::Change, error::Result, jobs::Job, texts::Texts};

/// To whom a mail goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// The account, where they have one.
    pub account: Option<Id>,
    /// As they are greeted; empty where no name is known.
    pub name: String,
    /// Their address.
    pub address: String,
    /// The language they read.
    pub language: Language,
}

impl From<&Account> for Recipient {
    fn from(account: &Account) -> Self {
        Self {
            account: Some(account.id),
            name: account.name.clone(),
            address: account.email.clone(),
            language: account.language,
        }
    }
}

/// A piece of a mail. The greeting before and the closing after them come by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// Words.
    Paragraph(String),
    /// Names and what belongs to them.
    Facts(Vec<(String, String)>),
    /// Where to go on.
    Button {
        /// What it says.
        label: String,
        /// A full address.
        address: String,
    },
}

/// A calendar file that a mail brings along, so that the recipient's calendar takes over the appointment, its change or its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarPart {
    /// What the calendar shall do: `REQUEST`, `CANCEL` or `PUBLISH` (RFC 5546).
    pub method: String,
    /// The file.
    pub content: String,
}

/// A paper that a mail brings along, as what it says: it is typeset only when the mail goes out, because that takes a while.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// The file's name, with its ending.
    pub name: String,
    /// The template it is typeset by.
    pub template: String,
    /// What the template is told.
    pub data: Value,
}

/// A mail in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The mail, and the job that delivers it.
    pub id: Id,
    /// To whom.
    pub to: Recipient,
    /// Subject line.
    pub subject: String,
    /// How it begins.
    pub greeting: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// How it ends, before the centre's name.
    pub closing: String,
    /// The line below everything: why it came and from what.
    pub footer: String,
    /// Full address of the page where such mails are switched off, where one can.
    pub preferences: Option<String>,
    /// What it brings along for the recipient's calendar.
    #[serde(default)]
    pub calendar: Option<CalendarPart>,
    /// The paper it brings along.
    #[serde(default)]
    pub attachment: Option<Attachment>,
}

/// A mail that is being written.
#[must_use = "a mail that is not posted is not sent"]
pub struct Writing<'a> {
    texts: &'a Texts,
    letter: Letter,
}

/// Begins a mail in the recipient's language. `subject` is a text key with its values.
pub fn write<'a>(
    texts: &'a Texts,
    to: impl Into<Recipient>,
    subject: &str,
    values: &[(&str, FluentValue<'_>)],
) -> Writing<'a> {
    let to = to.into();
    let language = to.language;
    let greeting = if to.name.trim().is_empty() {
        texts.say(language, "mail-greeting-nobody")
    } else {
        let values = [("name", to.name.as_str().into())];
        texts.say_with(language, "mail-greeting", &values)
    };
    let letter = Letter {
        id: Id::default(),
        subject: texts.say_with(language, subject, values),
        greeting,
        blocks: Vec::new(),
        closing: texts.say(language, "mail-closing"),
        footer: texts.say(language, "mail-footer"),
        preferences: None,
        calendar: None,
        attachment: None,
        to,
    };
    Writing { texts, letter }
}

impl Writing<'_> {
    /// Adds a paragraph by its text key.
    pub fn paragraph(mut self, key: &str, values: &[(&str, FluentValue<'_>)]) -> Self {
        let words = self.texts.say_with(self.letter.to.language, key, values);
        self.letter.blocks.push(Block::Paragraph(words));
        self
    }

    /// Adds names and what belongs to them, in words the recipient reads.
    pub fn facts(mut self, facts: Vec<(String, String)>) -> Self {
        if !facts.is_empty() {
            self.letter.blocks.push(Block::Facts(facts));
        }
        self
    }

    /// Adds a way on; `address` is a full one.
    pub fn button(mut self, key: &str, address: String) -> Self {
        let label = self.texts.say(self.letter.to.language, key);
        self.letter.blocks.push(Block::Button { label, address });
        self
    }

    /// Says where such mails are switched off; becomes `List-Unsubscribe`, too.
    pub fn preferences(mut self, address: String) -> Self {
        self.letter.preferences = Some(address);
        self
    }

    /// Brings a calendar file along.
    pub fn calendar(mut self, part: CalendarPart) -> Self {
        self.letter.calendar = Some(part);
        self
    }

    /// Brings a paper along, where the house has an engine for papers.
    pub fn attachment(mut self, paper: Attachment) -> Self {
        self.letter.attachment = Some(paper);
        self
    }

    /// Puts it into the outbox of `change`.
    pub async fn post(mut self, change: &mut Change) -> Result<Id> {
        let id = change.new_id();
        self.letter.id = id;
        sent::insert(change, &self.letter).await?;
        let job = Job::new(DELIVER, &self.letter)?.with_id(id);
        change.enqueue(job).await?;
        Ok(id)
    }
}

//! A letter laid out: plain text and HTML that say the same, and headers nobody can add to.

use std::time::SystemTime;

use askama::Template;
use lettre::{
    Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, HeaderName, HeaderValue},
    },
};
use values::clock::Moment;

use super::{Block, Letter, settings::Settings};
use crate::{
    centre::Centre,
    error::{Error, Result},
};

/// Begins a stretch whose direction its own letters decide (Unicode UAX 9).
const ISOLATE: char = '\u{2068}';
/// Ends it.
const END_ISOLATE: char = '\u{2069}';
/// Most characters of a subject or a sender's name.
const LONGEST_LINE: usize = 150;

/// A letter ready to be sent: with the centre's name, signature and addresses.
pub struct PaperMail {
    letter: Letter,
    sender_name: String,
    reply_to: Option<String>,
    signature: Vec<String>,
    written_at: Moment,
    /// The paper it brings along: name and bytes.
    pub(super) file: Option<(String, Vec<u8>)>,
}

#[derive(Template)]
#[template(path = "mail.html")]
struct HtmlMail<'a> {
    paper: &'a PaperMail,
    letter: &'a Letter,
}

#[derive(Template)]
#[template(path = "mail.txt")]
struct TextMail<'a> {
    paper: &'a PaperMail,
    letter: &'a Letter,
}

impl PaperMail {
    /// Lays `letter` out for `centre`.
    pub fn new(centre: &Centre, letter: &Letter, settings: &Settings) -> Self {
        let own_name = Some(settings.sender_name.trim()).filter(|name| !name.is_empty());
        let signature = settings.signature.lines().map(clean);
        Self {
            letter: cleaned(letter),
            sender_name: line(own_name.unwrap_or(&centre.name)),
            reply_to: settings.reply_to.clone(),
            signature: signature.collect(),
            written_at: centre.clock.now(),
            file: None,
        }
    }

    /// The words for programs that show no HTML. Addresses stand on lines of their own, so that
    /// nothing invisible becomes a part of them.
    pub fn text(&self) -> Result<String> {
        let text = TextMail {
            paper: self,
            letter: &self.letter,
        };
        text.render().map_err(Error::failure)
    }

    /// The same words as a page without anything from elsewhere.
    pub fn html(&self) -> Result<String> {
        let html = HtmlMail {
            paper: self,
            letter: &self.letter,
        };
        html.render().map_err(Error::failure)
    }

    /// The mail as it is sent from `from`: its address stays, its name is the centre's.
    pub fn message(&self, from: &Mailbox) -> Result<Message> {
        let letter = &self.letter;
        let name = Some(line(&letter.to.name)).filter(|name| !name.is_empty());
        let address = letter.to.address.trim().parse().map_err(Error::failure)?;
        let sender = Mailbox::new(Some(self.sender_name.clone()), from.email.clone());
        let id = format!("<{}@{}>", letter.id, from.email.domain());
        let mut message = Message::builder()
            .from(sender)
            .to(Mailbox::new(name, address))
            .subject(line(&letter.subject))
            .message_id(Some(id))
            .date(SystemTime::from(self.written_at))
            .raw_header(plain("Auto-Submitted", "auto-generated"))
            .raw_header(plain("Content-Language", self.tag()));
        // An address that lettre reads more strictly than we do must not hold up every mail.
        if let Some(Ok(reply_to)) = self.reply_to.as_deref().map(str::parse) {
            message = message.reply_to(reply_to);
        }
        if let Some(address) = &letter.preferences {
            let link = format!("<{}>", line(address));
            message = message.raw_header(plain("List-Unsubscribe", &link));
        }
        let mut bodies = MultiPart::alternative_plain_html(self.text()?, self.html()?);
        if let Some(part) = &letter.calendar {
            let kind = format!("text/calendar; charset=utf-8; method={}", part.method);
            let kind = ContentType::parse(&kind).map_err(Error::failure)?;
            bodies = bodies.singlepart(
                SinglePart::builder()
                    .header(kind)
                    .body(part.content.clone()),
            );
        }
        if let Some((name, bytes)) = &self.file {
            let kind = ContentType::parse("application/pdf").map_err(Error::failure)?;
            let file = Attachment::new(line(name)).body(bytes.clone(), kind);
            bodies = MultiPart::mixed().multipart(bodies).singlepart(file);
        }
        message.multipart(bodies).map_err(Error::failure)
    }

    /// Leichte Sprache is German to programs.
    fn tag(&self) -> &'static str {
        match self.letter.to.language {
            values::language::Language::Simple => "de",
            language => language.tag(),
        }
    }

    fn dir(&self) -> &'static str {
        self.letter.to.language.direction()
    }
}

/// A header of our own. The names and texts given here are ASCII without line ends.
fn plain(name: &'static str, text: &str) -> HeaderValue {
    HeaderValue::new(
        HeaderName::new_from_ascii_str(name),
        text.chars().filter(char::is_ascii_graphic).collect(),
    )
}

/// Puts a name or a value between marks that keep its direction to itself.
fn isolated(text: &str) -> String {
    format!("{ISOLATE}{text}{END_ISOLATE}")
}

/// Words without control characters and without those that turn the direction of what follows;
/// line ends stay.
fn clean(text: &str) -> String {
    let is_harmful = |letter: char| {
        (letter.is_control() && letter != '\n') || matches!(letter, '\u{202a}'..='\u{202e}')
    };
    text.chars().filter(|letter| !is_harmful(*letter)).collect()
}

/// Words for one line of a header.
fn line(text: &str) -> String {
    let one = text.split_whitespace().collect::<Vec<_>>().join(" ");
    clean(&one).chars().take(LONGEST_LINE).collect()
}

fn cleaned(letter: &Letter) -> Letter {
    let block = |block: &Block| match block {
        Block::Paragraph(words) => Block::Paragraph(clean(words)),
        Block::Facts(facts) => Block::Facts(
            facts
                .iter()
                .map(|(name, value)| (line(name), clean(value)))
                .collect(),
        ),
        Block::Button { label, address } => Block::Button {
            label: line(label),
            address: line(address),
        },
    };
    Letter {
        subject: line(&letter.subject),
        greeting: line(&letter.greeting),
        blocks: letter.blocks.iter().map(block).collect(),
        ..letter.clone()
    }
}

//! Mails about an assignment, each in the language of whoever gets it.

use platform::{
    Result,
    centre::Centre,
    database::Change,
    mail::{self, CalendarPart, Recipient, settings},
    texts::Texts,
    web::format,
};
use registry::{
    calendar::{
        self,
        ics::{self, Event, Method, Party, Status},
    },
    documents,
};
use values::{id::Id, language::Language};

use super::{
    links,
    model::{Assignment, Side},
    paper::Paper,
    rules, store,
    telling::News,
    words,
};
use crate::{pool, requests::Request};

/// A mail to one side.
pub struct Letter {
    /// To whom.
    pub to: Recipient,
    /// Which side that is.
    pub side: Side,
    /// What the other side is called, where that may be known.
    pub other: Option<String>,
}

impl Letter {
    /// Puts it into the outbox of `change`.
    pub async fn post(
        self,
        centre: &Centre,
        change: &mut Change,
        (request, assignment): (&Request, &Assignment),
        news: News,
    ) -> Result<()> {
        let (language, texts) = (self.to.language, &centre.texts);
        let mut facts = words::facts(texts, language, request, assignment);
        let other = self.other_side(texts, request, news);
        let met = other.as_ref().map(|(_, name)| name.clone());
        facts.extend(other);
        facts.extend(proposed(texts, language, assignment, news));
        facts.extend(self.paid(centre, change, assignment, news).await?);
        let period = assignment.period;
        let when = words::when(texts, language, period.from, period.until);
        let values = [("when", when.as_str().into())];
        let subject = format!("assignments-mail-{}-subject", news.key());
        let mut letter = mail::write(texts, self.to.clone(), &subject, &values)
            .paragraph(&self.sentence(news), &[])
            .facts(facts);
        letter = match (news, self.side) {
            (News::CalledOff(by), Side::Institution) => {
                let address = links::to_request(change, centre, (request, assignment)).await?;
                if by != Side::Institution {
                    letter = letter.paragraph("assignments-mail-off-search", &[]);
                }
                letter.button("assignments-mail-request", address)
            }
            (News::Missed, Side::Institution) => {
                let address = links::to_request(change, centre, (request, assignment)).await?;
                letter.button("assignments-mail-request", address)
            }
            (News::CalledOff(_) | News::Missed, _) => letter,
            _ => {
                let whose = (self.side, language);
                let address = links::address(change, centre, assignment, whose).await?;
                if matches!(
                    news,
                    News::Confirmed | News::Replaced | News::Moved | News::Amended
                ) {
                    let paper = Paper {
                        centre,
                        side: self.side,
                        language,
                        other: met.unwrap_or_default(),
                        says_file_number: false,
                    };
                    let (name, words) = (paper.name(request), paper.letter(request, assignment));
                    let paper = documents::attached(change, texts, language, name, &words).await?;
                    letter = letter
                        .paragraph("assignments-mail-page", &[])
                        .attachment(paper);
                }
                letter.button("assignments-mail-button", address)
            }
        };
        if let Some(status) = status(news) {
            let about = (request, assignment);
            letter = letter.calendar(self.calendar(change, centre, about, status).await?);
        }
        letter.post(change).await?;
        Ok(())
    }

    /// What has happened; whoever called off gets a receipt.
    fn sentence(&self, news: News) -> String {
        match news {
            News::CalledOff(by) if by == self.side => "assignments-mail-off-own".to_owned(),
            News::CalledOff(by) => format!("assignments-mail-off-by-{}", by.key()),
            _ => format!("assignments-mail-{}-{}", news.key(), self.side.key()),
        }
    }

    /// What the interpreter gets though nobody meets them.
    async fn paid(
        &self,
        centre: &Centre,
        change: &Change,
        assignment: &Assignment,
        news: News,
    ) -> Result<Option<(String, String)>> {
        let (Side::Interpreter, News::CalledOff(by)) = (self.side, news) else {
            return Ok(None);
        };
        let today = pool::store::on(change.rows(), change.clock().today()).await?;
        let is_late = rules::is_late(assignment, today.late_hours, change.now());
        let of_day = pool::store::on(change.rows(), assignment.wall.start.date()).await?;
        let (texts, language) = (&centre.texts, self.to.language);
        Ok(words::paid(texts, language, (by, ""), is_late, &of_day))
    }

    /// Whom one meets. An interpreter's number stands beside the name where the rules hand it out; nobody needs it of
    /// somebody they do not meet.
    fn other_side(&self, texts: &Texts, request: &Request, news: News) -> Option<(String, String)> {
        let language = self.to.language;
        let name = self.other.clone();
        match self.side {
            Side::Interpreter => {
                let asker = &request.asker;
                let number = words::number(&asker.phone);
                let reached = format::listed(language, [asker.name.as_str(), number.as_str()]);
                let name = name?;
                let is_off = matches!(news, News::CalledOff(_) | News::Missed);
                let value = if is_off || reached.is_empty() {
                    name
                } else {
                    format!("{name} ({reached})")
                };
                Some((texts.say(language, "assignments-institution"), value))
            }
            Side::Institution | Side::Centre => {
                if matches!(news, News::CalledOff(_) | News::Missed) {
                    return None;
                }
                let name = name.unwrap_or_else(|| texts.say(language, "assignments-gone"));
                Some((texts.say(language, "assignments-interpreter"), name))
            }
        }
    }

    async fn calendar(
        &self,
        change: &Change,
        centre: &Centre,
        (request, assignment): (&Request, &Assignment),
        status: Status,
    ) -> Result<CalendarPart> {
        let (id, sequence) = self.event(change, request, assignment).await?;
        let event = Event {
            id,
            sequence,
            changed_at: change.now(),
            period: assignment.period,
            summary: self.summary(&centre.texts, request),
            location: words::place(&centre.texts, self.to.language, request),
            status,
        };
        let method = match status {
            Status::Cancelled => Method::Cancel,
            Status::Confirmed | Status::Tentative => Method::Request,
        };
        let settings = settings::read(change.rows()).await?;
        let own_name = Some(settings.sender_name.trim()).filter(|name| !name.is_empty());
        let organiser = settings
            .reply_to
            .clone()
            .or_else(|| centre.post.sender())
            .unwrap_or_else(|| nobody(centre));
        let organiser = Party {
            name: own_name.unwrap_or(&centre.name),
            address: &organiser,
        };
        let attendee = Party {
            name: &self.to.name,
            address: &self.to.address,
        };
        Ok(CalendarPart {
            method: method.word().to_owned(),
            content: ics::invitation(method, &event, &organiser, &attendee),
        })
    }

    /// Under which id and number of changes a calendar knows the appointment. An institution's follows its request, whoever comes;
    /// an interpreter's is their own.
    async fn event(
        &self,
        change: &Change,
        request: &Request,
        assignment: &Assignment,
    ) -> Result<(Id, i32)> {
        let (appointment, _) = calendar::find_in(change.rows(), assignment.appointment).await?;
        if self.side == Side::Interpreter {
            return Ok((assignment.appointment, appointment.sequence));
        }
        let mut sequence = appointment.sequence;
        for before in store::list_of(change.rows(), [request.id]).await? {
            if before.id == assignment.id {
                break;
            }
            let (earlier, _) = calendar::find_in(change.rows(), before.appointment).await?;
            sequence += earlier.sequence + 1;
        }
        let name = format!("interpreting-request/{}", request.id);
        Ok((Id::named(&name), sequence))
    }

    /// What calendars show: never what the talk is about.
    fn summary(&self, texts: &Texts, request: &Request) -> String {
        let language = self.to.language;
        let spoken = words::spoken(language, &request.need.language);
        let values = [("language", spoken.as_str().into())];
        texts.say_with(language, "assignments-summary", &values)
    }
}

/// The time that the other side would like, and why.
fn proposed(
    texts: &Texts,
    language: Language,
    assignment: &Assignment,
    news: News,
) -> Vec<(String, String)> {
    let proposal = assignment.proposal.as_ref();
    let Some(proposal) = proposal.filter(|_| news == News::Proposed) else {
        return Vec::new();
    };
    let period = proposal.wall.period();
    let when = period.map(|period| words::when(texts, language, period.from, period.until));
    let reason = texts.say(language, &proposal.reason);
    vec![
        (
            texts.say(language, "assignments-proposal"),
            when.unwrap_or_default(),
        ),
        (texts.say(language, "assignments-why"), reason),
    ]
}

/// What becomes of the appointment in calendars; nothing where it stays as it is.
fn status(news: News) -> Option<Status> {
    match news {
        News::Confirmed | News::Replaced | News::Moved | News::Amended => Some(Status::Confirmed),
        News::CalledOff(_) | News::Missed => Some(Status::Cancelled),
        News::Proposed
        | News::Declined
        | News::Reminder
        | News::Attendance
        | News::AttendanceAgain
        | News::Link => None,
    }
}

/// Who organises where no way for mails is set up yet: calendars need somebody.
fn nobody(centre: &Centre) -> String {
    let rest = centre.public_url.split("://").nth(1).unwrap_or_default();
    let host = rest.split([':', '/']).next().unwrap_or_default();
    format!("{}@{host}", centre.slug)
}

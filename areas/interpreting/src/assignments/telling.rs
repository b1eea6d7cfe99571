//! What people are told about an assignment: confirmation, another time, its end. Each with a file for their calendar.

use chrono::TimeDelta;
use platform::{
    Result,
    centre::Centre,
    database::Change,
    mail::{self, CalendarPart, Recipient, settings},
};
use registry::calendar::{
    self,
    ics::{self, Event, Method, Status},
};
use values::language::Language;

use super::{
    booking, jobs,
    model::{Assignment, End, Side},
    people, rules, store, words,
};
use crate::{
    links::{self, Purpose},
    paths, pool,
    requests::Request,
};

/// How long the links of an assignment are good after its end: time enough to confirm what took place.
const LINKS_LIVE: TimeDelta = TimeDelta::days(60);

/// What has happened to an assignment, for its mails.
#[derive(Clone, Copy, PartialEq, Eq)]
enum News {
    Confirmed,
    Moved,
    Amended,
    CalledOff,
}

impl News {
    /// Stands in the keys of its sentences.
    fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Moved => "moved",
            Self::Amended => "amended",
            Self::CalledOff => "off",
        }
    }
}

/// Confirms an assignment to both sides (Auftragsbestätigung): mails with a calendar file, in the languages they read. Reminds
/// them the day before, and asks afterwards what took place.
pub async fn confirm(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    tell(centre, change, request, assignment, News::Confirmed, None).await?;
    jobs::follow(change, assignment).await
}

/// Tells both sides that an assignment takes place at another time.
pub async fn moved(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    tell(centre, change, request, assignment, News::Moved, None).await?;
    jobs::follow(change, assignment).await
}

/// Tells both sides that one meets in another room or asks for somebody else; time and people stay.
///
/// # Errors
/// Refused when it was called off before, or has begun.
pub async fn amended(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    rules::may_change(assignment, change.now())?;
    let (mut appointment, _) = calendar::find_in(change.rows(), assignment.appointment).await?;
    appointment.at.place = booking::place(request);
    calendar::rewrite(change, appointment).await?;
    tell(centre, change, request, assignment, News::Amended, None).await
}

/// A link to the institution's page of an assignment, for whoever holds its request.
pub async fn institution_link(change: &Change, assignment: &Assignment) -> Result<String> {
    let until = (assignment.period.until + LINKS_LIVE).max(change.now() + TimeDelta::days(1));
    links::make(change, Purpose::Attendance, assignment.id, until).await
}

/// Calls an assignment off: the appointment is free again, and the other side learns of it. Moving the request on is the
/// caller's.
///
/// # Errors
/// Refused when it was called off before, or has begun.
pub async fn call_off(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
    (by, reason): (Side, &str),
) -> Result<()> {
    rules::may_change(assignment, change.now())?;
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let is_late = rules::is_late(assignment, rules.late_hours, change.now());
    let end = End {
        at: change.now(),
        by,
        reason: reason.to_owned(),
    };
    let late_since = is_late.then(|| change.now());
    if !store::end(change, assignment.id, &end, late_since).await? {
        return Ok(());
    }
    calendar::cancel(change, assignment.appointment, reason).await?;
    for purpose in [Purpose::Assignment, Purpose::Attendance] {
        links::revoke(change, purpose, assignment.id).await?;
    }
    tell(
        centre,
        change,
        request,
        assignment,
        News::CalledOff,
        Some(by),
    )
    .await
}

/// Writes to both sides; who called off gets a receipt, too.
async fn tell(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
    news: News,
    by: Option<Side>,
) -> Result<()> {
    let person = store::person(change.rows(), assignment.interpreter).await?;
    let name = person.as_ref().map(|person| person.details.name());
    let institution = people::asker(request);
    if !institution.address.is_empty() {
        let letter = Letter {
            to: institution,
            side: Side::Institution,
            name: name.clone().unwrap_or_default(),
        };
        letter
            .post(centre, change, (request, assignment), (news, by))
            .await?;
    }
    if let Some(to) = person.as_ref().and_then(people::recipient) {
        let letter = Letter {
            to,
            side: Side::Interpreter,
            name: request.asker.institution.clone(),
        };
        letter
            .post(centre, change, (request, assignment), (news, by))
            .await?;
    }
    Ok(())
}

/// A mail to one side.
struct Letter {
    to: Recipient,
    side: Side,
    /// What the other side is called.
    name: String,
}

impl Letter {
    async fn post(
        self,
        centre: &Centre,
        change: &mut Change,
        (request, assignment): (&Request, &Assignment),
        (news, by): (News, Option<Side>),
    ) -> Result<()> {
        let (language, texts) = (self.to.language, &centre.texts);
        let mut facts = words::facts(texts, language, request, assignment);
        facts.push(self.other_side(texts, language, request));
        let news_key = news.key();
        let sentence = match (news, by) {
            (News::CalledOff, Some(by)) => format!("assignments-mail-off-by-{}", by.key()),
            _ => format!("assignments-mail-{news_key}-{}", self.side.key()),
        };
        let period = assignment.period;
        let when = words::when(texts, language, period.from, period.until);
        let subject = [("when", when.as_str().into())];
        let calendar = self
            .calendar(change, centre, (request, assignment), news)
            .await?;
        let mut mail = mail::write(
            texts,
            self.to.clone(),
            &format!("assignments-mail-{news_key}-subject"),
            &subject,
        )
        .paragraph(&sentence, &[])
        .facts(facts);
        if news == News::CalledOff {
            let again = match self.side {
                Side::Institution if by != Some(Side::Institution) => {
                    Some("assignments-mail-off-search")
                }
                _ => None,
            };
            if let Some(key) = again {
                mail = mail.paragraph(key, &[]);
            }
        } else {
            let address = self.link(change, centre, assignment).await?;
            mail = mail
                .paragraph("assignments-mail-page", &[])
                .button("assignments-mail-button", address);
        }
        mail.calendar(calendar).post(change).await?;
        Ok(())
    }

    /// Whom one meets. Contact data of interpreters goes out where the pool brokers, and nowhere else.
    fn other_side(
        &self,
        texts: &platform::texts::Texts,
        language: Language,
        request: &Request,
    ) -> (String, String) {
        let asker = &request.asker;
        match self.side {
            Side::Interpreter => {
                let reached = [asker.name.as_str(), asker.phone.as_str()].into_iter();
                let reached: Vec<&str> = reached.filter(|part| !part.is_empty()).collect();
                let value = format!("{} ({})", self.name, reached.join(", "));
                (texts.say(language, "assignments-institution"), value)
            }
            Side::Institution | Side::Centre => (
                texts.say(language, "assignments-interpreter"),
                self.name.clone(),
            ),
        }
    }

    /// The page of this side, by a link of its own.
    async fn link(
        &self,
        change: &Change,
        centre: &Centre,
        assignment: &Assignment,
    ) -> Result<String> {
        let (purpose, page): (_, fn(&str) -> String) = match self.side {
            Side::Interpreter => (Purpose::Assignment, paths::own_assignment),
            Side::Institution | Side::Centre => (Purpose::Attendance, paths::attendance),
        };
        let until = assignment.period.until + LINKS_LIVE;
        let secret = links::make(change, purpose, assignment.id, until).await?;
        Ok(centre.address(&page(&secret)))
    }

    async fn calendar(
        &self,
        change: &Change,
        centre: &Centre,
        (request, assignment): (&Request, &Assignment),
        news: News,
    ) -> Result<CalendarPart> {
        let (appointment, _) = calendar::find_in(change.rows(), assignment.appointment).await?;
        let (method, status) = match news {
            News::CalledOff => (Method::Cancel, Status::Cancelled),
            News::Confirmed | News::Moved | News::Amended => (Method::Request, Status::Confirmed),
        };
        let event = Event {
            id: assignment.appointment,
            sequence: appointment.sequence,
            changed_at: change.now(),
            period: assignment.period,
            summary: self.summary(centre, request),
            location: words::place(&centre.texts, self.to.language, request),
            status,
        };
        let settings = settings::read(change.rows()).await?;
        Ok(match settings.reply_to {
            Some(organiser) => CalendarPart {
                method: method.word().to_owned(),
                content: ics::invitation(method, &event, &organiser, &self.to.address),
            },
            None => CalendarPart {
                method: "PUBLISH".to_owned(),
                content: ics::calendar(None, &[event]),
            },
        })
    }

    /// What calendars show: never what the talk is about.
    fn summary(&self, centre: &Centre, request: &Request) -> String {
        let language = self.to.language;
        let spoken = words::spoken(language, &request.need.language);
        let values = [("language", spoken.as_str().into())];
        centre
            .texts
            .say_with(language, "assignments-summary", &values)
    }
}

/// Reminds both sides the day before.
pub async fn remind(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    write_both(centre, change, (request, assignment), "reminder").await
}

/// Asks both sides what took place.
pub async fn ask_what_took_place(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    write_both(centre, change, (request, assignment), "attendance").await
}

async fn write_both(
    centre: &Centre,
    change: &mut Change,
    (request, assignment): (&Request, &Assignment),
    what: &str,
) -> Result<()> {
    let person = store::person(change.rows(), assignment.interpreter).await?;
    let interpreter = person.as_ref().and_then(people::recipient);
    let institution = Some(people::asker(request)).filter(|to| !to.address.is_empty());
    let name = person
        .map(|person| person.details.name())
        .unwrap_or_default();
    let sides = [
        (Side::Institution, institution, name),
        (
            Side::Interpreter,
            interpreter,
            request.asker.institution.clone(),
        ),
    ];
    for (side, to, name) in sides {
        let Some(to) = to else { continue };
        let letter = Letter { to, side, name };
        let language = letter.to.language;
        let mut facts = words::facts(&centre.texts, language, request, assignment);
        facts.push(letter.other_side(&centre.texts, language, request));
        let address = letter.link(change, centre, assignment).await?;
        let period = assignment.period;
        let when = words::when(&centre.texts, language, period.from, period.until);
        let subject = [("when", when.as_str().into())];
        mail::write(
            &centre.texts,
            letter.to,
            &format!("assignments-mail-{what}-subject"),
            &subject,
        )
        .paragraph(&format!("assignments-mail-{what}-{}", side.key()), &[])
        .facts(facts)
        .button("assignments-mail-button", address)
        .post(change)
        .await?;
    }
    Ok(())
}

//! What people are told about an assignment: confirmation, another time, its end, what follows. Everybody as they are reached: by
//! mail with a file for their calendar, by short message, or by a call that a coordinator makes.

use platform::{Result, centre::Centre, database::Change};
use registry::calendar;
use values::language::Language;

use super::{
    booking, contact, jobs,
    letters::Letter,
    links,
    model::{Assignment, End, Origin, Side},
    people::{self, Reached},
    rules, sms, store, words,
};
use crate::{brokering, pool, requests::Request};

/// What has happened to an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Somebody comes.
    Confirmed,
    /// Somebody else comes.
    Replaced,
    /// It takes place at another time.
    Moved,
    /// One meets in another room, or asks for somebody else there.
    Amended,
    /// The other side would like another time.
    Proposed,
    /// The other side cannot then: it stays as it is.
    Declined,
    /// It was called off, by that side.
    CalledOff(Side),
    /// The interpreter was not there.
    Missed,
    /// It is soon.
    Reminder,
    /// It is over: what took place?
    Attendance,
    /// It is over for days, and this side has said nothing.
    AttendanceAgain,
    /// The link to its page once more.
    Link,
}

impl News {
    /// Stands in the keys of its sentences.
    pub fn key(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Replaced => "replaced",
            Self::Moved => "moved",
            Self::Amended => "amended",
            Self::Proposed => "proposed",
            Self::Declined => "declined",
            Self::CalledOff(_) => "off",
            Self::Missed => "missed",
            Self::Reminder => "reminder",
            Self::Attendance => "attendance",
            Self::AttendanceAgain => "again",
            Self::Link => "link",
        }
    }

    /// All that can stand in a list of calls.
    #[cfg(test)]
    pub const ALL: [Self; 12] = [
        Self::Confirmed,
        Self::Replaced,
        Self::Moved,
        Self::Amended,
        Self::Proposed,
        Self::Declined,
        Self::CalledOff(Side::Centre),
        Self::Missed,
        Self::Reminder,
        Self::Attendance,
        Self::AttendanceAgain,
        Self::Link,
    ];

    /// Whether whoever likes to be called is called about it, though there is a mail: they would go to the wrong place.
    fn is_pressing(self) -> bool {
        matches!(
            self,
            Self::Moved | Self::Amended | Self::Proposed | Self::CalledOff(_) | Self::Missed
        )
    }
}

/// Confirms an assignment to both sides (Auftragsbestätigung), in the languages they read. Reminds them the day before, and asks
/// afterwards what took place.
pub async fn confirm(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    contact::hand_over(change, assignment).await?;
    let about = (request, assignment);
    let news = match assignment.made_by {
        Origin::Substitution => News::Replaced,
        _ => News::Confirmed,
    };
    tell(centre, change, about, Side::Institution, news).await?;
    tell(centre, change, about, Side::Interpreter, News::Confirmed).await?;
    jobs::follow(change, assignment).await
}

/// Tells both sides that an assignment takes place at another time.
pub async fn moved(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    tell_both(centre, change, (request, assignment), News::Moved).await?;
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
    tell_both(centre, change, (request, assignment), News::Amended).await
}

/// Calls an assignment off, with the key of a reason: the appointment is free again, and both sides learn of it. Moving the
/// request on is the caller's.
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
    if end(centre, change, assignment, (by, reason)).await? {
        let news = News::CalledOff(by);
        tell_both(centre, change, (request, assignment), news).await?;
    }
    Ok(())
}

/// The same where somebody else takes the appointment in the same change: only whoever makes room is told; the institution learns
/// who comes.
///
/// # Errors
/// As for [`call_off`].
pub async fn make_room(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
    (by, reason): (Side, &str),
) -> Result<()> {
    rules::may_change(assignment, change.now())?;
    if end(centre, change, assignment, (by, reason)).await? {
        let (about, news) = ((request, assignment), News::CalledOff(by));
        tell(centre, change, about, Side::Interpreter, news).await?;
    }
    Ok(())
}

/// The interpreter was not there: both sides learn what happens now.
///
/// # Errors
/// When something fails.
pub async fn missed(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
    by: Side,
) -> Result<()> {
    if end(centre, change, assignment, (by, rules::NO_SHOW)).await? {
        tell_both(centre, change, (request, assignment), News::Missed).await?;
    }
    Ok(())
}

/// Ends an assignment and frees its appointment; says whether it still stood. The reason stays with the centre; what others may
/// read says only whose doing it was.
async fn end(
    centre: &Centre,
    change: &Change,
    assignment: &Assignment,
    (by, reason): (Side, &str),
) -> Result<bool> {
    let rules = pool::store::on(change.rows(), change.clock().today()).await?;
    let is_late = rules::is_late(assignment, rules.late_hours, change.now());
    let end = End {
        at: change.now(),
        by,
        reason: reason.to_owned(),
    };
    let late_since = is_late.then(|| change.now());
    if !store::end(change, assignment.id, &end, late_since).await? {
        return Ok(false);
    }
    let words = rules::step_reason(by, reason);
    let words = centre.texts.say(Language::German, words);
    calendar::cancel(change, assignment.appointment, &words).await?;
    Ok(true)
}

/// Reminds both sides the day before.
pub async fn remind(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    tell_both(centre, change, (request, assignment), News::Reminder).await
}

/// Asks both sides what took place.
pub async fn ask_what_took_place(
    centre: &Centre,
    change: &mut Change,
    request: &Request,
    assignment: &Assignment,
) -> Result<()> {
    tell_both(centre, change, (request, assignment), News::Attendance).await
}

async fn tell_both(
    centre: &Centre,
    change: &mut Change,
    about: (&Request, &Assignment),
    news: News,
) -> Result<()> {
    tell(centre, change, about, Side::Institution, news).await?;
    tell(centre, change, about, Side::Interpreter, news).await
}

/// Tells one side, as it is reached; whoever called off gets a receipt, too.
pub async fn tell(
    centre: &Centre,
    change: &mut Change,
    (request, assignment): (&Request, &Assignment),
    side: Side,
    news: News,
) -> Result<()> {
    let who = store::who(change.rows(), assignment.interpreter).await?;
    let number = match side {
        Side::Interpreter => None,
        _ => number(change, assignment, who.as_ref()).await?,
    };
    let interpreter = people::interpreter(centre, who);
    let institution = people::institution(request);
    let name = interpreter.as_ref().map(|one| match &number {
        Some(number) => format!("{} ({number})", one.name),
        None => one.name.clone(),
    });
    let (to, other) = match side {
        Side::Interpreter => (interpreter, institution.name),
        Side::Institution | Side::Centre => (Some(institution), name.unwrap_or_default()),
    };
    let Some(to) = to else { return Ok(()) };
    if let Some(number) = &to.texts_to {
        text(centre, change, (request, assignment), (&to, number), news).await?;
    }
    if to.only_by_phone() || (to.is_called && news.is_pressing()) {
        store::calls::put(change, assignment.id, to.side, news.key()).await?;
    }
    let Some(recipient) = to.mail else {
        return Ok(());
    };
    let letter = Letter {
        to: recipient,
        side: to.side,
        other: Some(other).filter(|name| !name.is_empty()),
    };
    letter
        .post(centre, change, (request, assignment), news)
        .await
}

/// In a few words, with nothing about the case.
async fn text(
    centre: &Centre,
    change: &mut Change,
    (request, assignment): (&Request, &Assignment),
    (to, number): (&Reached, &str),
    news: News,
) -> Result<()> {
    let address = links::address(change, centre, assignment, (to.side, to.language)).await?;
    let period = assignment.period;
    let when = words::when(&centre.texts, to.language, period.from, period.until);
    let spoken = words::spoken(to.language, &request.need.language);
    let values = [
        ("when", when.as_str().into()),
        ("language", spoken.as_str().into()),
        ("address", address.as_str().into()),
    ];
    let key = format!("assignments-sms-{}", news.key());
    let words = centre.texts.say_with(to.language, &key, &values);
    let stands = !matches!(news, News::CalledOff(_) | News::Missed);
    sms::post(change, assignment, stands, (number, &words)).await
}

/// The number of whoever comes, where the institution has it.
async fn number(
    change: &Change,
    assignment: &Assignment,
    who: Option<&store::Who>,
) -> Result<Option<String>> {
    let rows = change.rows();
    let rules = pool::store::on(rows, change.clock().today()).await?;
    let pair = (assignment.request, assignment.interpreter);
    let known = brokering::channels_known(rows, pair).await?;
    Ok(contact::number(
        &rules,
        &known,
        assignment,
        who,
        change.now(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys are made of parts here: none of them may be missing in any language.
    #[test]
    fn everything_that_is_told_and_every_reason_has_words_in_every_language() {
        let mut keys = vec![
            rules::NO_SHOW.to_owned(),
            rules::reason_key("replanned"),
            "assignments-mail-off-own".to_owned(),
        ];
        for side in Side::ALL {
            keys.extend(
                rules::reasons(side)
                    .iter()
                    .map(|one| rules::reason_key(one)),
            );
            keys.push(format!("assignments-mail-off-by-{}", side.key()));
            for reason in [rules::NO_SHOW, "assignments-reason-ill"] {
                keys.push(rules::step_reason(side, reason).to_owned());
            }
        }
        let moves = rules::MOVES.iter();
        keys.extend(moves.map(|one| format!("assignments-move-reason-{one}")));
        for news in News::ALL {
            let key = news.key();
            keys.push(format!("assignments-sms-{key}"));
            keys.push(format!("assignments-call-{key}"));
            keys.push(format!("assignments-mail-{key}-subject"));
            if !matches!(news, News::CalledOff(_)) {
                for side in [Side::Institution, Side::Interpreter] {
                    keys.push(format!("assignments-mail-{key}-{}", side.key()));
                }
            }
        }
        for (language, texts) in super::super::TEXTS {
            for key in &keys {
                let is_there = texts.contains(&format!("\n{key} = "));
                assert!(is_there, "{key} in {language:?}");
            }
        }
    }
}
